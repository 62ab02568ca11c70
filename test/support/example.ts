import { judgeExample as judge } from '../../src/example.ts'
import { findTools } from '../../src/lib/tools.ts'
import type { Catalogue, Outcome, Rule } from '../../src/model.ts'
import { readResources } from '../../src/resources.ts'
import { loadCatalogue } from '../../src/rules/load.ts'

export const resources = await readResources()
const tools = await findTools(process.env)
export const catalogue: Catalogue = loadCatalogue(resources.rules, 'cloud-pi-native').catalogue

/** What a rule of the grid says of a small repository. */
export function judgeExample(rule: Rule, files: Readonly<Record<string, string>>): Promise<Outcome> {
  return judge(rule, files, { resources, tools, catalogue })
}
