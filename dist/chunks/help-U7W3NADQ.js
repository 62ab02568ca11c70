import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  commands,
  presentFlags
} from "./chunk-XET6JIPL.js";
import "./chunk-2JYEHBWR.js";

// src/help.ts
var words = {
  fr: {
    title: "palier \u2014 note chaque demande de fusion sur la grille de maturit\xE9 Cloud \u03C0 Native",
    usage: "Usage",
    options: "Options (chacune aussi en variable PALIER_\u2026)",
    codes: "Codes de sortie : 0 accept\xE9 \xB7 1 refus\xE9 par la garde (check) \xB7 2 non \xE9valu\xE9",
    plainCodes: "Codes de sortie : 0 r\xE9ussi \xB7 2 en \xE9chec",
    more: "`palier COMMANDE --help` montre les options d'une commande."
  },
  en: {
    title: "palier \u2014 scores every merge request against the Cloud \u03C0 Native maturity grid",
    usage: "Usage",
    options: "Options (each also as a variable PALIER_\u2026)",
    codes: "Exit codes: 0 accepted \xB7 1 refused by the gate (check) \xB7 2 not evaluated",
    plainCodes: "Exit codes: 0 done \xB7 2 failed",
    more: "`palier COMMAND --help` shows the options of one command."
  }
};
var COLUMN = 45;
function help(language, command) {
  const said = words[language];
  return command === null ? page(said.title, [
    [said.usage, usages(language)],
    [said.options, options(presentFlags(), language)],
    ["", [said.codes, said.more]]
  ]) : page(`palier ${command} \u2014 ${commands[command].help[language]}`, [
    [said.usage, [`  palier ${commands[command].usage}`]],
    [said.options, options(flagsOf(command), language)],
    ["", [command === "check" ? said.codes : said.plainCodes]]
  ]);
}
function page(title, sections) {
  const told = sections.map(([heading, lines]) => [...heading === "" ? [] : [heading], ...lines].join("\n"));
  return `${[title, ...told].join("\n\n")}
`;
}
function flagsOf(command) {
  return presentFlags().filter((flag) => flag.commands.includes(command));
}
function usages(language) {
  const present = Object.values(commands).filter(({ later }) => !later);
  return present.map((command) => row(`palier ${command.usage}`, command.help[language]));
}
function options(flags, language) {
  return flags.map((flag) => row(flag.value ? `--${flag.name} ${flag.value}` : `--${flag.name}`, flag.help[language]));
}
var row = (left, right) => `  ${left.padEnd(COLUMN)} ${right}`;
export {
  help
};
