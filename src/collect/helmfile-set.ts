import type { Json } from '../model.ts'
import type { JsonObject } from './object.ts'
import { isRecord, list, record, scalar, string } from './reading.ts'

/** Deeper names make no values that anyone writes. */
const deepest = 32

/**
 * What `set` and `setString` of a release give, as values that come last; null where only helmfile can tell: a file, a secret of
 * elsewhere, an index. https://helm.sh/docs/intro/using_helm/#the-format-and-limitations-of---set
 */
export function setValues(release: JsonObject): JsonObject | null {
  const values: JsonObject = Object.create(null)
  for (const [key, typed] of [
    ['set', true],
    ['setString', false],
  ] as const) {
    for (const entry of list(release[key])) {
      const path = pathOf(string(record(entry).name))
      const value = valueOf(record(entry), typed)
      if (path === null || value === undefined || !put(values, path, value)) return null
    }
  }
  return values
}

/** `a.b\.c` → `a`, `b.c`. */
function pathOf(name: string): string[] | null {
  const path = name.split(/(?<!\\)\./u).map((part) => part.replaceAll('\\.', '.'))
  const plain = path.length <= deepest && path.every((part) => /^[^\\[\]{},=]+$/u.test(part))
  return plain ? path : null
}

function valueOf({ value, values, file }: JsonObject, typed: boolean): Json | undefined {
  if (file !== undefined) return undefined
  if (Array.isArray(values)) {
    const items = values.map((one) => read(one, typed))
    return items.every((one) => one !== undefined) ? items : undefined
  }
  return read(value, typed)
}

/** As helm reads what follows `=`; the command line has texts alone. */
function read(written: Json | undefined, typed: boolean): Json | undefined {
  const text = written === undefined || written === null ? '' : scalar(written)
  if (text === '' || /^(?:ref|secretref)\+|\\/u.test(text)) return undefined
  if (!typed) return text
  if (/^null$/iu.test(text)) return null
  if (/^(?:true|false)$/iu.test(text)) return text.toLowerCase() === 'true'
  return /^-?(?:0|[1-9]\d*)$/u.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text
}

function put(values: JsonObject, path: readonly string[], value: Json): boolean {
  let current = values
  for (const key of path.slice(0, -1)) {
    const next = current[key] ?? Object.create(null)
    if (!isRecord(next)) return false
    current[key] = next
    current = next
  }
  current[path.at(-1) ?? ''] = value
  return true
}
