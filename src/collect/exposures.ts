import type { Json, Known, Message } from '../model.ts'
import type { Rendered } from './object.ts'
import { integer, string } from './reading.ts'
import type { Path } from './subject.ts'

/** What leads from outside to Services: an Ingress, a Route, an HTTPRoute, an IngressRoute, a VirtualService, an HTTPProxy, an ApisixRoute. */
export interface Exposure {
  rendered: Rendered
  namespace: string
  /** Each host once; `''` where none is written. */
  hosts: ExposedName[]
  backends: Backend[]
}
export interface ExposedName {
  host: string
  path: Path
  tls: Known<boolean>
  /** The host is given by something that is not in this render. */
  elsewhere?: Message
}
export interface Backend {
  service: string
  namespace: string
  port: BackendPort
  path: Path
}
/** How a Service's port is named: by its name or number, by what its pods listen on (Route), or not at all. */
export type BackendPort =
  | { by: 'name'; name: string }
  | { by: 'number'; number: number }
  | { by: 'target'; target: string | number }
  | { by: 'none' }

/** One way in, as it is written. */
export interface Way {
  host: string
  path: string
  service: string
  port: string
  at: Path
}

export function distinctHosts(hosts: readonly ExposedName[]): ExposedName[] {
  return [...new Map(hosts.map((one) => [one.host, one])).values()]
}

/** As routes of other controllers write it: a number or a name in one field. */
export function writtenPort(written: Json | undefined): BackendPort {
  const number = integer(written)
  if (number !== undefined) return { by: 'number', number }
  const name = string(written)
  return name === '' ? { by: 'none' } : { by: 'name', name }
}

export function portText(port: BackendPort): string {
  switch (port.by) {
    case 'name':
      return port.name
    case 'number':
      return String(port.number)
    case 'target':
      return String(port.target)
    default:
      return ''
  }
}
