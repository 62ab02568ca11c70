import type { Report, Text } from '../model.ts'
import { tally } from './movement.ts'
import { breakages } from './breakage.ts'
import { heldLevel } from './held.ts'
import { reasonOf } from './reason.ts'
import { doubts } from './standing.ts'

/** What a refusal does not rest on. */
export interface Unheld {
  /** Rules at or below the commitment that fail on both sides without having become worse. */
  already: number
  /** Rules lost above the commitment. */
  above: number
  /** Why the first doubt at or below the commitment cannot be settled. */
  doubt: Text | null
}

export function unheld(report: Report): Unheld {
  const level = heldLevel(report)
  const bound = (report.head?.rules ?? []).filter(
    (rule) => rule.required && rule.proof === 'repository' && rule.level <= level,
  )
  const failed = new Set(report.base?.rules.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id))
  const worse = new Set(report.changes.filter(({ trend }) => trend === 'worse').map(({ rule }) => rule))
  const faults = new Set(breakages(report).map(({ spot }) => spot.message.en))
  const told = doubts(bound).find(({ message }) => message !== null && !faults.has(message.en))
  const stateDecides = reasonOf(report, 'below-commitment') !== undefined
  return {
    already: stateDecides
      ? 0
      : bound.filter(({ id, outcome }) => outcome === 'fail' && failed.has(id) && !worse.has(id)).length,
    above: tally(report).lost.filter((rule) => rule.required && rule.level > level).length,
    doubt: told?.message ?? null,
  }
}
