import type * as z from 'zod'
import { nearest } from './text.ts'

/** More words than this are a dictionary, not an answer. */
const many = 12

/** What a schema expected where it refused a value; `expected` is a word of zod's types, a list of values, a bound, or the schema's own words. */
export function expectationOf(issue: z.core.$ZodIssue): { expected: string; nearest: string } {
  if (!/^(Invalid|Too|Unrecognized)/.test(issue.message)) return { expected: issue.message, nearest: '' }
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String)
      const near = nearest(String(issue.input), values) ?? ''
      if (values.length > many && near !== '') return { expected: near, nearest: '' }
      return { expected: values.join(' | '), nearest: near }
    }
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues[0] ? expectationOf(issue.issues[0]) : { expected: issue.message, nearest: '' }
    default:
      return { expected: plain(issue), nearest: '' }
  }
}

function plain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_format':
      return issue.pattern ?? issue.format
    case 'too_small':
      return bound('≥', issue.minimum, issue.origin)
    case 'too_big':
      return bound('≤', issue.maximum, issue.origin)
    default:
      return issue.message
  }
}

/** The size of a list or a text is told as `[≥ 1]`. */
function bound(sign: string, limit: number | bigint, origin: string): string {
  return origin === 'number' || origin === 'int' ? `${sign} ${limit}` : `[${sign} ${limit}]`
}
