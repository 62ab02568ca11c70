import * as z from 'zod'
import type { Catalogue } from '../model.ts'
import { readDocument } from './document.ts'
import { type RuleTexts, sourceOf } from './source.ts'

const text = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) })
const rules = z.array(z.string().min(1))
const admission = z.enum(['none', 'audit', 'enforce'])
const requirements = z.array(
  z.strictObject({ id: z.string().regex(/^EXI-[A-Z]+-\d+[ab]?$/), level: z.enum(['P', 'I']), title: text, rules }),
)
const policies = z.array(
  z.strictObject({ id: z.string().min(1), before: admission, production: admission, title: text, rules }),
)

const files = { cct: 'data/cct.yaml', admission: 'data/admission.yaml' }
/** By file. */
export const sheetSchemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  [files.cct, requirements],
  [files.admission, policies],
])

/** The requirements of the CCT and the platform's admission policies, `data/cct.yaml` and `data/admission.yaml`; none where the folder has none. */
export function readSheets(texts: RuleTexts): Pick<Catalogue, 'requirements' | 'admission'> {
  const read = <T>(file: string, schema: z.ZodType<T[]>): T[] => {
    const source = sourceOf(texts, file)
    return source === null ? [] : readDocument(source, schema)
  }
  return { requirements: read(files.cct, requirements), admission: read(files.admission, policies) }
}
