import type { AnyFact, Disruption, Json } from '../model.ts'
import type { Rendered } from './object.ts'
import { budgetSelector, budgetsIn, type Cover, covering } from './policies.ts'
import { at, integer } from './reading.ts'
import type { Scene } from './scene.ts'
import { makeFact, nameOf, type Path, subjectOf } from './subject.ts'
import type { ReadWorkload } from './workload.ts'

/** Evictions pass over DaemonSets; bare pods and Knative Services have no number of pods. */
const scaled = new Set([
  'Deployment',
  'StatefulSet',
  'ReplicaSet',
  'ReplicationController',
  'DeploymentConfig',
  'Rollout',
  'CloneSet',
])

/**
 * One fact per workload that has a number of pods, written at the budget that covers it where one does; and one, of no workload,
 * per budget that covers none here and would let no pod go whatever it covered.
 */
export function disruptionFacts(scene: Scene, workloads: readonly ReadWorkload[]): AnyFact[] {
  const covered = covering(scene).disruptionBudgets.found
  const totals = new Map<Rendered, number>()
  for (const { pods, value } of workloads) {
    for (const budget of covered.get(pods) ?? []) {
      totals.set(budget, (totals.get(budget) ?? 0) + (value.replicas ?? 1))
    }
  }
  const used = new Set([...covered.values()].flat())
  const others = budgetsIn(scene).filter((budget) => !used.has(budget))
  return [
    ...workloads
      .filter(({ pods }) => scaled.has(pods.kind))
      .map((workload) => disruptionFact(workload, { covered, totals })),
    ...others.filter((budget) => budgetSelector(budget) !== null && letsNoneGo(budget)).map(lockFact),
  ]
}

function letsNoneGo({ object }: Rendered): boolean {
  const [most, least] = ['maxUnavailable', 'minAvailable'].map((key) => at(object, 'spec', key))
  if (isWritten(most)) return amount(most, 100) === 0
  return !isWritten(least) || (typeof least === 'string' && amount(least, 100) >= 100)
}

function lockFact(budget: Rendered): AnyFact {
  const place = keyOf(budget)
  return makeFact('disruption', budget, {
    subject: subjectOf(budget),
    path: ['spec'],
    fields: () => ({ budgets: [place], allowed: [place], kept: [place] }),
    value: { workload: '', replicas: 0, budgets: [nameOf(budget)], allowed: 0, kept: 0 },
  })
}

interface Around {
  covered: Cover['found']
  /** Pods that each budget covers. */
  totals: ReadonlyMap<Rendered, number>
}

function disruptionFact({ pods, subject, value, doubts }: ReadWorkload, around: Around): AnyFact {
  const budgets = around.covered.get(pods) ?? []
  const { budget, ...bounds } = tightest(budgets, around)
  const known = value.disruptionBudgets !== undefined
  const disruption: Disruption = {
    workload: value.name,
    replicas: value.replicas,
    budgets: value.disruptionBudgets,
    allowed: known ? bounds.allowed : undefined,
    kept: known ? bounds.kept : undefined,
  }
  const place: Path = budget === undefined ? ['spec', 'replicas'] : keyOf(budget)
  const fact = makeFact('disruption', budget ?? pods.controller, {
    subject,
    path: ['spec'],
    fields: () => ({ budgets: [place], allowed: [place], kept: [place] }),
    value: disruption,
    doubts: doubtsOf(doubts),
  })
  return { ...fact, source: pods.rendered.source }
}

/** All budgets hold at once; the API server refuses to evict what two PodDisruptionBudgets cover. */
function tightest(budgets: readonly Rendered[], around: Around): { budget?: Rendered; allowed: number; kept: number } {
  const clash = budgets.filter(({ object }) => object.kind === 'PodDisruptionBudget').length > 1
  const [first] = budgets
    .map((budget) => ({ budget, ...boundsOf(budget, around) }))
    .toSorted((a, b) => a.allowed - b.allowed)
  if (first === undefined) return { allowed: 0, kept: 0 }
  return clash ? { ...first, allowed: 0 } : first
}

function doubtsOf({ replicas, disruptionBudgets: budgets }: ReadWorkload['doubts']): ReadWorkload['doubts'] {
  return { ...(replicas ? { replicas } : {}), ...(budgets ? { budgets, allowed: budgets, kept: budgets } : {}) }
}

/** Of two written bounds the API server refuses the object; the disruption controller reads maxUnavailable first. */
function keyOf({ object }: Rendered): Path {
  return ['spec', isWritten(at(object, 'spec', 'maxUnavailable')) ? 'maxUnavailable' : 'minAvailable']
}

/** As the disruption controller counts: over all pods of the budget, percentages rounded up for both bounds. */
function boundsOf(budget: Rendered, { totals }: Around): { allowed: number; kept: number } {
  const total = totals.get(budget) ?? 0
  const spec = budget.object['spec']
  const [most, least] = [at(spec, 'maxUnavailable'), at(spec, 'minAvailable')]
  const kept = isWritten(most)
    ? Math.max(0, total - amount(most, total))
    : isWritten(least)
      ? amount(least, total)
      : total
  return { allowed: Math.max(0, total - kept), kept }
}

function isWritten(value: Json | undefined): value is Json {
  return value !== undefined && value !== null
}

/** A number of pods, or a share of `total` rounded up. */
function amount(value: Json, total: number): number {
  const percent = typeof value === 'string' ? /^(\d{1,9})%$/.exec(value)?.[1] : undefined
  return percent === undefined ? (integer(value) ?? 0) : Math.ceil((Number(percent) * total) / 100)
}
