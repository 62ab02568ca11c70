import { UserError } from '../lib/error.ts'
import { ensureCommit } from '../lib/git.ts'
import { openTree } from '../lib/tree.ts'
import type { Difference, Report } from '../model.ts'
import type { Options } from '../options.ts'
import { judge, report } from '../palier.ts'
import { type Bench, type Run, runOn } from './bench.ts'
import { briefOf } from './brief.ts'
import { ruledBy } from './catalogue.ts'
import { collectionOf, isEmpty, place } from './collection.ts'
import { ownPolicy } from './policy.ts'
import { readingOf, refuseMissing } from './settings.ts'

const nothing: Difference = { renames: {}, added: [], lines: {} }

/** Judges one revision. Throws a `UserError` when nothing at all could be judged; a broken `.palier.yml` is a verdict. */
export async function score(path: string, options: Options, bench: Bench): Promise<Report> {
  const started = runOn(path, options, bench)
  const revision = options.revision === null ? null : await ensureCommit(path, options.revision)
  const tree = await openTree(path, revision)
  try {
    const run: Run = { ...started, catalogue: await ruledBy(tree, started) }
    const reading = await readingOf(tree, run)
    refuseMissing(run, [reading])
    const { settings, problems } = reading
    const policy = ownPolicy(reading)
    const head = await collectionOf(tree, { settings, run, notes: policy.notes })
    if (isEmpty(head) && problems.length === 0) throw new UserError({ code: 'nothing-found' })
    const brief = briefOf(run, { project: settings.project, policy, problems, difference: nothing })
    const trial = judge(null, head, brief)
    await place(tree, trial.head)
    return report(trial, brief)
  } finally {
    await tree.close()
  }
}
