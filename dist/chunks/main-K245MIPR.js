import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  say
} from "./chunk-C7BE3JWR.js";
import {
  UserError
} from "./chunk-7Y6324PX.js";
import "./chunk-X7GWRAEZ.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-CGIWQQZS.js")).judge,
  check: async () => (await import("./judge-CGIWQQZS.js")).judge,
  explain: async () => (await import("./explain-6CPOLGTU.js")).explain,
  init: async () => (await import("./init-YDS7WHL7.js")).init,
  rules: async () => (await import("./rules-YBTP2BHK.js")).rules,
  tools: async () => (await import("./tools-NLUPOUVH.js")).tools
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
