#!/usr/bin/env node
import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  readOptions,
  spokenLanguage
} from "./chunks/chunk-7H4K4UK6.js";
import "./chunks/chunk-OOX5KMPE.js";
import "./chunks/chunk-XET6JIPL.js";
import {
  harmless,
  secretsOf
} from "./chunks/chunk-DEPSM2E7.js";
import "./chunks/chunk-HYMA3MHI.js";
import "./chunks/chunk-2JYEHBWR.js";

// src/edge.ts
function guarded({ env, stdout, stderr }) {
  const secrets = secretsOf(env);
  const guard = (stream) => ({
    write: (text) => stream.write(harmless(text, secrets)),
    ...stream.isTTY !== void 0 && { isTTY: stream.isTTY }
  });
  return { env, stdout: guard(stdout), stderr: guard(stderr) };
}

// src/cli.ts
var args = process.argv.slice(2);
var edge = guarded(process);
var language = spokenLanguage(args, process.env);
async function main() {
  const request = readOptions(args, process.env);
  if (request.kind === "help") process.stdout.write((await import("./chunks/help-U7W3NADQ.js")).help(language, request.command));
  if (request.kind === "version") process.stdout.write(`${(await import("./chunks/version-Z752662I.js")).version()}
`);
  return request.kind === "run" ? (await import("./chunks/main-OZPBHS4S.js")).run(request.options, edge) : 0;
}
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));
try {
  process.exitCode = await main();
} catch (error) {
  const { explainError } = await import("./chunks/main-OZPBHS4S.js");
  process.exitCode = explainError(error, language, edge);
}
