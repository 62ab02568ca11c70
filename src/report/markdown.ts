import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { oneLine } from '../texts/clean.ts'

type Nodes = Parameters<typeof toMarkdown>[0]
type Node<T extends Nodes['type']> = Extract<Nodes, { type: T }>
export type Block = Node<'root'>['children'][number]
export type Inline = Node<'paragraph'>['children'][number]

/** What somebody else wrote, in a code span: no mention, reference, link, image or command works in there. */
export function code(value: string, max = 120): Inline {
  // Readers disagree on a backtick inside code, and on a backslash before `|`.
  return {
    type: 'inlineCode',
    value: oneLine(value, max)
      .replaceAll('`', "'")
      .replace(/\\(?=\|)/g, '\u2216'),
  }
}

/**
 * A sentence. What stands between backticks becomes code, and so does every word that could be more than a word:
 * a path, an address, a mention, a reference, markup. Plain words stay text.
 */
export function inline(sentence: string, max = 400): Inline[] {
  const nodes = oneLine(sentence, max)
    .split(/`([^`]*)`/u)
    .flatMap((part, index) => (index % 2 === 1 ? [code(part)] : words(part)))
  return nodes.reduce<Inline[]>(joinText, [])
}

const PLAIN = /^[\p{L}\p{M}\p{N}'’.,\-–—·…=≠≤≥+→∅]*$/u
/** What a forge links although it is only letters, digits and hyphens: `www.`, ticket numbers, commit ids, wherever they stand in a word. */
const LINKED = /^www\.|^[a-z][a-z\d]*-\d+$|[0-9a-f]{7}/iu
/** Names with a dot inside, of files, fields and hosts: mail programs link the last. */
const DOTTED = /^\.\p{L}|\p{L}{2}\.\p{L}|\p{L}\.\p{L}{2}/u
/** Two words, or a date. */
const PAIR = /^(?:\p{L}+\/\p{L}+|\d\d\/\d\d\/\d{4})$/u

function words(part: string): Inline[] {
  return part.split(/( )/u).flatMap((word, index): Inline[] => {
    if (word.trim() === '' || (word === '/' && index > 0)) return [text(word)]
    const [, lead = '', core = '', tail = ''] = /^([(«“"']*)(.*?)([.,;:!?…»”"'%)]*)$/su.exec(word) ?? ['', '', word]
    if ((PLAIN.test(core) && !LINKED.test(core) && !DOTTED.test(core)) || PAIR.test(core)) return [text(word)]
    return [text(lead), code(core), text(tail)]
  })
}

function joinText(nodes: Inline[], node: Inline): Inline[] {
  const last = nodes.at(-1)
  if (node.type !== 'text') nodes.push(node)
  else if (last?.type === 'text') last.value += node.value
  else if (node.value !== '') nodes.push({ ...node })
  return nodes
}

/** Our own words: never data. */
export function text(value: string): Inline {
  return { type: 'text', value }
}

export function strong(children: Inline[]): Inline {
  return { type: 'strong', children }
}

export function link(url: string, children: Inline[]): Inline {
  return { type: 'link', url, children }
}

export function paragraph(children: Inline[]): Block {
  return { type: 'paragraph', children }
}

export function heading(children: Inline[]): Block {
  return { type: 'heading', depth: 3, children }
}

export function list(items: readonly Inline[][], ordered = false): Block {
  const children = items.map(
    (item): Node<'listItem'> => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: item }],
    }),
  )
  return { type: 'list', ordered, spread: false, children }
}

export function table(header: readonly string[], rows: readonly Inline[][][]): Block {
  const cells = [header.map((name) => [text(name)]), ...rows]
  const children = cells.map(
    (row): Node<'tableRow'> => ({
      type: 'tableRow',
      children: row.map((cell): Node<'tableCell'> => ({ type: 'tableCell', children: cell })),
    }),
  )
  return { type: 'table', children }
}

/** A folded section; `summary` is ours, never data. No forge reads Markdown in it: what stands between backticks is marked up here. */
export function details(summary: string, children: readonly Block[]): Block[] {
  if (children.length === 0) return []
  const inert = summary.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const title = inert.replace(/`([^`]+)`/g, '<code>$1</code>')
  return [
    { type: 'html', value: `<details><summary>${title}</summary>` },
    ...children,
    { type: 'html', value: '</details>' },
  ]
}

export function fenced(language: string, value: string): Block {
  return { type: 'code', lang: language, value }
}

export function small(children: Inline[]): Block {
  return paragraph([{ type: 'html', value: '<sub>' }, ...children, { type: 'html', value: '</sub>' }])
}

/** Clauses set apart by middle dots; empty ones are left out. */
export function dotted(clauses: readonly Inline[][]): Inline[] {
  return joined(clauses, ' · ')
}

/** Parts set apart by spaces; empty ones are left out. */
export function spaced(parts: readonly Inline[][]): Inline[] {
  return joined(parts, ' ')
}

function joined(parts: readonly Inline[][], separator: string): Inline[] {
  const told = parts.filter((part) => part.length > 0)
  return told.flatMap((part, index) => (index === 0 ? part : [text(separator)].concat(part)))
}

export function write(children: readonly Block[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    { bullet: '-', listItemIndent: 'one', emphasis: '*', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] },
  )
}
