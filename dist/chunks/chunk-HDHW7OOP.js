import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-SPF5EEOT.js";
import {
  say
} from "./chunk-GU7XUS4I.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-J4ODLCFF.js")).judge,
  check: async () => (await import("./judge-J4ODLCFF.js")).judge,
  publish: async () => (await import("./publish-PKEAB5I6.js")).publish,
  explain: async () => (await import("./explain-A62ZGH5I.js")).explain,
  init: async () => (await import("./init-QJGEQVEV.js")).init,
  rules: async () => (await import("./rules-P7KHH5HK.js")).rules,
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
