import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  benchFor,
  checkProjects,
  exitCode,
  scoreProjects,
  tell,
  tellSeveral
} from "./chunk-OSCWAD2C.js";
import "./chunk-CHBILV2S.js";
import "./chunk-JLBY5NZL.js";
import "./chunk-IIR4E3JF.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-ZTRBVHIL.js";
import "./chunk-ZDLXHBGC.js";
import "./chunk-CQ3GVBML.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-3YB62S7U.js";
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
