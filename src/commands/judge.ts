import { resolve } from 'node:path'
import { type Context, findContext } from '../forge/index.ts'
import { exitCode } from '../judge/gate.ts'
import type { Edge } from '../main.ts'
import type { Report, Reports } from '../model.ts'
import type { Options } from '../options.ts'
import { languageOf, publishHere, sayNotes } from '../publish/here.ts'
import type { Publication } from '../publish/publish.ts'
import { situationIn } from '../publish/situation.ts'
import { redacted } from '../report/redact.ts'
import { checkProjects, scoreProjects } from '../run/index.ts'
import { secretsOf } from '../texts/redact.ts'
import { benchFor } from './bench.ts'
import { tell, tellSeveral } from './tell.ts'

export interface Judged {
  report: Report | Reports
  context: Context | null
  /** Null where it was not asked for. */
  publication: Publication | null
}

/** `palier score` and `palier check`: judges, writes the reports, publishes, answers the verdict's exit code. */
export async function judge(options: Options, edge: Edge): Promise<number> {
  const { report, publication } = await judgeHere(options, edge)
  if (publication) sayNotes(publication, languageOf(report, options), edge)
  return exitCode(report.verdict, options.strict)
}

/** The same, with all that came of it. */
export async function judgeHere(options: Options, edge: Edge): Promise<Judged> {
  const context = await findContext(edge.env)
  const bench = { ...(await benchFor(options, edge)), ...situationIn(context) }
  const path = resolve(options.argument ?? '.')
  const judged = await (options.command === 'check' ? checkProjects : scoreProjects)(path, options, bench)
  const report = redacted(judged, secretsOf(edge.env))
  const around = { edge, context }
  await ('projects' in report ? tellSeveral(report, options, around) : tell(report, options, around))
  return { report, context, publication: options.publish ? await publishHere(report, options, around) : null }
}
