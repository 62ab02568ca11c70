import type { Language } from './model.ts'
import { commands } from './options/commands.ts'
import { presentFlags } from './options/flags.ts'

const words = {
  fr: {
    title: 'palier — note chaque demande de fusion sur la grille de maturité Cloud π Native',
    usage: 'Usage',
    options: 'Options (chacune aussi en variable PALIER_…)',
    codes: 'Codes de sortie : 0 accepté · 1 refusé par la garde (check) · 2 non évalué',
  },
  en: {
    title: 'palier — scores every merge request against the Cloud π Native maturity grid',
    usage: 'Usage',
    options: 'Options (each also as a variable PALIER_…)',
    codes: 'Exit codes: 0 accepted · 1 refused by the gate (check) · 2 could not evaluate',
  },
}

/** Wide enough for the longest command. */
const COLUMN = 45

/** `palier --help`, made from the very tables that read the options. */
export function help(language: Language): string {
  const said = words[language]
  const row = (left: string, right: string): string => `  ${left.padEnd(COLUMN)} ${right}`
  return [
    said.title,
    '',
    said.usage,
    ...Object.values(commands)
      .filter(({ later }) => !later)
      .map((command) => row(`palier ${command.usage}`, command.help[language])),
    '',
    said.options,
    ...presentFlags().map((flag) =>
      row(flag.value ? `--${flag.name} ${flag.value}` : `--${flag.name}`, flag.help[language]),
    ),
    '',
    said.codes,
    '',
  ].join('\n')
}
