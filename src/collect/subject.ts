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

/** Field → paths, for the few facts that are located. */
export type Fields = () => Readonly<Record<string, readonly Path[]>>

/** Where a fact is written in its object. */
export interface Written {
  subject: string
  /** Path in the object. */
  path: Path
  /** Paths in the object. */
  fields?: Fields
  /** See `Origin`. */
  within?: string
}

/** A fact about an object, with the way back to its lines. */
export function makeFact<K extends FactKind>(
  kind: K,
  rendered: Rendered,
  content: Written & { value: FactValues[K]; doubts?: Readonly<Record<string, Message>> },
): AnyFact {
  const { subject, value, doubts } = content
  const fact: Fact<K> = {
    kind,
    subject,
    source: rendered.source,
    environment: rendered.environment,
    at: rendered.at,
    origin: originOf(rendered, content),
    value,
  }
  if (doubts && Object.keys(doubts).length > 0) fact.doubts = doubts
  return fact as AnyFact
}

function originOf(rendered: Rendered, { path, fields, within }: Written): Origin {
  const start = rendered.path
  const origin: Origin = {
    document: rendered.document,
    path: start.length === 0 ? path : [...start, ...path],
    form: rendered.form,
    object: { kind: rendered.object.kind, name: nameOf(rendered) },
  }
  if (fields) {
    let known: ReturnType<Fields> | undefined
    // Several rules fail on one fact.
    origin.fields = () => (known ??= below(start, fields()))
  }
  if (within) origin.within = within
  if (rendered.patches.length > 0) origin.patches = rendered.patches
  return origin
}

/** The same paths from further up. */
export function below(start: Path, fields: ReturnType<Fields>): ReturnType<Fields> {
  if (start.length === 0) return fields
  const places = Object.entries(fields).map(
    ([field, paths]) => [field, paths.map((path) => [...start, ...path])] as const,
  )
  return Object.fromEntries(places)
}
