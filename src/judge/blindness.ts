import type { BlindSpot, Catalogue, Difference, RuleId } from '../model.ts'
import { type Ground, groundOf, type Side } from './ground.ts'
import { scopeOf } from './scope.ts'

/** Rules that base passed and that a new fault of the change hides on head, in the grid's order. */
export function blindedRules(
  base: Side,
  head: Side,
  { catalogue, difference }: { catalogue: Catalogue; difference: Difference },
): RuleId[] {
  const ground = groundOf(base.collection, head.collection, difference)
  const faults = new Set(head.collection.blindSpots.filter((spot) => spot.fault && !isKnown(spot, ground)))
  const passed = new Set(base.results.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id))
  const unknown = new Set(head.results.filter(({ outcome }) => outcome === 'unknown').map(({ id }) => id))
  const blinded = catalogue.grid.placements.filter((placement) => {
    const rule = catalogue.rules.get(placement.rule)
    if (!rule || !passed.has(rule.id) || !unknown.has(rule.id)) return false
    return scopeOf(rule, placement, head.collection).shades.some(({ spot }) => spot && faults.has(spot))
  })
  return blinded.map(({ rule }) => rule)
}

/** Base had it, or an environment more shows what was broken in others. */
function isKnown(spot: BlindSpot, { known, base, moved }: Ground): boolean {
  if (known.has(spot)) return true
  const { source, environment, cause } = spot
  if (source === undefined || environment === undefined || base.environments.has(environment)) return false
  return base.collection.blindSpots.some(
    (one) =>
      one.source !== undefined && (moved.get(one.source) ?? one.source) === source && one.cause.code === cause.code,
  )
}
