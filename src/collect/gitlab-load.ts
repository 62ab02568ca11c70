import { glob } from '../lib/text.ts'
import { readYaml, type YamlProblem } from '../lib/yaml.ts'
import type { Json, Tree } from '../model.ts'
import { catalogueFile, isCatalogue } from './catalogue-jobs.ts'
import type { JsonObject } from './object.ts'
import { isRecord, list, string } from './reading.ts'
import { textOf } from './text-file.ts'

export interface GitlabDocument {
  /** All files merged, the file itself last. */
  content: JsonObject
  /** Names of catalogue files that are included. */
  catalogueFiles: string[]
  /** Remote, template, component and other projects' includes, and variables in paths. */
  unresolved: string[]
  /** Local files that were read, the file itself first. */
  files: string[]
  problems: (YamlProblem & { file: string })[]
}

const fileLimit = 150
const depthLimit = 20

/** Reads a pipeline file from the repository's root with its includes. Dead files are never read. */
export async function loadGitlab(root: Tree, file: string): Promise<GitlabDocument> {
  const document: GitlabDocument = { content: {}, catalogueFiles: [], unresolved: [], files: [], problems: [] }
  document.content = await load(root, file, document, 0)
  return document
}

async function load(root: Tree, file: string, document: GitlabDocument, depth: number): Promise<JsonObject> {
  if (document.files.length >= fileLimit || depth > depthLimit) return {}
  document.files.push(file)
  const { documents, problems } = readYaml(await textOf(root, file), 'gitlab')
  document.problems.push(...problems.filter((problem) => problem.fatal).map((problem) => ({ ...problem, file })))
  const own = documents.filter(isRecord).at(-1) ?? {}
  let content: JsonObject = {}
  for (const include of includes(own.include)) {
    content = merge(content, await follow(include, root, document, depth))
  }
  const { include: _, ...rest } = own
  return merge(content, rest)
}

type Include =
  | { type: 'local'; path: string }
  | { type: 'catalogue'; file: string }
  | { type: 'elsewhere'; name: string }

function includes(written: Json | undefined): Include[] {
  const items = Array.isArray(written) ? written : written === undefined || written === null ? [] : [written]
  return items.flatMap((item) => {
    if (typeof item === 'string') return [/^https?:/.test(item) ? elsewhere(item) : local(item)]
    if (!isRecord(item)) return []
    if (typeof item.local === 'string') return [local(item.local)]
    if (typeof item.project !== 'string')
      return [elsewhere(string(item.remote ?? item.template ?? item.component ?? ''))]
    const files = typeof item.file === 'string' ? [item.file] : list(item.file).map(string)
    const project = item.project
    return files.map((file) => (isCatalogue(project) ? { type: 'catalogue', file } : elsewhere(`${project}/${file}`)))
  })
}

function local(path: string): Include {
  return path.includes('$') ? elsewhere(path) : { type: 'local', path: path.replace(/^(\.?\/)+/, '') }
}

function elsewhere(name: string): Include {
  return { type: 'elsewhere', name }
}

async function follow(include: Include, root: Tree, document: GitlabDocument, depth: number): Promise<JsonObject> {
  if (include.type === 'elsewhere') {
    document.unresolved.push(include.name)
    return {}
  }
  if (include.type === 'catalogue') {
    document.catalogueFiles.push(include.file.replace(/^\.?\/+/, ''))
    return catalogueFile(include.file) ?? {}
  }
  const matches = include.path.includes('*') ? root.files.filter(glob(include.path)) : [include.path]
  let content: JsonObject = {}
  for (const path of matches) {
    if (!root.has(path)) document.unresolved.push(path)
    else content = merge(content, await load(root, path, document, depth + 1))
  }
  return content
}

/** GitLab's deep merge: mappings are merged, anything else is replaced. */
export function merge(below: JsonObject, above: JsonObject, depth = 0): JsonObject {
  const merged: JsonObject = Object.assign(Object.create(null), below)
  for (const [key, value] of Object.entries(above)) {
    const known = merged[key]
    merged[key] = isRecord(known) && isRecord(value) && depth < 50 ? merge(known, value, depth + 1) : value
  }
  return merged
}
