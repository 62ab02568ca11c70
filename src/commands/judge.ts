import { resolve } from 'node:path'
import { type Context, findContext } from '../forge/index.ts'
import { exitCode } from '../judge/gate.ts'
import { UserError } from '../lib/error.ts'
import { type Edge, explainError } from '../main.ts'
import type { Report, Reports } from '../model.ts'
import type { Options, Output } from '../options.ts'
import { languageOf, publishHere, sayNotes } from '../publish/here.ts'
import type { Publication } from '../publish/publish.ts'
import { situationIn } from '../publish/situation.ts'
import { redacted } from '../report/redact.ts'
import { type Bench, checkProjects, scoreProjects, unevaluated } from '../run/index.ts'
import { secretsOf } from '../texts/redact.ts'
import { benchFor } from './bench.ts'
import { belowPath } from './paths.ts'
import { progressOn } from './progress.ts'
import { complain, tell } from './tell.ts'

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

/** The same, with all that came of it. Throws a `UserError` for files that could not be written, once all else is done. */
export async function judgeHere(options: Options, edge: Edge): Promise<Judged> {
  const context = await findContext(edge.env)
  const progress = progressOn(edge, options)
  const bench = { ...(await benchFor(options, edge)), ...situationIn(context), progress }
  const { report: judged, failure } = await evaluated(options, bench).finally(progress.end)
  const report = redacted(judged, secretsOf(edge.env))
  const around = { edge, context }
  const alone = failure !== null && !(context?.event === 'change' && options.command === 'check')
  if (alone) explainError(failure, languageOf(report, options), edge)
  else tellGit(failure, edge)
  const formats = alone ? options.formats.filter((output) => !isScreen(output)) : options.formats
  const unwritten = await tell(report, formats, { ...around, options })
  if (!alone) complain(report, options, edge)
  const publication = options.publish ? await publishHere(report, options, around) : null
  const [first, ...others] = unwritten
  if (first) throw new UserError(first, ...others)
  return { report, context, publication }
}

interface Evaluated {
  report: Report | Reports
  /** What kept it from being judged. */
  failure: UserError | null
}

/** What keeps a repository from being judged is a verdict too, in every report that was asked for. */
async function evaluated(options: Options, bench: Bench): Promise<Evaluated> {
  const judging = options.command === 'check' ? checkProjects : scoreProjects
  const path = resolve(options.argument ?? '.')
  let placed: Options = { ...options, config: null, rules: null }
  try {
    placed = belowPath(options, path)
    return { report: await judging(path, placed, bench), failure: null }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { report: await unevaluated(path, placed, bench, error), failure: error }
  }
}

/** What git said is for the log alone: a report holds no host's name. */
function tellGit(failure: UserError | null, edge: Edge): void {
  for (const problem of failure?.texts ?? [])
    if (problem.code === 'revision-missing' && problem.problem) edge.stderr.write(`palier: git: ${problem.problem}\n`)
}

/** On a merge request the screen shows the report; elsewhere the sentence on stderr says it all. */
function isScreen({ format, file }: Output): boolean {
  return format === 'terminal' && file === null
}
