import type { Location, SourceDefinition, Tree } from '../model.ts'
import { isOwn, lessened } from './helm-alone.ts'
import { failed, isForWantOfValues } from './helm-failure.ts'
import type { Inputs } from './helm-inputs.ts'
import { readHelmOutput } from './helm-output.ts'
import { type HelmCall, platformApis, runHelm, stoppedRender, wordsOf } from './helm-run.ts'
import type { Chunk, Failure } from './outcome.ts'
import type { RenderContext } from './render-context.ts'
import { contents, layoutKey, withFolder } from './workspace.ts'

type ChartSource = Extract<SourceDefinition, { type: 'chart' }>

/** A chart's name may hold what the name of a release may not. */
function releaseName(chart: string): string {
  const name = chart
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]+/gu, '-')
    .slice(0, 53)
  return name.replaceAll(/^[.-]+|[.-]+$/gu, '') || 'release'
}

export interface Rendering {
  source: ChartSource
  inputs: Inputs
  at: Location
  /** Templates to leave empty. */
  swayed?: ReadonlySet<string>
}

/** Runs helm, once for what several environments ask alike. */
async function render(
  tree: Tree,
  { source, inputs, at, swayed = new Set() }: Rendering,
  { cache, tools, kubernetes, project }: RenderContext,
): Promise<Chunk[] | Failure> {
  const { layout, values, texts, chart } = inputs
  const call: Omit<HelmCall, 'folder'> = {
    helm: tools.helm?.path ?? '',
    chart: source.chart,
    release: source.release ?? releaseName(chart.name),
    values,
    kubernetes,
    apis: platformApis(project.cluster.kind),
  }
  const key = `helm\0${tools.helm?.version}\0${JSON.stringify([call, [...swayed], ...texts])}\0${await layoutKey(tree, layout)}`
  return cache.once(key, async () => {
    const files = withoutRemoteSchemas(await contents(tree, layout))
    for (const [file, text] of texts) files.set(file, Buffer.from(text))
    const lacking = inputs.absent.map(({ dependency }) => dependency)
    for (const [file, text] of await lessened(tree, { chart, lacking, swayed }, cache)) files.set(file, text)
    return withFolder(files, async (folder) => {
      const result = await runHelm({ ...call, folder })
      if (result.code === 0 && !result.overflowed) return readHelmOutput(result.stdout.toString('utf8'))
      if (result.timedOut || result.overflowed || result.missing) return stoppedRender(source.chart, at)
      return failed(wordsOf(result.stderr, folder), { chart: source.chart, at })
    })
  })
}

/** A values schema that names an address cannot be checked without a network. */
function withoutRemoteSchemas(files: Map<string, Buffer>): Map<string, Buffer> {
  for (const [file, content] of files) {
    if (!file.endsWith('values.schema.json')) continue
    if (/"\$ref"\s*:\s*"(?:https?|file):/.test(content.toString('utf8'))) files.delete(file)
  }
  return files
}

/** What helm wrote, and why it stumbled on what was then left out of it: on values that are sealed. */
export interface Shown {
  output: Chunk[]
  lacking: Failure | null
}

const attempts = 12

/** Renders without the manifests that fail for want of values, when values are sealed: these may hold what they ask. */
export async function renderWhatShows(
  tree: Tree,
  rendering: Rendering,
  context: RenderContext,
): Promise<Shown | Failure> {
  const { inputs } = rendering
  const swayed = new Set(rendering.swayed)
  let lacking: Failure | null = null
  for (let attempt = 0; attempt < attempts; attempt++) {
    const output = await render(tree, { ...rendering, swayed }, context)
    if (Array.isArray(output)) return { output, lacking }
    lacking ??= output
    const name = isForWantOfValues(output, inputs) ? manifestOf(output.problem) : ''
    if (!isOwn(inputs.chart, name) || swayed.has(name)) return lacking
    swayed.add(name)
  }
  return lacking ?? failed('', { chart: inputs.chart.folder, at: rendering.at })
}

/** The outermost template that helm names. */
function manifestOf(problem: string): string {
  return /(?:template: |execution error at \()([^\s:)]+):\d+/.exec(problem)?.[1] ?? ''
}
