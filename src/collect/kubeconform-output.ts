import type { Validation } from '../model.ts'
import { byCodeUnit, oneLine } from '../lib/text.ts'
import { append } from './group.ts'
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

/**
 * The same for objects that stand in one file, where a row has only names: what all rows of a name say of as many objects.
 * What is not valid is left out, because its reasons need a file of its own.
 */
export function readSweep(text: string, given: ReadonlyMap<string, string>): Map<string, Validation> {
  const rows = new Map<string, string[]>()
  for (const { item } of records(record(parse(text)).resources)) append(rows, nameOf(item), string(item.status))
  const keys = new Map<string, string[]>()
  for (const [key, object] of given) {
    const { apiVersion = null, kind = null, metadata } = record(parse(object))
    append(keys, nameOf({ kind, name: record(metadata).name ?? null, version: apiVersion }), key)
  }
  const verdicts = new Map<string, Validation>()
  for (const [name, same] of keys) {
    const said = rows.get(name) ?? []
    const verdict = said.every((status) => status === said[0]) ? accepted.get(said[0] ?? '') : undefined
    if (verdict && said.length === same.length) for (const key of same) verdicts.set(key, verdict)
  }
  return verdicts
}

const nameOf = ({ version = null, kind = null, name = null }: JsonObject) => JSON.stringify([version, kind, name])

const accepted: ReadonlyMap<string, Validation> = new Map([
  ['statusSkipped', { valid: true, skipped: true, errors: [] }],
  ['statusValid', { valid: true, skipped: false, errors: [] }],
])

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
  const verdict = accepted.get(status)
  if (verdict) return verdict
  const errors = problemsIn(string(row.msg)).map(({ pointer, reason }) => `${pathOf(pointer)}: ${reason}`)
  const words = errors.length > 0 ? errors : [string(row.msg)]
  const lines = words.map((one) => oneLine(orderly(one).replace(/^: /, ''), 200))
  return { valid: false, skipped: false, errors: lines.sort(byCodeUnit) }
}

/** Go's maps have no order: what is refused together is told in another one at each run. */
function orderly(error: string): string {
  return error.replace(/'[^']*'(?:, '[^']*')+/g, (names) => names.split(', ').sort(byCodeUnit).join(', '))
}

/** Its `validationErrors` say only where; the reasons are in its text: `- at '/spec': additional properties …`. Those that others explain are left out. */
function problemsIn(message: string): { pointer: string; reason: string }[] {
  const parts = message.split(/(?:^|\s)- at '/).slice(1)
  const problems = parts.flatMap((part) => {
    const [, pointer = '', reason = ''] = /^([^']*)': ([\s\S]*)$/.exec(part.trim()) ?? []
    return reason === '' ? [] : [{ pointer, reason }]
  })
  const telling = problems.filter(({ reason }) => !/^(?:validation|'?\w+'?) failed$/.test(reason))
  return telling.length > 0 ? telling : problems
}

/** `/spec/containers/0/image` → `spec.containers[0].image`. */
function pathOf(pointer: string): string {
  const keys = pointer.split('/').filter((key) => key !== '')
  const text = keys.map((key) =>
    /^\d+$/.test(key) ? `[${key}]` : `.${key.replaceAll('~1', '/').replaceAll('~0', '~')}`,
  )
  return text.join('').replace(/^\./, '')
}
