import { append } from './group.ts'
import type { Rendered } from './object.ts'
import type { Pods } from './pods.ts'
import { apiGroup, at, integer, record, string } from './reading.ts'
import type { Scene } from './scene.ts'

export interface Driver {
  rendered: Rendered
  minimum: number
}

/** Workload → what drives its number of pods: HorizontalPodAutoscaler, ScaledObject (KEDA). */
export function scaling(scene: Scene): ReadonlyMap<Pods, Driver[]> {
  const targets = new Map(scene.workloads.map((pods) => [key(pods.namespace, pods.kind, pods.name), pods] as const))
  const found = new Map<Pods, Driver[]>()
  for (const driver of [...horizontal(scene), ...keda(scene)]) {
    const target = targets.get(key(scene.namespaceOf(driver.rendered), driver.kind, driver.name))
    if (target && sameGroup(apiGroup(target.rendered.object.apiVersion), driver.group)) {
      append(found, target, driver)
    }
  }
  return found
}

interface Aimed extends Driver {
  kind: string
  name: string
  group: string | null
}

function horizontal(scene: Scene): Aimed[] {
  return scene.kind('HorizontalPodAutoscaler', 'autoscaling').map((rendered) => ({
    ...aim(rendered),
    minimum: integer(at(rendered.object, 'spec', 'minReplicas')) ?? 1,
  }))
}

/** KEDA scales a Deployment down to 0 unless told otherwise. */
function keda(scene: Scene): Aimed[] {
  return scene.kind('ScaledObject', 'keda.sh').map((rendered) => {
    const aimed = aim(rendered)
    return {
      ...aimed,
      kind: aimed.kind || 'Deployment',
      minimum: integer(at(rendered.object, 'spec', 'minReplicaCount')) ?? 0,
    }
  })
}

function aim(rendered: Rendered): Omit<Aimed, 'minimum'> {
  const target = record(rendered.object, 'spec', 'scaleTargetRef')
  const version = string(target['apiVersion'])
  return {
    rendered,
    kind: string(target['kind']),
    name: string(target['name']),
    group: version === '' ? null : apiGroup(version),
  }
}

/** Versions do not count; Deployments were once in `extensions`. */
function sameGroup(group: string, wanted: string | null): boolean {
  return wanted === null || modern(wanted) === modern(group)
}

function modern(group: string): string {
  return group === 'extensions' ? 'apps' : group
}

function key(namespace: string, kind: string, name: string): string {
  return `${namespace}/${kind}/${name}`
}
