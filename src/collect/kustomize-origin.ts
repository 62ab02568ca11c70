import type { Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import { expandList } from './kubernetes-document.ts'
import type { Closure } from './kustomize-closure.ts'
import type { Kustomization } from './kustomize-file.ts'
import type { Built } from './kustomize-output.ts'
import type { KubernetesObject } from './object.ts'
import { record, records, string } from './reading.ts'
import { stableName } from './subject.ts'
import { isTarget } from './kustomize-target.ts'
import { hasInlinePatches } from './locate-inline.ts'
import { inside } from './workspace.ts'

export interface Written {
  file: string
  document: number
  path: readonly (string | number)[]
}

const nameOf = (object: unknown) => string(record(object as never, 'metadata').name)

/** Where a built object is written: its document in the file that kustomize names, or its generator. */
export async function writtenAt(
  tree: Tree,
  { built, object }: { built: Built; object: KubernetesObject },
  { closure, cache, root }: { closure: Closure; cache: Cache; root: string },
): Promise<Written> {
  const file = tree.has(built.origin) ? built.origin : root
  if (built.made || file === root) return generatorOf(file, object, closure)
  const { documents } = await cache.yaml(tree, file, 'kubernetes')
  const items = documents.flatMap((document, index) => expandList(document).map((item) => ({ ...item, index })))
  const alike = items.filter(({ document }) => string(record(document).kind) === object.kind)
  const exact = alike.find(({ document }) => nameOf(document) === nameOf(object))
  const close = alike.filter(({ document }) => nameOf(document) !== '' && nameOf(object).includes(nameOf(document)))
  const turned = alike.length === 0 ? items.filter(({ document }) => isTurned(document, object)) : []
  const found = exact ?? [close, alike, turned].find(({ length }) => length === 1)?.[0]
  return { file, document: found?.index ?? 0, path: found?.path ?? [] }
}

/** What a patch made another kind of workload: the name stays, and the pods. */
function isTurned(document: unknown, object: KubernetesObject): boolean {
  const pods = (one: unknown) => 'template' in record(one as never, 'spec')
  const name = nameOf(document)
  return name !== '' && nameOf(object).includes(name) && pods(document) && pods(object)
}

function generatorOf(file: string, object: KubernetesObject, closure: Closure): Written {
  const key = object.kind === 'Secret' ? 'secretGenerator' : 'configMapGenerator'
  const written = closure.kustomizations.find((one) => one.file === file)?.written
  const name = stableName(object.kind, nameOf(object))
  const entry = records(written?.[key]).find(({ item }) => string(item.name) !== '' && name.includes(string(item.name)))
  return { file, document: 0, path: entry === undefined ? [] : [key, entry.index] }
}

/** Files that changed an object, the last one first: patches that target it, then what the kustomization itself sets. */
export async function changedBy(
  tree: Tree,
  { built, object }: { built: Built; object: KubernetesObject },
  { closure, cache }: { closure: Closure; cache: Cache },
): Promise<string[]> {
  const files: string[] = []
  for (const file of built.changedBy) {
    const kustomization = closure.kustomizations.find((one) => one.file === file)
    if (kustomization === undefined) continue
    if (built.patchedBy.includes(file)) files.push(...(await patchesFor(tree, { kustomization, object }, cache)))
    const inline = built.patchedBy.includes(file) && hasInlinePatches(kustomization.written)
    if (inline || ['namespace', 'images', 'replicas'].some((key) => kustomization.written[key] !== undefined))
      files.push(file)
  }
  return files
}

async function patchesFor(
  tree: Tree,
  { kustomization, object }: { kustomization: Kustomization; object: KubernetesObject },
  cache: Cache,
): Promise<string[]> {
  const { written, folder } = kustomization
  const files: string[] = []
  for (const { item } of [...records(written.patches), ...records(written.patchesJson6902)]) {
    const file = inside(folder, string(item.path))
    if (string(item.path) === '' || file === null || !tree.has(file)) continue
    const target = record(item.target)
    if (
      string(target.kind) === ''
        ? await holds(tree, { file, object }, cache)
        : isTarget(target, { kind: object.kind, name: nameOf(object) })
    )
      files.push(file)
  }
  for (const text of Array.isArray(written.patchesStrategicMerge) ? written.patchesStrategicMerge : []) {
    const file = inside(folder, string(text))
    if (file !== null && tree.has(file) && (await holds(tree, { file, object }, cache))) files.push(file)
  }
  return files.reverse()
}

async function holds(
  tree: Tree,
  { file, object }: { file: string; object: KubernetesObject },
  cache: Cache,
): Promise<boolean> {
  const { documents } = await cache.yaml(tree, file, 'kubernetes')
  return documents.some(
    (document) =>
      string(record(document).kind) === object.kind &&
      nameOf(document) !== '' &&
      nameOf(object).includes(nameOf(document)),
  )
}
