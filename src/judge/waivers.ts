import type { Day, Finding, Placement, ReportedPolicy, RuleResult, Waiver } from '../model.ts'
import { matches, type Renames, renameSubject } from './subject.ts'

/** Waivers that stand today, with the renames of the change that they follow. */
export interface Waivers {
  all: readonly Waiver[]
  today: Day
  /** Path on base → path on head, when head is judged. */
  renames?: Renames
}

/** Does a waiver cover this subject of this rule? */
export function covers({ all, today, renames }: Waivers, placement: Placement): (subject: string) => boolean {
  const standing = all.filter((waiver) => waiver.rule === placement.rule && stands(waiver, placement.level, today))
  if (standing.length === 0) return () => false
  const before = reverse(renames ?? {})
  return (subject) => {
    const names = [subject, renameSubject(subject, before)]
    return standing.some((waiver) => names.some((name) => matches(waiver.subject, name)))
  }
}

/** A waiver counts through its day; on level 5 it needs a decision. */
function stands(waiver: Waiver, level: number, today: Day): boolean {
  return waiver.until >= today && (level < 5 || Boolean(waiver.decision))
}

function reverse(renames: Renames): Renames {
  return Object.fromEntries(Object.entries(renames).map(([from, to]) => [to, from]))
}

/** Each waiver with what it is worth today: ended, or useless where it waives nothing of these results. */
export function waiverStates(waivers: Waivers, results: readonly RuleResult[]): ReportedPolicy['waivers'] {
  return waivers.all.map((waiver) => {
    if (waiver.until < waivers.today) return { ...waiver, state: 'ended' }
    const result = results.find(({ id }) => id === waiver.rule)
    const used = result?.findings.some((finding) => waives(waiver, finding, waivers))
    return { ...waiver, state: used ? 'active' : 'useless' }
  })
}

function waives(waiver: Waiver, finding: Finding, { renames }: Waivers): boolean {
  const names = [finding.subject, renameSubject(finding.subject, reverse(renames ?? {}))]
  return finding.outcome === 'waived' && names.some((name) => matches(waiver.subject, name))
}
