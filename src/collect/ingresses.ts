import type { Json } from '../model.ts'
import { type Backend, type BackendPort, distinctHosts, type Exposure } from './exposures.ts'
import type { JsonObject, Rendered } from './object.ts'
import { at, integer, isRecord, list, records, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import type { Path } from './subject.ts'

/** Annotations by which a managed ingress has its certificate (AWS, Google, Azure) or OpenShift makes a TLS Route. */
const certificateAnnotations = [
  'route.openshift.io/termination',
  'alb.ingress.kubernetes.io/certificate-arn',
  'networking.gke.io/managed-certificates',
  'ingress.gcp.kubernetes.io/pre-shared-cert',
  'appgw.ingress.kubernetes.io/appgw-ssl-certificate',
  'kubernetes.azure.com/tls-cert-keyvault-uri',
]

export function readIngresses(scene: Scene): Exposure[] {
  return scene.kind('Ingress', 'networking.k8s.io', 'extensions').map((rendered) => {
    const namespace = scene.namespaceOf(rendered)
    return { rendered, namespace, hosts: hosts(rendered), backends: backends(rendered, namespace) }
  })
}

function hosts({ object }: Rendered): Exposure['hosts'] {
  const covered = coverage(object)
  const rules = records(at(object, 'spec', 'rules')).map(({ item, index }) => {
    const host = string(item['host'])
    const path: Path = ['spec', 'rules', index, ...(host === '' ? [] : ['host'])]
    return { host, path, tls: covered(host) }
  })
  return distinctHosts(rules.length > 0 ? rules : [{ host: '', path: ['spec'], tls: covered('') }])
}

function coverage(object: JsonObject): (host: string) => boolean {
  const annotations = at(object, 'metadata', 'annotations')
  const annotated = certificateAnnotations.some((key) => scalar(at(annotations, key)).trim() !== '')
  const blocks = records(at(object, 'spec', 'tls')).map(({ item }) => list(item['hosts']).map(string))
  return (host) => annotated || blocks.some((names) => names.length === 0 || names.some((name) => covers(name, host)))
}

/** A wildcard stands for one label. */
function covers(name: string, host: string): boolean {
  if (name === '' || host === '') return false
  if (name.toLowerCase() === host.toLowerCase()) return true
  if (!name.startsWith('*.')) return false
  const dot = host.indexOf('.')
  return dot > 0 && host.slice(dot).toLowerCase() === name.slice(1).toLowerCase()
}

function backends({ object }: Rendered, namespace: string): Backend[] {
  const paths = records(at(object, 'spec', 'rules')).flatMap((rule) =>
    records(at(rule.item, 'http', 'paths')).map(({ item, index }) => ({
      value: item['backend'],
      path: ['spec', 'rules', rule.index, 'http', 'paths', index, 'backend'] as Path,
    })),
  )
  const fallback = ['defaultBackend', 'backend'].map((key) => ({ value: at(object, 'spec', key), path: ['spec', key] }))
  return [...paths, ...fallback].flatMap(({ value, path }) => backend(value, namespace, path))
}

/** networking.k8s.io/v1, then the form of v1beta1. A resource, or an action of the AWS controller, is no Service. */
function backend(value: Json | undefined, namespace: string, path: Path): Backend[] {
  const service = at(value, 'service')
  if (isRecord(service)) {
    const port = readPort(at(service, 'port', 'name') ?? at(service, 'port', 'number'))
    if (port.by === 'name' && port.name === 'use-annotation') return []
    return [{ service: string(service['name']), namespace, port, path: [...path, 'service'] }]
  }
  const name = string(at(value, 'serviceName'))
  return name === '' ? [] : [{ service: name, namespace, port: readPort(at(value, 'servicePort')), path }]
}

function readPort(value: Json | undefined): BackendPort {
  const number = integer(value)
  if (number !== undefined) return { by: 'number', number }
  return typeof value === 'string' && value !== '' ? { by: 'name', name: value } : { by: 'none' }
}
