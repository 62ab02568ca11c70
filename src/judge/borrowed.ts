import type { Collection, Finding, Rule, RuleResult } from '../model.ts'

type Ground = Pick<Collection, 'repository' | 'blindSpots' | 'borrowed'>

/** The half that shows it is not in this repository: the rule's own, or the one in which its facts are. */
export function isAway(rule: Rule, { repository, blindSpots }: Ground): boolean {
  if (rule.half !== null && !repository.halves.includes(rule.half)) return true
  const { given } = rule
  if (given === null) return false
  return blindSpots.some(({ cause, kinds }) => cause.code === 'half-elsewhere' && kinds.includes(given))
}

/** What a companion's saved report says of a rule that this repository cannot show. Its places are not ours: they are left out. */
export function borrowed(own: RuleResult, rule: Rule, ground: Ground): RuleResult {
  const other = ground.borrowed?.get(own.id)
  if (!other || own.outcome !== 'unknown' || !isAway(rule, ground)) return own
  return { ...own, outcome: other.outcome, cause: other.cause, findings: other.findings.map(placeless) }
}

function placeless(finding: Finding): Finding {
  const { at: _, ...rest } = finding
  return rest
}
