import type { SourceDefinition, Tree } from '../model.ts'
import { glob } from '../lib/glob.ts'
import type { YamlFile, YamlProblem } from '../lib/yaml.ts'
import { expandList, isKubernetes, isObject, looksLikeKubernetes, nameless, problemOf } from './kubernetes-document.ts'
import { isKustomizationFile } from './kustomize-file.ts'
import type { Rendered } from './object.ts'
import { type Broken, emptyOutcome, type Outcome } from './outcome.ts'
import { folderOf } from './paths.ts'
import { isRecord } from './reading.ts'
import type { RenderContext } from './render-context.ts'
import { unreadDocument } from './unread.ts'

type ManifestSource = Extract<SourceDefinition, { type: 'manifests' }>

/** The raw files that a source names, one outcome per folder; globs that name nothing are a failure each. */
export async function readManifests(
  tree: Tree,
  source: ManifestSource,
  { covered, context }: { covered: ReadonlySet<string>; context: RenderContext },
): Promise<Outcome[]> {
  const outcomes = new Map<string, Outcome>()
  const missing: Outcome[] = []
  const read = new Set(covered)
  for (const pattern of source.files) {
    const files = matching(tree, pattern)
    if (files.length === 0) missing.push(absent(pattern))
    for (const file of files) {
      const path = folderOf(file) || '.'
      if (!outcomes.has(path)) outcomes.set(path, emptyOutcome('manifests', path, { file }))
      if (!read.has(file)) await readFile(tree, file, { outcome: outcomes.get(path) as Outcome, context })
      read.add(file)
    }
  }
  return [...outcomes.values(), ...missing]
}

function matching(tree: Tree, pattern: string): string[] {
  const plain = pattern.replace(/^\.\//, '')
  if (tree.has(plain)) return [plain]
  const matches = glob(pattern)
  return tree.files.filter((file) => matches(file) && /\.(?:ya?ml|json)$/.test(file) && !isKustomizationFile(file))
}

function absent(pattern: string): Outcome {
  const at = { file: pattern }
  const cause = { code: 'source-missing', source: pattern } as const
  return {
    ...emptyOutcome('manifests', pattern, at),
    failure: { cause, fault: true, problem: pattern, missing: true, at },
  }
}

interface Reading {
  outcome: Outcome
  context: RenderContext
}

async function readFile(tree: Tree, file: string, reading: Reading): Promise<void> {
  const { cache } = reading.context
  const text = await cache.text(tree, file)
  const unread = unreadDocument(tree, file)
  if (unread) reading.outcome.broken.push(unread)
  else addFile({ file, text, yaml: await cache.yaml(tree, file, 'kubernetes') }, reading)
}

interface RawFile {
  file: string
  text: string
  yaml: YamlFile
}

function addFile({ file, text, yaml }: RawFile, { outcome, context }: Reading): void {
  const fatal = yaml.problems.filter((problem) => problem.fatal)
  for (const [index, problem] of fatal.entries()) outcome.broken.push(unparsed(problem, { file, text, index }))
  const duplicates = outcome.duplicates as Map<Rendered, string>
  for (const [document, read] of yaml.documents.entries()) {
    if (read === null) continue
    for (const { document: item, path } of expandList(read)) {
      const object = isObject(item) ? item : nameless(item)
      if (object === undefined) {
        if (isKubernetes(item) || isOdd(item, yaml)) outcome.broken.push(incomplete(file, document, problemOf(item)))
        continue
      }
      const source = { source: outcome.path, environment: context.environment, at: { file }, document, path }
      const rendered: Rendered = { object, ...source, form: 'raw', subchart: false, generated: false, patches: [] }
      outcome.objects.push(rendered)
      const duplicate = yaml.problems.find((one) => !one.fatal && documentOf(text, one.line) === document)
      if (duplicate !== undefined) duplicates.set(rendered, `line ${duplicate.line}: ${duplicate.reason}`)
    }
  }
}

/** Among objects, a document that is a mapping and no object is a mistake; alone, it is another sort of file. */
function isOdd(document: unknown, yaml: YamlFile): boolean {
  return isRecord(document as never) && yaml.documents.some(isKubernetes)
}

function unparsed(problem: YamlProblem, { file, text, index }: { file: string; text: string; index: number }): Broken {
  const at = { file, line: problem.line, column: problem.column }
  const isTemplate = /\{\{[\s\S]*?\}\}/.test(text)
  const cause = isTemplate
    ? ({ code: 'template-outside-chart', file } as const)
    : ({ code: 'yaml-broken', file, line: problem.line, problem: problem.reason } as const)
  const document = Math.max(documentOf(text, problem.line), index)
  return { at, document, problem: problem.reason, cause, fault: !isTemplate && looksLikeKubernetes(text) }
}

function incomplete(file: string, document: number, problem: string): Broken {
  const cause = { code: 'object-incomplete', file, problem } as const
  return { at: { file }, document, problem, cause, fault: true }
}

/** The document that holds a line, both counted as YAML does. */
function documentOf(text: string, line: number): number {
  const before = text.split('\n', line - 1)
  const starts = before.filter((one) => /^---(?:\s|$)/.test(one)).length
  const first = before.find((one) => !/^\s*(?:#.*)?$/.test(one))
  return Math.max(0, first !== undefined && /^---(?:\s|$)/.test(first) ? starts - 1 : starts)
}
