import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { archiveTexts } from '../../src/collect/helm-archive.ts'
import { generatingTemplates } from '../../src/collect/helm-generators.ts'
import { readHelmOutput, sentinel } from '../../src/collect/helm-output.ts'
import { createCache } from '../../src/collect/cache.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import type { SourceDefinition } from '../../src/model.ts'
import { blindness, chart, noTools, ofKind, renderIn, renderOne, tools } from './render.fixture.ts'

const source = (values: string[] = [], folder = 'chart'): SourceDefinition[] => [
  { type: 'chart', chart: folder, values },
]
const config = (name: string, value: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n  namespace: {{ .Release.Namespace }}\ndata:\n  value: "${value}"\n`

describe('helm', () => {
  test('values in order, no namespace of its own, the template as place', async () => {
    const { objects, facts } = await renderOne(
      {
        'chart/Chart.yaml': chart('shop', 'kubeVersion: ">=1.30.0"\n'),
        'chart/values.yaml': 'a: one\nb: one',
        'chart/values-prod.yaml': 'b: two\nc: two',
        'env/prod.yaml': 'c: three',
        'chart/templates/config.yaml': config('{{ .Release.Name }}', '{{ .Values.a }} {{ .Values.b }} {{ .Values.c }}'),
        'chart/crds/x.yaml':
          'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: a.b.c }\n---\n' +
          'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: d.b.c }\n',
        'chart/templates/tests/t.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: { name: t, annotations: { "helm.sh/hook": test } }\n',
      },
      source(['values-prod.yaml', '../env/prod.yaml']),
    )
    expect(objects.map(({ object, at, form, document }) => [object.metadata.name, at.file, form, document])).toEqual([
      ['a.b.c', 'chart/crds/x.yaml', 'raw', 0],
      ['d.b.c', 'chart/crds/x.yaml', 'raw', 1],
      ['shop', 'chart/templates/config.yaml', 'template', 0],
    ])
    expect(objects[2]?.object).toMatchObject({ metadata: { name: 'shop' }, data: { value: 'one two three' } })
    expect(objects[2]?.object.metadata).not.toHaveProperty('namespace')
    expect(ofKind(facts, 'source')).toMatchObject([{ subject: 'chart', value: { type: 'chart', rendered: true } }])
  })

  test('the platform has its custom resources', async () => {
    const template =
      '{{- if .Capabilities.APIVersions.Has "route.openshift.io/v1/Route" }}\n' + config('route', 'x') + '{{- end }}'
    const { objects } = await renderOne(
      { 'chart/Chart.yaml': chart('shop'), 'chart/templates/a.yaml': template },
      source(),
    )
    expect(objects).toHaveLength(1)
  })

  test('local dependencies are resolved, subcharts are known as such', async () => {
    const { objects } = await renderOne(
      {
        'chart/Chart.yaml': chart(
          'shop',
          'dependencies:\n  - { name: common, version: 0.1.0, repository: "file://../common" }\n  - { name: redis, alias: cache, version: 0.1.0, repository: "https://x" }\n',
        ),
        'common/Chart.yaml': chart('common'),
        'common/templates/c.yaml': config('common', 'x'),
        'chart/charts/redis/Chart.yaml': chart('redis'),
        'chart/charts/redis/templates/r.yaml': config('redis', 'x'),
      },
      source(),
    )
    expect(objects.map(({ at, subchart, form }) => [at.file, subchart, form]).sort()).toEqual([
      ['chart/charts/redis/templates/r.yaml', true, 'template'],
      ['common/templates/c.yaml', true, 'template'],
    ])
  })

  const umbrella = {
    'chart/Chart.yaml': chart('shop'),
    'chart/charts/api/Chart.yaml': chart(
      'api',
      'dependencies:\n  - { name: base, version: 1.0.0, repository: "https://x.y" }\n  - { name: cache, version: 1.0.0, repository: "https://x.y", condition: cache.enabled }\n',
    ),
    'chart/charts/api/charts/base/Chart.yaml': chart('base'),
    'chart/charts/api/templates/a.yaml': config('api', 'x'),
  }
  const { 'chart/charts/api/charts/base/Chart.yaml': _, ...bare } = umbrella
  const missing = ['helm-dependencies-missing false']
  test.each([
    ['is not vendored', bare, [], missing],
    ['has a condition that nothing decides', umbrella, [], missing],
    [
      'is switched on outside',
      { ...umbrella, 'chart/values-dev.yaml': 'api: { cache: { enabled: true } }' },
      ['values-dev.yaml'],
      missing,
    ],
    [
      'is switched off by its chart',
      { ...umbrella, 'chart/charts/api/values.yaml': 'cache: { enabled: false }' },
      [],
      [],
    ],
    [
      'is switched off by its chart and on by the one around',
      {
        ...umbrella,
        'chart/charts/api/values.yaml': 'cache: { enabled: false }',
        'chart/values.yaml': 'api: { cache: { enabled: true } }',
      },
      [],
      missing,
    ],
  ])('Helm is silent about a dependency of a subchart, which %s', async (_, files, values, expected) => {
    const { blindSpots } = await renderOne(files, source(values))
    expect(blindness(blindSpots)).toEqual(expected)
  })

  test.each([
    [
      'a template that fails',
      { 'chart/templates/a.yaml': 'a: 1\nb: {{ fail "no way" }}' },
      [],
      /no way/,
      'helm-failed',
    ],
    ['a values file that is missing', {}, ['values-prod.yaml'], /values-prod\.yaml/, 'source-file-missing'],
    ['a values file outside', {}, ['../../x.yaml'], /x\.yaml/, 'source-file-missing'],
    [
      'a local dependency that is missing',
      { 'chart/Chart.yaml': chart('shop', 'dependencies: [{ name: a, version: 1.0.0, repository: "file://../a" }]') },
      [],
      /file:\/\/\.\.\/a/,
      'source-file-missing',
    ],
    [
      'output that is not YAML',
      { 'chart/templates/a.yaml': 'a: [1\nb: {{ "x" }}' },
      [],
      /YAML parse error/,
      'helm-failed',
    ],
  ])('%s is a fault', async (_, files, values, problem, code) => {
    const { facts, blindSpots } = await renderOne({ 'chart/Chart.yaml': chart('shop'), ...files }, source(values))
    const [fact] = ofKind(facts, 'source')
    expect(fact?.value).toMatchObject({ rendered: false, problem: expect.stringMatching(problem) })
    expect(fact?.value.problem).not.toMatch(/\/tmp|\n|^Error/)
    expect(blindness(blindSpots)).toEqual([`${code} true`])
    expect(ofKind(facts, 'environment')[0]?.value.rendered).toBe(false)
  })

  test('a template that fails is named, with its line', async () => {
    const files = { 'chart/Chart.yaml': chart('shop'), 'chart/templates/a.yaml': 'a: 1\nb: {{ fail "no way" }}' }
    const { blindSpots } = await renderOne(files, source())
    expect(blindSpots[0]?.at).toEqual({ file: 'chart/templates/a.yaml', line: 2 })
  })

  test('the same inputs are rendered once', async () => {
    const cache = createCache()
    const tree = memoryTree({
      'chart/Chart.yaml': chart('shop'),
      'chart/templates/s.yaml': config('{{ uuidv4 }}', 'x'),
    })
    const environment = { class: null, declared: false, sources: source() }
    const { objects } = await renderIn(
      tree,
      [
        { name: 'a', ...environment },
        { name: 'b', ...environment },
      ],
      { cache },
    )
    expect(objects[0]?.object).toBe(objects[1]?.object)
    expect(objects.map((one) => one.environment)).toEqual(['a', 'b'])
  })

  test('a Secret that a helper generates is known as such', async () => {
    const { objects } = await renderOne(
      {
        'chart/Chart.yaml': chart('shop'),
        'chart/templates/_helpers.tpl': '{{- define "password" }}{{ randAlphaNum 12 | b64enc }}{{ end }}',
        'chart/templates/a.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\ndata: { p: {{ include "password" . }} }\n',
        'chart/templates/b.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata: { name: b }\nstringData: { p: randAlphaNum }\n',
      },
      source(),
    )
    expect(objects.map(({ object, generated }) => [object.metadata.name, generated])).toEqual([
      ['a', true],
      ['b', false],
    ])
  })
})

const remote = {
  'chart/Chart.yaml': chart('shop', 'dependencies: [{ name: pg, version: 1.0.0, repository: "https://x.y" }]'),
}
test.each([
  ['a dependency that is not vendored', remote, tools, 'helm-dependencies-missing false'],
  [
    'a chart that Kontinuous completes before it renders it',
    { '.kontinuous/Chart.yaml': chart('project', 'dependencies: [{ name: job, repository: "file://./charts/job" }]') },
    tools,
    'kontinuous-needed false',
  ],
  ['helm missing', { 'chart/Chart.yaml': chart('shop') }, noTools, 'helm-missing false'],
])('%s is a blind spot, not a fault', async (_, files, found, expected) => {
  const folder = Object.keys(files)[0]?.split('/')[0]
  const { facts, blindSpots } = await renderOne(files, source([], folder), { tools: found })
  expect(blindness(blindSpots)).toEqual([expected])
  const [fact] = ofKind(facts, 'source')
  expect(fact?.value.rendered).toBeUndefined()
  expect(fact?.doubts?.rendered?.code).toBe(expected.split(' ')[0])
  expect(ofKind(facts, 'environment')[0]?.value.rendered).toBeUndefined()
})

test('a chart that is gone is a fault', async () => {
  const { blindSpots } = await renderOne({ 'a.yaml': '' }, source())
  expect(blindness(blindSpots)).toEqual(['source-missing true'])
})

test('a key that a template writes twice is named', () => {
  const text =
    '---\n# Source: a/templates/x.yaml\napiVersion: v1\nkind: Service\nmetadata:\n  labels:\n    app.kubernetes.io/name: a\n    b: c\n    app.kubernetes.io/name: a\n'
  expect(readHelmOutput(text)[0]?.duplicate).toBe('metadata.labels: duplicated mapping key app.kubernetes.io/name')
})

test('a key that a template writes twice in an item of a list is named with its path', () => {
  const text =
    '---\n# Source: a/templates/x.yaml\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: a\n    env: []\n  - name: b\n    image: x\n    image: y\n'
  expect(readHelmOutput(text)[0]?.duplicate).toBe('spec.containers[1]: duplicated mapping key image')
})

test('the sentinel leaves names and addresses', () => {
  const text = `---\n# Source: a/templates/x.yaml\nkind: A\nmetadata: { name: login-${sentinel} }\nhosts: [web.${sentinel}.svc]\n`
  expect(readHelmOutput(text)[0]?.document).toEqual({
    kind: 'A',
    metadata: { name: 'login-namespace' },
    hosts: ['web.namespace.svc'],
  })
})

