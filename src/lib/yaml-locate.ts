import { constructFromEvents, EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml'
import { position } from './text.ts'
import { depthLimit, sizeLimit } from './yaml-guard.ts'
import { split } from './yaml-parts.ts'
import { type Dialect, schemas } from './yaml-schema.ts'

/** Where a path of a document is written. */
export interface Place {
  line: number
  column: number
  /** How many segments of the path were found. */
  depth: number
}

interface Document {
  text: string
  /** Of `text` in the file. */
  start: number
  events: readonly Event[]
  /** Index of the document's own event. */
  first: number
}

/** Aliases and merges that one look-up follows: a chain of them may be endless. */
const hopLimit = 100

/**
 * Finds a path of a document, counted as in `readYaml`: an entry of a mapping is at its key, an item of a sequence at its
 * value. A path that is not there gives the deepest node that is. Aliases and merges lead to where the value is written.
 * Undefined when the document cannot be read or is not there.
 */
export function locate(
  text: string,
  dialect: Dialect,
  document: number,
  path: readonly (string | number)[],
): Place | undefined {
  const found = findDocument(text, document)
  if (found === undefined) return undefined
  const cursor: Cursor = { ...found, dialect, hops: 0 }
  let node = found.first + 1
  let offset = offsetOf(cursor, node) ?? 0
  let depth = 0
  for (const segment of path) {
    const next = child(cursor, node, segment)
    if (next === null) break
    node = next.node
    offset = next.offset ?? offset
    depth++
  }
  return { ...position(text, offset + found.start), depth }
}

function findDocument(text: string, wanted: number): Document | undefined {
  if (text.length > sizeLimit) return undefined
  const whole = parse(text)
  if (whole !== null) return document(whole, { text, start: 0 }, wanted)
  let before = 0
  for (const part of split(text)) {
    const events = parse(part.text)
    const count = events === null ? 1 : events.filter((event) => event.type === EVENT_ID.DOCUMENT).length
    if (wanted < before + count) return events === null ? undefined : document(events, part, wanted - before)
    before += count
  }
  return undefined
}

function parse(text: string): Event[] | null {
  try {
    return parseEvents(text, { maxDepth: depthLimit })
  } catch {
    return null
  }
}

function document(events: Event[], part: { text: string; start: number }, wanted: number): Document | undefined {
  let index = -1
  const first = events.findIndex((event) => event.type === EVENT_ID.DOCUMENT && ++index === wanted)
  return first < 0 ? undefined : { ...part, events, first }
}

interface Cursor extends Document {
  dialect: Dialect
  hops: number
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
    const value = after(cursor, key)
    const name = keyOf(cursor, key)
    if (name === wanted || (name !== null && spelled(cursor, key) === wanted)) {
      found = { node: value, offset: offsetOf(cursor, key) }
    }
    if (name === '<<' && cursor.dialect !== 'core') merges.push(value)
  }
  return found ?? merged(cursor, merges, wanted)
}

/** A key as it stands, for those who look for `on` where Kubernetes reads `true`. */
function spelled({ text, events }: Cursor, index: number): string | null {
  const event = events[index]
  return event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : null
}

function keyOf(cursor: Cursor, index: number): string | null {
  const key = resolve(cursor, index)
  const event = cursor.events[key]
  if (event?.type !== EVENT_ID.SCALAR) return null
  const written = getScalarValue(cursor.text, event)
  if (event.style !== SCALAR_STYLE.PLAIN || written === '<<') return written
  try {
    const alone = [cursor.events[cursor.first] as Event, event, { type: EVENT_ID.POP }]
    return String(constructFromEvents(alone, { source: cursor.text, schema: schemas[cursor.dialect] })[0])
  } catch {
    return written
  }
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

function ends({ events }: Cursor, index: number): boolean {
  const event = events[index]
  return event === undefined || event.type === EVENT_ID.POP
}

/** The index behind a node and all that it holds. */
function after({ events }: Cursor, index: number): number {
  let depth = 0
  for (let current = index; current < events.length; current++) {
    const type = (events[current] as Event).type
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++
    else if (type === EVENT_ID.POP) depth--
    if (depth <= 0) return current + 1
  }
  return events.length
}

/** The node that an alias stands for: the last one before it with that anchor. */
function resolve(cursor: Cursor, index: number): number {
  const alias = cursor.events[index]
  if (alias?.type !== EVENT_ID.ALIAS) return index
  const name = cursor.text.slice(alias.anchorStart, alias.anchorEnd)
  for (let current = index - 1; current > cursor.first; current--) {
    const event = cursor.events[current] as Event
    if (!('anchorStart' in event) || event.type === EVENT_ID.ALIAS || event.anchorStart < 0) continue
    if (cursor.text.slice(event.anchorStart, event.anchorEnd) === name) return current
  }
  return index
}

function offsetOf({ events, text }: Cursor, index: number): number | null {
  const event = events[index]
  if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return null
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1
  if (event.type !== EVENT_ID.SCALAR) return event.start
  if (event.valueStart < 0) return event.anchorStart < 0 ? null : event.anchorStart - 1
  if (event.style === SCALAR_STYLE.PLAIN) return event.valueStart
  if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED)
    return event.valueStart - 1
  return Math.max(text.lastIndexOf('|', event.valueStart), text.lastIndexOf('>', event.valueStart))
}
