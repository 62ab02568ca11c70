import type { Finding, Outcome } from '../model.ts'

/** Code unit order: the same on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Compares by the first key that differs. */
export function byKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, key] of a.entries()) {
    const order = byCodeUnit(key, b[index] ?? '')
    if (order !== 0) return order
  }
  return a.length - b.length
}

const strength: readonly Outcome[] = ['fail', 'unknown', 'waived', 'pass', 'not-applicable']

/** fail > unknown > waived > pass > not-applicable; of nothing: not-applicable. */
export function join(outcomes: Iterable<Outcome>): Outcome {
  let place = strength.length - 1
  for (const outcome of outcomes) place = Math.min(place, strength.indexOf(outcome))
  return strength[place] ?? 'not-applicable'
}

/** Environment, source, subject, then whatever tells two findings of one subject apart. */
export function sortFindings<T extends Finding>(findings: readonly T[]): T[] {
  return findings
    .map((finding) => ({ finding, keys: keysOf(finding) }))
    .sort((a, b) => byKeys(a.keys, b.keys))
    .map(({ finding }) => finding)
}

function keysOf(finding: Finding): string[] {
  const place = [finding.environment ?? '', finding.source ?? '', finding.subject]
  const at = finding.at ? [finding.at.file, String(finding.at.line ?? 0).padStart(9, '0')] : ['', '']
  return [...place, finding.outcome, ...at, finding.message?.fr ?? '']
}
