import { collect, createLocator, createValueLocator, findEnvironments } from '../collect/index.ts'
import { byCodeUnit } from '../lib/text.ts'
import type { AnyFact, Attestation, Collection, Day, Message, Tree } from '../model.ts'
import type { Judged } from '../palier.ts'
import type { Settings } from '../settings/read.ts'
import type { Run } from './bench.ts'
import type { Companions } from './companions.ts'

interface Subject {
  settings: Settings
  run: Run
  /** Absent: those that the settings declare, or that are found. */
  environments?: Collection['environments']
  /** The project's other repositories, whose files are in the tree already. */
  companions?: Companions
  /** Said besides what the project's own file gives. */
  notes?: readonly Message[]
}

/** All that one revision shows. */
export async function collectionOf(
  tree: Tree,
  { settings, run, environments, companions, notes }: Subject,
): Promise<Collection> {
  const { tools, cache, resources } = run
  const found = environments ?? (await findEnvironments(tree, settings.project, cache))
  const { tables, schemas } = resources
  const { made, future } = attestationsOn(run.today, settings.project.attestations)
  const surroundings = {
    project: { ...settings.project, attestations: made },
    environments: found,
    tools,
    cache,
    schemas,
    tables,
    companions: companions?.trees ?? [],
    ...(run.progress && { progress: run.progress }),
  }
  const collection = await collect(tree, surroundings)
  return {
    ...collection,
    borrowed: companions?.borrowed ?? new Map(),
    notes: [...(notes ?? []), ...(companions?.notes ?? []), ...settings.notes.project, ...future, ...collection.notes],
  }
}

/** What nobody has said yet shows nothing; it is told. */
export function attestationsOn(
  today: Day,
  attestations: readonly Attestation[],
): { made: Attestation[]; future: Message[] } {
  const coming = attestations.filter(({ date }) => date > today)
  return {
    made: attestations.filter(({ date }) => date <= today),
    future: coming.map(({ rule, date, at }) => ({
      code: 'attestation-future',
      file: at.file,
      line: at.line ?? 1,
      rule,
      date,
    })),
  }
}

/** Nothing at all was seen: not a project, or not the right folder. */
export function isEmpty({ facts, attestations, blindSpots }: Collection): boolean {
  const onlyDeclared = facts.every(({ kind, at }) => kind === 'environment' || kind === 'declaration' || at.file === '')
  return onlyDeclared && attestations.length === 0 && blindSpots.length === 0
}

/** Fills in the line of everything that fails, only now that it is known what does. */
export async function place(tree: Tree, { memory }: Run['cache'], ...judged: readonly Judged[]): Promise<void> {
  const locate = createLocator(tree)
  const failing = [...new Set(judged)]
    .flatMap((one) => one.failing)
    .sort((a, b) => byCodeUnit(a.fact.at.file, b.fact.at.file))
  const locateValue = createValueLocator(tree, judged[0]?.collection.environments ?? [])
  for (const { finding, fact, reads } of failing) {
    const at = await memory.once(fact, await placeKey(tree, fact, reads), () => locate(fact, reads))
    if (at.file === '') continue
    finding.at = at
    const setBy = await locateValue(fact, at)
    if (setBy) finding.setBy = setBy
  }
}

/** The same fact is written in the same place of another revision where its files are the same. */
async function placeKey(tree: Tree, { at, origin }: AnyFact, reads: readonly string[]): Promise<string> {
  const files = [at.file, ...(origin?.patches ?? [])].filter((file) => tree.has(file))
  return JSON.stringify(['place', await Promise.all(files.map((file) => tree.id(file))), reads])
}
