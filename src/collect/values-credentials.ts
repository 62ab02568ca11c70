import type { Environment, Fact, Json, Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import { senseOf } from './credential-names.ts'
import { holdsPassword, isLiteralCredential } from './credential-values.ts'
import { isKubernetes } from './kubernetes-document.ts'
import type { JsonObject } from './object.ts'
import { isRecord, string } from './reading.ts'
import type { Path } from './subject.ts'
import { inside } from './workspace.ts'

/** Below these keys stand names of Secrets and of their keys. */
const referring =
  /^(?:secretKeys|secretKeyRef|secretRefs?|existingSecret|valueFrom|remoteRef|keyMapping|externalSecrets?)$/
/** A key under which charts write the name of a Secret, unless it says that the secret is its own. */
const holdsName = /secrets?$/i
const ownSecret = /client|jwt|cookie|shared|session|hmac|webhook|app/i
/** A name that an object may bear. */
const objectName = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/

interface Leaf {
  file: string
  path: Path
  name: string
  literal: boolean
}

/** The credentials that the values files of each chart hold in each environment; a later file's value replaces an earlier one's. */
export async function valuesCredentials(
  tree: Tree,
  environments: readonly Environment[],
  cache: Cache,
): Promise<Fact<'credential'>[]> {
  const found: Fact<'credential'>[] = []
  for (const environment of environments) {
    for (const source of environment.sources) {
      if (source.type !== 'chart') continue
      const files = ['values.yaml', ...source.values].flatMap((name) => inside(source.chart, name) ?? [])
      const leaves = await merged(tree, [...new Set(files)], cache)
      found.push(...leaves.map((leaf) => factOf(leaf, source.chart, environment.name)))
    }
  }
  return found
}

function factOf({ file, path, name, literal }: Leaf, source: string, environment: string): Fact<'credential'> {
  return {
    kind: 'credential',
    subject: `${file}[${path.join('.')}]`,
    source,
    environment,
    at: { file },
    origin: { document: 0, path, form: 'raw' },
    value: { name, place: 'values', literal, refusedName: false },
  }
}

/** As Helm merges: mappings key by key, anything else as a whole. */
async function merged(tree: Tree, files: readonly string[], cache: Cache): Promise<Leaf[]> {
  const leaves = new Map<string, Leaf | null>()
  for (const file of files) {
    if (!tree.has(file)) continue
    const { documents } = await cache.yaml(tree, file, 'kubernetes')
    if (isKubernetes(documents[0])) continue
    visit(
      documents[0] ?? null,
      { path: [], name: '' },
      {
        leaf: (spot, value) => leaves.set(keyOf(spot.path), leafOf(file, spot, value)),
        whole: ({ path }) => forget(leaves, path),
      },
    )
  }
  return [...leaves.values()].filter((leaf) => leaf !== null)
}

function keyOf(path: Path): string {
  return path.map((key) => JSON.stringify(key)).join('\0')
}

function forget(leaves: Map<string, unknown>, path: Path): void {
  const prefix = `${keyOf(path)}\0`
  for (const key of leaves.keys()) if (key.startsWith(prefix)) leaves.delete(key)
}

/** A value by its path, and the name that says what it is. */
interface Spot {
  path: Path
  name: string
}

function leafOf(file: string, { path, name }: Spot, value: Json): Leaf | null {
  const isName = holdsName.test(name) && !ownSecret.test(name) && objectName.test(string(value))
  const literal = (isLiteralCredential(name, value) && !isName) || holdsPassword(value)
  return literal || senseOf(name) !== 'nothing' ? { file, path, name, literal } : null
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
