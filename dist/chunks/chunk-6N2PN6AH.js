import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-SPF5EEOT.js";
import {
  say
} from "./chunk-GU7XUS4I.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-O3EI63NX.js")).judge,
  check: async () => (await import("./judge-O3EI63NX.js")).judge,
  publish: async () => (await import("./publish-XUGKQMU2.js")).publish,
  explain: async () => (await import("./explain-WAMADOIR.js")).explain,
  init: async () => (await import("./init-XAMGGDTN.js")).init,
  rules: async () => (await import("./rules-V5RLTWFC.js")).rules,
  tools: async () => (await import("./tools-2XEA4NFA.js")).tools
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
