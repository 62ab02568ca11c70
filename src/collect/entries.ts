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
  place: 'env' | 'config-map'
  path: Path
  entries: Entry[]
  /** Absent for a ConfigMap. */
  container?: ContainerNode
}

/** Containers and ConfigMaps of one environment. Values are for collectors alone: some are secret. */
export function holdersOf(scene: Scene, workloads: readonly ReadWorkload[]): Holder[] {
  const containers = workloads.flatMap(({ pods, subject }) =>
    pods.containers.map((container): Holder => {
      const { name, path } = container
      const entries = variablesOf(container)
      return { rendered: pods.rendered, subject: `${subject}:${name}`, place: 'env', path, entries, container }
    }),
  )
  const configMaps = scene.kind('ConfigMap', '').map((rendered): Holder => {
    const written = Object.entries(record(rendered.object, 'data')).filter(([, value]) => !isRecord(value))
    const entries = written.map(([name, value]): Entry => ({ name, value, secret: '', path: ['data', name] }))
    return { rendered, subject: subjectOf(rendered), place: 'config-map', path: ['data'], entries }
  })
  return [...containers, ...configMaps]
}

function variablesOf({ node, path }: ContainerNode): Entry[] {
  return records(node['env']).map(({ item, index }) => ({
    name: string(item['name']),
    value: item['value'] ?? null,
    secret: stableName('Secret', string(at(item, 'valueFrom', 'secretKeyRef', 'name'))),
    path: [...path, 'env', index, ...(item['value'] === undefined ? [] : ['value'])],
  }))
}
