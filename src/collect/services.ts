import type { AnyFact } from '../model.ts'
import { absent, linkFact } from './exposure.ts'
import type { Rendered } from './object.ts'
import { operatorOfSelector } from './operators.ts'
import type { ContainerNode, Pods } from './pods.ts'
import { serviceSelector } from './policies.ts'
import { listedPorts, type ProbePort, probePorts } from './ports.ts'
import { at, string } from './reading.ts'
import type { Run, Scene } from './scene.ts'
import { describeSelector, wantedValues } from './selector.ts'
import { listensOn, selectedRuns, servicePorts } from './service-ports.ts'
import { makeFact, nameOf, subjectOf } from './subject.ts'

/** Each Service by its type. */
export function serviceTypeFacts(scene: Scene): AnyFact[] {
  return scene.kind('Service', '').map((rendered) =>
    makeFact('service', rendered, {
      subject: subjectOf(rendered),
      path: [],
      fields: () => ({ type: [['spec', 'type'], ['spec']] }),
      value: { name: nameOf(rendered), type: string(at(rendered.object, 'spec', 'type')) || 'ClusterIP' },
    }),
  )
}

/** From each Service that selects to its pods: some are selected, and some of those listen on each target port. */
export function serviceFacts(scene: Scene): AnyFact[] {
  return scene.kind('Service', '').flatMap((rendered) => {
    const selector = serviceSelector(rendered)
    if (selector === null) return []
    const { joined: runs, doubtful } = selectedRuns(scene, rendered)
    const to = describeSelector(selector)
    const nearby = scene.unfamiliar.filter(({ namespace }) => namespace === scene.namespaceOf(rendered))
    const answer =
      runs.length > 0
        ? { consistent: true }
        : absent(scene, {
            object: to,
            operator: operatorOfSelector(selector, nearby),
            other: doubtful[0]?.rendered,
            words: wantedValues(selector),
          })
    const subject = subjectOf(rendered)
    const link = linkFact(rendered, { joint: 'selector', subject, to, path: ['spec', 'selector'], ...answer })
    return [link, ...(runs.length > 0 ? targetFacts(rendered, runs) : [])]
  })
}

function targetFacts(rendered: Rendered, runs: readonly Run[]): AnyFact[] {
  const subject = subjectOf(rendered)
  const behind = runs.find(({ pods }) => pods !== null)?.pods
  const pods = behind ? subjectOf(behind.rendered) : 'Pod'
  const entries = new Map(servicePorts(rendered).map((one) => [one.name || String(one.port ?? ''), one]))
  return [...entries].map(([entry, { target, port, path }]) =>
    linkFact(rendered, {
      joint: 'target-port',
      subject: `${subject}[${entry}]`,
      from: `${subject}:${port ?? entry}`,
      to: `${pods}:${target}`,
      path,
      consistent: runs.some((run) => listensOn(run, target)),
    }),
  )
}

/** A probe's named port, or its number where the container lists ports, is one that the container lists. */
export function probeFacts(pods: Pods): AnyFact[] {
  return pods.containers.flatMap((container) => {
    const roles = new Map(probePorts(container).map((port) => [port.role, port]))
    return [...roles.values()].map((port) => probeFact(pods, container, port))
  })
}

function probeFact(pods: Pods, container: ContainerNode, { role, written, path }: ProbePort): AnyFact {
  const subject = `${subjectOf(pods.rendered)}:${container.name}`
  const listed = listedPorts(container)
  const found = listed.some(({ name, number }) => written === name || written === number)
  return linkFact(pods.rendered, {
    joint: 'probe-port',
    subject: `${subject}[${role}]`,
    from: subject,
    to: String(written),
    path,
    consistent: found || (typeof written === 'number' && listed.length === 0),
  })
}
