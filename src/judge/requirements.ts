import type {
  AnyFact,
  Attestation,
  Catalogue,
  Collection,
  Day,
  Fact,
  Message,
  Requirement,
  RequirementState,
  RuleId,
  RuleResult,
  Waiver,
} from '../model.ts'
import type { FailingFact } from './evaluate.ts'
import { join } from './order.ts'

/** One requirement, read from the rules that prove it. */
export interface Standing {
  requirement: Requirement
  state: RequirementState
  /** Rules that fail, or that leave it undecided. */
  lacking: RuleId[]
  /** Nothing but an attestation is missing. */
  unattested: boolean
  attestation: Attestation | null
}

/** What a first pass says, and what people say of requirements. */
export interface Grounds {
  results: readonly RuleResult[]
  catalogue: Catalogue
  collection: Pick<Collection, 'attestations'>
  waivers: readonly Waiver[]
  today: Day
}

/** Where each requirement stands, in their order. An attestation of one stands for what is undecided, a waiver for what is missing too. */
export function standingsOf(grounds: Grounds): Standing[] {
  const results = new Map(grounds.results.map((result) => [result.id, result]))
  return grounds.catalogue.requirements.map((requirement) => {
    const asked = requirement.rules.flatMap((id) => results.get(id) ?? [])
    return standingOf(requirement, asked, grounds)
  })
}

function standingOf(requirement: Requirement, asked: readonly RuleResult[], grounds: Grounds): Standing {
  const attestation = attestationOf(requirement, grounds)
  const outcome = asked.length === 0 ? 'unknown' : join(asked.map((result) => result.outcome))
  const lacking = asked.filter((result) => result.outcome === outcome && isOpen(outcome)).map(({ id }) => id)
  const waived = isOpen(outcome) && grounds.waivers.some((waiver) => waives(waiver, requirement, grounds.today))
  const state = waived
    ? 'waived'
    : outcome === 'unknown'
      ? attestation
        ? 'attested'
        : 'undecidable'
      : stateOf(outcome)
  const unattested = requirement.rules.length === 0 || (asked.length > 0 && asked.every(isReadyButForPeople))
  return { requirement, state, lacking, unattested: state === 'undecidable' && unattested, attestation }
}

function isOpen(outcome: RuleResult['outcome']): boolean {
  return outcome === 'fail' || outcome === 'unknown'
}

function isReadyButForPeople({ outcome, proof }: RuleResult): boolean {
  return outcome !== 'unknown' || proof === 'declared'
}

function stateOf(outcome: Exclude<RuleResult['outcome'], 'unknown'>): RequirementState {
  return outcome === 'fail' ? 'missing' : outcome === 'pass' ? 'proved' : outcome
}

function attestationOf({ id }: Requirement, { collection, today }: Grounds): Attestation | null {
  return collection.attestations.find((one) => one.rule === id && one.until >= today) ?? null
}

/** The framework itself asks for a written decision. */
function waives(waiver: Waiver, { id }: Requirement, today: Day): boolean {
  return waiver.rule === id && waiver.until >= today && Boolean(waiver.decision)
}

export function isCovered(state: RequirementState): boolean {
  return state !== 'missing' && state !== 'undecidable'
}

/** Facts for rules about rules. A missing requirement stands where the first thing that it lacks stands. */
export function requirementFacts(standings: readonly Standing[], failing: ReadonlyMap<RuleId, FailingFact>): AnyFact[] {
  if (standings.length === 0) return []
  return [...standings.map((standing) => requirementFact(standing, failing)), coverageFact(standings)]
}

function requirementFact(standing: Standing, failing: ReadonlyMap<RuleId, FailingFact>): Fact<'requirement'> {
  const { requirement, state, lacking } = standing
  const seen = lacking.map((id) => failing.get(id)?.fact).find((fact) => fact !== undefined && fact.at.file !== '')
  const covered = state === 'undecidable' ? undefined : state !== 'missing' && state !== 'waived'
  return {
    kind: 'requirement',
    subject: subjectOf(requirement.id),
    at: seen?.at ?? { file: '' },
    ...(seen?.origin ? { origin: { ...seen.origin, fields: () => ({}) } } : {}),
    value: { id: requirement.id, level: requirement.level, state, covered, lacking },
    ...(covered === undefined ? { doubts: { covered: doubtOf(standing) } } : {}),
  }
}

export function subjectOf(requirement: string): string {
  return `project[${requirement}]`
}

function doubtOf({ requirement, lacking, unattested }: Standing): Message {
  if (unattested) return { code: 'requirement-unattested', requirement: requirement.id }
  return {
    code: 'requirement-undecided',
    requirement: requirement.id,
    rules: (lacking.length > 0 ? lacking : requirement.rules).join(', '),
  }
}

function coverageFact(standings: readonly Standing[]): Fact<'coverage'> {
  const important = standings.filter(({ requirement }) => requirement.level === 'I')
  const covered = important.filter(({ state }) => isCovered(state)).length
  const undecided = important.filter(({ state }) => state === 'undecidable')
  const value = { covered, possible: covered + undecided.length, total: important.length }
  const base = { kind: 'coverage', subject: 'project', at: { file: '' } } as const
  if (undecided.length === 0) return { ...base, value: { ...value, decided: true } }
  const doubts = {
    decided: { code: 'coverage-undecided', covered, total: value.total, undecided: undecided.length } as const,
  }
  return { ...base, value: { ...value, decided: undefined }, doubts }
}
