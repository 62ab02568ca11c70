import { expect, test } from 'vitest'
import { createLocator } from '../../src/collect/locate.ts'
import { maskTemplate } from '../../src/collect/locate-template.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import type { AnyFact, Origin } from '../../src/model.ts'

type Path = (string | number)[]
const container: Path = ['spec', 'template', 'spec', 'containers', 0]

/** A container fact `web` of Deployment `web`, in `a.yaml`. */
function fact(paths: Record<string, Path[]>, more: Partial<Origin> = {}): AnyFact {
  const origin = {
    document: 0,
    path: container,
    fields: () => paths,
    form: 'raw',
    object: { kind: 'Deployment', name: 'web' },
  } as const
  return {
    kind: 'container',
    subject: 'Deployment/web:web',
    at: { file: 'a.yaml' },
    origin: { ...origin, ...more },
    value: { name: 'web' },
  } as unknown as AnyFact
}

const document = (body: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          image: x
${body}`
const user = { security: [[...container, 'securityContext', 'runAsUser']] }
const reads = ['security.runAsUser']

const raw: [string, string, Record<string, Path[]>, number][] = [
  ['the key', document('          securityContext:\n            runAsUser: 0\n'), user, 12],
  ['its nearest parent', document('          securityContext:\n            privileged: true\n'), user, 11],
  ['the container', document(''), user, 9],
  [
    'the second place, when the first is not written',
    document('      securityContext:\n        runAsUser: 0\n'),
    { security: [...user.security, ['spec', 'template', 'spec', 'securityContext', 'runAsUser']] },
    12,
  ],
  ['the node itself, when nothing is known of the field', document(''), {}, 9],
]
test.each(raw)('raw: %s', async (_, text, paths, line) => {
  expect(await createLocator(memoryTree({ 'a.yaml': text }))(fact(paths), reads)).toMatchObject({
    file: 'a.yaml',
    line,
  })
})

const verbs: Record<string, Path[]> = { security: [['rules', 1, 'verbs']] }
const role = (first: string) =>
  `kind: Deployment
metadata:
  name: web
rules:
${first}  - resources:
    verbs: [list]
`

const templates: [string, string, Record<string, Path[]>, number | undefined][] = [
  ['the key', document('          securityContext:\n            runAsUser: {{ .Values.uid }}\n'), user, 12],
  [
    'the parent of what toYaml writes',
    document(
      '          {{- with .Values.context }}\n          securityContext:\n            {{- toYaml . | nindent 12 }}\n          {{- end }}\n',
    ),
    user,
    12,
  ],
  [
    'the container, when two branches write it',
    document(
      '          securityContext:\n          {{- if .Values.a }}\n            runAsUser: 0\n          {{- else }}\n            runAsUser: 1\n          {{- end }}\n',
    ),
    user,
    11,
  ],
  [
    'the key that one branch alone writes',
    document(
      '          securityContext:\n          {{- if .Values.a }}\n            runAsUser: 0\n          {{- else }}\n            privileged: true\n          {{- end }}\n',
    ),
    user,
    13,
  ],
  [
    'the container, when an action may write the key in another branch',
    document(
      '          securityContext:\n          {{- if .Values.a }}\n            runAsUser: 0\n          {{- else }}\n            {{- toYaml .Values.context | nindent 12 }}\n          {{- end }}\n',
    ),
    user,
    11,
  ],
  [
    'the list, when its items are not sure',
    document('')
      .replace('        - name: web\n', '        {{- range .Values.all }}\n        - name: {{ .name }}\n')
      .concat('        {{- end }}\n        - name: b\n'),
    user,
    8,
  ],
  [
    'the item by its index, when those before it are written out',
    document('')
      .replace('name: web\n          image', 'name: {{ .Values.name }}\n          image')
      .concat('        - name: b\n'),
    user,
    9,
  ],
  ['a value in an item without a name', role('  - resources: [{{ .a }}]\n'), verbs, 7],
  ['the list, when values may write items before', role('  {{- toYaml .Values.rules | nindent 2 }}\n'), verbs, 4],
  ['the list, when a branch may', role('  {{- if .a }}\n  - verbs: [get]\n  {{- end }}\n'), verbs, 4],
  ['the list, when an item may be several', role('  - {{ .a }}\n'), verbs, 4],
  [
    'the container by its name',
    document('').replace('        - name: web', '        - name: first\n        - name: web'),
    user,
    10,
  ],
  [
    'the document of its kind',
    `kind: Service\n---\n${document('')}`.replace('name: web', 'name: {{ include "x" . }}'),
    user,
    11,
  ],
  ['the kind alone, when the rest is not YAML', document('  }}} {{- if x }}: [\n\t'), user, 2],
  [
    'no line, with two documents of one kind',
    `${document('')}---\n${document('')}`.replaceAll('name: web', 'name: {{ .x }}'),
    user,
    undefined,
  ],
  [
    'the one of several of a kind whose name fits best',
    [
      document('').replace('name: web', 'name: {{ .x }}-api'),
      document('          securityContext: { runAsUser: 0 }\n').replace('name: web', 'name: "{{ .x }}eb"'),
      document('').replace('name: web', 'name: {{ include "x" . }}'),
    ].join('---\n'),
    user,
    22,
  ],
  [
    'the item that a loop writes many times in a list of objects',
    `apiVersion: apps/v1\nkind: DeploymentList\nitems:\n{{- range .Values.all }}\n  - ${document('')
      .replace('name: web', 'name: {{ .name }}')
      .trimEnd()
      .replaceAll('\n', '\n    ')}\n{{- end }}\n`,
    { security: [['items', 3, ...container, 'securityContext', 'runAsUser']] },
    13,
  ],
  [
    'the only document, when branches write its kind',
    document('          securityContext: { runAsUser: 0 }\n').replace(
      'kind: Deployment',
      '{{- if .rollout }}\nkind: Rollout\n{{- else }}\nkind: StatefulSet\n{{- end }}',
    ),
    user,
    15,
  ],
  [
    'through values of one line that branches write, and items of which only a part is written here',
    document('          securityContext: { runAsUser: 0 }\n').replace(
      '      containers:',
      [
        '      schedulerName: {{ if (eq "-" .x) }}""{{ else }}{{ .x }}{{ end }}',
        '      topologySpreadConstraints:',
        '        {{- range .all }}',
        '      - {{ toYaml . | nindent 8 | trim }}',
        '        labelSelector: {}',
        '        {{- end }}',
        '      containers:',
      ].join('\n'),
    ),
    user,
    17,
  ],
]
test.each(templates)('template: %s', async (_, text, paths, line) => {
  const place = await createLocator(memoryTree({ 'a.yaml': text }))(fact(paths, { form: 'template' }), reads)
  expect([place.file, place.line]).toEqual(['a.yaml', line])
})

test('a patch that writes the field comes first, its container found by name', async () => {
  const source = document('').replace('        - name: web', '        - name: other\n        - name: web')
  const patch = document('          securityContext: { runAsUser: 0 }\n')
  const paths = { security: [['spec', 'template', 'spec', 'containers', 1, 'securityContext', 'runAsUser']] }
  const tree = memoryTree({ 'a.yaml': source, 'p.yaml': patch, 'q.yaml': document('') })
  const place = await createLocator(tree)(fact(paths, { patches: ['q.yaml', 'p.yaml'] }), reads)
  expect(place).toEqual({ file: 'p.yaml', line: 11, column: 30 })
})

test('what a kustomization sets is in the kustomization', async () => {
  const tree = memoryTree({ 'a.yaml': document(''), 'kustomization.yaml': 'resources: [a.yaml]\nnamespace: shop\n' })
  const paths = { namespace: [['metadata', 'namespace']] }
  expect(await createLocator(tree)(fact(paths, { patches: ['kustomization.yaml'] }), ['namespace'])).toEqual({
    file: 'kustomization.yaml',
    line: 2,
    column: 1,
  })
})

test('so is what it sets on an object that it generates', async () => {
  const text = 'configMapGenerator:\n  - name: web\nnamespace: shop\n'
  const tree = memoryTree({ 'kustomization.yaml': text })
  const paths = { namespace: [['configMapGenerator', 0, 'metadata', 'namespace']] }
  const parts = { path: ['configMapGenerator', 0], patches: ['kustomization.yaml'] }
  const generated = { ...fact(paths, parts), at: { file: 'kustomization.yaml' } }
  expect(await createLocator(tree)(generated, ['namespace'])).toMatchObject({ file: 'kustomization.yaml', line: 3 })
})

test('a masked template keeps its lines and columns', () => {
  const text = '{{- if .x }}\na: {{ .y }} # {{/* note\n on two lines */}}\n{{- end }}\nb: "{{ "q" }}"\n'
  const { text: masked } = maskTemplate(text)
  expect(masked.split('\n').map((line) => line.trimEnd())).toEqual(['', 'a: xxxxxxxx #', '', '', 'b: "xxxxxxxxx"', ''])
})

test.each([
  ['no origin', { origin: undefined }],
  ['a file that is not there', { at: { file: 'absent.yaml' } }],
])("%s: the fact's own place", async (_, more) => {
  const one = { ...fact({}), ...more } as AnyFact
  expect(await createLocator(memoryTree({ 'a.yaml': '' }))(one, reads)).toEqual(one.at)
})

const script = `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  run.sh: |
    # curl -k
    curl "$URL" -k

    exit 0
  plain: curl -k
  other.sh: |
    curl -k
`
test.each([
  ['run.sh', 'curl -k', 8],
  ['run.sh', 'wget', 6],
  ['plain', 'curl -k', 11],
  ['other.sh', 'curl -k', 13],
])('in the text %s, the line of %s', async (key, within, line) => {
  const path = ['data', key]
  const found = fact({ security: [path] }, { path, within, object: { kind: 'ConfigMap', name: 'web' } })
  const locate = createLocator(memoryTree({ 'a.yaml': script }))
  expect((await locate(found, reads)).line).toBe(line)
})

test('many facts of one file: it is read once', async () => {
  const tree = memoryTree({ 'a.yaml': document('') })
  const asked: string[] = []
  const read = async (file: string) => {
    asked.push(file)
    return tree.read(file)
  }
  const locate = createLocator({ ...tree, read })
  for (let count = 0; count < 5; count++) expect((await locate(fact({}), reads)).line).toBe(9)
  expect(asked).toEqual(['a.yaml'])
})
