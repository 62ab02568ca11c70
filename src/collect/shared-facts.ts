import type { AnyFact, Collection } from '../model.ts'
import { isAlike } from './alike.ts'

/** Head with base's own fact wherever both show the same one: it is kept once, and judged once. */
export function shareFacts(base: Collection, head: Collection): Collection {
  const shared = new Set(base.facts)
  const others = new Set(head.facts)
  const known = new Map(base.facts.flatMap((fact) => (others.has(fact) ? [] : [[keyOf(fact), fact] as const])))
  const facts = head.facts.map((fact) => {
    if (shared.has(fact)) return fact
    const twin = known.get(keyOf(fact))
    return twin !== undefined && isTwin(twin, fact) ? twin : fact
  })
  return { ...head, facts }
}

/** Facts of the very same object have the same places for the same content. */
function isTwin(one: AnyFact, other: AnyFact): boolean {
  if (one.at !== other.at) return isAlike(one, other)
  const content = ({ value, doubts, origin }: AnyFact) => [value, doubts, origin?.document, origin?.path]
  return isAlike(content(one), content(other))
}

function keyOf({ kind, environment, source, subject, at }: AnyFact): string {
  return `${kind}\0${environment}\0${source}\0${subject}\0${at.file}`
}
