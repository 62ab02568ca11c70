import type { Report, Text, Voice } from '../model.ts'
import type { Icon, Phrases } from '../texts/phrases.ts'
import { phrases } from '../texts/phrases.ts'
import { boundLevel, isUncommitted } from './commitment.ts'
import { movement } from './movement.ts'
import { breakages } from './breakage.ts'
import { heldLevel } from './held.ts'
import { failures, reasonOf } from './reason.ts'
import { refusal } from './refusal.ts'
import { doubts, missingTools, type Standing, standing } from './standing.ts'

export interface Headline {
  icon: Icon
  /** One sentence; backticks mark what is read. */
  text: string
}

/** The verdict in words, the first thing that anybody reads. */
export function headline(report: Report, voice: Voice): Headline {
  const words = phrases(voice.language)
  const { head, verdict } = report
  const failed = failures(report)
  if (failed.length > 0 || !head) return notEvaluated(failed, voice)
  const stand = standing(report, head)
  if (verdict && !verdict.accepted) return { icon: 'refused', text: words.refused(refusal(report, voice)) }
  if (!verdict || isUncommitted(report))
    return { icon: 'information', text: join(whereItStands(words, stand, true), moved()) }
  if (reasonOf(report, 'gate-off'))
    return { icon: 'information', text: join(whereItStands(words, stand, false), moved()) }
  if (boundLevel(report) === null && heldLevel(report) === 0)
    return { icon: 'information', text: join(words.standsWithout(stand.level), moved()) }
  return accepted(report, voice, stand)

  function moved(): string {
    return report.base ? movement(report, words) : ''
  }
}

/** The first mistake stands for all of them. */
function notEvaluated([first, ...others]: readonly Text[], { language }: Voice): Headline {
  const words = phrases(language)
  const told = words.notEvaluated(first?.[language] ?? words.unreadable([]))
  return { icon: 'warning', text: join(told, others.length > 0 ? words.others(others.length) : '') }
}

function whereItStands(words: Phrases, { level, withTools }: Standing, byFiles: boolean): string {
  const stands = byFiles ? words.standsByFiles(level) : words.stands(level)
  return withTools ? `${stands} — ${words.withTools(withTools.level, withTools.tools)}` : stands
}

function accepted(report: Report, voice: Voice, stand: Standing): Headline {
  const words = phrases(voice.language)
  const commitment = heldLevel(report)
  const moved = movement(report, words)
  const cause = report.verdict?.verified === false ? unverifiedBy(report, voice) : ''
  if (report.head && report.head.score.possible < commitment) {
    const told =
      moved === ''
        ? words.belowUnmoved(stand.level, commitment)
        : join(words.acceptedBelow(stand.level, commitment), moved)
    return { icon: 'information', text: cause ? join(told, words.alsoUnverified(cause)) : told }
  }
  if (cause) return { icon: 'warning', text: join(words.unverified(cause), moved) }
  return { icon: 'accepted', text: join(levelHeld(report, stand.level, words), moved) }
}

function levelHeld({ base, ...report }: Report, level: number, words: Phrases): string {
  const before = base?.score.technical ?? level
  if (level > before) return words.reached(level, before)
  return level < before ? words.above(level, before, heldLevel({ base, ...report })) : words.held(level)
}

/** A longer cause loses its remedy, which the next steps tell: mail previews and phones show one line. */
const LONG = 90

/** What comes before the first colon of a long sentence, those in code left alone. */
function firstClause(sentence: string): string {
  if (sentence.length <= LONG) return sentence
  return sentence.split(/ ?: (?=(?:[^`]*`[^`]*`)*[^`]*$)/u, 1)[0] ?? sentence
}

/** What keeps the commitment from being verified: tools first, then the first sentence of a blind spot or rule. */
function unverifiedBy(report: Report, { language }: Voice): string {
  const words = phrases(language)
  const ids = reasonOf(report, 'not-verified')?.rules ?? []
  const [first] = doubts((report.head?.rules ?? []).filter(({ id }) => ids.includes(id)))
  const causes = new Set(
    doubts(report.head?.rules ?? [])
      .filter((doubt) => doubt.rules.some(({ id }) => ids.includes(id)))
      .map(({ message }) => message?.en),
  )
  const spots = (report.head?.blindSpots ?? []).filter(({ message }) => causes.has(message.en))
  const tools = missingTools(spots)
  if (tools.length > 0) return words.toolsMissing(tools)
  const broken = breakages(report)[0]
  if (broken) return firstClause(broken.spot.message[language])
  return first
    ? firstClause(words.unknownCause(first.cause, first.message?.[language] ?? ''))
    : words.undecided(ids.length)
}

function join(...clauses: string[]): string {
  return clauses.filter((clause) => clause !== '').join(' · ')
}
