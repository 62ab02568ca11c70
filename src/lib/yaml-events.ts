import { constructFromEvents, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import { sizeLimit } from './yaml-guard.ts'
import { type Parsed, parseLeniently } from './yaml-lenient.ts'
import { split } from './yaml-parts.ts'
import { type Dialect, schemas } from './yaml-schema.ts'

/** One document of a file as the parser's events. */
interface Document {
  text: string
  /** Of `text` in the file. */
  start: number
  events: readonly Event[]
  /** By the index of a node's event: the one behind the node and all that it holds. */
  behind: Uint32Array
  /** Index of the document's own event. */
  first: number
}

/** A document that is walked; nodes are indexes of events. */
export interface Cursor extends Document {
  dialect: Dialect
  hops: number
}
/** Every document of a text, counted as `readYaml` does; undefined where one cannot be read. */
export function findDocuments(text: string): (Document | undefined)[] {
  if (text.length > sizeLimit) return []
  const whole = parse(text)
  if (whole !== null) return documentsOf(whole, 0)
  return split(text).flatMap((part) => {
    const parsed = parse(part.text)
    return parsed === null ? [undefined] : documentsOf(parsed, part.start)
  })
}

function parse(text: string): Parsed | null {
  try {
    return parseLeniently(text)
  } catch {
    return null
  }
}

function documentsOf({ events, text }: Parsed, start: number): Document[] {
  const behind = endsOf(events)
  return events.flatMap((event, first) =>
    event.type === EVENT_ID.DOCUMENT ? [{ text, start, events, behind, first }] : [],
  )
}

function endsOf(events: readonly Event[]): Uint32Array {
  const behind = new Uint32Array(events.length)
  const open: number[] = []
  for (const [index, { type }] of events.entries()) {
    behind[index] = index + 1
    if (type === EVENT_ID.POP) behind[open.pop() ?? index] = index + 1
    else if (type === EVENT_ID.DOCUMENT || type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) open.push(index)
  }
  return behind
}

/** A key as it stands, for those who look for `on` where Kubernetes reads `true`. */
export function spelled({ text, events }: Cursor, index: number): string | null {
  const event = events[index]
  return event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : null
}

/** Those that begin with a letter and that some dialect does not read as text. */
const words = /^(?:y|n|yes|no|on|off|true|false|null)$/i

/** A key as the dialect reads it; null for a collection. */
export function keyOf(cursor: Cursor, index: number): string | null {
  const key = resolve(cursor, index)
  const event = cursor.events[key]
  if (event?.type !== EVENT_ID.SCALAR) return null
  const written = getScalarValue(cursor.text, event)
  if (event.style !== SCALAR_STYLE.PLAIN || written === '<<' || (/^[A-Za-z]/.test(written) && !words.test(written)))
    return written
  try {
    const alone = [cursor.events[cursor.first] as Event, event, { type: EVENT_ID.POP }]
    return String(constructFromEvents(alone, { source: cursor.text, schema: schemas[cursor.dialect] })[0])
  } catch {
    return written
  }
}

/** Certainly another key, as its letters alone show: most are passed over so. */
export function isOther({ text, events }: Cursor, index: number, wanted: string): boolean {
  const event = events[index]
  if (event?.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || !event.fast) return false
  const length = event.valueEnd - event.valueStart
  const read = length < 6 || !isLetter(text.charCodeAt(event.valueStart))
  return !read && (length !== wanted.length || !text.startsWith(wanted, event.valueStart))
}

function isLetter(code: number): boolean {
  return (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b)
}

/** No node at this index: its parent ends. */
export function ends({ events }: Cursor, index: number): boolean {
  const event = events[index]
  return event === undefined || event.type === EVENT_ID.POP
}

/** The index behind a node and all that it holds. */
export function after({ behind, events }: Cursor, index: number): number {
  return behind[index] || events.length
}

/** The node that an alias stands for: the last one before it with that anchor. */
export function resolve(cursor: Cursor, index: number): number {
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

/** Where a node begins, its quote or block mark included; null when nothing is written. */
export function offsetOf({ events, text }: Cursor, index: number): number | null {
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
