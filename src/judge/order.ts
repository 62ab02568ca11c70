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
  return [...findings].sort(byPlace)
}

function byPlace(a: Finding, b: Finding): number {
  return (
    byCodeUnit(a.environment ?? '', b.environment ?? '') ||
    byCodeUnit(a.source ?? '', b.source ?? '') ||
    byCodeUnit(a.subject, b.subject) ||
    byCodeUnit(a.outcome, b.outcome) ||
    byCodeUnit(a.at?.file ?? '', b.at?.file ?? '') ||
    lineOf(a) - lineOf(b) ||
    byCodeUnit(a.message?.fr ?? '', b.message?.fr ?? '')
  )
}

/** Nowhere comes before a file as a whole. */
function lineOf({ at }: Finding): number {
  return at ? (at.line ?? 0) : -1
}
