import type { Catalogue, Collection, CriterionScore, Grid, Outcome, Rule, RuleId, RuleResult, Score } from '../model.ts'
import { isAway } from './borrowed.ts'
import { join } from './order.ts'

type Reading = 'technical' | 'proved' | 'possible'

/** Of one revision, what the readings depend on besides results. */
export type Seen = Pick<Collection, 'repository' | 'blindSpots' | 'borrowed'>

/**
 * Rules whose doubt the technical reading leaves out: declared ones, and those about a half which a declared `repository:` puts
 * elsewhere, unless a companion's report gives them.
 */
export function leftOut(catalogue: Catalogue, seen: Seen): Set<RuleId> {
  const away = (rule: Rule) => seen.repository.declared && isAway(rule, seen) && !seen.borrowed?.has(rule.id)
  const rules = [...catalogue.rules.values()].filter((rule) => rule.proof === 'declared' || away(rule))
  return new Set(rules.map((rule) => rule.id))
}

/** Three readings of one level, and the criteria in the grid's order. */
export function score(results: readonly RuleResult[], catalogue: Catalogue, seen: Seen): Score {
  const out = leftOut(catalogue, seen)
  const required = results.filter((result) => result.required)
  const reached = (reading: Reading) => levelOf(required, catalogue.grid, { reading, out })
  const shown = results.some((result) => result.proof === 'repository' && result.outcome === 'pass')
  return {
    technical: shown ? reached('technical') : 0,
    proved: reached('proved'),
    possible: reached('possible'),
    criteria: criteriaOf(required, catalogue.grid),
  }
}

interface Lens {
  reading: Reading
  out: ReadonlySet<RuleId>
}

/** Technically, what only people can say does not count. */
function isMet({ id, outcome, cause }: RuleResult, { reading, out }: Lens): boolean {
  const people = out.has(id) || cause === 'attestation-missing'
  if (outcome === 'unknown') return reading === 'possible' || (reading === 'technical' && people)
  return isReached(outcome)
}

export function isReached(outcome: Outcome): boolean {
  return outcome === 'pass' || outcome === 'not-applicable' || outcome === 'waived'
}

/** The highest level of which, and of all below, every rule is met; a criterion without rules counts as unknown. */
function levelOf(required: readonly RuleResult[], grid: Grid, lens: Lens): number {
  let highest = 0
  for (const { level, criteria } of [...grid.levels].sort((a, b) => a.level - b.level)) {
    const asked = required.filter((result) => result.level === level)
    const ruled = new Set(asked.map((result) => result.criterion))
    const complete = lens.reading === 'possible' || criteria.every(({ id }) => ruled.has(id))
    if (!complete || !asked.every((result) => isMet(result, lens))) break
    highest = level
  }
  return highest
}

/** A criterion without required rules: unknown. */
function criteriaOf(required: readonly RuleResult[], grid: Grid): CriterionScore[] {
  return grid.levels.flatMap(({ criteria }) =>
    criteria.map(({ id }) => {
      const outcomes = required.filter(({ criterion }) => criterion === id).map(({ outcome }) => outcome)
      return { id, outcome: outcomes.length > 0 ? join(outcomes) : 'unknown' }
    }),
  )
}
