import type { Attestation, Day, Rule } from '../model.ts'

/** What people say of one rule: the attestation that counts today, or the last one that ended. */
export interface Statement {
  valid: Attestation | null
  ended: Attestation | null
}

export function isAttestable(rule: Rule): boolean {
  return rule.proof === 'declared' || rule.attestable
}

/** An attestation of a rule that cannot be attested says nothing. */
export function statementOn(rule: Rule, attestations: readonly Attestation[], today: Day): Statement {
  const ours = isAttestable(rule) ? attestations.filter((one) => one.rule === rule.id) : []
  const latest = [...ours].sort((a, b) => (endOf(a, rule) < endOf(b, rule) ? 1 : -1))[0] ?? null
  const valid = latest !== null && endOf(latest, rule) >= today
  return { valid: valid ? latest : null, ended: valid ? null : latest }
}

/** The last day on which it counts: its own, or the rule's validity (12 months where it has none) after its date, whichever is first. */
export function endOf(attestation: Attestation, rule: Rule): Day {
  const limit = addMonths(attestation.date, rule.validity ?? 12)
  return limit < attestation.until ? limit : attestation.until
}

/** The same day of a later month, or that month's last day. */
function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const total = year * 12 + month - 1 + months
  const last = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate()
  return `${pad(Math.floor(total / 12), 4)}-${pad((total % 12) + 1, 2)}-${pad(Math.min(date, last), 2)}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
