import type { EffectiveSecurity, WrittenSecurity } from '../model.ts'
import type { JsonObject } from './object.ts'
import type { ContainerNode, Pods } from './pods.ts'
import { at, boolean, integer, isRecord, list, record, scalar, string } from './reading.ts'
import type { Path } from './subject.ts'

/** Field by field: the first five are inherited from the pod, the others exist on containers only. */
export function effectiveSecurity(pod: JsonObject, container: JsonObject): EffectiveSecurity {
  const seccomp = string(at(container, 'seccompProfile', 'type')) || string(at(pod, 'seccompProfile', 'type'))
  const procMount = string(container['procMount'])
  return {
    ...written({
      runAsUser: integer(container['runAsUser']) ?? integer(pod['runAsUser']),
      runAsGroup: integer(container['runAsGroup']) ?? integer(pod['runAsGroup']),
      runAsNonRoot: boolean(container['runAsNonRoot']) ?? boolean(pod['runAsNonRoot']),
      privileged: boolean(container['privileged']),
      allowPrivilegeEscalation: boolean(container['allowPrivilegeEscalation']),
      readOnlyRootFilesystem: boolean(container['readOnlyRootFilesystem']),
      seccomp: seccomp || undefined,
      procMount: procMount || undefined,
    }),
    capabilitiesAdded: list(at(container, 'capabilities', 'add')).map(scalar),
    capabilitiesDropped: list(at(container, 'capabilities', 'drop')).map(scalar),
  }
}

/** What this level itself writes; null is not written. */
export function writtenSecurity(context: JsonObject): WrittenSecurity {
  const groups = list(context['supplementalGroups']).flatMap((group) => integer(group) ?? [])
  return written({
    runAsUser: integer(context['runAsUser']),
    runAsGroup: integer(context['runAsGroup']),
    fsGroup: integer(context['fsGroup']),
    supplementalGroups: groups.length > 0 ? groups : undefined,
    seLinuxOptions: isRecord(context['seLinuxOptions']) ? true : undefined,
  })
}

/** `runAsUser: 1000` for each field that OpenShift should choose. */
export function pinned(context: JsonObject): string[] {
  return Object.entries(writtenSecurity(context)).map(([key, value]) => {
    const told = Array.isArray(value) ? `[${value.join(', ')}]` : String(value)
    return key === 'seLinuxOptions' ? key : `${key}: ${told}`
  })
}

/** Without the fields that nobody wrote. */
function written<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

export function podContext(pods: Pods): JsonObject {
  return record(pods.spec, 'securityContext')
}

export function containerContext({ node }: ContainerNode): JsonObject {
  return record(node, 'securityContext')
}

/** `security.…` → where it is written, or where it may be, best first. */
export function securityFields(pods: Pods, container: ContainerNode): Record<string, Path[]> {
  const own: Path = [...container.path, 'securityContext']
  const shared: Path = [...pods.specPath, 'securityContext']
  const isOwn = (key: string) => (containerContext(container)[key] ?? null) !== null
  const levels = (key: string) => (isOwn(key) || (podContext(pods)[key] ?? null) === null ? [own, shared] : [shared])
  const inherited = Object.entries({ runAsUser: '', runAsGroup: '', runAsNonRoot: '', seccomp: 'seccompProfile' })
  const alone = {
    privileged: ['privileged'],
    allowPrivilegeEscalation: ['allowPrivilegeEscalation'],
    readOnlyRootFilesystem: ['readOnlyRootFilesystem'],
    procMount: ['procMount'],
    capabilitiesAdded: ['capabilities', 'add'],
    capabilitiesDropped: ['capabilities', 'drop'],
  }
  return Object.fromEntries([
    ...inherited.map(([field, key]) => [
      `security.${field}`,
      levels(key || field).map((path) => [...path, key || field]),
    ]),
    ...Object.entries(alone).map(([field, keys]) => [`security.${field}`, [[...own, ...keys]]]),
  ])
}
