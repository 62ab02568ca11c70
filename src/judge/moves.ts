import type { Finding } from '../model.ts'
import { folderOf, type Ground } from './ground.ts'
import { moveTo, type Pair } from './pairs.ts'
import { isFile, lastSegment, owner, renamePath, segment, shape, tailOf, withoutPart } from './subject.ts'
import { isWritten } from './written.ts'

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
  const moves = { came: new Set(come.filter((pair) => isSetForAll(pair, failed, ground))), left: new Set<Pair>() }
  for (const pair of come) {
    const origins = left.filter((one) => isGone(one, ground) && sameSegment(one.base, pair.head))
    for (const origin of origins) moves.left.add(origin)
    if (origins.length > 0 || isCopy(pair, failed, ground)) moves.came.add(pair)
  }
  const waived = pairs.filter(({ from, head }) => from === 'waived' && head.length === 0)
  pairRenamed([...left, ...waived], come, { moves, ground })
  return moves
}

/** A line that a kustomization sets on all that it lists failed on base already: one object more is not another fault. */
function isSetForAll({ head: [after] }: Pair, failed: readonly Pair[], { difference }: Ground): boolean {
  const { at } = after ?? {}
  if (!after || at?.line === undefined || !/(?:^|\/)kustomization(?:\.ya?ml)?$/iu.test(at.file)) return false
  const before = (one: Finding): boolean =>
    renamePath(one.at?.file ?? '', difference.renames) === at.file && one.at?.line === at.line
  return !isWritten(after, difference) && failed.some(({ base }) => base.some(before))
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

/** One failing object, waived or not, is gone and one has come that is the same but for its name: each stands for one. */
function pairRenamed(left: readonly Pair[], come: readonly Pair[], { moves, ground }: Renaming): void {
  const origins = left.flatMap((pair) => (pair.base[0] ? [{ pair, there: moveTo(pair.base[0], ground) }] : []))
  for (const isSame of [isSamePlace, isRenamed]) {
    for (const pair of come) {
      const [after] = pair.head
      if (!after || moves.came.has(pair)) continue
      const origin = origins.find(
        (one) => one.pair.to === 'absent' && !moves.left.has(one.pair) && isSame(one.there, after, ground),
      )
      if (!origin) continue
      moves.came.add(pair)
      moves.left.add(origin.pair)
    }
  }
}

/** The very line that failed on base, and that the change left as it was: an overlay's prefix, a namespace or a root has changed. */
function isSamePlace(before: Finding, after: Finding, { difference }: Ground): boolean {
  if (before.at?.line === undefined || before.at.file !== after.at?.file || before.at.line !== after.at.line)
    return false
  return tailOf(before.subject) === tailOf(after.subject) && !isWritten(after, difference)
}

/** In one source and environment: the same but for name and kind, for the namespace, for the container, or for the job or stage. A file's source is its folder. */
function isRenamed(before: Finding, after: Finding): boolean {
  if (before.environment !== after.environment || before.source !== after.source) return false
  const [ours, theirs] = [kinOf(before), kinOf(after)]
  return ours.some((one) => theirs.includes(one))
}

/** All that a subject may keep while it takes another name. */
function kinOf({ subject, at }: Finding): string[] {
  const kin = { segment: segment(subject, at?.file), shape: shape(subject, at?.file), owner: owner(subject, at?.file) }
  const folder = at && isFile(subject, at.file) ? folderOf(at.file) + tailOf(subject) : null
  const file = Object.values(kin).every((one) => one === null) ? withoutPart(subject) : null
  return Object.entries({ ...kin, folder, file }).flatMap(([sort, value]) =>
    value === null ? [] : [`${sort} ${value}`],
  )
}
