import { UserError } from './lib/error.ts'
import { nearest } from './lib/text.ts'
import type { Day, GateName, Language } from './model.ts'

export type CommandName = 'score' | 'check' | 'explain' | 'rules' | 'tools'
export type FormatName = 'terminal' | 'comment' | 'json'

/** All that a run may be told, from flags, from `PALIER_…` variables and from the Action's inputs alike. */
export interface Options {
  command: CommandName
  /** PATH, a rule or level ID, a folder of rules, or `install`. */
  argument: string | null
  base: string | null
  head: string | null
  revision: string | null
  formats: { format: FormatName; file: string | null }[]
  language: Language | null
  gate: GateName | null
  commitment: number | null
  /** Relative to PATH. */
  config: string | null
  strict: boolean
  installTools: boolean
  mirror: string | null
  today: Day | null
  quiet: boolean
  colour: boolean
}
export type Request = { kind: 'help' } | { kind: 'version' } | { kind: 'run'; options: Options }

export interface Flag {
  name: string
  /** What stands behind it; null for a switch. */
  value: string | null
  commands: readonly CommandName[]
  repeatable?: true
  help: Record<Language, string>
}

const judging = ['score', 'check'] as const
const every = ['score', 'check', 'explain', 'rules', 'tools'] as const

export const flags: readonly Flag[] = [
  {
    name: 'base',
    value: 'REV',
    commands: ['check'],
    help: { fr: 'révision avec laquelle comparer', en: 'revision to compare with' },
  },
  {
    name: 'head',
    value: 'REV',
    commands: ['check'],
    help: {
      fr: 'révision évaluée (défaut : les fichiers tels quels)',
      en: 'revision judged (default: the files as they are)',
    },
  },
  {
    name: 'revision',
    value: 'REV',
    commands: ['score'],
    help: {
      fr: 'révision évaluée (défaut : les fichiers tels quels)',
      en: 'revision judged (default: the files as they are)',
    },
  },
  {
    name: 'format',
    value: 'FORMAT[=FILE]',
    commands: judging,
    repeatable: true,
    help: { fr: 'terminal (défaut), comment, json ; répétable', en: 'terminal (default), comment, json; repeatable' },
  },
  {
    name: 'language',
    value: 'fr|en',
    commands: every,
    help: { fr: 'langue (défaut : celle du projet, sinon fr)', en: "language (default: the project's, else fr)" },
  },
  {
    name: 'gate',
    value: 'change|state|ratchet|off',
    commands: ['check'],
    help: { fr: 'ce qui fait refuser (défaut : change)', en: 'what refuses (default: change)' },
  },
  {
    name: 'commitment',
    value: 'N',
    commands: ['check'],
    help: { fr: 'niveau engagé, de 1 à 5', en: 'committed level, 1 to 5' },
  },
  {
    name: 'config',
    value: 'FILE',
    commands: judging,
    help: { fr: 'fichier du projet (défaut : .palier.yml)', en: 'project file (default: .palier.yml)' },
  },
  {
    name: 'strict',
    value: null,
    commands: ['check'],
    help: {
      fr: "code 2 quand l'engagement n'a pas pu être vérifié",
      en: 'exit 2 when the commitment could not be verified',
    },
  },
  {
    name: 'install-tools',
    value: null,
    commands: judging,
    help: { fr: "installe d'abord les outils absents", en: 'installs missing tools first' },
  },
  {
    name: 'mirror',
    value: 'URL',
    commands: ['score', 'check', 'tools'],
    help: { fr: "miroir des archives d'outils", en: "mirror of the tools' archives" },
  },
  {
    name: 'today',
    value: 'YYYY-MM-DD',
    commands: judging,
    help: { fr: 'jour qui décide des échéances', en: 'day that decides ends and dates' },
  },
  { name: 'quiet', value: null, commands: every, help: { fr: 'pas de progression', en: 'no progress' } },
  { name: 'no-color', value: null, commands: every, help: { fr: 'pas de couleurs', en: 'no colours' } },
  { name: 'help', value: null, commands: every, help: { fr: 'cette aide', en: 'this help' } },
  { name: 'version', value: null, commands: every, help: { fr: 'la version', en: 'the version' } },
]

export const commands: Record<CommandName, { usage: string; help: Record<Language, string> }> = {
  score: { usage: 'score [PATH] [--revision REV]', help: { fr: 'évalue une révision', en: 'judges one revision' } },
  check: {
    usage: 'check [PATH] --base REV [--head REV]',
    help: {
      fr: 'évalue tête et base, compare, applique la garde',
      en: 'judges head and base, compares, applies the gate',
    },
  },
  explain: {
    usage: 'explain [ID]',
    help: {
      fr: 'une règle, un critère (4/encryption), un niveau (4), ou toute la grille',
      en: 'a rule, a criterion (4/encryption), a level (4), or the whole grid',
    },
  },
  rules: {
    usage: 'rules [DIR]',
    help: { fr: 'vérifie un dossier de règles et de grilles', en: 'checks a folder of rules and grids' },
  },
  tools: {
    usage: 'tools [install]',
    help: { fr: 'outils trouvés ; `install` obtient les absents', en: 'tools found; `install` gets the missing ones' },
  },
}

const laterCommands = ['publish', 'what-if', 'fix', 'init', 'history', 'portfolio']
const laterFlags = ['rules', 'key', 'publish', 'comment', 'status', 'write', 'since']
const laterFormats = ['summary', 'html', 'sarif', 'code-quality', 'junit', 'metrics', 'badge', 'shields']

