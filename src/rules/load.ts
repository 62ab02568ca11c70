import { gather, UserError } from '../lib/error.ts'
import { byCodeUnit, nearest } from '../lib/text.ts'
import type { Catalogue, Grid, Rule, RuleId } from '../model.ts'
import { createEngine, type Engine } from './cel.ts'
import { readDocument } from './document.ts'
import { buildGrid } from './grid.ts'
import { placeOf } from './place.ts'
import { buildRule } from './rule.ts'
import { type GridFile, gridSchema, ruleSchema } from './schema.ts'
import { readSheets } from './sheets.ts'
import { type RuleTexts, type Source, sourceOf, sourcesOf } from './source.ts'

export type { RuleTexts } from './source.ts'

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

/** The grid `<gridId>.yaml` with the rules that it places. Throws one `UserError` for all faults, also of rules that it does not place. */
export function loadCatalogue(files: RuleTexts, gridId: string): { catalogue: Catalogue } {
  const rules = loadRules(files)
  const grid = gridOf({ files, rules, above: [] }, gridId)
  const placed = new Set(grid.placements.map((placement) => placement.rule))
  const known = new Map([...rules].filter(([id]) => placed.has(id)))
  return { catalogue: { grid, rules: known, ...readSheets(files) } }
}

interface Shelf {
  files: RuleTexts
  rules: ReadonlyMap<RuleId, Rule>
  /** Grids that extend the one asked for. */
  above: readonly string[]
}

function gridOf({ files, rules, above }: Shelf, id: string): Grid {
  const { source, written } = readGrid(files, id)
  const base = written.extends
  if (base === undefined) return buildGrid(source, written, { rules, base: null })
  const shelf: Shelf = { files, rules, above: [...above, id] }
  if (shelf.above.includes(base) || !files.has(`${base}.yaml`)) {
    const known = gridsOf(files).filter((grid) => !shelf.above.includes(grid))
    const place = placeOf(source, ['extends'])
    throw new UserError({
      code: 'rule-unknown-word',
      ...place,
      what: 'grid',
      word: base,
      nearest: nearest(base, known) ?? '',
    })
  }
  return buildGrid(source, written, { rules, base: gridOf(shelf, base) })
}

/** One grid as it is written, before its rules are looked for. Throws `UserError` for what the schema refuses. */
export function readGrid(files: RuleTexts, id: string): { source: Source; written: GridFile } {
  const file = `${id}.yaml`
  const source = sourceOf(files, file)
  if (source !== null) {
    // Only a rule has facts that it is given: it stands outside its theme's folder.
    if (/^given:/m.test(source.text)) throw new UserError({ code: 'rule-name', file })
    return { source, written: readDocument(source, gridSchema) }
  }
  throw new UserError({ code: 'grid-missing', grid: id, nearest: nearest(id, gridsOf(files)) ?? '' })
}

/** palier's own folder and a team's: what both name is the team's mistake. Throws one `UserError` for all of them. */
export function joinRules(own: RuleTexts, added: RuleTexts): RuleTexts {
  gather(
    [...added.keys()].map((file) => () => {
      if (own.has(file)) throw new UserError({ code: 'rule-twice', file, other: `palier/${file}` })
    }),
  )
  return new Map([...own, ...added])
}
