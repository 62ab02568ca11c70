import type { AnyFact, Fact, FactKind, FactValues, Message, Origin } from '../model.ts'
import type { Rendered } from './object.ts'
import { at, string } from './reading.ts'

export type Path = readonly (string | number)[]

/** Kustomize's own alphabet for the ten characters that it adds to generated names. */
const hashSuffix = /-[bcdfghkmt2456789]{10}$/

/** Name without the suffix that Kustomize adds to a generated ConfigMap or Secret. */
export function stableName(kind: string, name: string): string {
  return kind === 'ConfigMap' || kind === 'Secret' ? name.replace(hashSuffix, '') : name
}

export function nameOf({ object }: Rendered): string {
  return string(at(object, 'metadata', 'name')) || string(at(object, 'metadata', 'generateName'))
}

/** `Kind/name`, or `Kind/namespace/name` where a namespace is written. */
export function subjectOf(rendered: Rendered): string {
  const { kind } = rendered.object
  const namespace = string(at(rendered.object, 'metadata', 'namespace'))
  return [kind, ...(namespace === '' ? [] : [namespace]), stableName(kind, nameOf(rendered))].join('/')
}

/** Where a fact is written in its object. */
export interface Written {
  subject: string
  /** Path in the object. */
  path: Path
  /** Field → paths in the object. */
  fields?: Readonly<Record<string, readonly Path[]>>
}

/** A fact about an object, with the way back to its lines. */
export function makeFact<K extends FactKind>(
  kind: K,
  rendered: Rendered,
  content: Written & { value: FactValues[K]; doubts?: Readonly<Record<string, Message>> },
): AnyFact {
  const { subject, path, fields, value, doubts } = content
  const fact: Fact<K> = {
    kind,
    subject,
    source: rendered.source,
    environment: rendered.environment,
    at: rendered.at,
    origin: originOf(rendered, path, fields ?? {}),
    value,
    ...(doubts && Object.keys(doubts).length > 0 ? { doubts } : {}),
  }
  return fact as AnyFact
}

function originOf(rendered: Rendered, path: Path, fields: Readonly<Record<string, readonly Path[]>>): Origin {
  const inDocument = (inner: Path): Path => (rendered.path.length === 0 ? inner : [...rendered.path, ...inner])
  const places = Object.entries(fields).map(([field, paths]) => [field, paths.map(inDocument)] as const)
  return {
    document: rendered.document,
    path: inDocument(path),
    ...(places.length > 0 ? { fields: Object.fromEntries(places) } : {}),
    ...(rendered.patches.length > 0 ? { patches: rendered.patches } : {}),
    form: rendered.form,
    object: { kind: rendered.object.kind, name: nameOf(rendered) },
  }
}
