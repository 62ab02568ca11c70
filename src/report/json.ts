import type { Assessment, Report, Reports } from '../model.ts'
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

/** Checked at once but for its rules, each of which is checked when it is written. */
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
  return frame && whole && mapOf({ ...frame, rules: checked(whole.rules) })
}

function* checked(rules: Assessment['rules']): Generator<unknown> {
  for (const rule of rules) yield ruleResultSchema.parse(rule)
}

function mapOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, member]) => member !== undefined))
}
