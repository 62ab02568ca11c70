import { describe, expect, it } from 'vitest'
import type { Surroundings } from '../../src/collect/object.ts'
import { isPlaceholderHost } from '../../src/collect/placeholders.ts'
import { collect, deployment, environment, of, project, unseen } from './kubernetes.fixture.ts'

const together = (...documents: string[]) => documents.join('\n---\n')
const web = deployment('{ containers: [{ name: app, image: a.fr/a:1, ports: [{ name: http, containerPort: 8080 }] }] }')
const silent = deployment('{ containers: [{ name: app, image: a.fr/a:1 }] }')
const object = (apiVersion: string, kind: string, spec: string, more = '') =>
  `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: it${more} }, spec: ${spec} }`
const service = (port: string, selector = '{ app: web }') =>
  object('v1', 'Service', `{ selector: ${selector}, ports: [${port}] }`).replace('name: it', 'name: web')
const http = service('{ name: http, port: 80, targetPort: 8080 }')
const ingress = (spec: string, more = '') => object('networking.k8s.io/v1', 'Ingress', spec, more)
const to = (port: string, host = 'shop.fr', name = 'web') =>
  ingress(
    `{ rules: [{ host: ${host}, http: { paths: [{ backend: { service: { name: ${name}, port: ${port} } } }] } }] }`,
  )
const route = (spec: string) => object('route.openshift.io/v1', 'Route', spec)
const httpRoute = (spec: string) => object('gateway.networking.k8s.io/v1', 'HTTPRoute', spec)
const cluster = '{ apiVersion: postgresql.cnpg.io/v1, kind: Cluster, metadata: { name: db } }'

function links(yaml: string, joint: string, over: Partial<Surroundings> = {}) {
  return of(collect(yaml, over), 'exposureLink')
    .filter(({ value }) => value.joint === joint)
    .map(({ subject, value, doubts }) => [subject, value.consistent, doubts?.['consistent']?.code])
}
const elsewhere = project({ elsewhere: { ...project().elsewhere, services: ['web'] } })

describe('backends', () => {
  it.each<[string, string, string, boolean | undefined, Partial<Surroundings>?]>([
    ['by name', together(web, http, to('{ name: http }')), 'web:http', true],
    ['by a name that the Service lacks', together(web, http, to('{ name: https }')), 'web:https', false],
    ['by number', together(web, http, to('{ number: 80 }')), 'web:80', true],
    ['by the number of the pods', together(web, http, to('{ number: 8080 }')), 'web:8080', false],
    ['Service that is nowhere', to('{ number: 80 }'), 'web:80', false],
    ['Service elsewhere', to('{ number: 80 }'), 'web:80', true, { project: elsewhere }],
    ['Service that may be hidden', to('{ number: 80 }'), 'web:80', undefined, { hidden: unseen }],
    ['Service of CloudNativePG', together(cluster, to('{ number: 5432 }', 'shop.fr', 'db-rw')), 'db-rw:5432', true],
    [
      'Service of an operator that is not known',
      together(
        '{ apiVersion: k8s.keycloak.org/v2, kind: Keycloak, metadata: { name: sso } }',
        to('{ number: 8080 }', 'shop.fr', 'sso-service'),
      ),
      'sso-service:8080',
      undefined,
    ],
    [
      'ExternalName',
      together(
        object('v1', 'Service', '{ type: ExternalName, externalName: a.fr }'),
        to('{ number: 80 }', 'shop.fr', 'it'),
      ),
      'it:80',
      true,
    ],
    ['v1beta1', together(web, http, ingress('{ backend: { serviceName: web, servicePort: http } }')), 'web:http', true],
    [
      'HTTPRoute',
      together(
        web,
        http,
        httpRoute('{ parentRefs: [{ name: g }], rules: [{ backendRefs: [{ name: web, port: 80 }] }] }'),
      ),
      'web:80',
      true,
    ],
    ['Route without port', together(web, http, route('{ host: a.fr, to: { name: web } }')), 'web', true],
    [
      'Route by name',
      together(web, http, route('{ host: a.fr, to: { name: web }, port: { targetPort: http } }')),
      'web:http',
      true,
    ],
    [
      'Route by number of the pods',
      together(web, http, route('{ host: a.fr, to: { name: web }, port: { targetPort: 8080 } }')),
      'web:8080',
      true,
    ],
    [
      'Route by number of the Service',
      together(web, http, route('{ host: a.fr, to: { name: web }, port: { targetPort: 80 } }')),
      'web:80',
      false,
    ],
    [
      'Route by number behind a name',
      together(
        web,
        service('{ port: 80, targetPort: http }'),
        route('{ host: a.fr, to: { name: web }, port: { targetPort: 8080 } }'),
      ),
      'web:8080',
      true,
    ],
  ])('%s', (_, yaml, entry, consistent, over) => {
    const [link] = links(yaml, 'backend', over)
    expect(link?.[0]).toMatch(new RegExp(`^(Ingress|HTTPRoute|Route)/it\\[${entry}\\]$`))
    expect(link?.[1]).toBe(consistent)
    if (consistent === undefined) expect(link?.[2]).toMatch(/^(helm-failed|operator-behind)$/)
  })

  it('are none for a resource, a rule without http, and an action of the AWS controller', () => {
    const spec = '{ defaultBackend: { resource: { kind: Bucket, name: b } }, rules: [{ host: shop.fr }] }'
    expect(links(ingress(spec), 'backend')).toEqual([])
    expect(links(to('{ name: use-annotation }'), 'backend')).toEqual([])
  })
})

