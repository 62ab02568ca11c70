import { oneLine } from '../lib/text.ts'
import type { AnyFact, FactKind } from '../model.ts'
import { filled, type Parameters } from './parameters.ts'
import { ExpressionError } from './problem.ts'
import { type Shape, stepInto, unknownWord, type Vocabulary } from './scope.ts'
import { fieldsOf, kinds } from './vocabulary.ts'

export type Sentence = (fact: AnyFact) => string

/** A placeholder begins right behind its brace, so that `{ }` and `{}` stay as they are. */
const placeholder = /\{([^{}\s][^{}]*)\}/g

type Part = string | readonly string[]

/** Compiles a sentence with `{subject}`, `{kind.field}` and `{parameters.name}` placeholders. Throws `ExpressionError` for any other. */
export function compileSentence(text: string, kind: FactKind, parameters: Parameters): Sentence {
  const parts: Part[] = []
  let end = 0
  for (const match of text.matchAll(placeholder)) {
    const [whole, written = ''] = match
    const own = written.startsWith('parameters.')
    parts.push(
      text.slice(end, match.index),
      own ? parameterIn(match, parameters) : pathOf(written, kind, match.index + 1),
    )
    end = match.index + whole.length
  }
  parts.push(text.slice(end))
  return (fact) => parts.map((part) => (typeof part === 'string' ? part : fill(fact, part))).join('')
}

/** The value of one placeholder; a fault stands where the sentence has it. */
function parameterIn({ 0: whole, index }: RegExpMatchArray, parameters: Parameters): string {
  try {
    return filled(whole, parameters)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    throw new ExpressionError({ ...error.problem, offset: error.problem.offset + (index ?? 0) })
  }
}

function pathOf(written: string, kind: FactKind, start: number): readonly string[] {
  if (written === 'subject') return []
  const vocabulary: Vocabulary = fieldsOf
  const [root = '', ...names] = written.split('.')
  if (root !== kind) throw unknownWord('variable', { word: root, offset: start }, [kind, 'subject', 'parameters'])
  let shape: Shape = { type: kinds[kind][0], path: '', place: '' }
  let offset = start + root.length + 1
  for (const word of names) {
    shape = stepInto(shape, { word, offset }, vocabulary).shape
    offset += word.length + 1
  }
  if (vocabulary(shape.type) || shape.path === '' || shape.path === null || /^(map|list<[A-Z])/.test(shape.type)) {
    const known = vocabulary(shape.type)?.keys() ?? []
    throw unknownWord('field', { word: `${written}.…`, offset: start }, known)
  }
  return names
}

/** What is not there is said with a question mark. */
function fill(fact: AnyFact, path: readonly string[]): string {
  if (path.length === 0) return oneLine(fact.subject, 200)
  let value: unknown = fact.value
  for (const name of path) {
    const there = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    value = there ? (value as Record<string, unknown>)[name] : undefined
  }
  if (value === undefined || value === null) return '?'
  return oneLine(Array.isArray(value) ? value.join(', ') : String(value), 200)
}
