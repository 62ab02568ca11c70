import { describe, expect, test } from 'vitest'
import { classOf } from '../../src/collect/environment-class.ts'
import { createCache } from '../../src/collect/cache.ts'
import { findEnvironments } from '../../src/collect/environments.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import { chart, deployment } from './render.fixture.ts'
import { undeclared } from './support.ts'

test.each([
  ['dev', 'sandbox'],
  ['formation', 'sandbox'],
  ['mi-preprod', 'prod-like'],
  ['pre_prod', 'prod-like'],
  ['hors.prod', 'prod-like'],
  ['non-prod', 'prod-like'],
  ['qualif', 'prod-like'],
  ['values.pre-production', 'prod-like'],
  ['preproduction', 'prod-like'],
  ['hors_production', 'prod-like'],
  ['non-production', 'prod-like'],
  ['prod-like', 'prod-like'],
  ['PROD', 'production'],
  ['eu-production-1', 'production'],
  ['production-letsencrypt', null],
  ['letsencrypt-staging', null],
  ['lets_encrypt-prod', null],
  ['staging-issuer', null],
  ['openshift-dev-spaces', null],
  ['integration-tests', null],
  ['letsencrypt', null],
  ['staging-letsencrypt-staging', 'prod-like'],
  ['product', null],
  ['developer', null],
  ['latest', null],
  ['values', null],
])('class of %s: %s', (name, expected) => expect(classOf(name)).toBe(expected))

/** `environment/class: type path values` per source. */
async function found(files: Record<string, string>): Promise<string[]> {
  const environments = await findEnvironments(memoryTree(files), undeclared, createCache())
  return environments.flatMap(({ name, class: named, sources }) =>
    sources.length === 0
      ? [`${name}/${named}:`]
      : sources.map((source) => `${name}/${named}: ${Object.values(source).flat().join(' ')}`),
  )
}

const web = deployment('web')
const kustomization = (...resources: string[]) => `resources: [${resources.join(', ')}]\n`
const cases: [string, Record<string, string>, string[]][] = [
  ['nothing', { 'README.md': '#' }, ['default/null:']],
  [
    'values files beside a chart',
    {
      'chart/Chart.yaml': chart('shop'),
      'chart/values.yaml': 'a: 1',
      'chart/values-dev.yaml': 'a: 1',
      'chart/values-mi-preprod.yaml': 'a: 1',
      'chart/prod.yaml': 'a: 1',
      'chart/values-other.yaml': 'a: 1',
      'chart/ci/values-test.yaml': 'a: 1',
    },
    [
      'dev/sandbox: chart chart values-dev.yaml',
      'mi-preprod/prod-like: chart chart values-mi-preprod.yaml',
      'prod/production: chart chart prod.yaml',
    ],
  ],
  [
    'a chart without environments',
    { 'chart/Chart.yaml': chart('shop'), 'chart/values.yaml': 'a: 1' },
    ['default/null: chart chart'],
  ],
  [
    'folders of values',
    {
      'chart/Chart.yaml': chart('shop'),
      'chart/values/prod/values.yaml': 'a: 1',
      'chart/values/staging.yaml': 'a: 1',
      'environments/dev/values.shop.yaml': 'a: 1',
      'environments/dev/values.redis.yaml': 'a: 1',
      'environments/dev/secrets.yaml': 'a: ENC[x]\nsops: { mac: x }',
    },
    [
      'dev/sandbox: chart chart ../environments/dev/values.shop.yaml',
      'prod/production: chart chart values/prod/values.yaml',
      'staging/prod-like: chart chart values/staging.yaml',
    ],
  ],
  [
    'values of a chart at the root',
    { 'Chart.yaml': chart('shop'), 'values-prod.yaml': 'a: 1', 'templates/web.yaml': web, 'dev.yaml': 'a: 1' },
    ['prod/production: chart . values-prod.yaml'],
  ],
  [
    'overlays, their base, and a raw file',
    {
      'k8s/base/kustomization.yaml': kustomization('web.yaml'),
      'k8s/base/web.yaml': web,
      'k8s/overlays/test/kustomization.yaml': kustomization('../../base'),
      'k8s/overlays/prod/kustomization.yaml': `${kustomization('../../base')}patches: [{ path: web.yaml }]`,
      'k8s/overlays/prod/web.yaml': web,
      'k8s/extra.yaml': web,
    },
    [
      'default/null: manifests k8s/extra.yaml',
      'prod/production: kustomization k8s/overlays/prod',
      'test/sandbox: kustomization k8s/overlays/test',
    ],
  ],
  [
    'folders of manifests, and what is left out',
    {
      'deploy/recette/web.yaml': web,
      'deploy/recette/sub/api.yaml': web,
      'tests/prod/web.yaml': web,
      'src/test/resources/web.yaml': web,
      'examples/chart/Chart.yaml': chart('example'),
      '.github/web.yaml': web,
    },
    ['recette/prod-like: manifests deploy/recette/sub/api.yaml deploy/recette/web.yaml'],
  ],
  [
    'one environment from several sources',
    {
      'chart/Chart.yaml': chart('shop'),
      'chart/values-prod.yaml': 'a: 1',
      'overlays/prod/kustomization.yaml': kustomization('web.yaml'),
      'overlays/prod/web.yaml': web,
    },
    ['prod/production: chart chart values-prod.yaml', 'prod/production: kustomization overlays/prod'],
  ],
]
describe('found environments', () => {
  test.each(cases)('%s', async (_, files, expected) => expect(await found(files)).toEqual(expected))

  test('one declared: nothing else is found', async () => {
    const environment = { name: 'x', class: 'production', declared: true, sources: [] } as const
    const project = { ...undeclared, environments: [{ ...environment, sources: [] }] }
    const tree = memoryTree({ 'overlays/dev/kustomization.yaml': '{}' })
    expect(await findEnvironments(tree, project, createCache())).toBe(project.environments)
  })
})
