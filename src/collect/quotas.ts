import type { AnyFact, Fact, Message } from '../model.ts'
import { scaling } from './autoscalers.ts'
import type { JsonObject } from './object.ts'
import type { ContainerNode, Pods } from './pods.ts'
import { thousandths, units } from './quantity.ts'
import { at, boolean, integer, string } from './reading.ts'
import type { Scene } from './scene.ts'

const resources = ['cpu', 'memory'] as const
type Resource = (typeof resources)[number]

/** Sum of the limits in thousandths, and why it may be more. */
interface Sum {
  amount: bigint
  doubt: Message | undefined
}

/** The limits of an environment that declares a quota, an autoscaler counting at its maximum. */
export function quotaFacts(scene: Scene): AnyFact[] {
  const { name, quota } = scene.surroundings.environment
  const declared = { cpu: thousandths(quota?.cpu), memory: thousandths(quota?.memory) }
  if (declared.cpu === undefined && declared.memory === undefined) return []
  const sums = { cpu: sumOf(scene, 'cpu'), memory: sumOf(scene, 'memory') }
  const asked = resources.filter((resource) => declared[resource] !== undefined)
  const over = asked.some((resource) => sums[resource].amount > (declared[resource] ?? 0n))
  const doubt = asked.map((resource) => sums[resource].doubt).find((one) => one !== undefined)
  const fact: Fact<'quota'> = {
    kind: 'quota',
    subject: 'project',
    environment: name,
    at: { file: '.palier.yml' },
    origin: { document: 0, path: ['project', 'environments', name, 'quota'], form: 'raw' },
    value: {
      cpu: declared.cpu === undefined ? '' : String(Number(sums.cpu.amount) / 1000),
      memory: declared.memory === undefined ? '' : `${Math.ceil(units(sums.memory.amount) / 1024 ** 2)}Mi`,
      declaredCpu: String(quota?.cpu ?? ''),
      declaredMemory: String(quota?.memory ?? ''),
      within: over ? false : doubt === undefined ? true : undefined,
    },
    ...(doubt && !over ? { doubts: { within: doubt } } : {}),
  }
  return [fact]
}

function sumOf(scene: Scene, resource: Resource): Sum {
  const sum: Sum = { amount: 0n, doubt: scene.hidden }
  const driven = scaling(scene).found
  for (const pods of scene.workloads) {
    const most = Math.max(0, ...(driven.get(pods) ?? []).map(({ maximum }) => maximum))
    const count = driven.has(pods) ? most : countOf(pods)
    if (count === 0) continue
    const one = limitOf(pods, resource)
    sum.amount += one.amount * BigInt(count)
    sum.doubt ??= one.doubt
    if (pods.kind === 'DaemonSet') sum.doubt ??= { code: 'nodes-unknown', workload: `DaemonSet/${pods.name}` }
  }
  for (const { object } of scene.kind('Cluster', 'postgresql.cnpg.io')) {
    const limit = thousandths(at(object, 'spec', 'resources', 'limits', resource))
    sum.amount += (limit ?? 0n) * BigInt(Math.max(0, integer(at(object, 'spec', 'instances')) ?? 1))
    if (limit === undefined)
      sum.doubt ??= { code: 'limits-unwritten', object: `Cluster/${string(object.metadata['name'])}` }
  }
  return sum
}

/** Pods at once: a suspended CronJob has none. */
function countOf({ kind, controller: { object } }: Pods): number {
  const suspended = boolean(at(object, 'spec', 'suspend')) === true
  if (kind === 'CronJob') {
    return suspended ? 0 : (integer(at(object, 'spec', 'jobTemplate', 'spec', 'parallelism')) ?? 1)
  }
  if (kind === 'Job') return suspended ? 0 : (integer(at(object, 'spec', 'parallelism')) ?? 1)
  return Math.max(0, integer(at(object, 'spec', 'replicas')) ?? 1)
}

/** As Kubernetes counts a pod: those that stay together, or one init container beside the sidecars before it, whichever is more. */
function limitOf({ kind, name, containers }: Pods, resource: Resource): Sum {
  let [staying, beginning, sidecars] = [0n, 0n, 0n]
  let doubt: Message | undefined
  for (const container of [...containers].sort(initFirst)) {
    const limit = thousandths(limitsOf(container, resource))
    if (limit === undefined) doubt ??= { code: 'limits-unwritten', object: `${kind}/${name}:${container.name}` }
    else if (container.init) beginning = max(beginning, limit + sidecars)
    else staying += limit
    if (container.sidecar) sidecars += limit ?? 0n
  }
  return { amount: max(staying, beginning), doubt }
}

const isFirst = ({ init, sidecar }: ContainerNode) => init || sidecar
const initFirst = (a: ContainerNode, b: ContainerNode) => Number(isFirst(b)) - Number(isFirst(a))
const max = (a: bigint, b: bigint) => (a > b ? a : b)

function limitsOf({ node }: ContainerNode, resource: Resource): JsonObject[string] | undefined {
  return at(node, 'resources', 'limits', resource)
}
