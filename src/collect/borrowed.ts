import { append } from './group.ts'
import type { Rendered } from './object.ts'
import type { Unfamiliar } from './operators.ts'
import type { Reach } from './reach.ts'
import { apiGroup, record, string } from './reading.ts'
import { nameOf } from './subject.ts'

/** Rollouts of Argo that take their pod template from another object, which is then scaled down (`workloadRef`). */
export interface Borrowed {
  /** What lends its template → the Rollout that runs its pods. */
  by: ReadonlyMap<Rendered, Rendered>
  /** What a Rollout names and that is not in the render: its pods are not to be seen. */
  lost: Unfamiliar[]
}

interface Around {
  namespaceOf: (rendered: Rendered) => string
  reach: Reach
}

export function borrowedIn(objects: readonly Rendered[], { namespaceOf, reach }: Around): Borrowed {
  const rollouts = objects.filter(borrows)
  if (rollouts.length === 0) return { by: new Map(), lost: [] }
  const lenders = new Map<string, Rendered[]>()
  for (const one of objects) append(lenders, `${namespaceOf(one)}/${one.object.kind}/${nameOf(one)}`, one)
  const by = new Map<Rendered, Rendered>()
  const lost: Unfamiliar[] = []
  for (const rollout of rollouts) {
    const { kind, name } = record(rollout.object, 'spec', 'workloadRef')
    const namespace = namespaceOf(rollout)
    const alike = lenders.get(`${namespace}/${string(kind)}/${string(name)}`) ?? []
    const { joined } = reach(rollout, alike, (one) => one)
    for (const lender of joined) by.set(lender, rollout)
    const pods = { kind: 'Rollout', namespace, group: 'argoproj.io' }
    if (joined.length === 0) lost.push({ ...pods, name: nameOf(rollout) }, { ...pods, name: string(name) })
  }
  return { by, lost }
}

export function borrows({ object }: Rendered): boolean {
  return (
    object.kind === 'Rollout' &&
    apiGroup(object.apiVersion) === 'argoproj.io' &&
    string(record(object, 'spec', 'workloadRef')['name']) !== ''
  )
}
