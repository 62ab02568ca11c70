import type { Assessment, Language, Report, ReportedBlindSpot, Voice } from '../model.ts'
import { capital } from '../texts/clean.ts'
import { phrases } from '../texts/phrases.ts'
import { isUncommitted } from './commitment.ts'
import { type Families, familiesOf } from './families.ts'
import { headline } from './headline.ts'
import { placeName } from './links.ts'
import { blank, type Line, line, paint } from './paint.ts'
import { failures } from './reason.ts'
import { type Doubt, doubts } from './standing.ts'
import { icons } from './telling.ts'
import { changeLines, likewiseText, refusalLines } from './terminal-changes.ts'
import { marks, stateLines } from './terminal-state.ts'
import { stepLines, whyNotLines } from './terminal-steps.ts'

const SHOWN = 8

/** The report for a terminal of 100 columns. */
export function terminal(report: Report, voice: Voice): string {
  const { head, verdict } = report
  const refused = verdict?.accepted === false && failures(report).length === 0
  const body = head ? bodyLines(report, head, voice) : []
  return paint(
    [
      ...topLines(report, voice),
      ...mistakeLines(report, voice),
      ...(refused ? refusalLines(report, voice) : []),
      ...(failures(report).length > 0 ? [] : changeLines(report, voice)),
      ...body,
      ...footerLines(report, voice),
    ],
    voice.colour,
  )
}

function topLines(report: Report, voice: Voice): Line[] {
  const { icon, text } = headline(report, voice)
  const tone = { accepted: 'good', refused: 'bad', information: 'bold', warning: 'doubt' } as const
  return [blank, line(text, { lead: `${icons[icon]} `, paint: tone[icon] }), blank]
}

/** Everything that is to be mended before the change can be evaluated; one mistake is in the headline already. */
function mistakeLines(report: Report, { language }: Voice): Line[] {
  const found = failures(report)
  if (found.length < 2) return []
  return [...found.map((message) => line(capital(message[language]), { indent: 2, lead: '- ' })), blank]
}

function bodyLines(report: Report, head: Assessment, voice: Voice): Line[] {
  return [
    ...stateLines(report, head, voice),
    ...policyLines(report, voice),
    ...(report.verdict ? [] : whyNotLines(report, voice)),
    ...stepLines(report, voice),
    ...blindLines(report, voice),
    ...noteLines(head, voice),
  ]
}

function policyLines({ policy }: Report, { language, baseName }: Voice): Line[] {
  const words = phrases(language)
  const said = [
    ...(policy.changed.length > 0 ? [words.policyChanged(policy.changed.slice(0, SHOWN), baseName)] : []),
    ...policy.announcements.slice(0, SHOWN).map(({ message }) => capital(message[language])),
    ...policy.waivers
      .slice(0, SHOWN)
      .map(({ rule, subject, state, until }) => `◆ ${rule} ${subject} · ${words.waiver(state, until)}`),
  ]
  return said.length > 0 ? [...said.map((told) => line(told)), blank] : []
}

/** What could not be looked at, each cause once with its remedy and what it keeps from being known. */
function blindLines({ base, head }: Pick<Report, 'base' | 'head'>, { language }: Voice): Line[] {
  const words = phrases(language)
  const families = familiesOf({ base, head })
  const keyed = doubts(head?.rules ?? [], families).map((doubt): [string, Doubt] => [
    doubt.message ? families.of(doubt.message).key : '',
    doubt,
  ])
  const causes = new Map(keyed)
  const spots = new Map<string, ReportedBlindSpot>()
  for (const spot of head?.blindSpots ?? []) {
    const { key } = families.of(spot.message)
    if (!spots.has(key)) spots.set(key, spot)
  }
  const left = spots.size - SHOWN
  if (spots.size === 0) return []
  return [
    line(words.blindSpots(spots.size), { paint: 'bold' }),
    ...[...spots.values()]
      .slice(0, SHOWN)
      .flatMap((spot) => spotLines(spot, causes.get(families.of(spot.message).key), { families, language })),
    ...(left > 0 ? [line(words.more(left), { indent: 4, paint: 'dim' })] : []),
    blank,
  ]
}

function spotLines(
  { message, at, fault }: ReportedBlindSpot,
  doubt: Doubt | undefined,
  { families, language }: { families: Families; language: Language },
): Line[] {
  const words = phrases(language)
  const others = likewiseText(families.others(families.of(message)), words)
  const clauses = [others, at.file ? placeName(at) : '', doubt ? words.undecided(doubt.rules.length) : '']
  const detail = clauses.filter((clause) => clause !== '').join(' · ')
  const style = fault ? 'bad' : 'doubt'
  const told = line(capital(message[language]), { indent: 2, lead: `${marks.unknown} `, paint: style })
  return detail === '' ? [told] : [told, line(detail, { indent: 4, paint: 'dim' })]
}

function noteLines({ environments, notes }: Assessment, { language }: Voice): Line[] {
  const words = phrases(language)
  const named = environments
    .slice(0, SHOWN)
    .map(
      ({ name, class: kind, declared }) =>
        `${name} (${words.environmentClass(kind)}${declared ? '' : `, ${words.guessed()}`})`,
    )
  return [
    ...(named.length > 0
      ? [line(words.colon(words.environments(environments.length), named.join(', ')), { paint: 'dim' })]
      : []),
    ...notes.slice(0, SHOWN).map(({ message }) => line(capital(message[language]), { lead: '· ', paint: 'dim' })),
    ...(notes.length > SHOWN ? [line(words.more(notes.length - SHOWN), { paint: 'dim' })] : []),
    blank,
  ]
}

function footerLines(report: Report, { language, fullReport }: Voice): Line[] {
  const words = phrases(language)
  const rule = report.nextSteps[0]?.rule
  const clauses = [
    words.grid(report.grid.id, report.grid.version),
    `palier ${report.palier}`,
    rule ? words.explain(rule) : '',
    report.head && isUncommitted(report) ? words.initHint() : '',
  ].filter((clause) => clause !== '')
  return [
    line(clauses.join(' · '), { paint: 'dim' }),
    ...(fullReport ? [line(words.colon(words.fullReport(), fullReport), { paint: 'dim' })] : []),
  ]
}
