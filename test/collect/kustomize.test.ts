import { describe, expect, test } from 'vitest'
import { blindness, deployment, noTools, ofKind, renderOne } from './render.fixture.ts'
import type { SourceDefinition } from '../../src/model.ts'

const source = (folder: string): SourceDefinition[] => [{ type: 'kustomization', kustomization: folder }]
const patch = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { replicas: 3 }\n'
const overlay = {
  'k8s/base/kustomization.yaml':
    'resources: [web.yaml]\nconfigMapGenerator:\n  - { name: other, literals: [A=b] }\n  - { name: conf, literals: [A=b] }\n',
  'k8s/base/web.yaml': `apiVersion: v1\nkind: Service\nmetadata: { name: web }\n---\n${deployment('web')}`,
  'k8s/prod/kustomization.yaml':
    'namePrefix: p-\nnamespace: shop\nresources: [../base]\npatches: [{ path: replicas.yaml }, { path: other.yaml, target: { kind: Service } }]\n',
  'k8s/prod/replicas.yaml': patch,
  'k8s/prod/other.yaml': '- { op: add, path: /metadata/labels, value: { a: b } }\n',
}

describe('kustomize', () => {
  test('origins, patches and generators', async () => {
    const { objects, facts } = await renderOne(overlay, source('k8s/prod'))
    const rows = objects.map(({ object, at, document, path, patches }) => [
      object.kind,
      at.file,
      document,
      path,
      patches.map((file) => file.slice('k8s/prod/'.length)),
    ])
    expect(rows).toEqual([
      ['ConfigMap', 'k8s/base/kustomization.yaml', 0, ['configMapGenerator', 1], ['kustomization.yaml']],
      ['ConfigMap', 'k8s/base/kustomization.yaml', 0, ['configMapGenerator', 0], ['kustomization.yaml']],
      ['Service', 'k8s/base/web.yaml', 0, [], ['other.yaml', 'kustomization.yaml']],
      ['Deployment', 'k8s/base/web.yaml', 1, [], ['replicas.yaml', 'kustomization.yaml']],
    ])
    for (const { object } of objects) expect(object.metadata).not.toHaveProperty('annotations')
    expect(ofKind(facts, 'manifest').map(({ subject }) => subject)).toEqual([
      'ConfigMap/shop/p-conf',
      'ConfigMap/shop/p-other',
      'Service/shop/p-web',
      'Deployment/shop/p-web',
    ])
  })

  test('a base below several overlays that do not build is judged once', async () => {
    const overlayed = 'resources: [../base, absent.yaml]'
    const files = {
      'k8s/base/kustomization.yaml': 'resources: [web.yaml]',
      'k8s/base/web.yaml': deployment('web'),
      'k8s/a/kustomization.yaml': overlayed,
      'k8s/b/kustomization.yaml': overlayed,
    }
    const { objects, facts } = await renderOne(files, [...source('k8s/a'), ...source('k8s/b')])
    expect(objects.map(({ object, source: from }) => [object.kind, from])).toEqual([['Deployment', 'k8s/base']])
    expect(ofKind(facts, 'source').map(({ subject }) => subject)).toEqual(['k8s/a', 'k8s/base', 'k8s/b'])
  })

  test('what kustomize cannot read is said without the folders that it went through', async () => {
    const { facts } = await renderOne({ 'k8s/kustomization.yaml': 'patches: [a.yaml]' }, source('k8s'))
    expect(ofKind(facts, 'source')[0]?.value.problem).toMatch(/^invalid Kustomization: .*patches/)
  })

  test('a raw file that it lists is judged once', async () => {
    const raw: SourceDefinition = { type: 'manifests', files: ['k8s/**'] }
    const { objects } = await renderOne(overlay, [...source('k8s/prod'), raw])
    expect(objects.filter(({ at }) => at.file === 'k8s/base/web.yaml')).toHaveLength(2)
  })

  test('what kustomize refuses is a fault; what it lists is judged as it builds by itself', async () => {
    const files = { ...overlay, 'k8s/prod/replicas.yaml': patch.replace('name: web', 'name: absent') }
    const { facts, blindSpots, objects } = await renderOne(files, source('k8s/prod'))
    expect(blindness(blindSpots)).toEqual(['kustomize-failed true'])
    const problem = ofKind(facts, 'source')[0]?.value.problem
    expect(problem).toMatch(/absent/)
    expect(problem).not.toMatch(/\/tmp|palier|\.\.\/tree/)
    expect(objects.map(({ object, source: from }) => [object.kind, from])).toEqual([
      ['ConfigMap', 'k8s/base'],
      ['ConfigMap', 'k8s/base'],
      ['Service', 'k8s/base'],
      ['Deployment', 'k8s/base'],
    ])
  })

  test('when what it lists does not build either, the files are judged raw', async () => {
    const files = {
      'a/kustomization.yaml': 'resources: [../b, ../c, absent.yaml]',
      'b/kustomization.yaml': 'resources: [web.yaml]\nnamePrefix: my-',
      'b/web.yaml': deployment('web'),
      'c/kustomization.yaml': 'resources: [api.yaml, absent.yaml]\nnamePrefix: my-',
      'c/api.yaml': deployment('api'),
    }
    const { objects, facts, blindSpots } = await renderOne(files, source('a'))
    expect(objects.map(({ object, source: from }) => [object.metadata.name, from])).toEqual([
      ['my-web', 'b'],
      ['api', 'c'],
    ])
    expect(ofKind(facts, 'source').map(({ subject, value }) => [subject, value.rendered])).toEqual([
      ['a', false],
      ['b', true],
    ])
    expect(blindness(blindSpots)).toEqual(['source-file-missing true'])
  })

  test('a workload that a patch made another kind is written where it was', async () => {
    const files = {
      'k8s/kustomization.yaml':
        'namePrefix: p-\nresources: [web.yaml]\npatches: [{ path: kind.yaml, target: { kind: Deployment } }]\n',
      'k8s/web.yaml': `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web }\n---\n${deployment('web')}`,
      'k8s/kind.yaml': '- { op: replace, path: /kind, value: DaemonSet }\n',
    }
    const { objects } = await renderOne(files, source('k8s'))
    expect(objects.map(({ object, document }) => [object.kind, document])).toEqual([
      ['ServiceAccount', 0],
      ['DaemonSet', 1],
    ])
  })

  test('a repository cannot write the mark of an object that lacks a file', async () => {
    const files = {
      'k8s/kustomization.yaml':
        'configMapGenerator: [{ name: a, literals: [A=b], options: { annotations: { palier/incomplete: "true" } } }]',
    }
    const { objects } = await renderOne(files, source('k8s'))
    expect(objects.map(({ object, incomplete }) => [incomplete, object.metadata.annotations])).toEqual([
      [undefined, { 'palier/incomplete': 'true' }],
    ])
  })

  test('without a file that a generator reads, the rest builds', async () => {
    const files = {
      'k8s/kustomization.yaml': `resources: [web.yaml]
configMapGenerator: [{ name: conf, envs: [.env, all.env], options: { annotations: { a: b } } }, { name: full, files: [k=all.env] }]
secretGenerator: [{ name: key, files: [tls=absent.pem] }]
`,
      'k8s/web.yaml': deployment('web'),
      'k8s/all.env': 'A=b\n',
    }
    const { objects, facts, blindSpots } = await renderOne(files, source('k8s'))
    const rows = objects.map(({ object, incomplete }) => [
      object.kind,
      object.data,
      incomplete,
      object.metadata.annotations,
    ])
    expect(rows).toEqual([
      ['ConfigMap', { A: 'b' }, true, { a: 'b' }],
      ['ConfigMap', { k: 'A=b\n' }, undefined, undefined],
      ['Secret', {}, true, undefined],
      ['Deployment', undefined, undefined, undefined],
    ])
    expect(blindness(blindSpots)).toEqual(['source-file-missing true'])
    expect(blindSpots[0]?.kinds).not.toContain('container')
    expect(ofKind(facts, 'source').map(({ value }) => value)).toMatchObject([{ rendered: false, problem: '.env' }])
    const without = await renderOne(files, source('k8s'), { tools: noTools })
    expect(without.blindSpots[0]?.kinds).toContain('container')
    const stopped = await renderOne({ ...files, 'k8s/web.yaml': 'patches: [' }, source('k8s'))
    expect(stopped.blindSpots[0]?.kinds).toContain('container')
  })

  test('at the root of the repository', async () => {
    const { objects } = await renderOne(
      { 'kustomization.yaml': 'resources: [web.yaml]', 'web.yaml': deployment('web') },
      source('.'),
    )
    expect(objects.map(({ at, source: from }) => [at.file, from])).toEqual([['web.yaml', '.']])
  })
})

