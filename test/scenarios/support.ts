import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Files } from '../run/support.ts'

const folder = fileURLToPath(new URL('../demo/base/', import.meta.url))
const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length).replace(/^\//, ''))

/** A project that holds level 3: a chart in three environments, a kustomization, a Dockerfile, a pipeline, documents. */
export const shop: Files = Object.fromEntries(names.sort().map((name) => [name, readFileSync(folder + name, 'utf8')]))

/** What a commit does to files: a new text, `null` to delete, or a change of the text that is there. */
export type Edits = Readonly<Record<string, string | null | ((before: string) => string)>>

export function edit(files: Files, edits: Edits): Files {
  const after = new Map(Object.entries(files))
  for (const [name, change] of Object.entries(edits)) {
    if (change === null) after.delete(name)
    else after.set(name, typeof change === 'string' ? change : change(need(after, name)))
  }
  return Object.fromEntries(after)
}

/** Replaces a text that must be there, so that a scenario that no longer does anything fails. */
export function swap(from: string, to: string): (before: string) => string {
  return (before) => {
    if (!before.includes(from)) throw new Error(`not there: ${from}`)
    return before.replace(from, to)
  }
}

/** Both, one after the other. */
export function both(...changes: ((before: string) => string)[]): (before: string) => string {
  return (before) => changes.reduce((text, change) => change(text), before)
}

/** Every file below a folder, moved: the edits, and what git would call renames. */
export function move(files: Files, from: string, to: string): { edits: Edits; renames: Record<string, string> } {
  const moved = Object.keys(files).filter((name) => name === from || name.startsWith(`${from}/`))
  const renames = Object.fromEntries(moved.map((name) => [name, to + name.slice(from.length)]))
  const edits = Object.entries(renames).flatMap(([before, after]) => [
    [before, null] as const,
    [after, files[before] ?? ''] as const,
  ])
  return { edits: Object.fromEntries(edits), renames }
}

function need(files: ReadonlyMap<string, string>, name: string): string {
  const text = files.get(name)
  if (text === undefined) throw new Error(`no file ${name}`)
  return text
}
