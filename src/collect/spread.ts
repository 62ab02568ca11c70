import type { Json } from '../model.ts'
import type { JsonObject } from './object.ts'
import type { Pods } from './pods.ts'
import { at, list, record, records, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { labelSelector, selects } from './selector.ts'

/** Labels of nodes that tell machines or zones apart (kubernetes.io, well-known labels). */
const topologies = new Set([
  'kubernetes.io/hostname',
  'topology.kubernetes.io/zone',
  'failure-domain.beta.kubernetes.io/zone',
])

/** Anti-affinity, required or preferred, or a spread constraint, that selects the workload's own pods. */
export function isSpread(scene: Scene, pods: Pods): boolean {
  const affinity = record(pods.spec, 'affinity', 'podAntiAffinity')
  const required = records(affinity['requiredDuringSchedulingIgnoredDuringExecution']).map(({ item }) => item)
  const preferred = records(affinity['preferredDuringSchedulingIgnoredDuringExecution']).map(({ item }) =>
    record(item, 'podAffinityTerm'),
  )
  const constraints = records(pods.spec['topologySpreadConstraints']).map(({ item }) => item)
  const terms = [...required, ...preferred].filter((term) => reaches(scene, term, pods))
  return [...terms, ...constraints].some((term) => tellsApart(term) && selectsOwn(term, pods))
}

function tellsApart(term: JsonObject): boolean {
  return topologies.has(string(term['topologyKey']))
}

function selectsOwn(term: JsonObject, { written }: Pods): boolean {
  return selects(labelSelector(term['labelSelector']), written)
}

/** Without namespaces a term means the pod's own; what a namespaceSelector selects is not ours to know. */
function reaches(scene: Scene, term: JsonObject, { namespace }: Pods): boolean {
  const names = list(term['namespaces']).map((name) => scene.namespace(string(name)))
  const selector: Json | undefined = at(term, 'namespaceSelector')
  return names.length === 0 || names.includes(namespace) || (selector !== undefined && selector !== null)
}
