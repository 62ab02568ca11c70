import { describe, expect, it } from 'vitest'
import type { Message, Workload } from '../../src/model.ts'
import { collect, deployment, of, unseen } from './kubernetes.fixture.ts'

const pod = '{ containers: [{ name: app, image: a.fr/app:1, ports: [{ name: http, containerPort: 8080 }] }] }'
const web = (over: Parameters<typeof deployment>[1] = {}) => deployment(pod, over)
const object = (apiVersion: string, kind: string, spec: string, metadata = '{ name: it }') =>
  `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: ${metadata}, spec: ${spec} }\n`
const policy = (spec: string, metadata?: string) => object('networking.k8s.io/v1', 'NetworkPolicy', spec, metadata)
const budget = (spec: string, version = 'policy/v1') => object(version, 'PodDisruptionBudget', spec)
const service = (spec: string, metadata?: string) => object('v1', 'Service', spec, metadata)
const target = '{ apiVersion: apps/v1, kind: Deployment, name: web }'
const scaler = (spec: string, metadata?: string) => object('autoscaling/v2', 'HorizontalPodAutoscaler', spec, metadata)
const monitor = (spec: string, metadata?: string) =>
  object('monitoring.coreos.com/v1', 'ServiceMonitor', spec, metadata)

function first(yaml: string, hidden?: Message): Workload {
  const [fact] = of(collect(yaml, hidden && { hidden }), 'workload')
  if (!fact) throw new Error('no workload')
  return fact.value
}
const together = (...documents: string[]) => documents.join('---\n')

describe('NetworkPolicy', () => {
  it.each([
    ['an empty podSelector covers all', '{ podSelector: {} }', true, false],
    ['an egress rule makes both directions', '{ podSelector: {}, egress: [{}] }', true, true],
    ['an empty egress does not', '{ podSelector: {}, egress: [] }', true, false],
    ['policyTypes decide', '{ podSelector: {}, policyTypes: [Egress] }', false, true],
    ['a list of no rules denies all', '{ podSelector: {}, ingress: [], policyTypes: [Ingress, Egress] }', true, true],
    [
      'NotIn excludes',
      '{ podSelector: { matchExpressions: [{ key: app, operator: NotIn, values: [web] }] } }',
      false,
      false,
    ],
    ['DoesNotExist', '{ podSelector: { matchExpressions: [{ key: old, operator: DoesNotExist }] } }', true, false],
  ])('%s', (_, spec, ingress, egress) => {
    const found = first(together(web(), policy(spec)))
    expect([found.ingressPolicies, found.egressPolicies]).toEqual([ingress ? ['it'] : [], egress ? ['it'] : []])
  })

  it('of another namespace protects nothing; default and absent are the same', () => {
    expect(first(together(web(), policy('{ podSelector: {} }', '{ name: it, namespace: b }'))).ingressPolicies).toEqual(
      [],
    )
    const same = policy('{ podSelector: {} }', '{ name: it, namespace: default }')
    expect(first(together(web(), same)).ingressPolicies).toEqual(['it'])
  })

  it('matches the labels of the template', () => {
    const labelled = web({ labels: '{ app: web }', spec: '{ selector: { matchLabels: { app: web, tier: front } } }' })
    const found = first(together(labelled, policy('{ podSelector: { matchLabels: { tier: front } } }')))
    expect(found).toMatchObject({ ingressPolicies: [], selectorMatches: false })
  })
})

describe('PodDisruptionBudget', () => {
  it.each([
    ['v1, empty selector', budget('{ selector: {} }'), ['it']],
    ['v1beta1, empty selector', budget('{ selector: {} }', 'policy/v1beta1'), []],
    ['no selector', budget('{ minAvailable: 1 }'), []],
    ['all labels', budget('{ selector: { matchLabels: { app: web, tier: front } } }'), []],
  ])('%s', (_, yaml, expected) => {
    expect(first(together(web(), yaml)).disruptionBudgets).toEqual(expected)
  })

  it('is not known to be absent while objects are hidden', () => {
    expect(first(web(), unseen).disruptionBudgets).toBeUndefined()
    expect(first(together(web(), budget('{ selector: {} }')), unseen).disruptionBudgets).toEqual(['it'])
    const [fact] = of(collect(web(), { hidden: unseen }), 'workload')
    expect(fact?.doubts?.['disruptionBudgets']).toMatchObject({ code: 'helm-failed' })
  })
})

