import { at, records, string } from './reading.ts'
import type { Scene } from './scene.ts'

/** One place where backups go. */
export interface Target {
  /** As written, `''` when it is not an object storage. */
  destination: string
  object: boolean
  /** As written, `''` for the provider's own. */
  endpoint: string
  /** The field that should say how long backups are kept, `''` when it does. */
  retention: string
  /** The field that should name a Secret, or that holds a key in clear; `''` when neither. */
  credentials: string
}

export function faultsOf(scene: Scene, target: Target): string[] {
  const { destination, object, endpoint, retention, credentials } = target
  if (!object) return [destination === '' ? 'destination' : `destination: ${destination}`]
  return [
    ...(isInside(scene, endpoint) ? [`endpoint: ${hostOf(endpoint)}`] : []),
    ...[retention, credentials].filter((field) => field !== ''),
  ]
}

/** An address of the cluster, or a host that the render exposes itself. */
export function isInside(scene: Scene, endpoint: string): boolean {
  const host = hostOf(endpoint)
  if (host === '') return false
  if (/^(?:localhost|127\..*)$/.test(host) || /\.svc(?:\..*)?$/.test(host)) return true
  const [name = '', namespace, ...rest] = host.split('.')
  if (rest.length > 0) return exposed(scene).includes(host)
  const place = namespace === undefined ? '' : scene.namespace(namespace)
  const found = [...scene.services].find(
    ([key]) => key === `${place}/${name}` || (!namespace && key.endsWith(`/${name}`)),
  )
  const outside = string(at(found?.[1][0]?.rendered?.object, 'spec', 'externalName'))
  if (outside !== '') return outside.endsWith('.svc.cluster.local')
  return namespace === undefined || found !== undefined || exposed(scene).includes(host)
}

function hostOf(endpoint: string): string {
  return endpoint
    .trim()
    .toLowerCase()
    .replace(/^[a-z0-9+]+:\/\//, '')
    .replace(/[/?].*$/, '')
    .replace(/^.*@/, '')
    .replace(/:\d*$/, '')
    .replace(/\.$/, '')
}

function exposed(scene: Scene): string[] {
  const rules = scene.kind('Ingress', 'networking.k8s.io').flatMap(({ object }) => records(at(object, 'spec', 'rules')))
  const routes = scene.kind('Route', 'route.openshift.io').map(({ object }) => string(at(object, 'spec', 'host')))
  return [...rules.map(({ item }) => string(item['host'])), ...routes]
}
