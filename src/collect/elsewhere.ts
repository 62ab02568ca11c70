import type { BlindSpot, Environment, FactKind, Tree } from '../model.ts'
import type { JsonObject, Rendered } from './object.ts'
import { apiGroup, record, records, string } from './reading.ts'
import { subjectOf } from './subject.ts'
import { folderOf, isLeftOut } from './paths.ts'
import type { Worded } from './unseen.ts'
import { inside, isIn } from './workspace.ts'

/** Kinds of fact about pods: what deploys others' charts hides these. */
export const podKinds: FactKind[] = [
  'workload',
  'autoscaler',
  'disruption',
  'rollout',
  'tie',
  'logOutput',
  'cronJob',
  'volumeClaim',
  'container',
  'securityContext',
  'port',
  'service',
  'reference',
  'credential',
  'tlsSetting',
  'datastoreLink',
  'signIn',
  'sharedResource',
  'exposureLink',
  'datastore',
  'monitor',
  'instrumentation',
  'networkPolicy',
  'isolation',
  'exposedHost',
  'exposedPath',
  'remoteAccess',
  'route',
]

/**
 * Flux HelmReleases and Argo Applications whose source is not in the tree: each hides pods, and says so once, with all the words
 * that what it hides can bear where those are known.
 */
export function sourcesElsewhere(tree: Tree, objects: readonly Rendered[]): Worded[] {
  return objects.flatMap((rendered) => {
    const paths = pathsOf(rendered.object)
    if (paths === null || paths.some((path) => isInTree(tree, path))) return []
    const { environment, source, at } = rendered
    const cause = { code: 'source-elsewhere', object: subjectOf(rendered) } as const
    return [{ spot: { kinds: podKinds, environment, source, at, cause, fault: false }, words: releaseWords(rendered) }]
  })
}

/** A chart of a registry names what it makes after its release, itself and its values; null: other things may tell. */
function releaseWords({ object }: Rendered): string | null {
  const spec = record(object.spec)
  const text = JSON.stringify([object.metadata.name, spec])
  if (/\$\{|\$values|"valuesFrom"|"valueFiles"|"fileParameters"/.test(text)) return null
  return isOfRegistry(object.kind, spec) ? text : null
}

function isOfRegistry(kind: string, spec: JsonObject): boolean {
  if (kind === 'HelmRelease') {
    const source = string(record(spec, 'chart', 'spec', 'sourceRef').kind) || string(record(spec.chartRef).kind)
    return ['HelmRepository', 'OCIRepository', 'HelmChart'].includes(source)
  }
  const sources = spec.source === undefined ? records(spec.sources).map(({ item }) => item) : [record(spec.source)]
  return kind === 'Application' && sources.every((source) => string(source.chart) !== '')
}

/** Values for charts that Kontinuous (SocialGouv) brings itself: all pods of an environment that nobody declared. */
export function kontinuousElsewhere(tree: Tree, { name, declared, sources }: Environment): BlindSpot[] {
  const files = tree.files.filter((one) => /(?:^|\/)\.kontinuous\/(?:env\/[^/]+\/)?values\.ya?ml$/.test(one))
  const file = files.find((one) => one.includes(`/env/${name}/`)) ?? files[0]
  const said = sources.some((source) => source.type === 'chart' && kontinuousFolder(source.chart) !== null)
  if (file === undefined || declared || said) return []
  const folder = kontinuousFolder(file) ?? file
  const cause = { code: 'kontinuous-needed', folder } as const
  return [{ kinds: podKinds, environment: name, source: folder, at: { file }, cause, fault: false }]
}

/** Programs whose run writes manifests, by the file that says how. */
const generators: readonly [name: string, file: RegExp][] = [
  ['cdk8s', /(?:^|\/)cdk8s\.ya?ml$/],
  ['kosko', /(?:^|\/)kosko\.toml$/],
]
const running = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob', 'Job', 'Rollout', 'DeploymentConfig'])

/** What code beside it would write; nothing where pods below its folder are in the tree already. */
export function generatedElsewhere(
  tree: Tree,
  { name, declared }: Environment,
  objects: readonly Rendered[],
): BlindSpot[] {
  if (declared) return []
  return generators.flatMap(([generator, pattern]) =>
    tree.files
      .filter((file) => pattern.test(file) && !isLeftOut(file))
      .slice(0, 1)
      .flatMap((file) => {
        const folder = folderOf(file)
        if (objects.some(({ object, at }) => running.has(object.kind) && isIn(at.file, folder || '.'))) return []
        const cause = { code: 'generator-needed', generator, file } as const
        return [{ kinds: podKinds, environment: name, source: folder || '.', at: { file }, cause, fault: false }]
      }),
  )
}

/** The folder that describes to Kontinuous what it deploys; its Chart.yaml is none that Helm could render alone. */
export function kontinuousFolder(path: string): string | null {
  return /^(?:.*\/)?\.kontinuous(?=\/|$)/.exec(path)?.[0] ?? null
}

/** Paths that the object deploys from some repository; null when it is neither. */
function pathsOf({ apiVersion, kind, spec }: JsonObject): string[] | null {
  const group = apiGroup(string(apiVersion))
  if (group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease') return [string(record(spec, 'chart', 'spec').chart)]
  if (group !== 'argoproj.io') return null
  if (kind === 'Application') return applicationPaths(record(spec))
  if (kind !== 'ApplicationSet') return null
  const generated = records(record(spec).generators).flatMap(({ item }) => records(record(item.git).directories))
  return [...applicationPaths(record(spec, 'template', 'spec')), ...generated.map(({ item }) => string(item.path))]
}

function applicationPaths(spec: JsonObject): string[] {
  const sources = [record(spec.source), ...records(spec.sources).map(({ item }) => item)]
  return sources.map((source) => string(source.path))
}

/** A folder of the tree, the folder before a pattern included; a mere name is a chart of some registry. */
function isInTree(tree: Tree, path: string): boolean {
  const fixed = path.replace(/\/?[^/]*[*{].*$/, '')
  const folder = fixed === '' || !/\//.test(path) ? onlyFolder(fixed, path) : inside('.', fixed)
  return folder !== null && folder !== '.' && tree.files.some((file) => file.startsWith(`${folder}/`))
}

const onlyFolder = (fixed: string, path: string) => (fixed === '' || fixed !== path ? null : fixed)
