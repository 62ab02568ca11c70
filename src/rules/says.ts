import { oneLine } from '../lib/text.ts'
import type { AnyFact, FactKind } from '../model.ts'
import { type Shape, stepInto, unknownWord, type Vocabulary } from './scope.ts'
import { fieldsOf, kinds } from './vocabulary.ts'

export type Sentence = (fact: AnyFact) => string

/** A placeholder begins right behind its brace, so that `{ }` and `{}` stay as they are. */
const placeholder = /\{([^{}\s][^{}]*)\}/g

/** Compiles a sentence with `{subject}` and `{kind.field}` placeholders. Throws `ExpressionError` for any other. */
export function compileSentence(text: string, kind: FactKind): Sentence {
  const paths = new Map<string, readonly string[]>()
  for (const match of text.matchAll(placeholder)) {
    paths.set(match[0], pathOf(match[1] ?? '', kind, match.index + 1))
  }
  return (fact) => text.replace(placeholder, (whole) => fill(fact, paths.get(whole) ?? []))
}

function pathOf(written: string, kind: FactKind, start: number): readonly string[] {
  if (written === 'subject') return []
  const vocabulary: Vocabulary = fieldsOf
  const [root = '', ...names] = written.split('.')
  if (root !== kind) throw unknownWord('variable', { word: root, offset: start }, [kind, 'subject'])
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
