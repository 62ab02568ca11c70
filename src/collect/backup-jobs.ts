import type { Json, Message } from '../model.ts'
import type { Destination } from './backup-destinations.ts'
import { faultsOf, isInside } from './backup-target.ts'
import type { JsonObject, Rendered } from './object.ts'
import { at, list, record, records, string } from './reading.ts'
import { configMapsNamed } from './meant.ts'
import type { Scene } from './scene.ts'
import { nameOf } from './subject.ts'

/** A CronJob that saves some datastore. */
interface BackupJob {
  rendered: Rendered
  /** Surely this datastore. */
  sure: boolean
}

const savers =
  /\b(?:pg_dump(?:all)?|pg_basebackup|mysqldump|mariadb-dump|mongodump|restic|wal-g|pgbackrest|barman|xtrabackup|backups?|sauvegardes?|dump)\b/i

/** Backup CronJobs that name the datastore; those that name none are its own where it is alone, and may be otherwise. */
export function backupJobs(scene: Scene, store: { name: string; namespace: string; alone: boolean }): BackupJob[] {
  return scene
    .kind('CronJob', 'batch')
    .filter((rendered) => scene.namespaceOf(rendered) === store.namespace)
    .flatMap((rendered) => {
      const text = textOf(rendered)
      return savers.test(text) ? [{ rendered, sure: store.alone || text.includes(store.name) }] : []
    })
}

/** Its name and what its containers run, in words. */
function textOf({ object }: Rendered): string {
  const pod = podOf(object)
  return `${string(at(object, 'metadata', 'name'))} ${JSON.stringify([pod['containers'], pod['initContainers']])}`
}

function podOf(object: JsonObject): JsonObject {
  return record(object, 'spec', 'jobTemplate', 'spec', 'template', 'spec')
}

const objectStorage =
  /s3:\/\/|gs:\/\/|\bs3cmd\b|\baws\s+(?:--\S+\s+)*s3|\bmc\s+(?:cp|mirror|pipe|alias)\b|\brclone\b|\brestic\b|\bgsutil\b|\baz\s+storage\b|(?:^|[^a-z])(?:AWS|S3|MINIO|OBC|SWIFT)_|_S3\b|BUCKET/
const kept =
  /--keep|\bforget\b|retention|\bKEEP|older-than|--min-age|-mtime|lifecycle|--delete|rotat|(?:DAYS|JOURS)\b|\bprune\b/i
const endpointName = /ENDPOINT|(?:S3|AWS|MINIO|OBJECT|BUCKET)\w*(?:URL|URI|HOST|SERVER)|RESTIC_REPOSITORY/i
const flag =
  /(?:--(?:s3-)?endpoint(?:-url)?[= ]|\bmc\s+alias\s+set\s+\S+\s+|\bs3:(?=https?:))["']?((?:https?:\/\/)?[\w.-]+(?::\d+)?)/g
const keyName =
  /(?:AWS|S3|MINIO|OBJECT|BUCKET|RCLONE|RESTIC|STORAGE)\w*(?:KEY|SECRET|PASSWORD|TOKEN)|SECRET_ACCESS_KEY/i

export function jobDestinations(
  scene: Scene,
  store: { name: string; namespace: string; alone: boolean },
): Destination[] {
  return backupJobs(scene, store).map(({ rendered, sure }) => {
    const object = `CronJob/${nameOf(rendered)}`
    if (sure) return ofJob(scene, rendered, { code: 'backup-destination-unseen', object })
    return { destination: '', faults: undefined, doubt: { code: 'backup-of-whom', object } }
  })
}

function ofJob(scene: Scene, rendered: Rendered, unseen: Message): Destination {
  const pod = podOf(rendered.object)
  const containers = [...records(pod['containers']), ...records(pod['initContainers'])].map(({ item }) => item)
  const settings = containers.flatMap((one) => settingsOf(scene, rendered, one))
  const text = [
    textOf(rendered),
    ...settings.map(({ name, value }) => `${name} ${value}`),
    ...scriptsOf(scene, rendered),
  ].join('\n')
  const unknown: Destination = { destination: '', faults: undefined, doubt: unseen }
  if (!objectStorage.test(text)) {
    const stays = records(pod['volumes']).some(({ item }) =>
      ['persistentVolumeClaim', 'hostPath'].some((one) => Object.hasOwn(item, one)),
    )
    return stays ? { destination: '', faults: ['destination'] } : unknown
  }
  const given = settings.filter(({ name, value }) => endpointName.test(name) && value !== '').map(({ value }) => value)
  const endpoints = [
    ...given.map((value) => value.replace(/^s3:/, '')),
    ...[...text.matchAll(flag)].map((match) => match[1] ?? ''),
  ]
  const [clear] = settings.filter(({ name, value }) => keyName.test(name) && value !== '' && !/^\//.test(value))
  const endpoint = endpoints.find((one) => isInside(scene, one)) ?? endpoints[0] ?? ''
  const target = {
    destination: 's3',
    object: true,
    endpoint,
    retention: '',
    credentials: clear?.name ?? '',
  }
  const faults = faultsOf(scene, target)
  if (faults.length > 0) return { destination: target.destination, faults }
  const sure = kept.test(text) && (endpoint !== '' || !servesObjects(scene))
  return sure ? { destination: target.destination, faults } : unknown
}

interface Setting {
  name: string
  /** `''` when it comes from a Secret. */
  value: string
}

/** Variables with the values that ConfigMaps give them. */
function settingsOf(scene: Scene, rendered: Rendered, container: JsonObject): Setting[] {
  const data = (name: string) => record(configMap(scene, rendered, name), 'data')
  const whole = records(container['envFrom']).flatMap(({ item }) =>
    Object.entries(data(string(at(item, 'configMapRef', 'name')))).map(([name, value]) => ({
      name,
      value: string(value),
    })),
  )
  const single = records(container['env']).map(({ item }) => {
    const given = record(item, 'valueFrom', 'configMapKeyRef')
    const value: Json | undefined = item['value'] ?? data(string(given['name']))[string(given['key'])]
    return { name: string(item['name']), value: string(value) }
  })
  return [...whole, ...single]
}

function scriptsOf(scene: Scene, rendered: Rendered): string[] {
  return records(podOf(rendered.object)['volumes']).flatMap(({ item }) => {
    const names = [
      at(item, 'configMap', 'name'),
      ...list(at(item, 'projected', 'sources')).map((one) => at(one, 'configMap', 'name')),
    ]
    return names.flatMap((name) => Object.values(record(configMap(scene, rendered, string(name)), 'data')).map(string))
  })
}

function configMap(scene: Scene, near: Rendered, name: string): JsonObject | undefined {
  if (name === '') return undefined
  return configMapsNamed(scene, near, scene.namespaceOf(near), name).joined[0]?.rendered.object
}

/** Some workload of the render may be the object storage, or something of it is hidden. */
function servesObjects(scene: Scene): boolean {
  const images = scene.workloads.flatMap(({ containers }) => containers.map(({ node }) => string(node['image'])))
  return (
    scene.hidden !== undefined ||
    images.some((image) => /minio|localstack|s3-?(?:mock|proxy|ninja)|fake-?s3|garage|seaweedfs/i.test(image))
  )
}
