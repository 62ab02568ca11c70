import type { AnyFact } from '../model.ts'
import { absent } from './exposure.ts'
import { append } from './group.ts'
import type { Rendered } from './object.ts'
import { operatorOfName } from './operators.ts'
import type { Pods } from './pods.ts'
import { apiGroup, at, integer, record, string } from './reading.ts'
import type { Reached } from './reach.ts'
import type { Scene } from './scene.ts'
import { makeFact, nameOf, subjectOf } from './subject.ts'

/** What drives a number of pods, and between which bounds. */
export interface Driver {
  rendered: Rendered
  minimum: number
  maximum: number
}

/** Workload → what drives its number of pods: HorizontalPodAutoscaler, ScaledObject (KEDA); and one that may (see Reach). */
export function scaling(scene: Scene): { found: ReadonlyMap<Pods, Driver[]>; doubtful: ReadonlyMap<Pods, Rendered> } {
  const targets = new Map<string, Pods[]>()
  for (const pods of scene.workloads) {
    append(targets, key(pods.namespace, pods.controller.object.kind, nameOf(pods.controller)), pods)
  }
  const found = new Map<Pods, Driver[]>()
  const doubtful = new Map<Pods, Rendered>()
  for (const driver of drivers(scene)) {
    const alike = targets.get(key(driver.namespace, driver.kind, driver.name)) ?? []
    const meant = alike.filter(({ controller }) => isMeant(driver, controller))
    const { joined, doubtful: others } = scene.reach(driver.rendered, meant, ({ rendered }) => rendered)
    for (const pods of joined) append(found, pods, driver)
    for (const pods of others) doubtful.set(pods, driver.rendered)
  }
  return { found, doubtful }
}

/** Each autoscaler with its bounds, and whether what it drives is in the render. */
export function autoscalerFacts(scene: Scene): AnyFact[] {
  const objects = new Map<string, Rendered[]>()
  for (const rendered of scene.objects) {
    append(objects, key(scene.namespaceOf(rendered), rendered.object.kind, nameOf(rendered)), rendered)
  }
  return drivers(scene).map((driver) => {
    const alike = objects.get(key(driver.namespace, driver.kind, driver.name)) ?? []
    const meant = alike.filter((rendered) => isMeant(driver, rendered))
    return autoscalerFact(
      scene,
      driver,
      scene.reach(driver.rendered, meant, (one) => one),
    )
  })
}

interface Aimed extends Driver {
  namespace: string
  kind: string
  name: string
  /** Null when none is written. */
  group: string | null
  keys: { minimum: string; maximum: string; lowest: number }
}

const horizontal = { minimum: 'minReplicas', maximum: 'maxReplicas', lowest: 1 }
const keda = { minimum: 'minReplicaCount', maximum: 'maxReplicaCount', lowest: 0 }

/** KEDA scales a Deployment between 0 and 100 unless told otherwise. */
function drivers(scene: Scene): Aimed[] {
  return [
    ...scene.kind('HorizontalPodAutoscaler', 'autoscaling').map((rendered) => ({
      ...aim(scene, rendered),
      minimum: integer(at(rendered.object, 'spec', horizontal.minimum)) ?? 1,
      maximum: integer(at(rendered.object, 'spec', horizontal.maximum)) ?? 0,
      keys: horizontal,
    })),
    ...scene.kind('ScaledObject', 'keda.sh').map((rendered) => {
      const aimed = aim(scene, rendered)
      return {
        ...aimed,
        kind: aimed.kind || 'Deployment',
        minimum: integer(at(rendered.object, 'spec', keda.minimum)) ?? 0,
        maximum: integer(at(rendered.object, 'spec', keda.maximum)) ?? 100,
        keys: keda,
      }
    }),
  ]
}

function aim(scene: Scene, rendered: Rendered): Omit<Aimed, 'minimum' | 'maximum' | 'keys'> {
  const target = record(rendered.object, 'spec', 'scaleTargetRef')
  const version = string(target['apiVersion'])
  return {
    rendered,
    namespace: scene.namespaceOf(rendered),
    kind: string(target['kind']),
    name: string(target['name']),
    group: version === '' ? null : apiGroup(version),
  }
}

function autoscalerFact(scene: Scene, driver: Aimed, { joined, doubtful }: Reached<Rendered>): AnyFact {
  const { rendered, kind, name, namespace, keys, minimum, maximum } = driver
  const target = `${kind}/${name}`
  const nearby = scene.unfamiliar.filter((resource) => resource.namespace === namespace)
  const operator = operatorOfName(name, nearby)
  const answer =
    joined.length > 0
      ? { consistent: true }
      : absent(scene, { object: target, operator, other: doubtful[0], words: [name] })
  return makeFact('autoscaler', rendered, {
    subject: subjectOf(rendered),
    path: ['spec'],
    fields: () => ({
      targetFound: [['spec', 'scaleTargetRef']],
      minimum: [['spec', keys.minimum]],
      maximum: [['spec', keys.maximum]],
    }),
    value: {
      kind: rendered.object.kind,
      name: nameOf(rendered),
      target,
      targetFound: answer.consistent,
      minimum,
      maximum,
      lowest: keys.lowest,
    },
    ...('doubt' in answer ? { doubts: { targetFound: answer.doubt } } : {}),
  })
}

/** Versions do not count; Deployments were once in `extensions`. */
function isMeant({ group }: Aimed, { object }: Rendered): boolean {
  return group === null || modern(group) === modern(apiGroup(object.apiVersion))
}

function modern(group: string): string {
  return group === 'extensions' ? 'apps' : group
}

function key(namespace: string, kind: string, name: string): string {
  return `${namespace}/${kind}/${name}`
}
