import type { Location } from '../model.ts'

/** The line that holds all these words in the block that a line begins, else that line itself. Comments hold nothing. */
export function lineWithin(text: string, found: Location, words: string): Location {
  if (found.line === undefined) return found
  const lines = text.split('\n')
  const first = lines[found.line - 1] ?? ''
  if (!/[|>][-+\d]*\s*(?:#.*)?$/.test(first)) return found
  const wanted = words.split(' ')
  for (let index = found.line; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line.trim() !== '' && indent(line) <= indent(first)) return found
    if (!/^\s*#/.test(line) && wanted.every((word) => line.includes(word)))
      return { ...found, line: index + 1, column: indent(line) + 1 }
  }
  return found
}

function indent(line: string): number {
  return line.length - line.trimStart().length
}
