import type { Reporter } from '../model.ts'
import { comment } from './comment.ts'
import { json } from './json.ts'
import { terminal } from './terminal.ts'

/** Every report format by its name on the command line. A new format is one function and one line here. */
export const reporters = { terminal, comment, json } satisfies Record<string, Reporter>
export type ReportFormat = keyof typeof reporters
