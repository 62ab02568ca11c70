import type { AnyFact, Fact } from '../model.ts'
import type { InstrumentationFiles } from './instrumentation-files.ts'
import type { JsonObject } from './object.ts'
import type { Pods } from './pods.ts'
import { at, record, records, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { makeFact, type Path } from './subject.ts'
import type { ReadWorkload } from './workload.ts'

/** Agents that a JVM or an interpreter loads. */
const agents =
  /opentelemetry-javaagent|opentelemetry-instrument\b|@opentelemetry\/auto-instrumentations-node|elastic-apm-agent|jmx_prometheus_javaagent|applicationinsights-agent|dd-java-agent/
const injections =
  /^(?:instrumentation\.opentelemetry\.io\/inject-|sidecar\.istio\.io\/inject$|linkerd\.io\/inject$|sidecar\.opentelemetry\.io\/inject$)/
/** Settings by which a process emits traces or metrics. */
const exporters = /^OTEL_(?:EXPORTER_|SERVICE_NAME$|TRACES_|METRICS_|RESOURCE_ATTRIBUTES$|PROPAGATORS$)/

/** What own workloads say of the measures that they emit: settings of OpenTelemetry, agents, annotations that inject them. */
export function instrumentationFacts(scene: Scene, workloads: readonly ReadWorkload[]): AnyFact[] {
  return workloads
    .filter(({ value }) => value.own && value.longLived)
    .flatMap(({ pods, subject }) =>
      signsOf(scene, pods).map(({ means, path }) =>
        makeFact('instrumentation', pods.rendered, {
          subject: `${subject}[${means}]`,
          path,
          value: { means, emits: true },
        }),
      ),
    )
}

/** Said where nothing was seen and no list of dependencies was read: the images alone know. */
export function unseenInstrumentation(
  files: InstrumentationFiles,
  seen: readonly AnyFact[],
): Fact<'instrumentation'>[] {
  if (files.read || files.facts.length > 0 || seen.some(({ kind }) => kind === 'instrumentation')) return []
  return [
    {
      kind: 'instrumentation',
      subject: 'project',
      at: { file: '' },
      value: { means: '', emits: undefined },
      doubts: { emits: { code: 'performance-unseen' } },
    },
  ]
}

interface Sign {
  means: string
  path: Path
}

function signsOf(scene: Scene, pods: Pods): Sign[] {
  const { rendered, template, containers } = pods
  const annotations = [...template, 'metadata', 'annotations']
  const injected = Object.entries(record(rendered.object, ...annotations)).flatMap(([key, value]) =>
    injections.test(key) && !/^(?:false|disabled|)$/.test(scalar(value))
      ? [{ means: key, path: [...annotations, key] }]
      : [],
  )
  const settings = containers.flatMap(({ node, path, init }) => (init ? [] : settingsOf(scene, pods, { node, path })))
  return [...injected, ...settings].slice(0, 1)
}

function settingsOf(scene: Scene, pods: Pods, { node, path }: { node: JsonObject; path: Path }): Sign[] {
  const entries = records(node['env'])
  const shared = records(node['envFrom']).flatMap(({ item, index }) => {
    const data = Object.entries(configMap(scene, pods, string(at(item, 'configMapRef', 'name'))))
    return data.map(([name, value]) => ({ name, value: scalar(value), path: [...path, 'envFrom', index] }))
  })
  const own = entries.map(({ item, index }) => ({
    name: string(item['name']),
    value: scalar(item['value']),
    path: [...path, 'env', index],
  }))
  const all = [...own, ...shared]
  const isOff = all.some(({ name, value }) => name === 'OTEL_SDK_DISABLED' && value.toLowerCase() === 'true')
  const started = agents.test(JSON.stringify([node['command'], node['args']])) ? [{ means: 'command', path }] : []
  const set = all.flatMap(({ name, value, path: place }) =>
    (!isOff && exporters.test(name) && value !== 'none') || agents.test(value) ? [{ means: name, path: place }] : [],
  )
  return [...set, ...started]
}

function configMap(scene: Scene, pods: Pods, name: string): JsonObject {
  return record(scene.configMap(pods.namespace, name)?.object, 'data')
}
