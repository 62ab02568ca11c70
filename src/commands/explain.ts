import type { Edge } from '../main.ts'
import type { Options } from '../options.ts'
import { readResources } from '../resources.ts'
import { explain as explained } from '../rules/explain.ts'
import { loadCatalogue } from '../rules/load.ts'

/** `palier explain [ID]`. */
export async function explain(options: Options, edge: Edge): Promise<number> {
  const { catalogue } = loadCatalogue((await readResources()).rules, 'cloud-pi-native')
  edge.stdout.write(`${explained(catalogue, options.argument, options.language ?? 'fr')}\n`)
  return 0
}
