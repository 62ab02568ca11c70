import type { Environment, Message } from '../model.ts'
import { append } from './group.ts'
import type { Rendered } from './object.ts'
import { apiGroup } from './reading.ts'
import { subjectOf } from './subject.ts'

/** What an object means among all that bear the labels or the name that it asks for. */
export interface Reached<T> {
  joined: readonly T[]
  /** Where nothing is joined: what only another version of the deployment has, so that nobody knows. */
  doubtful: readonly T[]
}

/**
 * Which objects of an environment may speak of each other; every join by selector or by name asks here. An environment that
 * `.palier.yml` declares is one deployment: all of them. A guessed one holds whatever no name tells apart, and there
 * 1. two sources that write the same workload or the same Service are two versions of a deployment, and never join;
 * 2. of several objects of one name, the nearest by folder is meant;
 * 3. what finds its own in its own source means nothing below another top folder: `app: nginx` is everywhere.
 */
export interface Reach {
  <T>(from: Rendered, found: readonly T[], rendered: (one: T) => Rendered): Reached<T>
}

export function reachIn(environment: Environment, objects: readonly Rendered[]): Reach {
  const written = environment.declared ? new Map<string, Set<string>>() : bySource(objects)
  if (written.size < 2) return (_from, found) => ({ joined: found, doubtful: [] })
  const apart = versions(written)
  return (from, found, rendered) => {
    if (found.every((one) => rendered(one).source === from.source)) return { joined: found, doubtful: [] }
    const near = nearest(from, found, rendered)
    const joined = near.filter((one) => !apart(from.source, rendered(one).source))
    if (joined.length === 0) return { joined, doubtful: near }
    const home = joined.some((one) => rendered(one).source === from.source)
    const top = topOf(from.source)
    return { joined: home ? joined.filter((one) => topOf(rendered(one).source) === top) : joined, doubtful: [] }
  }
}

/** Said of what may be of another version of the deployment. */
export function apartDoubt(other: Rendered): Message {
  return { code: 'deployment-apart', object: subjectOf(other), folder: other.source }
}

/** Groups of what runs; a Service of Kubernetes or of Knative besides. */
const running = new Set(['apps', 'batch', 'extensions', 'argoproj.io', 'apps.kruise.io', 'apps.openshift.io'])
const scaled = /^(?:Deployment|StatefulSet|DaemonSet|Rollout|CloneSet|DeploymentConfig|CronJob|Service)$/

/** Source → the workloads and Services that it writes; sources without objects are none. */
function bySource(objects: readonly Rendered[]): Map<string, Set<string>> {
  const sources = new Map<string, Set<string>>()
  for (const rendered of objects) {
    const names = sources.get(rendered.source) ?? new Set<string>()
    if (tells(rendered)) names.add(subjectOf(rendered))
    sources.set(rendered.source, names)
  }
  return sources
}

function tells({ object }: Rendered): boolean {
  const group = apiGroup(object.apiVersion)
  return scaled.test(object.kind) && (object.kind === 'Service' || running.has(group))
}

/** Asked again and again of the same sources: each pair is compared once. */
function versions(written: ReadonlyMap<string, ReadonlySet<string>>): (one: string, other: string) => boolean {
  const answers = new Map<string, boolean>()
  return (one, other) => {
    if (one === other) return false
    const pair = one < other ? `${one}\0${other}` : `${other}\0${one}`
    const known = answers.get(pair)
    if (known !== undefined) return known
    const names = written.get(other)
    const answer = [...(written.get(one) ?? [])].some((name) => names?.has(name))
    answers.set(pair, answer)
    return answer
  }
}

function nearest<T>(from: Rendered, found: readonly T[], rendered: (one: T) => Rendered): T[] {
  const twins = new Map<string, number[]>()
  const near = found.map((one) => nearness(from.source, rendered(one).source))
  const names = found.map((one) => subjectOf(rendered(one)))
  for (const [place, name] of names.entries()) append(twins, name, near[place] as number)
  const best = new Map([...twins].map(([name, all]) => [name, Math.max(...all)]))
  return found.filter((_, place) => near[place] === best.get(names[place] as string))
}

/** Leading folders in common; the same source is nearer than any. */
function nearness(one: string, other: string): number {
  if (one === other) return Number.POSITIVE_INFINITY
  const [a, b] = [one.split('/'), other.split('/')]
  const first = a.findIndex((part, place) => part !== b[place])
  return first < 0 ? a.length : first
}

const topOf = (source: string): string => source.split('/', 1)[0] as string
