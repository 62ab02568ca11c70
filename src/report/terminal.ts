import type { Assessment, Report, RuleResult, Voice } from '../model.ts'
import { phrases } from '../texts/phrases.ts'
import { isUncommitted } from './commitment.ts'
import { headline } from './headline.ts'
import { placeName } from './links.ts'
import { blank, type Line, line, paint } from './paint.ts'
import { reasonOf } from './reason.ts'
import { doubts } from './standing.ts'
import { remainder, type Step, steps, stepsTitle, targetLevel } from './steps.ts'
import { icons } from './telling.ts'
import { changeLines, refusalLines, whereText } from './terminal-changes.ts'
import { marks, paints, stateLines } from './terminal-state.ts'

const SHOWN = 8

/** The report for a terminal of 100 columns. */
export function terminal(report: Report, voice: Voice): string {
  const { head, verdict } = report
  const refused = verdict?.accepted === false && !reasonOf(report, 'not-evaluated')
  const body = head ? bodyLines(report, head, voice) : []
  return paint(
    [
      ...topLines(report, voice),
      ...(refused ? refusalLines(report, voice) : []),
      ...changeLines(report, voice),
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

function bodyLines(report: Report, head: Assessment, voice: Voice): Line[] {
  return [
    ...stateLines(report, head, voice),
    ...policyLines(report, voice),
    ...(report.verdict ? [] : whyNotLines(report, voice)),
    ...stepLines(report, voice),
    ...blindLines(head, voice),
    ...noteLines(head, voice),
  ]
}

function policyLines({ policy }: Report, { language, baseName }: Voice): Line[] {
  const words = phrases(language)
  const said = [
    ...(policy.changed.length > 0 ? [words.policyChanged(policy.changed.slice(0, SHOWN), baseName)] : []),
    ...policy.announcements.slice(0, SHOWN).map(({ message }) => message[language]),
    ...policy.waivers
      .slice(0, SHOWN)
      .map(({ rule, subject, state, until }) => `◆ ${rule} ${subject} · ${words.waiver(state, until)}`),
  ]
  return said.length > 0 ? [...said.map((told) => line(told)), blank] : []
}

/** What stands between the project and its next level, rule by rule. */
function whyNotLines(report: Report, voice: Voice): Line[] {
  const words = phrases(voice.language)
  const level = targetLevel(report)
  if (level === null) return []
  const { rules, statements, unruled } = remainder(report, level)
  const failing = rules.filter(({ outcome }) => outcome === 'fail')
  const left = failing.length - SHOWN
  const asides = [
    rules.length > failing.length ? words.undecided(rules.length - failing.length) : '',
    statements.length > 0 ? words.attestationsMissing(statements.length, 0) : '',
    unruled > 0 ? words.unruled(unruled) : '',
  ].filter((clause) => clause !== '')
  return [
    line(words.whyNot(level), { paint: 'bold' }),
    ...failing.slice(0, SHOWN).flatMap((rule) => failingLines(rule, voice)),
    ...(left > 0 ? [line(words.more(left), { indent: 4, paint: 'dim' })] : []),
    ...(asides.length > 0
      ? [line(asides.join(' · '), { indent: 2, lead: `${marks.unknown} `, paint: paints.unknown })]
      : []),
    blank,
  ]
}

function failingLines(rule: RuleResult, voice: Voice): Line[] {
  const { language } = voice
  const fails = rule.findings.filter(({ outcome }) => outcome === 'fail')
  const [first] = fails
  const subjects = new Set(fails.map(({ subject }) => subject)).size
  const where = first ? whereText(first, subjects, voice) : ''
  return [
    line(`${rule.title[language]} (${rule.id})`, { indent: 2, lead: `${marks.fail} `, paint: 'bad' }),
    ...(first?.message ? [line(first.message[language], { indent: 4 })] : []),
    ...(where === '' ? [] : [line(where, { indent: 4, paint: 'dim' })]),
  ]
}

function stepLines(report: Report, voice: Voice): Line[] {
  const words = phrases(voice.language)
  const { first, rest } = steps(report)
  if (first.length === 0) return []
  return [
    line(stepsTitle(report, words), { paint: 'bold' }),
    ...first.flatMap((step, index) => stepText(step, index + 1, { report, voice })),
    ...(rest.length > 0 ? [line(words.otherSteps(rest.length), { indent: 5, paint: 'dim' })] : []),
    blank,
  ]
}

function stepText(step: Step, number: number, { report, voice }: { report: Report; voice: Voice }): Line[] {
  const words = phrases(voice.language)
  const { result, at, subjects } = step
  const place = at ? placeName(at) + (subjects > 1 ? ` ${words.others(subjects - 1)}` : '') : ''
  const far = step.level === targetLevel(report) ? '' : words.atLevel(step.level)
  const clauses = [words.effort(step.effort), far, place].filter((clause) => clause !== '')
  return [
    line(`${result.title[voice.language]} (${result.id})`, { indent: 2, lead: `${number}. ` }),
    line(clauses.join(' · '), { indent: 5, paint: 'dim' }),
    line(result.fix[voice.language], { indent: 5, lead: '→ ' }),
  ]
}

/** What could not be looked at, each cause once with its remedy and what it keeps from being known. */
function blindLines({ blindSpots, rules }: Assessment, { language }: Voice): Line[] {
  const words = phrases(language)
  const causes = new Map(doubts(rules).map((doubt) => [doubt.message?.en ?? '', doubt]))
  const spots = new Map(blindSpots.map((spot) => [spot.message.en, spot]))
  const left = spots.size - SHOWN
  if (spots.size === 0) return []
  return [
    line(words.blindSpots(spots.size), { paint: 'bold' }),
    ...[...spots.values()].slice(0, SHOWN).flatMap((spot) => {
      const hidden = causes.get(spot.message.en)?.rules.length ?? 0
      const clauses = [spot.at.file ? placeName(spot.at) : '', hidden > 0 ? words.undecided(hidden) : '']
      const detail = clauses.filter((clause) => clause !== '').join(' · ')
      return [
        line(spot.message[language], { indent: 2, lead: `${marks.unknown} `, paint: spot.fault ? 'bad' : 'doubt' }),
        ...(detail === '' ? [] : [line(detail, { indent: 4, paint: 'dim' })]),
      ]
    }),
    ...(left > 0 ? [line(words.more(left), { indent: 4, paint: 'dim' })] : []),
    blank,
  ]
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
    ...notes.slice(0, SHOWN).map(({ message }) => line(message[language], { lead: '· ', paint: 'dim' })),
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
