import { posix } from 'node:path'
import { UserError } from '../lib/error.ts'
import { TooLarge, Unreadable } from '../lib/tree.ts'
import { oneLine } from '../lib/text.ts'
import type { Message, Tree } from '../model.ts'

/** The project file of one revision, found: under the name that people know, and where its text really is. */
export interface FoundFile {
  file: string
  text: string
}

const mebibyte = 1024 * 1024
/** Links from one link to the next that are followed. */
const hops = 8

/** Text of a file of the tree; null when there is none. Throws a `UserError` for a folder, a link that leads nowhere in the tree, and a file over 1 MiB. */
export async function findFile(tree: Tree, name: string): Promise<FoundFile | null> {
  const file = follow(tree, name)
  if (!tree.has(file)) {
    if (tree.files.some((other) => other.startsWith(`${file}/`)))
      throw new UserError({ code: 'configuration-folder', file: name })
    if (file !== name) throw outside(tree, name)
    return null
  }
  const bytes = await tree.read(file).catch((error: unknown) => {
    if (error instanceof TooLarge) throw tooLarge(name)
    if (error instanceof Unreadable) throw new UserError(unreadable(name, error))
    throw error
  })
  if (bytes.length > mebibyte) throw tooLarge(name)
  return { file, text: bytes.toString('utf8').replace(/^\uFEFF/, '') }
}

function follow(tree: Tree, name: string): string {
  let file = name
  for (let hop = 0; hop < hops; hop++) {
    const target = tree.links.get(file)
    if (target === undefined) return file
    file = posix.join(posix.dirname(file), target)
    if (target.startsWith('/') || file.startsWith('../')) throw outside(tree, name)
  }
  throw outside(tree, name)
}

function outside(tree: Tree, file: string): UserError {
  return new UserError({ code: 'configuration-link', file, target: oneLine(tree.links.get(file) ?? '', 120) })
}

function tooLarge(file: string): UserError {
  return new UserError({ code: 'configuration-too-large', file, limit: '1 MiB' })
}

function unreadable(file: string, error: Unreadable): Message {
  return { code: 'configuration-unreadable', file, problem: oneLine(error.message, 200) }
}
