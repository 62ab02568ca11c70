import { decoded } from '../lib/text.ts'
import { Unreadable } from '../lib/tree.ts'
import type { Tree } from '../model.ts'

/** Bytes of a file; null when it cannot be read (too large). */
export async function bytesOf(tree: Tree, file: string): Promise<Buffer | null> {
  try {
    return await tree.read(file)
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}

/** Text of a file, `''` when it cannot be read. */
export async function textOf(tree: Tree, file: string): Promise<string> {
  const bytes = await bytesOf(tree, file)
  return bytes === null ? '' : decoded(bytes)
}
