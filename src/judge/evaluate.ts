import type {
  AnyFact,
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
  Waiver,
} from '../model.ts'
import { type Statement, statementOn } from './attestations.ts'
import { borrowed } from './borrowed.ts'
import { judgeDeclared } from './declared.ts'
import { createMemo, type Memo, type Opinion, opinions } from './opinion.ts'
import { requirementFacts, type Standing, standingsOf, subjectOf } from './requirements.ts'
import { failingOf, judgeRepository, resultOf } from './ruling.ts'
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
  findings: Memo['findings']
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
  const memo = conditions.memo ?? createMemo()
  const opinionOf = opinions({ ...collection.project, today }, memo)
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
    const waived = covers(waivers, placement)
    return { rule, scope, judged, seen: seen.length, waived, statement, words, findings: memo.findings }
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
