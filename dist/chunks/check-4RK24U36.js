import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  gridsOf,
  loadCatalogue,
  loadRules,
  placeOf,
  readGrid
} from "./chunk-D3XLZHVW.js";
import "./chunk-LO7VITM7.js";
import "./chunk-OTE6OAOF.js";
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import "./chunk-BXM2BXVE.js";
import "./chunk-X7GWRAEZ.js";

// src/rules/check.ts
async function checkRules(files, run) {
  const report = { rules: 0, examples: 0, catalogues: [], problems: [] };
  const rules = caught(report, () => loadRules(files));
  if (!rules) {
    for (const grid of gridsOf(files)) caught(report, () => readGrid(files, grid));
    return report;
  }
  for (const grid of gridsOf(files)) {
    const loaded = caught(report, () => loadCatalogue(files, grid));
    if (loaded) report.catalogues.push(loaded.catalogue);
  }
  if (report.problems.length > 0) return report;
  for (const rule of rules.values()) {
    report.rules++;
    await runExamples(files, rule, { report, run });
  }
  return report;
}
async function runExamples(files, rule, { report, run }) {
  const file = `${rule.theme}/${rule.id}.yaml`;
  const place = placeOf({ file, text: files.get(file) ?? "" }, ["examples"]);
  for (const example of ["fail", "pass"]) {
    for (const [index, content] of rule.examples[example].entries()) {
      report.examples++;
      const outcome = await run(content, rule);
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
export {
  checkRules
};
