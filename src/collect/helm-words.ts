import type { RenderReason } from '../model.ts'

/** What helm stumbled on, taken out of its own sentence. */
export interface Stumble {
  reason: RenderReason
  /** The template, as helm names it, with its line: `shop/templates/web.yaml:3`. `''` when it names none. */
  place: string
  /** The expression, the function or the words of whoever wrote the chart. */
  detail: string
}

const frame = /template: ([^\s:]+:\d+)(?::\d+)?: executing "[^"]*" at <(.*?)>: /g
const readers: readonly [RenderReason, RegExp][] = [
  ['refused', /^execution error at \(([^\s:)]+:\d+)(?::\d+)?\): (.+)$/s],
  ['function', /^parse error at \(([^\s:)]+:\d+)\): function "([^"]+)" not defined/],
  ['syntax', /^parse error at \(([^\s:)]+:\d+)\): (.+)$/s],
  ['yaml', /^YAML parse error on (\S+): (?:error converting YAML to JSON: )?(?:yaml: )?(.+)$/s],
]

/** Reads one line of helm 3. The innermost template counts: what includes it only passes the error on. */
export function readStumble(words: string): Stumble {
  for (const [reason, pattern] of readers) {
    const found = pattern.exec(words)
    if (found !== null) return { reason, place: found[1] ?? '', detail: found[2] ?? '' }
  }
  const frames = [...words.matchAll(frame)]
  const last = frames.at(-1)
  if (last === undefined) return { reason: 'other', place: '', detail: words }
  const rest = words.slice(last.index + last[0].length)
  const absent = /no template "([^"]+)"/.exec(rest)?.[1]
  const [, place = '', expression = ''] = last
  if (absent !== undefined) return { reason: 'template', place, detail: absent }
  if (/nil pointer evaluating|index of untyped nil/.test(rest)) return { reason: 'value', place, detail: expression }
  if (/wrong type|invalid value|expected \w+; (?:found|got)|can't evaluate field|incompatible types/.test(rest)) {
    return { reason: 'type', place, detail: expression }
  }
  return { reason: 'other', place, detail: rest.replace(/^error calling \w+: /, '') }
}
