import type { Finding, Text } from '../model.ts'
import type { Comparison } from './compare.ts'
import type { Ground } from './ground.ts'
import type { Pair } from './pairs.ts'
import { isTouched, isWritten } from './written.ts'

/**
 * A fail of head that base did not show and that the change did not write either: it was there, hidden or undecidable,
 * or it is judged only since the change, in a source or an environment that the change did not touch.
 */
export function isRevealed({ from, head }: Pair, ground: Ground): boolean {
  const failing = head.filter(({ outcome }) => outcome === 'fail')
  if (from === 'unknown' || from === 'hidden') return !failing.some((one) => isWritten(one, ground.difference))
  return from === 'absent' && failing.every((one) => isOnlyJudgedNow(one, ground))
}

function isOnlyJudgedNow(finding: Finding, ground: Ground): boolean {
  const { source, environment, at } = finding
  if (!isFresh(finding, ground) || (at && isTouched(at.file, ground.difference))) return false
  const sources = source === undefined ? sourcesOf(environment, ground) : [source]
  return !sources.some((one) => ground.touched.has(one))
}

function isFresh({ source, environment }: Finding, { base, head }: Ground): boolean {
  if (head.collection.environments.some(({ name, declared }) => declared && name === environment)) return false
  const come = source !== undefined && !base.sources.has(source)
  return come || (environment !== undefined && !base.environments.has(environment))
}

/** What is the project's as a whole rests on every source of its environment. */
function sourcesOf(environment: string | undefined, { head }: Ground): string[] {
  const facts = head.collection.facts.filter((fact) => fact.environment === environment)
  return [...new Set(facts.flatMap(({ source }) => source ?? []))]
}

/** Why it could not be seen before. */
export function revelation({ hidden, base }: Pair, words: Comparison['words']): Text {
  const [before] = base
  const cause = hidden ? words(hidden.message) : (before?.message ?? null)
  return words(cause ? { code: 'seen-at-last', cause } : { code: 'judged-only-now' })
}
