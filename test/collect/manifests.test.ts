import { expect, test } from 'vitest'
import { memoryTree } from '../../src/lib/tree.ts'
import type { SourceDefinition } from '../../src/model.ts'
import { blindness, deployment, noTools, ofKind, renderIn, renderOne } from './render.fixture.ts'

const raw = (files: Record<string, string>) =>
  renderOne(files, [{ type: 'manifests', files: Object.keys(files) }], { tools: noTools })

test('lists are expanded, and the way back is kept', async () => {
  const { objects } = await raw({
    'k8s/all.json': JSON.stringify({
      apiVersion: 'v1',
      kind: 'List',
      items: [
        { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' } },
        { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'b' } },
      ],
    }),
  })
  expect(objects.map(({ object, path, source, at }) => [object.kind, path, source, at])).toEqual([
    ['Service', ['items', 0], 'k8s', { file: 'k8s/all.json' }],
    ['ConfigMap', ['items', 1], 'k8s', { file: 'k8s/all.json' }],
  ])
})

test('a broken document among good ones fails and hides, the good ones stay', async () => {
  const { facts, objects, blindSpots } = await raw({
    'a.yaml': `${deployment('web')}---\napiVersion: v1\nkind: Service\n\tmetadata: x\n`,
    'b.yaml': deployment('api'),
  })
  expect(objects.map(({ object }) => object.metadata.name)).toEqual(['web', 'api'])
  const broken = ofKind(facts, 'manifest').filter(({ value }) => !value.parses)
  expect(broken).toMatchObject([{ subject: 'a.yaml[1]', at: { file: 'a.yaml', line: 17 } }])
  expect(blindness(blindSpots)).toEqual(['yaml-broken true'])
  expect(ofKind(facts, 'environment')[0]?.value.rendered).toBe(false)
})

test.each([
  ['metadata: {}', 'apiVersion: v1\nkind: Service\nmetadata: {}\n'],
  ['no metadata', 'apiVersion: v1\nkind: Service\nspec: {}\n'],
])('%s: what has no name hides nothing', async (_, text) => {
  const { facts, blindSpots } = await raw({ 'a.yaml': text })
  expect(ofKind(facts, 'manifest')).toMatchObject([
    { at: { file: 'a.yaml' }, value: { parses: true, nameValid: false, problem: 'metadata.name is missing' } },
  ])
  expect(blindness(blindSpots)).toEqual([])
})

test.each([
  ['name of a wrong type', 'apiVersion: v1\nkind: Service\nmetadata: { name: 12 }\n', 'metadata.name is no text'],
  ['no kind', `${deployment('web')}---\napiVersion: v1\nmetadata: { name: x }\n`, 'kind is missing'],
])('%s does not parse', async (_, text, problem) => {
  const { facts } = await raw({ 'a.yaml': text })
  expect(ofKind(facts, 'manifest').flatMap(({ value }) => (value.parses ? [] : [value.problem]))).toEqual([problem])
})

test('generateName is a name', async () => {
  const { facts } = await raw({ 'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { generateName: x- }\n' })
  expect(ofKind(facts, 'manifest')).toMatchObject([{ subject: 'Pod/x-', value: { parses: true, nameValid: true } }])
})

test('a template outside any chart is a blind spot, not a fault', async () => {
  const { facts, blindSpots } = await raw({
    'a.yaml': 'apiVersion: v1\nkind: Service\n{{- if .x }}\nmetadata: { name: x }',
  })
  expect(blindness(blindSpots)).toEqual(['template-outside-chart false'])
  expect(ofKind(facts, 'manifest')).toEqual([])
})

test('a glob that names nothing is a fault', async () => {
  const { facts, blindSpots } = await renderOne({ 'a.yaml': '' }, [{ type: 'manifests', files: ['k8s/*.yaml'] }])
  expect(blindness(blindSpots)).toEqual(['source-missing true'])
  expect(ofKind(facts, 'source')).toMatchObject([{ subject: 'k8s/*.yaml', value: { rendered: false } }])
})

