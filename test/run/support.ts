import { createCache } from '../../src/collect/index.ts'
import { memoryTree, Unreadable } from '../../src/lib/tree.ts'
import { treeOf } from '../../src/lib/tree-source.ts'
import { findTools, type Tools } from '../../src/lib/tools.ts'
import type { Day, Difference, Report, Tree } from '../../src/model.ts'
import { type Options, readOptions } from '../../src/options.ts'
import { readResources } from '../../src/resources.ts'
import { loadCatalogue } from '../../src/rules/load.ts'
import { checkTrees } from '../../src/run/check.ts'

/** Path → text. */
export type Files = Readonly<Record<string, string>>

/** A merge request: what it makes of the files of its base. */
export interface Request {
  base: Files
  head: Files
  /** Tip of the target branch where it has moved on. */
  target?: Files
  /** Path on base → path on head. */
  renames?: Readonly<Record<string, string>>
  /** As typed: `--gate state`. */
  flags?: readonly string[]
  today?: Day
  /** Files of head that cannot be read. */
  unreadable?: readonly string[]
  /** Tools that the job has not. */
  without?: readonly ('helm' | 'kustomize' | 'kubeconform')[]
}

const resources = await readResources()
const found = await findTools(process.env)
export const { catalogue } = loadCatalogue(resources.rules, 'cloud-pi-native')

/** Judges a merge request of trees in memory with the rules that are shipped. */
export async function judgeRequest({ base, head, target = base, ...asked }: Request): Promise<Report> {
  const options = optionsOf(asked.flags ?? [])
  const bench = {
    resources,
    catalogue,
    tools: toolsWithout(asked.without ?? []),
    today: asked.today ?? '2026-11-24',
    version: '1.0.0',
  }
  const trees = { base: memoryTree(base), head: treeWithout(head, asked.unreadable ?? []), target: memoryTree(target) }
  const difference = differenceOf(base, head, asked.renames ?? {})
  try {
    return await checkTrees(
      { ...trees, difference },
      { ...bench, path: '/shop', options, cache: createCache(), key: '' },
    )
  } finally {
    await Promise.all(Object.values(trees).map((tree) => tree.close()))
  }
}

function treeWithout(files: Files, unreadable: readonly string[]): Tree {
  const read = async (file: string) => {
    if (unreadable.includes(file)) throw new Unreadable(file, 'EACCES: permission denied')
    return Buffer.from(files[file] ?? '')
  }
  const source = { revision: null, files: Object.keys(files), links: new Map(), id: () => null, slow: false }
  return treeOf({ ...source, read, close: async () => {} }, '')
}

function optionsOf(flags: readonly string[]): Options {
  const request = readOptions(['check', '--base', 'main', ...flags], {})
  if (request.kind !== 'run') throw new Error('no run')
  return request.options
}

/** What git would say of these files, a change of one block for each file. */
function differenceOf(base: Files, head: Files, renames: Readonly<Record<string, string>>): Difference {
  const origins = new Map(Object.entries(renames).map(([from, to]) => [to, from]))
  const lines: Record<string, [number, number][]> = {}
  for (const [file, text] of Object.entries(head)) {
    const before = base[origins.get(file) ?? file]
    if (before !== undefined && before !== text) lines[file] = [blockOf(before.split('\n'), text.split('\n'))]
  }
  const added = Object.keys(head).filter((file) => !Object.hasOwn(base, file) && !origins.has(file))
  return { renames, added, lines }
}

function blockOf(before: readonly string[], after: readonly string[]): [number, number] {
  const same = (one: string | undefined, other: string | undefined) => one === other
  let start = 0
  while (start < after.length && same(before[start], after[start])) start++
  let end = 0
  while (end < after.length - start && same(before.at(-1 - end), after.at(-1 - end))) end++
  return [start + 1, Math.max(start + 1, after.length - end)]
}

function toolsWithout(names: readonly string[]): Tools {
  const kept = Object.entries(found).map(([name, tool]) => [name, names.includes(name) ? null : tool] as const)
  return { ...found, ...Object.fromEntries(kept) }
}
