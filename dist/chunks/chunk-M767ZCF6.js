import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  redacted
} from "./chunk-U4IF2XSH.js";
import {
  benchFor,
  checkProjects,
  complain,
  scoreProjects,
  tell,
  unevaluated
} from "./chunk-GFE5JQ5U.js";
import {
  languageOf,
  publishHere,
  sayNotes
} from "./chunk-K5ZQWKLC.js";
import {
  belowPath
} from "./chunk-MKSIVHNI.js";
import {
  explainError
} from "./chunk-73M7AIWP.js";
import {
  findContext
} from "./chunk-N7HNEY3I.js";
import {
  exitCode
} from "./chunk-QTCX36IH.js";
import {
  UserError
} from "./chunk-PUQQKSFQ.js";
import {
  secretsOf
} from "./chunk-RH7KIIW5.js";
import {
  oneLine
} from "./chunk-Z2STOFF7.js";

// src/commands/judge.ts
import { resolve } from "node:path";

// src/publish/situation.ts
function situationIn(context) {
  if (!context || context.event === "publication") return {};
  const { slug, head, source, base, target, targetAddress, merge } = context;
  return { situation: { slug, head, source, base, target, targetAddress, merged: merge !== null } };
}

// src/commands/progress.ts
var patience = { terminal: 1e3, log: 1e4 };
var width = 20;
function progressOn({ stderr }, { quiet }, now = Date.now) {
  const { redraw } = stderr;
  const steps = { done: 0, expected: 0 };
  let last = now();
  let drawn = false;
  const told = (step) => `${steps.done}/${steps.expected} ${oneLine(step, 60)}`;
  const show = (step) => {
    if (quiet || now() - last < (redraw ? drawn ? 0 : patience.terminal : patience.log)) return;
    if (redraw) redraw(`${bar(steps.done / steps.expected)} ${told(step)}`);
    else stderr.write(`palier: ${told(step)}
`);
    drawn = true;
    last = now();
  };
  return {
    expect: (count) => void (steps.expected += count),
    done: (step) => {
      steps.done++;
      show(step);
    },
    end: () => {
      if (drawn) redraw?.("");
      drawn = false;
    }
  };
}
function bar(part) {
  const full = Math.round(part * width);
  return `${"\u2588".repeat(full)}${"\u2591".repeat(width - full)}`;
}

// src/commands/judge.ts
async function judge(options, edge) {
  const { report, publication } = await judgeHere(options, edge);
  if (publication) sayNotes(publication, languageOf(report, options), edge);
  return exitCode(report.verdict, options.strict);
}
async function judgeHere(options, edge) {
  const context = await findContext(edge.env);
  const progress = progressOn(edge, options);
  const bench = { ...await benchFor(options, edge), ...situationIn(context), progress };
  const { report: judged, failure } = await evaluated(options, bench).finally(progress.end);
  const report = redacted(judged, secretsOf(edge.env));
  const around = { edge, context };
  const alone = failure !== null && !(context?.event === "change" && options.command === "check");
  if (alone) explainError(failure, languageOf(report, options), edge);
  else tellGit(failure, edge);
  const formats = alone ? options.formats.filter((output) => !isScreen(output)) : options.formats;
  const unwritten = await tell(report, formats, { ...around, options });
  if (!alone) complain(report, options, edge);
  const publication = options.publish ? await publishHere(report, options, around) : null;
  const [first, ...others] = unwritten;
  if (first) throw new UserError(first, ...others);
  return { report, context, publication };
}
async function evaluated(options, bench) {
  const judging = options.command === "check" ? checkProjects : scoreProjects;
  const path = resolve(options.argument ?? ".");
  let placed = { ...options, config: null, rules: null };
  try {
    placed = belowPath(options, path);
    return { report: await judging(path, placed, bench), failure: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { report: await unevaluated(path, placed, bench, error), failure: error };
  }
}
function tellGit(failure, edge) {
  for (const problem of failure?.texts ?? [])
    if (problem.code === "revision-missing" && problem.problem) edge.stderr.write(`palier: git: ${problem.problem}
`);
}
function isScreen({ format, file }) {
  return format === "terminal" && file === null;
}

export {
  judge,
  judgeHere
};
