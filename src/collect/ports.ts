import type { AnyFact } from '../model.ts'
import type { ContainerNode, Pods } from './pods.ts'
import { integer, isRecord, record, records, string } from './reading.ts'
import { makeFact, type Path, subjectOf } from './subject.ts'

export interface ListedPort {
  name: string
  number: number | undefined
  path: Path
}

export function listedPorts(container: ContainerNode): ListedPort[] {
  return records(container.node['ports']).map(({ item, index }) => ({
    name: string(item['name']),
    number: integer(item['containerPort']),
    path: [...container.path, 'ports', index, 'containerPort'],
  }))
}

export const probeKeys = [
  ['livenessProbe', 'liveness'],
  ['readinessProbe', 'readiness'],
  ['startupProbe', 'startup'],
] as const

/** A port that a probe calls, as written: a name or a number. */
export interface ProbePort {
  role: string
  written: string | number
  path: Path
}

export function probePorts({ node, path }: ContainerNode): ProbePort[] {
  return probeKeys.flatMap(([key, role]) =>
    ['httpGet', 'tcpSocket', 'grpc'].flatMap((handler) => {
      const probe = record(node, key)[handler]
      const port = isRecord(probe) ? probe['port'] : undefined
      if (typeof port !== 'string' && typeof port !== 'number') return []
      return [{ role, written: port, path: [...path, key, handler, 'port'] }]
    }),
  )
}

/** Each port once per container, a listed one before a probe's. A name that the container lacks has no number. */
export function portFacts(pods: Pods): AnyFact[] {
  return pods.containers.flatMap((container) => {
    const listed = listedPorts(container)
    const called = probePorts(container).map(({ written, path }) => {
      const name = typeof written === 'string' ? written : ''
      const number = integer(written) ?? listed.find((port) => port.name === name)?.number
      return { name, number, path, origin: 'probe' }
    })
    const seen = new Set<string>()
    return [...listed.map((port) => ({ ...port, origin: 'container' })), ...called].flatMap((port) => {
      const entry = String(port.number ?? port.name)
      if (entry === '' || seen.has(entry)) return []
      seen.add(entry)
      return [portFact(pods, container, { ...port, entry })]
    })
  })
}

function portFact(pods: Pods, container: ContainerNode, port: ListedPort & { origin: string; entry: string }): AnyFact {
  const unknown = port.number === undefined
  return makeFact('port', pods.rendered, {
    subject: `${subjectOf(pods.rendered)}:${container.name}[${port.entry}]`,
    path: port.path.slice(0, -1),
    fields: () => ({ number: [port.path] }),
    value: { number: port.number, origin: port.origin },
    ...(unknown ? { doubts: { number: { code: 'port-nameless', port: port.name } } } : {}),
  })
}