describe('Services', () => {
  it.each<[string, string, [string, boolean | undefined][]]>([
    ['number that is listed', together(web, http), [['Service/web[http]', true]]],
    ['number that is not', together(web, service('{ port: 80, targetPort: 9090 }')), [['Service/web[80]', false]]],
    ['number of a container that lists nothing', together(silent, http), [['Service/web[http]', true]]],
    ['name', together(web, service('{ port: 80, targetPort: http }')), [['Service/web[80]', true]]],
    ['name that is not listed', together(web, service('{ port: 80, targetPort: grpc }')), [['Service/web[80]', false]]],
    [
      'name of a container that lists nothing',
      together(silent, service('{ port: 80, targetPort: http }')),
      [['Service/web[80]', false]],
    ],
    ['no targetPort', together(web, service('{ port: 8080 }')), [['Service/web[8080]', true]]],
    ['no pods', service('{ port: 80 }'), []],
    [
      'pods of CloudNativePG',
      together(cluster, service('{ port: 5432 }', '{ cnpg.io/cluster: db, role: primary }')),
      [['Service/web[5432]', true]],
    ],
  ])('target port: %s', (_, yaml, expected) => {
    expect(links(yaml, 'target-port').map(([subject, consistent]) => [subject, consistent])).toEqual(expected)
  })

  const stateful =
    '{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: web }, spec: { replicas: 3, template: { metadata: { labels: { app: web } } } } }'
  const kafka = '{ apiVersion: kafka.strimzi.io/v1, kind: Kafka, metadata: { name: bus } }'
  it.each<[string, string, (boolean | undefined)[], Partial<Surroundings>?]>([
    ['pods', together(web, http), [true]],
    ['a label too many', together(web, service('{ port: 80 }', '{ app: web, tier: x }')), [false]],
    ['hidden', http, [undefined], { hidden: unseen }],
    ['no selector', object('v1', 'Service', '{ ports: [{ port: 80 }] }'), []],
    ['ExternalName', object('v1', 'Service', '{ type: ExternalName, selector: { a: b } }'), []],
    [
      'a pod of a StatefulSet',
      together(stateful, service('', '{ statefulset.kubernetes.io/pod-name: web-2 }')),
      [true],
    ],
    [
      'a pod that it has not',
      together(stateful, service('', '{ statefulset.kubernetes.io/pod-name: web-3 }')),
      [false],
    ],
    ['an operator by its domain', together(kafka, service('', '{ strimzi.io/cluster: other }')), [undefined]],
    ['an operator by its name', together(kafka, service('', '{ app: bus }')), [undefined]],
    ['an operator of something else', together(kafka, service('', '{ app: shop }')), [false]],
  ])('selector: %s', (_, yaml, expected, over) => {
    expect(links(yaml, 'selector', over).map(([, consistent]) => consistent)).toEqual(expected)
  })
})

