import { isRootName } from './dockerfile-user.ts'
import { chmod, type Rights } from './file-mode.ts'
import { absolute } from './paths.ts'
import { optionValues, type ShellCommand } from './shell.ts'
import { entryAt, isKnown, isMade, type State, setAll } from './written-paths.ts'

/** What one command of a RUN prepares. */
export function runCommand(command: ShellCommand, state: State): void {
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
  const mode = optionValues(command.words, ['-m', '--mode'])[0] ?? ''
  const paths = command.words.filter((word) => !word.startsWith('-') && word !== mode)
  if (name === '' || isRootName(name)) {
    for (const path of paths) state.made.add(absolute(path, state.folder) ?? path)
    return
  }
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

/** Group 0 alone, given to what is only read, hands nothing over: to a folder made empty it does. */
function change(name: string, words: readonly string[], state: State): void {
  if (words.some((word) => word.startsWith('--reference'))) state.unclear = true
  const recursive = words.some((word) => word === '--recursive' || /^-[a-zA-Z]*R/.test(word))
  const [value = '', ...paths] = words.filter((word) => !/^(-[a-zA-Z]*[RfvchHLP]|--\w.*)$/.test(word))
  const by = `${name} ${recursive ? '-R ' : ''}${value}`
  const [owner = '', group] = name === 'chgrp' ? ['0', value] : value.split(/[:.]/)
  const handed = name === 'chgrp' ? '' : owner
  const [back, shared] = [isRootName(handed), handed === ''].map((one) => one && isRootName(group ?? handed))
  for (const path of paths) {
    if (name === 'chmod') setMode(path, value, recursive, state)
    else if (isKnown(path, state) || (shared ? isMade(path, state) : !back))
      setAll(path, state, { group: group ?? null, by: `${by} ${path}`, exact: !recursive })
  }
}

function setMode(path: string, mode: string, recursive: boolean, state: State): void {
  const rights: Rights = { groupWritable: false, open: false, sealed: false }
  chmod(rights, mode)
  if (isKnown(path, state) || rights.groupWritable || rights.open) setAll(path, state, { mode, exact: !recursive })
}
