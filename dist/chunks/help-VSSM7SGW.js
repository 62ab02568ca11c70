import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  commands,
  presentFlags
} from "./chunk-OVUQEWFZ.js";
import "./chunk-2JYEHBWR.js";

// src/help.ts
var words = {
  fr: {
    title: "palier \u2014 note chaque demande de fusion sur la grille de maturit\xE9 Cloud \u03C0 Native",
    usage: "Usage",
    options: "Options (chacune aussi en variable PALIER_\u2026)",
    codes: "Codes de sortie : 0 accept\xE9 \xB7 1 refus\xE9 par la garde (check) \xB7 2 non \xE9valu\xE9"
  },
  en: {
    title: "palier \u2014 scores every merge request against the Cloud \u03C0 Native maturity grid",
    usage: "Usage",
    options: "Options (each also as a variable PALIER_\u2026)",
    codes: "Exit codes: 0 accepted \xB7 1 refused by the gate (check) \xB7 2 could not evaluate"
  }
};
var COLUMN = 45;
function help(language) {
  const said = words[language];
  const row = (left, right) => `  ${left.padEnd(COLUMN)} ${right}`;
  return [
    said.title,
    "",
    said.usage,
    ...Object.values(commands).filter(({ later }) => !later).map((command) => row(`palier ${command.usage}`, command.help[language])),
    "",
    said.options,
    ...presentFlags().map(
      (flag) => row(flag.value ? `--${flag.name} ${flag.value}` : `--${flag.name}`, flag.help[language])
    ),
    "",
    said.codes,
    ""
  ].join("\n");
}
export {
  help
};
