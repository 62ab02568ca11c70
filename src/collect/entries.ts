import type { Json } from '../model.ts'
import type { Rendered } from './object.ts'
import type { ContainerNode } from './pods.ts'
import { at, isRecord, record, records, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { type Path, stableName, subjectOf } from './subject.ts'
import type { ReadWorkload } from './workload.ts'

/** One setting that a container or a ConfigMap gives. */
export interface Entry {
  name: string
  /** Null where it comes from elsewhere. */
  value: Json
  /** The Secret that holds it, `''` for none. */
  secret: string
  path: Path
}

/** What gives settings. */
export interface Holder {
  rendered: Rendered
  subject: string
  place: 'env' | 'config-map' | 'secret-template'
  path: Path
  entries: Entry[]
  /** Given by a container alone. */
  container?: ContainerNode
}

/** Containers and ConfigMaps of one environment. Values are for collectors alone: some are secret. */
export function holdersOf(scene: Scene, workloads: readonly ReadWorkload[]): Holder[] {
  const { memory } = scene
  const containers = workloads.flatMap((workload) => memory.once(workload.pods, 'holders', () => inPods(workload)))
  const maps = scene.kind('ConfigMap', '')
  return [...containers, ...maps.map((rendered) => memory.once(rendered, 'holder', () => inConfigMap(rendered)))]
}

function inPods({ pods, subject }: ReadWorkload): Holder[] {
  return pods.containers.map((container) => {
    const { name, path } = container
    const entries = variablesOf(container)
    return { rendered: pods.rendered, subject: `${subject}:${name}`, place: 'env', path, entries, container }
  })
}

function inConfigMap(rendered: Rendered): Holder {
  const entries: Entry[] = []
  for (const [name, value] of Object.entries(record(rendered.object, 'data'))) {
    if (!isRecord(value)) entries.push({ name, value, secret: '', path: ['data', name] })
  }
  return { rendered, subject: subjectOf(rendered), place: 'config-map', path: ['data'], entries }
}

function variablesOf({ node, path }: ContainerNode): Entry[] {
  return records(node['env']).map(({ item, index }) => ({
    name: string(item['name']),
    value: item['value'] ?? null,
    secret: stableName('Secret', string(at(item, 'valueFrom', 'secretKeyRef', 'name'))),
    path: [...path, 'env', index, ...(item['value'] === undefined ? [] : ['value'])],
  }))
}
