import { resolve } from 'node:path'
import { type Context, findContext } from '../forge/index.ts'
import { exitCode } from '../judge/gate.ts'
import { UserError } from '../lib/error.ts'
import type { Edge } from '../main.ts'
import type { Report, Reports } from '../model.ts'
import type { Options } from '../options.ts'
import { languageOf, publishHere, sayNotes } from '../publish/here.ts'
import type { Publication } from '../publish/publish.ts'
import { situationIn } from '../publish/situation.ts'
import { redacted } from '../report/redact.ts'
import { type Bench, checkProjects, scoreProjects, unevaluated } from '../run/index.ts'
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
  const judged = await (context?.event === 'change' ? judgeChange : judgeAlone)(options, bench, edge)
  const report = redacted(judged, secretsOf(edge.env))
  const around = { edge, context }
  await ('projects' in report ? tellSeveral(report, options, around) : tell(report, options, around))
  return { report, context, publication: options.publish ? await publishHere(report, options, around) : null }
}

function judgeAlone(options: Options, bench: Bench): Promise<Report | Reports> {
  return (options.command === 'check' ? checkProjects : scoreProjects)(pathOf(options), options, bench)
}

/** On a merge request, what keeps it from being judged is a verdict too: said where people look, and in every report. */
async function judgeChange(options: Options, bench: Bench, edge: Edge): Promise<Report | Reports> {
  try {
    return await judgeAlone(options, bench)
  } catch (error) {
    if (!(error instanceof UserError) || options.command !== 'check') throw error
    for (const problem of error.texts)
      if (problem.code === 'revision-missing' && problem.problem) edge.stderr.write(`palier: git: ${problem.problem}\n`)
    return unevaluated(pathOf(options), options, bench, error)
  }
}

function pathOf({ argument }: Options): string {
  return resolve(argument ?? '.')
}
