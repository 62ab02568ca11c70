import type { Report, RuleResult, Voice } from '../model.ts'
import { written } from './comment.ts'
import { type Block, details, type Inline, paragraph, table, text } from './markdown.ts'
import { type Room, ruleName, said, type Telling, whereOf } from './telling.ts'

/** GitHub drops a summary above 1 MiB without a word: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const LIMIT = 1_000_000
const wide: readonly Room[] = [
  { shown: 40, rows: 1000, items: 500, names: 200 },
  { shown: 40, rows: 200, items: 100, names: 60 },
  { shown: 40, rows: 40, items: 30, names: 10 },
]

/** The comment with room for everything, and all that fails with its gesture: the job's summary. */
export function summary(report: Report, voice: Voice): string {
  const size = new TextEncoder()
  const fits = (markdown: string): boolean => markdown.length <= LIMIT && size.encode(markdown).length <= LIMIT
  return written(report, voice, { rooms: wide, fits, more: failing })
}

/** All that fails, folded, with its places and its gesture. */
export function failing(told: Telling): Block[] {
  const { report, words, room } = told
  const rules = (report.head?.rules ?? []).filter(({ outcome }) => outcome === 'fail')
  if (rules.length === 0) return []
  const header = (['rule', 'level', 'where', 'complete'] as const).map((name) => words.column(name))
  const rows = rules.flatMap((rule) => rowsOf(rule, told))
  const left = rows.length - room.rows
  return details(words.failing(rules.length), [
    table(header, rows.slice(0, room.rows)),
    ...(left > 0 ? [paragraph([text(words.more(left))])] : []),
  ])
}

/** One row for each place of a rule that fails; the rule and its gesture stand once. */
function rowsOf(rule: RuleResult, told: Telling): Inline[][][] {
  const fails = rule.findings.filter(({ outcome }) => outcome === 'fail')
  const places = new Map(fails.map((one) => [JSON.stringify([one.subject, one.at ?? null]), one]))
  const [first, ...others] = [...places.values()]
  const lead = [ruleName(rule, told), [text(String(rule.level))], first ? whereOf(first, 1, told) : []]
  return [[...lead, said(rule.fix, told, 300)], ...others.map((one) => [[], [], whereOf(one, 1, told), []])]
}
