import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  changedProjects,
  differenceBelow,
  languageOf,
  projectsIn,
  reportSchema,
  ruleResultSchema,
  runBelow,
  together,
  version
} from "./chunk-K5ZQWKLC.js";
import {
  ruledBy,
  ruledByTarget
} from "./chunk-MKSIVHNI.js";
import {
  configurationOf,
  readingOf,
  refuseLevel,
  refuseMissing
} from "./chunk-OTONFB74.js";
import {
  byCodeUnit as byCodeUnit2,
  byKeys,
  collect,
  createCache,
  createLocator,
  createMemo,
  createValueLocator,
  endOf,
  evaluate,
  findEnvironments,
  isAlike,
  isAttestable,
  isAway,
  isElsewhere,
  isFile,
  join,
  lastSegment,
  normalize,
  owner,
  renamePath,
  renameSubject,
  renamedSubjects,
  scopeOf,
  segment,
  shape,
  sortFindings,
  spotsOn,
  subjectOf,
  tailOf,
  waiverStates,
  withoutPart
} from "./chunk-3UWU6X7I.js";
import {
  loadCatalogue,
  readResources
} from "./chunk-HMWGODWM.js";
import {
  ask,
  difference,
  ensureCommit,
  ensureFolder,
  fetchCommit,
  mergeBase,
  openTree,
  openTrees,
  prefixOf,
  readSettings,
  treeOf
} from "./chunk-QEW26NPL.js";
import {
  boundLevel,
  boundLevel2,
  comment,
  criterionRows,
  doubts,
  gate,
  heldLevel,
  html,
  inline,
  lowestFirst,
  pageOf,
  paragraph,
  pathUri,
  phrases,
  placeName,
  severalComment,
  severalHtml,
  severalTerminal,
  summary,
  terminal,
  write
} from "./chunk-QTCX36IH.js";
import {
  folderOf,
  forgeVoice,
  projectsOf,
  reasonOf,
  shortened
} from "./chunk-GXG6GLTD.js";
import {
  findTools
} from "./chunk-RRAVW2CH.js";
import {
  pool
} from "./chunk-CGSVEPBE.js";
import {
  UserError,
  unwritable
} from "./chunk-PUQQKSFQ.js";
import {
  text
} from "./chunk-736ST75G.js";
import {
  capital,
  oneLine
} from "./chunk-RH7KIIW5.js";
import {
  byCodeUnit,
  glob,
  oneLine as oneLine2
} from "./chunk-Z2STOFF7.js";

