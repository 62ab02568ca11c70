import { expect, test } from 'vitest'
import { createValueLocator } from '../../src/collect/locate-values.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import type { AnyFact, Environment, SourceDefinition } from '../../src/model.ts'

const chart: SourceDefinition = { type: 'chart', chart: 'deploy', values: ['values-prod.yaml'] }
const production = (source: SourceDefinition = chart): Environment[] => [
  { name: 'production', class: 'production', declared: true, sources: [source] },
]
const fact = (form: 'raw' | 'template' = 'template') =>
  ({
    kind: 'container',
    subject: 'Deployment/web:web',
    source: 'deploy',
    environment: 'production',
    at: { file: 'deploy/templates/web.yaml' },
    origin: { document: 0, path: [], form },
    value: { name: 'web' },
  }) as unknown as AnyFact

const values = { 'deploy/values.yaml': 'image:\n  tag: latest\n  pull: Always\nresources: {}\n' }
const both = { ...values, 'deploy/values-prod.yaml': 'replicas: 3\nimage:\n  tag: latest\n' }

async function setBy(
  line: string,
  files: Record<string, string> = both,
  parts: Partial<{ at: string; fact: AnyFact; source: SourceDefinition }> = {},
) {
  const file = parts.at ?? 'deploy/templates/web.yaml'
  const tree = memoryTree({ ...files, [file]: line })
  const found = await createValueLocator(tree, production(parts.source))(parts.fact ?? fact(), { file, line: 1 })
  return found && `${found.file}:${found.line}`
}

test.each([
  ['a value as it is', 'tag: {{ .Values.image.tag }}', 'deploy/values-prod.yaml:3'],
  ['quoted, from the root, with dashes', 'tag: {{- $.Values.image.tag | quote -}}', 'deploy/values-prod.yaml:3'],
  ['only the chart writes it', 'pull: "{{ .Values.image.pull }}"', 'deploy/values.yaml:3'],
  ['the key of a block', 'resources:\n  {{- toYaml .Values.resources | nindent 4 }}', 'deploy/values.yaml:4'],
  ['an argument of something else', 'x: {{ default .Values.image.tag .y }}', undefined],
  ['two values', 'image: {{ .Values.image.name }}:{{ .Values.image.tag }}', undefined],
  ['a value with a default', 'tag: {{ .Values.image.tag | default .Chart.AppVersion }}', undefined],
  ['a value that no file writes', 'tag: {{ .Values.image.other }}', undefined],
  ['a block beside something else', 'a:\n  b: 1 {{- toYaml .Values.resources }}', undefined],
  ['no value', 'tag: latest', undefined],
  ['a hostile name', 'tag: {{ .Values.__proto__.tag }}', undefined],
])('which values file sets the line: %s', async (_, line, expected) => {
  expect(await setBy(line)).toBe(expected)
})

test('nothing is certain in a subchart, a raw file, under helmfile or without a line', async () => {
  const line = 'tag: {{ .Values.image.tag }}'
  expect(await setBy(line, both, { at: 'deploy/charts/db/templates/db.yaml' })).toBeUndefined()
  expect(await setBy(line, both, { fact: fact('raw') })).toBeUndefined()
  expect(await setBy(line, both, { source: { ...chart, helmfile: 'helmfile.yaml' } })).toBeUndefined()
  expect(await setBy(line, both, { source: { ...chart, chart: 'other' } })).toBeUndefined()
  const tree = memoryTree({ ...both, 'deploy/templates/web.yaml': line })
  const found = await createValueLocator(tree, production())(fact(), { file: 'deploy/templates/web.yaml' })
  expect(found).toBeUndefined()
})

test('a chart at the root', async () => {
  const files = { 'values.yaml': 'image: { tag: latest }\n' }
  const source: SourceDefinition = { type: 'chart', chart: '.', values: [] }
  const root = { ...fact(), source: '.' } as AnyFact
  expect(await setBy('tag: {{ .Values.image.tag }}', files, { at: 'templates/web.yaml', fact: root, source })).toBe(
    'values.yaml:1',
  )
})
