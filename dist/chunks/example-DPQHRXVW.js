import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  collect,
  createCache,
  evaluate,
  findEnvironments,
  memoryTree,
  readSettings
} from "./chunk-4PWZ53KX.js";
import "./chunk-BXWA3QEB.js";
import {
  text
} from "./chunk-H3BYRDWX.js";
import "./chunk-OTE6OAOF.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-BXM2BXVE.js";
import "./chunk-X7GWRAEZ.js";

// src/example.ts
var today = "2026-11-24";
async function judgeExample(rule, files, bench) {
  const { resources, tools, catalogue } = bench;
  const tree = memoryTree(files);
  const has = (path) => tree.files.some((file) => file === path || file.startsWith(`${path}/`));
  const settings = readSettings(files[".palier.yml"] ?? null, { file: ".palier.yml", catalogue, has });
  const environments = await findEnvironments(tree, settings.project);
  const { baseImages, schemas } = resources;
  const surroundings = { project: settings.project, environments, tools, cache: createCache(), schemas, baseImages };
  const collection = await collect(tree, surroundings);
  await tree.close();
  const { results } = evaluate(collection, catalogue, { today, words: text });
  return results.find((result) => result.id === rule.id)?.outcome ?? "unknown";
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
    grid: { id: "own", version: "1", title: words, levels: [level], placements: [placement] },
    rules: /* @__PURE__ */ new Map([[rule.id, rule]])
  };
}
export {
  catalogueOf,
  judgeExample
};
