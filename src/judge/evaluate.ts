import type {
  AnyFact,
  Attestation,
  Catalogue,
  Collection,
  Day,
  Finding,
  Message,
  Placement,
  Rule,
  RuleId,
  RuleResult,
  Text,
  UnknownCause,
  Waiver,
} from '../model.ts'
import { type Statement, statementOn } from './attestations.ts'
import { borrowed } from './borrowed.ts'
import { judgeDeclared } from './declared.ts'
import { createMemo, type Memo, type Opinion, opinions } from './opinion.ts'
import { join, sortFindings } from './order.ts'
import { judgeEvery, judgeSome } from './quantifiers.ts'
import { requirementFacts, type Standing, standingsOf, subjectOf } from './requirements.ts'
import { type Scope, scopeOf } from './scope.ts'
import type { Renames } from './subject.ts'
import { covers } from './waivers.ts'

/** What the judgement depends on besides facts and rules. */
export interface Conditions {
  today: Day
  /** Puts messages into words. */
  words: (message: Message) => Text
  waivers?: readonly Waiver[]
  /** Path on base → path on head, when head is judged: a waiver's subject follows. */
  renames?: Renames
  /** Shared between two revisions, so that a fact of both is judged once. */
  memo?: Memo
}

/** A failing or waived finding with its fact, so that its line can be located: `finding.at` may then be replaced. */
export interface FailingFact {
  rule: RuleId
  finding: Finding
  fact: AnyFact
  reads: readonly string[]
}

export interface Judgement {
  /** One for each placement, in the grid's order. */
  results: RuleResult[]
  failing: FailingFact[]
  /** Requirements of the framework, where the grid asks about them. */
  standings: Standing[]
}

/** A fact that the rule asks, and what it thinks of it. */
export interface Judged {
  fact: AnyFact
  opinion: NonNullable<Opinion>
}

/** All that is known about one rule before its quantifier speaks. */
export interface Hearing {
  rule: Rule
  scope: Scope
  judged: Judged[]
  /** Facts of the rule's kind, asked or not. */
  seen: number
  waived: (subject: string) => boolean
  statement: Statement
  words: (message: Message) => Text
}

/** A finding, and the fact that it is about where it is about one. */
export interface Ruling {
  finding: Finding
  fact?: AnyFact
}

/** Judges every rule of the grid on one revision: rules about rules in a second pass, over what the first one says. */
export function evaluate(collection: Collection, catalogue: Catalogue, conditions: Conditions): Judgement {
  const placements = catalogue.grid.placements.map((one) => placementOn(one, conditions.today))
  const passes = [false, true].map((second) => placements.filter((one) => isSecond(one, catalogue) === second))
  const [first = [], second = []] = passes
  const before = judgeAll(first, catalogue, { collection, hear: hearings(collection, conditions) })
  const standings =
    second.length > 0
      ? standingsOf({ ...before, catalogue, collection, today: conditions.today, waivers: conditions.waivers ?? [] })
      : []
  const failing = new Map([...before.failing].reverse().map((one) => [one.rule, one]))
  const added = { ...collection, facts: requirementFacts(standings, failing) }
  const after = judgeAll(second, catalogue, { collection: added, hear: hearings(added, conditions) })
  const results = new Map(
    [...before.results, ...after.results.map((one) => byPeopleAlone(one, standings))].map((one) => [one.id, one]),
  )
  return {
    results: catalogue.grid.placements.flatMap(({ rule }) => results.get(rule) ?? []),
    failing: [...before.failing, ...after.failing],
    standings,
  }
}

function isSecond({ rule }: Placement, { rules }: Catalogue): boolean {
  const given = rules.get(rule)?.given
  return given === 'requirement' || given === 'coverage'
}

interface Sitting {
  collection: Collection
  hear: ReturnType<typeof hearings>
}

function judgeAll(
  placements: readonly Placement[],
  catalogue: Catalogue,
  { collection, hear }: Sitting,
): Omit<Judgement, 'standings'> {
  const judgement: Omit<Judgement, 'standings'> = { results: [], failing: [] }
  for (const placement of placements) {
    const rule = catalogue.rules.get(placement.rule)
    if (!rule) continue
    const hearing = hear(rule, placement)
    const rulings = rule.proof === 'declared' ? judgeDeclared(hearing) : judgeRepository(hearing)
    judgement.results.push(borrowed(resultOf(hearing, placement, rulings), rule, collection))
    for (const one of failingOf(rule, rulings)) judgement.failing.push(one)
  }
  return judgement
}

