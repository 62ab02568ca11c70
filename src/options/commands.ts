import type { Language } from '../model.ts'
import type { CommandName } from './model.ts'

export interface CommandDefinition {
  usage: string
  /** How many arguments it takes at most. */
  most: number
  /** Announced, and not in this version: asking for it is answered so. */
  later?: true
  help: Record<Language, string>
}

const many = Number.POSITIVE_INFINITY

export const commands: Readonly<Record<CommandName, CommandDefinition>> = {
  score: {
    usage: 'score [PATH] [--revision REV]',
    most: 1,
    help: { fr: 'évalue une révision', en: 'judges one revision' },
  },
  check: {
    usage: 'check [PATH] --base REV [--head REV]',
    most: 1,
    help: {
      fr: 'évalue la tête et la base, les compare, applique la garde',
      en: 'judges head and base, compares them, applies the gate',
    },
  },
  publish: {
    usage: 'publish REPORT.json',
    most: 1,
    help: {
      fr: 'publie un rapport enregistré sur la demande de fusion',
      en: 'publishes a saved report on the merge request',
    },
  },
  explain: {
    usage: 'explain [ID]',
    most: 1,
    help: {
      fr: 'explique une règle, un critère (4/encryption), un niveau (4), cct, admission ; seul : toute la grille',
      en: 'explains a rule, a criterion (4/encryption), a level (4), cct, admission; alone: the whole grid',
    },
  },
  'what-if': {
    usage: 'what-if [PATH] RULE…',
    most: many,
    later: true,
    help: { fr: 'le niveau si ces règles passaient', en: 'the level if these rules passed' },
  },
  fix: {
    usage: 'fix [PATH] RULE… [--write]',
    most: many,
    later: true,
    help: { fr: 'les corrections mécaniques de ces règles', en: 'the mechanical fixes of these rules' },
  },
  init: {
    usage: 'init [PATH]',
    most: 1,
    help: {
      fr: 'montre puis écrit .palier.yml et le pipeline ; ne remplace aucun fichier',
      en: 'shows, then writes .palier.yml and the pipeline; replaces no file',
    },
  },
  history: {
    usage: 'history [PATH] [--since DATE]',
    most: 1,
    later: true,
    help: { fr: 'le niveau au fil des fusions', en: 'the level over past merges' },
  },
  portfolio: {
    usage: 'portfolio REPORT.json…',
    most: many,
    later: true,
    help: { fr: 'plusieurs projets sur une page', en: 'many projects on one page' },
  },
  rules: {
    usage: 'rules [DIR]',
    most: 1,
    help: { fr: 'vérifie un dossier de règles et de grilles', en: 'checks a folder of rules and grids' },
  },
  tools: {
    usage: 'tools [install]',
    most: 1,
    help: {
      fr: 'montre les outils trouvés ; avec `install`, installe les absents',
      en: 'shows the tools found; with `install`, installs the missing ones',
    },
  },
}
