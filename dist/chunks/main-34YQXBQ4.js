import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  say
} from "./chunk-5PGMRPNU.js";
import {
  UserError
} from "./chunk-7Y6324PX.js";
import "./chunk-X7GWRAEZ.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-DEVDFTIL.js")).judge,
  check: async () => (await import("./judge-DEVDFTIL.js")).judge,
  explain: async () => (await import("./explain-DU77SZP5.js")).explain,
  init: async () => (await import("./init-RAOQZBP2.js")).init,
  rules: async () => (await import("./rules-52TMJS73.js")).rules,
  tools: async () => (await import("./tools-56FLXLMV.js")).tools
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
