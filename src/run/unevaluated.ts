import { UserError } from '../lib/error.ts'
import { openTree } from '../lib/tree.ts'
import type { Message, Project, Report } from '../model.ts'
import type { Options } from '../options.ts'
import { blank } from '../palier.ts'
import { readSettings } from '../settings/read.ts'
import { type Bench, type Run, runOn } from './bench.ts'
import { briefOf } from './brief.ts'
import { named } from './naming.ts'
import { ownPolicy } from './policy.ts'
import { configurationOf, type Reading, readingOf } from './settings.ts'

/** The report of a change that a user's mistake kept from being judged: a base that cannot be had, a file that is not there. */
export async function unevaluated(path: string, options: Options, bench: Bench, error: UserError): Promise<Report> {
  const run = runOn(path, options, bench)
  const empty = emptyReading(run)
  const brief = briefOf(run, {
    project: await projectOf(run, empty),
    policy: ownPolicy(empty),
    problems: error.texts.map((problem) => relative(problem, options)),
    difference: { renames: {}, added: [], lines: {} },
  })
  return named(blank(brief), run)
}

function emptyReading(run: Run): Reading {
  const around = { file: configurationOf(run), catalogue: run.catalogue, has: () => false }
  return { settings: readSettings(null, around), problems: [] }
}

/** The files as they are say the project's name and language, where they can be read. */
async function projectOf(run: Run, { settings }: Reading): Promise<Project> {
  try {
    const tree = await openTree(run.path, null)
    try {
      return (await readingOf(tree, run)).settings.project
    } finally {
      await tree.close()
    }
  } catch (error) {
    if (error instanceof UserError) return settings.project
    throw error
  }
}

/** A report holds no path and no host of the machine: a folder is named as it was asked for, what git said is left to the log. */
function relative(problem: Message, { argument }: Options): Message {
  if (problem.code === 'revision-missing') return { ...problem, problem: '' }
  return 'path' in problem ? { ...problem, path: argument ?? '.' } : problem
}
