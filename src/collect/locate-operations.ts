import type { Json } from '../model.ts'
import type { Found, Path } from './locate.ts'
import type { Opened } from './opened.ts'
import { list, record, string, valueAt } from './reading.ts'

/** One operation of a JSON patch (RFC 6902), and where it stands in its file. */
interface Operation {
  index: number
  kind: string
  path: Path
}

/** Paths from the root of the object, and the object as it is before any patch. */
interface Sought {
  paths: readonly Path[]
  file: string
  base: Json
}

export function isOperations(document: Json | undefined): boolean {
  return Array.isArray(document) && document.every((one) => string(record(one).op) !== '')
}

/**
 * The operation that wrote or removed the first of these paths that one did, the last one first: its value, or the node below it.
 * Else the deepest place that one wrote on the way. Paths are those of the object that kustomize built.
 */
export function locateInOperations(patch: Opened, { paths, file, base }: Sought): Found | undefined {
  const operations = operationsOf(patch.documents()[0] ?? null).reverse()
  let best: Found | undefined
  for (const path of paths) {
    for (const operation of operations) {
      const found = placeOf(patch, { operation, path, file, base })
      if (found?.whole) return found
      if (found && found.depth > (best?.depth ?? 0)) best = found
    }
  }
  return best
}

function operationsOf(document: Json): Operation[] {
  return list(document).flatMap((one, index): Operation[] => {
    const { op, path } = record(one)
    const kind = string(op)
    return ['add', 'replace', 'remove'].includes(kind) ? [{ index, kind, path: pointer(string(path)) }] : []
  })
}

/** `/spec/containers/0/env/-` → its segments, `~1` and `~0` read; an index is a number. */
function pointer(text: string): Path {
  const segments = text.split('/').slice(1)
  return segments.map((one) => (/^\d+$/.test(one) ? Number(one) : one.replaceAll('~1', '/').replaceAll('~0', '~')))
}

interface Asked extends Omit<Sought, 'paths'> {
  operation: Operation
  path: Path
}

function placeOf({ locate }: Opened, { operation, path, file, base }: Asked): Found | undefined {
  const shared = Math.min(operation.path.length, path.length)
  if (
    shared === 0 ||
    !operation.path
      .slice(0, shared)
      .every((one, index) => one === path[index] || isAppended(one, path.slice(0, index + 1), base))
  )
    return undefined
  const own = [operation.index, operation.kind === 'remove' ? 'path' : 'value']
  const inner = operation.kind === 'remove' ? [] : path.slice(shared)
  const place = locate(0, [...own, ...inner])
  if (place === undefined || place.depth < own.length) return undefined
  const deeper = operation.path.length > path.length
  const depth = shared + place.depth - own.length
  return {
    location: { file, line: place.line, column: place.column },
    depth,
    whole: !deeper && (depth >= path.length || operation.kind === 'remove'),
  }
}

/** `-` stands behind the last item of a list: for what the object that is patched has not. */
function isAppended(written: string | number, wanted: Path, base: Json): boolean {
  return written === '-' && typeof wanted.at(-1) === 'number' && valueAt(base, wanted) === null
}
