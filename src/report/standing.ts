import type { Families } from './families.ts'
import type { Assessment, Criterion, Report, ReportedBlindSpot, RuleResult, Text } from '../model.ts'

/** Where one revision stands, counted once for every reporter. */
export interface Standing {
  level: number
  proved: number
  /** Number of levels of the grid. */
  of: number
  /** Title of the technical level; null at level 0. */
  title: Text | null
  /** The level that the files would show if missing tools were there, when it is higher. */
  withTools: { level: number; tools: string[] } | null
  /** Required attestations at or below the technical level that are missing, and that ended. */
  missing: number
  ended: number
  /** Other required rules at or below it that are unknown. */
  unproved: number
  /** Criteria that no rule of the grid judges yet. */
  unruled: number
  evaluated: number
  /** Unknown rules, attestations aside. */
  unknown: number
}

export function standing(report: Report, assessment: Assessment): Standing {
  const { technical: level, proved } = assessment.score
  const { rules } = assessment
  const below = rules.filter((rule) => rule.required && rule.level <= level && rule.outcome === 'unknown')
  const { levels } = report.grid
  return {
    level,
    proved,
    of: levels.length,
    title: levels.find((one) => one.level === level)?.title ?? null,
    withTools: standingWithTools(report, assessment),
    missing: below.filter(({ cause }) => cause === 'attestation-missing').length,
    ended: below.filter(({ cause }) => cause === 'attestation-ended').length,
    unproved: below.filter((rule) => !isUnattested(rule)).length,
    unruled: unruled(report, assessment).length,
    evaluated: rules.filter(({ outcome }) => outcome !== 'unknown').length,
    unknown: rules.filter((rule) => rule.outcome === 'unknown' && !isUnattested(rule)).length,
  }
}

/** Criteria that no required rule judges yet: their level cannot be reached by files. */
export function unruled({ grid }: Report, { rules }: Assessment, level?: number): Criterion[] {
  const known = new Set(rules.filter(({ required }) => required).map(({ criterion }) => criterion))
  const levels = grid.levels.filter((one) => level === undefined || one.level === level)
  return levels.flatMap(({ criteria }) => criteria).filter(({ id }) => !known.has(id))
}

/** Unknown for want of a valid attestation. */
export function isUnattested({ outcome, cause }: RuleResult): boolean {
  return outcome === 'unknown' && (cause === 'attestation-missing' || cause === 'attestation-ended')
}

/** What an attestation would settle. */
export function isStatement(rule: RuleResult): boolean {
  return rule.proof === 'declared' || isUnattested(rule)
}

/** Tools that blind spots name as missing, in order of name. */
export function missingTools(spots: readonly ReportedBlindSpot[]): string[] {
  const codes = spots.map(({ cause }) => cause.code)
  return ['helm', 'kubeconform', 'kustomize'].filter((tool) => codes.some((code) => code === `${tool}-missing`))
}

function standingWithTools(report: Report, assessment: Assessment): Standing['withTools'] {
  const tools = missingTools(assessment.blindSpots)
  const { technical, possible } = assessment.score
  if (tools.length === 0) return null
  let level = technical
  const reachable = report.grid.levels.map((one) => one.level).filter((one) => one > technical && one <= possible)
  for (const next of reachable) {
    const ruled = unruled(report, assessment, next).length === 0
    if (!ruled || !assessment.rules.every((rule) => passesWithTools(rule, next))) break
    level = next
  }
  return level > technical ? { level, tools } : null
}

function passesWithTools(rule: RuleResult, level: number): boolean {
  if (!rule.required || rule.level > level || rule.proof === 'declared') return true
  return rule.outcome !== 'fail' && (rule.outcome !== 'unknown' || rule.cause === 'hidden')
}

/** Unknown rules of one cause and, where files are the cause, of one sentence. */
export interface Doubt {
  cause: NonNullable<RuleResult['cause']>
  message: Text | null
  rules: RuleResult[]
  /** Names of other sources of which the same is said. */
  likewise: string[]
}

/** Unknown rules grouped by what keeps them so, in the grid's order of their first rule; with `families`, whatever the source that it names. */
export function doubts(rules: readonly RuleResult[], families?: Families): Doubt[] {
  const groups = new Map<string, Doubt>()
  for (const rule of rules) {
    if (rule.outcome !== 'unknown') continue
    const cause = rule.cause ?? 'undecidable'
    const told = cause === 'hidden' || cause === 'undecidable'
    const finding = told ? rule.findings.find(({ outcome }) => outcome === 'unknown') : undefined
    const message = finding?.message ?? null
    const family = message && families?.of(message, finding)
    const key = family?.key ?? message?.en ?? `∅${cause}`
    const group = groups.get(key)
    if (group) group.rules.push(rule)
    else groups.set(key, { cause, message, rules: [rule], likewise: (family && families?.others(family)) ?? [] })
  }
  return [...groups.values()]
}
