import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  say
} from "./chunk-IZSH7YGI.js";
import {
  UserError
} from "./chunk-7Y6324PX.js";
import "./chunk-X7GWRAEZ.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-7PCZODOG.js")).judge,
  check: async () => (await import("./judge-7PCZODOG.js")).judge,
  explain: async () => (await import("./explain-UWH5GYNJ.js")).explain,
  init: async () => (await import("./init-VCULZH2N.js")).init,
  rules: async () => (await import("./rules-WKMPYOPY.js")).rules,
  tools: async () => (await import("./tools-37JYPBVE.js")).tools
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
