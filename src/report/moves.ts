import type { Assessment, Finding, Location, Report, RuleResult, Text } from '../model.ts'
import type { MoveKind } from '../texts/phrases.ts'
import { type Breakage, breakages, isCausedBy } from './breakage.ts'
import { isHeld } from './held.ts'
import { objectOf } from './object.ts'
import type { Row } from './grouping.ts'
import { rowsOf } from './rows.ts'

/** One row of a report: one fault of one rule or of several, all that is wrong with one object, or all that one cause hides. */
export interface Move {
  kind: MoveKind
  by: Row['by']
  /** In the grid's order. */
  rules: RuleResult[]
  /** Distinct subjects, or objects. */
  subjects: number
  /** The finding that stands for the row, with its place. */
  first: Finding
  /** Where the same subject was on base, when that is known and elsewhere. */
  before: Location | null
  /** Of the project as a whole, where it has several: those that it is judged in. */
  environments: string[]
  /** It counts against the commitment. */
  held: boolean
  /** It fails on head, and could not be seen on base. */
  unseen: boolean
  /** Why it became unclear, why it is gone, or what is wrong with it. */
  message: Text | null
  /** Number of rules that this very fault keeps from being judged: it is broken, and they are not known. */
  hides: number
  /** Rules about requirements that move with it, each with the requirements that it names: `[EXI-ARCH-12]`, none for all together. */
  entails: Entailed[]
  /** Names of other sources, environments or objects of which `message` holds too. */
  likewise: string[]
  /** The same rules fail the same way in other sources: one row, several places. */
  also: Place[]
}

/** One place of a row, with the number of subjects that it stands for. */
export type Place = Pick<Move, 'first' | 'subjects' | 'before' | 'environments'>

export interface Entailed {
  rule: RuleResult
  requirements: string[]
}

const order: readonly MoveKind[] = ['lost', 'new', 'gained', 'unclear', 'gone']

/** Rows in the order to read them: held against the change first, then by kind, then in the grid's order. */
export function moves(report: Report): Move[] {
  if (!report.head) return []
  const weight = (move: Move): number => order.indexOf(move.kind) + (move.held ? 0 : order.length)
  const rows = rowsOf(report, (rule) => isHeld(rule, report)).map((row) => moveOf(row, report))
  return joinSources(
    joinBroken(rows, report).sort((a, b) => weight(a) - weight(b)),
    breakages(report),
  )
}

/** What is told of one source, and again of another, is one row. */
function joinSources(rows: readonly Move[], broken: readonly Breakage[]): Move[] {
  const joined = new Map<string, Move>()
  for (const row of rows) {
    const { kind, by, held, unseen, hides, rules } = row
    const alone = by !== 'rule' || hides > 0 || broken.some((one) => isCausedBy(row, one))
    const key = JSON.stringify([kind, held, unseen, rules.map(({ id }) => id), alone ? joined.size : null])
    const known = joined.get(key)
    if (!known) joined.set(key, row)
    else {
      known.also.push(row)
      known.entails.push(...row.entails)
    }
  }
  return [...joined.values()]
}

/** What a broken file hides is told with the rule that fails for it. */
function joinBroken(rows: readonly Move[], report: Report): Move[] {
  const joined = new Set<Move>()
  for (const broken of breakages(report)) {
    const fault = rows.find((row) => (row.kind === 'lost' || row.kind === 'new') && isCausedBy(row, broken))
    if (!fault) continue
    for (const row of rows) {
      if (row.kind !== 'unclear' || row.unseen || row.message?.en !== broken.spot.message.en) continue
      fault.hides += row.rules.length
      joined.add(row)
    }
  }
  return rows.filter((row) => !joined.has(row))
}

