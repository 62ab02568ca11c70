import type { Vocabulary } from './scope.ts'

/** A function that makes nothing: it gives the prototype by which the evaluator knows a record. */
export type Mark = new () => object
export type Convert = (type: string, value: unknown) => unknown

/** A longer list cannot be judged in bounded time: it is left out, so that a rule that reads it is undecidable. */
export const maximumList = 1000

export function createMark(): Mark {
  return function () {} as unknown as Mark
}

/**
 * Facts as the evaluator needs them: whole numbers as `bigint`, string maps as `Map` (a key such as `constructor` is then
 * only a key), records marked with their type. Each record is converted once.
 */
export function createConverter(vocabulary: Vocabulary, marks: ReadonlyMap<string, Mark>): Convert {
  const done = new WeakMap<object, object>()
  const convert: Convert = (type, value) => {
    if (type === 'int') return Number.isSafeInteger(value) ? BigInt(value as number) : value
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return list(type, value)
    if (type.startsWith('map<')) return new Map(Object.entries(value))
    return done.get(value) ?? record(type, value as Record<string, unknown>)
  }
  const list = (type: string, values: readonly unknown[]) => {
    if (values.length > maximumList) return undefined
    const element = type.slice('list<'.length, -1)
    return element === 'string' ? values : values.map((value) => convert(element, value))
  }
  const record = (type: string, value: Record<string, unknown>) => {
    const made: Record<string, unknown> = Object.create(marks.get(type)?.prototype ?? null)
    done.set(value, made)
    for (const [name, field] of vocabulary(type) ?? []) {
      if (value[name] !== undefined && value[name] !== null) made[name] = convert(field.type, value[name])
    }
    return made
  }
  return convert
}
