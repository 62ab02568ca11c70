import type { Report, Voice } from '../model.ts'
import { changeTable, refusedTables } from './comment-changes.ts'
import { asideSection, criteriaTable, notesSections } from './comment-folded.ts'
import { commitLines, stepList } from './comment-steps.ts'
import { mistakes, notHeld, policyLines, stateLine, topLine, verifyGesture, waysOut } from './comment-top.ts'
import {
  type Block,
  code,
  dotted,
  type Inline,
  inline,
  link,
  paragraph,
  small,
  spaced,
  text,
  write,
} from './markdown.ts'
import { failures } from './reason.ts'
import { short, type Telling, telling } from './telling.ts'

/** GitHub takes 65,536 characters: the rest is for the marker and for what counts twice. */
const LIMIT = 60_000

/** The comment of a change request, in Markdown that GitHub and GitLab read alike. */
export function comment(report: Report, voice: Voice): string {
  const told = telling(report, voice)
  const refused = report.verdict?.accepted === false
  return fit(refused ? refusedSections(told) : acceptedSections(told), told)
}

function acceptedSections(told: Telling): Block[][] {
  return [
    [topLine(told)],
    stateLine(told),
    verifyGesture(told),
    changeTable(told),
    policyLines(told),
    stepList(told),
    commitLines(told),
    criteriaTable(told),
    asideSection(told),
    notesSections(told),
  ]
}

function refusedSections(told: Telling): Block[][] {
  const { report } = told
  const failed = failures(report).length > 0
  const why = failed ? [mistakes(told), changeTable(told)] : [[waysOut(told)], refusedTables(told), notHeld(told)]
  return [
    [topLine(told)],
    ...why,
    stateLine(told, false),
    policyLines(told),
    stepList(told, true),
    criteriaTable(told),
    asideSection(told),
    notesSections(told),
  ]
}

/** Leaves out sections from the end, and says so, until the comment keeps to the limit. */
function fit(sections: readonly Block[][], told: Telling): string {
  const end = footer(told)
  for (let kept = sections.length; kept > 0; kept -= 1) {
    const cut = kept < sections.length ? [paragraph(inline(told.words.cut()))] : []
    const body = write([...sections.slice(0, kept).flat(), ...cut, end])
    if (body.length <= LIMIT) return body
  }
  return write([paragraph(inline(told.words.cut())), end])
}

function footer({ report, voice, words }: Telling): Block {
  const { base, head, grid } = report
  const [now, before] = [head?.revision, base?.revision]
  const compared = base
    ? spaced([now ? [code(short(now))] : [], inline(words.comparedTo(before ? short(before) : voice.baseName))])
    : []
  const command = base ? `palier check --base ${before ? short(before) : voice.baseName}` : 'palier score'
  return small(
    dotted([
      inline(words.grid(grid.id, grid.version)),
      inline(`palier ${report.palier}`, 40),
      compared.length > 0 ? compared : now ? [code(short(now))] : [],
      fullReport(voice.fullReport, words.fullReport()),
      [code(command)],
    ]),
  )
}

function fullReport(url: string | null, label: string): Inline[] {
  return url !== null && /^https?:\/\//u.test(url) ? [link(url, [text(label)])] : []
}
