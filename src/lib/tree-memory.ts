import type { Tree } from '../model.ts'
import { type Source, treeOf } from './tree-source.ts'

/**
 * A tree of files given from the repository's root. With `prefix`, PATH is that folder: the tree shows what is below it,
 * and `root` shows all.
 */
export function memoryTree(
  files: Readonly<Record<string, string | Buffer>>,
  options: { revision?: string; prefix?: string; links?: Readonly<Record<string, string>> } = {},
): Tree {
  const contents = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))
  const source: Source = {
    revision: options.revision ?? null,
    files: [...contents.keys()],
    links: new Map(Object.entries(options.links ?? {})),
    read: async (path) => contents.get(path) as Buffer,
    id: () => null,
    slow: false,
    close: async () => {},
  }
  return treeOf(source, options.prefix ?? '')
}
