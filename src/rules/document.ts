import type * as z from 'zod'
import { UserError } from '../lib/error.ts'
import { expectationOf } from '../lib/expectation.ts'
import { nearest, oneLine } from '../lib/text.ts'
import { readYaml } from '../lib/yaml.ts'
import type { Json, Message } from '../model.ts'
import { type Place, placeInside, placeOf } from './place.ts'
import type { ExpressionError, ExpressionProblem } from './problem.ts'
import { words } from './schema.ts'
import type { Source } from './source.ts'

/** Reads and checks one document; throws one `UserError` for all that is wrong, each with its place. */
export function readDocument<T>(source: Source, schema: z.ZodType<T>): T {
  if (source.read !== undefined) return source.read as T
  const { documents, problems } = readYaml(source.text, 'core')
  const [problem] = problems
  if (problem) {
    const { line, column, reason } = problem
    throw new UserError({ code: 'rule-yaml', file: source.file, line, column, problem: reason })
  }
  const document: Json = documents[0] ?? null
  const result = schema.safeParse(document, { reportInput: true })
  if (result.success) return result.data
  const [first, ...others] = withoutEchoes(result.error.issues.flatMap((issue) => messagesOf(source, issue)))
  throw first ? new UserError(first, ...others) : result.error
}

/** A misspelt key is one mistake, not one too many and one too few. */
function withoutEchoes(messages: readonly Message[]): Message[] {
  const meant = new Set(messages.map((message) => (message.code === 'rule-unknown-word' ? message.nearest : '')))
  return messages.filter(
    ({ code, ...data }) => code !== 'rule-key-missing' || !meant.has(lastOf(data as { key: string })),
  )
}

function lastOf({ key }: { key: string }): string {
  return key.split('.').at(-1) ?? key
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
    case 'of-project':
      return { code: 'rule-says-project', ...place }
    case 'not-bool':
      return { code: 'rule-not-bool', ...place, type: problem.type }
    case 'too-long':
      return { code: 'rule-expression-long', ...place, limit: problem.limit }
    case 'too-many-loops':
      return { code: 'rule-expression-loops', ...place, limit: problem.limit }
    case 'refused':
      return { code: 'rule-expression', ...place, problem: problem.problem }
  }
}

function messagesOf(source: Source, issue: z.core.$ZodIssue): Message[] {
  const place = placeOf(source, issue.path)
  const key = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((word) => {
      const at = placeOf(source, [...issue.path, word])
      const others = [...words].filter((other) => other !== word)
      return { code: 'rule-unknown-word', ...at, what: 'key', word, nearest: nearest(word, others) ?? '' }
    })
  }
  if (issue.input === undefined) return [{ code: 'rule-key-missing', ...place, key }]
  const read = oneLine(JSON.stringify(issue.input), 80)
  return [{ code: 'rule-wrong-value', ...place, key, read, ...expectationOf(issue) }]
}
