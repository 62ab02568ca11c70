import type { Marker } from '../forge/marker.ts'
import type { Saying } from '../forge/sticky.ts'
import type { Report, Reports, Voice } from '../model.ts'
import type { CommentMode } from '../options/model.ts'
import { allClear } from '../report/all-clear.ts'
import { comment } from '../report/comment.ts'
import { moves } from '../report/moves.ts'
import { reasonOf } from '../report/reason.ts'
import { severalAllClear, severalComment } from '../report/several.ts'
import { isQuiet } from './silence.ts'
import { projectsOf } from './voice.ts'

/** What this run says, given what the comment said before (null: there is none); null: nothing. */
export function sayingOf(report: Report | Reports, voice: Voice, mode: Exclude<CommentMode, 'never'>) {
  return (before: Marker | null): Saying | null => {
    const projects = projectsOf(report)
    const quiet = mode === 'auto' && projects.every(isQuiet)
    if (quiet && before === null) return null
    const restored = before !== null && before.standing !== 'accepted' ? before.held : null
    const held = projects.reduce((sum, one) => sum + heldRules(one), 0)
    return {
      text: quiet ? quietText(report, voice, restored) : fullText(report, voice),
      standing: standingOf(report),
      held,
    }
  }
}

function fullText(report: Report | Reports, voice: Voice): string {
  return 'projects' in report ? severalComment(report, voice) : comment(report, voice)
}

/** `restored`: rules that were held against the change until now; null where nothing stood in its way. */
function quietText(report: Report | Reports, voice: Voice, restored: number | null): string {
  if ('projects' in report) return severalAllClear(report, voice, restored)
  return restored === null ? comment(report, voice) : allClear(report, voice, restored)
}

function standingOf(report: Report | Reports): Marker['standing'] {
  const blind = projectsOf(report).some((one) => !one.head || reasonOf(one, 'not-evaluated'))
  if (blind) return 'unevaluated'
  return report.verdict?.accepted === false ? 'refused' : 'accepted'
}

function heldRules(report: Report): number {
  const held = moves(report).filter((move) => move.held && move.kind === 'lost')
  return new Set(held.flatMap(({ rules }) => rules.map(({ id }) => id))).size
}
