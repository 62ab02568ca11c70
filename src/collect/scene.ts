import type { Message } from '../model.ts'
import { foreignPolicies } from './foreign-policies.ts'
import { append } from './group.ts'
import { createMemory, type Memory } from './memory.ts'
import type { Rendered, Surroundings } from './object.ts'
import { madeByOperator, type ServicePort, type Unfamiliar, unfamiliar } from './operators.ts'
import { type Pods, readPods } from './pods.ts'
import { clusterConfigMaps, configMapsOf, keysOf, platformSecrets, secretsOf } from './provided.ts'
import { apiGroup, at, string } from './reading.ts'
import { indexLabels, type Labelled, type LabelIndex } from './selector.ts'
import { nameOf } from './subject.ts'

/** Pods of one sort: a workload's, or those that a known operator makes. */
export interface Run extends Labelled {
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
  objects: readonly Rendered[]
  /** Those of another network's own kinds that restrict traffic. */
  foreign: readonly Rendered[]
  namespaceOf(rendered: Rendered): string
  /** As compared, for a namespace that is written somewhere. */
  namespace(written: string): string
  /** Objects of a kind in these API groups. */
  kind(kind: string, ...groups: string[]): readonly Rendered[]
  /** The ConfigMap of that name, where it is written here. */
  configMap(namespace: string, name: string): Rendered | undefined
  workloads: readonly Pods[]
  runs: LabelIndex<Run>
  services: ReadonlyMap<string, ServiceEntry>
  serviceAccounts: ReadonlyMap<string, Rendered>
  secrets: ReadonlySet<string>
  /** Names → whether a key is there; null where keys are not ours to know. */
  configMaps: ReadonlyMap<string, ((key: string) => boolean) | null>
  unfamiliar: readonly Unfamiliar[]
}
/** A Service as written, or the ports of one that an operator makes; null ports are not known. */
export type ServiceEntry = { rendered: Rendered } | { rendered: null; ports: ServicePort[] | null }

export function arrange(objects: readonly Rendered[], surroundings: Surroundings): Scene {
  const memory = surroundings.memory ?? createMemory()
  const kept = objects.filter((rendered) => !isTest(rendered)).map(memory.same)
  const namespace = namespaceReader(surroundings)
  const namespaceOf = ({ object }: Rendered) => namespace(string(at(object, 'metadata', 'namespace')))
  const keyed = kept.map((rendered) => ({ rendered, namespace: namespaceOf(rendered) }))
  const workloads = keyed.flatMap(
    ({ rendered, namespace: own }) => memory.once(rendered, `pods ${own}`, () => readPods(rendered, own)) ?? [],
  )
  const kind = kindReader(kept)
  const maps = new Map<string, Rendered>()
  for (const one of kind('ConfigMap', '')) {
    const name = `${namespaceOf(one)}/${nameOf(one)}`
    if (!maps.has(name)) maps.set(name, one)
  }
  return {
    surroundings,
    memory,
    hidden: surroundings.hidden,
    objects: kept,
    foreign: foreignPolicies(kept),
    namespaceOf,
    namespace,
    kind,
    configMap: (own, name) => maps.get(`${own}/${name}`),
    workloads,
    runs: indexLabels([...workloads.flatMap(runsOf), ...keyed.flatMap(runsOfOperator)]),
    services: readServices(keyed, surroundings),
    serviceAccounts: new Map(kind('ServiceAccount', '').map((one) => [`${namespaceOf(one)}/${nameOf(one)}`, one])),
    secrets: new Set(
      keyed.flatMap(({ rendered, namespace: own }) => secretsOf(rendered).map((name) => `${own}/${name}`)),
    ),
    configMaps: readConfigMaps(keyed),
    unfamiliar: keyed.flatMap(({ rendered, namespace: own }) => unfamiliar(rendered, own) ?? []),
  }
}

interface Keyed {
  rendered: Rendered
  namespace: string
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

function namespaceReader({ environment }: Surroundings): (written: string) => string {
  const own = new Set(
    environment.sources.flatMap((source) => (source.type === 'chart' ? (source.namespace ?? []) : [])),
  )
  return (written) => (written === 'default' || own.has(written) ? '' : written)
}

function runsOf(pods: Pods): Run[] {
  return pods.variants.map((labels) => ({ namespace: pods.namespace, labels, pods, ports: [] }))
}

function runsOfOperator({ rendered, namespace }: Keyed): Run[] {
  const made = madeByOperator(rendered)?.pods ?? []
  return made.map(({ labels, ports }) => ({ namespace, labels, pods: null, ports }))
}

function readServices(keyed: readonly Keyed[], { project }: Surroundings): Map<string, ServiceEntry> {
  const services = new Map<string, ServiceEntry>()
  for (const name of project.elsewhere.services) services.set(`/${name}`, { rendered: null, ports: null })
  for (const { rendered, namespace } of keyed) {
    for (const { name, ports } of madeByOperator(rendered)?.services ?? []) {
      services.set(`${namespace}/${name}`, { rendered: null, ports })
    }
    if (rendered.object.kind !== 'Service') continue
    const group = apiGroup(rendered.object.apiVersion)
    if (group === '') services.set(`${namespace}/${nameOf(rendered)}`, { rendered })
    if (group === 'serving.knative.dev')
      services.set(`${namespace}/${nameOf(rendered)}`, { rendered: null, ports: null })
  }
  return services
}

function readConfigMaps(keyed: readonly Keyed[]): Scene['configMaps'] {
  const found = new Map<string, ReturnType<typeof keysOf>>()
  for (const { rendered, namespace } of keyed) {
    for (const name of configMapsOf(rendered)) found.set(`${namespace}/${name}`, null)
    const { kind, apiVersion } = rendered.object
    if (kind === 'ConfigMap' && apiVersion === 'v1') found.set(`${namespace}/${nameOf(rendered)}`, keysOf(rendered))
  }
  return found
}

export function isConfigMapProvided(scene: Scene, namespace: string, name: string): boolean {
  const { configMaps } = scene.surroundings.project.elsewhere
  return scene.configMaps.has(`${namespace}/${name}`) || clusterConfigMaps.includes(name) || configMaps.includes(name)
}

export function isSecretProvided(scene: Scene, namespace: string, name: string): boolean {
  const { secrets } = scene.surroundings.project.elsewhere
  return scene.secrets.has(`${namespace}/${name}`) || platformSecrets.includes(name) || secrets.includes(name)
}
