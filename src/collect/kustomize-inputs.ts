import type { FactKind, Json } from '../model.ts'
import type { Obstacle } from './kustomize-closure.ts'
import { fileOf, generators, type Kustomization } from './kustomize-file.ts'
import type { JsonObject } from './object.ts'
import { isRecord, list, record, string } from './reading.ts'

/** What a ConfigMap may say: these hide where some of its keys are not in the repository. */
export const settingKinds: readonly FactKind[] = [
  'credential',
  'tlsSetting',
  'datastoreLink',
  'signIn',
  'sharedResource',
  'instrumentation',
  'logOutput',
]

const mark = 'palier/incomplete'

/** The kustomization without the inputs that are missing; each object made without one bears a mark. */
export function withoutInputs({ file, written }: Kustomization, obstacles: readonly Obstacle[]): JsonObject {
  const missing = new Set(obstacles.flatMap((one) => (one.input && one.file === file ? [one.reference] : [])))
  if (missing.size === 0) return written
  const made = generators.flatMap((key) =>
    Array.isArray(written[key]) ? [[key, written[key].map((item) => without(item, missing))] as const] : [],
  )
  return { ...written, ...Object.fromEntries(made) }
}

function without(item: Json, missing: ReadonlySet<string>): Json {
  if (!isRecord(item)) return item
  const files = list(item.files).filter((file) => !missing.has(fileOf(file)))
  const envs = list(item.envs).filter((file) => !missing.has(string(file)))
  const env = missing.has(string(item.env)) ? '' : string(item.env)
  if (files.length === list(item.files).length && envs.length === list(item.envs).length && env === string(item.env))
    return item
  const { env: _, ...rest } = item
  const options = record(item.options)
  return {
    ...rest,
    files,
    envs,
    ...(env !== '' && { env }),
    options: { ...options, annotations: { ...record(options.annotations), [mark]: 'true' } },
  }
}

/** Whether the object bears the mark, which is taken away. */
export function takeMark(object: JsonObject): boolean {
  const metadata = record(object.metadata)
  const annotations = record(metadata.annotations)
  if (annotations[mark] === undefined) return false
  delete annotations[mark]
  if (Object.keys(annotations).length === 0) delete metadata.annotations
  return true
}
