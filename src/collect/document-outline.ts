/** A text as its author divided it; everything without accents and in lower case. */
export interface Outline {
  text: string
  /** Headings, and what stands before a colon or in the first cell of a row. */
  labels: string[]
  /** `label: value`, and the first two cells of a row. */
  statements: { label: string; value: string }[]
  /** Each heading with what is below it, its sub-sections included. */
  sections: { heading: string; body: string }[]
}

const labelLimit = 100
const bodyLimit = 8000
const lineLimit = 4000

export function outline(written: string): Outline {
  const text = fold(written)
  const lines = text.split(/\r?\n/).map((line) => line.slice(0, lineLimit))
  const levels = lines.map((line, index) => levelOf(line, lines[index + 1] ?? ''))
  const headings = lines.flatMap((line, index) => (levels[index] === 0 ? [] : [plain(line)]))
  const statements = lines.flatMap((line, index) => (levels[index] === 0 ? statementsOf(line) : []))
  const labels = [...headings, ...statements.map(({ label }) => label)]
  return { text, labels, statements, sections: sectionsOf(lines, levels) }
}

export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLowerCase()
}

/** 0: no heading. Markdown, AsciiDoc and underlined headings. */
function levelOf(line: string, next: string): number {
  const marks = /^(#{1,6}|={1,6})\s+\S/.exec(line)?.[1]
  if (marks !== undefined) return marks.length
  if (/^\s*$/.test(line) || /^[-=|#>*[\s]/.test(line)) return 0
  if (/^={3,}\s*$/.test(next)) return 1
  return /^-{3,}\s*$/.test(next) ? 2 : 0
}

function plain(line: string): string {
  return line.replace(/[#=*_`]+/g, ' ').trim()
}

function statementsOf(line: string): Outline['statements'] {
  const cells = line.trim().startsWith('|') ? line.split('|').map(plain) : []
  if (cells.length > 2) return [{ label: cells[1] ?? '', value: cells[2] ?? '' }]
  return line.split(/[.;]\s+/).flatMap((sentence) => {
    const bare = plain(sentence.replace(/^\s*(?:[-+•]|\d+[.)])\s+/, ''))
    const colon = bare.indexOf(':')
    if (colon < 1 || colon > labelLimit) return []
    return [{ label: bare.slice(0, colon).trim(), value: bare.slice(colon + 1).trim() }]
  })
}

function sectionsOf(lines: readonly string[], levels: readonly number[]): Outline['sections'] {
  const starts = levels.flatMap((level, index) => (level > 0 ? [{ level, index }] : [])).slice(0, 500)
  return starts.map(({ level, index }, position) => {
    const next = starts.slice(position + 1).find((other) => other.level <= level)
    const end = Math.min(next?.index ?? lines.length, index + 400)
    return {
      heading: plain(lines[index] ?? ''),
      body: lines
        .slice(index + 1, end)
        .join('\n')
        .slice(0, bodyLimit),
    }
  })
}
