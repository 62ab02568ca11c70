import type {
  Catalogue,
  Change,
  Difference,
  Finding,
  IntroducedFinding,
  Message,
  Rule,
  RuleResult,
  Text,
  Trend,
} from '../model.ts'
import { type Ground, groundOf, type Side } from './ground.ts'
import { type Moves, movesAmong } from './moves.ts'
import { sortFindings } from './order.ts'
import { type Pair, pairFindings } from './pairs.ts'

/** What two judgements are compared with. Failing findings already carry their lines. */
export interface Comparison {
  catalogue: Catalogue
  difference: Difference
  words: (message: Message) => Text
}

type Verb = 'introduced' | 'fixed' | 'unclear' | 'gone'
type Told = Record<Exclude<Verb, 'introduced'>, Finding[]> & { introduced: IntroducedFinding[] }

/** What moved from base to head, rule by rule in the grid's order; rules of which nothing moved are left out. */
export function compare(base: Side, head: Side, comparison: Comparison): Change[] {
  const ground = groundOf(base.collection, head.collection, comparison.difference)
  const before = new Map(base.results.map((result) => [result.id, result]))
  return head.results.flatMap((after) => {
    const rule = comparison.catalogue.rules.get(after.id)
    const change = rule && changeOf(rule, { before: before.get(after.id), after, ground, words: comparison.words })
    return change ? [change] : []
  })
}

interface Matter {
  before: RuleResult | undefined
  after: RuleResult
  ground: Ground
  words: (message: Message) => Text
}

function changeOf(rule: Rule, { before, after, ground, words }: Matter): Change | null {
  const pairs = pairFindings(rule, { base: before?.findings ?? [], head: after.findings }, ground)
  const moves = movesAmong(pairs, ground)
  const told: Told = { introduced: [], fixed: [], unclear: [], gone: [] }
  for (const pair of pairs) {
    const verb = verbOf(pair, moves, ground)
    if (verb === 'introduced') told.introduced.push(...introducedBy(pair))
    else if (verb) told[verb].push(...findingsOf(verb, pair, words))
  }
  const introduced = sortFindings(told.introduced)
  const [fixed, unclear, gone] = [sortFindings(told.fixed), sortFindings(told.unclear), sortFindings(told.gone)]
  if (introduced.length + fixed.length + unclear.length + gone.length === 0) return null
  return { rule: rule.id, trend: trendOf(told), introduced, fixed, unclear, gone }
}

/** The comparison table, one subject at a time; null: the same. */
function verbOf(pair: Pair, moves: Moves, ground: Ground): Verb | null {
  const { from, to } = pair
  if (to === 'fail') return from === 'fail' || moves.came.has(pair) ? null : blameOf(pair, ground)
  if (to === 'pass') return from === 'fail' || from === 'waived' || from === 'unknown' ? 'fixed' : null
  if (to === 'absent') return from === 'fail' && !moves.left.has(pair) ? 'gone' : null
  if (to === 'unknown' || to === 'hidden') return from === 'pass' ? 'unclear' : null
  return null
}

/** What could not be seen before is the change's only where it added the file or wrote the line. */
function blameOf({ from, head }: Pair, { difference }: Ground): Verb {
  if (from !== 'unknown' && from !== 'hidden') return 'introduced'
  return head.some((finding) => finding.outcome === 'fail' && isWritten(finding, difference)) ? 'introduced' : 'unclear'
}

function isWritten({ at }: Finding, { added, lines }: Difference): boolean {
  if (!at) return false
  if (added.includes(at.file)) return true
  const ranges = Object.hasOwn(lines, at.file) ? (lines[at.file] ?? []) : []
  return ranges.some(([first, last]) => at.line !== undefined && first <= at.line && at.line <= last)
}

function findingsOf(verb: Exclude<Verb, 'introduced'>, pair: Pair, words: Matter['words']): Finding[] {
  const { base, head, to } = pair
  if (verb === 'gone') return worst(base, 'fail').map(removed)
  if (verb === 'fixed') return base.filter(({ outcome }) => outcome !== 'pass').map((one) => placed(one, head))
  return to === 'hidden' ? base.slice(0, 1).map((one) => veiled(one, pair, words)) : worst(head, to)
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

function removed(finding: Finding): Finding {
  return { ...finding, removed: true }
}

function worst(findings: readonly Finding[], outcome: string): Finding[] {
  return findings.filter((finding) => finding.outcome === outcome)
}

/** What was missing on base has no place there: the one that head gives it. */
function placed(finding: Finding, [after]: readonly Finding[]): Finding {
  return finding.at || !after?.at ? finding : { ...finding, at: after.at }
}

/** What the project as a whole lost is where it was on base. */
function pointed(finding: Finding, [before]: readonly Finding[]): Finding {
  if (finding.subject !== 'project' || !before?.at || before.at.file === finding.at?.file) return finding
  return { ...finding, at: before.at, removed: true }
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
