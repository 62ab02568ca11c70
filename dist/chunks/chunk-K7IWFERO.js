import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  redacted
} from "./chunk-QE622OH6.js";
import {
  benchFor,
  checkProjects,
  scoreProjects,
  tell,
  tellSeveral
} from "./chunk-URNIPRW3.js";
import {
  languageOf,
  publishHere,
  sayNotes
} from "./chunk-2Q6OTJEL.js";
import {
  findContext
} from "./chunk-HVH54Z35.js";
import {
  exitCode
} from "./chunk-LRVLUBRI.js";
import {
  secretsOf
} from "./chunk-OXO43BUP.js";

// src/commands/judge.ts
import { resolve } from "node:path";

// src/publish/situation.ts
function situationIn(context) {
  if (!context || context.event === "publication") return {};
  const { slug, head, source, base, target, merge } = context;
  return { situation: { slug, head, source, base, target, merged: merge !== null } };
}

// src/commands/judge.ts
async function judge(options, edge) {
  const { report, publication } = await judgeHere(options, edge);
  if (publication) sayNotes(publication, languageOf(report, options), edge);
  return exitCode(report.verdict, options.strict);
}
async function judgeHere(options, edge) {
  const context = await findContext(edge.env);
  const bench = { ...await benchFor(options, edge), ...situationIn(context) };
  const path = resolve(options.argument ?? ".");
  const judged = await (options.command === "check" ? checkProjects : scoreProjects)(path, options, bench);
  const report = redacted(judged, secretsOf(edge.env));
  const around = { edge, context };
  await ("projects" in report ? tellSeveral(report, options, around) : tell(report, options, around));
  return { report, context, publication: options.publish ? await publishHere(report, options, around) : null };
}

export {
  judge,
  judgeHere
};
