import type { Assessment, Report, Voice } from '../model.ts'
import { type Phrases, phrases } from '../texts/phrases.ts'
import { boundLevel, isUncommitted } from './commitment.ts'
import { reasonOf } from './reason.ts'
import { type Standing, standing } from './standing.ts'

/** Where the project stands: the level as the loud clause, then what completes it. Backticks mark what is read. */
export interface State {
  loud: string
  /** What lowers it, after a dash: a missing tool, missing attestations; empty when nothing does. */
  dash: string
  clauses: string[]
}

export function state(report: Report, head: Assessment, voice: Voice): State {
  const words = phrases(voice.language)
  const stand = standing(report, head)
  const { withTools } = stand
  const judged = report.verdict !== null && !isUncommitted(report)
  const why = whyUnproved(stand, words)
  const reading = why === '' ? '' : words.proved(stand.proved, why)
  const tools = withTools ? words.withTools(withTools.level, withTools.tools) : ''
  const aside = [tools, reading].filter((clause) => clause !== '').join(' · ')
  const byFiles = judged && reading !== ''
  return {
    loud: byFiles ? words.byFiles(stand.level) : levelOf(stand, voice, words),
    dash: byFiles ? aside : '',
    clauses: [
      byFiles ? '' : aside,
      report.verdict ? commitmentOf(report, words) : '',
      reasonOf(report, 'gate-off') ? words.gateOff() : '',
      words.evaluated(stand.evaluated, stand.unknown),
      stand.unruled > 0 ? words.unruled(stand.unruled) : '',
    ].filter((clause) => clause !== ''),
  }
}

function levelOf({ level, of, title }: Standing, { language }: Voice, words: Phrases): string {
  return title ? words.levelOf(level, of, title[language]) : words.levelZero(of)
}

/** Why the proved level is below the technical one; empty when it is not. */
function whyUnproved({ level, proved, missing, ended, unproved }: Standing, words: Phrases): string {
  if (proved >= level) return ''
  const statements = missing + ended > 0 ? words.attestationsMissing(missing, ended) : ''
  const clauses = [
    statements && missing > 0 ? `${statements} ${words.attestationsPrepared()}` : statements,
    unproved > 0 && statements === '' ? words.unprovedRules(unproved) : '',
  ]
  return clauses.filter((clause) => clause !== '').join(', ')
}

function commitmentOf(report: Report, words: Phrases): string {
  const { commitment } = report.policy
  const level = boundLevel(report)
  if (commitment && level === null) return words.commitmentFrom(commitment.level, commitment.since ?? '')
  if (!commitment || level === null) return words.noCommitment()
  return words.commitment(level, commitment.next && commitment.next.level > level ? commitment.next : null)
}
