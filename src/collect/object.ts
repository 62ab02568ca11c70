import type { Dockerfile, Environment, Message, Json, Location, Project } from '../model.ts'
import type { LogFiles } from './log-files.ts'
import type { Memory } from './memory.ts'

export type JsonObject = { [key: string]: Json }

/** A document that has apiVersion, kind and metadata.name, as Kubernetes reads it. */
export interface KubernetesObject extends JsonObject {
  apiVersion: string
  kind: string
  metadata: JsonObject
}

/** One object of one environment, after rendering, with the way back to its source. `kind: List` is already expanded. */
export interface Rendered {
  /** The renderer's sentinel namespace is already removed. */
  object: KubernetesObject
  /** Chart folder, kustomization folder, or folder of the raw file; `.` for PATH itself. */
  source: string
  environment: string
  /** The source file: raw file, Helm template, or the file that kustomize names as origin. */
  at: Location
  /** Document in `at.file`, counted from 0 (raw and kustomize origins). */
  document: number
  /** Path of the object in its document: `[]`, or `['items', 3]` in a List. */
  path: readonly (string | number)[]
  form: 'raw' | 'template'
  /** From a dependency of the chart. */
  subchart: boolean
  /** The template's text calls a generator (randAlphaNum, genCA, genSignedCert, lookup, htpasswd…). */
  generated: boolean
  /** Overlay files that patch this object, best first. */
  patches: string[]
  /** A ConfigMap or a Secret, some of whose keys come from a file that the repository does not hold. */
  incomplete?: true
}

/** What the facts of one environment may ask of everything around it. */
export interface Surroundings {
  environment: Environment
  project: Project
  builds: Builds
  dockerfiles: readonly Dockerfile[]
  logs: LogFiles
  /** Of the whole run; absent: of this environment alone. */
  memory?: Memory
  /** Why some objects of this environment cannot be seen; absent: all are here. */
  hidden?: Message
  /** Why one that bears one of these words, as its name or among its labels, may be among them; absent: `hidden`. */
  unseen?: (words: readonly string[]) => Message | undefined
}

/** The images that this repository builds, by pipelines and Dockerfiles. */
export interface Builds {
  /** Names without registry and tag (`shop/api`), with the Dockerfile or job that builds them. */
  images: { name: string; by: string }[]
  /** `name:tag` of those that each run of a pipeline pushes again. */
  fixed?: string[]
  /** At least one image is built here, whatever its name. */
  any: boolean
  /** Some build has a name that cannot be known. */
  unnamed: boolean
  /** The application half is kept here; when not, `builtBy` cannot be known. */
  here: boolean
}
