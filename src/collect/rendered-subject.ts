import { isKustomizationFile } from './kustomize-file.ts'
import type { Rendered } from './object.ts'
import { string } from './reading.ts'

/** A name without the suffix that kustomize computes from the content of what it generates. */
export function withoutHash(name: string): string {
  return name.replace(/-[bcdfghkmt2456789]{10}$/, '')
}

/** The name that an object keeps when its content changes. */
export function stableName({ object, at }: Rendered): string {
  const name = string(object.metadata.name) || string(object.metadata.generateName)
  const generated = (object.kind === 'ConfigMap' || object.kind === 'Secret') && isKustomizationFile(at.file)
  return generated ? withoutHash(name) : name
}

/** `Kind/name`, or `Kind/namespace/name` when a namespace is written. */
export function subjectOf(rendered: Rendered): string {
  const namespace = string(rendered.object.metadata.namespace)
  return [rendered.object.kind, namespace, stableName(rendered)].filter((part) => part !== '').join('/')
}
