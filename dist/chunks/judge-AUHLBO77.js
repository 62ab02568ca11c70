import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  benchFor,
  checkProjects,
  exitCode,
  scoreProjects,
  tell,
  tellSeveral
} from "./chunk-4VPSMC74.js";
import "./chunk-CHBILV2S.js";
import "./chunk-CN6COMG2.js";
import "./chunk-6CNZ66EY.js";
import "./chunk-DQ3KAIU5.js";
import "./chunk-MFXO4O3S.js";
import "./chunk-HARW6OQ5.js";
import "./chunk-CQ3GVBML.js";
import "./chunk-FIE6MRQB.js";
import "./chunk-JQJ66J7U.js";
import "./chunk-5GNLYBZA.js";
import {
  secretsOf,
  withoutSecrets
} from "./chunk-7Y6324PX.js";
import "./chunk-X7GWRAEZ.js";

// src/commands/judge.ts
import { resolve } from "node:path";

// src/report/redact.ts
function redacted(report, secrets) {
  const known = /* @__PURE__ */ new Map();
  const clean = (value) => {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map(clean);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
  };
  return clean(report);
  function text(value) {
    const told = known.get(value) ?? withoutSecrets(value, secrets);
    known.set(value, told);
    return told;
  }
}

// src/commands/judge.ts
async function judge(options, edge) {
  const bench = await benchFor(options, edge);
  const path = resolve(options.argument ?? ".");
  const judged = await (options.command === "check" ? checkProjects : scoreProjects)(path, options, bench);
  const report = redacted(judged, secretsOf(edge.env));
  await ("projects" in report ? tellSeveral(report, options, edge) : tell(report, options, edge));
  return exitCode(report.verdict, options.strict);
}
export {
  judge
};
