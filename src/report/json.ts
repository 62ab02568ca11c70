import type { Report, Reports } from '../model.ts'
import { jsonText } from './json-text.ts'
import { reportSchema } from './report-schema.ts'

/** The report itself, keys in the contract's order; ends with a newline. Throws when it is not what the contract says. */
export function json(report: Report): string {
  return jsonText(reportSchema.parse(report))
}

/** The reports of several projects, each by the same contract. */
export function severalJson({ version, palier, projects, verdict }: Reports): string {
  return jsonText({ version, palier, projects: projects.map((report) => reportSchema.parse(report)), verdict })
}
