import { oneLine } from '../texts/clean.ts'

export type Paint = 'bold' | 'dim' | 'good' | 'bad' | 'doubt'

/** One paragraph of a terminal: a lead that stands once, then text that wraps beside it. */
export interface Line {
  indent: number
  lead: string
  /** Data may be in it: it is cleaned here. */
  text: string
  paint?: Paint
}

const WIDTH = 100
const codes: Record<Paint | 'typed', string> = { bold: '1', dim: '2', good: '32', bad: '31', doubt: '33', typed: '36' }

export function line(text: string, parts: Partial<Line> = {}): Line {
  return { indent: 0, lead: '', text, ...parts }
}

export const blank: Line = line('')

/** Lines of at most 100 columns, words longer than that excepted. ANSI only in colour. */
export function paint(lines: readonly Line[], colour: boolean): string {
  const told = lines.filter((one, index) => one !== blank || (index > 0 && lines[index - 1] !== blank))
  return `${told
    .flatMap((one) => rendered(one, colour))
    .join('\n')
    .trimEnd()}\n`
}

function rendered({ indent, lead, text, paint: style }: Line, colour: boolean): string[] {
  if (text === '' && lead === '') return ['']
  const margin = indent + widthOf(lead)
  const rows = wrap(text === '' ? '' : oneLine(text, 600), WIDTH - margin)
  return rows.map((row, index) => {
    const start = index === 0 ? ' '.repeat(indent) + lead : ' '.repeat(margin)
    return harmless(start, row, (value) => (colour ? coloured(value, style) : value))
  })
}

/** A runner takes a line that begins with `::` for a command, whatever stands before in white space. */
function harmless(start: string, row: string, finish: (value: string) => string): string {
  return start.trim() === '' && row.startsWith('::') ? `${start}${finish(`: ${row.slice(1)}`)}` : start + finish(row)
}

function coloured(row: string, style: Paint | undefined): string {
  const [open, close] = style ? [`\u001B[${codes[style]}m`, '\u001B[0m'] : ['', '']
  const typed = row.replace(/`([^`]*)`/gu, (_, value: string) => `\u001B[${codes.typed}m${value}\u001B[0m${open}`)
  return `${open}${typed}${close}`
}

/** Spaces between backticks do not break a line, so that a command stays whole. */
function wrap(text: string, width: number): string[] {
  const words = text.match(/(?:`[^`]*`|\S)+/gu) ?? ['']
  const rows: string[] = []
  for (const word of words) {
    const last = rows.at(-1)
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) rows[rows.length - 1] = `${last} ${word}`
    else rows.push(word)
  }
  return rows
}

/** Columns that a text takes: pictures count as two. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/\p{Extended_Pictographic}/u.test(character) ? 2 : 1), 0)
}
