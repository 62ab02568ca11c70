import type { Finding, Language, Location, Report, RuleResult } from '../model.ts'
import { oneLine } from '../texts/clean.ts'
import { phrases } from '../texts/phrases.ts'
import { heldLevel } from './held.ts'

/** error: the commitment asks for it, or where nothing commits the first level that fails; warning: a later level asks; note: advised. */
export type Severity = 'error' | 'warning' | 'note'

/** One thing to mend, for machines: told once for a rule, a subject and a place, whatever the number of environments. */
export interface Problem {
  rule: RuleResult
  finding: Finding
  severity: Severity
  /** The same as long as rule, subject and file are: lines above may move. 16 hexadecimal digits, `-2` behind a twin. */
  fingerprint: string
}

const order: readonly Severity[] = ['error', 'warning', 'note']

/** All that fails on head, the worst first, then in the grid's order. */
export function problems({ head, ...report }: Report): Problem[] {
  const rules = head?.rules ?? []
  return told(
    { head, ...report },
    rules.flatMap((rule) => rule.findings.map((finding) => ({ rule, finding }))),
  )
}

/** What the change introduced; all that fails when nothing was compared. */
export function introducedProblems(report: Report): Problem[] {
  if (report.verdict === null || report.base === null) return problems(report)
  const rules = new Map((report.head?.rules ?? []).map((rule) => [rule.id, rule]))
  const found = report.changes.flatMap(({ rule: id, introduced }) => {
    const rule = rules.get(id)
    return rule ? introduced.map((finding) => ({ rule, finding })) : []
  })
  return told(report, found)
}

/** How much a failing rule matters to this project today. */
export function severityOf({ required, level }: RuleResult, report: Report): Severity {
  if (!required) return 'note'
  return level <= (heldLevel(report) || firstFailing(report)) ? 'error' : 'warning'
}

function firstFailing({ head }: Report): number {
  const failing = (head?.rules ?? []).filter(({ required, outcome }) => required && outcome === 'fail')
  return Math.min(...failing.map(({ level }) => level))
}

/** Title, what is wrong and with what, in one line. */
export function describe({ rule, finding }: Pick<Problem, 'rule' | 'finding'>, language: Language): string {
  const { message, subject, at } = finding
  const what = message?.[language] ?? ''
  const title = rule.title[language]
  const named = subject === 'project' || subject === at?.file || what.includes(subject)
  const sentence = what === '' ? title : phrases(language).colon(title, what)
  return oneLine(named ? sentence : `${sentence} · ${subject}`, 1000)
}

/** The file from the repository's root; what concerns the project as a whole stands where it can be declared. */
export function placeOf({ at, removed }: Finding, prefix: string): Location {
  const folder = prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`
  if (at === undefined) return { file: `${folder}.palier.yml` }
  // The line of something that is gone is base's: no line of head.
  const file = relativePath(folder + at.file)
  return removed ? { file } : { ...at, file }
}

/** One line that no reader takes for an absolute path. */
function relativePath(path: string): string {
  return oneLine(path, 1000).replace(/^(?:\.*\/)+/u, '') || '.'
}

function told(report: Report, found: readonly { rule: RuleResult; finding: Finding }[]): Problem[] {
  const seen = new Set<string>()
  const twins = new Map<string, number>()
  const all: Problem[] = []
  for (const { rule, finding } of found) {
    const { subject, at, outcome } = finding
    const place = JSON.stringify([rule.id, subject, at?.file ?? null, at?.line ?? null])
    if (outcome !== 'fail' || seen.has(place)) continue
    seen.add(place)
    const identity = fingerprint(JSON.stringify([rule.id, subject, at?.file ?? null, ...keyOf(report)]))
    const count = (twins.get(identity) ?? 0) + 1
    twins.set(identity, count)
    const own = count === 1 ? identity : `${identity}-${count}`
    all.push({ rule, finding, severity: severityOf(rule, report), fingerprint: own })
  }
  return all.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}

/** Two projects of one repository may hold the same file and object. */
function keyOf({ project }: Pick<Report, 'project'>): string[] {
  return project.key === '' ? [] : [project.key]
}

/** FNV-1a in 64 bits: it names a finding, it proves nothing. */
function fingerprint(identity: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(identity))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
