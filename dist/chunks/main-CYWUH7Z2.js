import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import {
  say
} from "./chunk-FGCPZKNT.js";
import "./chunk-OXO43BUP.js";
import "./chunk-2JYEHBWR.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-KT4Z6V72.js")).judge,
  check: async () => (await import("./judge-KT4Z6V72.js")).judge,
  publish: async () => (await import("./publish-WCLVKLPX.js")).publish,
  explain: async () => (await import("./explain-NJG7MSPW.js")).explain,
  init: async () => (await import("./init-HQCIBC25.js")).init,
  rules: async () => (await import("./rules-MKJPYNIE.js")).rules,
  tools: async () => (await import("./tools-TNYSBRKL.js")).tools
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
