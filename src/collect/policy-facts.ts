import type { AnyFact, Json, Message } from '../model.ts'
import { absent } from './exposure.ts'
import {
  isEmpty,
  isEveryAddress,
  isNamed,
  type Peer,
  type Policy,
  type PolicyRule,
  servesNames,
} from './network-policies.ts'
import { operatorOfSelector } from './operators.ts'
import { at, labels } from './reading.ts'
import { selectRuns } from './meant.ts'
import type { Scene } from './scene.ts'
import { describeSelector, type Selector, selects, wantedValues } from './selector.ts'
import { makeFact, nameOf, type Path, subjectOf } from './subject.ts'

/** Each NetworkPolicy: what it leaves open, and whether it and its peers select anything. */
export function policyFacts(scene: Scene, policies: readonly Policy[]): AnyFact[] {
  return policies.map((policy) => {
    const { rendered } = policy
    const open = openings(policy)
    const selected = selection(scene, policy, policy)
    const peers = lostPeers(scene, policy)
    return makeFact('networkPolicy', rendered, {
      subject: subjectOf(rendered),
      path: ['spec'],
      fields: () => ({
        open: open.map(({ path }) => path),
        selects: [['spec', 'podSelector']],
        lostPeers: peers.paths,
      }),
      value: {
        name: nameOf(rendered),
        selector: describeSelector(policy.selector),
        open: open.map(({ path, found }) => `${textOf(path)}: ${found}`),
        selects: selected.consistent,
        lostPeers: peers.lost,
      },
      doubts: {
        ...(selected.doubt ? { selects: selected.doubt } : {}),
        ...(peers.doubt ? { lostPeers: peers.doubt } : {}),
      },
    })
  })
}

interface Opening {
  path: Path
  found: string
}

function openings({ rendered, ingress, egress }: Policy): Opening[] {
  const unwritten = ['podSelector', 'policyTypes']
    .filter((key) => isUnwritten(at(rendered.object, 'spec', key)))
    .map((key) => ({ path: ['spec', key], found: 'absent' }))
  return [
    ...(ingress ?? []).flatMap((rule) => openingsOf(rule, 'from', () => false)),
    ...(egress ?? []).filter((rule) => !servesNames(rule)).flatMap((rule) => openingsOf(rule, 'to', isOut)),
    ...unwritten,
  ]
}

const isUnwritten = (value: Json | undefined) => value === undefined || value === null

/** Towards anywhere is where the Internet is; from anywhere is what a policy is there to refuse. */
function isOut({ pods, block }: Peer): boolean {
  return block !== '' || isNamed(pods)
}

function openingsOf({ peers, ports, path }: PolicyRule, side: string, allowed: (peer: Peer) => boolean): Opening[] {
  if (peers.length === 0) {
    if (side === 'to' && ports.length > 0) return []
    return [{ path: ports.length > 0 ? [...path, side] : path, found: ports.length > 0 ? 'absent' : '{}' }]
  }
  return peers
    .filter((peer) => !allowed(peer))
    .flatMap(({ pods, namespaces, block, path: place }): Opening[] => {
      if (isEveryAddress(block)) return [{ path: [...place, 'ipBlock', 'cidr'], found: block }]
      if (isEmpty(namespaces)) return [{ path: [...place, 'namespaceSelector'], found: '{}' }]
      return block === '' && pods === null && namespaces === null ? [{ path: place, found: '{}' }] : []
    })
}

/** `spec.ingress[0].from[1]`. */
function textOf(path: Path): string {
  return path.map((key, place) => (typeof key === 'number' ? `[${key}]` : `${place > 0 ? '.' : ''}${key}`)).join('')
}

interface Selection {
  consistent: boolean | undefined
  doubt?: Message
}

/** An empty selector means all pods, whether there are any yet. */
function selection(
  scene: Scene,
  { rendered }: Policy,
  { selector, namespace }: Pick<Policy, 'selector' | 'namespace'>,
): Selection {
  const { joined, doubtful } = selectRuns(scene, rendered, selector, namespace)
  if (selector?.length === 0 || joined.length > 0) return { consistent: true }
  const nearby = scene.unfamiliar.filter((resource) => resource.namespace === namespace)
  const object = describeSelector(selector)
  const operator = operatorOfSelector(selector, nearby)
  return absent(scene, { object, operator, other: doubtful[0]?.rendered, words: wantedValues(selector) })
}

interface Lost {
  lost: string[] | undefined
  paths: Path[]
  doubt?: Message
}

function lostPeers(scene: Scene, policy: Policy): Lost {
  const { ingress, egress } = policy
  const peers = [...(ingress ?? []), ...(egress ?? [])].flatMap((rule) => rule.peers)
  const answers = peers.map((peer) => ({ peer, answer: peerSelection(scene, peer, policy) }))
  const lost = answers.filter(({ answer }) => answer.consistent === false).map(({ peer }) => peer)
  const paths = lost.map(({ path }): Path => [...path, 'podSelector'])
  const doubt = answers.find(({ answer }) => answer.doubt)?.answer.doubt
  if (lost.length === 0 && doubt) return { lost: undefined, paths, doubt }
  return { lost: lost.map(({ pods }) => describeSelector(pods?.selector ?? null)), paths }
}

/** Pods of another namespace are looked for where that namespace is rendered with its pods; elsewhere, they may be there. */
function peerSelection(scene: Scene, { pods, namespaces }: Peer, policy: Policy): Selection {
  if (pods === null || !isNamed(pods)) return { consistent: true }
  const { selector } = pods
  if (namespaces === null) return selection(scene, policy, { selector, namespace: policy.namespace })
  const rendered = namespacesOf(scene, namespaces.selector).filter((name) => scene.runs.select([], name).length > 0)
  if (rendered.length === 0) return { consistent: true }
  const answers = rendered.map((namespace) => selection(scene, policy, { selector, namespace }))
  return answers.find(({ consistent }) => consistent !== false) ?? { consistent: false }
}

/** Namespaces of the render that a selector means; none for `{}`, which means others too. */
function namespacesOf(scene: Scene, selector: Selector): string[] {
  if (selector?.length === 0) return []
  return scene.kind('Namespace', '').flatMap((rendered) => {
    const name = nameOf(rendered)
    const written = labels(at(rendered.object, 'metadata', 'labels'))
    return selects(selector, new Map([...written, ['kubernetes.io/metadata.name', name]]))
      ? [scene.namespace(name)]
      : []
  })
}
