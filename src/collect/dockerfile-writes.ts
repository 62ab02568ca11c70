import { type DockerInstruction, type DockerStage, unquote } from './dockerfile-read.ts'
import { isRootName } from './dockerfile-user.ts'
import { expand } from './expand.ts'
import { chmod } from './file-mode.ts'
import { absolute, isBelow } from './paths.ts'
import { optionValues, type ShellCommand, shellCommands, unwrap } from './shell.ts'

/** One folder or file that the image prepares for the application to write. */
export interface Written {
  path: string
  /** Its group is 0. */
  group0: boolean
  groupWritable: boolean
  /** Anyone may write. */
  open: boolean
  volume: boolean
  /** The instruction that says it, shortened. */
  by: string
}

interface State {
  entries: Map<string, Written>
  folder: string
  user: string
  variables: Map<string, string>
  /** A path or an owner could not be read. */
  unclear: boolean
}

/** What the instructions of a chain of stages prepare for writing, with the rights at the end; null when it cannot be read. */
export function writtenPaths(chain: readonly DockerStage[]): Written[] | null {
  const state: State = { entries: new Map(), folder: '/', user: '', variables: new Map(), unclear: false }
  for (const stage of chain) {
    state.variables = stage.variables
    for (const instruction of stage.instructions) apply(instruction, state)
  }
  return state.unclear ? null : [...state.entries.values()]
}

function apply(instruction: DockerInstruction, state: State): void {
  const text = unquote(expand(instruction.text, state.variables))
  if (instruction.keyword === 'WORKDIR') state.folder = absolute(text, state.folder) ?? state.folder
  if (instruction.keyword === 'USER') state.user = text
  if (instruction.keyword === 'VOLUME') for (const path of volumes(instruction, text)) declare(path, state)
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') copy(instruction, state)
  if (instruction.keyword === 'RUN') run(instruction, state)
}

function volumes(instruction: DockerInstruction, text: string): string[] {
  return instruction.list ?? text.split(/\s+/).filter(Boolean)
}

function declare(path: string, state: State): void {
  const entry = entryAt(expand(path, state.variables), state, `VOLUME ${path}`)
  if (entry !== null) entry.volume = true
}

/** Everything that a build makes as root is group 0 and not group-writable, until something says otherwise. */
function entryAt(path: string, state: State, by: string): Written | null {
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
    volume: false,
    by,
  }
  state.entries.set(where, entry)
  return entry
}

function copy(instruction: DockerInstruction, state: State): void {
  const owner = expand(instruction.flags.get('chown') ?? '', state.variables)
  const mode = expand(instruction.flags.get('chmod') ?? '', state.variables)
  const words = instruction.list ?? instruction.text.split(/\s+/)
  const target = words.at(-1)
  if (owner === '' || target === undefined || words.slice(0, -1).every(isFile)) return
  const [name = '', group] = owner.split(':')
  if (isRootName(name) && (group === undefined || isRootName(group))) return
  const by = `${instruction.keyword} --chown=${owner}${mode === '' ? '' : ` --chmod=${mode}`} … ${target}`
  const entry = entryAt(expand(target, state.variables), state, by)
  if (entry === null) return
  // Docker gives `--chown=1001` the group of the same number or name.
  Object.assign(entry, { group0: isRootName(group ?? name), groupWritable: false, open: false, by })
  if (mode !== '') chmod(entry, mode)
}

