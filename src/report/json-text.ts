/** JSON that a runner's log may hold: a runner takes `##[…]` anywhere in its output for a command; escaped, it is the same JSON. */
export function jsonText(value: unknown): string {
  return `${inert(JSON.stringify(value, null, 2))}\n`
}

/** Characters of a piece: enough that writing it costs more than handing it over. */
const pieceLength = 1 << 16

/**
 * The same text in pieces, so that a long one is never held whole: a `Map` is an object written member by member, an iterable that
 * is no array a list written item by item, and either may hold others.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  let piece = ''
  for (const part of partsOf(value, { line: '\n', strings: new Map() })) {
    piece += part
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield `${piece}\n`
}

interface Place {
  /** A line's end with the indentation of what follows it. */
  line: string
  /** As JSON: thousands of findings repeat the same few names. */
  strings: Map<string, string>
}

function* partsOf(value: unknown, place: Place): Generator<string> {
  if (value instanceof Map) yield* members(value, place)
  else if (isList(value)) yield* items(value, place)
  else yield leaf(value, place)
}

function* members(map: ReadonlyMap<string, unknown>, { line, strings }: Place): Generator<string> {
  const inside = { line: `${line}  `, strings }
  let before = '{'
  for (const [key, value] of map) {
    yield `${before}${inside.line}${quoted(key, strings)}: `
    yield* partsOf(value, inside)
    before = ','
  }
  yield before === '{' ? '{}' : `${line}}`
}

function* items(list: Iterable<unknown>, { line, strings }: Place): Generator<string> {
  const inside = { line: `${line}  `, strings }
  let text = '['
  let empty = true
  for (const item of list) {
    text += `${empty ? '' : ','}${inside.line}`
    empty = false
    if (text.length < pieceLength && !isParted(item)) text += leaf(item, inside)
    else {
      yield text
      yield* partsOf(item, inside)
      text = ''
    }
  }
  yield empty ? '[]' : `${text}${line}]`
}

/** As `JSON.stringify` has it, which is slower: it knows no text again. */
function leaf(value: unknown, place: Place): string {
  if (typeof value === 'string') return quoted(value, place.strings)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  return Array.isArray(value) ? leafList(value, place) : leafRecord(value as Record<string, unknown>, place)
}

function leafList(list: readonly unknown[], { line, strings }: Place): string {
  const inside = { line: `${line}  `, strings }
  let text = ''
  for (const item of list) text += `${text === '' ? '' : ','}${inside.line}${leaf(item, inside)}`
  return text === '' ? '[]' : `[${text}${line}]`
}

function leafRecord(record: Readonly<Record<string, unknown>>, { line, strings }: Place): string {
  const inside = { line: `${line}  `, strings }
  let text = ''
  for (const key of Object.keys(record)) {
    const value = record[key]
    if (value === undefined) continue
    text += `${text === '' ? '' : ','}${inside.line}${quoted(key, strings)}: ${leaf(value, inside)}`
  }
  return text === '' ? '{}' : `{${text}${line}}`
}

function quoted(text: string, strings: Map<string, string>): string {
  const known = strings.get(text)
  if (known !== undefined) return known
  const told = inert(JSON.stringify(text))
  strings.set(text, told)
  return told
}

function isParted(value: unknown): boolean {
  return value instanceof Map || isList(value)
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value
}

function inert(text: string): string {
  return text.replace(/##(?=\w*\[)/g, '\\u0023#')
}
