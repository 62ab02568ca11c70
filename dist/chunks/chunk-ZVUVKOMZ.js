import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  redacted
} from "./chunk-U4IF2XSH.js";
import {
  languageOf,
  publishHere,
  reportSchema,
  sayNotes,
  together,
  version
} from "./chunk-K5ZQWKLC.js";
import {
  array,
  literal,
  object
} from "./chunk-QEW26NPL.js";
import {
  findContext
} from "./chunk-N7HNEY3I.js";
import {
  projectsOf,
  reasonOf
} from "./chunk-GXG6GLTD.js";
import {
  UserError
} from "./chunk-PUQQKSFQ.js";
import {
  secretsOf
} from "./chunk-RH7KIIW5.js";
import {
  oneLine
} from "./chunk-Z2STOFF7.js";

// src/publish/saved.ts
import { open } from "node:fs/promises";
var largest = 8 * 1024 * 1024;
async function readReport(file, context) {
  const report = parsed(await textOf(file), file);
  for (const one of projectsOf(report)) refuseForeign(one, context, file);
  return report;
}
var severalSchema = object({ version: literal(1), projects: array(reportSchema).min(1).max(500) });
async function textOf(file) {
  const handle = await open(file).catch((error) => {
    throw unreadable(file, error.code ?? "?");
  });
  try {
    const status = await handle.stat();
    if (!status.isFile()) throw unreadable(file, "not a file");
    if (status.size > largest) throw unreadable(file, `${status.size} > ${largest} B`);
    return await handle.readFile("utf8");
  } finally {
    await handle.close();
  }
}
function parsed(text, file) {
  const json = jsonIn(text, file);
  if (typeof json !== "object" || json === null || !("projects" in json)) return valid(reportSchema, json, file);
  return together(valid(severalSchema, json, file).projects, version());
}
function valid(schema, json, file) {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw unreadable(file, oneLine(`${issue?.path.join(".") || "."}: ${issue?.message ?? "?"}`, 160));
}
function jsonIn(text, file) {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(file, "JSON");
  }
}
function refuseForeign(report, context, file) {
  const refuse = (what, read, expected) => {
    if (read?.toLowerCase() === expected?.toLowerCase() && read) return;
    throw new UserError({
      code: "report-foreign",
      file,
      what,
      read: oneLine(read ?? "null", 80),
      expected: expected ?? ""
    });
  };
  refuse("palier", report.palier, version());
  refuse("project.slug", report.project.slug, context.slug);
  if (report.head !== null || !reasonOf(report, "not-evaluated"))
    refuse("head.revision", report.head?.revision, context.head);
}
function unreadable(file, problem) {
  return new UserError({ code: "report-unreadable", file, problem });
}

// src/commands/publish.ts
async function publish(options, edge) {
  const { report, publication } = await publishSaved(options, edge);
  sayNotes(publication, languageOf(report, options), edge);
  return 0;
}
async function publishSaved(options, edge) {
  if (options.argument === null) throw new UserError({ code: "report-required" });
  const context = await findContext(edge.env);
  if (context?.event !== "change" && context?.event !== "publication")
    throw new UserError({ code: "no-change-request" });
  const report = redacted(await readReport(options.argument, context), secretsOf(edge.env));
  return { report, publication: await publishHere(report, options, { edge, context }) };
}

export {
  publish,
  publishSaved
};
