import { type Event, parseEvents, YAMLException } from 'js-yaml'
import { depthLimit } from './yaml-guard.ts'

/** A text as it was parsed: of the same length as the one given, so that its offsets are those of the file. */
export interface Parsed {
  events: Event[]
  text: string
}

/** Characters that one text may cost over all its attempts. */
const effort = 64 * 1024 * 1024
const attemptLimit = 200

/**
 * Events of a text as libyaml and Go's parsers read it (kubectl, helm, GitHub, GitLab): inside brackets, braces and quotes they
 * ask no indentation, where js-yaml does. A line break that is mended so is read as blanks. Throws js-yaml's exception for the rest.
 */
export function parseLeniently(written: string): Parsed {
  let text = written
  for (let attempt = 1; ; attempt++) {
    try {
      return { events: parseEvents(text, { maxDepth: depthLimit }), text }
    } catch (error) {
      const spent = attempt >= attemptLimit || attempt * text.length > effort
      const next = spent ? null : joined(error, text)
      if (next === null) throw error
      text = next
    }
  }
}

/** The text with the line of too little indentation on the one before it; null for another mistake, and where a document ends. */
function joined(error: unknown, text: string): string | null {
  if (!(error instanceof YAMLException) || error.reason !== 'deficient indentation') return null
  const end = error.mark?.position ?? 0
  if (/^(?:---|\.\.\.)(?:[ \t\r\n]|$)/.test(text.slice(end, end + 4))) return null
  const start = endOfContent(text, end)
  return start < end ? text.slice(0, start) + ' '.repeat(end - start) + text.slice(end) : null
}

/** Where what stands before `end` ends, blanks and comments left out. */
function endOfContent(text: string, end: number): number {
  let at = end
  for (;;) {
    while (at > 0 && /[ \t\r\n]/.test(text[at - 1] ?? '')) at--
    const line = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
    const comment = commentIn(text.slice(line, at))
    if (comment < 0) return at
    at = line + comment
  }
}

/** Where the comment of one line begins, -1 without one; a `#` between quotes is none. */
function commentIn(line: string): number {
  const marks = [...line.matchAll(/(?<=^|[ \t])#/g)].map(({ index }) => index)
  return marks.find((index) => ['"', "'"].every((quote) => line.slice(0, index).split(quote).length % 2 === 1)) ?? -1
}
