import type { Change, Finding, Report, RuleResult } from '../model.ts'
import type { Phrases } from '../texts/phrases.ts'
import { partChanges } from './consequences.ts'
import { heldLevel } from './held.ts'
import { objectOf } from './object.ts'

/** What moved of itself, counted in rules: each rule counts once, in its worst move. */
export interface Tally {
  lost: RuleResult[]
  added: RuleResult[]
  /** Objects that are new and not right yet. */
  components: number
  gained: RuleResult[]
  improved: RuleResult[]
  unclear: RuleResult[]
  /** Failing as they may have before: base could not show it. */
  seen: RuleResult[]
}

export function tally(report: Report): Tally {
  const { changes } = partChanges(report)
  const rules = new Map((report.head?.rules ?? []).map((rule) => [rule.id, rule]))
  const of = (holds: (change: Change, rule: RuleResult) => boolean): RuleResult[] =>
    changes.flatMap((change) => {
      const rule = rules.get(change.rule)
      return rule && holds(change, rule) ? [rule] : []
    })
  const isLost = ({ introduced }: Change): boolean => introduced.some(({ kind }) => kind === 'lost')
  return {
    lost: of(isLost),
    added: of((change) => change.introduced.length > 0 && !isLost(change)),
    components: componentsOf(changes, report),
    gained: of(({ trend }, { outcome }) => trend === 'better' && outcome !== 'fail' && outcome !== 'unknown'),
    improved: of(({ trend }, { outcome }) => trend === 'better' && (outcome === 'fail' || outcome === 'unknown')),
    unclear: of((change) => change.trend === 'unclear' && !isSeen(change)),
    seen: of((change) => change.trend === 'unclear' && isSeen(change)),
  }
}

function isSeen({ unclear }: Change): boolean {
  return unclear.every(({ outcome }) => outcome === 'fail')
}

/**
 * New objects behind new findings: a container counts as its workload, an entry as what holds it, the project as none, and
 * what base had already as none. Overlays that give one file's object several namespaces make one of it.
 */
export function componentsOf(changes: readonly Change[], { base }: Pick<Report, 'base'>): number {
  const found = changes.flatMap(({ introduced }) => introduced.filter(({ kind }) => kind === 'new'))
  const known = new Set(found.length === 0 ? [] : base?.rules.flatMap(({ findings }) => findings.map(placed)))
  const objects = found
    .filter((finding) => objectOf(finding.subject) !== 'project' && !known.has(placed(finding)))
    .map(({ source, subject, at }) => {
      const object = objectOf(subject)
      const name = object === at?.file ? object : object.replace(/^([^/]*)\/.*\//u, '$1/')
      return JSON.stringify([at?.file ?? source ?? null, name])
    })
  return new Set(objects).size
}

/** An object in its source. */
function placed({ source, subject }: Finding): string {
  return JSON.stringify([source ?? null, objectOf(subject)])
}

/** The clauses of a headline that say what this change gained and lost; empty when nothing moved. */
export function movement(report: Report, words: Phrases): string {
  const { lost, added, components, gained, improved, unclear, seen } = tally(report)
  const commitment = heldLevel(report)
  const quiet = lost.length + added.length + gained.length === 0
  const clauses = [
    ...lostClauses(lost, commitment, words),
    added.length > 0 ? words.added(components, added.length) : '',
    gained.length > 0 ? words.gained(gained.length) : '',
    improved.length > 0 ? words.improved(improved.length) : '',
    unclear.length > 0 && quiet ? words.unclear(unclear.length) : '',
    seen.length > 0 && quiet ? words.seen(seen.length) : '',
  ]
  return clauses.filter((clause) => clause !== '').join(' · ')
}

function lostClauses(lost: readonly RuleResult[], commitment: number, words: Phrases): string[] {
  const above = lost.filter(({ level, required }) => required && commitment > 0 && level > commitment)
  const advice = lost.filter(({ required }) => !required)
  const others = lost.length - above.length - advice.length
  return [
    others > 0 ? words.lost(others) : '',
    above.length > 0 ? words.lostAbove(above.length) : '',
    advice.length > 0 ? words.lostAdvice(advice.length) : '',
  ]
}
