import type { Json } from '../model.ts'
import { append } from './group.ts'
import type { JsonObject, Rendered } from './object.ts'
import type { ServicePort } from './operators.ts'
import type { Pods } from './pods.ts'
import type { Cover } from './policies.ts'
import { serviceSelector } from './policies.ts'
import { listedPorts } from './ports.ts'
import { at, boolean, labels, list, records, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { indexLabels, labelSelector, type Selector } from './selector.ts'

/** Workload → ServiceMonitors and PodMonitors that select it and name a port that it has. */
export function monitoring(scene: Scene): Cover {
  const found = new Map<Pods, Rendered[]>()
  for (const [monitor, pods] of [...byServices(scene), ...byPods(scene)]) append(found, pods, monitor)
  return found
}

/** The monitors that scrape some pod, of a workload or of a known operator. */
export function monitored(scene: Scene): ReadonlySet<Rendered> {
  const made = scene.kind('PodMonitor', 'monitoring.coreos.com').filter((monitor) =>
    scopes(scene, monitor)
      .flatMap((scope) => scene.runs.select(selectorOf(monitor), scope))
      .some(
        (run) =>
          run.pods === null &&
          records(at(monitor.object, 'spec', 'podMetricsEndpoints')).some(({ item }) => isMade(item, run.ports)),
      ),
  )
  return new Set([...[...byServices(scene), ...byPods(scene)].map(([monitor]) => monitor), ...made])
}

function isMade(endpoint: JsonObject, ports: readonly ServicePort[]): boolean {
  const port = scalar(endpoint['port'] ?? endpoint['portNumber'] ?? endpoint['targetPort'])
  return port === '' || ports.some((one) => one.name === port || String(one.port) === port)
}

function byServices(scene: Scene): [Rendered, Pods][] {
  const monitors = scene.kind('ServiceMonitor', 'monitoring.coreos.com')
  if (monitors.length === 0) return []
  const services = scene.kind('Service', '').map((rendered) => ({
    rendered,
    namespace: scene.namespaceOf(rendered),
    labels: labels(at(rendered.object, 'metadata', 'labels')),
  }))
  const index = indexLabels(services)
  return monitors.flatMap((monitor) => {
    const endpoints = records(at(monitor.object, 'spec', 'endpoints')).map(({ item }) => item)
    const chosen = scopes(scene, monitor).flatMap((scope) => index.select(selectorOf(monitor), scope))
    return chosen.flatMap(({ rendered, namespace }) =>
      selected(scene, serviceSelector(rendered), namespace)
        .filter((pods) => endpoints.some((endpoint) => servesService(endpoint, rendered, pods)))
        .map((pods): [Rendered, Pods] => [monitor, pods]),
    )
  })
}

function byPods(scene: Scene): [Rendered, Pods][] {
  return scene.kind('PodMonitor', 'monitoring.coreos.com').flatMap((monitor) => {
    const endpoints = records(at(monitor.object, 'spec', 'podMetricsEndpoints')).map(({ item }) => item)
    return scopes(scene, monitor)
      .flatMap((scope) => selected(scene, selectorOf(monitor), scope))
      .filter((pods) => endpoints.some((endpoint) => servesPods(endpoint, pods)))
      .map((pods): [Rendered, Pods] => [monitor, pods])
  })
}

export function selectorOf({ object }: Rendered): Selector {
  return labelSelector(at(object, 'spec', 'selector'))
}

function selected(scene: Scene, selector: Selector, namespace: string | null): Pods[] {
  return [...new Set(scene.runs.select(selector, namespace).flatMap((run) => run.pods ?? []))]
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
