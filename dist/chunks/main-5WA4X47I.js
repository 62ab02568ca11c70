import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import {
  say
} from "./chunk-5JLSN5IA.js";
import "./chunk-JGWJ2D26.js";
import "./chunk-2JYEHBWR.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-4XES7HKJ.js")).judge,
  check: async () => (await import("./judge-4XES7HKJ.js")).judge,
  publish: async () => (await import("./publish-OHKTKYX5.js")).publish,
  explain: async () => (await import("./explain-S5WK42O3.js")).explain,
  init: async () => (await import("./init-NA6ZYKQR.js")).init,
  rules: async () => (await import("./rules-O2ONWWHU.js")).rules,
  tools: async () => (await import("./tools-U7S2KH3Q.js")).tools
};
async function run(options, edge) {
  const load = loaders[options.command];
  if (load === void 0) throw new UserError({ code: "command-later", command: options.command });
  return (await load())(options, edge);
}
function explainError(error, language, edge) {
  if (error instanceof UserError)
    for (const problem of error.texts) edge.stderr.write(`palier: ${say(problem, language)}
`);
  else edge.stderr.write(`palier: ${error instanceof Error ? error.stack ?? error.message : String(error)}
`);
  return 2;
}
export {
  explainError,
  run
};
