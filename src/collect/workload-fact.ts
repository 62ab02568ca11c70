import type { AnyFact } from '../model.ts'
import { hostAccess } from './host-access.ts'
import type { Pods } from './pods.ts'
import { type Fields, makeFact, type Path } from './subject.ts'
import type { ReadWorkload } from './workload.ts'

export function workloadFact({ pods, subject, value, doubts }: ReadWorkload): AnyFact {
  const { rendered, controller } = pods
  const fact = makeFact('workload', rendered, { subject, path: [], fields: () => fieldsOf(pods), value, doubts })
  if (controller === rendered) return fact
  const { at, origin } = makeFact('workload', controller, { subject, path: ['spec'], fields: () => numbers, value })
  const place = { at, ...(origin && { origin }) }
  return { ...fact, places: { replicas: place, replicasWritten: place } }
}

/** Of whatever controls the pods. */
const numbers = { replicas: [['spec', 'replicas']], replicasWritten: [['spec', 'replicas']] }

/** Where each value of the fact is written, or would be. */
function fieldsOf(pods: Pods): ReturnType<Fields> {
  const spec: Path = pods.specPath
  const podLabels = [
    [...pods.template, 'metadata', 'labels'],
    [...pods.template, 'metadata'],
  ]
  const account = [
    [...spec, 'serviceAccountName'],
    [...spec, 'serviceAccount'],
  ]
  return {
    ...numbers,
    labels: [['metadata', 'labels']],
    podLabels,
    wrongLabels: podLabels,
    missingLabels: podLabels,
    spread: [
      [...spec, 'topologySpreadConstraints'],
      [...spec, 'affinity', 'podAntiAffinity'],
    ],
    selectorMatches: [['spec', 'selector']],
    selectorWritten: [['spec', 'selector']],
    serviceAccount: account,
    serviceAccountFound: account,
    pullSecrets: [[...spec, 'imagePullSecrets'], spec],
    hostAccess: hostAccess(pods).map(({ path }) => path),
  }
}
