import type { Catalogue, Criterion, GridLevel, Language, Placement, RuleExample } from '../model.ts'
import { phrases } from './phrases.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** The whole grid as one Markdown page: `README.md` in English, `LISEZMOI.md` in French. Pure: the same rules, the same bytes. */
export function gridPage(catalogue: Catalogue, language: Language): string {
  const { grid, rules } = catalogue
  const head = [
    `# ${prose(grid.title[language])} · ${prose(grid.version)}`,
    prose(phrases[language].introduction(rules.size)),
    contents(catalogue, language),
  ]
  const levels = grid.levels.flatMap((level) => levelPage(catalogue, level, language))
  return `${[...head, ...levels].join('\n\n')}\n`
}

/** Name of the page in a folder of rules. */
export function pageName(language: Language): string {
  return language === 'fr' ? 'LISEZMOI.md' : 'README.md'
}

function contents({ grid }: Catalogue, language: Language): string {
  const { level: word, colon } = phrases[language]
  const lines = grid.levels.map(({ level, title, criteria }) => {
    const names = criteria
      .map((criterion) => `[${prose(criterion.title[language])}](#${anchorOf(criterion.id)})`)
      .join(' · ')
    return `- [${word} ${level}](#${anchorOf(`level/${level}`)}), **${prose(title[language])}**${colon} ${names}`
  })
  return lines.join('\n')
}

/** Anchors are written, because each forge makes its own from a title. */
const anchorOf = (id: string): string => id.replaceAll('/', '-')

function levelPage(catalogue: Catalogue, level: GridLevel, language: Language): string[] {
  const { level: word, achievement, colon } = phrases[language]
  return [
    `## <a id="${anchorOf(`level/${level.level}`)}"></a>${word} ${level.level}${colon} ${prose(level.title[language])}`,
    `> ${prose(level.question[language])}`,
    `**${achievement}**${colon} ${prose(level.achievement[language])}`,
    ...level.criteria.flatMap((criterion) => criterionPage(catalogue, criterion, language)),
  ]
}

function criterionPage({ grid, rules }: Catalogue, criterion: Criterion, language: Language): string[] {
  const title = `### <a id="${anchorOf(criterion.id)}"></a>${prose(criterion.title[language])} (\`${criterion.id}\`)`
  const placements = grid.placements.filter((placement) => placement.criterion === criterion.id)
  if (placements.length === 0) return [title, `*${phrases[language].noRules}*`]
  const page = (placement: Placement) => {
    const rule = rules.get(placement.rule)
    return rule ? sheetPage(sheetOf(rule, placement, language), phrases[language].colon) : []
  }
  return [title, ...placements.flatMap(page)]
}

/** One rule as Markdown blocks, under a heading of the fourth rank. */
export function sheetPage(sheet: Sheet, colon: string): string[] {
  return [
    `#### <a id="${sheet.id}"></a>${prose(sheet.title)}`,
    `\`${sheet.id}\` · ${sheet.marks.map(prose).join(' · ')}`,
    sheet.lines.map(([label, text]) => `- **${label}**${colon} ${prose(text)}`).join('\n'),
    ...sheet.examples.flatMap(({ label, files }) => examplePage(label, files)),
  ]
}

function examplePage(label: string, files: RuleExample): string[] {
  const names = Object.keys(files).map((file) => `<code>${html(file)}</code>`)
  const named = names.length > 1
  const blocks = Object.entries(files).flatMap(([file, text]) => [
    ...(named ? [`\`${file}\``] : []),
    fenced(file, text),
  ])
  return [`<details><summary>${label} · ${names.join(' ')}</summary>`, ...blocks, '</details>']
}

function fenced(file: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${languageOf(file)}\n${text.replace(/\n$/, '')}\n${fence}`
}

function languageOf(file: string): string {
  if (/\.ya?ml$/.test(file)) return 'yaml'
  return /(^|\/)(Dockerfile|Containerfile)/.test(file) ? 'dockerfile' : ''
}

/** Text that Markdown shows as it is; what stands between backticks stays code. */
function prose(text: string): string {
  const parts = text.split(/(`[^`]*`)/)
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*_<>[\]#|`~]/g, '\\$&'))).join('')
}

function html(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
