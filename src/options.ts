import { UserError } from './lib/error.ts'
import type { Language } from './model.ts'
import { commands } from './options/commands.ts'
import type { CommandName, Environment, Given, Options, Request } from './options/model.ts'
import { day, key, level, oneOf, outputsNamed, statusName } from './options/values.ts'
import { commandNamed, refuseForeign, split, withEnvironment } from './options/words.ts'

export type { CommandName, Options, Output } from './options/model.ts'
export { isDay } from './options/values.ts'

/** Reads arguments over environment variables. Throws a `UserError` that names the nearest correct word. */
export function readOptions(args: readonly string[], environment: Environment): Request {
  const { words, given } = split(args)
  if (given.has('version')) return { kind: 'version' }
  const [word, ...rest] = words
  if (given.has('help') || word === undefined) return { kind: 'help', command: helped(word), asked: given.has('help') }
  const command = commandNamed(word)
  const surplus = rest[commands[command].most]
  if (surplus !== undefined) throw new UserError({ code: 'argument-unexpected', argument: surplus, command })
  for (const name of given.keys()) refuseForeign(name, command)
  return { kind: 'run', options: assemble(command, rest, withEnvironment(given, environment, command)) }
}

/** The command that help is asked about; null for none, or for one that this version has not. */
function helped(word: string | undefined): CommandName | null {
  if (word === undefined || !Object.hasOwn(commands, word)) return null
  const command = word as CommandName
  return commands[command].later ? null : command
}

/** The language of a message about the options themselves, before they are known to be right. */
export function spokenLanguage(args: readonly string[], environment: Environment): Language {
  const at = args.findIndex((word) => word === '--language' || word.startsWith('--language='))
  const word = at < 0 ? environment.PALIER_LANGUAGE : args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1]
  return word === 'en' ? 'en' : 'fr'
}

function assemble(command: CommandName, words: readonly string[], given: Given): Options {
  const one = (name: string): string | null => given.get(name)?.[0] ?? null
  return {
    command,
    argument: words[0] ?? null,
    arguments: words,
    base: one('base'),
    head: one('head'),
    revision: one('revision'),
    formats: outputsNamed(given.get('format') ?? ['terminal']),
    language: oneOf('language', one('language'), ['fr', 'en']),
    gate: oneOf('gate', one('gate'), ['change', 'state', 'ratchet', 'off']),
    commitment: level(one('commitment')),
    config: one('config'),
    rules: one('rules'),
    key: key(one('key')),
    strict: given.has('strict'),
    publish: given.has('publish'),
    comment: oneOf('comment', one('comment'), ['auto', 'always', 'never']) ?? 'auto',
    status: statusName(one('status')),
    write: given.has('write'),
    since: day('since', one('since')),
    installTools: given.has('install-tools'),
    mirror: one('mirror'),
    today: day('today', one('today')),
    quiet: given.has('quiet'),
    colour: !given.has('no-color'),
  }
}
