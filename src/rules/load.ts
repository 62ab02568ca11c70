import { gather, UserError } from '../lib/error.ts'
import { byCodeUnit, nearest } from '../lib/text.ts'
import type { Catalogue, Rule, RuleId } from '../model.ts'
import { createEngine, type Engine } from './cel.ts'
import { readDocument } from './document.ts'
import { buildGrid } from './grid.ts'
import type { Source } from './place.ts'
import { buildRule } from './rule.ts'
import { gridSchema, ruleSchema } from './schema.ts'

/** Path below the folder of rules → text. */
export type RuleTexts = ReadonlyMap<string, string>

const ruleName = /^([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)\.yaml$/

/** Every rule of a folder, by id, in the order of their ids. Throws one `UserError` for all that is not sound. */
export function loadRules(files: RuleTexts): ReadonlyMap<RuleId, Rule> {
  const engine = createEngine()
  const seen = new Map<RuleId, string>()
  const sources = sourcesOf(files).filter(({ file }) => file.includes('/') && !file.startsWith('data/'))
  const rules = gather(sources.map((source) => () => ruleOf(source, seen, engine)))
  return new Map(rules.sort((a, b) => byCodeUnit(a.id, b.id)).map((rule) => [rule.id, rule]))
}

function ruleOf(source: Source, seen: Map<RuleId, string>, engine: Engine): Rule {
  const [, theme = '', id = ''] = ruleName.exec(source.file) ?? []
  if (id === '') throw new UserError({ code: 'rule-name', file: source.file })
  const other = seen.get(id)
  if (other) throw new UserError({ code: 'rule-twice', file: source.file, other })
  seen.set(id, source.file)
  return buildRule({ source, id, theme, written: readDocument(source, ruleSchema) }, engine)
}

/** Ids of the grids of a folder: the YAML files that stand at its top. */
export function gridsOf(files: RuleTexts): string[] {
  const top = sourcesOf(files).filter((source) => !source.file.includes('/'))
  return top.map((source) => source.file.slice(0, -'.yaml'.length))
}

/** The grid `<gridId>.yaml` with the rules that it places. Throws `UserError`, also for a fault in a rule that it does not place. */
export function loadCatalogue(files: RuleTexts, gridId: string): { catalogue: Catalogue } {
  const text = files.get(`${gridId}.yaml`)
  if (text === undefined) {
    throw new UserError({ code: 'grid-missing', grid: gridId, nearest: nearest(gridId, gridsOf(files)) ?? '' })
  }
  const source = { file: `${gridId}.yaml`, text }
  const all = loadRules(files)
  const grid = buildGrid(source, readDocument(source, gridSchema), all)
  const placed = new Set(grid.placements.map((placement) => placement.rule))
  return { catalogue: { grid, rules: new Map([...all].filter(([id]) => placed.has(id))) } }
}

function sourcesOf(files: RuleTexts): Source[] {
  const names = [...files.keys()].filter((file) => file.endsWith('.yaml')).sort(byCodeUnit)
  return names.map((file) => ({ file, text: files.get(file) ?? '' }))
}
