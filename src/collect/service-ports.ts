import type { BackendPort } from './exposures.ts'
import type { Rendered } from './object.ts'
import type { ServicePort } from './operators.ts'
import type { Pods } from './pods.ts'
import { serviceSelector } from './policies.ts'
import { listedPorts } from './ports.ts'
import { at, integer, records, string } from './reading.ts'
import type { Reached } from './reach.ts'
import { selectRuns } from './meant.ts'
import type { Run, Scene } from './scene.ts'
import type { Path } from './subject.ts'

export function servicePorts({ object }: Rendered): (ServicePort & { path: Path })[] {
  return records(at(object, 'spec', 'ports')).map(({ item, index }) => {
    const port = integer(item['port'])
    const written = item['targetPort']
    const target =
      typeof written === 'string' || (typeof written === 'number' && written !== 0) ? written : (port ?? '')
    const key = written === undefined || written === null ? 'port' : 'targetPort'
    return { name: string(item['name']), port, target, path: ['spec', 'ports', index, key] }
  })
}

/** The port of a Service is the one that an exposure means. */
export function servesPort(
  scene: Scene,
  service: Rendered | null,
  { one, wanted }: { one: ServicePort; wanted: BackendPort },
): boolean {
  switch (wanted.by) {
    case 'name':
      return one.name === wanted.name
    case 'number':
      return one.port === wanted.number
    case 'target':
      return isTarget(scene, service, { one, target: wanted.target })
    default:
      return true
  }
}

/** A Route's targetPort: the name of the Service's port, or the number on which its pods listen (OpenShift router). */
function isTarget(
  scene: Scene,
  service: Rendered | null,
  { one, target }: { one: ServicePort; target: string | number },
): boolean {
  if (typeof target === 'string' && one.name === target) return true
  if (one.target === target) return true
  const number = integer(target)
  if (service === null || number === undefined || typeof one.target === 'number') return one.target === number
  return selectedRuns(scene, service).joined.some((run) => numberOf(run, one.target) === number)
}

export function selectedRuns(scene: Scene, service: Rendered): Reached<Run> {
  return selectRuns(scene, service, serviceSelector(service), scene.namespaceOf(service))
}

function numberOf(run: Run, name: string | number): number | undefined {
  if (run.pods === null) return run.ports.find((port) => port.name === name)?.port
  return runningPorts(run.pods)
    .flat()
    .find((port) => port.name === name)?.number
}

/** Lists of ports of the containers that stay. */
function runningPorts(pods: Pods): ReturnType<typeof listedPorts>[] {
  return pods.containers.filter(({ init }) => !init).map(listedPorts)
}

/** A name must be listed; a number too, unless some container that stays lists nothing, or none is written. */
export function listensOn(run: Run, target: string | number): boolean {
  if (run.pods === null) return run.ports.some(({ name, port }) => target === name || target === port)
  const lists = runningPorts(run.pods)
  const listed = lists.flat().some(({ name, number }) => target === name || target === number)
  return listed || (typeof target === 'number' && (lists.length === 0 || lists.some((ports) => ports.length === 0)))
}