test.each([
  ['HelmRelease', 'helm.toolkit.fluxcd.io/v2', '{ chart: { spec: { chart: podinfo } } }', true],
  ['HelmRelease', 'helm.toolkit.fluxcd.io/v2', '{ chart: { spec: { chart: ./deploy/chart } } }', false],
  ['Application', 'argoproj.io/v1alpha1', '{ source: { repoURL: x, path: deploy/chart } }', false],
  ['Application', 'argoproj.io/v1alpha1', '{ source: { repoURL: x, chart: redis } }', true],
  ['ApplicationSet', 'argoproj.io/v1alpha1', '{ template: { spec: { source: { path: "{{path}}" } } } }', true],
])('%s %s %s is elsewhere: %s', async (kind, apiVersion, spec, elsewhere) => {
  const { blindSpots } = await renderOne(
    {
      'a.yaml': `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: x }\nspec: ${spec}`,
      'deploy/chart/Chart.yaml': '',
    },
    [{ type: 'manifests', files: ['a.yaml'] }],
    { tools: noTools },
  )
  expect(blindness(blindSpots)).toEqual(elsewhere ? ['source-elsewhere false'] : [])
})

test.each([
  ['deploy/cdk8s.yaml', {}, ['generator-needed false']],
  [
    '.k8s/kosko.toml',
    { '.k8s/yaml/a.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\n' },
    ['generator-needed false'],
  ],
  ['cdk8s.yaml', { 'dist/a.yaml': deployment('web') }, []],
  ['examples/cdk8s.yaml', {}, []],
])('what code writes is not seen: %s', async (file, files, expected) => {
  const tree = memoryTree({ [file]: 'language: typescript', ...files })
  const environment = { name: 'prod', class: 'production', declared: false } as const
  const sources: SourceDefinition[] = [{ type: 'manifests', files: Object.keys(files) }]
  const found = await renderIn(tree, [{ ...environment, sources }], { tools: noTools })
  expect(blindness(found.blindSpots)).toEqual(expected)
})

test.each([
  ['.kontinuous/values.yaml', 'web: { ~chart: app }', ['kontinuous-needed false']],
  ['sub/.kontinuous/env/prod/values.yaml', 'web: { replicas: 2 }', ['kontinuous-needed false']],
  ['.kontinuous/README.md', 'charts', []],
  ['kontinuous/values.yaml', 'web: {}', []],
])('Kontinuous has charts of its own: %s', async (file, text, expected) => {
  const tree = memoryTree({ [file]: text })
  const environment = { name: 'prod', class: 'production', sources: [] } as const
  const found = await renderIn(tree, [{ ...environment, sources: [], declared: false }], { tools: noTools })
  expect(blindness(found.blindSpots)).toEqual(expected)
  const declared = await renderIn(tree, [{ ...environment, sources: [], declared: true }], { tools: noTools })
  expect(blindness(declared.blindSpots)).toEqual([])
})

test('Kontinuous is said once where a chart of its folder says it', async () => {
  const tree = memoryTree({ '.kontinuous/Chart.yaml': 'name: project\nversion: 1.0.0', '.kontinuous/values.yaml': '' })
  const sources: SourceDefinition[] = [{ type: 'chart', chart: '.kontinuous', values: [] }]
  const environment = { name: 'prod', class: 'production', sources, declared: false } as const
  const { blindSpots } = await renderIn(tree, [environment], { tools: noTools })
  expect(blindness(blindSpots)).toEqual(['kontinuous-needed false'])
})

test('Kontinuous is said with the values of the environment', async () => {
  const tree = memoryTree({ '.kontinuous/env/dev/values.yaml': '', '.kontinuous/env/prod/values.yaml': '' })
  const environment = { name: 'prod', class: 'production', declared: false } as const
  const { blindSpots } = await renderIn(tree, [{ ...environment, sources: [] }], { tools: noTools })
  expect(blindSpots.map(({ at }) => at.file)).toEqual(['.kontinuous/env/prod/values.yaml'])
})
