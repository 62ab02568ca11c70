import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Tree } from '../model.ts'
import { killAtExit } from '../lib/exec.ts'
import { Unreadable } from '../lib/tree.ts'
import { isSafePath } from '../lib/tree-source.ts'
import { normalize } from './paths.ts'

/** Files of a folder to be: its path → the tree's file that fills it. */
export type Layout = Map<string, string>

/** Links within links that are followed. */
const linkDepth = 4

/** The files below a folder (`.`: all), links included when what they name is in the tree. Keys are paths of the tree. */
export function filesBelow(tree: Tree, folder: string): Layout {
  const layout: Layout = new Map()
  copy(tree, { from: folder, to: folder }, { layout, depth: 0 })
  return layout
}

interface Place {
  from: string
  to: string
}

/** Adds the files below `from` as if they stood below `to`. */
export function copy(tree: Tree, { from, to }: Place, { layout, depth }: { layout: Layout; depth: number }): void {
  const moved = (file: string) => join(to, from === '.' ? file : file.slice(from.length + 1))
  for (const file of tree.files) if (isIn(file, from)) layout.set(moved(file), file)
  if (depth >= linkDepth) return
  for (const link of tree.links.keys()) {
    if (!isIn(link, from)) continue
    const target = linkTarget(tree, link)
    if (target === null) continue
    if (tree.has(target)) layout.set(moved(link), target)
    else if (!isIn(link, target)) copy(tree, { from: target, to: moved(link) }, { layout, depth: depth + 1 })
  }
}

/** What a link names, in the tree; null when it leaves it. */
export function linkTarget(tree: Tree, link: string): string | null {
  const target = tree.links.get(link)
  if (target === undefined || target.startsWith('/')) return null
  const inside = normalize(`${link}/../${target}`)
  return inside === '' ? null : inside
}

export const isIn = (file: string, folder: string) => folder === '.' || folder === '' || file.startsWith(`${folder}/`)
export const join = (folder: string, rest: string) => (folder === '.' || folder === '' ? rest : `${folder}/${rest}`)

/** `''` is the tree's own folder: we call it `.`. Null when the path leaves the tree. */
export function inside(folder: string, relative: string): string | null {
  if (relative.startsWith('/')) return null
  const found = normalize(`${folder}/${relative}`)
  return found === '' ? '.' : found
}

/** Runs `work` in a temporary folder that holds these files, and removes it. */
export async function withFolder<T>(files: ReadonlyMap<string, Buffer>, work: (folder: string) => Promise<T>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'palier-render-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const forget = killAtExit(remove)
  try {
    write(files, folder)
    return await work(folder)
  } finally {
    forget()
    remove()
  }
}

/** Synchronous: for thousands of small files the thread pool costs more than the writing. */
function write(files: ReadonlyMap<string, Buffer>, folder: string): void {
  const made = new Set([folder])
  for (const [file, content] of files) {
    if (!isSafePath(file)) continue
    const target = path.join(folder, file)
    const parent = path.dirname(target)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(target, content)
  }
}

/** The content of a layout; a file that cannot be read is left out, and the renderer says that it is missing. */
export async function contents(tree: Tree, layout: Layout): Promise<Map<string, Buffer>> {
  await tree.load([...layout.values()])
  const read = new Map<string, Buffer>()
  for (const [target, file] of layout) {
    const bytes = await tree.read(file).catch(ignoreUnreadable)
    if (bytes !== null) read.set(target, bytes)
  }
  return read
}

function ignoreUnreadable(error: unknown): null {
  if (error instanceof Unreadable) return null
  throw error
}

/** Names the content of a layout: same key, same bytes at the same places. */
export async function layoutKey(tree: Tree, layout: Layout): Promise<string> {
  const lines: string[] = []
  for (const [target, file] of layout) lines.push(`${target}\0${await tree.id(file).catch(ignoreUnreadable)}`)
  return lines.sort().join('\n')
}
