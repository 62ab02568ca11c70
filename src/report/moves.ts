import type { Assessment, Change, Finding, Location, Report, ReportedBlindSpot, RuleResult, Text } from '../model.ts'
import type { MoveKind } from '../texts/phrases.ts'
import { boundLevel } from './commitment.ts'

/** What moved for one rule in one source, or all that one cause made unclear: one row of a report. */
export interface Move {
  kind: MoveKind
  /** One, unless one cause hides several. */
  rules: RuleResult[]
  /** Distinct subjects. */
  subjects: number
  /** The finding that stands for the row, with its place. */
  first: Finding
  /** Where the same subject was on base, when that is known and elsewhere. */
  before: Location | null
  /** It counts against the commitment. */
  held: boolean
  /** Of what became unclear: why. */
  message: Text | null
}

const order: readonly MoveKind[] = ['lost', 'new', 'gained', 'unclear', 'gone']

/** Rows in the order to read them: held against the change first, then by kind, then in the grid's order. */
export function moves(report: Report): Move[] {
  const { head } = report
  if (!head) return []
  const rules = new Map([...(report.base?.rules ?? []), ...head.rules].map((rule) => [rule.id, rule]))
  const rows = report.changes.flatMap((change) => {
    const rule = rules.get(change.rule)
    return rule ? rowsOf(change, rule, report) : []
  })
  const weight = (move: Move): number => order.indexOf(move.kind) + (move.held ? 0 : order.length)
  return joinUnclear(rows).sort((a, b) => weight(a) - weight(b))
}

function rowsOf(change: Change, rule: RuleResult, report: Report): Move[] {
  const rows: [MoveKind, Finding[]][] = [
    ['lost', change.introduced.filter(({ kind }) => kind === 'lost')],
    ['new', change.introduced.filter(({ kind }) => kind === 'new')],
    ['gained', change.fixed],
    ['unclear', change.unclear],
    ['gone', change.gone],
  ]
  return rows.flatMap(([kind, findings]) =>
    byCause(findings).map((group) => moveOf({ kind, rule, findings: group }, report)),
  )
}

/** One group for each source, and one for sources that the same line feeds: overlays of one base, containers of one template. */
function byCause(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { source, at } = finding
    const keys = [
      JSON.stringify([source ?? null]),
      ...(at?.line === undefined ? [] : [JSON.stringify([at.file, at.line])]),
    ]
    const group = keys.map((key) => groups.get(key)).find((known) => known !== undefined) ?? []
    group.push(finding)
    for (const key of keys) if (!groups.has(key)) groups.set(key, group)
  }
  return [...new Set(groups.values())]
}

function moveOf(
  { kind, rule, findings }: { kind: MoveKind; rule: RuleResult; findings: Finding[] },
  report: Report,
): Move {
  const first = findings.find(({ at }) => at?.line !== undefined) ?? findings.find(({ at }) => at) ?? findings[0]
  if (!first) throw new Error('a row without findings')
  return {
    kind,
    rules: [rule],
    subjects: new Set(findings.map(({ subject }) => subject)).size,
    first: kind === 'gained' ? nowOf(first, rule) : first,
    before: kind === 'lost' ? beforeOf(first, rule, report.base) : null,
    held: (kind === 'lost' || kind === 'new') && isHeld(rule, report),
    message: kind === 'unclear' ? (first.message ?? null) : null,
  }
}

/** A required rule that files show, failing at or below the commitment. */
function isHeld(rule: RuleResult, report: Report): boolean {
  const level = heldLevel(report)
  return rule.required && rule.proof === 'repository' && rule.outcome === 'fail' && rule.level <= level
}

/** The level that the gate holds the change to: the highest that a reason names, else the commitment; 0 without one. */
export function heldLevel(report: Report): number {
  const named = (report.verdict?.reasons ?? []).map((reason) => ('commitment' in reason ? reason.commitment : 0))
  const ratchet = report.policy.gate === 'ratchet' ? (report.base?.score.technical ?? 0) : 0
  return Math.max(boundLevel(report) ?? 0, ratchet, ...named)
}

function isSame(a: Finding, b: Finding): boolean {
  return a.subject === b.subject && a.source === b.source && a.environment === b.environment
}

/** What was fixed is shown where it stands on head; where head says nothing, where it was. */
function nowOf(finding: Finding, { findings }: RuleResult): Finding {
  const now = findings.find((one) => one.outcome !== 'fail' && isSame(one, finding) && one.at)
  if (now?.at) return { ...finding, at: now.at }
  return finding.at ? { ...finding, removed: true } : finding
}

function beforeOf(finding: Finding, rule: RuleResult, base: Assessment | null): Location | null {
  const before = base?.rules.find(({ id }) => id === rule.id)?.findings.find((one) => isSame(one, finding))?.at
  if (!before || finding.removed) return null
  const moved = before.file !== finding.at?.file || (before.line !== undefined && before.line !== finding.at?.line)
  return moved ? before : null
}

/** All that one cause made unclear is one row. */
function joinUnclear(rows: readonly Move[]): Move[] {
  const joined: Move[] = []
  const byCause = new Map<string, Move>()
  for (const move of rows) {
    const known = move.message ? byCause.get(move.message.en) : undefined
    if (!known) {
      joined.push(move)
      if (move.message) byCause.set(move.message.en, move)
      continue
    }
    known.subjects += move.subjects
    const rule = move.rules[0]
    if (rule && !known.rules.includes(rule)) known.rules.push(rule)
  }
  return joined
}

/** Faults of head that base had not: what this change broke, one for each cause and file, with its environments. */
export interface Breakage {
  spot: ReportedBlindSpot
  environments: string[]
}

export function breakages(report: Report): Breakage[] {
  const key = ({ cause, at }: ReportedBlindSpot): string => JSON.stringify([cause.code, at.file])
  const exact = (spot: ReportedBlindSpot): string => JSON.stringify([key(spot), spot.environment ?? null])
  const known = new Set(report.base?.blindSpots.map(exact))
  const broken = new Map<string, Breakage>()
  for (const spot of report.head?.blindSpots ?? []) {
    if (!spot.fault || known.has(exact(spot))) continue
    const entry = broken.get(key(spot)) ?? { spot, environments: [] }
    if (spot.environment !== undefined) entry.environments.push(spot.environment)
    broken.set(key(spot), entry)
  }
  return [...broken.values()]
}

/** The rule about rendering fails and others become unclear for one and the same fault. */
export function isCausedBy({ first, message }: Move, { spot }: Breakage): boolean {
  return message?.en === spot.message.en || first.message?.en === spot.message.en || first.at?.file === spot.at.file
}
