import type { Known, Message } from '../model.ts'
import { type Backend, distinctHosts, type ExposedName, type Exposure, type Way, writtenPort } from './exposures.ts'
import type { JsonObject, Rendered } from './object.ts'
import { at, isRecord, list, records, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import type { Path } from './subject.ts'

/** Traefik 3, then 2. */
const groups = ['traefik.io', 'traefik.containo.us']

/** IngressRoutes of Traefik, over HTTP and TCP. */
export function readIngressRoutes(scene: Scene): Exposure[] {
  return ['IngressRoute', 'IngressRouteTCP'].flatMap((kind) =>
    scene.kind(kind, ...groups).map((rendered) => {
      const namespace = scene.namespaceOf(rendered)
      return { rendered, namespace, hosts: hosts(rendered), backends: backends(scene, rendered, namespace) }
    }),
  )
}

interface Route {
  item: JsonObject
  path: Path
  hosts: string[]
  paths: string[]
  /** It asks for hosts in a way that is no list: a pattern, a negation. */
  open: boolean
}

const hostRule = /(!?)\s*\b(Host|HostHeader|HostSNI|HostRegexp|HostSNIRegexp)\(([^)]*)\)/g
const pathRule = /(?<!!\s*)\b(?:Path|PathPrefix)\(([^)]*)\)/g

function routesOf({ object }: Rendered): Route[] {
  return records(at(object, 'spec', 'routes')).map(({ item, index }) => {
    const match = string(item['match'])
    const asked = [...match.matchAll(hostRule)]
    const plain = asked.filter(([, not, name = '']) => not === '' && !name.endsWith('Regexp'))
    return {
      item,
      path: ['spec', 'routes', index],
      hosts: plain.flatMap(([, , , inside = '']) => quoted(inside)),
      paths: [...match.matchAll(pathRule)].flatMap(([, inside = '']) => quoted(inside)),
      open: asked.length > plain.length,
    }
  })
}

function quoted(inside: string): string[] {
  return [...inside.matchAll(/[`"']([^`"']*)[`"']/g)].map(([, text = '']) => text)
}

/** A route over TCP for any name has no host to speak of. */
function hosts(rendered: Rendered): ExposedName[] {
  const { tls, doubt } = securityOf(rendered)
  const over = rendered.object.kind === 'IngressRoute'
  const names = routesOf(rendered).flatMap(({ hosts: written, path, open }) => {
    const place: Path = [...path, 'match']
    if (written.length > 0) return written.filter((host) => over || host !== '*').map((host) => ({ host, path: place }))
    return over && !open ? [{ host: '', path: place }] : []
  })
  return distinctHosts(names.map((one) => ({ ...one, tls, ...(doubt ? { elsewhere: doubt } : {}) })))
}

/** Without `tls:`, an entry point that is not `web` may bring its own: that is written in Traefik's own configuration. */
function securityOf({ object }: Rendered): { tls: Known<boolean>; doubt?: Message } {
  if (isRecord(at(object, 'spec', 'tls'))) return { tls: true }
  const other = list(at(object, 'spec', 'entryPoints'))
    .map(string)
    .find((name) => name !== 'web' && name !== '')
  return other === undefined
    ? { tls: false }
    : { tls: undefined, doubt: { code: 'entry-point-elsewhere', entry: other } }
}

function servicesOf(route: Route): { item: JsonObject; path: Path }[] {
  return records(route.item['services']).map(({ item, index }) => ({ item, path: [...route.path, 'services', index] }))
}

function backends(scene: Scene, rendered: Rendered, own: string): Backend[] {
  return routesOf(rendered)
    .flatMap(servicesOf)
    .filter(({ item }) => (string(item['kind']) || 'Service') === 'Service')
    .map(({ item, path }) => {
      const home = string(item['namespace'])
      const namespace = home === '' ? own : scene.namespace(home)
      return { service: string(item['name']), namespace, port: writtenPort(item['port']), path }
    })
}

/** Each path of each host of an IngressRoute. */
export function ingressRouteWays(rendered: Rendered): Way[] {
  return routesOf(rendered).flatMap((route) =>
    servicesOf(route).flatMap(({ item }) =>
      (route.hosts.length > 0 ? route.hosts : ['']).flatMap((host) =>
        (route.paths.length > 0 ? route.paths : ['/']).map((path) => ({
          host,
          path,
          service: string(item['name']),
          port: scalar(item['port']),
          at: [...route.path, 'match'],
        })),
      ),
    ),
  )
}
