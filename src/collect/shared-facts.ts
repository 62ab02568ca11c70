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
    return twin !== undefined && isAlike(twin, fact) ? twin : fact
  })
  return { ...head, facts }
}

function keyOf({ kind, environment, source, subject, at }: AnyFact): string {
  return `${kind}\0${environment}\0${source}\0${subject}\0${at.file}`
}
