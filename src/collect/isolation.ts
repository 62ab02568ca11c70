import { byCodeUnit } from '../lib/text.ts'
import type { AnyFact, Message } from '../model.ts'
import { foreignPolicy } from './foreign-policies.ts'
import { isForEveryone, isOpen, type Policy, servesNames } from './network-policies.ts'
import type { Rendered } from './object.ts'
import { apartDoubt } from './reach.ts'
import type { Scene } from './scene.ts'
import { makeFact, nameOf, subjectOf } from './subject.ts'
import type { ReadWorkload } from './workload.ts'

/** How the NetworkPolicies of its environment surround each workload. */
export function isolationFacts(
  scene: Scene,
  policies: readonly Policy[],
  workloads: readonly ReadWorkload[],
): AnyFact[] {
  return workloads.map((workload) => isolationFact(scene, policies, workload))
}

/** Policies that select pods of an object. */
export function coveringPods(policies: readonly Policy[], rendered: Rendered): Policy[] {
  return policies.filter(({ covers }) => covers.joined.has(rendered))
}

function isolationFact(scene: Scene, all: readonly Policy[], { pods, value }: ReadWorkload): AnyFact {
  const { rendered } = pods
  const subject = subjectOf(rendered)
  const policies = coveringPods(all, rendered)
  const open = policies.some(({ ingress }) => ingress?.some(isForEveryone))
  const own = open ? [] : policies.filter(isForComponent).map(({ rendered: one }) => nameOf(one))
  const declared = declaresEgress(policies)
  const ingressDoubt = open || own.length > 0 ? null : doubtOf(scene, all, { rendered, direction: 'ingress' })
  const egressDoubt = declared ? null : doubtOf(scene, all, { rendered, direction: 'egress' })
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

interface Asked {
  /** What runs the pods. */
  rendered: Rendered
  direction: 'ingress' | 'egress'
}

/** Nothing found is no answer while objects are hidden, or while a policy of another version or a network's own kinds may say it. */
export function doubtOf(scene: Scene, policies: readonly Policy[], { rendered, direction }: Asked): Message | null {
  const other = policies.find((policy) => policy[direction] !== null && policy.covers.doubtful.has(rendered))
  if (other) return apartDoubt(other.rendered)
  const foreign = foreignPolicy(scene, scene.namespaceOf(rendered), direction)
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
