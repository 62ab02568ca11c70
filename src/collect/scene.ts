import type { Message } from '../model.ts'
import { borrowedIn } from './borrowed.ts'
import { foreignPolicies } from './foreign-policies.ts'
import { append } from './group.ts'
import { createMemory, type Memory } from './memory.ts'
import type { Rendered, Surroundings } from './object.ts'
import { madeByOperator, type ServicePort, type Unfamiliar, unfamiliar } from './operators.ts'
import { type Pods, readPods } from './pods.ts'
import { configMapsOf, keysOf, secretsOf } from './provided.ts'
import { apiGroup, at, string } from './reading.ts'
import { type Reach, reachIn } from './reach.ts'
import { indexLabels, type Labelled, type LabelIndex } from './selector.ts'
import { nameOf } from './subject.ts'

/** Pods of one sort: a workload's, or those that a known operator makes. */
export interface Run extends Labelled {
  /** The workload, or what the operator makes pods of. */
  rendered: Rendered
  pods: Pods | null
  /** Of an operator's pods. */
  ports: ServicePort[]
}

/** One environment's objects, arranged for look-ups. Names are `namespace/name`, the environment's own namespace being `''`. */
export interface Scene {
  surroundings: Surroundings
  memory: Memory
  /** Why some objects of the environment could not be read: absence then shows nothing, and this is its doubt. */
  hidden: Message | undefined
  /** The same of objects that bear one of these words, as their name or among their labels. */
  hides(words: readonly string[]): Message | undefined
  objects: readonly Rendered[]
  /** Those of another network's own kinds that restrict traffic. */
  foreign: readonly Rendered[]
  namespaceOf(rendered: Rendered): string
  /** As compared, for a namespace that is written somewhere. */
  namespace(written: string): string
  /** Objects of a kind in these API groups. */
  kind(kind: string, ...groups: string[]): readonly Rendered[]
  reach: Reach
  workloads: readonly Pods[]
  runs: LabelIndex<Run>
  services: Names<ServiceEntry>
  serviceAccounts: Names<Rendered>
  secrets: ReadonlySet<string>
  /** Whether a key is there; null where keys are not ours to know. */
  configMaps: Names<ConfigMapEntry>
  unfamiliar: readonly Unfamiliar[]
}
/** `namespace/name` → all that bear it. */
export type Names<T> = ReadonlyMap<string, readonly T[]>
/** A Service as written, or the ports of one that something else makes; null ports are not known. */
export type ServiceEntry = { rendered: Rendered } | { rendered: null; by: Rendered; ports: ServicePort[] | null }
export interface ConfigMapEntry {
  /** What writes or makes it. */
  rendered: Rendered
  has: ((key: string) => boolean) | null
}

export function arrange(objects: readonly Rendered[], surroundings: Surroundings): Scene {
  const memory = surroundings.memory ?? createMemory()
  const kept = objects.filter((rendered) => !isTest(rendered)).map(memory.same)
  const namespace = namespaceReader(surroundings)
  const namespaceOf = ({ object }: Rendered) => namespace(string(at(object, 'metadata', 'namespace')))
  const keyed = kept.map((rendered) => ({ rendered, namespace: namespaceOf(rendered) }))
  const reach = reachIn(surroundings.environment, kept)
  const borrowed = borrowedIn(kept, { namespaceOf, reach })
  const workloads = keyed.flatMap((one) => podsOf(one, borrowed.by.get(one.rendered), memory) ?? [])
  const kind = kindReader(kept)
  return {
    surroundings,
    memory,
    hidden: surroundings.hidden,
    hides: surroundings.unseen ?? (() => surroundings.hidden),
    objects: kept,
    foreign: foreignPolicies(kept),
    namespaceOf,
    namespace,
    kind,
    reach,
    workloads,
    runs: indexLabels([...workloads.flatMap(runsOf), ...keyed.flatMap(runsOfOperator)]),
    services: readServices(keyed),
    serviceAccounts: named(kind('ServiceAccount', ''), (one) => `${namespaceOf(one)}/${nameOf(one)}`),
    secrets: new Set(
      keyed.flatMap(({ rendered, namespace: own }) => secretsOf(rendered).map((name) => `${own}/${name}`)),
    ),
    configMaps: readConfigMaps(keyed),
    unfamiliar: [...keyed.flatMap(({ rendered, namespace: own }) => unfamiliar(rendered, own) ?? []), ...borrowed.lost],
  }
}

