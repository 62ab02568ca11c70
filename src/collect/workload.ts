import type { ImageReference, Known, Message, Workload } from '../model.ts'
import { hostAccess } from './host-access.ts'
import { identifyImage, isHarborHost, isLocalRegistry, isWellKnown } from './image.ts'
import type { ContainerNode, Pods } from './pods.ts'
import { missingLabels, wrongLabels } from './labels.ts'
import { apiGroup, at, integer, labels, list, records, string } from './reading.ts'
import { type RelationName, type Relations, relate } from './relations.ts'
import type { Scene } from './scene.ts'
import { labelSelector, mapSelector, type Selector, selects } from './selector.ts'
import { isSpread } from './spread.ts'
import { nameOf, subjectOf } from './subject.ts'
import { datastoreOf } from './datastore-pods.ts'
import { singleWriters } from './volumes.ts'

/** A workload with what its containers need to become facts. */
export interface ReadWorkload {
  pods: Pods
  subject: string
  value: Workload
  images: ReadonlyMap<ContainerNode, ImageReference>
  /** Field of the workload → why it is absent. */
  doubts: Readonly<Record<string, Message>>
}

export function readWorkloads(scene: Scene): ReadWorkload[] {
  const { project, builds } = scene.surroundings
  const relations = relate(scene)
  const writers = singleWriters(scene)
  const read = scene.workloads.map((pods) => {
    const images = new Map(
      pods.containers.map((one) => [one, identifyImage(string(one.node['image']), project, builds)] as const),
    )
    return { pods, images }
  })
  const matched = read.some(({ images }) => [...images.values()].some(isBuilt))
  return read.map(({ pods, images }) => {
    const own = isOwn(pods, [...images.values()], { ...builds, matched })
    const { value, doubts } = describe(scene, pods, { relations: relations(pods), writer: writers(pods) })
    const harborImages = [...images.values()].some(({ host }) => isHarborHost(host))
    const datastore = value.longLived ? datastoreOf(pods, images) : ''
    const kept = scene.memory.kept(pods, 'workload', { ...value, own, harborImages, datastore })
    return { pods, images, subject: subjectOf(pods.rendered), value: kept, doubts }
  })
}

function isBuilt({ builtBy }: ImageReference): boolean {
  return builtBy !== undefined && builtBy.length > 0
}

/** Built here, or on the developer's own machine. Where no build can be told by its name: neither from a subchart nor an image that others publish. */
function isOwn(
  { rendered }: Pods,
  images: readonly ImageReference[],
  builds: { any: boolean; unnamed: boolean; matched: boolean },
): boolean {
  if (images.some((image) => isBuilt(image) || isLocalRegistry(image.host))) return true
  if (rendered.subchart || (builds.matched && !builds.unnamed)) return false
  return !builds.any || images.length === 0 || !images.every(isWellKnown)
}

type Described = { value: Omit<Workload, 'own' | 'harborImages' | 'datastore'>; doubts: Record<string, Message> }

function describe(
  scene: Scene,
  pods: Pods,
  { relations, writer }: { relations: Relations; writer: Known<boolean> },
): Described {
  const { rendered, controller, kind, name, spec } = pods
  const { object } = rendered
  const replicas = at(controller.object, 'spec', 'replicas')
  const account = string(spec['serviceAccountName']) || string(spec['serviceAccount']) || 'default'
  const { found, doubts } = lookAround(scene, pods, { relations, account })
  if (writer === undefined) doubts['singleWriter'] = { code: 'claim-elsewhere', workload: `${kind}/${name}` }
  const replicaCount = expected(relations, integer(replicas), doubts['autoscalers'])
  if (replicaCount === undefined && doubts['autoscalers']) doubts['replicas'] = doubts['autoscalers']
  const value = {
    kind,
    name,
    namespace: string(at(object, 'metadata', 'namespace')),
    longLived: isLongLived(pods),
    subchart: rendered.subchart,
    replicas: replicaCount,
    replicasWritten: replicas !== undefined && replicas !== null,
    labels: Object.fromEntries(labels(at(object, 'metadata', 'labels'))),
    podLabels: Object.fromEntries(pods.written),
    wrongLabels: wrongLabels(pods.written, scene.surroundings.environment.class),
    missingLabels: missingLabels(pods.written),
    spread: isSpread(scene, pods),
    singleWriter: writer,
    ...readSelector(pods),
    serviceAccount: account,
    pullSecrets: pullSecrets(scene, pods, account),
    hostAccess: hostAccess(pods).map(({ words }) => words),
    ...found,
  }
  return { value, doubts }
}

