/** JSON that a runner's log may hold: a runner takes `##[…]` anywhere in its output for a command; escaped, it is the same JSON. */
export function jsonText(value: unknown): string {
  return `${inert(JSON.stringify(value, null, 2))}\n`
}

/**
 * The same text in pieces, so that a long one is never held whole: a `Map` is an object written member by member, an iterable that
 * is no array a list written item by item, and either may hold others.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  yield* piecesOf(value, '\n')
  yield '\n'
}

/** `line` is a line's end with the indentation of what follows it. */
function* piecesOf(value: unknown, line: string): Generator<string> {
  if (value instanceof Map) yield* members(value, line)
  else if (isList(value)) yield* items(value, line)
  else yield inert(JSON.stringify(value, null, 2)).replaceAll('\n', line)
}

function* members(map: ReadonlyMap<string, unknown>, line: string): Generator<string> {
  let before = '{'
  for (const [key, value] of map) {
    yield `${before}${line}  ${JSON.stringify(key)}: `
    yield* piecesOf(value, `${line}  `)
    before = ','
  }
  yield before === '{' ? '{}' : `${line}}`
}

function* items(list: Iterable<unknown>, line: string): Generator<string> {
  let before = '['
  for (const item of list) {
    yield `${before}${line}  `
    yield* piecesOf(item, `${line}  `)
    before = ','
  }
  yield before === '[' ? '[]' : `${line}]`
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value
}

function inert(text: string): string {
  return text.replace(/##(?=\w*\[)/g, '\\u0023#')
}
