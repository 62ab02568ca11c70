import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import {
  say
} from "./chunk-HWHO74WL.js";
import "./chunk-DEPSM2E7.js";
import "./chunk-2JYEHBWR.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-6E4XRTQY.js")).judge,
  check: async () => (await import("./judge-6E4XRTQY.js")).judge,
  publish: async () => (await import("./publish-2CSSPYGQ.js")).publish,
  explain: async () => (await import("./explain-SXNUUMSW.js")).explain,
  init: async () => (await import("./init-CMCBAJ3T.js")).init,
  rules: async () => (await import("./rules-FY6A2B2T.js")).rules,
  tools: async () => (await import("./tools-VKRGEWAH.js")).tools
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
