import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  say
} from "./chunk-3YB62S7U.js";
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import "./chunk-X7GWRAEZ.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-F6BLTPFT.js")).judge,
  check: async () => (await import("./judge-F6BLTPFT.js")).judge,
  explain: async () => (await import("./explain-O3ESFQEA.js")).explain,
  init: async () => (await import("./init-CAPYW5ZS.js")).init,
  rules: async () => (await import("./rules-QLKCBKCW.js")).rules,
  tools: async () => (await import("./tools-44IGMBVD.js")).tools
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
