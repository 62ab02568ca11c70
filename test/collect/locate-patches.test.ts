import { expect, test } from 'vitest'
import { createLocator } from '../../src/collect/locate.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import type { AnyFact, Origin } from '../../src/model.ts'

type Path = (string | number)[]
const containers: Path = ['spec', 'template', 'spec', 'containers']
const first: Path = [...containers, 0]

function fact(name: string, path: Path, fields: Record<string, Path[]>): AnyFact {
  const origin: Origin = {
    document: 0,
    path,
    fields: () => fields,
    form: 'raw',
    patches: ['overlay/patch.yaml', 'overlay/kustomization.yaml'],
    object: { kind: 'Deployment', name: 'web' },
  }
  const about = {
    kind: 'container',
    subject: `Deployment/web:${name}`,
    at: { file: 'base.yaml' },
    origin,
    value: { name },
  }
  return about as unknown as AnyFact
}

const base = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      containers:
        - name: web
          image: x
          livenessProbe: { httpGet: { path: / } }
`
const user = fact('web', first, { security: [[...first, 'securityContext', 'runAsUser']] })
const probes = fact('web', first, {
  probes: [
    [...first, 'readinessProbe'],
    [...first, 'livenessProbe'],
  ],
})
const added = fact('sidecar', [...containers, 1], { probes: [[...containers, 1, 'livenessProbe']] })
const place = '/spec/template/spec/containers/0'

const operations = (...lines: string[]) => `- op: test\n  path: /kind\n  value: Deployment\n${lines.join('\n')}\n`
const inKustomization = (text: string, target = 'target: { kind: Deployment, name: web }', style = '|-') =>
  `resources: [../base.yaml]\npatches:\n  - ${target}\n    patch: ${style}\n${text.replace(/^(?=.)/gm, '      ')}`
const unnamed = '{ kind: Deployment }'

const named = fact('web', [], { policies: [['metadata', 'name']] })
const labelled = fact('web', [], { labels: [['metadata', 'labels', 'app']] })

type Row = [sentence: string, asked: AnyFact, field: string, files: Record<string, string>, at: [string, number]]
const rows: Row[] = [
  [
    'a patch that only names the object writes no name',
    named,
    'policies',
    { patch: 'kind: Deployment\nmetadata: { name: web }\nspec: { replicas: 2 }\n' },
    ['base.yaml', 3],
  ],
  [
    'nor the object as a whole',
    fact('web', [], {}),
    'policies',
    { patch: 'kind: Deployment\nmetadata: { name: web }\nspec: { replicas: 2 }\n' },
    ['base.yaml', 1],
  ],
  [
    'one that the kustomization holds neither',
    named,
    'policies',
    { kustomization: inKustomization('kind: Deployment\nmetadata: { name: web }\n', 'path: x') },
    ['base.yaml', 3],
  ],
  [
    'what else it says of itself is written there',
    labelled,
    'labels',
    { patch: 'kind: Deployment\nmetadata:\n  name: web\n  labels: { app: web }\n' },
    ['overlay/patch.yaml', 4],
  ],
  [
    'an operation that writes the field',
    user,
    'security',
    { patch: operations('- op: add', `  path: ${place}/securityContext/runAsUser`, '  value: 0') },
    ['overlay/patch.yaml', 6],
  ],
  [
    'an operation that writes what holds it',
    user,
    'security',
    {
      patch: operations(
        '- op: add',
        `  path: ${place}/securityContext`,
        '  value:',
        '    privileged: false',
        '    runAsUser: 0',
      ),
    },
    ['overlay/patch.yaml', 8],
  ],
  [
    'the last of two that write it',
    user,
    'security',
    {
      patch: operations(
        '- { op: add, path: /spec/template/spec/containers/0/securityContext, value: { runAsUser: 5 } }',
        '- { op: replace, path: /spec/template/spec/containers/0/securityContext/runAsUser, value: 0 }',
      ),
    },
    ['overlay/patch.yaml', 5],
  ],
  [
    'an operation that takes it away',
    probes,
    'probes',
    { patch: operations('- op: remove', `  path: ${place}/livenessProbe`) },
    ['overlay/patch.yaml', 5],
  ],
  [
    'a container that an operation adds',
    added,
    'probes',
    { patch: operations('- op: add', '  path: /spec/template/spec/containers/-', '  value:', '    name: sidecar') },
    ['overlay/patch.yaml', 6],
  ],
  [
    'not in a container that an operation adds beside it',
    user,
    'security',
    {
      patch: operations(
        '- { op: add, path: /spec/template/spec/containers/-, value: { name: other, securityContext: { runAsUser: 0 } } }',
      ),
    },
    ['base.yaml', 8],
  ],
  [
    'an operation below what nothing else writes',
    fact('web', first, { security: [[...first, 'securityContext']] }),
    'security',
    { patch: operations('- op: add', `  path: ${place}/securityContext/runAsUser`, '  value: 0') },
    ['overlay/patch.yaml', 6],
  ],
  [
    'not an operation below what the base writes too',
    fact('web', first, { image: [first] }),
    'image',
    { patch: operations('- op: add', `  path: ${place}/securityContext/runAsUser`, '  value: 0') },
    ['base.yaml', 8],
  ],
  [
    'an operation on something else',
    user,
    'security',
    { patch: operations('- op: replace', '  path: /spec/replicas', '  value: 3') },
    ['base.yaml', 8],
  ],
  [
    'a container that a merge adds',
    added,
    'probes',
    {
      patch: base
        .replace('name: web\n          image', 'name: sidecar\n          image')
        .replace(/ *livenessProbe.*\n/, ''),
    },
    ['overlay/patch.yaml', 8],
  ],
  [
    'operations in the kustomization',
    user,
    'security',
    {
      kustomization: inKustomization(
        operations('- op: add', `  path: ${place}/securityContext/runAsUser`, '  value: 0'),
      ),
    },
    ['overlay/kustomization.yaml', 10],
  ],
  [
    'a merge in the kustomization',
    probes,
    'probes',
    { kustomization: inKustomization(base.replace(/livenessProbe.*/, 'livenessProbe: null'), `target: ${unnamed}`) },
    ['overlay/kustomization.yaml', 14],
  ],
  [
    'a folded text: its key',
    user,
    'security',
    {
      kustomization: `patches:\n  - patch: '[{"op": "add", "path": "${place}/securityContext", "value": {"runAsUser": 0}}]'\n    target: ${unnamed}\n`,
    },
    ['overlay/kustomization.yaml', 2],
  ],
  [
    'operations for another object',
    user,
    'security',
    {
      kustomization: inKustomization(
        operations('- op: add', `  path: ${place}/securityContext/runAsUser`, '  value: 0'),
        'target: { kind: Deployment, name: worker }',
      ),
    },
    ['base.yaml', 8],
  ],
]
test.each(rows)('where a patch wrote it: %s', async (_, asked, field, { patch, kustomization }, [file, line]) => {
  const files = {
    'base.yaml': base,
    ...(patch !== undefined && { 'overlay/patch.yaml': patch }),
    ...(kustomization !== undefined && { 'overlay/kustomization.yaml': kustomization }),
  }
  const found = await createLocator(memoryTree(files))(asked, [field])
  expect([found.file, found.line]).toEqual([file, line])
})
