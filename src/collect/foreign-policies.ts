import type { Rendered } from './object.ts'
import { apiGroup } from './reading.ts'
import type { Scene } from './scene.ts'

/** Kinds that restrict traffic and that are not Kubernetes' own: `group/Kind` → the whole cluster is theirs. */
const both = new Map([
  ['cilium.io/CiliumNetworkPolicy', false],
  ['cilium.io/CiliumClusterwideNetworkPolicy', true],
  ['projectcalico.org/NetworkPolicy', false],
  ['crd.projectcalico.org/NetworkPolicy', false],
  ['projectcalico.org/GlobalNetworkPolicy', true],
  ['crd.projectcalico.org/GlobalNetworkPolicy', true],
  ['policy.networking.k8s.io/AdminNetworkPolicy', true],
  ['policy.networking.k8s.io/BaselineAdminNetworkPolicy', true],
  ['policy.networking.k8s.io/ClusterNetworkPolicy', true],
])
/** These restrict what leaves alone. */
const leaving = new Map([
  ['k8s.ovn.org/EgressFirewall', false],
  ['network.openshift.io/EgressNetworkPolicy', false],
])

/** Objects that restrict traffic and that are not Kubernetes' own. */
export function foreignPolicies(objects: readonly Rendered[]): Rendered[] {
  return objects.filter((rendered) => both.has(keyOf(rendered)) || leaving.has(keyOf(rendered)))
}

function keyOf({ object }: Rendered): string {
  return `${apiGroup(object.apiVersion)}/${object.kind}`
}

/** The first object of another network's own kind that may restrict pods of a namespace in a direction. */
export function foreignPolicy(scene: Scene, namespace: string, direction: 'ingress' | 'egress'): Rendered | undefined {
  return scene.foreign.find((rendered) => {
    const key = keyOf(rendered)
    const whole = both.get(key) ?? (direction === 'egress' ? leaving.get(key) : undefined)
    return whole !== undefined && (whole || scene.namespaceOf(rendered) === namespace)
  })
}
