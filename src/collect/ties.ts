import type { AnyFact, Known, Message } from '../model.ts'
import { apisixGroup } from './apisix-routes.ts'
import { scaling } from './autoscalers.ts'
import { contourGroup } from './contour-routes.ts'
import type { JsonObject, Rendered } from './object.ts'
import { at, isRecord, record, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { makeFact, type Path, subjectOf } from './subject.ts'
import type { ReadWorkload } from './workload.ts'

/** Annotations by which a proxy keeps a user on one pod, and the values that mean so. */
const sticky: readonly (readonly [string, RegExp])[] = [
  ['nginx.ingress.kubernetes.io/affinity', /^cookie$/],
  ['ingress.kubernetes.io/affinity', /^cookie$/],
  ['haproxy-ingress.github.io/affinity', /^cookie$/],
  ['haproxy.org/cookie-persistence', /./],
  ['nginx.org/sticky-cookie-services', /./],
  ['traefik.ingress.kubernetes.io/affinity', /^true$/],
  ['traefik.ingress.kubernetes.io/service.sticky', /^true$/],
  ['traefik.ingress.kubernetes.io/service.sticky.cookie', /^true$/],
  ['alb.ingress.kubernetes.io/target-group-attributes', /stickiness\.enabled=true/],
  ['appgw.ingress.kubernetes.io/cookie-based-affinity', /^true$/],
  ['router.openshift.io/cookie_name', /./],
]
/** Kinds of exposure, with their API groups. */
const exposures: readonly (readonly [string, readonly string[]])[] = [
  ['Ingress', ['networking.k8s.io', 'extensions']],
  ['Route', ['route.openshift.io', '']],
  ['HTTPRoute', ['gateway.networking.k8s.io']],
  ['IngressRoute', ['traefik.io', 'traefik.containo.us']],
  ['TraefikService', ['traefik.io', 'traefik.containo.us']],
  ['DestinationRule', ['networking.istio.io']],
  ['HTTPProxy', [contourGroup]],
  ['ApisixUpstream', [apisixGroup]],
]
const stickyKeys = new Set(['sticky', 'sessionPersistence', 'httpCookie'])
/** Of Contour and of APISIX: `loadBalancerPolicy.strategy: Cookie`, `loadbalancer.hashOn: cookie`. */
const stickyValues = new Map([
  ['strategy', 'Cookie'],
  ['hashOn', 'cookie'],
])
const replicated = new Set(['Deployment', 'ReplicaSet', 'DeploymentConfig', 'Rollout', 'CloneSet'])

/** Volumes of one writer below several pods, session affinity of Services, cookies of exposures. */
export function tieFacts(scene: Scene, workloads: readonly ReadWorkload[]): AnyFact[] {
  return [...volumeTies(scene, workloads), ...serviceTies(scene), ...cookieTies(scene)]
}

function volumeTies(scene: Scene, workloads: readonly ReadWorkload[]): AnyFact[] {
  const driven = scaling(scene).found
  return workloads
    .filter(({ pods }) => replicated.has(pods.kind))
    .map(({ pods, value, doubts }) => {
      const most = Math.max(...(driven.get(pods) ?? []).map(({ maximum }) => maximum), value.replicas ?? 0)
      const open = value.replicas === undefined
      const several = most > 1 ? true : open ? undefined : false
      return tieFact(pods.rendered, {
        by: 'volume',
        path: [...pods.specPath, 'volumes'],
        tied: both(value.singleWriter, several),
        doubt: value.singleWriter === undefined ? doubts['singleWriter'] : doubts['replicas'],
      })
    })
}

function both(one: Known<boolean>, other: Known<boolean>): Known<boolean> {
  if (one === false || other === false) return false
  return one === undefined || other === undefined ? undefined : true
}

function serviceTies(scene: Scene): AnyFact[] {
  return scene
    .kind('Service', '')
    .filter(({ object }) => at(object, 'spec', 'type') !== 'ExternalName')
    .map((rendered) => {
      const cookie = cookieOf(rendered.object)
      const affinity = string(at(rendered.object, 'spec', 'sessionAffinity')) === 'ClientIP'
      const path = affinity || cookie === null ? ['spec', 'sessionAffinity'] : cookie
      return tieFact(rendered, { by: 'session', path, tied: affinity || cookie !== null })
    })
}

function cookieTies(scene: Scene): AnyFact[] {
  return exposures.flatMap(([kind, groups]) =>
    scene.kind(kind, ...groups).map((rendered) => {
      const cookie = cookieOf(rendered.object) ?? stickyPath(rendered.object['spec'], ['spec'])
      return tieFact(rendered, { by: 'cookie', path: cookie ?? ['metadata', 'annotations'], tied: cookie !== null })
    }),
  )
}

/** Where a proxy is told to keep users on one pod; null when it is not. */
function cookieOf(object: Rendered['object']): Path | null {
  const annotations = record(object, 'metadata', 'annotations')
  const found = sticky.find(([key, meaning]) => meaning.test(scalar(annotations[key]).trim()))
  return found === undefined ? null : ['metadata', 'annotations', found[0]]
}

const depthLimit = 20

function stickyPath(value: JsonObject[string] | undefined, path: Path): Path | null {
  if (typeof value !== 'object' || value === null || path.length > depthLimit) return null
  for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const place: Path = [...path, key]
    if (stickyKeys.has(String(key)) && isRecord(inner)) return place
    if (typeof inner === 'string' && stickyValues.get(String(key)) === inner) return place
    const found = stickyPath(inner, place)
    if (found !== null) return found
  }
  return null
}

interface Tied {
  by: string
  path: Path
  tied: Known<boolean>
  doubt?: Message | undefined
}

function tieFact(rendered: Rendered, { by, path, tied, doubt }: Tied): AnyFact {
  return makeFact('tie', rendered, {
    subject: subjectOf(rendered),
    path,
    fields: () => ({ tied: [path] }),
    value: { by, tied },
    ...(tied === undefined && doubt ? { doubts: { tied: doubt } } : {}),
  })
}
