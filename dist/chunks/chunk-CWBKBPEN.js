import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  configurationOf,
  readingOf
} from "./chunk-7MEUKNFC.js";
import {
  external_exports,
  locate
} from "./chunk-5RV63KTA.js";
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import {
  forgeVoice,
  projectsOf
} from "./chunk-ZQKYMJOP.js";
import {
  say
} from "./chunk-HWHO74WL.js";
import {
  nearest
} from "./chunk-HYMA3MHI.js";

// src/publish/here.ts
async function publishHere(report, options, { edge, context }) {
  if (context?.event !== "change" && context?.event !== "publication")
    return because({ code: "no-change-request" }, false);
  const judged = projectsOf(report).flatMap(({ head }) => head ? [head.revision] : []);
  if (judged.some((revision) => revision !== context.head)) return because({ code: "comment-not-head" }, true);
  const voice = forgeVoice(report, context, languageOf(report, options));
  const { publish } = await import("./publish-TXFEEB6W.js");
  return publish(report, { context, options, voice, environment: edge.env });
}
function languageOf(report, { language }) {
  return language ?? projectsOf(report)[0]?.project.language ?? "fr";
}
function sayNotes({ notes }, language, edge) {
  for (const { message: message2 } of notes) edge.stderr.write(`palier: ${say(message2, language)}
`);
}
function because(message2, warning) {
  return { url: null, notes: [{ message: message2, warning }] };
}

// src/report/report-parts.ts
var text = external_exports.object({ fr: external_exports.string(), en: external_exports.string() });
var day = external_exports.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
var level = external_exports.int().nonnegative();
var effort = external_exports.enum(["minutes", "hours", "days"]);
var outcome = external_exports.enum(["pass", "fail", "waived", "unknown", "not-applicable"]);
var environmentClass = external_exports.enum(["sandbox", "prod-like", "production"]);
var unknownCause = external_exports.enum([
  "attestation-missing",
  "attestation-ended",
  "environment-class-missing",
  "hidden",
  "undecidable",
  "no-rules-yet"
]);
var location = external_exports.object({
  file: external_exports.string(),
  line: external_exports.int().positive().optional(),
  column: external_exports.int().positive().optional()
});
var findingShape = {
  outcome: external_exports.enum(["pass", "fail", "waived", "unknown"]),
  subject: external_exports.string(),
  source: external_exports.string().optional(),
  environment: external_exports.string().optional(),
  by: external_exports.enum(["repository", "attestation"]),
  at: location.optional(),
  message: text.optional(),
  removed: external_exports.literal(true).optional()
};
var finding = external_exports.object(findingShape);
var attachedFinding = external_exports.object({ ...findingShape, kind: external_exports.enum(["lost", "new"]) });
var told = external_exports.union([
  external_exports.object({ code: external_exports.literal("helm-failed"), chart: external_exports.string(), problem: external_exports.string() }),
  external_exports.object({ code: external_exports.literal("kustomize-failed"), kustomization: external_exports.string(), problem: external_exports.string() }),
  external_exports.object({ code: external_exports.literal("source-file-missing"), source: external_exports.string(), file: external_exports.string() }),
  external_exports.looseObject({ code: external_exports.string().regex(/^(?!(?:(?:helm|kustomize)-failed|source-file-missing)$)[a-z-]+$/u) })
]);
var message = told;

