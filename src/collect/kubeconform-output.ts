import type { Validation } from '../model.ts'
import { oneLine } from '../lib/text.ts'
import type { JsonObject } from './object.ts'
import { record, records, string } from './reading.ts'

/**
 * kubeconform's JSON (0.7) → a verdict per object, whose file is `<key>.json`. Empty when the sum of its own counts is
 * not the number of objects given: what it left out cannot be told from what it accepts.
 */
export function readVerdicts(text: string, given: ReadonlyMap<string, string>): Map<string, Validation> {
  const answer = record(parse(text))
  const summary = record(answer.summary)
  const counts = ['valid', 'invalid', 'errors', 'skipped'].map((key) => Number(summary[key] ?? 0))
  const rows = records(answer.resources)
  if (counts.reduce((sum, count) => sum + count, 0) !== given.size || rows.length !== given.size) return new Map()
  return new Map(rows.map(({ item }) => [keyOf(string(item.filename)), verdictOf(item)]))
}

function parse(text: string): JsonObject | undefined {
  try {
    return JSON.parse(text) as JsonObject
  } catch {
    return undefined
  }
}

const keyOf = (filename: string) => filename.slice(filename.lastIndexOf('/') + 1).replace(/\.json$/, '')

function verdictOf(row: JsonObject): Validation {
  const status = string(row.status)
  if (status === 'statusSkipped') return { valid: true, skipped: true, errors: [] }
  if (status === 'statusValid') return { valid: true, skipped: false, errors: [] }
  const errors = problemsIn(string(row.msg)).map(({ pointer, reason }) => `${pathOf(pointer)}: ${reason}`)
  const words = errors.length > 0 ? errors : [string(row.msg)]
  return { valid: false, skipped: false, errors: words.map((one) => oneLine(one.replace(/^: /, ''), 200)) }
}

/** Its `validationErrors` say only where; the reasons are in its text: `- at '/spec': additional properties …`. */
function problemsIn(message: string): { pointer: string; reason: string }[] {
  const parts = message.split(/(?:^|\s)- at '/).slice(1)
  return parts.flatMap((part) => {
    const [, pointer = '', reason = ''] = /^([^']*)': ([\s\S]*)$/.exec(part.trim()) ?? []
    return reason === '' || /^(?:validation|'?\w+'?) failed$/.test(reason) ? [] : [{ pointer, reason }]
  })
}

/** `/spec/containers/0/image` → `spec.containers[0].image`. */
function pathOf(pointer: string): string {
  const keys = pointer.split('/').filter((key) => key !== '')
  const text = keys.map((key) =>
    /^\d+$/.test(key) ? `[${key}]` : `.${key.replaceAll('~1', '/').replaceAll('~0', '~')}`,
  )
  return text.join('').replace(/^\./, '')
}
