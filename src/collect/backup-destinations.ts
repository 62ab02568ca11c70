import type { Json, Known, Message } from '../model.ts'
import { jobDestinations } from './backup-jobs.ts'
import { faultsOf, type Target } from './backup-target.ts'
import type { Rendered } from './object.ts'
import { apiGroup, at, record, records, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { nameOf } from './subject.ts'

/** Where a datastore is saved. */
export interface Destination {
  /** As written, `''` when nothing shows it. */
  destination: string
  /** `path: value` of what keeps it from being an object storage outside, with retention and credentials from a Secret. */
  faults: Known<string[]>
  doubt?: Message
}

/** The best of the places where a datastore is saved. */
export function destinationOf(scene: Scene, rendered: Rendered, alone: boolean): Destination {
  const name = nameOf(rendered)
  const namespace = scene.namespaceOf(rendered)
  const found = [...ofOperator(scene, rendered, namespace), ...jobDestinations(scene, { name, namespace, alone })]
  const good = found.find(({ faults }) => faults?.length === 0)
  const doubtful = found.find(({ faults }) => faults === undefined)
  if (good ?? doubtful ?? found[0]) return (good ?? doubtful ?? found[0]) as Destination
  if (!scene.hidden) return { destination: '', faults: ['backup'] }
  return { destination: '', faults: undefined, doubt: scene.hidden }
}

function ofOperator(scene: Scene, rendered: Rendered, namespace: string): Destination[] {
  const spec = record(rendered.object, 'spec')
  const seen = (targets: readonly Target[]) => targets.map((target) => told(scene, target))
  switch (apiGroup(rendered.object.apiVersion)) {
    case 'postgresql.cnpg.io':
      return cloudNative(scene, spec, namespace)
    case 'acid.zalan.do': {
      const doubt: Message = {
        code: 'backup-destination-unseen',
        object: `${rendered.object.kind}/${nameOf(rendered)}`,
      }
      return [{ destination: '', faults: undefined, doubt }]
    }
    case 'postgres-operator.crunchydata.com':
    case 'pgv2.percona.com':
      return seen(pgBackRest(at(spec, 'backups', 'pgbackrest')))
    case 'pxc.percona.com':
    case 'ps.percona.com':
      return seen(percona(at(spec, 'backup'), 'schedule'))
    case 'psmdb.percona.com':
      return seen(percona(at(spec, 'backup'), 'tasks'))
    case 'k8s.mariadb.com':
      return seen(mariadb(scene, nameOf(rendered)))
    default:
      return []
  }
}

function told(scene: Scene, target: Target): Destination {
  return { destination: target.destination, faults: faultsOf(scene, target) }
}

/** CloudNativePG: its own object store, or that of the plugin barman-cloud. */
function cloudNative(scene: Scene, spec: Json, namespace: string): Destination[] {
  const own = at(spec, 'backup', 'barmanObjectStore')
  if (own !== undefined && own !== null) return [told(scene, barman(own, at(spec, 'backup', 'retentionPolicy')))]
  const plugin = records(at(spec, 'plugins')).find(
    ({ item }) => item['name'] === 'barman-cloud.cloudnative-pg.io' && item['enabled'] !== false,
  )
  if (!plugin) return [{ destination: '', faults: ['backup.barmanObjectStore'] }]
  const name = string(at(plugin.item, 'parameters', 'barmanObjectName'))
  const store = scene
    .kind('ObjectStore', 'barmancloud.cnpg.io')
    .find((one) => nameOf(one) === name && scene.namespaceOf(one) === namespace)
  if (store) {
    return [told(scene, barman(at(store.object, 'spec', 'configuration'), at(store.object, 'spec', 'retentionPolicy')))]
  }
  const object = `ObjectStore/${name}`
  if (scene.hidden) return [{ destination: '', faults: undefined, doubt: scene.hidden }]
  return [{ destination: '', faults: [object] }]
}

function barman(store: Json | undefined, retention: Json | undefined): Target {
  const given = ['s3Credentials', 'azureCredentials', 'googleCredentials'].map((key) => record(store, key))
  return {
    destination: string(at(store, 'destinationPath')),
    object: /^(?:s3|gs|https?|azure):/.test(string(at(store, 'destinationPath'))),
    endpoint: string(at(store, 'endpointURL')),
    retention: string(retention) === '' ? 'retentionPolicy' : '',
    credentials: given.some((one) => isGiven(one)) ? '' : 's3Credentials',
  }
}

/** A Secret is named, or the identity of the pod stands for it. */
function isGiven(credentials: { [key: string]: Json }): boolean {
  return Object.values(credentials).some((value) => value === true || string(at(value, 'name')) !== '')
}

/** Crunchy and Percona for PostgreSQL: repositories of pgBackRest. */
function pgBackRest(backups: Json | undefined): Target[] {
  const global = record(backups, 'global')
  const inClear = Object.keys(global).find((key) => /-(?:s3-key|s3-key-secret|s3-token|azure-key|gcs-key)$/.test(key))
  const given = records(at(backups, 'configuration')).some(({ item }) => string(at(item, 'secret', 'name')) !== '')
  return records(at(backups, 'repos')).map(({ item }) => {
    const name = string(item['name'])
    const kind = ['s3', 'gcs', 'azure'].find((one) => Object.hasOwn(item, one))
    const kept = Object.keys(global).some((key) => key.startsWith(`${name}-retention-`))
    return {
      destination:
        kind === undefined
          ? ''
          : `${kind}://${string(at(item, kind, 'bucket')) || string(at(item, kind, 'container'))}`,
      object: kind !== undefined,
      endpoint: string(at(item, 's3', 'endpoint')),
      retention: kept ? '' : `${name}-retention-full`,
      credentials: inClear ?? (given ? '' : 'configuration'),
    }
  })
}

/** Percona for MySQL and MongoDB: what is scheduled goes to a storage, and is kept some times. */
function percona(backup: Json | undefined, list: string): Target[] {
  return records(at(backup, list)).map(({ item }) => {
    const storage = record(backup, 'storages', string(item['storageName']))
    const type = string(storage['type'])
    const settings = record(storage, type)
    const bucket = string(settings['bucket']) || string(settings['container'])
    const kept = item['keep'] ?? at(item, 'retention', 'count')
    return {
      destination: bucket === '' ? '' : `${type}://${bucket}`,
      object: bucket !== '',
      endpoint: string(settings['endpointUrl']),
      retention: typeof kept === 'number' && kept > 0 ? '' : `${list}.keep`,
      credentials: string(settings['credentialsSecret']) === '' ? 'credentialsSecret' : '',
    }
  })
}

/** The operator of MariaDB keeps backups for thirty days when nothing is written. */
function mariadb(scene: Scene, name: string): Target[] {
  return [...scene.kind('Backup', 'k8s.mariadb.com'), ...scene.kind('PhysicalBackup', 'k8s.mariadb.com')]
    .filter(({ object }) => string(at(object, 'spec', 'mariaDbRef', 'name')) === name)
    .map(({ object }) => {
      const bucket = string(at(object, 'spec', 'storage', 's3', 'bucket'))
      const secret = string(at(object, 'spec', 'storage', 's3', 'secretAccessKeySecretKeyRef', 'name'))
      return {
        destination: bucket === '' ? '' : `s3://${bucket}`,
        object: bucket !== '',
        endpoint: string(at(object, 'spec', 'storage', 's3', 'endpoint')),
        retention: '',
        credentials: secret === '' ? 'secretAccessKeySecretKeyRef' : '',
      }
    })
}
