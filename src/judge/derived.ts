import type { Change, Requirement, Rule, RuleId, Text } from '../model.ts'
import type { Verb } from './compare.ts'
import type { Side } from './ground.ts'
import type { Pair } from './pairs.ts'
import { type Standing, subjectOf } from './requirements.ts'

/** What rules about rules rest on: what moved of the rules that prove each requirement. */
export interface Roots {
  requirements: readonly Requirement[]
  base: Side
  head: Side
  changes: ReadonlyMap<RuleId, Change>
}

export function isDerived({ given }: Rule): boolean {
  return given === 'requirement' || given === 'coverage'
}

/**
 * A requirement moves as the rules that prove it do: gained when one of them is, gone when what lacked is merely no longer
 * judged, lost when one of them is, unclear when one of them became so; null when none of them moved, and its objects only took
 * other names.
 */
export function verbByRoots(verb: Verb | null, pair: Pair, roots: Roots): Verb | null {
  const subject = (pair.head[0] ?? pair.base[0])?.subject ?? ''
  if (verb === 'fixed') {
    if (isGiven(subject, roots) || moved('fixed', lacking(subject, roots.base, roots), roots)) return 'fixed'
    return pair.from === 'fail' ? 'gone' : null
  }
  if (verb === null || verb === 'gone') return verb
  if (pair.to !== 'fail') return moved('unclear', lacking(subject, roots.head, roots), roots) ? verb : null
  const rules = lacking(subject, roots.head, roots)
  if (moved('introduced', rules, roots)) return 'introduced'
  return moved('unclear', rules, roots) ? 'unclear' : null
}

/** What is said of the rules that prove it: why they could not be seen before, or why they are asked no more. */
export function reasonByRoots(what: 'unclear' | 'gone', { base, head }: Pair, roots: Roots): Text | undefined {
  const [finding, side] = what === 'gone' ? [base[0], roots.base] : [head[0], roots.head]
  const rules = lacking(finding?.subject ?? '', side, roots)
  const found = rules.flatMap((id) => roots.changes.get(id)?.[what] ?? [])
  return found.find(({ message }) => message !== undefined)?.message
}

function moved(what: 'introduced' | 'fixed' | 'unclear', rules: readonly RuleId[], { changes }: Roots): boolean {
  return rules.some((id) => (changes.get(id)?.[what].length ?? 0) > 0)
}

/** Rules that one requirement lacks on one side; of the coverage, all that the important ones rest on. */
function lacking(subject: string, side: Side, { requirements }: Roots): readonly RuleId[] {
  const standing = standingOf(subject, side)
  if (standing) return standing.lacking
  return requirements.flatMap(({ level, rules }) => (level === 'I' ? rules : []))
}

/** People attest the requirement itself since this change. */
function isGiven(subject: string, { base, head }: Roots): boolean {
  return standingOf(subject, head)?.state === 'attested' && standingOf(subject, base)?.state !== 'attested'
}

function standingOf(subject: string, { standings = [] }: Side): Standing | undefined {
  return standings.find(({ requirement }) => subjectOf(requirement.id) === subject)
}
