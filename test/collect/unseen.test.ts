import { expect, test } from 'vitest'
import { memoryTree } from '../../src/lib/tree.ts'
import { unseenAmong } from '../../src/collect/unseen.ts'
import { chart, deployment, noTools, renderIn } from './render.fixture.ts'
import type { Environment, SourceDefinition } from '../../src/model.ts'

const guessed = (sources: SourceDefinition[]): Environment => ({
  name: 'prod',
  class: 'production',
  declared: false,
  sources,
})
const billing: SourceDefinition = { type: 'chart', chart: 'billing', values: ['values-prod.yaml'] }
const texts = {
  'billing/Chart.yaml': chart('billing', 'dependencies: [{ name: redis, version: 1.0.0, repository: "https://x" }]'),
  'billing/values-prod.yaml': 'fullnameOverride: shop',
  'billing/templates/budget.yaml': 'selector: { matchLabels: { app: queue } }',
}

/** Those of the words that what does not render may bear. */
async function possible(
  files: Record<string, string>,
  { environment, words }: { environment: Environment; words: string[] },
): Promise<string[]> {
  const { blindSpots, wordings } = await renderIn(memoryTree(files), [environment], { tools: noTools })
  const hiding = blindSpots.filter(({ kinds }) => kinds.includes('workload'))
  const unseen = unseenAmong(hiding, wordings)
  return words.filter((word) => unseen([word]) !== undefined)
}

const words = ['web', 'billing-web', 'redis-headless', 'shop-conf', 'queue', 'conf-shop']

test.each<[string, Record<string, string>, string[]]>([
  ['all that it says, or a name begins with', texts, ['billing-web', 'redis-headless', 'shop-conf', 'queue']],
  ['all, when a chart inside is packed', { ...texts, 'billing/charts/a-1.0.0.tgz': '' }, words],
  [
    'all, when a chart beside it is its own',
    { ...texts, 'billing/Chart.yaml': chart('billing', 'dependencies: [{ name: a, repository: "file://../a" }]') },
    words,
  ],
])('a chart that does not render may bear %s', async (_, files, expected) => {
  expect(await possible(files, { environment: guessed([billing]), words })).toEqual(expected)
})

test('in a declared environment it may bear all', async () => {
  const environment = { ...guessed([billing]), declared: true }
  expect(await possible(texts, { environment, words })).toEqual(words)
})

test.each<[string, string, string[]]>([
  ['a patch is no YAML', 'resources: [web.yaml]\nnamePrefix: my-\na: [', ['my-conf', 'web']],
  ['a base is elsewhere', 'resources: ["https://example.org/base"]', ['my-conf', 'web', 'other']],
  ['a file is missing', 'resources: [absent.yaml]', ['my-conf', 'web', 'other']],
])('a kustomization that does not build, when %s', async (_, text, expected) => {
  const environment = guessed([{ type: 'kustomization', kustomization: 'k8s' }])
  const files = { 'k8s/kustomization.yaml': text, 'k8s/web.yaml': deployment('web') }
  expect(await possible(files, { environment, words: ['my-conf', 'web', 'other'] })).toEqual(expected)
})

const release = (spec: string) =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: cache }\nspec: ${spec}`
const application = (source: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: cache }\nspec: { source: ${source} }`
const some = ['cache-master', 'redis']

test.each<[string, string, string[]]>([
  [
    'a chart of a registry',
    release('{ chart: { spec: { chart: redis, sourceRef: { kind: HelmRepository } } } }'),
    some,
  ],
  ['an artifact of a registry', release('{ chartRef: { kind: OCIRepository, name: redis } }'), some],
  [
    'a chart of a repository',
    release('{ chart: { spec: { chart: redis, sourceRef: { kind: GitRepository } } } }'),
    [...some, 'web'],
  ],
  [
    'values from elsewhere',
    release('{ chartRef: { kind: OCIRepository, name: redis }, valuesFrom: [{ name: x }] }'),
    [...some, 'web'],
  ],
  ['a chart of Argo', application('{ repoURL: "https://x", chart: redis }'), some],
  ['a folder of Argo', application('{ repoURL: "https://x", path: redis }'), [...some, 'web']],
])('a release of %s', async (_, text, expected) => {
  const environment = guessed([{ type: 'manifests', files: ['a.yaml'] }])
  expect(await possible({ 'a.yaml': text }, { environment, words: [...some, 'web'] })).toEqual(expected)
})
