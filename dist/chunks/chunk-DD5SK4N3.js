import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  redacted
} from "./chunk-G6NI3VS2.js";
import {
  benchFor,
  checkProjects,
  scoreProjects,
  tell,
  tellSeveral,
  unevaluated
} from "./chunk-WVK4JU5C.js";
import {
  languageOf,
  publishHere,
  sayNotes
} from "./chunk-WCG4HPEQ.js";
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import {
  findContext
} from "./chunk-SLHKATWG.js";
import {
  exitCode
} from "./chunk-QG3PUDL5.js";
import {
  secretsOf
} from "./chunk-DEPSM2E7.js";

// src/commands/judge.ts
import { resolve } from "node:path";

// src/publish/situation.ts
function situationIn(context) {
  if (!context || context.event === "publication") return {};
  const { slug, head, source, base, target, targetAddress, merge } = context;
  return { situation: { slug, head, source, base, target, targetAddress, merged: merge !== null } };
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
  const judged = await (context?.event === "change" ? judgeChange : judgeAlone)(options, bench, edge);
  const report = redacted(judged, secretsOf(edge.env));
  const around = { edge, context };
  await ("projects" in report ? tellSeveral(report, options, around) : tell(report, options, around));
  return { report, context, publication: options.publish ? await publishHere(report, options, around) : null };
}
function judgeAlone(options, bench) {
  return (options.command === "check" ? checkProjects : scoreProjects)(pathOf(options), options, bench);
}
async function judgeChange(options, bench, edge) {
  try {
    return await judgeAlone(options, bench);
  } catch (error) {
    if (!(error instanceof UserError) || options.command !== "check") throw error;
    for (const problem of error.texts)
      if (problem.code === "revision-missing" && problem.problem) edge.stderr.write(`palier: git: ${problem.problem}
`);
    return unevaluated(pathOf(options), options, bench, error);
  }
}
function pathOf({ argument }) {
  return resolve(argument ?? ".");
}

export {
  judge,
  judgeHere
};
