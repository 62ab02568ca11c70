import { collect, createCache, findEnvironments } from '../../src/collect/index.ts'
import { evaluate } from '../../src/judge/evaluate.ts'
import { findTools } from '../../src/lib/tools.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import type { Catalogue, Outcome, Rule } from '../../src/model.ts'
import { readResources } from '../../src/resources.ts'
import { loadCatalogue } from '../../src/rules/load.ts'
import { readSettings } from '../../src/settings/read.ts'
import { text } from '../../src/texts/index.ts'

const today = '2026-11-24'
const resources = await readResources()
const tools = await findTools(process.env)
export const catalogue: Catalogue = loadCatalogue(resources.rules, 'cloud-pi-native').catalogue

/** What a rule says of a small repository, through the real collectors and tools. */
export async function judgeExample(rule: Rule, files: Readonly<Record<string, string>>): Promise<Outcome> {
  const tree = memoryTree(files)
  const has = (path: string): boolean => tree.files.some((file) => file === path || file.startsWith(`${path}/`))
  const settings = readSettings(files['.palier.yml'] ?? null, { file: '.palier.yml', catalogue, has })
  const environments = await findEnvironments(tree, settings.project)
  const { baseImages, schemas } = resources
  const collection = await collect(tree, {
    project: settings.project,
    environments,
    tools,
    cache: createCache(),
    schemas,
    baseImages,
  })
  await tree.close()
  const { results } = evaluate(collection, catalogue, { today, words: text })
  return results.find((result) => result.id === rule.id)?.outcome ?? 'unknown'
}