test.each([
  ['a resource that is missing', 'resources: [absent.yaml]', 'source-file-missing true'],
  ['a patch that is missing', 'patches: [{ path: absent.yaml }]', 'source-file-missing true'],
  ['a file of a generator that is missing', 'secretGenerator: [{ name: a, envs: [.env] }]', 'source-file-missing true'],
  ['an address', 'resources: ["https://example.org/x.yaml"]', 'kustomize-remote false'],
  ['a git repository', 'resources: ["github.com/org/repo//k8s?ref=v1"]', 'kustomize-remote false'],
  ['another git repository', 'resources: ["git::https://example.org/org/repo.git//k8s"]', 'kustomize-remote false'],
  ['a base outside the tree', 'resources: [../../outside]', 'kustomize-outside false'],
  ['an absolute path', 'resources: [/etc]', 'kustomize-outside false'],
  ['a linked folder', 'resources: [linked]', 'kustomize-outside false'],
  ['a key twice', 'resources: []\nresources: [../../outside]', 'kustomize-failed true'],
  ['a file that is not YAML', 'resources: [\n\ta', 'kustomize-failed true'],
  ['charts', 'helmCharts: [{ name: redis, repo: "https://x" }]', 'kustomize-helm false'],
])('%s stops it before it runs', async (_, text, expected) => {
  const { blindSpots } = await renderOne({ 'a/kustomization.yaml': text }, source('a'), {
    links: { 'a/linked': '/etc' },
  })
  expect(blindness(blindSpots)).toEqual([expected])
})

test('kustomize missing is a blind spot', async () => {
  const { blindSpots, objects } = await renderOne(overlay, source('k8s/prod'), { tools: noTools })
  expect(blindness(blindSpots)).toEqual(['kustomize-missing false'])
  expect(objects).toHaveLength(2)
})

test('a folder without a kustomization is a fault', async () => {
  const { blindSpots } = await renderOne({ 'a/b.yaml': '' }, source('a'))
  expect(blindness(blindSpots)).toEqual(['source-missing true'])
})
