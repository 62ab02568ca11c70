import type { Assessment, Change, Finding, Report, RuleId, RuleResult, Trend } from '../model.ts'
import { isHeld } from './held.ts'

export type Told = 'introduced' | 'fixed' | 'unclear' | 'gone'
const verbs: readonly Told[] = ['introduced', 'fixed', 'unclear', 'gone']

/** A finding of a rule about requirements that only follows from rules that moved with it. */
export interface Consequence {
  verb: Told
  rule: RuleResult
  finding: Finding
  /** Rules that moved the same way and that the requirement rests on; never empty. */
  roots: RuleId[]
}

/** What moved of itself, and what follows from it: one fault is told, and counted, once. */
export interface Parted {
  changes: Change[]
  consequences: Consequence[]
}

export function partChanges(report: Report): Parted {
  const rules = new Map([...(report.base?.rules ?? []), ...(report.head?.rules ?? [])].map((rule) => [rule.id, rule]))
  const consequences: Consequence[] = []
  const changes = report.changes.flatMap((change) => {
    const rule = rules.get(change.rule)
    if (!rule || !isDerived(rule)) return [change]
    const following = verbs.flatMap((verb) =>
      change[verb].flatMap((finding): Consequence[] => {
        const heavy = (id: RuleId) => verb === 'introduced' && isHeavier(rule, rules.get(id), report)
        const roots = rootsOf({ verb, rule, finding }, report).filter((id) => !heavy(id))
        return roots.length > 0 ? [{ verb, rule, finding, roots }] : []
      }),
    )
    consequences.push(...following)
    return without(change, new Set(following.map(({ finding }) => finding)))
  })
  return { changes, consequences }
}

function isDerived({ about = '' }: RuleResult): boolean {
  return about.startsWith('requirement.') || about.startsWith('coverage.')
}

/** It is held against the change, and what it follows from is not: it has to stand for itself. */
function isHeavier(rule: RuleResult, root: RuleResult | undefined, report: Report): boolean {
  return isHeld(rule, report) && !(root && isHeld(root, report))
}

/** Rules that moved the same way, and that leave the requirement open on the side where it is. */
function rootsOf({ verb, rule, finding }: Omit<Consequence, 'roots'>, { base, head, changes }: Report): RuleId[] {
  const open = new Set(openRules(rule, finding, verb === 'fixed' || verb === 'gone' ? base : head))
  return changes.filter((change) => change[verb].length > 0 && open.has(change.rule)).map((change) => change.rule)
}

/** What one requirement lacks; of the coverage, what all that it counts lack. */
function openRules({ about = '' }: RuleResult, { subject }: Finding, side: Assessment | null): RuleId[] {
  const asked = (side?.cct ?? []).filter(({ id, level }) =>
    about.startsWith('coverage.') ? level === 'I' : subject === `project[${id}]`,
  )
  return asked.flatMap(({ state, rules }) => {
    const lack = state === 'missing' ? 'fail' : state === 'undecidable' ? 'unknown' : null
    return rules.filter(({ outcome }) => outcome === lack).map(({ id }) => id)
  })
}

function without(change: Change, told: ReadonlySet<Finding>): Change[] {
  if (told.size === 0) return [change]
  const left = <F extends Finding>(findings: readonly F[]): F[] => findings.filter((finding) => !told.has(finding))
  const [introduced, fixed] = [left(change.introduced), left(change.fixed)]
  const [unclear, gone] = [left(change.unclear), left(change.gone)]
  if (introduced.length + fixed.length + unclear.length + gone.length === 0) return []
  return [{ ...change, introduced, fixed, unclear, gone, trend: trendOf({ introduced, fixed, unclear }) }]
}

function trendOf({ introduced, fixed, unclear }: Pick<Change, 'introduced' | 'fixed' | 'unclear'>): Trend {
  if (introduced.length > 0) return 'worse'
  if (fixed.length > 0) return 'better'
  return unclear.length > 0 ? 'unclear' : 'same'
}
