import type { Json, Message } from '../model.ts'
import { backupJobs } from './backup-jobs.ts'
import { readSchedule } from './schedule.ts'
import type { Rendered } from './object.ts'
import { apiGroup, at, boolean, record, records, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { nameOf } from './subject.ts'

/** How often a datastore is saved. */
export interface Saved {
  /** As written, `''` when nothing saves it. */
  schedule: string
  /** Longest time between two backups, 0 when there is none; absent when it cannot be known. */
  hours: number | undefined
  doubt?: Message
}

const nothing: Saved = { schedule: '', hours: 0 }
type Form = 'standard' | 'seconds'

/** The most frequent of the backups that save a datastore. */
export function savedBy(scene: Scene, rendered: Rendered, alone: boolean): Saved {
  const name = nameOf(rendered)
  const namespace = scene.namespaceOf(rendered)
  const found = [...ofOperator(scene, rendered, namespace), ...ofCronJobs(scene, { name, namespace, alone })]
  const readable = found.filter(({ hours }) => hours !== undefined && hours > 0)
  const best = readable.sort((a, b) => (a.hours ?? 0) - (b.hours ?? 0))[0]
  if (best) return best
  const doubtful = found.find(({ doubt }) => doubt)
  if (doubtful) return doubtful
  if (found.length === 0 && scene.hidden) return { schedule: '', hours: undefined, doubt: scene.hidden }
  return found[0] ?? nothing
}

/** What never fires, does not parse or is suspended saves nothing. */
function saved(schedule: string, form: Form, suspended: boolean): Saved {
  return { schedule, hours: suspended ? 0 : (readSchedule(schedule, form)?.hours ?? 0) }
}

function ofOperator(scene: Scene, rendered: Rendered, namespace: string): Saved[] {
  const { object } = rendered
  const name = string(at(object, 'metadata', 'name'))
  const spec = record(object, 'spec')
  switch (apiGroup(object.apiVersion)) {
    case 'postgresql.cnpg.io':
      return scene
        .kind('ScheduledBackup', 'postgresql.cnpg.io')
        .filter((one) => scene.namespaceOf(one) === namespace)
        .filter((one) => string(at(one.object, 'spec', 'cluster', 'name')) === name && aims(scene, one, rendered))
        .map((one) => saved(string(at(one.object, 'spec', 'schedule')), 'seconds', isSuspended(one)))
    case 'acid.zalan.do': {
      const written = spec['enableLogicalBackup'] === true ? string(spec['logicalBackupSchedule']) || '30 00 * * *' : ''
      return written === '' ? [] : [saved(written, 'standard', false)]
    }
    case 'postgres-operator.crunchydata.com':
    case 'pgv2.percona.com':
      return records(at(spec, 'backups', 'pgbackrest', 'repos')).flatMap(({ item }) =>
        Object.values(record(item, 'schedules')).map((one) => saved(string(one), 'standard', false)),
      )
    case 'pxc.percona.com':
    case 'ps.percona.com':
      return schedulesOf(at(spec, 'backup', 'schedule'))
    case 'psmdb.percona.com':
      return schedulesOf(at(spec, 'backup', 'tasks'))
    case 'k8s.mariadb.com':
      return [...scene.kind('Backup', 'k8s.mariadb.com'), ...scene.kind('PhysicalBackup', 'k8s.mariadb.com')]
        .filter((one) => string(at(one.object, 'spec', 'mariaDbRef', 'name')) === name && aims(scene, one, rendered))
        .map((one) => saved(string(at(one.object, 'spec', 'schedule', 'cron')), 'standard', isSuspended(one)))
    default:
      return []
  }
}

/** Of the datastores of that name, this one is meant. */
function aims(scene: Scene, backup: Rendered, store: Rendered): boolean {
  const alike = scene
    .kind(store.object.kind, apiGroup(store.object.apiVersion))
    .filter((one) => nameOf(one) === nameOf(store))
  return scene.reach(backup, alike, (one) => one).joined.includes(store)
}

function schedulesOf(list: Json | undefined): Saved[] {
  return records(list).map(({ item }) => saved(string(item['schedule']), 'standard', item['enabled'] === false))
}

function isSuspended({ object }: Rendered): boolean {
  return boolean(at(object, 'spec', 'suspend')) === true || boolean(at(object, 'spec', 'schedule', 'suspend')) === true
}

function ofCronJobs(scene: Scene, store: { name: string; namespace: string; alone: boolean }): Saved[] {
  return backupJobs(scene, store).map(({ rendered, sure }) => {
    const read = saved(string(at(rendered.object, 'spec', 'schedule')), 'standard', isSuspended(rendered))
    if (sure) return read
    const doubt: Message = { code: 'backup-of-whom', object: `CronJob/${nameOf(rendered)}` }
    return { schedule: read.schedule, hours: undefined, doubt }
  })
}
