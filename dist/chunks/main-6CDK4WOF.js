import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import {
  say
} from "./chunk-EDGZ64IZ.js";
import "./chunk-OXO43BUP.js";
import "./chunk-2JYEHBWR.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-P74LGQZZ.js")).judge,
  check: async () => (await import("./judge-P74LGQZZ.js")).judge,
  publish: async () => (await import("./publish-OYYEF23O.js")).publish,
  explain: async () => (await import("./explain-UFTKAWFM.js")).explain,
  init: async () => (await import("./init-BA7LQDVK.js")).init,
  rules: async () => (await import("./rules-NJO7CGQ4.js")).rules,
  tools: async () => (await import("./tools-YXT5LEBU.js")).tools
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
