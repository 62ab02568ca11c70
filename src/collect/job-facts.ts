import { byCodeUnit } from '../lib/text.ts'
import type { Fact, Job, Location, Message, Tree } from '../model.ts'
import type { ImageBuild } from './builds.ts'
import type { ScriptBuild } from './script-builds.ts'

/** What any forge's job says, before its paths are looked up. */
export interface JobReading {
  subject: string
  at: Location
  job: Omit<Job, 'buildsImage' | 'dockerfile' | 'dockerfileFound' | 'images'>
  builds: readonly ScriptBuild[]
  doubts: Record<string, Message>
}

/** The job's fact; of several builds in one job, the first whose Dockerfile is missing, else the first, is the one told. */
export function jobFact(reading: JobReading, root: Tree): Fact<'job'> {
  const { job, builds, subject, at } = reading
  const told = builds.find((build) => found(build, root) === false) ?? builds[0]
  const doubts = { ...reading.doubts }
  const unknown: Message = { code: 'variable-unknown', variable: job.name }
  if (told !== undefined && told.dockerfile === undefined)
    Object.assign(doubts, { dockerfile: unknown, dockerfileFound: unknown })
  const images = builds.every((build) => build.images) ? builds.flatMap((build) => build.images ?? []) : undefined
  if (images === undefined) doubts.images = unknown
  return {
    kind: 'job',
    subject,
    at,
    value: {
      ...job,
      buildsImage: builds.length > 0,
      dockerfile: told === undefined ? '' : told.dockerfile,
      dockerfileFound: told === undefined ? true : found(told, root),
      images: images === undefined ? undefined : [...new Set(images)].sort(byCodeUnit),
    },
    ...(Object.keys(doubts).length > 0 ? { doubts } : {}),
  }
}

function found(build: ScriptBuild, root: Tree): boolean | undefined {
  if (build.dockerfile === undefined) return undefined
  return build.dockerfile === '' || root.has(build.dockerfile) || root.links.has(build.dockerfile)
}

export function imageBuilds({ subject, job, builds }: JobReading): ImageBuild[] {
  return builds.map((build) => ({ ...build, job: subject, jobName: job.name, pipeline: true, sure: true }))
}

/** Every combination of a matrix, at most 50; one empty combination when there is none. */
export function combinations(axes: readonly (readonly [string, readonly string[]])[]): Map<string, string>[] {
  return products(axes.map(([name, values]) => values.map((value) => [[name, value]])))
}

/** As `combinations`, for axes of which each item gives several names. */
export function products(
  axes: readonly (readonly (readonly (readonly [string, string])[])[])[],
): Map<string, string>[] {
  let found: Map<string, string>[] = [new Map()]
  for (const items of axes) {
    if (items.length === 0 || found.length * items.length > 50) continue
    found = found.flatMap((one) => items.map((item) => new Map([...one, ...item])))
  }
  return found
}
