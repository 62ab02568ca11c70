import { glob } from '../lib/glob.ts'
import type { Tree } from '../model.ts'

/** The tree without the paths that the policy never judges; itself when there are none. What a declared source names is read from the whole. */
export function withoutIgnored(tree: Tree, ignore: readonly string[]): Tree {
  if (ignore.length === 0) return tree
  const matchers = ignore.map((pattern) => glob(pattern))
  const files = tree.files.filter((file) => !matchers.some((matches) => matches(file)))
  const known = new Set(files)
  return { ...tree, files, has: (file) => known.has(file) }
}
