import type { BlindSpot, Environment, Tree } from '../model.ts'
import { readYaml } from '../lib/yaml.ts'
import { podKinds } from './elsewhere.ts'
import { writtenIn } from './helmfile-values.ts'
import type { JsonObject } from './object.ts'
import { at, string } from './reading.ts'
import type { RenderContext } from './render-context.ts'

/** Charts that helmfile installs in an environment from a repository of charts: each hides pods, and all are said at once. */
export async function chartsElsewhere(
  tree: Tree,
  environment: Environment,
  { tools: { helm }, cache }: Pick<RenderContext, 'tools' | 'cache'>,
): Promise<BlindSpot[]> {
  if (helm === null) return []
  const { name, sources } = environment
  const helmfiles = new Set(
    sources.flatMap((source) => ('helmfile' in source && source.helmfile ? source.helmfile : [])),
  )
  const spots: BlindSpot[] = []
  for (const helmfile of [...helmfiles].filter((file) => tree.has(file))) {
    const asked = { helm, environment: name, release: '', values: [null] }
    const file = await writtenIn({ tree, cache, helmfile, asked })
    const installed = file?.releases.filter((release) => isInstalled(release, file.values)) ?? []
    const charts = installed.map(({ chart }) => string(chart)).filter((chart) => !isPath(chart))
    if (charts.length === 0) continue
    const cause = { code: 'helmfile-charts-elsewhere', helmfile, charts: [...new Set(charts)].join(', ') } as const
    spots.push({ kinds: podKinds, environment: name, source: helmfile, at: { file: helmfile }, cause, fault: false })
  }
  return spots
}

const isPath = (chart: string) => /^(?:\.{0,2}\/|\.{1,2}$|$)/.test(chart)

/** Or nobody knows. `condition` is the path of a value of the environment, the last one that is written. */
function isInstalled({ installed, condition }: JsonObject, values: readonly (string | null)[]): boolean {
  if (installed === false) return false
  const path = string(condition).split('.')
  if (path[0] === '' || values.includes(null)) return true
  const written = values.map((text) => at(readYaml(text ?? '', 'core').documents[0] ?? null, ...path))
  return written.findLast((value) => value !== undefined) === true
}
