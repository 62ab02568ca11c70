import type { Day, Finding, Message, Placement, ReportedPolicy, RuleResult, Waiver } from '../model.ts'
import { subjectOf } from './requirements.ts'
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
  const standing = all.filter(
    (waiver) => (waiver.rule === placement.rule || isRequirement(waiver)) && stands(waiver, placement.level, today),
  )
  if (standing.length === 0) return () => false
  const before = reverse(renames ?? {})
  return (subject) => {
    const names = [subject, renameSubject(subject, before)]
    return standing.some((waiver) =>
      isRequirement(waiver) ? subject === subjectOf(waiver.rule) : names.some((name) => matches(waiver.subject, name)),
    )
  }
}

/** It names a requirement of the framework instead of a rule. */
function isRequirement({ rule }: Waiver): boolean {
  return rule.startsWith('EXI-')
}

/** A waiver counts through its day; on level 5 it needs a decision. */
function stands(waiver: Waiver, level: number, today: Day): boolean {
  return waiver.until >= today && (level < 5 || Boolean(waiver.decision))
}

function reverse(renames: Renames): Renames {
  return Object.fromEntries(Object.entries(renames).map(([from, to]) => [to, from]))
}

/** Each waiver with what it is worth today: ended, void without the decision that level 5 asks for, or useless where it waives nothing of these results. */
export function waiverStates(waivers: Waivers, results: readonly RuleResult[]): ReportedPolicy['waivers'] {
  const byRule = new Map(results.map((result) => [result.id, result]))
  return waivers.all.map((waiver) => {
    const state = isRequirement(waiver)
      ? stateOfRequirement(waiver, results, waivers)
      : stateOf(waiver, byRule.get(waiver.rule), waivers)
    return { ...waiver, state }
  })
}

type State = ReportedPolicy['waivers'][number]['state']

function stateOf(waiver: Waiver, result: RuleResult | undefined, waivers: Waivers): State {
  if (waiver.until < waivers.today) return 'ended'
  if (result && !stands(waiver, result.level, waivers.today)) return 'void'
  const before = reverse(waivers.renames ?? {})
  const used = result?.findings.some((finding) => waives(waiver, finding, before))
  return used ? 'active' : 'useless'
}

/** The framework asks for a decision, whatever the level. */
function stateOfRequirement(waiver: Waiver, results: readonly RuleResult[], { today }: Waivers): State {
  if (waiver.until < today) return 'ended'
  if (!waiver.decision) return 'void'
  const subject = subjectOf(waiver.rule)
  const used = results.some(({ findings }) =>
    findings.some((one) => one.outcome === 'waived' && one.subject === subject),
  )
  return used ? 'active' : 'useless'
}

function waives({ subject }: Waiver, finding: Finding, before: Renames): boolean {
  const names = [finding.subject, renameSubject(finding.subject, before)]
  return finding.outcome === 'waived' && names.some((name) => matches(subject, name))
}

/** Waivers that still cover something by its former name alone: the file must follow. */
export function renamedSubjects(waivers: Waivers, results: readonly RuleResult[]): Message[] {
  const before = reverse(waivers.renames ?? {})
  return waivers.all.flatMap((waiver): Message[] => {
    const findings = results.find(({ id }) => id === waiver.rule)?.findings ?? []
    const covered = findings.filter((finding) => waives(waiver, finding, before))
    const [first] = covered
    if (!first || covered.some(({ subject }) => matches(waiver.subject, subject))) return []
    return [{ code: 'waiver-renamed', rule: waiver.rule, subject: waiver.subject, to: first.subject }]
  })
}
