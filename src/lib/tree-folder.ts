import { closeSync, constants, type Dirent, fstatSync, lstatSync, openSync, readFileSync, readlinkSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { byCodeUnit } from './text.ts'
import { fileLimit, isSafePath, type Source } from './tree-source.ts'
import { TooLarge, Unreadable } from './unreadable.ts'

/** Files and folders that a walk outside git looks at. */
const walkLimit = 200_000
const unwalked = new Set(['.git', 'node_modules'])

/** Files on disk below `root`, at these paths: what is not a plain file, or stands behind a link, is left out. */
export function folderSource(root: string, paths: Iterable<string>): Source {
  const files: string[] = []
  const links = new Map<string, string>()
  const folders = new Map<string, boolean>([['.', true]])
  for (const path of new Set(paths)) {
    if (!isSafePath(path) || !isRealFolder(root, dirname(path), folders)) continue
    const status = lstatSync(join(root, path), { throwIfNoEntry: false })
    if (status?.isFile()) files.push(path)
    else if (status?.isSymbolicLink()) links.set(path, readlinkSync(join(root, path)))
  }
  return {
    revision: null,
    files,
    links,
    read: (path) => readPlain(root, path),
    id: () => null,
    slow: false,
    close: async () => {},
  }
}

/** None of the folders on the way is a link, which would lead out of the tree. */
function isRealFolder(root: string, path: string, known: Map<string, boolean>): boolean {
  const before = known.get(path)
  if (before !== undefined) return before
  const real =
    isRealFolder(root, dirname(path), known) &&
    (lstatSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false)
  known.set(path, real)
  return real
}

/** Synchronous: for thousands of small files the thread pool costs more than the reading. */
async function readPlain(root: string, path: string): Promise<Buffer> {
  // O_NOFOLLOW and O_NONBLOCK: a file that has become a link or a pipe meanwhile is refused.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  const file = openPlain(join(root, path), path, flags)
  try {
    if (fstatSync(file).size > fileLimit) throw new TooLarge(path)
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

function openPlain(place: string, path: string, flags: number): number {
  try {
    return openSync(place, flags)
  } catch (error) {
    // The system's own words hold the folder of this machine.
    throw new Unreadable(path, error instanceof Error ? (error.message.split(',')[0] ?? '') : '')
  }
}

/** Paths below a folder that is not in git: all but `.git` and `node_modules`. */
export async function walk(root: string): Promise<string[]> {
  const paths: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries: Dirent[] = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      if (unwalked.has(entry.name)) continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) folders.push(path)
      else paths.push(path)
    }
    if (paths.length + folders.length > walkLimit) break
  }
  return paths.sort(byCodeUnit)
}
