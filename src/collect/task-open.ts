import { isOpen } from './expand.ts'
import { inCheckout } from './script-builds.ts'
import { optionValues, type ShellCommand, shellCommands } from './shell.ts'
import type { Package, Runner, Scripts } from './task-scripts.ts'
import { afterOptions, peel } from './task-words.ts'

const depthLimit = 5
const commandLimit = 3000

interface Place {
  /** From the root, `''` for it; undefined when it cannot be known. */
  folder: string | undefined
  depth: number
}

/** Every command that ends up running: wrappers taken away, scripts of packages, recipes (make, just, task) and shell files opened. */
export function openCommands(commands: readonly ShellCommand[], scripts: Scripts): ShellCommand[] {
  const found: ShellCommand[] = []
  walk(commands, scripts, { folder: '', depth: 0 }, found)
  return found
}

function walk(commands: readonly ShellCommand[], scripts: Scripts, place: Place, found: ShellCommand[]): void {
  let { folder } = place
  for (const command of commands.flatMap(peel)) {
    if (found.length > commandLimit) return
    if (command.name === 'cd' || command.name === 'pushd') folder = below(folder, command.words[0] ?? '')
    const inner = innerOf(command, scripts, folder)
    if (inner === undefined || inner.wrapper) found.push(command)
    if (inner === undefined) continue
    if (place.depth >= depthLimit) continue
    const lenient = shellCommands(inner.script).map((one) => ({
      ...one,
      tolerated: one.tolerated || command.tolerated,
    }))
    walk(lenient, scripts, { folder: inner.folder, depth: place.depth + 1 }, found)
  }
}

interface Inner {
  script: string
  folder: string | undefined
  /** A script called as a program is: `bin/pytest` stands for pytest, whatever it does to start it. */
  wrapper?: boolean
}

/** The script that a command calls; undefined when it calls none that is known. */
function innerOf(command: ShellCommand, scripts: Scripts, folder: string | undefined): Inner | undefined {
  if (/^(?:npm|pnpm|yarn|bun|composer)$/.test(command.name)) return packageScript(command, scripts, folder)
  if (/^(?:turbo|lerna)$/.test(command.name))
    return anyScript(afterOptions(command.words).at(0) === 'run' ? (command.words[1] ?? '') : '', scripts)
  const runner = runners.get(command.name)
  if (runner !== undefined) return recipe(command, { scripts, runner, folder })
  return shellScript(command, scripts, folder)
}

const dirOptions = ['--prefix', '-C', '--dir', '--cwd', '--working-dir', '-d']
const nameOptions = ['--filter', '-F', '-w', '--workspace']
const valued = new Set([...dirOptions, ...nameOptions, '--loglevel', '--silent-level'])
/** To pnpm, `-w` is the root of the workspace; to npm, a package of it follows. */
const rootOption = '-w'

/** `npm test`, `pnpm --filter app run test`, `yarn workspace app test`, `composer test`. */
function packageScript(command: ShellCommand, scripts: Scripts, folder: string | undefined): Inner | undefined {
  const { name, words: written } = command
  const atRoot = name === 'pnpm' && written.includes(rootOption)
  const words = atRoot ? written.filter((word) => word !== rootOption) : written
  const [first = '', second = '', third = '', fourth = ''] = afterOptions(words, valued).filter(
    (word) => !word.startsWith('-'),
  )
  const workspace = name === 'yarn' && first === 'workspace' ? second : (optionValues(words, nameOptions)[0] ?? '')
  const foreach = name === 'yarn' && first === 'workspaces'
  const [verb, argument] =
    workspace !== '' && first === 'workspace'
      ? [third, fourth]
      : foreach
        ? [third === 'run' ? 'run' : third, fourth]
        : [first, second]
  const script = /^(?:run|run-script|rum|urn)$/.test(verb) ? argument : /^(?:t|tst)$/.test(verb) ? 'test' : verb
  if (script === '' || verb === 'audit' || (name === 'bun' && verb === 'test')) return undefined
  const everywhere = foreach || words.some((word) => /^(?:-r|--recursive|--workspaces|-ws|-A)$/.test(word))
  const directory = optionValues(words, dirOptions)[0]
  const at = atRoot ? '' : directory === undefined ? folder : below(folder, directory)
  const more = words.slice(words.indexOf(argument !== '' && script === argument ? argument : verb) + 1)
  const file = name === 'composer' ? 'composer.json' : 'package.json'
  const own = at === undefined ? undefined : scripts.packages.get(at === '' ? file : `${at}/${file}`)
  if (workspace === '' && !everywhere && own?.scripts.has(script))
    return { script: scriptOf(own, script, more), folder: at }
  if (workspace !== '' || everywhere || at === undefined)
    return anyScript(script, scripts, workspace) ?? { script: '', folder: at }
  // No package stands there: an action has put one of the repository's there.
  if (own === undefined) return anyScript(script, scripts) ?? ownBinary(command, verb)
  if (!/^(?:test|t|tst|run|run-script)$/.test(verb)) return ownBinary(command, verb)
  // Where it lacks the script it would fail: a container or a composite action runs it in another folder.
  const elsewhere = words.includes('--if-present') ? undefined : anyScript(script, scripts)
  return elsewhere ?? { script: '', folder: at }
}

