import { expect, test } from 'vitest'
import { easedProject, unasked } from '../../src/judge/eased.ts'
import type { Environment, Project } from '../../src/model.ts'
import { environment, result } from './support.ts'

const nowhere = { secrets: [], configMaps: [], services: [], serviceAccounts: [], images: [] }
const strict: Project = {
  declared: true,
  name: 'shop',
  language: null,
  repository: ['application', 'infrastructure'],
  environments: [environment('production'), environment('recette', 'prod-like')],
  cluster: { kind: 'openshift', kubernetes: null },
  registries: [],
  elsewhere: { ...nowhere, secrets: ['db'] },
  users: true,
  data: { classification: 'dr', personal: true },
  attestations: [],
  companions: [],
  ignore: [],
}
const recette = environment('recette', 'prod-like')
const production = (parts: Partial<Environment>): Project['environments'] => [
  { ...environment('production'), ...parts },
  recette,
]

test.each<[string, Partial<Project>, string[]]>([
  ['nothing', {}, []],
  [
    'a class lowered',
    { environments: production({ class: 'prod-like' }) },
    ['environments.production.class production prod-like'],
  ],
  ['a class raised', { environments: [environment('production'), environment('recette')] }, []],
  ['an environment dropped', { environments: [recette] }, ['environments.production production ∅']],
  ['an environment added', { environments: [...strict.environments, environment('dev', 'sandbox')] }, []],
  [
    'tls left to the platform',
    { environments: production({ tls: 'platform' }) },
    ['environments.production.tls ∅ platform'],
  ],
  ['a secret elsewhere', { elsewhere: { ...nowhere, secrets: ['db', 'api'] } }, ['elsewhere.secrets db db, api']],
  ['a secret no longer elsewhere', { elsewhere: nowhere }, []],
  ['another cluster', { cluster: { kind: 'kubernetes', kubernetes: null } }, ['cluster.kind openshift kubernetes']],
  ['a half elsewhere', { repository: ['application'] }, ['repository application, infrastructure application']],
  ['nobody logs in', { users: false }, ['users true false']],
  [
    'usual data',
    { data: { classification: 'usuel', personal: false } },
    ['data.classification dr usuel', 'data.personal true false'],
  ],
])('%s', (_, parts, told) => {
  const eased = easedProject(strict, { ...strict, ...parts })
  expect(eased.map(({ key, from, to }) => `${key} ${from} ${to}`)).toEqual(told.map((one) => `project.${one}`))
})

test('what a project that declared nothing writes first eases nothing', () => {
  expect(easedProject({ ...strict, declared: false }, { ...strict, environments: [] })).toEqual([])
})

test('a cluster that asked less already asks no less', () => {
  const plain: Project = { ...strict, cluster: { kind: 'kubernetes', kubernetes: null } }
  expect(easedProject(plain, strict)).toEqual([])
})

test('rules that base answered and head no longer asks', () => {
  const base = [
    result('a', 'pass'),
    result('b', 'fail'),
    result('c', 'unknown'),
    result('d', 'pass'),
    result('e', 'pass'),
    result('f', 'pass'),
    result('g', 'pass'),
  ]
  const head = [
    result('a', 'not-applicable'),
    result('b', 'unknown', { cause: 'environment-class-missing' }),
    result('c', 'not-applicable'),
    result('d', 'unknown', { cause: 'undecidable' }),
    result('e', 'fail'),
    result('f', 'unknown', { cause: 'hidden' }),
    result('g', 'unknown', { cause: 'hidden' }),
  ]
  expect(unasked(base, head, new Set(['d', 'f']))).toEqual(['a', 'b', 'f'])
})
