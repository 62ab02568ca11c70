import type { Finding, Language, Location, Report, RuleResult, Text, Voice } from '../model.ts'
import { capital } from '../texts/clean.ts'
import type { Icon, Phrases } from '../texts/phrases.ts'
import { phrases } from '../texts/phrases.ts'
import { type Linker, linker, placeName } from './links.ts'
import { nameBeside } from './object.ts'
import { pageOf } from './rule-page.ts'
import { code, type Inline, inline, link, spaced, text } from './markdown.ts'

/** A report on its way into Markdown. */
export interface Telling {
  report: Report
  voice: Voice
  words: Phrases
  language: Language
  address: Linker
  room: Room
}

/** How many rows a table shows unfolded and in all, how many items a folded list holds, and how many rules one of them names. */
export interface Room {
  shown: number
  rows: number
  items: number
  names: number
}
/** A comment; then what it may shrink to when the forge takes no more. */
export const rooms: readonly [Room, ...Room[]] = [
  { shown: 8, rows: 40, items: 30, names: 6 },
  { shown: 8, rows: 16, items: 10, names: 4 },
  { shown: 5, rows: 5, items: 4, names: 3 },
]

export const icons: Record<Icon, string> = { accepted: '✅', refused: '⛔', information: 'ℹ️', warning: '⚠️' }

export function telling(report: Report, voice: Voice, room: Room = rooms[0]): Telling {
  const { language } = voice
  return { report, voice, words: phrases(language), language, address: linker(report, voice), room }
}

/** `file:line` in code, linked to its revision where that has an address; then a long path is cut, for phones. */
export function placeOf(written: Location, { address, report }: Telling, removed?: boolean): Inline {
  const drifted = removed !== true && report.head?.drifted?.includes(written.file) === true
  const at = drifted ? { file: written.file } : written
  const url = address(at, removed)
  const name = code(placeName(at, url === null ? 70 : 28))
  return url === null ? name : link(url, [name])
}

/** Title and id of a rule, and from when it counts where that is still to come. */
export function ruleName(rule: RuleResult, { language, words }: Telling): Inline[] {
  const name = [...inline(rule.title[language], 160), text(' '), code(rule.id)]
  return rule.announced === undefined ? name : [...name, text(` (${words.countsFrom(rule.announced)})`)]
}

/** Ids of rules, as many as a row has room for. */
export function ruleIds(rules: readonly RuleResult[], { words, room }: Telling): Inline[] {
  const shown = rules.slice(0, room.names).flatMap(({ id }, index) => [...(index > 0 ? [text(', ')] : []), code(id)])
  return rules.length > room.names ? [...shown, text(` ${words.others(rules.length - room.names)}`)] : shown
}

/** Other sources of which the same is true; nothing when there is none. */
export function likewise(names: readonly string[], { words, room }: Telling): Inline[] {
  if (names.length === 0) return []
  return inline(words.likewise(names.slice(0, room.names), Math.max(0, names.length - room.names)))
}

/** A link to the rule's page; empty when the voice knows none. */
export function howTo(rule: RuleResult, { voice, words }: Telling): Inline[] {
  const page = pageOf(rule, voice)
  return page === null ? [] : [link(page, [text(words.howTo())])]
}

/** Place, object and number of further ones. */
export function whereOf({ at, setBy, subject, removed }: Finding, subjects: number, told: Telling): Inline[] {
  const { words, voice } = told
  const named = nameBeside(subject, at?.file)
  return spaced([
    ...(at ? [[placeOf(at, told, removed)]] : []),
    ...(at && removed ? [inline(words.wasOn(voice.baseName))] : []),
    ...(setBy ? [[text(`${words.setBy()} `), placeOf(setBy, told, removed)]] : []),
    ...(named === '' ? [] : [[code(named, 80)]]),
    ...(subjects > 1 ? [inline(words.others(subjects - 1))] : []),
  ])
}

/** The same, as a paragraph or an item of its own. */
export function sentence(message: Text, { language }: Telling): Inline[] {
  return inline(capital(message[language]), 300)
}

/** `main@a91e0c2`, or the name alone, where it says the revision too. */
export function baseName({ report, voice }: Telling): string {
  const revision = report.base?.revision
  const named = revision && !(voice.baseName.length >= 7 && revision.startsWith(voice.baseName))
  return named ? `${voice.baseName}@${short(revision)}` : voice.baseName
}

export function short(revision: string): string {
  return revision.slice(0, 7)
}

/** A text in the report's language, cut for its place. */
export function said(message: Text, { language }: Telling, length = 300): Inline[] {
  return inline(message[language], length)
}