test('output: sources, the sentinel, text that looks like a separator', () => {
  const text = `---\n# Source: a/templates/x.yaml\nkind: A\nmetadata: { namespace: ${sentinel} }\ntext: |\n  ---\n  b\n---\n# Source: a/crds/y.yaml\nkind: B\n---\nkind: C\n---\n# only a comment\n`
  expect(readHelmOutput(text).map(({ origin, index, document }) => [origin, index, document])).toEqual([
    ['a/templates/x.yaml', 0, { kind: 'A', metadata: {}, text: '---\nb\n' }],
    ['a/crds/y.yaml', 0, { kind: 'B' }],
    ['a/crds/y.yaml', 1, { kind: 'C' }],
  ])
})

test('generators: in actions only, whatever the distance', () => {
  const texts = new Map([
    ['a', '{{ include "one" . }}'],
    ['b', '{{ .Values.lookup }} randAlphaNum {{ "genCA" }} {{/* lookup */}}'],
    [
      'h',
      '{{ define "one" }}{{ template "two" . }}{{ end }}{{ define "two" }}{{ lookup "v1" "Secret" "" "" }}{{ end }}',
    ],
  ])
  expect([...generatingTemplates(texts)]).toEqual(['a', 'h'])
})

test('archives: text by path, nothing from what is none', () => {
  const header = Buffer.alloc(512)
  header.write('redis/templates/a.yaml', 0)
  header.write('00000000003\0', 124)
  const archive = gzipSync(Buffer.concat([header, Buffer.from('abc'.padEnd(512, '\0')), Buffer.alloc(1024)]))
  expect([...archiveTexts(archive, () => true)]).toEqual([['redis/templates/a.yaml', 'abc']])
  expect(archiveTexts(Buffer.from('x'), () => true).size).toBe(0)
})

