import type { Json } from '../model.ts'
import { merge } from './gitlab-load.ts'
import type { JsonObject } from './object.ts'
import { isRecord, list, record, scalar, string } from './reading.ts'

export interface GitlabJob {
  name: string
  /** Jobs that it extends or references, its own first, then theirs. */
  ancestors: string[]
  /** Those that no file of the pipeline defines. */
  unknown: string[]
  /** Extended, references followed, `default` applied. */
  config: JsonObject
}

const notJobs = new Set(
  'default include stages variables workflow image services cache before_script after_script spec'.split(' '),
)
const inherited = ['image', 'services', 'before_script', 'after_script']
const extendsLimit = 11
const referenceLimit = 10

/** The jobs that run: hidden ones are parts of others. */
export function gitlabJobs(content: JsonObject): GitlabJob[] {
  const names = Object.keys(content).filter(
    (name) => !name.startsWith('.') && !notJobs.has(name) && isRecord(content[name]),
  )
  return names.map((name) => jobOf(name, content))
}

function jobOf(name: string, content: JsonObject): GitlabJob {
  const job: GitlabJob = { name, ancestors: [], unknown: [], config: {} }
  const own = extend(name, content, job, 0)
  const config: JsonObject = Object.create(null)
  for (const [key, value] of Object.entries(own)) config[key] = dereference(value, content, job, 0)
  const defaults = record(content.default)
  for (const key of inherited) {
    const value = defaults[key] ?? content[key]
    if (config[key] === undefined && value !== undefined) config[key] = dereference(value, content, job, 0)
  }
  return { ...job, config, ancestors: [...new Set(job.ancestors)], unknown: [...new Set(job.unknown)] }
}

function extend(name: string, content: JsonObject, job: GitlabJob, depth: number): JsonObject {
  const own = record(content[name])
  const parents = typeof own.extends === 'string' ? [own.extends] : list(own.extends).map(string)
  let config: JsonObject = {}
  for (const parent of parents) {
    note(parent, content, job)
    if (depth < extendsLimit && parent !== name) config = merge(config, extend(parent, content, job, depth + 1))
  }
  return merge(config, own)
}

function note(name: string, content: JsonObject, job: GitlabJob): void {
  job.ancestors.push(name)
  if (!isRecord(content[name])) job.unknown.push(name)
}

/** `!reference [job, key]` anywhere in a value; in a list of commands it stands for several. */
function dereference(value: Json, content: JsonObject, job: GitlabJob, depth: number): Json {
  if (depth > referenceLimit * 2) return null
  if (Array.isArray(value)) {
    return value.flatMap((item): Json[] => {
      const found = dereference(item, content, job, depth + 1)
      return isReference(item) && Array.isArray(found) ? found : [found]
    })
  }
  if (!isRecord(value)) return value
  if (isReference(value)) return referenced(list(value['!reference']).map(scalar), content, job, depth)
  const copy: JsonObject = Object.create(null)
  for (const [key, item] of Object.entries(value)) copy[key] = dereference(item as Json, content, job, depth + 1)
  return copy
}

function isReference(value: Json): value is JsonObject {
  return isRecord(value) && Object.hasOwn(value, '!reference')
}

function referenced(path: readonly string[], content: JsonObject, job: GitlabJob, depth: number): Json {
  const [name = '', ...keys] = path
  note(name, content, job)
  let value: Json | undefined = extend(name, content, { ...job, ancestors: [], unknown: [] }, 0)
  for (const key of keys) value = isRecord(value) ? value[key] : undefined
  return value === undefined ? null : dereference(value, content, job, depth + 2)
}

/** Commands of a job before and in its script, nested lists opened. */
export function scriptOf(config: JsonObject): string {
  return [config.before_script, config.script].flatMap((part) => lines(part, 0)).join('\n')
}

function lines(value: Json | undefined, depth: number): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) && depth < 10 ? value.flatMap((item) => lines(item, depth + 1)) : []
}

/** `variables:` as text; `{ value, description }` too. */
export function variablesOf(written: Json | undefined): Map<string, string> {
  const entries = Object.entries(record(written)).map(
    ([name, value]) => [name, scalar(isRecord(value) ? value.value : value)] as const,
  )
  return new Map(entries)
}
