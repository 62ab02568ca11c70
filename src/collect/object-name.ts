import { apiGroup } from './reading.ts'

const label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/
const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/

/** Kinds whose name becomes a label of their pods, or stands in one with a suffix. */
const workloads: Record<string, number> = {
  'apps/Deployment': 63,
  'apps/StatefulSet': 63,
  'apps/DaemonSet': 63,
  'apps/ReplicaSet': 63,
  'batch/Job': 63,
  'batch/CronJob': 52,
  '/Pod': 63,
  '/ReplicationController': 63,
  'apps.openshift.io/DeploymentConfig': 63,
  'argoproj.io/Rollout': 63,
}

/** Why the API server, or a controller after it, refuses a name; `''` when none does. `''` as name: it is generated. */
export function nameProblem(apiVersion: string, kind: string, name: string): string {
  if (name === '') return ''
  const group = apiGroup(apiVersion)
  if (group === 'rbac.authorization.k8s.io' || (group === 'authorization.openshift.io' && /Role/.test(kind))) {
    return name === '.' || name === '..' || /[/%]/.test(name) ? `${name} is no path segment` : ''
  }
  const length = workloads[`${group}/${kind}`]
  if (length !== undefined) return longer(name, length) || (subdomain.test(name) ? '' : unlike(name))
  if (group === '' && kind === 'Service') {
    return longer(name, 63) || (label.test(name) && /^[a-z]/.test(name) ? '' : unlike(name))
  }
  if (group === '' && kind === 'Namespace') return longer(name, 63) || (label.test(name) ? '' : unlike(name))
  return longer(name, 253) || (subdomain.test(name) ? '' : unlike(name))
}

const longer = (name: string, length: number) =>
  name.length > length ? `name of ${name.length} characters, ${length} at most` : ''

const unlike = (name: string) => `${name} is no DNS name`
