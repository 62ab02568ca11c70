import type { Assessment, Finding, Location, Report, Reports } from '../model.ts'
import { jsonPieces } from './json-text.ts'
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
  return jsonPieces(written(report))
}

/** The text of `severalJson`, in the same way. */
export function reportsPieces({ version, palier, projects, verdict }: Reports): Iterable<string> {
  return jsonPieces(mapOf({ version, palier, projects: projects.map(written).values(), verdict }))
}

/** Checked at once but for its rules, each of which is checked when it is written, and their findings, of which there are too many. */
function written(report: Report): ReadonlyMap<string, unknown> {
  const { base, head } = report
  const frame = reportSchema.parse({
    ...report,
    base: base && { ...base, rules: [] },
    head: head && { ...head, rules: [] },
  })
  return mapOf({ ...frame, base: assessment(frame.base, base), head: assessment(frame.head, head) })
}

function assessment(frame: Assessment | null, whole: Assessment | null): ReadonlyMap<string, unknown> | null {
  return frame && whole && mapOf({ ...frame, rules: rulesOf(whole) })
}

function* rulesOf({ rules }: Assessment): Generator<ReadonlyMap<string, unknown>> {
  for (const { findings, ...rule } of rules) {
    const frame = ruleResultSchema.parse({ ...rule, findings: [] })
    yield mapOf({ ...frame, findings: inOrder(findings) })
  }
}

function* inOrder(findings: readonly Finding[]): Generator<object> {
  for (const finding of findings) yield memberwise(finding)
}

/** What the schema would make of it, in the schema's order. */
function memberwise({ outcome, subject, source, environment, by, at, setBy, message, removed }: Finding): object {
  return {
    outcome,
    subject,
    source,
    environment,
    by,
    at: at && placeOf(at),
    setBy: setBy && placeOf(setBy),
    message: message && { fr: message.fr, en: message.en },
    removed,
  }
}

function placeOf({ file, line, column }: Location): object {
  return { file, line, column }
}

function mapOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, member]) => member !== undefined))
}
