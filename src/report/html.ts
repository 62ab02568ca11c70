import type { Language, Report, Voice } from '../model.ts'
import { oneLine } from '../texts/clean.ts'
import { footer, sectionsOf } from './comment.ts'
import { headline } from './headline.ts'
import type { Block, Inline } from './markdown.ts'
import { failing } from './summary.ts'
import { type Room, telling } from './telling.ts'

const room: Room = { shown: 40, rows: 5000, items: 1000, names: 500 }

/** Both themes by the reader's own choice; contrasts of 4.5 and more. */
const style = `:root{color-scheme:light dark;--ink:#1f2328;--paper:#fff;--line:#d1d9e0;--tint:#f3f5f7;--link:#0759b8}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--line:#3d444d;--tint:#1b222b;--link:#6cb0ff}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:70rem;margin:auto;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25}a{color:var(--link)}summary{cursor:pointer;font-weight:600;padding:.25rem 0}
code,pre{background:var(--tint);border-radius:.25rem;font:.875em ui-monospace,monospace}code{padding:.1em .3em}pre{padding:1rem;overflow:auto}
.table{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:normal}th{background:var(--tint)}
@media(max-width:40rem){thead{display:none}tr,td{display:block;border:0}tr{border-bottom:1px solid var(--line);padding:.5rem 0}td{padding:0}td:not(:first-child)::before{content:attr(data-column) ' · ';opacity:.75}}
@media print{details>*{display:block}}`

/** The whole report as one page: no script, nothing from outside. */
export function html(report: Report, voice: Voice): string {
  const told = telling(report, voice, room)
  const blocks = [...sectionsOf(told, { more: failing }).flat(), footer(told)]
  return page(`${report.project.name} · ${headline(report, voice).text.replaceAll('`', '')}`, blocks, voice.language)
}

/** A page of its own for any blocks; `title` is data. */
export function page(title: string, blocks: readonly Block[], language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(oneLine(title, 200))}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${blocks.map(blockText).join('\n')}
</main>
</body>
</html>
`
}

function blockText(block: Block): string {
  if (block.type === 'heading') return `<h1>${inlineText(block.children)}</h1>`
  if (block.type === 'paragraph') return `<p>${inlineText(block.children)}</p>`
  if (block.type === 'code') return `<pre><code>${escaped(block.value)}</code></pre>`
  // Ours alone: the folded sections.
  if (block.type === 'html') return block.value
  if (block.type === 'table') return tableText(block)
  if (block.type !== 'list') throw new Error(`no HTML for ${block.type}`)
  const name = block.ordered ? 'ol' : 'ul'
  const items = block.children.map(({ children }) => `<li>${children.map(itemText).join('')}</li>`)
  return `<${name}>\n${items.join('\n')}\n</${name}>`
}

/** The paragraph of a list's item stands without its margins. */
function itemText(block: Block): string {
  return block.type === 'paragraph' ? inlineText(block.children) : blockText(block)
}

function tableText({ children: [head, ...rows] }: Extract<Block, { type: 'table' }>): string {
  const columns = head?.children ?? []
  const titles = columns.map(({ children }) => `<th scope="col">${inlineText(children)}</th>`)
  const cell = (children: readonly Inline[], column: number): string =>
    `<td data-column="${plainText(columns[column]?.children ?? [])}">${inlineText(children)}</td>`
  const body = rows.map(
    ({ children }) => `<tr>${children.map((one, column) => cell(one.children, column)).join('')}</tr>`,
  )
  return `<div class="table" tabindex="0"><table>\n<thead><tr>${titles.join('')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`
}

/** For an attribute. */
function plainText(nodes: readonly Inline[]): string {
  return escaped(nodes.map((node) => ('value' in node ? node.value : '')).join(''))
}

function inlineText(nodes: readonly Inline[]): string {
  return nodes.map(nodeText).join('')
}

function nodeText(node: Inline): string {
  if (node.type === 'text') return escaped(typeset(node.value))
  if (node.type === 'inlineCode') return `<code>${escaped(node.value)}</code>`
  if (node.type === 'strong') return `<strong>${inlineText(node.children)}</strong>`
  if (node.type === 'link') return `<a href="${escaped(node.url)}" rel="noreferrer">${inlineText(node.children)}</a>`
  if (node.type === 'break') return '<br>'
  // Ours alone: the footer is small.
  if (node.type === 'html') return node.value.replace('sub>', 'small>')
  throw new Error(`no HTML for ${node.type}`)
}

/** French marks stay with their word: no line begins with `:` or ends with `«`. English never has a space there. */
function typeset(text: string): string {
  return text.replace(/ (?=[:;!?»](?: |$))/g, '\u00A0').replace(/« /g, '«\u00A0')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
