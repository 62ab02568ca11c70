import type { Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import type { Dependency } from './helm-chart.ts'
import { givenValues } from './helm-conditions.ts'
import type { Absent, Inputs } from './helm-inputs.ts'
import { templateTexts } from './helm-templates.ts'
import type { JsonObject } from './object.ts'
import { at, isRecord, records, string } from './reading.ts'
import { join } from './workspace.ts'

/** Files that list the dependencies of a chart. */
const descriptions = ['Chart.yaml', 'requirements.yaml']

/**
 * Whether templates render alike without the dependencies that their chart lacks: these give the templates of that chart, and
 * of those above it, their default values, the values that Chart.yaml imports from them, and named templates, without which
 * helm stops. Helm forgets one that a condition leaves out before it reads any of this.
 */
export async function standsAlone(tree: Tree, inputs: Inputs, cache: Cache): Promise<boolean> {
  const lacking = inputs.absent.filter(({ off }) => !off)
  if (lacking.some(({ dependency }) => dependency.imports)) return false
  if (lacking.length === 0) return true
  const texts = await templateTexts(tree, inputs.chart, cache)
  const places = lacking.flatMap(({ above }) => above.map((_, depth) => ({ above, depth })))
  const answers = await Promise.all(places.map((place) => readsNoDefault(tree, { ...place, texts, inputs }, cache)))
  return !answers.includes(false)
}

interface Place {
  above: Absent['above']
  /** Which of the charts above, from the outside. */
  depth: number
  texts: ReadonlyMap<string, string>
  inputs: Inputs
}

/** Whether the templates of one chart read nothing that the dependency alone gives. */
async function readsNoDefault(tree: Tree, { above, depth, texts, inputs }: Place, cache: Cache): Promise<boolean> {
  const folders = [inputs.chart.name, ...above.slice(0, depth).map(({ key }) => `charts/${key}`)]
  const all = [...texts]
    .filter(([name]) => name.startsWith(`${folders.join('/')}/templates/`))
    .map(([, text]) => text.replaceAll(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, ''))
    .join('\n')
  if (all.includes('.Subcharts') || /\.Values(?![\w.])/.test(all)) return false
  const keys = above.slice(depth).map(({ key }) => key)
  const paths = read(all).filter((path) => path.every((word, place) => place >= keys.length || word === keys[place]))
  if (paths.length === 0) return true
  const levels = above.slice(0, depth + 1)
  const values = await givenValues(tree, { above: levels, inputs }, cache)
  return paths.every((path) => isGiven(values, path))
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

/** The same files, without those. */
export async function withoutDependencies(
  tree: Tree,
  { folder, lacking }: { folder: string; lacking: readonly Dependency[] },
  cache: Cache,
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  if (lacking.length === 0) return files
  for (const name of descriptions) {
    const file = join(folder, name)
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
