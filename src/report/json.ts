import type { Report } from '../model.ts'
import { reportSchema } from './report-schema.ts'

/** The report itself, keys in the contract's order; ends with a newline. Throws when it is not what the contract says. */
export function json(report: Report): string {
  const text = JSON.stringify(reportSchema.parse(report), null, 2)
  // A runner takes `##[…]` anywhere in its output for a command; escaped, it is the same JSON.
  return `${text.replace(/##(?=\w*\[)/g, '\\u0023#')}\n`
}
