const control = /^\{\{-?\s*(?:if|else|end|range|with|define|block|template|break|continue|\/\*|\$[\w]*\s*:?=)/

/** `key: {{ if … }}a{{ else }}b{{ end }}` is one value. */
const inlineBranch = /^([ \t]*(?:- )?[\w./-]+:[ \t]+)(\{\{-?\s*(?:if|with)\b.*\{\{-?\s*end\s*-?\}\}[^\n]*)$/gm

export interface Masked {
  /** As long as the template, line for line and column for column. */
  text: string
  /** Lines, from 1, that only one branch of several writes, or that a loop writes many times. */
  uncertain: ReadonlySet<number>
}

/** A Helm template as YAML: actions become words of their length, lines of actions alone become blank. */
export function maskTemplate(template: string): Masked {
  const hidden = template
    .replaceAll(/(?<=^[ \t]*- )\{\{-? toYaml [^{}\n]*\}\}$/gm, (action) => `${'x'.repeat(action.length - 1)}:`)
    .replaceAll(inlineBranch, (_, before: string, value: string) => before + value.replaceAll(/./g, 'x'))
    .replaceAll(/\{\{[\s\S]*?\}\}/g, (action) =>
      control.test(action) ? blank(action) : action.replaceAll(/[^\n]/g, 'x'),
    )
  const original = template.replaceAll(/\{\{[\s\S]*?\}\}/g, blank).split('\n')
  const lines = hidden.split('\n').map((line, index) => (original[index]?.trim() === '' ? '' : line))
  return { text: lines.join('\n'), uncertain: uncertainLines(template) }
}

const blank = (action: string) => action.replaceAll(/[^\n]/g, ' ')

interface Block {
  start: number
  /** if, range, with, define or block. */
  word: string
  several: boolean
}

function uncertainLines(template: string): Set<number> {
  const uncertain = new Set<number>()
  const lines = template.split('\n')
  const open: Block[] = []
  for (const match of template.matchAll(/\{\{-?\s*(if|range|with|define|block|else|end)\b[\s\S]*?\}\}/g)) {
    const line = template.slice(0, match.index).split('\n').length
    const word = match[1] as string
    const current = open.at(-1)
    if (word === 'else' && current) current.several = true
    else if (word === 'end' && current) close(open.pop() as Block, { line, lines, uncertain })
    else if (word !== 'else' && word !== 'end') open.push({ start: line, word, several: word === 'define' })
  }
  return uncertain
}

interface Closing {
  line: number
  lines: readonly string[]
  uncertain: Set<number>
}

/** Of the branches of one choice, a key that a single one writes is where it is, unless an action may write it too. */
function close({ start, word, several }: Block, { line, lines, uncertain }: Closing): void {
  if (!several) return
  const own = lines.slice(start - 1, line)
  const keys = word === 'if' && !own.some((one) => output.test(one)) ? own.map(keyOf) : []
  for (let inside = start; inside <= line; inside++) {
    const key = keys[inside - start]
    if (!key || keys.indexOf(key) !== keys.lastIndexOf(key)) uncertain.add(inside)
  }
}

/** A line that an action alone writes. */
const output = /^\s*\{\{-?\s*(?!if\b|else\b|end\b|with\b|range\b|\/\*|\$\w*\s*:?=|[\s-])/

/** Its indentation and key; `''` for a line without one. */
const keyOf = (line: string) => /^\s*(?:- )?[\w./-]+(?=:(?:\s|$))/.exec(line)?.[0] ?? ''
