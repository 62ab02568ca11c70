import type { FormatName } from './model.ts'

/** Every format of this version; `report/index.ts` has one reporter for each, which a test compares. */
export const formats: readonly FormatName[] = [
  'terminal',
  'comment',
  'summary',
  'json',
  'html',
  'sarif',
  'code-quality',
  'junit',
  'metrics',
  'badge',
  'shields',
]
