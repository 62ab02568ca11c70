import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import {
  say
} from "./chunk-76JJ7GWB.js";
import "./chunk-JGWJ2D26.js";
import "./chunk-2JYEHBWR.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-6HYRRUMF.js")).judge,
  check: async () => (await import("./judge-6HYRRUMF.js")).judge,
  publish: async () => (await import("./publish-WJYUEPKW.js")).publish,
  explain: async () => (await import("./explain-6QFXFVF3.js")).explain,
  init: async () => (await import("./init-VFS7QA2V.js")).init,
  rules: async () => (await import("./rules-4EWQHNGL.js")).rules,
  tools: async () => (await import("./tools-RCVDDN3U.js")).tools
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
