import type { Finding, RuleResult } from '../model.ts'
import type { MoveKind } from '../texts/phrases.ts'
import type { Consequence } from './consequences.ts'
import type { Families, Family } from './families.ts'
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
  /** Names of other sources, environments or objects of which the same is said. */
  likewise: string[]
}

/** Rules about one and the same place share a row: a container without probes is one fault. */
export function joinRules(rows: readonly Row[]): Row[] {
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

/** All that one cause hides, or takes away, is one row, whatever the sources that it names. */
export function joinHidden(rows: readonly Row[], families: Families): Row[] {
  const causes = new Map<string, { row: Row; first: Family; all: Family[] }>()
  for (const row of rows) {
    const [finding] = row.findings
    const family = finding?.message ? families.of(finding.message, finding) : { key: `∅${row.rules[0]?.id}`, name: '' }
    const known = causes.get(family.key)
    if (!known) {
      causes.set(family.key, { row: { ...row, by: 'cause', entails: [] }, first: family, all: [] })
      continue
    }
    known.row.rules = [...new Set([...known.row.rules, ...row.rules])]
    known.row.findings = [...known.row.findings, ...row.findings]
    known.all.push(family)
  }
  return [...causes.values()].map(({ row, first, all }) => ({ ...row, likewise: families.others(first, all) }))
}

export function shorter(rows: readonly Row[]): Row[] {
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
    ...joinWhole(whole),
  ]
}

/** Of what base could not show of the project as a whole, all that has no place is one row. */
function joinWhole(rows: readonly Row[]): Row[] {
  const told = joinRules(rows)
  const bare = told.filter(({ unseen, findings }) => unseen && findings.every(({ at }) => at === undefined))
  const [first, ...others] = bare
  if (!first || others.length < 2) return told
  const joined: Row = { ...first, by: 'object', entails: [] }
  joined.rules = bare.flatMap(({ rules }) => rules)
  joined.findings = bare.flatMap(({ findings }) => findings)
  return [...told.filter((row) => !bare.includes(row)), joined]
}

function by({ length }: readonly RuleResult[]): Row['by'] {
  return length > 1 ? 'object' : 'rule'
}
