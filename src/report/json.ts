import type { Assessment, Finding, Report, Reports } from '../model.ts'
import { jsonPieces } from './json-text.ts'
import { finding as findingSchema } from './report-parts.ts'
import { reportSchema, ruleResultSchema } from './report-schema.ts'

/** The report itself, keys in the contract's order; ends with a newline. Throws when it is not what the contract says. */
export function json(report: Report): string {
  return [...reportPieces(report)].join('')
}

/** The reports of several projects, each by the same contract. */
export function severalJson(reports: Reports): string {
  return [...reportsPieces(reports)].join('')
}

/** The text of `json`, never held whole: with thousands of objects it is by far the largest thing that a run makes. */
export function reportPieces(report: Report): Iterable<string> {
  return jsonPieces(written(report), isPass)
}

/** The text of `severalJson`, in the same way. */
export function reportsPieces({ version, palier, projects, verdict }: Reports): Iterable<string> {
  return jsonPieces(mapOf({ version, palier, projects: projects.map(written).values(), verdict }), isPass)
}

/** Checked at once but for its rules and their findings, each of which is checked when it is written. */
function written(report: Report): ReadonlyMap<string, unknown> {
  const { base, head } = report
  const frame = reportSchema.parse({
    ...report,
    base: base && { ...base, rules: [] },
    head: head && { ...head, rules: [] },
  })
  const check = findingChecker()
  return mapOf({ ...frame, base: assessment(frame.base, base, check), head: assessment(frame.head, head, check) })
}

function assessment(
  frame: Assessment | null,
  whole: Assessment | null,
  check: Check,
): ReadonlyMap<string, unknown> | null {
  return frame && whole && mapOf({ ...frame, rules: rulesOf(whole, check) })
}

function* rulesOf({ rules }: Assessment, check: Check): Generator<ReadonlyMap<string, unknown>> {
  for (const { findings, ...rule } of rules) {
    const frame = ruleResultSchema.parse({ ...rule, findings: [] })
    yield mapOf({ ...frame, findings: checked(findings, check) })
  }
}

function* checked(findings: readonly Finding[], check: Check): Generator<Finding> {
  for (const finding of findings) yield check(finding)
}

type Check = (finding: Finding) => Finding

/** Rules and revisions share what passes: each is checked once. */
function findingChecker(): Check {
  const known = new Map<Finding, Finding>()
  return (finding) => {
    const parsed = known.get(finding) ?? findingSchema.parse(finding)
    if (isPass(finding)) known.set(finding, parsed)
    return parsed
  }
}

function isPass(item: unknown): boolean {
  return (item as Partial<Finding> | null)?.outcome === 'pass'
}

function mapOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, member]) => member !== undefined))
}
