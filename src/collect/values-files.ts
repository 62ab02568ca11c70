import path from 'node:path'
import { classOf, environmentOfFolder } from './environment-class.ts'
import type { Inventory } from './inventory.ts'
import { folderOf } from './paths.ts'
import { isIn } from './workspace.ts'

export interface ValuesFile {
  chart: string
  environment: string
  /** Relative to the chart. */
  path: string
}

interface Named {
  environment: string
  /** What else the name says: a chart, or nothing. */
  hint: string
}

const layouts = new Set(['values', 'env', 'envs', 'env.d', 'environment', 'environments'])
const anyChart = new Set(['', 'helm', 'chart', 'app', 'application'])

/** Values files that name an environment, each with the chart that they are for. */
export function valuesFiles(inventory: Inventory): ValuesFile[] {
  const manifests = new Set(inventory.manifests)
  const found: ValuesFile[] = []
  for (const file of inventory.files) {
    if (!/\.ya?ml$/.test(file) || manifests.has(file)) continue
    const home = homeOf(file, inventory.charts)
    if (home !== null && isChartPart(file, home.folder)) continue
    const named = nameOf(home === null ? file : path.posix.relative(home.folder, file), home)
    if (named === null) continue
    for (const { folder } of home === null || home.folder === '.' ? chartsFor(file, named, inventory) : [home]) {
      found.push({ chart: folder, environment: named.environment, path: path.posix.relative(folder, file) })
    }
  }
  return found
}

type ChartFolder = Inventory['charts'][number]

/** The chart whose folder holds a file. */
function homeOf(file: string, charts: readonly ChartFolder[]): ChartFolder | null {
  const homes = charts.filter(({ folder }) => isIn(file, folder))
  return homes.sort((a, b) => b.folder.length - a.folder.length)[0] ?? null
}

function isChartPart(file: string, chart: string): boolean {
  const relative = path.posix.relative(chart, file)
  return (
    /^(?:templates|crds|charts|ci|files)\//.test(relative) || /^(?:values|Chart|requirements)\.ya?ml$/.test(relative)
  )
}

/** What a values file's path says, seen from its chart, or from PATH when it is outside any; null: nothing. */
function nameOf(file: string, home: ChartFolder | null): Named | null {
  const folder = folderOf(file)
  const stem = file.slice(folder === '' ? 0 : folder.length + 1).replace(/\.ya?ml$/, '')
  const byFolder = environmentOfFolder(folder)
  const values = /^(?:(.*?)[-_.])?values(?:[-_.](.*))?$/i.exec(stem)
  if (values !== null) return fromParts(values[1] ?? '', values[2] ?? '', byFolder)
  const inLayout = folder.split('/').some((part) => layouts.has(part))
  const besideChart = folder === '' && home !== null && home.folder !== '.'
  if (!inLayout && !besideChart) return null
  if (classOf(stem) !== null) return { environment: stem, hint: '' }
  return inLayout && byFolder !== null ? { environment: byFolder, hint: stem } : null
}

function fromParts(before: string, after: string, byFolder: string | null): Named | null {
  if (classOf(after) !== null) return { environment: after, hint: before }
  if (classOf(before) !== null) return { environment: before, hint: after }
  return byFolder === null ? null : { environment: byFolder, hint: after || before }
}

/** The charts that a values file outside them is for: those that it names, else the only one. */
function chartsFor(file: string, { hint }: Named, { charts }: Inventory): ChartFolder[] {
  const names = ({ folder, name }: ChartFolder) => [name, folder.slice(folder.lastIndexOf('/') + 1)]
  const parts = [hint, ...folderOf(file).split('/')]
  const meant = charts.filter((chart) => names(chart).some((name) => parts.includes(name)))
  if (meant.length > 0) return meant
  return charts.length === 1 && anyChart.has(hint) ? [...charts] : []
}
