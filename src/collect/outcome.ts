import type { FactKind, Json, Location, Message } from '../model.ts'
import type { Stumble } from './helm-words.ts'
import type { Rendered } from './object.ts'

/** A document that is no object: broken YAML, or something without kind or name. */
export interface Broken {
  at: Location
  /** Counted from 0. */
  document: number
  problem: string
  /** What it hides, when it hides anything. */
  cause: Message
  fault: boolean
}

/** Why a source gave no objects, or not all that it should. */
export interface Failure {
  cause: Message
  /** Broken content, not a missing tool nor a dependency that is not vendored. */
  fault: boolean
  /** The renderer's words in one line. */
  problem: string
  /** What helm stumbled on, its place in the tree. */
  stumble?: Stumble
  /** `problem` names what the repository does not hold. */
  missing?: true
  /** Kinds of fact that it hides although the source rendered, maybe none; absent: it gave no objects, or not all. */
  hides?: readonly FactKind[]
  at: Location
}

/** What one source of one environment gave. */
export interface Outcome {
  type: 'chart' | 'kustomization' | 'manifests'
  /** Folder, `.` for PATH itself. */
  path: string
  at: Location
  objects: Rendered[]
  broken: Broken[]
  failure: Failure | null
  /** Raw files that it stands for: they are not judged again. */
  covers: ReadonlySet<string>
  /** What the strict reader of the API server also refuses, in one line each. */
  duplicates: ReadonlyMap<Rendered, string>
}

/** It gave objects, whatever else is wrong with it. */
export function isRendered({ failure }: Outcome): boolean {
  return failure === null || failure.hides !== undefined
}

/** An outcome to fill. */
export function emptyOutcome(type: Outcome['type'], path: string, at: Location): Outcome {
  return { type, path, at, objects: [], broken: [], failure: null, covers: new Set(), duplicates: new Map() }
}

/** One document that a renderer wrote. */
export interface Chunk {
  /** As the renderer names its origin, `''` when it does not. */
  origin: string
  /** Of the origin, counted from 0. */
  index: number
  document: Json
  /** The reader's words when it does not parse. */
  problem: string
  duplicate: string
}
