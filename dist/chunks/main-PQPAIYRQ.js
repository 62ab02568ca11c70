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
  score: async () => (await import("./judge-BABDR6AU.js")).judge,
  check: async () => (await import("./judge-BABDR6AU.js")).judge,
  explain: async () => (await import("./explain-LWG6SRUL.js")).explain,
  init: async () => (await import("./init-QSLL673T.js")).init,
  rules: async () => (await import("./rules-NZGGZQBD.js")).rules,
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
