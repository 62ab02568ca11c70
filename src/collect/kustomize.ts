import type { Location, SourceDefinition, Tree } from '../model.ts'
import { exec } from '../lib/exec.ts'
import { noNetwork, renderLimits, stoppedRender, wordsOf } from './helm-run.ts'
import { isForTool, isObject, problemOf } from './kubernetes-document.ts'
import { type Closure, closureOf, type Obstacle } from './kustomize-closure.ts'
import { kustomizationFile } from './kustomize-file.ts'
import { settingKinds, takeMark, withoutInputs } from './kustomize-inputs.ts'
import { changedBy, writtenAt } from './kustomize-origin.ts'
import { type Built, readKustomizeOutput } from './kustomize-output.ts'
import type { Rendered } from './object.ts'
import { emptyOutcome, type Failure, isRendered, type Outcome } from './outcome.ts'
import type { RenderContext } from './render-context.ts'
import { contents, inside, layoutKey, withFolder } from './workspace.ts'

type KustomizationSource = Extract<SourceDefinition, { type: 'kustomization' }>

/** The temporary folder holds the files below this one, beside a kustomization of ours that asks for origins. */
const copyFolder = 'tree/'
const wrapperFolder = 'palier'

/** Builds one kustomization, after every reference of it was found in the tree. */
async function buildKustomization(tree: Tree, source: KustomizationSource, context: RenderContext): Promise<Outcome> {
  const folder = source.kustomization.replace(/\/(?:kustomization\.ya?ml|Kustomization)$/, '').replace(/\/$/, '') || '.'
  const file = kustomizationFile(tree, folder)
  const at = { file: file ?? folder }
  const outcome = emptyOutcome('kustomization', folder, at)
  if (file === null) return { ...outcome, failure: missing(folder, at) }
  const closure = await closureOf(tree, folder, context.cache)
  const covers = closure.manifests
  const failure = obstacle(closure, { folder, at }, context)
  if (failure !== null && failure.hides === undefined) return { ...outcome, covers, failure }
  const output = await build(tree, { folder, closure, at }, context)
  if (!Array.isArray(output)) return { ...outcome, covers, failure: output }
  await fill(tree, { outcome, closure, output, root: file }, context)
  return { ...outcome, covers, failure }
}

/** The same, and what builds of the kustomizations that it lists when it does not build itself. */
export async function buildKustomizations(
  tree: Tree,
  source: KustomizationSource,
  context: RenderContext,
  depth = 0,
): Promise<Outcome[]> {
  const outcome = await buildKustomization(tree, source, context)
  if (isRendered(outcome) || depth >= depthLimit || context.tools.kustomize === null) return [outcome]
  const [own, ...reached] = (await closureOf(tree, outcome.path, context.cache)).kustomizations
  const listed = new Set(own?.references.map(({ text }) => inside(outcome.path, text)))
  const parts = reached.filter(({ folder, component }) => listed.has(folder) && !component)
  const built = await Promise.all(
    parts.map(({ folder }) =>
      buildKustomizations(tree, { type: 'kustomization', kustomization: folder }, context, depth + 1),
    ),
  )
  return [outcome, ...built.flat().filter(isRendered)]
}

/** Kustomizations within each other that are tried when those around them do not build. */
const depthLimit = 4

function missing(folder: string, at: Location): Failure {
  const problem = folder === '.' ? 'kustomization.yaml' : `${folder}/kustomization.yaml`
  return { cause: { code: 'source-missing', source: folder }, fault: true, problem, missing: true, at }
}

interface Target {
  folder: string
  at: Location
}

/** What is known to stop kustomize before it runs; a mistake of the repository counts first. */
function obstacle({ obstacles }: Closure, { folder, at }: Target, { tools }: RenderContext): Failure | null {
  const stopping = obstacles.filter(({ input }) => !input)
  const order: Obstacle['reason'][] = ['broken', 'missing', 'helm', 'remote', 'outside']
  const first = order.map((reason) => stopping.find((one) => one.reason === reason)).find((one) => one !== undefined)
  if (first !== undefined) return failureOf(first)
  const [input] = obstacles
  if (input !== undefined) return { ...failureOf(input), ...(tools.kustomize !== null && { hides: settingKinds }) }
  if (tools.kustomize !== null) return null
  return {
    cause: { code: 'kustomize-missing', tool: 'kustomize' },
    fault: false,
    problem: '',
    at: { ...at, file: at.file ?? folder },
  }
}

