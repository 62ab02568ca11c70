import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  phrases,
  sheetOf
} from "./chunk-BSAWP3BZ.js";
import "./chunk-LO7VITM7.js";
import "./chunk-BXM2BXVE.js";
import "./chunk-X7GWRAEZ.js";

// src/rules/pages.ts
function gridPage(catalogue, language) {
  const { grid, rules } = catalogue;
  const head = [
    `# ${prose(grid.title[language])} \xB7 ${prose(grid.version)}`,
    prose(phrases[language].introduction(rules.size)),
    contents(catalogue, language)
  ];
  const levels = grid.levels.flatMap((level) => levelPage(catalogue, level, language));
  return `${[...head, ...levels].join("\n\n")}
`;
}
function pageName(language) {
  return language === "fr" ? "LISEZMOI.md" : "README.md";
}
function contents({ grid }, language) {
  const { level: word, colon } = phrases[language];
  const lines = grid.levels.map(({ level, title, criteria }) => {
    const names = criteria.map((criterion) => prose(criterion.title[language])).join(" \xB7 ");
    return `- ${word} ${level}, **${prose(title[language])}**${colon} ${names}`;
  });
  return lines.join("\n");
}
function levelPage(catalogue, level, language) {
  const { level: word, achievement, colon } = phrases[language];
  return [
    `## ${word} ${level.level}${colon} ${prose(level.title[language])}`,
    `> ${prose(level.question[language])}`,
    `**${achievement}**${colon} ${prose(level.achievement[language])}`,
    ...level.criteria.flatMap((criterion) => criterionPage(catalogue, criterion, language))
  ];
}
function criterionPage({ grid, rules }, criterion, language) {
  const title = `### ${prose(criterion.title[language])} (\`${criterion.id}\`)`;
  const placements = grid.placements.filter((placement) => placement.criterion === criterion.id);
  if (placements.length === 0) return [title, `*${phrases[language].noRules}*`];
  const page = (placement) => {
    const rule = rules.get(placement.rule);
    return rule ? sheetPage(sheetOf(rule, placement, language), phrases[language].colon) : [];
  };
  return [title, ...placements.flatMap(page)];
}
function sheetPage(sheet, colon) {
  return [
    `#### ${prose(sheet.title)}`,
    `\`${sheet.id}\` \xB7 ${sheet.marks.map(prose).join(" \xB7 ")}`,
    sheet.lines.map(([label, text]) => `- **${label}**${colon} ${prose(text)}`).join("\n"),
    ...sheet.examples.flatMap(({ label, files }) => examplePage(label, files))
  ];
}
function examplePage(label, files) {
  const names = Object.keys(files).map((file) => `<code>${html(file)}</code>`);
  const named = names.length > 1;
  const blocks = Object.entries(files).flatMap(([file, text]) => [
    ...named ? [`\`${file}\``] : [],
    fenced(file, text)
  ]);
  return [`<details><summary>${label} \xB7 ${names.join(" ")}</summary>`, ...blocks, "</details>"];
}
function fenced(file, text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${languageOf(file)}
${text.replace(/\n$/, "")}
${fence}`;
}
function languageOf(file) {
  if (/\.ya?ml$/.test(file)) return "yaml";
  return /(^|\/)(Dockerfile|Containerfile)/.test(file) ? "dockerfile" : "";
}
function prose(text) {
  const parts = text.split(/(`[^`]*`)/);
  return parts.map((part, index) => index % 2 === 1 ? part : part.replace(/[\\*_<>[\]#|`~]/g, "\\$&")).join("");
}
function html(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
export {
  gridPage,
  pageName,
  sheetPage
};
