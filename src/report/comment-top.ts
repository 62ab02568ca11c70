import { headline } from './headline.ts'
import { type Block, dotted, heading, type Inline, inline, list, paragraph, spaced, strong, text } from './markdown.ts'
import { missingTools } from './standing.ts'
import { countRules, moves } from './moves.ts'
import { failures, reasonOf } from './reason.ts'
import { state } from './state.ts'
import { baseName, icons, said, sentence, type Telling } from './telling.ts'
import { unheld } from './unheld.ts'

export function topLine({ report, voice }: Telling): Block {
  const { icon, text: told } = headline(report, voice)
  return heading([text(`${icons[icon]} `), ...inline(told)])
}

/** Level first, counts second. */
export function stateLine(told: Telling, compared = true): Block[] {
  const { report, voice, words } = told
  if (!report.head) return []
  const { loud, dash, clauses } = state(report, report.head, voice)
  const base = compared && report.base ? [inline(words.comparedTo(baseName(told)))] : []
  const level = [strong(inline(loud)), ...(dash === '' ? [] : [text(' — '), ...inline(dash)])]
  return [paragraph(dotted([level, ...clauses.map((clause) => inline(clause)), ...base]))]
}

/** Everything that is to be mended before the change can be evaluated; one mistake is in the headline already. */
export function mistakes(told: Telling): Block[] {
  const found = failures(told.report)
  return found.length > 1 ? [list(found.map((message) => sentence(message, told)))] : []
}

/** What is held against the change, and the ways out. */
export function waysOut(told: Telling): Block {
  const { report, voice, words } = told
  const held = moves(report).filter((move) => move.held)
  const [lost, added] = [countRules(held, 'lost'), countRules(held, 'new')]
  const base = report.base ? inline(words.comparedTo(baseName(told))) : []
  if (reasonOf(report, 'blind-spot-introduced')) return paragraph(dotted([inline(words.mendBroken()), base]))
  if (held.length === 0) return paragraph(dotted([inline(words.stateWaysOut()), base]))
  const counted = [
    ...(lost > 0 ? [[strong([text(words.lostHere(lost))])]] : []),
    ...(added > 0 ? [[strong([text(words.newHere(added))])]] : []),
  ]
  return paragraph(dotted([spaced([...counted, inline(words.waysOut(voice.baseName, lost + added, lost > 0))]), base]))
}

/** What is not held against a refused change: failures that base has too, losses above the commitment, doubts. */
export function notHeld(told: Telling): Block[] {
  const { report, words, voice } = told
  const { already, above, doubt } = unheld(report)
  const free = [
    already > 0 ? words.alreadyFailing(already, voice.baseName) : '',
    above > 0 ? words.lossesAbove(above) : '',
  ].filter((clause) => clause !== '')
  const sentences = [
    ...(free.length > 0 ? [labelled(words.notHeld(), inline(free.join(', ')), told)] : []),
    ...(doubt ? [labelled(words.undecidedFree(), said(doubt, told, 200), told)] : []),
  ]
  return sentences.length > 0 ? [paragraph(spaced(sentences))] : []
}

function labelled(label: string, rest: Inline[], { words }: Telling): Inline[] {
  return [strong([text(label)]), text(words.colon('', '')), ...rest, text('.')]
}

/** The one gesture that lets an accepted change be verified. */
export function verifyGesture({ report, words }: Telling): Block[] {
  const unverified = report.verdict?.accepted === true && !report.verdict.verified
  const missing = missingTools(report.head?.blindSpots ?? []).length > 0
  return unverified && missing ? [paragraph(inline(words.installTools()))] : []
}

/** Changes of the policy, and what it announces. */
export function policyLines(told: Telling): Block[] {
  const { report, words, voice } = told
  const { changed, announcements } = report.policy
  return [
    ...(changed.length > 0 ? [paragraph(inline(words.policyChanged(changed.slice(0, 8), voice.baseName)))] : []),
    ...announcements.slice(0, 8).map(({ message }) => paragraph(sentence(message, told))),
  ]
}
