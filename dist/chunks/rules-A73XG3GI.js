import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  phrases,
  sheetOf
} from "./chunk-NG2FU4LA.js";
import {
  collect,
  createCache,
  evaluate,
  findEnvironments
} from "./chunk-3UWU6X7I.js";
import {
  gridsOf,
  joinRules,
  loadCatalogue,
  loadRules,
  placeOf,
  readGrid,
  readResources,
  readRules,
  sourceOf
} from "./chunk-HMWGODWM.js";
import {
  memoryTree,
  readSettings
} from "./chunk-QEW26NPL.js";
import "./chunk-O56RL774.js";
import {
  findTools
} from "./chunk-RRAVW2CH.js";
import "./chunk-CGSVEPBE.js";
import {
  UserError
} from "./chunk-PUQQKSFQ.js";
import {
  say,
  text
} from "./chunk-736ST75G.js";
import "./chunk-RH7KIIW5.js";
import "./chunk-Z2STOFF7.js";
import "./chunk-2JYEHBWR.js";

// src/example.ts
var today = "2026-11-24";
async function judgeExample(rule, files, bench) {
  const results = await judgeAll(files, bench);
  return results.find((result) => result.id === rule.id)?.outcome ?? "unknown";
}
async function judgeAll(files, bench) {
  const { resources, tools, catalogue } = bench;
  const tree = memoryTree(files);
  const has = (path) => tree.files.some((file2) => file2 === path || file2.startsWith(`${path}/`));
  const file = ".palier.yml";
  const written = files[file];
  const settings = readSettings(written === void 0 ? null : { file, text: written }, { file, catalogue, has });
  const cache = createCache();
  const environments = await findEnvironments(tree, settings.project, cache);
  const { tables, schemas } = resources;
  const surroundings = { project: settings.project, environments, tools, cache, schemas, tables };
  const collection = await collect(tree, surroundings);
  await tree.close();
  return evaluate(collection, catalogue, { today, words: text }).results;
}
function catalogueOf(rule) {
  const criterion = { id: "1/own", title: rule.title };
  const words = { fr: "", en: "" };
  const level = { level: 1, title: words, question: words, achievement: words, criteria: [criterion] };
  const placement = {
    rule: rule.id,
    level: 1,
    criterion: criterion.id,
    required: true,
    advisedFrom: null,
    reach: "any"
  };
  return {
    grid: { id: "own", version: "1", title: words, levels: [level], placements: [placement], retired: [] },
    rules: /* @__PURE__ */ new Map([[rule.id, rule]]),
    requirements: [],
    admission: []
  };
}

// src/rules/check.ts
async function checkRules(files, run, beside = /* @__PURE__ */ new Map()) {
  const report = { rules: 0, examples: 0, catalogues: [], problems: [] };
  const grids = gridsOf(files);
  const alone = gridsOf(beside).some((grid) => grids.includes(grid));
  const all = alone ? files : caught(report, () => joinRules(beside, files));
  const rules2 = all && caught(report, () => loadRules(all));
  if (!all || !rules2) {
    for (const grid of grids) caught(report, () => readGrid(files, grid));
    return report;
  }
  for (const grid of grids) {
    const loaded = caught(report, () => loadCatalogue(all, grid));
    if (loaded) report.catalogues.push(loaded.catalogue);
  }
  if (report.problems.length > 0) return report;
  for (const rule of rules2.values()) {
    if (!files.has(fileOf(rule))) continue;
    report.rules++;
    await runExamples(files, rule, { report, run });
  }
  return report;
}
function amongWhom({ id, given }, catalogues) {
  if (given !== "requirement" && given !== "coverage") return null;
  return catalogues.find(({ grid }) => grid.placements.some(({ rule }) => rule === id)) ?? null;
}
function fileOf({ theme, id }) {
  return `${theme}/${id}.yaml`;
}
async function runExamples(files, rule, { report, run }) {
  const file = fileOf(rule);
  const place = placeOf(sourceOf(files, file) ?? { file, text: "" }, ["examples"]);
  const among = amongWhom(rule, report.catalogues);
  for (const example of ["fail", "pass"]) {
    for (const [index, content] of rule.examples[example].entries()) {
      report.examples++;
      const outcome = await run(content, rule, among);
      if (outcome === example) continue;
      report.problems.push({ code: "rule-example", ...place, example, number: index + 1, outcome });
    }
  }
}
function caught(report, load) {
  try {
    return load();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    report.problems.push(...error.texts);
    return void 0;
  }
}

