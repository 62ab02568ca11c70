import { describe, expect, it } from 'vitest'
import { createLocator } from '../../src/collect/locate.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import { collect, deployment, of } from './kubernetes.fixture.ts'

const web = (spec = '{ replicas: 0 }') =>
  deployment('{ containers: [{ name: app, image: a.fr/app:1, ports: [{ containerPort: 8080 }] }] }', { spec })
const object = (apiVersion: string, kind: string, spec: string, name = 'it') =>
  `---\n{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: ${name} }, spec: ${spec} }\n`
const rollout = (more = '', name = 'web') =>
  object('argoproj.io/v1alpha1', 'Rollout', `{ workloadRef: { kind: Deployment, name: ${name} } ${more} }`, 'canary')
const scaler = (kind: string, name: string) =>
  object(
    'autoscaling/v2',
    'HorizontalPodAutoscaler',
    `{ scaleTargetRef: { kind: ${kind}, name: ${name} }, minReplicas: 2 }`,
  )

describe('a Rollout that borrows the template of a Deployment', () => {
  it('says how many pods there are and how they are replaced', () => {
    const facts = collect(web() + rollout(', replicas: 3, strategy: { canary: { maxUnavailable: 100%, maxSurge: 0 } }'))
    const workloads = of(facts, 'workload').map(({ subject, value }) => [
      subject,
      value.replicas,
      value.replicasWritten,
    ])
    expect(workloads).toEqual([['Deployment/web', 3, true]])
    const [update] = of(facts, 'rollout')
    expect(update).toMatchObject({ subject: 'Deployment/web', value: { gradual: false } })
    expect(update?.origin?.object).toEqual({ kind: 'Rollout', name: 'canary' })
  })

  it('is where the number of pods is written', async () => {
    const text = `${web()}${rollout(', replicas: 1')}`
    const [fact] = of(collect(text), 'workload')
    if (!fact) throw new Error('no workload')
    const locate = createLocator(memoryTree({ 'k8s/all.yaml': text }))
    expect((await locate(fact, ['replicas'])).line).toBe(3)
    expect((await locate(fact, ['podLabels'])).line).toBe(1)
  })

  it.each([
    ['Rollout', 'canary', ['it'], 2],
    ['Deployment', 'web', [], 1],
  ])('is what an autoscaler drives, not its lender: %s/%s', (kind, name, expected, replicas) => {
    const [fact] = of(collect(web() + rollout() + scaler(kind, name)), 'workload')
    expect(fact?.value).toMatchObject({ autoscalers: expected, replicas, replicasWritten: false })
  })

  it('may take it from a PodTemplate, which runs nothing by itself', () => {
    const template = `---\n{ apiVersion: v1, kind: PodTemplate, metadata: { name: tpl }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: app }] } } }\n`
    expect(of(collect(template), 'workload')).toEqual([])
    const borrowing = object('argoproj.io/v1alpha1', 'Rollout', '{ workloadRef: { kind: PodTemplate, name: tpl } }')
    expect(of(collect(template + borrowing), 'container').map(({ subject }) => subject)).toEqual([
      'PodTemplate/tpl:app',
    ])
  })

  it('leaves a doubt where its lender is not in the render', () => {
    const service = object('v1', 'Service', '{ selector: { app: web }, ports: [{ port: 80 }] }')
    const [link] = of(collect(rollout() + service), 'exposureLink')
    expect(link?.value).toMatchObject({ joint: 'selector', consistent: undefined })
    expect(link?.doubts?.['consistent']).toMatchObject({ code: 'operator-behind', operator: 'Rollout/web' })
  })
})

describe('PodUnavailableBudget of OpenKruise', () => {
  const budget = (spec: string) => object('policy.kruise.io/v1alpha1', 'PodUnavailableBudget', spec, 'pub')
  const disruption = object(
    'policy/v1',
    'PodDisruptionBudget',
    '{ selector: { matchLabels: { app: web } }, maxUnavailable: 2 }',
  )
  const three = web('{ replicas: 3 }')
  it.each([
    ['by its selector', three + budget('{ selector: { matchLabels: { app: web } }, maxUnavailable: 1 }'), ['pub'], 1],
    [
      'by the name of the workload',
      three + budget('{ targetRef: { kind: Deployment, name: web }, minAvailable: 2 }'),
      ['pub'],
      1,
    ],
    ['another workload', three + budget('{ targetRef: { kind: Deployment, name: api }, minAvailable: 2 }'), [], 0],
    ['a name before a selector', three + budget('{ targetRef: { kind: CloneSet, name: web }, selector: {} }'), [], 0],
    [
      'a Rollout by its own name',
      web() + rollout(', replicas: 3') + budget('{ targetRef: { kind: Rollout, name: canary }, maxUnavailable: 1 }'),
      ['pub'],
      1,
    ],
    [
      'beside a PodDisruptionBudget, the tighter one',
      three + disruption + budget('{ selector: {}, maxUnavailable: 1 }'),
      ['it', 'pub'],
      1,
    ],
    ['two PodDisruptionBudgets', three + disruption + disruption.replace('name: it', 'name: that'), ['it', 'that'], 0],
  ])('%s', (_, yaml, budgets, allowed) => {
    const [fact] = of(collect(yaml), 'disruption')
    expect(fact?.value).toMatchObject({ workload: 'web', budgets, allowed })
  })
})

