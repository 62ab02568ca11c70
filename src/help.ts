import type { Language } from './model.ts'
import { commands } from './options/commands.ts'
import { type Flag, presentFlags } from './options/flags.ts'
import type { CommandName } from './options/model.ts'

const words = {
  fr: {
    title: 'palier — note chaque demande de fusion sur la grille de maturité Cloud π Native',
    usage: 'Usage',
    options: 'Options (chacune aussi en variable PALIER_…)',
    codes: 'Codes de sortie : 0 accepté · 1 refusé par la garde (check) · 2 non évalué',
    plainCodes: 'Codes de sortie : 0 réussi · 2 en échec',
    more: "`palier COMMANDE --help` montre les options d'une commande.",
  },
  en: {
    title: 'palier — scores every merge request against the Cloud π Native maturity grid',
    usage: 'Usage',
    options: 'Options (each also as a variable PALIER_…)',
    codes: 'Exit codes: 0 accepted · 1 refused by the gate (check) · 2 not evaluated',
    plainCodes: 'Exit codes: 0 done · 2 failed',
    more: '`palier COMMAND --help` shows the options of one command.',
  },
}

/** Wide enough for the longest command. */
const COLUMN = 45

/** `palier --help`, or that of one command, made from the very tables that read the options. */
export function help(language: Language, command: CommandName | null): string {
  const said = words[language]
  return command === null
    ? page(said.title, [
        [said.usage, usages(language)],
        [said.options, options(presentFlags(), language)],
        ['', [said.codes, said.more]],
      ])
    : page(`palier ${command} — ${commands[command].help[language]}`, [
        [said.usage, [`  palier ${commands[command].usage}`]],
        [said.options, options(flagsOf(command), language)],
        ['', [command === 'check' ? said.codes : said.plainCodes]],
      ])
}

function page(title: string, sections: readonly [heading: string, lines: readonly string[]][]): string {
  const told = sections.map(([heading, lines]) => [...(heading === '' ? [] : [heading]), ...lines].join('\n'))
  return `${[title, ...told].join('\n\n')}\n`
}

function flagsOf(command: CommandName): Flag[] {
  return presentFlags().filter((flag) => flag.commands.includes(command))
}

function usages(language: Language): string[] {
  const present = Object.values(commands).filter(({ later }) => !later)
  return present.map((command) => row(`palier ${command.usage}`, command.help[language]))
}

function options(flags: readonly Flag[], language: Language): string[] {
  return flags.map((flag) => row(flag.value ? `--${flag.name} ${flag.value}` : `--${flag.name}`, flag.help[language]))
}

const row = (left: string, right: string): string => `  ${left.padEnd(COLUMN)} ${right}`
