import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  phrases,
  sheetOf
} from "./chunk-REESYMZL.js";
import {
  ruledBy
} from "./chunk-F6JW6R2N.js";
import "./chunk-3VPBZK4F.js";
import {
  loadCatalogue,
  readResources
} from "./chunk-BEQVS3R3.js";
import {
  openTree
} from "./chunk-2ZMDCJ6K.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-TKPVDB7A.js";
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import "./chunk-BUFZRAS5.js";
import "./chunk-OG32JOGP.js";
import "./chunk-OXO43BUP.js";
import {
  nearest
} from "./chunk-5GNLYBZA.js";
import "./chunk-2JYEHBWR.js";

// src/commands/explain.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";

// src/rules/explain.ts
function explain(catalogue, id, language) {
  if (id === null) return explainGrid(catalogue, language);
  if (catalogue.rules.has(id)) return explainRule(catalogue, id, language);
  if (/^\d+$/.test(id)) return explainLevel(catalogue, Number(id), language);
  return explainCriterion(catalogue, id, language);
}
function explainGrid(catalogue, language) {
  const { grid } = catalogue;
  const levels = grid.levels.map((level) => levelText(catalogue, level, language));
  return `${[`${grid.title[language]} \xB7 ${grid.version}`, ...levels].join("\n\n")}
`;
}
function explainLevel(catalogue, level, language) {
  const found = catalogue.grid.levels.find((one) => one.level === level);
  if (!found) throw unknown(catalogue, String(level));
  const { achievement, colon } = phrases[language];
  const aim = `${found.question[language]}

${achievement}${colon} ${found.achievement[language]}`;
  const [title, ...criteria] = levelText(catalogue, found, language).split("\n");
  return `${[title, "", aim, "", ...criteria].join("\n")}
`;
}
function explainCriterion(catalogue, id, language) {
  const criteria = catalogue.grid.levels.flatMap((level) => level.criteria);
  const criterion = criteria.find((one) => one.id === id);
  if (!criterion) throw unknown(catalogue, id);
  const placed = catalogue.grid.placements.filter((placement) => placement.criterion === id);
  const title = `${criterion.id}  ${criterion.title[language]}`;
  if (placed.length === 0) return `${title}

${phrases[language].noRules}
`;
  return `${[title, ...placed.map(({ rule }) => explainRule(catalogue, rule, language).trimEnd())].join("\n\n")}
`;
}
function explainRule(catalogue, id, language) {
  const rule = catalogue.rules.get(id);
  if (!rule) throw unknown(catalogue, id);
  const placement = catalogue.grid.placements.find((one) => one.rule === id) ?? null;
  const sheet = sheetOf(rule, placement, language);
  const { colon } = phrases[language];
  const lines = sheet.lines.map(([label, text]) => `${label}${colon} ${text}`);
  const examples = sheet.examples.flatMap(
    ({ label, files }) => Object.entries(files).map(([file, text]) => `${label} \xB7 ${file}
${indented(text)}`)
  );
  const where = placement ? `${placement.criterion} \xB7 ` : "";
  return `${[sheet.title, `${sheet.id} \xB7 ${where}${sheet.marks.join(" \xB7 ")}`, ...lines, ...examples].join("\n\n")}
`;
}
function levelText(catalogue, level, language) {
  const { level: word, colon } = phrases[language];
  const title = `${word} ${level.level}${colon} ${level.title[language]}`;
  return [title, ...level.criteria.map((criterion) => criterionText(catalogue, criterion, language))].join("\n");
}
function criterionText({ grid, rules }, criterion, language) {
  const words = phrases[language];
  const placed = grid.placements.filter((placement) => placement.criterion === criterion.id);
  const lines = placed.map(({ rule, required }) => {
    const title2 = rules.get(rule)?.title[language] ?? "";
    return `    ${rule}  ${title2}${required ? "" : ` (${words.recommended})`}`;
  });
  const title = `  ${criterion.id}  ${criterion.title[language]}`;
  return [title, ...lines.length > 0 ? lines : [`    ${words.noRules}`]].join("\n");
}
function indented(text) {
  const lines = text.replace(/\n$/, "").split("\n");
  return lines.map((line) => line === "" ? "" : `    ${line}`).join("\n");
}
function unknown(catalogue, id) {
  const criteria = catalogue.grid.levels.flatMap((level) => level.criteria.map((criterion) => criterion.id));
  return new UserError({
    code: "explain-unknown",
    id,
    nearest: nearest(id, [...catalogue.rules.keys(), ...criteria]) ?? ""
  });
}

// src/commands/explain.ts
async function explain2(options, edge) {
  const catalogue = await catalogueHere(options);
  edge.stdout.write(`${explain(catalogue, options.argument, options.language ?? "fr")}
`);
  return 0;
}
async function catalogueHere(options) {
  const { rules } = await readResources();
  const { catalogue } = loadCatalogue(rules, "cloud-pi-native");
  if (options.rules === null && !existsSync(options.config ?? ".palier.yml")) return catalogue;
  const tree = await openTree(resolve("."), null);
  try {
    return await ruledBy(tree, { options, resources: { rules }, catalogue });
  } finally {
    await tree.close();
  }
}
export {
  explain2 as explain
};
