import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  benchFor,
  checkProjects,
  exitCode,
  scoreProjects,
  tell,
  tellSeveral
} from "./chunk-57KEPBQS.js";
import "./chunk-CHBILV2S.js";
import "./chunk-ZF3UDMUK.js";
import "./chunk-U6UGIOAL.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-TSJFK6UD.js";
import "./chunk-ZDLXHBGC.js";
import "./chunk-CQ3GVBML.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-5VZRUCCH.js";
import "./chunk-5GNLYBZA.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-X7GWRAEZ.js";

// src/commands/judge.ts
import { resolve } from "node:path";
async function judge(options, edge) {
  const bench = await benchFor(options, edge);
  const path = resolve(options.argument ?? ".");
  const report = await (options.command === "check" ? checkProjects : scoreProjects)(path, options, bench);
  await ("projects" in report ? tellSeveral(report, options, edge) : tell(report, options, edge));
  return exitCode(report.verdict, options.strict);
}
export {
  judge
};
