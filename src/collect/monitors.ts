import type { Json } from '../model.ts'
import { append } from './group.ts'
import type { JsonObject, Rendered } from './object.ts'
import type { ServicePort } from './operators.ts'
import type { Pods } from './pods.ts'
import type { Cover } from './policies.ts'
import { podsOf, serviceSelector } from './policies.ts'
import { listedPorts } from './ports.ts'
import { at, boolean, labels, list, records, scalar, string } from './reading.ts'
import { selectRuns } from './meant.ts'
import type { Run, Scene } from './scene.ts'
import { indexLabels, labelSelector, type Selector } from './selector.ts'

/**
 * The Prometheus operator's, and the copies of its kinds that Azure's managed Prometheus reads.
 * https://learn.microsoft.com/azure/azure-monitor/containers/prometheus-metrics-scrape-crd
 */
export const monitorGroups = ['monitoring.coreos.com', 'azmonitoring.coreos.com'] as const

/** Workload → ServiceMonitors and PodMonitors that select it and name a port that it has. */
export function monitoring(scene: Scene): Cover {
  const found = new Map<Pods, Rendered[]>()
  const doubtful = new Map<Pods, Rendered>()
  for (const { monitor, joined, others } of scraped(scene)) {
    for (const pods of joined) append(found, pods, monitor)
    for (const pods of others) doubtful.set(pods, monitor)
  }
  return { found, doubtful }
}

/** The monitors that scrape some pod, of a workload or of a known operator. */
export function monitored(scene: Scene): { found: ReadonlySet<Rendered>; doubtful: ReadonlyMap<Rendered, Rendered> } {
  const all = scraped(scene)
  const made = scene.kind('PodMonitor', ...monitorGroups).filter((monitor) =>
    scopes(scene, monitor)
      .flatMap((scope) => selectRuns(scene, monitor, selectorOf(monitor), scope).joined)
      .some(
        (run) =>
          run.pods === null &&
          records(at(monitor.object, 'spec', 'podMetricsEndpoints')).some(({ item }) => isMade(item, run.ports)),
      ),
  )
  const found = new Set([...all.filter(({ joined }) => joined.length > 0).map(({ monitor }) => monitor), ...made])
  const doubts = all.flatMap(({ monitor, others: [other] }) => (other ? [[monitor, other.rendered] as const] : []))
  return { found, doubtful: new Map(doubts) }
}

function isMade(endpoint: JsonObject, ports: readonly ServicePort[]): boolean {
  const port = scalar(endpoint['port'] ?? endpoint['portNumber'] ?? endpoint['targetPort'])
  return port === '' || ports.some((one) => one.name === port || String(one.port) === port)
}

interface Scraped {
  monitor: Rendered
  joined: readonly Pods[]
  /** Of another version of the deployment. */
  others: readonly Pods[]
}

function scraped(scene: Scene): Scraped[] {
  return [...byServices(scene), ...byPods(scene)]
}

function byServices(scene: Scene): Scraped[] {
  const monitors = scene.kind('ServiceMonitor', ...monitorGroups)
  if (monitors.length === 0) return []
  const services = scene.kind('Service', '').map((rendered) => ({
    rendered,
    namespace: scene.namespaceOf(rendered),
    labels: labels(at(rendered.object, 'metadata', 'labels')),
  }))
  const index = indexLabels(services)
  return monitors.map((monitor) => {
    const endpoints = records(at(monitor.object, 'spec', 'endpoints')).map(({ item }) => item)
    const chosen = scopes(scene, monitor).flatMap((scope) => index.select(selectorOf(monitor), scope))
    const meant = scene.reach(monitor, chosen, ({ rendered }) => rendered)
    const behind = ({ rendered, namespace }: (typeof services)[number]) =>
      [...podsOf(selectRuns(scene, rendered, serviceSelector(rendered), namespace).joined)].filter((pods) =>
        endpoints.some((endpoint) => servesService(endpoint, rendered, pods)),
      )
    return { monitor, joined: meant.joined.flatMap(behind), others: meant.doubtful.flatMap(behind) }
  })
}

function byPods(scene: Scene): Scraped[] {
  return scene.kind('PodMonitor', ...monitorGroups).map((monitor) => {
    const endpoints = records(at(monitor.object, 'spec', 'podMetricsEndpoints')).map(({ item }) => item)
    const meant = scopes(scene, monitor).map((scope) => selectRuns(scene, monitor, selectorOf(monitor), scope))
    const served = (runs: readonly Run[]) =>
      [...podsOf(runs)].filter((pods) => endpoints.some((endpoint) => servesPods(endpoint, pods)))
    const joined = served(meant.flatMap((one) => one.joined))
    return { monitor, joined, others: joined.length > 0 ? [] : served(meant.flatMap((one) => one.doubtful)) }
  })
}

export function selectorOf({ object }: Rendered): Selector {
  return labelSelector(at(object, 'spec', 'selector'))
}

/** Namespaces that a monitor looks into; null is all of them. Without namespaceSelector, its own. */
function scopes(scene: Scene, monitor: Rendered): (string | null)[] {
  const namespaces = at(monitor.object, 'spec', 'namespaceSelector')
  if (boolean(at(namespaces, 'any')) === true) return [null]
  const names = list(at(namespaces, 'matchNames')).map(string)
  return names.length > 0 ? [...new Set(names.map((name) => scene.namespace(name)))] : [scene.namespaceOf(monitor)]
}

/** `port` is the name of a Service port; `targetPort` a port of the pods; neither: every port. */
function servesService(endpoint: JsonObject, { object }: Rendered, pods: Pods): boolean {
  const port = string(endpoint['port'])
  const target = scalar(endpoint['targetPort'])
  const ports = records(at(object, 'spec', 'ports')).map(({ item }) => item)
  if (port !== '') return ports.some((item) => item['name'] === port)
  if (target === '') return true
  return ports.some((item) => scalar(targetOf(item)) === target) || listens(pods, target)
}

function targetOf(port: JsonObject): Json | undefined {
  return port['targetPort'] ?? port['port']
}

function servesPods(endpoint: JsonObject, pods: Pods): boolean {
  const port = scalar(endpoint['port'] ?? endpoint['portNumber'] ?? endpoint['targetPort'])
  return port === '' || listens(pods, port)
}

function listens(pods: Pods, port: string): boolean {
  return pods.containers.some((container) =>
    listedPorts(container).some(({ name, number }) => name === port || String(number) === port),
  )
}
