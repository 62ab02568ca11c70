import { basename } from 'node:path/posix'
import type { Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import { type Chart, type Dependency, readChart, undeclared } from './helm-chart.ts'
import type { Values } from './helmfile-values.ts'
import { isSwitchedOff } from './helm-conditions.ts'
import { copy, filesBelow, join, type Layout } from './workspace.ts'

/** All that helm reads, at the paths of the tree. */
export interface Inputs {
  chart: Chart
  layout: Layout
  /** Paths of the tree, in order; those of `texts` are made. */
  values: readonly string[]
  texts: ReadonlyMap<string, string>
  absent: Absent[]
  /** What the chart or its environment names and the repository does not hold. */
  missing: string[]
  /** Values that cannot be opened here; null: none. */
  sealed: string | null
}

/** A dependency that is not in the repository. */
export interface Absent {
  dependency: Dependency
  /** The charts that lead to it, from the outside, each with the key of the next one: a single one for the chart's own. */
  above: readonly { chart: Chart; key: string }[]
  /** A condition leaves it out: the chart renders as it would with it. */
  off: boolean
}

const depthLimit = 8

/** Finds what a chart needs; local dependencies stand below its `charts/`, as `helm dependency build` puts them. */
export async function helmInputs(tree: Tree, source: { chart: string; values: Values }, cache: Cache): Promise<Inputs> {
  const { files, texts, missing, sealed } = source.values
  const chart = await readChart(tree, source.chart, cache)
  const layout = filesOf(tree, chart.folder)
  const inputs: Inputs = { chart, layout, values: files, texts, absent: [], missing: [...missing], sealed }
  for (const file of files) if (!texts.has(file)) layout.set(file, file)
  await addDependencies(tree, { chart, to: chart.folder, above: [], off: false }, { inputs, cache })
  return inputs
}

/** A chart at the root is not the whole repository. */
function filesOf(tree: Tree, folder: string): Layout {
  const layout = filesBelow(tree, folder)
  for (const file of layout.keys()) if (/(?:^|\/)(?:node_modules|\.git[^/]*)\//.test(file)) layout.delete(file)
  return layout
}

interface Level {
  chart: Chart
  /** Where the chart stands in the layout. */
  to: string
  /** The charts that lead to it, from the outside, each with the key that its values give to the next one. */
  above: { chart: Chart; key: string }[]
  /** Left out by a condition of its own or of one above. */
  off: boolean
}

async function addDependencies(tree: Tree, level: Level, context: { inputs: Inputs; cache: Cache }): Promise<void> {
  const { inputs, cache } = context
  for (const dependency of [...level.chart.dependencies, ...undeclared(level.chart)]) {
    const above = [...level.above, { chart: level.chart, key: dependency.alias }]
    const off = level.off || (await isSwitchedOff(tree, { dependency, above, inputs }, cache))
    if (!dependency.vendored && dependency.folder === null) refuse(dependency, { inputs, above, off })
    if (dependency.folder === null || level.above.length >= depthLimit) continue
    const to = dependency.vendored ? dependency.folder : join(level.to, `charts/${basename(dependency.folder)}`)
    if (!dependency.vendored) copy(tree, { from: dependency.folder, to }, { layout: inputs.layout, depth: 0 })
    const chart = await readChart(tree, dependency.folder, cache)
    await addDependencies(tree, { chart, to, above, off }, context)
  }
}

/**
 * A local path that is not there is a mistake; a remote chart that is not vendored is not. Helm looks at the outer chart
 * alone: it renders a subchart without its own dependencies, and says nothing.
 */
function refuse(dependency: Dependency, { inputs, above, off }: Omit<Absent, 'dependency'> & { inputs: Inputs }): void {
  const { name, repository } = dependency
  const further = above.length > 1
  if (further && off) return
  if (!further && repository.startsWith('file://')) inputs.missing.push(`${name} (${repository})`)
  else inputs.absent.push({ dependency, above, off })
}
