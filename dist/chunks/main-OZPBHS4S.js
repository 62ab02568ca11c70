import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import {
  say
} from "./chunk-ZOU3OISI.js";
import "./chunk-HQJRW2MF.js";
import "./chunk-DEPSM2E7.js";
import "./chunk-2JYEHBWR.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-7BKZBFLG.js")).judge,
  check: async () => (await import("./judge-7BKZBFLG.js")).judge,
  publish: async () => (await import("./publish-O3M5N4PD.js")).publish,
  explain: async () => (await import("./explain-H4LF7QF7.js")).explain,
  init: async () => (await import("./init-472XF2F5.js")).init,
  rules: async () => (await import("./rules-RAOPNGKL.js")).rules,
  tools: async () => (await import("./tools-6AL7WCKW.js")).tools
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
