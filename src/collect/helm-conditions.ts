import type { Tree } from '../model.ts'
import { readYaml } from '../lib/yaml.ts'
import type { Cache } from './cache.ts'
import type { Chart, Dependency } from './helm-chart.ts'
import type { Inputs } from './helm-inputs.ts'
import type { JsonObject } from './object.ts'
import { at, boolean, isRecord } from './reading.ts'
import { join } from './workspace.ts'

interface Asked {
  dependency: Dependency
  /** The charts that lead to it, from the outside, each with the key of the next one. */
  above: readonly { chart: Chart; key: string }[]
  inputs: Pick<Inputs, 'values' | 'texts'>
}

/** Whether values leave a dependency out. As Helm: the first path of its condition that is true or false decides, none leaves it on. */
export async function isSwitchedOff(tree: Tree, { dependency, above, inputs }: Asked, cache: Cache): Promise<boolean> {
  if (dependency.condition === '') return false
  const given = await Promise.all(
    inputs.values.map(async (file) => {
      const text = inputs.texts.get(file)
      return text === undefined
        ? readFile(tree, file, cache)
        : (readYaml(text, 'kubernetes').documents.find(isRecord) ?? {})
    }),
  )
  const own = await Promise.all(above.map(({ chart }) => readFile(tree, join(chart.folder, 'values.yaml'), cache)))
  const keys = above.slice(0, -1).map(({ key }) => key)
  for (const path of dependency.condition.split(',')) {
    const parts = path.trim().split('.')
    const outer = given.toReversed().map((values) => boolean(at(values, ...keys, ...parts)))
    const inner = own.map((values, depth) => boolean(at(values, ...keys.slice(depth), ...parts)))
    const decided = [...outer, ...inner].find((one) => one !== undefined)
    if (decided !== undefined) return !decided
  }
  return false
}

async function readFile(tree: Tree, file: string, cache: Cache): Promise<JsonObject> {
  if (!tree.has(file)) return {}
  return (await cache.yaml(tree, file, 'kubernetes')).documents.find(isRecord) ?? {}
}
