import { byCodeUnit } from '../lib/text.ts'
import type { AnyFact, Message } from '../model.ts'
import { foreignPolicy } from './foreign-policies.ts'
import { isOpen, type Policy, servesNames } from './network-policies.ts'
import type { Scene } from './scene.ts'
import { type Labels, selects } from './selector.ts'
import { makeFact, nameOf, subjectOf } from './subject.ts'
import type { ReadWorkload } from './workload.ts'

/** How the NetworkPolicies of its environment surround each workload. */
export function isolationFacts(
  scene: Scene,
  policies: readonly Policy[],
  workloads: readonly ReadWorkload[],
): AnyFact[] {
  return workloads.map((workload) =>
    isolationFact(scene, coveringPods(policies, workload.pods.namespace, workload.pods.variants), workload),
  )
}

/** Policies of a namespace that select pods of one of these sets of labels. */
export function coveringPods(policies: readonly Policy[], own: string, variants: readonly Labels[]): Policy[] {
  return policies.filter(
    ({ namespace, selector }) => namespace === own && variants.some((variant) => selects(selector, variant)),
  )
}

function isolationFact(scene: Scene, policies: readonly Policy[], { pods, value }: ReadWorkload): AnyFact {
  const subject = subjectOf(pods.rendered)
  const own = policies.filter(isForComponent).map(({ rendered }) => nameOf(rendered))
  const declared = declaresEgress(policies)
  const ingressDoubt = own.length > 0 ? null : doubtOf(scene, pods.namespace, 'ingress')
  const egressDoubt = declared ? null : doubtOf(scene, pods.namespace, 'egress')
  return makeFact('isolation', pods.rendered, {
    subject,
    path: [],
    fields: () => ({ policies: [['metadata', 'name']], egressDeclared: [['metadata', 'name']] }),
    value: {
      workload: subject,
      longLived: value.longLived,
      policies: ingressDoubt ? undefined : [...new Set(own)].sort(byCodeUnit),
      egressDeclared: egressDoubt ? undefined : declared,
    },
    doubts: {
      ...(ingressDoubt ? { policies: ingressDoubt } : {}),
      ...(egressDoubt ? { egressDeclared: egressDoubt } : {}),
    },
  })
}

/** Nothing found is no answer while objects are hidden, or while a network's own kinds may say it. */
export function doubtOf(scene: Scene, namespace: string, direction: 'ingress' | 'egress'): Message | null {
  const foreign = foreignPolicy(scene, namespace, direction)
  if (foreign) return { code: 'policy-foreign', object: subjectOf(foreign) }
  return scene.hidden ?? null
}

/** Selects by label and lets in less than its whole namespace. */
function isForComponent({ selector, ingress }: Policy): boolean {
  return selector !== null && selector.length > 0 && ingress !== null && !ingress.some(isOpen)
}

/** Policies add up: names are resolved and every destination is written, or nothing may leave. */
function declaresEgress(policies: readonly Policy[]): boolean {
  const leaving = policies.flatMap(({ egress }) => (egress === null ? [] : [egress]))
  const rules = leaving.flat()
  if (leaving.length === 0 || rules.some(isOpen)) return false
  if (rules.some((rule) => rule.peers.length === 0 && !servesNames(rule))) return false
  return rules.length === 0 || rules.some(servesNames)
}
