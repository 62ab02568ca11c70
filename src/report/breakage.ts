import type { Report, ReportedBlindSpot } from '../model.ts'
import type { Move } from './moves.ts'

/** Faults of head that base had not: what this change broke, one for each cause and file, with its environments. */
export interface Breakage {
  spot: ReportedBlindSpot
  environments: string[]
}

export function breakages(report: Report): Breakage[] {
  const key = ({ cause, at }: ReportedBlindSpot): string => JSON.stringify([cause.code, at.file])
  const exact = (spot: ReportedBlindSpot): string => JSON.stringify([key(spot), spot.environment ?? null])
  const known = new Set(report.base?.blindSpots.map(exact))
  const broken = new Map<string, Breakage>()
  for (const spot of report.head?.blindSpots ?? []) {
    if (!spot.fault || known.has(exact(spot))) continue
    const entry = broken.get(key(spot)) ?? { spot, environments: [] }
    if (spot.environment !== undefined) entry.environments.push(spot.environment)
    broken.set(key(spot), entry)
  }
  return [...broken.values()]
}

/** The rule about rendering fails and others become unclear for one and the same fault. */
export function isCausedBy({ first, message }: Move, { spot }: Breakage): boolean {
  return message?.en === spot.message.en || first.message?.en === spot.message.en || first.at?.file === spot.at.file
}