// src/collect/joined.ts
function environmentsTogether(base, head, { difference: difference2, tree }) {
  const names = /* @__PURE__ */ new Set([...head.map(({ name }) => name), ...renamedEnvironments(base, head, difference2).keys()]);
  const dropped = base.filter(({ name, declared, sources }) => declared && !names.has(name) && sources.length > 0);
  const kept = dropped.map((one) => ({ ...one, sources: one.sources.map((source) => renamed(source, difference2.renames)) })).filter(({ sources }) => sources.every((source) => remains(source, tree)));
  return [...head, ...kept];
}
function renamedEnvironments(base, head, { renames }) {
  const [before, after] = [base, head].map((all) => new Set(all.map(({ name }) => name)));
  const come = head.filter(({ name, declared }) => declared && !before?.has(name));
  const found = /* @__PURE__ */ new Map();
  for (const { name, class: class_, declared, sources } of base) {
    if (!declared || after?.has(name) || sources.length === 0) continue;
    const there = JSON.stringify(sources.map((one) => renamed(one, renames)));
    const same2 = come.find((one) => one.class === class_ && JSON.stringify(one.sources) === there);
    if (same2) found.set(name, same2.name);
  }
  return found;
}
function movedEnvironments(base, head, { difference: difference2, tree }) {
  const found = renamedEnvironments(base, head, difference2);
  const taken = /* @__PURE__ */ new Set([...found.values(), ...base.map(({ name }) => name)]);
  const guesses = base.filter(({ name, declared }) => !declared && !head.some((one) => one.name === name));
  for (const guess of [...guesses].sort((a, b) => Number(a.class === null) - Number(b.class === null))) {
    const before = guess.sources.map((one) => renamed(one, difference2.renames));
    const [candidate, ...others] = head.filter(
      ({ name, class: class_, sources }) => !taken.has(name) && (guess.class === null || class_ === guess.class) && sources.length > 0 && sources.every((one) => isNamed(one, before, tree))
    );
    if (!candidate || others.length > 0) continue;
    found.set(guess.name, candidate.name);
    taken.add(candidate.name);
  }
  return found;
}
function sourcesLeft(base, head, { difference: difference2, tree }) {
  return base.flatMap(({ name, declared, sources }) => {
    const after = head.find((one) => one.declared && one.name === name);
    if (!declared || !after) return [];
    const there = sources.map((one) => renamed(one, difference2.renames)).filter((one) => remains(one, tree));
    const left = there.filter((one) => !isNamed(one, after.sources, tree)).map(placeOf);
    return left.length > 0 ? [{ environment: name, sources: left }] : [];
  });
}
function isNamed(source, others, tree) {
  if (source.type !== "manifests") return others.some((other) => placeOf(other) === placeOf(source));
  const named3 = others.flatMap((other) => other.type === "manifests" ? other.files : `${placeOf(other)}/**`).map(glob);
  const before = source.files.map(glob);
  const files = tree.files.filter((file) => before.some((matches) => matches(file)));
  return files.every((file) => named3.some((matches) => matches(file)));
}
function placeOf(source) {
  if (source.type === "chart") return source.chart;
  return source.type === "kustomization" ? source.kustomization : source.files.join(", ");
}
function renamed(source, renames) {
  if (source.type === "manifests")
    return { ...source, files: source.files.flatMap((file) => filesAfter(file, renames)) };
  if (source.type === "kustomization") return { ...source, kustomization: folderAfter(source.kustomization, renames) };
  const chart = folderAfter(source.chart, renames);
  const values = source.values.map((value) => {
    const after = fileAfter(below(source.chart, value), renames);
    const prefix = chart === "." ? "" : `${chart}/`;
    return after === null ? value : after.startsWith(prefix) ? after.slice(prefix.length) : `${upFrom(chart)}${after}`;
  });
  if (source.helmfile === void 0) return { ...source, chart, values };
  return { ...source, chart, values, helmfile: fileAfter(source.helmfile, renames) ?? source.helmfile };
}
function filesAfter(pattern, renames) {
  if (!isPattern(pattern)) return [fileAfter(pattern, renames) ?? pattern];
  const matches = glob(pattern);
  return [pattern, ...Object.keys(renames).flatMap((from) => matches(from) ? fileAfter(from, renames) ?? [] : [])];
}
function fileAfter(file, renames) {
  return Object.hasOwn(renames, file) ? renames[file] ?? null : null;
}
function folderAfter(folder, renames) {
  for (const name of ["Chart.yaml", "kustomization.yaml", "kustomization.yml", "Kustomization"]) {
    const target = fileAfter(below(folder, name), renames);
    if (target === name) return ".";
    if (target?.endsWith(`/${name}`)) return target.slice(0, -name.length - 1);
  }
  return folder;
}
function remains(source, tree) {
  if (source.type === "manifests") return source.files.some((file) => tree.files.some(glob(file)));
  if (source.type === "kustomization")
    return ["kustomization.yaml", "kustomization.yml", "Kustomization"].some(
      (name) => tree.has(below(source.kustomization, name))
    );
  if (source.helmfile !== void 0)
    return [source.helmfile, below(source.chart, "Chart.yaml")].every((file) => tree.has(file));
  return ["Chart.yaml", ...source.values].every((file) => tree.has(below(source.chart, file)));
}
function below(folder, file) {
  return normalize(`${folder}/${file}`) ?? file;
}
function upFrom(folder) {
  return folder === "." ? "" : "../".repeat(folder.split("/").length);
}
function isPattern(file) {
  return /[*?{[]/.test(file);
}

// src/collect/shared-facts.ts
function shareFacts(base, head) {
  const shared = new Set(base.facts);
  const others = new Set(head.facts);
  const known = new Map(base.facts.flatMap((fact) => others.has(fact) ? [] : [[keyOf(fact), fact]]));
  const facts = head.facts.map((fact) => {
    if (shared.has(fact)) return fact;
    const twin = known.get(keyOf(fact));
    return twin !== void 0 && isTwin(twin, fact) ? twin : fact;
  });
  return { ...head, facts };
}
function isTwin(one, other) {
  if (one.at !== other.at) return isAlike(one, other);
  const content = ({ value, doubts: doubts2, origin }) => [value, doubts2, origin?.document, origin?.path];
  return isAlike(content(one), content(other));
}
function keyOf({ kind, environment, source, subject, at }) {
  return `${kind}\0${environment}\0${source}\0${subject}\0${at.file}`;
}

// src/judge/eased.ts
var classes = ["sandbox", "prod-like", "production"];
function easedProject(base, head, renamed2 = /* @__PURE__ */ new Map()) {
  if (!base.declared) return [];
  return [
    ...base.environments.flatMap((one) => {
      const name = renamed2.get(one.name) ?? one.name;
      return easedEnvironment(
        one,
        head.environments.find((other) => other.name === name)
      );
    }),
    ...changed("cluster.kind", base.cluster.kind === "openshift", [base.cluster.kind, head.cluster.kind]),
    ...halves(base, head),
    ...elsewhere(base, head),
    ...changed("users", base.users === true, [String(base.users), String(head.users)]),
    ...changed("data.classification", base.data.classification === "dr", [
      String(base.data.classification),
      String(head.data.classification)
    ]),
    ...changed("data.personal", base.data.personal === true, [String(base.data.personal), String(head.data.personal)])
  ];
}
function easedEnvironment(before, after) {
  const key = `environments.${before.name}`;
  if (!after) return [easing(key, before.class ?? "", "\u2205")];
  const lower = classes.indexOf(after.class) < classes.indexOf(before.class);
  return [
    ...lower ? [easing(`${key}.class`, before.class ?? "", after.class ?? "")] : [],
    ...changed(`${key}.tls`, after.tls === "platform", [before.tls ?? "\u2205", after.tls ?? "\u2205"])
  ];
}
function halves(base, head) {
  const [before, after] = [base.repository ?? [], head.repository ?? []];
  const gone = before.some((half) => !after.includes(half)) || before.length === 0 && after.length === 1;
  return gone && head.declared ? changed("repository", true, [told(before), told(after)]) : [];
}
function elsewhere(base, head) {
  const kinds = ["secrets", "configMaps", "services", "serviceAccounts", "images"];
  return kinds.flatMap((kind) => {
    const added = head.elsewhere[kind].filter((name) => !base.elsewhere[kind].includes(name));
    return added.length > 0 ? [easing(`elsewhere.${kind}`, told(base.elsewhere[kind]), told(head.elsewhere[kind]))] : [];
  });
}
function changed(key, strict, [from, to]) {
  return strict && from !== to ? [easing(key, from, to)] : [];
}
function told(values) {
  return values.length > 0 ? values.join(", ") : "\u2205";
}
function easing(key, from, to) {
  return { code: "project-eased", key: `project.${key}`, from, to };
}
function unasked(base, head, leftOut2) {
  const answered = new Set(base.filter(({ outcome }) => outcome === "pass" || outcome === "fail").map(({ id }) => id));
  const silent = ({ id, outcome, cause }) => outcome === "not-applicable" || cause === "environment-class-missing" || cause === "hidden" && leftOut2.has(id);
  return head.filter((result2) => answered.has(result2.id) && silent(result2)).map(({ id }) => id);
}

// src/judge/ground.ts
function groundOf(base, head, difference2) {
  const plots = { base: plotOf(base), head: plotOf(head) };
  const moved2 = movedSources(plots.base, plots.head, difference2.renames);
  const known = knownSpots(base.blindSpots, head.blindSpots, { moved: moved2, renames: difference2.renames });
  return { ...plots, moved: moved2, difference: difference2, known, touched: touchedSources(plots.head, difference2) };
}
function touchedSources({ sources }, { added, lines }) {
  const files = [.../* @__PURE__ */ new Set([...added, ...Object.keys(lines)])].filter(
    (file) => !/(?:^|\/)\.palier\.ya?ml$/u.test(file)
  );
  return new Set(
    [...sources].filter(
      (source) => source === "." ? files.length > 0 : files.some((file) => file.startsWith(`${source}/`))
    )
  );
}
function knownSpots(base, head, { moved: moved2, renames }) {
  const after = (source) => moved2.get(source) ?? source;
  const before = new Set(
    base.map((spot) => identity(spot, { source: after, file: (file) => renamePath(file, renames) }))
  );
  return new Set(head.filter((spot) => before.has(identity(spot, { source: same, file: same }))));
}
function identity({ source, at, environment, cause }, now) {
  const place2 = source === void 0 ? [now.file(at.file)] : [null, now.source(source)];
  return JSON.stringify([environment ?? null, cause.code, ...place2]);
}
function same(path) {
  return path;
}
function plotOf(collection) {
  const seen = [...collection.facts, ...collection.blindSpots];
  const written2 = collection.environments.flatMap(
    ({ sources }) => sources.flatMap(
      (one) => one.type === "chart" ? one.chart : one.type === "kustomization" ? one.kustomization : []
    )
  );
  const names = (values) => new Set(values.filter((value) => value !== void 0));
  return {
    collection,
    environments: names(seen.map(({ environment }) => environment)),
    sources: names([...seen.map(({ source }) => source), ...written2])
  };
}
function veilOf(rule, finding, { plot, moved: moved2, except }) {
  const { environment, source } = finding;
  if (environment !== void 0 && !plot.environments.has(environment)) return null;
  const spot = spotsOn(rule, plot.collection).find(
    (one) => !except?.has(one) && (one.environment === void 0 || one.environment === environment) && (source === void 0 || sameSource(one, source, moved2) || isInside(finding, one, plot))
  );
  if (spot) return { message: spot.cause, ...spot.at.file !== "" && { at: spot.at } };
  if (!isElsewhere(rule, plot.collection)) return null;
  const { declared } = plot.collection.repository;
  return { message: { code: "half-elsewhere", half: rule.half ?? "", declared } };
}
function sameSource(spot, source, moved2) {
  return spot.source === void 0 || spot.source === source || moved2.get(spot.source) === source;
}
function isInside({ source, at }, spot, { sources }) {
  if (source === void 0 || sources.has(source) || spot.source === void 0) return false;
  return at?.file.startsWith(`${spot.source}/`) === true;
}
function movedSources(base, head, renames) {
  const moved2 = /* @__PURE__ */ new Map();
  for (const source of base.sources) {
    if (head.sources.has(source)) continue;
    const target = elect(Object.keys(renames).map((file) => sourceAfter(source, file, renames)));
    if (target !== null && head.sources.has(target)) moved2.set(source, target);
  }
  return moved2;
}
function elect(votes) {
  const counts = /* @__PURE__ */ new Map();
  for (const vote of votes) if (vote !== null) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  const best = Math.max(0, ...counts.values());
  return [...counts.keys()].filter((one) => counts.get(one) === best).sort()[0] ?? null;
}
function sourceAfter(source, file, renames) {
  const prefix = source === "." ? "" : `${source}/`;
  const after = renamePath(file, renames);
  if (after === file || !file.startsWith(prefix)) return null;
  const rest = file.slice(prefix.length);
  if (after === rest) return ".";
  if (after.endsWith(`/${rest}`)) return after.slice(0, -rest.length - 1);
  return rest.includes("/") ? null : folderOf2(after);
}
function folderOf2(file) {
  const end = file.lastIndexOf("/");
  return end < 0 ? "." : file.slice(0, end);
}

// src/judge/score.ts
function leftOut(catalogue, seen) {
  const away = (rule) => seen.repository.declared && isAway(rule, seen) && !seen.borrowed?.has(rule.id);
  const rules = [...catalogue.rules.values()].filter((rule) => rule.proof === "declared" || away(rule));
  return new Set(rules.map((rule) => rule.id));
}
function score(results, catalogue, seen) {
  const out = leftOut(catalogue, seen);
  const required = results.filter((result2) => result2.required);
  const reached = (reading) => levelOf(required, catalogue.grid, { reading, out });
  const shown = results.some((result2) => result2.proof === "repository" && result2.outcome === "pass");
  return {
    technical: shown ? reached("technical") : 0,
    proved: reached("proved"),
    possible: reached("possible"),
    criteria: criteriaOf(required, catalogue.grid)
  };
}
function isMet({ id, outcome, cause }, { reading, out }) {
  const people = out.has(id) || cause === "attestation-missing";
  if (outcome === "unknown") return reading === "possible" || reading === "technical" && people;
  return isReached(outcome);
}
function isReached(outcome) {
  return outcome === "pass" || outcome === "not-applicable" || outcome === "waived";
}
function levelOf(required, grid, lens) {
  let highest = 0;
  for (const { level, criteria } of [...grid.levels].sort((a, b) => a.level - b.level)) {
    const asked = required.filter((result2) => result2.level === level);
    const ruled = new Set(asked.map((result2) => result2.criterion));
    const complete = lens.reading === "possible" || criteria.every(({ id }) => ruled.has(id));
    if (!complete || !asked.every((result2) => isMet(result2, lens))) break;
    highest = level;
  }
  return highest;
}
function criteriaOf(required, grid) {
  return grid.levels.flatMap(
    ({ criteria }) => criteria.map(({ id }) => {
      const outcomes2 = required.filter(({ criterion }) => criterion === id).map(({ outcome }) => outcome);
      return { id, outcome: outcomes2.length > 0 ? join(outcomes2) : "unknown" };
    })
  );
}

// src/judge/sheets.ts
function sheetsOf({ collection, results, standings }, catalogue, today) {
  const outcomes2 = new Map(results.map((result2) => [result2.id, result2]));
  const attestations = attestationsOf(collection, catalogue, today);
  return {
    ...attestations.length > 0 && { attestations },
    ...standings && standings.length > 0 && {
      cct: standings.map((standing) => requirementOf(standing, outcomes2, today)),
      admission: catalogue.admission.map((policy) => admissionOf(policy, outcomes2))
    }
  };
}
function attestationsOf(collection, catalogue, today) {
  const keys = ({ rule, until, statement }) => [rule, until, statement];
  const known = collection.attestations.flatMap((one) => attested(one, catalogue, today));
  return known.sort((a, b) => byKeys(keys(a), keys(b)));
}
function attested(attestation, { rules, requirements }, today) {
  const { rule: id } = attestation;
  const rule = rules.get(id);
  if (rule ? !isAttestable(rule) : !requirements.some((one) => one.id === id)) return [];
  return [reported(attestation, rule ? endOf(attestation, rule) : attestation.until, today)];
}
function reported({ rule, statement, evidence, by, date, at }, until, today) {
  return { rule, statement, evidence, by, date, until, state: until >= today ? "valid" : "ended", at };
}
function requirementOf({ requirement, state, attestation }, outcomes2, today) {
  const { id, level, title } = requirement;
  const rules = requirement.rules.flatMap((rule) => {
    const result2 = outcomes2.get(rule);
    return result2 ? [{ id: rule, outcome: result2.outcome }] : [];
  });
  return {
    id,
    level,
    title,
    state,
    rules,
    ...attestation && { attestation: reported(attestation, attestation.until, today) }
  };
}
function admissionOf(policy, outcomes2) {
  const known = policy.rules.flatMap((rule) => outcomes2.get(rule) ?? []);
  return { ...policy, outcome: join(known.map((result2) => result2.outcome)) };
}

// src/judge/assessment.ts
function assessmentOf(side, catalogue, { words, today }) {
  const { collection, results } = side;
  const { revision, ref, judged, notes } = collection;
  return {
    revision,
    ref,
    judged,
    score: score(results, catalogue, collection),
    environments: collection.environments.map((one) => reportedEnvironment(one, collection)),
    rules: [...results],
    blindSpots: blindSpotsOf(collection, words),
    ...sheetsOf(side, catalogue, today),
    notes: notes.map((note) => ({ code: note.code, message: words(note) }))
  };
}
function reportedEnvironment({ name, class: class_, declared, sources }, collection) {
  const places = [...new Set(sources.flatMap(placesOf))].sort(byCodeUnit2);
  return { name, class: class_, declared, sources: places, rendered: isRendered(name, collection) };
}
function isRendered(name, { facts, blindSpots: blindSpots2 }) {
  const told3 = facts.filter((fact) => fact.kind === "source" || fact.kind === "environment");
  const here = told3.filter(
    (fact) => fact.environment === name || fact.kind === "environment" && fact.value.name === name
  );
  if (here.length > 0) return here.every((fact) => fact.value.rendered === true);
  return !blindSpots2.some((spot) => spot.environment === name && spot.kinds.includes("workload"));
}
function placesOf(source) {
  if (source.type === "chart") return [source.chart];
  if (source.type === "kustomization") return [source.kustomization];
  return source.files.map((file) => folderOf2(file.replace(/[^/]*[*?{[].*$/, "*")));
}
function blindSpotsOf({ blindSpots: blindSpots2, borrowed }, words) {
  const lent = borrowed !== void 0 && borrowed.size > 0;
  const left = blindSpots2.filter(({ cause }) => !lent || cause.code !== "half-elsewhere");
  const reported2 = left.map(({ kinds, environment, at, fault, cause }) => ({
    kinds,
    ...environment === void 0 ? {} : { environment },
    at,
    fault,
    cause,
    message: words(cause)
  }));
  const order2 = (spot) => JSON.stringify([spot.at.file, spot.environment ?? "", spot.cause.code, spot.kinds]);
  return reported2.sort((a, b) => byCodeUnit2(order2(a), order2(b)));
}

// src/judge/blindness.ts
function blindedRules(base, head, { catalogue, difference: difference2 }) {
  const ground = groundOf(base.collection, head.collection, difference2);
  const faults = new Set(head.collection.blindSpots.filter((spot) => spot.fault && !isKnown(spot, ground)));
  const passed = new Set(base.results.filter(({ outcome }) => outcome === "pass").map(({ id }) => id));
  const unknown = new Set(head.results.filter(({ outcome }) => outcome === "unknown").map(({ id }) => id));
  const blinded = catalogue.grid.placements.filter((placement) => {
    const rule = catalogue.rules.get(placement.rule);
    if (!rule || !passed.has(rule.id) || !unknown.has(rule.id)) return false;
    return scopeOf(rule, placement, head.collection).shades.some(({ spot }) => spot && faults.has(spot));
  });
  return blinded.map(({ rule }) => rule);
}
function isKnown(spot, { known, base, moved: moved2 }) {
  if (known.has(spot)) return true;
  const { source, environment, cause } = spot;
  if (source === void 0 || environment === void 0 || base.environments.has(environment)) return false;
  return base.collection.blindSpots.some(
    (one) => one.source !== void 0 && (moved2.get(one.source) ?? one.source) === source && one.cause.code === cause.code
  );
}

// src/judge/pairs.ts
function pairFindings(rule, findings, ground) {
  const still = ground.moved.size === 0 && Object.keys(ground.difference.renames).length === 0;
  const here = (finding) => keyOf2(finding, finding.source, finding.subject);
  const { base, head } = still ? withoutUnmoved(findings) : findings;
  const heads = group(head, here);
  const bases = group(base, still ? here : (finding) => keyAfter(finding, heads, ground));
  const keys = /* @__PURE__ */ new Set([...bases.keys(), ...heads.keys()]);
  return [...keys].map((key) => pairOf(rule, { base: bases.get(key) ?? [], head: heads.get(key) ?? [] }, ground));
}
function withoutUnmoved({ base, head }) {
  const before = new Set(base);
  const shared = new Set(head.filter((finding) => before.has(finding) && finding.outcome !== "fail"));
  const others = [...base, ...head].filter((finding) => !shared.has(finding));
  const moved2 = new Set(others.map(({ subject }) => subject));
  const kept = (finding) => moved2.has(finding.subject);
  return { base: base.filter(kept), head: head.filter(kept) };
}
function pairOf(rule, { base, head }, ground) {
  const { moved: moved2, known } = ground;
  const [before] = base;
  const [after] = head;
  const hidden = !before && after ? veilOf(rule, after, { plot: ground.base, moved: moved2 }) : null;
  const there = before && !after ? moveTo(before, ground) : null;
  const veil = there && veilOf(rule, there, { plot: ground.head, moved: moved2, except: known });
  return { base, head, from: stateOf(base, hidden), to: stateOf(head, veil), veil, hidden };
}
function stateOf(findings, veil) {
  if (findings.length === 0) return veil ? "hidden" : "absent";
  return join(findings.map(({ outcome }) => outcome));
}
function moveTo(finding, { moved: moved2, difference: difference2 }) {
  const source = finding.source === void 0 ? void 0 : moved2.get(finding.source) ?? finding.source;
  const itself = source !== void 0 && finding.subject === finding.source;
  const subject = itself ? source : renameSubject(finding.subject, difference2.renames);
  const at = finding.at && { ...finding.at, file: renamePath(finding.at.file, difference2.renames) };
  return { ...finding, subject, ...source === void 0 ? {} : { source }, ...at && { at } };
}
function keyAfter(finding, heads, ground) {
  const there = moveTo(finding, ground);
  const places = [finding.source, sourceByFile(finding, ground), there.source];
  const keys = places.map((source) => keyOf2(finding, source, there.subject));
  return keys.find((key) => heads.has(key)) ?? keyOf2(finding, there.source, there.subject);
}
function sourceByFile({ source, at }, { difference: difference2 }) {
  if (source === void 0 || !at) return source;
  return sourceAfter(source, at.file, difference2.renames) ?? source;
}
function keyOf2({ environment }, source, subject) {
  return JSON.stringify([environment ?? null, source ?? null, subject]);
}
function group(findings, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const name = key(finding);
    const same2 = groups.get(name);
    if (same2) same2.push(finding);
    else groups.set(name, [finding]);
  }
  return groups;
}

// src/judge/departure.ts
function departureOf(finding, rule, { head, ...ground }) {
  const there = moveTo(finding, { head, ...ground });
  const { environment, source, subject } = there;
  if (environment !== void 0 && !head.environments.has(environment)) return { code: "environment-left", environment };
  if (source !== void 0 && !head.sources.has(source)) return { code: "source-left", source };
  return isStanding(there, rule, head) ? { code: "no-longer-asked", subject } : null;
}
function isStanding({ subject, environment, source }, { given }, head) {
  if (subject === "project") return false;
  const entry = tailOf(subject) !== "";
  return head.collection.facts.some(
    (fact) => fact.subject === subject && fact.environment === environment && fact.source === source && (!entry || fact.kind === given)
  );
}

// src/judge/derived.ts
function isDerived({ given }) {
  return given === "requirement" || given === "coverage";
}
function verbByRoots(verb, pair, roots) {
  const subject = (pair.head[0] ?? pair.base[0])?.subject ?? "";
  if (verb === "fixed") {
    if (isGiven(subject, roots) || moved("fixed", lacking(subject, roots.base, roots), roots)) return "fixed";
    return pair.from === "fail" ? "gone" : null;
  }
  if (verb === null || verb === "gone") return verb;
  if (pair.to !== "fail") return moved("unclear", lacking(subject, roots.head, roots), roots) ? verb : null;
  const rules = lacking(subject, roots.head, roots);
  if (moved("introduced", rules, roots)) return "introduced";
  return moved("unclear", rules, roots) ? "unclear" : null;
}
function reasonByRoots(what, { base, head }, roots) {
  const [finding, side] = what === "gone" ? [base[0], roots.base] : [head[0], roots.head];
  const rules = lacking(finding?.subject ?? "", side, roots);
  const found = rules.flatMap((id) => roots.changes.get(id)?.[what] ?? []);
  return found.find(({ message }) => message !== void 0)?.message;
}
function moved(what, rules, { changes }) {
  return rules.some((id) => (changes.get(id)?.[what].length ?? 0) > 0);
}
function lacking(subject, side, { requirements }) {
  const standing = standingOf(subject, side);
  if (standing) return standing.lacking;
  return requirements.flatMap(({ level, rules }) => level === "I" ? rules : []);
}
function isGiven(subject, { base, head }) {
  return standingOf(subject, head)?.state === "attested" && standingOf(subject, base)?.state !== "attested";
}
function standingOf(subject, { standings = [] }) {
  return standings.find(({ requirement }) => subjectOf(requirement.id) === subject);
}

// src/judge/written.ts
function isWritten({ at, setBy }, difference2) {
  return [at, setBy].some((place2) => place2 !== void 0 && isWrittenAt(place2, difference2));
}
function isWrittenAt(at, { added, lines }) {
  if (added.includes(at.file)) return true;
  const ranges = Object.hasOwn(lines, at.file) ? lines[at.file] ?? [] : [];
  return ranges.some(([first, last]) => at.line !== void 0 && first <= at.line && at.line <= last);
}
function isTouched(file, { added, lines }) {
  return Object.hasOwn(lines, file) || added.includes(file);
}

// src/judge/moves.ts
function movesAmong(pairs, ground) {
  const failed = pairs.filter(({ from }) => from === "fail");
  const left = failed.filter(({ head }) => head.length === 0);
  const come = pairs.filter(({ base, to }) => base.length === 0 && to === "fail");
  const moves = { came: new Set(come.filter((pair) => isSetForAll(pair, failed, ground))), left: /* @__PURE__ */ new Set() };
  for (const pair of come) {
    const origins = left.filter((one) => isGone(one, ground) && sameSegment(one.base, pair.head));
    for (const origin of origins) moves.left.add(origin);
    if (origins.length > 0 || isCopy(pair, failed, ground)) moves.came.add(pair);
  }
  const waived = pairs.filter(({ from, head }) => from === "waived" && head.length === 0);
  pairRenamed([...left, ...waived], come, { moves, ground });
  return moves;
}
function isSetForAll({ head: [after] }, failed, { difference: difference2 }) {
  const { at } = after ?? {};
  if (!after || at?.line === void 0 || !/(?:^|\/)kustomization(?:\.ya?ml)?$/iu.test(at.file)) return false;
  const before = (one) => renamePath(one.at?.file ?? "", difference2.renames) === at.file && one.at?.line === at.line;
  return !isWritten(after, difference2) && failed.some(({ base }) => base.some(before));
}
function isGone({ base }, { head }) {
  return base.some(
    ({ source, environment }) => source !== void 0 && !head.sources.has(source) || environment !== void 0 && !head.environments.has(environment)
  );
}
function isCopy({ head }, failed, ground) {
  const environment = head[0]?.environment;
  if (environment === void 0 || ground.base.environments.has(environment)) return false;
  return failed.some(({ base }) => base.some((one) => one.environment !== void 0) && sameSegment(base, head));
}
function sameSegment([a], [b]) {
  return a !== void 0 && b !== void 0 && lastSegment(a.subject) === lastSegment(b.subject);
}
function pairRenamed(left, come, { moves, ground }) {
  const origins = left.flatMap((pair) => pair.base[0] ? [{ pair, there: moveTo(pair.base[0], ground) }] : []);
  for (const isSame of [isSamePlace, isRenamed]) {
    for (const pair of come) {
      const [after] = pair.head;
      if (!after || moves.came.has(pair)) continue;
      const origin = origins.find(
        (one) => one.pair.to === "absent" && !moves.left.has(one.pair) && isSame(one.there, after, ground)
      );
      if (!origin) continue;
      moves.came.add(pair);
      moves.left.add(origin.pair);
    }
  }
}
function isSamePlace(before, after, { difference: difference2 }) {
  if (before.at?.line === void 0 || before.at.file !== after.at?.file || before.at.line !== after.at.line)
    return false;
  return tailOf(before.subject) === tailOf(after.subject) && !isWritten(after, difference2);
}
function isRenamed(before, after) {
  if (before.environment !== after.environment || before.source !== after.source) return false;
  const [ours, theirs2] = [kinOf(before), kinOf(after)];
  return ours.some((one) => theirs2.includes(one));
}
function kinOf({ subject, at }) {
  const kin = { segment: segment(subject, at?.file), shape: shape(subject, at?.file), owner: owner(subject, at?.file) };
  const folder = at && isFile(subject, at.file) ? folderOf2(at.file) + tailOf(subject) : null;
  const file = Object.values(kin).every((one) => one === null) ? withoutPart(subject) : null;
  return Object.entries({ ...kin, folder, file }).flatMap(
    ([sort, value]) => value === null ? [] : [`${sort} ${value}`]
  );
}

// src/judge/rehomed.ts
function joinRehomed(pairs) {
  const left = new Map(pairs.filter(isLeft).map((pair) => [placeOf2(pair), pair]));
  if (left.size === 0) return [...pairs];
  const joined2 = /* @__PURE__ */ new Set();
  const moved2 = pairs.map((pair) => {
    const origin = isCome(pair) ? left.get(placeOf2(pair)) : void 0;
    if (!origin || joined2.has(origin)) return pair;
    joined2.add(origin);
    return { ...pair, base: origin.base, from: origin.from };
  });
  return moved2.filter((pair) => !joined2.has(pair));
}
function isLeft({ from, to, base, head }) {
  return from === "unknown" && to === "absent" && head.length === 0 && base[0]?.source !== void 0;
}
function isCome({ from, to, base }) {
  return from === "absent" && to === "fail" && base.length === 0;
}
function placeOf2({ base, head }) {
  const [one] = [...base, ...head];
  return JSON.stringify([one?.source ?? null, one?.subject ?? null]);
}

// src/judge/revealed.ts
function isRevealed({ from, head }, ground) {
  const failing = head.filter(({ outcome }) => outcome === "fail");
  if (from === "unknown" || from === "hidden") return !failing.some((one) => isWritten(one, ground.difference));
  return from === "absent" && failing.every((one) => isOnlyJudgedNow(one, ground));
}
function isOnlyJudgedNow(finding, ground) {
  const { source, environment, at } = finding;
  if (!isFresh(finding, ground) || at && isTouched(at.file, ground.difference)) return false;
  const sources = source === void 0 ? sourcesOf(environment, ground) : [source];
  return !sources.some((one) => ground.touched.has(one));
}
function isFresh({ source, environment }, { base, head }) {
  if (head.collection.environments.some(({ name, declared }) => declared && name === environment)) return false;
  const come = source !== void 0 && !base.sources.has(source);
  return come || environment !== void 0 && !base.environments.has(environment);
}
function sourcesOf(environment, { head }) {
  const facts = head.collection.facts.filter((fact) => fact.environment === environment);
  return [...new Set(facts.flatMap(({ source }) => source ?? []))];
}
function revelation({ hidden, base }, words) {
  const [before] = base;
  const cause = hidden ? words(hidden.message) : before?.message ?? null;
  return words(cause ? { code: "seen-at-last", cause } : { code: "judged-only-now" });
}

// src/judge/compare.ts
function compare(base, head, { catalogue, difference: difference2, words }) {
  const ground = groundOf(base.collection, head.collection, difference2);
  const before = new Map(base.results.map((result2) => [result2.id, result2]));
  const changes = /* @__PURE__ */ new Map();
  const roots = { requirements: catalogue.requirements, base, head, changes };
  for (const derived of [false, true]) {
    for (const after of head.results) {
      const rule = catalogue.rules.get(after.id);
      if (!rule || isDerived(rule) !== derived) continue;
      const matter = { before: before.get(after.id), after, ground, words, roots: derived ? roots : null };
      const change = changeOf(rule, matter);
      if (change) changes.set(rule.id, change);
    }
  }
  return head.results.flatMap(({ id }) => changes.get(id) ?? []);
}
function changeOf(rule, matter) {
  const { before, after, ground, roots } = matter;
  const pairs = joinRehomed(pairFindings(rule, { base: before?.findings ?? [], head: after.findings }, ground));
  const moves = movesAmong(pairs, ground);
  const told3 = { introduced: [], fixed: [], unclear: [], gone: [] };
  for (const pair of pairs) {
    const seen = verbOf(pair, moves, ground);
    const verb = roots ? verbByRoots(seen, pair, roots) : seen;
    if (verb === "introduced") told3.introduced.push(...introducedBy(pair));
    else if (verb === "gone") told3.gone.push(...goneOf(pair, rule, matter));
    else if (verb) told3[verb].push(...findingsOf(verb, pair, matter));
  }
  const introduced = sortFindings(told3.introduced);
  const [fixed, unclear, gone] = [sortFindings(told3.fixed), sortFindings(told3.unclear), sortFindings(told3.gone)];
  if (introduced.length + fixed.length + unclear.length + gone.length === 0) return null;
  return { rule: rule.id, trend: trendOf(told3), introduced, fixed, unclear, gone };
}
function verbOf(pair, moves, ground) {
  const { from, to } = pair;
  if (to === "fail") {
    if (from === "fail" || moves.came.has(pair)) return null;
    return isRevealed(pair, ground) ? "unclear" : "introduced";
  }
  if (to === "pass") return from === "fail" || from === "waived" || from === "unknown" ? "fixed" : null;
  if (to === "absent") return from === "fail" && !moves.left.has(pair) ? "gone" : null;
  if (to === "unknown" || to === "hidden") return from === "pass" ? "unclear" : null;
  return null;
}
function findingsOf(verb, pair, { words, roots }) {
  const { base, head, to } = pair;
  if (verb === "fixed") return base.filter(({ outcome }) => outcome !== "pass").map((one) => placed(one, head));
  if (to === "fail") {
    const message = (roots && reasonByRoots("unclear", pair, roots)) ?? revelation(pair, words);
    return worst(head, to).map((one) => ({ ...one, message }));
  }
  if (to === "hidden") return base.slice(0, 1).map((one) => veiled(one, pair, words));
  const cause = roots && reasonByRoots("unclear", pair, roots);
  return worst(head, to).map((one) => ({ ...one.at ? one : pointed(one, base), ...cause && { message: cause } }));
}
function introducedBy({ base, head, from }) {
  const fails = worst(head, "fail");
  return from === "pass" || from === "waived" ? fails.map((one) => lost(one, base)) : fails.map(fresh);
}
function lost(finding, base) {
  return { ...pointed(finding, base), kind: "lost" };
}
function fresh(finding) {
  return { ...finding, kind: "new" };
}
function goneOf(pair, rule, { ground, words, roots }) {
  return worst(pair.base, "fail").map((finding) => {
    const { message: _, ...rest } = finding;
    const why = departureOf(finding, rule, ground);
    const message = roots ? reasonByRoots("gone", pair, roots) : why && words(why);
    return { ...rest, removed: true, ...message && { message } };
  });
}
function worst(findings, outcome) {
  return findings.filter((finding) => finding.outcome === outcome);
}
function placed(finding, [after]) {
  if (!after?.at) return finding;
  const moved2 = after.subject !== finding.subject || after.source !== finding.source;
  if (!moved2) return finding.at ? finding : { ...finding, at: after.at };
  const { setBy: _, ...rest } = finding;
  const { subject, source, at } = after;
  return { ...rest, subject, ...source !== void 0 && { source }, at };
}
function pointed(finding, [before]) {
  if (finding.subject !== "project" || !before?.at || before.at.file === finding.at?.file) return finding;
  const { setBy: _, ...rest } = finding;
  return { ...rest, at: before.at, removed: true };
}
function veiled(finding, { veil }, words) {
  const { at, ...rest } = finding;
  const place2 = veil?.at ? { at: veil.at } : at ? { at, removed: true } : {};
  return { ...rest, outcome: "unknown", by: "repository", ...place2, ...veil && { message: words(veil.message) } };
}
function trendOf({ introduced, fixed, unclear }) {
  if (introduced.length > 0) return "worse";
  if (fixed.length > 0) return "better";
  return unclear.length > 0 ? "unclear" : "same";
}

// src/judge/held.ts
function heldTo(base, head) {
  const classes2 = loweredClasses(base.environments, head.environments);
  const cluster = base.project.declared && head.project.declared ? base.project.cluster : head.project.cluster;
  if (classes2.size === 0 && cluster === head.project.cluster) return head;
  return {
    ...head,
    project: { ...head.project, cluster },
    environments: head.environments.map((one) => ({ ...one, class: classes2.get(one.name) ?? one.class })),
    facts: head.facts.map((fact) => withClass(fact, classes2))
  };
}
function loweredClasses(base, head) {
  const classes2 = /* @__PURE__ */ new Map();
  for (const before of base) {
    const after = head.find(({ name, declared }) => declared && name === before.name);
    if (after && before.declared && before.class !== null && before.class !== after.class) {
      classes2.set(before.name, before.class);
    }
  }
  return classes2;
}
function withClass(fact, classes2) {
  if (fact.kind !== "environment") return fact;
  const held = classes2.get(fact.value.name);
  return held ? { ...fact, value: { ...fact.value, class: held } } : fact;
}

// src/judge/renamed.ts
function renamedSide(side, names = /* @__PURE__ */ new Map()) {
  if (names.size === 0) return side;
  const at = (one) => {
    const name = one.environment === void 0 ? void 0 : names.get(one.environment);
    return name === void 0 ? one : { ...one, environment: name };
  };
  const { collection, results } = side;
  return {
    ...side,
    collection: renamedCollection(collection, names, at),
    results: results.map((result2) => ({ ...result2, findings: result2.findings.map(at) }))
  };
}
function renamedCollection(collection, names, at) {
  return {
    ...collection,
    environments: collection.environments.map((one) => ({ ...one, name: names.get(one.name) ?? one.name })),
    facts: collection.facts.map(at),
    blindSpots: collection.blindSpots.map(at)
  };
}

// src/judge/announcements.ts
var notice = 30;
function announcementsOf(policy, waivers, results) {
  const { today } = waivers;
  return [
    ...policy.commitment ? next(policy.commitment, today) : [],
    ...waiverStates(waivers, results).flatMap((waiver) => ending(waiver, today)),
    ...renamedSubjects(waivers, results)
  ];
}
function next({ level, next: coming2 }, today) {
  if (!coming2 || !isNear(coming2.by, today) || coming2.by === today) return [];
  return [{ code: "commitment-next", from: level, level: coming2.level, by: coming2.by }];
}
function ending({ rule, subject, until, state }, today) {
  return state === "active" && isNear(until, today) ? [{ code: "waiver-ends", rule, subject, until }] : [];
}
function endingAttestations(attestations, today) {
  const ends = /* @__PURE__ */ new Map();
  for (const { rule, until } of attestations) if (until > (ends.get(rule) ?? "")) ends.set(rule, until);
  return [...ends].flatMap(
    ([rule, until]) => isNear(until, today) ? [{ code: "attestation-ends", rule, until }] : []
  );
}
function isNear(day, today) {
  return day >= today && Date.parse(day) - Date.parse(today) <= notice * 864e5;
}
function announcedLevels(results, levelOf2) {
  const days = new Set(results.flatMap(({ announced }) => announced ?? []));
  return [...days].sort().flatMap((from) => {
    const unmet = results.filter((result2) => result2.announced === from && !isReached(result2.outcome));
    if (unmet.length === 0) return [];
    const then = results.map((result2) => isCounted(result2, from) ? { ...result2, required: true } : result2);
    const rules = unmet.map(({ id }) => id).join(", ");
    return [{ code: "rules-announced", from, level: levelOf2(then), now: levelOf2(results), rules }];
  });
}
function isCounted({ announced }, day) {
  return announced !== void 0 && announced <= day;
}
function commitmentNews(before, after) {
  const [from, to] = [before?.level ?? 0, after?.level ?? 0];
  if (to > from) return [{ code: "commitment-raised", from, to }];
  if (to < from) return [{ code: "commitment-lowered", from, to }];
  const [soon, later] = [before?.next, after?.next];
  if (soon && (!later || later.level < soon.level || later.by > soon.by))
    return [{ code: "commitment-postponed", level: soon.level, by: soon.by }];
  return [];
}
function addedWaivers(before, after) {
  const known = new Set(before.map(identity2));
  return after.filter((waiver) => !known.has(identity2(waiver))).map((waiver) => ({ ...waiver, state: "added" }));
}
function identity2({ rule, subject, until, decision }) {
  return JSON.stringify([rule, subject, until, decision ?? null]);
}

// src/judge/policy.ts
function reportedPolicy(head, brief, more = []) {
  const { policy, flags, conditions, told: told3, added } = brief;
  const { words } = conditions;
  const written2 = policy?.commitment ?? null;
  const bound = boundLevel(written2, conditions.today) ?? 0;
  const raised = flags.commitment !== null && flags.commitment > bound ? flags.commitment : null;
  const waivers = waiversOf(brief);
  const news = [...more, ...coming(head, brief)].map((one) => ({ code: one.code, message: words(one) }));
  return {
    commitment: raised === null ? written2 : above(written2, raised),
    gate: policy?.gate ?? (written2 ? "change" : flags.gate),
    ...told3,
    waivers: [...waiverStates(waivers, head?.results ?? []), ...added],
    mute: policy?.mute ?? [],
    thresholds: policy?.thresholds ?? [],
    announcements: [...told3.announcements, ...news]
  };
}
function waiversOf({ policy, conditions: { today, renames } }) {
  return { all: policy?.waivers ?? [], today, renames };
}
function coming(head, brief) {
  const results = head?.results ?? [];
  const { today } = brief.conditions;
  const ofPolicy = brief.policy ? announcementsOf(brief.policy, waiversOf(brief), results) : [];
  if (!head) return ofPolicy;
  const level = (changed2) => score(changed2, brief.catalogue, head.collection).technical;
  const ending2 = endingAttestations(attestationsOf(head.collection, brief.catalogue, today), today);
  return [...ofPolicy, ...ending2, ...announcedLevels(results, level)];
}
function above(written2, level) {
  return written2?.next && written2.next.level > level ? { level, next: written2.next } : { level };
}

// src/judge/steps.ts
var efforts = ["minutes", "hours", "days"];
function nextSteps(results, horizon) {
  return results.filter((result2) => isStep(result2, horizon)).map((result2, index) => ({ result: result2, rank: [...rankOf(result2, horizon), index] })).sort((a, b) => byRank(a.rank, b.rank)).map(({ result: result2 }) => stepOf(result2));
}
function isStep(result2, { leftOut: leftOut2, mute }) {
  if (isReached(result2.outcome) || !result2.required && mute.includes(result2.id)) return false;
  return !(result2.outcome === "unknown" && result2.proof === "repository" && leftOut2.has(result2.id));
}
function rankOf(result2, { score: score3 }) {
  const next2 = score3.technical + 1;
  const level = Math.max(result2.level, next2);
  const advised = level > next2 && result2.advisedFrom !== null && result2.advisedFrom <= next2;
  const group2 = !result2.required ? 2 : advised ? 1 : 0;
  const failing = result2.outcome === "fail" ? 0 : 1;
  const declared = result2.proof === "declared" ? 1 : 0;
  return [group2, level, failing, declared, efforts.indexOf(result2.effort), result2.level];
}
function byRank(a, b) {
  const place2 = a.findIndex((value, index) => value !== b[index]);
  return place2 < 0 ? 0 : (a[place2] ?? 0) - (b[place2] ?? 0);
}
function stepOf({ id, level, effort, outcome, findings }) {
  const open2 = findings.filter((finding) => finding.outcome === outcome);
  const subjects = new Set(
    open2.map(({ environment, source, subject }) => JSON.stringify([environment, source, subject]))
  );
  const at = open2.find((finding) => finding.at)?.at;
  return { rule: id, level, effort, subjects: subjects.size, ...at && { at } };
}

// src/palier.ts
function judge(base, head, brief) {
  const { catalogue, conditions } = brief;
  const judged = (collection, on) => ({
    collection,
    ...evaluate(collection, catalogue, on)
  });
  const after = judged(head, conditions);
  const held = base ? heldTo(base, head) : head;
  return {
    base: base && judged(base, { ...conditions, renames: {} }),
    head: after,
    held: held === head ? after : judged(held, conditions)
  };
}
function report({ base, head, held }, brief) {
  const { catalogue, conditions, policy } = brief;
  const { words, today } = conditions;
  const muted = new Set(policy?.mute);
  const before = base && renamedSide(base, brief.difference.environments);
  const moved2 = before ? compare(before, held, { ...brief, words }) : [];
  const changes = moved2.filter(({ rule }) => !muted.has(rule));
  const assessment2 = assessmentOf(head, catalogue, conditions);
  const horizon = { score: assessment2.score, leftOut: leftOut(catalogue, head.collection) };
  return {
    version: 1,
    palier: brief.version,
    asOf: today,
    grid: gridOf(catalogue),
    project: brief.project,
    policy: reportedPolicy(head, brief, easings(base, head, brief)),
    base: base && assessmentOf(base, catalogue, conditions),
    head: assessment2,
    changes,
    nextSteps: nextSteps(head.results, { ...horizon, mute: policy?.mute ?? [] }),
    verdict: unevaluated(brief) ?? (before && verdictOf(before, held, { ...brief, changes }))
  };
}
var named = 8;
function easings(base, head, { eased, catalogue }) {
  if (!base || eased.length === 0) return [];
  const rules = unasked(base.results, head.results, leftOut(catalogue, head.collection));
  const told3 = rules.slice(0, named).join(", ");
  const silenced = { code: "project-eased-rules", rules: told3, more: Math.max(0, rules.length - named) };
  return rules.length > 0 ? [...eased, silenced] : [...eased];
}
function blank(brief) {
  const { catalogue, conditions, version: version2, project } = brief;
  return {
    version: 1,
    palier: version2,
    asOf: conditions.today,
    grid: gridOf(catalogue),
    project,
    policy: reportedPolicy(null, brief),
    base: null,
    head: null,
    changes: [],
    nextSteps: [],
    verdict: unevaluated(brief)
  };
}
function unevaluated({ problems: problems2 }) {
  if (problems2.length === 0) return null;
  return { accepted: false, verified: false, reasons: problems2.map((message) => ({ code: "not-evaluated", message })) };
}
function verdictOf(base, head, brief) {
  const { catalogue, conditions, difference: difference2 } = brief;
  const stand = ({ collection, results }) => ({
    results,
    score: score(results, catalogue, collection)
  });
  return gate({
    ...brief,
    base: stand(base),
    head: stand(head),
    blinded: blindedRules(base, head, { catalogue, difference: difference2 }),
    leftOut: leftOut(catalogue, head.collection),
    today: conditions.today
  });
}
function gridOf({ grid: { id, version: version2, title, levels } }) {
  return { id, version: version2, title, levels: levels.map(({ level, title: title2, criteria }) => ({ level, title: title2, criteria })) };
}

// src/run/bench.ts
function runOn(path, options, bench) {
  return { ...bench, path, options, cache: createCache(), key: "" };
}

// src/rules/tune.ts
function tune(catalogue, thresholds) {
  if (thresholds.length === 0) return catalogue;
  const values = /* @__PURE__ */ new Map();
  for (const { rule, parameter, value } of thresholds) {
    const ofRule = values.get(rule) ?? /* @__PURE__ */ new Map();
    values.set(rule, ofRule.set(parameter, value));
  }
  const rules = [...catalogue.rules].map(([id, rule]) => {
    const own = values.get(id);
    return [id, own ? rule.tuned(own) : rule];
  });
  return { ...catalogue, rules: new Map(rules) };
}

// src/run/brief.ts
function briefOf(run, { project, policy, problems: problems2, difference: difference2, eased = [] }) {
  const { catalogue, options, today, version: version2 } = run;
  return {
    catalogue: tune(catalogue, policy.policy.thresholds),
    conditions: { today, words: text, waivers: policy.policy.waivers, renames: difference2.renames, memo: createMemo() },
    version: version2,
    project: { ...projectNamed(project, run.path), key: run.key || run.options.key },
    policy: policy.policy,
    told: {
      from: policy.from,
      changed: [...policy.changed],
      announcements: policy.announcements.map((one) => ({ code: one.code, message: text(one) }))
    },
    added: policy.added,
    eased,
    flags: { gate: options.gate, commitment: options.commitment },
    difference: difference2,
    problems: problems2.map(text)
  };
}
function projectNamed({ name, repository, language }, path) {
  const halves2 = repository ?? ["application", "infrastructure"];
  const both = halves2.includes("application") && halves2.includes("infrastructure");
  return {
    name: name || (path.split("/").filter(Boolean).at(-1) ?? path),
    slug: null,
    repository: both ? "both" : halves2.join(","),
    language
  };
}

// src/run/companions.ts
import { readFile, stat } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/lib/tree-joined.ts
function detached(tree) {
  if (tree.prefix === "") return tree;
  const { revision, files, links, read, close } = tree;
  return treeOf({ revision, files, links, read, id: () => null, slow: revision !== null, close }, "");
}
function joinTrees(tree, added) {
  if (added.length === 0) return tree;
  const start = tree.prefix === "" ? "" : `${tree.prefix}/`;
  const places = added.map(({ folder, tree: other }) => ({ start: `${start}${folder}/`, other }));
  const placeOf5 = (path) => places.find((place2) => path.startsWith(place2.start));
  const own = tree.root.files.filter((path) => placeOf5(path) === void 0);
  const source = {
    revision: tree.revision,
    files: [...own, ...places.flatMap((place2) => place2.other.files.map((file) => place2.start + file))],
    links: new Map([...tree.root.links].filter(([path]) => placeOf5(path) === void 0)),
    read: async (path) => {
      const place2 = placeOf5(path);
      return place2 ? place2.other.read(path.slice(place2.start.length)) : tree.root.read(path);
    },
    id: () => null,
    slow: tree.revision !== null,
    close: async () => {
    }
  };
  return treeOf(source, tree.prefix);
}

// src/run/companions.ts
async function openCompanions(companions, run) {
  const asked = companions.flatMap((one) => one.path === null ? [] : [{ ...one, path: one.path }]);
  const found = await Promise.all(asked.map((one) => open(one, run)));
  const trees = found.flatMap((one) => "tree" in one ? [one] : []);
  const reports = await Promise.all(companions.map((one) => savedReport(one, run)));
  const readings = await Promise.all(trees.map(({ tree }) => readingOf(tree, { ...run, key: "companion" })));
  return {
    trees,
    projects: readings.map(({ settings }, index) => seenFrom(trees[index]?.folder ?? "", settings.project)),
    borrowed: new Map(
      reports.flatMap((one) => "rules" in one ? one.rules.map((rule) => [rule.id, rule]) : [])
    ),
    notes: [...found, ...reports].flatMap((one) => "note" in one ? [one.note] : []),
    close: async () => void await Promise.all(trees.map(({ tree }) => tree.close()))
  };
}
async function open({ name, path, at }, run) {
  const folder = join2(run.path, path);
  const status = await stat(folder).catch(() => null);
  if (status?.isDirectory()) return { folder: path, tree: detached(await openTree(folder, null)) };
  return { note: { code: "companion-missing", file: at.file, line: at.line ?? 1, name, path } };
}
var largest = 8 * 1024 * 1024;
async function savedReport({ name, report: report2, at }, { path: folder, catalogue }) {
  if (report2 === null) return { rules: [] };
  const place2 = { file: at.file, line: at.line ?? 1, name };
  const bytes = await readFile(join2(folder, report2)).catch(() => null);
  if (bytes === null) return { note: { code: "companion-missing", ...place2, path: report2 } };
  const broken = (problem) => ({ note: { code: "companion-broken", ...place2, problem } });
  if (bytes.length > largest) return broken(`${report2} > 8 MB`);
  const read = reportSchema.safeParse(parsed(bytes));
  if (!read.success) return broken(`${report2}: ${oneLine2(read.error.issues[0]?.path.join(".") ?? "", 80)}`);
  if (read.data.grid.id !== catalogue.grid.id) return broken(`${report2}: ${oneLine2(read.data.grid.id, 60)}`);
  return { rules: read.data.head?.rules ?? [] };
}
function parsed(bytes) {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return null;
  }
}
function withCompanions(project, { projects }) {
  const own = project.environments;
  return {
    ...project,
    environments: own.length > 0 ? own : projects.flatMap(({ environments }) => environments),
    attestations: [...project.attestations, ...projects.flatMap(({ attestations }) => attestations)]
  };
}
function joined(tree, { trees }) {
  return joinTrees(tree, trees);
}
function seenFrom(folder, project) {
  const inside = (path) => path === "." || path === "" ? folder : `${folder}/${path}`;
  return {
    ...project,
    environments: project.environments.map((environment) => {
      return { ...environment, sources: environment.sources.map((source) => sourceIn(source, inside)) };
    }),
    attestations: project.attestations.map((one) => ({
      ...one,
      evidence: /^[a-z]+:/.test(one.evidence) ? one.evidence : inside(one.evidence),
      at: { ...one.at, file: inside(one.at.file) }
    }))
  };
}
function sourceIn(source, inside) {
  switch (source.type) {
    case "chart":
      return { ...source, chart: inside(source.chart) };
    case "kustomization":
      return { ...source, kustomization: inside(source.kustomization) };
    case "manifests":
      return { ...source, files: source.files.map(inside) };
  }
}

// src/run/collection.ts
async function collectionOf(tree, { settings, run, environments, companions, notes }) {
  const { tools, cache, resources } = run;
  const found = environments ?? await findEnvironments(tree, settings.project, cache);
  const { tables, schemas } = resources;
  const { made, future } = attestationsOn(run.today, settings.project.attestations);
  const surroundings = {
    project: { ...settings.project, attestations: made },
    environments: found,
    tools,
    cache,
    schemas,
    tables,
    companions: companions?.trees ?? [],
    ...run.progress && { progress: run.progress }
  };
  const collection = await collect(tree, surroundings);
  return {
    ...collection,
    borrowed: companions?.borrowed ?? /* @__PURE__ */ new Map(),
    notes: [...notes ?? [], ...companions?.notes ?? [], ...settings.notes.project, ...future, ...collection.notes]
  };
}
function attestationsOn(today, attestations) {
  const coming2 = attestations.filter(({ date }) => date > today);
  return {
    made: attestations.filter(({ date }) => date <= today),
    future: coming2.map(({ rule, date, at }) => ({
      code: "attestation-future",
      file: at.file,
      line: at.line ?? 1,
      rule,
      date
    }))
  };
}
function isEmpty({ facts, attestations, blindSpots: blindSpots2 }) {
  const onlyDeclared = facts.every(({ kind, at }) => kind === "environment" || kind === "declaration" || at.file === "");
  return onlyDeclared && attestations.length === 0 && blindSpots2.length === 0;
}
async function place(tree, { memory }, ...judged) {
  const locate = createLocator(tree);
  const failing = [...new Set(judged)].flatMap((one) => one.failing).sort((a, b) => byCodeUnit(a.fact.at.file, b.fact.at.file));
  const locateValue = createValueLocator(tree, judged[0]?.collection.environments ?? []);
  for (const { finding, fact, reads } of failing) {
    const at = await memory.once(fact, await placeKey(tree, fact, reads), () => locate(fact, reads));
    if (at.file === "") continue;
    finding.at = at;
    const setBy = await locateValue(fact, at);
    if (setBy) finding.setBy = setBy;
  }
}
async function placeKey(tree, { at, origin }, reads) {
  const files = [at.file, ...origin?.patches ?? []].filter((file) => tree.has(file));
  return JSON.stringify(["place", await Promise.all(files.map((file) => tree.id(file))), reads]);
}

// src/lib/git-parents.ts
async function parentsOf(path, commit) {
  const text2 = await ask(path, ["cat-file", "commit", commit]) ?? "";
  const header = text2.split("\n\n")[0] ?? "";
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? "");
}
function checkedOut(path) {
  return ask(path, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
}
async function filesBetween(path, one, other) {
  const files = await ask(path, [
    "diff",
    "--name-only",
    "-z",
    "--no-renames",
    "--relative",
    "--no-ext-diff",
    one,
    other,
    "--"
  ]);
  return files === null ? null : files.split("\0").filter(Boolean);
}

// src/run/situation.ts
async function pointsOf(path, options, situation) {
  const head = options.head === null ? null : await ensureCommit(path, options.head);
  if (options.base !== null) {
    const target = await ensureCommit(path, options.base);
    return { base: await commonBase(path, target, head), target, notes: [] };
  }
  const parent = situation?.merged && head === null ? await mergedInto(path, situation.head) : null;
  const named3 = parent ?? situation?.base ?? null;
  if (named3 === null) throw new UserError({ code: "base-required" });
  const found = await ensureCommit(path, named3);
  const base = parent === null ? await commonBase(path, found, head) : found;
  return { base, ...await tipOf(path, situation, found) };
}
async function mergedInto(path, head) {
  const commit = await checkedOut(path);
  if (commit === null || commit === head) return null;
  const parents = await parentsOf(path, commit);
  return parents.length > 1 && (head === null || parents.includes(head)) ? parents[0] ?? null : null;
}
async function commonBase(path, target, head) {
  return await mergeBase(path, target, head ?? "HEAD") ?? target;
}
async function tipOf(path, situation, base) {
  const branch = situation?.target ?? null;
  if (branch === null) return { target: base, notes: [] };
  const address = situation?.targetAddress ?? "origin";
  const fetched = await fetchCommit(path, `refs/heads/${branch}`, address);
  if ("commit" in fetched) return { target: fetched.commit, notes: [] };
  const known = address === "origin" ? await ensureCommit(path, `refs/remotes/origin/${branch}`).catch(() => null) : null;
  if (known !== null) return { target: known, notes: [] };
  return { target: base, notes: [{ code: "target-unreachable", branch }] };
}
async function headName(path, options, situation) {
  const nameless = { revision: null, ref: null, judged: null };
  const asked = options.head ?? options.revision;
  if (!situation || situation.head === null || asked !== null) return nameless;
  const commit = await checkedOut(path);
  const ref = situation.source;
  if (commit === situation.head) return { revision: commit, ref, judged: null };
  const merges = commit !== null && situation.merged && (await parentsOf(path, commit)).includes(situation.head);
  return merges ? { revision: situation.head, ref, judged: commit } : nameless;
}
async function driftOf(path, { revision, judged }, files) {
  if (revision === null || judged === null) return [];
  const head = await ensureCommit(path, revision).catch(() => null);
  const differing = head === null ? null : await filesBetween(path, head, judged);
  return differing && differing.filter((file) => files.has(file));
}

// src/run/naming.ts
async function named2(report2, run) {
  const { path, options, situation } = run;
  const prefix = await prefixOf(path);
  const placed3 = prefix === "" ? {} : { path: prefix };
  const project = {
    ...report2.project,
    key: report2.project.key || options.key,
    slug: situation?.slug ?? null,
    ...placed3
  };
  if (!report2.head) return { ...report2, project };
  const name = await headName(path, options, situation ?? null);
  if (name.revision === null) return { ...report2, project };
  const files = filesOf(report2);
  const drifted = name.judged === null ? [] : await driftOf(path, name, files) ?? [...files];
  const moved2 = drifted.length === 0 ? {} : { drifted: drifted.sort(byCodeUnit) };
  return { ...report2, project, head: { ...report2.head, ...name, ...moved2 } };
}
function filesOf({ head, changes, nextSteps: nextSteps2 }) {
  const findings = [
    ...(head?.rules ?? []).flatMap((rule) => rule.findings),
    ...changes.flatMap(({ introduced, fixed, unclear, gone }) => [...introduced, ...fixed, ...unclear, ...gone])
  ];
  const named3 = [...findings, ...head?.blindSpots ?? [], ...nextSteps2].map(({ at }) => at);
  const places = [...named3, ...findings.map(({ setBy }) => setBy)];
  return new Set(places.flatMap((at) => at ? [at.file] : []));
}

// src/run/policy.ts
function ownPolicy({ settings }, announcements = []) {
  const { policy, present, notes, written: written2 } = settings;
  return {
    policy,
    from: present ? "head" : "none",
    ignore: written2.ignore,
    announcements,
    changed: [],
    added: [],
    notes: notes.policy
  };
}
function policyFrom({ target, base, head }, said = []) {
  const { file } = target.settings;
  if (target.problems.length > 0) {
    const problems2 = target.problems;
    if (base.settings.present)
      return theirs("base", base, head, [...said, { code: "target-policy-broken", file }, ...problems2]);
    return ownPolicy(head, [...said, { code: "base-policy-broken", file }, ...problems2]);
  }
  if (target.settings.present) return theirs("target", target, head, said);
  const used = head.settings.present ? [{ code: "head-policy-used", file }] : [];
  return ownPolicy(head, [...said, ...used]);
}
function theirs(from, { settings }, head, announcements) {
  const { policy } = settings;
  const common = { policy, from, ignore: settings.written.ignore };
  if (head.problems.length > 0)
    return { ...common, announcements, changed: [], added: [], notes: settings.notes.policy };
  const after = head.settings.policy;
  return {
    ...common,
    announcements: [...announcements, ...commitmentNews(policy.commitment, after.commitment)],
    changed: changedKeys(settings, head.settings),
    added: addedWaivers(policy.waivers, after.waivers),
    notes: notesTogether(settings.notes.policy, head.settings.notes.policy)
  };
}
function notesTogether(theirs2, ours) {
  const identity3 = (note) => JSON.stringify({ ...note, line: 0 });
  const known = new Set(ours.map(identity3));
  return [...ours, ...theirs2.filter((note) => !known.has(identity3(note)))];
}
function changedKeys(before, after) {
  const [old, now] = [flat(before), flat(after)];
  const keys = /* @__PURE__ */ new Set([...old.keys(), ...now.keys()]);
  return [...keys].filter((key) => old.get(key) !== now.get(key)).sort(byCodeUnit);
}
function flat({ written: written2 }) {
  const { thresholds = {}, ...rest } = written2;
  const parameters = Object.entries(thresholds).flatMap(
    ([rule, values]) => Object.entries(values).map(([name, value]) => [`thresholds.${rule}.${name}`, value])
  );
  const all = [...Object.entries(rest), ...parameters].filter(([, value]) => value !== void 0);
  return new Map(all.map(([key, value]) => [key, JSON.stringify(value)]));
}

// src/run/check.ts
function checkProjects(path, options, bench) {
  const run = runOn(path, options, bench);
  return onTrees(run, async (trees) => {
    const folders = await projectsIn(trees, run);
    if (folders === null) return checkNamed(trees, run);
    const changed2 = await changedProjects(trees, folders);
    const one = (folder) => checkNamed(treesBelow(trees, folder, changed2.has(folder)), runBelow(run, folder));
    if (folders.includes(options.key)) return one(options.key);
    return together(await pool(folders, 2, one), run.version);
  });
}
async function checkNamed(trees, run) {
  return named2(await checkTrees(trees, run), run);
}
async function onTrees(run, work) {
  const { path, options, situation } = run;
  await ensureFolder(path);
  const points = await pointsOf(path, options, situation ?? null);
  const headRevision = options.head === null ? null : await ensureCommit(path, options.head);
  const [head, base, tip] = await openTrees(path, [headRevision, points.base, points.target]);
  try {
    const difference2 = await difference(path, points.base, headRevision);
    return await work({ head, base, target: tip, difference: difference2, notes: points.notes });
  } finally {
    await Promise.all([head.close(), base.close(), tip.close()]);
  }
}
function treesBelow({ head, base, target, difference: difference2, notes }, folder, changed2) {
  const after = head.below(folder);
  return {
    head: after,
    base: changed2 ? base.below(folder) : after,
    target: target.below(folder),
    difference: differenceBelow(difference2, folder),
    ...notes ? { notes } : {}
  };
}
async function checkTrees(trees, started) {
  const ruled = await ruledByTarget(trees, started);
  const run = { ...started, catalogue: ruled.catalogue };
  refuseLevel(run);
  const reading = (tree) => readingOf(tree, run);
  const [head, base, target] = await Promise.all([
    readingOf(trees.head, { ...run, catalogue: ruled.after }),
    reading(trees.base),
    reading(trees.target)
  ]);
  refuseMissing(run, [head, target]);
  const companions = await openCompanions(head.settings.project.companions, run);
  try {
    const whole = { ...trees, head: joined(trees.head, companions), base: joined(trees.base, companions) };
    return await judgeTrees(whole, { readings: { head, base, target }, said: ruled.notes, companions, run });
  } finally {
    await companions.close();
  }
}
async function judgeTrees(trees, { readings, said, companions, run }) {
  const { head, base } = readings;
  const policy = policyFrom(readings, [...trees.notes ?? [], ...said]);
  const { problems: problems2 } = head;
  const { before, after, environments } = await collectionsOf(trees, { readings, policy, companions, run });
  const nothing3 = isEmpty(after) && problems2.length === 0;
  const brief = briefOf(run, {
    project: (problems2.length > 0 ? base : head).settings.project,
    policy,
    problems: nothing3 ? [{ code: "nothing-found" }] : problems2,
    difference: { ...trees.difference, environments },
    eased: problems2.length > 0 ? [] : easedBy(readings, trees)
  });
  if (nothing3) return blank(brief);
  const trial = judge(before, after, brief);
  await place(trees.head, run.cache, trial.head, trial.held);
  if (trial.base) await place(trees.base, run.cache, trial.base);
  return report(trial, brief);
}
function easedBy({ base, head }, { head: tree, difference: difference2 }) {
  const [before, after] = [base.settings.project, head.settings.project];
  const left = /* @__PURE__ */ new Map();
  for (const { environment, sources } of sourcesLeft(before.environments, after.environments, { difference: difference2, tree })) {
    const named3 = sources.join(", ");
    left.set(named3, [...left.get(named3) ?? [], environment]);
  }
  const told3 = [...left].map(
    ([sources, names]) => ({ code: "project-source-left", environment: names.join(", "), sources })
  );
  const renamed2 = renamedEnvironments(before.environments, after.environments, difference2);
  return [...easedProject(before, after, renamed2), ...told3];
}
async function collectionsOf({ base, head, difference: difference2 }, { readings, policy, companions, run }) {
  const ruled = (one) => ({
    ...one,
    project: { ...withCompanions(one.project, companions), ignore: [...policy.ignore] }
  });
  const before = ruled(readings.base.problems.length > 0 ? readings.head.settings : readings.base.settings);
  const settings = ruled(readings.head.settings);
  const [baseEnvironments, headEnvironments] = await Promise.all([
    findEnvironments(base, before.project, run.cache),
    findEnvironments(head, settings.project, run.cache)
  ]);
  const together2 = environmentsTogether(baseEnvironments, headEnvironments, { difference: difference2, tree: head });
  const [seen, found] = await Promise.all([
    collectionOf(base, { settings: before, run, environments: baseEnvironments, companions }),
    collectionOf(head, { settings, run, environments: together2, companions, notes: policy.notes })
  ]);
  const environments = movedEnvironments(baseEnvironments, headEnvironments, { difference: difference2, tree: head });
  return { before: seen, after: shareFacts(seen, found), environments };
}

// src/run/score.ts
var nothing = { renames: {}, added: [], lines: {} };
function score2(path, options, bench) {
  return onTree(path, options, (tree) => scoreNamed(tree, runOn(path, options, bench)));
}
function scoreProjects(path, options, bench) {
  return onTree(path, options, async (tree) => {
    const run = runOn(path, options, bench);
    const folders = await projectsIn({ head: tree, target: tree }, run);
    if (folders === null) return scoreNamed(tree, run);
    const one = (folder) => scoreNamed(tree.below(folder), runBelow(run, folder));
    if (folders.includes(options.key)) return one(options.key);
    return together(await pool(folders, 2, one), run.version);
  });
}
async function scoreNamed(tree, run) {
  return named2(await scoreTree(tree, run), run);
}
async function onTree(path, options, work) {
  await ensureFolder(path);
  const revision = options.revision === null ? null : await ensureCommit(path, options.revision);
  const tree = await openTree(path, revision);
  try {
    return await work(tree);
  } finally {
    await tree.close();
  }
}
async function scoreTree(tree, started) {
  const run = { ...started, catalogue: await ruledBy(tree, started) };
  const reading = await readingOf(tree, run);
  refuseMissing(run, [reading]);
  const companions = await openCompanions(reading.settings.project.companions, run);
  try {
    return await judgeTree(joined(tree, companions), reading, { companions, run });
  } finally {
    await companions.close();
  }
}
async function judgeTree(tree, reading, { companions, run }) {
  const { problems: problems2 } = reading;
  const settings = { ...reading.settings, project: withCompanions(reading.settings.project, companions) };
  const policy = ownPolicy(reading);
  const head = await collectionOf(tree, { settings, run, companions, notes: policy.notes });
  if (isEmpty(head) && problems2.length === 0) throw new UserError({ code: "nothing-found" });
  const brief = briefOf(run, { project: settings.project, policy, problems: problems2, difference: nothing });
  const trial = judge(null, head, brief);
  await place(tree, run.cache, trial.head);
  return report(trial, brief);
}

// src/run/unevaluated.ts
async function unevaluated2(path, options, bench, error) {
  const run = runOn(path, options, bench);
  const empty = emptyReading(run);
  const brief = briefOf(run, {
    project: await projectOf(run, empty),
    policy: ownPolicy(empty),
    problems: error.texts.map((problem) => relative(problem, options)),
    difference: { renames: {}, added: [], lines: {} }
  });
  return named2(blank(brief), run);
}
function emptyReading(run) {
  const around = { file: configurationOf(run), catalogue: run.catalogue, has: () => false };
  return { settings: readSettings(null, around), problems: [] };
}
async function projectOf(run, { settings }) {
  try {
    const tree = await openTree(run.path, null);
    try {
      return (await readingOf(tree, run)).settings.project;
    } finally {
      await tree.close();
    }
  } catch (error) {
    if (error instanceof UserError) return settings.project;
    throw error;
  }
}
function relative(problem, { argument }) {
  if (problem.code === "revision-missing") return { ...problem, problem: "" };
  return "path" in problem ? { ...problem, path: argument ?? "." } : problem;
}

// src/commands/bench.ts
async function benchFor(options, edge) {
  const [shipped, tools] = await Promise.all([shippedParts(), toolsFor(options, edge)]);
  const today = options.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  return { ...shipped, tools, today, version: version() };
}
async function shippedParts() {
  const resources = await readResources();
  return { resources, catalogue: loadCatalogue(resources.rules, "cloud-pi-native").catalogue };
}
async function toolsFor(options, edge) {
  if (options.installTools) await (await import("./tools-P5ZBNSK2.js")).install(options, edge);
  return findTools({ ...edge.env });
}

// src/commands/tell.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

// src/texts/machine.ts
var fr = {
  notYet: (level) => `\xE0 corriger pour le niveau ${level}, que rien ne demande encore`,
  advised: () => "\xE0 corriger, recommand\xE9 seulement",
  notEvaluated: () => "non \xE9valu\xE9",
  leftOut: (count) => `${count} de plus dans le rapport JSON`,
  help: {
    palier_build: "Version de palier et de la grille",
    palier_level: "Niveau de maturit\xE9 : par les fichiers, acquis, atteignable, engagement",
    palier_rules: "R\xE8gles par niveau et par \xE9tat",
    palier_criteria: "Crit\xE8res par niveau et par \xE9tat",
    palier_findings: "Constats par \xE9tat",
    palier_blind_spots: "Ce qui n'a pas pu \xEAtre regard\xE9",
    palier_introduced_findings: "Constats que ce changement introduit",
    palier_fixed_findings: "Constats que ce changement corrige",
    palier_accepted: "La garde accepte ce changement (1) ou le refuse (0)",
    palier_verified: "L'engagement est v\xE9rifi\xE9 (1) ou ne peut pas l'\xEAtre (0)"
  }
};
var en = {
  notYet: (level) => `to fix for level ${level}, which is not asked for yet`,
  advised: () => "to fix, recommended only",
  notEvaluated: () => "not evaluated",
  leftOut: (count) => `${count} more in the JSON report`,
  help: {
    palier_build: "Version of palier and of the grid",
    palier_level: "Maturity level: by the files, proved, possible, commitment",
    palier_rules: "Rules by level and outcome",
    palier_criteria: "Criteria by level and outcome",
    palier_findings: "Findings by outcome",
    palier_blind_spots: "What could not be looked at",
    palier_introduced_findings: "Findings that this change introduces",
    palier_fixed_findings: "Findings that this change fixes",
    palier_accepted: "The gate accepts this change (1) or refuses it (0)",
    palier_verified: "The commitment is verified (1) or cannot be (0)"
  }
};
var languages = { fr, en };
function machineWords(language) {
  return languages[language];
}

// src/report/json-text.ts
function jsonText(value) {
  return `${inert(JSON.stringify(value, null, 2))}
`;
}
var pieceLength = 1 << 16;
function* jsonPieces(value) {
  let piece = "";
  for (const part of partsOf(value, { line: "\n", strings: /* @__PURE__ */ new Map() })) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}
`;
}
function* partsOf(value, place2) {
  if (value instanceof Map) yield* members(value, place2);
  else if (isList(value)) yield* items(value, place2);
  else yield leaf(value, place2);
}
function* members(map, { line: line2, strings }) {
  const inside = { line: `${line2}  `, strings };
  let before = "{";
  for (const [key, value] of map) {
    yield `${before}${inside.line}${quoted(key, strings)}: `;
    yield* partsOf(value, inside);
    before = ",";
  }
  yield before === "{" ? "{}" : `${line2}}`;
}
function* items(list, { line: line2, strings }) {
  const inside = { line: `${line2}  `, strings };
  let text2 = "[";
  let empty = true;
  for (const item of list) {
    text2 += `${empty ? "" : ","}${inside.line}`;
    empty = false;
    if (text2.length < pieceLength && !isParted(item)) text2 += leaf(item, inside);
    else {
      yield text2;
      yield* partsOf(item, inside);
      text2 = "";
    }
  }
  yield empty ? "[]" : `${text2}${line2}]`;
}
function leaf(value, place2) {
  if (typeof value === "string") return quoted(value, place2.strings);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  return Array.isArray(value) ? leafList(value, place2) : leafRecord(value, place2);
}
function leafList(list, { line: line2, strings }) {
  const inside = { line: `${line2}  `, strings };
  let text2 = "";
  for (const item of list) text2 += `${text2 === "" ? "" : ","}${inside.line}${leaf(item, inside)}`;
  return text2 === "" ? "[]" : `[${text2}${line2}]`;
}
function leafRecord(record, { line: line2, strings }) {
  const inside = { line: `${line2}  `, strings };
  let text2 = "";
  for (const key of Object.keys(record)) {
    const value = record[key];
    if (value === void 0) continue;
    text2 += `${text2 === "" ? "" : ","}${inside.line}${quoted(key, strings)}: ${leaf(value, inside)}`;
  }
  return text2 === "" ? "{}" : `{${text2}${line2}}`;
}
function quoted(text2, strings) {
  const known = strings.get(text2);
  if (known !== void 0) return known;
  const told3 = inert(JSON.stringify(text2));
  strings.set(text2, told3);
  return told3;
}
function isParted(value) {
  return value instanceof Map || isList(value);
}
function isList(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Symbol.iterator in value;
}
function inert(text2) {
  return text2.replace(/##(?=\w*\[)/g, "\\u0023#");
}

// src/report/xml.ts
function xml(value, max = 1e3) {
  return oneLine(value, max).replace(/[\uFFFE\uFFFF]/g, "\uFFFD").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function attributes(values) {
  return Object.entries(values).map(([name, value]) => ` ${name}="${xml(String(value))}"`).join("");
}

// src/report/badge.ts
var colours = ["#595959", "#b3261e", "#a84300", "#7a6000", "#2f6f1f", "#1a6b4f"];
var LABEL = "palier";
function markOf({ head, grid }, { language }) {
  const words = phrases(language);
  if (!head) return { label: LABEL, message: machineWords(language).notEvaluated(), colour: colours[0] };
  const { technical, proved } = head.score;
  const message = `${words.atLevel(technical)}/${grid.levels.length}`;
  const aside = proved < technical ? ` ${words.byFilesShort()}` : "";
  return { label: LABEL, message: message + aside, colour: colours[technical] ?? colours[5] };
}
function badge(report2, voice) {
  const { label, message, colour } = markOf(report2, voice);
  const [left, right] = [widthOf(label), widthOf(message)];
  const width = left + right;
  const name = xml(`${label} ${message}`);
  const words = [placed2(label, 0, left), placed2(message, left, right)].join("");
  return [
    `<svg${attributes({ xmlns: "http://www.w3.org/2000/svg", width, height: 20, viewBox: `0 0 ${width} 20`, role: "img", "aria-label": `${label} ${message}` })}>`,
    `<title>${name}</title>`,
    `<rect width="${width}" height="20" rx="3" fill="${colour}"/>`,
    `<path fill="#444" d="M${left} 0H3a3 3 0 0 0-3 3v14a3 3 0 0 0 3 3h${left - 3}z"/>`,
    `<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">${words}</g>`,
    "</svg>\n"
  ].join("\n");
}
function placed2(text2, start, width) {
  return `<text${attributes({ x: start + width / 2, y: 14, textLength: width - 12 })}>${xml(text2)}</text>`;
}
function widthOf(text2) {
  const narrow = /[iljtfrI1.,·/ '()]/u;
  return Math.round(Array.from(text2).reduce((sum, character) => sum + (narrow.test(character) ? 4.4 : 7), 12));
}
function shields(report2, voice) {
  const { label, message, colour } = markOf(report2, voice);
  return jsonText({ schemaVersion: 1, label, message, color: colour, ...report2.head === null && { isError: true } });
}

// src/report/problem.ts
var order = ["error", "warning", "note"];
function problems({ head, ...report2 }) {
  const rules = head?.rules ?? [];
  return told2(
    { head, ...report2 },
    rules.flatMap((rule) => rule.findings.map((finding) => ({ rule, finding })))
  );
}
function introducedProblems(report2) {
  if (report2.verdict === null || report2.base === null) return problems(report2);
  const rules = new Map((report2.head?.rules ?? []).map((rule) => [rule.id, rule]));
  const found = report2.changes.flatMap(({ rule: id, introduced }) => {
    const rule = rules.get(id);
    return rule ? introduced.map((finding) => ({ rule, finding })) : [];
  });
  return told2(report2, found);
}
function severityOf({ required, level }, report2) {
  if (!required) return "note";
  return level <= (heldLevel(report2) || firstFailing(report2)) ? "error" : "warning";
}
function firstFailing({ head }) {
  const failing = (head?.rules ?? []).filter(({ required, outcome }) => required && outcome === "fail");
  return Math.min(...failing.map(({ level }) => level));
}
function describe({ rule, finding }, language) {
  const { message, subject, at } = finding;
  const what = message?.[language] ?? "";
  const title = rule.title[language];
  const named3 = subject === "project" || subject === at?.file || what.includes(subject);
  const sentence = what === "" ? title : phrases(language).colon(title, what);
  return oneLine(named3 ? sentence : `${sentence} \xB7 ${subject}`, 1e3);
}
function placeOf3({ at, removed }, prefix) {
  const folder = prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
  if (at === void 0) return { file: `${folder}.palier.yml` };
  const file = relativePath(folder + at.file);
  return removed ? { file } : { ...at, file };
}
function relativePath(path) {
  return oneLine(path, 1e3).replace(/^(?:\.*\/)+/u, "") || ".";
}
function told2(report2, found) {
  const seen = /* @__PURE__ */ new Set();
  const twins = /* @__PURE__ */ new Map();
  const all = [];
  for (const { rule, finding } of found) {
    const { subject, at, outcome } = finding;
    const place2 = JSON.stringify([rule.id, subject, at?.file ?? null, at?.line ?? null]);
    if (outcome !== "fail" || seen.has(place2)) continue;
    seen.add(place2);
    const identity3 = fingerprint(JSON.stringify([rule.id, subject, at?.file ?? null, ...keyOf3(report2)]));
    const count = (twins.get(identity3) ?? 0) + 1;
    twins.set(identity3, count);
    const own = count === 1 ? identity3 : `${identity3}-${count}`;
    all.push({ rule, finding, severity: severityOf(rule, report2), fingerprint: own });
  }
  return all.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
function keyOf3({ project }) {
  return project.key === "" ? [] : [project.key];
}
function fingerprint(identity3) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(identity3))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}

