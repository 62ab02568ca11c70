import type { RuleResult } from '../model.ts'
import type { Column } from '../texts/phrases.ts'
import { type Block, details, dotted, type Inline, inline, paragraph, strong, table, text } from './markdown.ts'
import { type Breakage, breakages, isCausedBy } from './breakage.ts'
import { heldLevel } from './held.ts'
import { levels, whatMoved, where } from './comment-move.ts'
import { type Move, moves } from './moves.ts'
import { reasonOf } from './reason.ts'
import { remainder } from './steps.ts'
import { howTo, placeOf, ruleName, said, sentence, type Telling, whereOf } from './telling.ts'

/** A gesture is not cut: the longest of ours is shorter. */
const GESTURE = 240

/** What an accepted change moved: one table, its tail folded. */
export function changeTable(told: Telling): Block[] {
  const rows = moves(told.report)
  if (rows.length === 0) return []
  const { shown } = told.room
  const rest = rows.slice(shown)
  return [
    moveTable(rows.slice(0, shown), told),
    ...details(told.words.otherMoves(rest.length), rest.length > 0 ? moveTables(rest, told) : []),
  ]
}

/** What moved beside a project file that cannot be read: much of it only because the project then counts as empty. */
export function uncertainTable(told: Telling): Block[] {
  const rows = moves(told.report)
  return rows.length > 0 ? details(told.words.movesWithoutFile(rows.length), moveTables(rows, told)) : []
}

/** What the refusal rests on, unfolded; every other move folded. */
export function refusedTables(told: Telling): Block[] {
  const { report, words, room } = told
  const broken = reasonOf(report, 'blind-spot-introduced') ? breakages(report) : []
  const rows = moves(report).filter((move) => !broken.some((one) => isCausedBy(move, one)))
  const held = broken.length > 0 ? [] : rows.filter((move) => move.held)
  const shown = held.slice(0, room.shown)
  const others = rows.filter((move) => !shown.includes(move))
  return [
    ...(broken.length > 0 ? [brokenTable(broken, told)] : []),
    ...(shown.length > 0 ? [heldTable(shown, told)] : []),
    ...(reasonOf(report, 'below-commitment') ? stateTable(told) : []),
    ...details(words.otherMoves(others.length), others.length > 0 ? moveTables(others, told) : []),
  ]
}

function moveTables(rows: readonly Move[], told: Telling): Block[] {
  const left = rows.length - told.room.rows
  const more = left > 0 ? [paragraph([text(told.words.more(left))])] : []
  return [moveTable(rows.slice(0, told.room.rows), told), ...more]
}

function moveTable(rows: readonly Move[], told: Telling): Block {
  const { words } = told
  const header = columns(['change', 'rule', 'level', 'where'], told)
  return table(
    header,
    rows.map((move) => [[text(words.move(move.kind))], whatMoved(move, told), levels(move), where(move, told)]),
  )
}

function heldTable(rows: readonly Move[], told: Telling): Block {
  const kinds = new Set(rows.map(({ kind }) => kind))
  const kind = kinds.size > 1 ? 'rule' : kinds.has('lost') ? 'lost' : 'new'
  const header = columns([kind, 'level', 'where', kind === 'lost' ? 'restore' : 'complete'], told)
  return table(
    header,
    rows.map((move, index) => {
      const prefix = kinds.size > 1 ? [strong([text(told.words.move(move.kind))]), text(' · ')] : []
      const gesture = isSameCause(move, rows[index - 1])
        ? inline(told.words.sameGesture())
        : gesturesOf(move.rules, told)
      return [[...prefix, ...whatMoved(move, told)], levels(move), where(move, told), gesture]
    }),
  )
}

/** The gesture of the row above is this one's too. */
function isSameCause({ rules }: Move, before: Move | undefined): boolean {
  const ids = (all: readonly RuleResult[]) => all.map(({ id }) => id).join()
  return before !== undefined && ids(before.rules) === ids(rules)
}

/** What mends it, once for each cause; a third rule about the same place adds nothing to it. */
function gesturesOf(rules: readonly RuleResult[], told: Telling): Inline[] {
  return rules.slice(0, 2).flatMap((rule, index) => [...(index > 0 ? [text('. ')] : []), ...gestureOf(rule, told)])
}

function gestureOf(rule: RuleResult, told: Telling): Inline[] {
  return dotted([said(rule.fix, told, GESTURE), howTo(rule, told)])
}

/** What keeps the project below its commitment, for the gate that looks at all of it. */
function stateTable(told: Telling): Block[] {
  const { report, words, room } = told
  const level = heldLevel(report)
  const failing = remainder(report, level).rules.filter(({ outcome }) => outcome === 'fail')
  if (failing.length === 0) return []
  const left = failing.length - room.shown
  const rows = failing.slice(0, room.shown).map((rule) => {
    const fails = rule.findings.filter(({ outcome }) => outcome === 'fail')
    const place = fails[0] ? whereOf(fails[0], new Set(fails.map(({ subject }) => subject)).size, told) : []
    return [ruleName(rule, told), [text(String(rule.level))], place, gestureOf(rule, told)]
  })
  const more = left > 0 ? [paragraph([text(words.more(left))])] : []
  return [table(columns(['rule', 'level', 'where', 'complete'], told), rows), ...more]
}

function brokenTable(rows: readonly Breakage[], told: Telling): Block {
  const { report, words, room } = told
  const hidden = reasonOf(report, 'blind-spot-introduced')?.rules.length ?? 0
  return table(
    columns(['broken', 'where', 'hides'], told),
    rows
      .slice(0, room.shown)
      .map(({ spot }) => [sentence(spot.message, told), [placeOf(spot.at, told)], [text(words.hidden(hidden))]]),
  )
}

function columns(names: readonly Column[], { words }: Telling): string[] {
  return names.map((name) => words.column(name))
}
