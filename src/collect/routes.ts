import type { Json } from '../model.ts'
import { type Backend, type BackendPort, distinctHosts, type ExposedName, type Exposure } from './exposures.ts'
import type { JsonObject, Rendered } from './object.ts'
import { at, integer, isRecord, list, record, records, string } from './reading.ts'
import { namedIn } from './meant.ts'
import type { Scene } from './scene.ts'
import type { Path } from './subject.ts'

/** Routes of OpenShift. */
export function readRoutes(scene: Scene): Exposure[] {
  return scene.kind('Route', 'route.openshift.io', '').map((rendered) => {
    const { object } = rendered
    const namespace = scene.namespaceOf(rendered)
    const key = string(at(object, 'spec', 'host')) === '' ? 'subdomain' : 'host'
    const host = string(at(object, 'spec', key))
    const tls = Object.keys(record(object, 'spec', 'tls')).length > 0
    const path: Path = host === '' ? ['spec'] : ['spec', key]
    return { rendered, namespace, hosts: [{ host, path, tls }], backends: routeBackends(object, namespace) }
  })
}

function routeBackends(object: JsonObject, namespace: string): Backend[] {
  const written = at(object, 'spec', 'port', 'targetPort')
  const target = typeof written === 'string' || typeof written === 'number' ? written : undefined
  const port: BackendPort = target === undefined ? { by: 'none' } : { by: 'target', target }
  const others = records(at(object, 'spec', 'alternateBackends')).map(({ item, index }) => ({
    item,
    path: ['spec', 'alternateBackends', index] as Path,
  }))
  return [{ item: record(object, 'spec', 'to'), path: ['spec', 'to'] as Path }, ...others]
    .filter(({ item }) => (string(item['kind']) || 'Service') === 'Service' && string(item['name']) !== '')
    .map(({ item, path }) => ({ service: string(item['name']), namespace, port, path }))
}

/** HTTPRoute, GRPCRoute and TLSRoute of the Gateway API that hang on a Gateway (one that hangs on a Service is a mesh's). */
export function readGatewayRoutes(scene: Scene): Exposure[] {
  const routes = ['HTTPRoute', 'GRPCRoute', 'TLSRoute'].flatMap((kind) => scene.kind(kind, 'gateway.networking.k8s.io'))
  const gateways = namedIn(scene, scene.kind('Gateway', 'gateway.networking.k8s.io'))
  return routes.flatMap((rendered) => {
    const namespace = scene.namespaceOf(rendered)
    const parents = records(at(rendered.object, 'spec', 'parentRefs'))
      .filter(({ item }) => item['kind'] !== 'Service')
      .map(({ item }) => {
        const written = at(item, 'namespace')
        const home = typeof written === 'string' ? scene.namespace(written) : namespace
        return { item, name: string(item['name']), gateway: gateways(rendered, home, string(item['name'])) }
      })
    if (parents.length === 0 || redirects(rendered)) return []
    const hosts = parents.flatMap((parent) => hostsBehind(rendered, parent))
    return [{ rendered, namespace, hosts: join(hosts), backends: gatewayBackends(scene, rendered, namespace) }]
  })
}

/** It leads nowhere but to another address, as the way from HTTP to HTTPS does. */
function redirects({ object }: Rendered): boolean {
  const rules = records(at(object, 'spec', 'rules')).map(({ item }) => item)
  const away = (rule: JsonObject) => records(rule['filters']).some(({ item }) => item['type'] === 'RequestRedirect')
  return rules.length > 0 && rules.every((rule) => list(rule['backendRefs']).length === 0 && away(rule))
}

interface Parent {
  item: JsonObject
  name: string
  gateway: Rendered | undefined
}

function hostsBehind({ object }: Rendered, { item, name, gateway }: Parent): ExposedName[] {
  const written = list(at(object, 'spec', 'hostnames')).map(string)
  const named = written.map((host, index) => ({ host, path: ['spec', 'hostnames', index] as Path }))
  const unnamed = { host: '', path: ['spec'] as Path }
  if (!gateway) {
    const elsewhere = { code: 'gateway-elsewhere', gateway: name } as const
    const passthrough = object['kind'] === 'TLSRoute' ? true : undefined
    if (named.length > 0) return named.map((one) => ({ ...one, tls: passthrough, elsewhere }))
    return [{ ...unnamed, tls: passthrough, elsewhere }]
  }
  const listeners = records(at(gateway.object, 'spec', 'listeners'))
    .map((one) => one.item)
    .filter((listener) => attaches(item, listener))
  const given = listeners.map((listener) => ({ ...unnamed, host: string(listener['hostname']) }))
  const hosts = named.length > 0 ? named : given.length > 0 ? given : [unnamed]
  return hosts.map((one) => ({ ...one, tls: listeners.some((listener) => isSecure(listener, one.host)) }))
}

/** A parent reference may name one listener, by its name or its port. */
function attaches(parent: JsonObject, listener: JsonObject): boolean {
  const section = string(parent['sectionName'])
  const port = integer(parent['port'])
  return (section === '' || section === listener['name']) && (port === undefined || port === integer(listener['port']))
}

/** A listener's wildcard stands for any number of labels. */
function isSecure(listener: JsonObject, host: string): boolean {
  const name = string(listener['hostname'])
  const fits = name === '' || name === host || (name.startsWith('*.') && host.endsWith(name.slice(1)))
  return fits && ['HTTPS', 'TLS'].includes(string(listener['protocol']))
}

/** One host behind several parents is secure when one of them is, and unknown before it is not. */
function join(hosts: readonly ExposedName[]): ExposedName[] {
  const best = (one: ExposedName) => (one.tls === true ? 2 : one.tls === undefined ? 1 : 0)
  return distinctHosts(hosts.toSorted((a, b) => best(a) - best(b)))
}

function gatewayBackends(scene: Scene, { object }: Rendered, own: string): Backend[] {
  return records(at(object, 'spec', 'rules')).flatMap((rule) =>
    records(rule.item['backendRefs'])
      .filter(({ item }) => (string(item['kind']) || 'Service') === 'Service' && string(item['group']) === '')
      .map(({ item, index }) => ({
        service: string(item['name']),
        namespace: isRecord(item) && typeof item['namespace'] === 'string' ? scene.namespace(item['namespace']) : own,
        port: numbered(item['port']),
        path: ['spec', 'rules', rule.index, 'backendRefs', index],
      })),
  )
}

function numbered(value: Json | undefined): BackendPort {
  const number = integer(value)
  return number === undefined ? { by: 'none' } : { by: 'number', number }
}
