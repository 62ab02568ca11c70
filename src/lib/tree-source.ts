import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Tree } from '../model.ts'
import { pool } from './exec.ts'
import { byCodeUnit } from './text.ts'
import { Unreadable } from './unreadable.ts'

/** Bytes of one file that are ever read. */
export const fileLimit = 16 * 1024 * 1024
/** Bytes that `load` keeps of a tree, in all. */
const smallFile = 256 * 1024
/** Bytes that plain reading keeps of a tree, in all. */
const keptLimit = 64 * 1024 * 1024
const loadLimit = 512 * 1024 * 1024

/** Where a tree's files come from; paths are from the repository's root. */
export interface Source {
  revision: string | null
  files: readonly string[]
  links: ReadonlyMap<string, string>
  /** Throws Unreadable. */
  read(file: string): Promise<Buffer>
  /** Git's blob id when it is known without reading. */
  id(file: string): string | null
  /** Reading many at once is cheaper than one after the other: `load` then keeps what it reads. */
  slow: boolean
  close(): Promise<void>
}

export function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** A path that stays below its folder on every system, outside any `.git`. */
export function isSafePath(path: string): boolean {
  if (path === '' || path.includes('\0') || (process.platform === 'win32' && /[\\:]/.test(path))) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
}

/** The tree of a source seen from `prefix` (`''`: the root). Closing either the tree or its root closes both. */
export function treeOf(source: Source, prefix: string): Tree {
  const shared = {
    source,
    kept: new Map<string, Buffer>(),
    ids: new Map<string, string>(),
    size: { bytes: 0 },
    folders: new Map<string, Promise<string>>(),
    unread: new Map<string, string>(),
  }
  const root = view(shared, '', null)
  return prefix === '' ? root : view(shared, prefix, root)
}

interface Shared {
  source: Source
  kept: Map<string, Buffer>
  ids: Map<string, string>
  size: { bytes: number }
  folders: Map<string, Promise<string>>
  /** Path → reason. */
  unread: Map<string, string>
}

function view(shared: Shared, prefix: string, root: Tree | null): Tree {
  const { source } = shared
  const start = prefix === '' ? '' : `${prefix}/`
  const below = (path: string) => path.startsWith(start)
  const files = source.files
    .filter(below)
    .map((path) => path.slice(start.length))
    .sort(byCodeUnit)
  const known = new Set(files)
  const full = (file: string) => {
    if (!known.has(file)) throw new Error(`not in the tree: ${file}`)
    return start + file
  }
  const tree: Tree = {
    revision: source.revision,
    files,
    has: (file) => known.has(file),
    id: async (file) => source.id(full(file)) ?? idFrom(shared, full(file)),
    read: async (file) => readFrom(shared, full(file)),
    load: (wanted) => load(shared, wanted.filter((file) => known.has(file)).map(full)),
    links: new Map(
      [...source.links].filter(([path]) => below(path)).map(([path, to]) => [path.slice(start.length), to]),
    ),
    unread: () =>
      new Map([...shared.unread].filter(([path]) => below(path)).map(([path, why]) => [path.slice(start.length), why])),
    directory: (wanted = files) => folderOf(shared, start, wanted.map(full)),
    get root() {
      return root ?? tree
    },
    prefix,
    below: (folder) => ({ ...view(shared, start + folder, root ?? tree), close: async () => {} }),
    close: () => close(shared),
  }
  return tree
}

/** Small files are kept: several collectors read each of them. */
async function readFrom(shared: Shared, path: string): Promise<Buffer> {
  const { kept, size } = shared
  const known = kept.get(path)
  if (known) return known
  const bytes = await fetched(shared, path)
  if (bytes.length > smallFile || size.bytes + bytes.length > keptLimit) return bytes
  kept.set(path, bytes)
  size.bytes += bytes.length
  return bytes
}

/** Remembers what cannot be had. */
async function fetched({ source, unread }: Shared, path: string): Promise<Buffer> {
  try {
    return await source.read(path)
  } catch (error) {
    if (error instanceof Unreadable) unread.set(path, error.reason)
    throw error
  }
}

async function idFrom(shared: Shared, path: string): Promise<string> {
  const known = shared.ids.get(path)
  if (known !== undefined) return known
  const id = blobId(await readFrom(shared, path))
  shared.ids.set(path, id)
  return id
}

async function load(shared: Shared, paths: readonly string[]): Promise<void> {
  const { source, kept, size } = shared
  if (!source.slow) return
  await pool([...new Set(paths)], 64, async (path) => {
    if (kept.has(path) || size.bytes > loadLimit) return
    const bytes = await fetched(shared, path).catch(ignoreUnreadable)
    if (bytes === null) return
    kept.set(path, bytes)
    size.bytes += bytes.length
  })
}

function ignoreUnreadable(error: unknown): null {
  if (error instanceof Unreadable) return null
  throw error
}

function folderOf(shared: Shared, start: string, paths: readonly string[]): Promise<string> {
  const list = [...new Set(paths)].sort(byCodeUnit)
  const key = createHash('sha256')
    .update(`${start}\0${list.join('\0')}`)
    .digest('hex')
  const folder = shared.folders.get(key) ?? write(shared, start, list)
  shared.folders.set(key, folder)
  return folder
}

async function write(shared: Shared, start: string, paths: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'palier-tree-'))
  const target = (path: string) => join(folder, path.slice(start.length))
  for (const parent of new Set(paths.map((path) => dirname(target(path))))) {
    await mkdir(parent, { recursive: true }).catch(ignoreClash)
  }
  await pool(paths, 16, async (path) => {
    const bytes = await readFrom(shared, path).catch(ignoreUnreadable)
    if (bytes !== null) await writeFile(target(path), bytes).catch(ignoreClash)
  })
  return folder
}

/** Two names of a hostile tree that cannot stand side by side, or one too long: the first stays. */
function ignoreClash(error: NodeJS.ErrnoException): void {
  if (!['EEXIST', 'EISDIR', 'ENOTDIR', 'ENOENT', 'ENAMETOOLONG', 'EINVAL'].includes(error.code ?? '')) throw error
}

async function close({ source, folders, kept }: Shared): Promise<void> {
  const written = [...folders.values()]
  folders.clear()
  kept.clear()
  await source.close()
  for (const folder of written) {
    await folder.then((path) => rm(path, { recursive: true, force: true })).catch(() => {})
  }
}
