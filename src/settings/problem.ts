import type * as z from 'zod'
import { nearest, oneLine } from '../lib/text.ts'
import { locate } from '../lib/yaml.ts'
import type { Json, Message } from '../model.ts'
import { keysAt } from './known.ts'

/** A file as it was read: its name for people, its text, and what the text says. */
export interface ReadFile {
  file: string
  text: string
  value: Json
}
export type Path = readonly (string | number)[]
type Issue = z.core.$ZodIssue

/** What the schema refuses: one sentence for each mistake, with file, line and the nearest correct word. */
export function problemsOf(issues: readonly Issue[], read: ReadFile): Message[] {
  return issues.flatMap((issue) => sentencesOf(meant(issue), read))
}

function sentencesOf(issue: Issue, read: ReadFile): Message[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key], read))
  const found = valueAt(read.value, path)
  const key = path.join('.') || read.file
  const common = { file: read.file, line: lineOf(read, path), key: oneLine(key, 120), expected: expectation(issue) }
  if (found === undefined) return [{ code: 'configuration-key-missing', ...common }]
  const words = issue.code === 'invalid_value' && typeof found === 'string' ? issue.values.map(String) : []
  const near = typeof found === 'string' ? (nearest(found, words) ?? '') : ''
  return [{ code: 'configuration-wrong-value', ...common, read: quoted(found), nearest: near }]
}

function unknownKey(path: Path, read: ReadFile): Message {
  const key = String(path.at(-1))
  const near = nearest(key, keysAt(path.slice(0, -1))) ?? ''
  const line = lineOf(read, path)
  return { code: 'configuration-unknown-key', file: read.file, line, key: oneLine(key, 60), nearest: near }
}

/** Line of a key, else of its nearest existing parent; 1 when the file has none. */
export function lineOf(read: { text: string }, path: Path): number {
  return locate(read.text, 'core', 0, path)?.line ?? 1
}

/** In a union, the alternative that got furthest says what was meant. */
function meant(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const branches = issue.errors.filter((branch) => branch.length > 0)
  const best = [...branches].sort((a, b) => rank(b) - rank(a))[0]?.[0]
  return best ? ({ ...best, path: [...issue.path, ...best.path] } as Issue) : issue
}

function rank(branch: readonly Issue[]): number {
  const first = branch[0]
  return (first?.path.length ?? 0) * 10 - branch.length + (first?.code === 'unrecognized_keys' ? 5 : 0)
}

/** What stands in the place of a wrong value: words of the schema, a name of a type, or our own sentence. */
function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ')
  if (issue.code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array')) return 'filled'
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`
  const own = !issue.message.startsWith('Invalid')
  return issue.code === 'invalid_type' && !own ? issue.expected : oneLine(issue.message, 80)
}

export function valueAt(value: Json, path: Path): Json | undefined {
  let node: Json | undefined = value
  for (const part of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return undefined
    node = (node as Record<string | number, Json>)[part]
  }
  return node
}

/** A value as it was read, short enough for a sentence. */
export function quoted(value: Json): string {
  return oneLine(JSON.stringify(value), 60)
}
