import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  benchFor,
  check,
  exitCode,
  score,
  tell
} from "./chunk-WBDPLGY2.js";
import "./chunk-CHBILV2S.js";
import "./chunk-XMVLCNIX.js";
import "./chunk-Q2MMG5OD.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-SELMRBYP.js";
import "./chunk-HQ6QOCJO.js";
import "./chunk-RJPRSTCP.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-M4BT6KJQ.js";
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
