import { withoutSecrets } from '../texts/redact.ts'

/** The same report, or several, with no secret in any of its strings. */
export function redacted<T extends object>(report: T, secrets: readonly string[]): T {
  const known = new Map<string, string>()
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value)
    if (Array.isArray(value)) return value.map(clean)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]))
  }
  return clean(report) as T

  function text(value: string): string {
    const told = known.get(value) ?? withoutSecrets(value, secrets)
    known.set(value, told)
    return told
  }
}
