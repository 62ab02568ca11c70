import type { AnyFact, Json, Known, Message } from '../model.ts'
import type { JsonObject } from './object.ts'
import type { Pods } from './pods.ts'
import { at, integer, list, record, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { unwrap } from './shell.ts'
import { startOf } from './starts.ts'
import { makeFact, type Path } from './subject.ts'
import type { ReadWorkload } from './workload.ts'

/** Where each kind writes its strategy. */
const strategies = new Map<string, readonly string[]>([
  ['Deployment', ['spec', 'strategy']],
  ['DeploymentConfig', ['spec', 'strategy']],
  ['Rollout', ['spec', 'strategy']],
  ['CloneSet', ['spec', 'updateStrategy']],
  ['StatefulSet', ['spec', 'updateStrategy']],
  ['DaemonSet', ['spec', 'updateStrategy']],
])

export function rolloutFacts(scene: Scene, workloads: readonly ReadWorkload[]): AnyFact[] {
  return workloads.flatMap((workload) => {
    const path = strategies.get(workload.pods.controller.object.kind)
    return path === undefined ? [] : [rolloutFact(scene, workload, path)]
  })
}

function rolloutFact(scene: Scene, workload: ReadWorkload, path: readonly string[]): AnyFact {
  const { pods, subject, value } = workload
  const { kind } = pods.controller.object
  const bounds = boundsOf(kind, record(pods.controller.object, ...path))
  const gradual = isGradual(kind, bounds, value)
  const grace = integer(pods.spec['terminationGracePeriodSeconds']) ?? 30
  const start = startOf(scene, workload)
  const containers: Path = [...pods.specPath, 'containers']
  const graceful = grace > longestPause(pods)
  const places = {
    ...(gradual === false ? { gradual: [path] } : {}),
    ...(graceful ? {} : { graceful: [[...pods.specPath, 'terminationGracePeriodSeconds'], containers] }),
    ...(start.form === 'shell' ? { start: [start.path] } : {}),
  }
  return makeFact('rollout', gradual === false ? pods.controller : pods.rendered, {
    subject,
    path: [],
    fields: () => places,
    value: {
      strategy: textOf(bounds),
      gradual,
      grace,
      graceful,
      start: start.form,
    },
    doubts: doubtsOf(workload, start.doubt),
  })
}

function doubtsOf({ doubts }: ReadWorkload, start: Message | undefined): Record<string, Message> {
  const gradual = doubts['singleWriter'] ?? doubts['replicas']
  return { ...(gradual ? { gradual } : {}), ...(start ? { start } : {}) }
}

interface Bounds {
  type: string
  unavailable: Json | undefined
  surge: Json | undefined
}

function boundsOf(kind: string, strategy: JsonObject): Bounds {
  const type = string(strategy['type'])
  if (kind === 'DeploymentConfig') {
    const { maxUnavailable, maxSurge } = record(strategy, 'rollingParams')
    return { type: type || 'Rolling', unavailable: maxUnavailable, surge: maxSurge }
  }
  if (kind === 'Rollout') {
    const canary = record(strategy, 'canary')
    const name = strategy['blueGreen'] === undefined ? 'canary' : 'blueGreen'
    return { type: name, unavailable: canary['maxUnavailable'], surge: canary['maxSurge'] }
  }
  if (kind === 'CloneSet') {
    const { maxUnavailable, maxSurge } = strategy
    return { type: type || 'ReCreate', unavailable: maxUnavailable, surge: maxSurge }
  }
  const { maxUnavailable, maxSurge } = record(strategy, 'rollingUpdate')
  return { type: type || 'RollingUpdate', unavailable: maxUnavailable, surge: maxSurge }
}

function textOf({ type, unavailable }: Bounds): string {
  return unavailable === undefined || unavailable === null ? type : `${type} maxUnavailable ${scalar(unavailable)}`
}

function isGradual(kind: string, bounds: Bounds, { replicas, singleWriter }: ReadWorkload['value']): Known<boolean> {
  if (kind === 'CloneSet') return clones(bounds, replicas)
  switch (bounds.type) {
    case 'Recreate':
      return singleWriter
    case 'RollingUpdate':
      if (kind === 'DaemonSet') return scalar(bounds.unavailable) !== '100%'
      return kind === 'StatefulSet' ? keepsOrdinal(bounds, replicas) : keepsOne(bounds, replicas)
    case 'Rolling':
    case 'canary':
      return keepsOne(bounds, replicas)
    default:
      return bounds.type === 'blueGreen'
  }
}

/** As the deployment controller: 25 % each unless written, unavailable rounded down and surge up, never both none. */
function keepsOne({ unavailable, surge }: Bounds, replicas: Known<number>): Known<boolean> {
  const total = Math.max(1, replicas ?? 1)
  const none = resolve(surge, total, Math.ceil) === 0
  const down = Math.max(resolve(unavailable, total, Math.floor), none ? 1 : 0)
  if (replicas === undefined && integer(unavailable) !== 0 && typeof unavailable === 'number') return undefined
  return down < total
}

/** As OpenKruise: 20 % unavailable unless written, rounded up, and no surge; `ReCreate` keeps to these bounds too. */
function clones({ unavailable, surge }: Bounds, replicas: Known<number>): Known<boolean> {
  if (replicas === undefined) return undefined
  return resolve(surge ?? 0, replicas, Math.ceil) > 0 || resolve(unavailable ?? '20%', replicas, Math.ceil) < replicas
}

/** A StatefulSet replaces one pod at a time unless told otherwise: with a single one nothing else is possible. */
function keepsOrdinal({ unavailable }: Bounds, replicas: Known<number>): Known<boolean> {
  if (unavailable === undefined || unavailable === null) return true
  return replicas === undefined ? undefined : resolve(unavailable, replicas, Math.ceil) < Math.max(replicas, 2)
}

function resolve(value: Json | undefined, total: number, round: (share: number) => number): number {
  const percent = /^(\d{1,9})%$/.exec(value === undefined || value === null ? '25%' : scalar(value))?.[1]
  return percent === undefined ? (integer(value) ?? 0) : round((Number(percent) * total) / 100)
}

/** Seconds that the longest preStop hook sleeps. */
function longestPause({ containers }: Pods): number {
  return Math.max(0, ...containers.map(({ node }) => pauseOf(record(node, 'lifecycle', 'preStop'))))
}

function pauseOf(hook: JsonObject): number {
  const written = integer(at(hook, 'sleep', 'seconds'))
  if (written !== undefined) return written
  return unwrap(list(at(hook, 'exec', 'command')).map(scalar))
    .filter(({ name }) => name === 'sleep')
    .reduce((sum, { words: [seconds = ''] }) => sum + (/^\d{1,6}$/.test(seconds) ? Number(seconds) : 0), 0)
}
