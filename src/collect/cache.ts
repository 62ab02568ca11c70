import type { Tree } from '../model.ts'
import { type Dialect, readYaml, type YamlFile } from '../lib/yaml.ts'
import type { Validation } from '../model.ts'

/** What two revisions share: same bytes in, same answer out, so each is worked out once. */
export interface Cache {
  text(tree: Tree, file: string): Promise<string>
  /** Parsed by content and dialect. Never change what is read. Throws what `Tree.read` throws. */
  yaml(tree: Tree, file: string, dialect: Dialect): Promise<YamlFile>
  /** Runs `work` once for a key; `key` names every input. An error is not kept. */
  once<T>(key: string, work: () => Promise<T>): Promise<T>
  /** kubeconform's answers, by version and hash of the object. */
  readonly verdicts: Map<string, Validation>
}

export function createCache(): Cache {
  const kept = new Map<string, Promise<unknown>>()
  const once = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const known = kept.get(key)
    if (known !== undefined) return known as Promise<T>
    const fresh = work()
    kept.set(key, fresh)
    fresh.catch(() => kept.delete(key))
    return fresh
  }
  const text = async (tree: Tree, file: string) => (await tree.read(file)).toString('utf8')
  return {
    text,
    yaml: async (tree, file, dialect) => {
      const key = `yaml\0${dialect}\0${await tree.id(file)}`
      return once(key, async () => readYaml(await text(tree, file), dialect))
    },
    once,
    verdicts: new Map(),
  }
}
