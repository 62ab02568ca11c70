import type { Report, Reports, Voice } from '../model.ts'
import { phrases } from '../texts/phrases.ts'
import { footer, sectionsOf } from './comment.ts'
import { headline } from './headline.ts'
import { page } from './html.ts'
import { type Block, code, details, heading, type Inline, inline, paragraph, table, text, write } from './markdown.ts'
import { movement } from './movement.ts'
import { failures } from './reason.ts'
import { icons, rooms, telling } from './telling.ts'
import { terminal } from './terminal.ts'

/** Rows, and projects that are told in full. */
const [ROWS, FOLDED] = [40, 10]
/** What GitHub takes, the least of both forges. */
const LEAST = 65_536

/** Lowest level first, then by name: what needs somebody stands on top. */
export function lowestFirst(projects: readonly Report[]): Report[] {
  const rank = ({ head, verdict }: Report): number => (verdict?.accepted === false ? -1 : (head?.score.technical ?? -1))
  return [...projects].sort((a, b) => rank(a) - rank(b) || (a.project.key < b.project.key ? -1 : 1))
}

/** A change moved it, or what is said of it cannot wait. */
export function isMoved(report: Report, voice: Voice): boolean {
  const { verdict, policy } = report
  if (verdict === null || !verdict.accepted || failures(report).length > 0) return true
  return movement(report, phrases(voice.language)) !== '' || policy.changed.length > 0
}

/** One comment for all the projects of a repository: a row each for what moved, each told in full below. */
export function severalComment(reports: Reports, voice: Voice): string {
  const moved = movedFirst(reports, voice)
  if (moved.length === 0 && reports.verdict !== null)
    return write([...topBlocks(reports, moved, voice), ...ending(reports, voice)])
  return fit(topBlocks(reports, moved, voice), { moved, voice, end: ending(reports, voice) })
}

/** The one line that stays once nothing is left to say. `held`: rules that were held against the change; null: it was not refused. */
export function severalAllClear(reports: Reports, voice: Voice, held: number | null): string {
  const { icon, told } = headlineOf(reports, [], voice)
  const back = held === null ? '' : ` · ${phrases(voice.language).restored(held)}`
  return write([heading([text(`${icons[icon]} `), ...inline(`${told}${back}`)])])
}

/** Every project as one page, whether it moved or not. */
export function severalHtml(reports: Reports, voice: Voice): string {
  const all = lowestFirst(reports.projects)
  const blocks = [...topBlocks(reports, all, voice), ...all.flatMap((report) => folded(report, voice))]
  return page(headlineOf(reports, all, voice).told, blocks, voice.language)
}

function movedFirst({ projects }: Reports, voice: Voice): Report[] {
  return lowestFirst(projects).filter((report) => isMoved(report, voice))
}

function headlineOf({ projects, verdict }: Reports, moved: readonly Report[], voice: Voice) {
  const { language } = voice
  if (moved.length === 0 && verdict !== null) {
    const held = projects.every((report) => headline(report, voice).icon === 'accepted')
    return {
      icon: held ? 'accepted' : 'information',
      told: phrases(language).projectsUnmoved(projects.length),
    } as const
  }
  const refused = projects.filter((report) => report.verdict?.accepted === false).length
  const doubted = projects.filter((report) => report.verdict?.accepted && !report.verdict.verified).length
  const icon = verdict?.accepted === false ? 'refused' : doubted > 0 ? 'warning' : 'information'
  const told = phrases(language).projects({ all: projects.length, moved: moved.length, refused, doubted })
  return { icon, told } as const
}

function topBlocks(reports: Reports, moved: readonly Report[], voice: Voice): Block[] {
  const words = phrases(voice.language)
  const { icon, told } = headlineOf(reports, moved, voice)
  const rest = moved.length === 0 ? 0 : reports.projects.length - moved.length
  const rows = moved.slice(0, ROWS).map((report) => row(report, voice))
  return [
    heading([text(`${icons[icon]} `), ...inline(told)]),
    ...(rows.length > 0
      ? [table([words.column('project'), words.column('level'), words.column('verdict')], rows)]
      : []),
    ...(rest > 0 && reports.verdict !== null ? [paragraph(inline(words.projectsUnmoved(rest)))] : []),
  ]
}

function row(report: Report, voice: Voice): Inline[][] {
  const { icon, text: told } = headline(report, voice)
  return [
    [code(report.project.key)],
    [text(String(report.head?.score.technical ?? '–'))],
    [text(`${icons[icon]} `), ...inline(told)],
  ]
}

interface Folding {
  moved: readonly Report[]
  voice: Voice
  end: readonly Block[]
}

/** As many projects in full as there is room for. */
function fit(blocks: readonly Block[], { moved, voice, end }: Folding): string {
  const words = phrases(voice.language)
  const limit = Math.floor((voice.limit ?? LEAST) * 0.9)
  for (let kept = Math.min(FOLDED, moved.length); kept > 0; kept -= 1) {
    const told = moved.slice(0, kept).flatMap((report) => folded(report, voice))
    const more = moved.length > kept ? [paragraph(inline(words.more(moved.length - kept)))] : []
    const body = write([...blocks, ...told, ...more, ...end])
    if (body.length <= limit) return body
  }
  return write([...blocks, ...end])
}

/** Both revisions and the command are the same for every project. */
function ending({ projects }: Reports, voice: Voice): Block[] {
  const [first] = projects
  return first ? [footer(telling(first, voice))] : []
}

function folded(report: Report, voice: Voice): Block[] {
  const below = { ...voice, links: voice.links === null ? null : `${voice.links}${report.project.key}/` }
  return details(headingOf(report), sectionsOf(telling(report, below, rooms.at(-1))).flat())
}

/** The key is a path of the repository: only plain characters of it become markup. */
function headingOf({ project }: Report): string {
  return project.key.replace(/[^\p{L}\p{N}._/-]/gu, '')
}

/** Every project in full, one behind the other. */
export function severalTerminal({ projects }: Reports, voice: Voice): string {
  const told = lowestFirst(projects).map((report) => `── ${headingOf(report)} ──\n${terminal(report, voice)}`)
  return told.join('\n')
}