/** Unknown for want of attestations alone: said so, so that files alone can reach the last level. */
function byPeopleAlone(result: RuleResult, standings: readonly Standing[]): RuleResult {
  const open = standings.filter(({ state }) => state === 'undecidable')
  const doubts = result.findings.filter(({ outcome }) => outcome === 'unknown').map(({ subject }) => subject)
  const asked = open.filter(
    ({ requirement }) => doubts.includes(subjectOf(requirement.id)) || doubts.includes('project'),
  )
  const alone = asked.length > 0 && asked.every(({ unattested }) => unattested)
  return result.cause === 'undecidable' && alone ? { ...result, cause: 'attestation-missing' } : result
}

function hearings(collection: Collection, conditions: Conditions): (rule: Rule, placement: Placement) => Hearing {
  const { today, words } = conditions
  const facts = byKind(collection.facts)
  const opinionOf = opinions({ ...collection.project, today }, conditions.memo ?? createMemo())
  const waivers = { all: conditions.waivers ?? [], today, renames: conditions.renames }
  return (rule, placement) => {
    const scope = scopeOf(rule, placement, collection)
    const seen = (facts.get(rule.given ?? '') ?? []).filter((fact) => scope.sees(fact.environment))
    const think = opinionOf(rule)
    const judged: Judged[] = []
    for (const fact of seen) {
      const opinion = think(fact)
      if (opinion) judged.push({ fact, opinion })
    }
    const statement = statementOn(rule, collection.attestations, today)
    return { rule, scope, judged, seen: seen.length, waived: covers(waivers, placement), statement, words }
  }
}

/** Before its day an announced rule is advice; from that day on nothing sets it apart. */
function placementOn({ announced, ...placement }: Placement, today: Day): Placement {
  const early = announced !== undefined && announced > today && placement.required
  return early ? { ...placement, required: false, announced } : placement
}

function byKind(facts: readonly AnyFact[]): Map<string, AnyFact[]> {
  const kinds = new Map<string, AnyFact[]>()
  for (const fact of facts) {
    const same = kinds.get(fact.kind)
    if (same) same.push(fact)
    else kinds.set(fact.kind, [fact])
  }
  return kinds
}

/** An attestation stands for what `some` did not find and for what is unknown, never for a failing subject of `every`. */
function judgeRepository(hearing: Hearing): Ruling[] {
  const { rule, statement } = hearing
  const rulings = rule.quantifier === 'every' ? judgeEvery(hearing) : judgeSome(hearing)
  const { valid } = statement
  if (!valid) return rulings
  const lifted = rule.quantifier === 'every' ? ['unknown'] : ['unknown', 'fail', 'waived']
  return rulings.map((ruling) => (lifted.includes(ruling.finding.outcome) ? attested(ruling, valid) : ruling))
}

function attested({ finding }: Ruling, { at }: Attestation): Ruling {
  const { message: _, ...rest } = finding
  return { finding: { ...rest, outcome: 'pass', by: 'attestation', at } }
}

function resultOf(hearing: Hearing, placement: Placement, rulings: readonly Ruling[]): RuleResult {
  const { id, theme, proof, title, fix, effort } = hearing.rule
  const { level, criterion, required, advisedFrom, announced } = placement
  const early = announced === undefined ? {} : { announced }
  const findings = sortFindings(rulings.map(({ finding }) => finding))
  const outcome = join(findings.map((finding) => finding.outcome))
  const cause = outcome === 'unknown' ? causeOf(hearing) : null
  const placed = { level, criterion, required, ...early, advisedFrom }
  return { id, theme, ...placed, proof, title, fix, effort, outcome, cause, findings }
}

function causeOf({ rule, scope, statement }: Hearing): UnknownCause {
  if (statement.ended) return 'attestation-ended'
  if (rule.proof === 'declared') return 'attestation-missing'
  return scope.shades[0]?.cause ?? 'undecidable'
}

function failingOf(rule: Rule, rulings: readonly Ruling[]): FailingFact[] {
  const failing: FailingFact[] = []
  for (const { finding, fact } of rulings) {
    const fails = finding.outcome === 'fail' || finding.outcome === 'waived'
    if (fails && fact) failing.push({ rule: rule.id, finding, fact, reads: rule.reads })
  }
  return failing
}
