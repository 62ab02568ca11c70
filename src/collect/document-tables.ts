/** Header and rows of a table, folded. */
export interface Table {
  header: string[]
  rows: string[][]
}

const rowLimit = 500
const tableLimit = 100

/** Markdown, AsciiDoc and HTML tables of a folded text. */
export function tablesOf(text: string): Table[] {
  return [...pipeTables(text), ...markupTables(text)].slice(0, tableLimit)
}

/** A file of separated values: the first line that has several cells is the header. */
export function separatedTable(text: string): Table | null {
  const lines = text.split(/\r?\n/).slice(0, rowLimit)
  const separator = [';', '\t', ','].find((mark) => lines.some((line) => line.split(mark).length > 2))
  if (separator === undefined) return null
  const rows = lines.map((line) => line.split(separator).map((cell) => cell.replace(/^\s*"|"\s*$/g, '').trim()))
  const first = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 2)
  return { header: rows[first] ?? [], rows: rows.slice(first + 1) }
}

/** AsciiDoc's tables stand between two `|===`, with empty lines inside. */
function pipeTables(text: string): Table[] {
  const tables: Table[] = []
  let open: Table | null = null
  let fenced = false
  for (const line of text.split(/\r?\n/)) {
    const fence = /^\|=+\s*$/.test(line)
    if (fence) fenced = !fenced
    const cells = fence ? null : cellsOf(line)
    if (cells === null) open = fence || !fenced ? null : open
    else if (open === null) {
      open = { header: cells, rows: [] }
      tables.push(open)
    } else if (!cells.every((cell) => /^:?-{2,}:?$/.test(cell)) && open.rows.length < rowLimit) open.rows.push(cells)
  }
  return tables
}

/** `| a | b |`, and AsciiDoc's `|a |b`. */
function cellsOf(line: string): string[] | null {
  const trimmed = line.trim().slice(0, 4000)
  if (!trimmed.startsWith('|')) return null
  const cells = trimmed.replace(/^\||\|$/g, '').split('|')
  return cells.map((cell) => cell.replace(/[*_`]+/g, '').trim())
}

function markupTables(text: string): Table[] {
  return between(text, '<table', '</table>').map((table) => {
    const rows = between(table, '<tr', '</tr>').map(cellsOfRow)
    return { header: rows[0] ?? [], rows: rows.slice(1, rowLimit) }
  })
}

function cellsOfRow(row: string): string[] {
  const cells = row.split(/<t[hd]\b/).slice(1, 50)
  return cells.map((cell) =>
    cell
      .slice(cell.indexOf('>') + 1, 2000)
      .replace(/<[^<>]*>/g, '')
      .trim(),
  )
}

/** What stands between two marks, one after the other: nothing is read twice. */
export function between(text: string, open: string, close: string): string[] {
  const found: string[] = []
  let end = 0
  while (found.length < rowLimit) {
    const start = text.indexOf(open, end)
    end = start < 0 ? -1 : text.indexOf(close, start)
    if (end < 0) break
    found.push(text.slice(start + open.length, end))
  }
  return found
}
