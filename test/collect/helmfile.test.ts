import { describe, expect, test } from 'vitest'
import { createCache } from '../../src/collect/cache.ts'
import { findEnvironments } from '../../src/collect/environments.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import { blindness, chart, noTools, ofKind, renderIn } from './render.fixture.ts'
import { undeclared } from './support.ts'

const config =
  'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: "{{ .Release.Name }}" }\ndata:\n' +
  '{{- range $key, $value := omit .Values "global" }}\n  {{ $key }}: {{ $value | quote }}\n{{- end }}\n'
const shop = { 'deploy/shop/Chart.yaml': chart('shop'), 'deploy/shop/templates/c.yaml': config }
const environments =
  'environments:\n  dev: { values: [{ domain: dev.example.org }] }\n  prod: { values: [prod.yaml] }\n---\n'
const release = (values: string, more = '') =>
  `releases:\n  - name: web\n    chart: ./shop\n    namespace: {{ .Namespace }}\n${more}    values:\n${values}`

/** `environment release key=value… | blind spots` of all that is found. */
async function rendered(files: Record<string, string>, tools = {}): Promise<string[]> {
  const tree = memoryTree({ ...shop, ...files })
  const cache = createCache()
  const found = await findEnvironments(tree, undeclared, cache)
  const { objects, blindSpots, facts } = await renderIn(tree, found, { cache, ...tools })
  const said = objects.map(({ environment, object }) => {
    const data = Object.entries(object['data'] ?? {}).map(([key, value]) => `${key}=${value}`)
    return [environment, object.metadata.name, ...data].join(' ')
  })
  const faults = ofKind(facts, 'source').flatMap(({ value }) => (value.problem === '' ? [] : [value.problem]))
  return [...said, ...faults, ...blindness(blindSpots)]
}

const values = (text: string) => `      - ${text}\n`
const ownFile = '{{ .Environment.Name }}.yaml.gotmpl'

const sealed = `environments: { dev: {} }\n---\n${release(values('a: 1'), '    secrets: [sealed.yaml]\n')}`

