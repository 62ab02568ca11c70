import { append } from './group.ts'
import type { Rendered } from './object.ts'
import type { Pods } from './pods.ts'
import type { Reached } from './reach.ts'
import { at, isRecord, list, record, string } from './reading.ts'
import { selectRuns } from './meant.ts'
import type { Run, Scene } from './scene.ts'
import { labelSelector, mapSelector, type Selector } from './selector.ts'
import { nameOf } from './subject.ts'

/** Workload → the objects that cover it, and one that may (see Reach). */
export interface Cover {
  found: ReadonlyMap<Pods, readonly Rendered[]>
  doubtful: ReadonlyMap<Pods, Rendered>
}

export function covering(
  scene: Scene,
): Record<'disruptionBudgets' | 'ingressPolicies' | 'egressPolicies' | 'services', Cover> {
  const policies = scene.kind('NetworkPolicy', 'networking.k8s.io', 'extensions')
  return {
    disruptionBudgets: coverOf(budgetsIn(scene), (budget) => budgetRuns(scene, budget)),
    ingressPolicies: cover(
      scene,
      policies.filter((policy) => directions(policy).includes('Ingress')),
      policySelector,
    ),
    egressPolicies: cover(
      scene,
      policies.filter((policy) => directions(policy).includes('Egress')),
      policySelector,
    ),
    services: cover(scene, scene.kind('Service', ''), serviceSelector),
  }
}

/** PodDisruptionBudgets, and the budgets of OpenKruise, which hold against deletion and updates in place too. */
export function budgetsIn(scene: Scene): Rendered[] {
  return [...scene.kind('PodDisruptionBudget', 'policy'), ...scene.kind('PodUnavailableBudget', 'policy.kruise.io')]
}

/** A budget of OpenKruise may name its workload; the name then counts, whatever it selects. */
function budgetRuns(scene: Scene, budget: Rendered): Reached<Run> {
  const { kind, name } = record(budget.object, 'spec', 'targetRef')
  const namespace = scene.namespaceOf(budget)
  if (name === undefined || budget.object.kind !== 'PodUnavailableBudget')
    return selectRuns(scene, budget, budgetSelector(budget), namespace)
  const named = scene.runs.select([], namespace).filter(({ pods }) => {
    const bearers = pods === null ? [] : [pods.rendered, pods.controller]
    return bearers.some((one) => one.object.kind === kind && nameOf(one) === name)
  })
  return scene.reach(budget, named, ({ rendered }) => rendered)
}

function cover(scene: Scene, objects: readonly Rendered[], selectorOf: (object: Rendered) => Selector): Cover {
  return coverOf(objects, (rendered) => selectRuns(scene, rendered, selectorOf(rendered), scene.namespaceOf(rendered)))
}

function coverOf(objects: readonly Rendered[], reached: (rendered: Rendered) => Reached<Run>): Cover {
  const found = new Map<Pods, Rendered[]>()
  const doubtful = new Map<Pods, Rendered>()
  for (const rendered of objects) {
    const { joined, doubtful: others } = reached(rendered)
    for (const pods of podsOf(joined)) append(found, pods, rendered)
    for (const pods of podsOf(others)) doubtful.set(pods, rendered)
  }
  return { found, doubtful }
}

/** Workloads, each once. */
export function podsOf(runs: readonly Run[]): ReadonlySet<Pods> {
  return new Set(runs.flatMap((run) => run.pods ?? []))
}

/** In policy/v1 an empty selector covers all pods of the namespace, in policy/v1beta1 none. */
export function budgetSelector({ object }: Rendered): Selector {
  const selector = labelSelector(at(object, 'spec', 'selector'))
  return object.apiVersion === 'policy/v1beta1' && selector?.length === 0 ? null : selector
}

/** An absent podSelector is an empty one: the field is no pointer in the API. */
export function policySelector({ object }: Rendered): Selector {
  return labelSelector(at(object, 'spec', 'podSelector') ?? {})
}

/** As the API server fills an absent policyTypes: Egress only where an egress rule is written. */
export function directions({ object }: Rendered): string[] {
  const written = at(object, 'spec', 'policyTypes')
  if (Array.isArray(written)) return written.map(string)
  return list(at(object, 'spec', 'egress')).length > 0 ? ['Ingress', 'Egress'] : ['Ingress']
}

/** Null for ExternalName and for endpoints written by hand. */
export function serviceSelector({ object }: Rendered): Selector {
  const spec = at(object, 'spec')
  return isRecord(spec) && spec['type'] !== 'ExternalName' ? mapSelector(spec['selector']) : null
}
