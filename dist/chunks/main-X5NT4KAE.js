import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import {
  say
} from "./chunk-TKV4GWMU.js";
import "./chunk-OXO43BUP.js";
import "./chunk-2JYEHBWR.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-PYKEL2RD.js")).judge,
  check: async () => (await import("./judge-PYKEL2RD.js")).judge,
  publish: async () => (await import("./publish-ENJ4QPW4.js")).publish,
  explain: async () => (await import("./explain-ANOFGZLS.js")).explain,
  init: async () => (await import("./init-IGTRVOZH.js")).init,
  rules: async () => (await import("./rules-OXO5HEEC.js")).rules,
  tools: async () => (await import("./tools-WN3FAFMS.js")).tools
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
