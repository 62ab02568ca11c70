import type { Tables } from './collect/index.ts'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RuleText, RuleTexts } from './rules/source.ts'

/** What palier ships beside its code. */
export interface Resources {
  /** By path below `rules/`. */
  rules: RuleTexts
  tables: Tables
  /** Folder of Kubernetes schemas; null when it is not there. */
  schemas: string | null
}

/** Data that belong to rules and grids. */
const sheets = ['data/admission.yaml', 'data/cct.yaml']

/** From `dist/` beside the bundle, or from the sources when they run unbundled. */
export async function readResources(): Promise<Resources> {
  const here = fileURLToPath(new URL('.', import.meta.url))
  const places = [here, join(here, '..')]
  const bundle = places.map((place) => join(place, 'rules.json')).find(existsSync)
  const all = bundle
    ? new Map(Object.entries(JSON.parse(await readFile(bundle, 'utf8')) as Record<string, RuleText>))
    : new Map<string, RuleText>(await readRules(join(here, '../rules')))
  const schemas =
    [...places.map((place) => join(place, 'schemas')), join(here, '../dist/schemas')].find(existsSync) ?? null
  const rules = new Map([...all].filter(([path]) => !path.startsWith('data/') || sheets.includes(path)))
  const table = (name: string) => {
    const written = all.get(`data/${name}.yaml`)
    return typeof written === 'string' ? written : ''
  }
  const tables = {
    baseImages: table('base-images'),
    supportEnds: table('support-ends'),
    kubernetesApis: table('kubernetes-apis'),
  }
  return { rules, tables, schemas }
}

/** Every YAML file below a folder of rules, by path, in a fixed order. */
export async function readRules(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'))
  const files = names.filter((name) => name.endsWith('.yaml')).sort()
  return new Map(
    await Promise.all(files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  )
}
