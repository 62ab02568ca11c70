import type { Environment, Json, Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import { isKubernetes } from './kubernetes-document.ts'
import type { JsonObject } from './object.ts'
import { isRecord, string } from './reading.ts'
import type { Path } from './subject.ts'
import { inside } from './workspace.ts'

/** A value of a values file. */
export interface ValuesLeaf {
  file: string
  path: Path
  /** What says what it is: its key, or its `name` in a list of variables. */
  name: string
  value: Json
}

/** What the values files of one chart hold in one environment. */
export interface ChartValues {
  /** Folder of the chart. */
  source: string
  environment: string
  files: string[]
  leaves: ValuesLeaf[]
}

/** Below these keys stand names of Secrets and of their keys. */
const referring =
  /^(?:secretKeys|secretKeyRef|secretRefs?|existingSecret|valueFrom|remoteRef|keyMapping|externalSecrets?)$/

/** The values of each chart in each environment; a later file's value replaces an earlier one's. */
export async function chartValues(
  tree: Tree,
  environments: readonly Environment[],
  cache: Cache,
): Promise<ChartValues[]> {
  const found: ChartValues[] = []
  for (const environment of environments) {
    for (const source of environment.sources) {
      if (source.type !== 'chart') continue
      const files = ['values.yaml', ...source.values].flatMap((name) => inside(source.chart, name) ?? [])
      const there = [...new Set(files)].filter((file) => tree.has(file))
      const leaves = await merged(tree, there, cache)
      found.push({ source: source.chart, environment: environment.name, files: there, leaves })
    }
  }
  return found
}

/** As Helm merges: mappings key by key, anything else as a whole. */
async function merged(tree: Tree, files: readonly string[], cache: Cache): Promise<ValuesLeaf[]> {
  const leaves = new Map<string, ValuesLeaf>()
  for (const file of files) {
    const { documents } = await cache.yaml(tree, file, 'kubernetes')
    if (isKubernetes(documents[0])) continue
    visit(
      documents[0] ?? null,
      { path: [], name: '' },
      {
        leaf: ({ path, name }, value) => leaves.set(keyOf(path), { file, path, name, value }),
        whole: ({ path }) => forget(leaves, path),
      },
    )
  }
  return [...leaves.values()]
}

function keyOf(path: Path): string {
  return path.map((key) => JSON.stringify(key)).join('\0')
}

function forget(leaves: Map<string, unknown>, path: Path): void {
  const prefix = `${keyOf(path)}\0`
  for (const key of leaves.keys()) if (key.startsWith(prefix)) leaves.delete(key)
}

interface Spot {
  path: Path
  name: string
}

interface Visitor {
  leaf(spot: Spot, value: Json): void
  whole(spot: Spot): void
}
const depthLimit = 30

function visit(value: Json, spot: Spot, visitor: Visitor): void {
  const { path, name } = spot
  if (path.length > depthLimit) return
  if (isRecord(value)) return visitKeys(value, spot, visitor)
  visitor.whole(spot)
  if (!Array.isArray(value)) return visitor.leaf(spot, value)
  for (const [index, item] of value.entries()) visit(item, { path: [...path, index], name }, visitor)
}

/** `value` goes by the name of what holds it: its key, or its `name` in a list of variables. */
function visitKeys(value: JsonObject, { path, name }: Spot, visitor: Visitor): void {
  const own = string(value['name'])
  for (const [key, item] of Object.entries(value)) {
    if (referring.test(key) && isRecord(item)) continue
    visit(item, { path: [...path, key], name: key === 'value' ? own || name : key }, visitor)
  }
}