describe('autoscaling', () => {
  it.each([
    ['minimum 2', scaler(`{ scaleTargetRef: ${target}, minReplicas: 2 }`), ['it'], 2],
    ['no minimum', scaler(`{ scaleTargetRef: ${target} }`), ['it'], 1],
    ['another namespace', scaler(`{ scaleTargetRef: ${target}, minReplicas: 2 }`, '{ name: it, namespace: b }'), [], 1],
    ['another group', scaler('{ scaleTargetRef: { apiVersion: acme.io/v1, kind: Deployment, name: web } }'), [], 1],
    [
      'another version',
      scaler('{ scaleTargetRef: { apiVersion: apps/v1beta2, kind: Deployment, name: web } }'),
      ['it'],
      1,
    ],
    [
      'KEDA',
      object('keda.sh/v1alpha1', 'ScaledObject', '{ scaleTargetRef: { name: web }, minReplicaCount: 3 }'),
      ['it'],
      3,
    ],
    ['KEDA, no minimum', object('keda.sh/v1alpha1', 'ScaledObject', '{ scaleTargetRef: { name: web } }'), ['it'], 0],
  ])('%s', (_, yaml, autoscalers, replicas) => {
    expect(first(together(web(), yaml))).toMatchObject({ autoscalers, replicas, replicasWritten: false })
  })
})

describe('Service and monitors', () => {
  const ports = 'ports: [{ name: http, port: 80, targetPort: 8080 }]'
  const behind = service(`{ selector: { app: web }, ${ports} }`, '{ name: s, labels: { app: web } }')
  const inApp = service(`{ selector: { app: web }, ${ports} }`, '{ name: s, namespace: app, labels: { app: web } }')
  const there = deployment(pod).replace('"metadata":{"name":"web"}', '"metadata":{"name":"web","namespace":"app"}')
  const all = '{ selector: { matchLabels: { app: web } }, endpoints: [{ port: http }]'
  it.each([
    ['every label of a Service', together(web(), service(`{ selector: { app: web, tier: x }, ${ports} }`)), [], []],
    ['a selector that is empty', together(web(), service(`{ selector: {}, ${ports} }`)), [], []],
    ['ExternalName', together(web(), service('{ type: ExternalName, selector: { app: web } }')), [], []],
    ['a monitor by label and port', together(web(), behind, monitor(`${all} }`)), ['s'], ['it']],
    ['a monitor of another port', together(web(), behind, monitor(`${all.replace('http', 'metrics')} }`)), ['s'], []],
    ['selector {}', together(web(), behind, monitor('{ selector: {}, endpoints: [{ port: http }] }')), ['s'], ['it']],
    ['its own namespace only', together(there, inApp, monitor(`${all} }`, '{ name: it, namespace: m }')), ['s'], []],
    [
      'matchNames',
      together(
        there,
        inApp,
        monitor(`${all}, namespaceSelector: { matchNames: [app] } }`, '{ name: it, namespace: m }'),
      ),
      ['s'],
      ['it'],
    ],
    ['any', together(there, inApp, monitor(`${all}, namespaceSelector: { any: true } }`)), ['s'], ['it']],
    [
      'PodMonitor',
      together(
        web(),
        object(
          'monitoring.coreos.com/v1',
          'PodMonitor',
          '{ selector: { matchLabels: { app: web } }, podMetricsEndpoints: [{ port: http }] }',
        ),
      ),
      [],
      ['it'],
    ],
  ])('%s', (_, yaml, services, monitors) => {
    expect(first(yaml)).toMatchObject({ services, monitors })
  })
})
