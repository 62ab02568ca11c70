import { expect, test } from 'vitest'
import { createCache } from '../../src/collect/cache.ts'
import { takeInventory } from '../../src/collect/inventory.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import { chart, deployment } from './render.fixture.ts'

const web = deployment('web')
const inventory = (files: Record<string, string>, ignore: string[] = []) =>
  takeInventory(memoryTree(files), ignore, createCache())

test('only charts that stand alone are roots', async () => {
  const { charts } = await inventory({
    'app/Chart.yaml': chart('app', 'dependencies: [{ name: common, version: 1, repository: "file://../common" }]'),
    'app/charts/redis/Chart.yaml': chart('redis'),
    'common/Chart.yaml': chart('common'),
    'common/values-full.yaml': 'a: 1',
    'shared/Chart.yaml': chart('shared', 'type: library'),
    'users/Chart.yaml': chart('users'),
  })
  expect(charts).toEqual([
    { folder: 'app', name: 'app' },
    { folder: 'users', name: 'users' },
  ])
})

test('a chart that another depends on stands alone when it has environments of its own', async () => {
  const { charts } = await inventory({
    'app/Chart.yaml': chart('app', 'dependencies: [{ name: web, version: 1, repository: "file://../web" }]'),
    'web/Chart.yaml': chart('web'),
    'web/values-production.yaml': 'a: 1',
  })
  expect(charts.map(({ folder }) => folder)).toEqual(['app', 'web'])
})

test('only kustomizations that no other lists are roots, and a loop has one', async () => {
  const { kustomizations } = await inventory({
    'base/kustomization.yaml': 'resources: []',
    'part/kustomization.yaml': 'kind: Component',
    'over/kustomization.yml': 'resources: [../base]',
    'a/kustomization.yaml': 'resources: [../b]',
    'b/kustomization.yaml': 'resources: [../a]',
  })
  expect(kustomizations).toEqual(['over', 'a'])
})

test('manifests: Kubernetes objects that are nothing else', async () => {
  const { manifests } = await inventory({
    'web.yaml': web,
    'web.json': '{"apiVersion": "v1", "kind": "Service", "metadata": {"name": "web"}}',
    'broken.yaml': 'apiVersion: v1\nkind: Service\n\tmetadata:',
    'chart/Chart.yaml': chart('shop'),
    'chart/templates/web.yaml': web,
    'chart/crds/web.yaml': web,
    'skaffold.yaml': 'apiVersion: skaffold/v4beta6\nkind: Config',
    'kubeconfig.yaml': 'apiVersion: v1\nkind: Config\nclusters: []',
    'catalog-info.yaml': 'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: x }',
    'openapi.yaml': 'openapi: 3.0.0\ncomponents: { kind: string, apiVersion: string }',
    'values.yaml': 'hpa: { apiVersion: autoscaling/v2, kind: X }',
    'grafana.yaml': 'apiVersion: 1\nkind: x',
  })
  expect(manifests).toEqual(['broken.yaml', 'web.json', 'web.yaml'])
})

test('what is left out is counted, an ignored file is not', async () => {
  const files = {
    'tests/a.yaml': web,
    'exemples/e.yaml': web,
    'x/vendor/b.yaml': web,
    'old/c.yaml': web,
    'd.yaml': web,
  }
  const { leftOut, manifests } = await inventory(files, ['old/**'])
  expect(leftOut).toEqual({ count: 3, folders: ['exemples', 'tests', 'x/vendor'] })
  expect(manifests).toEqual(['d.yaml'])
})

test("tests of a chart are the chart's own", async () => {
  const { leftOut } = await inventory({ 'app/Chart.yaml': chart('app'), 'app/templates/tests/t.yaml': web })
  expect(leftOut.count).toBe(0)
})

test('a patch that no kustomization names any more is nothing', async () => {
  const patch =
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: manager }\nspec:\n  template:\n    spec:\n      containers: [{ name: manager, ports: [{ containerPort: 9443 }] }]\n'
  const { manifests } = await inventory({
    'config/default/kustomization.yaml': 'resources: [web.yaml]',
    'config/default/web.yaml': web,
    'config/default/extra.yaml': web,
    'config/default/manager_webhook_patch.yaml': patch,
    'config/crd/kustomization.yaml': 'resources: [bases/things.yaml]',
    'config/crd/patches/webhook.yaml':
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: things.example.org }\nspec: { conversion: { strategy: Webhook } }',
    'config/default/patches/cainjection.yaml':
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: things.example.org }',
    'alone/patch.yaml': patch,
  })
  expect(manifests).toEqual(['alone/patch.yaml', 'config/default/extra.yaml', 'config/default/web.yaml'])
})

test('a component that no kustomization lists deploys nothing, nor what it alone lists', async () => {
  const { kustomizations, manifests, idleComponents } = await inventory({
    'base/kustomization.yaml': 'resources: [web.yaml]\ncomponents: [../used]',
    'base/web.yaml': web,
    'used/kustomization.yaml': 'kind: Component\nresources: [it.yaml]',
    'used/it.yaml': deployment('used'),
    'idle/kustomization.yaml':
      'kind: Component\nresources: [it.yaml, ../base/web.yaml, ../extra]\ncomponents: [../deep]',
    'idle/it.yaml': deployment('idle'),
    'deep/kustomization.yaml': 'kind: Component\nresources: [it.yaml]',
    'deep/it.yaml': deployment('deep'),
    'extra/kustomization.yaml': 'resources: [it.yaml]',
    'extra/it.yaml': deployment('extra'),
  })
  expect(kustomizations).toEqual(['base', 'extra'])
  expect(manifests).toEqual(['base/web.yaml', 'extra/it.yaml', 'used/it.yaml'])
  expect(idleComponents).toEqual(['deep', 'idle'])
})

test('documentation is shown, not deployed: it is counted, where it holds something to judge', async () => {
  const { leftOut, manifests, charts, kustomizations } = await inventory({
    'docs/openapi.yaml': 'openapi: 3.0.0',
    'docs/install/web.yaml': web,
    'website/docs/chart/Chart.yaml': chart('demo'),
    'website/docs/chart/templates/web.yaml': web,
    'doc/overlay/kustomization.yaml': 'resources: [../../base/web.yaml]',
    'base/web.yaml': web,
    'app/Chart.yaml': chart('app'),
    'app/templates/docs/web.yaml': web,
  })
  expect(manifests).toEqual(['base/web.yaml'])
  expect(charts).toEqual([{ folder: 'app', name: 'app' }])
  expect(kustomizations).toEqual([])
  expect(leftOut).toEqual({ count: 4, folders: ['doc', 'docs', 'website/docs'] })
})
