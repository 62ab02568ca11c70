import type { Change, Finding, Report, RuleResult } from '../model.ts'
import type { MoveKind } from '../texts/phrases.ts'
import { type Consequence, partChanges, type Told } from './consequences.ts'
import { objectOf } from './object.ts'

/** What one row of moves tells, its findings still known. */
export interface Row {
  kind: MoveKind
  /** `rule`: one cause of one rule, or of rules about the same place; `object`: all that is wrong with it; `cause`: all that it hides. */
  by: 'rule' | 'object' | 'cause'
  rules: RuleResult[]
  findings: Finding[]
  /** It counts against the commitment. */
  held: boolean
  /** It fails on head, and could not be seen on base. */
  unseen: boolean
  /** Requirements that move with it. */
  entails: Consequence[]
}

/** One fault, one row: of two ways to tell what nobody is held to, by rule or by object, the shorter one. */
export function rowsOf(report: Report, isHeld: (rule: RuleResult) => boolean): Row[] {
  const rules = new Map([...(report.base?.rules ?? []), ...(report.head?.rules ?? [])].map((rule) => [rule.id, rule]))
  const { changes, consequences } = partChanges(report)
  const rows = changes.flatMap((change) => {
    const rule = rules.get(change.rule)
    return rule ? rowsOfRule(change, rule, isHeld(rule)) : []
  })
  const take = (holds: (row: Row) => boolean): Row[] => rows.filter(holds)
  const told = [
    ...joinRules(take(({ kind, held }) => kind === 'lost' || kind === 'gained' || (kind === 'new' && held))),
    ...shorter(take(({ kind, held }) => kind === 'new' && !held)),
    ...shorter(take(({ kind, unseen }) => kind === 'unclear' && unseen)),
    ...joinHidden(take(({ kind, unseen }) => kind === 'unclear' && !unseen)),
    ...joinHidden(take((row) => row.kind === 'gone' && row.findings[0]?.message !== undefined)),
    ...shorter(take((row) => row.kind === 'gone' && row.findings[0]?.message === undefined)),
  ]
  for (const one of consequences) told.find((row) => isRootOf(row, one))?.entails.push(one)
  return told
}

const kinds: Record<Told, readonly MoveKind[]> = {
  introduced: ['lost', 'new'],
  fixed: ['gained'],
  unclear: ['unclear'],
  gone: ['gone'],
}

function isRootOf({ kind, rules }: Row, { verb, roots }: Consequence): boolean {
  return kinds[verb].includes(kind) && rules.some(({ id }) => roots.includes(id))
}

function rowsOfRule({ introduced, fixed, unclear, gone }: Change, rule: RuleResult, counts: boolean): Row[] {
  const row = (kind: MoveKind, findings: Finding[]): Row => {
    const held = counts && (kind === 'lost' || kind === 'new')
    return { kind, by: 'rule', rules: [rule], findings, held, unseen: findings[0]?.outcome === 'fail', entails: [] }
  }
  const each = (kind: MoveKind, findings: readonly Finding[]) => byCause(findings).map((one) => row(kind, one))
  return [
    ...each(
      'lost',
      introduced.filter(({ kind }) => kind === 'lost'),
    ),
    ...each(
      'new',
      introduced.filter(({ kind }) => kind === 'new'),
    ),
    ...(fixed.length > 0 ? [row('gained', fixed)] : []),
    ...each(
      'unclear',
      unclear.filter(({ outcome }) => outcome === 'fail'),
    ),
    ...unclear.filter(({ outcome }) => outcome !== 'fail').map((one) => row('unclear', [one])),
    ...gone.filter(({ message }) => message).map((one) => row('gone', [one])),
    ...each(
      'gone',
      gone.filter(({ message }) => !message),
    ),
  ]
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

/** Rules about one and the same place share a row: a container without probes is one fault. */
function joinRules(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const known = joined.find((one) => isOneFault(one, row))
    if (!known) {
      joined.push({ ...row, rules: [...row.rules], findings: [...row.findings], entails: [] })
      continue
    }
    known.rules.push(...row.rules)
    if (row.findings.length > known.findings.length) known.findings = [...row.findings]
  }
  return joined
}

function isOneFault(a: Row, b: Row): boolean {
  const [first, second] = [a.rules[0], b.rules[0]]
  if (a.kind !== b.kind || a.held !== b.held || first?.about === undefined || first.about !== second?.about)
    return false
  const [few, many] = a.findings.length < b.findings.length ? [a, b] : [b, a]
  const places = new Set(many.findings.map(placeKey))
  return few.findings.every((finding) => places.has(placeKey(finding)))
}

function placeKey({ subject, source, at }: Finding): string {
  return JSON.stringify([subject, source ?? null, at?.file ?? null, at?.line ?? null])
}

/** All that one cause hides, or takes away, is one row. */
function joinHidden(rows: readonly Row[]): Row[] {
  const causes = new Map<string, Row>()
  for (const row of rows) {
    const cause = row.findings[0]?.message?.en ?? `∅${row.rules[0]?.id}`
    const known = causes.get(cause)
    if (!known) causes.set(cause, { ...row, by: 'cause', entails: [] })
    else
      causes.set(cause, {
        ...known,
        rules: [...new Set([...known.rules, ...row.rules])],
        findings: [...known.findings, ...row.findings],
      })
  }
  return [...causes.values()]
}

function shorter(rows: readonly Row[]): Row[] {
  const [told, objects] = [joinRules(rows), byObject(rows)]
  // A title says more than an id: it is given up for two rows, not for one.
  return objects.length + 1 < told.length ? objects : told
}

interface Faulty {
  rules: RuleResult[]
  findings: Finding[]
}

/** Everything about one object, or about several with the same faults; the project as a whole is no object. */
function byObject(rows: readonly Row[]): Row[] {
  const [first] = rows
  if (!first) return []
  const objects = new Map<string, Faulty>()
  for (const { rules, findings } of rows)
    for (const finding of findings) {
      if (objectOf(finding.subject) === 'project') continue
      const key = JSON.stringify([finding.source ?? null, objectOf(finding.subject)])
      const known = objects.get(key) ?? { rules: [], findings: [] }
      objects.set(key, { rules: [...new Set([...known.rules, ...rules])], findings: [...known.findings, finding] })
    }
  const alike = new Map<string, Faulty>()
  for (const { rules, findings } of objects.values()) {
    const key = JSON.stringify(rules.map(({ id }) => id))
    alike.set(key, { rules, findings: [...(alike.get(key)?.findings ?? []), ...findings] })
  }
  const whole = rows.filter(({ findings }) => findings.some(({ subject }) => objectOf(subject) === 'project'))
  return [
    ...[...alike.values()].map((one): Row => ({ ...first, ...one, by: by(one.rules), entails: [] })),
    ...joinRules(whole),
  ]
}

function by({ length }: readonly RuleResult[]): Row['by'] {
  return length > 1 ? 'object' : 'rule'
}
