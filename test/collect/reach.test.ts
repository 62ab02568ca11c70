import { describe, expect, it } from 'vitest'
import { kubernetesFacts } from '../../src/collect/kubernetes.ts'
import type { AnyFact } from '../../src/model.ts'
import { deployment, environment, objects, of, surroundings } from './kubernetes.fixture.ts'

const pod = '{ containers: [{ name: app, image: a.fr/app:1, ports: [{ containerPort: 8080 }] }] }'
const web = deployment(pod)
const named = (name: string) => deployment(pod, { name, labels: '{ app: web }' })
const object = (apiVersion: string, kind: string, spec: string, name = 'it') =>
  `---\n{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: ${name} }, spec: ${spec} }\n`
const service = (name: string, port = 80) =>
  object('v1', 'Service', `{ selector: { app: web }, ports: [{ port: ${port}, targetPort: 8080 }] }`, name)
const budget = object('policy/v1', 'PodDisruptionBudget', '{ selector: { matchLabels: { app: web } } }')
const policy = object('networking.k8s.io/v1', 'NetworkPolicy', '{ podSelector: { matchLabels: { app: web } } }')
const scaler = object(
  'autoscaling/v2',
  'HorizontalPodAutoscaler',
  '{ scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, minReplicas: 3, maxReplicas: 5 }',
)
const monitor = object('monitoring.coreos.com/v1', 'PodMonitor', '{ selector: {}, podMetricsEndpoints: [{}] }')
const ingress = (port: number) =>
  object(
    'networking.k8s.io/v1',
    'Ingress',
    `{ rules: [{ host: a.fr, http: { paths: [{ backend: { service: { name: web, port: { number: ${port} } } } }] } }] }`,
  )
const covers = ['services', 'disruptionBudgets', 'ingressPolicies', 'autoscalers', 'monitors'] as const
const all = [service('it'), budget, policy, scaler, monitor].join('')

/** Sources of one environment: folder → its YAML. */
function judge(sources: Record<string, string>, declared = false): AnyFact[] {
  const here = Object.entries(sources).flatMap(([source, yaml]) => objects(yaml, { source }))
  return kubernetesFacts(here, surroundings({ environment: environment({ declared }) }))
}

/** What covers each workload: `folder name` → names by relation. */
function covered(facts: AnyFact[]): Record<string, unknown[]> {
  const workloads = of(facts, 'workload')
  return Object.fromEntries(
    workloads.map(({ source, value }) => [`${source} ${value.name}`, covers.map((name) => value[name])]),
  )
}

const found = covers.map(() => ['it'])
const none = covers.map(() => [])
const unknown = covers.map(() => undefined)

describe('a guessed environment', () => {
  it('is one deployment as long as nothing says otherwise', () => {
    expect(covered(judge({ k8s: web, extra: all }))).toEqual({ 'k8s web': found })
  })

  it('holds versions where two sources write the same workload: each is covered by its own alone', () => {
    const facts = judge({ k8s: web, 'extras/hpa': `${web}${all}` })
    expect(covered(facts)).toEqual({ 'k8s web': none, 'extras/hpa web': found })
    expect(of(facts, 'workload').map(({ value }) => value.replicas)).toEqual([1, 3])
  })

  it('leaves a doubt on what only another version answers, on both sides', () => {
    const facts = judge({ k8s: `${web}${service('web')}`, extra: `${service('web')}${all}` })
    expect(covered(facts)).toEqual({ 'k8s web': [['web'], ...unknown.slice(1)] })
    const [workload] = of(facts, 'workload')
    expect(workload?.doubts?.['autoscalers']).toEqual({
      code: 'deployment-apart',
      object: 'HorizontalPodAutoscaler/it',
      folder: 'extra',
    })
    expect(of(facts, 'autoscaler')[0]?.value.targetFound).toBeUndefined()
    expect(of(facts, 'networkPolicy')[0]?.value.selects).toBeUndefined()
    expect(of(facts, 'monitor')[0]?.value.scrapes).toBeUndefined()
    expect(of(facts, 'isolation')[0]?.value.policies).toBeUndefined()
    const selectors = of(facts, 'exposureLink').filter(({ value }) => value.joint === 'selector')
    expect(selectors.map(({ source, value }) => [source, value.consistent])).toEqual([
      ['k8s', true],
      ['extra', undefined],
      ['extra', undefined],
    ])
  })

  it('means the nearest of several of one name', () => {
    const facts = judge({ k8s: web, 'extras/hpa/k8s': web, 'extras/hpa': scaler, 'extras/other': web })
    expect(of(facts, 'workload').map(({ source, value }) => [source, value.autoscalers])).toEqual([
      ['k8s', []],
      ['extras/hpa/k8s', ['it']],
      ['extras/other', []],
    ])
  })

  it('means nothing below another top folder where its own source has what it asks for', () => {
    const facts = judge({ 'shop/api': `${named('api')}${all}`, 'shop/jobs': named('jobs'), blog: named('blog') })
    const services = of(facts, 'workload').map(({ value }) => [value.name, value.services])
    expect(services).toEqual([
      ['api', ['it']],
      ['jobs', ['it']],
      ['blog', []],
    ])
  })

  it.each([
    [80, true],
    [8080, false],
  ])('reads the port of the Service of the same source: %i', (port, consistent) => {
    const own = `${web}${service('web', 80)}${ingress(port)}`
    const facts = judge({ a: own, b: `${web}${service('web', 8080)}` })
    const backends = of(facts, 'exposureLink').filter(({ value }) => value.joint === 'backend')
    expect(backends.map(({ value }) => value.consistent)).toEqual([consistent])
  })

  it('reads the keys of the ConfigMap of the same source', () => {
    const asking = deployment(
      '{ containers: [{ name: app, env: [{ name: A, valueFrom: { configMapKeyRef: { name: it, key: a } } }] }] }',
    )
    const map = (key: string) =>
      `---\n{ apiVersion: v1, kind: ConfigMap, metadata: { name: it }, data: { ${key}: x } }\n`
    const facts = judge({ a: `${asking}${map('a')}`, b: `${asking}${map('b')}`, c: map('c') })
    expect(of(facts, 'reference').map(({ value }) => [value.found, value.keyFound])).toEqual([
      [true, true],
      [true, false],
    ])
  })
})

it('a declared environment is one deployment', () => {
  const facts = judge({ k8s: web, 'extras/hpa': `${web}${all}` }, true)
  expect(covered(facts)).toEqual({ 'k8s web': found, 'extras/hpa web': found })
})