function moveOf({ kind, by, rules, findings, held, unseen, entails, likewise }: Row, { base, head }: Report): Move {
  const told = by === 'cause' ? findings.filter(({ message }) => message?.en === findings[0]?.message?.en) : findings
  const first = told.find(({ at }) => at?.line !== undefined) ?? told.find(({ at }) => at) ?? told[0]
  const [rule] = rules
  if (!first || !rule) throw new Error('a row without findings')
  const name = by === 'object' ? objectOf : (subject: string): string => subject
  const stands = kind === 'gained' ? nowOf(first, rule) : first
  return {
    kind,
    by,
    rules,
    subjects: new Set(findings.map(({ subject }) => name(subject))).size,
    first: isSpread(by, findings) ? ofSeveral(first, kind) : { ...stands, subject: name(first.subject) },
    before: kind === 'lost' ? beforeOf(first, rule, base) : null,
    environments: kind === 'gone' || head?.environments.length === 1 ? [] : environmentsOf(findings),
    held,
    unseen: kind === 'unclear' && unseen,
    message: (isExplained({ kind, by, rules }) && first.message) || null,
    hides: 0,
    entails: entailed(entails),
    likewise,
    also: [],
  }
}

function environmentsOf(findings: readonly Finding[]): string[] {
  if (findings.some(({ subject }) => subject !== 'project')) return []
  return [...new Set(findings.flatMap(({ environment }) => environment ?? []))]
}

function entailed(consequences: Row['entails']): Entailed[] {
  const rules = new Map(consequences.map(({ rule }) => [rule, new Set<string>()]))
  for (const { rule, finding } of consequences) {
    const entry = /\[(.*)\]$/su.exec(finding.subject)?.[1]
    if (entry) rules.get(rule)?.add(entry)
  }
  return [...rules].map(([rule, entries]) => ({ rule, requirements: [...entries] }))
}

function isExplained({ kind, by, rules }: Pick<Row, 'kind' | 'by' | 'rules'>): boolean {
  if (kind === 'lost' || kind === 'new') return by === 'rule' && rules.length === 1
  return kind !== 'gained'
}

/** Of several objects that one cause hides or takes away none stands for the row; what hides them has a place, unless head no longer has it; what is gone has none. */
function ofSeveral(first: Finding, kind: MoveKind): Finding {
  const { at, setBy: _, removed, ...finding } = first
  return { ...finding, subject: 'project', ...(at && kind !== 'gone' && !removed && { at }) }
}

function isSpread(by: Row['by'], findings: readonly Finding[]): boolean {
  return by === 'cause' && new Set(findings.map(({ subject }) => objectOf(subject))).size > 1
}

/** Its cause stands for the row: objects are not counted where none is named. */
export function isOfCause({ by, rules, first }: Pick<Move, 'by' | 'rules' | 'first'>): boolean {
  return by === 'cause' && (rules.length > 1 || first.subject === 'project')
}

/** Distinct rules of the rows of one kind. */
export function countRules(rows: readonly Move[], kind: MoveKind): number {
  return new Set(rows.filter((row) => row.kind === kind).flatMap(({ rules }) => rules.map(({ id }) => id))).size
}

/** `4`, or the lowest and the highest: `3–5`. */
export function levelRange(rules: readonly RuleResult[]): string {
  const all = rules.map(({ level }) => level)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  return low === high ? String(low) : `${low}–${high}`
}

function isSame(a: Finding, b: Finding): boolean {
  return a.subject === b.subject && a.source === b.source && a.environment === b.environment
}

/** What was fixed is shown where it stands on head; where head says nothing, where it was. */
function nowOf(finding: Finding, { findings }: RuleResult): Finding {
  const now = findings.find((one) => one.outcome !== 'fail' && isSame(one, finding) && one.at)
  const { setBy: _, ...rest } = finding
  if (now?.at) return { ...rest, at: now.at }
  return finding.at ? { ...finding, removed: true } : finding
}

function beforeOf(finding: Finding, rule: RuleResult, base: Assessment | null): Location | null {
  const before = base?.rules.find(({ id }) => id === rule.id)?.findings.find((one) => isSame(one, finding))?.at
  if (!before || finding.removed) return null
  const moved = before.file !== finding.at?.file || (before.line !== undefined && before.line !== finding.at?.line)
  return moved ? before : null
}
