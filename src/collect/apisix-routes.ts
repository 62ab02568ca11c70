import type { Known, Message } from '../model.ts'
import { type Backend, distinctHosts, type ExposedName, type Exposure, type Way, writtenPort } from './exposures.ts'
import type { JsonObject, Rendered } from './object.ts'
import { at, boolean, list, records, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import type { Path } from './subject.ts'

export const apisixGroup = 'apisix.apache.org'

/** ApisixRoutes over HTTP; a stream has a port and no host to speak of. */
export function readApisixRoutes(scene: Scene): Exposure[] {
  const certified = certificates(scene)
  return scene.kind('ApisixRoute', apisixGroup).map((rendered) => {
    const namespace = scene.namespaceOf(rendered)
    const hosts = routesOf(rendered).flatMap((route) => hostsOf(route, certified))
    return { rendered, namespace, hosts: distinctHosts(hosts), backends: backends(scene, rendered, namespace) }
  })
}

interface Written {
  item: JsonObject
  path: Path
}

function routesOf({ object }: Rendered): Written[] {
  return records(at(object, 'spec', 'http')).map(({ item, index }) => ({ item, path: ['spec', 'http', index] }))
}

type Certified = (host: string) => Known<boolean>

/** Hosts that an ApisixTls of the render covers, none without a name; without any, they may be the gateway's own affair. */
function certificates(scene: Scene): Certified {
  const names = scene.kind('ApisixTls', apisixGroup).map(({ object }) => list(at(object, 'spec', 'hosts')).map(string))
  if (names.length === 0) return () => undefined
  const all = names.flat()
  return (host) =>
    all.some((name) => name === host || (name.startsWith('*.') && name.slice(1) === host.slice(host.indexOf('.'))))
}

function hostsOf({ item, path }: Written, certified: Certified): ExposedName[] {
  const written = list(at(item, 'match', 'hosts')).map(string)
  const forced = forcesHttps(item)
  return (written.length > 0 ? written : ['']).map((host, index) => {
    const place: Path = written.length > 0 ? [...path, 'match', 'hosts', index] : [...path, 'match']
    const tls = forced || (host === '' ? false : certified(host))
    return { host, path: place, tls, ...(tls === undefined ? { elsewhere: elsewhere(host) } : {}) }
  })
}

function elsewhere(host: string): Message {
  return { code: 'apisix-tls-elsewhere', host }
}

/** The plugin `redirect` sends plain HTTP to HTTPS, which is thus served. */
function forcesHttps(item: JsonObject): boolean {
  return records(item['plugins']).some(
    ({ item: plugin }) =>
      plugin['name'] === 'redirect' &&
      boolean(plugin['enable']) !== false &&
      at(plugin, 'config', 'http_to_https') === true,
  )
}

function servicesOf({ item, path }: Written): Written[] {
  const several = records(item['backends']).map((one) => ({ item: one.item, path: [...path, 'backends', one.index] }))
  const single = item['backend']
  return typeof single === 'object' && single !== null && !Array.isArray(single)
    ? [...several, { item: single, path: [...path, 'backend'] }]
    : several
}

function backends(scene: Scene, rendered: Rendered, own: string): Backend[] {
  const streams = records(at(rendered.object, 'spec', 'stream')).map(
    ({ item, index }): Written => ({ item, path: ['spec', 'stream', index] }),
  )
  return [...routesOf(rendered), ...streams].flatMap(servicesOf).map(({ item, path }) => {
    const home = string(item['serviceNamespace'])
    return {
      service: string(item['serviceName']),
      namespace: home === '' ? own : scene.namespace(home),
      port: writtenPort(item['servicePort']),
      path,
    }
  })
}

/** Each path of each host of an ApisixRoute. */
export function apisixRouteWays(rendered: Rendered): Way[] {
  return routesOf(rendered).flatMap((route) => {
    const [hosts, paths] = ['hosts', 'paths'].map((key) => list(at(route.item, 'match', key)).map(string))
    return servicesOf(route).flatMap(({ item }) =>
      orElse(hosts, '').flatMap((host) =>
        orElse(paths, '/').map((path) => ({
          host,
          path: path.replace(/\*$/, '') || '/',
          service: string(item['serviceName']),
          port: scalar(item['servicePort']),
          at: [...route.path, 'match'],
        })),
      ),
    )
  })
}

function orElse(written: readonly string[] | undefined, otherwise: string): readonly string[] {
  return written === undefined || written.length === 0 ? [otherwise] : written
}
