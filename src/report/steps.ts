import type { Location, NextStep, Report, ReportedBlindSpot, RuleResult, Text } from '../model.ts'
import type { Phrases } from '../texts/phrases.ts'
import { type Families, familiesOf } from './families.ts'
import { isStatement, unruled } from './standing.ts'

export interface Step extends NextStep {
  result: RuleResult
  /** Rules that one cause keeps from being known, the first of them included: one step for all. Else the rule alone. */
  together: RuleResult[]
  /** What to do: the rule's fix, or the remedy of what keeps it from being known. */
  gesture: Text
  /** Names of other sources that ask for the same gesture. */
  likewise: string[]
}
export interface Steps {
  /** At most three, at most one of them an attestation. */
  first: Step[]
  rest: Step[]
}

export function steps(report: Report): Steps {
  const { nextSteps, head } = report
  const rules = new Map((head?.rules ?? []).map((rule) => [rule.id, rule]))
  const each = nextSteps.flatMap((step): Step[] => {
    const result = rules.get(step.rule)
    return result ? [{ ...step, result, together: [result], gesture: gestureOf(result), likewise: [] }] : []
  })
  const all = joinBroken(joinHidden(each, familiesOf(report)), head?.blindSpots ?? [])
  const first: Step[] = []
  for (const step of all) {
    if (first.length < 3 && !first.some((other) => isLike(step, other))) first.push(step)
  }
  return { first, rest: all.filter((step) => !first.includes(step)) }
}

/** What one cause hides is one step, where the first of it stands. */
function joinHidden(steps: readonly Step[], families: Families): Step[] {
  const causes = new Map<string, Step>()
  return steps.filter((step) => {
    if (step.result.outcome !== 'unknown' || isStatement(step.result)) return true
    const family = families.of(step.gesture)
    const known = causes.get(family.key)
    if (known) known.together.push(step.result)
    else {
      causes.set(family.key, step)
      step.likewise = families.others(family)
    }
    return known === undefined
  })
}

/** The rule that fails because something is broken, and what that hides, are one step. */
function joinBroken(steps: readonly Step[], spots: readonly ReportedBlindSpot[]): Step[] {
  const key = (at: Location | undefined): string => JSON.stringify([at?.file ?? null, at?.line ?? null])
  const faults = new Set(spots.filter(({ fault }) => fault).map(({ at }) => key(at)))
  return steps.filter((step) => {
    const fails = step.result.findings.filter(({ outcome }) => outcome === 'fail')
    if (step.result.outcome !== 'fail' || !fails.every(({ at }) => at && faults.has(key(at)))) return true
    const hidden = steps.find(({ at, together }) => together.length > 1 && key(at) === key(step.at))
    hidden?.together.push(step.result)
    return hidden === undefined
  })
}

/** Two attestations. */
function isLike(step: Step, other: Step): boolean {
  return isStatement(step.result) && isStatement(other.result)
}

function gestureOf(result: RuleResult): Text {
  if (result.outcome !== 'unknown' || isStatement(result)) return result.fix
  return result.findings.find(({ outcome, message }) => outcome === 'unknown' && message)?.message ?? result.fix
}

/** The level to reach next by files; null at the top. */
export function targetLevel({ grid, head }: Report): number | null {
  const next = (head?.score.technical ?? 0) + 1
  return grid.levels.some(({ level }) => level === next) ? next : null
}

/** What is still to do for a level: required rules by files, attestations, criteria without rules. */
export interface Remainder {
  rules: RuleResult[]
  statements: RuleResult[]
  unruled: number
}

export function remainder(report: Report, level: number): Remainder {
  const { head } = report
  const open = (head?.rules ?? []).filter(
    (rule) => rule.required && rule.level <= level && (rule.outcome === 'fail' || rule.outcome === 'unknown'),
  )
  return {
    rules: open.filter((rule) => !isStatement(rule)),
    statements: open.filter(isStatement),
    unruled: head ? unruled(report, head, level).length : 0,
  }
}

/** The title over the steps. */
export function stepsTitle(report: Report, words: Phrases): string {
  const target = targetLevel(report)
  const technical = report.head?.score.technical ?? 0
  const { rules, statements, unruled: criteria } = remainder(report, target ?? technical)
  if (target === null) return statements.length > 0 ? words.proveLevel(technical, statements.length) : words.upkeep()
  const title = words.towards(target, rules.length, statements.length)
  return criteria > 0 ? `${title} · ${words.unruled(criteria)}` : title
}
