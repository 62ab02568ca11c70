import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  say
} from "./chunk-JQJ66J7U.js";
import {
  UserError
} from "./chunk-7Y6324PX.js";
import "./chunk-X7GWRAEZ.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-AUHLBO77.js")).judge,
  check: async () => (await import("./judge-AUHLBO77.js")).judge,
  explain: async () => (await import("./explain-UEA2MYMZ.js")).explain,
  init: async () => (await import("./init-5GVDML6Q.js")).init,
  rules: async () => (await import("./rules-YI6IKYNU.js")).rules,
  tools: async () => (await import("./tools-Y7BCDNKS.js")).tools
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
