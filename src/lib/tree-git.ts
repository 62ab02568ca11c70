import type { Blobs } from './git-blobs.ts'
import { fields } from './git-run.ts'
import { isSafePath, type Source } from './tree-source.ts'
import { TooLarge, Unreadable } from './unreadable.ts'

/** The files of a commit, whole repository; submodules are left out. */
export async function commitSource(path: string, commit: string, blobs: Blobs): Promise<Source> {
  const files = new Map<string, string>()
  const linked = new Map<string, string>()
  for (const entry of await fields(path, ['ls-tree', '-r', '-z', '--full-tree', commit])) {
    const [mode, , id] = entry.slice(0, entry.indexOf('\t')).split(' ') as [string, string, string]
    const name = entry.slice(entry.indexOf('\t') + 1)
    if (!isSafePath(name)) continue
    if (mode.startsWith('100')) files.set(name, id)
    else if (mode === '120000') linked.set(name, id)
  }
  return {
    revision: commit,
    files: [...files.keys()],
    links: await targets(blobs, linked),
    read: (file) => read(blobs, file, files.get(file) as string),
    id: (file) => files.get(file) ?? null,
    slow: true,
    close: async () => blobs.close(),
  }
}

async function read(blobs: Blobs, file: string, id: string): Promise<Buffer> {
  const blob = await blobs.read(id)
  if (blob === null) throw new Unreadable(file, 'its content is not in this clone')
  if ('size' in blob) throw new TooLarge(file)
  return blob.bytes
}

async function targets(blobs: Blobs, linked: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const list = [...linked].map(async ([name, id]) => {
    const blob = await blobs.read(id)
    return [name, blob !== null && 'bytes' in blob ? blob.bytes.toString('utf8') : ''] as const
  })
  return new Map(await Promise.all(list))
}
