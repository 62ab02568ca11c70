import type { Rendered } from './object.ts'

/** What all pods of the manifests say of the file systems of their images. */
export interface PodMounts {
  /** Paths on which some pod mounts a volume. */
  mounts: string[]
  /** There are containers, and each has a read-only root file system. */
  readOnly: boolean
}

const depthLimit = 12

export function podsOf(objects: readonly Rendered[]): PodMounts {
  const mounts = new Set<string>()
  const roots: boolean[] = []
  const walk = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > depthLimit) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'mountPath' && typeof inner === 'string') mounts.add(inner)
      else walk(inner, depth + 1)
    }
    if ('image' in value && 'name' in value) roots.push(isReadOnly(value))
  }
  for (const { object } of objects) walk(object['spec'], 0)
  return { mounts: [...mounts], readOnly: roots.length > 0 && roots.every(Boolean) }
}

function isReadOnly(container: object): boolean {
  const security: unknown = 'securityContext' in container ? container.securityContext : null
  return (
    typeof security === 'object' &&
    security !== null &&
    'readOnlyRootFilesystem' in security &&
    security.readOnlyRootFilesystem === true
  )
}
