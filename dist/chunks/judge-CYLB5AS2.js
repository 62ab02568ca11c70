import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  benchFor,
  check,
  exitCode,
  score,
  tell
} from "./chunk-XTSBU7JJ.js";
import "./chunk-CHBILV2S.js";
import "./chunk-MXPJPRZS.js";
import "./chunk-N6UQCOES.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-7QYWWAQX.js";
import "./chunk-ZDLXHBGC.js";
import "./chunk-CQ3GVBML.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-2Y4T7CLH.js";
import "./chunk-5GNLYBZA.js";
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
