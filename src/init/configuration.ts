import type { Day, Environment, Language, SourceDefinition } from '../model.ts'
import { words } from './words.ts'
import { comment, list, mapping, scalar } from './yaml.ts'

/** What was seen of a repository that has no `.palier.yml` yet. */
export interface Sight {
  language: Language
  today: Day
  grid: string
  /** The level that the files show; 0: none. */
  technical: number
  /** The highest level of the grid. */
  highest: number
  name: string
  /** The one half that was found; null: both. */
  half: string | null
  environments: readonly Environment[]
  /** Rules that only people can prove, with their titles, the lowest level first. */
  declared: readonly { rule: string; title: string; level: number }[]
}

/** The text of `.palier.yml`, commented in the language of the team. */
export function configuration(sight: Sight): string {
  const said = words[sight.language]
  const lines = [
    ...comment(said.head),
    '',
    'policy:',
    `  grid: ${scalar(sight.grid)}  # ${said.grid}`,
    ...commitment(sight),
    `  gate: change  # ${said.gate}`,
    ...comment(said.waivers, '  '),
    '  # waivers:',
    `  #   - { rule: image-tag-explicit, subject: "Deployment/web:*", reason: "…", owner: "…", until: ${later(sight.today, 3)} }`,
    '',
    'project:',
    `  name: ${scalar(sight.name)}  # ${said.name}`,
    `  language: ${sight.language}`,
    ...(sight.half === null ? [] : [`  repository: ${sight.half}  # ${said.halves}`]),
    ...environments(sight),
    `  cluster: { kind: openshift }  # ${said.cluster}`,
    ...attestations(sight),
  ]
  return `${lines.join('\n')}\n`
}

function commitment({ language, today, technical, highest }: Sight): string[] {
  const said = words[language]
  if (technical === 0) {
    return [...comment(said.commitmentNone, '  '), `  # commitment: { level: 1, since: ${today} }`]
  }
  const next = technical < highest ? `, next: { level: ${technical + 1}, by: ${later(today, 12)} }` : ''
  return [
    `  commitment: { level: ${technical}, since: ${today} }  # ${said.commitment}`,
    ...(next === '' ? [] : comment([said.next], '  ')),
    ...(next === '' ? [] : [`  # commitment: { level: ${technical}, since: ${today}${next} }`]),
  ]
}

function environments({ language, environments: found }: Sight): string[] {
  const said = words[language]
  const placed = found.filter((environment) => environment.class !== null)
  const unplaced = found.filter((environment) => environment.class === null).flatMap(({ sources }) => sources)
  if (placed.length === 0) return unplaced.length === 0 ? [] : example(said.noEnvironment, unplaced)
  return [
    ...comment(said.environments, '  '),
    '  environments:',
    ...placed.flatMap(({ name, class: class_, sources }) => declared(scalar(name), class_ ?? 'sandbox', sources)),
    ...(unplaced.length === 0 ? [] : comment([said.unplaced, ...unplaced.map((one) => `  ${placeOf(one)}`)], '  ')),
  ]
}

function example(lines: readonly string[], sources: readonly SourceDefinition[]): string[] {
  const written = declared('production', 'production', sources).map((line) => line.slice('  '.length))
  return [...comment(lines, '  '), '  # environments:', ...comment(written, '  ')]
}

/** One source on the line of its environment, several on lines of their own. */
function declared(name: string, class_: string, sources: readonly SourceDefinition[]): string[] {
  const [first, ...others] = sources
  if (first && others.length === 0) return [`    ${name}: ${mapping({ class: class_, ...sourceEntries(first) })}`]
  const items = sources.map((source) => `        - ${mapping(sourceEntries(source))}`)
  return [`    ${name}:`, `      class: ${class_}`, '      sources:', ...items]
}

function sourceEntries(source: SourceDefinition): Record<string, string | null> {
  switch (source.type) {
    case 'chart':
      return {
        chart: scalar(source.chart),
        values: source.values.length > 0 && !source.helmfile ? list(source.values) : null,
        helmfile: source.helmfile ? scalar(source.helmfile) : null,
        release: source.release ? scalar(source.release) : null,
      }
    case 'kustomization':
      return { kustomization: scalar(source.kustomization) }
    case 'manifests':
      return { manifests: list(folders(source.files)) }
  }
}

function placeOf(source: SourceDefinition): string {
  if (source.type === 'chart') return source.chart
  return source.type === 'kustomization' ? source.kustomization : folders(source.files).join(', ')
}

/** Files of one folder become one pattern: what is added there later is judged too. */
function folders(files: readonly string[]): string[] {
  const patterns = files.map((file) => {
    const extension = file.slice(file.lastIndexOf('.'))
    return `${file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : ''}*${extension}`
  })
  return [...new Set(patterns)]
}

function attestations({ language, today, declared: rules }: Sight): string[] {
  if (rules.length === 0) return []
  const stub = (rule: string): string =>
    mapping({ rule, statement: '"…"', evidence: '"ref:…"', by: '"…"', date: today })
  return [
    ...comment(words[language].attestations, '  '),
    '  # attestations:',
    ...rules.flatMap(({ rule, title, level }) => [`  #   # ${level} · ${title}`, `  #   - ${stub(rule)}`]),
  ]
}

/** The same day some months later; the last day of a shorter month. */
function later(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
