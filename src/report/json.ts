import type { Report } from '../model.ts'
import { jsonText } from './json-text.ts'
import { reportSchema } from './report-schema.ts'

/** The report itself, keys in the contract's order; ends with a newline. Throws when it is not what the contract says. */
export function json(report: Report): string {
  return jsonText(reportSchema.parse(report))
}
