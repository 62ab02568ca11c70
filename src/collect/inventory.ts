import type { Tree } from '../model.ts'
import { glob } from '../lib/glob.ts'
import { byCodeUnit } from '../lib/text.ts'
import type { Cache } from './cache.ts'
import { classOf } from './environment-class.ts'
import { isKubernetes, looksLikeKubernetes, wantsToBeKubernetes } from './kubernetes-document.ts'
import { readChart } from './helm-chart.ts'
import { idlePatches } from './idle-patches.ts'
import { isKustomizationFile } from './kustomize-file.ts'
import { findKustomizations } from './kustomize-roots.ts'
import { isDocumentation, leftOutFolders } from './left-out.ts'
import { folderOf } from './paths.ts'
import { isIn, join } from './workspace.ts'

/** What a repository holds that can be rendered or judged as it is. Folders are `.` for PATH itself. */
export interface Inventory {
  /**
   * Folders of charts that stand alone: not in another chart's `charts/`, not `file://` dependencies of another unless they
   * have environments of their own, not libraries.
   */
  charts: { folder: string; name: string }[]
  /** Folders of kustomizations that no other one lists. */
  kustomizations: string[]
  /** Files with Kubernetes objects that no chart holds and no kustomization reads as a patch or as data; those that one lists are here. */
  manifests: string[]
  /** Raw files that a kustomization which stands alone lists: judged raw only when it does not build. */
  listed: ReadonlySet<string>
  /** Folders of components that no kustomization lists: nothing deploys them, nor what they alone list. */
  idleComponents: string[]
  /** Files that are judged at all. */
  files: string[]
  leftOut: { count: number; folders: string[] }
}

const chartParts = ['templates', 'crds', 'charts', 'files', 'ci']
const otherTools =
  /(?:^|\/)(?:Chart\.(?:ya?ml|lock)|(?:docker-)?compose[^/]*\.ya?ml|skaffold\.ya?ml|package(?:-lock)?\.json)$/

/** Finds charts, kustomizations and raw manifests. `ignore` are globs of `.palier.yml`. */
export function takeInventory(tree: Tree, ignore: readonly string[], cache: Cache): Promise<Inventory> {
  return cache.onceIn(tree, `inventory\0${ignore.join('\0')}`, () => inventoryOf(tree, ignore, cache))
}

async function inventoryOf(tree: Tree, ignore: readonly string[], cache: Cache): Promise<Inventory> {
  const ignored = ignore.map((pattern) => glob(pattern))
  const known = tree.files.filter((file) => !ignored.some((matches) => matches(file)))
  const { of } = leftOutFolders(known)
  const judged = known.filter((file) => of(file) === null)
  const chartFolders = await findCharts(tree, judged, cache)
  const inChart = (file: string) => chartFolders.all.some((folder) => belongsToChart(file, folder))
  const files = known.filter((file) => of(file) === null || inChart(file))
  const free = files.filter((file) => !inChart(file))
  const kustomizations = await findKustomizations(tree, free, cache)
  const manifests = await findManifests(tree, free, cache)
  const idle = await idlePatches(tree, manifests, { cache, kustomizations })
  return {
    charts: chartFolders.roots,
    kustomizations: kustomizations.roots,
    manifests: manifests.filter((file) => !kustomizations.parts.has(file) && !idle.has(file)),
    listed: kustomizations.listed,
    idleComponents: kustomizations.idle,
    files,
    leftOut: await leftOutSummary(tree, {
      away: known.filter((file) => of(file) !== null && !inChart(file)),
      of,
      cache,
    }),
  }
}

interface Away {
  away: readonly string[]
  of: (file: string) => string | null
  cache: Cache
}

/** Documentation has files of every sort: those that would have been judged count. */
async function leftOutSummary(tree: Tree, { away, of, cache }: Away): Promise<Inventory['leftOut']> {
  const written = away.filter((file) => /\.(?:ya?ml|json|tpl)$/.test(file) && !/(?:^|\/)\.[^/]+\//.test(file))
  const isPaper = (file: string) => isDocumentation(of(file) ?? '')
  const objects = new Set(await findManifests(tree, written.filter(isPaper), cache))
  const sources = /(?:^|\/)(?:Chart\.yaml|kustomization\.ya?ml)$/
  const counted = written.filter((file) => !isPaper(file) || objects.has(file) || sources.test(file))
  const folders = counted.map(of).filter((folder) => folder !== null)
  return { count: counted.length, folders: [...new Set(folders)].sort(byCodeUnit) }
}

/** In a chart's own folders; a chart at the root does not own the whole repository. */
function belongsToChart(file: string, chart: string): boolean {
  if (!isIn(file, chart)) return false
  if (chart !== '.') return true
  return chartParts.includes(file.split('/')[0] as string)
}

async function findCharts(tree: Tree, files: readonly string[], cache: Cache) {
  const all = files.filter((file) => /(?:^|\/)Chart\.yaml$/.test(file)).map((file) => folderOf(file) || '.')
  const read = await Promise.all(all.map((folder) => readChart(tree, folder, cache)))
  const linked = new Set(read.flatMap((chart) => chart.dependencies.map((one) => one.folder)))
  const isNested = (folder: string) => all.some((other) => other !== folder && isIn(folder, join(other, 'charts')))
  const isPart = (folder: string) => isNested(folder) || (linked.has(folder) && !hasEnvironment(files, folder))
  const roots = read.filter((chart) => !chart.library && !isPart(chart.folder))
  return { all, roots: roots.map(({ folder, name }) => ({ folder, name })) }
}

/** Values beside a chart that are an environment's: Helm never reads them through the chart that depends on it. */
function hasEnvironment(files: readonly string[], folder: string): boolean {
  const beside = files.filter((file) => (folderOf(file) || '.') === folder)
  return beside.some((file) => {
    const stem = /(?:^|\/)values[-_.]([^/]+)\.ya?ml$/.exec(file)?.[1]
    return stem !== undefined && classOf(stem) !== null
  })
}

async function findManifests(tree: Tree, files: readonly string[], cache: Cache): Promise<string[]> {
  const candidates = files.filter((file) => isManifestName(file))
  await tree.load(candidates)
  const found: string[] = []
  for (const file of candidates) if (await holdsObjects(tree, file, cache)) found.push(file)
  return found
}

const isManifestName = (file: string) =>
  /(?:^|\/)[^./][^/]*\.(?:ya?ml|json)$/.test(file) && !isKustomizationFile(file) && !otherTools.test(file)

async function holdsObjects(tree: Tree, file: string, cache: Cache): Promise<boolean> {
  const text = await cache.text(tree, file)
  if (!looksLikeKubernetes(text)) return false
  const { documents, problems } = await cache.yaml(tree, file, 'kubernetes')
  if (documents.some(isKubernetes)) return true
  return problems.some((problem) => problem.fatal) && wantsToBeKubernetes(text)
}
