/** The text of a file: UTF-8, or UTF-16 where its first bytes say so, as PowerShell writes and Kubernetes reads YAML. */
export function decoded(bytes: Buffer): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return bytes.toString('utf16le', 2)
  if (first !== 0xfe || second !== 0xff) return bytes.toString('utf8')
  const swapped = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
  return swapped.swap16().toString('utf16le')
}

/** Sorts as the machine does, never as a locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * One harmless line: white space collapsed, control and format characters (ANSI, bidi, zero width) replaced by U+FFFD,
 * cut to `max` UTF-16 units with `…`.
 */
export function oneLine(text: string, max = 300): string {
  const line = text
    .slice(0, max * 4)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD')
    .trim()
  if (line.length <= max && text.length <= max * 4) return line
  return `${wholeCharacters(line.slice(0, Math.max(0, max - 1))).trimEnd()}…`
}

function wholeCharacters(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text
}

/**
 * The candidate that a hasty hand most likely meant: the closest, else the only one that begins so; undefined when there is none.
 * Ties go to the first by code unit.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.slice(0, 64).toLowerCase()
  let limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)))
  let best: string | undefined
  const sorted = [...candidates].sort(byCodeUnit)
  for (const candidate of sorted) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue
    const found = distance(wanted, candidate.toLowerCase())
    if (found > limit || (best !== undefined && found === limit)) continue
    best = candidate
    limit = found
    if (found === 0) break
  }
  return best ?? onlyBeginning(wanted, sorted)
}

function onlyBeginning(wanted: string, candidates: readonly string[]): string | undefined {
  const [first, ...others] = candidates.filter((candidate) => candidate.toLowerCase().startsWith(wanted))
  return wanted.length >= 3 && others.length === 0 ? first : undefined
}

/** Insertions, deletions, replacements and swaps of neighbours. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      let value = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + cost)
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) value = Math.min(value, at(before, column - 2) + 1)
      current.push(value)
    }
    before = previous
    previous = current
  }
  return at(previous, b.length)
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Number.MAX_SAFE_INTEGER
}

interface Position {
  line: number
  column: number
}

/** Line (from 1) and column (from 1, UTF-16 units) of an offset; `\n`, `\r\n` and `\r` end a line. */
export function position(text: string, offset: number): Position {
  return positions(text.slice(0, offset + 1))(offset)
}

/** The same for many offsets of one text: its lines are counted once. */
export function positions(text: string): (offset: number) => Position {
  const starts = lineStarts(text)
  return (offset) => {
    let [line, after] = [0, starts.length]
    while (after - line > 1) {
      const middle = (line + after) >> 1
      if ((starts[middle] as number) <= offset) line = middle
      else after = middle
    }
    return { line: line + 1, column: offset - (starts[line] as number) + 1 }
  }
}

/** Searching for one character is many times faster than matching: most texts have no `\r`. */
function lineStarts(text: string): number[] {
  const starts = [0]
  if (text.includes('\r')) {
    for (const end of text.matchAll(/\r?\n|\r/g)) starts.push(end.index + end[0].length)
  } else {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  }
  return starts
}

export { glob } from './glob.ts'
