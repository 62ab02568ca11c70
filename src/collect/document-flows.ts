import { inflateRawSync } from 'node:zlib'
import { fold } from './document-outline.ts'
import { between, separatedTable, type Table } from './document-tables.ts'

const roles = [
  /^(?:source|origine|emetteur|emettrice|from|depuis|de|initiateur|client|appelant)\b/,
  /^(?:destination|cible|recepteur|target|to|vers|serveur|a|appele)\b/,
  /^(?:ports?|protocoles?|protocols?)\b/,
]
const empty = /^(?:|-+|…|\.{2,}|x+|todo|tbd|n\/?a|a completer|<[^<>]*>)$/

/** A table of flows: from where, to where, by which port or protocol, and at least one flow. */
export function isFlowMatrix({ header, rows }: Table): boolean {
  const places = roles.map((role) => header.findIndex((cell) => role.test(cell)))
  if (places.includes(-1)) return false
  return rows.some((row) => places.every((place) => !empty.test(row[place] ?? '')))
}

export function separatedFlows(text: string): boolean {
  const table = separatedTable(fold(text))
  return table !== null && isFlowMatrix(table)
}

/** A workbook whose cells name sources, destinations and ports or protocols, and hold more than titles. */
export function workbookFlows(bytes: Buffer): boolean {
  const shared = entryOf(bytes, 'xl/sharedStrings.xml')
  if (shared === null) return false
  const cells = between(fold(shared), '<si>', '</si>').map((cell) => cell.replace(/<[^<>]*>/g, '').trim())
  const titles = cells.filter((cell) => roles.some((role) => role.test(cell)))
  const named = roles.every((role) => cells.some((cell) => role.test(cell)))
  return named && cells.filter((cell) => !empty.test(cell)).length >= titles.length + 3
}

const entryLimit = 4 * 1024 * 1024

/** Text of one entry of a ZIP archive, by its central directory; null when it is not there or cannot be read. */
function entryOf(bytes: Buffer, name: string): string | null {
  let at = bytes.indexOf('PK\x01\x02', 0, 'latin1')
  for (let turn = 0; at >= 0 && turn < 2000; turn++) {
    if (at + 46 > bytes.length) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    if (bytes.toString('utf8', at + 46, at + 46 + nameLength) === name) return inflated(bytes, at)
    at = bytes.indexOf('PK\x01\x02', at + 46 + nameLength, 'latin1')
  }
  return null
}

function inflated(bytes: Buffer, directory: number): string | null {
  const method = bytes.readUInt16LE(directory + 10)
  const size = bytes.readUInt32LE(directory + 20)
  const start = bytes.readUInt32LE(directory + 42)
  if (start + 30 > bytes.length) return null
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
  const packed = bytes.subarray(from, from + size)
  if (method === 0) return packed.toString('utf8')
  try {
    return inflateRawSync(packed, { maxOutputLength: entryLimit }).toString('utf8')
  } catch {
    return null
  }
}