const cases: [string, Record<string, string>, string[]][] = [
  [
    'a values file per environment that needs no run',
    {
      'deploy/helmfile.yaml.gotmpl': environments + release(values(`values/${ownFile}`)),
      'deploy/values/dev.yaml.gotmpl': 'a: 1',
      'deploy/values/prod.yaml.gotmpl': 'a: 2',
      'deploy/prod.yaml': 'domain: example.org',
    },
    ['dev web a=1', 'prod web a=2'],
  ],
  [
    'the file from before helmfile 1 beside its template',
    {
      'deploy/helmfile.yaml': environments + release(values(`values/${ownFile}`)),
      'deploy/helmfile.yaml.gotmpl': environments + release(values(`values/${ownFile}`)),
      'deploy/values/dev.yaml.gotmpl': 'a: 1',
      'deploy/values/prod.yaml.gotmpl': 'a: 2',
      'deploy/prod.yaml': 'domain: example.org',
    },
    ['dev web a=1', 'prod web a=2'],
  ],
  [
    "templates with the environment's values, functions of helmfile, and what the release writes, in order",
    {
      'deploy/helmfile.yaml':
        environments + release(values(`values/${ownFile}`) + values('b: {{ .Values | get "none.such" "else" }}')),
      'deploy/values/dev.yaml.gotmpl': 'host: {{ .Values.domain }}\nb: mine\nc: {{ readFile "../word.txt" | quote }}',
      'deploy/values/prod.yaml.gotmpl':
        '{{ if eq .Environment.Name "prod" }}host: {{ .StateValues.domain }}{{ end }}\nr: {{ .Release.Name }}',
      'deploy/word.txt': 'hello: "you"',
      'deploy/prod.yaml': 'domain: example.org',
    },
    ['dev web b=else c=hello: "you" host=dev.example.org', 'prod web b=else host=example.org r=web'],
  ],
  [
    'what is installed in one environment alone, and what is in a repository of charts',
    {
      'deploy/helmfile.yaml':
        'environments: { dev: {}, prod: {} }\n---\nreleases:\n  - { name: redis, chart: bitnami/redis }\n' +
        '  - name: web\n    chart: ./shop\n    installed: {{ eq .Environment.Name "prod" | toYaml }}\n    values: [{ a: 1 }]\n',
    },
    ['prod web a=1', 'helmfile-charts-elsewhere false', 'helmfile-charts-elsewhere false'],
  ],
  [
    'a chart of a repository of charts that an environment does not install',
    {
      'deploy/helmfile.yaml':
        'environments:\n  dev: { values: [{ redis: { enabled: true } }, { redis: { enabled: false } }] }\n  prod: { values: [{ a: 1 }] }\n' +
        '---\nreleases:\n  - { name: web, chart: ./shop }\n  - { name: redis, chart: bitnami/redis, condition: redis.enabled }\n' +
        '  - { name: mail, chart: "oci://example.org/mail", installed: {{ eq .Environment.Name "prod" }} }\n',
    },
    ['dev web', 'prod web', 'helmfile-charts-elsewhere false'],
  ],
  [
    'a function that reads the machine',
    {
      'deploy/helmfile.yaml': 'environments: { dev: {} }\n---\n' + release(values('web.yaml.gotmpl')),
      'deploy/web.yaml.gotmpl': 'a: {{ requiredEnv "HOME" }}\nb: {{ exec "id" (list) }}',
    },
    ['helmfile-needed false'],
  ],
  [
    'values of the environment that are sealed, and a template that reads them',
    {
      'deploy/helmfile.yaml':
        'environments: { dev: { secrets: [x.yaml] } }\n---\n' + release(values('web.yaml.gotmpl')),
      'deploy/web.yaml.gotmpl': 'a: {{ .Values.a }}',
    },
    ['helmfile-needed false'],
  ],
  [
    'values that stand among the sealed ones, as far as palier can tell: the templates that ask none show',
    {
      'deploy/helmfile.yaml': sealed,
      'deploy/shop/templates/s.yaml': 'a: {{ .Values.oidc.id }}',
      'deploy/shop/templates/t.yaml': 'a: {{ required "give it" .Values.key }}',
    },
    ['dev web a=1', 'helmfile-needed false'],
  ],
  [
    'a value that a named template asks of the sealed ones: what includes it does not show',
    {
      'deploy/helmfile.yaml': sealed,
      'deploy/shop/templates/_n.tpl': '{{ define "n" }}{{ required "give it" .Values.key }}{{ end }}',
      'deploy/shop/templates/s.yaml': 'a: {{ include "n" . }}',
    },
    ['dev web a=1', 'helmfile-needed false'],
  ],
  [
    'a template that is broken whatever the sealed values are',
    {
      'deploy/helmfile.yaml': sealed,
      'deploy/shop/templates/s.yaml': 'a: {{ .Values.a',
    },
    ['parse error at (shop/templates/s.yaml:1): unclosed action', 'helm-failed true'],
  ],
  [
    'values that the release sets one by one have the last word',
    {
      'deploy/helmfile.yaml':
        'environments: { dev: {} }\n---\n' +
        release(
          values('{ a: 1, b: 1, d: { e: 1 } }'),
          '    set: [{ name: b, value: 2 }, { name: c, values: [x, 3] }, { name: d.f, value: {{ .Environment.Name }} }]\n' +
            '    setString: [{ name: g\\.h, value: "007" }]\n',
        ),
    },
    ['dev web a=1 b=2 c=[x 3] d=map[e:1 f:dev] g.h=007'],
  ],
  [
    'what helmfile changes beside values',
    {
      'deploy/helmfile.yaml':
        'environments: { dev: {} }\n---\n' + release(values('a: 1'), '    set: [{ name: b, file: secret.txt }]\n'),
    },
    ['helmfile-needed false'],
  ],
  [
    'a values file that is missing is a fault, unless the release says otherwise',
    {
      'a/helmfile.yaml': 'environments: { dev: {} }\n---\n' + release(values('none.yaml')).replace('./', '../deploy/'),
      'b/helmfile.yaml':
        'environments: { test: {} }\n---\n' +
        release(values('none.yaml'), '    missingFileHandler: Warn\n').replace('./', '../deploy/'),
    },
    ['test web', 'a/none.yaml', 'source-file-missing true'],
  ],
  [
    'no environment: its own default; a name without class counts where none has one',
    { 'deploy/helmfile.yaml': 'releases: [{ name: web, chart: ./shop, values: [{ a: 1 }] }]' },
    ['default web a=1'],
  ],
  [
    "a review's environment is left out beside others",
    {
      'deploy/helmfile.yaml': `environments: { dev: {}, review: {} }\n---\n${release(values('a: 1'))}`,
    },
    ['dev web a=1'],
  ],
  [
    'a template that ends what it never began',
    {
      'deploy/helmfile.yaml': 'environments: { dev: {} }\n---\n' + release(values('web.yaml.gotmpl')),
      'deploy/web.yaml.gotmpl': 'a: {{ "1" }}\n{{ end }}{{ fail "out" }}{{ define "x" }}',
    },
    ['helmfile-needed false'],
  ],
]

