import { byCodeUnit } from '../lib/text.ts'
import type { Message } from '../model.ts'
import { covering, type Cover } from './policies.ts'
import { monitoring } from './monitors.ts'
import type { Pods } from './pods.ts'
import { scaling } from './autoscalers.ts'
import type { Rendered } from './object.ts'
import type { Scene } from './scene.ts'
import { apartDoubt } from './reach.ts'
import { nameOf } from './subject.ts'

export type RelationName =
  | 'disruptionBudgets'
  | 'ingressPolicies'
  | 'egressPolicies'
  | 'services'
  | 'autoscalers'
  | 'monitors'
/** Names of the objects that cover a workload's pods, sorted. */
export type Relations = Record<RelationName, string[]> & {
  /** Of the autoscaler that drives it. */
  minimum: number | undefined
  /** Why nothing found is no answer. */
  doubts: Partial<Record<RelationName, Message>>
}

/** Links every workload of the environment to what covers it. Linear in what is selected. */
export function relate(scene: Scene): (pods: Pods) => Relations {
  const scaled = scaling(scene)
  const covers: Record<Exclude<RelationName, 'autoscalers'>, Cover> = {
    ...covering(scene),
    monitors: monitoring(scene),
  }
  const names = (relation: keyof typeof covers, pods: Pods) => sorted(covers[relation].found.get(pods) ?? [])
  return (pods) => {
    const drivers = scaled.found.get(pods) ?? []
    return {
      disruptionBudgets: names('disruptionBudgets', pods),
      ingressPolicies: names('ingressPolicies', pods),
      egressPolicies: names('egressPolicies', pods),
      services: names('services', pods),
      monitors: names('monitors', pods),
      autoscalers: sorted(drivers.map(({ rendered }) => rendered)),
      minimum: drivers[0]?.minimum,
      doubts: doubtsOf({ ...covers, autoscalers: scaled }, pods),
    }
  }
}

function doubtsOf(covers: Record<RelationName, Pick<Cover, 'doubtful'>>, pods: Pods): Relations['doubts'] {
  const doubts: Relations['doubts'] = {}
  for (const [name, { doubtful }] of Object.entries(covers) as [RelationName, Pick<Cover, 'doubtful'>][]) {
    const other = doubtful.get(pods)
    if (other) doubts[name] = apartDoubt(other)
  }
  return doubts
}

function sorted(objects: readonly Rendered[]): string[] {
  return [...new Set(objects.map(nameOf))].sort(byCodeUnit)
}
