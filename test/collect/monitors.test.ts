import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/model.ts'
import { collect, deployment, of, unseen } from './kubernetes.fixture.ts'

const pods = deployment(
  '{ containers: [{ name: app, image: a.fr/app:1, ports: [{ name: metrics, containerPort: 9090 }] }] }',
)
const object = (apiVersion: string, kind: string, spec: string, metadata = '{ name: web, labels: { app: web } }') =>
  `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: ${metadata}, spec: ${spec} }\n`
const service = object('v1', 'Service', '{ selector: { app: web }, ports: [{ name: metrics, port: 9090 }] }')
const services = (spec: string) => object('monitoring.coreos.com/v1', 'ServiceMonitor', spec)
const podsOnly = (spec: string) => object('monitoring.coreos.com/v1', 'PodMonitor', spec)
const together = (...documents: string[]) => documents.join('---\n')

function scrapes(yaml: string, hidden?: Message): (boolean | undefined)[] {
  return of(collect(yaml, hidden && { hidden }), 'monitor').map(({ value }) => value.scrapes)
}

describe('what a monitor scrapes', () => {
  const selector = 'selector: { matchLabels: { app: web } }'
  it.each([
    ['a port of the Service by its name', services(`{ ${selector}, endpoints: [{ port: metrics }] }`), true],
    ['another name', services(`{ ${selector}, endpoints: [{ port: http }] }`), false],
    ['a port of the pods by its number', services(`{ ${selector}, endpoints: [{ targetPort: 9090 }] }`), true],
    ['other labels', services('{ selector: { matchLabels: { app: api } }, endpoints: [{ port: metrics }] }'), false],
    ['no endpoint', services(`{ ${selector} }`), false],
    [
      'another namespace',
      services(`{ ${selector}, namespaceSelector: { matchNames: [b] }, endpoints: [{ port: metrics }] }`),
      false,
    ],
    [
      'every namespace',
      services(`{ ${selector}, namespaceSelector: { any: true }, endpoints: [{ port: metrics }] }`),
      true,
    ],
    ['pods', podsOnly(`{ ${selector}, podMetricsEndpoints: [{ port: metrics }] }`), true],
    ['pods, by another port', podsOnly(`{ ${selector}, podMetricsEndpoints: [{ port: http }] }`), false],
  ])('%s', (_, monitor, expected) => {
    expect(scrapes(together(pods, service, monitor))).toEqual([expected])
  })

  it('is not known while pods are hidden', () => {
    const monitor = services('{ selector: { matchLabels: { app: api } }, endpoints: [{ port: metrics }] }')
    expect(scrapes(together(pods, service, monitor), unseen)).toEqual([undefined])
  })

  it('is a database that asks for it', () => {
    const cluster = (spec: string) => object('postgresql.cnpg.io/v1', 'Cluster', spec, '{ name: base }')
    expect(scrapes(cluster('{ monitoring: { enablePodMonitor: true } }'))).toEqual([true])
    expect(scrapes(cluster('{ monitoring: { enablePodMonitor: false } }'))).toEqual([])
  })
})
