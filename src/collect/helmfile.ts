import type { Tree } from '../model.ts'
import { readYaml } from '../lib/yaml.ts'
import type { Cache } from './cache.ts'
import { classOf } from './environment-class.ts'
import type { Inventory } from './inventory.ts'
import type { JsonObject } from './object.ts'
import { folderOf } from './paths.ts'
import { isRecord, record, records, string } from './reading.ts'
import { withoutActions } from './templated-yaml.ts'
import { inside } from './workspace.ts'

/** One chart of the repository, there or missing, as helmfile installs it in one of its environments. */
export interface Release {
  name: string
  /** Folder of the chart. */
  chart: string
  environment: string
  /** Values files that need no run to be named, as paths of the tree. */
  values: string[]
  helmfile: string
}

const isHelmfile = (file: string) => /(?:^|\/)(?:helmfile\.ya?ml|helmfile\.d\/[^/]+\.ya?ml)(?:\.gotmpl)?$/.test(file)

/** The environment that helmfile takes where none is written. */
const unwritten = 'default'
const action = 'palier-action'

/**
 * Releases of charts of the repository, and of folders that it should have. Where names of helmfile's environments say classes, the others are left out: they
 * are a developer's or a review's, and nothing says how to judge them.
 */
export async function helmfileReleases(tree: Tree, { files, charts }: Inventory, cache: Cache): Promise<Release[]> {
  const folders = new Set(charts.map(({ folder }) => folder))
  const found: Release[] = []
  for (const helmfile of files.filter((file) => isHelmfile(file) && !tree.has(`${file}.gotmpl`))) {
    const text = await cache.text(tree, helmfile)
    const environments = environmentsOf(text)
    const placed = environments.filter((name) => classOf(name) !== null)
    for (const environment of placed.length > 0 ? placed : environments) {
      const all = releasesOf(tree, { helmfile, text, environment })
      found.push(...all.filter(({ chart }) => folders.has(chart) || isMissing(tree, chart)))
    }
  }
  return found
}

/** Nothing at all is in this folder; what helmfile only names when it runs is not known. */
function isMissing(tree: Tree, folder: string): boolean {
  return !folder.includes(action) && !tree.files.some((file) => file.startsWith(`${folder}/`))
}

function environmentsOf(text: string): string[] {
  const names = documentsOf(text).flatMap((document) => Object.keys(record(document.environments)))
  const written = [...new Set(names)].filter((name) => name !== action)
  return written.length === 0 ? [unwritten] : written
}

function releasesOf(
  tree: Tree,
  { helmfile, text, environment }: { helmfile: string; text: string; environment: string },
): Release[] {
  const named = text.replaceAll(/\{\{-?\s*\.Environment\.Name\s*-?\}\}/g, () => environment)
  const folder = folderOf(helmfile) || '.'
  return documentsOf(named).flatMap((document) =>
    records(document.releases).flatMap(({ item }) => {
      const chart = localChart(folder, string(item.chart))
      if (chart === null || item.installed === false) return []
      const values = Array.isArray(item.values) ? item.values : []
      const files = values.flatMap((value) => (typeof value === 'string' ? (inside(folder, value) ?? []) : []))
      return [{ name: string(item.name), chart, environment, values: files.filter((file) => tree.has(file)), helmfile }]
    }),
  )
}

/** `./shop` is a folder, `bitnami/redis` is in a repository of charts. */
function localChart(folder: string, chart: string): string | null {
  return /^\.{1,2}(?:\/|$)/.test(chart) ? inside(folder, chart) : null
}

/** Each document by itself: one that is broken hides only itself. */
function documentsOf(text: string): JsonObject[] {
  const parts = withoutActions(text, action).split(/^---(?=\s|$)/m)
  return parts.flatMap((part) => readYaml(part, 'kubernetes').documents.filter(isRecord))
}
