import { createHash } from 'node:crypto'
import type { Environment, Fact, Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import type { JsonObject } from './object.ts'
import { isRecord, list, records, scalar, string } from './reading.ts'
import { join } from './workspace.ts'

/** One fact per chart of the environments that depends on others. Only its description and its lock are read. */
export async function chartDependencies(
  tree: Tree,
  environments: readonly Environment[],
  cache: Cache,
): Promise<Fact<'chartDependencies'>[]> {
  const sources = environments.flatMap(({ sources: own }) => own)
  const folders = [...new Set(sources.flatMap((source) => (source.type === 'chart' ? [source.chart] : [])))]
  const facts = await Promise.all(folders.map((folder) => factOf(tree, folder, cache)))
  return facts.flatMap((fact) => fact ?? [])
}

/** Helm 2 kept dependencies in requirements.yaml, and Helm 3 still reads them. */
const layouts = [
  { description: 'Chart.yaml', lock: 'Chart.lock' },
  { description: 'requirements.yaml', lock: 'requirements.lock' },
]

async function factOf(tree: Tree, folder: string, cache: Cache): Promise<Fact<'chartDependencies'> | null> {
  for (const { description, lock } of layouts) {
    const file = join(folder, description)
    const written = records((await mapping(tree, file, cache))['dependencies']).map(({ item }) => item)
    if (written.length === 0) continue
    const locked = isLocked(written, await mapping(tree, join(folder, lock), cache))
    return {
      kind: 'chartDependencies',
      subject: file,
      source: folder,
      at: { file },
      origin: { document: 0, path: ['dependencies'], form: 'raw' },
      value: {
        chart: folder,
        dependencies: written.map(({ name }) => scalar(name)),
        unpinned: written.filter((one) => !isPinned(one)).map(({ name }) => scalar(name)),
        locked,
      },
    }
  }
  return null
}

async function mapping(tree: Tree, file: string, cache: Cache): Promise<JsonObject> {
  if (!tree.has(file)) return {}
  return (await cache.yaml(tree, file, 'kubernetes')).documents.find(isRecord) ?? {}
}

const isLocal = ({ repository }: JsonObject) => string(repository).startsWith('file://')

/** A version in three parts; `1.2` is a range to Helm. */
function isPinned(dependency: JsonObject): boolean {
  return (
    isLocal(dependency) || /^\s*=?\s*v?\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?\s*$/.test(scalar(dependency['version']))
  )
}

function isLocked(written: readonly JsonObject[], lock: JsonObject): boolean {
  const digest = string(lock['digest'])
  if (digest === '') return written.every(isLocal)
  const wanted = written.map(canonical)
  const locked = records(lock['dependencies']).map(({ item }) => canonical(item))
  return [goJson([wanted, locked]), goJson({ dependencies: wanted })].some((text) => digest === `sha256:${hash(text)}`)
}

/** In the order of Helm's own record (pkg/chart/dependency.go), empty fields left out as it does. */
function canonical(dependency: JsonObject): JsonObject {
  const { name, version, repository, condition, tags, enabled, alias } = dependency
  const values = list(dependency['import-values'])
  return {
    name: scalar(name),
    ...(scalar(version) === '' ? {} : { version: scalar(version) }),
    repository: scalar(repository),
    ...(scalar(condition) === '' ? {} : { condition: scalar(condition) }),
    ...(list(tags).length === 0 ? {} : { tags: list(tags).map(scalar) }),
    ...(enabled === true ? { enabled } : {}),
    ...(values.length === 0 ? {} : { 'import-values': values.map(sorted) }),
    ...(scalar(alias) === '' ? {} : { alias: scalar(alias) }),
  }
}

function sorted(value: JsonObject[string]): JsonObject[string] {
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** As Go's encoding/json, which escapes what HTML reads. */
function goJson(value: JsonObject | JsonObject[][]): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