describe('probes', () => {
  const probe = (port: string, ports: string) =>
    links(
      deployment(
        `{ containers: [{ name: app, image: a.fr/a:1, ports: ${ports}, livenessProbe: { httpGet: { port: ${port} } } }] }`,
      ),
      'probe-port',
    )
  it.each([
    ['http', '[{ name: http, containerPort: 80 }]', true],
    ['admin', '[{ name: http, containerPort: 80 }]', false],
    ['80', '[{ containerPort: 80 }]', true],
    ['81', '[{ containerPort: 80 }]', false],
    ['81', '[]', true],
  ])('%s in %s', (port, ports, consistent) => {
    expect(probe(port, ports)).toEqual([['Deployment/web:app[liveness]', consistent, undefined]])
  })
})

describe('hosts', () => {
  it.each([
    ['shop.interieur.gouv.fr', false],
    ['todo.apps.minint.fr', false],
    ['*.shop.fr', false],
    ['shop.local', false],
    ['', true],
    ['localhost', true],
    ['app.localhost', true],
    ['example.com', true],
    ['shop.example.org', true],
    ['shop.example.gouv.fr', true],
    ['chart-example.local', true],
    ['changeme.fr', true],
    ['<host>', true],
    ['${HOST}', true],
    ['your-domain.fr', true],
  ])('%s is a placeholder: %s', (host, placeholder) => {
    expect(isPlaceholderHost(host)).toBe(placeholder)
  })

  it('are asked of each rule, and of an Ingress without rule', () => {
    expect(links(ingress('{ rules: [{ host: shop.fr }, {}] }'), 'host')).toEqual([
      ['Ingress/it[shop.fr]', true, undefined],
      ['Ingress/it[*]', false, undefined],
    ])
    expect(links(ingress('{ defaultBackend: {} }'), 'host')).toEqual([['Ingress/it[*]', false, undefined]])
  })

  it('are unknown on a Gateway that is not in the render', () => {
    expect(links(httpRoute('{ parentRefs: [{ name: g }] }'), 'host')).toEqual([
      ['HTTPRoute/it[*]', undefined, 'gateway-elsewhere'],
    ])
  })
})

describe('TLS', () => {
  const rule = 'rules: [{ host: a.shop.fr }]'
  const gateway = (listener: string) =>
    object('gateway.networking.k8s.io/v1', 'Gateway', `{ listeners: [${listener}] }`).replace('name: it', 'name: g')
  const behind = (listener: string) =>
    together(httpRoute('{ parentRefs: [{ name: g }], hostnames: [a.shop.fr] }'), gateway(listener))
  it.each<[string, string, boolean | undefined]>([
    ['none', ingress(`{ ${rule} }`), false],
    ['exact', ingress(`{ ${rule}, tls: [{ hosts: [a.shop.fr] }] }`), true],
    ['wildcard', ingress(`{ ${rule}, tls: [{ hosts: ['*.shop.fr'] }] }`), true],
    [
      'wildcard of another depth',
      ingress(`{ rules: [{ host: a.b.shop.fr }], tls: [{ hosts: ['*.shop.fr'] }] }`),
      false,
    ],
    ['a block without hosts', ingress(`{ ${rule}, tls: [{ secretName: t }] }`), true],
    ['Route of an Ingress', ingress(`{ ${rule} }`, ', annotations: { route.openshift.io/termination: edge }'), true],
    ['AWS', ingress(`{ ${rule} }`, ', annotations: { alb.ingress.kubernetes.io/certificate-arn: "arn:x" }'), true],
    ['cert-manager alone', ingress(`{ ${rule} }`, ', annotations: { cert-manager.io/cluster-issuer: x }'), false],
    ['Route', route('{ host: a.shop.fr, tls: { termination: edge } }'), true],
    ['Route in clear', route('{ host: a.shop.fr }'), false],
    ['HTTPS listener', behind('{ name: s, protocol: HTTPS }'), true],
    ['HTTPS listener of another host', behind('{ name: s, protocol: HTTPS, hostname: b.shop.fr }'), false],
    ['HTTP listener', behind('{ name: s, protocol: HTTP }'), false],
    ['Gateway elsewhere', httpRoute('{ parentRefs: [{ name: g }], hostnames: [a.shop.fr] }'), undefined],
  ])('%s', (_, yaml, tls) => {
    const [fact] = of(collect(yaml), 'exposedHost')
    expect(fact?.value.tls).toBe(tls)
    expect(fact?.doubts?.['tls']?.code).toBe(tls === undefined ? 'gateway-elsewhere' : undefined)
    const platform = collect(yaml, { environment: environment({ tls: 'platform' }) })
    expect(of(platform, 'exposedHost')[0]?.value.tls).toBe(true)
  })
})
