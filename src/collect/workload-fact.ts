import type { AnyFact } from '../model.ts'
import { hostAccess } from './host-access.ts'
import type { Pods } from './pods.ts'
import { type Fields, makeFact, type Path } from './subject.ts'
import type { ReadWorkload } from './workload.ts'

export function workloadFact({ pods, subject, value, doubts }: ReadWorkload): AnyFact {
  return makeFact('workload', pods.rendered, { subject, path: [], fields: () => fieldsOf(pods), value, doubts })
}

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
    replicas: [['spec', 'replicas']],
    replicasWritten: [['spec', 'replicas']],
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
