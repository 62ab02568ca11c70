import { isUncommitted } from './commitment.ts'
import {
  type Block,
  details,
  dotted,
  fenced,
  type Inline,
  inline,
  list,
  paragraph,
  spaced,
  strong,
  text,
} from './markdown.ts'
import { type Step, steps, stepsTitle, targetLevel } from './steps.ts'
import { howTo, likewise, placeOf, ruleName, sentence, type Telling } from './telling.ts'

/** Three steps with gesture and place, the rest folded; `folded`: all of them folded. */
export function stepList(told: Telling, folded = false): Block[] {
  const { report, words } = told
  const { first, rest } = steps(report)
  if (first.length === 0) return []
  const title = stepsTitle(report, words)
  const [main, others] = [stepItems(first, told, true), stepItems(rest, told, false)]
  if (folded) return details(title, [...main, ...others])
  return [paragraph([strong(inline(title))]), ...main, ...details(words.otherSteps(rest.length), others)]
}

function stepItems(all: readonly Step[], told: Telling, gesture: boolean): Block[] {
  if (all.length === 0) return []
  const left = all.length - told.room.items
  const items = list(
    all.slice(0, told.room.items).map((step) => stepLine(step, told, gesture)),
    gesture,
  )
  return [items, ...(left > 0 ? [paragraph([text(told.words.more(left))])] : [])]
}

function stepLine(step: Step, told: Telling, gesture: boolean): Inline[] {
  const { words } = told
  if (step.together.length > 1) return hiddenLine(step, told)
  const others = step.subjects > 1 ? [inline(words.others(step.subjects - 1))] : []
  const place = step.at ? spaced([[placeOf(step.at, told)], ...others]) : []
  const far = step.level === targetLevel(told.report) ? [] : [text(words.atLevel(step.level))]
  const line = dotted([
    ruleName(step.result, told),
    [text(words.effort(step.effort))],
    far,
    place,
    howTo(step.result, told),
  ])
  return gesture ? [...line, { type: 'break' }, ...sentence(step.gesture, told)] : line
}

/** What hides several rules is named by its cause; its gesture is in that sentence. */
function hiddenLine(step: Step, told: Telling): Inline[] {
  const { words } = told
  return dotted([
    sentence(step.gesture, told),
    likewise(step.likewise, told),
    [text(words.hides(step.together.length))],
    step.at ? [placeOf(step.at, told)] : [],
  ])
}

/** The five lines that commit a project which has no `.palier.yml`. */
export function commitLines(told: Telling): Block[] {
  const { report, words, language } = told
  if (!isUncommitted(report) || !report.head) return []
  const level = Math.max(1, report.head.score.technical)
  const lines = [
    'policy:',
    `  commitment: { level: ${level}, since: ${report.asOf} }`,
    '  gate: change',
    'project:',
    `  language: ${language}`,
  ]
  return [paragraph(inline(words.commitHow())), fenced('yaml', lines.join('\n'))]
}
