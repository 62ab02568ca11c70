import { oneLine } from '../lib/text.ts'
import type { AnyFact, FactKind, Language } from '../model.ts'
import { type Telling, told } from '../texts/told.ts'
import { filled, type Parameters } from './parameters.ts'
import { ExpressionError } from './problem.ts'
import { type Shape, stepInto, unknownWord, type Vocabulary } from './scope.ts'
import { fieldsOf, kinds } from './vocabulary.ts'

export type Sentence = (fact: AnyFact) => string

/** A placeholder begins right behind its brace, so that `{ }` and `{}` stay as they are. */
const placeholder = /\{([^{}\s][^{}]*)\}/g

/** Fields below the fact, none for its subject; `as` where the last one's value has words in each language. */
interface Place {
  names: readonly string[]
  as?: Telling | undefined
}
type Part = string | Place
/** What a sentence is compiled for. */
export interface Hearing {
  given: FactKind
  parameters: Parameters
  language: Language
}

/** Compiles a sentence with `{subject}`, `{kind.field}` and `{parameters.name}` placeholders. Throws `ExpressionError` for any other. */
export function compileSentence(text: string, { given, parameters, language }: Hearing): Sentence {
  const parts: Part[] = []
  let end = 0
  for (const match of text.matchAll(placeholder)) {
    const [whole, written = ''] = match
    const own = written.startsWith('parameters.')
    parts.push(
      text.slice(end, match.index),
      own ? parameterIn(match, parameters) : placeOf(written, given, match.index + 1),
    )
    end = match.index + whole.length
  }
  parts.push(text.slice(end))
  return (fact) => parts.map((part) => (typeof part === 'string' ? part : fill(fact, part, language))).join('')
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

function placeOf(written: string, kind: FactKind, start: number): Place {
  if (written === 'subject') return { names: [] }
  const vocabulary: Vocabulary = fieldsOf
  const [root = '', ...names] = written.split('.')
  if (root !== kind) throw unknownWord('variable', { word: root, offset: start }, [kind, 'subject', 'parameters'])
  let shape: Shape = { type: kinds[kind][0], path: '', place: '' }
  let offset = start + root.length + 1
  let as: Telling | undefined
  for (const word of names) {
    as = vocabulary(shape.type)?.get(word)?.as
    shape = stepInto(shape, { word, offset }, vocabulary).shape
    offset += word.length + 1
  }
  if (vocabulary(shape.type) || shape.path === '' || shape.path === null || /^(map|list<[A-Z])/.test(shape.type)) {
    const known = vocabulary(shape.type)?.keys() ?? []
    throw unknownWord('field', { word: `${written}.…`, offset: start }, known)
  }
  return { names, as }
}

/** A dot is no word of a sentence: a source at the root is told by its file. */
function subjectTold({ subject, at }: AnyFact): string {
  return subject === '.' && at.file !== '' ? at.file : subject
}

/** What is not there is said with a question mark. */
function fill(fact: AnyFact, { names, as }: Place, language: Language): string {
  if (names.length === 0) return oneLine(subjectTold(fact), 200)
  let value: unknown = fact.value
  for (const name of names) {
    const there = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    value = there ? (value as Record<string, unknown>)[name] : undefined
  }
  if (value === undefined || value === null) return '?'
  const items = (Array.isArray(value) ? value : [value]).map(String)
  if (as === undefined) return oneLine(items.join(', '), 200)
  return oneLine(items.map((item) => told(item, as, language)).join(language === 'fr' ? ' ; ' : '; '), 200)
}
