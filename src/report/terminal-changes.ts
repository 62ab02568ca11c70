import type { Finding, Report, RuleResult, Voice } from '../model.ts'
import { capital } from '../texts/clean.ts'
import { type MoveKind, type Phrases, phrases } from '../texts/phrases.ts'
import { nameBeside } from './object.ts'
import { placeName } from './links.ts'
import { breakages, isCausedBy } from './breakage.ts'
import { heldLevel } from './held.ts'
import { countRules, isOfCause, levelRange, type Move, moves, type Place } from './moves.ts'
import { blank, type Line, line, type Paint } from './paint.ts'
import { reasonOf } from './reason.ts'
import { unheld } from './unheld.ts'

const [SHOWN, NAMES, PLACES] = [12, 6, 3]
const paints: Record<MoveKind, Paint> = { lost: 'bad', new: 'bad', gained: 'good', unclear: 'doubt', gone: 'dim' }

/** What this change moved, and where the refusal stops. */
export function changeLines(report: Report, voice: Voice): Line[] {
  const words = phrases(voice.language)
  const broken = reasonOf(report, 'blind-spot-introduced') ? breakages(report) : []
  const rows = moves(report).filter((move) => !broken.some((one) => isCausedBy(move, one)))
  const left = rows.length - SHOWN
  if (rows.length + broken.length === 0) return []
  return [
    line(words.column('change'), { paint: 'bold' }),
    ...broken.flatMap(({ spot }) => [
      line(capital(spot.message[voice.language]), { indent: 2, paint: 'bad' }),
      line(placeName(spot.at), { indent: 4, paint: 'dim' }),
    ]),
    ...rows.slice(0, SHOWN).flatMap((move) => moveLines(move, voice)),
    ...(left > 0 ? [line(words.more(left), { indent: 2, paint: 'dim' })] : []),
    blank,
  ]
}

function moveLines(move: Move, voice: Voice): Line[] {
  const { language, baseName } = voice
  const words = phrases(language)
  const [rule] = move.rules
  if (!rule) return []
  const lead = words.move(move.kind).padEnd(10)
  const places = [{ ...move, subjects: isOfCause(move) ? 1 : move.subjects }, ...move.also].map((one) =>
    placeText(one, voice),
  )
  const left = places.length - PLACES
  const why = move.hides > 0 ? move.first.message : move.message
  const aside = move.unseen ? words.unseenOn(baseName) : (why?.[language] ?? '')
  return [
    line(whatMoved(move, voice), { indent: 2, lead, paint: paints[move.kind] }),
    ...(aside === '' ? [] : [line(aside, { indent: 12 })]),
    ...(move.likewise.length > 0 ? [line(likewiseText(move.likewise, words), { indent: 12 })] : []),
    ...(move.hides > 0 ? [line(words.hides(move.hides), { indent: 12 })] : []),
    ...(move.entails.length > 0 ? [line(entailsText(move, words), { indent: 12 })] : []),
    ...places.slice(0, PLACES).flatMap((place) => (place === '' ? [] : [line(place, { indent: 12, paint: 'dim' })])),
    ...(left > 0 ? [line(words.others(left), { indent: 12, paint: 'dim' })] : []),
    ...(move.held ? [line(rule.fix[language], { indent: 12, lead: '→ ' })] : []),
  ]
}

/** Other sources of which the same is true; empty when there is none. */
export function likewiseText(names: readonly string[], words: Phrases): string {
  return names.length === 0 ? '' : words.likewise(names.slice(0, NAMES), Math.max(0, names.length - NAMES))
}

/** Requirements that move with it. */
function entailsText({ entails }: Move, words: Phrases): string {
  const named = entails.map(({ rule, requirements }) => {
    const left = requirements.length - NAMES
    const list = requirements.slice(0, NAMES).join(', ') + (left > 0 ? ` ${words.others(left)}` : '')
    return list === '' ? rule.id : `${rule.id} (${list})`
  })
  return `${words.entails()} ${named.join(', ')}`
}

function whatMoved({ by, rules }: Move, { language }: Voice): string {
  const words = phrases(language)
  const [rule, ...others] = rules
  const count = words.rules(rules.length)
  if (!rule || (by === 'cause' && others.length > 0)) return count
  const ids = ruleIds(rules, words)
  const told = by === 'object' ? words.colon(count, ids) : `${rule.title[language]} (${ids})`
  return `${told} · ${words.atLevel(levelRange(rules))}`
}

/** Ids of the first rules, and the number of the others. */
function ruleIds(rules: readonly RuleResult[], words: Phrases): string {
  const shown = rules.slice(0, NAMES).map(({ id }) => id)
  const left = rules.length - shown.length
  return left > 0 ? `${shown.join(', ')} ${words.others(left)}` : shown.join(', ')
}

function placeText({ first, subjects, before, environments }: Place, voice: Voice): string {
  const words = phrases(voice.language)
  const was = before ? words.was(placeName(before), voice.baseName) : ''
  const left = Math.max(0, environments.length - NAMES)
  const inside = environments.length > 0 ? words.inEnvironments(environments.slice(0, NAMES), left) : ''
  const place = [whereText(first, subjects, voice), was].filter((part) => part !== '').join(' ')
  return [place, inside].filter((part) => part !== '').join(' · ')
}

/** Place, object and number of further ones. */
export function whereText(
  { at, setBy, subject, removed }: Finding,
  subjects: number,
  { language, baseName }: Voice,
): string {
  const words = phrases(language)
  const named = nameBeside(subject, at?.file)
  const place = at ? `${placeName(at)}${removed ? ` ${words.wasOn(baseName)}` : ''}` : ''
  const set = setBy ? `${words.setBy()} ${placeName(setBy)}` : ''
  const clauses = [[place, set].filter((part) => part !== '').join(' '), named].filter((part) => part !== '')
  const told = clauses.join(' · ')
  return subjects > 1 ? `${told} ${words.others(subjects - 1)}` : told
}

/** The ways out of a refusal, and what it does not rest on. */
export function refusalLines(report: Report, { language, baseName }: Voice): Line[] {
  const words = phrases(language)
  const { already, above, doubt } = unheld(report)
  const free = [
    already > 0 ? words.alreadyFailing(already, baseName) : '',
    above > 0 ? words.lossesAbove(above) : '',
  ].filter((clause) => clause !== '')
  return [
    line(waysOut(report, baseName, words)),
    ...(free.length > 0 ? [line(words.colon(words.notHeld(), free.join(', ')), { paint: 'dim' })] : []),
    ...(doubt ? [line(words.colon(words.undecidedFree(), doubt[language]), { paint: 'dim' })] : []),
    blank,
  ]
}

function waysOut(report: Report, baseName: string, words: Phrases): string {
  if (reasonOf(report, 'blind-spot-introduced')) return words.mendBroken()
  const held = moves(report).filter((move) => move.held)
  const [lost, added] = [countRules(held, 'lost'), countRules(held, 'new')]
  if (lost + added === 0 || heldLevel(report) === 0) return words.stateWaysOut()
  const counted = [lost > 0 ? words.lostHere(lost) : '', added > 0 ? words.newHere(added) : '']
  return [...counted, words.waysOut(baseName, lost + added, lost > 0)].filter((part) => part !== '').join(' ')
}
