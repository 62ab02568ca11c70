import type { Report, Voice } from '../model.ts'
import { changeTable, refusedTables, uncertainTable } from './comment-changes.ts'
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
import { type Room, rooms, short, type Telling, telling } from './telling.ts'

/** What GitHub takes, the least of both forges. */
const LEAST = 65_536

/** The comment of a change request, in Markdown that GitHub and GitLab read alike. */
export function comment(report: Report, voice: Voice): string {
  // The rest is for the marker, and for what a forge counts twice.
  const limit = Math.floor((voice.limit ?? LEAST) * 0.9)
  return written(report, voice, { rooms, fits: (text) => text.length <= limit })
}

/** Tables and lists to take in turn until the text fits. */
export interface Frame {
  rooms: readonly Room[]
  fits(text: string): boolean
  /** Sections that stand before the folded ones. */
  more?(told: Telling): Block[]
}

/** The report in Markdown: with less and less in its tables, then without its last sections, and it says so. */
export function written(report: Report, voice: Voice, frame: Frame): string {
  let text = ''
  for (const room of frame.rooms) {
    const told = telling(report, voice, room)
    text = write([...sectionsOf(told, frame).flat(), footer(told)])
    if (frame.fits(text)) return text
  }
  const told = telling(report, voice, frame.rooms.at(-1))
  return cut(sectionsOf(told, frame), told, frame)
}

/** All that it says, the footer excepted, first what comes first. */
export function sectionsOf(told: Telling, { more }: Pick<Frame, 'more'> = {}): Block[][] {
  const { report } = told
  const head = report.verdict?.accepted === false ? refusedSections(told) : acceptedSections(told)
  return [...head, more?.(told) ?? [], criteriaTable(told), asideSection(told), notesSections(told)]
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
  ]
}

function refusedSections(told: Telling): Block[][] {
  const { report } = told
  const failed = failures(report).length > 0
  const why = failed ? [mistakes(told), uncertainTable(told)] : [[waysOut(told)], refusedTables(told), notHeld(told)]
  return [[topLine(told)], ...why, stateLine(told, false), policyLines(told), stepList(told, true)]
}

/** Leaves out sections from the end, and says so. */
function cut(sections: readonly Block[][], told: Telling, { fits }: Frame): string {
  const end = [paragraph(inline(told.words.cut())), footer(told)]
  for (let kept = sections.length - 1; kept > 0; kept -= 1) {
    const body = write([...sections.slice(0, kept).flat(), ...end])
    if (fits(body)) return body
  }
  return write(end)
}

export function footer({ report, voice, words }: Telling): Block {
  const { base, head, grid, verdict } = report
  const [now, before] = [head?.revision, base?.revision]
  const compared = base
    ? spaced([now ? [code(short(now))] : [], inline(words.comparedTo(before ? short(before) : voice.baseName))])
    : []
  const against = before ? short(before) : voice.baseName
  const command = (base || verdict) && against !== '' ? `palier check --base ${against}` : 'palier score'
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
