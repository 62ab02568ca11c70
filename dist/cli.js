#!/usr/bin/env node
import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  readOptions,
  spokenLanguage
} from "./chunks/chunk-O55CMIVZ.js";
import "./chunks/chunk-NMQWDIE4.js";
import "./chunks/chunk-M4ZGKNXI.js";

// src/cli.ts
var args = process.argv.slice(2);
var language = spokenLanguage(args, process.env);
async function main() {
  const request = readOptions(args, process.env);
  if (request.kind === "help") process.stdout.write((await import("./chunks/help-G5DOR44N.js")).help(language));
  if (request.kind === "version") process.stdout.write(`${(await import("./chunks/version-YSDRWHJO.js")).version()}
`);
  return request.kind === "run" ? (await import("./chunks/main-56GKP7E2.js")).run(request.options, process) : 0;
}
try {
  process.exitCode = await main();
} catch (error) {
  const { explainError } = await import("./chunks/main-56GKP7E2.js");
  process.exitCode = explainError(error, language, process);
}