/** A file by its extension: a program or a setting that is given, which nobody writes at run time. */
function isFile(source: string): boolean {
  return /[^./*]\.[A-Za-z0-9]{1,8}$/.test(source)
}

function run(instruction: DockerInstruction, state: State): void {
  const before = state.folder
  for (const command of runCommands(instruction, state.variables)) runCommand(command, state)
  state.folder = before
}

/** The commands of a RUN, ENTRYPOINT or CMD in any form, variables of the stage replaced. */
export function runCommands(instruction: DockerInstruction, variables: ReadonlyMap<string, string>): ShellCommand[] {
  if (instruction.list !== null) return unwrap(instruction.list.map((word) => expand(word, variables)))
  const bodies = instruction.heredocs.map((heredoc) => heredoc.body)
  const line = bodies.length > 0 ? instruction.text.replace(/<<-?\s*(["']?)\w+\1/g, '') : instruction.text
  return shellCommands([line, ...bodies].join('\n')).map((command) => ({
    ...command,
    words: command.words.map((word) => expand(word, variables)),
  }))
}

function runCommand(command: ShellCommand, state: State): void {
  if (command.name === 'cd') state.folder = absolute(command.words[0] ?? '', state.folder) ?? state.folder
  if (command.name === 'mkdir' || command.name === 'install') makeFolder(command, state)
  if (command.name === 'fix-permissions')
    for (const path of command.words) setAll(path, state, { group: '0', mode: 'g=u' })
  if (command.name === 'find') findExec(command, state)
  if (command.name !== 'chown' && command.name !== 'chgrp' && command.name !== 'chmod') return
  change(command.name, command.words, state)
}

function makeFolder(command: ShellCommand, state: State): void {
  const [name = '', group] = state.user.split(':')
  if (name === '' || isRootName(name)) return
  const mode = optionValues(command.words, ['-m', '--mode'])[0] ?? ''
  const paths = command.words.filter((word) => !word.startsWith('-') && word !== mode)
  for (const path of paths) {
    const entry = entryAt(path, state, `USER ${state.user} … ${command.name} ${path}`)
    if (entry === null || entry.groupWritable || entry.open) continue
    entry.group0 = group === undefined ? /^\d+$/.test(name) : isRootName(group)
    if (/^[0-7]{3,4}$/.test(mode)) chmod(entry, mode)
  }
}

function findExec(command: ShellCommand, state: State): void {
  const start = command.words.findIndex((word) => word === '-exec' || word === '-execdir')
  const name = command.words[start + 1] ?? ''
  if (start < 0 || !/^(chown|chgrp|chmod)$/.test(name)) return
  const folders = command.words.slice(
    0,
    command.words.findIndex((word) => /^[-(!]/.test(word)),
  )
  const words = command.words.slice(start + 2).filter((word) => !/^(\{\}|\+|;|\\;)$/.test(word))
  change(name, ['-R', ...words, ...folders], state)
}

function change(name: string, words: readonly string[], state: State): void {
  if (words.some((word) => word.startsWith('--reference'))) state.unclear = true
  const recursive = words.some((word) => word === '--recursive' || /^-[a-zA-Z]*R/.test(word))
  const [value = '', ...paths] = words.filter((word) => !/^(-[a-zA-Z]*[RfvchHLP]|--\w.*)$/.test(word))
  const by = `${name} ${recursive ? '-R ' : ''}${value}`
  const [owner = '', group] = name === 'chgrp' ? ['0', value] : value.split(/[:.]/)
  for (const path of paths) {
    const back = name === 'chown' && isRootName(owner) && (group === undefined || isRootName(group))
    if (name === 'chmod') setMode(path, value, recursive, state)
    else if (!back || isKnown(path, state))
      setAll(path, state, { group: group ?? null, by: `${by} ${path}`, exact: !recursive })
  }
}

function setMode(path: string, mode: string, recursive: boolean, state: State): void {
  const rights: Written = { path: '', group0: true, groupWritable: false, open: false, volume: false, by: '' }
  chmod(rights, mode)
  if (isKnown(path, state) || rights.groupWritable || rights.open) setAll(path, state, { mode, exact: !recursive })
}

function isKnown(path: string, state: State): boolean {
  const where = absolute(path.replace(/\/\*$/, ''), state.folder)
  return where !== undefined && [...state.entries.keys()].some((entry) => isBelow(entry, where))
}

/** Changes a path and, unless `exact`, all that is below it. Group null: the owner alone changes. */
function setAll(
  path: string,
  state: State,
  what: { group?: string | null; mode?: string; by?: string; exact?: boolean },
): void {
  const entry = entryAt(path, state, what.by ?? path)
  if (entry === null) return
  if (what.by !== undefined) entry.by = what.by
  const below = [...state.entries.values()].filter(
    (one) => one === entry || (!what.exact && isBelow(one.path, entry.path)),
  )
  for (const one of below) {
    if (typeof what.group === 'string') one.group0 = isRootName(what.group)
    if (what.mode !== undefined) chmod(one, what.mode)
  }
}
