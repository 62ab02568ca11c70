import type { Probe } from '../model.ts'
import type { JsonObject } from './object.ts'
import { probeKeys } from './ports.ts'
import { integer, isRecord, record, scalar, string } from './reading.ts'

const handlers = ['httpGet', 'tcpSocket', 'exec', 'grpc']

export function probes(node: JsonObject): Probe[] {
  return probeKeys.flatMap(([key, role]) => {
    const probe = node[key]
    if (!isRecord(probe)) return []
    const handler = handlerOf(probe)
    const action = record(probe, handler)
    const port = action['port']
    return [{ role, handler, path: string(action['path']), port: port === null ? '' : scalar(port) }]
  })
}

function handlerOf(probe: JsonObject): string {
  return handlers.find((name) => isRecord(probe[name])) ?? ''
}

/** What decides when a probe fails or passes, with Kubernetes' defaults; when it begins does not make it another. */
const thresholds: readonly (readonly [string, number])[] = [
  ['failureThreshold', 3],
  ['periodSeconds', 10],
  ['successThreshold', 1],
  ['timeoutSeconds', 1],
]

/** Readiness and liveness differ in what they ask or in their thresholds, or one of them is not written. */
export function areDistinct(node: JsonObject): boolean {
  const [liveness, readiness] = [node['livenessProbe'], node['readinessProbe']]
  if (!isRecord(liveness) || !isRecord(readiness)) return true
  return asked(liveness) !== asked(readiness)
}

function asked(probe: JsonObject): string {
  const handler = handlerOf(probe)
  const { path = '', port = '', command = '', service = '' } = record(probe, handler)
  const numbers = thresholds.map(([key, unwritten]) => integer(probe[key]) ?? unwritten)
  return JSON.stringify([handler, path, port, command, service, numbers])
}
