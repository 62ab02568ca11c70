import { readYaml } from '../lib/yaml.ts'
import type { Json } from '../model.ts'

/** What a templated file says beside its actions. */
export interface Templated {
  /** Of the first document; null when it is empty or broken. */
  document: Json
  /** Why it is no YAML, `''` when it is. */
  problem: string
  /** Where, from 1. */
  line: number
}

/** Reads the YAML of a file whose Helm actions nobody runs: each stands as a word, and lines of actions alone are empty. */
export function readTemplated(text: string): Templated {
  const { documents, problems } = readYaml(withoutActions(text), 'kubernetes')
  const fatal = problems.find((problem) => problem.fatal)
  return {
    document: documents.find((one) => one !== null) ?? null,
    problem: fatal?.reason ?? '',
    line: fatal?.line ?? 1,
  }
}

const literal = /\{\{-?\s*(?:`[^`]*`|"(?:[^"\\\n]|\\.)*")\s*-?\}\}/g
const mark = '\u0001'

/** The same lines, `word` for each action. */
export function withoutActions(text: string, word = 'x'): string {
  const [first = '', ...rest] = text.replaceAll(literal, marked).split('{{')
  const pieces = rest.map((piece) => {
    const end = piece.indexOf('}}')
    return end < 0 ? `{{${piece}` : marked(piece.slice(0, end)) + piece.slice(end + 2)
  })
  const lines = [first, ...pieces].join('').split('\n')
  return lines.map((line) => (isBare(line) ? '' : line.replaceAll(mark, word))).join('\n')
}

function marked(action: string): string {
  return mark + action.replaceAll(/[^\n]/g, '')
}

function isBare(line: string): boolean {
  return line.includes(mark) && line.replaceAll(mark, '').trim() === ''
}
