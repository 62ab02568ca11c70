import type * as z from 'zod'
import { UserError } from '../lib/error.ts'
import { nearest, oneLine } from '../lib/text.ts'
import { locate } from '../lib/yaml.ts'
import type { Json } from '../model.ts'

/** A file as it was read: its name for people, its text, and what the text says. */
export interface ReadFile {
  file: string
  text: string
  value: Json
}
type Path = readonly (string | number)[]
type Issue = z.core.$ZodIssue

/** The first thing that the schema refuses, in one sentence with file, line and the nearest correct word. */
export function problemOf(issues: readonly Issue[], read: ReadFile, knownKeys: (path: Path) => string[]): UserError {
  const issue = deepest(issues)
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const near = nearest(key, knownKeys(path)) ?? ''
    return new UserError({
      code: 'configuration-unknown-key',
      file: read.file,
      line: lineOf(read, [...path, key]),
      key: oneLine(key, 60),
      nearest: near,
    })
  }
  const found = valueAt(read.value, path)
  const common = {
    file: read.file,
    line: lineOf(read, path),
    key: path.join('.') || read.file,
    expected: expectation(issue),
  }
  if (found === undefined) return new UserError({ code: 'configuration-key-missing', ...common })
  const near =
    issue.code === 'invalid_value' && typeof found === 'string' ? (nearest(found, issue.values.map(String)) ?? '') : ''
  return new UserError({ code: 'configuration-wrong-value', ...common, read: quoted(found), nearest: near })
}

/** Line of a key, else of its nearest existing parent; 1 when the file has none. */
export function lineOf(read: { text: string }, path: Path): number {
  return locate(read.text, 'core', 0, path)?.line ?? 1
}

/** In a union, the alternative that got furthest says what was meant. */
function deepest(issues: readonly Issue[]): Issue {
  const first = issues[0]
  if (first?.code !== 'invalid_union') return first as Issue
  const branches = first.errors.filter((branch) => branch.length > 0)
  const best = branches.sort((a, b) => rank(b) - rank(a))[0]?.[0]
  return best ? ({ ...best, path: [...first.path, ...best.path] } as Issue) : first
}

function rank(branch: readonly Issue[]): number {
  const first = branch[0]
  return (first?.path.length ?? 0) * 10 - branch.length + (first?.code === 'unrecognized_keys' ? 5 : 0)
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ')
  if (issue.code === 'invalid_type') return issue.expected
  if (issue.code === 'too_small')
    return issue.origin === 'number' || issue.origin === 'int' ? `≥ ${issue.minimum}` : '1…'
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`
  if (issue.code === 'invalid_format') return issue.pattern ?? issue.format
  return issue.message
}

function valueAt(value: Json, path: Path): Json | undefined {
  let node: Json | undefined = value
  for (const part of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return undefined
    node = (node as Record<string | number, Json>)[part]
  }
  return node
}

/** A value as it was read, short enough for a sentence. */
export function quoted(value: Json | readonly string[]): string {
  return oneLine(JSON.stringify(value), 60)
}
