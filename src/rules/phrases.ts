import type { Day, Effort, Language, Reach } from '../model.ts'
import { frenchDay } from '../texts/day.ts'

/** The words of pages and explanations around the rules' own texts. */
export interface Phrases {
  colon: string
  level: string
  required: string
  recommended: string
  advisedFrom(level: number): string
  announced(day: Day): string
  reach: Record<Reach, string>
  effort: Record<Effort, string>
  /** How a rule that no file decides is proved. */
  byDocument: string
  byPeople: string
  attestable: string
  why: string
  looked: string
  byAttestation: string
  orAttestation: string
  fix: string
  linters: string
  parameters: string
  references: string
  fails: string
  passes: string
  noRules: string
  /** How to read more than the grid. */
  more: string
  achievement: string
  introduction(rules: number): string
}

const fr: Phrases = {
  colon: ' :',
  level: 'Niveau',
  required: 'requise',
  recommended: 'recommandée',
  advisedFrom: (level) => `recommandée dès le niveau ${level}`,
  announced: (day) => `annoncée : compte à partir du ${frenchDay(day)}`,
  reach: { any: 'tout environnement', 'prod-like': 'environnements prod-like et production', production: 'production' },
  effort: { minutes: 'quelques minutes', hours: 'quelques heures', days: 'quelques jours' },
  byDocument: 'par un document ou une attestation',
  byPeople: 'par attestation',
  attestable: 'attestable',
  why: 'Pourquoi',
  looked: 'Ce qui est regardé',
  byAttestation: 'une attestation dans `.palier.yml` : aucun fichier ne peut le montrer',
  orAttestation: ' ; ou une attestation dans `.palier.yml`',
  fix: 'Comment corriger',
  linters: 'Les outils génériques',
  parameters: 'Paramètres',
  references: 'Références',
  fails: 'À corriger',
  passes: 'Acquis',
  noRules: 'Pas encore de règle : ce critère reste indéterminé.',
  more: 'Le détail : `palier explain 3` (un niveau), `palier explain 3/rootless` (un critère), `palier explain probe-present` (une règle), `cct`, `admission`.',
  achievement: 'Réalisation',
  introduction: (rules) =>
    `Cette page est faite à partir des ${rules} règles de ce dossier : ne la modifiez pas à la main. Les tests jugent les exemples de chaque règle.`,
}

const en: Phrases = {
  colon: ':',
  level: 'Level',
  required: 'required',
  recommended: 'recommended',
  advisedFrom: (level) => `recommended from level ${level}`,
  announced: (day) => `announced: counts from ${day}`,
  reach: { any: 'any environment', 'prod-like': 'prod-like and production environments', production: 'production' },
  effort: { minutes: 'a few minutes', hours: 'a few hours', days: 'a few days' },
  byDocument: 'by a document or an attestation',
  byPeople: 'by attestation',
  attestable: 'attestable',
  why: 'Why',
  looked: 'What is looked at',
  byAttestation: 'an attestation in `.palier.yml`: no file can show it',
  orAttestation: '; or an attestation in `.palier.yml`',
  fix: 'How to fix',
  linters: 'Generic linters',
  parameters: 'Parameters',
  references: 'References',
  fails: 'Fails',
  passes: 'Passes',
  noRules: 'No rules yet: this criterion stays unknown.',
  more: 'In detail: `palier explain 3` (a level), `palier explain 3/rootless` (a criterion), `palier explain probe-present` (a rule), `cct`, `admission`.',
  achievement: 'Achievement',
  introduction: (rules) =>
    `This page is generated from the ${rules} rules of this folder: do not edit it by hand. The tests judge the examples of every rule.`,
}

export const phrases: Readonly<Record<Language, Phrases>> = { fr, en }
