import type { Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import type { JsonObject } from './object.ts'
import { isRecord, records, string } from './reading.ts'
import { inside, isIn, join } from './workspace.ts'

export interface Dependency {
  name: string
  /** The name that templates and values know it by. */
  alias: string
  repository: string
  /** Paths of values that switch it on or off, `redis.enabled,global.redis`; empty: always on. */
  condition: string
  /** The chart takes some of its values for its own. */
  imports: boolean
  /** Its folder in the tree: vendored, else where `file://` points; null when it is neither. */
  folder: string | null
  /** Vendored as an archive. */
  archive: string | null
  /** Already below `charts/`. */
  vendored: boolean
}

export interface Chart {
  folder: string
  name: string
  library: boolean
  dependencies: Dependency[]
  /** Charts unpacked below `charts/`, declared or not: name → folder. */
  unpacked: Map<string, string>
}

/** Reads a chart's own description; a broken one has no name and no dependency, and helm says why. */
export async function readChart(tree: Tree, folder: string, cache: Cache): Promise<Chart> {
  const chart = await readMapping(tree, join(folder, 'Chart.yaml'), cache)
  const listed = isRecordList(chart.dependencies)
    ? chart.dependencies
    : (await readMapping(tree, join(folder, 'requirements.yaml'), cache)).dependencies
  const unpacked = await unpackedCharts(tree, folder, cache)
  const dependencies = records(listed).map(({ item }) => dependencyOf(tree, item, { folder, unpacked }))
  const name = string(chart.name) || folder.slice(folder.lastIndexOf('/') + 1)
  return { folder, name, library: chart.type === 'library', dependencies, unpacked }
}

/** Charts below `charts/` that Chart.yaml does not list: Helm installs them too. */
export function undeclared({ dependencies, unpacked }: Chart): Dependency[] {
  const listed = new Set(dependencies.map(({ name }) => name))
  const others = [...unpacked].filter(([name]) => !listed.has(name))
  return others.map(([name, folder]) => ({
    name,
    alias: name,
    repository: '',
    condition: '',
    imports: false,
    folder,
    archive: null,
    vendored: true,
  }))
}

const isRecordList = Array.isArray

async function readMapping(tree: Tree, file: string, cache: Cache): Promise<JsonObject> {
  if (!tree.has(file)) return {}
  return (await cache.yaml(tree, file, 'kubernetes')).documents.find(isRecord) ?? {}
}

async function unpackedCharts(tree: Tree, folder: string, cache: Cache): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const below = join(folder, 'charts')
  for (const file of tree.files) {
    if (!isIn(file, below) || !/^[^/]+\/Chart\.yaml$/.test(file.slice(below.length + 1))) continue
    const chart = await readMapping(tree, file, cache)
    const place = file.slice(0, -'/Chart.yaml'.length)
    found.set(string(chart.name) || place.slice(below.length + 1), place)
  }
  return found
}

function dependencyOf(
  tree: Tree,
  item: JsonObject,
  { folder, unpacked }: { folder: string; unpacked: ReadonlyMap<string, string> },
): Dependency {
  const name = string(item.name)
  const repository = string(item.repository)
  const archive = archiveOf(tree, join(folder, 'charts'), name)
  const vendored = unpacked.get(name)
  const linked = repository.startsWith('file://') ? inside(folder, repository.slice('file://'.length)) : null
  const pointed = linked !== null && tree.has(join(linked, 'Chart.yaml')) ? linked : null
  return {
    name,
    alias: string(item.alias) || name,
    repository,
    condition: string(item.condition),
    imports: item['import-values'] !== undefined,
    folder: vendored ?? (archive === null ? pointed : null),
    archive,
    vendored: vendored !== undefined || archive !== null,
  }
}

/** `charts/postgresql-12.2.2.tgz` is chart `postgresql`, not `postgresql-ha`. */
function archiveOf(tree: Tree, folder: string, name: string): string | null {
  const isOurs = (file: string) =>
    file.startsWith(`${folder}/${name}-`) && /^v?\d[^/]*\.tgz$/.test(file.slice(folder.length + name.length + 2))
  return tree.files.find(isOurs) ?? null
}
