import { UserError } from '../lib/error.ts'
import { nearest } from '../lib/text.ts'
import { commands } from './commands.ts'
import { flags, presentFlags } from './flags.ts'
import type { CommandName, Environment, Given } from './model.ts'
import { wrongValue } from './values.ts'

/** Arguments as words and flags; `--` ends the flags. */
export function split(args: readonly string[]): { words: string[]; given: Map<string, string[]> } {
  const words: string[] = []
  const given = new Map<string, string[]>()
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? ''
    if (word === '--') {
      words.push(...args.slice(index + 1))
      break
    }
    const written = word === '-h' ? '--help' : word
    if (!written.startsWith('-')) words.push(written)
    else index += take(written, args[index + 1], given)
  }
  return { words, given }
}

/** Records one flag; answers how many following words it used. */
function take(word: string, next: string | undefined, given: Map<string, string[]>): 0 | 1 {
  const [written, ...rest] = word.split('=')
  const name = (written ?? '').replace(/^--/, '')
  const flag = flags.find((candidate) => candidate.name === name)
  if (!flag || !word.startsWith('--')) throw unknownFlag(written ?? word)
  const attached = rest.length > 0
  if (flag.value === null) {
    if (attached) throw wrongValue(`--${name}`, rest.join('='), '∅')
    given.set(name, ['true'])
    return 0
  }
  const value = attached ? rest.join('=') : next
  if (value === undefined || (!attached && value.startsWith('--')))
    throw new UserError({ code: 'option-value-missing', option: `--${name}`, expected: flag.value })
  given.set(name, flag.repeatable ? [...(given.get(name) ?? []), value] : [value])
  return attached ? 0 : 1
}

function unknownFlag(written: string): UserError {
  const near = nearest(
    written.replace(/^-+/, ''),
    presentFlags().map((flag) => flag.name),
  )
  return new UserError({ code: 'option-unknown', option: written, nearest: near ? `--${near}` : '' })
}

export function commandNamed(word: string): CommandName {
  if (!Object.hasOwn(commands, word)) {
    const near = nearest(word, Object.keys(commands)) ?? ''
    throw new UserError({ code: 'command-unknown', command: word, nearest: near })
  }
  const command = word as CommandName
  if (commands[command].later) throw new UserError({ code: 'command-later', command })
  return command
}

export function refuseForeign(name: string, command: CommandName): void {
  const flag = flags.find((candidate) => candidate.name === name)
  if (!flag?.commands.includes(command))
    throw new UserError({ code: 'option-not-of-command', option: `--${name}`, command })
}

/** A variable says what a flag would; a flag wins; a variable for another command is not a mistake. */
export function withEnvironment(given: Given, environment: Environment, command: CommandName): Given {
  const all = new Map(given)
  for (const flag of flags) {
    const value = environment[variableOf(flag.name)]
    if (!value || all.has(flag.name) || !flag.commands.includes(command)) continue
    if (flag.value === null && /^(0|false|no|off)$/i.test(value)) continue
    all.set(flag.name, flag.repeatable ? listed(value) : [value])
  }
  return all
}

/** `install-tools` → `PALIER_INSTALL_TOOLS`. */
export function variableOf(flag: string): string {
  return `PALIER_${flag.toUpperCase().replaceAll('-', '_')}`
}

/** One value a line, or separated by commas. */
export function listed(value: string): string[] {
  return value
    .split(/[\n,]+/)
    .map((part) => part.trim())
    .filter(Boolean)
}
