import { expect, test } from 'vitest'
import { isClusterScoped } from '../../src/collect/cluster-scoped.ts'
import { createLocator } from '../../src/collect/locate.ts'
import { nameProblem } from '../../src/collect/object-name.ts'
import { isQuantity } from '../../src/collect/quantity.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import { chart, deployment, noTools, ofKind, renderIn, renderOne } from './render.fixture.ts'

test.each([
  ['cpu', '500m', true],
  ['cpu', 1, true],
  ['cpu', 0.5, true],
  ['cpu', '1e3', true],
  ['cpu', '500Mi', false],
  ['cpu', '1G', false],
  ['cpu', '-1', false],
  ['cpu', '', false],
  ['memory', '128Mi', true],
  ['memory', '1.5Gi', true],
  ['memory', 134217728, true],
  ['memory', '1e9', true],
  ['memory', '128m', false],
  ['memory', '128MB', false],
  ['memory', '128 Mi', false],
  ['memory', '128mi', false],
  ['storage', '10Gi', true],
  ['storage', '10go', false],
  ['nvidia.com/gpu', 1, true],
  ['nvidia.com/gpu', '500m', false],
  ['memory', null, true],
  ['memory', true, false],
] as const)('quantity %s %s: %s', (resource, value, expected) => expect(isQuantity(value, resource)).toBe(expected))

test.each([
  ['apps/v1', 'Deployment', 'a'.repeat(63), true],
  ['apps/v1', 'Deployment', 'a'.repeat(64), false],
  ['batch/v1', 'CronJob', 'a'.repeat(52), true],
  ['batch/v1', 'CronJob', 'a'.repeat(53), false],
  ['v1', 'Service', 'web', true],
  ['v1', 'Service', '1web', false],
  ['v1', 'Service', 'web.app', false],
  ['v1', 'ConfigMap', 'web.app', true],
  ['v1', 'ConfigMap', 'a'.repeat(64), true],
  ['v1', 'ConfigMap', 'Web_app', false],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', 'system:Web', true],
  ['rbac.authorization.k8s.io/v1', 'Role', 'a/b', false],
  ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'webs.example.org', true],
  ['v1', 'Pod', '', true],
] as const)('name of %s %s %s: %s', (apiVersion, kind, name, valid) =>
  expect(nameProblem(apiVersion, kind, name) === '').toBe(valid),
)

test.each([
  ['v1', 'Namespace', true],
  ['v1', 'ResourceQuota', false],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', true],
  ['rbac.authorization.k8s.io/v1', 'Role', false],
  ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', true],
  ['kyverno.io/v1', 'ClusterPolicy', true],
  ['postgresql.cnpg.io/v1', 'Cluster', false],
  ['example.org/v1', 'Constructor', false],
] as const)('%s %s is cluster-scoped: %s', (apiVersion, kind, expected) =>
  expect(isClusterScoped(apiVersion, kind)).toBe(expected),
)

test.each(['{ a: 1 }', '[1]'])('a quantity that is no scalar is told as it is written: %s', async (cpu) => {
  const { facts } = await renderOne(
    { 'web.yaml': deployment('web', `          resources: { limits: { cpu: ${cpu} } }\n`) },
    [{ type: 'manifests', files: ['web.yaml'] }],
  )
  const wrong = ofKind(facts, 'manifest').flatMap(({ value }) => value.invalidQuantities)
  expect(wrong).toEqual([`spec.template.spec.containers[0].resources.limits.cpu: ${cpu === '[1]' ? '[1]' : '{"a":1}'}`])
})

test('a wrong quantity is shown where a template gets it, not at the name', async () => {
  const chartFiles = {
    'chart/Chart.yaml': chart('shop'),
    'chart/values.yaml': 'resources: { requests: { cpu: 500Mi } }\n',
    'chart/templates/web.yaml': deployment('web', '          resources: {{ toYaml .Values.resources | nindent 12 }}\n'),
  }
  const { tree, facts } = await renderOne(chartFiles, [{ type: 'chart', chart: 'chart', values: [] }])
  const [fact] = ofKind(facts, 'manifest')
  const text = chartFiles['chart/templates/web.yaml'].split('\n')
  const found = fact && (await createLocator(tree)(fact, ['parses', 'nameValid', 'invalidQuantities']))
  expect(text[(found?.line ?? 0) - 1]).toContain('.Values.resources')
})

test('facts of one file: quantities, namespace, kinds of its own CRD', async () => {
  const resources = '          resources: { limits: { cpu: 500Mi, memory: 1Gi } }\n'
  const files = {
    'web.yaml': `${deployment('web', resources)}---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: webs.example.org }
spec: { group: example.org, scope: Cluster, names: { kind: Web } }
---
apiVersion: example.org/v1
kind: Web
metadata: { name: x, namespace: shop }
`,
  }
  const { facts } = await renderOne(files, [{ type: 'manifests', files: ['web.yaml'] }], { tools: noTools })
  const manifests = ofKind(facts, 'manifest')
  expect(manifests.map(({ subject, value }) => [subject, value.clusterScoped, value.invalidQuantities])).toEqual([
    ['Deployment/web', false, ['spec.template.spec.containers[0].resources.limits.cpu: 500Mi']],
    ['CustomResourceDefinition/webs.example.org', true, []],
    ['Web/shop/x', true, []],
  ])
})

test('a CRD of one environment says the scope of its kind in all of them', async () => {
  const crd = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: webs.example.org }
spec: { group: example.org, scope: Cluster, names: { kind: Web } }
`
  const web = 'apiVersion: example.org/v1\nkind: Web\nmetadata: { name: x }\n'
  const environment = (name: string, file: string) => ({
    name,
    class: null,
    declared: true,
    sources: [{ type: 'manifests' as const, files: [file] }],
  })
  const { facts } = await renderIn(memoryTree({ 'crd.yaml': crd, 'web.yaml': web }), [
    environment('operators', 'crd.yaml'),
    environment('apps', 'web.yaml'),
  ])
  const [instance] = ofKind(facts, 'manifest').filter(({ subject }) => subject === 'Web/x')
  expect(instance).toMatchObject({ environment: 'apps', value: { clusterScoped: true } })
})
