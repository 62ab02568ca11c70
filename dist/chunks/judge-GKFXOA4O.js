import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  benchFor,
  check,
  exitCode,
  score,
  tell
} from "./chunk-MN5X5TJO.js";
import "./chunk-CHBILV2S.js";
import "./chunk-XUC73GFC.js";
import "./chunk-XWJ3I5XR.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-GU6EYEQ7.js";
import "./chunk-ZDLXHBGC.js";
import "./chunk-CQ3GVBML.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-IQ7AWHJI.js";
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
