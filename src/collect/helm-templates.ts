import type { Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import { archiveTexts } from './helm-archive.ts'
import { type Chart, readChart, undeclared } from './helm-chart.ts'
import { filesBelow, isIn, join } from './workspace.ts'

/** Where a template that helm names stands in the tree. */
export interface TemplatePlace {
  file: string
  subchart: boolean
  /** The file is the template itself, not the archive or the chart that holds it. */
  exact: boolean
}

/** Follows helm's `chart/charts/sub/templates/x.yaml` to the file of the tree. */
export async function placeOf(tree: Tree, chart: Chart, source: string, cache: Cache): Promise<TemplatePlace> {
  return follow(tree, { chart, rest: source.split('/').slice(1).join('/'), subchart: false }, cache)
}

async function follow(
  tree: Tree,
  { chart, rest, subchart }: { chart: Chart; rest: string; subchart: boolean },
  cache: Cache,
): Promise<TemplatePlace> {
  const below = /^charts\/([^/]+)\/(.+)$/.exec(rest)
  if (below === null) {
    const place = join(chart.folder, rest)
    const file = tree.has(place) ? place : filesBelow(tree, chart.folder).get(place)
    return { file: file ?? join(chart.folder, 'Chart.yaml'), subchart, exact: file !== undefined }
  }
  const [, name = '', inner = ''] = below
  const dependency = chart.dependencies.find((one) => one.alias === name) ?? named(chart, name)
  const folder = dependency?.folder ?? chart.unpacked.get(name)
  if (folder !== undefined) {
    return follow(tree, { chart: await readChart(tree, folder, cache), rest: inner, subchart: true }, cache)
  }
  return { file: dependency?.archive ?? join(chart.folder, 'Chart.yaml'), subchart: true, exact: false }
}

const named = (chart: Chart, name: string) => chart.dependencies.find((one) => one.name === name)

const isTemplate = (path: string) => /(?:^|\/)templates\/.*\.(?:ya?ml|tpl|txt)$/.test(path)
const depthLimit = 8

/** Texts of all templates of a chart and its dependencies, by the name that helm gives them. */
export async function templateTexts(tree: Tree, chart: Chart, cache: Cache): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  await add(tree, { chart, prefix: chart.name, depth: 0 }, { texts, cache })
  return texts
}

async function add(
  tree: Tree,
  { chart, prefix, depth }: { chart: Chart; prefix: string; depth: number },
  context: { texts: Map<string, string>; cache: Cache },
): Promise<void> {
  const start = chart.folder === '.' ? 0 : chart.folder.length + 1
  for (const file of tree.files) {
    const inside = isIn(file, chart.folder) ? file.slice(start) : ''
    if (inside.startsWith('templates/') && isTemplate(inside)) {
      context.texts.set(`${prefix}/${inside}`, await context.cache.text(tree, file))
    }
  }
  if (depth >= depthLimit) return
  for (const { alias, folder, archive } of [...chart.dependencies, ...undeclared(chart)]) {
    const below = `${prefix}/charts/${alias}`
    if (folder !== null) {
      await add(tree, { chart: await readChart(tree, folder, context.cache), prefix: below, depth: depth + 1 }, context)
    } else if (archive !== null) {
      for (const [path, text] of archiveTexts(await tree.read(archive), isTemplate)) {
        context.texts.set(`${below}/${path.slice(path.indexOf('/') + 1)}`, text)
      }
    }
  }
}