/** Reads arguments over environment variables. Throws a `UserError` that names the nearest correct word. */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Request {
  const { words, given } = split(args)
  if (given.has('version')) return { kind: 'version' }
  if (given.has('help') || words.length === 0) return { kind: 'help' }
  const command = commandNamed(words[0] ?? '')
  if (words.length > 2) throw new UserError({ code: 'argument-unexpected', argument: words[2] ?? '', command })
  for (const name of given.keys()) refuseForeign(name, command)
  return { kind: 'run', options: assemble(command, words[1] ?? null, withEnvironment(given, environment, command)) }
}

/** The language of a message about the options themselves, before they are known to be right. */
export function spokenLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const at = args.findIndex((word) => word === '--language' || word.startsWith('--language='))
  const word = at < 0 ? environment.PALIER_LANGUAGE : args[at]?.includes('=') ? args[at].split('=')[1] : args[at + 1]
  return word === 'en' ? 'en' : 'fr'
}

type Given = Map<string, string[]>

function split(args: readonly string[]): { words: string[]; given: Given } {
  const words: string[] = []
  const given: Given = new Map()
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
function take(word: string, next: string | undefined, given: Given): 0 | 1 {
  const [written, ...rest] = word.split('=')
  const name = (written ?? '').replace(/^--/, '')
  const flag = flags.find((candidate) => candidate.name === name)
  if (!flag || !word.startsWith('--')) throw unknownFlag(written ?? word)
  const attached = rest.length > 0
  if (flag.value === null) {
    if (attached) throw wrong(`--${name}`, rest.join('='), '∅')
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
  const name = written.replace(/^-+/, '')
  if (laterFlags.includes(name)) return new UserError({ code: 'option-later', option: written })
  const near = nearest(
    name,
    flags.map((flag) => flag.name),
  )
  return new UserError({ code: 'option-unknown', option: written, nearest: near ? `--${near}` : '' })
}

function commandNamed(word: string): CommandName {
  if (Object.hasOwn(commands, word)) return word as CommandName
  if (laterCommands.includes(word)) throw new UserError({ code: 'command-later', command: word })
  throw new UserError({ code: 'command-unknown', command: word, nearest: nearest(word, Object.keys(commands)) ?? '' })
}

function refuseForeign(name: string, command: CommandName): void {
  const flag = flags.find((candidate) => candidate.name === name)
  if (!flag?.commands.includes(command))
    throw new UserError({ code: 'option-not-of-command', option: `--${name}`, command })
}

/** A variable says what a flag would; a flag wins; a variable for another command is not a mistake. */
function withEnvironment(
  given: Given,
  environment: Readonly<Record<string, string | undefined>>,
  command: CommandName,
): Given {
  const all: Given = new Map(given)
  for (const flag of flags) {
    const value = environment[`PALIER_${flag.name.toUpperCase().replaceAll('-', '_')}`]
    if (!value || all.has(flag.name) || !flag.commands.includes(command)) continue
    if (flag.value === null && /^(0|false|no|off)$/i.test(value)) continue
    all.set(
      flag.name,
      flag.repeatable
        ? value
            .split(/[\n,]+/)
            .map((part) => part.trim())
            .filter(Boolean)
        : [value],
    )
  }
  return all
}

function assemble(command: CommandName, argument: string | null, given: Given): Options {
  const one = (name: string): string | null => given.get(name)?.[0] ?? null
  return {
    command,
    argument,
    base: one('base'),
    head: one('head'),
    revision: one('revision'),
    formats: (given.get('format') ?? ['terminal']).map(formatNamed),
    language: oneOf('language', one('language'), ['fr', 'en']),
    gate: oneOf('gate', one('gate'), ['change', 'state', 'ratchet', 'off']),
    commitment: level(one('commitment')),
    config: one('config'),
    strict: given.has('strict'),
    installTools: given.has('install-tools'),
    mirror: one('mirror'),
    today: day(one('today')),
    quiet: given.has('quiet'),
    colour: !given.has('no-color'),
  }
}

function formatNamed(word: string): Options['formats'][number] {
  const [name = '', ...rest] = word.split('=')
  if (laterFormats.includes(name)) throw new UserError({ code: 'format-later', format: name })
  const format = oneOf('format', name, ['terminal', 'comment', 'json'])
  return { format: format ?? 'terminal', file: rest.length > 0 ? rest.join('=') : null }
}

function oneOf<W extends string>(name: string, read: string | null, expected: readonly W[]): W | null {
  if (read === null) return null
  const found = expected.find((word) => word === read)
  if (found) return found
  throw new UserError({
    code: 'option-value-wrong',
    option: `--${name}`,
    read,
    expected: expected.join(', '),
    nearest: nearest(read, expected) ?? '',
  })
}

function level(read: string | null): number | null {
  if (read === null || /^[1-5]$/.test(read)) return read === null ? null : Number(read)
  throw wrong('--commitment', read, '1, 2, 3, 4, 5')
}

function day(read: string | null): Day | null {
  if (read === null || isDay(read)) return read
  throw wrong('--today', read, 'YYYY-MM-DD')
}

/** A day that exists: 2026-02-30 is none. */
export function isDay(word: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(word) && !Number.isNaN(Date.parse(word)) && new Date(word).toISOString().startsWith(word)
  )
}

function wrong(option: string, read: string, expected: string): UserError {
  return new UserError({ code: 'option-value-wrong', option, read, expected, nearest: '' })
}
