import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { openTree } from '../lib/tree.ts'
import type { Edge } from '../main.ts'
import type { Catalogue } from '../model.ts'
import type { Options } from '../options.ts'
import { readResources } from '../resources.ts'
import { explain as explained } from '../rules/explain.ts'
import { loadCatalogue } from '../rules/load.ts'
import { ruledBy } from '../run/catalogue.ts'
import { belowPath } from './paths.ts'

/** `palier explain [ID]`, by the rules and the grid of the folder where it is asked. */
export async function explain(options: Options, edge: Edge): Promise<number> {
  const catalogue = await catalogueHere(belowPath(options, resolve('.')))
  edge.stdout.write(`${explained(catalogue, options.argument, options.language ?? 'fr')}\n`)
  return 0
}

async function catalogueHere(options: Options): Promise<Catalogue> {
  const { rules } = await readResources()
  const { catalogue } = loadCatalogue(rules, 'cloud-pi-native')
  if (options.rules === null && !existsSync(options.config ?? '.palier.yml')) return catalogue
  const tree = await openTree(resolve('.'), null)
  try {
    return await ruledBy(tree, { options, resources: { rules }, catalogue })
  } finally {
    await tree.close()
  }
}
