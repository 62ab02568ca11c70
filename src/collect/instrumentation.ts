import type { AnyFact, Fact } from '../model.ts'
import type { InstrumentationFiles } from './instrumentation-files.ts'
import type { Rendered } from './object.ts'
import type { ContainerNode, Pods } from './pods.ts'
import { at, record, records, scalar, string } from './reading.ts'
import { configMapsNamed } from './meant.ts'
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
  const { once } = scene.memory
  const inMap = (map: Rendered | undefined) =>
    map === undefined ? saidBy([]) : once(map, 'instrumentation', () => saidBy(settingsOf(map)))
  return workloads
    .filter(({ value }) => value.own && value.longLived)
    .flatMap(({ pods, subject }) => {
      const sign = signOf(pods, (name) =>
        inMap(configMapsNamed(scene, pods.rendered, pods.namespace, name).joined[0]?.rendered),
      )
      if (sign === undefined) return []
      const { means, path } = sign
      return [
        makeFact('instrumentation', pods.rendered, {
          subject: `${subject}[${means}]`,
          path,
          value: { means, emits: true },
        }),
      ]
    })
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

/** One variable or key, and its place where it is written. */
interface Setting {
  name: string
  value: string
  index: number
}

/** What settings say together. */
interface Said {
  /** They turn OpenTelemetry off. */
  off: boolean
  /** The first that emits or names an agent. */
  first: Setting | undefined
  /** The first that names an agent. */
  agent: Setting | undefined
}

function signOf(pods: Pods, inMap: (name: string) => Said): Sign | undefined {
  const { rendered, template, containers } = pods
  const annotations = [...template, 'metadata', 'annotations']
  const injected = Object.entries(record(rendered.object, ...annotations)).find(
    ([key, value]) => injections.test(key) && !/^(?:false|disabled|)$/.test(scalar(value)),
  )
  if (injected) return { means: injected[0], path: [...annotations, injected[0]] }
  const running = containers.filter(({ init }) => !init)
  return running.map((container) => inContainer(container, inMap)).find((sign) => sign !== undefined)
}

function inContainer({ node, path }: ContainerNode, inMap: (name: string) => Said): Sign | undefined {
  const own = records(node['env']).map(({ item, index }) => ({
    name: string(item['name']),
    value: scalar(item['value']),
    index,
  }))
  const shared = records(node['envFrom']).map(({ item, index }) => ({
    said: inMap(string(at(item, 'configMapRef', 'name'))),
    place: (): Path => [...path, 'envFrom', index],
  }))
  const all = [{ said: saidBy(own), place: ({ index }: Setting): Path => [...path, 'env', index] }, ...shared]
  const isOff = all.some(({ said }) => said.off)
  for (const { said, place } of all) {
    const setting = isOff ? said.agent : said.first
    if (setting) return { means: setting.name, path: place(setting) }
  }
  return agents.test(JSON.stringify([node['command'], node['args']])) ? { means: 'command', path } : undefined
}

function settingsOf(map: Rendered): Setting[] {
  const data = Object.entries(record(map.object, 'data'))
  return data.map(([name, value], index) => ({ name, value: scalar(value), index }))
}

function saidBy(settings: readonly Setting[]): Said {
  return {
    off: settings.some(({ name, value }) => name === 'OTEL_SDK_DISABLED' && value.toLowerCase() === 'true'),
    first: settings.find((one) => (exporters.test(one.name) && one.value !== 'none') || agents.test(one.value)),
    agent: settings.find(({ value }) => agents.test(value)),
  }
}
