import { UserError } from '../lib/error.ts'
import { ensureCommit } from '../lib/git.ts'
import { ensureFolder, openTree } from '../lib/tree.ts'
import { pool } from '../lib/exec.ts'
import type { Difference, Report, Reports, Tree } from '../model.ts'
import type { Options } from '../options.ts'
import { judge, report } from '../palier.ts'
import { type Bench, type Run, runOn } from './bench.ts'
import { briefOf } from './brief.ts'
import { ruledBy } from './catalogue.ts'
import { type Companions, joined, openCompanions, withCompanions } from './companions.ts'
import { collectionOf, isEmpty, place } from './collection.ts'
import { named } from './naming.ts'
import { ownPolicy } from './policy.ts'
import { projectsIn, runBelow, together } from './projects.ts'
import { type Reading, readingOf, refuseMissing } from './settings.ts'

const nothing: Difference = { renames: {}, added: [], lines: {} }

/** Judges one revision as one project. Throws a `UserError` when nothing at all could be judged. */
export function score(path: string, options: Options, bench: Bench): Promise<Report> {
  return onTree(path, options, (tree) => scoreNamed(tree, runOn(path, options, bench)))
}

/** Judges one revision, each project of several by itself. */
export function scoreProjects(path: string, options: Options, bench: Bench): Promise<Report | Reports> {
  return onTree(path, options, async (tree) => {
    const run = runOn(path, options, bench)
    const folders = await projectsIn({ head: tree, target: tree }, run)
    if (folders === null) return scoreNamed(tree, run)
    const one = (folder: string) => scoreNamed(tree.below(folder), runBelow(run, folder))
    if (folders.includes(options.key)) return one(options.key)
    return together(await pool(folders, 2, one), run.version)
  })
}

async function scoreNamed(tree: Tree, run: Run): Promise<Report> {
  return named(await scoreTree(tree, run), run)
}

async function onTree<T>(path: string, options: Options, work: (tree: Tree) => Promise<T>): Promise<T> {
  await ensureFolder(path)
  const revision = options.revision === null ? null : await ensureCommit(path, options.revision)
  const tree = await openTree(path, revision)
  try {
    return await work(tree)
  } finally {
    await tree.close()
  }
}

/** The same on a tree that is open already; a broken `.palier.yml` is a verdict. */
export async function scoreTree(tree: Tree, started: Run): Promise<Report> {
  const run: Run = { ...started, catalogue: await ruledBy(tree, started) }
  const reading = await readingOf(tree, run)
  refuseMissing(run, [reading])
  const companions = await openCompanions(reading.settings.project.companions, run)
  try {
    return await judgeTree(joined(tree, companions), reading, { companions, run })
  } finally {
    await companions.close()
  }
}

async function judgeTree(
  tree: Tree,
  reading: Reading,
  { companions, run }: { companions: Companions; run: Run },
): Promise<Report> {
  const { problems } = reading
  const settings = { ...reading.settings, project: withCompanions(reading.settings.project, companions) }
  const policy = ownPolicy(reading)
  const head = await collectionOf(tree, { settings, run, companions, notes: policy.notes })
  if (isEmpty(head) && problems.length === 0) throw new UserError({ code: 'nothing-found' })
  const brief = briefOf(run, { project: settings.project, policy, problems, difference: nothing })
  const trial = judge(null, head, brief)
  await place(tree, run.cache, trial.head)
  return report(trial, brief)
}