describe('helmfile', () => {
  test.each(cases)('%s', async (_, files, expected) => expect(await rendered(files)).toEqual(expected))

  test('a chart that helmfile names and that is not there is missing, where helmfile names it', async () => {
    const text = 'environments: { dev: {}, prod: {} }\n---\nreleases:\n  - { name: web, chart: ./gone }\n'
    const files = { 'deploy/helmfile.yaml': text }
    expect(await rendered(files)).toEqual([
      'default shop',
      'deploy/gone/Chart.yaml',
      'deploy/gone/Chart.yaml',
      'source-file-missing true',
      'source-file-missing true',
    ])
    const tree = memoryTree(files)
    const { blindSpots } = await renderIn(tree, await findEnvironments(tree, undeclared, createCache()))
    expect(blindSpots.find(({ cause }) => cause.code === 'source-file-missing')).toMatchObject({
      at: { file: 'deploy/helmfile.yaml' },
      cause: { source: 'deploy/helmfile.yaml', file: 'deploy/gone' },
    })
  })

  test('values that helmfile names and that are not there are missing where helmfile names them', async () => {
    const tree = memoryTree({
      'deploy/helmfile.yaml':
        'environments: { dev: {}, prod: {} }\n---\nreleases:\n  - { name: web, chart: ./web, values: [none.yaml] }\n',
      'deploy/web/Chart.yaml': chart('web'),
    })
    const { blindSpots } = await renderIn(tree, await findEnvironments(tree, undeclared, createCache()))
    expect(blindSpots[0]).toMatchObject({
      at: { file: 'deploy/helmfile.yaml' },
      cause: { code: 'source-file-missing', source: 'deploy/helmfile.yaml', file: 'deploy/none.yaml' },
    })
  })

  test.each([
    ['a folder of something else', './raw', { 'deploy/raw/web.yaml': 'a: 1' }],
    ['what helmfile works out', './{{ .Values.chart }}', {}],
    ['a repository of charts', 'bitnami/redis', {}],
  ])('is none of the sort: %s', async (_, named, more) => {
    const text = `environments: { dev: {}, prod: {} }\n---\nreleases:\n  - { name: web, chart: "${named}" }\n`
    expect(await rendered({ 'deploy/helmfile.yaml': text, ...more })).not.toContain('source-file-missing true')
  })

  test('without helm nothing is known', async () => {
    const files = { 'deploy/helmfile.yaml': 'environments: { dev: {} }\n---\n' + release(values('a: 1')) }
    expect(await rendered(files, { tools: noTools })).toEqual(['helm-missing false'])
  })

  test.each([
    ['by the name of the release', { release: 'web' }, ['prod web a=2']],
    ['by its chart', {}, ['prod shop a=2']],
    ['a file that is not there', { helmfile: 'helmfile.yaml' }, ['helmfile.yaml', 'source-file-missing true']],
    ['a release of another name', { release: 'api' }, ['helmfile-needed false']],
  ])('declared: %s', async (_, more, expected) => {
    const tree = memoryTree({
      ...shop,
      'deploy/helmfile.yaml': 'environments: { prod: {} }\n---\n' + release(values(ownFile)),
      'deploy/prod.yaml.gotmpl': '{{ if eq .Environment.Name "prod" }}a: 2{{ end }}',
    })
    const source = {
      type: 'chart',
      chart: 'deploy/shop',
      values: [],
      helmfile: 'deploy/helmfile.yaml',
      ...more,
    } as const
    const environment = { name: 'prod', class: 'production', declared: true } as const
    const { objects, facts, blindSpots } = await renderIn(tree, [
      { ...environment, sources: [{ ...source, values: [] }] },
    ])
    const said = objects.map(({ object }) => `prod ${object.metadata.name} a=${Object(object['data'])['a']}`)
    const faults = ofKind(facts, 'source').flatMap(({ value }) => (value.problem === '' ? [] : [value.problem]))
    expect([...said, ...faults, ...blindness(blindSpots)]).toEqual(expected)
  })

  test('environments that files beside a chart name are there too', async () => {
    const files = {
      'deploy/helmfile.yaml': 'environments: { dev: {} }\n---\n' + release(values('a: 1')),
      'deploy/shop/values-prod.yaml': 'a: 2',
    }
    expect(await rendered(files)).toEqual(['dev web a=1', 'prod shop a=2'])
  })
})
