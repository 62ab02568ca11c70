import type { Language } from '../model.ts'

/** The words of reports that machines read and people see in a widget. */
export interface MachineWords {
  /** Of a rule that fails but is not asked for yet. */
  notYet(level: number): string
  advised(): string
  notEvaluated(): string
  leftOut(count: number): string
  help: Readonly<Record<MetricName, string>>
}
export type MetricName =
  | 'palier_build'
  | 'palier_level'
  | 'palier_rules'
  | 'palier_criteria'
  | 'palier_findings'
  | 'palier_blind_spots'
  | 'palier_introduced_findings'
  | 'palier_fixed_findings'
  | 'palier_accepted'
  | 'palier_verified'

const fr: MachineWords = {
  notYet: (level) => `à corriger pour le niveau ${level}, que rien ne demande encore`,
  advised: () => 'à corriger, recommandé seulement',
  notEvaluated: () => 'non évalué',
  leftOut: (count) => `${count} de plus dans le rapport JSON`,
  help: {
    palier_build: 'Version de palier et de la grille',
    palier_level: 'Niveau de maturité : par les fichiers, acquis, atteignable, engagement',
    palier_rules: 'Règles par niveau et par état',
    palier_criteria: 'Critères par niveau et par état',
    palier_findings: 'Constats par état',
    palier_blind_spots: "Ce qui n'a pas pu être regardé",
    palier_introduced_findings: 'Constats que ce changement introduit',
    palier_fixed_findings: 'Constats que ce changement corrige',
    palier_accepted: 'La garde accepte ce changement (1) ou le refuse (0)',
    palier_verified: "L'engagement est vérifié (1) ou ne peut pas l'être (0)",
  },
}

const en: MachineWords = {
  notYet: (level) => `to fix for level ${level}, which is not asked for yet`,
  advised: () => 'to fix, recommended only',
  notEvaluated: () => 'not evaluated',
  leftOut: (count) => `${count} more in the JSON report`,
  help: {
    palier_build: 'Version of palier and of the grid',
    palier_level: 'Maturity level: by the files, proved, possible, commitment',
    palier_rules: 'Rules by level and outcome',
    palier_criteria: 'Criteria by level and outcome',
    palier_findings: 'Findings by outcome',
    palier_blind_spots: 'What could not be looked at',
    palier_introduced_findings: 'Findings that this change introduces',
    palier_fixed_findings: 'Findings that this change fixes',
    palier_accepted: 'The gate accepts this change (1) or refuses it (0)',
    palier_verified: 'The commitment is verified (1) or cannot be (0)',
  },
}

const languages: Record<Language, MachineWords> = { fr, en }

export function machineWords(language: Language): MachineWords {
  return languages[language]
}
