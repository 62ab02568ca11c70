import type { Tree, Validation } from '../model.ts'
import { decoded } from '../lib/text.ts'
import { Unreadable } from '../lib/tree.ts'
import { type Dialect, readYaml, type YamlFile } from '../lib/yaml.ts'
import { createMemory, type Memory } from './memory.ts'

/** What two revisions share: same bytes in, same answer out, so each is worked out once. */
export interface Cache {
  /** `''` for a file that cannot be read. */
  text(tree: Tree, file: string): Promise<string>
  /** Parsed by content and dialect. Never change what is read. A file that cannot be read is a fatal problem. */
  yaml(tree: Tree, file: string, dialect: Dialect): Promise<YamlFile>
  /** Runs `work` once for a key; `key` names every input. An error is not kept. */
  once<T>(key: string, work: () => Promise<T>): Promise<T>
  /** The same for what depends on all that a tree holds. */
  onceIn<T>(tree: Tree, key: string, work: () => Promise<T>): Promise<T>
  /** Runs `work` once all that was given before has ended: what two revisions share is asked for by the first. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** kubeconform's answers, by version and hash of the object. */
  readonly verdicts: Map<string, Validation>
  readonly memory: Memory
}

export function createCache(): Cache {
  const once = keeper()
  const inTrees = new WeakMap<Tree, ReturnType<typeof keeper>>()
  const keeperOf = (tree: Tree) => {
    const keep = inTrees.get(tree) ?? keeper()
    inTrees.set(tree, keep)
    return keep
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    text: (tree, file) => tree.read(file).then(decoded, unreadable('')),
    yaml: (tree, file, dialect) =>
      tree
        .id(file)
        .then(async (id) => {
          const read = async () => readYaml(decoded(await tree.read(file)), dialect)
          return once(`yaml\0${dialect}\0${id}`, read)
        })
        .catch((error) => unreadable(refused(String(error?.message)))(error)),
    once,
    onceIn: (tree, key, work) => keeperOf(tree)(key, work),
    inTurn: (work) => {
      const result = last.then(work)
      last = result.catch(() => {})
      return result
    },
    verdicts: new Map(),
    memory: createMemory(),
  }
}

function keeper(): Cache['once'] {
  const kept = new Map<string, Promise<unknown>>()
  return <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const known = kept.get(key)
    if (known !== undefined) return known as Promise<T>
    const fresh = work()
    kept.set(key, fresh)
    fresh.catch(() => kept.delete(key))
    return fresh
  }
}

function unreadable<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Unreadable) return instead
    throw error
  }
}

function refused(reason: string): YamlFile {
  return { documents: [], problems: [{ reason, line: 1, column: 1, fatal: true }] }
}
