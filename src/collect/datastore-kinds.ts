import type { Json } from '../model.ts'
import type { Rendered } from './object.ts'
import { apiGroup, at, integer, records, string } from './reading.ts'
import type { Labels } from './selector.ts'

export type DatastoreType = 'database' | 'cache' | 'broker'

/** A resource from which an operator makes a datastore. */
interface OperatorKind {
  type: DatastoreType
  /** Number of instances when none is written, and where it is. */
  instances: (spec: Json | undefined) => number
}

const count =
  (least: number, ...path: string[]) =>
  (spec: Json | undefined) =>
    integer(at(spec, ...path)) ?? least
const sum = (list: string, key: string) => (spec: Json | undefined) =>
  records(at(spec, list)).reduce((total, { item }) => total + (integer(item[key]) ?? 1), 0)

/** `group/Kind` → as the documentation of each operator says. */
const operatorKinds = new Map<string, OperatorKind>([
  ['postgresql.cnpg.io/Cluster', { type: 'database', instances: count(1, 'instances') }],
  ['acid.zalan.do/postgresql', { type: 'database', instances: count(1, 'numberOfInstances') }],
  ['postgres-operator.crunchydata.com/PostgresCluster', { type: 'database', instances: sum('instances', 'replicas') }],
  ['pgv2.percona.com/PerconaPGCluster', { type: 'database', instances: sum('instances', 'replicas') }],
  ['pxc.percona.com/PerconaXtraDBCluster', { type: 'database', instances: count(3, 'pxc', 'size') }],
  ['psmdb.percona.com/PerconaServerMongoDB', { type: 'database', instances: sum('replsets', 'size') }],
  ['ps.percona.com/PerconaServerMySQL', { type: 'database', instances: count(3, 'mysql', 'size') }],
  ['mongodbcommunity.mongodb.com/MongoDBCommunity', { type: 'database', instances: count(1, 'members') }],
  ['k8s.mariadb.com/MariaDB', { type: 'database', instances: count(1, 'replicas') }],
  ['mysql.oracle.com/InnoDBCluster', { type: 'database', instances: count(1, 'instances') }],
  ['redis.redis.opstreelabs.in/Redis', { type: 'cache', instances: () => 1 }],
  ['redis.redis.opstreelabs.in/RedisReplication', { type: 'cache', instances: count(1, 'clusterSize') }],
  ['redis.redis.opstreelabs.in/RedisCluster', { type: 'cache', instances: count(1, 'clusterSize') }],
  ['databases.spotahome.com/RedisFailover', { type: 'cache', instances: count(3, 'redis', 'replicas') }],
  ['dragonflydb.io/Dragonfly', { type: 'cache', instances: count(1, 'replicas') }],
  ['rabbitmq.com/RabbitmqCluster', { type: 'broker', instances: count(1, 'replicas') }],
  ['broker.amq.io/ActiveMQArtemis', { type: 'broker', instances: count(1, 'deploymentPlan', 'size') }],
  ['kafka.strimzi.io/Kafka', { type: 'broker', instances: count(0, 'kafka', 'replicas') }],
])

export function operatorKind({ object }: Rendered): OperatorKind | undefined {
  return operatorKinds.get(`${apiGroup(object.apiVersion)}/${object.kind}`)
}

/** Last part of an image's path, versions of a distribution included (`postgresql-16`). */
const images: readonly [DatastoreType, RegExp][] = [
  [
    'database',
    /^(?:postgres(?:ql)?|postgresql-repmgr|postgis|timescaledb(?:-ha)?|pgvector|mysql|mysql-server|mariadb|mariadb-galera|percona(?:-server)?|mongo|mongodb|mongodb-(?:community|enterprise)-server|documentdb(?:-local)?|cockroach|couchdb|cassandra|scylla|clickhouse(?:-server)?|influxdb|neo4j|couchbase|arangodb|yugabyte|surrealdb|spilo|crunchy-postgres|oracle-(?:free|xe))(?:-(?:\d|c\d|alpine|rhel|el\d).*)?$/,
  ],
  [
    'cache',
    /^(?:redis|redis-stack(?:-server)?|valkey|memcached|keydb|dragonfly|varnish)(?:-(?:\d|c\d|alpine|rhel).*)?$/,
  ],
  [
    'broker',
    /^(?:rabbitmq|kafka|cp-kafka|activemq(?:-(?:classic|artemis))?|artemis|nats|kubemq|redpanda|pulsar|emqx|eclipse-mosquitto)(?:-\d.*)?$/,
  ],
]

export function typeOfImage(path: string): DatastoreType | undefined {
  if (/(?:^|\/)mssql\/server$/.test(path)) return 'database'
  const last = path.slice(path.lastIndexOf('/') + 1)
  return images.find(([, pattern]) => pattern.test(last))?.[0]
}

/** The platform's vocabulary of `component`, and the words of Helm's charts for it. */
const components: readonly [DatastoreType, RegExp][] = [
  ['database', /^(?:database|db|postgres(?:ql)?|mariadb|mysql|mongo(?:db)?|cassandra|cockroach|influx|etcd)$/],
  ['cache', /^(?:cache|caching|varnish|redis|memcached|valkey)$/],
  ['broker', /^(?:broker|rabbitmq|kafka|apachemq|activemq|kubemq)$/],
]

/** By `tier`, then `component`. */
export function typeOfLabels(labels: Labels): DatastoreType | undefined {
  const tier = labels.get('tier')
  const words = [labels.get('component') ?? '', labels.get('app.kubernetes.io/component') ?? '']
  const named = components.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0]
  if (named) return named
  if (tier === 'db') return 'database'
  return tier === 'cache' ? 'cache' : undefined
}

/** Ports that IANA or its makers give to a datastore. */
const ports: Record<DatastoreType, ReadonlySet<number>> = {
  database: new Set([1433, 1521, 3306, 5432, 5984, 7687, 9042, 26257, 27017]),
  cache: new Set([6379, 11211]),
  broker: new Set([1883, 4222, 5672, 9092, 61616]),
}
const words: Record<DatastoreType, RegExp> = {
  database:
    /^(?:db|database|sql|postgres(?:ql)?|pg|postgis|mysql|mariadb|mongo(?:db)?|mssql|oracle|couchdb|neo4j|cassandra|cockroach)$/,
  cache: /^(?:cache|redis|valkey|keydb|memcached?)$/,
  broker: /^(?:broker|queue|mq|rabbit(?:mq)?|kafka|nats|activemq|artemis|mosquitto|mqtt)$/,
}
const beside = /^(?:proxy|bouncer|pgbouncer|pool|pgpool|exporter|client|admin|adminer|ui|backup|migrat\w*|operator)$/

/** What listens where a datastore does and bears its name: `catalogue-db` on 3306, whatever image it runs. */
export function typeOfPorts(name: string, listened: readonly (number | undefined)[]): DatastoreType | undefined {
  const parts = name.toLowerCase().split(/[^a-z0-9]+/)
  if (parts.some((part) => beside.test(part))) return undefined
  return types.find(
    (type) =>
      listened.some((port) => port !== undefined && ports[type].has(port)) &&
      parts.some((part) => words[type].test(part)),
  )
}

const types: readonly DatastoreType[] = ['database', 'cache', 'broker']

/** Brokers of Strimzi whose number stands in pools of nodes. */
export function poolSize(pools: readonly Rendered[], cluster: string): number {
  return pools
    .filter(({ object }) => string(at(object, 'metadata', 'labels', 'strimzi.io/cluster')) === cluster)
    .reduce((total, { object }) => total + (integer(at(object, 'spec', 'replicas')) ?? 0), 0)
}
