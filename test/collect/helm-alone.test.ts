import { describe, expect, test } from 'vitest'
import type { SourceDefinition } from '../../src/model.ts'
import { blindness, chart, noTools, ofKind, renderOne } from './render.fixture.ts'

const source: SourceDefinition[] = [{ type: 'chart', chart: 'chart', values: ['values-prod.yaml'] }]
const config = (value: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: own }\ndata: { value: "${value}" }\n`
const remote = (more = '') =>
  chart('shop', `dependencies: [{ name: postgresql, version: 1.0.0, repository: "https://x.y"${more} }]\n`)
const files = (value: string, more: Record<string, string> = {}) => ({
  'chart/Chart.yaml': remote(),
  'chart/values.yaml': 'postgresql: { fullnameOverride: pg, auth: { database: shop } }\nhost: a.example.fr\n',
  'chart/values-prod.yaml': 'postgresql: { port: 5432 }\n',
  'chart/templates/own.yaml': config(value),
  ...more,
})
const local = {
  'chart/Chart.yaml': chart(
    'shop',
    'dependencies: [{ name: postgresql, version: 1.0.0, repository: "https://x.y" }, { name: base, version: 0.1.0, repository: "file://../base" }]\n',
  ),
  'base/Chart.yaml': chart('base'),
  'base/templates/base.yaml': config('base').replace('own', 'base'),
}
const deep = (value: string, more: Record<string, string> = {}) => ({
  'chart/Chart.yaml': chart('shop'),
  'chart/charts/api/Chart.yaml': remote().replace('name: shop', 'name: api'),
  'chart/charts/api/templates/api.yaml': config(value).replace('own', 'api'),
  'chart/charts/job/Chart.yaml': chart('job'),
  'chart/charts/job/templates/job.yaml': config('job').replace('own', 'job'),
  ...more,
})

type Case = [title: string, files: Record<string, string>, names: string[]]
const cases: Case[] = [
  ['shows its own objects', files('{{ .Values.host }}'), ['own']],
  ['reads values that it gives itself', files('{{ .Values.postgresql.fullnameOverride }}'), ['own']],
  ['reads one that an environment gives', files('{{ .Values.postgresql.port }}'), ['own']],
  ['keeps its local dependencies', files('x', local), ['base', 'own']],
  ['reads a default of the dependency', files('{{ .Values.postgresql.auth.username }}'), []],
  ['reads a mapping that the dependency completes', files('{{ .Values.postgresql.auth | toYaml }}'), []],
  [
    'reads a default of the dependency in one template of two, and in its notes',
    files('{{ .Values.postgresql.auth.username }}', {
      'chart/templates/b.yaml': config('{{ include (print $.Template.BasePath "/own.yaml") . }}').replace(
        'own }',
        'b }',
      ),
      'chart/templates/NOTES.txt': '{{ .Values.postgresql.primary.service.name }}',
    }),
    ['b'],
  ],
  [
    'reads a default of the dependency in a named template',
    files('x', { 'chart/templates/_a.tpl': '{{ define "a" }}{{ .Values.postgresql.auth.username }}{{ end }}' }),
    [],
  ],
  ['reads its values by their name', files('{{ index .Values "postgresql" "port" }}'), []],
  ['asks the dependency itself', files('{{ .Subcharts.postgresql }}'), []],
  ['uses a template of the dependency', files('{{ include "postgresql.name" . }}'), []],
  ['imports values', files('x', { 'chart/Chart.yaml': remote(', import-values: [data]') }), []],
  ['lacks one further down, beside others that lack none', files('x', deep('api')), ['api', 'job', 'own']],
  [
    'gives one further down what it reads there',
    files('x', deep('{{ .Values.postgresql.port }}', { 'chart/values.yaml': 'api: { postgresql: { port: 1 } }\n' })),
    ['api', 'job', 'own'],
  ],
  ['reads a default further down', files('x', deep('{{ .Values.postgresql.port }}')), []],
  ['reads from above a default further down', files('{{ .Values.api.postgresql.port }}', deep('api')), ['api', 'job']],
  ['reads from above all that is further down', files('{{ .Values.api | toYaml }}', deep('api')), ['api', 'job']],
  ['uses further down a template of the dependency', files('x', deep('{{ include "postgresql.name" . }}')), []],
  ['is no YAML without it', files('x', { 'chart/templates/b.yaml': 'a: [{{ .Values.nothing }}\n' }), []],
]

describe('a chart without a dependency that is not in the repository', () => {
  test.each(cases)('%s', async (_, given, names) => {
    const { objects, blindSpots, facts } = await renderOne(given, source)
    expect(objects.map(({ object }) => object.metadata.name).sort()).toEqual(names)
    expect(blindness(blindSpots)).toEqual(['helm-dependencies-missing false'])
    expect(ofKind(facts, 'source')[0]?.value.rendered).toBeUndefined()
  })

  test.each([
    ['hides nothing when its environment leaves it out', 'postgresql: { enabled: false, port: 5432 }\n', []],
    [
      'hides what it would give when nothing leaves it out',
      'postgresql: { port: 5432 }\n',
      ['helm-dependencies-missing false'],
    ],
  ])('%s', async (_, values, expected) => {
    const { objects, blindSpots, facts } = await renderOne(
      files('{{ .Values.postgresql.port }}', {
        'chart/Chart.yaml': remote(', condition: postgresql.enabled'),
        'chart/values-prod.yaml': values,
      }),
      source,
    )
    expect(objects).toHaveLength(1)
    expect(blindness(blindSpots)).toEqual(expected)
    expect(ofKind(facts, 'source')[0]?.doubts?.rendered?.code).toBe('helm-dependencies-missing')
  })

  test('shows nothing without helm', async () => {
    const { objects, blindSpots } = await renderOne(files('x'), source, { tools: noTools })
    expect(objects).toEqual([])
    expect(blindness(blindSpots)).toEqual(['helm-dependencies-missing false'])
  })

  test('gives the value of its environment, at its template', async () => {
    const { objects } = await renderOne(files('{{ .Values.postgresql.port }}'), source)
    expect(objects[0]).toMatchObject({ object: { data: { value: '5432' } }, at: { file: 'chart/templates/own.yaml' } })
  })
})