test('a chart cannot read outside itself, by links or by values', async () => {
  const files = {
    'chart/Chart.yaml': chart('shop'),
    'chart/values.schema.json': '{"$ref": "http://127.0.0.1:9/x.json"}',
    'chart/templates/a.yaml': config('a', '{{ .Files.Get "../../etc/passwd" }}{{ .Files.Get "link" }}'),
  }
  const { objects } = await renderOne(files, source(), { links: { 'chart/link': '/etc/passwd' } })
  expect(objects[0]?.object).toMatchObject({ data: { value: '' } })
})

test('names from the repository are never options, nor two files', async () => {
  const files = {
    'chart/Chart.yaml': chart('--post-renderer=/bin/false'),
    'chart/a,b.yaml': 'a: 1',
    'chart/templates/a.yaml': config('a', '{{ .Values.a }}'),
  }
  const { facts } = await renderOne(files, source(['a,b.yaml']))
  expect(ofKind(facts, 'source')[0]?.value.problem).toMatch(/invalid release name|chart\.metadata\.name/)
  const named = { type: 'chart' as const, chart: 'chart', values: ['a,b.yaml'] }
  const good = await renderOne({ ...files, 'chart/Chart.yaml': chart('shop') }, [named])
  expect(good.objects[0]?.object).toMatchObject({ data: { value: '1' } })
})
