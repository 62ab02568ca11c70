import type { AnyFact, Json, Location } from '../model.ts'
import { nameOf, type Path } from './locate.ts'
import { documentOf } from './locate-document.ts'
import type { OpenedTemplate } from './opened.ts'
import { isRecord } from './reading.ts'

/** The line of the deepest node that is certain to be the one rendered; the file alone when none is. */
export function locateInTemplate(template: OpenedTemplate, fact: AnyFact, paths: readonly Path[]): Location {
  const { at, origin } = fact
  const { documents } = template
  const declared = documentOf(template, origin?.object)
  if (declared === null) return { ...at, ...kindLine(template.original, origin?.object?.kind ?? '') }
  const { document, item } = declared
  const read = documents[document] ?? null
  let best: { line: number; column: number; depth: number } | undefined
  for (const written of paths) {
    const path = item ? itemPath(written) : written
    const sure = surePath(path, read, nameOf(fact))
    const place = certain(template, document, sure)
    if (place === undefined) continue
    if (sure.length === path.length && place.depth === path.length)
      return { ...at, line: place.line, column: place.column }
    if (best === undefined || place.depth > best.depth) best = place
  }
  return best === undefined ? at : { ...at, line: best.line, column: best.column }
}

/** A loop writes every object of a list from one item of the template. */
function itemPath(path: Path): Path {
  const own = path[0] === 'items' && typeof path[1] === 'number' ? path.slice(2) : path
  return ['items', 0, ...own]
}

/** The deepest place of a path that is written once, whatever the values are. Depth 0: the object's own kind. */
function certain({ locate, uncertain }: OpenedTemplate, document: number, path: Path) {
  for (let length = path.length; length > 0; length--) {
    const place = locate(document, path.slice(0, length))
    if (place === undefined) return undefined
    if (place.depth === length && !uncertain.has(place.line)) return { ...place, depth: length }
  }
  const kind = locate(document, ['kind'])
  return kind?.depth === 1 && !uncertain.has(kind.line) ? { ...kind, depth: 0 } : undefined
}

/** The path as far as indices of the render are those of the template: a list of one, or an item by its name. */
function surePath(path: Path, document: Json, name: string): Path {
  const sure: (string | number)[] = []
  let current: Json = document
  for (const key of path) {
    const next = typeof key === 'number' ? itemOf(current, { index: key, name }) : key
    if (next === null) break
    sure.push(next)
    current = child(current, next)
  }
  return sure
}

function itemOf(list: Json, { index, name }: { index: number; name: string }): number | null {
  if (!Array.isArray(list)) return null
  const named = list.findIndex((item) => name !== '' && isRecord(item) && item.name === name)
  if (named >= 0) return named
  return list.length === 1 && index === 0 ? 0 : null
}

function child(value: Json, key: string | number): Json {
  if (typeof key === 'number') return Array.isArray(value) ? (value[key] ?? null) : null
  return isRecord(value) ? (value[key] ?? null) : null
}

/** For a template that does not read as YAML: the line of `kind:` when it is written once. */
function kindLine(template: string, kind: string): { line?: number } {
  const lines = template
    .split('\n')
    .flatMap((line, index) => (/^kind:\s*(\S+)\s*$/.exec(line)?.[1] === kind ? [index + 1] : []))
  return lines.length === 1 ? { line: lines[0] } : {}
}
