import type { BlindSpot, Collection, Difference, Finding, Location, Message, Rule, RuleResult } from '../model.ts'
import type { Standing } from './requirements.ts'
import { isElsewhere, spotsOn } from './scope.ts'
import { type Renames, renamePath } from './subject.ts'

/** One revision, judged. */
export interface Side {
  collection: Collection
  results: readonly RuleResult[]
  /** Requirements of the framework, where the grid asks about them. */
  standings?: readonly Standing[]
}

/** What stands where on two revisions: asked of every rule, so computed once. */
export interface Ground {
  base: Plot
  head: Plot
  /** Source on base → the same source on head, for those that the change moved. */
  moved: ReadonlyMap<string, string>
  difference: Difference
  /** Blind spots of head that base had too: they do not hide what base saw in spite of them. */
  known: ReadonlySet<BlindSpot>
  /** Sources of head in which the change wrote or deleted something. */
  touched: ReadonlySet<string>
}

/** Environments and sources that are really there: something was seen, or hidden, in them. */
export interface Plot {
  collection: Collection
  environments: ReadonlySet<string>
  sources: ReadonlySet<string>
}

export function groundOf(base: Collection, head: Collection, difference: Difference): Ground {
  const plots = { base: plotOf(base), head: plotOf(head) }
  const moved = movedSources(plots.base, plots.head, difference.renames)
  const known = knownSpots(base.blindSpots, head.blindSpots, { moved, renames: difference.renames })
  return { ...plots, moved, difference, known, touched: touchedSources(plots.head, difference) }
}

/** The file that describes the project is no part of a source. */
function touchedSources({ sources }: Plot, { added, lines }: Difference): Set<string> {
  const files = [...new Set([...added, ...Object.keys(lines)])].filter(
    (file) => !/(?:^|\/)\.palier\.ya?ml$/u.test(file),
  )
  return new Set(
    [...sources].filter((source) =>
      source === '.' ? files.length > 0 : files.some((file) => file.startsWith(`${source}/`)),
    ),
  )
}

/** What of head was hidden on base already, in the same place and for the same sort of cause. */
function knownSpots(
  base: readonly BlindSpot[],
  head: readonly BlindSpot[],
  { moved, renames }: { moved: Ground['moved']; renames: Renames },
): Set<BlindSpot> {
  const after = (source: string) => moved.get(source) ?? source
  const before = new Set(
    base.map((spot) => identity(spot, { source: after, file: (file) => renamePath(file, renames) })),
  )
  return new Set(head.filter((spot) => before.has(identity(spot, { source: same, file: same }))))
}

/** A source that fails is one blind spot, wherever in it the renderer stops. */
function identity(
  { source, at, environment, cause }: BlindSpot,
  now: Record<'source' | 'file', (path: string) => string>,
): string {
  const place = source === undefined ? [now.file(at.file)] : [null, now.source(source)]
  return JSON.stringify([environment ?? null, cause.code, ...place])
}

function same(path: string): string {
  return path
}

function plotOf(collection: Collection): Plot {
  const seen = [...collection.facts, ...collection.blindSpots]
  const written = collection.environments.flatMap(({ sources }) =>
    sources.flatMap((one) =>
      one.type === 'chart' ? one.chart : one.type === 'kustomization' ? one.kustomization : [],
    ),
  )
  const names = <T>(values: readonly (T | undefined)[]) => new Set(values.filter((value) => value !== undefined))
  return {
    collection,
    environments: names(seen.map(({ environment }) => environment)),
    sources: names([...seen.map(({ source }) => source), ...written]),
  }
}

/** One side, and what the change moved. */
export interface View {
  plot: Plot
  moved: Ground['moved']
  /** Blind spots that hide nothing here. */
  except?: ReadonlySet<BlindSpot>
}

/** What keeps this place from being seen, on one side: a blind spot, or a half that lives elsewhere. Null: it is not there. */
export function veilOf(rule: Rule, finding: Finding, { plot, moved, except }: View): Veil | null {
  const { environment, source } = finding
  if (environment !== undefined && !plot.environments.has(environment)) return null
  const spot = spotsOn(rule, plot.collection).find(
    (one) =>
      !except?.has(one) &&
      (one.environment === undefined || one.environment === environment) &&
      (source === undefined || sameSource(one, source, moved) || isInside(finding, one, plot)),
  )
  if (spot) return { message: spot.cause, ...(spot.at.file !== '' && { at: spot.at }) }
  if (!isElsewhere(rule, plot.collection)) return null
  const { declared } = plot.collection.repository
  return { message: { code: 'half-elsewhere', half: rule.half ?? '', declared } }
}

export interface Veil {
  message: Message
  at?: Location
}

function sameSource(spot: BlindSpot, source: string, moved: Ground['moved']): boolean {
  return spot.source === undefined || spot.source === source || moved.get(spot.source) === source
}

/** A source of its own on one side may be a part of a bigger one, which is hidden, on the other. */
function isInside({ source, at }: Finding, spot: BlindSpot, { sources }: Plot): boolean {
  if (source === undefined || sources.has(source) || spot.source === undefined) return false
  return at?.file.startsWith(`${spot.source}/`) === true
}

/** A source that is gone and whose files git saw moving: where most of them went. */
function movedSources(base: Plot, head: Plot, renames: Renames): Map<string, string> {
  const moved = new Map<string, string>()
  for (const source of base.sources) {
    if (head.sources.has(source)) continue
    const target = elect(Object.keys(renames).map((file) => sourceAfter(source, file, renames)))
    if (target !== null && head.sources.has(target)) moved.set(source, target)
  }
  return moved
}

function elect(votes: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const vote of votes) if (vote !== null) counts.set(vote, (counts.get(vote) ?? 0) + 1)
  const best = Math.max(0, ...counts.values())
  return [...counts.keys()].filter((one) => counts.get(one) === best).sort()[0] ?? null
}

/** Where a source would be now, judging by one renamed file of it; null when that file says nothing. */
export function sourceAfter(source: string, file: string, renames: Renames): string | null {
  const prefix = source === '.' ? '' : `${source}/`
  const after = renamePath(file, renames)
  if (after === file || !file.startsWith(prefix)) return null
  const rest = file.slice(prefix.length)
  if (after === rest) return '.'
  if (after.endsWith(`/${rest}`)) return after.slice(0, -rest.length - 1)
  return rest.includes('/') ? null : folderOf(after)
}

export function folderOf(file: string): string {
  const end = file.lastIndexOf('/')
  return end < 0 ? '.' : file.slice(0, end)
}
