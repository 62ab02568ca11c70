import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-PUQQKSFQ.js";
import {
  say
} from "./chunk-736ST75G.js";

// src/main.ts
var loaders = {
  score: async () => (await import("./judge-XGUMQXBI.js")).judge,
  check: async () => (await import("./judge-XGUMQXBI.js")).judge,
  publish: async () => (await import("./publish-7X4XRX5F.js")).publish,
  explain: async () => (await import("./explain-K3ADTTXH.js")).explain,
  init: async () => (await import("./init-4MJVVTCB.js")).init,
  rules: async () => (await import("./rules-A73XG3GI.js")).rules,
  tools: async () => (await import("./tools-P5ZBNSK2.js")).tools
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
