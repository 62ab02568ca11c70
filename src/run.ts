import { type Cache, collect, createCache, findEnvironments, locate } from './collect/index.ts'
import { environmentsTogether } from './collect/joined.ts'
import { createMemo } from './judge/opinion.ts'
import { UserError } from './lib/error.ts'
import { difference as differenceOf, ensureCommit, mergeBase } from './lib/git.ts'
import { openTree } from './lib/tree.ts'
import type { Tools } from './lib/tools.ts'
import type { Catalogue, Collection, Day, Difference, Message, Policy, PolicyOrigin, Report, Tree } from './model.ts'
import type { Options } from './options.ts'
import { type Brief, judge, type Judged, report } from './palier.ts'
import type { Resources } from './resources.ts'
import { readSettings, type Settings } from './settings/read.ts'
import { text } from './texts/index.ts'

/** All that a run needs from outside, so that a test can give its own. */
export interface Bench {
  resources: Resources
  catalogue: Catalogue
  tools: Tools
  today: Day
  version: string
}
interface Run extends Bench {
  path: string
  options: Options
  cache: Cache
}
const nothing: Difference = { renames: {}, added: [], lines: {} }

/** Judges one revision. Throws a `UserError` when nothing at all could be judged. */
export async function score(path: string, options: Options, bench: Bench): Promise<Report> {
  const run: Run = { ...bench, path, options, cache: createCache() }
  const revision = options.revision === null ? null : await ensureCommit(path, options.revision)
  const tree = await openTree(path, revision)
  try {
    const settings = await settingsOf(tree, run)
    const head = await collectionOf(tree, { settings, run })
    const policy = {
      policy: settings.policy,
      from: settings.present ? 'head' : 'none',
      notes: [],
      changed: [],
    } as const
    const brief = briefOf(run, { settings, policy, difference: nothing })
    const trial = judge(null, head, brief)
    await place(trial.head, tree)
    return report(trial, brief)
  } finally {
    await tree.close()
  }
}

/** Judges head and base, compares them, applies the gate of the target branch's policy. */
export async function check(path: string, options: Options, bench: Bench): Promise<Report> {
  const run: Run = { ...bench, path, options, cache: createCache() }
  if (options.base === null) throw new UserError({ code: 'base-required' })
  const target = await ensureCommit(path, options.base)
  const headRevision = options.head === null ? null : await ensureCommit(path, options.head)
  const baseRevision = (await mergeBase(path, target, headRevision ?? 'HEAD')) ?? target
  const open = [openTree(path, headRevision), openTree(path, baseRevision), openTree(path, target)] as const
  const [head, base, tip] = await Promise.all(open)
  try {
    const difference = await differenceOf(path, baseRevision, headRevision)
    return await compareTrees({ head, base, tip, difference }, run)
  } finally {
    await Promise.all([head.close(), base.close(), tip.close()])
  }
}

interface Trees {
  head: Tree
  base: Tree
  tip: Tree
  difference: Difference
}

async function compareTrees({ head, base, tip, difference }: Trees, run: Run): Promise<Report> {
  const settings = await settingsOf(head, run)
  const [before, target] = await Promise.all([attempt(base, run), attempt(tip, run)])
  const policy = policyFrom(target, settings)
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

type Attempt = { settings: Settings } | { problem: Message }

/** Settings of a revision that only decides: broken there, head's decide, and that is said. */
async function attempt(tree: Tree, run: Run): Promise<Attempt> {
  try {
    return { settings: await settingsOf(tree, run) }
  } catch (error) {
    if (error instanceof UserError) return { problem: error.text }
    throw error
  }
}

interface Decided {
  policy: Policy
  from: PolicyOrigin
  notes: readonly Message[]
  changed: readonly string[]
}

function policyFrom(target: Attempt, head: Settings): Decided {
  const own = { policy: head.policy, from: head.present ? 'head' : 'none', changed: [] } as const
  if ('problem' in target) return { ...own, notes: [{ code: 'base-policy-broken', problem: text(target.problem).fr }] }
  const { settings } = target
  if (!settings.present) return { ...own, notes: head.present ? [{ code: 'head-policy-used', file: head.file }] : [] }
  return { policy: settings.policy, from: 'target', notes: [], changed: changedKeys(settings, head) }
}

function changedKeys(target: Settings, head: Settings): string[] {
  const [before, after] = [{ ...target.written }, { ...head.written }] as Record<string, unknown>[]
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort()
  return keys.filter((key) => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]))
}

async function settingsOf(tree: Tree, run: Run): Promise<Settings> {
  const file = run.options.config ?? '.palier.yml'
  if (run.options.config !== null && !tree.has(file)) throw new UserError({ code: 'configuration-missing', file })
  return readSettings(tree.has(file) ? (await tree.read(file)).toString('utf8') : null, surrounding(tree, run))
}

function settingsWithout(tree: Tree, run: Run): Settings {
  return readSettings(null, surrounding(tree, run))
}

function surrounding(tree: Tree, run: Run) {
  const has = (path: string): boolean => tree.has(path) || tree.files.some((file) => file.startsWith(`${path}/`))
  return { file: run.options.config ?? '.palier.yml', catalogue: run.catalogue, has }
}

interface Subject {
  settings: Settings
  run: Run
  environments?: Collection['environments']
}

async function collectionOf(tree: Tree, { settings, run, environments }: Subject): Promise<Collection> {
  const { tools, cache, resources } = run
  const found = environments ?? (await findEnvironments(tree, settings.project))
  const { baseImages, schemas } = resources
  const collection = await collect(tree, {
    project: settings.project,
    environments: found,
    tools,
    cache,
    schemas,
    baseImages,
  })
  if (
    collection.facts.every((fact) => fact.kind === 'environment') &&
    collection.attestations.length === 0 &&
    collection.blindSpots.length === 0
  )
    throw new UserError({ code: 'nothing-found' })
  return { ...collection, notes: [...settings.notes, ...collection.notes] }
}

interface Matter {
  settings: Settings
  policy: Decided
  difference: Difference
}

function briefOf({ catalogue, options, today, version, path }: Run, { settings, policy, difference }: Matter): Brief {
  const name = settings.project.name || (path.split('/').filter(Boolean).at(-1) ?? path)
  const halves = settings.project.repository ?? ['application', 'infrastructure']
  const repository = halves.includes('application') && halves.includes('infrastructure') ? 'both' : halves.join(',')
  return {
    catalogue,
    conditions: { today, words: text, waivers: policy.policy.waivers, renames: difference.renames, memo: createMemo() },
    version,
    project: { key: '', name, slug: null, repository },
    policy: policy.policy,
    told: {
      from: policy.from,
      changed: [...policy.changed],
      announcements: policy.notes.map((note) => ({ code: note.code, message: text(note) })),
    },
    flags: { gate: options.gate, commitment: options.commitment },
    difference,
  }
}

/** Fills in the line of everything that fails, only now that it is known what does. */
async function place(judged: Judged, tree: Tree): Promise<void> {
  for (const { finding, fact, reads } of judged.failing) finding.at = await locate(tree, fact, reads)
}
