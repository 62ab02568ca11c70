import { type DockerInstruction, type DockerStage, unquote } from './dockerfile-read.ts'
import { runCommand } from './dockerfile-rights.ts'
import { isRootName } from './dockerfile-user.ts'
import { expand } from './expand.ts'
import { chmod } from './file-mode.ts'
import { absolute } from './paths.ts'
import { type ShellCommand, shellCommands, unwrap } from './shell.ts'
import { entryAt, type State, type Written } from './written-paths.ts'

/** What the instructions of a chain of stages prepare for writing, with the rights at the end; null when it cannot be read. */
export function writtenPaths(chain: readonly DockerStage[]): Written[] | null {
  const state: State = {
    entries: new Map(),
    made: new Set(),
    instruction: nothing,
    folder: '/',
    user: '',
    variables: new Map(),
    unclear: false,
  }
  for (const stage of chain) {
    state.variables = stage.variables
    for (const instruction of stage.instructions) apply(instruction, state)
  }
  return state.unclear ? null : [...state.entries.values()]
}

const nothing: DockerInstruction = {
  keyword: '',
  text: '',
  flags: new Map(),
  list: null,
  heredocs: [],
  line: 1,
  source: [],
}

function apply(instruction: DockerInstruction, state: State): void {
  state.instruction = instruction
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
  Object.assign(entry, {
    group0: isRootName(group ?? name),
    groupWritable: false,
    open: false,
    sealed: false,
    by,
    line: instruction.line,
  })
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
