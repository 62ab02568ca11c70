import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import {
  say
} from "./chunk-6UGV65HR.js";
import "./chunk-JGWJ2D26.js";
import "./chunk-2JYEHBWR.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-WSAEX46G.js")).judge,
  check: async () => (await import("./judge-WSAEX46G.js")).judge,
  publish: async () => (await import("./publish-I35AE6YQ.js")).publish,
  explain: async () => (await import("./explain-RXE4ENQC.js")).explain,
  init: async () => (await import("./init-3A74PBU7.js")).init,
  rules: async () => (await import("./rules-E6IFEOLI.js")).rules,
  tools: async () => (await import("./tools-3WVF2SSD.js")).tools
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
