import type { Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import type { Dependency } from './helm-chart.ts'
import { givenValues } from './helm-conditions.ts'
import type { Inputs } from './helm-inputs.ts'
import { templateTexts } from './helm-templates.ts'
import type { JsonObject } from './object.ts'
import { at, isRecord, records, string } from './reading.ts'
import { join } from './workspace.ts'

/** Files that list the dependencies of a chart. */
const descriptions = ['Chart.yaml', 'requirements.yaml']

/**
 * Whether a chart's own templates render alike without the dependencies that it lacks: these give its templates their default
 * values, the values that Chart.yaml imports from them, and named templates, without which helm stops. Helm forgets one that
 * a condition leaves out before it reads any of this.
 */
export async function standsAlone(tree: Tree, inputs: Inputs, cache: Cache): Promise<boolean> {
  const lacking = inputs.absent.flatMap(({ dependency, off }) => (off ? [] : dependency))
  if (inputs.absent.some(({ depth }) => depth > 0) || lacking.some(({ imports }) => imports)) return false
  if (lacking.length === 0) return true
  const { chart } = inputs
  const texts = [...(await templateTexts(tree, chart, cache))].flatMap(([name, text]) =>
    name.startsWith(`${chart.name}/templates/`) ? [text.replaceAll(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, '')] : [],
  )
  const all = texts.join('\n')
  if (all.includes('.Subcharts') || /\.Values(?![\w.])/.test(all)) return false
  const values = await givenValues(tree, { above: [{ chart, key: '' }], inputs }, cache)
  return lacking.every(({ alias }) => read(all, alias).every((path) => isGiven(values, path)))
}

/** What templates read among the values of a dependency. */
function read(text: string, alias: string): string[][] {
  const paths = [...text.matchAll(/\.Values((?:\.\w+)+)/g)].map(([, path = '']) => path.slice(1).split('.'))
  return paths.filter(([first]) => first === alias)
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
