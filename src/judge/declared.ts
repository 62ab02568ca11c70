import type { Finding, Message } from '../model.ts'
import type { Hearing, Ruling } from './evaluate.ts'
import { ordered, placeOf } from './quantifiers.ts'

/**
 * A rule that only people can show: an attestation, or a fact that shows it. Its absence is unknown, never a fail.
 * Facts that it does not ask (`users: false`) make it not applicable, documents excepted: they may live elsewhere.
 */
export function judgeDeclared(hearing: Hearing): Ruling[] {
  const { rule, statement, judged, seen, scope, waived } = hearing
  const about = { subject: 'project', by: 'repository' as const }
  if (statement.valid)
    return [ruling({ outcome: 'pass', subject: 'project', by: 'attestation', at: statement.valid.at })]
  const shown = proofOf(hearing)
  if (shown) return [ruling({ outcome: 'pass', ...about, ...(shown.file && { at: { file: shown.file } }) })]
  const beside = rule.quantifier === 'every' && rule.given !== 'document' && seen > 0 && judged.length === 0
  if (beside && scope.shades.length === 0) return []
  const outcome = waived('project') ? 'waived' : 'unknown'
  return [ruling({ outcome, ...about, message: hearing.words(lack(hearing)) })]
}

/** The file that shows it: of one good fact for `some`, of good facts alone for `every`. */
function proofOf({ rule, judged }: Hearing): { file?: string } | null {
  const good = ordered(judged.filter(({ opinion }) => opinion.value === 'good'))
  const [first] = good
  if (!first || (rule.quantifier === 'every' && good.length < judged.length)) return null
  return { file: placeOf(first.fact.at)?.file }
}

function lack({ rule, statement: { ended } }: Hearing): Message {
  if (ended) return { code: 'attestation-ended', rule: rule.id, until: ended.until }
  return { code: 'attestation-missing', rule: rule.id }
}

function ruling(finding: Finding): Ruling {
  return { finding }
}
