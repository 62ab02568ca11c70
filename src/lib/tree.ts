import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Tree } from '../model.ts'
import { UserError } from './error.ts'
import { type Blobs, openBlobs, sharedBlobs } from './git-blobs.ts'
import { isBare, isRepository, notRepository, prefixOf, resolveRevision, topLevel } from './git.ts'
import { fields } from './git-run.ts'
import { folderSource, walk } from './tree-folder.ts'
import { commitSource } from './tree-git.ts'
import { fileLimit, treeOf } from './tree-source.ts'

export { memoryTree } from './tree-memory.ts'
export { TooLarge, Unreadable } from './unreadable.ts'

/**
 * The files below PATH at a revision (branch, tag or id), or as they are: in git what it tracks plus what it neither tracks
 * nor ignores, elsewhere all but `.git` and `node_modules`.
 * Throws UserError `path-missing`, `bare-repository`, `git-needed`, `git-not-found`, `revision-unknown`, `revision-missing`. `read` throws Unreadable or its
 * kind TooLarge (16 MiB) for a file that cannot be had. Close it: it may hold a git and temporary folders.
 */
export async function openTree(path: string, revision: string | null): Promise<Tree> {
  return open(path, revision, openBlobs(path, fileLimit))
}

/** The same for several revisions of one PATH, what they have in common read once. Close each of them. */
export async function openTrees<const T extends readonly (string | null)[]>(
  path: string,
  revisions: T,
): Promise<{ [K in keyof T]: Tree }> {
  const blobs = sharedBlobs(openBlobs(path, fileLimit), revisions.filter((revision) => revision !== null).length)
  return (await Promise.all(revisions.map((revision) => open(path, revision, blobs)))) as { [K in keyof T]: Tree }
}

/** Throws UserError `path-missing`. */
export async function ensureFolder(path: string): Promise<void> {
  const status = await stat(path).catch(() => null)
  if (!status?.isDirectory()) throw new UserError({ code: 'path-missing', path })
}

async function open(path: string, revision: string | null, blobs: Blobs): Promise<Tree> {
  await ensureFolder(path)
  if (revision === null) return openFiles(resolve(path))
  if (!(await isRepository(path))) throw await notRepository(path)
  const commit = await resolveRevision(path, revision)
  const prefix = await prefixOf(path)
  return treeOf(await commitSource(path, commit, blobs), prefix)
}

async function openFiles(path: string): Promise<Tree> {
  const root = await topLevel(path)
  if (root !== null) {
    const prefix = await prefixOf(path)
    const paths = await fields(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
    const tree = treeOf(folderSource(root, paths), prefix)
    // A folder that git ignores is judged as one that is not in git.
    if (tree.files.length > 0 || prefix === '') return tree
  } else if (await isBare(path)) throw new UserError({ code: 'bare-repository', path })
  return treeOf(folderSource(path, await walk(path)), '')
}