// src/report/report-schema.ts
var ruleResultSchema = external_exports.object({
  id: external_exports.string(),
  theme: external_exports.string(),
  level,
  criterion: external_exports.string(),
  required: external_exports.boolean(),
  announced: day.optional(),
  advisedFrom: level.nullable(),
  proof: external_exports.enum(["repository", "declared"]),
  about: external_exports.string().optional(),
  title: text,
  fix: text,
  effort,
  outcome,
  cause: unknownCause.nullable(),
  findings: external_exports.array(finding)
});
var kinds = {
  environment: true,
  declaration: true,
  source: true,
  manifest: true,
  validation: true,
  workload: true,
  autoscaler: true,
  disruption: true,
  rollout: true,
  quota: true,
  tie: true,
  chartDependencies: true,
  overlay: true,
  logOutput: true,
  cronJob: true,
  volumeClaim: true,
  container: true,
  securityContext: true,
  port: true,
  service: true,
  reference: true,
  authorization: true,
  exposureLink: true,
  datastore: true,
  monitor: true,
  alerting: true,
  alertFile: true,
  dashboard: true,
  instrumentation: true,
  networkPolicy: true,
  isolation: true,
  exposedHost: true,
  exposedPath: true,
  route: true,
  secret: true,
  sopsSecret: true,
  vaultSecret: true,
  secretMaterial: true,
  credential: true,
  tlsSetting: true,
  datastoreLink: true,
  signIn: true,
  sharedResource: true,
  dockerfile: true,
  baseImage: true,
  remoteAccess: true,
  bakedCertificate: true,
  imageSource: true,
  pipeline: true,
  job: true,
  task: true,
  rescan: true,
  ecosystem: true,
  document: true,
  requirement: true,
  coverage: true
};
var blindSpot = external_exports.object({
  kinds: external_exports.array(external_exports.enum(Object.keys(kinds))),
  environment: external_exports.string().optional(),
  at: location,
  fault: external_exports.boolean(),
  cause: message,
  message: text
});
var parameter = external_exports.union([external_exports.number(), external_exports.string(), external_exports.array(external_exports.string())]);
var attestation = external_exports.object({
  rule: external_exports.string(),
  statement: external_exports.string(),
  evidence: external_exports.string(),
  by: external_exports.string(),
  date: day,
  until: day,
  state: external_exports.enum(["valid", "ended"]),
  at: location
});
var requirement = external_exports.object({
  id: external_exports.string(),
  level: external_exports.enum(["P", "I"]),
  title: text,
  state: external_exports.enum(["proved", "attested", "waived", "not-applicable", "missing", "undecidable"]),
  rules: external_exports.array(external_exports.object({ id: external_exports.string(), outcome })),
  attestation: attestation.optional()
});
var admission = external_exports.enum(["none", "audit", "enforce"]);
var admissionPolicy = external_exports.object({
  id: external_exports.string(),
  title: text,
  before: admission,
  production: admission,
  rules: external_exports.array(external_exports.string()),
  outcome
});
var note = external_exports.object({ code: external_exports.string(), message: text });
var assessment = external_exports.object({
  revision: external_exports.string().nullable(),
  ref: external_exports.string().nullable(),
  judged: external_exports.string().nullable(),
  drifted: external_exports.array(external_exports.string()).optional(),
  score: external_exports.object({
    technical: level,
    proved: level,
    possible: level,
    criteria: external_exports.array(external_exports.object({ id: external_exports.string(), outcome }))
  }),
  environments: external_exports.array(
    external_exports.object({
      name: external_exports.string(),
      class: environmentClass.nullable(),
      declared: external_exports.boolean(),
      sources: external_exports.array(external_exports.string()),
      rendered: external_exports.boolean()
    })
  ),
  rules: external_exports.array(ruleResultSchema),
  blindSpots: external_exports.array(blindSpot),
  attestations: external_exports.array(attestation).optional(),
  cct: external_exports.array(requirement).optional(),
  admission: external_exports.array(admissionPolicy).optional(),
  notes: external_exports.array(note)
});
var policy = external_exports.object({
  commitment: external_exports.object({ level, since: day.optional(), next: external_exports.object({ level, by: day }).optional() }).nullable(),
  gate: external_exports.enum(["change", "state", "ratchet", "off"]).nullable(),
  from: external_exports.enum(["target", "base", "head", "none"]),
  changed: external_exports.array(external_exports.string()),
  waivers: external_exports.array(
    external_exports.object({
      rule: external_exports.string(),
      subject: external_exports.string(),
      reason: external_exports.string(),
      decision: external_exports.string().optional(),
      owner: external_exports.string().optional(),
      until: day,
      at: location.optional(),
      state: external_exports.enum(["active", "ended", "useless", "void", "added"])
    })
  ),
  mute: external_exports.array(external_exports.string()),
  thresholds: external_exports.array(external_exports.object({ rule: external_exports.string(), parameter: external_exports.string(), value: parameter, default: parameter })),
  announcements: external_exports.array(note)
});
var change = external_exports.object({
  rule: external_exports.string(),
  trend: external_exports.enum(["better", "worse", "same", "unclear"]),
  introduced: external_exports.array(attachedFinding),
  fixed: external_exports.array(finding),
  unclear: external_exports.array(finding),
  gone: external_exports.array(finding)
});
var rules = external_exports.array(external_exports.string());
var reason = external_exports.discriminatedUnion("code", [
  external_exports.object({ code: external_exports.literal("level-dropped"), from: level, to: level }),
  external_exports.object({ code: external_exports.literal("below-commitment"), level, commitment: level }),
  external_exports.object({ code: external_exports.literal("introduced-below-commitment"), level, commitment: level, rules }),
  external_exports.object({ code: external_exports.literal("blind-spot-introduced"), rules }),
  external_exports.object({ code: external_exports.literal("not-verified"), rules }),
  external_exports.object({ code: external_exports.literal("gate-off") }),
  external_exports.object({ code: external_exports.literal("not-evaluated"), message: text })
]);
var reportSchema = external_exports.object({
  version: external_exports.literal(1),
  palier: external_exports.string(),
  asOf: day,
  grid: external_exports.object({
    id: external_exports.string(),
    version: external_exports.string(),
    title: text,
    levels: external_exports.array(external_exports.object({ level, title: text, criteria: external_exports.array(external_exports.object({ id: external_exports.string(), title: text })) }))
  }),
  project: external_exports.object({
    key: external_exports.string(),
    name: external_exports.string(),
    slug: external_exports.string().nullable(),
    path: external_exports.string().regex(/^(?!\.{1,2}(?:\/|$))[^/\\]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\]+)*$/u).optional(),
    repository: external_exports.string(),
    language: external_exports.enum(["fr", "en"]).nullable()
  }),
  policy,
  base: assessment.nullable(),
  head: assessment.nullable(),
  changes: external_exports.array(change),
  nextSteps: external_exports.array(
    external_exports.object({ rule: external_exports.string(), level, effort, subjects: external_exports.int().nonnegative(), at: location.optional() })
  ),
  verdict: external_exports.object({ accepted: external_exports.boolean(), verified: external_exports.boolean(), reasons: external_exports.array(reason) }).nullable()
});

