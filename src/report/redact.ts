import { withoutSecrets } from '../texts/redact.ts'

/** The same report, or several, with no secret in any of its strings; what holds none is not copied. */
export function redacted<T extends object>(report: T, secrets: readonly string[]): T {
  const known = new Map<string, string>()
  const done = new Map<object, unknown>()
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value)
    if (value === null || typeof value !== 'object') return value
    return Array.isArray(value) ? cleanList(value) : cleanRecord(value as Record<string, unknown>)
  }
  /** Findings are shared between rules and revisions. */
  const cleanItem = (item: unknown): unknown => {
    if (typeof item !== 'object' || item === null) return clean(item)
    const told = done.get(item) ?? clean(item)
    done.set(item, told)
    return told
  }
  const cleanList = (list: readonly unknown[]): readonly unknown[] => {
    const told = list.map(cleanItem)
    return told.every((item, index) => item === list[index]) ? list : told
  }
  const cleanRecord = (record: Record<string, unknown>): Record<string, unknown> => {
    const changed: [string, unknown][] = []
    for (const key of Object.keys(record)) {
      const told = clean(record[key])
      if (told !== record[key]) changed.push([key, told])
    }
    return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) }
  }
  return clean(report) as T

  function text(value: string): string {
    const told = known.get(value) ?? withoutSecrets(value, secrets)
    known.set(value, told)
    return told
  }
}
