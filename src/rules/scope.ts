import { nearest } from '../lib/text.ts'
import { ExpressionError } from './problem.ts'
import type { Field } from './vocabulary.ts'

/** What a part of an expression stands for. */
export interface Shape {
  /** CEL type; `dyn` when it is not followed further. */
  type: string
  /** Path below the fact, `image.tag`, `probes[].role`; null for anything else. */
  path: string | null
  /** Nearest path that has a place in a file: that of the list for what is inside a list. */
  place: string | null
}
export type Scope = ReadonlyMap<string, Shape>
export type Vocabulary = (record: string) => ReadonlyMap<string, Field> | undefined

/** A field, or a key of a map, below a shape. */
export interface Step {
  shape: Shape
  /** It may be absent because nobody wrote it. */
  unwritten: boolean
}
export interface Name {
  word: string
  offset: number
}

export const nothing: Shape = { type: 'dyn', path: null, place: null }

export function elementOf(list: Shape): Shape {
  const type = list.type.startsWith('map<') ? 'string' : (/^list<(.+)>$/.exec(list.type)?.[1] ?? 'dyn')
  return { ...list, type, path: list.path === null ? null : `${list.path}[]` }
}

/** Throws for a field that the record has not. */
export function stepInto(from: Shape, name: Name, vocabulary: Vocabulary): Step {
  if (from.type.startsWith('map<')) return { shape: below(from, name.word, 'string'), unwritten: true }
  const fields = vocabulary(from.type)
  if (!fields) return { shape: nothing, unwritten: false }
  const field = fields.get(name.word)
  if (!field) throw unknownWord('field', name, fields.keys())
  return { shape: below(from, name.word, field.type), unwritten: field.absent === 'unwritten' }
}

export function unknownWord(
  what: 'variable' | 'field' | 'method',
  name: Name,
  known: Iterable<string>,
): ExpressionError {
  const near = nearest(name.word, known) ?? ''
  return new ExpressionError({ sort: 'unknown', what, word: name.word, nearest: near, offset: name.offset })
}

function below(from: Shape, name: string, type: string): Shape {
  const join = (path: string | null) => (path === null ? null : path === '' ? name : `${path}.${name}`)
  const inList = from.path !== from.place
  return { type, path: join(from.path), place: inList ? from.place : join(from.place) }
}
