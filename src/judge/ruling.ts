import type { Attestation, Placement, Rule, RuleResult, UnknownCause } from '../model.ts'
import type { FailingFact, Hearing, Ruling } from './evaluate.ts'
import { join, sortFindings } from './order.ts'
import { judgeEvery, judgeSome } from './quantifiers.ts'

/** An attestation stands for what `some` did not find and for what is unknown, never for a failing subject of `every`. */
export function judgeRepository(hearing: Hearing): Ruling[] {
  const { rule, statement } = hearing
  const rulings = rule.quantifier === 'every' ? judgeEvery(hearing) : judgeSome(hearing)
  const { valid } = statement
  if (!valid) return rulings
  const lifted = rule.quantifier === 'every' ? ['unknown'] : ['unknown', 'fail', 'waived']
  return rulings.map((ruling) => (lifted.includes(ruling.finding.outcome) ? attested(ruling, valid) : ruling))
}

function attested({ finding }: Ruling, { at }: Attestation): Ruling {
  const { message: _, ...rest } = finding
  return { finding: { ...rest, outcome: 'pass', by: 'attestation', at } }
}

/** What the report says of the rule. */
export function resultOf(hearing: Hearing, placement: Placement, rulings: readonly Ruling[]): RuleResult {
  const { id, theme, proof, title, fix, effort } = hearing.rule
  const { level, criterion, required, advisedFrom, announced } = placement
  const early = announced === undefined ? {} : { announced }
  const findings = sortFindings(rulings.map(({ finding }) => finding))
  const outcome = join(findings.map((finding) => finding.outcome))
  const cause = outcome === 'unknown' ? causeOf(hearing) : null
  const placed = { level, criterion, required, ...early, advisedFrom }
  return { id, theme, ...placed, proof, ...aboutOf(hearing.rule), title, fix, effort, outcome, cause, findings }
}

function aboutOf({ given, reads: [first] }: Rule): Pick<RuleResult, 'about'> {
  return given === null || first === undefined ? {} : { about: `${given}.${first.split('.')[0] ?? first}` }
}

function causeOf({ rule, scope, statement }: Hearing): UnknownCause {
  if (statement.ended) return 'attestation-ended'
  if (rule.proof === 'declared') return 'attestation-missing'
  return scope.shades[0]?.cause ?? 'undecidable'
}

/** What fails or is waived, with the fact behind it. */
export function failingOf(rule: Rule, rulings: readonly Ruling[]): FailingFact[] {
  const failing: FailingFact[] = []
  for (const { finding, fact } of rulings) {
    const fails = finding.outcome === 'fail' || finding.outcome === 'waived'
    if (fails && fact) failing.push({ rule: rule.id, finding, fact, reads: rule.reads })
  }
  return failing
}
