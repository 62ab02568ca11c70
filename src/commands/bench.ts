import { findTools, type Tools } from '../lib/tools.ts'
import type { Edge } from '../main.ts'
import type { Options } from '../options.ts'
import { readResources } from '../resources.ts'
import { loadCatalogue } from '../rules/load.ts'
import type { Bench } from '../run/index.ts'
import { version } from '../version.ts'

/** What a command that judges needs: what palier ships, the tools of this machine, the day. */
export async function benchFor(options: Options, edge: Edge): Promise<Bench> {
  const [shipped, tools] = await Promise.all([shippedParts(), toolsFor(options, edge)])
  const today = options.today ?? new Date().toISOString().slice(0, 10)
  return { ...shipped, tools, today, version: version() }
}

async function shippedParts(): Promise<Pick<Bench, 'resources' | 'catalogue'>> {
  const resources = await readResources()
  return { resources, catalogue: loadCatalogue(resources.rules, 'cloud-pi-native').catalogue }
}

async function toolsFor(options: Options, edge: Edge): Promise<Tools> {
  if (options.installTools) await (await import('./tools.ts')).install(options, edge)
  return findTools({ ...edge.env })
}
