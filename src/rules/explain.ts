import { UserError } from '../lib/error.ts'
import { nearest } from '../lib/text.ts'
import type { Catalogue, Criterion, GridLevel, Language, RuleId } from '../model.ts'
import { explainAdmission, explainFramework, explainLevelSheet } from './explain-sheets.ts'
import { phrases } from './phrases.ts'
import { sheetOf } from './sheet.ts'

/** `palier explain [ID]`: a rule, a criterion (`3/rootless`), a level (`3`), `cct`, `admission`, or null for the grid. Throws `UserError` for anything else. */
export function explain(catalogue: Catalogue, id: string | null, language: Language): string {
  if (id === null) return explainGrid(catalogue, language)
  if (id === 'cct') return explainFramework(catalogue, language)
  if (id === 'admission') return explainAdmission(catalogue, language)
  if (catalogue.rules.has(id)) return explainRule(catalogue, id, language)
  if (/^\d+$/.test(id)) return explainLevel(catalogue, Number(id), language)
  return explainCriterion(catalogue, id, language)
}

export function explainGrid(catalogue: Catalogue, language: Language): string {
  const { grid } = catalogue
  const levels = grid.levels.map((level) => levelText(catalogue, level, language))
  return `${[`${grid.title[language]} · ${grid.version}`, ...levels, phrases[language].more].join('\n\n')}\n`
}

export function explainLevel(catalogue: Catalogue, level: number, language: Language): string {
  const found = catalogue.grid.levels.find((one) => one.level === level)
  if (!found) throw unknown(catalogue, String(level))
  return explainLevelSheet(catalogue, found, language)
}

export function explainCriterion(catalogue: Catalogue, id: string, language: Language): string {
  const criteria = catalogue.grid.levels.flatMap((level) => level.criteria)
  const criterion = criteria.find((one) => one.id === id)
  if (!criterion) throw unknown(catalogue, id)
  const placed = catalogue.grid.placements.filter((placement) => placement.criterion === id)
  const title = `${criterion.id}  ${criterion.title[language]}`
  if (placed.length === 0) return `${title}\n\n${phrases[language].noRules}\n`
  return `${[title, ...placed.map(({ rule }) => explainRule(catalogue, rule, language).trimEnd())].join('\n\n')}\n`
}

export function explainRule(catalogue: Catalogue, id: RuleId, language: Language): string {
  const rule = catalogue.rules.get(id)
  if (!rule) throw unknown(catalogue, id)
  const placement = catalogue.grid.placements.find((one) => one.rule === id) ?? null
  const sheet = sheetOf(rule, placement, language)
  const { colon } = phrases[language]
  const lines = sheet.lines.map(([label, text]) => `${label}${colon} ${text}`)
  const examples = sheet.examples.flatMap(({ label, files }) =>
    Object.entries(files).map(([file, text]) => `${label} · ${file}\n${indented(text)}`),
  )
  const where = placement ? `${placement.criterion} · ` : ''
  return `${[sheet.title, `${sheet.id} · ${where}${sheet.marks.join(' · ')}`, ...lines, ...examples].join('\n\n')}\n`
}

function levelText(catalogue: Catalogue, level: GridLevel, language: Language): string {
  const { level: word, colon } = phrases[language]
  const title = `${word} ${level.level}${colon} ${level.title[language]}`
  return [title, ...level.criteria.map((criterion) => criterionText(catalogue, criterion, language))].join('\n')
}

function criterionText({ grid, rules }: Catalogue, criterion: Criterion, language: Language): string {
  const words = phrases[language]
  const placed = grid.placements.filter((placement) => placement.criterion === criterion.id)
  const lines = placed.map(({ rule, required, announced }) => {
    const title = rules.get(rule)?.title[language] ?? ''
    const mark = announced !== undefined ? words.announced(announced) : required ? '' : words.recommended
    return `    ${rule}  ${title}${mark === '' ? '' : ` (${mark})`}`
  })
  const title = `  ${criterion.id}  ${criterion.title[language]}`
  return [title, ...(lines.length > 0 ? lines : [`    ${words.noRules}`])].join('\n')
}

function indented(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n')
  return lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n')
}

function unknown(catalogue: Catalogue, id: string): UserError {
  const criteria = catalogue.grid.levels.flatMap((level) => level.criteria.map((criterion) => criterion.id))
  const known = [...catalogue.rules.keys(), ...criteria, 'cct', 'admission']
  const word = id.toLowerCase()
  const holding = word.length < 3 ? undefined : known.find((one) => one.includes(word))
  return new UserError({ code: 'explain-unknown', id, nearest: nearest(id, known) ?? holding ?? '' })
}
