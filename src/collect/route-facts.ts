import type { AnyFact, Route } from '../model.ts'
import { contourGroup, insecureRoute } from './contour-routes.ts'
import type { Rendered } from './object.ts'
import { at, record, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { type Fields, makeFact, nameOf, type Path, subjectOf } from './subject.ts'

/** Annotations that keep plain HTTP open when they are `false` (ingress-nginx, haproxy, kubernetes-ingress). */
const redirections = [
  'nginx.ingress.kubernetes.io/ssl-redirect',
  'nginx.ingress.kubernetes.io/force-ssl-redirect',
  'ingress.kubernetes.io/ssl-redirect',
  'ingress.kubernetes.io/force-ssl-redirect',
  'haproxy.org/ssl-redirect',
  'haproxy-ingress.github.io/ssl-redirect',
]
const insecurePolicy = 'route.openshift.io/insecureEdgeTerminationPolicy'
const termination = 'route.openshift.io/termination'

/** How each Ingress, Route and HTTPProxy treats TLS and plain HTTP. */
export function routeFacts(scene: Scene): AnyFact[] {
  const routes = scene.kind('Route', 'route.openshift.io', '')
  const ingresses = scene.kind('Ingress', 'networking.k8s.io', 'extensions')
  const proxies = scene
    .kind('HTTPProxy', contourGroup)
    .filter(({ object }) => at(object, 'spec', 'routes') !== undefined)
  return [...routes.map(ofRoute), ...ingresses.map(ofIngress), ...proxies.map(ofProxy)]
}

function ofRoute(rendered: Rendered): AnyFact {
  const tls = record(rendered.object, 'spec', 'tls')
  const place: Path = ['spec', 'tls']
  return routeFact(rendered, {
    value: {
      termination: string(tls['termination']),
      insecurePolicy: string(tls['insecureEdgeTerminationPolicy']),
      privateKey: string(tls['key']).trim() !== '',
    },
    fields: () => ({
      termination: [[...place, 'termination'], place, ['spec']],
      insecurePolicy: [[...place, 'insecureEdgeTerminationPolicy'], place],
      privateKey: [[...place, 'key']],
    }),
  })
}

/** Contour redirects unless a route permits plain HTTP. */
function ofProxy(rendered: Rendered): AnyFact {
  const open = insecureRoute(rendered)
  return routeFact(rendered, {
    value: { termination: '', insecurePolicy: open === null ? '' : 'Allow', privateKey: false },
    fields: () => ({ insecurePolicy: open === null ? [] : [open] }),
  })
}

/** A redirection that is written `false` allows plain HTTP, unless another one forces it. */
function ofIngress(rendered: Rendered): AnyFact {
  const annotations = at(rendered.object, 'metadata', 'annotations')
  const written = (key: string) => scalar(at(annotations, key)).trim()
  const open = redirections.filter((key) => written(key).toLowerCase() === 'false')
  const forced = redirections.some((key) => key.includes('/force-') && written(key).toLowerCase() === 'true')
  const policy = written(insecurePolicy)
  const paths = [...(policy === '' ? [] : [insecurePolicy]), ...open].map(
    (key): Path => ['metadata', 'annotations', key],
  )
  return routeFact(rendered, {
    value: {
      termination: written(termination),
      insecurePolicy: policy !== '' ? policy : open.length > 0 && !forced ? 'Allow' : '',
      privateKey: false,
    },
    fields: () => ({ insecurePolicy: paths, termination: [['metadata', 'annotations', termination]] }),
  })
}

type Content = { value: Omit<Route, 'kind' | 'name'>; fields: Fields }

function routeFact(rendered: Rendered, { value, fields }: Content): AnyFact {
  return makeFact('route', rendered, {
    subject: subjectOf(rendered),
    path: [],
    fields,
    value: { kind: rendered.object.kind, name: nameOf(rendered), ...value },
  })
}
