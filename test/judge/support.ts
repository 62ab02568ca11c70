import type {
  AnyFact,
  Attestation,
  BlindSpot,
  Catalogue,
  Collection,
  Decision,
  Difference,
  Environment,
  EnvironmentClass,
  Finding,
  Message,
  Outcome,
  Placement,
  Rule,
  RuleResult,
  Text,
  Waiver,
} from '../../src/model.ts'

export const today = '2026-11-24'
export const noDifference: Difference = { renames: {}, added: [], lines: {} }

export function both(text: string): Text {
  return { fr: text, en: text }
}

export function words(message: Message): Text {
  return both(message.code)
}

/** What a port fact is to a fake rule: its number says whether it holds, its origin whether the rule asks it. */
export type Seen = 'good' | 'bad' | 'undecidable' | 'skipped' | 'maybe-good' | 'maybe-bad'
type About = Partial<Pick<AnyFact, 'subject' | 'source' | 'environment' | 'at'>>

export function port(seen: Seen, about: About = {}): AnyFact {
  const number = seen === 'undecidable' ? undefined : seen.endsWith('good') ? 1 : 0
  const origin = seen === 'skipped' ? 'skipped' : seen.startsWith('maybe') ? 'maybe' : 'container'
  const subject = about.subject ?? `Deployment/${seen}:app`
  const doubts =
    seen === 'undecidable' ? { doubts: { number: { code: 'base-image-unknown', image: 'x' } as const } } : {}
  return {
    kind: 'port',
    at: { file: 'k8s/web.yaml', line: 3 },
    ...about,
    subject,
    value: { number, origin },
    ...doubts,
  }
}

export function document(seen: Seen, file = 'docs/note.md'): AnyFact {
  const topics = seen === 'good' ? ['good'] : []
  return { kind: 'document', subject: file, at: { file }, value: { file, topics } }
}

export function fakeRule(id: string, parts: Partial<Rule> = {}): Rule {
  return {
    id,
    theme: 'fake',
    title: both(id),
    why: both('why'),
    fix: both('fix'),
    effort: 'minutes',
    proof: 'repository',
    attestable: false,
    given: 'port',
    quantifier: 'every',
    applies: asks,
    holds,
    says: (fact) => both(`${fact.subject} is bad`),
    missing: both(`no ${id}`),
    reads: ['number'],
    half: null,
    references: { cct: [], kyverno: [] },
    parameters: new Map(),
    tuned: () => fakeRule(id, parts),
    linters: null,
    examples: { fail: [], pass: [] },
    validity: null,
    ...parts,
  }
}

function asks(fact: AnyFact): Decision {
  if (fact.kind !== 'port') return { value: true }
  return fact.value.origin === 'maybe'
    ? { value: 'undecidable', field: 'origin' }
    : { value: fact.value.origin !== 'skipped' }
}

function holds(fact: AnyFact): Decision {
  if (fact.kind === 'document') return { value: fact.value.topics.includes('good') }
  if (fact.kind !== 'port') return { value: true }
  return fact.value.number === undefined
    ? { value: 'undecidable', field: 'number' }
    : { value: fact.value.number === 1 }
}

export function place(rule: string, level = 3, parts: Partial<Placement> = {}): Placement {
  return { rule, level, criterion: `${level}/c`, required: true, advisedFrom: null, reach: 'any', ...parts }
}

/** A grid of five levels with one criterion each, `1/c` to `5/c`. */
export function catalogueOf(
  rules: readonly Rule[],
  placements: Placement[] = rules.map(({ id }) => place(id)),
): Catalogue {
  const levels = [1, 2, 3, 4, 5].map((level) => ({
    level,
    title: both(`level ${level}`),
    question: both('?'),
    achievement: both('!'),
    criteria: [{ id: `${level}/c`, title: both('c') }],
  }))
  const grid = { id: 'fake', version: '1', title: both('fake'), levels, placements, retired: [] }
  return { grid, rules: new Map(rules.map((rule) => [rule.id, rule])), requirements: [], admission: [] }
}

export function environment(
  name: string,
  class_: EnvironmentClass | null = 'production',
  declared = true,
): Environment {
  return { name, class: class_, declared, sources: [] }
}

export function collect(parts: Partial<Collection> = {}): Collection {
  return {
    revision: null,
    ref: null,
    judged: null,
    facts: [],
    blindSpots: [],
    environments: [environment('production')],
    attestations: [],
    project: {
      cluster: 'openshift',
      kubernetes: '1.33',
      name: '',
      declared: false,
      users: undefined,
      personal: undefined,
    },
    repository: { halves: ['application', 'infrastructure'], declared: true },
    notes: [],
    ...parts,
  }
}

export function blindSpot(parts: Partial<BlindSpot> = {}): BlindSpot {
  const cause = { code: 'helm-failed', chart: 'chart', problem: 'broken' } as const
  return { kinds: ['port'], at: { file: 'chart/Chart.yaml' }, cause, fault: true, ...parts }
}

export function attestation(rule: string, parts: Partial<Attestation> = {}): Attestation {
  const days = { date: '2026-09-01', until: '2027-09-01' }
  return { rule, statement: 's', evidence: 'ref:1', by: 'b', ...days, at: { file: '.palier.yml', line: 9 }, ...parts }
}

export function waiver(rule: string, subject: string, parts: Partial<Waiver> = {}): Waiver {
  return { rule, subject, reason: 'r', until: today, ...parts }
}

export function finding(
  outcome: Finding['outcome'],
  subject = 'Deployment/web:app',
  parts: Partial<Finding> = {},
): Finding {
  return { outcome, subject, by: 'repository', ...parts }
}

export function result(id: string, outcome: Outcome, parts: Partial<RuleResult> = {}): RuleResult {
  return {
    id,
    theme: 'fake',
    level: 3,
    criterion: `${parts.level ?? 3}/c`,
    required: true,
    advisedFrom: null,
    proof: 'repository',
    title: both(id),
    fix: both('fix'),
    effort: 'minutes',
    outcome,
    cause: null,
    findings: outcome === 'not-applicable' ? [] : [finding(outcome)],
    ...parts,
  }
}
