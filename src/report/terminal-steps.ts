import type { Report, RuleResult, Voice } from '../model.ts'
import { capital } from '../texts/clean.ts'
import { phrases } from '../texts/phrases.ts'
import { placeName } from './links.ts'
import { blank, type Line, line } from './paint.ts'
import { remainder, type Step, steps, stepsTitle, targetLevel } from './steps.ts'
import { likewiseText, whereText } from './terminal-changes.ts'
import { marks, paints } from './terminal-state.ts'

const SHOWN = 6

/** What stands between the project and its next level, rule by rule. */
export function whyNotLines(report: Report, voice: Voice): Line[] {
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
  const told = [first?.message?.[language] ?? '', first ? whereText(first, subjects, voice) : ''].filter(
    (part) => part !== '',
  )
  return [
    line(`${rule.title[language]} (${rule.id})`, { indent: 2, lead: `${marks.fail} `, paint: 'bad' }),
    ...(told.length > 0 ? [line(told.join(' — '), { indent: 4, paint: 'dim' })] : []),
  ]
}

export function stepLines(report: Report, voice: Voice): Line[] {
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
  const { result, at, subjects, together } = step
  if (together.length > 1) return hiddenText(step, number, voice)
  const place = at ? placeName(at) + (subjects > 1 ? ` ${words.others(subjects - 1)}` : '') : ''
  const far = step.level === targetLevel(report) ? '' : words.atLevel(step.level)
  const from = result.announced === undefined ? '' : words.countsFrom(result.announced)
  const clauses = [words.effort(step.effort), far, from, place].filter((clause) => clause !== '')
  return [
    line(`${result.title[voice.language]} (${result.id})`, { indent: 2, lead: `${number}. ` }),
    line(clauses.join(' · '), { indent: 5, paint: 'dim' }),
    line(capital(step.gesture[voice.language]), { indent: 5, lead: '→ ' }),
  ]
}

/** What hides several rules is named by its cause; its gesture is in that sentence. */
function hiddenText({ gesture, together, at, likewise }: Step, number: number, { language }: Voice): Line[] {
  const words = phrases(language)
  const clauses = [likewiseText(likewise, words), words.hides(together.length), at ? placeName(at) : ''].filter(
    (clause) => clause !== '',
  )
  return [
    line(capital(gesture[language]), { indent: 2, lead: `${number}. ` }),
    line(clauses.join(' · '), { indent: 5, paint: 'dim' }),
  ]
}