/** An autoscaler that may be hidden leaves open only what is not written. */
function expected({ minimum }: Relations, written: number | undefined, hidden: Message | undefined): Known<number> {
  const open = hidden !== undefined && written === undefined
  return open ? undefined : (minimum ?? written ?? 1)
}

function isLongLived({ kind, spec }: Pods): boolean {
  if (kind === 'Pod') return spec['restartPolicy'] !== 'Never' && spec['restartPolicy'] !== 'OnFailure'
  return !ending.has(kind)
}

/** Kinds whose pods end. */
const ending = new Set(['Job', 'CronJob', 'BroadcastJob', 'AdvancedCronJob'])

/** Kinds whose selector the API server fills from the template when none is written. */
const filled = new Set(['Pod', ...ending, 'ReplicationController', 'DeploymentConfig', 'Service'])

function readSelector({ kind, rendered, written }: Pods): { selectorWritten: boolean; selectorMatches: boolean } {
  const { object } = rendered
  const value = at(object, 'spec', 'selector')
  const selectorWritten =
    value !== undefined && value !== null && !['Pod', 'CronJob', 'AdvancedCronJob', 'Service'].includes(kind)
  const free = filled.has(kind) || apiGroup(object.apiVersion) === 'extensions'
  if (!selectorWritten) return { selectorWritten, selectorMatches: free }
  const plain = kind === 'ReplicationController' || kind === 'DeploymentConfig'
  const selector: Selector = plain ? mapSelector(value) : labelSelector(value)
  const empty = selector === null || selector.length === 0
  return { selectorWritten, selectorMatches: empty ? plain : selects(selector, written) }
}

function pullSecrets(scene: Scene, { rendered, namespace, spec }: Pods, account: string): string[] {
  const own = list(spec['imagePullSecrets'])
  const accounts = scene.reach(rendered, scene.serviceAccounts.get(`${namespace}/${account}`) ?? [], (one) => one)
  const given = accounts.joined.flatMap(({ object }) => list(object['imagePullSecrets']))
  const names = records([...own, ...given]).map(({ item }) => string(item['name']))
  return [...new Set(names.filter((name) => name !== ''))]
}

type Found = Pick<Workload, RelationName | 'serviceAccountFound'>
const relationNames: readonly RelationName[] = [
  'disruptionBudgets',
  'ingressPolicies',
  'egressPolicies',
  'services',
  'autoscalers',
  'monitors',
]

/** Kinds that nothing scales: what is hidden cannot drive them. */
const unscaled = new Set(['Pod', 'DaemonSet', ...ending])

/** What covers it; nothing found while something is hidden is not known. */
function lookAround(
  scene: Scene,
  pods: Pods,
  { relations, account }: { relations: Relations; account: string },
): { found: Found; doubts: Record<string, Message> } {
  const doubts: Record<string, Message> = {}
  const words = wordsOf(pods)
  const known = relationNames.map((name) => {
    const never = name === 'autoscalers' && unscaled.has(pods.kind)
    const hidden = name === 'ingressPolicies' || name === 'egressPolicies' ? scene.hidden : scene.hides(words)
    const lost = relations[name].length === 0 && !never ? (relations.doubts[name] ?? hidden) : undefined
    if (lost) doubts[name] = lost
    return [name, lost ? undefined : relations[name]]
  })
  const hidden = scene.hides([account])
  const accountFound = isAccountKnown(scene, pods.namespace, account) || (hidden ? undefined : false)
  if (accountFound === undefined && hidden) doubts['serviceAccountFound'] = hidden
  return { found: { ...Object.fromEntries(known), serviceAccountFound: accountFound } as Found, doubts }
}

/** Labels that every object of a chart bears tell none of them. */
const common = /^(?:helm\.sh\/chart|app\.kubernetes\.io\/(?:managed-by|version)|heritage)$/

/** What must be said somewhere to speak of these pods. A policy may speak of all pods without a word. */
function wordsOf({ rendered, variants }: Pods): string[] {
  const values = variants.flatMap((labels) => [...labels].flatMap(([key, value]) => (common.test(key) ? [] : [value])))
  return [nameOf(rendered), ...values]
}

/** OpenShift gives each namespace `builder` and `deployer` besides `default`. */
function isAccountKnown(scene: Scene, namespace: string, account: string): boolean {
  const { elsewhere, cluster } = scene.surroundings.project
  const given = cluster.kind === 'openshift' ? ['default', 'builder', 'deployer'] : ['default']
  const declared = elsewhere.serviceAccounts.includes(account)
  return given.includes(account) || declared || scene.serviceAccounts.has(`${namespace}/${account}`)
}