interface Keyed {
  rendered: Rendered
  namespace: string
}

function podsOf({ rendered, namespace }: Keyed, borrower: Rendered | undefined, { once }: Memory): Pods | undefined {
  if (borrower !== undefined) return readPods(rendered, namespace, borrower)
  return once(rendered, `pods ${namespace}`, () => readPods(rendered, namespace))
}

/** Asked once for every workload: each question is answered once. */
function kindReader(objects: readonly Rendered[]): Scene['kind'] {
  const byKind = groupByKind(objects)
  const answers = new Map<string, readonly Rendered[]>()
  return (kind, ...groups) => {
    const question = [kind, ...groups].join('\0')
    const known = answers.get(question)
    if (known) return known
    const answer = (byKind.get(kind) ?? []).filter(({ object }) => groups.includes(apiGroup(object.apiVersion)))
    answers.set(question, answer)
    return answer
  }
}

function groupByKind(objects: readonly Rendered[]): Map<string, Rendered[]> {
  const groups = new Map<string, Rendered[]>()
  for (const rendered of objects) append(groups, rendered.object.kind, rendered)
  return groups
}

/** A chart's test hooks are not part of what runs. */
function isTest({ object }: Rendered): boolean {
  const hooks = string(at(object, 'metadata', 'annotations', 'helm.sh/hook')).split(',')
  return hooks.every((hook) => /^\s*test(-success|-failure)?\s*$/.test(hook))
}

/** `${NAMESPACE}`: what deploys fills it, and puts there what names no namespace. */
const isLeftOpen = (written: string) => written.includes('$')

function namespaceReader({ environment }: Surroundings): (written: string) => string {
  const own = new Set(
    environment.sources.flatMap((source) => (source.type === 'chart' ? (source.namespace ?? []) : [])),
  )
  return (written) => (written === 'default' || own.has(written) || isLeftOpen(written) ? '' : written)
}

function runsOf(pods: Pods): Run[] {
  const { rendered, namespace } = pods
  return pods.variants.map((labels) => ({ rendered, namespace, labels, pods, ports: [] }))
}

function runsOfOperator({ rendered, namespace }: Keyed): Run[] {
  const made = madeByOperator(rendered)?.pods ?? []
  return made.map(({ labels, ports }) => ({ rendered, namespace, labels, pods: null, ports }))
}

export function named<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const names = new Map<string, T[]>()
  for (const item of items) append(names, nameOf(item), item)
  return names
}

function readServices(keyed: readonly Keyed[]): Map<string, ServiceEntry[]> {
  const services = new Map<string, ServiceEntry[]>()
  for (const { rendered, namespace } of keyed) {
    for (const { name, ports } of madeByOperator(rendered)?.services ?? []) {
      append(services, `${namespace}/${name}`, { rendered: null, by: rendered, ports })
    }
    if (rendered.object.kind !== 'Service') continue
    const group = apiGroup(rendered.object.apiVersion)
    const name = `${namespace}/${nameOf(rendered)}`
    if (group === '') append(services, name, { rendered })
    if (group === 'serving.knative.dev') append(services, name, { rendered: null, by: rendered, ports: null })
  }
  return services
}

function readConfigMaps(keyed: readonly Keyed[]): Map<string, ConfigMapEntry[]> {
  const found = new Map<string, ConfigMapEntry[]>()
  for (const { rendered, namespace } of keyed) {
    for (const name of configMapsOf(rendered)) append(found, `${namespace}/${name}`, { rendered, has: null })
    const { kind, apiVersion } = rendered.object
    if (kind !== 'ConfigMap' || apiVersion !== 'v1') continue
    append(found, `${namespace}/${nameOf(rendered)}`, { rendered, has: keysOf(rendered) })
  }
  return found
}
