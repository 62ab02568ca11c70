import type { Json, Origin } from '../model.ts'
import { expandList, type Item } from './kubernetes-document.ts'
import type { Found, Path } from './locate.ts'
import { isOperations, locateInOperations } from './locate-operations.ts'
import type { Opened } from './opened.ts'
import { record, records, string, valueAt } from './reading.ts'

export interface Request {
  /** The file that declares the object. */
  source: Opened
  origin: Origin
  /** From the root of the origin's document. */
  paths: readonly Path[]
  patch: Opened
  file: string
  /** Of what is looked for: it finds an item of a list that only the patch has. */
  name: string
}

/** In a file of patches of either sort: where the first path that is whole stands, else the deepest place on the way. */
export function locateInPatchFile(request: Request): Found | undefined {
  const { source, origin, patch, paths, file } = request
  if (!isOperations(patch.documents()[0])) return locateInPatch(request)
  const [first = []] = paths
  const base = valueAt(source.documents()[origin.document] ?? null, first.slice(0, listPrefix(first)))
  return locateInOperations(patch, { paths: paths.map((path) => path.slice(listPrefix(path))), file, base })
}

function locateInPatch({ source, origin, paths, patch, file, name }: Request): Found | undefined {
  const from = source.documents()[origin.document] ?? null
  const base = listPrefix(paths[0] ?? [])
  let best: Found | undefined
  for (const { document, item } of objectsOf(patch, origin)) {
    const moved = paths.map((path) =>
      translate(path.slice(base), { from: valueAt(from, (paths[0] ?? []).slice(0, base)), to: item.document, name }),
    )
    const whole = moved.flatMap((path) => (path === null || isName(path) ? [] : [[...item.path, ...path]]))
    const found = deepest(patch, { document, paths: whole, file })
    if (found?.whole) return found
    if (found && found.depth > (best?.depth ?? 0)) best = found
  }
  return best
}

/** What a patch repeats to say which object it changes. */
function isName([first, second, ...rest]: Path): boolean {
  if (first === 'metadata') return second === undefined || (second === 'name' && rest.length === 0)
  return first === undefined || first === 'kind' || first === 'apiVersion'
}

interface Search {
  document: number
  paths: readonly Path[]
  file: string
}

/** The first path that is whole; else the deepest place that is written. */
export function deepest({ locate }: Opened, { document, paths, file }: Search): Found | undefined {
  let best: { line: number; column: number; depth: number } | undefined
  for (const path of paths) {
    const place = locate(document, path)
    if (place === undefined) continue
    if (place.depth === path.length)
      return { location: { file, line: place.line, column: place.column }, whole: true, depth: place.depth }
    if (best === undefined || place.depth > best.depth) best = place
  }
  return best && { location: { file, line: best.line, column: best.column }, whole: false, depth: best.depth }
}

/** How many segments lead to an object in a list. */
function listPrefix(path: Path): number {
  let length = 0
  while (path[length] === 'items' && typeof path[length + 1] === 'number') length += 2
  return length
}

function objectsOf(patch: Opened, { object }: Origin): { document: number; item: Item }[] {
  const all = patch.documents().flatMap((read, document) => expandList(read).map((item) => ({ document, item })))
  return all.filter(({ item }) => {
    const name = string(record(item.document, 'metadata').name)
    return string(record(item.document).kind) === object?.kind && name !== '' && object.name.includes(name)
  })
}

interface Documents {
  from: Json
  to: Json
  /** Of an item that `from` has not. */
  name?: string
}

/** The same path in another document: items of lists are known by their name. Null when one is not there. */
function translate(path: Path, { from, to, name = '' }: Documents): Path | null {
  const moved: (string | number)[] = []
  let [source, target] = [from, to]
  for (const key of path) {
    const next = typeof key === 'number' ? sameItem({ from: source, to: target, name }, key) : key
    if (next === null) return null
    source = valueAt(source, [key])
    target = valueAt(target, [next])
    moved.push(next)
  }
  return moved
}

function sameItem({ from, to, name: added }: Documents, index: number): number | null {
  const item = valueAt(from, [index])
  const name = item === null ? (added ?? '') : string(record(item).name)
  if (name === '') return Array.isArray(to) && Array.isArray(from) && to.length === from.length ? index : null
  return records(to).find(({ item }) => string(item.name) === name)?.index ?? null
}

/** What a kustomization sets on all that it lists: field of the object → its own key. */
const ownKeys: readonly (readonly [RegExp, string])[] = [
  [/^metadata\.namespace$/, 'namespace'],
  [/containers\.\d+\.image$/, 'images'],
  [/^spec\.replicas$/, 'replicas'],
]

function isGenerator(key: string | number | undefined): boolean {
  return key === 'configMapGenerator' || key === 'secretGenerator'
}

export function locateInKustomization({ patch, paths, file }: Request): Found | undefined {
  for (const path of paths) {
    const text = path.slice(isGenerator(path[0]) ? 2 : listPrefix(path)).join('.')
    const key = ownKeys.find(([field]) => field.test(text))?.[1]
    const found = key === undefined ? undefined : deepest(patch, { document: 0, paths: [[key]], file })
    if (found?.whole) return found
  }
  return undefined
}
