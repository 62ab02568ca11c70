import { nearest, oneLine } from '../lib/text.ts'
import type { Catalogue, Json, Message, ParameterType, Rule } from '../model.ts'
import { lineOf, type Path, quoted, type ReadFile, valueAt } from './problem.ts'

const fits: Readonly<Record<ParameterType, (value: Json) => boolean>> = {
  int: Number.isSafeInteger,
  double: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  'list<string>': Array.isArray,
}

/** Rules and parameters that do not exist, and values that do not suit their parameter: read from the raw file, so that they are said beside what the schema refuses. */
export function misnamed(read: ReadFile, catalogue: Catalogue): Message[] {
  const rules = ruleNames(read).flatMap(({ name, path }) => unknownRule(name, { path, read, catalogue }))
  return [...rules, ...thresholdsOf(read, catalogue), ...levelsOf(read, catalogue)]
}

/** A level that the grid does not have can be neither held nor reached. */
function levelsOf(read: ReadFile, { grid }: Catalogue): Message[] {
  const commitment: Path = ['policy', 'commitment']
  const paths: Path[] = [
    [...commitment, 'level'],
    [...commitment, 'next', 'level'],
  ]
  const known = grid.levels.map(({ level }) => level)
  return paths.flatMap((path) => {
    const level = valueAt(read.value, path)
    if (typeof level !== 'number' || !Number.isSafeInteger(level) || level < 1 || level > 9) return []
    if (known.includes(level)) return []
    const words = { key: path.join('.'), read: String(level), expected: known.join(' | '), nearest: '' }
    return [{ code: 'configuration-wrong-value', file: read.file, line: lineOf(read, path), ...words }]
  })
}

/** What is said of rules that the grid has retired, in one half of the file: naming one has no effect. */
export function retiredNames(half: 'policy' | 'project', read: ReadFile, { grid }: Catalogue): Message[] {
  const thresholds = entriesOf(read.value, ['policy', 'thresholds']).map((path) => ({
    path,
    name: String(path.at(-1)),
  }))
  const named = [...ruleNames(read), ...thresholds].filter(
    ({ name, path }) => path[0] === half && grid.retired.includes(name),
  )
  return named.map(({ name, path }) => ({
    code: 'rule-retired',
    file: read.file,
    line: lineOf(read, path),
    rule: name,
  }))
}

function ruleNames(read: ReadFile): { name: string; path: Path }[] {
  const places: Path[] = [
    ...entriesOf(read.value, ['policy', 'waivers']).map((path) => [...path, 'rule']),
    ...entriesOf(read.value, ['project', 'attestations']).map((path) => [...path, 'rule']),
    ...entriesOf(read.value, ['policy', 'mute']),
  ]
  return places.flatMap((path) => {
    const name = valueAt(read.value, path)
    return typeof name === 'string' ? [{ name, path }] : []
  })
}

interface Place {
  path: Path
  read: ReadFile
  catalogue: Catalogue
}

function unknownRule(name: string, { path, read, catalogue }: Place): Message[] {
  const requirements = catalogue.requirements.map(({ id }) => id)
  if (catalogue.rules.has(name) || catalogue.grid.retired.includes(name)) return []
  if (path.at(-1) === 'rule' && requirements.includes(name)) return []
  const near = nearest(name, name.startsWith('EXI-') ? requirements : catalogue.rules.keys()) ?? ''
  const at = { file: read.file, line: lineOf(read, path) }
  return [{ code: 'configuration-unknown-rule', ...at, rule: oneLine(name, 60), nearest: near }]
}

function thresholdsOf(read: ReadFile, catalogue: Catalogue): Message[] {
  return entriesOf(read.value, ['policy', 'thresholds']).flatMap((path) => {
    const id = String(path.at(-1))
    const rule = catalogue.rules.get(id)
    if (!rule) return unknownRule(id, { path, read, catalogue })
    return entriesOf(read.value, path).flatMap((inner) => mistaken(rule, inner, read))
  })
}

function mistaken(rule: Rule, path: Path, read: ReadFile): Message[] {
  const name = String(path.at(-1))
  const value = valueAt(read.value, path) ?? null
  const at = { file: read.file, line: lineOf(read, path) }
  const parameter = rule.parameters.get(name)
  if (!parameter) {
    const known = [...rule.parameters.keys()]
    const words = { parameter: oneLine(name, 60), known: known.join(', '), nearest: nearest(name, known) ?? '' }
    return [{ code: 'configuration-unknown-parameter', ...at, rule: rule.id, ...words }]
  }
  if (fits[parameter.type](value)) return []
  const words = { key: path.join('.'), read: quoted(value), expected: parameter.type, nearest: '' }
  return [{ code: 'configuration-wrong-value', ...at, ...words }]
}

/** Paths of the items of a list or of the values of a mapping; none for anything else. */
function entriesOf(value: Json, path: Path): Path[] {
  const found = valueAt(value, path)
  if (typeof found !== 'object' || found === null) return []
  return Array.isArray(found)
    ? found.map((_, index) => [...path, index])
    : Object.keys(found).map((key) => [...path, key])
}
