import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-G2Q2DYBK.js";
import {
  say
} from "./chunk-GU7XUS4I.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-JUZFXUQC.js")).judge,
  check: async () => (await import("./judge-JUZFXUQC.js")).judge,
  publish: async () => (await import("./publish-45BKYZGP.js")).publish,
  explain: async () => (await import("./explain-6LLNRQ4M.js")).explain,
  init: async () => (await import("./init-HDHWOTJY.js")).init,
  rules: async () => (await import("./rules-LIAEIRS5.js")).rules,
  tools: async () => (await import("./tools-6KY77LEH.js")).tools
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
