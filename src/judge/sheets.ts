import type {
  Assessment,
  Attestation,
  Catalogue,
  Collection,
  Day,
  ReportedAdmission,
  ReportedAttestation,
  ReportedRequirement,
  RuleResult,
} from '../model.ts'
import { endOf, isAttestable } from './attestations.ts'
import type { Side } from './ground.ts'
import { byKeys, join } from './order.ts'
import type { Standing } from './requirements.ts'

/** What the report shows besides rules: attestations, and for a grid that asks about the framework its coverage and the cluster's admission. */
export function sheetsOf(
  { collection, results, standings }: Side,
  catalogue: Catalogue,
  today: Day,
): Pick<Assessment, 'attestations' | 'cct' | 'admission'> {
  const outcomes = new Map(results.map((result) => [result.id, result]))
  const attestations = attestationsOf(collection, catalogue, today)
  return {
    ...(attestations.length > 0 && { attestations }),
    ...(standings &&
      standings.length > 0 && {
        cct: standings.map((standing) => requirementOf(standing, outcomes, today)),
        admission: catalogue.admission.map((policy) => admissionOf(policy, outcomes)),
      }),
  }
}

/** By rule, then by end. */
export function attestationsOf(collection: Collection, catalogue: Catalogue, today: Day): ReportedAttestation[] {
  const keys = ({ rule, until, statement }: ReportedAttestation) => [rule, until, statement]
  const known = collection.attestations.flatMap((one) => attested(one, catalogue, today))
  return known.sort((a, b) => byKeys(keys(a), keys(b)))
}

/** Those that count or have ended; one that says nothing is noted when it is read. */
function attested(attestation: Attestation, { rules, requirements }: Catalogue, today: Day): ReportedAttestation[] {
  const { rule: id } = attestation
  const rule = rules.get(id)
  if (rule ? !isAttestable(rule) : !requirements.some((one) => one.id === id)) return []
  return [reported(attestation, rule ? endOf(attestation, rule) : attestation.until, today)]
}

function reported(
  { rule, statement, evidence, by, date, at }: Attestation,
  until: Day,
  today: Day,
): ReportedAttestation {
  return { rule, statement, evidence, by, date, until, state: until >= today ? 'valid' : 'ended', at }
}

function requirementOf(
  { requirement, state, attestation }: Standing,
  outcomes: ReadonlyMap<string, RuleResult>,
  today: Day,
): ReportedRequirement {
  const { id, level, title } = requirement
  const rules = requirement.rules.flatMap((rule) => {
    const result = outcomes.get(rule)
    return result ? [{ id: rule, outcome: result.outcome }] : []
  })
  return {
    id,
    level,
    title,
    state,
    rules,
    ...(attestation && { attestation: reported(attestation, attestation.until, today) }),
  }
}

/** Without a rule here, the platform sees to it alone. */
function admissionOf(
  policy: Catalogue['admission'][number],
  outcomes: ReadonlyMap<string, RuleResult>,
): ReportedAdmission {
  const known = policy.rules.flatMap((rule) => outcomes.get(rule) ?? [])
  return { ...policy, outcome: join(known.map((result) => result.outcome)) }
}
