import { gather, UserError } from '../lib/error.ts'
import { nearest } from '../lib/text.ts'
import type { Criterion, Grid, GridLevel, Placement, Reach, Rule, RuleId, Text } from '../model.ts'
import { placeOf } from './place.ts'
import type { GridFile } from './schema.ts'
import type { Source } from './source.ts'

type WrittenLevel = GridFile['levels'][number]
type WrittenCriterion = WrittenLevel['criteria'][number]
type Entry = WrittenCriterion['rules'][number]
type Path = readonly (string | number)[]
interface Build {
  source: Source
  rules: ReadonlyMap<RuleId, Rule>
  /** What the file has named so far, the rules of the grid that it extends included. */
  seen: Set<string>
  levels: Map<number, GridLevel>
  placements: Placement[]
}

/** Builds a grid, upon the one that it extends. Throws one `UserError` for all that is wrong: a rule that does not exist, what stands twice, words that are missing. */
export function buildGrid(
  source: Source,
  written: GridFile,
  { rules, base }: { rules: ReadonlyMap<RuleId, Rule>; base: Grid | null },
): Grid {
  const build: Build = {
    source,
    rules,
    seen: new Set([...(base?.placements ?? []).map(({ rule }) => rule), ...(base?.retired ?? [])]),
    levels: new Map(base?.levels.map((level) => [level.level, { ...level, criteria: [...level.criteria] }])),
    placements: [...(base?.placements ?? [])],
  }
  gather([
    () => named(source, written.id),
    ...written.retired.map((rule, index) => () => once(build, rule, ['retired', index])),
    ...written.levels.map((level, index) => () => addLevel(build, level, ['levels', index])),
  ])
  const levels = [...build.levels.values()].sort((a, b) => a.level - b.level)
  const { id, version, title } = written
  const retired = [...(base?.retired ?? []), ...written.retired]
  return { id, version, title, levels, placements: inOrder(build.placements, levels), retired }
}

function named(source: Source, id: string): void {
  const expected = source.file.slice(0, -'.yaml'.length)
  if (id !== expected) throw wrong(source, ['id'], { key: 'id', read: id, expected })
}

function addLevel(build: Build, written: WrittenLevel, path: Path): void {
  const { level } = written
  const known = build.levels.get(level)
  gather([
    () => once(build, `level ${level}`, [...path, 'level']),
    () => {
      if (known) return
      const [title, question, achievement] = gather([
        () => worded(build, written.title, [...path, 'title']),
        () => worded(build, written.question, [...path, 'question']),
        () => worded(build, written.achievement, [...path, 'achievement']),
      ])
      build.levels.set(level, { level, title, question, achievement, criteria: [] })
    },
    ...written.criteria.map(
      (criterion, index) => () => addCriterion(build, [written, criterion], [...path, 'criteria', index]),
    ),
  ])
}

function addCriterion(build: Build, [level, written]: [WrittenLevel, WrittenCriterion], path: Path): void {
  once(build, written.id, [...path, 'id'])
  if (!written.id.startsWith(`${level.level}/`)) {
    const expected = `${level.level}/${written.id.split('/')[1]}`
    throw wrong(build.source, [...path, 'id'], { key: 'id', read: written.id, expected })
  }
  const criteria: Criterion[] = build.levels.get(level.level)?.criteria ?? []
  gather([
    () => {
      if (criteria.some(({ id }) => id === written.id)) return
      criteria.push({ id: written.id, title: worded(build, written.title, [...path, 'title']) })
    },
    ...written.rules.map((entry, position) => () => {
      verify(build, entry, [...path, 'rules', position, 'rule'])
      build.placements.push(placementOf(level, written, entry))
    }),
  ])
}

function worded({ source }: Build, text: Text | undefined, path: Path): Text {
  if (text) return text
  throw new UserError({ code: 'rule-key-missing', ...placeOf(source, path), key: path.join('.') })
}

function once({ seen, source }: Build, id: string, path: Path): void {
  if (seen.has(id)) throw new UserError({ code: 'grid-twice', ...placeOf(source, path), id })
  seen.add(id)
}

function wrong(source: Source, path: Path, said: { key: string; read: string; expected: string }): UserError {
  return new UserError({ code: 'rule-wrong-value', ...placeOf(source, path), ...said, nearest: '' })
}

function verify(build: Build, entry: Entry, path: Path): void {
  once(build, entry.rule, path)
  if (build.rules.has(entry.rule)) return
  const near = nearest(entry.rule, build.rules.keys()) ?? ''
  const place = placeOf(build.source, path)
  throw new UserError({ code: 'rule-unknown-word', ...place, what: 'rule', word: entry.rule, nearest: near })
}

function placementOf({ level }: WrittenLevel, criterion: WrittenCriterion, entry: Entry): Placement {
  const { rule, required, on = reachOf(level), advisedFrom = null, announced } = entry
  const from = announced && { announced: announced.from }
  return { rule, level, criterion: criterion.id, required, ...from, advisedFrom, reach: on }
}

/** Level 4 is about places like production, level 5 about production itself. */
function reachOf(level: number): Reach {
  return level >= 5 ? 'production' : level === 4 ? 'prod-like' : 'any'
}

/** The order in which criteria stand; within one, first those of the grid that is extended. */
function inOrder(placements: readonly Placement[], levels: readonly GridLevel[]): Placement[] {
  const rank = new Map(levels.flatMap(({ criteria }) => criteria).map(({ id }, index) => [id, index]))
  const rankOf = ({ criterion }: Placement): number => rank.get(criterion) ?? 0
  return [...placements].sort((a, b) => rankOf(a) - rankOf(b))
}
