import type { Pods } from './pods.ts'
import { at, integer, isRecord, records, scalar, string } from './reading.ts'
import type { Path } from './subject.ts'

/** One thing of its node that a pod takes. */
interface Access {
  /** `hostNetwork`, `hostPath /var/log`, `hostPort 8080`. */
  words: string
  path: Path
}

/** Namespaces, folders and ports of the node. A hostPort of 0 is none (API reference, ContainerPort). */
export function hostAccess({ spec, specPath, containers }: Pods): Access[] {
  const namespaces = ['hostNetwork', 'hostPID', 'hostIPC']
    .filter((key) => spec[key] === true)
    .map((key) => ({ words: key, path: [...specPath, key] }))
  const folders = records(spec['volumes'])
    .filter(({ item }) => isRecord(item['hostPath']))
    .map(({ item, index }) => ({
      words: `hostPath ${string(at(item, 'hostPath', 'path'))}`.trim(),
      path: [...specPath, 'volumes', index, 'hostPath'],
    }))
  const ports = containers.flatMap(({ node, path }) =>
    records(node['ports'])
      .filter(({ item }) => (integer(item['hostPort']) ?? 0) !== 0)
      .map(({ item, index }) => ({
        words: `hostPort ${scalar(item['hostPort'])}`,
        path: [...path, 'ports', index, 'hostPort'],
      })),
  )
  return [...namespaces, ...folders, ...ports]
}
