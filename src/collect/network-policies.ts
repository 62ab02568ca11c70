import type { Json } from '../model.ts'
import type { JsonObject, Rendered } from './object.ts'
import { directions, policySelector } from './policies.ts'
import { at, isRecord, list, record, records, scalar, string } from './reading.ts'
import { selectRuns } from './meant.ts'
import type { Run, Scene } from './scene.ts'
import { labelSelector, type Selector } from './selector.ts'
import type { Path } from './subject.ts'

/** One NetworkPolicy, read as Kubernetes reads it. */
export interface Policy {
  rendered: Rendered
  /** As compared: `''` for the environment's own. */
  namespace: string
  selector: Selector
  /** Null: this direction is not restricted. No rule: everything is refused. */
  ingress: PolicyRule[] | null
  egress: PolicyRule[] | null
  /** What runs the pods that it selects. */
  covers: { joined: ReadonlySet<Rendered>; doubtful: ReadonlySet<Rendered> }
}

export interface PolicyRule {
  /** None: everyone. */
  peers: Peer[]
  /** Numbers or names; none: every port. */
  ports: string[]
  path: Path
}

/** A side of a connection. Null: that key is not written. */
export interface Peer {
  pods: { selector: Selector } | null
  namespaces: { selector: Selector } | null
  /** CIDR, `''` when none is written. */
  block: string
  path: Path
}

export function readPolicies(scene: Scene): Policy[] {
  return scene.kind('NetworkPolicy', 'networking.k8s.io', 'extensions').map((rendered) => {
    const types = directions(rendered)
    const [namespace, selector] = [scene.namespaceOf(rendered), policySelector(rendered)]
    const { joined, doubtful } = selectRuns(scene, rendered, selector, namespace)
    const running = (runs: readonly Run[]) => new Set(runs.map((run) => run.rendered))
    return {
      rendered,
      namespace,
      selector,
      covers: { joined: running(joined), doubtful: running(doubtful) },
      ingress: types.includes('Ingress') ? rulesOf(rendered, 'ingress', 'from') : null,
      egress: types.includes('Egress') ? rulesOf(rendered, 'egress', 'to') : null,
    }
  })
}

function rulesOf({ object }: Rendered, direction: string, side: string): PolicyRule[] {
  return list(at(object, 'spec', direction)).map((written, index) => {
    const path = ['spec', direction, index]
    const item = record(written)
    return {
      path,
      peers: records(item[side]).map((peer) => peerOf(peer.item, [...path, side, peer.index])),
      ports: portsOf(item['ports']),
    }
  })
}

/** A protocol alone, or the range of all ports, leaves every port. */
function portsOf(written: Json | undefined): string[] {
  const ports = records(written).map(({ item }) => item)
  const whole = ({ port, endPort }: JsonObject) => scalar(port) === '' || (port === 1 && endPort === 65535)
  return ports.some(whole) ? [] : ports.map(({ port }) => scalar(port))
}

function peerOf(item: JsonObject, path: Path): Peer {
  const selectorAt = (key: string) => (isRecord(item[key]) ? { selector: labelSelector(item[key]) } : null)
  return {
    pods: selectorAt('podSelector'),
    namespaces: selectorAt('namespaceSelector'),
    block: string(at(item, 'ipBlock', 'cidr')),
    path,
  }
}

/** A selector that asks for something. */
export function isNamed(one: { selector: Selector } | null): boolean {
  return one !== null && one.selector !== null && one.selector.length > 0
}

export function isEmpty(one: { selector: Selector } | null): boolean {
  return one?.selector?.length === 0
}

/** The whole of IPv4 or IPv6, or half of it. */
export function isEveryAddress(block: string): boolean {
  return /^(?:[\d.]+|[\da-fA-F:.]+)\/0*[01]$/.test(block)
}

/** A rule that lets in the pods of the namespace, all pods or everyone, on every port. */
export function isOpen({ peers, ports }: PolicyRule): boolean {
  if (ports.length > 0) return false
  return peers.length === 0 || peers.some(isAnyone)
}

function isAnyone({ pods, namespaces, block }: Peer): boolean {
  if (block !== '') return isEveryAddress(block)
  if (isNamed(pods)) return false
  return namespaces === null || isEmpty(namespaces)
}

/** A rule that lets in everyone, from wherever: what other policies refuse enters by it, for they add up. */
export function isForEveryone({ peers, ports }: PolicyRule): boolean {
  if (ports.length > 0) return false
  return peers.length === 0 || peers.some((peer) => isAnyone(peer) && (peer.block !== '' || isEmpty(peer.namespaces)))
}

/** Ports of DNS; OpenShift's pods listen on 5353. */
export function servesNames({ peers, ports }: PolicyRule): boolean {
  if (ports.length > 0) return ports.some((port) => /^(?:5?353|53|dns(?:-.*)?)$/.test(port))
  return peers.some(({ pods, namespaces }) => isEmpty(namespaces) || means(pods) || means(namespaces))
}

const resolvers = /^(?:kube-system|openshift-dns|kube-dns|coredns|node-local-dns)$/

function means(one: { selector: Selector } | null): boolean {
  return one?.selector?.some(({ values }) => [...values].some((value) => resolvers.test(value))) ?? false
}
