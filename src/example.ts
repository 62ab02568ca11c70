import { collect, createCache, findEnvironments } from './collect/index.ts'
import { evaluate } from './judge/evaluate.ts'
import type { Tools } from './lib/tools.ts'
import { memoryTree } from './lib/tree.ts'
import type { Catalogue, Outcome, Rule, RuleExample, RuleResult } from './model.ts'
import type { Resources } from './resources.ts'
import { readSettings } from './settings/read.ts'
import { text } from './texts/index.ts'

/** The day on which examples are judged, so that their attestations never end. */
const today = '2026-11-24'

/** What examples are judged with. */
export interface Bench {
  resources: Resources
  tools: Tools
  catalogue: Catalogue
}

/** What a rule says of a small repository, through the real collectors and tools, wherever the catalogue places it. */
export async function judgeExample(rule: Rule, files: RuleExample, bench: Bench): Promise<Outcome> {
  const results = await judgeAll(files, bench)
  return results.find((result) => result.id === rule.id)?.outcome ?? 'unknown'
}

/** What every rule of the catalogue says of a small repository. */
export async function judgeAll(files: RuleExample, bench: Bench): Promise<RuleResult[]> {
  const { resources, tools, catalogue } = bench
  const tree = memoryTree(files)
  const has = (path: string): boolean => tree.files.some((file) => file === path || file.startsWith(`${path}/`))
  const file = '.palier.yml'
  const written = files[file]
  const settings = readSettings(written === undefined ? null : { file, text: written }, { file, catalogue, has })
  const cache = createCache()
  const environments = await findEnvironments(tree, settings.project, cache)
  const { tables, schemas } = resources
  const surroundings = { project: settings.project, environments, tools, cache, schemas, tables }
  const collection = await collect(tree, surroundings)
  await tree.close()
  return evaluate(collection, catalogue, { today, words: text }).results
}

/** A catalogue of one rule that no grid places: judged on every environment. */
export function catalogueOf(rule: Rule): Catalogue {
  const criterion = { id: '1/own', title: rule.title }
  const words = { fr: '', en: '' }
  const level = { level: 1, title: words, question: words, achievement: words, criteria: [criterion] }
  const placement = {
    rule: rule.id,
    level: 1,
    criterion: criterion.id,
    required: true,
    advisedFrom: null,
    reach: 'any' as const,
  }
  return {
    grid: { id: 'own', version: '1', title: words, levels: [level], placements: [placement], retired: [] },
    rules: new Map([[rule.id, rule]]),
    requirements: [],
    admission: [],
  }
}
