import type { Commitment, Day, GateName, Policy } from '../model.ts'

/** What a run asks besides the policy. */
export interface Flags {
  gate: GateName | null
  commitment: number | null
}

/** The level that a commitment binds to on this day; null before `since`. On `next.by` it is the next one. */
export function boundLevel(commitment: Commitment | null, today: Day): number | null {
  if (!commitment) return null
  if (commitment.next && commitment.next.by <= today) return commitment.next.level
  return commitment.since === undefined || commitment.since <= today ? commitment.level : null
}

/** Of two commitments the higher; null when nobody commits. */
export function committedLevel(policy: Policy | null, flags: Flags, today: Day): number | null {
  const levels = [boundLevel(policy?.commitment ?? null, today), flags.commitment].filter((level) => level !== null)
  return levels.length > 0 ? Math.max(...levels) : null
}

/** The gates that decide together: the policy's (`change` once it commits), and the flag's besides. */
export function gatesOf(policy: Policy | null, flags: Flags, today: Day): GateName[] {
  const committed = boundLevel(policy?.commitment ?? null, today) !== null
  const ofPolicy = policy?.gate ?? (committed ? 'change' : null)
  const gates = [ofPolicy, flags.gate].filter((gate) => gate !== null)
  return gates.length > 0 ? [...new Set(gates)] : ['change']
}
