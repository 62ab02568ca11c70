import type { AnyFact, Collection, Json } from '../model.ts'

/** Head with base's own fact wherever both show the same one: it is kept once, and judged once. */
export function shareFacts(base: Collection, head: Collection): Collection {
  const known = new Map(base.facts.map((fact) => [keyOf(fact), fact]))
  const facts = head.facts.map((fact) => {
    const twin = known.get(keyOf(fact))
    return twin !== undefined && isSame(twin as unknown as Json, fact as unknown as Json) ? twin : fact
  })
  return { ...head, facts }
}

function keyOf({ kind, environment, source, subject, at }: AnyFact): string {
  return `${kind}\0${environment}\0${source}\0${subject}\0${at.file}`
}

/** What a fact holds: data, and the function that says where its fields are written. */
type Held = Json | undefined | (() => Json)

/** Equal as data, keys in the same order: two revisions are read by the same code. */
function isSame(one: Held, other: Held): boolean {
  if (Object.is(one, other)) return true
  if (typeof one === 'function' && typeof other === 'function') return isSame(one(), other())
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  if (keys.length !== others.length) return false
  const [a, b] = [one, other] as Record<string, Json>[]
  return keys.every((key, index) => key === others[index] && isSame(a?.[key], b?.[key]))
}
