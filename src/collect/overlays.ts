import type { AnyFact, Environment, Fact, Message, RenderSource, SourceDefinition, Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import { hostLiterals } from './host-literals.ts'
import { closureOf } from './kustomize-closure.ts'
import { isIn, join } from './workspace.ts'

/**
 * Per environment: for each chart and kustomization, whether the environment has values or an overlay of its own; for each
 * host of an environment that a template of a chart writes, the place where it does.
 */
export async function overlayFacts(
  tree: Tree,
  facts: readonly AnyFact[],
  around: { environments: readonly Environment[]; cache: Cache },
): Promise<Fact<'overlay'>[]> {
  const { environments, cache } = around
  const found: Fact<'overlay'>[] = []
  for (const environment of environments) {
    const sources = facts.filter(
      (fact): fact is Fact<'source'> =>
        fact.kind === 'source' && fact.environment === environment.name && isAsked(fact.value, environment),
    )
    const placed = environment.class !== null || !environments.some(isServed)
    const owned = environment.sources.some((source) => isOwn(source, environment, environments))
    for (const { subject, source, at, value } of sources) {
      const common = { kind: 'overlay', source, environment: environment.name } as const
      const own = owned || (environment.class === null && (await isOverlay(tree, value, cache)))
      const file = value.type === 'chart' ? join(value.path, 'Chart.yaml') : at.file
      const told = { ...common, subject, at: { file } }
      if (placed || own) found.push({ ...told, value: { own, host: '' } })
      else found.push(...strayFacts(told, { facts, value }))
      if (value.type !== 'chart') continue
      for (const one of await literalsOf(tree, value.path, { facts, environment, cache })) {
        const { file: template, line, host } = one
        found.push({ ...common, subject: `${template}[${host}]`, at: { file: template, line }, value: { own, host } })
      }
    }
  }
  return found
}

/** Not the base that stands in for an overlay which does not build. */
function isAsked({ type, path }: RenderSource, { declared, sources }: Environment): boolean {
  if (type !== 'kustomization') return type === 'chart'
  return declared || sources.some((source) => source.type === 'kustomization' && source.kustomization === path)
}

/** Beside one of these, what no name places is no environment that must have an overlay. */
const isServed = ({ class: kind }: Environment) => kind === 'prod-like' || kind === 'production'

/**
 * A chart that no name places, beside environments that have theirs, may go to any of them, or to none; a kustomization goes by its
 * overlays. What runs nothing has nothing to set for one.
 */
function strayFacts(
  told: Omit<Fact<'overlay'>, 'value'>,
  { facts, value: { type, path, rendered } }: { facts: readonly AnyFact[]; value: Fact<'source'>['value'] },
): Fact<'overlay'>[] {
  const isOurs = ({ source, environment }: AnyFact) => source === path && environment === told.environment
  const runs = rendered !== true || facts.some((fact) => fact.kind === 'workload' && isOurs(fact))
  const doubt: Message = { code: 'source-unplaced', source: path }
  return type === 'chart' && runs ? [{ ...told, value: { own: undefined, host: '' }, doubts: { own: doubt } }] : []
}

/** A kustomization that changes another one belongs to some environment, whose name says no class. */
async function isOverlay(tree: Tree, { type, path }: RenderSource, cache: Cache): Promise<boolean> {
  return type === 'kustomization' && (await closureOf(tree, path, cache)).kustomizations.length > 1
}

/** Environments of one class may share; a chart's values.yaml, and what no name places, belong to none. */
function isOwn(source: SourceDefinition, environment: Environment, all: readonly Environment[]): boolean {
  if (environment.class === null || source.type === 'manifests') return false
  const others = all.filter((other) => other !== environment && other.class !== environment.class)
  const elsewhere = others.flatMap((other) => other.sources.flatMap(filesOf))
  return filesOf(source).some((file) => !elsewhere.includes(file))
}

/** What of a source may belong to one environment. */
function filesOf(source: SourceDefinition): string[] {
  if (source.type === 'manifests') return []
  if (source.type === 'kustomization') return [source.kustomization]
  return source.values.filter((file) => !/^(?:\.\/)?values\.ya?ml$/.test(file)).map((file) => `${source.chart}/${file}`)
}

interface Literal {
  file: string
  line: number
  host: string
}

async function literalsOf(
  tree: Tree,
  chart: string,
  around: { facts: readonly AnyFact[]; environment: Environment; cache: Cache },
): Promise<Literal[]> {
  const { facts, environment, cache } = around
  const exposed = facts.flatMap((fact) =>
    fact.kind === 'exposedHost' && fact.environment === environment.name && fact.source === chart
      ? [fact.value.host]
      : [],
  )
  const templates = tree.files.filter((file) => isIn(file, join(chart, 'templates')) && /\.(?:ya?ml|tpl)$/.test(file))
  const found: Literal[] = []
  for (const file of templates) {
    const hosts = new Set<string>()
    for (const { line, host } of hostLiterals(await cache.text(tree, file), exposed)) {
      if (!hosts.has(host)) found.push({ file, line, host })
      hosts.add(host)
    }
  }
  return found
}
