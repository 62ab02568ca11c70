import type { AnyFact, Message } from '../model.ts'
import { type Backend, type Exposure, portText } from './exposures.ts'
import type { Rendered } from './object.ts'
import { operatorOfName, type Unfamiliar } from './operators.ts'
import { apartDoubt } from './reach.ts'
import { servicesNamed } from './meant.ts'
import type { Scene, ServiceEntry } from './scene.ts'
import { servesPort, servicePorts } from './service-ports.ts'
import { makeFact, nameOf, type Path, subjectOf } from './subject.ts'

/** From each exposure to the Services behind it: the Service exists and has the port. */
export function backendFacts(scene: Scene, exposures: readonly Exposure[]): AnyFact[] {
  return exposures.flatMap(({ rendered, backends }) => {
    const distinct = new Map(backends.filter(({ service }) => service !== '').map((one) => [entryOf(one), one]))
    return [...distinct].map(([entry, backend]) => {
      const { joined, doubtful } = servicesNamed(scene, rendered, backend.namespace, backend.service)
      return linkFact(rendered, {
        joint: 'backend',
        subject: `${subjectOf(rendered)}[${entry}]`,
        to: `Service/${entry}`,
        path: backend.path,
        ...(joined.length > 0
          ? { consistent: joined.some((service) => hasPort(scene, service, backend)) }
          : absentService(scene, { rendered, backend, twin: doubtful[0] })),
      })
    })
  })
}

function entryOf({ service, port, namespace }: Backend): string {
  const text = portText(port)
  return `${namespace === '' ? '' : `${namespace}/`}${service}${text === '' ? '' : `:${text}`}`
}

function hasPort(scene: Scene, service: ServiceEntry, { port }: Backend): boolean {
  if (service.rendered === null && service.ports === null) return true
  const ports = service.rendered === null ? (service.ports ?? []) : servicePorts(service.rendered)
  const external = service.rendered?.object['spec']
  const free = ports.length === 0 && typeof external === 'object' && external !== null && 'externalName' in external
  return port.by === 'none' || free || ports.some((one) => servesPort(scene, service.rendered, { one, wanted: port }))
}

type Answer = { consistent: boolean } | { consistent: undefined; doubt: Message }

interface Unfound {
  rendered: Rendered
  backend: Backend
  twin: ServiceEntry | undefined
}

function absentService(scene: Scene, { rendered, backend, twin }: Unfound): Answer {
  const { service, namespace } = backend
  const foreign = namespace !== '' && !deploysInto(scene, namespace)
  const declared = scene.surroundings.project.elsewhere.services.includes(service)
  if (declared && (namespace === '' || foreign)) return { consistent: true }
  const object = `Service/${service}`
  const unwritten = namespace === '' ? [] : servicesNamed(scene, rendered, '', service).joined
  if (twin === undefined && unwritten.length > 0)
    return { consistent: undefined, doubt: { code: 'namespace-unwritten', object, namespace } }
  if (twin === undefined && foreign)
    return { consistent: undefined, doubt: { code: 'service-elsewhere', service, namespace } }
  const nearby = scene.unfamiliar.filter((resource) => resource.namespace === namespace)
  const other = twin && (twin.rendered ?? twin.by)
  return absent(scene, { object, operator: operatorOfName(service, nearby), other, words: [service] })
}

/** Some object of the environment is in this namespace, or is this namespace. */
function deploysInto(scene: Scene, namespace: string): boolean {
  const made = scene.kind('Namespace', '').some((one) => nameOf(one) === namespace)
  return made || scene.objects.some((one) => scene.namespaceOf(one) === namespace)
}

interface Sought {
  object: string
  operator: Unfamiliar | undefined
  /** What answers in another version of the deployment (see Reach). */
  other?: Rendered | undefined
  /** What it would bear, as its name or among its labels. */
  words: readonly string[]
}

/** False, unless what was looked for may be elsewhere, hidden, or made by an operator. */
export function absent(scene: Scene, { object, operator, other, words }: Sought): Answer {
  if (other) return { consistent: undefined, doubt: apartDoubt(other) }
  const hidden = scene.hides(words)
  if (hidden) return { consistent: undefined, doubt: hidden }
  if (!operator) return { consistent: false }
  const doubt: Message = { code: 'operator-behind', object, operator: `${operator.kind}/${operator.name}` }
  return { consistent: undefined, doubt }
}

export interface Link {
  joint: string
  subject: string
  from?: string
  to: string
  path: Path
  consistent: boolean | undefined
  doubt?: Message
}

export function linkFact(rendered: Rendered, link: Link): AnyFact {
  const { joint, subject, to, path, consistent, doubt } = link
  return makeFact('exposureLink', rendered, {
    subject,
    path,
    fields: () => ({ consistent: [path] }),
    value: { joint, from: link.from ?? subjectOf(rendered), to, consistent },
    ...(doubt ? { doubts: { consistent: doubt } } : {}),
  })
}
