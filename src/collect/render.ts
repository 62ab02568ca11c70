import { availableParallelism } from 'node:os'
import type { AnyFact, BlindSpot, Environment, Message, Project, SourceDefinition, Tree } from '../model.ts'
import { pool } from '../lib/exec.ts'
import type { Tools } from '../lib/tools.ts'
import { readApiVersions } from './api-versions.ts'
import type { Cache } from './cache.ts'
import { clusterScopedKinds } from './cluster-scoped.ts'
import { generatedElsewhere, kontinuousElsewhere, sourcesElsewhere } from './elsewhere.ts'
import { renderChart } from './helm.ts'
import { chartsElsewhere } from './helmfile-elsewhere.ts'
import { takeInventory } from './inventory.ts'
import { buildKustomizations } from './kustomize.ts'
import { type ManifestContext, manifestFacts } from './manifest-facts.ts'
import { readManifests } from './manifests.ts'
import type { Progress } from './progress.ts'
import type { Rendered } from './object.ts'
import { isRendered, type Outcome } from './outcome.ts'
import type { RenderContext } from './render-context.ts'
import { renderFacts } from './render-facts.ts'
import { type Wordings, wordsOf } from './unseen.ts'
import { beginValidation, type ValidationResult } from './validate.ts'
import { forgiven } from './unread.ts'
import { shippedVersions, targetVersion } from './versions.ts'

export { findEnvironments } from './environments.ts'

export interface RenderOptions {
  project: Project
  tools: Tools
  cache: Cache
  /** Text of `rules/data/kubernetes-apis.yaml`. */
  kubernetesApis: string
  /** Folder that build/schemas.mjs made; null: nothing is checked against schemas. */
  schemas: string | null
  progress?: Progress
}

export interface RenderResult {
  /** Of all environments, each marked with its own. */
  objects: Rendered[]
  /** Kinds environment, source, manifest, and validation once they are checked. */
  facts: AnyFact[]
  blindSpots: BlindSpot[]
  wordings: Wordings
  notes: Message[]
}

/** What rendering shows, and what the schemas will say of it: that takes another program's time. */
export interface Rendering {
  result: RenderResult
  checks: Promise<ValidationResult>
}

/** Renders every source of every environment. Never throws for what a repository holds: that is a fact or a blind spot. */
export async function render(
  tree: Tree,
  environments: readonly Environment[],
  options: RenderOptions,
): Promise<Rendering> {
  const { project, schemas, tools } = options
  const version = targetVersion(project.cluster.kubernetes, await shippedVersions(schemas))
  const outcomes = await renderAll(tree, environments, {
    ...options,
    environment: '',
    declared: false,
    kubernetes: `${version}.0`,
  })
  const objects = outcomes.flat().flatMap((outcome) => outcome.objects)
  const context: ManifestContext = {
    apis: readApiVersions(options.kubernetesApis, version),
    memory: options.cache.memory,
    clusterWide: clusterScopedKinds(objects.map(({ object }) => object)),
  }
  const notes = await leftOut(tree, options)
  const result: RenderResult = { objects: [], facts: [], blindSpots: [], wordings: new Map(), notes }
  for (const [index, environment] of environments.entries())
    await add(tree, result, { environment, outcomes: outcomes[index] ?? [], context, options })
  const duplicates = new Map(outcomes.flat().flatMap((outcome) => [...outcome.duplicates]))
  const validation = { ...options, kubeconform: tools.kubeconform, version, duplicates }
  options.progress?.expect(1)
  const { checks } = await beginValidation(result.objects, validation)
  return { result, checks: checks.finally(() => options.progress?.done('kubeconform')) }
}

/** The result with what the schemas say of it. */
export async function checked({ result, checks }: Rendering): Promise<RenderResult> {
  const { facts, blindSpots, notes } = await checks
  return {
    ...result,
    facts: [...result.facts, ...facts],
    blindSpots: [...result.blindSpots, ...blindSpots],
    notes: [...result.notes, ...notes],
  }
}

interface EnvironmentOutcome {
  environment: Environment
  outcomes: readonly Outcome[]
}

