import path from 'node:path'
import type { Environment, Project, SourceDefinition, Tree } from '../model.ts'
import { byCodeUnit } from '../lib/text.ts'
import type { Cache } from './cache.ts'
import { classOf, environmentOfFolder } from './environment-class.ts'
import { append } from './group.ts'
import { helmfileReleases, type Release } from './helmfile.ts'
import { type Inventory, takeInventory } from './inventory.ts'
import { folderOf } from './paths.ts'
import { type ValuesFile, valuesFiles } from './values-files.ts'
import { inside } from './workspace.ts'

/** Where sources are that no name places. */
const unnamed = 'default'

/**
 * The environments to judge: declared ones when there are any, else those that names of values files, overlays and
 * folders say (contract, section 3), else `default` alone. Sorted by name when found, as written when declared.
 */
export async function findEnvironments(tree: Tree, project: Project, cache: Cache): Promise<Environment[]> {
  if (project.environments.length > 0) return project.environments
  const inventory = await takeInventory(tree, project.ignore, cache)
  const values = await Promise.all(
    valuesFiles(inventory).map(async (one) => ((await isEncrypted(tree, one, cache)) ? [] : [one])),
  )
  const releases = await helmfileReleases(tree, inventory, cache)
  const places = placeSources(inventory, values.flat(), releases)
  if (places.size === 0) places.set(unnamed, [])
  return [...places]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, sources]) => ({ name, class: name === unnamed ? null : classOf(name), declared: false, sources }))
}

/** Values that SOPS sealed are not what the chart gets. */
async function isEncrypted(tree: Tree, { chart, path }: ValuesFile, cache: Cache): Promise<boolean> {
  const file = inside(chart, path)
  return file !== null && /^sops:/m.test(await cache.text(tree, file))
}

function placeSources(
  inventory: Inventory,
  values: readonly ValuesFile[],
  releases: readonly Release[],
): Map<string, SourceDefinition[]> {
  const places = new Map<string, SourceDefinition[]>()
  const place = (environment: string | null, source: SourceDefinition) => {
    const name = environment ?? unnamed
    places.set(name, [...(places.get(name) ?? []), source])
  }
  for (const { folder } of inventory.charts) {
    const driven = releases.filter(({ chart }) => chart === folder)
    for (const release of driven) place(release.environment, driverOf(release))
    const covered = new Set(driven.map(({ environment }) => environment))
    const own = values.filter(({ chart, environment }) => chart === folder && !covered.has(environment))
    if (driven.length === 0 || own.length > 0) placeChart(folder, own, place)
  }
  const folders = new Set(inventory.charts.map(({ folder }) => folder))
  for (const release of releases) if (!folders.has(release.chart)) place(release.environment, driverOf(release))
  for (const kustomization of inventory.kustomizations) {
    place(environmentOfFolder(kustomization), { type: 'kustomization', kustomization })
  }
  const raw = groupBy(
    inventory.manifests.filter((file) => !inventory.listed.has(file)),
    (file) => environmentOfFolder(folderOf(file)),
  )
  for (const [environment, files] of raw) place(environment, { type: 'manifests', files })
  return places
}

function driverOf({ chart, values, name, helmfile }: Release): SourceDefinition {
  const from = chart === '.' ? '' : chart
  const relative = values.map((file) => path.posix.relative(from, file))
  return { type: 'chart', chart, values: relative, ...(name !== '' && { release: name }), helmfile }
}

/** A chart with values files for environments is in these alone. */
function placeChart(
  chart: string,
  values: readonly ValuesFile[],
  place: (environment: string | null, source: SourceDefinition) => void,
): void {
  const own = groupBy(values, (one) => one.environment)
  for (const [environment, files] of own) {
    place(environment, { type: 'chart', chart, values: files.map((one) => one.path).sort(byCodeUnit) })
  }
  if (own.size === 0) place(environmentOfFolder(chart), { type: 'chart', chart, values: [] })
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) append(groups, key(item), item)
  return groups
}
