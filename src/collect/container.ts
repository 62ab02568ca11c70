import type { AnyFact, Container, Message, Quantities } from '../model.ts'
import type { JsonObject } from './object.ts'
import type { ContainerNode, Pods } from './pods.ts'
import { probeKeys } from './ports.ts'
import { areDistinct, probes } from './probes.ts'
import { thousandths } from './quantity.ts'
import { at, isRecord, list, record, records, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { containerContext, effectiveSecurity, podContext, securityFields, pinned, writtenSecurity } from './security.ts'
import { makeFact, type Path } from './subject.ts'
import { mounts } from './volumes.ts'
import type { ReadWorkload } from './workload.ts'

export function containerFacts(scene: Scene, workload: ReadWorkload): AnyFact[] {
  return workload.pods.containers.map((container) => {
    const value = readContainer(workload, container)
    return makeFact('container', workload.pods.rendered, {
      subject: `${workload.subject}:${container.name}`,
      path: container.path,
      fields: () => containerFields(workload.pods, container),
      value,
      doubts: { ...workload.doubts, ...buildDoubt(scene, value), ...variableDoubts(value) },
    })
  })
}

const securityKeys = ['runAsUser', 'runAsGroup', 'fsGroup', 'supplementalGroups', 'seLinuxOptions']

/** One fact for the pod, one per container, written or not. */
export function securityContextFacts({ pods, subject, value: workload }: ReadWorkload): AnyFact[] {
  const levels = [
    { level: 'pod' as const, subject, path: pods.specPath as Path, context: podContext(pods) },
    ...pods.containers.map((container) => ({
      level: 'container' as const,
      subject: `${subject}:${container.name}`,
      path: container.path,
      context: containerContext(container),
    })),
  ]
  return levels.map(({ level, subject: name, path, context }) => {
    const own: Path = [...path, 'securityContext']
    return makeFact('securityContext', pods.rendered, {
      subject: name,
      path: own,
      fields: () => Object.fromEntries(securityKeys.map((key) => [`written.${key}`, [[...own, key]]])),
      value: { level, written: writtenSecurity(context), pinned: pinned(context), workload },
    })
  })
}

function readContainer({ pods, images, value }: ReadWorkload, container: ContainerNode): Container {
  const { name, node, init, sidecar } = container
  const image = images.get(container)
  if (!image) throw new Error(`no image was read for container ${name}`)
  return {
    name,
    init,
    sidecar,
    image,
    security: effectiveSecurity(podContext(pods), containerContext(container)),
    requests: quantities(record(node, 'resources', 'requests')),
    limits: quantities(record(node, 'resources', 'limits')),
    missingResources: missingResources(node),
    guaranteed: isGuaranteed(node),
    probes: probes(node),
    probesDistinct: areDistinct(node),
    env: records(node['env']).map(({ item }) => string(item['name'])),
    configured: isConfigured(pods, node),
    imagePullPolicy: string(node['imagePullPolicy']),
    writableMounts: writableMounts(pods, node),
    workload: value,
  }
}

function quantities(written: JsonObject): Quantities {
  const [cpu, memory] = [quantity(written['cpu']), quantity(written['memory'])]
  return { ...(cpu === '' ? {} : { cpu }), ...(memory === '' ? {} : { memory }) }
}

function quantity(value: JsonObject[string] | undefined): string {
  return value === null ? '' : scalar(value)
}

function missingResources(node: JsonObject): string[] {
  const keys = [
    ['requests', 'cpu'],
    ['requests', 'memory'],
    ['limits', 'cpu'],
    ['limits', 'memory'],
  ] as const
  return keys
    .filter(([sort, resource]) => quantity(record(node, 'resources', sort)[resource]) === '')
    .map((key) => key.join('.'))
}

/** As Kubernetes classes a pod: a limit that stands alone is copied into the request. */
function isGuaranteed(node: JsonObject): boolean {
  return ['cpu', 'memory'].every((resource) => {
    const limit = thousandths(at(node, 'resources', 'limits', resource))
    const request = at(node, 'resources', 'requests', resource) ?? null
    return limit !== undefined && limit > 0n && (request === null || thousandths(request) === limit)
  })
}

function isConfigured(pods: Pods, node: JsonObject): boolean {
  if (list(node['env']).length > 0 || list(node['envFrom']).length > 0) return true
  return mounts(pods, node).some(({ volume }) => isConfiguration(volume))
}

function isConfiguration(volume: JsonObject): boolean {
  const sources = records(at(volume, 'projected', 'sources')).map(({ item }) => item)
  return isRecord(volume['configMap']) || isRecord(volume['secret']) || sources.some(isConfiguration)
}

function writableMounts(pods: Pods, node: JsonObject): string[] {
  const kinds = ['emptyDir', 'persistentVolumeClaim', 'ephemeral']
  return mounts(pods, node)
    .filter(({ mount, volume }) => mount['readOnly'] !== true && kinds.some((kind) => Object.hasOwn(volume, kind)))
    .map(({ mount }) => string(mount['mountPath']))
}

function buildDoubt(scene: Scene, { image }: Container): Record<string, Message> {
  if (image.builtBy !== undefined) return {}
  const code = scene.surroundings.builds.here ? 'build-unnamed' : 'builds-elsewhere'
  return { 'image.builtBy': { code, image: image.text } }
}

function variableDoubts({ image }: Container): Record<string, Message> {
  const { host, tag, immutable, text } = image
  const doubt: Message = { code: 'image-variable', image: text }
  return {
    ...(host === undefined ? { 'image.host': { code: 'image-registry-variable', image: text } } : {}),
    ...(tag === undefined ? { 'image.tag': doubt } : {}),
    ...(immutable === undefined ? { 'image.immutable': doubt } : {}),
  }
}

function containerFields(pods: Pods, container: ContainerNode): Record<string, Path[]> {
  const { path } = container
  const under = (...keys: string[]): Path[] => [[...path, ...keys]]
  return {
    image: under('image'),
    imagePullPolicy: under('imagePullPolicy'),
    env: under('env'),
    requests: under('resources', 'requests'),
    'requests.cpu': under('resources', 'requests', 'cpu'),
    'requests.memory': under('resources', 'requests', 'memory'),
    limits: under('resources', 'limits'),
    'limits.cpu': under('resources', 'limits', 'cpu'),
    'limits.memory': under('resources', 'limits', 'memory'),
    missingResources: under('resources'),
    guaranteed: under('resources'),
    probes: probeKeys.flatMap(([key]) => under(key)),
    probesDistinct: under('readinessProbe'),
    configured: [...under('env'), ...under('envFrom')],
    writableMounts: under('volumeMounts'),
    ...securityFields(pods, container),
  }
}
