import type { Assessment, Outcome, Report, Voice } from '../model.ts'
import { oneLine } from '../texts/clean.ts'
import { type Phrases, phrases } from '../texts/phrases.ts'
import { type CriterionRow, criterionRows } from './criteria.ts'
import { blank, type Line, line, type Paint, widthOf } from './paint.ts'
import { isUnattested } from './standing.ts'
import { state } from './state.ts'

export const marks: Record<Outcome, string> = { pass: '✔', fail: '✘', waived: '◆', unknown: '?', 'not-applicable': '–' }
export const paints: Record<Outcome, Paint> = {
  pass: 'good',
  fail: 'bad',
  waived: 'doubt',
  unknown: 'doubt',
  'not-applicable': 'dim',
}

/** The level, what completes it, and the ladder of levels. */
export function stateLines(report: Report, head: Assessment, voice: Voice): Line[] {
  const words = phrases(voice.language)
  const { loud, dash, clauses } = state(report, head, voice)
  const base = report.base ? [words.comparedTo(voice.baseName)] : []
  return [
    line(dash === '' ? loud : `${loud} — ${dash}`, { paint: 'bold' }),
    line([...clauses, ...base].join(' · '), { paint: 'dim' }),
    blank,
    ...ladder(report, head, voice),
    blank,
  ]
}

function ladder(report: Report, head: Assessment, { language }: Voice): Line[] {
  const words = phrases(language)
  const rows = criterionRows(report, head)
  const width = Math.max(...report.grid.levels.map(({ title }) => widthOf(oneLine(title[language], 44))))
  return report.grid.levels.map(({ level, title }) => {
    const name = oneLine(title[language], 44)
    const outcome = outcomeOf(rows.filter((row) => row.level === level))
    const reached = level <= head.score.technical
    const mark = reached && outcome === 'unknown' ? marks.pass : marks[outcome]
    const lead = `${mark} ${level}  ${name}${' '.repeat(width - widthOf(name))}  `
    const told = reached
      ? reachedText(head, level, words)
      : missingText(
          rows.filter((row) => row.level === level),
          language,
        )
    return line(told, { indent: 2, lead, paint: reached ? 'good' : paints[outcome] })
  })
}

function outcomeOf(rows: readonly CriterionRow[]): Outcome {
  const order: Outcome[] = ['fail', 'unknown', 'waived', 'pass', 'not-applicable']
  return order.find((outcome) => rows.some((row) => row.outcome === outcome)) ?? 'unknown'
}

function reachedText({ rules }: Assessment, level: number, words: Phrases): string {
  const missing = rules.filter((rule) => rule.required && rule.level === level && isUnattested(rule))
  if (missing.length === 0) return words.outcome('pass')
  const ended = missing.filter(({ cause }) => cause === 'attestation-ended').length
  return `${words.reachedByFiles()} · ${words.attestationsMissing(missing.length - ended, ended)}`
}

function missingText(rows: readonly CriterionRow[], language: Voice['language']): string {
  const words = phrases(language)
  const open = rows.filter((row) => row.outcome === 'fail' || row.outcome === 'unknown')
  if (open.length === 0) return words.outcome('pass')
  const ruled = open.filter(({ ruleless }) => !ruleless)
  const told = ruled.map(({ criterion, good, rules }) => `${criterion.title[language]} ${good}/${rules.length}`)
  const bare = open.length - ruled.length
  return [...told, ...(bare > 0 ? [words.unruled(bare)] : [])].join(' · ')
}
