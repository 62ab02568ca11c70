import { type Backend, distinctHosts, type ExposedName, type Exposure, type Way } from './exposures.ts'
import type { JsonObject, Rendered } from './object.ts'
import { at, boolean, integer, isRecord, records, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import type { Path } from './subject.ts'

export const contourGroup = 'projectcontour.io'

/** HTTPProxies of Contour: one that others include has no virtual host, and no name of its own. */
export function readHttpProxies(scene: Scene): Exposure[] {
  return scene.kind('HTTPProxy', contourGroup).map((rendered) => {
    const namespace = scene.namespaceOf(rendered)
    return { rendered, namespace, hosts: hosts(rendered), backends: backends(rendered, namespace) }
  })
}

/** Contour sends plain HTTP of a host that has `tls` to HTTPS, whoever holds the certificate. */
function hosts({ object }: Rendered): ExposedName[] {
  const virtual = at(object, 'spec', 'virtualhost')
  if (!isRecord(virtual)) return []
  const fqdn = string(virtual['fqdn'])
  const path: Path = ['spec', 'virtualhost', ...(fqdn === '' ? [] : ['fqdn'])]
  return distinctHosts([{ host: fqdn, path, tls: isRecord(virtual['tls']) }])
}

interface Written {
  item: JsonObject
  path: Path
}

function routesOf({ object }: Rendered): Written[] {
  return records(at(object, 'spec', 'routes')).map(({ item, index }) => ({ item, path: ['spec', 'routes', index] }))
}

function servicesOf({ item, path }: Written): Written[] {
  return records(item['services']).map((one) => ({ item: one.item, path: [...path, 'services', one.index] }))
}

function backends(rendered: Rendered, namespace: string): Backend[] {
  const proxy = at(rendered.object, 'spec', 'tcpproxy')
  const all = [...routesOf(rendered), ...(isRecord(proxy) ? [{ item: proxy, path: ['spec', 'tcpproxy'] }] : [])]
  return all.flatMap(servicesOf).map(({ item, path }) => {
    const number = integer(item['port'])
    const port = number === undefined ? ({ by: 'none' } as const) : ({ by: 'number', number } as const)
    return { service: string(item['name']), namespace, port, path }
  })
}

/** Each path of the host of an HTTPProxy; conditions of what includes it are its parent's. */
export function httpProxyWays(rendered: Rendered): Way[] {
  const host = string(at(rendered.object, 'spec', 'virtualhost', 'fqdn'))
  return routesOf(rendered).flatMap((route) => {
    const asked = records(route.item['conditions'])
      .flatMap(({ item }) => ['prefix', 'exact', 'regex'].map((key) => string(item[key])))
      .filter((path) => path !== '')
    const path = asked[0] ?? '/'
    return servicesOf(route).map(({ item }) => ({
      host,
      path,
      service: string(item['name']),
      port: scalar(item['port']),
      at: route.path,
    }))
  })
}

/** The first route that answers over plain HTTP beside HTTPS; null when none does. */
export function insecureRoute(rendered: Rendered): Path | null {
  const open = routesOf(rendered).find(({ item }) => boolean(item['permitInsecure']) === true)
  return open === undefined ? null : [...open.path, 'permitInsecure']
}
