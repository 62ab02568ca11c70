import { describe, expect, it } from 'vitest'
import type { Datastore, Message } from '../../src/model.ts'
import { collect, of, unseen } from './kubernetes.fixture.ts'

const object = (apiVersion: string, kind: string, spec: string, metadata = '{ name: base }') =>
  `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: ${metadata}, spec: ${spec} }\n`
const together = (...documents: string[]) => documents.join('---\n')
const stateful = (image: string, more: { labels?: string; spec?: string } = {}) =>
  object(
    'apps/v1',
    'StatefulSet',
    `{ ${more.spec ?? ''} selector: { matchLabels: { app: base } }, template: { metadata: { labels: ${more.labels ?? '{ app: base }'} }, spec: { containers: [{ name: base, image: "${image}" }] } } }`,
  )
const cluster = (spec: string) => object('postgresql.cnpg.io/v1', 'Cluster', spec)

function stores(yaml: string, hidden?: Message): Datastore[] {
  return of(collect(yaml, hidden && { hidden }), 'datastore').map(({ value }) => value)
}

describe('what a datastore is', () => {
  it.each([
    ['docker.io/library/postgres:16', 'database'],
    ['registry.redhat.io/rhel9/postgresql-16:1', 'database'],
    ['docker.io/postgis/postgis:16-3.4', 'database'],
    ['docker.io/timescale/timescaledb-ha:pg16', 'database'],
    ['ghcr.io/microsoft/documentdb/documentdb-local:16', 'database'],
    ['mcr.microsoft.com/mssql/server:2022-latest', 'database'],
    ['docker.io/library/mongo:7', 'database'],
    ['docker.io/valkey/valkey:8', 'cache'],
    ['docker.io/library/memcached:1.6', 'cache'],
    ['docker.io/library/rabbitmq:4', 'broker'],
    ['docker.io/library/eclipse-mosquitto:2', 'broker'],
  ])('%s is a %s', (image, type) => {
    expect(stores(stateful(image)).map((one) => [one.type, one.named])).toEqual([[type, false]])
  })

  it.each([
    'quay.io/minio/minio:1',
    'docker.io/dpage/pgadmin4:8',
    'docker.io/library/mongo-express:1',
    'quay.io/prometheuscommunity/postgres-exporter:v0.15',
    'docker.io/edoburu/pgbouncer:1',
    'docker.io/rediscommander/redis-commander:latest',
  ])('%s is none', (image) => {
    expect(stores(stateful(image))).toEqual([])
  })

  it('is told by its labels, whatever its image', () => {
    const [found] = stores(stateful('ghcr.io/shop/own:1', { labels: '{ app: base, tier: db }' }))
    expect(found).toMatchObject({ type: 'database', named: true, operator: false })
  })
})

describe('instances', () => {
  it.each([
    ['CloudNativePG', cluster('{ instances: 3 }'), 3],
    ['CloudNativePG, nothing written', cluster('{}'), 1],
    ['a StatefulSet', stateful('postgres:16', { spec: 'replicas: 2,' }), 2],
    [
      'Crunchy adds its sets',
      object(
        'postgres-operator.crunchydata.com/v1beta1',
        'PostgresCluster',
        '{ instances: [{ replicas: 2 }, { name: b }] }',
      ),
      3,
    ],
  ])('%s', (_, yaml, instances) => {
    expect(stores(yaml)[0]?.instances).toBe(instances)
  })

  it('of Strimzi stand in pools', () => {
    const pool = (name: string, replicas: number) =>
      object(
        'kafka.strimzi.io/v1',
        'KafkaNodePool',
        `{ replicas: ${replicas} }`,
        `{ name: ${name}, labels: { strimzi.io/cluster: base } }`,
      )
    const [found] = stores(together(object('kafka.strimzi.io/v1', 'Kafka', '{}'), pool('a', 3), pool('b', 2)))
    expect(found).toMatchObject({ type: 'broker', instances: 5 })
  })
})

describe('backups', () => {
  const scheduled = object(
    'postgresql.cnpg.io/v1',
    'ScheduledBackup',
    '{ schedule: "0 0 2 * * *", cluster: { name: base } }',
    '{ name: daily }',
  )

  it('of a database that nothing saves are never, and nowhere', () => {
    const [found] = stores(stateful('postgres:16'))
    expect(found).toMatchObject({ backupSchedule: '', backupHours: 0, backupDestination: '', backupFaults: ['backup'] })
  })

  it('may be hidden', () => {
    const [fact] = of(collect(stateful('postgres:16'), { hidden: unseen }), 'datastore')
    expect([fact?.value.backupHours, fact?.value.backupFaults]).toEqual([undefined, undefined])
    expect(fact?.doubts).toMatchObject({
      backupHours: { code: 'helm-failed' },
      backupFaults: { code: 'helm-failed' },
    })
  })

  it('are asked of databases alone', () => {
    expect(stores(stateful('docker.io/valkey/valkey:8'))[0]).toMatchObject({ backupHours: 0, backupFaults: [] })
  })

  it('say when and where', () => {
    const saved = cluster(
      '{ backup: { retentionPolicy: 30d, barmanObjectStore: { destinationPath: "s3://base", s3Credentials: { inheritFromIAMRole: true } } } }',
    )
    expect(stores(together(saved, scheduled))[0]).toMatchObject({
      backupSchedule: '0 0 2 * * *',
      backupHours: 24,
      backupDestination: 's3://base',
      backupFaults: [],
    })
  })

  it('name each thing that they lack, and never the value of a key', () => {
    const bad = cluster(
      '{ backup: { barmanObjectStore: { destinationPath: "s3://base", endpointURL: "http://user:hidden@minio:9000", s3Credentials: {} } } }',
    )
    const [found] = stores(bad)
    expect(found?.backupFaults).toEqual(['endpoint: minio', 'retentionPolicy', 's3Credentials'])
  })
})
