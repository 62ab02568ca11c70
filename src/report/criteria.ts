import type { Assessment, Criterion, Outcome, Report, RuleResult } from '../model.ts'
import { unruled } from './standing.ts'

/** One criterion of the grid with its outcome and its required rules. */
export interface CriterionRow {
  level: number
  criterion: Criterion
  outcome: Outcome
  /** No required rule judges it yet. */
  ruleless: boolean
  rules: RuleResult[]
  good: number
}

export function criterionRows(report: Report, head: Assessment): CriterionRow[] {
  const outcomes = new Map(head.score.criteria.map(({ id, outcome }) => [id, outcome]))
  const empty = new Set(unruled(report, head).map(({ id }) => id))
  return report.grid.levels.flatMap(({ level, criteria }) =>
    criteria.map((criterion): CriterionRow => {
      const rules = head.rules.filter((rule) => rule.required && rule.criterion === criterion.id)
      return {
        level,
        criterion,
        outcome: outcomes.get(criterion.id) ?? 'unknown',
        ruleless: empty.has(criterion.id),
        rules,
        good: rules.filter(({ outcome }) => outcome !== 'fail' && outcome !== 'unknown').length,
      }
    }),
  )
}
