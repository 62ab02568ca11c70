import type { Assessment, Outcome, Report, ReportedAttestation, ReportedBlindSpot } from '../model.ts'
import { capital } from '../texts/clean.ts'
import { type CriterionRow, criterionRows } from './criteria.ts'
import {
  type Block,
  code,
  details,
  dotted,
  type Inline,
  inline,
  list,
  paragraph,
  spaced,
  strong,
  table,
  text,
} from './markdown.ts'
import { familiesOf } from './families.ts'
import { type Doubt, doubts } from './standing.ts'
import { likewise, placeOf, ruleIds, ruleName, sentence, type Telling } from './telling.ts'

const marks: Record<Outcome, string> = { pass: '✅', fail: '❌', waived: '🔖', unknown: '❔', 'not-applicable': '➖' }

export function criteriaTable(told: Telling): Block[] {
  const { report, words } = told
  if (!report.head) return []
  const rows = criterionRows(report, report.head)
  const header = [words.column('level'), words.column('criterion'), words.column('state')]
  return details(words.criteriaByLevel(), [
    table(
      header,
      rows.map((row) => criterionCells(row, told)),
    ),
  ])
}

function criterionCells(row: CriterionRow, { words, language }: Telling): Inline[][] {
  const { level, criterion, outcome, ruleless, rules, good } = row
  const partial = outcome === 'fail' || outcome === 'unknown' ? ` · ${words.ratio(good, rules.length)}` : ''
  const state = ruleless
    ? `${marks.unknown} ${words.noRuleYet()}`
    : `${marks[outcome]} ${words.outcome(outcome)}${partial}`
  return [[text(String(level))], inline(criterion.title[language], 120), [text(state)]]
}

/** Waivers, what is unknown and why, what does not apply. */
export function asideSection(told: Telling): Block[] {
  const { report, words } = told
  const { head, policy } = report
  if (!head) return []
  const unknown = head.rules.filter(({ outcome }) => outcome === 'unknown')
  const inapplicable = head.rules.filter(({ outcome }) => outcome === 'not-applicable')
  const attested = head.attestations ?? []
  const parts: [string, number, Block[]][] = [
    [words.waivers(policy.waivers.length, firstEnd(report)), policy.waivers.length, waiverList(told)],
    [words.attested(attested.length), attested.length, attestationList(attested, told)],
    [words.unknowns(unknown.length), unknown.length, doubtList(head, told)],
    [
      words.inapplicable(inapplicable.length),
      inapplicable.length,
      [paragraph(ruleIds(inapplicable, { ...told, room: { ...told.room, names: told.room.items } }))],
    ],
  ]
  const shown = parts.filter(([, count]) => count > 0)
  const titles = shown.map(([title]) => title).join(' · ')
  return details(
    titles,
    shown.flatMap(([title, , blocks]) =>
      shown.length > 1 ? [paragraph([strong([text(title)])])].concat(blocks) : blocks,
    ),
  )
}

function firstEnd({ policy }: Report): string | null {
  const ends = policy.waivers.filter(({ state }) => state === 'active').map(({ until }) => until)
  return ends.sort()[0] ?? null
}

function waiverList(told: Telling): Block[] {
  const { report, words } = told
  const items = report.policy.waivers.map((waiver) =>
    dotted([
      spaced([[code(waiver.rule)], [code(waiver.subject)]]),
      [text(words.waiver(waiver.state, waiver.until))],
      inline(waiver.reason, 200),
      ...(waiver.decision ? [[code(waiver.decision)]] : []),
      ...(waiver.owner ? [[code(waiver.owner)]] : []),
    ]),
  )
  return capped(items, told)
}

/** Who attested what, on what evidence, until when. */
function attestationList(attestations: readonly ReportedAttestation[], told: Telling): Block[] {
  const items = attestations.map(({ rule, statement, by, date, evidence, until, state, at }) =>
    dotted([
      [code(rule)],
      inline(statement, 200),
      inline(told.words.attestedBy(by, date), 120),
      inline(evidence, 120),
      [text(told.words.attestedUntil(state, until))],
      [placeOf(at, told)],
    ]),
  )
  return capped(items, told)
}

function doubtList(head: Assessment, told: Telling): Block[] {
  const items = doubts(head.rules, familiesOf(told.report)).map((doubt) => doubtLine(doubt, told))
  return capped(items, told)
}

function doubtLine({ cause, message, rules, likewise: names }: Doubt, told: Telling): Inline[] {
  const { words, language } = told
  const [rule] = rules
  const why = words.unknownCause(cause, message?.[language] ?? '')
  const others = likewise(names, told)
  if (rule && rules.length === 1) return [...ruleName(rule, told), text(' — '), ...dotted([inline(why), others])]
  const ids = [text(words.colon(words.rules(rules.length), '')), ...ruleIds(rules, told)]
  return dotted([inline(capital(why)), others, ids])
}

/** Blind spots, one for each sentence whatever the source that it names, and what was said without being counted. */
export function notesSections(told: Telling): Block[] {
  const { report, words } = told
  const { head } = report
  if (!head) return []
  const families = familiesOf(report)
  const known = new Set(doubts(head.rules).map(({ message }) => message && families.of(message).key))
  const spots = new Map<string, ReportedBlindSpot>()
  for (const spot of head.blindSpots) {
    const { key } = families.of(spot.message)
    if (!known.has(key) && !spots.has(key)) spots.set(key, spot)
  }
  const items = [...spots.values()].map(({ message, at }) => {
    const others = likewise(families.others(families.of(message)), told)
    return dotted([sentence(message, told), others, ...(at.file ? [[placeOf(at, told)]] : [])])
  })
  const notes = head.notes.map(({ message }) => sentence(message, told))
  return [
    ...details(words.blindSpots(items.length), capped(items, told)),
    ...details(words.notes(notes.length), capped(notes, told)),
  ]
}

function capped(items: readonly Inline[][], { words, room }: Telling): Block[] {
  if (items.length === 0) return []
  const left = items.length - room.items
  return [list(items.slice(0, room.items)), ...(left > 0 ? [paragraph([text(words.more(left))])] : [])]
}
