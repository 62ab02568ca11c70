import type { Json, Origin } from '../model.ts'
import { expandList, type Item } from './kubernetes-document.ts'
import type { Found, Path } from './locate.ts'
import type { Opened } from './opened.ts'
import { isRecord, record, records, string } from './reading.ts'

export interface Request {
  /** The file that declares the object. */
  source: Opened
  origin: Origin
  /** From the root of the origin's document. */
  paths: readonly Path[]
  patch: Opened
  file: string
}

/** The first path that is whole in a patch. */
export function locateInPatch({ source, origin, paths, patch, file }: Request): Found | undefined {
  const from = source.documents()[origin.document] ?? null
  const base = listPrefix(paths[0] ?? [])
  for (const { document, item } of objectsOf(patch, origin)) {
    const moved = paths.map((path) =>
      translate(path.slice(base), at(from, (paths[0] ?? []).slice(0, base)), item.document),
    )
    const whole = moved.flatMap((path) => (path === null ? [] : [[...item.path, ...path]]))
    const found = deepest(patch, { document, paths: whole, file })
    if (found?.whole) return found
  }
  return undefined
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
    if (place.depth === path.length) return { location: { file, line: place.line, column: place.column }, whole: true }
    if (best === undefined || place.depth > best.depth) best = place
  }
  return best && { location: { file, line: best.line, column: best.column }, whole: false }
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

function at(value: Json, path: Path): Json {
  let current: Json = value
  for (const key of path) {
    current =
      Array.isArray(current) && typeof key === 'number'
        ? (current[key] ?? null)
        : isRecord(current)
          ? (current[key] ?? null)
          : null
  }
  return current
}

/** The same path in another document: items of lists are known by their name. Null when one is not there. */
export function translate(path: Path, from: Json, to: Json): Path | null {
  const moved: (string | number)[] = []
  let [source, target] = [from, to]
  for (const key of path) {
    const next = typeof key === 'number' ? sameItem(source, target, key) : key
    if (next === null) return null
    source = at(source, [key])
    target = at(target, [next])
    moved.push(next)
  }
  return moved
}

function sameItem(from: Json, to: Json, index: number): number | null {
  const name = string(record(at(from, [index])).name)
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
