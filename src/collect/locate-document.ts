import type { Json } from '../model.ts'
import type { OpenedTemplate } from './opened.ts'
import { isRecord, record, records, string } from './reading.ts'

interface Identity {
  kind: string
  name: string
}

/** Where an object of the render stands in its template. */
export interface Declared {
  document: number
  /** It is the only item that a list of objects writes, for each turn of a loop. */
  item: boolean
}

/**
 * The document that writes an object: by its name, by what its name keeps when actions are filled in, the only one of its
 * kind, the only one at all, or a list of objects of that kind. Null when several might.
 */
export function documentOf(template: OpenedTemplate, object: Identity | undefined): Declared | null {
  if (object === undefined) return null
  const written = template.documents.flatMap((document, index) => (isRecord(document) ? [{ document, index }] : []))
  const alike = written.filter(({ document }) => document.kind === object.kind)
  const lists = written.filter(({ document }) => isListOf(document, object.kind))
  const sole = alike.length === 1 ? alike : alike.length === 0 && written.length === 1 ? written : []
  const found =
    only(alike.filter(({ document }) => string(record(document, 'metadata').name) === object.name)) ??
    only(sole.filter(({ document }) => !isListOf(document, object.kind))) ??
    closest(template, alike, object.name)
  if (found !== null) return { document: found.index, item: false }
  const list = alike.length === 0 ? only(lists) : null
  return list === null ? null : { document: list.index, item: true }
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null
}

/** One item, whose kind is the one wanted. */
function isListOf(document: Json, kind: string): boolean {
  const items = records(record(document).items)
  return /List$/.test(string(record(document).kind)) && items.length === 1 && items[0]?.item.kind === kind
}

/** The one whose name, with anything for its actions, is the object's, and keeps the most of it. */
function closest<T extends { index: number }>(template: OpenedTemplate, alike: readonly T[], name: string): T | null {
  const lines = template.original.split('\n')
  const fits = alike.flatMap((one) => {
    const place = template.locate(one.index, ['metadata', 'name'])
    const text = place?.depth === 2 ? (lines[place.line - 1] ?? '').replace(/^[\s-]*name:\s*/, '').trim() : ''
    const literal = text.replaceAll(/\{\{[^{}]*\}\}/g, '').replaceAll(/["']/g, '')
    return text !== '' && matches(text, name) ? [{ one, kept: literal.length }] : []
  })
  const most = Math.max(...fits.map(({ kept }) => kept))
  return only(fits.filter(({ kept }) => kept === most))?.one ?? null
}

/** Left to right, each part as early as it comes: no pattern of the repository is run. */
function matches(text: string, name: string): boolean {
  const [first = '', ...rest] = text.replaceAll(/["']/g, '').split(/\{\{[^{}]*\}\}/)
  const last = rest.pop()
  if (last === undefined) return first === name
  if (!name.startsWith(first)) return false
  let from = first.length
  for (const part of rest) {
    const found = name.indexOf(part, from)
    if (found < 0) return false
    from = found + part.length
  }
  return name.length - last.length >= from && name.endsWith(last)
}
