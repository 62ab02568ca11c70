import { resolve } from 'node:path'
import { exitCode } from '../judge/gate.ts'
import { findTools } from '../lib/tools.ts'
import type { Edge } from '../main.ts'
import type { Options } from '../options.ts'
import { readResources } from '../resources.ts'
import { loadCatalogue } from '../rules/load.ts'
import { type Bench, check, score } from '../run/index.ts'
import { version } from '../version.ts'
import { tell } from './tell.ts'

/** `palier score` and `palier check`: judges, writes the reports, answers the verdict's exit code. */
export async function judge(options: Options, edge: Edge): Promise<number> {
  const resources = await readResources()
  const { catalogue } = loadCatalogue(resources.rules, 'cloud-pi-native')
  if (options.installTools) await (await import('./tools.ts')).install(options, edge)
  const bench: Bench = {
    resources,
    catalogue,
    tools: await findTools({ ...edge.env }),
    today: options.today ?? new Date().toISOString().slice(0, 10),
    version: version(),
  }
  const path = resolve(options.argument ?? '.')
  const report = await (options.command === 'check' ? check : score)(path, options, bench)
  await tell(report, options, edge)
  return exitCode(report.verdict, options.strict)
}