// src/report/code-quality.ts
var severities = { error: "critical", warning: "minor", note: "info" };
function codeQuality(report2, { language, prefix }) {
  return jsonText(
    problems(report2).map((problem) => {
      const { rule, finding, severity, fingerprint: fingerprint2 } = problem;
      const { file, line: line2 } = placeOf3(finding, prefix);
      return {
        description: describe(problem, language),
        check_name: rule.id,
        fingerprint: fingerprint2,
        severity: severities[severity],
        // GitLab demands a line; the first stands for the whole file.
        location: { path: file, lines: { begin: line2 ?? 1 } }
      };
    })
  );
}

// src/report/json.ts
function json(report2) {
  return [...reportPieces(report2)].join("");
}
function severalJson(reports) {
  return [...reportsPieces(reports)].join("");
}
function reportPieces(report2) {
  return jsonPieces(written(report2));
}
function reportsPieces({ version: version2, palier, projects, verdict }) {
  return jsonPieces(mapOf({ version: version2, palier, projects: projects.map(written).values(), verdict }));
}
function written(report2) {
  const { base, head } = report2;
  const frame = reportSchema.parse({
    ...report2,
    base: base && { ...base, rules: [] },
    head: head && { ...head, rules: [] }
  });
  return mapOf({ ...frame, base: assessment(frame.base, base), head: assessment(frame.head, head) });
}
function assessment(frame, whole) {
  return frame && whole && mapOf({ ...frame, rules: rulesOf(whole) });
}
function* rulesOf({ rules }) {
  for (const { findings, ...rule } of rules) {
    const frame = ruleResultSchema.parse({ ...rule, findings: [] });
    yield mapOf({ ...frame, findings: inOrder(findings) });
  }
}
function* inOrder(findings) {
  for (const finding of findings) yield memberwise(finding);
}
function memberwise({ outcome, subject, source, environment, by, at, setBy, message, removed }) {
  return {
    outcome,
    subject,
    source,
    environment,
    by,
    at: at && placeOf4(at),
    setBy: setBy && placeOf4(setBy),
    message: message && { fr: message.fr, en: message.en },
    removed
  };
}
function placeOf4({ file, line: line2, column }) {
  return { file, line: line2, column };
}
function mapOf(value) {
  return new Map(Object.entries(value).filter(([, member]) => member !== void 0));
}

