import type { Language } from '../model.ts'
import { commands } from './commands.ts'
import { formats } from './formats.ts'
import type { CommandName } from './model.ts'

export interface Flag {
  name: string
  /** What stands behind it; null for a switch. */
  value: string | null
  commands: readonly CommandName[]
  repeatable?: true
  help: Record<Language, string>
}

/** Those that judge a repository. */
const judging = ['score', 'check', 'what-if', 'fix', 'init', 'history'] as const
const reporting = ['score', 'check', 'what-if', 'history', 'portfolio'] as const
const publishing = ['check', 'publish'] as const
const every = Object.keys(commands) as CommandName[]

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
    commands: reporting,
    repeatable: true,
    help: {
      fr: `${formats.join(', ')} (défaut : terminal) ; répétable`,
      en: `${formats.join(', ')} (default: terminal); repeatable`,
    },
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
    name: 'rules',
    value: 'DIR',
    commands: [...judging, 'explain'],
    help: { fr: 'dossier de règles et de grilles à vous', en: 'folder of rules and grids of your own' },
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
    name: 'publish',
    value: null,
    commands: ['check'],
    help: { fr: 'dit le résultat sur la demande de fusion', en: 'says the result on the merge request' },
  },
  {
    name: 'comment',
    value: 'auto|always|never',
    commands: publishing,
    help: {
      fr: 'commentaire : quand il le faut (défaut), toujours, jamais',
      en: 'comment: when there is something to say (default), always, never',
    },
  },
  {
    name: 'status',
    value: 'NAME',
    commands: publishing,
    help: { fr: 'pose aussi ce statut de commit', en: 'also sets this commit status' },
  },
  {
    name: 'key',
    value: 'KEY',
    commands: ['score', 'check', 'publish'],
    help: {
      fr: 'distingue les commentaires de plusieurs exécutions',
      en: 'tells the comments of several runs apart',
    },
  },
  {
    name: 'write',
    value: null,
    commands: ['fix', 'init'],
    help: {
      fr: 'écrit au lieu de montrer (init écrit toujours)',
      en: 'writes instead of showing (init always writes)',
    },
  },
  {
    name: 'since',
    value: 'YYYY-MM-DD',
    commands: ['history'],
    help: { fr: 'premier jour regardé', en: 'first day looked at' },
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
    commands: [...judging, 'tools'],
    help: { fr: "miroir des archives d'outils", en: "mirror of the tools' archives" },
  },
  {
    name: 'today',
    value: 'YYYY-MM-DD',
    commands: [...judging, 'portfolio'],
    help: { fr: 'jour qui décide des échéances', en: 'day that decides ends and dates' },
  },
  { name: 'quiet', value: null, commands: every, help: { fr: 'pas de progression', en: 'no progress' } },
  { name: 'no-color', value: null, commands: every, help: { fr: 'pas de couleurs', en: 'no colours' } },
  { name: 'help', value: null, commands: every, help: { fr: 'cette aide', en: 'this help' } },
  { name: 'version', value: null, commands: every, help: { fr: 'la version', en: 'the version' } },
]

/** Flags that some command of this version takes. */
export function presentFlags(): Flag[] {
  return flags.filter((flag) => flag.commands.some((command) => !commands[command].later))
}
