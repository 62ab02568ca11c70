import type {
  Catalogue,
  Change,
  Difference,
  Finding,
  IntroducedFinding,
  Message,
  Rule,
  RuleId,
  RuleResult,
  Text,
  Trend,
} from '../model.ts'
import { departureOf } from './departure.ts'
import { isDerived, reasonByRoots, type Roots, verbByRoots } from './derived.ts'
import { type Ground, groundOf, type Side } from './ground.ts'
import { type Moves, movesAmong } from './moves.ts'
import { sortFindings } from './order.ts'
import { type Pair, pairFindings } from './pairs.ts'
import { joinRehomed } from './rehomed.ts'
import { isRevealed, revelation } from './revealed.ts'

/** What two judgements are compared with. Failing findings already carry their lines. */
export interface Comparison {
  catalogue: Catalogue
  difference: Difference
  words: (message: Message) => Text
}

export type Verb = 'introduced' | 'fixed' | 'unclear' | 'gone'
type Told = Record<Exclude<Verb, 'introduced'>, Finding[]> & { introduced: IntroducedFinding[] }

/** What moved from base to head, rule by rule in the grid's order; rules of which nothing moved are left out. */
export function compare(base: Side, head: Side, { catalogue, difference, words }: Comparison): Change[] {
  const ground = groundOf(base.collection, head.collection, difference)
  const before = new Map(base.results.map((result) => [result.id, result]))
  const changes = new Map<RuleId, Change>()
  const roots = { requirements: catalogue.requirements, base, head, changes }
  for (const derived of [false, true]) {
    for (const after of head.results) {
      const rule = catalogue.rules.get(after.id)
      if (!rule || isDerived(rule) !== derived) continue
      const matter = { before: before.get(after.id), after, ground, words, roots: derived ? roots : null }
      const change = changeOf(rule, matter)
      if (change) changes.set(rule.id, change)
    }
  }
  return head.results.flatMap(({ id }) => changes.get(id) ?? [])
}

interface Matter {
  before: RuleResult | undefined
  after: RuleResult
  ground: Ground
  words: Comparison['words']
  /** Of a rule about rules. */
  roots: Roots | null
}

function changeOf(rule: Rule, matter: Matter): Change | null {
  const { before, after, ground, roots } = matter
  const pairs = joinRehomed(pairFindings(rule, { base: before?.findings ?? [], head: after.findings }, ground))
  const moves = movesAmong(pairs, ground)
  const told: Told = { introduced: [], fixed: [], unclear: [], gone: [] }
  for (const pair of pairs) {
    const seen = verbOf(pair, moves, ground)
    const verb = roots ? verbByRoots(seen, pair, roots) : seen
    if (verb === 'introduced') told.introduced.push(...introducedBy(pair))
    else if (verb === 'gone') told.gone.push(...goneOf(pair, rule, matter))
    else if (verb) told[verb].push(...findingsOf(verb, pair, matter))
  }
  const introduced = sortFindings(told.introduced)
  const [fixed, unclear, gone] = [sortFindings(told.fixed), sortFindings(told.unclear), sortFindings(told.gone)]
  if (introduced.length + fixed.length + unclear.length + gone.length === 0) return null
  return { rule: rule.id, trend: trendOf(told), introduced, fixed, unclear, gone }
}

/** The comparison table, one subject at a time; null: the same. */
function verbOf(pair: Pair, moves: Moves, ground: Ground): Verb | null {
  const { from, to } = pair
  if (to === 'fail') {
    if (from === 'fail' || moves.came.has(pair)) return null
    return isRevealed(pair, ground) ? 'unclear' : 'introduced'
  }
  if (to === 'pass') return from === 'fail' || from === 'waived' || from === 'unknown' ? 'fixed' : null
  if (to === 'absent') return from === 'fail' && !moves.left.has(pair) ? 'gone' : null
  if (to === 'unknown' || to === 'hidden') return from === 'pass' ? 'unclear' : null
  return null
}

function findingsOf(verb: 'fixed' | 'unclear', pair: Pair, { words, roots }: Matter): Finding[] {
  const { base, head, to } = pair
  if (verb === 'fixed') return base.filter(({ outcome }) => outcome !== 'pass').map((one) => placed(one, head))
  if (to === 'fail') {
    const message = (roots && reasonByRoots('unclear', pair, roots)) ?? revelation(pair, words)
    return worst(head, to).map((one) => ({ ...one, message }))
  }
  if (to === 'hidden') return base.slice(0, 1).map((one) => veiled(one, pair, words))
  const cause = roots && reasonByRoots('unclear', pair, roots)
  return worst(head, to).map((one) => ({ ...(one.at ? one : pointed(one, base)), ...(cause && { message: cause }) }))
}

function introducedBy({ base, head, from }: Pair): IntroducedFinding[] {
  const fails = worst(head, 'fail')
  return from === 'pass' || from === 'waived' ? fails.map((one) => lost(one, base)) : fails.map(fresh)
}

function lost(finding: Finding, base: readonly Finding[]): IntroducedFinding {
  return { ...pointed(finding, base), kind: 'lost' }
}

function fresh(finding: Finding): IntroducedFinding {
  return { ...finding, kind: 'new' }
}

/** Only what explains its absence is said: what was wrong with it is base's. */
function goneOf(pair: Pair, rule: Rule, { ground, words, roots }: Matter): Finding[] {
  return worst(pair.base, 'fail').map((finding) => {
    const { message: _, ...rest } = finding
    const why = departureOf(finding, rule, ground)
    const message = roots ? reasonByRoots('gone', pair, roots) : why && words(why)
    return { ...rest, removed: true, ...(message && { message }) }
  })
}

function worst(findings: readonly Finding[], outcome: string): Finding[] {
  return findings.filter((finding) => finding.outcome === outcome)
}

/** What was missing on base, or has moved since, is where head has it. */
function placed(finding: Finding, [after]: readonly Finding[]): Finding {
  if (!after?.at) return finding
  const moved = after.subject !== finding.subject || after.source !== finding.source
  if (!moved) return finding.at ? finding : { ...finding, at: after.at }
  const { setBy: _, ...rest } = finding
  const { subject, source, at } = after
  return { ...rest, subject, ...(source !== undefined && { source }), at }
}

/** What the project as a whole lost, or no longer shows, is where it was on base. */
function pointed(finding: Finding, [before]: readonly Finding[]): Finding {
  if (finding.subject !== 'project' || !before?.at || before.at.file === finding.at?.file) return finding
  const { setBy: _, ...rest } = finding
  return { ...rest, at: before.at, removed: true }
}

function veiled(finding: Finding, { veil }: Pair, words: Matter['words']): Finding {
  const { at, ...rest } = finding
  const place = veil?.at ? { at: veil.at } : at ? { at, removed: true as const } : {}
  return { ...rest, outcome: 'unknown', by: 'repository', ...place, ...(veil && { message: words(veil.message) }) }
}

function trendOf({ introduced, fixed, unclear }: Told): Trend {
  if (introduced.length > 0) return 'worse'
  if (fixed.length > 0) return 'better'
  return unclear.length > 0 ? 'unclear' : 'same'
}
