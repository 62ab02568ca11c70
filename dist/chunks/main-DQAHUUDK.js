import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  say
} from "./chunk-M4BT6KJQ.js";
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import "./chunk-X7GWRAEZ.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-OV6NX32A.js")).judge,
  check: async () => (await import("./judge-OV6NX32A.js")).judge,
  explain: async () => (await import("./explain-SF4G2WEX.js")).explain,
  init: async () => (await import("./init-CYWPPTGV.js")).init,
  rules: async () => (await import("./rules-YRJGYCXW.js")).rules,
  tools: async () => (await import("./tools-3Z6X3VHD.js")).tools
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
