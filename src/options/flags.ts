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
    help: {
      fr: 'ce qui fait refuser le changement (défaut : change)',
      en: 'what gets a change refused (default: change)',
    },
  },
  {
    name: 'commitment',
    value: 'N',
    commands: ['check'],
    help: { fr: "niveau auquel le projet s'engage, de 1 à 5", en: 'level that the project commits to, 1 to 5' },
  },
  {
    name: 'config',
    value: 'FILE',
    commands: judging,
    help: {
      fr: 'fichier du projet, relatif à PATH (défaut : .palier.yml)',
      en: 'project file, relative to PATH (default: .palier.yml)',
    },
  },
  {
    name: 'rules',
    value: 'DIR',
    commands: [...judging, 'explain'],
    help: {
      fr: 'votre dossier de règles et de grilles, relatif à PATH',
      en: 'your own folder of rules and grids, relative to PATH',
    },
  },
  {
    name: 'strict',
    value: null,
    commands: ['check'],
    help: {
      fr: "code de sortie 2 quand l'engagement n'a pas pu être vérifié",
      en: 'exit code 2 when the commitment could not be verified',
    },
  },
  {
    name: 'publish',
    value: null,
    commands: ['check'],
    help: { fr: 'publie le résultat sur la demande de fusion', en: 'publishes the result on the merge request' },
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
    help: { fr: 'pose aussi un statut de commit de ce nom', en: 'also sets a commit status of this name' },
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
      fr: 'sans effet : init écrit toujours',
      en: 'no effect: init always writes',
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
    help: { fr: "miroir d'où viennent les archives des outils", en: "mirror that the tools' archives come from" },
  },
  {
    name: 'today',
    value: 'YYYY-MM-DD',
    commands: [...judging, 'portfolio'],
    help: {
      fr: "jour retenu pour les échéances (défaut : aujourd'hui)",
      en: 'day that deadlines are held against (default: today)',
    },
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
