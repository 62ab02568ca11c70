import type { Report, RuleResult } from '../model.ts'
import { boundLevel } from './commitment.ts'

/** A required rule that files show, failing at or below the commitment. */
export function isHeld(rule: RuleResult, report: Report): boolean {
  const level = heldLevel(report)
  return rule.required && rule.proof === 'repository' && rule.outcome === 'fail' && rule.level <= level
}

/** The level that the gate holds the change to: the highest that a reason names, else the commitment; 0 without one. */
export function heldLevel(report: Report): number {
  const named = (report.verdict?.reasons ?? []).map((reason) => ('commitment' in reason ? reason.commitment : 0))
  const ratchet = report.policy.gate === 'ratchet' ? (report.base?.score.technical ?? 0) : 0
  return Math.max(boundLevel(report) ?? 0, ratchet, ...named)
}
