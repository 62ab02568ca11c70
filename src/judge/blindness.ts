import type { BlindSpot, Catalogue, RuleId } from '../model.ts'
import type { Side } from './ground.ts'
import { scopeOf } from './scope.ts'
import { type Renames, renamePath } from './subject.ts'

/** Rules that base passed and that a new fault of the change hides on head, in the grid's order. */
export function blindedRules(
  base: Side,
  head: Side,
  { catalogue, renames }: { catalogue: Catalogue; renames: Renames },
): RuleId[] {
  const known = new Set(base.collection.blindSpots.map((spot) => identity(spot, renames)))
  const faults = new Set(head.collection.blindSpots.filter((spot) => spot.fault && !known.has(identity(spot, {}))))
  const passed = new Set(base.results.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id))
  const unknown = new Set(head.results.filter(({ outcome }) => outcome === 'unknown').map(({ id }) => id))
  const blinded = catalogue.grid.placements.filter((placement) => {
    const rule = catalogue.rules.get(placement.rule)
    if (!rule || !passed.has(rule.id) || !unknown.has(rule.id)) return false
    return scopeOf(rule, placement, head.collection).shades.some(({ spot }) => spot && faults.has(spot))
  })
  return blinded.map(({ rule }) => rule)
}

function identity({ at, environment, cause }: BlindSpot, renames: Renames): string {
  return JSON.stringify([renamePath(at.file, renames), environment ?? null, cause.code])
}
