import { UserError } from '../lib/error.ts'
import type { Catalogue, Message, Outcome, Rule, RuleExample } from '../model.ts'
import { gridsOf, joinRules, loadCatalogue, loadRules, readGrid } from './load.ts'
import { placeOf } from './place.ts'
import { type RuleTexts, sourceOf } from './source.ts'

/** Judges the files of one example by one rule, in the environment `default`; `among`: the rules that a rule about rules needs. */
export type RunExample = (files: RuleExample, rule: Rule, among: Catalogue | null) => Promise<Outcome>

/** What `palier rules DIR` says: nothing in `problems` when the folder is sound. */
export interface FolderReport {
  rules: number
  examples: number
  catalogues: Catalogue[]
  problems: Message[]
}

/**
 * Checks schema, types, grids and examples of a folder. All faults are said; examples run once all files are sound. `beside` is what
 * palier ships: a folder that holds a grid of the same name stands in its place.
 */
export async function checkRules(
  files: RuleTexts,
  run: RunExample,
  beside: RuleTexts = new Map(),
): Promise<FolderReport> {
  const report: FolderReport = { rules: 0, examples: 0, catalogues: [], problems: [] }
  const grids = gridsOf(files)
  const alone = gridsOf(beside).some((grid) => grids.includes(grid))
  const all = alone ? files : caught(report, () => joinRules(beside, files))
  const rules = all && caught(report, () => loadRules(all))
  if (!all || !rules) {
    for (const grid of grids) caught(report, () => readGrid(files, grid))
    return report
  }
  for (const grid of grids) {
    const loaded = caught(report, () => loadCatalogue(all, grid))
    if (loaded) report.catalogues.push(loaded.catalogue)
  }
  if (report.problems.length > 0) return report
  for (const rule of rules.values()) {
    if (!files.has(fileOf(rule))) continue
    report.rules++
    await runExamples(files, rule, { report, run })
  }
  return report
}

/** A rule about requirements is judged with the grid that places it, because other rules prove them. */
function amongWhom({ id, given }: Rule, catalogues: readonly Catalogue[]): Catalogue | null {
  if (given !== 'requirement' && given !== 'coverage') return null
  return catalogues.find(({ grid }) => grid.placements.some(({ rule }) => rule === id)) ?? null
}

function fileOf({ theme, id }: Rule): string {
  return `${theme}/${id}.yaml`
}

async function runExamples(
  files: RuleTexts,
  rule: Rule,
  { report, run }: { report: FolderReport; run: RunExample },
): Promise<void> {
  const file = fileOf(rule)
  const place = placeOf(sourceOf(files, file) ?? { file, text: '' }, ['examples'])
  const among = amongWhom(rule, report.catalogues)
  for (const example of ['fail', 'pass'] as const) {
    for (const [index, content] of rule.examples[example].entries()) {
      report.examples++
      const outcome = await run(content, rule, among)
      if (outcome === example) continue
      report.problems.push({ code: 'rule-example', ...place, example, number: index + 1, outcome })
    }
  }
}

function caught<T>(report: FolderReport, load: () => T): T | undefined {
  try {
    return load()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    report.problems.push(...error.texts)
    return undefined
  }
}
