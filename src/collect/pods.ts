import { borrows } from './borrowed.ts'
import type { JsonObject, Rendered } from './object.ts'
import { apiGroup, at, boolean, integer, labels, list, record, records, string } from './reading.ts'
import type { Labels } from './selector.ts'
import { nameOf, type Path } from './subject.ts'

/** Groups of Kubernetes' own workloads: a kind under the wrong one of them is a mistake, and still meant as that workload. */
const native = ['', 'apps', 'batch', 'extensions']
/** OpenKruise's own workloads, two of which bear the names of Kubernetes'. */
const kruise = 'apps.kruise.io'

/** Kinds that run pods → API groups, and where their pod template is. */
const kinds = new Map<string, { groups: readonly string[]; template: readonly string[] }>([
  ['Pod', { groups: native, template: [] }],
  ['Deployment', { groups: native, template: ['spec', 'template'] }],
  ['StatefulSet', { groups: [...native, kruise], template: ['spec', 'template'] }],
  ['DaemonSet', { groups: [...native, kruise], template: ['spec', 'template'] }],
  ['ReplicaSet', { groups: native, template: ['spec', 'template'] }],
  ['ReplicationController', { groups: native, template: ['spec', 'template'] }],
  ['Job', { groups: native, template: ['spec', 'template'] }],
  ['CronJob', { groups: native, template: ['spec', 'jobTemplate', 'spec', 'template'] }],
  ['DeploymentConfig', { groups: ['apps.openshift.io', ''], template: ['spec', 'template'] }],
  ['Rollout', { groups: ['argoproj.io'], template: ['spec', 'template'] }],
  ['PodTemplate', { groups: [''], template: ['template'] }],
  ['CloneSet', { groups: [kruise], template: ['spec', 'template'] }],
  ['BroadcastJob', { groups: [kruise], template: ['spec', 'template'] }],
  ['AdvancedCronJob', { groups: [kruise], template: ['spec', 'template', 'jobTemplate', 'spec', 'template'] }],
  ['Service', { groups: ['serving.knative.dev'], template: ['spec', 'template'] }],
])

/** Pods of a StatefulSet that are told apart. */
const ordinalLimit = 20

export interface ContainerNode {
  name: string
  node: JsonObject
  path: Path
  /** Ends before the others start. */
  init: boolean
  sidecar: boolean
}

/** What a workload runs. */
export interface Pods {
  /** What writes their template. */
  rendered: Rendered
  /** What says how many there are and how they are replaced: itself, or the Rollout that borrows its template. */
  controller: Rendered
  kind: string
  name: string
  /** As compared: `''` for the environment's own. */
  namespace: string
  /** Template's labels as written. */
  written: Labels
  /** The same with those that controllers add, once per kind of pod: several for the ordinals of a StatefulSet. */
  variants: Labels[]
  template: readonly string[]
  spec: JsonObject
  specPath: readonly string[]
  containers: ContainerNode[]
}

/** Undefined for what runs no pods, for what a controller owns, and for a Rollout that borrows its template from another. */
export function readPods(rendered: Rendered, namespace: string, borrower?: Rendered): Pods | undefined {
  const { object } = rendered
  const kind = kinds.get(object.kind)
  if (!kind?.groups.includes(apiGroup(object.apiVersion)) || isOwned(object)) return undefined
  const template = record(object, ...kind.template)
  if (borrows(rendered) || (object.kind === 'PodTemplate' && borrower === undefined)) return undefined
  const name = nameOf(rendered)
  const written = labels(at(template, 'metadata', 'labels'))
  const specPath = [...kind.template, 'spec']
  const spec = record(template, 'spec')
  return {
    rendered,
    controller: borrower ?? rendered,
    kind: object.kind,
    name,
    namespace,
    written,
    variants: controllerLabels(object, name).map((added) => new Map([...written, ...added])),
    template: kind.template,
    spec,
    specPath,
    containers: readContainers(spec, specPath),
  }
}

function isOwned(object: JsonObject): boolean {
  return list(at(object, 'metadata', 'ownerReferences')).some((owner) => boolean(at(owner, 'controller')) === true)
}

/** Labels that are on the pods and in no template (kubernetes.io, well-known labels), by variant. */
function controllerLabels(object: JsonObject, name: string): [string, string][][] {
  if (object['kind'] === 'Job') return [['job-name', 'batch.kubernetes.io/job-name'].map((key) => [key, name])]
  if (object['kind'] !== 'StatefulSet') return [[]]
  const start = integer(at(object, 'spec', 'ordinals', 'start')) ?? 0
  const count = integer(at(object, 'spec', 'replicas')) ?? 1
  return Array.from({ length: Math.min(Math.max(count, 1), ordinalLimit) }, (_, place) => [
    ['statefulset.kubernetes.io/pod-name', `${name}-${start + place}`],
    ['apps.kubernetes.io/pod-index', String(start + place)],
  ])
}

function readContainers(spec: JsonObject, specPath: Path): ContainerNode[] {
  return [
    ...records(spec['containers']).map(({ item, index }) => container(item, [...specPath, 'containers', index], false)),
    ...records(spec['initContainers']).map(({ item, index }) =>
      container(item, [...specPath, 'initContainers', index], true),
    ),
  ]
}

function container(node: JsonObject, path: Path, first: boolean): ContainerNode {
  const sidecar = first && node['restartPolicy'] === 'Always'
  return { name: string(node['name']) || String(path.at(-1)), node, path, init: first && !sidecar, sidecar }
}
