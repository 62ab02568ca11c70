import { UserError } from '../lib/error.ts'
import type { Catalogue, Message, Outcome, Rule, RuleExample } from '../model.ts'
import { gridsOf, loadCatalogue, loadRules, readGrid, type RuleTexts } from './load.ts'
import { placeOf } from './place.ts'

/** Judges the files of one example by one rule, in the environment `default`. */
export type RunExample = (files: RuleExample, rule: Rule) => Promise<Outcome>

/** What `palier rules DIR` says: nothing in `problems` when the folder is sound. */
export interface FolderReport {
  rules: number
  examples: number
  catalogues: Catalogue[]
  problems: Message[]
}

/** Checks schema, types, grids and examples of a folder. All faults are said; examples run once all files are sound. */
export async function checkRules(files: RuleTexts, run: RunExample): Promise<FolderReport> {
  const report: FolderReport = { rules: 0, examples: 0, catalogues: [], problems: [] }
  const rules = caught(report, () => loadRules(files))
  if (!rules) {
    for (const grid of gridsOf(files)) caught(report, () => readGrid(files, grid))
    return report
  }
  for (const grid of gridsOf(files)) {
    const loaded = caught(report, () => loadCatalogue(files, grid))
    if (loaded) report.catalogues.push(loaded.catalogue)
  }
  if (report.problems.length > 0) return report
  for (const rule of rules.values()) {
    report.rules++
    await runExamples(files, rule, { report, run })
  }
  return report
}

async function runExamples(
  files: RuleTexts,
  rule: Rule,
  { report, run }: { report: FolderReport; run: RunExample },
): Promise<void> {
  const file = `${rule.theme}/${rule.id}.yaml`
  const place = placeOf({ file, text: files.get(file) ?? '' }, ['examples'])
  for (const example of ['fail', 'pass'] as const) {
    for (const [index, content] of rule.examples[example].entries()) {
      report.examples++
      const outcome = await run(content, rule)
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
