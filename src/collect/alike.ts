import type { Json } from '../model.ts'

/** Data, and functions that make some. */
type Held = Json | undefined | (() => Json)

/** Equal as data, keys in the same order: two revisions are read by the same code. */
export function isAlike(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || isSame(one as Held, other as Held)
}

function isSame(one: Held, other: Held): boolean {
  if (typeof one === 'function' && typeof other === 'function') return isAlike(one(), other())
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  if (keys.length !== others.length) return false
  const [a, b] = [one, other] as Record<string, Json>[]
  return keys.every((key, index) => key === others[index] && isAlike(a?.[key], b?.[key]))
}
