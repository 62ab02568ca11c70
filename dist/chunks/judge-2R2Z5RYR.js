import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  benchFor,
  check,
  exitCode,
  score,
  tell
} from "./chunk-ETRCRQPO.js";
import "./chunk-CHBILV2S.js";
import "./chunk-QD45FCRB.js";
import "./chunk-E5SKJAC7.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-ID7LFXJO.js";
import "./chunk-HQ6QOCJO.js";
import "./chunk-RJPRSTCP.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-K3XJB4SO.js";
import "./chunk-BXM2BXVE.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-X7GWRAEZ.js";

// src/commands/judge.ts
import { resolve } from "node:path";
async function judge(options, edge) {
  const bench = await benchFor(options, edge);
  const path = resolve(options.argument ?? ".");
  const report = await (options.command === "check" ? check : score)(path, options, bench);
  await tell(report, options, edge);
  return exitCode(report.verdict, options.strict);
}
export {
  judge
};