/** With what runs before and after it by its name; words behind the name go to the script itself. */
function scriptOf({ scripts }: Package, name: string, more: readonly string[] = []): string {
  const given = (more[0] === '--' ? more.slice(1) : more).map(quoted).join(' ')
  const own = [scripts.get(name) ?? '', given].filter(Boolean).join(' ')
  return [scripts.get(`pre${name}`), own, scripts.get(`post${name}`)].filter(Boolean).join('\n')
}

/** `yarn vitest` runs the program; `npm audit` is npm's own. */
function ownBinary({ name, words }: ShellCommand, verb: string): Inner | undefined {
  const direct =
    (name === 'yarn' || name === 'pnpm') &&
    /^(?:vitest|jest|mocha|ava|karma|nx|ng|turbo|sonar-scanner|tap|node)$/.test(verb)
  return direct ? { script: words.slice(words.indexOf(verb)).map(quoted).join(' '), folder: undefined } : undefined
}

function anyScript(name: string, { packages }: Scripts, workspace = ''): Inner | undefined {
  const wanted = workspace.replace(/^[./{]+|[}.]+$/g, '')
  const fits = ([file, one]: [string, Package]) =>
    wanted === '' ||
    wanted.includes('*') ||
    one.name === wanted ||
    one.name.endsWith(`/${wanted}`) ||
    `${file}`.includes(`${wanted}/package.json`)
  const chosen = [...packages].filter((entry) => entry[1].scripts.has(name) && fits(entry)).slice(0, 20)
  if (chosen.length === 0) return undefined
  const cd = (file: string) => `cd '/checkout/${file.replace(/\/?[^/]*$/, '').replaceAll("'", '')}'`
  return { script: chosen.map(([file, one]) => `${cd(file)}\n${scriptOf(one, name)}`).join('\n'), folder: '' }
}

const runners = new Map<string, Runner>([
  ['make', 'make'],
  ['gmake', 'make'],
  ['just', 'just'],
  ['task', 'task'],
  ['go-task', 'task'],
])
const recipeValued = new Set([
  '-C',
  '--directory',
  '-d',
  '--dir',
  '--working-directory',
  '-f',
  '--justfile',
  '-j',
  '-I',
])

interface Recipes {
  scripts: Scripts
  runner: Runner
  folder: string | undefined
}

/** `make -C app test`, `just lint test`, `task build`; the first one where none is named, `default` for task. */
function recipe({ words }: ShellCommand, { scripts, runner, folder }: Recipes): Inner | undefined {
  const directory = optionValues(words, ['-C', '--directory', '-d', '--dir', '--working-directory'])[0]
  const at = directory === undefined ? folder : below(folder, directory)
  const found = at === undefined ? undefined : scripts.recipes[runner].get(at)
  if (found === undefined) return undefined
  const asked = afterOptions(words, recipeValued).filter((word) => /^[^-=][^=]*$/.test(word))
  const first = runner === 'task' ? 'default' : ([...found.keys()].find((name) => !name.startsWith('.')) ?? '')
  const names = asked.length > 0 ? asked : [first]
  return { script: names.map((name) => found.get(name) ?? '').join('\n'), folder: at }
}

function shellScript(
  { name, path, words }: ShellCommand,
  scripts: Scripts,
  folder: string | undefined,
): Inner | undefined {
  const called = /^(?:sh|bash|ash|dash|zsh|source|\.)$/.test(name) ? words.find((word) => !word.startsWith('-')) : path
  if (called === undefined || !/\/|\.(?:sh|bash)$/.test(called)) return undefined
  const file = below(folder, called)
  const script = file === undefined ? undefined : scripts.shells.get(file)
  const wrapper = called === path && !called.includes('.')
  return script === undefined ? undefined : { script: script.replace(/^#!.*/, ''), folder, wrapper }
}

function below(folder: string | undefined, path: string): string | undefined {
  if (isOpen(path) || path === '-') return undefined
  if (folder === undefined && !path.startsWith('/checkout')) return undefined
  return inCheckout(path, `/checkout/${folder ?? ''}`)
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", '')}'`
}
