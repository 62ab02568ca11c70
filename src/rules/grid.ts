import { gather, UserError } from '../lib/error.ts'
import { nearest } from '../lib/text.ts'
import type { Grid, Placement, Reach, Rule, RuleId } from '../model.ts'
import { placeOf, type Source } from './place.ts'
import type { GridFile } from './schema.ts'

type Level = GridFile['levels'][number]
type Criterion = Level['criteria'][number]
type Entry = Criterion['rules'][number]
type Path = readonly (string | number)[]
interface Check {
  source: Source
  rules: ReadonlyMap<RuleId, Rule>
  seen: Set<string>
}

/** Throws `UserError` for a rule that does not exist, and for what stands twice. */
export function buildGrid(source: Source, written: GridFile, rules: ReadonlyMap<RuleId, Rule>): Grid {
  const check: Check = { source, rules, seen: new Set() }
  return {
    id: written.id,
    version: written.version,
    title: written.title,
    levels: written.levels.map(({ criteria, ...level }) => ({
      ...level,
      criteria: criteria.map(({ id, title }) => ({ id, title })),
    })),
    placements: gather(
      written.levels.map((level, index) => () => placementsOf(check, level, ['levels', index])),
    ).flat(),
  }
}

function placementsOf(check: Check, level: Level, path: Path): Placement[] {
  const criteria = level.criteria.map((criterion, index) => () => {
    const at = [...path, 'criteria', index]
    once(check, criterion.id, [...at, 'id'])
    if (!criterion.id.startsWith(`${level.level}/`)) throw misplaced(check, level, [...at, 'id'])
    return gather(
      criterion.rules.map((entry, position) => () => {
        verify(check, entry, [...at, 'rules', position, 'rule'])
        return placementOf(level, criterion, entry)
      }),
    )
  })
  return gather<Placement[][]>([
    () => (once(check, `level ${level.level}`, [...path, 'level']), []),
    ...criteria,
  ]).flat()
}

function once({ seen, source }: Check, id: string, path: Path): void {
  if (seen.has(id)) throw new UserError({ code: 'grid-twice', ...placeOf(source, path), id })
  seen.add(id)
}

function misplaced({ source }: Check, { level, criteria }: Level, path: Path): UserError {
  const id = criteria[Number(path.at(-2))]?.id ?? ''
  const expected = `${level}/${id.split('/')[1]}`
  return new UserError({
    code: 'rule-wrong-value',
    ...placeOf(source, path),
    key: 'id',
    read: id,
    expected,
    nearest: '',
  })
}

function verify(check: Check, entry: Entry, path: Path): void {
  once(check, entry.rule, path)
  if (check.rules.has(entry.rule)) return
  const near = nearest(entry.rule, check.rules.keys()) ?? ''
  const place = placeOf(check.source, path)
  throw new UserError({ code: 'rule-unknown-word', ...place, what: 'rule', word: entry.rule, nearest: near })
}

function placementOf({ level }: Level, criterion: Criterion, entry: Entry): Placement {
  const { rule, required, on = reachOf(level), advisedFrom = null } = entry
  return { rule, level, criterion: criterion.id, required, advisedFrom, reach: on }
}

/** Level 4 is about places like production, level 5 about production itself. */
function reachOf(level: number): Reach {
  return level >= 5 ? 'production' : level === 4 ? 'prod-like' : 'any'
}
