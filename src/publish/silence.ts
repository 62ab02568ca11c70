import type { Report, RuleResult } from '../model.ts'
import { isUncommitted } from '../report/commitment.ts'
import { reasonOf } from '../report/reason.ts'
import { missingTools } from '../report/standing.ts'

/**
 * Nothing to say: nothing moved, the change is accepted, verified or with only the doubts that base has too, no tool is
 * missing, and neither policy nor project changed. Where nobody commits, only movement is worth a comment.
 */
export function isQuiet(report: Report): boolean {
  if (isMoved(report)) return false
  if (reasonOf(report, 'not-evaluated') || !report.head || report.verdict?.accepted === false) return false
  if (isUncommitted(report)) return true
  if (report.policy.changed.length > 0) return false
  return missingTools(report.head.blindSpots).length === 0 && hasOnlyOldDoubts(report)
}

function isMoved({ changes, base, head }: Report): boolean {
  const levels = (side: Report['head']) => [side?.score.technical, side?.score.proved, side?.score.possible].join()
  const moved = changes.some(({ trend, gone }) => trend !== 'same' || gone.length > 0)
  return moved || levels(base) !== levels(head)
}

function hasOnlyOldDoubts(report: Report): boolean {
  const doubtful = reasonOf(report, 'not-verified')?.rules ?? []
  const before = new Map((report.base?.rules ?? []).map((rule): [string, RuleResult] => [rule.id, rule]))
  return doubtful.every((id) => before.get(id)?.outcome === 'unknown')
}
