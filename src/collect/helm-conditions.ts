import type { Tree } from '../model.ts'
import { readYaml } from '../lib/yaml.ts'
import type { Cache } from './cache.ts'
import type { Chart, Dependency } from './helm-chart.ts'
import type { Inputs } from './helm-inputs.ts'
import type { JsonObject } from './object.ts'
import { at, boolean, isRecord, record } from './reading.ts'
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
  const values = await givenValues(tree, { above, inputs }, cache)
  for (const path of dependency.condition.split(',')) {
    const decided = values.map((one) => boolean(at(one, ...path.trim().split('.')))).find((one) => one !== undefined)
    if (decided !== undefined) return !decided
  }
  return false
}

/** Values of the innermost chart as they are given to it, the strongest first: files of the environment, then each chart's own, from the outside. */
export async function givenValues(
  tree: Tree,
  { above, inputs }: Omit<Asked, 'dependency'>,
  cache: Cache,
): Promise<JsonObject[]> {
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
  return [
    ...given.toReversed().map((values) => record(values, ...keys)),
    ...own.map((values, depth) => record(values, ...keys.slice(depth))),
  ]
}

async function readFile(tree: Tree, file: string, cache: Cache): Promise<JsonObject> {
  if (!tree.has(file)) return {}
  return (await cache.yaml(tree, file, 'kubernetes')).documents.find(isRecord) ?? {}
}
