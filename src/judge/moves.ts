import type { Finding } from '../model.ts'
import type { Ground } from './ground.ts'
import { moveTo, type Pair } from './pairs.ts'
import { lastSegment, shape } from './subject.ts'

/** Pairs whose fail is a move: those that came on head, and those on base that they come from. */
export interface Moves {
  came: ReadonlySet<Pair>
  left: ReadonlySet<Pair>
}

/** A fail that was there before, elsewhere or under another name, is not the change's. */
export function movesAmong(pairs: readonly Pair[], ground: Ground): Moves {
  const failed = pairs.filter(({ from }) => from === 'fail')
  const left = failed.filter(({ head }) => head.length === 0)
  const come = pairs.filter(({ base, to }) => base.length === 0 && to === 'fail')
  const moves = { came: new Set<Pair>(), left: new Set<Pair>() }
  for (const pair of come) {
    const origins = left.filter((one) => isGone(one, ground) && sameSegment(one.base, pair.head))
    for (const origin of origins) moves.left.add(origin)
    if (origins.length > 0 || isCopy(pair, failed, ground)) moves.came.add(pair)
  }
  const waived = pairs.filter(({ from, head }) => from === 'waived' && head.length === 0)
  pairRenamed([...left, ...waived], come, { moves, ground })
  return moves
}

/** Its source or its environment is gone. */
function isGone({ base }: Pair, { head }: Ground): boolean {
  return base.some(
    ({ source, environment }) =>
      (source !== undefined && !head.sources.has(source)) ||
      (environment !== undefined && !head.environments.has(environment)),
  )
}

/** A new environment repeats what failed in another one. */
function isCopy({ head }: Pair, failed: readonly Pair[], ground: Ground): boolean {
  const environment = head[0]?.environment
  if (environment === undefined || ground.base.environments.has(environment)) return false
  return failed.some(({ base }) => base.some((one) => one.environment !== undefined) && sameSegment(base, head))
}

function sameSegment([a]: readonly Finding[], [b]: readonly Finding[]): boolean {
  return a !== undefined && b !== undefined && lastSegment(a.subject) === lastSegment(b.subject)
}

interface Renaming {
  moves: { came: Set<Pair>; left: Set<Pair> }
  ground: Ground
}

/** In the same source one failing object, waived or not, is gone and one has come that is the same but for name and kind: each stands for one. */
function pairRenamed(left: readonly Pair[], come: readonly Pair[], { moves, ground }: Renaming): void {
  for (const pair of come) {
    if (moves.came.has(pair)) continue
    const origin = left.find((one) => one.to === 'absent' && !moves.left.has(one) && isRenamed(one, pair, ground))
    if (!origin) continue
    moves.came.add(pair)
    moves.left.add(origin)
  }
}

function isRenamed({ base }: Pair, { head }: Pair, ground: Ground): boolean {
  const [before] = base
  const [after] = head
  if (!before || !after || before.environment !== after.environment) return false
  const ofBefore = shape(before.subject, before.at?.file)
  const same = ofBefore !== null && ofBefore === shape(after.subject, after.at?.file)
  return same && moveTo(before, ground).source === after.source
}
