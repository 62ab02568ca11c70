import type { Json, SourceDefinition, Tree } from '../model.ts'
import type { Tool } from '../lib/tools.ts'
import { readYaml } from '../lib/yaml.ts'
import type { Cache } from './cache.ts'
import { setValues } from './helmfile-set.ts'
import { type Asked, runTemplate } from './helmfile-template.ts'
import type { JsonObject } from './object.ts'
import type { Failure } from './outcome.ts'
import { folderOf } from './paths.ts'
import { at, isRecord, list, record, records, string } from './reading.ts'
import type { RenderContext } from './render-context.ts'
import { inside, join } from './workspace.ts'

type ChartSource = Extract<SourceDefinition, { type: 'chart' }>

/** The values that a chart gets, in order. */
export interface Values {
  /** Paths of the tree; those of `texts` are made. */
  files: string[]
  texts: ReadonlyMap<string, string>
  /** What is named and is not in the repository. */
  missing: string[]
  /** The first file of values that only helmfile can open, as written; null: none. */
  sealed: string | null
}

/** What a release may ask beside values; palier does none of it. */
const beyond = ['inherit', 'valuesTemplate', 'strategicMergePatches', 'jsonPatches', 'transformers', 'postRenderer']

/**
 * The values of one chart in one environment: files as they are, and what helmfile makes of its templates. Null where
 * helmfile does not install it.
 */
export async function valuesOf(
  tree: Tree,
  source: ChartSource,
  context: RenderContext,
): Promise<Values | Failure | null> {
  const { tools, cache, environment } = context
  const plain = plainValues(tree, source)
  if (tools.helm === null) return plain
  const asked = { helm: tools.helm, environment, release: source.release ?? '', values: [null] }
  if (source.helmfile === undefined) return made(tree, plain, { source, asked })
  const { helmfile, chart } = source
  if (!tree.has(helmfile)) return absent(chart, helmfile)
  const release = await releaseOf({ helmfile, chart, asked, tree, cache })
  if (release === null || beyond.some((key) => release.item[key] !== undefined)) return unread(source, source.helmfile)
  if (release.item.installed === false) return null
  const set = setValues(release.item)
  if (set === null) return unread(source, source.helmfile)
  return made(tree, listed(tree, { ...release.item, set }, helmfile), { source, asked: release.asked })
}

function plainValues(tree: Tree, source: ChartSource): Values {
  const found: Values = { files: [], texts: new Map(), missing: [], sealed: null }
  for (const value of source.values) {
    const file = inside(source.chart, value)
    if (file !== null && tree.has(file)) found.files.push(file)
    else found.missing.push(value)
  }
  return found
}

/** The values of one release: files relative to helmfile's own, mappings written there, then what it sets one by one. */
function listed(tree: Tree, release: JsonObject, helmfile: string): Values {
  const folder = folderOf(helmfile) || '.'
  const texts = new Map<string, string>()
  const sealed = list(release.secrets).find((value) => typeof value === 'string')
  const found: Values = {
    files: [],
    texts,
    missing: [],
    sealed: sealed === undefined ? null : join(folder, string(sealed)),
  }
  const lenient = ['Warn', 'Info', 'Debug'].includes(string(release.missingFileHandler))
  for (const [index, value] of list(release.values).entries()) {
    if (isRecord(value)) {
      const name = join(folder, `palier-values-${index}.yaml`)
      texts.set(name, JSON.stringify(value))
      found.files.push(name)
    }
    if (typeof value !== 'string') continue
    const file = inside(folder, value)
    if (file !== null && tree.has(file)) found.files.push(file)
    else if (!lenient) found.missing.push(join(folder, value))
  }
  if (isRecord(release.set) && Object.keys(release.set).length > 0) {
    const name = join(folder, 'palier-set.yaml')
    texts.set(name, JSON.stringify(release.set))
    found.files.push(name)
  }
  return found
}

/** Runs the templates among the files. */
async function made(
  tree: Tree,
  values: Values,
  { source, asked }: { source: ChartSource; asked: Asked },
): Promise<Values | Failure> {
  const texts = new Map(values.texts)
  for (const file of values.files) {
    if (!file.endsWith('.gotmpl')) continue
    const text = await runTemplate(tree, file, asked)
    if (text === null) return unread(source, file)
    texts.set(file, text)
  }
  return { ...values, texts }
}

function absent(chart: string, file: string): Failure {
  const cause = { code: 'source-file-missing', source: chart, file } as const
  return { cause, fault: true, problem: file, missing: true, at: { file: join(chart, 'Chart.yaml') } }
}

function unread({ chart }: ChartSource, file: string): Failure {
  return { cause: { code: 'helmfile-needed', chart, file }, fault: false, problem: '', at: { file } }
}

interface Run {
  tree: Tree
  cache: Cache
  helmfile: string
  asked: Asked & { helm: Tool }
}

interface Written {
  /** YAML texts of the values of the environment; null for each that cannot be read here. */
  values: (string | null)[]
  releases: JsonObject[]
}

/** helmfile's own file as its templates write it in one environment; null when that takes helmfile itself. */
export async function writtenIn(run: Run): Promise<Written | null> {
  const { tree, helmfile, cache, asked } = run
  return cache.onceIn(tree, `helmfile\0${helmfile}\0${asked.environment}`, async () => {
    const values = await environmentValues(run)
    const own = { ...asked, release: '', values }
    const text = await runTemplate(tree, helmfile, own)
    const documents = text === null ? [] : readYaml(text, 'kubernetes').documents
    const releases = documents.flatMap((document) => records(at(document, 'releases')).map(({ item }) => item))
    return text === null ? null : { values, releases }
  })
}

/** The release of this name, else of this chart, with the values of its environment. */
async function releaseOf(run: Run & { chart: string }): Promise<{ item: JsonObject; asked: Asked } | null> {
  const { helmfile, asked } = run
  const file = await writtenIn(run)
  const isOurs = (item: JsonObject) =>
    asked.release === ''
      ? inside(folderOf(helmfile) || '.', string(item.chart)) === run.chart
      : item.name === asked.release
  const item = file?.releases.find(isOurs)
  if (file === null || item === undefined) return null
  return { item, asked: { ...asked, release: string(item.name), values: file.values } }
}

/** YAML texts of the values of the environment; null for each that is sealed, a template, or elsewhere. */
async function environmentValues({ tree, helmfile, cache, asked }: Run): Promise<(string | null)[]> {
  const [first = ''] = (await cache.text(tree, helmfile)).split(/^---(?=\s|$)/m).filter((part) => part.trim() !== '')
  const own = record(readYaml(first, 'kubernetes').documents[0], 'environments', asked.environment)
  const texts = await Promise.all(list(own.values).map((value) => valuesText(value, { tree, helmfile, cache })))
  return own.secrets === undefined ? texts : [...texts, null]
}

async function valuesText(
  value: Json,
  { tree, helmfile, cache }: Pick<Run, 'tree' | 'helmfile' | 'cache'>,
): Promise<string | null> {
  if (isRecord(value)) return JSON.stringify(value)
  const file = inside(folderOf(helmfile) || '.', string(value))
  if (file === null || !tree.has(file)) return null
  const text = await cache.text(tree, file)
  return text.includes('{{') || /^sops:/m.test(text) ? null : text
}
