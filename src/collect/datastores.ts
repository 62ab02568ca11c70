import type { AnyFact, Message } from '../model.ts'
import { type Destination, destinationOf } from './backup-destinations.ts'
import { type Saved, savedBy } from './backups.ts'
import { type DatastoreType, operatorKind, poolSize, typeOfLabels } from './datastore-kinds.ts'
import { typeOfImages } from './datastore-pods.ts'
import { coveringPods, doubtOf } from './isolation.ts'
import { isNamed, type Policy, type PolicyRule } from './network-policies.ts'
import type { Rendered } from './object.ts'
import { madeByOperator } from './operators.ts'
import { apiGroup, at } from './reading.ts'
import type { Scene } from './scene.ts'
import { makeFact, nameOf, subjectOf } from './subject.ts'
import type { ReadWorkload } from './workload.ts'

/** A database, a cache or a broker of the environment, whoever runs it. */
interface Store {
  rendered: Rendered
  type: DatastoreType
  operator: boolean
  /** Known as a datastore by its labels or by its operator, not by its image alone. */
  named: boolean
  instances: number | undefined
  /** Why the number of instances is not known. */
  doubt: Message | undefined
  spread: boolean | undefined
  /** Its pods are in the render; else they are its operator's affair. */
  podsSeen: boolean
}

export function datastoreFacts(
  scene: Scene,
  policies: readonly Policy[],
  workloads: readonly ReadWorkload[],
): AnyFact[] {
  const stores = [
    ...scene.objects.flatMap((rendered) => ofOperator(scene, rendered) ?? []),
    ...workloads.flatMap((workload) => bare(workload) ?? []),
  ]
  const databases = stores.filter(({ type }) => type === 'database').length
  return stores.map((store) => datastoreFact(scene, store, { policies, alone: databases === 1 }))
}

function ofOperator(scene: Scene, rendered: Rendered): Store | undefined {
  const known = operatorKind(rendered)
  if (!known) return undefined
  const pools = scene.kind('KafkaNodePool', 'kafka.strimzi.io')
  const pooled = rendered.object.kind === 'Kafka' ? poolSize(pools, nameOf(rendered)) : 0
  return {
    rendered,
    type: known.type,
    operator: true,
    named: true,
    instances: pooled || known.instances(rendered.object['spec']),
    doubt: undefined,
    spread: spreadByOperator(rendered),
    podsSeen: madeByOperator(rendered) !== undefined,
  }
}

/** CloudNativePG keeps instances apart unless told otherwise; for others, only what is written shows it. */
function spreadByOperator({ object }: Rendered): boolean | undefined {
  const spec = object['spec']
  const text = JSON.stringify(spec ?? null)
  if (/"(?:podAntiAffinity|additionalPodAntiAffinity|topologySpreadConstraints)":/.test(text)) return true
  if (apiGroup(object.apiVersion) !== 'postgresql.cnpg.io') return undefined
  return at(spec, 'affinity', 'enablePodAntiAffinity') !== false
}

function bare({ pods, value, images, doubts }: ReadWorkload): Store | undefined {
  if (!value.longLived) return undefined
  const byLabels = typeOfLabels(pods.written)
  const type = byLabels ?? typeOfImages(images)
  if (type === undefined) return undefined
  const { replicas, spread } = value
  return {
    rendered: pods.rendered,
    type,
    operator: false,
    named: byLabels !== undefined,
    instances: replicas,
    doubt: doubts['replicas'],
    spread,
    podsSeen: true,
  }
}

function datastoreFact(
  scene: Scene,
  store: Store,
  { policies, alone }: { policies: readonly Policy[]; alone: boolean },
): AnyFact {
  const { rendered, type, operator, named, instances, spread, doubt } = store
  const subject = subjectOf(rendered)
  const backup: Saved = type === 'database' ? savedBy(scene, rendered, alone) : { schedule: '', hours: 0 }
  const kept: Destination =
    type === 'database' ? destinationOf(scene, rendered, alone) : { destination: '', faults: [] }
  const closed = restricted(scene, store, policies)
  const doubts: Record<string, Message> = {
    ...(doubt ? { instances: doubt } : {}),
    ...(backup.doubt ? { backupHours: backup.doubt } : {}),
    ...(kept.doubt ? { backupFaults: kept.doubt } : {}),
    ...(spread === undefined ? { spread: { code: 'operator-behind', object: subject, operator: subject } } : {}),
    ...(closed.doubt ? { restricted: closed.doubt } : {}),
  }
  return makeFact('datastore', rendered, {
    subject,
    path: [],
    fields: () => ({
      operator: [['kind']],
      instances: [['spec', 'instances'], ['spec', 'replicas'], ['spec']],
      spread: [['spec', 'affinity'], ['spec']],
      backupHours: [['metadata', 'name']],
      backupFaults: [
        ['spec', 'backup'],
        ['spec', 'backups'],
        ['metadata', 'name'],
      ],
      restricted: [['metadata', 'name']],
    }),
    value: {
      kind: rendered.object.kind,
      name: nameOf(rendered),
      type,
      operator,
      named,
      instances,
      spread,
      restricted: closed.value,
      backupSchedule: backup.schedule,
      backupHours: backup.hours,
      backupDestination: kept.destination,
      backupFaults: kept.faults,
    },
    doubts,
  })
}

/** Policies add up: some restrict what enters, and each rule of theirs names pods or namespaces, and ports. */
function restricted(
  scene: Scene,
  { rendered, podsSeen }: Store,
  policies: readonly Policy[],
): { value: boolean | undefined; doubt?: Message } {
  const namespace = scene.namespaceOf(rendered)
  const here = policies.filter((policy) => policy.namespace === namespace && policy.ingress !== null)
  if (!podsSeen && here.length > 0) {
    const subject = subjectOf(rendered)
    return { value: undefined, doubt: { code: 'operator-behind', object: subject, operator: subject } }
  }
  const covering = coveringPods(here, rendered)
  if (covering.length > 0) return { value: covering.every(({ ingress }) => ingress?.every(namesClients) ?? true) }
  const doubt = doubtOf(scene, here, { rendered, direction: 'ingress' })
  return doubt ? { value: undefined, doubt } : { value: false }
}

function namesClients({ peers, ports }: PolicyRule): boolean {
  return (
    ports.length > 0 && peers.length > 0 && peers.every(({ pods, namespaces }) => isNamed(pods) || isNamed(namespaces))
  )
}
