import { UserError } from '../lib/error.ts'
import { findContext } from '../forge/index.ts'
import type { Edge } from '../main.ts'
import type { Report, Reports } from '../model.ts'
import type { Options } from '../options.ts'
import { languageOf, publishHere, sayNotes } from '../publish/here.ts'
import type { Publication } from '../publish/publish.ts'
import { readReport } from '../publish/saved.ts'
import { redacted } from '../report/redact.ts'
import { secretsOf } from '../texts/redact.ts'

export interface Said {
  report: Report | Reports
  publication: Publication
}

/** `palier publish REPORT.json`: says what another job judged. 0 said or nothing to say, 2 not a report of this merge request. */
export async function publish(options: Options, edge: Edge): Promise<number> {
  const { report, publication } = await publishSaved(options, edge)
  sayNotes(publication, languageOf(report, options), edge)
  return 0
}

/** The same, with all that came of it. */
export async function publishSaved(options: Options, edge: Edge): Promise<Said> {
  if (options.argument === null) throw new UserError({ code: 'report-required' })
  const context = await findContext(edge.env)
  if (context?.event !== 'change' && context?.event !== 'publication')
    throw new UserError({ code: 'no-change-request' })
  const report = redacted(await readReport(options.argument, context), secretsOf(edge.env))
  return { report, publication: await publishHere(report, options, { edge, context }) }
}
