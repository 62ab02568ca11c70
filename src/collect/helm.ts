import type { Message, SourceDefinition, Tree } from '../model.ts'
import { type Inputs, helmInputs } from './helm-inputs.ts'
import { swayedTemplates } from './helm-alone.ts'
import { told } from './helm-failure.ts'
import { generatingTemplates } from './helm-generators.ts'
import { obstacle, unlisted } from './helm-obstacle.ts'
import { renderWhatShows } from './helm-render.ts'
import { valuesOf } from './helmfile-values.ts'
import { placeOf, type TemplatePlace, templateTexts } from './helm-templates.ts'
import { expandList, isForTool, isObject, type Item, problemOf } from './kubernetes-document.ts'
import type { Rendered } from './object.ts'
import { type Chunk, emptyOutcome, type Outcome } from './outcome.ts'
import { record, string } from './reading.ts'
import type { RenderContext } from './render-context.ts'
import { join } from './workspace.ts'

type ChartSource = Extract<SourceDefinition, { type: 'chart' }>

/** Renders one chart with the values of one environment. */
export async function renderChart(tree: Tree, source: ChartSource, context: RenderContext): Promise<Outcome> {
  const at = { file: join(source.chart, 'Chart.yaml') }
  if (!tree.has(at.file)) return absent(source, context)
  const outcome = emptyOutcome('chart', source.chart, at)
  const values = await valuesOf(tree, source, context)
  if (values === null) return outcome
  if ('cause' in values) return { ...outcome, failure: values }
  const inputs = await helmInputs(tree, { chart: source.chart, values }, context.cache)
  const failure = unlisted(source, values.missing, context) ?? obstacle(inputs, at, context)
  if (failure !== null) return ownTemplates(tree, { outcome: { ...outcome, failure }, source, inputs }, context)
  const shown = await renderWhatShows(tree, { source, inputs, at }, context)
  const attempt = { source, inputs, context }
  if ('cause' in shown) return { ...outcome, failure: await told(tree, shown, attempt) }
  const { output, lacking } = shown
  if (lacking === null) return fill(tree, { outcome, inputs, output }, context)
  const unopened = { ...outcome, failure: await told(tree, lacking, attempt) }
  return (await partOf(tree, { outcome: unopened, inputs, output }, context)) ?? unopened
}

/** Told where it is named: in helmfile's own file, unless somebody declared the source. */
function absent({ chart, helmfile }: ChartSource, { declared }: RenderContext): Outcome {
  const problem = join(chart, 'Chart.yaml')
  const named = declared ? undefined : helmfile
  const at = { file: named ?? problem }
  const cause: Message = named
    ? { code: 'source-file-missing', source: named, file: chart }
    : { code: 'source-missing', source: chart }
  return { ...emptyOutcome('chart', chart, at), failure: { cause, fault: true, problem, missing: true, at } }
}

/** What a chart that lacks dependencies still shows: the objects of the templates that render alike without them. */
async function ownTemplates(
  tree: Tree,
  { outcome, source, inputs }: { outcome: Outcome; source: ChartSource; inputs: Inputs },
  context: RenderContext,
): Promise<Outcome> {
  if (outcome.failure?.cause.code !== 'helm-dependencies-missing' || context.tools.helm === null) return outcome
  const swayed = await swayedTemplates(tree, inputs, context.cache)
  if (swayed === null) return outcome
  const shown = await renderWhatShows(tree, { source, inputs, at: outcome.at, swayed }, context)
  if ('cause' in shown) return outcome
  const filled = await partOf(tree, { outcome, inputs, output: shown.output }, context)
  if (filled === null || filled.failure === null) return outcome
  if (shown.lacking !== null) return filled
  return inputs.absent.every(({ off }) => off) ? { ...filled, failure: { ...filled.failure, hides: [] } } : filled
}

/** A failed outcome with the objects that show all the same; null when one of them is no object. */
async function partOf(
  tree: Tree,
  { outcome, inputs, output }: Filling,
  context: RenderContext,
): Promise<Outcome | null> {
  const filled = await fill(tree, { outcome: { ...outcome, objects: [], broken: [] }, inputs, output }, context)
  return filled.broken.length > 0 ? null : filled
}

interface Filling {
  outcome: Outcome
  inputs: Inputs
  output: readonly Chunk[]
}

async function fill(tree: Tree, { outcome, inputs, output }: Filling, context: RenderContext): Promise<Outcome> {
  const duplicates = new Map<Rendered, string>()
  const hasSecret = output.some(({ document }) => string(record(document).kind) === 'Secret')
  const texts = hasSecret ? await templateTexts(tree, inputs.chart, context.cache) : new Map<string, string>()
  const generating = generatingTemplates(texts)
  for (const chunk of output) {
    const place = await placeOf(tree, inputs.chart, chunk.origin, context.cache)
    const making = { place, context, outcome, generated: generating.has(chunk.origin) }
    for (const { document, path } of expandList(chunk.document)) {
      const rendered = renderedOf(chunk, { document, path }, making)
      if (rendered === null) continue
      outcome.objects.push(rendered)
      if (chunk.duplicate !== '') duplicates.set(rendered, chunk.duplicate)
    }
  }
  return { ...outcome, duplicates }
}

interface Making {
  place: TemplatePlace
  context: RenderContext
  outcome: Outcome
  generated: boolean
}

/** Null for a test hook, for what configures a tool, and for what is no object: that goes to `broken`. */
function renderedOf(chunk: Chunk, { document, path }: Item, making: Making): Rendered | null {
  const { place, context, outcome, generated } = making
  const at = { file: place.file }
  if (isForTool(document)) return null
  if (!isObject(document)) {
    const problem = chunk.problem || problemOf(document)
    const stumble = { reason: 'yaml', place: at.file, detail: problem } as const
    const cause = { code: 'helm-failed', chart: outcome.path, problem, ...stumble } as const
    outcome.broken.push({ at, document: chunk.index, problem, cause, fault: true })
    return null
  }
  if (/\btest(?:-success|-failure)?\b/.test(string(record(document.metadata.annotations)['helm.sh/hook']))) return null
  const isTemplate = /(?:^|\/)templates\//.test(chunk.origin)
  return {
    object: document,
    source: outcome.path,
    environment: context.environment,
    at,
    document: isTemplate ? 0 : chunk.index,
    path,
    form: isTemplate || !place.exact ? 'template' : 'raw',
    subchart: place.subchart,
    generated,
    patches: [],
  }
}
