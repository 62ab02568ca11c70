import type { DockerInstruction } from './dockerfile-read.ts'
import { isRootName } from './dockerfile-user.ts'
import { chmod } from './file-mode.ts'
import { absolute, isBelow } from './paths.ts'

/** One folder or file that the image prepares for the application to write. */
export interface Written {
  path: string
  /** Its group is 0. */
  group0: boolean
  groupWritable: boolean
  /** Anyone may write. */
  open: boolean
  volume: boolean
  /** Its mode lets not even its owner write. */
  sealed: boolean
  /** The instruction that says it, shortened. */
  by: string
  /** Line of the Dockerfile, from 1. */
  line: number
}

/** What the instructions read so far prepare. */
export interface State {
  entries: Map<string, Written>
  /** Folders that the build makes as root, empty for the application to fill. */
  made: Set<string>
  instruction: DockerInstruction
  folder: string
  user: string
  variables: Map<string, string>
  /** A path or an owner could not be read. */
  unclear: boolean
}

/** Everything that a build makes as root is group 0 and not group-writable, until something says otherwise. */
export function entryAt(path: string, state: State, by: string): Written | null {
  const where = absolute(path.replace(/\/\*$/, ''), state.folder)
  if (where === undefined || where.includes('*')) {
    state.unclear = true
    return null
  }
  const known = state.entries.get(where)
  if (known !== undefined) return known
  const parent = [...state.entries.values()].findLast((entry) => isBelow(where, entry.path))
  const entry: Written = {
    path: where,
    group0: parent?.group0 ?? true,
    groupWritable: parent?.groupWritable ?? false,
    open: parent?.open ?? false,
    sealed: parent?.sealed ?? false,
    volume: false,
    by,
    line: lineOf(state.instruction.source, [by.split(' ')[0] ?? '', path], state.instruction.line),
  }
  state.entries.set(where, entry)
  return entry
}

/** Something below that path is prepared. */
export function isKnown(path: string, state: State): boolean {
  return holds(path, state, [...state.entries.keys()])
}

/** A folder was made below that path. */
export function isMade(path: string, state: State): boolean {
  return holds(path, state, [...state.made])
}

function holds(path: string, state: State, inside: readonly string[]): boolean {
  const where = absolute(path.replace(/\/\*$/, ''), state.folder)
  return where !== undefined && inside.some((one) => isBelow(one, where))
}

/** Changes a path and, unless `exact`, all that is below it. Group null: the owner alone changes. */
export function setAll(
  path: string,
  state: State,
  what: { group?: string | null; mode?: string; by?: string; exact?: boolean },
): void {
  const entry = entryAt(path, state, what.by ?? path)
  if (entry === null) return
  if (what.by !== undefined) {
    const words = [what.by.split(' ')[0] ?? '', path]
    Object.assign(entry, { by: what.by, line: lineOf(state.instruction.source, words, state.instruction.line) })
  }
  const below = [...state.entries.values()].filter(
    (one) => one === entry || (!what.exact && isBelow(one.path, entry.path)),
  )
  for (const one of below) {
    if (typeof what.group === 'string') one.group0 = isRootName(what.group)
    if (what.mode !== undefined) chmod(one, what.mode)
  }
}

/** The line that holds all these words, else the first of them, else that of the instruction. */
export function lineOf(source: readonly string[], words: readonly string[], first: number): number {
  const [name = ''] = words
  const whole = source.findIndex((line) => words.every((word) => line.includes(word)))
  const found = whole < 0 ? source.findIndex((line) => line.includes(name)) : whole
  return first + Math.max(found, 0)
}
