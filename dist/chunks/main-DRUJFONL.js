import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  say
} from "./chunk-5VZRUCCH.js";
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import "./chunk-X7GWRAEZ.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-ZRA45P34.js")).judge,
  check: async () => (await import("./judge-ZRA45P34.js")).judge,
  explain: async () => (await import("./explain-XC5ALWD5.js")).explain,
  init: async () => (await import("./init-CCWO4GKB.js")).init,
  rules: async () => (await import("./rules-674SBCUE.js")).rules,
  tools: async () => (await import("./tools-3E2W5VBD.js")).tools
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
