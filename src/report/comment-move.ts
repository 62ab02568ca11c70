import type { RuleResult } from '../model.ts'
import { code, dotted, type Inline, inline, spaced, text } from './markdown.ts'
import { isOfCause, levelRange, type Move, type Place } from './moves.ts'
import { placeName } from './links.ts'
import { likewise, ruleIds, ruleName, said, type Telling, whereOf } from './telling.ts'

/** Places that one row names. */
const PLACES = 3

export function whatMoved(move: Move, told: Telling): Inline[] {
  const entailed = entails(move, told)
  return entailed.length > 0 ? [...whatItself(move, told), text(' — '), ...entailed] : whatItself(move, told)
}

/** Requirements that move with it. */
function entails({ entails: all }: Move, { words, room }: Telling): Inline[] {
  if (all.length === 0) return []
  const named = all.map(({ rule, requirements }) => {
    const shown = requirements.slice(0, room.names).join(', ')
    const left = requirements.length - room.names
    const list = left > 0 ? `${shown} ${words.others(left)}` : shown
    return [code(rule.id), ...(list === '' ? [] : [text(' ('), ...inline(list), text(')')])]
  })
  return [text(`${words.entails()} `), ...named.flatMap((one, index) => (index > 0 ? [text(', '), ...one] : one))]
}

function whatItself(move: Move, told: Telling): Inline[] {
  const { rules, by, message, unseen } = move
  const { words, language, voice } = told
  const [rule, ...others] = rules
  if (by === 'cause' && others.length > 0)
    return dotted([
      inline(words.colon(words.rules(rules.length), message?.[language] ?? '')),
      likewise(move.likewise, told),
    ])
  const why = unseen ? inline(words.unseenOn(voice.baseName)) : whyMoved(move, told)
  const aside = dotted([why, likewise(move.likewise, told)])
  const more = others.flatMap(({ id }) => [text(', '), code(id)])
  const named = rule && by !== 'object' ? [...ruleName(rule, told), ...more] : listed(rules, told)
  return aside.length > 0 ? [...named, text(' — '), ...aside] : named
}

/** The sentence of what it rests on; of what is broken, its error and how much it hides. */
function whyMoved({ hides, first, message }: Move, told: Telling): Inline[] {
  if (hides === 0) return message ? said(message, told, 160) : []
  return dotted([first.message ? said(first.message, told, 160) : [], [text(told.words.hides(hides))]])
}

/** Their number, and the names of the first. */
function listed(rules: readonly RuleResult[], told: Telling): Inline[] {
  const { words } = told
  return [text(words.colon(words.rules(rules.length), '')), ...ruleIds(rules, told)]
}

export function levels({ rules }: Move): Inline[] {
  return [text(levelRange(rules))]
}

export function where(move: Move, told: Telling): Inline[] {
  const { words } = told
  const count = isOfCause(move) ? 1 : move.subjects
  const shown = [{ ...move, subjects: count }, ...move.also.slice(0, PLACES - 1)].map((one) => placeIn(one, told))
  const left = move.also.length + 1 - shown.length
  const places = shown.flatMap((one, index) => (index > 0 ? [text(', '), ...one] : one))
  return spaced([places, left > 0 ? inline(words.others(left)) : []])
}

function placeIn({ first, subjects, before, environments }: Place, told: Telling): Inline[] {
  const { words, voice } = told
  const left = Math.max(0, environments.length - PLACES)
  const inside = environments.length > 0 ? [inline(words.inEnvironments(environments.slice(0, PLACES), left))] : []
  const was = before ? [inline(words.was(placeName(before), voice.baseName))] : []
  return spaced([whereOf(first, subjects, told), ...was, ...inside])
}
