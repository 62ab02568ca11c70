import { EVENT_ID } from 'js-yaml'
import { positions } from './text.ts'
import { after, type Cursor, ends, findDocuments, isOther, keyOf, offsetOf, resolve, spelled } from './yaml-events.ts'
import type { Dialect } from './yaml-schema.ts'

/** Where a path of a document is written. */
export interface Place {
  line: number
  column: number
  /** How many segments of the path were found. */
  depth: number
}

/** Aliases and merges that one look-up follows: a chain of them may be endless. */
const hopLimit = 100

type Path = readonly (string | number)[]
/** Where a path of the text's document of this index is written; undefined when that document is not there or not read. */
export type Locate = (document: number, path: Path) => Place | undefined

/**
 * Finds paths of documents, counted as in `readYaml`: an entry of a mapping is at its key, an item of a sequence at its
 * value. A path that is not there gives the deepest node that is. Aliases and merges lead to where the value is written.
 * The text is parsed once, at the first question.
 */
export function locator(text: string, dialect: Dialect): Locate {
  let known: { documents: ReturnType<typeof findDocuments>; position: ReturnType<typeof positions> } | undefined
  return (document, path) => {
    known ??= { documents: findDocuments(text), position: positions(text) }
    const found = known.documents[document]
    if (found === undefined) return undefined
    const { offset, depth } = follow({ ...found, dialect, hops: 0 }, found.first + 1, path)
    return { ...known.position(offset + found.start), depth }
  }
}

/** One path of a text of which nothing else is asked. */
export function locate(text: string, dialect: Dialect, document: number, path: Path): Place | undefined {
  return locator(text, dialect)(document, path)
}

function follow(cursor: Cursor, root: number, path: Path): { offset: number; depth: number } {
  let node = root
  let offset = offsetOf(cursor, node) ?? 0
  let depth = 0
  for (const segment of path) {
    const next = child(cursor, node, segment)
    if (next === null) break
    node = next.node
    offset = next.offset ?? offset
    depth++
  }
  return { offset, depth }
}

interface Child {
  node: number
  /** Of the key or of the item; null when nothing is written there. */
  offset: number | null
}

function child(cursor: Cursor, start: number, segment: string | number): Child | null {
  const node = resolve(cursor, start)
  const event = cursor.events[node]
  if (event === undefined) return null
  if (event.type === EVENT_ID.MAPPING) return entry(cursor, node, String(segment))
  if (event.type !== EVENT_ID.SEQUENCE) return null
  if (segment === '!reference' && tagOf(cursor, event) === '!reference') return { node, offset: event.tagStart }
  return item(cursor, node, Number(segment))
}

function tagOf({ text }: Cursor, event: { tagStart: number; tagEnd: number }): string {
  return event.tagStart < 0 ? '' : text.slice(event.tagStart, event.tagEnd)
}

function item(cursor: Cursor, sequence: number, wanted: number): Child | null {
  let node = sequence + 1
  for (let index = 0; !ends(cursor, node); index++) {
    if (index === wanted) return { node, offset: offsetOf(cursor, node) }
    node = after(cursor, node)
  }
  return null
}

function entry(cursor: Cursor, mapping: number, wanted: string): Child | null {
  let found: Child | null = null
  const merges: number[] = []
  for (let key = mapping + 1; !ends(cursor, key); key = after(cursor, after(cursor, key))) {
    if (isOther(cursor, key, wanted)) continue
    const value = after(cursor, key)
    const name = keyOf(cursor, key)
    if (name === wanted || (name !== null && spelled(cursor, key) === wanted)) {
      found = { node: value, offset: offsetOf(cursor, key) }
    }
    if (name === '<<' && cursor.dialect !== 'core') merges.push(value)
  }
  return found ?? merged(cursor, merges, wanted)
}

function merged(cursor: Cursor, merges: readonly number[], wanted: string): Child | null {
  for (const merge of merges) {
    const node = resolve(cursor, merge)
    const event = cursor.events[node]
    if (event?.type === EVENT_ID.MAPPING && cursor.hops++ < hopLimit) {
      const found = entry(cursor, node, wanted)
      if (found !== null) return found
    } else if (event?.type === EVENT_ID.SEQUENCE) {
      const found = merged(cursor, itemsOf(cursor, node), wanted)
      if (found !== null) return found
    }
  }
  return null
}

function itemsOf(cursor: Cursor, sequence: number): number[] {
  const nodes: number[] = []
  for (let node = sequence + 1; !ends(cursor, node); node = after(cursor, node)) nodes.push(node)
  return nodes
}
