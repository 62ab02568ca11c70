import type { AnyFact } from '../model.ts'
import { at, integer } from './reading.ts'
import type { Scene } from './scene.ts'
import { makeFact, nameOf, subjectOf } from './subject.ts'

/** History limits are 3 and 1 where none is written (Kubernetes, CronJobSpec). */
export function cronJobFacts(scene: Scene): AnyFact[] {
  return scene.kind('CronJob', 'batch').map((rendered) =>
    makeFact('cronJob', rendered, {
      subject: subjectOf(rendered),
      path: ['spec'],
      fields: () => ({
        successfulHistory: [['spec', 'successfulJobsHistoryLimit']],
        failedHistory: [['spec', 'failedJobsHistoryLimit']],
      }),
      value: {
        name: nameOf(rendered),
        successfulHistory: integer(at(rendered.object, 'spec', 'successfulJobsHistoryLimit')) ?? 3,
        failedHistory: integer(at(rendered.object, 'spec', 'failedJobsHistoryLimit')) ?? 1,
      },
    }),
  )
}
