import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  configurationOf,
  readingOf
} from "./chunk-OTONFB74.js";
import {
  _enum,
  array,
  boolean,
  discriminatedUnion,
  int,
  literal,
  locate,
  looseObject,
  number,
  object,
  string,
  union
} from "./chunk-QEW26NPL.js";
import {
  forgeVoice,
  projectsOf
} from "./chunk-GXG6GLTD.js";
import {
  UserError
} from "./chunk-PUQQKSFQ.js";
import {
  say
} from "./chunk-736ST75G.js";
import {
  nearest
} from "./chunk-Z2STOFF7.js";

// src/publish/here.ts
async function publishHere(report, options, { edge, context }) {
  if (context?.event !== "change" && context?.event !== "publication")
    return because({ code: "no-change-request" }, false);
  const judged = projectsOf(report).flatMap(({ head }) => head ? [head.revision] : []);
  if (judged.some((revision) => revision !== context.head)) return because({ code: "comment-not-head" }, true);
  const voice = forgeVoice(report, context, languageOf(report, options));
  const { publish } = await import("./publish-C3CLUVAR.js");
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
var text = object({ fr: string(), en: string() });
var day = string().regex(/^\d{4}-\d{2}-\d{2}$/u);
var level = int().nonnegative();
var effort = _enum(["minutes", "hours", "days"]);
var outcome = _enum(["pass", "fail", "waived", "unknown", "not-applicable"]);
var environmentClass = _enum(["sandbox", "prod-like", "production"]);
var unknownCause = _enum([
  "attestation-missing",
  "attestation-ended",
  "environment-class-missing",
  "hidden",
  "undecidable",
  "no-rules-yet"
]);
var location = object({
  file: string(),
  line: int().positive().optional(),
  column: int().positive().optional()
});
var findingShape = {
  outcome: _enum(["pass", "fail", "waived", "unknown"]),
  subject: string(),
  source: string().optional(),
  environment: string().optional(),
  by: _enum(["repository", "attestation"]),
  at: location.optional(),
  setBy: location.optional(),
  message: text.optional(),
  removed: literal(true).optional()
};
var finding = object(findingShape);
var attachedFinding = object({ ...findingShape, kind: _enum(["lost", "new"]) });
var told = union([
  object({ code: literal("helm-failed"), chart: string(), problem: string() }),
  object({ code: literal("kustomize-failed"), kustomization: string(), problem: string() }),
  object({ code: literal("source-file-missing"), source: string(), file: string() }),
  looseObject({ code: string().regex(/^(?!(?:(?:helm|kustomize)-failed|source-file-missing)$)[a-z-]+$/u) })
]);
var message = told;

// src/report/report-schema.ts
var ruleResultSchema = object({
  id: string(),
  theme: string(),
  level,
  criterion: string(),
  required: boolean(),
  announced: day.optional(),
  advisedFrom: level.nullable(),
  proof: _enum(["repository", "declared"]),
  about: string().optional(),
  title: text,
  fix: text,
  effort,
  outcome,
  cause: unknownCause.nullable(),
  findings: array(finding)
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
var blindSpot = object({
  kinds: array(_enum(Object.keys(kinds))),
  environment: string().optional(),
  at: location,
  fault: boolean(),
  cause: message,
  message: text
});
var parameter = union([number(), string(), array(string())]);
var attestation = object({
  rule: string(),
  statement: string(),
  evidence: string(),
  by: string(),
  date: day,
  until: day,
  state: _enum(["valid", "ended"]),
  at: location
});
var requirement = object({
  id: string(),
  level: _enum(["P", "I"]),
  title: text,
  state: _enum(["proved", "attested", "waived", "not-applicable", "missing", "undecidable"]),
  rules: array(object({ id: string(), outcome })),
  attestation: attestation.optional()
});
var admission = _enum(["none", "audit", "enforce"]);
var admissionPolicy = object({
  id: string(),
  title: text,
  before: admission,
  production: admission,
  rules: array(string()),
  outcome
});
var note = object({ code: string(), message: text });
var assessment = object({
  revision: string().nullable(),
  ref: string().nullable(),
  judged: string().nullable(),
  drifted: array(string()).optional(),
  score: object({
    technical: level,
    proved: level,
    possible: level,
    criteria: array(object({ id: string(), outcome }))
  }),
  environments: array(
    object({
      name: string(),
      class: environmentClass.nullable(),
      declared: boolean(),
      sources: array(string()),
      rendered: boolean()
    })
  ),
  rules: array(ruleResultSchema),
  blindSpots: array(blindSpot),
  attestations: array(attestation).optional(),
  cct: array(requirement).optional(),
  admission: array(admissionPolicy).optional(),
  notes: array(note)
});
var policy = object({
  commitment: object({ level, since: day.optional(), next: object({ level, by: day }).optional() }).nullable(),
  gate: _enum(["change", "state", "ratchet", "off"]).nullable(),
  from: _enum(["target", "base", "head", "none"]),
  changed: array(string()),
  waivers: array(
    object({
      rule: string(),
      subject: string(),
      reason: string(),
      decision: string().optional(),
      owner: string().optional(),
      until: day,
      at: location.optional(),
      state: _enum(["active", "ended", "useless", "void", "added"])
    })
  ),
  mute: array(string()),
  thresholds: array(object({ rule: string(), parameter: string(), value: parameter, default: parameter })),
  announcements: array(note)
});
var change = object({
  rule: string(),
  trend: _enum(["better", "worse", "same", "unclear"]),
  introduced: array(attachedFinding),
  fixed: array(finding),
  unclear: array(finding),
  gone: array(finding)
});
var rules = array(string());
var reason = discriminatedUnion("code", [
  object({ code: literal("level-dropped"), from: level, to: level }),
  object({ code: literal("below-commitment"), level, commitment: level }),
  object({ code: literal("introduced-below-commitment"), level, commitment: level, rules }),
  object({ code: literal("blind-spot-introduced"), rules }),
  object({ code: literal("not-verified"), rules }),
  object({ code: literal("gate-off") }),
  object({ code: literal("not-evaluated"), message: text })
]);
var verdict = object({ accepted: boolean(), verified: boolean(), reasons: array(reason) }).nullable();
var reportSchema = object({
  version: literal(1),
  palier: string(),
  asOf: day,
  grid: object({
    id: string(),
    version: string(),
    title: text,
    levels: array(object({ level, title: text, criteria: array(object({ id: string(), title: text })) }))
  }),
  project: object({
    key: string(),
    name: string(),
    slug: string().nullable(),
    path: string().regex(/^(?!\.{1,2}(?:\/|$))[^/\\]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\]+)*$/u).optional(),
    repository: string(),
    language: _enum(["fr", "en"]).nullable()
  }),
  policy,
  base: assessment.nullable(),
  head: assessment.nullable(),
  changes: array(change),
  nextSteps: array(
    object({ rule: string(), level, effort, subjects: int().nonnegative(), at: location.optional() })
  ),
  verdict
});
var reportsSchema = object({
  version: literal(1),
  palier: string(),
  projects: array(reportSchema).min(1),
  verdict
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
  const verdicts = projects.flatMap(({ verdict: verdict3 }) => verdict3 ?? []);
  const verdict2 = verdicts.length === 0 ? null : {
    accepted: verdicts.every(({ accepted }) => accepted),
    verified: verdicts.every(({ verified }) => verified),
    reasons: verdicts.flatMap(({ reasons }) => reasons)
  };
  return { version: 1, palier, projects: [...projects], verdict: verdict2 };
}

// src/version.ts
import { readFileSync } from "node:fs";
function version() {
  for (const place of ["./package.json", "../package.json"]) {
    try {
      const { version: found } = JSON.parse(readFileSync(new URL(place, import.meta.url), "utf8"));
      return found;
    } catch {
    }
  }
  return "0.0.0";
}

export {
  publishHere,
  languageOf,
  sayNotes,
  ruleResultSchema,
  reportSchema,
  projectsIn,
  runBelow,
  differenceBelow,
  changedProjects,
  together,
  version
};
