import type { z } from 'zod'
import { UserError } from '../lib/error.ts'
import { nearest, oneLine } from '../lib/text.ts'
import { readYaml } from '../lib/yaml.ts'
import type { Json, Message } from '../model.ts'
import { type Place, placeInside, placeOf, type Source } from './place.ts'
import type { ExpressionError, ExpressionProblem } from './problem.ts'
import { words } from './schema.ts'

/** Reads and checks one document; throws `UserError` for the first thing wrong, with its place. */
export function readDocument<T>(source: Source, schema: z.ZodType<T>): T {
  const { documents, problems } = readYaml(source.text, 'core')
  const [problem] = problems
  if (problem) {
    const { line, column, reason } = problem
    throw new UserError({ code: 'rule-yaml', file: source.file, line, column, problem: reason })
  }
  const document: Json = documents[0] ?? null
  const result = schema.safeParse(document, { reportInput: true })
  if (result.success) return result.data
  throw new UserError(messageOf(source, result.error))
}

/** The sentence for a faulty expression that stands at `path`. */
export function refuse(
  source: Source,
  path: readonly PropertyKey[],
  written: string,
  { problem }: ExpressionError,
): UserError {
  return new UserError(sentenceOf(problem, placeInside(source, placeOf(source, path), written, problem.offset)))
}

function sentenceOf(problem: ExpressionProblem, place: Place): Message {
  switch (problem.sort) {
    case 'unknown':
      return { code: 'rule-unknown-word', ...place, what: problem.what, word: problem.word, nearest: problem.nearest }
    case 'unguarded':
      return { code: 'rule-unguarded', ...place, field: problem.field }
    case 'never-unwritten':
      return { code: 'rule-never-unwritten', ...place, field: problem.field }
    case 'pattern':
      return { code: 'rule-pattern', ...place, pattern: problem.pattern, problem: problem.problem }
    case 'not-bool':
      return { code: 'rule-not-bool', ...place, type: problem.type }
    case 'refused':
      return { code: 'rule-expression', ...place, problem: problem.problem }
  }
}

function messageOf(source: Source, error: z.ZodError): Message {
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys') ?? error.issues[0]
  if (!issue) throw error
  const place = placeOf(source, issue.path)
  const key = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    const [word = ''] = issue.keys
    const near = nearest(word, words) ?? ''
    return { code: 'rule-unknown-word', ...placeOf(source, [...issue.path, word]), what: 'key', word, nearest: near }
  }
  if (issue.input === undefined) return { code: 'rule-key-missing', ...place, key }
  return {
    code: 'rule-wrong-value',
    ...place,
    key,
    read: oneLine(JSON.stringify(issue.input), 80),
    ...expectation(issue),
  }
}

function expectation(issue: z.core.$ZodIssue): { expected: string; nearest: string } {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    return { expected: values.join(' | '), nearest: nearest(String(issue.input), values) ?? '' }
  }
  if (issue.code === 'invalid_type') return { expected: issue.expected, nearest: '' }
  if (issue.code === 'invalid_format') return { expected: issue.pattern ?? issue.format, nearest: '' }
  return { expected: issue.message, nearest: '' }
}
