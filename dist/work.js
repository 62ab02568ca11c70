import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  explainError,
  run
} from "./chunks/chunk-73M7AIWP.js";
import {
  readOptions,
  spokenLanguage
} from "./chunks/chunk-O56RL774.js";
import {
  unwritable
} from "./chunks/chunk-PUQQKSFQ.js";
import "./chunks/chunk-736ST75G.js";
import {
  harmless,
  secretsOf
} from "./chunks/chunk-RH7KIIW5.js";
import "./chunks/chunk-Z2STOFF7.js";
import "./chunks/chunk-2JYEHBWR.js";

// src/edge.ts
function guarded({ env, stdout, stderr }) {
  const secrets = secretsOf(env);
  const guard = (stream) => ({
    write: (text) => stream.write(harmless(text, secrets)),
    ...stream.isTTY !== void 0 && { isTTY: stream.isTTY }
  });
  const redraw = (line) => stderr.write(`\r${harmless(line, secrets)}\x1B[K`);
  return { env, stdout: guard(stdout), stderr: { ...guard(stderr), ...stderr.isTTY === true && { redraw } } };
}

// src/work.ts
async function work(args, process) {
  const edge = guarded(process);
  let failed = false;
  const fail = (error) => {
    failed = true;
    process.exitCode = explainError(error, spokenLanguage(args, edge.env), edge);
  };
  process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE" && !failed) fail(unwritable("stdout", error));
  });
  process.on("uncaughtException", (error) => {
    fail(error);
    process.exit(2);
  });
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  try {
    const request = readOptions(args, edge.env);
    const code = request.kind === "run" ? await run(request.options, edge) : 0;
    process.exitCode = failed ? 2 : code;
  } catch (error) {
    fail(error);
  }
}
export {
  work
};
