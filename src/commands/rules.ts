import { catalogueOf, judgeExample } from '../example.ts'
import { UserError } from '../lib/error.ts'
import { findTools } from '../lib/tools.ts'
import type { Edge } from '../main.ts'
import type { Catalogue, Rule, RuleExample } from '../model.ts'
import type { Options } from '../options.ts'
import { readResources, readRules } from '../resources.ts'
import { checkRules } from '../rules/check.ts'
import { gridPage } from '../rules/pages.ts'
import { say } from '../texts/index.ts'

/** `palier rules [DIR]`: schema, types, grids and examples; the pages of sound grids. 0 sound, 2 not. */
export async function rules(options: Options, edge: Edge): Promise<number> {
  const resources = await readResources()
  const language = options.language ?? 'fr'
  const files = options.argument === null ? resources.rules : await readRules(options.argument).catch(() => null)
  if (files === null) throw new UserError({ code: 'path-missing', path: options.argument ?? '' })
  const tools = await findTools({ ...edge.env })
  const judge = (given: RuleExample, rule: Rule, among: Catalogue | null) =>
    judgeExample(rule, given, { resources, tools, catalogue: among ?? catalogueOf(rule) })
  const report = await checkRules(files, judge, resources.rules)
  for (const problem of report.problems) edge.stderr.write(`palier: ${say(problem, language)}\n`)
  if (report.problems.length > 0) return 2
  for (const catalogue of report.catalogues) edge.stdout.write(`${gridPage(catalogue, language)}\n`)
  const { rules: count, examples } = report
  edge.stdout.write(`✓ ${say({ code: 'rules-sound', rules: count, examples }, language)}\n`)
  return 0
}
