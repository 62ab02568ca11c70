import type { Effort, NextStep, RuleId, RuleResult, Score } from '../model.ts'
import { isReached } from './score.ts'

/** What orders the steps besides the results themselves. */
export interface Horizon {
  score: Score
  /** Rules whose doubt the technical reading leaves out. */
  leftOut: ReadonlySet<RuleId>
  mute: readonly RuleId[]
}

const efforts: readonly Effort[] = ['minutes', 'hours', 'days']

/**
 * What is not met, nearest level first; within it failing before unknown, files before attestations, cheapest first.
 * Rules advised from a nearer level than their own, then recommended ones, stand at the end.
 */
export function nextSteps(results: readonly RuleResult[], horizon: Horizon): NextStep[] {
  return results
    .filter((result) => isStep(result, horizon))
    .map((result, index) => ({ result, rank: [...rankOf(result, horizon), index] }))
    .sort((a, b) => byRank(a.rank, b.rank))
    .map(({ result }) => stepOf(result))
}

/** Neither what is met, nor muted advice, nor what another repository has to show. */
function isStep(result: RuleResult, { leftOut, mute }: Horizon): boolean {
  if (isReached(result.outcome) || (!result.required && mute.includes(result.id))) return false
  return !(result.outcome === 'unknown' && result.proof === 'repository' && leftOut.has(result.id))
}

function rankOf(result: RuleResult, { score }: Horizon): number[] {
  const next = score.technical + 1
  const level = Math.max(result.level, next)
  const advised = level > next && result.advisedFrom !== null && result.advisedFrom <= next
  const group = !result.required ? 2 : advised ? 1 : 0
  const failing = result.outcome === 'fail' ? 0 : 1
  const declared = result.proof === 'declared' ? 1 : 0
  return [group, level, failing, declared, efforts.indexOf(result.effort), result.level]
}

function byRank(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index])
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0)
}

function stepOf({ id, level, effort, outcome, findings }: RuleResult): NextStep {
  const open = findings.filter((finding) => finding.outcome === outcome)
  const subjects = new Set(
    open.map(({ environment, source, subject }) => JSON.stringify([environment, source, subject])),
  )
  const at = open.find((finding) => finding.at)?.at
  return { rule: id, level, effort, subjects: subjects.size, ...(at && { at }) }
}