function failureOf({ reason, file, folder, reference }: Obstacle): Failure {
  const at = { file }
  if (reason === 'missing' || reason === 'broken') {
    const problem = reference
    if (reason === 'missing')
      return {
        cause: { code: 'source-file-missing', source: folder, file: reference },
        fault: true,
        problem,
        missing: true,
        at,
      }
    return { cause: { code: 'kustomize-failed', kustomization: folder, problem }, fault: true, problem, at }
  }
  if (reason === 'helm')
    return { cause: { code: 'kustomize-helm', kustomization: folder }, fault: false, problem: '', at }
  const code = reason === 'remote' ? 'kustomize-remote' : 'kustomize-outside'
  return { cause: { code, kustomization: folder, reference }, fault: false, problem: '', at }
}

/** kustomize is given what was read and checked here, not the text, which it might read otherwise. */
async function build(
  tree: Tree,
  { folder, closure, at }: Target & { closure: Closure },
  { cache, tools }: RenderContext,
): Promise<Built[] | Failure> {
  const layout = new Map([...closure.files].map((file) => [copyFolder + file, file]))
  const key = `kustomize\0${tools.kustomize?.version}\0${folder}\0${await layoutKey(tree, layout)}`
  return cache.once(key, async () => {
    const files = await contents(tree, layout)
    for (const one of closure.kustomizations)
      files.set(copyFolder + one.file, Buffer.from(JSON.stringify(withoutInputs(one, closure.obstacles))))
    files.set(`${wrapperFolder}/kustomization.yaml`, Buffer.from(wrapper(folder)))
    return withFolder(files, (temporary) => run(tools.kustomize?.path ?? '', { folder, at, temporary }))
  })
}

function wrapper(folder: string): string {
  const resources = [folder === '.' ? '../tree' : `../tree/${folder}`]
  return JSON.stringify({ resources, buildMetadata: ['originAnnotations', 'transformerAnnotations'] })
}

async function run(
  kustomize: string,
  { folder, at, temporary }: Target & { temporary: string },
): Promise<Built[] | Failure> {
  const place = { cwd: temporary, environment: noNetwork, ...renderLimits }
  const result = await exec(kustomize, ['build', wrapperFolder], place)
  if (result.code === 0 && !result.overflowed) {
    return readKustomizeOutput(result.stdout.toString('utf8'), `../${copyFolder}`)
  }
  if (result.timedOut || result.overflowed || result.missing) return stoppedRender(folder, at)
  const problem = lastWords(wordsOf(result.stderr, temporary))
  return { cause: { code: 'kustomize-failed', kustomization: folder, problem }, fault: true, problem, at }
}

/** kustomize repeats each folder that it went through; what it stumbled on stands last. */
function lastWords(words: string): string {
  const own = words.replaceAll(/(?:\.\.\/|\/)?\btree\//g, '').replaceAll(/'?\.\.\/tree'?/g, '.')
  const told = own.replace(
    /^accumulating resources: accumulation err=.*?: (?:recursed accumulation of|couldn't make target for) path '[^']*': /s,
    '',
  )
  return told === '' ? own : told
}

interface Filling {
  outcome: Outcome
  closure: Closure
  output: readonly Built[]
  root: string
}

async function fill(tree: Tree, { outcome, closure, output, root }: Filling, context: RenderContext): Promise<void> {
  const around = { closure, cache: context.cache, root }
  // Only then did we write marks: what a repository writes is its own.
  const marked = closure.obstacles.some(({ input }) => input)
  for (const built of output) {
    const object = built.document
    if (isForTool(object)) continue
    if (!isObject(object)) {
      const problem = built.problem || problemOf(object)
      const cause = { code: 'kustomize-failed', kustomization: outcome.path, problem } as const
      outcome.broken.push({ at: { file: built.origin || root }, document: 0, problem, cause, fault: true })
      continue
    }
    const isIncomplete = marked && takeMark(object)
    const { file, document, path } = await writtenAt(tree, { built, object }, around)
    const patches = await changedBy(tree, { built, object }, around)
    const own = { source: outcome.path, environment: context.environment, at: { file }, document, path, patches }
    const rendered: Rendered = { object, ...own, form: 'raw', subchart: false, generated: false }
    outcome.objects.push(isIncomplete ? { ...rendered, incomplete: true } : rendered)
  }
}
