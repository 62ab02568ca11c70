import { findEnvironments } from '../collect/index.ts'
import { environmentsTogether, movedEnvironments, renamedEnvironments, sourcesLeft } from '../collect/joined.ts'
import { shareFacts } from '../collect/shared-facts.ts'
import { easedProject } from '../judge/eased.ts'
import { difference as differenceOf, ensureCommit } from '../lib/git.ts'
import { ensureFolder, openTrees } from '../lib/tree.ts'
import { pool } from '../lib/exec.ts'
import type { Difference, Message, Report, Reports, Tree } from '../model.ts'
import type { Options } from '../options.ts'
import { blank, judge, report } from '../palier.ts'
import { type Bench, type Run, runOn } from './bench.ts'
import { briefOf } from './brief.ts'
import { ruledByTarget } from './catalogue.ts'
import { type Companions, joined, openCompanions, withCompanions } from './companions.ts'
import { collectionOf, isEmpty, place } from './collection.ts'
import type { Settings } from '../settings/read.ts'
import { named } from './naming.ts'
import { type Decided, policyFrom, type Readings } from './policy.ts'
import { changedProjects, differenceBelow, projectsIn, runBelow, together } from './projects.ts'
import { readingOf, refuseLevel, refuseMissing } from './settings.ts'
import { pointsOf } from './situation.ts'

/** Judges head and base as one project, compares them, applies the gate of the target branch's policy. */
export function check(path: string, options: Options, bench: Bench): Promise<Report> {
  const run = runOn(path, options, bench)
  return onTrees(run, (trees) => checkNamed(trees, run))
}

/** The same for each project of several by itself. */
export function checkProjects(path: string, options: Options, bench: Bench): Promise<Report | Reports> {
  const run = runOn(path, options, bench)
  return onTrees(run, async (trees) => {
    const folders = await projectsIn(trees, run)
    if (folders === null) return checkNamed(trees, run)
    const changed = await changedProjects(trees, folders)
    const one = (folder: string) => checkNamed(treesBelow(trees, folder, changed.has(folder)), runBelow(run, folder))
    if (folders.includes(options.key)) return one(options.key)
    return together(await pool(folders, 2, one), run.version)
  })
}

async function checkNamed(trees: Trees, run: Run): Promise<Report> {
  return named(await checkTrees(trees, run), run)
}

async function onTrees<T>(run: Run, work: (trees: Trees) => Promise<T>): Promise<T> {
  const { path, options, situation } = run
  await ensureFolder(path)
  const points = await pointsOf(path, options, situation ?? null)
  const headRevision = options.head === null ? null : await ensureCommit(path, options.head)
  const [head, base, tip] = await openTrees(path, [headRevision, points.base, points.target])
  try {
    const difference = await differenceOf(path, points.base, headRevision)
    return await work({ head, base, target: tip, difference, notes: points.notes })
  } finally {
    await Promise.all([head.close(), base.close(), tip.close()])
  }
}

/** What a merge request is made of; `target` is the tip of its target branch. */
export interface Trees {
  head: Tree
  base: Tree
  target: Tree
  difference: Difference
  /** What had to be done without. */
  notes?: readonly Message[]
}

/** What a change leaves alone is judged once: it is its own base. */
function treesBelow({ head, base, target, difference, notes }: Trees, folder: string, changed: boolean): Trees {
  const after = head.below(folder)
  return {
    head: after,
    base: changed ? base.below(folder) : after,
    target: target.below(folder),
    difference: differenceBelow(difference, folder),
    ...(notes ? { notes } : {}),
  }
}

/** The same on trees that are open already. */
export async function checkTrees(trees: Trees, started: Run): Promise<Report> {
  const ruled = await ruledByTarget(trees, started)
  const run: Run = { ...started, catalogue: ruled.catalogue }
  refuseLevel(run)
  const reading = (tree: Tree) => readingOf(tree, run)
  const [head, base, target] = await Promise.all([
    readingOf(trees.head, { ...run, catalogue: ruled.after }),
    reading(trees.base),
    reading(trees.target),
  ])
  refuseMissing(run, [head, target])
  const companions = await openCompanions(head.settings.project.companions, run)
  try {
    const whole = { ...trees, head: joined(trees.head, companions), base: joined(trees.base, companions) }
    return await judgeTrees(whole, { readings: { head, base, target }, said: ruled.notes, companions, run })
  } finally {
    await companions.close()
  }
}

interface Case {
  readings: Readings
  said: readonly Message[]
  companions: Companions
  run: Run
}

async function judgeTrees(trees: Trees, { readings, said, companions, run }: Case): Promise<Report> {
  const { head, base } = readings
  const policy = policyFrom(readings, [...(trees.notes ?? []), ...said])
  const { problems } = head
  const { before, after, environments } = await collectionsOf(trees, { readings, policy, companions, run })
  const nothing = isEmpty(after) && problems.length === 0
  const brief = briefOf(run, {
    project: (problems.length > 0 ? base : head).settings.project,
    policy,
    problems: nothing ? [{ code: 'nothing-found' }] : problems,
    difference: { ...trees.difference, environments },
    eased: problems.length > 0 ? [] : easedBy(readings, trees),
  })
  if (nothing) return blank(brief)
  const trial = judge(before, after, brief)
  await place(trees.head, run.cache, trial.head, trial.held)
  if (trial.base) await place(trees.base, run.cache, trial.base)
  return report(trial, brief)
}

/** What the change writes in `project:` that asks less of it. */
function easedBy({ base, head }: Readings, { head: tree, difference }: Trees): Message[] {
  const [before, after] = [base.settings.project, head.settings.project]
  const left = new Map<string, string[]>()
  for (const { environment, sources } of sourcesLeft(before.environments, after.environments, { difference, tree })) {
    const named = sources.join(', ')
    left.set(named, [...(left.get(named) ?? []), environment])
  }
  const told = [...left].map(
    ([sources, names]): Message => ({ code: 'project-source-left', environment: names.join(', '), sources }),
  )
  const renamed = renamedEnvironments(before.environments, after.environments, difference)
  return [...easedProject(before, after, renamed), ...told]
}

interface Ground {
  readings: Readings
  policy: Decided
  companions: Companions
  run: Run
}

/** What base and head show, each fact of both once, in the environments of both; a base whose file is broken is seen as head's describes it. */
async function collectionsOf({ base, head, difference }: Trees, { readings, policy, companions, run }: Ground) {
  const ruled = (one: Settings): Settings => ({
    ...one,
    project: { ...withCompanions(one.project, companions), ignore: [...policy.ignore] },
  })
  const before = ruled(readings.base.problems.length > 0 ? readings.head.settings : readings.base.settings)
  const settings = ruled(readings.head.settings)
  const [baseEnvironments, headEnvironments] = await Promise.all([
    findEnvironments(base, before.project, run.cache),
    findEnvironments(head, settings.project, run.cache),
  ])
  const together = environmentsTogether(baseEnvironments, headEnvironments, { difference, tree: head })
  const [seen, found] = await Promise.all([
    collectionOf(base, { settings: before, run, environments: baseEnvironments, companions }),
    collectionOf(head, { settings, run, environments: together, companions, notes: policy.notes }),
  ])
  const environments = movedEnvironments(baseEnvironments, headEnvironments, { difference, tree: head })
  return { before: seen, after: shareFacts(seen, found), environments }
}
