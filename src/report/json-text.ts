/** JSON that a runner's log may hold: a runner takes `##[…]` anywhere in its output for a command; escaped, it is the same JSON. */
export function jsonText(value: unknown): string {
  return `${inert(JSON.stringify(value, null, 2))}\n`
}

/** Characters of a piece: enough that writing it costs more than handing it over. */
const pieceLength = 1 << 16

/**
 * The same text in pieces, so that a long one is never held whole: a `Map` is an object written member by member, an iterable that
 * is no array a list written item by item, and either may hold others. Texts of items that may come again, the very same, are kept.
 */
export function* jsonPieces(value: unknown, comesAgain = (_item: unknown) => false): Generator<string> {
  let piece = ''
  for (const part of partsOf(value, { line: '\n', known: new Map(), comesAgain })) {
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
  /** Texts of items by that and by identity. */
  known: Map<string, Map<unknown, string>>
  comesAgain: (item: unknown) => boolean
}

function* partsOf(value: unknown, place: Place): Generator<string> {
  if (value instanceof Map) yield* members(value, place)
  else if (isList(value)) yield* items(value, place)
  else yield leaf(value, place)
}

function* members(map: ReadonlyMap<string, unknown>, place: Place): Generator<string> {
  const { line } = place
  let before = '{'
  for (const [key, value] of map) {
    yield `${before}${line}  ${JSON.stringify(key)}: `
    yield* partsOf(value, { ...place, line: `${line}  ` })
    before = ','
  }
  yield before === '{' ? '{}' : `${line}}`
}

function* items(list: Iterable<unknown>, place: Place): Generator<string> {
  const { line } = place
  const inside = { ...place, line: `${line}  ` }
  let text = '['
  let empty = true
  for (const item of list) {
    text += `${empty ? '' : ','}${inside.line}`
    empty = false
    if (text.length < pieceLength && !isParted(item)) text += leafOnce(item, inside)
    else {
      yield text
      yield* partsOf(item, inside)
      text = ''
    }
  }
  yield empty ? '[]' : `${text}${line}]`
}

function leafOnce(item: unknown, place: Place): string {
  if (!place.comesAgain(item)) return leaf(item, place)
  const told = place.known.get(place.line) ?? new Map<unknown, string>()
  place.known.set(place.line, told)
  const text = told.get(item) ?? leaf(item, place)
  told.set(item, text)
  return text
}

function leaf(value: unknown, { line }: Place): string {
  return inert(JSON.stringify(value, null, 2)).replaceAll('\n', line)
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