const service = object(
  'v1',
  'Service',
  '{ selector: { app: web }, ports: [{ name: http, port: 80, targetPort: 8080 }] }',
  'web',
)
const proxy = (spec: string) => object('projectcontour.io/v1', 'HTTPProxy', spec)
const route = (spec: string) => object('apisix.apache.org/v2', 'ApisixRoute', spec)
const host = 'boutique.interieur.gouv.fr'
const certificate = (name: string) =>
  object('apisix.apache.org/v2', 'ApisixTls', `{ hosts: [${name}], secret: { name: tls, namespace: x } }`, 'tls')
const http = (more = '', port = '80') =>
  route(
    `{ http: [{ name: a, match: { hosts: [${host}], paths: ["/admin/*"] }, backends: [{ serviceName: web, servicePort: ${port} }] ${more} }] }`,
  )

describe('exposures of Contour and of APISIX', () => {
  it.each([
    [
      'a certificate',
      proxy(
        `{ virtualhost: { fqdn: ${host}, tls: { secretName: web } }, routes: [{ services: [{ name: web, port: 80 }] }] }`,
      ),
      [[host, true]],
    ],
    [
      'passthrough',
      proxy(
        `{ virtualhost: { fqdn: ${host}, tls: { passthrough: true } }, tcpproxy: { services: [{ name: web, port: 80 }] } }`,
      ),
      [[host, true]],
    ],
    [
      'plain',
      proxy(`{ virtualhost: { fqdn: ${host} }, routes: [{ services: [{ name: web, port: 80 }] }] }`),
      [[host, false]],
    ],
    ['a part that others include', proxy('{ routes: [{ services: [{ name: web, port: 80 }] }] }'), []],
    ['ApisixTls of the host', http() + certificate(host), [[host, true]]],
    ['ApisixTls of its domain', http() + certificate('"*.interieur.gouv.fr"'), [[host, true]]],
    ['ApisixTls of another', http() + certificate('a.fr'), [[host, false]]],
    ['no ApisixTls in the render', http(), [[host, undefined]]],
    [
      'a redirection to HTTPS',
      http(', plugins: [{ name: redirect, enable: true, config: { http_to_https: true } }]'),
      [[host, true]],
    ],
    [
      'a redirection that is off',
      http(', plugins: [{ name: redirect, enable: false, config: { http_to_https: true } }]') + certificate('a.fr'),
      [[host, false]],
    ],
    [
      'no host',
      route('{ http: [{ match: { paths: ["/*"] }, backends: [{ serviceName: web, servicePort: 80 }] }] }'),
      [['', false]],
    ],
    [
      'a stream',
      route(
        '{ stream: [{ protocol: TCP, match: { ingressPort: 9100 }, backend: { serviceName: web, servicePort: 80 } }] }',
      ),
      [],
    ],
  ])('hosts and TLS: %s', (_, yaml, expected) => {
    const hosts = of(collect(web('{}') + service + yaml), 'exposedHost')
    expect(hosts.map(({ value }) => [value.host, value.tls])).toEqual(expected)
  })

  it('says which host lacks its ApisixTls', () => {
    const [fact] = of(collect(web('{}') + service + http()), 'exposedHost')
    expect(fact?.doubts).toEqual({ tls: { code: 'apisix-tls-elsewhere', host } })
  })

  it.each([
    [
      'HTTPProxy',
      proxy('{ routes: [{ services: [{ name: web, port: 80 }, { name: web, port: 81 }] }] }'),
      [true, false],
    ],
    ['HTTPProxy over TCP', proxy('{ tcpproxy: { services: [{ name: api, port: 80 }] } }'), [false]],
    ['ApisixRoute', http('', 'http'), [true]],
    ['ApisixRoute, another port', http('', '81'), [false]],
    ['a stream', route('{ stream: [{ backend: { serviceName: web, servicePort: 81 } }] }'), [false]],
  ])('backends: %s', (_, yaml, expected) => {
    const links = of(collect(web('{}') + service + yaml), 'exposureLink').filter(
      ({ value }) => value.joint === 'backend',
    )
    expect(links.map(({ value }) => value.consistent)).toEqual(expected)
  })

  it('paths lead to what stands there', () => {
    const part = `{ virtualhost: { fqdn: ${host} }, routes: [{ conditions: [{ prefix: /actuator }], services: [{ name: web, port: 80 }] }] }`
    const paths = of(collect(web('{}') + service + proxy(part) + http()), 'exposedPath')
    expect(paths.map(({ value }) => [value.kind, value.host, value.path, value.admin])).toEqual([
      ['HTTPProxy', host, '/actuator', 'actuator'],
      ['ApisixRoute', host, '/admin/', ''],
    ])
  })

  it('plain HTTP that Contour is told to permit, users that are kept on one pod', () => {
    const open = `{ virtualhost: { fqdn: ${host}, tls: { secretName: web } }, routes: [{ permitInsecure: true, loadBalancerPolicy: { strategy: Cookie }, services: [{ name: web, port: 80 }] }] }`
    const facts = collect(
      web('{}') +
        proxy(open) +
        object('apisix.apache.org/v2', 'ApisixUpstream', '{ loadbalancer: { type: chash, hashOn: cookie } }'),
    )
    expect(of(facts, 'route').map(({ value }) => value.insecurePolicy)).toEqual(['Allow'])
    const ties = of(facts, 'tie').filter(({ value }) => value.by === 'cookie')
    expect(ties.map(({ value }) => value.tied)).toEqual([true, true])
  })
})