async function add(
  tree: Tree,
  result: RenderResult,
  {
    environment,
    outcomes,
    context,
    options,
  }: EnvironmentOutcome & { context: ManifestContext; options: RenderOptions },
): Promise<void> {
  const objects = outcomes.flatMap((outcome) => outcome.objects)
  const { facts, blindSpots } = renderFacts(environment, outcomes)
  result.objects.push(...objects)
  result.facts.push(...facts, ...manifestFacts(objects, context))
  const worded = [...sourcesElsewhere(tree, objects), ...(await chartsElsewhere(tree, environment, options))]
  const elsewhere = [
    ...worded.map(({ spot }) => spot),
    ...kontinuousElsewhere(tree, environment),
    ...generatedElsewhere(tree, environment, objects),
  ]
  result.blindSpots.push(...blindSpots, ...elsewhere)
  for (const outcome of outcomes) {
    const spot = blindSpots.find(({ cause }) => cause === outcome.failure?.cause)
    if (spot) worded.push({ spot, words: await wordsOf(tree, { environment, outcome }, options.cache) })
  }
  for (const { spot, words } of worded) if (words !== null) result.wordings.set(spot, words)
}

/** Outcomes per environment, in the order of its sources; as many renderers at once as there are cores. */
async function renderAll(
  tree: Tree,
  environments: readonly Environment[],
  context: RenderContext,
): Promise<Outcome[][]> {
  const contexts = environments.map(({ name, declared }) => ({ ...context, environment: name, declared }))
  const tasks = environments.flatMap(({ sources }, index) =>
    sources
      .filter(({ type }) => type !== 'manifests')
      .map((source) => ({ index, source, context: contexts[index] ?? context })),
  )
  context.progress?.expect(tasks.length)
  const rendered = await pool(tasks, availableParallelism(), async ({ source, context: own }) => {
    const outcomes = await renderOne(tree, source, own)
    context.progress?.done(`${outcomes[0]?.path ?? ''} (${own.environment})`)
    return outcomes.map((outcome) => forgiven(tree, outcome))
  })
  return Promise.all(
    environments.map((environment, index) => {
      const own = rendered.flatMap((outcomes, task) => (tasks[task]?.index === index ? outcomes : []))
      return withManifests(tree, { environment, outcomes: own.filter(isFirst) }, contexts[index] ?? context)
    }),
  )
}

/** A base that several overlays list is judged once where none of them builds. */
function isFirst({ type, path }: Outcome, place: number, all: readonly Outcome[]): boolean {
  return type !== 'kustomization' || all.findIndex((one) => one.type === type && one.path === path) === place
}

async function renderOne(tree: Tree, source: SourceDefinition, context: RenderContext): Promise<Outcome[]> {
  if (source.type === 'chart') return [await renderChart(tree, source, context)]
  if (source.type === 'kustomization') return buildKustomizations(tree, source, context)
  throw new Error('manifests are read, not rendered')
}

/** A raw file is judged once: rendered when something that lists it rendered, as it is otherwise. */
async function withManifests(
  tree: Tree,
  { environment, outcomes }: EnvironmentOutcome,
  context: RenderContext,
): Promise<Outcome[]> {
  const all = [...outcomes]
  const covered = new Set<string>()
  for (const outcome of outcomes) if (isRendered(outcome)) for (const file of outcome.covers) covered.add(file)
  const unbuilt = outcomes.flatMap((outcome) => (isRendered(outcome) ? [] : [...outcome.covers]))
  const sources: { type: 'manifests'; files: string[] }[] = [{ type: 'manifests', files: unbuilt }]
  for (const source of environment.sources) if (source.type === 'manifests') sources.push(source)
  for (const source of sources) {
    const read = await readManifests(tree, source, { covered, context })
    all.push(...read)
    for (const { objects, broken } of read) for (const { at } of [...objects, ...broken]) covered.add(at.file)
  }
  return all
}

async function leftOut(tree: Tree, { project, cache }: RenderOptions): Promise<Message[]> {
  if (project.environments.length > 0) return []
  const { leftOut: left, idleComponents: idle } = await takeInventory(tree, project.ignore, cache)
  const notes: Message[] = []
  if (left.count > 0) notes.push({ code: 'files-left-out', count: left.count, folders: left.folders.join(', ') })
  if (idle.length > 0) notes.push({ code: 'components-left-out', count: idle.length, folders: idle.join(', ') })
  return notes
}
