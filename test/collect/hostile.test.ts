import * as check from 'fast-check'
import { expect, it } from 'vitest'
import { kubernetesFacts } from '../../src/collect/kubernetes.ts'
import type { KubernetesObject } from '../../src/collect/object.ts'
import { collect, deployment, of, rendered, surroundings } from './kubernetes.fixture.ts'

const words = `spec template metadata labels containers initContainers env envFrom valueFrom configMapKeyRef ports
  livenessProbe httpGet port securityContext capabilities add resources limits volumes projected sources selector
  matchLabels matchExpressions rules host http paths backend service tls hosts listeners parentRefs data stringData
  sops age secretTemplates scaleTargetRef endpoints namespaceSelector policyTypes egress __proto__ constructor`.split(
  /\s+/,
)
const kinds = [
  ['apps/v1', 'Deployment'],
  ['batch/v1', 'CronJob'],
  ['v1', 'Service'],
  ['networking.k8s.io/v1', 'Ingress'],
  ['networking.k8s.io/v1', 'NetworkPolicy'],
  ['policy/v1', 'PodDisruptionBudget'],
  ['autoscaling/v2', 'HorizontalPodAutoscaler'],
  ['route.openshift.io/v1', 'Route'],
  ['gateway.networking.k8s.io/v1', 'HTTPRoute'],
  ['monitoring.coreos.com/v1', 'ServiceMonitor'],
  ['v1', 'Secret'],
  ['isindir.github.com/v1alpha3', 'SopsSecret'],
  ['postgresql.cnpg.io/v1', 'Cluster'],
] as const

const { json } = check.letrec<{ json: unknown }>((tie) => ({
  json: check.oneof(
    { maxDepth: 7, depthSize: 'large' },
    check.constantFrom(null, true, 0, 80, '', 'web', '*', '-1'),
    check.array(tie('json'), { maxLength: 2 }),
    check.dictionary(check.constantFrom(...words), tie('json'), { maxKeys: 4 }),
  ),
}))

it('never throws, whatever is written', () => {
  const anything = check.array(check.tuple(check.constantFrom(...kinds), json, json), { maxLength: 4 })
  check.assert(
    check.property(anything, (written) => {
      const objects = written.map(([[apiVersion, kind], spec, metadata]) =>
        rendered({ apiVersion, kind, metadata, spec, data: spec, sops: metadata } as KubernetesObject),
      )
      expect(Array.isArray(kubernetesFacts(objects, surroundings()))).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('takes labels named like methods as labels', () => {
  const yaml = deployment('{ containers: [] }', { labels: '{ app: web, __proto__: x, constructor: y }' })
  const service = '{ apiVersion: v1, kind: Service, metadata: { name: s }, spec: { selector: { constructor: y } } }'
  expect(of(collect(`${yaml}---\n${service}`), 'workload')[0]?.value.services).toEqual(['s'])
})

it('ends on thousands of objects that share a label', () => {
  const count = 2500
  const web = (index: number) => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: `web-${index}` },
    spec: {
      selector: { matchLabels: { app: `web-${index}` } },
      template: {
        metadata: { labels: { app: `web-${index}`, instance: 'one' } },
        spec: { containers: [{ name: 'app', image: 'a.fr/a:1' }] },
      },
    },
  })
  const service = (index: number) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: `web-${index}` },
    spec: { selector: { instance: 'one', app: `web-${index}` }, ports: [{ port: 80 }] },
  })
  const objects = Array.from({ length: count }, (_, index) => [rendered(web(index)), rendered(service(index))]).flat()
  const facts = kubernetesFacts(objects, surroundings())
  expect(of(facts, 'workload').every(({ value }) => value.services?.length === 1)).toBe(true)
})
