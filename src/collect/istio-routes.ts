import type { Json } from '../model.ts'
import { type Backend, distinctHosts, type ExposedName, type Exposure, type Way } from './exposures.ts'
import type { JsonObject, Rendered } from './object.ts'
import { at, integer, isRecord, list, records, scalar, string } from './reading.ts'
import { namedIn } from './meant.ts'
import type { Scene } from './scene.ts'
import type { Path } from './subject.ts'

const group = 'networking.istio.io'

/** VirtualServices of Istio that hang on a Gateway: bound to the mesh alone, one is no way in. */
export function readVirtualServices(scene: Scene): Exposure[] {
  const gateways = namedIn(scene, scene.kind('Gateway', group))
  return scene.kind('VirtualService', group).flatMap((rendered) => {
    const namespace = scene.namespaceOf(rendered)
    const names = gatewaysOf(rendered)
    if (names.length === 0 || redirects(rendered)) return []
    const servers = names.map((name) => {
      const slash = name.indexOf('/')
      const home = slash < 0 ? namespace : scene.namespace(name.slice(0, slash))
      return { name, servers: serversOf(gateways(rendered, home, name.slice(slash + 1))) }
    })
    return [{ rendered, namespace, hosts: hosts(rendered, servers), backends: backends(scene, rendered, namespace) }]
  })
}

/** It leads nowhere but to another address, as the way from HTTP to HTTPS does. */
function redirects({ object }: Rendered): boolean {
  const rules = parts.flatMap((part) => records(at(object, 'spec', part))).map(({ item }) => item)
  return rules.length > 0 && rules.every((rule) => isRecord(rule['redirect']) && list(rule['route']).length === 0)
}

function gatewaysOf({ object }: Rendered): string[] {
  return list(at(object, 'spec', 'gateways'))
    .map(string)
    .filter((name) => name !== '' && name !== 'mesh')
}

interface Servers {
  name: string
  /** Null for a Gateway that is not in this render. */
  servers: JsonObject[] | null
}

function serversOf(gateway: Rendered | undefined): JsonObject[] | null {
  return gateway ? records(at(gateway.object, 'spec', 'servers')).map(({ item }) => item) : null
}

/** A host that is any is what the Gateway lets in; over TCP alone there is no host to speak of. */
function hosts({ object }: Rendered, gateways: readonly Servers[]): ExposedName[] {
  const written = list(at(object, 'spec', 'hosts')).map(string)
  const listed = gateways.flatMap(({ servers }) => (servers ?? []).flatMap(namesOf)).filter((host) => host !== '*')
  const sniffed = list(at(object, 'spec', 'tls')).length > 0
  const missing = gateways.find(({ servers }) => servers === null)
  const named = written.flatMap((host, index) => {
    const path: Path = ['spec', 'hosts', index]
    return host !== '*' ? [{ host, path }] : (listed.length > 0 ? listed : ['']).map((one) => ({ host: one, path }))
  })
  const answers = named.map(({ host, path }): ExposedName => {
    const secure = sniffed || gateways.some(({ servers }) => (servers ?? []).some((server) => isSecure(server, host)))
    if (secure || missing === undefined) return { host, path, tls: secure }
    return { host, path, tls: undefined, elsewhere: { code: 'gateway-elsewhere', gateway: missing.name } }
  })
  const byName = ['http', 'tls'].some((part) => list(at(object, 'spec', part)).length > 0)
  return distinctHosts(answers.filter(({ host }) => byName || host !== ''))
}

/** `namespace/host` restricts who may bind to it. */
function namesOf(server: JsonObject): string[] {
  return list(server['hosts']).map((host) => string(host).replace(/^[^/]*\//, ''))
}

function isSecure(server: JsonObject, host: string): boolean {
  const protocol = string(at(server, 'port', 'protocol')).toUpperCase()
  const secure = protocol === 'HTTPS' || protocol === 'TLS' || string(at(server, 'tls', 'mode')) !== ''
  const fits = namesOf(server).some(
    (name) => name === '*' || name === host || (name.startsWith('*.') && host.endsWith(name.slice(1))),
  )
  return secure && fits
}

const parts = ['http', 'tls', 'tcp']

function backends(scene: Scene, { object }: Rendered, own: string): Backend[] {
  return parts.flatMap((part) =>
    records(at(object, 'spec', part)).flatMap((rule) =>
      records(rule.item['route']).flatMap(({ item, index }) => {
        const target = serviceOf(at(item, 'destination', 'host'))
        if (target === null) return []
        const number = integer(at(item, 'destination', 'port', 'number'))
        return [
          {
            service: target.service,
            namespace: target.namespace === null ? own : scene.namespace(target.namespace),
            port: number === undefined ? ({ by: 'none' } as const) : ({ by: 'number', number } as const),
            path: ['spec', part, rule.index, 'route', index, 'destination'] as Path,
          },
        ]
      }),
    ),
  )
}

/** `web`, or `web.shop.svc.cluster.local`; null for a host outside the cluster. */
function serviceOf(written: Json | undefined): { service: string; namespace: string | null } | null {
  const host = string(written)
  if (/^[a-z0-9-]+$/.test(host)) return { service: host, namespace: null }
  const [, service, namespace] = /^([a-z0-9-]+)\.([a-z0-9-]+)\.svc(?:\.cluster\.local)?\.?$/.exec(host) ?? []
  return service === undefined || namespace === undefined ? null : { service, namespace }
}

/** Each path of each host, for a VirtualService that hangs on a Gateway. */
export function virtualServiceWays(rendered: Rendered): Way[] {
  if (gatewaysOf(rendered).length === 0) return []
  const names = list(at(rendered.object, 'spec', 'hosts')).map((host) => (host === '*' ? '' : string(host)))
  return records(at(rendered.object, 'spec', 'http')).flatMap((rule) => {
    const asked = records(rule.item['match']).map(({ item }) => pathOf(at(item, 'uri')))
    return records(rule.item['route']).flatMap(({ item }) =>
      names.flatMap((host) =>
        (asked.length > 0 ? asked : ['/']).map((path) => ({
          host,
          path,
          service: serviceOf(at(item, 'destination', 'host'))?.service ?? '',
          port: scalar(at(item, 'destination', 'port', 'number')),
          at: ['spec', 'http', rule.index] as Path,
        })),
      ),
    )
  })
}

function pathOf(uri: Json | undefined): string {
  const written = ['exact', 'prefix', 'regex'].map((key) => string(at(uri, key))).find((path) => path !== '')
  return written ?? '/'
}
