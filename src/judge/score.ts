import type { Catalogue, CriterionScore, Grid, Outcome, Repository, RuleId, RuleResult, Score } from '../model.ts'
import { join } from './order.ts'

type Reading = 'technical' | 'proved' | 'possible'

/** Rules whose doubt the technical reading leaves out: declared ones, and those of a half that a declared `repository:` puts elsewhere. */
export function leftOut(catalogue: Catalogue, repository: Repository): Set<RuleId> {
  const away = (half: Repository['halves'][number] | null) =>
    repository.declared && half !== null && !repository.halves.includes(half)
  const rules = [...catalogue.rules.values()].filter((rule) => rule.proof === 'declared' || away(rule.half))
  return new Set(rules.map((rule) => rule.id))
}

/** Three readings of one level, and the criteria in the grid's order. */
export function score(results: readonly RuleResult[], catalogue: Catalogue, repository: Repository): Score {
  const out = leftOut(catalogue, repository)
  const required = results.filter((result) => result.required)
  const met = (reading: Reading) => (result: RuleResult) => isMet(result, reading, out)
  const shown = results.some((result) => result.proof === 'repository' && result.outcome === 'pass')
  return {
    technical: shown ? reached(required, catalogue.grid, met('technical')) : 0,
    proved: reached(required, catalogue.grid, met('proved')),
    possible: reached(required, catalogue.grid, met('possible'), true),
    criteria: criteriaOf(required, catalogue.grid),
  }
}

function isMet({ id, outcome }: RuleResult, reading: Reading, out: ReadonlySet<RuleId>): boolean {
  if (outcome === 'unknown') return reading === 'possible' || (reading === 'technical' && out.has(id))
  return isReached(outcome)
}

export function isReached(outcome: Outcome): boolean {
  return outcome === 'pass' || outcome === 'not-applicable' || outcome === 'waived'
}

/** The highest level of which, and of all below, each criterion has rules and each rule is met; `empty`: a criterion without rules counts as met. */
function reached(required: RuleResult[], grid: Grid, met: (result: RuleResult) => boolean, empty = false): number {
  let highest = 0
  for (const { level, criteria } of [...grid.levels].sort((a, b) => a.level - b.level)) {
    const ruled = new Set(required.filter((result) => result.level === level).map((result) => result.criterion))
    const complete = empty || criteria.every(({ id }) => ruled.has(id))
    if (!complete || !required.every((result) => result.level !== level || met(result))) break
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
