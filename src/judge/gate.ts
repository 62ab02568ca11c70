import type { Change, Day, GateName, Policy, Reason, RuleId, RuleResult, Score, Verdict } from '../model.ts'
import { committedLevel, type Flags, gatesOf } from './commitment.ts'

/** One revision as the gate sees it. */
export interface Stand {
  results: readonly RuleResult[]
  score: Score
}

/** All that decides; `base` null: nothing to compare with. */
export interface Case {
  base: Stand | null
  head: Stand
  changes: readonly Change[]
  /** Rules that a fault of the change hides and that base passed, whatever their level. */
  blinded: readonly RuleId[]
  /** Rules whose doubt the technical reading leaves out. */
  leftOut: ReadonlySet<RuleId>
  policy: Policy | null
  flags: Flags
  today: Day
}

/** Accepted or refused, and whether the commitment could be verified at all. Without commitment: accepted, no reasons. */
export function gate(matter: Case): Verdict {
  const gates = gatesOf(matter.policy, matter.flags, matter.today)
  const level = committedLevel(matter.policy, matter.flags, matter.today)
  const refusals = merge(gates.flatMap((name) => refusalsOf(name, raised(name, level, matter.base), matter)))
  const highest = Math.max(...gates.map((name) => raised(name, level, matter.base)))
  const doubtful = idsOf(binding(matter.head.results, highest).filter((result) => isDoubtful(result, matter)))
  const reasons: Reason[] = [...refusals]
  if (gates.every((name) => name === 'off')) reasons.push({ code: 'gate-off' })
  if (doubtful.length > 0) reasons.push({ code: 'not-verified', rules: doubtful })
  return { accepted: refusals.length === 0, verified: doubtful.length === 0, reasons }
}

/** 0 accepted, 1 refused, 2 could not evaluate or (strict) not verified; 1 wins over not verified. Null: nothing was to be decided. */
export function exitCode(verdict: Verdict | null, strict: boolean): 0 | 1 | 2 {
  if (!verdict) return 0
  if (verdict.reasons.some((reason) => reason.code === 'not-evaluated')) return 2
  if (!verdict.accepted) return 1
  return strict && !verdict.verified ? 2 : 0
}

/** The commitment under one gate, 0 when there is none: a ratchet never lets go of what base's files show. */
function raised(name: GateName, level: number | null, base: Stand | null): number {
  return name === 'ratchet' ? Math.max(level ?? 0, base?.score.technical ?? 0) : (level ?? 0)
}

function refusalsOf(name: GateName, commitment: number, matter: Case): Reason[] {
  if (name === 'off') return []
  const bound = binding(matter.head.results, commitment)
  const introducers = idsOf(bound.filter((result) => introduces(result, matter.changes)))
  const blinded = idsOf(bound.filter(({ id }) => matter.blinded.includes(id)))
  const below = matter.head.score.possible < commitment
  const reasons: Reason[] = []
  if (below && (introducers.length > 0 || name === 'state')) reasons.push(belowReason(introducers, commitment, matter))
  if (blinded.length > 0) reasons.push({ code: 'blind-spot-introduced', rules: blinded })
  return reasons
}

function belowReason(rules: RuleId[], commitment: number, { base, head }: Case): Reason {
  const level = head.score.possible
  if (base && level < base.score.possible) return { code: 'level-dropped', from: base.score.possible, to: level }
  if (rules.length > 0) return { code: 'introduced-below-commitment', level, commitment, rules }
  return { code: 'below-commitment', level, commitment }
}

/** Required rules that files show, at or below the commitment. */
function binding(results: readonly RuleResult[], commitment: number): RuleResult[] {
  return results.filter((result) => result.required && result.proof === 'repository' && result.level <= commitment)
}

function introduces({ id, outcome }: RuleResult, changes: readonly Change[]): boolean {
  return outcome === 'fail' && changes.some((change) => change.rule === id && change.introduced.length > 0)
}

function isDoubtful({ id, outcome, cause }: RuleResult, { leftOut }: Case): boolean {
  return outcome === 'unknown' && !leftOut.has(id) && cause !== 'attestation-missing'
}

function idsOf(results: readonly RuleResult[]): RuleId[] {
  return results.map(({ id }) => id)
}

/** Two gates that refuse for one reason say it once, with the stricter one's rules. */
function merge(reasons: readonly Reason[]): Reason[] {
  const byCode = new Map<string, Reason>()
  for (const reason of reasons) {
    const known = byCode.get(reason.code)
    if (!known || weight(reason) > weight(known)) byCode.set(reason.code, reason)
  }
  return [...byCode.values()]
}

function weight(reason: Reason): number {
  return 'rules' in reason ? reason.rules.length : 'commitment' in reason ? reason.commitment : 0
}
