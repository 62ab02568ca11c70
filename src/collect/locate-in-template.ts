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
    const isWritten = (list: Path, index: number) => isWrittenOut(template, [...list, index], document)
    const sure = surePath(path, read, { name: nameOf(fact), isWritten })
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

interface Known {
  /** Of what is looked for. */
  name: string
  isWritten(list: Path, index: number): boolean
}

/** The path as far as indices of the render are those of the template: a list of one, an item by its name, or one of those written out. */
function surePath(path: Path, document: Json, { name, isWritten }: Known): Path {
  const sure: (string | number)[] = []
  let current: Json = document
  for (const key of path) {
    const written = typeof key === 'number' && isWritten(sure, key) ? key : null
    const next = typeof key === 'number' ? (itemOf(current, { index: key, name }) ?? written) : key
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

/** Nothing from the list's start to this item depends on values: the items before it are all there, once. */
function isWrittenOut({ locate, original }: OpenedTemplate, item: Path, document: number): boolean {
  const start = locate(document, item.slice(0, -1))
  const place = locate(document, item)
  if (start === undefined || place?.depth !== item.length) return false
  const lines = original.split('\n').slice(start.line - 1, place.line)
  return lines.every((line) => !/\{\{-?\s*(?:if|else|end|range|with|define|block)\b/.test(line) && !isAction(line))
}

/** An action alone on its line may write any number of lines; one that does not end on it, too. */
function isAction(line: string): boolean {
  if (!line.includes('{{')) return false
  const rest = line.replaceAll(/\{\{.*?\}\}/g, '')
  return /^[\s-]*$/.test(rest) || rest.includes('{{')
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