// src/rules/pages.ts
function gridPage(catalogue, language) {
  const { grid, rules: rules2 } = catalogue;
  const head = [
    `# ${prose(grid.title[language])} \xB7 ${prose(grid.version)}`,
    prose(phrases[language].introduction(rules2.size)),
    contents(catalogue, language)
  ];
  const levels = grid.levels.flatMap((level) => levelPage(catalogue, level, language));
  return `${[...head, ...levels].join("\n\n")}
`;
}
function contents({ grid }, language) {
  const { level: word, colon } = phrases[language];
  const lines = grid.levels.map(({ level, title, criteria }) => {
    const names = criteria.map((criterion) => `[${prose(criterion.title[language])}](#${anchorOf(criterion.id)})`).join(" \xB7 ");
    return `- [${word} ${level}](#${anchorOf(`level/${level}`)}), **${prose(title[language])}**${colon} ${names}`;
  });
  return lines.join("\n");
}
var anchorOf = (id) => id.replaceAll("/", "-");
function levelPage(catalogue, level, language) {
  const { level: word, achievement, colon } = phrases[language];
  return [
    `## <a id="${anchorOf(`level/${level.level}`)}"></a>${word} ${level.level}${colon} ${prose(level.title[language])}`,
    `> ${prose(level.question[language])}`,
    `**${achievement}**${colon} ${prose(level.achievement[language])}`,
    ...level.criteria.flatMap((criterion) => criterionPage(catalogue, criterion, language))
  ];
}
function criterionPage({ grid, rules: rules2 }, criterion, language) {
  const title = `### <a id="${anchorOf(criterion.id)}"></a>${prose(criterion.title[language])} (\`${criterion.id}\`)`;
  const placements = grid.placements.filter((placement) => placement.criterion === criterion.id);
  if (placements.length === 0) return [title, `*${phrases[language].noRules}*`];
  const page = (placement) => {
    const rule = rules2.get(placement.rule);
    return rule ? sheetPage(sheetOf(rule, placement, language), phrases[language].colon) : [];
  };
  return [title, ...placements.flatMap(page)];
}
function sheetPage(sheet, colon) {
  return [
    `#### <a id="${sheet.id}"></a>${prose(sheet.title)}`,
    `\`${sheet.id}\` \xB7 ${sheet.marks.map(prose).join(" \xB7 ")}`,
    sheet.lines.map(([label, text2]) => `- **${label}**${colon} ${prose(text2)}`).join("\n"),
    ...sheet.examples.flatMap(({ label, files }) => examplePage(label, files))
  ];
}
function examplePage(label, files) {
  const names = Object.keys(files).map((file) => `<code>${html(file)}</code>`);
  const named = names.length > 1;
  const blocks = Object.entries(files).flatMap(([file, text2]) => [
    ...named ? [`\`${file}\``] : [],
    fenced(file, text2)
  ]);
  return [`<details><summary>${label} \xB7 ${names.join(" ")}</summary>`, ...blocks, "</details>"];
}
function fenced(file, text2) {
  const longest = Math.max(2, ...[...text2.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${languageOf(file)}
${text2.replace(/\n$/, "")}
${fence}`;
}
function languageOf(file) {
  if (/\.ya?ml$/.test(file)) return "yaml";
  return /(^|\/)(Dockerfile|Containerfile)/.test(file) ? "dockerfile" : "";
}
function prose(text2) {
  const parts = text2.split(/(`[^`]*`)/);
  return parts.map((part, index) => index % 2 === 1 ? part : part.replace(/[\\*_<>[\]#|`~]/g, "\\$&")).join("");
}
function html(text2) {
  return text2.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

// src/commands/rules.ts
async function rules(options, edge) {
  const resources = await readResources();
  const language = options.language ?? "fr";
  const files = options.argument === null ? resources.rules : await readRules(options.argument).catch(() => null);
  if (files === null) throw new UserError({ code: "path-missing", path: options.argument ?? "" });
  const tools = await findTools({ ...edge.env });
  const judge = (given, rule, among) => judgeExample(rule, given, { resources, tools, catalogue: among ?? catalogueOf(rule) });
  const report = await checkRules(files, judge, resources.rules);
  for (const problem of report.problems) edge.stderr.write(`palier: ${say(problem, language)}
`);
  if (report.problems.length > 0) return 2;
  for (const catalogue of report.catalogues) edge.stdout.write(`${gridPage(catalogue, language)}
`);
  const { rules: count, examples } = report;
  edge.stdout.write(`\u2713 ${say({ code: "rules-sound", rules: count, examples }, language)}
`);
  return 0;
}
export {
  rules
};
