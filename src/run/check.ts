import { findEnvironments } from '../collect/index.ts'
import { environmentsTogether } from '../collect/joined.ts'
import { UserError } from '../lib/error.ts'
import { difference as differenceOf, ensureCommit, mergeBase } from '../lib/git.ts'
import { openTree } from '../lib/tree.ts'
import type { Difference, Report, Tree } from '../model.ts'
import type { Options } from '../options.ts'
import { judge, report } from '../palier.ts'
import { type Bench, type Run, runOn } from './bench.ts'
import { briefOf } from './brief.ts'
import { ruledByTarget } from './catalogue.ts'
import { collectionOf, place } from './collection.ts'
import { policyFrom } from './policy.ts'
import { attemptSettings, settingsOf, settingsWithout } from './settings.ts'

/** Judges head and base, compares them, applies the gate of the target branch's policy. */
export async function check(path: string, options: Options, bench: Bench): Promise<Report> {
  const run = runOn(path, options, bench)
  if (options.base === null) throw new UserError({ code: 'base-required' })
  const target = await ensureCommit(path, options.base)
  const headRevision = options.head === null ? null : await ensureCommit(path, options.head)
  const baseRevision = (await mergeBase(path, target, headRevision ?? 'HEAD')) ?? target
  const open = [openTree(path, headRevision), openTree(path, baseRevision), openTree(path, target)] as const
  const [head, base, tip] = await Promise.all(open)
  try {
    const difference = await differenceOf(path, baseRevision, headRevision)
    return await checkTrees({ head, base, target: tip, difference }, run)
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
}

async function checkTrees({ head, base, target, difference }: Trees, started: Run): Promise<Report> {
  const ruled = await ruledByTarget({ target, head }, started)
  const run: Run = { ...started, catalogue: ruled.catalogue }
  const settings = await settingsOf(head, run)
  const [before, tip] = await Promise.all([attemptSettings(base, run), attemptSettings(target, run)])
  const policy = policyFrom(tip, settings, ruled.notes)
  const baseSettings = 'settings' in before ? before.settings : settingsWithout(base, run)
  const [baseEnvironments, headEnvironments] = await Promise.all([
    findEnvironments(base, baseSettings.project),
    findEnvironments(head, settings.project),
  ])
  const together = environmentsTogether(baseEnvironments, headEnvironments, { difference, tree: head })
  const collections = await Promise.all([
    collectionOf(base, { settings: baseSettings, run, environments: baseEnvironments }),
    collectionOf(head, { settings, run, environments: together }),
  ])
  const brief = briefOf(run, { settings, policy, difference })
  const trial = judge(...collections, brief)
  await Promise.all([place(trial.head, head), place(trial.held, head), trial.base && place(trial.base, base)])
  return report(trial, brief)
}
