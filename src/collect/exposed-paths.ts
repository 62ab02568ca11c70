import type { AnyFact, Json, Message } from '../model.ts'
import { adminByImage, adminByName, adminByPath } from './admin-interfaces.ts'
import { apisixGroup, apisixRouteWays } from './apisix-routes.ts'
import { contourGroup, httpProxyWays } from './contour-routes.ts'
import type { Way } from './exposures.ts'
import { virtualServiceWays } from './istio-routes.ts'
import type { Rendered } from './object.ts'
import { at, list, record, records, scalar, string } from './reading.ts'
import { servicesNamed } from './meant.ts'
import type { Scene } from './scene.ts'
import { selectedRuns } from './service-ports.ts'
import { makeFact, type Path, subjectOf } from './subject.ts'
import { ingressRouteWays } from './traefik-routes.ts'

/** Each path of each host, with the administration interface that stands there. */
export function exposedPathFacts(scene: Scene): AnyFact[] {
  return sorts
    .flatMap(({ kind, groups, ways }) => scene.kind(kind, ...groups).map((one) => ({ rendered: one, ways: ways(one) })))
    .flatMap(({ rendered, ways }) => {
      const distinct = new Map(ways.map((way) => [`${way.host}${way.path}`, way]))
      return [...distinct].map(([entry, way]) => factOf(scene, rendered, { entry, way }))
    })
}

const sorts: readonly { kind: string; groups: readonly string[]; ways: (rendered: Rendered) => Way[] }[] = [
  { kind: 'Ingress', groups: ['networking.k8s.io', 'extensions'], ways: ofIngress },
  { kind: 'Route', groups: ['route.openshift.io', ''], ways: ofRoute },
  { kind: 'HTTPRoute', groups: ['gateway.networking.k8s.io'], ways: ofHttpRoute },
  { kind: 'IngressRoute', groups: ['traefik.io', 'traefik.containo.us'], ways: ingressRouteWays },
  { kind: 'VirtualService', groups: ['networking.istio.io'], ways: virtualServiceWays },
  { kind: 'HTTPProxy', groups: [contourGroup], ways: httpProxyWays },
  { kind: 'ApisixRoute', groups: [apisixGroup], ways: apisixRouteWays },
]

function factOf(scene: Scene, rendered: Rendered, { entry, way }: { entry: string; way: Way }): AnyFact {
  const { host, path, service, port } = way
  const found = adminByPath(path) || adminByName(host, service, port) || behind(scene, rendered, way)
  const unclear: Message = { code: 'keycloak-admin-unclear', host: host || '*' }
  return makeFact('exposedPath', rendered, {
    subject: `${subjectOf(rendered)}[${entry || '*'}]`,
    path: way.at,
    fields: () => ({ admin: [way.at], path: [way.at] }),
    value: { kind: rendered.object.kind, host, path, service, admin: found },
    ...(found === undefined ? { doubts: { admin: unclear } } : {}),
  })
}

/** By the images that the Service leads to; undefined where only Keycloak's own settings would tell. */
function behind(scene: Scene, rendered: Rendered, { service, port, path }: Way): string | undefined {
  const { joined } = servicesNamed(scene, rendered, scene.namespaceOf(rendered), service)
  const runs = joined.flatMap((entry) => (entry.rendered === null ? [] : selectedRuns(scene, entry.rendered).joined))
  const nodes = runs.flatMap(({ pods }) => pods?.containers ?? []).filter(({ init }) => !init)
  for (const { node } of nodes) {
    const variables = records(node['env']).map(({ item }) => string(item['name']))
    const admin = adminByImage(string(node['image']), { port, path, variables })
    if (admin !== '') return admin
  }
  return ''
}

function ofIngress({ object }: Rendered): Way[] {
  return records(at(object, 'spec', 'rules')).flatMap((rule) =>
    records(at(rule.item, 'http', 'paths')).map(({ item, index }) => {
      const backend = item['backend']
      return {
        host: string(rule.item['host']),
        path: string(item['path']) || '/',
        service: string(at(backend, 'service', 'name')) || string(at(backend, 'serviceName')),
        port: scalar(
          at(backend, 'service', 'port', 'number') ??
            at(backend, 'service', 'port', 'name') ??
            at(backend, 'servicePort'),
        ),
        at: ['spec', 'rules', rule.index, 'http', 'paths', index, item['path'] === undefined ? 'backend' : 'path'],
      }
    }),
  )
}

function ofRoute({ object }: Rendered): Way[] {
  const spec = record(object, 'spec')
  return [
    {
      host: string(spec['host']),
      path: string(spec['path']) || '/',
      service: string(at(spec, 'to', 'name')),
      port: scalar(at(spec, 'port', 'targetPort')),
      at: spec['path'] === undefined ? ['spec', 'to'] : ['spec', 'path'],
    },
  ]
}

function ofHttpRoute({ object }: Rendered): Way[] {
  const hosts = list(at(object, 'spec', 'hostnames')).map(string)
  return records(at(object, 'spec', 'rules')).flatMap((rule) => {
    const paths = records(rule.item['matches']).map(({ item }) => string(at(item, 'path', 'value')) || '/')
    const backends = records(rule.item['backendRefs']).map(({ item }) => item)
    const place: Path = ['spec', 'rules', rule.index]
    return (hosts.length > 0 ? hosts : ['']).flatMap((host) =>
      (paths.length > 0 ? paths : ['/']).flatMap((path) =>
        backends.map((item) => ({
          host,
          path,
          service: string(item['name']),
          port: scalar(item['port'] as Json),
          at: place,
        })),
      ),
    )
  })
}