// src/report/junit.ts
var MOST = 50;
function junit(report2, voice) {
  const told3 = { report: report2, voice, words: phrases(voice.language), machine: machineWords(voice.language) };
  const suites = report2.head ? suitesOf(told3) : [unjudged(told3)];
  const sum = (pick) => suites.reduce((total, suite2) => total + pick(suite2), 0);
  const totals = attributes({
    name: "palier",
    tests: sum(({ tests }) => tests),
    failures: sum(({ failures }) => failures),
    errors: sum(({ errors }) => errors)
  });
  const body = suites.map(({ text: text2 }) => text2).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${totals}>
${body}</testsuites>
`;
}
function suitesOf(told3) {
  const { report: report2, voice } = told3;
  if (!report2.head) return [];
  return criterionRows(report2, report2.head).flatMap(({ level, criterion }) => {
    const rules = report2.head?.rules.filter((rule) => rule.criterion === criterion.id) ?? [];
    const cases = rules.map((rule) => caseOf(rule, told3));
    const title = `${capital(told3.words.atLevel(level))} \xB7 ${criterion.title[voice.language]}`;
    return cases.length === 0 ? [] : [suite(title, criterion.id, cases, told3)];
  });
}
function suite(name, id, cases, told3) {
  const count = (result2) => cases.filter((one) => one.result === result2).length;
  const [tests, failures, skipped] = [cases.length, count("failure"), count("skipped")];
  const head = attributes({ name, tests, failures, errors: 0, skipped, id });
  const body = cases.map((one) => caseText(one, told3)).join("");
  return { tests, failures, errors: 0, text: `  <testsuite${head}>
${body}  </testsuite>
` };
}
function unjudged({ report: report2, voice, words, machine }) {
  const message = reasonOf(report2, "not-evaluated")?.message[voice.language] ?? words.unreadable([]);
  const head = attributes({ name: "palier", tests: 1, failures: 0, errors: 1, skipped: 0 });
  const error = `      <error${attributes({ message, type: "not-evaluated" })}/>
`;
  const body = `    <testcase${attributes({ name: machine.notEvaluated(), classname: "palier" })}>
${error}    </testcase>
`;
  return { tests: 1, failures: 0, errors: 1, text: `  <testsuite${head}>
${body}  </testsuite>
` };
}
function caseOf(rule, { report: report2, voice, words, machine }) {
  if (rule.outcome === "pass") return { rule, result: "passed", message: "" };
  if (rule.outcome !== "fail") return { rule, result: "skipped", message: whySkipped(rule, voice, words) };
  const severity = severityOf(rule, report2);
  if (severity === "error") return { rule, result: "failure", message: rule.fix[voice.language] };
  return { rule, result: "skipped", message: severity === "note" ? machine.advised() : machine.notYet(rule.level) };
}
function whySkipped(rule, { language }, words) {
  const [doubt] = doubts([rule]);
  const why = doubt ? words.unknownCause(doubt.cause, doubt.message?.[language] ?? "") : "";
  return why === "" ? words.outcome(rule.outcome) : words.colon(words.outcome(rule.outcome), why);
}
function caseText({ rule, result: result2, message }, told3) {
  const { language } = told3.voice;
  const name = `${rule.title[language]} (${rule.id})`;
  const head = `    <testcase${attributes({ name, classname: rule.criterion })}`;
  if (result2 === "passed") return `${head}/>
`;
  const lines = findingLines(rule, told3);
  const open2 = `      <${result2}${attributes({ message, type: rule.outcome })}`;
  const inner = lines.length === 0 ? `${open2}/>
` : `${open2}>
${lines.join("\n")}
      </${result2}>
`;
  return `${head}>
${inner}    </testcase>
`;
}
function findingLines({ findings, outcome }, { voice, words }) {
  const { language, prefix } = voice;
  const told3 = outcome === "fail" ? findings.filter((one) => one.outcome === "fail") : [];
  const lines = told3.map((finding) => {
    const place2 = finding.at ? placeName(placeOf3(finding, prefix), 200) : "";
    const what = finding.message?.[language] ?? "";
    const subject = finding.subject === finding.at?.file || what.includes(finding.subject) ? "" : finding.subject;
    return `- ${[place2, subject, what].filter((part) => part !== "").join(" \xB7 ")}`;
  });
  const distinct = [...new Set(lines)];
  const left = distinct.length - MOST;
  return [...distinct.slice(0, MOST), ...left > 0 ? [`- ${words.more(left)}`] : []].map((one) => xml(one));
}

// src/report/metrics.ts
var outcomes = ["pass", "fail", "waived", "unknown", "not-applicable"];
function metrics(report2, { language }) {
  const { help } = machineWords(language);
  const families = [build(report2), ...stateFamilies(report2), ...changeFamilies(report2)];
  const lines = families.filter(({ samples }) => samples.length > 0).flatMap(({ name, type, samples }) => [
    `# TYPE ${name} ${type}`,
    `# HELP ${name} ${escaped(help[name])}`,
    ...samples.map((sample) => sampleLine(type === "info" ? `${name}_info` : name, sample, report2))
  ]);
  return `${[...lines, "# EOF"].join("\n")}
`;
}
function build({ palier, grid }) {
  const labels = { version: palier, grid: grid.id, grid_version: grid.version };
  return { name: "palier_build", type: "info", samples: [{ labels, value: 1 }] };
}
function stateFamilies(report2) {
  const { head, grid } = report2;
  if (!head) return [];
  const { technical, proved, possible, criteria } = head.score;
  const commitment = boundLevel2(report2);
  const kinds = { technical, proved, possible, ...commitment !== null && { commitment } };
  const levelOf2 = (id) => grid.levels.find((one) => one.criteria.some((two) => two.id === id))?.level ?? 0;
  const findings = head.rules.flatMap((rule) => rule.findings);
  return [
    {
      name: "palier_level",
      type: "gauge",
      samples: Object.entries(kinds).map(([kind, value]) => ({ labels: { kind }, value }))
    },
    gauge("palier_rules", byLevel(report2, head.rules)),
    gauge(
      "palier_criteria",
      byLevel(
        report2,
        criteria.map(({ id, outcome }) => ({ level: levelOf2(id), outcome }))
      )
    ),
    gauge(
      "palier_findings",
      outcomes.filter((outcome) => outcome !== "not-applicable").map((outcome) => ({ labels: { outcome }, value: countOf(findings, outcome) }))
    ),
    gauge("palier_blind_spots", [{ labels: {}, value: head.blindSpots.length }])
  ];
}
function changeFamilies({ base, changes, verdict }) {
  const introduced = changes.flatMap((change) => change.introduced);
  const kinds = ["lost", "new"];
  const compared = base !== null;
  return [
    gauge(
      "palier_introduced_findings",
      compared ? kinds.map((kind) => ({ labels: { kind }, value: introduced.filter((one) => one.kind === kind).length })) : []
    ),
    gauge(
      "palier_fixed_findings",
      compared ? [{ labels: {}, value: changes.reduce((sum, { fixed }) => sum + fixed.length, 0) }] : []
    ),
    gauge("palier_accepted", verdict ? [{ labels: {}, value: Number(verdict.accepted) }] : []),
    gauge("palier_verified", verdict ? [{ labels: {}, value: Number(verdict.verified) }] : [])
  ];
}
function byLevel({ grid }, all) {
  return grid.levels.flatMap(
    ({ level }) => outcomes.map((outcome) => ({
      labels: { level, outcome },
      value: countOf(
        all.filter((one) => one.level === level),
        outcome
      )
    }))
  );
}
function gauge(name, samples) {
  return { name, type: "gauge", samples };
}
function countOf(all, outcome) {
  return all.filter((one) => one.outcome === outcome).length;
}
function sampleLine(name, { labels, value }, { project }) {
  const named3 = { project: project.name, ...project.key !== "" && { key: project.key }, ...labels };
  const told3 = Object.entries(named3).map(([label, text2]) => `${label}="${escaped(oneLine(String(text2), 200))}"`);
  return `${name}{${told3.join(",")}} ${value}`;
}
function escaped(text2) {
  return text2.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}

