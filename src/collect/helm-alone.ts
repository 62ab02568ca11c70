import type { Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import type { Chart, Dependency } from './helm-chart.ts'
import { givenValues } from './helm-conditions.ts'
import type { Absent, Inputs } from './helm-inputs.ts'
import { templateTexts } from './helm-templates.ts'
import type { JsonObject } from './object.ts'
import { at, isRecord, records, string } from './reading.ts'
import { join } from './workspace.ts'

/** Files that list the dependencies of a chart. */
const descriptions = ['Chart.yaml', 'requirements.yaml']

/**
 * The templates of a chart that may render otherwise without the dependencies that it lacks, by the name helm gives them; null
 * when any may. Dependencies give the templates of their chart, and of those above it, their default values, the values that
 * Chart.yaml imports from them, and named templates, without which helm stops. Helm forgets one that a condition leaves out
 * before it reads any of this.
 */
export async function swayedTemplates(tree: Tree, inputs: Inputs, cache: Cache): Promise<ReadonlySet<string> | null> {
  const lacking = inputs.absent.filter(({ off }) => !off)
  if (lacking.some(({ dependency }) => dependency.imports)) return null
  if (lacking.length === 0) return new Set()
  const texts = await templateTexts(tree, inputs.chart, cache)
  const places = lacking.flatMap(({ above }) => above.map((_, depth) => ({ above, depth })))
  const found = await Promise.all(places.map((place) => swayedIn(tree, { ...place, texts, inputs }, cache)))
  const names = new Set(found.flat())
  return [...names].every((name) => isOwn(inputs.chart, name)) ? names : null
}

/** A manifest of the outer chart, or its notes: no named templates, which others may use. */
export function isOwn({ name }: Chart, template: string): boolean {
  return template.startsWith(`${name}/templates/`) && /\/(?:[^_/][^/]*\.ya?ml|NOTES\.txt)$/.test(template)
}

interface Place {
  above: Absent['above']
  /** Which of the charts above, from the outside. */
  depth: number
  texts: ReadonlyMap<string, string>
  inputs: Inputs
}

/** The templates of one chart that read what the dependency alone may give. */
async function swayedIn(tree: Tree, { above, depth, texts, inputs }: Place, cache: Cache): Promise<string[]> {
  const folders = [inputs.chart.name, ...above.slice(0, depth).map(({ key }) => `charts/${key}`)]
  const keys = above.slice(depth).map(({ key }) => key)
  const values = await givenValues(tree, { above: above.slice(0, depth + 1), inputs }, cache)
  const own = [...texts].filter(([name]) => name.startsWith(`${folders.join('/')}/templates/`))
  const swayed = own.filter(([, text]) => {
    const code = text.replaceAll(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, '')
    if (code.includes('.Subcharts') || /\.Values(?![\w.])/.test(code)) return true
    const paths = read(code).filter((path) => path.every((word, place) => place >= keys.length || word === keys[place]))
    return !paths.every((path) => isGiven(values, path))
  })
  return swayed.map(([name]) => name)
}

/** Paths of values that templates read. */
function read(text: string): string[][] {
  return [...text.matchAll(/\.Values((?:\.\w+)+)/g)].map(([, path = '']) => path.slice(1).split('.'))
}

/** By the chart itself, and down to the last word: a mapping is completed by the dependency's own. */
function isGiven(values: readonly JsonObject[], path: readonly string[]): boolean {
  const found = values.map((one) => at(one, ...path)).find((value) => value !== undefined && value !== null)
  return found !== undefined && !isRecord(found)
}

/** A chart without the dependencies that it lacks, and with nothing in the templates that these sway. */
export interface Lessened {
  chart: Chart
  lacking: readonly Dependency[]
  swayed: ReadonlySet<string>
}

/** The files that are then others. */
export async function lessened(
  tree: Tree,
  { chart, lacking, swayed }: Lessened,
  cache: Cache,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const name of swayed) files.set(join(chart.folder, name.slice(chart.name.length + 1)), Buffer.alloc(0))
  if (lacking.length === 0) return files
  for (const name of descriptions) {
    const file = join(chart.folder, name)
    const content = tree.has(file) ? (await cache.yaml(tree, file, 'kubernetes')).documents.find(isRecord) : undefined
    if (content === undefined || !Array.isArray(content.dependencies)) continue
    const kept = records(content.dependencies).filter(
      ({ item }) => !lacking.some((one) => one.name === item.name && one.alias === (string(item.alias) || item.name)),
    )
    const without = { ...content, dependencies: kept.map(({ item }) => item) }
    files.set(file, Buffer.from(JSON.stringify(without)))
  }
  return files
}
