import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-SPF5EEOT.js";
import {
  say
} from "./chunk-AT7BOXDX.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-F2WKZ25O.js")).judge,
  check: async () => (await import("./judge-F2WKZ25O.js")).judge,
  publish: async () => (await import("./publish-A2RGMELL.js")).publish,
  explain: async () => (await import("./explain-C45FRIR3.js")).explain,
  init: async () => (await import("./init-K3AY4B3J.js")).init,
  rules: async () => (await import("./rules-3COE6QTM.js")).rules,
  tools: async () => (await import("./tools-MK22PKEF.js")).tools
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
  run,
  explainError
};
