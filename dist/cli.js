#!/usr/bin/env node
import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  readOptions,
  spokenLanguage
} from "./chunks/chunk-ZDLXHBGC.js";
import "./chunks/chunk-CQ3GVBML.js";
import "./chunks/chunk-5GNLYBZA.js";
import "./chunks/chunk-OOX5KMPE.js";
import "./chunks/chunk-X7GWRAEZ.js";

// src/cli.ts
var args = process.argv.slice(2);
var language = spokenLanguage(args, process.env);
async function main() {
  const request = readOptions(args, process.env);
  if (request.kind === "help") process.stdout.write((await import("./chunks/help-HUCELTK6.js")).help(language));
  if (request.kind === "version") process.stdout.write(`${(await import("./chunks/version-25ZE66TW.js")).version()}
`);
  return request.kind === "run" ? (await import("./chunks/main-DRUJFONL.js")).run(request.options, process) : 0;
}
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));
try {
  process.exitCode = await main();
} catch (error) {
  const { explainError } = await import("./chunks/main-DRUJFONL.js");
  process.exitCode = explainError(error, language, process);
}