// src/run/projects.ts
import { join } from "node:path";
async function projectsIn({ head, target }, run) {
  const [after, before] = await Promise.all([readingOf(head, run), readingOf(target, run)]);
  const named = [.../* @__PURE__ */ new Set([...before.settings.projects ?? [], ...after.settings.projects ?? []])];
  if (named.length === 0) return null;
  await refuseMissing(after.settings.projects ?? [], head, run);
  return named.filter((folder) => holds(head, folder));
}
async function refuseMissing(folders, head, run) {
  const missing = folders.filter((folder) => !holds(head, folder));
  if (missing.length === 0) return;
  const file = configurationOf(run);
  const text2 = (await head.read(file)).toString("utf8");
  const parents = new Set(head.files.flatMap((path) => parentsOf(path)));
  const [first, ...others] = missing.map((folder) => {
    const line = locate(text2, "core", 0, ["projects", folders.indexOf(folder)])?.line ?? 1;
    return { code: "configuration-project-missing", file, line, folder, nearest: nearest(folder, parents) ?? "" };
  });
  if (first) throw new UserError(first, ...others);
}
function parentsOf(path) {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
function holds(tree, folder) {
  return tree.files.some((file) => file.startsWith(`${folder}/`));
}
function runBelow(run, folder) {
  return { ...run, path: join(run.path, folder), key: folder };
}
function differenceBelow({ renames, added, lines }, folder) {
  const start = `${folder}/`;
  const inside = (path) => path.startsWith(start);
  const bare = (path) => path.slice(start.length);
  const moved = Object.entries(renames).filter(([, to]) => inside(to));
  const arrived = moved.filter(([from]) => !inside(from)).map(([, to]) => to);
  return {
    renames: Object.fromEntries(moved.filter(([from]) => inside(from)).map(([from, to]) => [bare(from), bare(to)])),
    added: [...added.filter(inside), ...arrived].map(bare).sort(),
    lines: Object.fromEntries(
      Object.entries(lines).flatMap(([file, ranges]) => inside(file) ? [[bare(file), ranges]] : [])
    )
  };
}
async function changedProjects({ head, base }, folders) {
  const owner = (file) => folders.find((folder) => file.startsWith(`${folder}/`)) ?? "";
  const changed = /* @__PURE__ */ new Set();
  for (const file of /* @__PURE__ */ new Set([...head.root.files, ...base.root.files])) {
    const own = file.startsWith(head.prefix) ? owner(file.slice(head.prefix === "" ? 0 : head.prefix.length + 1)) : "";
    if (changed.has(own) || await same(file, { head: head.root, base: base.root })) continue;
    changed.add(own);
  }
  return changed.has("") ? new Set(folders) : changed;
}
async function same(file, { head, base }) {
  if (head === base) return true;
  if (!head.has(file) || !base.has(file)) return false;
  const ids = await Promise.all([head.id(file), base.id(file)].map((id) => id.catch(() => null)));
  return ids[0] !== null && ids[0] === ids[1];
}
function together(projects, palier) {
  const verdicts = projects.flatMap(({ verdict: verdict2 }) => verdict2 ?? []);
  const verdict = verdicts.length === 0 ? null : {
    accepted: verdicts.every(({ accepted }) => accepted),
    verified: verdicts.every(({ verified }) => verified),
    reasons: verdicts.flatMap(({ reasons }) => reasons)
  };
  return { version: 1, palier, projects: [...projects], verdict };
}

export {
  publishHere,
  languageOf,
  sayNotes,
  finding,
  ruleResultSchema,
  reportSchema,
  projectsIn,
  runBelow,
  differenceBelow,
  changedProjects,
  together
};