// src/report/sarif.ts
var MOST2 = 5e3;
var MOST_NOTIFICATIONS = 200;
var severities2 = { error: "error", warning: "warning", note: "recommendation" };
function sarif(report2, voice) {
  const found = introducedProblems(report2);
  const rules = report2.head?.rules ?? [];
  const index = new Map(rules.map(({ id }, position) => [id, position]));
  const { key } = report2.project;
  return jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: driver(report2, rules, voice) },
        automationDetails: { id: key === "" ? "palier/" : `palier/${key}/` },
        invocations: [invocation(report2, found.length - MOST2, voice)],
        columnKind: "utf16CodeUnits",
        results: found.slice(0, MOST2).map((problem) => result(problem, index.get(problem.rule.id) ?? -1, report2, voice))
      }
    ]
  });
}
function driver(report2, rules, voice) {
  return {
    name: "palier",
    version: report2.palier,
    language: voice.language,
    rules: rules.map((rule) => descriptor(rule, report2, voice))
  };
}
function descriptor(rule, report2, voice) {
  const { language } = voice;
  const severity = severityOf(rule, report2);
  const page = pageOf(rule, voice);
  return {
    id: rule.id,
    shortDescription: { text: plain(rule.title, voice) },
    fullDescription: { text: plain(rule.title, voice) },
    help: {
      text: plain(rule.fix, voice),
      markdown: write([paragraph(inline(capital(rule.fix[language]), 1e3))]).trim()
    },
    ...page !== null && { helpUri: page },
    defaultConfiguration: { level: severity },
    properties: {
      tags: [rule.theme, rule.criterion],
      "problem.severity": severities2[severity],
      level: rule.level
    }
  };
}
function result(problem, ruleIndex, report2, { language, prefix }) {
  const { rule, finding, severity, fingerprint: fingerprint2 } = problem;
  const { file, line: line2, column } = placeOf3(finding, prefix);
  const region = line2 === void 0 ? {} : { region: { startLine: line2, ...column && { startColumn: column } } };
  return {
    ruleId: rule.id,
    ruleIndex,
    level: severity,
    message: { text: literal(describe(problem, language)) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: pathUri(file), uriBaseId: "%SRCROOT%" }, ...region },
        logicalLocations: [{ fullyQualifiedName: oneLine(finding.subject, 300) }]
      }
    ],
    ...finding.setBy && { relatedLocations: [related(finding.setBy, prefix, language)] },
    partialFingerprints: { "palier/v1": fingerprint2 },
    ...report2.base && { baselineState: "new" }
  };
}
function related(setBy, prefix, language) {
  const { file, line: line2 } = placeOf3({ at: setBy, outcome: "fail", subject: "", by: "repository" }, prefix);
  return {
    physicalLocation: {
      artifactLocation: { uri: pathUri(file), uriBaseId: "%SRCROOT%" },
      ...line2 !== void 0 && { region: { startLine: line2 } }
    },
    message: { text: literal(phrases(language).setBy()) }
  };
}
function invocation(report2, left, voice) {
  const failed = reasonOf(report2, "not-evaluated");
  const notes = [
    ...failed ? [{ level: "error", message: { text: plain(failed.message, voice) } }] : [],
    ...left > 0 ? [{ level: "note", message: { text: machineWords(voice.language).leftOut(left) } }] : [],
    ...blindSpots(report2.head, voice)
  ];
  return { executionSuccessful: failed === void 0, toolExecutionNotifications: notes };
}
function blindSpots(head, voice) {
  return (head?.blindSpots ?? []).slice(0, MOST_NOTIFICATIONS).map(({ message, at, fault }) => {
    const { file } = placeOf3({ at, outcome: "unknown", subject: "", by: "repository" }, voice.prefix);
    const artifactLocation = { uri: pathUri(file), uriBaseId: "%SRCROOT%" };
    return {
      level: fault ? "error" : "warning",
      message: { text: plain(message, voice) },
      ...at.file !== "" && { locations: [{ physicalLocation: { artifactLocation } }] }
    };
  });
}
function plain(text2, { language }) {
  return literal(oneLine(text2[language], 1e3));
}
function literal(text2) {
  return text2.replace(/\](?=\()/g, "] ").replace(/\{(?=\d)/g, "{ ");
}

// src/report/several-files.ts
function texts(reporter, { projects }, voice) {
  const start = voice.prefix === "" || voice.prefix.endsWith("/") ? voice.prefix : `${voice.prefix}/`;
  return projects.map((report2) => reporter(report2, { ...voice, prefix: start + report2.project.key }));
}
var severalSarif = (reports, voice) => {
  const logs = texts(sarif, reports, voice).map((text2) => JSON.parse(text2));
  return jsonText({ ...logs[0], runs: logs.flatMap(({ runs }) => runs) });
};
var severalCodeQuality = (reports, voice) => jsonText(texts(codeQuality, reports, voice).flatMap((text2) => JSON.parse(text2)));
var opening = /<testsuites[^>]*>\n/;
var severalJunit = (reports, voice) => {
  const suites = texts(junit, reports, voice).map((text2, index) => {
    const key = reports.projects[index]?.project.key.replace(/[^\p{L}\p{N}._/-]/gu, "") ?? "";
    const body = text2.slice(text2.search(opening)).replace(opening, "").replace("</testsuites>\n", "");
    return body.replaceAll('<testsuite name="', `<testsuite name="${key} \xB7 `);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="palier">
${suites.join("")}</testsuites>
`;
};
var severalMetrics = (reports, voice) => {
  const families = /* @__PURE__ */ new Map();
  for (const text2 of texts(metrics, reports, voice)) gatherFamilies(text2, families);
  const lines = [...families.values()].flatMap(({ head, samples }) => [...head, ...samples]);
  return `${[...lines, "# EOF"].join("\n")}
`;
};
function gatherFamilies(text2, families) {
  let family = { head: [], samples: [] };
  for (const line2 of text2.split("\n")) {
    const [, name] = /^# TYPE (\S+)/.exec(line2) ?? [];
    if (name !== void 0) {
      family = families.get(name) ?? { head: [], samples: [] };
      families.set(name, family);
    }
    if (line2 === "" || line2 === "# EOF") continue;
    const known = line2.startsWith("#") ? family.head : family.samples;
    if (!line2.startsWith("#") || !known.includes(line2)) known.push(line2);
  }
}
function lowest(reporter) {
  return ({ projects }, voice) => {
    const [first] = lowestFirst(projects);
    return reporter(first, voice);
  };
}
var severalBadge = lowest(badge);
var severalShields = lowest(shields);
var severalSummary = (reports, voice) => severalComment(reports, { ...voice, limit: 1e6 });

// src/report/index.ts
var reporters = {
  terminal,
  comment,
  summary,
  json,
  html,
  sarif,
  "code-quality": codeQuality,
  junit,
  metrics,
  badge,
  shields
};
var severalReporters = {
  terminal: severalTerminal,
  comment: severalComment,
  summary: severalSummary,
  html: severalHtml,
  json: severalJson,
  sarif: severalSarif,
  "code-quality": severalCodeQuality,
  junit: severalJunit,
  metrics: severalMetrics,
  badge: severalBadge,
  shields: severalShields
};
var inPieces = {
  json: (report2) => "projects" in report2 ? reportsPieces(report2) : reportPieces(report2)
};

// src/commands/tell.ts
async function tell(report2, formats, { options, ...around }) {
  const problems2 = [];
  for (const { format, file } of formats) {
    const voice = () => voiceOf(report2, options, { ...around, file });
    const text2 = () => "projects" in report2 ? severalReporters[format](report2, voice()) : reporters[format](report2, voice());
    if (file === null) around.edge.stdout.write(line(text2()));
    else problems2.push(...await save(file, inPieces[format]?.(report2) ?? text2()).then(nothing2, problemsIn));
  }
  return problems2;
}
var nothing2 = () => [];
function problemsIn(error) {
  if (error instanceof UserError) return error.texts;
  throw error;
}
function line(text2) {
  return text2.endsWith("\n") ? text2 : `${text2}
`;
}
function complain(report2, { formats, language }, edge) {
  if (formats.some(({ file }) => file === null)) return;
  for (const { verdict, project } of projectsOf(report2))
    for (const reason of verdict?.reasons ?? [])
      if (reason.code === "not-evaluated")
        edge.stderr.write(`palier: ${reason.message[language ?? project.language ?? "fr"]}
`);
}
async function save(file, text2) {
  try {
    await mkdir(dirname(resolve(file)), { recursive: true });
    await writeFile(file, text2);
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw unwritable(file, error);
  }
}
function voiceOf(report2, options, to) {
  const colour = options.colour && to.file === null && to.edge.stdout.isTTY === true && !to.edge.env.NO_COLOR;
  const language = languageOf(report2, options);
  const { context } = to;
  if (context?.event === "change" && options.base === null) return { ...forgeVoice(report2, context, language), colour };
  const [first] = projectsOf(report2);
  return {
    language,
    links: null,
    baseName: shortened(options.base ?? first?.base?.revision ?? ""),
    fullReport: null,
    rulePages: null,
    prefix: folderOf(report2),
    limit: null,
    colour
  };
}

export {
  checkProjects,
  score2 as score,
  scoreProjects,
  unevaluated2 as unevaluated,
  benchFor,
  tell,
  complain,
  save
};
