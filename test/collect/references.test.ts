import { describe, expect, it } from 'vitest'
import type { Surroundings } from '../../src/collect/object.ts'
import { collect, deployment, of, project, unseen } from './kubernetes.fixture.ts'

const together = (...documents: string[]) => documents.join('\n---\n')
const config = '{ apiVersion: v1, kind: ConfigMap, metadata: { name: c }, data: { A: a, B: b } }'
const app = (container: string, pod = '') =>
  deployment(`{ ${pod} containers: [{ name: app, image: a.fr/a:1, ${container} }] }`)
const env = (kind: string, ref: string) => app(`env: [{ name: X, valueFrom: { ${kind}KeyRef: ${ref} } }]`)

function references(yaml: string, over: Partial<Surroundings> = {}) {
  return of(collect(yaml, over), 'reference').map(({ subject, value, doubts }) => ({
    subject,
    via: value.via,
    found: value.found,
    keyFound: value.keyFound,
    doubt: doubts?.['found']?.code,
  }))
}

describe('ConfigMap', () => {
  const elsewhere = project({ elsewhere: { ...project().elsewhere, configMaps: ['c'] } })
  it.each<[string, string, boolean | undefined, boolean, Partial<Surroundings>?]>([
    ['key that is there', together(config, env('configMap', '{ name: c, key: A }')), true, true],
    ['key that is not', together(config, env('configMap', '{ name: c, key: Z }')), true, false],
    [
      'key that is not, optional',
      together(config, env('configMap', '{ name: c, key: Z, optional: true }')),
      true,
      true,
    ],
    ['nowhere', env('configMap', '{ name: c, key: A }'), false, true],
    ['nowhere, optional', env('configMap', '{ name: c, key: A, optional: true }'), true, true],
    ['elsewhere', env('configMap', '{ name: c, key: A }'), true, true, { project: elsewhere }],
    ['hidden', env('configMap', '{ name: c, key: A }'), undefined, true, { hidden: unseen }],
    ['of the cluster', env('configMap', '{ name: kube-root-ca.crt, key: ca.crt }'), true, true],
    [
      'of another namespace',
      together(config.replace('name: c', 'name: c, namespace: b'), env('configMap', '{ name: c, key: A }')),
      false,
      true,
    ],
    [
      'authorities that OpenShift injects',
      together(
        config.replace('name: c', 'name: c, labels: { config.openshift.io/inject-trusted-cabundle: "true" }'),
        env('configMap', '{ name: c, key: ca-bundle.crt }'),
      ),
      true,
      true,
    ],
    ['a key named like a method', together(config, env('configMap', '{ name: c, key: constructor }')), true, false],
  ])('%s', (_, yaml, found, keyFound, over) => {
    const [reference] = references(yaml, over)
    expect(reference).toMatchObject({ via: 'env', found, keyFound })
    expect(reference?.doubt).toBe(found === undefined ? 'helm-failed' : undefined)
  })
})

describe('Secret', () => {
  const made = (apiVersion: string, kind: string, spec: string) =>
    `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: s }, spec: ${spec} }`
  const wanted = env('secret', '{ name: s, key: A }')
  it.each<[string, string]>([
    ['Secret', '{ apiVersion: v1, kind: Secret, metadata: { name: s } }'],
    ['VaultStaticSecret', made('secrets.hashicorp.com/v1beta1', 'VaultStaticSecret', '{ destination: { name: s } }')],
    ['ExternalSecret', made('external-secrets.io/v1', 'ExternalSecret', '{}')],
    ['SealedSecret', made('bitnami.com/v1alpha1', 'SealedSecret', '{}')],
    ['SopsSecret', made('isindir.github.com/v1alpha3', 'SopsSecret', '{ secretTemplates: [{ name: s }] }')],
    ['Certificate', made('cert-manager.io/v1', 'Certificate', '{ secretName: s }')],
  ])('that a %s makes', (_, yaml) => {
    expect(references(together(wanted, yaml))).toMatchObject([{ found: true, keyFound: true, doubt: undefined }])
  })

  it.each([
    ['registry-pull-secret', true],
    ['db-app', true],
    ['db-superuser', true],
    ['db-unheard-of', undefined],
  ])('%s: found %s', (name, found) => {
    const cluster = '{ apiVersion: postgresql.cnpg.io/v1, kind: Cluster, metadata: { name: db } }'
    const [reference] = references(together(cluster, env('secret', `{ name: ${name}, key: A }`)))
    expect(reference?.found).toBe(found)
    expect(reference?.doubt).toBe(found ? undefined : 'secret-nowhere')
  })
})

describe('places', () => {
  it('are environment, volumes, projections and pull secrets', () => {
    const volumes = `volumes: [{ name: a, configMap: { name: c } }, { name: b, secret: { secretName: s } },
      { name: p, projected: { sources: [{ configMap: { name: pc } }, { secret: { name: ps } }] } }],
      imagePullSecrets: [{ name: registry-pull-secret }],`
    const found = references(app('envFrom: [{ configMapRef: { name: c } }, { secretRef: { name: s } }]', volumes))
    expect(found.map(({ subject, via }) => `${via} ${subject}`)).toEqual([
      'envFrom Deployment/web:app[ConfigMap/c]',
      'envFrom Deployment/web:app[Secret/s]',
      'volume Deployment/web[ConfigMap/c]',
      'volume Deployment/web[Secret/s]',
      'volume Deployment/web[ConfigMap/pc]',
      'volume Deployment/web[Secret/ps]',
      'pull Deployment/web[Secret/registry-pull-secret]',
    ])
  })

  it('are told once per object, and once more for each further key that is missing', () => {
    const variable = (name: string) => `{ name: ${name}, valueFrom: { configMapKeyRef: { name: c, key: ${name} } } }`
    const yaml = together(config, app(`env: [${['A', 'Y', 'B', 'Z', 'Z'].map(variable).join(', ')}]`))
    expect(references(yaml).map(({ subject, keyFound }) => [subject, keyFound])).toEqual([
      ['Deployment/web:app[ConfigMap/c]', false],
      ['Deployment/web:app[ConfigMap/c:Z]', false],
    ])
  })

  it('names a generated object without the suffix of Kustomize', () => {
    const yaml = together(
      config.replace('name: c', 'name: c-7k2m4t9g6h'),
      env('configMap', '{ name: c-7k2m4t9g6h, key: A }'),
    )
    expect(references(yaml)).toMatchObject([{ subject: 'Deployment/web:app[ConfigMap/c]', found: true }])
  })
})
