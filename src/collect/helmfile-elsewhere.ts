import type { Environment, Tree } from '../model.ts'
import { readYaml } from '../lib/yaml.ts'
import type { Cache } from './cache.ts'
import { podKinds } from './elsewhere.ts'
import { writtenIn } from './helmfile-values.ts'
import type { JsonObject } from './object.ts'
import { folderOf } from './paths.ts'
import { at, list, string } from './reading.ts'
import type { RenderContext } from './render-context.ts'
import type { Worded } from './unseen.ts'
import { inside } from './workspace.ts'

/** Charts that helmfile installs in an environment from a repository of charts: each hides pods, and all are said at once. */
export async function chartsElsewhere(
  tree: Tree,
  environment: Environment,
  { tools: { helm }, cache }: Pick<RenderContext, 'tools' | 'cache'>,
): Promise<Worded[]> {
  if (helm === null) return []
  const { name, sources } = environment
  const helmfiles = new Set(
    sources.flatMap((source) => ('helmfile' in source && source.helmfile ? source.helmfile : [])),
  )
  const spots: Worded[] = []
  for (const helmfile of [...helmfiles].filter((file) => tree.has(file))) {
    const asked = { helm, environment: name, release: '', values: [null] }
    const file = await writtenIn({ tree, cache, helmfile, asked })
    const installed = file?.releases.filter((release) => isInstalled(release, file.values)) ?? []
    const remote = installed.filter(({ chart }) => !isPath(string(chart)))
    if (file === null || remote.length === 0) continue
    const charts = [...new Set(remote.map(({ chart }) => string(chart)))].join(', ')
    const cause = { code: 'helmfile-charts-elsewhere', helmfile, charts } as const
    const spot = { kinds: podKinds, environment: name, source: helmfile, at: { file: helmfile }, cause, fault: false }
    spots.push({ spot, words: await releaseWords(tree, { helmfile, remote, values: file.values }, cache) })
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

interface Told {
  helmfile: string
  remote: readonly JsonObject[]
  values: readonly (string | null)[]
}

/** A chart of a registry names what it makes after its release, itself and its values. */
async function releaseWords(tree: Tree, { helmfile, remote, values }: Told, cache: Cache): Promise<string | null> {
  const named = remote.flatMap((release) => list(release.values).filter((value) => typeof value === 'string'))
  const files = [...new Set(named)].flatMap((file) => inside(folderOf(helmfile) || '.', file) ?? file)
  if (values.includes(null) || files.some((file) => !tree.has(file))) return null
  const texts = await Promise.all(files.map((file) => cache.text(tree, file)))
  return [JSON.stringify(remote), ...values, ...texts].join('\n')
}
