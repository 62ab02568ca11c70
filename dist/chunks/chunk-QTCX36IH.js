import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  failures,
  reasonOf
} from "./chunk-GXG6GLTD.js";
import {
  capital,
  frenchDay,
  oneLine,
  quote
} from "./chunk-RH7KIIW5.js";

// src/judge/commitment.ts
function boundLevel(commitment, today) {
  if (!commitment) return null;
  if (commitment.next && commitment.next.by <= today) return commitment.next.level;
  return commitment.since === void 0 || commitment.since <= today ? commitment.level : null;
}
function committedLevel(policy, flags, today) {
  const levels2 = [boundLevel(policy?.commitment ?? null, today), flags.commitment].filter((level) => level !== null);
  return levels2.length > 0 ? Math.max(...levels2) : null;
}
function gatesOf(policy, flags, today) {
  const committed = boundLevel(policy?.commitment ?? null, today) !== null;
  const ofPolicy = policy?.gate ?? (committed ? "change" : null);
  const gates = [ofPolicy, flags.gate].filter((gate2) => gate2 !== null);
  return gates.length > 0 ? [...new Set(gates)] : ["change"];
}

// src/judge/gate.ts
function gate(matter) {
  const gates = gatesOf(matter.policy, matter.flags, matter.today);
  const level = committedLevel(matter.policy, matter.flags, matter.today);
  const refusals = merge(gates.flatMap((name) => refusalsOf(name, raised(name, level, matter.base), matter)));
  const highest = Math.max(...gates.map((name) => raised(name, level, matter.base)));
  const doubtful = idsOf(binding(matter.head.results, highest).filter((result) => isDoubtful(result, matter)));
  const reasons = [...refusals];
  if (gates.every((name) => name === "off")) reasons.push({ code: "gate-off" });
  if (doubtful.length > 0) reasons.push({ code: "not-verified", rules: doubtful });
  return { accepted: refusals.length === 0, verified: doubtful.length === 0, reasons };
}
function exitCode(verdict, strict) {
  if (!verdict) return 0;
  if (verdict.reasons.some((reason) => reason.code === "not-evaluated")) return 2;
  if (!verdict.accepted) return 1;
  return strict && !verdict.verified ? 2 : 0;
}
function raised(name, level, base) {
  return name === "ratchet" ? Math.max(level ?? 0, base?.score.technical ?? 0) : level ?? 0;
}
function refusalsOf(name, commitment, matter) {
  if (name === "off") return [];
  const bound = binding(matter.head.results, commitment);
  const introducers = idsOf(bound.filter((result) => introduces(result, matter.changes)));
  const blinded = idsOf(bound.filter(({ id }) => matter.blinded.includes(id)));
  const below = matter.head.score.possible < commitment;
  const reasons = [];
  if (below && (introducers.length > 0 || name === "state")) reasons.push(belowReason(introducers, commitment, matter));
  if (blinded.length > 0) reasons.push({ code: "blind-spot-introduced", rules: blinded });
  return reasons;
}
function belowReason(rules3, commitment, { base, head }) {
  const level = head.score.possible;
  if (base && level < base.score.possible) return { code: "level-dropped", from: base.score.possible, to: level };
  if (rules3.length > 0) return { code: "introduced-below-commitment", level, commitment, rules: rules3 };
  return { code: "below-commitment", level, commitment };
}
function binding(results, commitment) {
  return results.filter((result) => result.required && result.proof === "repository" && result.level <= commitment);
}
function introduces({ id, outcome }, changes) {
  return outcome === "fail" && changes.some((change) => change.rule === id && change.introduced.length > 0);
}
function isDoubtful({ id, outcome, cause }, { leftOut }) {
  return outcome === "unknown" && !leftOut.has(id) && cause !== "attestation-missing";
}
function idsOf(results) {
  return results.map(({ id }) => id);
}
function merge(reasons) {
  const byCode = /* @__PURE__ */ new Map();
  for (const reason of reasons) {
    const known = byCode.get(reason.code);
    if (!known || weight(reason) > weight(known)) byCode.set(reason.code, reason);
  }
  return [...byCode.values()];
}
function weight(reason) {
  return "rules" in reason ? reason.rules.length : "commitment" in reason ? reason.commitment : 0;
}

// src/texts/phrases-en.ts
var count = (number, one2, many = `${one2}s`) => `${number} ${number === 1 ? one2 : many}`;
var rules = (number) => count(number, "rule");
var attestations = (number) => count(number, "attestation");
var lost = (number) => `${rules(number)} lost`;
var components = (number) => count(number, "new component");
var list = (items) => items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
var places = (environments) => environments.length === 0 ? "" : ` (${environments.map((name) => quote(name)).join(", ")})`;
var efforts = { minutes: "a few minutes", hours: "a few hours", days: "a few days" };
var outcomes = {
  pass: "pass",
  fail: "to fix",
  waived: "waived",
  unknown: "unknown",
  "not-applicable": "not applicable"
};
var moves = {
  lost: "loses",
  new: "new",
  gained: "gains",
  unclear: "unclear",
  gone: "gone"
};
var columns = {
  change: "This change",
  rule: "Rule",
  level: "Level",
  where: "Where",
  lost: "Lost",
  new: "New",
  restore: "To get it back",
  complete: "To meet it",
  broken: "Broken by this change",
  hides: "Hides",
  criterion: "Criterion",
  state: "State",
  project: "Project",
  verdict: "Verdict"
};
var causes = {
  "attestation-missing": () => "attestation missing",
  "attestation-ended": () => "attestation ended",
  "environment-class-missing": () => "no environment of the required class is known",
  hidden: (message) => message || "hidden by a blind spot",
  undecidable: (message) => message || "files alone cannot tell",
  "no-rules-yet": () => "no rule yet"
};
var phrasesEn = {
  effort: (effort) => efforts[effort],
  outcome: (outcome) => outcomes[outcome],
  move: (kind) => moves[kind],
  colon: (label, text3) => `${label}: ${text3}`,
  others: (number) => `and ${count(number, "other")}`,
  more: (number) => `${number} more in the report`,
  rules,
  held: (level) => `Level ${level} held`,
  reached: (level, before) => `Level ${level} reached (was ${before})`,
  above: (level, before, commitment) => `Level ${level} (was ${before}) \xB7 commitment ${commitment} held`,
  stands: (level) => `Level ${level}`,
  standsByFiles: (level) => `Level ${level} by the files`,
  standsWithout: (level) => `Level ${level}, no commitment`,
  withTools: (level, tools) => `${level} with ${list(tools)}`,
  gained: (number) => `${rules(number)} gained`,
  improved: (number) => `${rules(number)} better`,
  lost,
  lostAbove: (number) => `${lost(number)} above the commitment`,
  lostAdvice: (number) => `${count(number, "recommended rule")} lost`,
  added: (number, missing) => (number === 0 ? "" : `${components(number)}, `) + `${rules(missing)} to complete`,
  unclear: (number) => `${rules(number)} unclear`,
  seen: (number) => `${rules(number)} to fix, hidden before`,
  refused: (why) => `Merge refused: ${why}`,
  sameGesture: () => "as above",
  restored: (rules3) => rules3 === 0 ? "what was blocking is fixed" : rules3 === 1 ? "the lost rule is back" : `the ${rules3} lost rules are back`,
  dropped: (before, after, commitment) => `this change takes the project from level ${before} to level ${after} \xB7 commitment: ${commitment}`,
  lostBelow: (number, commitment) => `${lost(number)} below commitment ${commitment}`,
  lostAndNewBelow: (number, added, commitment) => `${lost(number)} and ${components(added)} below commitment ${commitment}`,
  newBelow: (number, commitment) => `${components(number)} ${number === 1 ? "does" : "do"} not meet level ${commitment}`,
  newRulesBelow: (number, commitment) => `${rules(number)} newly failing below commitment ${commitment}`,
  levelNow: (level, same) => `level ${level}${same ? ", unchanged" : ""}`,
  belowByState: (level, commitment) => `level ${level}, commitment ${commitment}`,
  alreadyOn: (base) => `already on ${quote(base)}`,
  chartBroken: (chart, environments, before) => `chart ${quote(chart)} ${before ? "no longer renders" : "does not render"}${places(environments)}`,
  kustomizationBroken: (path, environments, before) => `kustomization ${quote(path)} ${before ? "no longer builds" : "does not build"}${places(environments)}`,
  fileBroken: (file) => `${quote(file)} can no longer be read`,
  unreadable: (environments) => `part of the project can no longer be read${places(environments)}`,
  acceptedBelow: (level, commitment) => `Accepted: level ${level}, below commitment ${commitment}`,
  belowUnmoved: (level, commitment) => `Accepted: level ${level}, below commitment ${commitment}, nothing lost here`,
  unverified: (cause) => `Accepted, commitment not verified: ${cause}`,
  alsoUnverified: (cause) => `not verified: ${cause}`,
  toolsMissing: (tools) => `${list(tools)} missing from the job`,
  undecided: (number) => `${rules(number)} unknown`,
  notEvaluated: (cause) => `Not evaluated: ${cause}`,
  levelOf: (level, of, title) => `Level ${level} of ${of} \u2014 ${title}`,
  levelZero: (of) => `Level 0 of ${of} \u2014 level 1 is still to be reached`,
  byFilesShort: () => "by the files",
  byFiles: (level) => `Level ${level} by the files`,
  proved: (level, why) => `proved ${level}: ${why}`,
  attestationsMissing: (missing, ended) => list([
    ...missing === 0 ? [] : [`${attestations(missing)} missing`],
    ...ended === 0 ? [] : [`${attestations(ended)} ended`]
  ]),
  attestationsPrepared: () => "(`palier init` prepares them)",
  unprovedRules: (number) => `${rules(number)} unknown`,
  unruled: (number) => `${count(number, "criterion", "criteria")} without rules yet`,
  commitment: (level, next) => `commitment: ${level}${next ? ` (${next.level} on ${next.by})` : ""}`,
  commitmentFrom: (level, since) => `commitment: ${level} from ${since}`,
  noCommitment: () => "no commitment",
  evaluated: (number, unknown2) => `${rules(number)} evaluated${unknown2 === 0 ? "" : `, ${unknown2} unknown`}`,
  comparedTo: (base) => `compared with ${quote(base)}`,
  gateOff: () => "gate: `off`, nothing blocks",
  lostHere: (number) => `${lost(number)} here.`,
  newHere: (number) => `${rules(number)} to meet on what is new.`,
  waysOut: (base, number, back) => {
    const them = number === 1 ? "it" : "them";
    const first = back ? `Put ${them} back` : `Fix ${them}`;
    return `${first}, show an equivalent or ask for a waiver (merged on ${quote(base)} first).`;
  },
  mendBroken: () => "What can no longer be read cannot be judged: fix the error below.",
  stateWaysOut: () => "Gate `state` looks at the whole project: fix, show an equivalent, or ask for a waiver.",
  notHeld: () => "Not held against this change",
  alreadyFailing: (number, base) => `${rules(number)} already failing on ${quote(base)}`,
  lossesAbove: (number) => `${lost(number)} above the commitment`,
  undecidedFree: () => "Unknown, not blocking",
  installTools: () => "One step: `palier tools install` in the job, before `palier check`.",
  hidden: rules,
  hides: (number) => `keeps ${rules(number)} from being judged`,
  was: (place, base) => `(was ${quote(place)} on ${quote(base)})`,
  likewise: (names, more) => `likewise: ${names.map((name) => quote(name)).join(", ")}${more > 0 ? ` and ${count(more, "other")}` : ""}`,
  entails: () => "hence also",
  unseenOn: (base) => `to fix; unknown on ${quote(base)}`,
  setBy: () => "\u2190 value",
  wasOn: (base) => `(on ${quote(base)})`,
  inEnvironments: (names, left) => `environment${names.length + left > 1 ? "s" : ""} ${names.map(quote).join(", ")}${left > 0 ? ` and ${count(left, "other")}` : ""}`,
  column: (name) => columns[name],
  movesWithoutFile: (number) => `Judged without this file, \`project\` being empty: ${count(number, "move")}`,
  otherMoves: (number) => count(number, "other move"),
  towards: (level, number, missing) => `Towards level ${level} \u2014 ${list([
    ...number > 0 || missing === 0 ? [rules(number)] : [],
    ...missing > 0 ? [attestations(missing)] : []
  ])} to go`,
  proveLevel: (level, missing) => `To prove level ${level} \u2014 ${attestations(missing)} to go`,
  upkeep: () => "To go further",
  otherSteps: (number) => `Other steps (${number})`,
  howTo: () => "how to",
  atLevel: (level) => `level ${level}`,
  whyNot: (level) => `Why not level ${level}`,
  reachedByFiles: () => "met by the files",
  initHint: () => "`palier init` writes `.palier.yml`",
  countsFrom: (day) => `announced: counts from ${day}`,
  explain: (rule) => `\`palier explain ${rule}\``,
  criteriaByLevel: () => "Criteria by level",
  noRuleYet: () => "no rule yet",
  ratio: (good, all2) => `${good} of ${count(all2, "rule")}`,
  attested: (number) => `Attestations (${number})`,
  attestedBy: (by2, date) => `${by2}, on ${date}`,
  attestedUntil: (state2, until) => state2 === "valid" ? `until ${until}` : `ended on ${until}`,
  waivers: (number, ends) => `Waivers (${number}${ends === null ? "" : `, ${number === 1 ? "ends" : "the first ends"} on ${ends}`})`,
  waiver: (state2, until) => ({
    active: `until ${until}`,
    ended: `ended on ${until}`,
    void: "void: level 5 and the requirements of the CCT ask for a decision (`decision`)",
    added: `added here: counts once merged (until ${until})`,
    useless: `no effect: nothing fails (until ${until})`
  })[state2],
  unknowns: (number) => `Unknown (${number})`,
  failing: (number) => `To fix (${number})`,
  inapplicable: (number) => `Not applicable (${number})`,
  unknownCause: (cause, message) => causes[cause](message),
  notes: (number) => `Notes (${number})`,
  policyChanged: (keys, base) => `This change modifies the policy (${keys.map((key) => quote(key)).join(", ")}): no effect before its merge on ${quote(base)}`,
  commitHow: () => "To hold this level, five lines in `.palier.yml` (`palier init` writes them):",
  blindSpots: (number) => `Blind spots (${number})`,
  environments: (number) => `Environments (${number})`,
  environmentClass: (name) => name ?? "all classes",
  guessed: () => "guessed",
  fullReport: () => "full report",
  grid: (id, version) => `grid ${quote(id)} ${version}`,
  cut: () => "The rest is in the full report (`--format html` or `json`).",
  projects: ({ all: all2, moved, refused, doubted }) => {
    if (refused > 0) return `Merge refused: ${count(refused, "project")} of ${all2}`;
    if (doubted > 0) return `Accepted, commitment not verified for ${count(doubted, "project")} of ${all2}`;
    return `${count(all2, "project")} \xB7 ${moved} changed`;
  },
  projectsUnmoved: (number) => count(number, "project unchanged", "projects unchanged")
};

// src/texts/phrases-fr.ts
var count2 = (number, one2, many = `${one2}s`) => `${number} ${number < 2 ? one2 : many}`;
var rules2 = (number) => count2(number, "r\xE8gle");
var attestations2 = (number) => count2(number, "attestation");
var lost2 = (number) => count2(number, "r\xE8gle perdue", "r\xE8gles perdues");
var components2 = (number) => count2(number, "composant nouveau", "composants nouveaux");
var list2 = (items) => items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;
var places2 = (environments) => environments.length === 0 ? "" : ` (${environments.map((name) => quote(name)).join(", ")})`;
var efforts2 = {
  minutes: "quelques minutes",
  hours: "quelques heures",
  days: "quelques jours"
};
var outcomes2 = {
  pass: "acquis",
  fail: "\xE0 corriger",
  waived: "d\xE9rog\xE9",
  unknown: "ind\xE9termin\xE9",
  "not-applicable": "sans objet"
};
var moves2 = {
  lost: "perd",
  new: "nouveau",
  gained: "gagne",
  unclear: "incertain",
  gone: "disparu"
};
var columns2 = {
  change: "Ce changement",
  rule: "R\xE8gle",
  level: "Niveau",
  where: "O\xF9",
  lost: "Perdue",
  new: "Nouveau",
  restore: "Pour la retrouver",
  complete: "Pour la tenir",
  broken: "Cass\xE9 par ce changement",
  hides: "Cache",
  criterion: "Crit\xE8re",
  state: "\xC9tat",
  project: "Projet",
  verdict: "Verdict"
};
var causes2 = {
  "attestation-missing": () => "attestation manquante",
  "attestation-ended": () => "attestation \xE9chue",
  "environment-class-missing": () => "aucun environnement de la classe demand\xE9e n'est connu",
  hidden: (message) => message || "cach\xE9 par un angle mort",
  undecidable: (message) => message || "ne peut pas \xEAtre d\xE9cid\xE9 par les fichiers",
  "no-rules-yet": () => "sans r\xE8gle encore"
};
var phrasesFr = {
  effort: (effort) => efforts2[effort],
  outcome: (outcome) => outcomes2[outcome],
  move: (kind) => moves2[kind],
  colon: (label, text3) => `${label} : ${text3}`,
  others: (number) => `et ${count2(number, "autre")}`,
  more: (number) => `${number} de plus dans le rapport`,
  rules: rules2,
  held: (level) => `Niveau ${level} tenu`,
  reached: (level, before) => `Niveau ${level} atteint (\xE9tait ${before})`,
  above: (level, before, commitment) => `Niveau ${level} (\xE9tait ${before}) \xB7 engagement ${commitment} tenu`,
  stands: (level) => `Niveau ${level}`,
  standsByFiles: (level) => `Niveau ${level} par les fichiers`,
  standsWithout: (level) => `Niveau ${level}, sans engagement`,
  withTools: (level, tools) => `${level} avec ${list2(tools)}`,
  gained: (number) => count2(number, "r\xE8gle gagn\xE9e", "r\xE8gles gagn\xE9es"),
  improved: (number) => `${rules2(number)} en progr\xE8s`,
  lost: lost2,
  lostAbove: (number) => `${lost2(number)} au-dessus de l'engagement`,
  lostAdvice: (number) => count2(number, "r\xE8gle recommand\xE9e perdue", "r\xE8gles recommand\xE9es perdues"),
  added: (number, missing) => (number === 0 ? "" : `${components2(number)}, `) + `${rules2(missing)} \xE0 compl\xE9ter`,
  unclear: (number) => count2(number, "r\xE8gle incertaine", "r\xE8gles incertaines"),
  seen: (number) => count2(number, "r\xE8gle \xE0 corriger, cach\xE9e avant", "r\xE8gles \xE0 corriger, cach\xE9es avant"),
  refused: (why) => `Fusion refus\xE9e : ${why}`,
  sameGesture: () => "comme ci-dessus",
  restored: (rules3) => rules3 === 0 ? "ce qui bloquait est r\xE9par\xE9" : rules3 === 1 ? "la r\xE8gle perdue est revenue" : `les ${rules3} r\xE8gles perdues sont revenues`,
  dropped: (before, after, commitment) => `ce changement fait passer le projet du niveau ${before} au niveau ${after} \xB7 engagement : ${commitment}`,
  lostBelow: (number, commitment) => `${lost2(number)} sous l'engagement ${commitment}`,
  lostAndNewBelow: (number, added, commitment) => `${lost2(number)} et ${components2(added)} sous l'engagement ${commitment}`,
  newBelow: (number, commitment) => `${components2(number)} ${number < 2 ? "ne tient" : "ne tiennent"} pas le niveau ${commitment}`,
  newRulesBelow: (number, commitment) => `${count2(number, "r\xE8gle nouvellement en d\xE9faut", "r\xE8gles nouvellement en d\xE9faut")} sous l'engagement ${commitment}`,
  levelNow: (level, same) => `niveau ${level}${same ? ", inchang\xE9" : ""}`,
  belowByState: (level, commitment) => `niveau ${level}, engagement ${commitment}`,
  alreadyOn: (base) => `d\xE9j\xE0 sur ${quote(base)}`,
  chartBroken: (chart, environments, before) => `le chart ${quote(chart)} ne se rend ${before ? "plus" : "pas"}${places2(environments)}`,
  kustomizationBroken: (path, environments, before) => `la kustomization ${quote(path)} ne se construit ${before ? "plus" : "pas"}${places2(environments)}`,
  fileBroken: (file) => `${quote(file)} ne se lit plus`,
  unreadable: (environments) => `une partie du projet ne se lit plus${places2(environments)}`,
  acceptedBelow: (level, commitment) => `Accept\xE9 : niveau ${level}, sous l'engagement ${commitment}`,
  belowUnmoved: (level, commitment) => `Accept\xE9 : niveau ${level}, sous l'engagement ${commitment}, rien de perdu ici`,
  unverified: (cause) => `Accept\xE9, engagement non v\xE9rifi\xE9 : ${cause}`,
  alsoUnverified: (cause) => `non v\xE9rifi\xE9 : ${cause}`,
  toolsMissing: (tools) => `${list2(tools)} ${tools.length < 2 ? "absent" : "absents"} du job`,
  undecided: (number) => count2(number, "r\xE8gle ind\xE9termin\xE9e", "r\xE8gles ind\xE9termin\xE9es"),
  notEvaluated: (cause) => `Non \xE9valu\xE9 : ${cause}`,
  levelOf: (level, of, title) => `Niveau ${level} sur ${of} \u2014 ${title}`,
  levelZero: (of) => `Niveau 0 sur ${of} \u2014 le niveau 1 reste \xE0 atteindre`,
  byFilesShort: () => "par les fichiers",
  byFiles: (level) => `Niveau ${level} par les fichiers`,
  proved: (level, why) => `acquis ${level} : ${why}`,
  attestationsMissing: (missing, ended) => list2([
    ...missing === 0 ? [] : [`${attestations2(missing)} ${missing < 2 ? "manque" : "manquent"}`],
    ...ended === 0 ? [] : [`${attestations2(ended)} ${ended < 2 ? "a" : "ont"} pris fin`]
  ]),
  attestationsPrepared: () => "(`palier init` les pr\xE9pare)",
  unprovedRules: (number) => count2(number, "r\xE8gle ind\xE9termin\xE9e", "r\xE8gles ind\xE9termin\xE9es"),
  unruled: (number) => `${count2(number, "crit\xE8re")} sans r\xE8gle encore`,
  commitment: (level, next) => `engagement : ${level}${next ? ` (${next.level} au ${frenchDay(next.by)})` : ""}`,
  commitmentFrom: (level, since) => `engagement : ${level} \xE0 partir du ${frenchDay(since)}`,
  noCommitment: () => "sans engagement",
  evaluated: (number, unknown2) => count2(number, "r\xE8gle \xE9valu\xE9e", "r\xE8gles \xE9valu\xE9es") + (unknown2 === 0 ? "" : `, ${count2(unknown2, "ind\xE9termin\xE9e", "ind\xE9termin\xE9es")}`),
  comparedTo: (base) => `compar\xE9 \xE0 ${quote(base)}`,
  gateOff: () => "garde : `off`, rien ne bloque",
  lostHere: (number) => `${lost2(number)} ici.`,
  newHere: (number) => `${rules2(number)} \xE0 tenir sur ce qui est nouveau.`,
  waysOut: (base, number, back) => {
    const them = number < 2 ? "la" : "les";
    const first = back ? `Remettez-${them} en place` : `Corrigez-${them}`;
    return `${first}, montrez un \xE9quivalent ou demandez une d\xE9rogation (\xE0 fusionner d'abord sur ${quote(base)}).`;
  },
  mendBroken: () => "Ce qui ne se lit plus ne peut pas \xEAtre \xE9valu\xE9 : corrigez l'erreur ci-dessous.",
  stateWaysOut: () => "La garde `state` regarde le projet entier : corrigez, montrez un \xE9quivalent, ou demandez une d\xE9rogation.",
  notHeld: () => "Non retenu contre ce changement",
  alreadyFailing: (number, base) => `${rules2(number)} d\xE9j\xE0 en d\xE9faut sur ${quote(base)}`,
  lossesAbove: (number) => `${lost2(number)} au-dessus de l'engagement`,
  undecidedFree: () => "Ind\xE9termin\xE9, non bloquant",
  installTools: () => "Un geste : `palier tools install` dans le job, avant `palier check`.",
  hidden: rules2,
  hides: (number) => `emp\xEAche de juger ${rules2(number)}`,
  was: (place, base) => `(\xE9tait ${quote(place)} sur ${quote(base)})`,
  likewise: (names, more) => `de m\xEAme : ${names.map((name) => quote(name)).join(", ")}${more > 0 ? ` et ${count2(more, "autre")}` : ""}`,
  entails: () => "donc aussi",
  unseenOn: (base) => `\xE0 corriger ; ind\xE9termin\xE9 sur ${quote(base)}`,
  setBy: () => "\u2190 valeur",
  wasOn: (base) => `(sur ${quote(base)})`,
  inEnvironments: (names, left) => `environnement${names.length + left > 1 ? "s" : ""} ${names.map(quote).join(", ")}${left > 0 ? ` et ${count2(left, "autre")}` : ""}`,
  column: (name) => columns2[name],
  movesWithoutFile: (number) => `\xC9valu\xE9 sans ce fichier, \`project\` \xE9tant vide : ${count2(number, "mouvement")}`,
  otherMoves: (number) => count2(number, "autre mouvement", "autres mouvements"),
  towards: (level, number, missing) => `Vers le niveau ${level} \u2014 encore ${list2([
    ...number > 0 || missing === 0 ? [rules2(number)] : [],
    ...missing > 0 ? [attestations2(missing)] : []
  ])}`,
  proveLevel: (level, missing) => `Pour que le niveau ${level} soit acquis \u2014 encore ${attestations2(missing)}`,
  upkeep: () => "Pour aller plus loin",
  otherSteps: (number) => `Autres \xE9tapes (${number})`,
  howTo: () => "comment faire",
  atLevel: (level) => `niveau ${level}`,
  whyNot: (level) => `Pourquoi pas le niveau ${level}`,
  reachedByFiles: () => "tenu par les fichiers",
  initHint: () => "`palier init` \xE9crit `.palier.yml`",
  countsFrom: (day) => `annonc\xE9e : compte \xE0 partir du ${frenchDay(day)}`,
  explain: (rule) => `\`palier explain ${rule}\``,
  criteriaByLevel: () => "Crit\xE8res par niveau",
  noRuleYet: () => "sans r\xE8gle encore",
  ratio: (good, all2) => `${good} sur ${count2(all2, "r\xE8gle")}`,
  attested: (number) => `Attestations (${number})`,
  attestedBy: (by2, date) => `${by2}, le ${frenchDay(date)}`,
  attestedUntil: (state2, until) => state2 === "valid" ? `jusqu'au ${frenchDay(until)}` : `a pris fin le ${frenchDay(until)}`,
  waivers: (number, ends) => `D\xE9rogations (${number}${ends === null ? "" : `, ${number < 2 ? "finit" : "la premi\xE8re finit"} le ${frenchDay(ends)}`})`,
  waiver: (state2, until) => ({
    active: `jusqu'au ${frenchDay(until)}`,
    ended: `a pris fin le ${frenchDay(until)}`,
    void: "nulle : le niveau 5 et les exigences du CCT demandent une d\xE9cision (`decision`)",
    added: `ajout\xE9e ici : comptera une fois fusionn\xE9e (jusqu'au ${frenchDay(until)})`,
    useless: `sans effet : rien n'est en d\xE9faut (jusqu'au ${frenchDay(until)})`
  })[state2],
  unknowns: (number) => `Ind\xE9termin\xE9 (${number})`,
  failing: (number) => `\xC0 corriger (${number})`,
  inapplicable: (number) => `Sans objet (${number})`,
  unknownCause: (cause, message) => causes2[cause](message),
  notes: (number) => `Remarques (${number})`,
  policyChanged: (keys, base) => `Ce changement modifie la politique (${keys.map((key) => quote(key)).join(", ")}) : sans effet avant sa fusion sur ${quote(base)}`,
  commitHow: () => "Pour tenir ce niveau, cinq lignes dans `.palier.yml` (`palier init` les \xE9crit) :",
  blindSpots: (number) => `Angles morts (${number})`,
  environments: (number) => `Environnements (${number})`,
  environmentClass: (name) => name ?? "toutes les classes",
  guessed: () => "devin\xE9",
  fullReport: () => "rapport complet",
  grid: (id, version) => `grille ${quote(id)} ${version}`,
  cut: () => "La suite est dans le rapport complet (`--format html` ou `json`).",
  projects: ({ all: all2, moved, refused, doubted }) => {
    if (refused > 0) return `Fusion refus\xE9e : ${count2(refused, "projet")} sur ${all2}`;
    if (doubted > 0) return `Accept\xE9, engagement non v\xE9rifi\xE9 pour ${count2(doubted, "projet")} sur ${all2}`;
    return `${count2(all2, "projet")} \xB7 ${count2(moved, "chang\xE9")}`;
  },
  projectsUnmoved: (number) => count2(number, "projet inchang\xE9", "projets inchang\xE9s")
};

// src/texts/phrases.ts
var languages = { fr: phrasesFr, en: phrasesEn };
function phrases(language) {
  return languages[language];
}

// src/report/commitment.ts
function boundLevel2({ policy: { commitment }, asOf }) {
  if (!commitment) return null;
  if (commitment.next && commitment.next.by <= asOf) return commitment.next.level;
  return commitment.since === void 0 || commitment.since <= asOf ? commitment.level : null;
}
function isUncommitted({ policy }) {
  return policy.from === "none" && policy.commitment === null;
}

// src/report/held.ts
function isHeld(rule, report) {
  const level = heldLevel(report);
  return rule.required && rule.proof === "repository" && rule.outcome === "fail" && rule.level <= level;
}
function heldLevel(report) {
  const named = (report.verdict?.reasons ?? []).map((reason) => "commitment" in reason ? reason.commitment : 0);
  const ratchet = report.policy.gate === "ratchet" ? report.base?.score.technical ?? 0 : 0;
  return Math.max(boundLevel2(report) ?? 0, ratchet, ...named);
}

// src/report/consequences.ts
var verbs = ["introduced", "fixed", "unclear", "gone"];
function partChanges(report) {
  const rules3 = new Map([...report.base?.rules ?? [], ...report.head?.rules ?? []].map((rule) => [rule.id, rule]));
  const consequences = [];
  const changes = report.changes.flatMap((change) => {
    const rule = rules3.get(change.rule);
    if (!rule || !isDerived(rule)) return [change];
    const following = verbs.flatMap(
      (verb) => change[verb].flatMap((finding) => {
        const heavy = (id) => verb === "introduced" && isHeavier(rule, rules3.get(id), report);
        const roots = rootsOf({ verb, rule, finding }, report).filter((id) => !heavy(id));
        return roots.length > 0 ? [{ verb, rule, finding, roots }] : [];
      })
    );
    consequences.push(...following);
    return without(change, new Set(following.map(({ finding }) => finding)));
  });
  return { changes, consequences };
}
function isDerived({ about = "" }) {
  return about.startsWith("requirement.") || about.startsWith("coverage.");
}
function isHeavier(rule, root2, report) {
  return isHeld(rule, report) && !(root2 && isHeld(root2, report));
}
function rootsOf({ verb, rule, finding }, { base, head, changes }) {
  const open = new Set(openRules(rule, finding, verb === "fixed" || verb === "gone" ? base : head));
  return changes.filter((change) => change[verb].length > 0 && open.has(change.rule)).map((change) => change.rule);
}
function openRules({ about = "" }, { subject }, side) {
  const asked = (side?.cct ?? []).filter(
    ({ id, level }) => about.startsWith("coverage.") ? level === "I" : subject === `project[${id}]`
  );
  return asked.flatMap(({ state: state2, rules: rules3 }) => {
    const lack = state2 === "missing" ? "fail" : state2 === "undecidable" ? "unknown" : null;
    return rules3.filter(({ outcome }) => outcome === lack).map(({ id }) => id);
  });
}
function without(change, told) {
  if (told.size === 0) return [change];
  const left = (findings) => findings.filter((finding) => !told.has(finding));
  const [introduced, fixed] = [left(change.introduced), left(change.fixed)];
  const [unclear, gone] = [left(change.unclear), left(change.gone)];
  if (introduced.length + fixed.length + unclear.length + gone.length === 0) return [];
  return [{ ...change, introduced, fixed, unclear, gone, trend: trendOf({ introduced, fixed, unclear }) }];
}
function trendOf({ introduced, fixed, unclear }) {
  if (introduced.length > 0) return "worse";
  if (fixed.length > 0) return "better";
  return unclear.length > 0 ? "unclear" : "same";
}

// src/report/object.ts
function objectOf(subject) {
  return subject.replace(/\[.*$/su, "").replace(/[:#][^/]*$/u, "");
}
function nameBeside(subject, file) {
  if (subject === "project" || subject === file) return "";
  const whole = file !== void 0 && subject.startsWith(file) ? file : "project";
  const inside = subject.startsWith(whole) ? subject.slice(whole.length) : "";
  return /^[[#]/u.test(inside) ? inside.replace(/^#|^\[(.*)\]$/su, "$1") : subject;
}

// src/report/movement.ts
function tally(report) {
  const { changes } = partChanges(report);
  const rules3 = new Map((report.head?.rules ?? []).map((rule) => [rule.id, rule]));
  const of = (holds) => changes.flatMap((change) => {
    const rule = rules3.get(change.rule);
    return rule && holds(change, rule) ? [rule] : [];
  });
  const isLost = ({ introduced }) => introduced.some(({ kind }) => kind === "lost");
  return {
    lost: of(isLost),
    added: of((change) => change.introduced.length > 0 && !isLost(change)),
    components: componentsOf(changes, report),
    gained: of(({ trend }, { outcome }) => trend === "better" && outcome !== "fail" && outcome !== "unknown"),
    improved: of(({ trend }, { outcome }) => trend === "better" && (outcome === "fail" || outcome === "unknown")),
    unclear: of((change) => change.trend === "unclear" && !isSeen(change)),
    seen: of((change) => change.trend === "unclear" && isSeen(change))
  };
}
function isSeen({ unclear }) {
  return unclear.every(({ outcome }) => outcome === "fail");
}
function componentsOf(changes, { base }) {
  const found = changes.flatMap(({ introduced }) => introduced.filter(({ kind }) => kind === "new"));
  const known = new Set(found.length === 0 ? [] : base?.rules.flatMap(({ findings }) => findings.map(placed)));
  const objects = found.filter((finding) => objectOf(finding.subject) !== "project" && !known.has(placed(finding))).map(({ source, subject, at }) => {
    const object = objectOf(subject);
    const name = object === at?.file ? object : object.replace(/^([^/]*)\/.*\//u, "$1/");
    return JSON.stringify([at?.file ?? source ?? null, name]);
  });
  return new Set(objects).size;
}
function placed({ source, subject }) {
  return JSON.stringify([source ?? null, objectOf(subject)]);
}
function movement(report, words2) {
  const { lost: lost3, added, components: components3, gained, improved, unclear, seen } = tally(report);
  const commitment = heldLevel(report);
  const quiet = lost3.length + added.length + gained.length === 0;
  const clauses = [
    ...lostClauses(lost3, commitment, words2),
    added.length > 0 ? words2.added(components3, added.length) : "",
    gained.length > 0 ? words2.gained(gained.length) : "",
    improved.length > 0 ? words2.improved(improved.length) : "",
    unclear.length > 0 && quiet ? words2.unclear(unclear.length) : "",
    seen.length > 0 && quiet ? words2.seen(seen.length) : ""
  ];
  return clauses.filter((clause) => clause !== "").join(" \xB7 ");
}
function lostClauses(lost3, commitment, words2) {
  const above = lost3.filter(({ level, required }) => required && commitment > 0 && level > commitment);
  const advice = lost3.filter(({ required }) => !required);
  const others = lost3.length - above.length - advice.length;
  return [
    others > 0 ? words2.lost(others) : "",
    above.length > 0 ? words2.lostAbove(above.length) : "",
    advice.length > 0 ? words2.lostAdvice(advice.length) : ""
  ];
}

// src/report/breakage.ts
function breakages(report) {
  const key = ({ cause, at }) => JSON.stringify([cause.code, at.file]);
  const exact = (spot) => JSON.stringify([key(spot), spot.environment ?? null]);
  const known = new Set(report.base?.blindSpots.map(exact));
  const broken2 = /* @__PURE__ */ new Map();
  for (const spot of report.head?.blindSpots ?? []) {
    if (!spot.fault || known.has(exact(spot))) continue;
    const entry = broken2.get(key(spot)) ?? { spot, environments: [] };
    if (spot.environment !== void 0) entry.environments.push(spot.environment);
    broken2.set(key(spot), entry);
  }
  return [...broken2.values()];
}
function isCausedBy({ first, message }, { spot }) {
  return message?.en === spot.message.en || first.message?.en === spot.message.en || first.at?.file === spot.at.file;
}

// src/report/refusal.ts
function refusal(report, voice) {
  const words2 = phrases(voice.language);
  if (reasonOf(report, "blind-spot-introduced")) return broken(report, voice);
  const dropped = reasonOf(report, "level-dropped");
  if (dropped) return words2.dropped(dropped.from, dropped.to, heldLevel(report));
  const introduced = reasonOf(report, "introduced-below-commitment");
  if (introduced) return introducedBelow(introduced, report, words2);
  return belowByState(report, voice);
}
function broken(report, { language }) {
  const words2 = phrases(language);
  const [first, ...others] = breakages(report);
  if (!first) return words2.unreadable([]);
  const told = nameOf(first, report, words2);
  return others.length > 0 ? `${told} \xB7 ${words2.others(others.length)}` : told;
}
function nameOf({ spot, environments }, { base }, words2) {
  const { cause, at } = spot;
  const before = new Set(base?.environments.flatMap(({ sources }) => sources));
  const chart = (path) => words2.chartBroken(path, environments, before.has(path));
  const kustomization = (path) => words2.kustomizationBroken(path, environments, before.has(path));
  if (cause.code === "helm-failed") return chart(cause.chart);
  if (cause.code === "kustomize-failed") return kustomization(cause.kustomization);
  if (cause.code === "source-file-missing") {
    if (at.file.endsWith("Chart.yaml")) return chart(cause.source);
    return /helmfile[^/]*$/u.test(cause.source) ? chart(cause.file) : kustomization(cause.source);
  }
  return at.file ? words2.fileBroken(at.file) : words2.unreadable(environments);
}
function introducedBelow({ level, commitment, rules: rules3 }, report, words2) {
  const changes = partChanges(report).changes.filter(({ rule }) => rules3.includes(rule));
  const lost3 = changes.filter(({ introduced }) => introduced.some(({ kind }) => kind === "lost")).length;
  const components3 = componentsOf(changes, report);
  if (lost3 === 0)
    return components3 > 0 ? words2.newBelow(components3, commitment) : words2.newRulesBelow(changes.length || rules3.length, commitment);
  const now = `(${words2.levelNow(level, level === (report.base?.score.possible ?? level))})`;
  if (components3 > 0) return `${words2.lostAndNewBelow(lost3, components3, commitment)} ${now}`;
  return `${words2.lostBelow(lost3, commitment)} ${now}`;
}
function belowByState(report, { language, baseName: baseName2 }) {
  const words2 = phrases(language);
  const below = reasonOf(report, "below-commitment");
  const level = below?.level ?? report.head?.score.possible ?? 0;
  const told = words2.belowByState(level, below?.commitment ?? heldLevel(report));
  const before = report.base !== null && report.base.score.possible <= level;
  return before ? `${told}, ${words2.alreadyOn(baseName2)}` : told;
}

// src/report/standing.ts
function standing(report, assessment) {
  const { technical: level, proved } = assessment.score;
  const { rules: rules3 } = assessment;
  const below = rules3.filter((rule) => rule.required && rule.level <= level && rule.outcome === "unknown");
  const { levels: levels2 } = report.grid;
  return {
    level,
    proved,
    of: levels2.length,
    title: levels2.find((one2) => one2.level === level)?.title ?? null,
    withTools: standingWithTools(report, assessment),
    missing: below.filter(({ cause }) => cause === "attestation-missing").length,
    ended: below.filter(({ cause }) => cause === "attestation-ended").length,
    unproved: below.filter((rule) => !isUnattested(rule)).length,
    unruled: unruled(report, assessment).length,
    evaluated: rules3.filter(({ outcome }) => outcome !== "unknown").length,
    unknown: rules3.filter((rule) => rule.outcome === "unknown" && !isUnattested(rule)).length
  };
}
function unruled({ grid }, { rules: rules3 }, level) {
  const known = new Set(rules3.filter(({ required }) => required).map(({ criterion }) => criterion));
  const levels2 = grid.levels.filter((one2) => level === void 0 || one2.level === level);
  return levels2.flatMap(({ criteria }) => criteria).filter(({ id }) => !known.has(id));
}
function isUnattested({ outcome, cause }) {
  return outcome === "unknown" && (cause === "attestation-missing" || cause === "attestation-ended");
}
function isStatement(rule) {
  return rule.proof === "declared" || isUnattested(rule);
}
function missingTools(spots) {
  const codes2 = spots.map(({ cause }) => cause.code);
  return ["helm", "kubeconform", "kustomize"].filter((tool) => codes2.some((code4) => code4 === `${tool}-missing`));
}
function standingWithTools(report, assessment) {
  const tools = missingTools(assessment.blindSpots);
  const { technical, possible } = assessment.score;
  if (tools.length === 0) return null;
  let level = technical;
  const reachable = report.grid.levels.map((one2) => one2.level).filter((one2) => one2 > technical && one2 <= possible);
  for (const next of reachable) {
    const ruled = unruled(report, assessment, next).length === 0;
    if (!ruled || !assessment.rules.every((rule) => passesWithTools(rule, next))) break;
    level = next;
  }
  return level > technical ? { level, tools } : null;
}
function passesWithTools(rule, level) {
  if (!rule.required || rule.level > level || rule.proof === "declared") return true;
  return rule.outcome !== "fail" && (rule.outcome !== "unknown" || rule.cause === "hidden");
}
function doubts(rules3, families) {
  const groups = /* @__PURE__ */ new Map();
  for (const rule of rules3) {
    if (rule.outcome !== "unknown") continue;
    const cause = rule.cause ?? "undecidable";
    const told = cause === "hidden" || cause === "undecidable";
    const finding = told ? rule.findings.find(({ outcome }) => outcome === "unknown") : void 0;
    const message = finding?.message ?? null;
    const family = message && families?.of(message, finding);
    const key = family?.key ?? message?.en ?? `\u2205${cause}`;
    const group = groups.get(key);
    if (group) group.rules.push(rule);
    else groups.set(key, { cause, message, rules: [rule], likewise: (family && families?.others(family)) ?? [] });
  }
  return [...groups.values()];
}

// src/report/headline.ts
function headline(report, voice) {
  const words2 = phrases(voice.language);
  const { head, verdict } = report;
  const failed = failures(report);
  if (failed.length > 0 || !head) return notEvaluated(failed, voice);
  const stand = standing(report, head);
  if (verdict && !verdict.accepted) return { icon: "refused", text: words2.refused(refusal(report, voice)) };
  if (!verdict || isUncommitted(report))
    return { icon: "information", text: join(whereItStands(words2, stand, true), moved()) };
  if (reasonOf(report, "gate-off"))
    return { icon: "information", text: join(whereItStands(words2, stand, false), moved()) };
  if (boundLevel2(report) === null && heldLevel(report) === 0)
    return { icon: "information", text: join(words2.standsWithout(stand.level), moved()) };
  return accepted(report, voice, stand);
  function moved() {
    return report.base ? movement(report, words2) : "";
  }
}
function notEvaluated([first, ...others], { language }) {
  const words2 = phrases(language);
  const told = words2.notEvaluated(first?.[language] ?? words2.unreadable([]));
  return { icon: "warning", text: join(told, others.length > 0 ? words2.others(others.length) : "") };
}
function whereItStands(words2, { level, withTools }, byFiles) {
  const stands = byFiles ? words2.standsByFiles(level) : words2.stands(level);
  return withTools ? `${stands} \u2014 ${words2.withTools(withTools.level, withTools.tools)}` : stands;
}
function accepted(report, voice, stand) {
  const words2 = phrases(voice.language);
  const commitment = heldLevel(report);
  const moved = movement(report, words2);
  const cause = report.verdict?.verified === false ? unverifiedBy(report, voice) : "";
  if (report.head && report.head.score.possible < commitment) {
    const told = moved === "" ? words2.belowUnmoved(stand.level, commitment) : join(words2.acceptedBelow(stand.level, commitment), moved);
    return { icon: "information", text: cause ? join(told, words2.alsoUnverified(cause)) : told };
  }
  if (cause) return { icon: "warning", text: join(words2.unverified(cause), moved) };
  return { icon: "accepted", text: join(levelHeld(report, stand.level, words2), moved) };
}
function levelHeld({ base, ...report }, level, words2) {
  const before = base?.score.technical ?? level;
  if (level > before) return words2.reached(level, before);
  return level < before ? words2.above(level, before, heldLevel({ base, ...report })) : words2.held(level);
}
var LONG = 90;
function firstClause(sentence2) {
  if (sentence2.length <= LONG) return sentence2;
  return sentence2.split(/ ?: (?=(?:[^`]*`[^`]*`)*[^`]*$)/u, 1)[0] ?? sentence2;
}
function unverifiedBy(report, { language }) {
  const words2 = phrases(language);
  const ids = reasonOf(report, "not-verified")?.rules ?? [];
  const [first] = doubts((report.head?.rules ?? []).filter(({ id }) => ids.includes(id)));
  const causes3 = new Set(
    doubts(report.head?.rules ?? []).filter((doubt) => doubt.rules.some(({ id }) => ids.includes(id))).map(({ message }) => message?.en)
  );
  const spots = (report.head?.blindSpots ?? []).filter(({ message }) => causes3.has(message.en));
  const tools = missingTools(spots);
  if (tools.length > 0) return words2.toolsMissing(tools);
  const broken2 = breakages(report)[0];
  if (broken2) return firstClause(broken2.spot.message[language]);
  return first ? firstClause(words2.unknownCause(first.cause, first.message?.[language] ?? "")) : words2.undecided(ids.length);
}
function join(...clauses) {
  return clauses.filter((clause) => clause !== "").join(" \xB7 ");
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table2, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table2.length) {
    const row3 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table2[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table2[rowIndex].length;
    }
    while (++columnIndex2 < table2[rowIndex].length) {
      const cell = serialize(table2[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row3.push(cell);
    }
    cellMatrix[rowIndex] = row3;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code4 = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code4;
    }
  }
  columnIndex = -1;
  const row2 = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code4 = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code4 === 99) {
      before = ":";
      after = ":";
    } else if (code4 === 108) {
      before = ":";
    } else if (code4 === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row2[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row2);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row3 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line2 = [];
    while (++columnIndex < cellsInRow) {
      const cell = row3[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code4 = alignments[columnIndex];
        if (code4 === 114) {
          before = " ".repeat(size);
        } else if (code4 === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line2.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line2.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line2.push(before);
      }
      line2.push(cell);
      if (settings.alignDelimiters !== false) {
        line2.push(after);
      }
      if (settings.padding !== false) {
        line2.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line2.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line2.join("").replace(/ +$/, "") : line2.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code4 = typeof value === "string" ? value.codePointAt(0) : 0;
  return code4 === 67 || code4 === 99 ? 99 : code4 === 76 || code4 === 108 ? 108 : code4 === 82 || code4 === 114 ? 114 : 0;
}

// node_modules/unist-util-is/lib/index.js
var convert = (
  // Note: overloads in JSDoc can’t yet use different `@template`s.
  /**
   * @type {(
   *   (<Condition extends string>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
   *   (<Condition extends Props>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
   *   (<Condition extends TestFunction>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
   *   ((test?: null | undefined) => (node?: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
   *   ((test?: Test) => Check)
   * )}
   */
  /**
   * @param {Test} [test]
   * @returns {Check}
   */
  (function(test) {
    if (test === null || test === void 0) {
      return ok;
    }
    if (typeof test === "function") {
      return castFactory(test);
    }
    if (typeof test === "object") {
      return Array.isArray(test) ? anyFactory(test) : (
        // Cast because `ReadonlyArray` goes into the above but `isArray`
        // narrows to `Array`.
        propertiesFactory(
          /** @type {Props} */
          test
        )
      );
    }
    if (typeof test === "string") {
      return typeFactory(test);
    }
    throw new Error("Expected function, string, or object as test");
  })
);
function anyFactory(tests) {
  const checks = [];
  let index = -1;
  while (++index < tests.length) {
    checks[index] = convert(tests[index]);
  }
  return castFactory(any);
  function any(...parameters) {
    let index2 = -1;
    while (++index2 < checks.length) {
      if (checks[index2].apply(this, parameters)) return true;
    }
    return false;
  }
}
function propertiesFactory(check2) {
  const checkAsRecord = (
    /** @type {Record<string, unknown>} */
    check2
  );
  return castFactory(all2);
  function all2(node2) {
    const nodeAsRecord = (
      /** @type {Record<string, unknown>} */
      /** @type {unknown} */
      node2
    );
    let key;
    for (key in check2) {
      if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
    }
    return true;
  }
}
function typeFactory(check2) {
  return castFactory(type);
  function type(node2) {
    return node2 && node2.type === check2;
  }
}
function castFactory(testFunction) {
  return check2;
  function check2(value, index, parent) {
    return Boolean(
      looksLikeANode(value) && testFunction.call(
        this,
        value,
        typeof index === "number" ? index : void 0,
        parent || void 0
      )
    );
  }
}
function ok() {
  return true;
}
function looksLikeANode(value) {
  return value !== null && typeof value === "object" && "type" in value;
}

// node_modules/mdast-util-phrasing/lib/index.js
var phrasing = (
  /** @type {(node?: unknown) => node is Exclude<PhrasingContent, Html>} */
  convert([
    "break",
    "delete",
    "emphasis",
    // To do: next major: removed since footnotes were added to GFM.
    "footnote",
    "footnoteReference",
    "image",
    "imageReference",
    "inlineCode",
    // Enabled by `mdast-util-math`:
    "inlineMath",
    "link",
    "linkReference",
    // Enabled by `mdast-util-mdx`:
    "mdxJsxTextElement",
    // Enabled by `mdast-util-mdx`:
    "mdxTextExpression",
    "strong",
    "text",
    // Enabled by `mdast-util-directive`:
    "textDirective"
  ])
);

// node_modules/zwitch/index.js
var own = {}.hasOwnProperty;
function zwitch(key, options) {
  const settings = options || {};
  function one2(value, ...parameters) {
    let fn = one2.invalid;
    const handlers = one2.handlers;
    if (value && own.call(value, key)) {
      const id = String(value[key]);
      fn = own.call(handlers, id) ? handlers[id] : one2.unknown;
    }
    if (fn) {
      return fn.call(this, value, ...parameters);
    }
  }
  one2.handlers = settings.handlers || {};
  one2.invalid = settings.invalid;
  one2.unknown = settings.unknown;
  return one2;
}

// node_modules/mdast-util-to-markdown/lib/configure.js
var own2 = {}.hasOwnProperty;
function configure(base, extension) {
  let index = -1;
  let key;
  if (extension.extensions) {
    while (++index < extension.extensions.length) {
      configure(base, extension.extensions[index]);
    }
  }
  for (key in extension) {
    if (own2.call(extension, key)) {
      switch (key) {
        case "extensions": {
          break;
        }
        /* c8 ignore next 4 */
        case "unsafe": {
          list3(base[key], extension[key]);
          break;
        }
        case "join": {
          list3(base[key], extension[key]);
          break;
        }
        case "handlers": {
          map(base[key], extension[key]);
          break;
        }
        default: {
          base.options[key] = extension[key];
        }
      }
    }
  }
  return base;
}
function list3(left, right) {
  if (right) {
    left.push(...right);
  }
}
function map(left, right) {
  if (right) {
    Object.assign(left, right);
  }
}

// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function blockquote(node2, _, state2, info) {
  const exit = state2.enter("blockquote");
  const tracker = state2.createTracker(info);
  tracker.move("> ");
  tracker.shift(2);
  const value = state2.indentLines(
    state2.containerFlow(node2, tracker.current()),
    map2
  );
  exit();
  return value;
}
function map2(line2, _, blank2) {
  return ">" + (blank2 ? "" : " ") + line2;
}

// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function patternInScope(stack, pattern) {
  return listInScope(stack, pattern.inConstruct, true) && !listInScope(stack, pattern.notInConstruct, false);
}
function listInScope(stack, list6, none) {
  if (typeof list6 === "string") {
    list6 = [list6];
  }
  if (!list6 || list6.length === 0) {
    return none;
  }
  let index = -1;
  while (++index < list6.length) {
    if (stack.includes(list6[index])) {
      return true;
    }
  }
  return false;
}

// node_modules/mdast-util-to-markdown/lib/handle/break.js
function hardBreak(_, _1, state2, info) {
  let index = -1;
  while (++index < state2.unsafe.length) {
    const pattern = state2.unsafe[index];
    if (pattern.character === "\n" && !pattern.before && !pattern.after && patternInScope(state2.stack, pattern)) {
      return /[\t ]/.test(info.before) ? "" : " ";
    }
  }
  return "\\\n";
}

// node_modules/longest-streak/index.js
function longestStreak(value, substring) {
  const source = String(value);
  let index = source.indexOf(substring);
  let expected = index;
  let count3 = 0;
  let max = 0;
  if (typeof substring !== "string") {
    throw new TypeError("Expected substring");
  }
  while (index !== -1) {
    if (index === expected) {
      if (++count3 > max) {
        max = count3;
      }
    } else {
      count3 = 1;
    }
    expected = index + substring.length;
    index = source.indexOf(substring, expected);
  }
  return max;
}

// node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
function formatCodeAsIndented(node2, state2) {
  return Boolean(
    state2.options.fences === false && node2.value && // If there’s no info…
    !node2.lang && // And there’s a non-whitespace character…
    /[^\n\r ]/.test(node2.value) && // And the value doesn’t start or end in a blank…
    !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node2.value)
  );
}

// node_modules/mdast-util-to-markdown/lib/util/check-fence.js
function checkFence(state2) {
  const marker = state2.options.fence || "`";
  if (marker !== "`" && marker !== "~") {
    throw new Error(
      "Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/code.js
function code(node2, _, state2, info) {
  const marker = checkFence(state2);
  const raw = node2.value || "";
  if (formatCodeAsIndented(node2, state2)) {
    const exit2 = state2.enter("codeIndented");
    const value2 = state2.indentLines(raw, map3);
    exit2();
    return value2;
  }
  const tracker = state2.createTracker(info);
  const sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3));
  const exit = state2.enter("codeFenced");
  const suffix = marker === "`" ? "GraveAccent" : "Tilde";
  let value = tracker.move(sequence);
  if (node2.lang) {
    const subexit = state2.enter(`codeFencedLang${suffix}`);
    value += tracker.move(
      state2.safe(node2.lang, {
        before: value,
        after: " ",
        encode: ["`"],
        ...tracker.current()
      })
    );
    subexit();
  }
  if (node2.lang && node2.meta) {
    const subexit = state2.enter(`codeFencedMeta${suffix}`);
    value += tracker.move(" ");
    value += tracker.move(
      state2.safe(node2.meta, {
        before: value,
        after: "\n",
        encode: ["`"],
        ...tracker.current()
      })
    );
    subexit();
  }
  value += tracker.move("\n");
  if (raw) {
    value += tracker.move(raw + "\n");
  }
  value += tracker.move(sequence);
  exit();
  return value;
}
function map3(line2, _, blank2) {
  return (blank2 ? "" : "    ") + line2;
}

// node_modules/mdast-util-to-markdown/lib/util/check-quote.js
function checkQuote(state2) {
  const marker = state2.options.quote || '"';
  if (marker !== '"' && marker !== "'") {
    throw new Error(
      "Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/definition.js
function definition(node2, _, state2, info) {
  const quote2 = checkQuote(state2);
  const suffix = quote2 === '"' ? "Quote" : "Apostrophe";
  const exit = state2.enter("definition");
  let subexit = state2.enter("label");
  const tracker = state2.createTracker(info);
  let value = tracker.move("[");
  value += tracker.move(
    state2.safe(state2.associationId(node2), {
      before: value,
      after: "]",
      ...tracker.current()
    })
  );
  value += tracker.move("]: ");
  subexit();
  if (
    // If there’s no url, or…
    !node2.url || // If there are control characters or whitespace.
    /[\0- \u007F]/.test(node2.url)
  ) {
    subexit = state2.enter("destinationLiteral");
    value += tracker.move("<");
    value += tracker.move(
      state2.safe(node2.url, { before: value, after: ">", ...tracker.current() })
    );
    value += tracker.move(">");
  } else {
    subexit = state2.enter("destinationRaw");
    value += tracker.move(
      state2.safe(node2.url, {
        before: value,
        after: node2.title ? " " : "\n",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (node2.title) {
    subexit = state2.enter(`title${suffix}`);
    value += tracker.move(" " + quote2);
    value += tracker.move(
      state2.safe(node2.title, {
        before: value,
        after: quote2,
        ...tracker.current()
      })
    );
    value += tracker.move(quote2);
    subexit();
  }
  exit();
  return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
function checkEmphasis(state2) {
  const marker = state2.options.emphasis || "*";
  if (marker !== "*" && marker !== "_") {
    throw new Error(
      "Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`"
    );
  }
  return marker;
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEndingOrSpace(code4) {
  return code4 !== null && (code4 < 0 || code4 === 32);
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u"));
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check2;
  function check2(code4) {
    return code4 !== null && code4 > -1 && regex.test(String.fromCharCode(code4));
  }
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code4) {
  if (code4 === null || markdownLineEndingOrSpace(code4) || unicodeWhitespace(code4)) {
    return 1;
  }
  if (unicodePunctuation(code4)) {
    return 2;
  }
}

// node_modules/mdast-util-to-markdown/lib/util/character.js
function firstCharacter(value) {
  const code4 = value.codePointAt(0);
  return code4 === void 0 ? "" : String.fromCodePoint(code4);
}
function lastCharacter(value) {
  const code4 = value.codePointAt(value.length - 2);
  return code4 !== void 0 && code4 > 65535 ? value.slice(-2) : value.slice(-1);
}

// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function encodeCharacterReference(code4) {
  return "&#x" + code4.toString(16).toUpperCase() + ";";
}

// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
function encodeInfo(outside, inside, marker) {
  const outsideKind = classifyCharacter(outside);
  const insideKind = classifyCharacter(inside);
  if (outsideKind === void 0) {
    return insideKind === void 0 ? (
      // Letter inside:
      // we have to encode *both* letters for `_` as it is looser.
      // it already forms for `*` (and GFMs `~`).
      marker === "_" ? { inside: true, outside: true } : { inside: false, outside: false }
    ) : insideKind === 1 ? (
      // Whitespace inside: encode both (letter, whitespace).
      { inside: true, outside: true }
    ) : (
      // Punctuation inside: encode outer (letter)
      { inside: false, outside: true }
    );
  }
  if (outsideKind === 1) {
    return insideKind === void 0 ? (
      // Letter inside: already forms.
      { inside: false, outside: false }
    ) : insideKind === 1 ? (
      // Whitespace inside: encode both (whitespace).
      { inside: true, outside: true }
    ) : (
      // Punctuation inside: already forms.
      { inside: false, outside: false }
    );
  }
  return insideKind === void 0 ? (
    // Letter inside: already forms.
    { inside: false, outside: false }
  ) : insideKind === 1 ? (
    // Whitespace inside: encode inner (whitespace).
    { inside: true, outside: false }
  ) : (
    // Punctuation inside: already forms.
    { inside: false, outside: false }
  );
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/mdast-util-to-markdown/lib/util/html-kind.js
function htmlKind(value) {
  if (value.charCodeAt(0) !== 60) return;
  const next = value.charCodeAt(1);
  if (next === 33) {
    const code5 = value.charCodeAt(2);
    if (code5 === 45) return 2;
    if (code5 === 91) return 5;
    if (asciiAlpha(code5)) return 4;
    return;
  }
  if (next === 63) return 3;
  const closing = next === 47;
  const start = closing ? 2 : 1;
  let end = start;
  let code4 = value.charCodeAt(end);
  if (!asciiAlpha(code4)) return;
  while (code4 === 45 || asciiAlphanumeric(code4)) {
    code4 = value.charCodeAt(++end);
  }
  const name = value.slice(start, end).toLowerCase();
  if (!closing && code4 !== 47 && htmlRawNames.includes(name)) {
    return 1;
  }
  return htmlBlockNames.includes(name) ? 6 : 7;
}

// node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
var builtins = /* @__PURE__ */ new Map([
  ["*", false],
  ["_", true]
]);
function candidates(tokens, involved, runOf) {
  const related = /* @__PURE__ */ new Set();
  for (const token of tokens) {
    const siblings = runOf.get(token);
    if (siblings && token.attention && involved.some((d) => d.attention === token.attention)) {
      for (const sibling of siblings.tokens) {
        related.add(sibling.attention);
      }
    }
  }
  const ordered = [];
  for (const token of tokens) {
    if (token.attention && related.delete(token.attention)) {
      ordered.push(token.attention);
    }
  }
  ordered.reverse();
  return ordered;
}
function check(tokens, before, after) {
  const runs = [];
  const wrong = /* @__PURE__ */ new Map();
  const runOf = /* @__PURE__ */ new Map();
  let index = 0;
  while (index < tokens.length) {
    if (!tokens[index].attention) {
      index++;
      continue;
    }
    const marker = tokens[index].value.charAt(0);
    const strict = builtins.get(marker);
    let end = index + 1;
    while (end < tokens.length && tokens[end].attention && tokens[end].value.charAt(0) === marker) {
      end++;
    }
    const head = index ? tokens[index - 1].value : before;
    const previous = classifyCharacter(head.charCodeAt(head.length - 1));
    const next = classifyCharacter(
      (end < tokens.length ? tokens[end].value : after).charCodeAt(0)
    );
    const open = !next || next === 2 && Boolean(previous);
    const close = !previous || previous === 2 && Boolean(next);
    const run = {
      tokens: tokens.slice(index, end),
      markers: [],
      start: 0,
      end: 0,
      // Underscores are strict, they cannot open or close inside words.
      open: strict ? open && (Boolean(previous) || !close) : open,
      close: strict ? close && (Boolean(next) || !open) : close,
      // All builtins can split runs.
      split: strict !== void 0
    };
    for (const token of run.tokens) {
      wrong.set(token, [...run.tokens]);
      runOf.set(token, run);
      let size = token.value.length;
      while (size--) run.markers.push(token);
    }
    run.end = run.markers.length;
    runs.push(run);
    index = end;
  }
  pair(runs, wrong);
  index = -1;
  while (++index < tokens.length) {
    const involved = wrong.get(tokens[index]);
    if (involved) return { attention: candidates(tokens, involved, runOf), index };
  }
}
function containerPhrasing(parent, state2, info) {
  return serialize2(phrasing2(parent, state2, info), info.before, info.after);
}
function encode(tokens, start) {
  const token = tokens[start ? 0 : tokens.length - 1];
  if (!token || token.attention) return;
  const character = start ? firstCharacter(token.value) : lastCharacter(token.value);
  const reference = encodeCharacterReference(
    /** @type {number} */
    character.codePointAt(0)
  );
  if (start) {
    token.value = reference + token.value.slice(character.length);
  } else {
    let value = token.value.slice(0, token.value.length - character.length);
    let escapes = 0;
    while (value.charCodeAt(value.length - 1 - escapes) === 92) {
      escapes++;
    }
    if (escapes % 2) value += "\\";
    token.value = value + reference;
  }
}
function improve(items, chosen, mistake, before, after) {
  for (const attention3 of mistake.attention) {
    const current = chosen.get(attention3) || attention3.sequences[0];
    for (const sequence of attention3.sequences) {
      if (sequence === current) continue;
      const trial = new Map(chosen);
      trial.set(attention3, sequence);
      const tokens = render(items, trial, before, after);
      const next = check(tokens, before, after);
      if (!next || next.index > mistake.index) {
        return { chosen: trial, mistake: next, tokens };
      }
    }
  }
}
function pair(runs, wrong) {
  const openersByMarker = /* @__PURE__ */ new Map();
  for (const closer of runs) {
    const marker = closer.tokens[0].value.charAt(0);
    let openers = openersByMarker.get(marker);
    if (!openers) {
      openers = [];
      openersByMarker.set(marker, openers);
    }
    let open = closer.close ? openers.length : 0;
    while (open-- && closer.start < closer.end) {
      const opener = openers[open];
      const openerSize = opener.end - opener.start;
      const closerSize = closer.end - closer.start;
      if (closer.split ? (
        // The rule of 3, on the sizes that are left.
        (opener.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3)
      ) : (
        // Others pair whole runs of the same size.
        openerSize !== opener.markers.length || openerSize !== closerSize
      )) {
        continue;
      }
      const size = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize;
      const opening = opener.markers.slice(opener.end - size, opener.end);
      const closing = closer.markers.slice(closer.start, closer.start + size);
      const openToken = opening[0];
      const closeToken = closing[0];
      if (
        // Whole sequences:
        // the markers of a sequence are next to each other,
        // so if the first and last marker are of one sequence of that size,
        // all markers are exactly that sequence.
        openToken === opening[size - 1] && openToken.value.length === size && closeToken === closing[size - 1] && closeToken.value.length === size && // Of the same attention, so its opening and closing sequence.
        openToken.attention === closeToken.attention
      ) {
        wrong.delete(openToken);
        wrong.delete(closeToken);
      } else {
        const involved = [.../* @__PURE__ */ new Set([...opening, ...closing])];
        for (const token of involved) {
          const list6 = wrong.get(token);
          if (list6) list6.push(...involved);
        }
      }
      opener.end -= size;
      closer.start += size;
      if (opener.start === opener.end) openers.splice(open, 1);
      open = openers.length;
    }
    if (closer.open && closer.start < closer.end) openers.push(closer);
  }
}
function attentionSequences(type, markers, sizes) {
  if (markers.length === 0) {
    throw new Error(
      "Cannot serialize `" + type + "` as attention without markers, expected one or more markers"
    );
  }
  if (sizes.length === 0) {
    throw new Error(
      "Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes"
    );
  }
  for (const size of sizes) {
    if (!Number.isSafeInteger(size) || size < 1) {
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer"
      );
    }
  }
  const sequences = [];
  for (const marker of markers) {
    if (marker.length !== 1) {
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character"
      );
    }
    if (!asciiPunctuation(marker.charCodeAt(0))) {
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation"
      );
    }
    for (const size of sizes) {
      sequences.push(marker.repeat(size));
    }
  }
  return sequences;
}
function phrasing2(parent, state2, info) {
  const indexStack = state2.indexStack;
  const children = parent.children || [];
  const results = [];
  let index = -1;
  let before = info.before;
  indexStack.push(-1);
  let tracker = state2.createTracker(info);
  while (++index < children.length) {
    const child = children[index];
    let after;
    indexStack[indexStack.length - 1] = index;
    if (index + 1 < children.length) {
      let handle3 = state2.handle.handlers[children[index + 1].type];
      if (handle3 && handle3.peek) handle3 = handle3.peek;
      after = handle3 ? firstCharacter(
        handle3(children[index + 1], parent, state2, {
          before: "",
          after: "",
          ...tracker.current()
        })
      ) : "";
    } else {
      after = info.after;
    }
    const previous = results[results.length - 1];
    if (typeof previous === "string" && (before === "\r" || before === "\n") && child.type === "html" && htmlKind(child.value) !== 7) {
      results[results.length - 1] = previous.replace(/(\r?\n|\r)$/, " ");
      before = " ";
      tracker = state2.createTracker(info);
      tracker.move(serialize2(results, info.before, info.after));
    }
    const handle2 = state2.handle.handlers[child.type];
    if (handle2 && handle2.attention) {
      const item = attentionItem(
        /** @type {PhrasingParents} */
        child,
        handle2.attention,
        state2,
        tracker
      );
      if (!item) continue;
      results.push(item);
      before = lastCharacter(item.sequences[0]);
    } else {
      const value = state2.handle(child, parent, state2, {
        ...tracker.current(),
        after,
        before
      });
      if (!value) continue;
      tracker.move(value);
      results.push(value);
      before = lastCharacter(value);
    }
  }
  indexStack.pop();
  return results;
}
function attentionItem(node2, attention3, state2, tracker) {
  const { construct, markers, sizes } = attention3(node2, state2);
  const sequences = attentionSequences(node2.type, markers, sizes);
  const sequence = sequences[0];
  const exit = state2.enter(construct);
  const inside = state2.createTracker(tracker.current());
  inside.move(sequence);
  const children = phrasing2(node2, state2, {
    ...inside.current(),
    before: sequence,
    after: sequence
  });
  exit();
  if (children.length === 0) return;
  tracker.move(sequence);
  tracker.move(serialize2(children, sequence, sequence));
  tracker.move(sequence);
  return { children, sequences };
}
function fix(items, chosen, before, after) {
  let tokens = render(items, chosen, before, after);
  let mistake = check(tokens, before, after);
  while (mistake) {
    const next = improve(items, chosen, mistake, before, after);
    if (!next) return;
    chosen = next.chosen;
    tokens = next.tokens;
    mistake = next.mistake;
  }
  return tokens;
}
function guess(items, chosen, before, after) {
  let previous = before;
  let index = -1;
  while (++index < items.length) {
    const item = items[index];
    if (typeof item === "string") {
      previous = "";
      continue;
    }
    const next = index === items.length - 1 ? after : "";
    const sequence = item.sequences.find(function(value) {
      const marker = value.charAt(0);
      return marker !== previous.charAt(0) && marker !== next.charAt(0) || items.length === 1 && builtins.has(marker) && value.length > before.length;
    }) || item.sequences[0];
    if (sequence !== item.sequences[0]) chosen.set(item, sequence);
    guess(item.children, chosen, sequence, sequence);
    previous = sequence;
  }
}
function render(items, chosen, before, after) {
  const tokens = [];
  let encodeAfter;
  let previous = lastCharacter(before);
  let index = -1;
  while (++index < items.length) {
    const item = items[index];
    if (typeof item === "string") {
      const token = { value: item, attention: void 0 };
      if (encodeAfter && encodeAfter === firstCharacter(item)) {
        encode([token], true);
      }
      encodeAfter = void 0;
      tokens.push(token);
      if (token.value) previous = lastCharacter(token.value);
      continue;
    }
    const sequence = chosen.get(item) || item.sequences[0];
    const marker = sequence.charAt(0);
    const next = items[index + 1];
    const outsideBefore = previous;
    const outsideAfter = firstCharacter(
      next === void 0 ? after : typeof next === "string" ? next : chosen.get(next) || next.sequences[0]
    );
    const inside = render(item.children, chosen, sequence, sequence);
    const head = inside[0].value;
    const open = encodeInfo(
      outsideBefore.charCodeAt(outsideBefore.length - 1),
      head.charCodeAt(0),
      marker
    );
    if (open.inside) encode(inside, true);
    const tail = lastCharacter(inside[inside.length - 1].value);
    const close = encodeInfo(
      outsideAfter.charCodeAt(0),
      tail.charCodeAt(tail.length - 1),
      marker
    );
    if (close.inside) encode(inside, false);
    if (open.outside && outsideBefore !== "\n" && outsideBefore !== "\r") {
      encode(tokens, false);
    }
    if (close.outside) encodeAfter = outsideAfter;
    tokens.push({ value: sequence, attention: item }, ...inside, {
      value: sequence,
      attention: item
    });
    previous = sequence.charAt(sequence.length - 1);
  }
  return tokens;
}
function serialize2(items, before, after) {
  const guessed = /* @__PURE__ */ new Map();
  guess(items, guessed, before, after);
  const tokens = (
    // Start from guesses (based on the preferred sequences).
    (guessed.size > 0 ? fix(items, guessed, before, after) : void 0) || // If stuck, start from the preferred sequences instead.
    fix(items, /* @__PURE__ */ new Map(), before, after) || // If stuck again, use the preferred sequences as they are.
    render(items, /* @__PURE__ */ new Map(), before, after)
  );
  let result = "";
  for (const token of tokens) result += token.value;
  return result;
}

// node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
emphasis.attention = attention;
emphasis.peek = peek;
function emphasis(node2, _, state2, info) {
  const exit = state2.enter("phrasing");
  const item = attentionItem(node2, attention, state2, state2.createTracker(info));
  const value = item ? serialize2([item], info.before, info.after) : "";
  exit();
  return value;
}
function attention(_, state2) {
  const marker = checkEmphasis(state2);
  return {
    construct: "emphasis",
    markers: marker === "*" ? ["*", "_"] : ["_", "*"],
    sizes: [1]
  };
}
function peek(_, _1, state2) {
  return state2.options.emphasis || "*";
}

// node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
  return "\x1B[33m" + d + "\x1B[39m";
}

// node_modules/unist-util-visit-parents/lib/index.js
var empty = [];
var CONTINUE = true;
var EXIT = false;
var SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
  if (!tree || typeof tree !== "object") {
    throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
  }
  let preorder = true;
  let check2;
  let visitors;
  let enter;
  let exit;
  if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
    check2 = /** @type {Test} */
    testOrEnterOrVisitors;
    visitors = enterOrVisitorsOrReverse;
    if (reverse) preorder = false;
  } else {
    visitors = /** @type {Visitors | Visitor} */
    testOrEnterOrVisitors;
    if (enterOrVisitorsOrReverse) preorder = false;
  }
  if (typeof visitors === "function") {
    enter = visitors;
  } else if (visitors && typeof visitors === "object") {
    if (visitors.enter === null || visitors.enter === void 0) {
    } else if (typeof visitors.enter === "function") {
      enter = visitors.enter;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor"
      );
    }
    if (typeof visitors.exit === "function") {
      exit = visitors.exit;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)"
      );
    }
  } else {
    throw new Error(
      "Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors"
    );
  }
  const is2 = convert(check2);
  const step = preorder ? 1 : -1;
  factory(tree, void 0, [])();
  function factory(node2, index, parents) {
    const value = (
      /** @type {Record<string, unknown>} */
      node2 && typeof node2 === "object" ? node2 : {}
    );
    if (typeof value.type === "string") {
      const name = (
        // `hast`
        typeof value.tagName === "string" ? value.tagName : (
          // `xast`
          typeof value.name === "string" ? value.name : void 0
        )
      );
      Object.defineProperty(visit2, "name", {
        value: "node (" + color(node2.type + (name ? "<" + name + ">" : "")) + ")"
      });
    }
    return visit2;
    function visit2() {
      const matches = !check2 || is2(node2, index, parents[parents.length - 1] || void 0);
      let result = empty;
      if (enter && matches) {
        result = toResult(enter(node2, parents, index));
        if (result[0] === EXIT) {
          return result;
        }
      }
      if ("children" in node2 && node2.children) {
        const nodeAsParent = (
          /** @type {UnistParent} */
          node2
        );
        if (nodeAsParent.children && result[0] !== SKIP) {
          let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
          const grandparents = [...parents, nodeAsParent];
          while (offset > -1 && offset < nodeAsParent.children.length) {
            const child = nodeAsParent.children[offset];
            const subresult = factory(child, offset, grandparents)();
            if (subresult[0] === EXIT) {
              return subresult;
            }
            offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
          }
        }
      }
      if (exit && matches) {
        const exitResult = toResult(exit(node2, parents, index));
        if (exitResult[0] === SKIP) {
          throw new Error(
            "Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
          );
        }
        if (exitResult[0] === EXIT || typeof exitResult[1] === "number") {
          return exitResult;
        }
      }
      return result;
    }
  }
}
function toResult(value) {
  if (Array.isArray(value)) {
    return value;
  }
  if (typeof value === "number") {
    return [CONTINUE, value];
  }
  return value === null || value === void 0 ? empty : [value];
}

// node_modules/unist-util-visit/lib/index.js
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
  let check2;
  let visitors;
  let reverse;
  if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
    check2 = /** @type {Test} */
    testOrEnterOrVisitors;
    visitors = enterOrVisitorsOrReverse;
    reverse = maybeReverse;
  } else {
    visitors = /** @type {Visitor | Visitors} */
    testOrEnterOrVisitors;
    reverse = enterOrVisitorsOrReverse;
  }
  if (typeof visitors === "function") {
    visitParents(tree, check2, wrap(visitors), reverse);
  } else {
    visitParents(tree, check2, wrapVisitors(visitors), reverse);
  }
}
function wrapVisitors(visitors) {
  if (!visitors || typeof visitors !== "object") return visitors;
  return {
    enter: typeof visitors.enter === "function" ? wrap(visitors.enter) : visitors.enter,
    exit: typeof visitors.exit === "function" ? wrap(visitors.exit) : visitors.exit
  };
}
function wrap(visitor) {
  return overload;
  function overload(node2, parents, index) {
    return visitor(node2, index, parents[parents.length - 1]);
  }
}

// node_modules/mdast-util-to-string/lib/index.js
var emptyOptions = {};
function toString(value, options) {
  const settings = options || emptyOptions;
  const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
  const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
  return one(value, includeImageAlt, includeHtml);
}
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ("value" in value) {
      return value.type === "html" && !includeHtml ? "" : value.value;
    }
    if (includeImageAlt && "alt" in value && value.alt) {
      return value.alt;
    }
    if ("children" in value) {
      return all(value.children, includeImageAlt, includeHtml);
    }
  }
  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml);
  }
  return "";
}
function all(values, includeImageAlt, includeHtml) {
  const result = [];
  let index = -1;
  while (++index < values.length) {
    result[index] = one(values[index], includeImageAlt, includeHtml);
  }
  return result.join("");
}
function node(value) {
  return Boolean(value && typeof value === "object");
}

// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
function formatHeadingAsSetext(node2, state2) {
  let literalWithBreak = false;
  visit(node2, function(node3) {
    if ("value" in node3 && /\r?\n|\r/.test(node3.value) || node3.type === "break") {
      literalWithBreak = true;
      return EXIT;
    }
  });
  return Boolean(
    (!node2.depth || node2.depth < 3) && toString(node2) && (state2.options.setext || literalWithBreak)
  );
}

// node_modules/mdast-util-to-markdown/lib/handle/heading.js
function heading(node2, _, state2, info) {
  const rank = Math.max(Math.min(6, node2.depth || 1), 1);
  const tracker = state2.createTracker(info);
  if (formatHeadingAsSetext(node2, state2)) {
    const exit2 = state2.enter("headingSetext");
    const subexit2 = state2.enter("phrasing");
    const value2 = state2.containerPhrasing(node2, {
      ...tracker.current(),
      before: "\n",
      after: "\n"
    });
    subexit2();
    exit2();
    return value2 + "\n" + (rank === 1 ? "=" : "-").repeat(
      // The whole size…
      value2.length - // Minus the position of the character after the last EOL (or
      // 0 if there is none)…
      (Math.max(value2.lastIndexOf("\r"), value2.lastIndexOf("\n")) + 1)
    );
  }
  const sequence = "#".repeat(rank);
  const exit = state2.enter("headingAtx");
  const subexit = state2.enter("phrasing");
  tracker.move(sequence + " ");
  let value = state2.containerPhrasing(node2, {
    before: "# ",
    after: "\n",
    ...tracker.current()
  });
  const head = value.charCodeAt(0);
  if (head === 9 || head === 32) {
    value = encodeCharacterReference(head) + value.slice(1);
  }
  value = value ? sequence + " " + value : sequence;
  if (state2.options.closeAtx) {
    value += " " + sequence;
  }
  subexit();
  exit();
  return value;
}

// node_modules/mdast-util-to-markdown/lib/handle/html.js
html.peek = htmlPeek;
function html(node2) {
  return node2.value || "";
}
function htmlPeek() {
  return "<";
}

// node_modules/mdast-util-to-markdown/lib/handle/image.js
image.peek = imagePeek;
function image(node2, _, state2, info) {
  const quote2 = checkQuote(state2);
  const suffix = quote2 === '"' ? "Quote" : "Apostrophe";
  const exit = state2.enter("image");
  let subexit = state2.enter("label");
  const tracker = state2.createTracker(info);
  let value = tracker.move("![");
  value += tracker.move(
    state2.safe(node2.alt, { before: value, after: "]", ...tracker.current() })
  );
  value += tracker.move("](");
  subexit();
  if (
    // If there’s no url but there is a title…
    !node2.url && node2.title || // If there are control characters or whitespace.
    /[\0- \u007F]/.test(node2.url)
  ) {
    subexit = state2.enter("destinationLiteral");
    value += tracker.move("<");
    value += tracker.move(
      state2.safe(node2.url, { before: value, after: ">", ...tracker.current() })
    );
    value += tracker.move(">");
  } else {
    subexit = state2.enter("destinationRaw");
    value += tracker.move(
      state2.safe(node2.url, {
        before: value,
        after: node2.title ? " " : ")",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (node2.title) {
    subexit = state2.enter(`title${suffix}`);
    value += tracker.move(" " + quote2);
    value += tracker.move(
      state2.safe(node2.title, {
        before: value,
        after: quote2,
        ...tracker.current()
      })
    );
    value += tracker.move(quote2);
    subexit();
  }
  value += tracker.move(")");
  exit();
  return value;
}
function imagePeek() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
imageReference.peek = imageReferencePeek;
function imageReference(node2, _, state2, info) {
  const type = node2.referenceType;
  const exit = state2.enter("imageReference");
  let subexit = state2.enter("label");
  const tracker = state2.createTracker(info);
  let value = tracker.move("![");
  const alt = state2.safe(node2.alt, {
    before: value,
    after: "]",
    ...tracker.current()
  });
  value += tracker.move(alt + "][");
  subexit();
  const stack = state2.stack;
  state2.stack = stack.filter(function(d) {
    return d !== "phrasing";
  });
  subexit = state2.enter("reference");
  const reference = state2.safe(state2.associationId(node2), {
    before: value,
    after: "]",
    ...tracker.current()
  });
  subexit();
  state2.stack = stack;
  exit();
  if (type === "full" || !alt || alt !== reference) {
    value += tracker.move(reference + "]");
  } else if (type === "shortcut") {
    value = value.slice(0, -1);
  } else {
    value += tracker.move("]");
  }
  return value;
}
function imageReferencePeek() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
inlineCode.peek = inlineCodePeek;
function inlineCode(node2, _, state2) {
  let value = node2.value || "";
  let sequence = "`";
  let index = -1;
  while (new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value)) {
    sequence += "`";
  }
  if (/[^\n\r ]/.test(value) && (/^[\n\r ]/.test(value) && /[\n\r ]$/.test(value) || /^`|`$/.test(value))) {
    value = " " + value + " ";
  }
  while (++index < state2.unsafe.length) {
    const pattern = state2.unsafe[index];
    const expression = state2.compilePattern(pattern);
    if (!pattern.atBreak) continue;
    let match;
    while (match = expression.exec(value)) {
      let position = match.index;
      if (value.charCodeAt(position) === 10 && value.charCodeAt(position - 1) === 13) {
        position--;
      }
      value = value.slice(0, position) + " " + value.slice(match.index + 1);
    }
  }
  return sequence + value + sequence;
}
function inlineCodePeek() {
  return "`";
}

// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
function formatLinkAsAutolink(node2, state2) {
  const raw = toString(node2);
  return Boolean(
    !state2.options.resourceLink && // If there’s a url…
    node2.url && // And there’s no title…
    !node2.title && // And the content of `node` is a single text node…
    node2.children && node2.children.length === 1 && node2.children[0].type === "text" && // And if the url is the same as the content…
    (raw === node2.url || "mailto:" + raw === node2.url) && // And that starts w/ a protocol…
    /^[a-z][+\-.a-z]+:/i.test(node2.url) && // And that doesn’t contain ASCII control codes (character escapes and
    // references don’t work), space, or angle brackets…
    !/[\0- <>\u007F]/.test(node2.url)
  );
}

// node_modules/mdast-util-to-markdown/lib/handle/link.js
link.peek = linkPeek;
function link(node2, _, state2, info) {
  const quote2 = checkQuote(state2);
  const suffix = quote2 === '"' ? "Quote" : "Apostrophe";
  const tracker = state2.createTracker(info);
  if (formatLinkAsAutolink(node2, state2)) {
    const stack = state2.stack;
    state2.stack = stack.filter(function(d) {
      return d !== "phrasing";
    });
    const exit2 = state2.enter("autolink");
    let value2 = tracker.move("<");
    value2 += tracker.move(
      state2.containerPhrasing(node2, {
        before: value2,
        after: ">",
        ...tracker.current()
      })
    );
    value2 += tracker.move(">");
    exit2();
    state2.stack = stack;
    return value2;
  }
  const exit = state2.enter("link");
  let subexit = state2.enter("label");
  let value = tracker.move("[");
  const text3 = state2.containerPhrasing(node2, {
    before: value,
    after: "](",
    ...tracker.current()
  });
  value += tracker.move(text3);
  subexit();
  value += tracker.move("](");
  const enclose = /[\0- \u007F]/.test(node2.url);
  const last = info.before.charAt(info.before.length - 1);
  let title = node2.title || void 0;
  if (!title && !enclose && (last === "\n" || last === "\r")) {
    let index = 0;
    while (index < text3.length && text3.charCodeAt(index) !== 93) {
      index += text3.charCodeAt(index) === 92 ? 2 : 1;
    }
    if (text3.charCodeAt(index + 1) === 58) title = "";
  }
  if (
    // If there’s no url but there is a title…
    !node2.url && typeof title === "string" || // If there are control characters or whitespace.
    enclose
  ) {
    subexit = state2.enter("destinationLiteral");
    value += tracker.move("<");
    value += tracker.move(
      state2.safe(node2.url, { before: value, after: ">", ...tracker.current() })
    );
    value += tracker.move(">");
  } else {
    subexit = state2.enter("destinationRaw");
    value += tracker.move(
      state2.safe(node2.url, {
        before: value,
        after: typeof title === "string" ? " " : ")",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (typeof title === "string") {
    subexit = state2.enter(`title${suffix}`);
    value += tracker.move(" " + quote2);
    value += tracker.move(
      state2.safe(title, {
        before: value,
        after: quote2,
        ...tracker.current()
      })
    );
    value += tracker.move(quote2);
    subexit();
  }
  value += tracker.move(")");
  exit();
  return value;
}
function linkPeek(node2, _, state2) {
  return formatLinkAsAutolink(node2, state2) ? "<" : "[";
}

// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
linkReference.peek = linkReferencePeek;
function linkReference(node2, _, state2, info) {
  const type = node2.referenceType;
  const exit = state2.enter("linkReference");
  let subexit = state2.enter("label");
  const tracker = state2.createTracker(info);
  let value = tracker.move("[");
  const text3 = state2.containerPhrasing(node2, {
    before: value,
    after: "]",
    ...tracker.current()
  });
  value += tracker.move(text3 + "][");
  subexit();
  const stack = state2.stack;
  state2.stack = stack.filter(function(d) {
    return d !== "phrasing";
  });
  subexit = state2.enter("reference");
  const reference = state2.safe(state2.associationId(node2), {
    before: value,
    after: "]",
    ...tracker.current()
  });
  subexit();
  state2.stack = stack;
  exit();
  if (type === "full" || !text3 || text3 !== reference) {
    value += tracker.move(reference + "]");
  } else if (type === "shortcut") {
    value = value.slice(0, -1);
  } else {
    value += tracker.move("]");
  }
  return value;
}
function linkReferencePeek() {
  return "[";
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
function checkBullet(state2) {
  const marker = state2.options.bullet || "*";
  if (marker !== "*" && marker !== "+" && marker !== "-") {
    throw new Error(
      "Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
function checkBulletOther(state2) {
  const bullet = checkBullet(state2);
  const bulletOther = state2.options.bulletOther;
  if (!bulletOther) {
    return bullet === "*" ? "-" : "*";
  }
  if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") {
    throw new Error(
      "Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`"
    );
  }
  if (bulletOther === bullet) {
    throw new Error(
      "Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different"
    );
  }
  return bulletOther;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
function checkBulletOrdered(state2) {
  const marker = state2.options.bulletOrdered || ".";
  if (marker !== "." && marker !== ")") {
    throw new Error(
      "Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule.js
function checkRule(state2) {
  const marker = state2.options.rule || "*";
  if (marker !== "*" && marker !== "-" && marker !== "_") {
    throw new Error(
      "Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/list.js
function list4(node2, parent, state2, info) {
  const exit = state2.enter("list");
  const bulletCurrent = state2.bulletCurrent;
  let bullet = node2.ordered ? checkBulletOrdered(state2) : checkBullet(state2);
  const bulletOther = node2.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state2);
  let useDifferentMarker = parent && state2.bulletLastUsed ? bullet === state2.bulletLastUsed : false;
  if (!node2.ordered) {
    const firstListItem = node2.children ? node2.children[0] : void 0;
    if (
      // Bullet could be used as a thematic break marker:
      (bullet === "*" || bullet === "-") && // Empty first list item:
      firstListItem && (!firstListItem.children || !firstListItem.children[0]) && // Directly in two other list items:
      state2.stack[state2.stack.length - 1] === "list" && state2.stack[state2.stack.length - 2] === "listItem" && state2.stack[state2.stack.length - 3] === "list" && state2.stack[state2.stack.length - 4] === "listItem" && // That are each the first child.
      state2.indexStack[state2.indexStack.length - 1] === 0 && state2.indexStack[state2.indexStack.length - 2] === 0 && state2.indexStack[state2.indexStack.length - 3] === 0
    ) {
      useDifferentMarker = true;
    }
    if (checkRule(state2) === bullet && firstListItem) {
      let index = -1;
      while (++index < node2.children.length) {
        const item = node2.children[index];
        if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
          useDifferentMarker = true;
          break;
        }
      }
    }
  }
  if (useDifferentMarker) {
    bullet = bulletOther;
  }
  state2.bulletCurrent = bullet;
  const value = state2.containerFlow(node2, info);
  state2.bulletLastUsed = bullet;
  state2.bulletCurrent = bulletCurrent;
  exit();
  return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
function checkListItemIndent(state2) {
  const style2 = state2.options.listItemIndent || "one";
  if (style2 !== "tab" && style2 !== "one" && style2 !== "mixed") {
    throw new Error(
      "Cannot serialize items with `" + style2 + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`"
    );
  }
  return style2;
}

// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function listItem(node2, parent, state2, info) {
  const listItemIndent = checkListItemIndent(state2);
  let bullet = state2.bulletCurrent || checkBullet(state2);
  if (parent && parent.type === "list" && parent.ordered) {
    bullet = (typeof parent.start === "number" && parent.start > -1 ? parent.start : 1) + (state2.options.incrementListMarker === false ? 0 : parent.children.indexOf(node2)) + bullet;
  }
  let size = bullet.length + 1;
  if (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node2.spread)) {
    size = Math.ceil(size / 4) * 4;
  }
  const tracker = state2.createTracker(info);
  tracker.move(bullet + " ".repeat(size - bullet.length));
  tracker.shift(size);
  const exit = state2.enter("listItem");
  const value = state2.indentLines(
    state2.containerFlow(node2, tracker.current()),
    map4
  );
  exit();
  return value;
  function map4(line2, index, blank2) {
    if (index) {
      return (blank2 ? "" : " ".repeat(size)) + line2;
    }
    return (blank2 ? bullet : bullet + " ".repeat(size - bullet.length)) + line2;
  }
}

// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function paragraph(node2, _, state2, info) {
  const exit = state2.enter("paragraph");
  const subexit = state2.enter("phrasing");
  const value = state2.containerPhrasing(node2, info);
  subexit();
  exit();
  return value;
}

// node_modules/mdast-util-to-markdown/lib/handle/root.js
function root(node2, _, state2, info) {
  const hasPhrasing = node2.children.some(function(d) {
    return phrasing(d);
  });
  if (!hasPhrasing) return state2.containerFlow(node2, info);
  const exit = state2.enter("phrasing");
  const value = state2.containerPhrasing(node2, info);
  exit();
  return value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function checkStrong(state2) {
  const marker = state2.options.strong || "*";
  if (marker !== "*" && marker !== "_") {
    throw new Error(
      "Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/strong.js
strong.attention = attention2;
strong.peek = peek2;
function strong(node2, _, state2, info) {
  const exit = state2.enter("phrasing");
  const item = attentionItem(node2, attention2, state2, state2.createTracker(info));
  const value = item ? serialize2([item], info.before, info.after) : "";
  exit();
  return value;
}
function attention2(_, state2) {
  const marker = checkStrong(state2);
  return {
    construct: "strong",
    markers: marker === "*" ? ["*", "_"] : ["_", "*"],
    sizes: [2]
  };
}
function peek2(_, _1, state2) {
  return state2.options.strong || "*";
}

// node_modules/mdast-util-to-markdown/lib/handle/text.js
function text(node2, parent, state2, info) {
  const siblings = parent ? parent.children : [];
  const index = state2.indexStack[state2.indexStack.length - 1];
  return state2.safe(node2.value, {
    ...info,
    afterNode: siblings[index + 1],
    beforeNode: siblings[index - 1]
  });
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function checkRuleRepetition(state2) {
  const repetition = state2.options.ruleRepetition || 3;
  if (repetition < 3) {
    throw new Error(
      "Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more"
    );
  }
  return repetition;
}

// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function thematicBreak(_, _1, state2) {
  const value = (checkRule(state2) + (state2.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state2));
  return state2.options.ruleSpaces ? value.slice(0, -1) : value;
}

// node_modules/mdast-util-to-markdown/lib/handle/index.js
var handle = {
  blockquote,
  break: hardBreak,
  code,
  definition,
  emphasis,
  hardBreak,
  heading,
  html,
  image,
  imageReference,
  inlineCode,
  link,
  linkReference,
  list: list4,
  listItem,
  paragraph,
  root,
  strong,
  text,
  thematicBreak
};

// node_modules/mdast-util-to-markdown/lib/join.js
var join2 = [joinDefaults];
function joinDefaults(left, right, parent, state2) {
  if (right.type === "code" && formatCodeAsIndented(right, state2) && (left.type === "list" || left.type === right.type && formatCodeAsIndented(left, state2))) {
    return false;
  }
  if ("spread" in parent && typeof parent.spread === "boolean") {
    if (parent.spread) return 1;
    if (left.type === "html") {
      const kind = htmlKind(left.value);
      if (kind === void 0 || kind === 6 || kind === 7) return 1;
    }
    if (left.type === "blockquote" && right.type === "blockquote") return 1;
    if ((left.type === "definition" || left.type === "paragraph") && right.type === "list" && (right.ordered && typeof right.start === "number" && right.start !== 1 || right.children.length > 0 && right.children[0].children.length === 0)) {
      return 1;
    }
    if (left.type === "paragraph" && right.type === "thematicBreak" && checkRule(state2) === "-" && !state2.options.ruleSpaces) {
      return 1;
    }
    let tail = left;
    while ((tail.type === "blockquote" || tail.type === "list" || tail.type === "listItem") && tail.children.length > 0) {
      tail = tail.children[tail.children.length - 1];
    }
    if (tail.type !== "definition" && tail.type !== "paragraph") return 0;
    if (right.type === "code" && formatCodeAsIndented(right, state2)) return 1;
    if (right.type === "html") {
      const kind = htmlKind(right.value);
      if (kind === void 0 || kind === 7) return 1;
    }
    if ((left.type === "paragraph" || left !== tail) && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext(right, state2) || right.type === "paragraph")) {
      return 1;
    }
    return 0;
  }
}

// node_modules/mdast-util-to-markdown/lib/unsafe.js
var fullPhrasingSpans = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "reference",
  "titleQuote",
  "titleApostrophe"
];
var unsafe = [
  { character: "	", after: "[\\r\\n]", inConstruct: "phrasing" },
  { character: "	", before: "[\\r\\n]", inConstruct: "phrasing" },
  {
    character: "	",
    inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
  },
  {
    character: "\r",
    inConstruct: [
      "codeFencedLangGraveAccent",
      "codeFencedLangTilde",
      "codeFencedMetaGraveAccent",
      "codeFencedMetaTilde",
      "destinationLiteral",
      "headingAtx"
    ]
  },
  {
    character: "\n",
    inConstruct: [
      "codeFencedLangGraveAccent",
      "codeFencedLangTilde",
      "codeFencedMetaGraveAccent",
      "codeFencedMetaTilde",
      "destinationLiteral",
      "headingAtx"
    ]
  },
  { character: "\r", before: "[\\r\\n]", inConstruct: "phrasing" },
  { character: "\r", after: "\\r", inConstruct: "phrasing" },
  { character: "\n", before: "\\n", inConstruct: "phrasing" },
  { character: "\n", after: "[\\r\\n]", inConstruct: "phrasing" },
  { character: " ", after: "[\\r\\n]", inConstruct: "phrasing" },
  { character: " ", before: "[\\r\\n]", inConstruct: "phrasing" },
  {
    character: " ",
    inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
  },
  // An exclamation mark can start an image, if it is followed by a link or
  // a link reference.
  {
    character: "!",
    after: "\\[",
    inConstruct: "phrasing",
    notInConstruct: fullPhrasingSpans
  },
  // A quote can break out of a title.
  { character: '"', inConstruct: "titleQuote" },
  // A number sign could start an ATX heading if it starts a line.
  { atBreak: true, character: "#" },
  { character: "#", inConstruct: "headingAtx", after: "(?:[\r\n]|$)" },
  // Dollar sign and percentage are not used in markdown.
  // An ampersand could start a character reference.
  // Labels match on their source.
  {
    character: "&",
    after: "[#A-Za-z]",
    inConstruct: [
      "codeFencedLangGraveAccent",
      "codeFencedLangTilde",
      "codeFencedMetaGraveAccent",
      "codeFencedMetaTilde",
      "destinationLiteral",
      "destinationRaw",
      "phrasing",
      "titleApostrophe",
      "titleQuote"
    ]
  },
  // An apostrophe can break out of a title.
  { character: "'", inConstruct: "titleApostrophe" },
  // A left paren could break out of a destination raw.
  { character: "(", inConstruct: "destinationRaw" },
  // A left paren followed by `]` could make something into a link or image.
  {
    before: "\\]",
    character: "(",
    inConstruct: "phrasing",
    notInConstruct: fullPhrasingSpans
  },
  // A right paren could start a list item or break out of a destination
  // raw.
  { atBreak: true, before: "\\d+", character: ")" },
  { character: ")", inConstruct: "destinationRaw" },
  // An asterisk can start thematic breaks, list items, emphasis, strong.
  { atBreak: true, character: "*", after: "(?:[ 	\r\n*])" },
  { character: "*", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
  // A plus sign could start a list item.
  { atBreak: true, character: "+", after: "(?:[ 	\r\n])" },
  // A dash can start thematic breaks, list items, and setext heading
  // underlines.
  { atBreak: true, character: "-", after: "(?:[ 	\r\n-])" },
  // A dot could start a list item.
  { atBreak: true, before: "\\d+", character: ".", after: "(?:[ 	\r\n]|$)" },
  // Slash, colon, and semicolon are not used in markdown for constructs.
  // A less than can start html (flow or text) or an autolink.
  // HTML could start with an exclamation mark (declaration, cdata, comment),
  // slash (closing tag), question mark (instruction), or a letter (tag).
  // An autolink also starts with a letter.
  // Finally, it could break out of a destination literal.
  { atBreak: true, character: "<", after: "[!/?A-Za-z]" },
  {
    character: "<",
    after: "[!/?A-Za-z]",
    inConstruct: "phrasing",
    notInConstruct: fullPhrasingSpans
  },
  { character: "<", inConstruct: "destinationLiteral" },
  // An equals to can start setext heading underlines.
  { atBreak: true, character: "=" },
  // A greater than can start block quotes and it can break out of a
  // destination literal.
  { atBreak: true, character: ">" },
  { character: ">", inConstruct: "destinationLiteral" },
  // Question mark and at sign are not used in markdown for constructs.
  // A left bracket can start definitions, references, labels,
  { atBreak: true, character: "[" },
  { character: "[", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
  { character: "[", inConstruct: ["label", "reference"] },
  // A backslash can start an escape (when followed by punctuation) or a
  // hard break (when followed by an eol).
  // Note: typical escapes are handled in `safe`!
  { character: "\\", after: "[\\r\\n]", inConstruct: "phrasing" },
  // A right bracket can exit labels.
  { character: "]", inConstruct: ["label", "reference"] },
  // Caret is not used in markdown for constructs.
  // An underscore can start emphasis, strong, or a thematic break.
  { atBreak: true, character: "_" },
  { character: "_", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
  // A grave accent can start code (fenced or text), or it can break out of
  // a grave accent code fence.
  { atBreak: true, character: "`" },
  {
    character: "`",
    inConstruct: ["codeFencedLangGraveAccent", "codeFencedMetaGraveAccent"]
  },
  { character: "`", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
  // Left brace, vertical bar, right brace are not used in markdown for
  // constructs.
  // A tilde can start code (fenced).
  { atBreak: true, character: "~" },
  { character: "<", inConstruct: "autolink" },
  { character: ">", inConstruct: "autolink" },
  { character: "\x7F", inConstruct: "autolink" }
];
var code2 = -1;
while (++code2 < 33) {
  unsafe.push({ character: String.fromCharCode(code2), inConstruct: "autolink" });
}

// node_modules/character-entities/index.js
var characterEntities = {
  AElig: "\xC6",
  AMP: "&",
  Aacute: "\xC1",
  Abreve: "\u0102",
  Acirc: "\xC2",
  Acy: "\u0410",
  Afr: "\u{1D504}",
  Agrave: "\xC0",
  Alpha: "\u0391",
  Amacr: "\u0100",
  And: "\u2A53",
  Aogon: "\u0104",
  Aopf: "\u{1D538}",
  ApplyFunction: "\u2061",
  Aring: "\xC5",
  Ascr: "\u{1D49C}",
  Assign: "\u2254",
  Atilde: "\xC3",
  Auml: "\xC4",
  Backslash: "\u2216",
  Barv: "\u2AE7",
  Barwed: "\u2306",
  Bcy: "\u0411",
  Because: "\u2235",
  Bernoullis: "\u212C",
  Beta: "\u0392",
  Bfr: "\u{1D505}",
  Bopf: "\u{1D539}",
  Breve: "\u02D8",
  Bscr: "\u212C",
  Bumpeq: "\u224E",
  CHcy: "\u0427",
  COPY: "\xA9",
  Cacute: "\u0106",
  Cap: "\u22D2",
  CapitalDifferentialD: "\u2145",
  Cayleys: "\u212D",
  Ccaron: "\u010C",
  Ccedil: "\xC7",
  Ccirc: "\u0108",
  Cconint: "\u2230",
  Cdot: "\u010A",
  Cedilla: "\xB8",
  CenterDot: "\xB7",
  Cfr: "\u212D",
  Chi: "\u03A7",
  CircleDot: "\u2299",
  CircleMinus: "\u2296",
  CirclePlus: "\u2295",
  CircleTimes: "\u2297",
  ClockwiseContourIntegral: "\u2232",
  CloseCurlyDoubleQuote: "\u201D",
  CloseCurlyQuote: "\u2019",
  Colon: "\u2237",
  Colone: "\u2A74",
  Congruent: "\u2261",
  Conint: "\u222F",
  ContourIntegral: "\u222E",
  Copf: "\u2102",
  Coproduct: "\u2210",
  CounterClockwiseContourIntegral: "\u2233",
  Cross: "\u2A2F",
  Cscr: "\u{1D49E}",
  Cup: "\u22D3",
  CupCap: "\u224D",
  DD: "\u2145",
  DDotrahd: "\u2911",
  DJcy: "\u0402",
  DScy: "\u0405",
  DZcy: "\u040F",
  Dagger: "\u2021",
  Darr: "\u21A1",
  Dashv: "\u2AE4",
  Dcaron: "\u010E",
  Dcy: "\u0414",
  Del: "\u2207",
  Delta: "\u0394",
  Dfr: "\u{1D507}",
  DiacriticalAcute: "\xB4",
  DiacriticalDot: "\u02D9",
  DiacriticalDoubleAcute: "\u02DD",
  DiacriticalGrave: "`",
  DiacriticalTilde: "\u02DC",
  Diamond: "\u22C4",
  DifferentialD: "\u2146",
  Dopf: "\u{1D53B}",
  Dot: "\xA8",
  DotDot: "\u20DC",
  DotEqual: "\u2250",
  DoubleContourIntegral: "\u222F",
  DoubleDot: "\xA8",
  DoubleDownArrow: "\u21D3",
  DoubleLeftArrow: "\u21D0",
  DoubleLeftRightArrow: "\u21D4",
  DoubleLeftTee: "\u2AE4",
  DoubleLongLeftArrow: "\u27F8",
  DoubleLongLeftRightArrow: "\u27FA",
  DoubleLongRightArrow: "\u27F9",
  DoubleRightArrow: "\u21D2",
  DoubleRightTee: "\u22A8",
  DoubleUpArrow: "\u21D1",
  DoubleUpDownArrow: "\u21D5",
  DoubleVerticalBar: "\u2225",
  DownArrow: "\u2193",
  DownArrowBar: "\u2913",
  DownArrowUpArrow: "\u21F5",
  DownBreve: "\u0311",
  DownLeftRightVector: "\u2950",
  DownLeftTeeVector: "\u295E",
  DownLeftVector: "\u21BD",
  DownLeftVectorBar: "\u2956",
  DownRightTeeVector: "\u295F",
  DownRightVector: "\u21C1",
  DownRightVectorBar: "\u2957",
  DownTee: "\u22A4",
  DownTeeArrow: "\u21A7",
  Downarrow: "\u21D3",
  Dscr: "\u{1D49F}",
  Dstrok: "\u0110",
  ENG: "\u014A",
  ETH: "\xD0",
  Eacute: "\xC9",
  Ecaron: "\u011A",
  Ecirc: "\xCA",
  Ecy: "\u042D",
  Edot: "\u0116",
  Efr: "\u{1D508}",
  Egrave: "\xC8",
  Element: "\u2208",
  Emacr: "\u0112",
  EmptySmallSquare: "\u25FB",
  EmptyVerySmallSquare: "\u25AB",
  Eogon: "\u0118",
  Eopf: "\u{1D53C}",
  Epsilon: "\u0395",
  Equal: "\u2A75",
  EqualTilde: "\u2242",
  Equilibrium: "\u21CC",
  Escr: "\u2130",
  Esim: "\u2A73",
  Eta: "\u0397",
  Euml: "\xCB",
  Exists: "\u2203",
  ExponentialE: "\u2147",
  Fcy: "\u0424",
  Ffr: "\u{1D509}",
  FilledSmallSquare: "\u25FC",
  FilledVerySmallSquare: "\u25AA",
  Fopf: "\u{1D53D}",
  ForAll: "\u2200",
  Fouriertrf: "\u2131",
  Fscr: "\u2131",
  GJcy: "\u0403",
  GT: ">",
  Gamma: "\u0393",
  Gammad: "\u03DC",
  Gbreve: "\u011E",
  Gcedil: "\u0122",
  Gcirc: "\u011C",
  Gcy: "\u0413",
  Gdot: "\u0120",
  Gfr: "\u{1D50A}",
  Gg: "\u22D9",
  Gopf: "\u{1D53E}",
  GreaterEqual: "\u2265",
  GreaterEqualLess: "\u22DB",
  GreaterFullEqual: "\u2267",
  GreaterGreater: "\u2AA2",
  GreaterLess: "\u2277",
  GreaterSlantEqual: "\u2A7E",
  GreaterTilde: "\u2273",
  Gscr: "\u{1D4A2}",
  Gt: "\u226B",
  HARDcy: "\u042A",
  Hacek: "\u02C7",
  Hat: "^",
  Hcirc: "\u0124",
  Hfr: "\u210C",
  HilbertSpace: "\u210B",
  Hopf: "\u210D",
  HorizontalLine: "\u2500",
  Hscr: "\u210B",
  Hstrok: "\u0126",
  HumpDownHump: "\u224E",
  HumpEqual: "\u224F",
  IEcy: "\u0415",
  IJlig: "\u0132",
  IOcy: "\u0401",
  Iacute: "\xCD",
  Icirc: "\xCE",
  Icy: "\u0418",
  Idot: "\u0130",
  Ifr: "\u2111",
  Igrave: "\xCC",
  Im: "\u2111",
  Imacr: "\u012A",
  ImaginaryI: "\u2148",
  Implies: "\u21D2",
  Int: "\u222C",
  Integral: "\u222B",
  Intersection: "\u22C2",
  InvisibleComma: "\u2063",
  InvisibleTimes: "\u2062",
  Iogon: "\u012E",
  Iopf: "\u{1D540}",
  Iota: "\u0399",
  Iscr: "\u2110",
  Itilde: "\u0128",
  Iukcy: "\u0406",
  Iuml: "\xCF",
  Jcirc: "\u0134",
  Jcy: "\u0419",
  Jfr: "\u{1D50D}",
  Jopf: "\u{1D541}",
  Jscr: "\u{1D4A5}",
  Jsercy: "\u0408",
  Jukcy: "\u0404",
  KHcy: "\u0425",
  KJcy: "\u040C",
  Kappa: "\u039A",
  Kcedil: "\u0136",
  Kcy: "\u041A",
  Kfr: "\u{1D50E}",
  Kopf: "\u{1D542}",
  Kscr: "\u{1D4A6}",
  LJcy: "\u0409",
  LT: "<",
  Lacute: "\u0139",
  Lambda: "\u039B",
  Lang: "\u27EA",
  Laplacetrf: "\u2112",
  Larr: "\u219E",
  Lcaron: "\u013D",
  Lcedil: "\u013B",
  Lcy: "\u041B",
  LeftAngleBracket: "\u27E8",
  LeftArrow: "\u2190",
  LeftArrowBar: "\u21E4",
  LeftArrowRightArrow: "\u21C6",
  LeftCeiling: "\u2308",
  LeftDoubleBracket: "\u27E6",
  LeftDownTeeVector: "\u2961",
  LeftDownVector: "\u21C3",
  LeftDownVectorBar: "\u2959",
  LeftFloor: "\u230A",
  LeftRightArrow: "\u2194",
  LeftRightVector: "\u294E",
  LeftTee: "\u22A3",
  LeftTeeArrow: "\u21A4",
  LeftTeeVector: "\u295A",
  LeftTriangle: "\u22B2",
  LeftTriangleBar: "\u29CF",
  LeftTriangleEqual: "\u22B4",
  LeftUpDownVector: "\u2951",
  LeftUpTeeVector: "\u2960",
  LeftUpVector: "\u21BF",
  LeftUpVectorBar: "\u2958",
  LeftVector: "\u21BC",
  LeftVectorBar: "\u2952",
  Leftarrow: "\u21D0",
  Leftrightarrow: "\u21D4",
  LessEqualGreater: "\u22DA",
  LessFullEqual: "\u2266",
  LessGreater: "\u2276",
  LessLess: "\u2AA1",
  LessSlantEqual: "\u2A7D",
  LessTilde: "\u2272",
  Lfr: "\u{1D50F}",
  Ll: "\u22D8",
  Lleftarrow: "\u21DA",
  Lmidot: "\u013F",
  LongLeftArrow: "\u27F5",
  LongLeftRightArrow: "\u27F7",
  LongRightArrow: "\u27F6",
  Longleftarrow: "\u27F8",
  Longleftrightarrow: "\u27FA",
  Longrightarrow: "\u27F9",
  Lopf: "\u{1D543}",
  LowerLeftArrow: "\u2199",
  LowerRightArrow: "\u2198",
  Lscr: "\u2112",
  Lsh: "\u21B0",
  Lstrok: "\u0141",
  Lt: "\u226A",
  Map: "\u2905",
  Mcy: "\u041C",
  MediumSpace: "\u205F",
  Mellintrf: "\u2133",
  Mfr: "\u{1D510}",
  MinusPlus: "\u2213",
  Mopf: "\u{1D544}",
  Mscr: "\u2133",
  Mu: "\u039C",
  NJcy: "\u040A",
  Nacute: "\u0143",
  Ncaron: "\u0147",
  Ncedil: "\u0145",
  Ncy: "\u041D",
  NegativeMediumSpace: "\u200B",
  NegativeThickSpace: "\u200B",
  NegativeThinSpace: "\u200B",
  NegativeVeryThinSpace: "\u200B",
  NestedGreaterGreater: "\u226B",
  NestedLessLess: "\u226A",
  NewLine: "\n",
  Nfr: "\u{1D511}",
  NoBreak: "\u2060",
  NonBreakingSpace: "\xA0",
  Nopf: "\u2115",
  Not: "\u2AEC",
  NotCongruent: "\u2262",
  NotCupCap: "\u226D",
  NotDoubleVerticalBar: "\u2226",
  NotElement: "\u2209",
  NotEqual: "\u2260",
  NotEqualTilde: "\u2242\u0338",
  NotExists: "\u2204",
  NotGreater: "\u226F",
  NotGreaterEqual: "\u2271",
  NotGreaterFullEqual: "\u2267\u0338",
  NotGreaterGreater: "\u226B\u0338",
  NotGreaterLess: "\u2279",
  NotGreaterSlantEqual: "\u2A7E\u0338",
  NotGreaterTilde: "\u2275",
  NotHumpDownHump: "\u224E\u0338",
  NotHumpEqual: "\u224F\u0338",
  NotLeftTriangle: "\u22EA",
  NotLeftTriangleBar: "\u29CF\u0338",
  NotLeftTriangleEqual: "\u22EC",
  NotLess: "\u226E",
  NotLessEqual: "\u2270",
  NotLessGreater: "\u2278",
  NotLessLess: "\u226A\u0338",
  NotLessSlantEqual: "\u2A7D\u0338",
  NotLessTilde: "\u2274",
  NotNestedGreaterGreater: "\u2AA2\u0338",
  NotNestedLessLess: "\u2AA1\u0338",
  NotPrecedes: "\u2280",
  NotPrecedesEqual: "\u2AAF\u0338",
  NotPrecedesSlantEqual: "\u22E0",
  NotReverseElement: "\u220C",
  NotRightTriangle: "\u22EB",
  NotRightTriangleBar: "\u29D0\u0338",
  NotRightTriangleEqual: "\u22ED",
  NotSquareSubset: "\u228F\u0338",
  NotSquareSubsetEqual: "\u22E2",
  NotSquareSuperset: "\u2290\u0338",
  NotSquareSupersetEqual: "\u22E3",
  NotSubset: "\u2282\u20D2",
  NotSubsetEqual: "\u2288",
  NotSucceeds: "\u2281",
  NotSucceedsEqual: "\u2AB0\u0338",
  NotSucceedsSlantEqual: "\u22E1",
  NotSucceedsTilde: "\u227F\u0338",
  NotSuperset: "\u2283\u20D2",
  NotSupersetEqual: "\u2289",
  NotTilde: "\u2241",
  NotTildeEqual: "\u2244",
  NotTildeFullEqual: "\u2247",
  NotTildeTilde: "\u2249",
  NotVerticalBar: "\u2224",
  Nscr: "\u{1D4A9}",
  Ntilde: "\xD1",
  Nu: "\u039D",
  OElig: "\u0152",
  Oacute: "\xD3",
  Ocirc: "\xD4",
  Ocy: "\u041E",
  Odblac: "\u0150",
  Ofr: "\u{1D512}",
  Ograve: "\xD2",
  Omacr: "\u014C",
  Omega: "\u03A9",
  Omicron: "\u039F",
  Oopf: "\u{1D546}",
  OpenCurlyDoubleQuote: "\u201C",
  OpenCurlyQuote: "\u2018",
  Or: "\u2A54",
  Oscr: "\u{1D4AA}",
  Oslash: "\xD8",
  Otilde: "\xD5",
  Otimes: "\u2A37",
  Ouml: "\xD6",
  OverBar: "\u203E",
  OverBrace: "\u23DE",
  OverBracket: "\u23B4",
  OverParenthesis: "\u23DC",
  PartialD: "\u2202",
  Pcy: "\u041F",
  Pfr: "\u{1D513}",
  Phi: "\u03A6",
  Pi: "\u03A0",
  PlusMinus: "\xB1",
  Poincareplane: "\u210C",
  Popf: "\u2119",
  Pr: "\u2ABB",
  Precedes: "\u227A",
  PrecedesEqual: "\u2AAF",
  PrecedesSlantEqual: "\u227C",
  PrecedesTilde: "\u227E",
  Prime: "\u2033",
  Product: "\u220F",
  Proportion: "\u2237",
  Proportional: "\u221D",
  Pscr: "\u{1D4AB}",
  Psi: "\u03A8",
  QUOT: '"',
  Qfr: "\u{1D514}",
  Qopf: "\u211A",
  Qscr: "\u{1D4AC}",
  RBarr: "\u2910",
  REG: "\xAE",
  Racute: "\u0154",
  Rang: "\u27EB",
  Rarr: "\u21A0",
  Rarrtl: "\u2916",
  Rcaron: "\u0158",
  Rcedil: "\u0156",
  Rcy: "\u0420",
  Re: "\u211C",
  ReverseElement: "\u220B",
  ReverseEquilibrium: "\u21CB",
  ReverseUpEquilibrium: "\u296F",
  Rfr: "\u211C",
  Rho: "\u03A1",
  RightAngleBracket: "\u27E9",
  RightArrow: "\u2192",
  RightArrowBar: "\u21E5",
  RightArrowLeftArrow: "\u21C4",
  RightCeiling: "\u2309",
  RightDoubleBracket: "\u27E7",
  RightDownTeeVector: "\u295D",
  RightDownVector: "\u21C2",
  RightDownVectorBar: "\u2955",
  RightFloor: "\u230B",
  RightTee: "\u22A2",
  RightTeeArrow: "\u21A6",
  RightTeeVector: "\u295B",
  RightTriangle: "\u22B3",
  RightTriangleBar: "\u29D0",
  RightTriangleEqual: "\u22B5",
  RightUpDownVector: "\u294F",
  RightUpTeeVector: "\u295C",
  RightUpVector: "\u21BE",
  RightUpVectorBar: "\u2954",
  RightVector: "\u21C0",
  RightVectorBar: "\u2953",
  Rightarrow: "\u21D2",
  Ropf: "\u211D",
  RoundImplies: "\u2970",
  Rrightarrow: "\u21DB",
  Rscr: "\u211B",
  Rsh: "\u21B1",
  RuleDelayed: "\u29F4",
  SHCHcy: "\u0429",
  SHcy: "\u0428",
  SOFTcy: "\u042C",
  Sacute: "\u015A",
  Sc: "\u2ABC",
  Scaron: "\u0160",
  Scedil: "\u015E",
  Scirc: "\u015C",
  Scy: "\u0421",
  Sfr: "\u{1D516}",
  ShortDownArrow: "\u2193",
  ShortLeftArrow: "\u2190",
  ShortRightArrow: "\u2192",
  ShortUpArrow: "\u2191",
  Sigma: "\u03A3",
  SmallCircle: "\u2218",
  Sopf: "\u{1D54A}",
  Sqrt: "\u221A",
  Square: "\u25A1",
  SquareIntersection: "\u2293",
  SquareSubset: "\u228F",
  SquareSubsetEqual: "\u2291",
  SquareSuperset: "\u2290",
  SquareSupersetEqual: "\u2292",
  SquareUnion: "\u2294",
  Sscr: "\u{1D4AE}",
  Star: "\u22C6",
  Sub: "\u22D0",
  Subset: "\u22D0",
  SubsetEqual: "\u2286",
  Succeeds: "\u227B",
  SucceedsEqual: "\u2AB0",
  SucceedsSlantEqual: "\u227D",
  SucceedsTilde: "\u227F",
  SuchThat: "\u220B",
  Sum: "\u2211",
  Sup: "\u22D1",
  Superset: "\u2283",
  SupersetEqual: "\u2287",
  Supset: "\u22D1",
  THORN: "\xDE",
  TRADE: "\u2122",
  TSHcy: "\u040B",
  TScy: "\u0426",
  Tab: "	",
  Tau: "\u03A4",
  Tcaron: "\u0164",
  Tcedil: "\u0162",
  Tcy: "\u0422",
  Tfr: "\u{1D517}",
  Therefore: "\u2234",
  Theta: "\u0398",
  ThickSpace: "\u205F\u200A",
  ThinSpace: "\u2009",
  Tilde: "\u223C",
  TildeEqual: "\u2243",
  TildeFullEqual: "\u2245",
  TildeTilde: "\u2248",
  Topf: "\u{1D54B}",
  TripleDot: "\u20DB",
  Tscr: "\u{1D4AF}",
  Tstrok: "\u0166",
  Uacute: "\xDA",
  Uarr: "\u219F",
  Uarrocir: "\u2949",
  Ubrcy: "\u040E",
  Ubreve: "\u016C",
  Ucirc: "\xDB",
  Ucy: "\u0423",
  Udblac: "\u0170",
  Ufr: "\u{1D518}",
  Ugrave: "\xD9",
  Umacr: "\u016A",
  UnderBar: "_",
  UnderBrace: "\u23DF",
  UnderBracket: "\u23B5",
  UnderParenthesis: "\u23DD",
  Union: "\u22C3",
  UnionPlus: "\u228E",
  Uogon: "\u0172",
  Uopf: "\u{1D54C}",
  UpArrow: "\u2191",
  UpArrowBar: "\u2912",
  UpArrowDownArrow: "\u21C5",
  UpDownArrow: "\u2195",
  UpEquilibrium: "\u296E",
  UpTee: "\u22A5",
  UpTeeArrow: "\u21A5",
  Uparrow: "\u21D1",
  Updownarrow: "\u21D5",
  UpperLeftArrow: "\u2196",
  UpperRightArrow: "\u2197",
  Upsi: "\u03D2",
  Upsilon: "\u03A5",
  Uring: "\u016E",
  Uscr: "\u{1D4B0}",
  Utilde: "\u0168",
  Uuml: "\xDC",
  VDash: "\u22AB",
  Vbar: "\u2AEB",
  Vcy: "\u0412",
  Vdash: "\u22A9",
  Vdashl: "\u2AE6",
  Vee: "\u22C1",
  Verbar: "\u2016",
  Vert: "\u2016",
  VerticalBar: "\u2223",
  VerticalLine: "|",
  VerticalSeparator: "\u2758",
  VerticalTilde: "\u2240",
  VeryThinSpace: "\u200A",
  Vfr: "\u{1D519}",
  Vopf: "\u{1D54D}",
  Vscr: "\u{1D4B1}",
  Vvdash: "\u22AA",
  Wcirc: "\u0174",
  Wedge: "\u22C0",
  Wfr: "\u{1D51A}",
  Wopf: "\u{1D54E}",
  Wscr: "\u{1D4B2}",
  Xfr: "\u{1D51B}",
  Xi: "\u039E",
  Xopf: "\u{1D54F}",
  Xscr: "\u{1D4B3}",
  YAcy: "\u042F",
  YIcy: "\u0407",
  YUcy: "\u042E",
  Yacute: "\xDD",
  Ycirc: "\u0176",
  Ycy: "\u042B",
  Yfr: "\u{1D51C}",
  Yopf: "\u{1D550}",
  Yscr: "\u{1D4B4}",
  Yuml: "\u0178",
  ZHcy: "\u0416",
  Zacute: "\u0179",
  Zcaron: "\u017D",
  Zcy: "\u0417",
  Zdot: "\u017B",
  ZeroWidthSpace: "\u200B",
  Zeta: "\u0396",
  Zfr: "\u2128",
  Zopf: "\u2124",
  Zscr: "\u{1D4B5}",
  aacute: "\xE1",
  abreve: "\u0103",
  ac: "\u223E",
  acE: "\u223E\u0333",
  acd: "\u223F",
  acirc: "\xE2",
  acute: "\xB4",
  acy: "\u0430",
  aelig: "\xE6",
  af: "\u2061",
  afr: "\u{1D51E}",
  agrave: "\xE0",
  alefsym: "\u2135",
  aleph: "\u2135",
  alpha: "\u03B1",
  amacr: "\u0101",
  amalg: "\u2A3F",
  amp: "&",
  and: "\u2227",
  andand: "\u2A55",
  andd: "\u2A5C",
  andslope: "\u2A58",
  andv: "\u2A5A",
  ang: "\u2220",
  ange: "\u29A4",
  angle: "\u2220",
  angmsd: "\u2221",
  angmsdaa: "\u29A8",
  angmsdab: "\u29A9",
  angmsdac: "\u29AA",
  angmsdad: "\u29AB",
  angmsdae: "\u29AC",
  angmsdaf: "\u29AD",
  angmsdag: "\u29AE",
  angmsdah: "\u29AF",
  angrt: "\u221F",
  angrtvb: "\u22BE",
  angrtvbd: "\u299D",
  angsph: "\u2222",
  angst: "\xC5",
  angzarr: "\u237C",
  aogon: "\u0105",
  aopf: "\u{1D552}",
  ap: "\u2248",
  apE: "\u2A70",
  apacir: "\u2A6F",
  ape: "\u224A",
  apid: "\u224B",
  apos: "'",
  approx: "\u2248",
  approxeq: "\u224A",
  aring: "\xE5",
  ascr: "\u{1D4B6}",
  ast: "*",
  asymp: "\u2248",
  asympeq: "\u224D",
  atilde: "\xE3",
  auml: "\xE4",
  awconint: "\u2233",
  awint: "\u2A11",
  bNot: "\u2AED",
  backcong: "\u224C",
  backepsilon: "\u03F6",
  backprime: "\u2035",
  backsim: "\u223D",
  backsimeq: "\u22CD",
  barvee: "\u22BD",
  barwed: "\u2305",
  barwedge: "\u2305",
  bbrk: "\u23B5",
  bbrktbrk: "\u23B6",
  bcong: "\u224C",
  bcy: "\u0431",
  bdquo: "\u201E",
  becaus: "\u2235",
  because: "\u2235",
  bemptyv: "\u29B0",
  bepsi: "\u03F6",
  bernou: "\u212C",
  beta: "\u03B2",
  beth: "\u2136",
  between: "\u226C",
  bfr: "\u{1D51F}",
  bigcap: "\u22C2",
  bigcirc: "\u25EF",
  bigcup: "\u22C3",
  bigodot: "\u2A00",
  bigoplus: "\u2A01",
  bigotimes: "\u2A02",
  bigsqcup: "\u2A06",
  bigstar: "\u2605",
  bigtriangledown: "\u25BD",
  bigtriangleup: "\u25B3",
  biguplus: "\u2A04",
  bigvee: "\u22C1",
  bigwedge: "\u22C0",
  bkarow: "\u290D",
  blacklozenge: "\u29EB",
  blacksquare: "\u25AA",
  blacktriangle: "\u25B4",
  blacktriangledown: "\u25BE",
  blacktriangleleft: "\u25C2",
  blacktriangleright: "\u25B8",
  blank: "\u2423",
  blk12: "\u2592",
  blk14: "\u2591",
  blk34: "\u2593",
  block: "\u2588",
  bne: "=\u20E5",
  bnequiv: "\u2261\u20E5",
  bnot: "\u2310",
  bopf: "\u{1D553}",
  bot: "\u22A5",
  bottom: "\u22A5",
  bowtie: "\u22C8",
  boxDL: "\u2557",
  boxDR: "\u2554",
  boxDl: "\u2556",
  boxDr: "\u2553",
  boxH: "\u2550",
  boxHD: "\u2566",
  boxHU: "\u2569",
  boxHd: "\u2564",
  boxHu: "\u2567",
  boxUL: "\u255D",
  boxUR: "\u255A",
  boxUl: "\u255C",
  boxUr: "\u2559",
  boxV: "\u2551",
  boxVH: "\u256C",
  boxVL: "\u2563",
  boxVR: "\u2560",
  boxVh: "\u256B",
  boxVl: "\u2562",
  boxVr: "\u255F",
  boxbox: "\u29C9",
  boxdL: "\u2555",
  boxdR: "\u2552",
  boxdl: "\u2510",
  boxdr: "\u250C",
  boxh: "\u2500",
  boxhD: "\u2565",
  boxhU: "\u2568",
  boxhd: "\u252C",
  boxhu: "\u2534",
  boxminus: "\u229F",
  boxplus: "\u229E",
  boxtimes: "\u22A0",
  boxuL: "\u255B",
  boxuR: "\u2558",
  boxul: "\u2518",
  boxur: "\u2514",
  boxv: "\u2502",
  boxvH: "\u256A",
  boxvL: "\u2561",
  boxvR: "\u255E",
  boxvh: "\u253C",
  boxvl: "\u2524",
  boxvr: "\u251C",
  bprime: "\u2035",
  breve: "\u02D8",
  brvbar: "\xA6",
  bscr: "\u{1D4B7}",
  bsemi: "\u204F",
  bsim: "\u223D",
  bsime: "\u22CD",
  bsol: "\\",
  bsolb: "\u29C5",
  bsolhsub: "\u27C8",
  bull: "\u2022",
  bullet: "\u2022",
  bump: "\u224E",
  bumpE: "\u2AAE",
  bumpe: "\u224F",
  bumpeq: "\u224F",
  cacute: "\u0107",
  cap: "\u2229",
  capand: "\u2A44",
  capbrcup: "\u2A49",
  capcap: "\u2A4B",
  capcup: "\u2A47",
  capdot: "\u2A40",
  caps: "\u2229\uFE00",
  caret: "\u2041",
  caron: "\u02C7",
  ccaps: "\u2A4D",
  ccaron: "\u010D",
  ccedil: "\xE7",
  ccirc: "\u0109",
  ccups: "\u2A4C",
  ccupssm: "\u2A50",
  cdot: "\u010B",
  cedil: "\xB8",
  cemptyv: "\u29B2",
  cent: "\xA2",
  centerdot: "\xB7",
  cfr: "\u{1D520}",
  chcy: "\u0447",
  check: "\u2713",
  checkmark: "\u2713",
  chi: "\u03C7",
  cir: "\u25CB",
  cirE: "\u29C3",
  circ: "\u02C6",
  circeq: "\u2257",
  circlearrowleft: "\u21BA",
  circlearrowright: "\u21BB",
  circledR: "\xAE",
  circledS: "\u24C8",
  circledast: "\u229B",
  circledcirc: "\u229A",
  circleddash: "\u229D",
  cire: "\u2257",
  cirfnint: "\u2A10",
  cirmid: "\u2AEF",
  cirscir: "\u29C2",
  clubs: "\u2663",
  clubsuit: "\u2663",
  colon: ":",
  colone: "\u2254",
  coloneq: "\u2254",
  comma: ",",
  commat: "@",
  comp: "\u2201",
  compfn: "\u2218",
  complement: "\u2201",
  complexes: "\u2102",
  cong: "\u2245",
  congdot: "\u2A6D",
  conint: "\u222E",
  copf: "\u{1D554}",
  coprod: "\u2210",
  copy: "\xA9",
  copysr: "\u2117",
  crarr: "\u21B5",
  cross: "\u2717",
  cscr: "\u{1D4B8}",
  csub: "\u2ACF",
  csube: "\u2AD1",
  csup: "\u2AD0",
  csupe: "\u2AD2",
  ctdot: "\u22EF",
  cudarrl: "\u2938",
  cudarrr: "\u2935",
  cuepr: "\u22DE",
  cuesc: "\u22DF",
  cularr: "\u21B6",
  cularrp: "\u293D",
  cup: "\u222A",
  cupbrcap: "\u2A48",
  cupcap: "\u2A46",
  cupcup: "\u2A4A",
  cupdot: "\u228D",
  cupor: "\u2A45",
  cups: "\u222A\uFE00",
  curarr: "\u21B7",
  curarrm: "\u293C",
  curlyeqprec: "\u22DE",
  curlyeqsucc: "\u22DF",
  curlyvee: "\u22CE",
  curlywedge: "\u22CF",
  curren: "\xA4",
  curvearrowleft: "\u21B6",
  curvearrowright: "\u21B7",
  cuvee: "\u22CE",
  cuwed: "\u22CF",
  cwconint: "\u2232",
  cwint: "\u2231",
  cylcty: "\u232D",
  dArr: "\u21D3",
  dHar: "\u2965",
  dagger: "\u2020",
  daleth: "\u2138",
  darr: "\u2193",
  dash: "\u2010",
  dashv: "\u22A3",
  dbkarow: "\u290F",
  dblac: "\u02DD",
  dcaron: "\u010F",
  dcy: "\u0434",
  dd: "\u2146",
  ddagger: "\u2021",
  ddarr: "\u21CA",
  ddotseq: "\u2A77",
  deg: "\xB0",
  delta: "\u03B4",
  demptyv: "\u29B1",
  dfisht: "\u297F",
  dfr: "\u{1D521}",
  dharl: "\u21C3",
  dharr: "\u21C2",
  diam: "\u22C4",
  diamond: "\u22C4",
  diamondsuit: "\u2666",
  diams: "\u2666",
  die: "\xA8",
  digamma: "\u03DD",
  disin: "\u22F2",
  div: "\xF7",
  divide: "\xF7",
  divideontimes: "\u22C7",
  divonx: "\u22C7",
  djcy: "\u0452",
  dlcorn: "\u231E",
  dlcrop: "\u230D",
  dollar: "$",
  dopf: "\u{1D555}",
  dot: "\u02D9",
  doteq: "\u2250",
  doteqdot: "\u2251",
  dotminus: "\u2238",
  dotplus: "\u2214",
  dotsquare: "\u22A1",
  doublebarwedge: "\u2306",
  downarrow: "\u2193",
  downdownarrows: "\u21CA",
  downharpoonleft: "\u21C3",
  downharpoonright: "\u21C2",
  drbkarow: "\u2910",
  drcorn: "\u231F",
  drcrop: "\u230C",
  dscr: "\u{1D4B9}",
  dscy: "\u0455",
  dsol: "\u29F6",
  dstrok: "\u0111",
  dtdot: "\u22F1",
  dtri: "\u25BF",
  dtrif: "\u25BE",
  duarr: "\u21F5",
  duhar: "\u296F",
  dwangle: "\u29A6",
  dzcy: "\u045F",
  dzigrarr: "\u27FF",
  eDDot: "\u2A77",
  eDot: "\u2251",
  eacute: "\xE9",
  easter: "\u2A6E",
  ecaron: "\u011B",
  ecir: "\u2256",
  ecirc: "\xEA",
  ecolon: "\u2255",
  ecy: "\u044D",
  edot: "\u0117",
  ee: "\u2147",
  efDot: "\u2252",
  efr: "\u{1D522}",
  eg: "\u2A9A",
  egrave: "\xE8",
  egs: "\u2A96",
  egsdot: "\u2A98",
  el: "\u2A99",
  elinters: "\u23E7",
  ell: "\u2113",
  els: "\u2A95",
  elsdot: "\u2A97",
  emacr: "\u0113",
  empty: "\u2205",
  emptyset: "\u2205",
  emptyv: "\u2205",
  emsp13: "\u2004",
  emsp14: "\u2005",
  emsp: "\u2003",
  eng: "\u014B",
  ensp: "\u2002",
  eogon: "\u0119",
  eopf: "\u{1D556}",
  epar: "\u22D5",
  eparsl: "\u29E3",
  eplus: "\u2A71",
  epsi: "\u03B5",
  epsilon: "\u03B5",
  epsiv: "\u03F5",
  eqcirc: "\u2256",
  eqcolon: "\u2255",
  eqsim: "\u2242",
  eqslantgtr: "\u2A96",
  eqslantless: "\u2A95",
  equals: "=",
  equest: "\u225F",
  equiv: "\u2261",
  equivDD: "\u2A78",
  eqvparsl: "\u29E5",
  erDot: "\u2253",
  erarr: "\u2971",
  escr: "\u212F",
  esdot: "\u2250",
  esim: "\u2242",
  eta: "\u03B7",
  eth: "\xF0",
  euml: "\xEB",
  euro: "\u20AC",
  excl: "!",
  exist: "\u2203",
  expectation: "\u2130",
  exponentiale: "\u2147",
  fallingdotseq: "\u2252",
  fcy: "\u0444",
  female: "\u2640",
  ffilig: "\uFB03",
  fflig: "\uFB00",
  ffllig: "\uFB04",
  ffr: "\u{1D523}",
  filig: "\uFB01",
  fjlig: "fj",
  flat: "\u266D",
  fllig: "\uFB02",
  fltns: "\u25B1",
  fnof: "\u0192",
  fopf: "\u{1D557}",
  forall: "\u2200",
  fork: "\u22D4",
  forkv: "\u2AD9",
  fpartint: "\u2A0D",
  frac12: "\xBD",
  frac13: "\u2153",
  frac14: "\xBC",
  frac15: "\u2155",
  frac16: "\u2159",
  frac18: "\u215B",
  frac23: "\u2154",
  frac25: "\u2156",
  frac34: "\xBE",
  frac35: "\u2157",
  frac38: "\u215C",
  frac45: "\u2158",
  frac56: "\u215A",
  frac58: "\u215D",
  frac78: "\u215E",
  frasl: "\u2044",
  frown: "\u2322",
  fscr: "\u{1D4BB}",
  gE: "\u2267",
  gEl: "\u2A8C",
  gacute: "\u01F5",
  gamma: "\u03B3",
  gammad: "\u03DD",
  gap: "\u2A86",
  gbreve: "\u011F",
  gcirc: "\u011D",
  gcy: "\u0433",
  gdot: "\u0121",
  ge: "\u2265",
  gel: "\u22DB",
  geq: "\u2265",
  geqq: "\u2267",
  geqslant: "\u2A7E",
  ges: "\u2A7E",
  gescc: "\u2AA9",
  gesdot: "\u2A80",
  gesdoto: "\u2A82",
  gesdotol: "\u2A84",
  gesl: "\u22DB\uFE00",
  gesles: "\u2A94",
  gfr: "\u{1D524}",
  gg: "\u226B",
  ggg: "\u22D9",
  gimel: "\u2137",
  gjcy: "\u0453",
  gl: "\u2277",
  glE: "\u2A92",
  gla: "\u2AA5",
  glj: "\u2AA4",
  gnE: "\u2269",
  gnap: "\u2A8A",
  gnapprox: "\u2A8A",
  gne: "\u2A88",
  gneq: "\u2A88",
  gneqq: "\u2269",
  gnsim: "\u22E7",
  gopf: "\u{1D558}",
  grave: "`",
  gscr: "\u210A",
  gsim: "\u2273",
  gsime: "\u2A8E",
  gsiml: "\u2A90",
  gt: ">",
  gtcc: "\u2AA7",
  gtcir: "\u2A7A",
  gtdot: "\u22D7",
  gtlPar: "\u2995",
  gtquest: "\u2A7C",
  gtrapprox: "\u2A86",
  gtrarr: "\u2978",
  gtrdot: "\u22D7",
  gtreqless: "\u22DB",
  gtreqqless: "\u2A8C",
  gtrless: "\u2277",
  gtrsim: "\u2273",
  gvertneqq: "\u2269\uFE00",
  gvnE: "\u2269\uFE00",
  hArr: "\u21D4",
  hairsp: "\u200A",
  half: "\xBD",
  hamilt: "\u210B",
  hardcy: "\u044A",
  harr: "\u2194",
  harrcir: "\u2948",
  harrw: "\u21AD",
  hbar: "\u210F",
  hcirc: "\u0125",
  hearts: "\u2665",
  heartsuit: "\u2665",
  hellip: "\u2026",
  hercon: "\u22B9",
  hfr: "\u{1D525}",
  hksearow: "\u2925",
  hkswarow: "\u2926",
  hoarr: "\u21FF",
  homtht: "\u223B",
  hookleftarrow: "\u21A9",
  hookrightarrow: "\u21AA",
  hopf: "\u{1D559}",
  horbar: "\u2015",
  hscr: "\u{1D4BD}",
  hslash: "\u210F",
  hstrok: "\u0127",
  hybull: "\u2043",
  hyphen: "\u2010",
  iacute: "\xED",
  ic: "\u2063",
  icirc: "\xEE",
  icy: "\u0438",
  iecy: "\u0435",
  iexcl: "\xA1",
  iff: "\u21D4",
  ifr: "\u{1D526}",
  igrave: "\xEC",
  ii: "\u2148",
  iiiint: "\u2A0C",
  iiint: "\u222D",
  iinfin: "\u29DC",
  iiota: "\u2129",
  ijlig: "\u0133",
  imacr: "\u012B",
  image: "\u2111",
  imagline: "\u2110",
  imagpart: "\u2111",
  imath: "\u0131",
  imof: "\u22B7",
  imped: "\u01B5",
  in: "\u2208",
  incare: "\u2105",
  infin: "\u221E",
  infintie: "\u29DD",
  inodot: "\u0131",
  int: "\u222B",
  intcal: "\u22BA",
  integers: "\u2124",
  intercal: "\u22BA",
  intlarhk: "\u2A17",
  intprod: "\u2A3C",
  iocy: "\u0451",
  iogon: "\u012F",
  iopf: "\u{1D55A}",
  iota: "\u03B9",
  iprod: "\u2A3C",
  iquest: "\xBF",
  iscr: "\u{1D4BE}",
  isin: "\u2208",
  isinE: "\u22F9",
  isindot: "\u22F5",
  isins: "\u22F4",
  isinsv: "\u22F3",
  isinv: "\u2208",
  it: "\u2062",
  itilde: "\u0129",
  iukcy: "\u0456",
  iuml: "\xEF",
  jcirc: "\u0135",
  jcy: "\u0439",
  jfr: "\u{1D527}",
  jmath: "\u0237",
  jopf: "\u{1D55B}",
  jscr: "\u{1D4BF}",
  jsercy: "\u0458",
  jukcy: "\u0454",
  kappa: "\u03BA",
  kappav: "\u03F0",
  kcedil: "\u0137",
  kcy: "\u043A",
  kfr: "\u{1D528}",
  kgreen: "\u0138",
  khcy: "\u0445",
  kjcy: "\u045C",
  kopf: "\u{1D55C}",
  kscr: "\u{1D4C0}",
  lAarr: "\u21DA",
  lArr: "\u21D0",
  lAtail: "\u291B",
  lBarr: "\u290E",
  lE: "\u2266",
  lEg: "\u2A8B",
  lHar: "\u2962",
  lacute: "\u013A",
  laemptyv: "\u29B4",
  lagran: "\u2112",
  lambda: "\u03BB",
  lang: "\u27E8",
  langd: "\u2991",
  langle: "\u27E8",
  lap: "\u2A85",
  laquo: "\xAB",
  larr: "\u2190",
  larrb: "\u21E4",
  larrbfs: "\u291F",
  larrfs: "\u291D",
  larrhk: "\u21A9",
  larrlp: "\u21AB",
  larrpl: "\u2939",
  larrsim: "\u2973",
  larrtl: "\u21A2",
  lat: "\u2AAB",
  latail: "\u2919",
  late: "\u2AAD",
  lates: "\u2AAD\uFE00",
  lbarr: "\u290C",
  lbbrk: "\u2772",
  lbrace: "{",
  lbrack: "[",
  lbrke: "\u298B",
  lbrksld: "\u298F",
  lbrkslu: "\u298D",
  lcaron: "\u013E",
  lcedil: "\u013C",
  lceil: "\u2308",
  lcub: "{",
  lcy: "\u043B",
  ldca: "\u2936",
  ldquo: "\u201C",
  ldquor: "\u201E",
  ldrdhar: "\u2967",
  ldrushar: "\u294B",
  ldsh: "\u21B2",
  le: "\u2264",
  leftarrow: "\u2190",
  leftarrowtail: "\u21A2",
  leftharpoondown: "\u21BD",
  leftharpoonup: "\u21BC",
  leftleftarrows: "\u21C7",
  leftrightarrow: "\u2194",
  leftrightarrows: "\u21C6",
  leftrightharpoons: "\u21CB",
  leftrightsquigarrow: "\u21AD",
  leftthreetimes: "\u22CB",
  leg: "\u22DA",
  leq: "\u2264",
  leqq: "\u2266",
  leqslant: "\u2A7D",
  les: "\u2A7D",
  lescc: "\u2AA8",
  lesdot: "\u2A7F",
  lesdoto: "\u2A81",
  lesdotor: "\u2A83",
  lesg: "\u22DA\uFE00",
  lesges: "\u2A93",
  lessapprox: "\u2A85",
  lessdot: "\u22D6",
  lesseqgtr: "\u22DA",
  lesseqqgtr: "\u2A8B",
  lessgtr: "\u2276",
  lesssim: "\u2272",
  lfisht: "\u297C",
  lfloor: "\u230A",
  lfr: "\u{1D529}",
  lg: "\u2276",
  lgE: "\u2A91",
  lhard: "\u21BD",
  lharu: "\u21BC",
  lharul: "\u296A",
  lhblk: "\u2584",
  ljcy: "\u0459",
  ll: "\u226A",
  llarr: "\u21C7",
  llcorner: "\u231E",
  llhard: "\u296B",
  lltri: "\u25FA",
  lmidot: "\u0140",
  lmoust: "\u23B0",
  lmoustache: "\u23B0",
  lnE: "\u2268",
  lnap: "\u2A89",
  lnapprox: "\u2A89",
  lne: "\u2A87",
  lneq: "\u2A87",
  lneqq: "\u2268",
  lnsim: "\u22E6",
  loang: "\u27EC",
  loarr: "\u21FD",
  lobrk: "\u27E6",
  longleftarrow: "\u27F5",
  longleftrightarrow: "\u27F7",
  longmapsto: "\u27FC",
  longrightarrow: "\u27F6",
  looparrowleft: "\u21AB",
  looparrowright: "\u21AC",
  lopar: "\u2985",
  lopf: "\u{1D55D}",
  loplus: "\u2A2D",
  lotimes: "\u2A34",
  lowast: "\u2217",
  lowbar: "_",
  loz: "\u25CA",
  lozenge: "\u25CA",
  lozf: "\u29EB",
  lpar: "(",
  lparlt: "\u2993",
  lrarr: "\u21C6",
  lrcorner: "\u231F",
  lrhar: "\u21CB",
  lrhard: "\u296D",
  lrm: "\u200E",
  lrtri: "\u22BF",
  lsaquo: "\u2039",
  lscr: "\u{1D4C1}",
  lsh: "\u21B0",
  lsim: "\u2272",
  lsime: "\u2A8D",
  lsimg: "\u2A8F",
  lsqb: "[",
  lsquo: "\u2018",
  lsquor: "\u201A",
  lstrok: "\u0142",
  lt: "<",
  ltcc: "\u2AA6",
  ltcir: "\u2A79",
  ltdot: "\u22D6",
  lthree: "\u22CB",
  ltimes: "\u22C9",
  ltlarr: "\u2976",
  ltquest: "\u2A7B",
  ltrPar: "\u2996",
  ltri: "\u25C3",
  ltrie: "\u22B4",
  ltrif: "\u25C2",
  lurdshar: "\u294A",
  luruhar: "\u2966",
  lvertneqq: "\u2268\uFE00",
  lvnE: "\u2268\uFE00",
  mDDot: "\u223A",
  macr: "\xAF",
  male: "\u2642",
  malt: "\u2720",
  maltese: "\u2720",
  map: "\u21A6",
  mapsto: "\u21A6",
  mapstodown: "\u21A7",
  mapstoleft: "\u21A4",
  mapstoup: "\u21A5",
  marker: "\u25AE",
  mcomma: "\u2A29",
  mcy: "\u043C",
  mdash: "\u2014",
  measuredangle: "\u2221",
  mfr: "\u{1D52A}",
  mho: "\u2127",
  micro: "\xB5",
  mid: "\u2223",
  midast: "*",
  midcir: "\u2AF0",
  middot: "\xB7",
  minus: "\u2212",
  minusb: "\u229F",
  minusd: "\u2238",
  minusdu: "\u2A2A",
  mlcp: "\u2ADB",
  mldr: "\u2026",
  mnplus: "\u2213",
  models: "\u22A7",
  mopf: "\u{1D55E}",
  mp: "\u2213",
  mscr: "\u{1D4C2}",
  mstpos: "\u223E",
  mu: "\u03BC",
  multimap: "\u22B8",
  mumap: "\u22B8",
  nGg: "\u22D9\u0338",
  nGt: "\u226B\u20D2",
  nGtv: "\u226B\u0338",
  nLeftarrow: "\u21CD",
  nLeftrightarrow: "\u21CE",
  nLl: "\u22D8\u0338",
  nLt: "\u226A\u20D2",
  nLtv: "\u226A\u0338",
  nRightarrow: "\u21CF",
  nVDash: "\u22AF",
  nVdash: "\u22AE",
  nabla: "\u2207",
  nacute: "\u0144",
  nang: "\u2220\u20D2",
  nap: "\u2249",
  napE: "\u2A70\u0338",
  napid: "\u224B\u0338",
  napos: "\u0149",
  napprox: "\u2249",
  natur: "\u266E",
  natural: "\u266E",
  naturals: "\u2115",
  nbsp: "\xA0",
  nbump: "\u224E\u0338",
  nbumpe: "\u224F\u0338",
  ncap: "\u2A43",
  ncaron: "\u0148",
  ncedil: "\u0146",
  ncong: "\u2247",
  ncongdot: "\u2A6D\u0338",
  ncup: "\u2A42",
  ncy: "\u043D",
  ndash: "\u2013",
  ne: "\u2260",
  neArr: "\u21D7",
  nearhk: "\u2924",
  nearr: "\u2197",
  nearrow: "\u2197",
  nedot: "\u2250\u0338",
  nequiv: "\u2262",
  nesear: "\u2928",
  nesim: "\u2242\u0338",
  nexist: "\u2204",
  nexists: "\u2204",
  nfr: "\u{1D52B}",
  ngE: "\u2267\u0338",
  nge: "\u2271",
  ngeq: "\u2271",
  ngeqq: "\u2267\u0338",
  ngeqslant: "\u2A7E\u0338",
  nges: "\u2A7E\u0338",
  ngsim: "\u2275",
  ngt: "\u226F",
  ngtr: "\u226F",
  nhArr: "\u21CE",
  nharr: "\u21AE",
  nhpar: "\u2AF2",
  ni: "\u220B",
  nis: "\u22FC",
  nisd: "\u22FA",
  niv: "\u220B",
  njcy: "\u045A",
  nlArr: "\u21CD",
  nlE: "\u2266\u0338",
  nlarr: "\u219A",
  nldr: "\u2025",
  nle: "\u2270",
  nleftarrow: "\u219A",
  nleftrightarrow: "\u21AE",
  nleq: "\u2270",
  nleqq: "\u2266\u0338",
  nleqslant: "\u2A7D\u0338",
  nles: "\u2A7D\u0338",
  nless: "\u226E",
  nlsim: "\u2274",
  nlt: "\u226E",
  nltri: "\u22EA",
  nltrie: "\u22EC",
  nmid: "\u2224",
  nopf: "\u{1D55F}",
  not: "\xAC",
  notin: "\u2209",
  notinE: "\u22F9\u0338",
  notindot: "\u22F5\u0338",
  notinva: "\u2209",
  notinvb: "\u22F7",
  notinvc: "\u22F6",
  notni: "\u220C",
  notniva: "\u220C",
  notnivb: "\u22FE",
  notnivc: "\u22FD",
  npar: "\u2226",
  nparallel: "\u2226",
  nparsl: "\u2AFD\u20E5",
  npart: "\u2202\u0338",
  npolint: "\u2A14",
  npr: "\u2280",
  nprcue: "\u22E0",
  npre: "\u2AAF\u0338",
  nprec: "\u2280",
  npreceq: "\u2AAF\u0338",
  nrArr: "\u21CF",
  nrarr: "\u219B",
  nrarrc: "\u2933\u0338",
  nrarrw: "\u219D\u0338",
  nrightarrow: "\u219B",
  nrtri: "\u22EB",
  nrtrie: "\u22ED",
  nsc: "\u2281",
  nsccue: "\u22E1",
  nsce: "\u2AB0\u0338",
  nscr: "\u{1D4C3}",
  nshortmid: "\u2224",
  nshortparallel: "\u2226",
  nsim: "\u2241",
  nsime: "\u2244",
  nsimeq: "\u2244",
  nsmid: "\u2224",
  nspar: "\u2226",
  nsqsube: "\u22E2",
  nsqsupe: "\u22E3",
  nsub: "\u2284",
  nsubE: "\u2AC5\u0338",
  nsube: "\u2288",
  nsubset: "\u2282\u20D2",
  nsubseteq: "\u2288",
  nsubseteqq: "\u2AC5\u0338",
  nsucc: "\u2281",
  nsucceq: "\u2AB0\u0338",
  nsup: "\u2285",
  nsupE: "\u2AC6\u0338",
  nsupe: "\u2289",
  nsupset: "\u2283\u20D2",
  nsupseteq: "\u2289",
  nsupseteqq: "\u2AC6\u0338",
  ntgl: "\u2279",
  ntilde: "\xF1",
  ntlg: "\u2278",
  ntriangleleft: "\u22EA",
  ntrianglelefteq: "\u22EC",
  ntriangleright: "\u22EB",
  ntrianglerighteq: "\u22ED",
  nu: "\u03BD",
  num: "#",
  numero: "\u2116",
  numsp: "\u2007",
  nvDash: "\u22AD",
  nvHarr: "\u2904",
  nvap: "\u224D\u20D2",
  nvdash: "\u22AC",
  nvge: "\u2265\u20D2",
  nvgt: ">\u20D2",
  nvinfin: "\u29DE",
  nvlArr: "\u2902",
  nvle: "\u2264\u20D2",
  nvlt: "<\u20D2",
  nvltrie: "\u22B4\u20D2",
  nvrArr: "\u2903",
  nvrtrie: "\u22B5\u20D2",
  nvsim: "\u223C\u20D2",
  nwArr: "\u21D6",
  nwarhk: "\u2923",
  nwarr: "\u2196",
  nwarrow: "\u2196",
  nwnear: "\u2927",
  oS: "\u24C8",
  oacute: "\xF3",
  oast: "\u229B",
  ocir: "\u229A",
  ocirc: "\xF4",
  ocy: "\u043E",
  odash: "\u229D",
  odblac: "\u0151",
  odiv: "\u2A38",
  odot: "\u2299",
  odsold: "\u29BC",
  oelig: "\u0153",
  ofcir: "\u29BF",
  ofr: "\u{1D52C}",
  ogon: "\u02DB",
  ograve: "\xF2",
  ogt: "\u29C1",
  ohbar: "\u29B5",
  ohm: "\u03A9",
  oint: "\u222E",
  olarr: "\u21BA",
  olcir: "\u29BE",
  olcross: "\u29BB",
  oline: "\u203E",
  olt: "\u29C0",
  omacr: "\u014D",
  omega: "\u03C9",
  omicron: "\u03BF",
  omid: "\u29B6",
  ominus: "\u2296",
  oopf: "\u{1D560}",
  opar: "\u29B7",
  operp: "\u29B9",
  oplus: "\u2295",
  or: "\u2228",
  orarr: "\u21BB",
  ord: "\u2A5D",
  order: "\u2134",
  orderof: "\u2134",
  ordf: "\xAA",
  ordm: "\xBA",
  origof: "\u22B6",
  oror: "\u2A56",
  orslope: "\u2A57",
  orv: "\u2A5B",
  oscr: "\u2134",
  oslash: "\xF8",
  osol: "\u2298",
  otilde: "\xF5",
  otimes: "\u2297",
  otimesas: "\u2A36",
  ouml: "\xF6",
  ovbar: "\u233D",
  par: "\u2225",
  para: "\xB6",
  parallel: "\u2225",
  parsim: "\u2AF3",
  parsl: "\u2AFD",
  part: "\u2202",
  pcy: "\u043F",
  percnt: "%",
  period: ".",
  permil: "\u2030",
  perp: "\u22A5",
  pertenk: "\u2031",
  pfr: "\u{1D52D}",
  phi: "\u03C6",
  phiv: "\u03D5",
  phmmat: "\u2133",
  phone: "\u260E",
  pi: "\u03C0",
  pitchfork: "\u22D4",
  piv: "\u03D6",
  planck: "\u210F",
  planckh: "\u210E",
  plankv: "\u210F",
  plus: "+",
  plusacir: "\u2A23",
  plusb: "\u229E",
  pluscir: "\u2A22",
  plusdo: "\u2214",
  plusdu: "\u2A25",
  pluse: "\u2A72",
  plusmn: "\xB1",
  plussim: "\u2A26",
  plustwo: "\u2A27",
  pm: "\xB1",
  pointint: "\u2A15",
  popf: "\u{1D561}",
  pound: "\xA3",
  pr: "\u227A",
  prE: "\u2AB3",
  prap: "\u2AB7",
  prcue: "\u227C",
  pre: "\u2AAF",
  prec: "\u227A",
  precapprox: "\u2AB7",
  preccurlyeq: "\u227C",
  preceq: "\u2AAF",
  precnapprox: "\u2AB9",
  precneqq: "\u2AB5",
  precnsim: "\u22E8",
  precsim: "\u227E",
  prime: "\u2032",
  primes: "\u2119",
  prnE: "\u2AB5",
  prnap: "\u2AB9",
  prnsim: "\u22E8",
  prod: "\u220F",
  profalar: "\u232E",
  profline: "\u2312",
  profsurf: "\u2313",
  prop: "\u221D",
  propto: "\u221D",
  prsim: "\u227E",
  prurel: "\u22B0",
  pscr: "\u{1D4C5}",
  psi: "\u03C8",
  puncsp: "\u2008",
  qfr: "\u{1D52E}",
  qint: "\u2A0C",
  qopf: "\u{1D562}",
  qprime: "\u2057",
  qscr: "\u{1D4C6}",
  quaternions: "\u210D",
  quatint: "\u2A16",
  quest: "?",
  questeq: "\u225F",
  quot: '"',
  rAarr: "\u21DB",
  rArr: "\u21D2",
  rAtail: "\u291C",
  rBarr: "\u290F",
  rHar: "\u2964",
  race: "\u223D\u0331",
  racute: "\u0155",
  radic: "\u221A",
  raemptyv: "\u29B3",
  rang: "\u27E9",
  rangd: "\u2992",
  range: "\u29A5",
  rangle: "\u27E9",
  raquo: "\xBB",
  rarr: "\u2192",
  rarrap: "\u2975",
  rarrb: "\u21E5",
  rarrbfs: "\u2920",
  rarrc: "\u2933",
  rarrfs: "\u291E",
  rarrhk: "\u21AA",
  rarrlp: "\u21AC",
  rarrpl: "\u2945",
  rarrsim: "\u2974",
  rarrtl: "\u21A3",
  rarrw: "\u219D",
  ratail: "\u291A",
  ratio: "\u2236",
  rationals: "\u211A",
  rbarr: "\u290D",
  rbbrk: "\u2773",
  rbrace: "}",
  rbrack: "]",
  rbrke: "\u298C",
  rbrksld: "\u298E",
  rbrkslu: "\u2990",
  rcaron: "\u0159",
  rcedil: "\u0157",
  rceil: "\u2309",
  rcub: "}",
  rcy: "\u0440",
  rdca: "\u2937",
  rdldhar: "\u2969",
  rdquo: "\u201D",
  rdquor: "\u201D",
  rdsh: "\u21B3",
  real: "\u211C",
  realine: "\u211B",
  realpart: "\u211C",
  reals: "\u211D",
  rect: "\u25AD",
  reg: "\xAE",
  rfisht: "\u297D",
  rfloor: "\u230B",
  rfr: "\u{1D52F}",
  rhard: "\u21C1",
  rharu: "\u21C0",
  rharul: "\u296C",
  rho: "\u03C1",
  rhov: "\u03F1",
  rightarrow: "\u2192",
  rightarrowtail: "\u21A3",
  rightharpoondown: "\u21C1",
  rightharpoonup: "\u21C0",
  rightleftarrows: "\u21C4",
  rightleftharpoons: "\u21CC",
  rightrightarrows: "\u21C9",
  rightsquigarrow: "\u219D",
  rightthreetimes: "\u22CC",
  ring: "\u02DA",
  risingdotseq: "\u2253",
  rlarr: "\u21C4",
  rlhar: "\u21CC",
  rlm: "\u200F",
  rmoust: "\u23B1",
  rmoustache: "\u23B1",
  rnmid: "\u2AEE",
  roang: "\u27ED",
  roarr: "\u21FE",
  robrk: "\u27E7",
  ropar: "\u2986",
  ropf: "\u{1D563}",
  roplus: "\u2A2E",
  rotimes: "\u2A35",
  rpar: ")",
  rpargt: "\u2994",
  rppolint: "\u2A12",
  rrarr: "\u21C9",
  rsaquo: "\u203A",
  rscr: "\u{1D4C7}",
  rsh: "\u21B1",
  rsqb: "]",
  rsquo: "\u2019",
  rsquor: "\u2019",
  rthree: "\u22CC",
  rtimes: "\u22CA",
  rtri: "\u25B9",
  rtrie: "\u22B5",
  rtrif: "\u25B8",
  rtriltri: "\u29CE",
  ruluhar: "\u2968",
  rx: "\u211E",
  sacute: "\u015B",
  sbquo: "\u201A",
  sc: "\u227B",
  scE: "\u2AB4",
  scap: "\u2AB8",
  scaron: "\u0161",
  sccue: "\u227D",
  sce: "\u2AB0",
  scedil: "\u015F",
  scirc: "\u015D",
  scnE: "\u2AB6",
  scnap: "\u2ABA",
  scnsim: "\u22E9",
  scpolint: "\u2A13",
  scsim: "\u227F",
  scy: "\u0441",
  sdot: "\u22C5",
  sdotb: "\u22A1",
  sdote: "\u2A66",
  seArr: "\u21D8",
  searhk: "\u2925",
  searr: "\u2198",
  searrow: "\u2198",
  sect: "\xA7",
  semi: ";",
  seswar: "\u2929",
  setminus: "\u2216",
  setmn: "\u2216",
  sext: "\u2736",
  sfr: "\u{1D530}",
  sfrown: "\u2322",
  sharp: "\u266F",
  shchcy: "\u0449",
  shcy: "\u0448",
  shortmid: "\u2223",
  shortparallel: "\u2225",
  shy: "\xAD",
  sigma: "\u03C3",
  sigmaf: "\u03C2",
  sigmav: "\u03C2",
  sim: "\u223C",
  simdot: "\u2A6A",
  sime: "\u2243",
  simeq: "\u2243",
  simg: "\u2A9E",
  simgE: "\u2AA0",
  siml: "\u2A9D",
  simlE: "\u2A9F",
  simne: "\u2246",
  simplus: "\u2A24",
  simrarr: "\u2972",
  slarr: "\u2190",
  smallsetminus: "\u2216",
  smashp: "\u2A33",
  smeparsl: "\u29E4",
  smid: "\u2223",
  smile: "\u2323",
  smt: "\u2AAA",
  smte: "\u2AAC",
  smtes: "\u2AAC\uFE00",
  softcy: "\u044C",
  sol: "/",
  solb: "\u29C4",
  solbar: "\u233F",
  sopf: "\u{1D564}",
  spades: "\u2660",
  spadesuit: "\u2660",
  spar: "\u2225",
  sqcap: "\u2293",
  sqcaps: "\u2293\uFE00",
  sqcup: "\u2294",
  sqcups: "\u2294\uFE00",
  sqsub: "\u228F",
  sqsube: "\u2291",
  sqsubset: "\u228F",
  sqsubseteq: "\u2291",
  sqsup: "\u2290",
  sqsupe: "\u2292",
  sqsupset: "\u2290",
  sqsupseteq: "\u2292",
  squ: "\u25A1",
  square: "\u25A1",
  squarf: "\u25AA",
  squf: "\u25AA",
  srarr: "\u2192",
  sscr: "\u{1D4C8}",
  ssetmn: "\u2216",
  ssmile: "\u2323",
  sstarf: "\u22C6",
  star: "\u2606",
  starf: "\u2605",
  straightepsilon: "\u03F5",
  straightphi: "\u03D5",
  strns: "\xAF",
  sub: "\u2282",
  subE: "\u2AC5",
  subdot: "\u2ABD",
  sube: "\u2286",
  subedot: "\u2AC3",
  submult: "\u2AC1",
  subnE: "\u2ACB",
  subne: "\u228A",
  subplus: "\u2ABF",
  subrarr: "\u2979",
  subset: "\u2282",
  subseteq: "\u2286",
  subseteqq: "\u2AC5",
  subsetneq: "\u228A",
  subsetneqq: "\u2ACB",
  subsim: "\u2AC7",
  subsub: "\u2AD5",
  subsup: "\u2AD3",
  succ: "\u227B",
  succapprox: "\u2AB8",
  succcurlyeq: "\u227D",
  succeq: "\u2AB0",
  succnapprox: "\u2ABA",
  succneqq: "\u2AB6",
  succnsim: "\u22E9",
  succsim: "\u227F",
  sum: "\u2211",
  sung: "\u266A",
  sup1: "\xB9",
  sup2: "\xB2",
  sup3: "\xB3",
  sup: "\u2283",
  supE: "\u2AC6",
  supdot: "\u2ABE",
  supdsub: "\u2AD8",
  supe: "\u2287",
  supedot: "\u2AC4",
  suphsol: "\u27C9",
  suphsub: "\u2AD7",
  suplarr: "\u297B",
  supmult: "\u2AC2",
  supnE: "\u2ACC",
  supne: "\u228B",
  supplus: "\u2AC0",
  supset: "\u2283",
  supseteq: "\u2287",
  supseteqq: "\u2AC6",
  supsetneq: "\u228B",
  supsetneqq: "\u2ACC",
  supsim: "\u2AC8",
  supsub: "\u2AD4",
  supsup: "\u2AD6",
  swArr: "\u21D9",
  swarhk: "\u2926",
  swarr: "\u2199",
  swarrow: "\u2199",
  swnwar: "\u292A",
  szlig: "\xDF",
  target: "\u2316",
  tau: "\u03C4",
  tbrk: "\u23B4",
  tcaron: "\u0165",
  tcedil: "\u0163",
  tcy: "\u0442",
  tdot: "\u20DB",
  telrec: "\u2315",
  tfr: "\u{1D531}",
  there4: "\u2234",
  therefore: "\u2234",
  theta: "\u03B8",
  thetasym: "\u03D1",
  thetav: "\u03D1",
  thickapprox: "\u2248",
  thicksim: "\u223C",
  thinsp: "\u2009",
  thkap: "\u2248",
  thksim: "\u223C",
  thorn: "\xFE",
  tilde: "\u02DC",
  times: "\xD7",
  timesb: "\u22A0",
  timesbar: "\u2A31",
  timesd: "\u2A30",
  tint: "\u222D",
  toea: "\u2928",
  top: "\u22A4",
  topbot: "\u2336",
  topcir: "\u2AF1",
  topf: "\u{1D565}",
  topfork: "\u2ADA",
  tosa: "\u2929",
  tprime: "\u2034",
  trade: "\u2122",
  triangle: "\u25B5",
  triangledown: "\u25BF",
  triangleleft: "\u25C3",
  trianglelefteq: "\u22B4",
  triangleq: "\u225C",
  triangleright: "\u25B9",
  trianglerighteq: "\u22B5",
  tridot: "\u25EC",
  trie: "\u225C",
  triminus: "\u2A3A",
  triplus: "\u2A39",
  trisb: "\u29CD",
  tritime: "\u2A3B",
  trpezium: "\u23E2",
  tscr: "\u{1D4C9}",
  tscy: "\u0446",
  tshcy: "\u045B",
  tstrok: "\u0167",
  twixt: "\u226C",
  twoheadleftarrow: "\u219E",
  twoheadrightarrow: "\u21A0",
  uArr: "\u21D1",
  uHar: "\u2963",
  uacute: "\xFA",
  uarr: "\u2191",
  ubrcy: "\u045E",
  ubreve: "\u016D",
  ucirc: "\xFB",
  ucy: "\u0443",
  udarr: "\u21C5",
  udblac: "\u0171",
  udhar: "\u296E",
  ufisht: "\u297E",
  ufr: "\u{1D532}",
  ugrave: "\xF9",
  uharl: "\u21BF",
  uharr: "\u21BE",
  uhblk: "\u2580",
  ulcorn: "\u231C",
  ulcorner: "\u231C",
  ulcrop: "\u230F",
  ultri: "\u25F8",
  umacr: "\u016B",
  uml: "\xA8",
  uogon: "\u0173",
  uopf: "\u{1D566}",
  uparrow: "\u2191",
  updownarrow: "\u2195",
  upharpoonleft: "\u21BF",
  upharpoonright: "\u21BE",
  uplus: "\u228E",
  upsi: "\u03C5",
  upsih: "\u03D2",
  upsilon: "\u03C5",
  upuparrows: "\u21C8",
  urcorn: "\u231D",
  urcorner: "\u231D",
  urcrop: "\u230E",
  uring: "\u016F",
  urtri: "\u25F9",
  uscr: "\u{1D4CA}",
  utdot: "\u22F0",
  utilde: "\u0169",
  utri: "\u25B5",
  utrif: "\u25B4",
  uuarr: "\u21C8",
  uuml: "\xFC",
  uwangle: "\u29A7",
  vArr: "\u21D5",
  vBar: "\u2AE8",
  vBarv: "\u2AE9",
  vDash: "\u22A8",
  vangrt: "\u299C",
  varepsilon: "\u03F5",
  varkappa: "\u03F0",
  varnothing: "\u2205",
  varphi: "\u03D5",
  varpi: "\u03D6",
  varpropto: "\u221D",
  varr: "\u2195",
  varrho: "\u03F1",
  varsigma: "\u03C2",
  varsubsetneq: "\u228A\uFE00",
  varsubsetneqq: "\u2ACB\uFE00",
  varsupsetneq: "\u228B\uFE00",
  varsupsetneqq: "\u2ACC\uFE00",
  vartheta: "\u03D1",
  vartriangleleft: "\u22B2",
  vartriangleright: "\u22B3",
  vcy: "\u0432",
  vdash: "\u22A2",
  vee: "\u2228",
  veebar: "\u22BB",
  veeeq: "\u225A",
  vellip: "\u22EE",
  verbar: "|",
  vert: "|",
  vfr: "\u{1D533}",
  vltri: "\u22B2",
  vnsub: "\u2282\u20D2",
  vnsup: "\u2283\u20D2",
  vopf: "\u{1D567}",
  vprop: "\u221D",
  vrtri: "\u22B3",
  vscr: "\u{1D4CB}",
  vsubnE: "\u2ACB\uFE00",
  vsubne: "\u228A\uFE00",
  vsupnE: "\u2ACC\uFE00",
  vsupne: "\u228B\uFE00",
  vzigzag: "\u299A",
  wcirc: "\u0175",
  wedbar: "\u2A5F",
  wedge: "\u2227",
  wedgeq: "\u2259",
  weierp: "\u2118",
  wfr: "\u{1D534}",
  wopf: "\u{1D568}",
  wp: "\u2118",
  wr: "\u2240",
  wreath: "\u2240",
  wscr: "\u{1D4CC}",
  xcap: "\u22C2",
  xcirc: "\u25EF",
  xcup: "\u22C3",
  xdtri: "\u25BD",
  xfr: "\u{1D535}",
  xhArr: "\u27FA",
  xharr: "\u27F7",
  xi: "\u03BE",
  xlArr: "\u27F8",
  xlarr: "\u27F5",
  xmap: "\u27FC",
  xnis: "\u22FB",
  xodot: "\u2A00",
  xopf: "\u{1D569}",
  xoplus: "\u2A01",
  xotime: "\u2A02",
  xrArr: "\u27F9",
  xrarr: "\u27F6",
  xscr: "\u{1D4CD}",
  xsqcup: "\u2A06",
  xuplus: "\u2A04",
  xutri: "\u25B3",
  xvee: "\u22C1",
  xwedge: "\u22C0",
  yacute: "\xFD",
  yacy: "\u044F",
  ycirc: "\u0177",
  ycy: "\u044B",
  yen: "\xA5",
  yfr: "\u{1D536}",
  yicy: "\u0457",
  yopf: "\u{1D56A}",
  yscr: "\u{1D4CE}",
  yucy: "\u044E",
  yuml: "\xFF",
  zacute: "\u017A",
  zcaron: "\u017E",
  zcy: "\u0437",
  zdot: "\u017C",
  zeetrf: "\u2128",
  zeta: "\u03B6",
  zfr: "\u{1D537}",
  zhcy: "\u0436",
  zigrarr: "\u21DD",
  zopf: "\u{1D56B}",
  zscr: "\u{1D4CF}",
  zwj: "\u200D",
  zwnj: "\u200C"
};

// node_modules/decode-named-character-reference/index.js
var own3 = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
  return own3.call(characterEntities, value) ? characterEntities[value] : false;
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
  const code4 = Number.parseInt(value, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code4 < 9 || code4 === 11 || code4 > 13 && code4 < 32 || // Control character (DEL) of C0, and C1 controls.
    code4 > 126 && code4 < 160 || // Lone high surrogates and low surrogates.
    code4 > 55295 && code4 < 57344 || // Noncharacters.
    code4 > 64975 && code4 < 65008 || /* eslint-disable no-bitwise */
    (code4 & 65535) === 65535 || (code4 & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code4 > 1114111
  ) {
    return "\uFFFD";
  }
  return String.fromCodePoint(code4);
}

// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
  return value.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
  if ($1) {
    return $1;
  }
  const head = $2.charCodeAt(0);
  if (head === 35) {
    const head2 = $2.charCodeAt(1);
    const hex = head2 === 120 || head2 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}

// node_modules/mdast-util-to-markdown/lib/util/association.js
function association(node2) {
  if (node2.label || !node2.identifier) {
    return node2.label || "";
  }
  return decodeString(node2.identifier);
}

// node_modules/mdast-util-to-markdown/lib/util/compile-pattern.js
function compilePattern(pattern) {
  if (!pattern._compiled) {
    const before = (pattern.atBreak ? "[\\r\\n][\\t ]*" : "") + (pattern.before ? "(?:" + pattern.before + ")" : "");
    pattern._compiled = new RegExp(
      (pattern.beforeNode ? "^" : before ? "(" + before + ")" : "") + (/[$()*+.?[\\\]^{|}]/.test(pattern.character) ? "\\" : "") + pattern.character + (pattern.afterNode ? "$" : pattern.after ? "(?:" + pattern.after + ")" : ""),
      pattern.unicode ? "gu" : "g"
    );
  }
  return pattern._compiled;
}

// node_modules/mdast-util-to-markdown/lib/util/container-flow.js
function containerFlow(parent, state2, info) {
  const indexStack = state2.indexStack;
  const children = parent.children || [];
  const tracker = state2.createTracker(info);
  const results = [];
  let index = -1;
  indexStack.push(-1);
  while (++index < children.length) {
    const child = children[index];
    indexStack[indexStack.length - 1] = index;
    results.push(
      tracker.move(
        state2.handle(child, parent, state2, {
          before: "\n",
          after: "\n",
          ...tracker.current()
        })
      )
    );
    if (child.type !== "list") {
      state2.bulletLastUsed = void 0;
    }
    if (index < children.length - 1) {
      results.push(
        tracker.move(between(child, children[index + 1], parent, state2))
      );
    }
  }
  indexStack.pop();
  return results.join("");
}
function between(left, right, parent, state2) {
  let index = state2.join.length;
  while (index--) {
    const result = state2.join[index](left, right, parent, state2);
    if (result === true || result === 1) {
      break;
    }
    if (typeof result === "number") {
      return "\n".repeat(1 + result);
    }
    if (result === false) {
      return "\n\n<!---->\n\n";
    }
  }
  return "\n\n";
}

// node_modules/mdast-util-to-markdown/lib/util/indent-lines.js
var eol = /\r?\n|\r/g;
function indentLines(value, map4) {
  const result = [];
  let start = 0;
  let line2 = 0;
  let match;
  while (match = eol.exec(value)) {
    one2(value.slice(start, match.index));
    result.push(match[0]);
    start = match.index + match[0].length;
    line2++;
  }
  one2(value.slice(start));
  return result.join("");
  function one2(value2) {
    result.push(map4(value2, line2, !value2));
  }
}

// node_modules/mdast-util-to-markdown/lib/util/safe.js
var own4 = {}.hasOwnProperty;
function safe(state2, input, config) {
  const value = (config.before || "") + (input || "") + (config.after || "");
  const positions = [];
  const result = [];
  const infos = {};
  const percentEncode = state2.stack.includes("autolink");
  const offset = config.before ? config.before.length : 0;
  const end = value.length - (config.after ? config.after.length : 0);
  let index = -1;
  while (++index < state2.unsafe.length) {
    const pattern = state2.unsafe[index];
    if (!patternInScope(state2.stack, pattern) || !nodeInScope(pattern.beforeNode, config.beforeNode) || !nodeInScope(pattern.afterNode, config.afterNode)) {
      continue;
    }
    const expression = state2.compilePattern(pattern);
    const from = pattern.beforeNode ? offset : 0;
    const subject = value.slice(from, pattern.afterNode ? end : void 0);
    let match;
    while (match = expression.exec(subject)) {
      const before = Boolean(pattern.before || pattern.atBreak);
      const after = Boolean(pattern.after);
      const position = from + match.index + (before ? match[1].length : 0);
      if (own4.call(infos, position)) {
        if (infos[position].before && !before) {
          infos[position].before = false;
        }
        if (infos[position].after && !after) {
          infos[position].after = false;
        }
      } else {
        positions.push(position);
        infos[position] = { before, after };
      }
    }
  }
  positions.sort(numerical);
  let start = offset;
  index = -1;
  while (++index < positions.length) {
    const position = positions[index];
    if (position < start || position >= end) {
      continue;
    }
    if (value.charAt(position) === "_" && // Preceded by an unescaped character that is not punctuation or whitespace:
    position > 0 && classifyCharacter(value.charCodeAt(position - 1)) === void 0 && !own4.call(infos, position - 1) && // Characters next to attention markers can become character references
    // later, turning `a` into `&#x61;`, so those do not count.
    !(position - 1 === offset && /[*_]/.test(value.charAt(offset - 1)))) {
      let sequenceEnd = position + 1;
      while (sequenceEnd < end && value.charAt(sequenceEnd) === "_") {
        sequenceEnd++;
      }
      const skip = sequenceEnd - position - 1;
      if (
        // All underscores in the run are unsafe positions, so they can be
        // skipped.
        positions[index + skip] === sequenceEnd - 1 && // Rest as above.
        sequenceEnd < value.length && classifyCharacter(value.charCodeAt(sequenceEnd)) === void 0 && !own4.call(infos, sequenceEnd) && !(sequenceEnd === end - 1 && /[*_]/.test(value.charAt(end)))
      ) {
        index += skip;
        continue;
      }
    }
    if (position + 1 < end && positions[index + 1] === position + 1 && infos[position].after && !infos[position + 1].before && !infos[position + 1].after || position - 1 >= offset && positions[index - 1] === position - 1 && infos[position].before && !infos[position - 1].before && !infos[position - 1].after) {
      continue;
    }
    if (start !== position) {
      const slice = value.slice(start, position);
      result.push(percentEncode ? slice : escapeBackslashes(slice, "\\"));
    }
    start = position + 1;
    if (percentEncode) {
      result.push(
        "%" + value.charCodeAt(position).toString(16).toUpperCase().padStart(2, "0")
      );
    } else if (/[!-/:-@[-`{-~]/.test(value.charAt(position)) && (!config.encode || !config.encode.includes(value.charAt(position)))) {
      result.push("\\" + value.charAt(position));
    } else {
      result.push(encodeCharacterReference(value.charCodeAt(position)));
    }
  }
  const rest = value.slice(start, end);
  result.push(percentEncode ? rest : escapeBackslashes(rest, config.after));
  return result.join("");
}
function nodeInScope(types, node2) {
  if (!types) return true;
  if (!node2) return false;
  return typeof types === "string" ? types === node2.type : types.includes(node2.type);
}
function numerical(a, b) {
  return a - b;
}
function escapeBackslashes(value, after) {
  const expression = /\\(?=[!-/:-@[-`{-~])/g;
  const positions = [];
  const results = [];
  const whole = value + after;
  let index = -1;
  let start = 0;
  let match;
  while (match = expression.exec(whole)) {
    positions.push(match.index);
  }
  while (++index < positions.length) {
    if (start !== positions[index]) {
      results.push(value.slice(start, positions[index]));
    }
    results.push("\\");
    start = positions[index];
  }
  results.push(value.slice(start));
  return results.join("");
}

// node_modules/mdast-util-to-markdown/lib/util/track.js
function track(config) {
  const options = config || {};
  const now = options.now || {};
  let lineShift = options.lineShift || 0;
  let line2 = now.line || 1;
  let column = now.column || 1;
  return { move, current, shift };
  function current() {
    return { now: { line: line2, column }, lineShift };
  }
  function shift(value) {
    lineShift += value;
  }
  function move(input) {
    const value = input || "";
    const chunks = value.split(/\r?\n|\r/g);
    const tail = chunks[chunks.length - 1];
    line2 += chunks.length - 1;
    column = chunks.length === 1 ? column + tail.length : 1 + tail.length + lineShift;
    return value;
  }
}

// node_modules/mdast-util-to-markdown/lib/index.js
function toMarkdown(tree, options) {
  const settings = options || {};
  const state2 = {
    associationId: association,
    bulletCurrent: void 0,
    bulletLastUsed: void 0,
    containerPhrasing: containerPhrasingBound,
    containerFlow: containerFlowBound,
    createTracker: track,
    compilePattern,
    enter,
    // @ts-expect-error: GFM / frontmatter are typed in `mdast` but not defined
    // here.
    handlers: { ...handle },
    // @ts-expect-error: add `handle` in a second.
    handle: void 0,
    indentLines,
    indexStack: [],
    join: [...join2],
    options: {},
    safe: safeBound,
    stack: [],
    unsafe: [...unsafe]
  };
  configure(state2, settings);
  if (state2.options.tightDefinitions) {
    state2.join.push(joinDefinition);
  }
  state2.handle = zwitch("type", {
    invalid,
    unknown,
    handlers: state2.handlers
  });
  let result = state2.handle(
    phrasing(tree) ? { type: "root", children: [tree] } : tree,
    void 0,
    state2,
    { before: "\n", after: "\n", now: { line: 1, column: 1 }, lineShift: 0 }
  );
  if (result && result.charCodeAt(result.length - 1) !== 10 && result.charCodeAt(result.length - 1) !== 13) {
    result += "\n";
  }
  return result;
  function enter(name) {
    state2.stack.push(name);
    return exit;
    function exit() {
      state2.stack.pop();
    }
  }
}
function invalid(value) {
  throw new Error("Cannot handle value `" + value + "`, expected node");
}
function unknown(value) {
  const node2 = (
    /** @type {Nodes} */
    value
  );
  throw new Error("Cannot handle unknown node `" + node2.type + "`");
}
function joinDefinition(left, right) {
  if (left.type === "definition" && left.type === right.type) {
    return 0;
  }
}
function containerPhrasingBound(parent, info) {
  return containerPhrasing(parent, this, info);
}
function containerFlowBound(parent, info) {
  return containerFlow(parent, this, info);
}
function safeBound(value, config) {
  return safe(this, value, config);
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableToMarkdown(options) {
  const settings = options || {};
  const {
    tableCellPadding: padding,
    tablePipeAlign: alignDelimiters,
    stringLength
  } = settings;
  const around = padding ? " " : "|";
  return {
    handlers: {
      inlineCode: inlineCodeWithTable,
      table: handleTable,
      tableCell: handleTableCell,
      tableRow: handleTableRow
    },
    join: [joinTable],
    unsafe: [
      { character: "\r", inConstruct: "tableCell" },
      { character: "\n", inConstruct: "tableCell" },
      // A pipe, when followed by a tab or space (padding), or a dash or colon
      // (unpadded delimiter row), could result in a table.
      { atBreak: true, character: "|", after: "[	 :-]" },
      // A pipe in a cell must be encoded.
      { character: "|", inConstruct: "tableCell" },
      // A colon must be followed by a dash, in which case it could start a
      // delimiter row.
      { atBreak: true, character: ":", after: "-" },
      // A delimiter row can also start with a dash, when followed by more
      // dashes, a colon, or a pipe.
      // This is a stricter version than the built in check for lists, thematic
      // breaks, and setex heading underlines though:
      // <https://github.com/syntax-tree/mdast-util-to-markdown/blob/51a2038/lib/unsafe.js#L57>
      { atBreak: true, character: "-", after: "[:|-]" }
    ]
  };
  function handleTable(node2, _, state2, info) {
    const matrix = handleTableAsData(node2, state2, info);
    const head = matrix[0];
    if (head) {
      let columns4 = node2.align ? node2.align.length : 0;
      let index = -1;
      if (!columns4) {
        while (++index < matrix.length) {
          if (matrix[index].length > columns4) columns4 = matrix[index].length;
        }
      }
      while (head.length < columns4) head.push("");
    }
    return serializeData(matrix, node2.align);
  }
  function handleTableRow(node2, _, state2, info) {
    const row2 = handleTableRowAsData(node2, state2, info);
    const value = serializeData([row2]);
    return value.slice(0, value.indexOf("\n"));
  }
  function handleTableCell(node2, _, state2, info) {
    const exit = state2.enter("tableCell");
    const subexit = state2.enter("phrasing");
    const value = state2.containerPhrasing(node2, {
      ...info,
      before: around,
      after: around
    });
    subexit();
    exit();
    return value;
  }
  function serializeData(matrix, align) {
    return markdownTable(matrix, {
      align,
      alignDelimiters,
      fillRows: false,
      padding,
      stringLength
    });
  }
  function handleTableAsData(node2, state2, info) {
    const { children } = node2;
    let index = -1;
    const result = [];
    const subexit = state2.enter("table");
    while (++index < children.length) {
      result[index] = handleTableRowAsData(children[index], state2, info);
    }
    subexit();
    return result;
  }
  function handleTableRowAsData(node2, state2, info) {
    const { children } = node2;
    let index = -1;
    const result = [];
    const subexit = state2.enter("tableRow");
    while (++index < children.length) {
      result[index] = handleTableCell(children[index], node2, state2, info);
    }
    subexit();
    return result;
  }
  function inlineCodeWithTable(node2, parent, state2) {
    const value = handle.inlineCode(node2, parent, state2);
    if (!state2.stack.includes("tableCell")) return value;
    const result = [];
    let start = 0;
    let index = value.indexOf("|");
    while (index !== -1) {
      let before = index;
      while (before > start && value.charCodeAt(before - 1) === 92) {
        before--;
      }
      result.push(value.slice(start, index));
      if ((index - before) % 2 === 0) result.push("\\");
      start = index;
      index = value.indexOf("|", index + 1);
    }
    result.push(value.slice(start));
    return result.join("");
  }
}
function joinTable(left, right, parent, state2) {
  if (left.type === "table" && parent.type === "listItem" && parent.spread === false && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext2(right, state2) || right.type === "paragraph" || right.type === "table")) {
    return 1;
  }
}
function formatHeadingAsSetext2(node2, state2) {
  let literalWithBreak = false;
  visit(node2, function(node3) {
    if (node3.type === "break" || "value" in node3 && /\r?\n|\r/.test(node3.value)) {
      literalWithBreak = true;
      return EXIT;
    }
  });
  return Boolean(
    (!node2.depth || node2.depth < 3) && toString(node2) && (state2.options.setext || literalWithBreak)
  );
}

// src/report/markdown.ts
function code3(value, max = 120) {
  return {
    type: "inlineCode",
    value: oneLine(value, max).replaceAll("`", "'").replace(/\\(?=\|)/g, "\u2216")
  };
}
function inline(sentence2, max = 400) {
  const nodes = oneLine(sentence2, max).split(/`([^`]*)`/u).flatMap((part, index) => index % 2 === 1 ? [code3(part)] : words(part));
  return nodes.reduce(joinText, []);
}
var PLAIN = /^[\p{L}\p{M}\p{N}'’.,\-–—·…=≠≤≥+→∅]*$/u;
var LINKED = /^www\.|^[a-z][a-z\d]*-\d+$|[0-9a-f]{7}/iu;
var DOTTED = new RegExp("^\\.\\p{L}|\\p{L}{2}\\.\\p{L}|\\p{L}\\.\\p{L}{2}", "u");
var PAIR = new RegExp("^(?:\\p{L}+\\/\\p{L}+|\\d\\d\\/\\d\\d\\/\\d{4})$", "u");
function words(part) {
  return part.split(/( )/u).flatMap((word, index) => {
    if (word.trim() === "" || word === "/" && index > 0) return [text2(word)];
    const [, lead = "", core = "", tail = ""] = /^([(«“"']*)(.*?)([.,;:!?…»”"'%)]*)$/su.exec(word) ?? ["", "", word];
    if (PLAIN.test(core) && !LINKED.test(core) && !DOTTED.test(core) || PAIR.test(core)) return [text2(word)];
    return [text2(lead), code3(core), text2(tail)];
  });
}
function joinText(nodes, node2) {
  const last = nodes.at(-1);
  if (node2.type !== "text") nodes.push(node2);
  else if (last?.type === "text") last.value += node2.value;
  else if (node2.value !== "") nodes.push({ ...node2 });
  return nodes;
}
function text2(value) {
  return { type: "text", value };
}
function strong2(children) {
  return { type: "strong", children };
}
function link2(url, children) {
  return { type: "link", url, children };
}
function paragraph2(children) {
  return { type: "paragraph", children };
}
function heading2(children) {
  return { type: "heading", depth: 3, children };
}
function list5(items, ordered = false) {
  const children = items.map(
    (item) => ({
      type: "listItem",
      spread: false,
      children: [{ type: "paragraph", children: item }]
    })
  );
  return { type: "list", ordered, spread: false, children };
}
function table(header, rows) {
  const cells = [header.map((name) => [text2(name)]), ...rows];
  const children = cells.map(
    (row2) => ({
      type: "tableRow",
      children: row2.map((cell) => ({ type: "tableCell", children: cell }))
    })
  );
  return { type: "table", children };
}
function details(summary2, children) {
  if (children.length === 0) return [];
  const inert = summary2.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const title = inert.replace(/`([^`]+)`/g, "<code>$1</code>");
  return [
    { type: "html", value: `<details><summary>${title}</summary>` },
    ...children,
    { type: "html", value: "</details>" }
  ];
}
function fenced(language, value) {
  return { type: "code", lang: language, value };
}
function small(children) {
  return paragraph2([{ type: "html", value: "<sub>" }, ...children, { type: "html", value: "</sub>" }]);
}
function dotted(clauses) {
  return joined(clauses, " \xB7 ");
}
function spaced(parts) {
  return joined(parts, " ");
}
function joined(parts, separator) {
  const told = parts.filter((part) => part.length > 0);
  return told.flatMap((part, index) => index === 0 ? part : [text2(separator)].concat(part));
}
function write(children) {
  return toMarkdown(
    { type: "root", children: [...children] },
    { bullet: "-", listItemIndent: "one", emphasis: "*", extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] }
  );
}

// src/report/families.ts
function familiesOf({ base, head }) {
  const spots = [...base?.blindSpots ?? [], ...head?.blindSpots ?? []];
  const known = new Map(spots.map((spot) => [spot.message.en, familyOf(spot.message, namesIn(spot))]));
  const hidden = (head?.blindSpots ?? []).flatMap(({ message }) => known.get(message.en) ?? []);
  return {
    of: (message, finding) => known.get(message.en) ?? familyOf(message, finding ? namesOf(finding) : []),
    others: (first, all2 = []) => {
      const same = [...all2, ...hidden].filter(({ key, name }) => key === first.key && name !== "");
      return [...new Set(same.map(({ name }) => name))].filter((name) => name !== first.name);
    }
  };
}
function namesIn({ cause }) {
  const data = new Map(Object.entries(cause));
  const keys = cause.code === "helmfile-needed" ? ["file", "chart"] : ["source", "kustomization", "chart", "object"];
  return keys.map((key) => data.get(key)).filter((value) => typeof value === "string");
}
function namesOf({ environment, source, subject }) {
  return [environment, source, subject].filter((name) => name !== void 0).map((name) => `\`${name}\``);
}
function familyOf({ en }, names) {
  const told = names.filter((name) => name !== "" && en.includes(name));
  return {
    key: told.reduce((sentence2, name) => sentence2.replaceAll(name, "\u2026"), en),
    name: (told[0] ?? "").replaceAll("`", "")
  };
}

// src/report/grouping.ts
function joinRules(rows) {
  const joined2 = [];
  for (const row2 of rows) {
    const known = joined2.find((one2) => isOneFault(one2, row2));
    if (!known) {
      joined2.push({ ...row2, rules: [...row2.rules], findings: [...row2.findings], entails: [] });
      continue;
    }
    known.rules.push(...row2.rules);
    if (row2.findings.length > known.findings.length) known.findings = [...row2.findings];
  }
  return joined2;
}
function isOneFault(a, b) {
  const [first, second] = [a.rules[0], b.rules[0]];
  if (a.kind !== b.kind || a.held !== b.held || first?.about === void 0 || first.about !== second?.about)
    return false;
  const [few, many] = a.findings.length < b.findings.length ? [a, b] : [b, a];
  const places3 = new Set(many.findings.map(placeKey));
  return few.findings.every((finding) => places3.has(placeKey(finding)));
}
function placeKey({ subject, source, at }) {
  return JSON.stringify([subject, source ?? null, at?.file ?? null, at?.line ?? null]);
}
function joinHidden(rows, families) {
  const causes3 = /* @__PURE__ */ new Map();
  for (const row2 of rows) {
    const [finding] = row2.findings;
    const family = finding?.message ? families.of(finding.message, finding) : { key: `\u2205${row2.rules[0]?.id}`, name: "" };
    const known = causes3.get(family.key);
    if (!known) {
      causes3.set(family.key, { row: { ...row2, by: "cause", entails: [] }, first: family, all: [] });
      continue;
    }
    known.row.rules = [.../* @__PURE__ */ new Set([...known.row.rules, ...row2.rules])];
    known.row.findings = [...known.row.findings, ...row2.findings];
    known.all.push(family);
  }
  return [...causes3.values()].map(({ row: row2, first, all: all2 }) => ({ ...row2, likewise: families.others(first, all2) }));
}
function shorter(rows) {
  const [told, objects] = [joinRules(rows), byObject(rows)];
  return objects.length + 1 < told.length ? objects : told;
}
function byObject(rows) {
  const [first] = rows;
  if (!first) return [];
  const objects = /* @__PURE__ */ new Map();
  for (const { rules: rules3, findings } of rows)
    for (const finding of findings) {
      if (objectOf(finding.subject) === "project") continue;
      const key = JSON.stringify([finding.source ?? null, objectOf(finding.subject)]);
      const known = objects.get(key) ?? { rules: [], findings: [] };
      objects.set(key, { rules: [.../* @__PURE__ */ new Set([...known.rules, ...rules3])], findings: [...known.findings, finding] });
    }
  const alike = /* @__PURE__ */ new Map();
  for (const { rules: rules3, findings } of objects.values()) {
    const key = JSON.stringify(rules3.map(({ id }) => id));
    alike.set(key, { rules: rules3, findings: [...alike.get(key)?.findings ?? [], ...findings] });
  }
  const whole = rows.filter(({ findings }) => findings.some(({ subject }) => objectOf(subject) === "project"));
  return [
    ...[...alike.values()].map((one2) => ({ ...first, ...one2, by: by(one2.rules), entails: [] })),
    ...joinWhole(whole)
  ];
}
function joinWhole(rows) {
  const told = joinRules(rows);
  const bare = told.filter(({ unseen, findings }) => unseen && findings.every(({ at }) => at === void 0));
  const [first, ...others] = bare;
  if (!first || others.length < 2) return told;
  const joined2 = { ...first, by: "object", entails: [] };
  joined2.rules = bare.flatMap(({ rules: rules3 }) => rules3);
  joined2.findings = bare.flatMap(({ findings }) => findings);
  return [...told.filter((row2) => !bare.includes(row2)), joined2];
}
function by({ length }) {
  return length > 1 ? "object" : "rule";
}

// src/report/rows.ts
function rowsOf(report, isHeld2) {
  const rules3 = new Map([...report.base?.rules ?? [], ...report.head?.rules ?? []].map((rule) => [rule.id, rule]));
  const { changes, consequences } = partChanges(report);
  const rows = changes.flatMap((change) => {
    const rule = rules3.get(change.rule);
    return rule ? rowsOfRule(change, rule, isHeld2(rule)) : [];
  });
  const families = familiesOf(report);
  const take = (holds) => rows.filter(holds);
  const told = [
    ...joinRules(take(({ kind, held }) => kind === "lost" || kind === "gained" || kind === "new" && held)),
    ...shorter(take(({ kind, held }) => kind === "new" && !held)),
    ...shorter(take(({ kind, unseen }) => kind === "unclear" && unseen)),
    ...joinHidden(
      take(({ kind, unseen }) => kind === "unclear" && !unseen),
      families
    ),
    ...joinHidden(
      take((row2) => row2.kind === "gone" && row2.findings[0]?.message !== void 0),
      families
    ),
    ...shorter(take((row2) => row2.kind === "gone" && row2.findings[0]?.message === void 0))
  ];
  for (const one2 of consequences) told.find((row2) => isRootOf(row2, one2))?.entails.push(one2);
  return told;
}
var kinds = {
  introduced: ["lost", "new"],
  fixed: ["gained"],
  unclear: ["unclear"],
  gone: ["gone"]
};
function isRootOf({ kind, rules: rules3 }, { verb, roots }) {
  return kinds[verb].includes(kind) && rules3.some(({ id }) => roots.includes(id));
}
function rowsOfRule({ introduced, fixed, unclear, gone }, rule, counts) {
  const row2 = (kind, findings) => {
    const held = counts && (kind === "lost" || kind === "new");
    return {
      kind,
      by: "rule",
      rules: [rule],
      findings,
      held,
      unseen: findings[0]?.outcome === "fail",
      entails: [],
      likewise: []
    };
  };
  const each = (kind, findings) => byCause(findings).map((one2) => row2(kind, one2));
  return [
    ...each(
      "lost",
      introduced.filter(({ kind }) => kind === "lost")
    ),
    ...each(
      "new",
      introduced.filter(({ kind }) => kind === "new")
    ),
    ...fixed.length > 0 ? [row2("gained", fixed)] : [],
    ...each(
      "unclear",
      unclear.filter(({ outcome }) => outcome === "fail")
    ),
    ...unclear.filter(({ outcome }) => outcome !== "fail").map((one2) => row2("unclear", [one2])),
    ...gone.filter(({ message }) => message).map((one2) => row2("gone", [one2])),
    ...each(
      "gone",
      gone.filter(({ message }) => !message)
    )
  ];
}
function byCause(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { source, at } = finding;
    const keys = [
      JSON.stringify([source ?? null]),
      ...at?.line === void 0 ? [] : [JSON.stringify([at.file, at.line])]
    ];
    const group = keys.map((key) => groups.get(key)).find((known) => known !== void 0) ?? [];
    group.push(finding);
    for (const key of keys) if (!groups.has(key)) groups.set(key, group);
  }
  return [...new Set(groups.values())];
}

// src/report/moves.ts
var order = ["lost", "new", "gained", "unclear", "gone"];
function moves3(report) {
  if (!report.head) return [];
  const weight2 = (move) => order.indexOf(move.kind) + (move.held ? 0 : order.length);
  const rows = rowsOf(report, (rule) => isHeld(rule, report)).map((row2) => moveOf(row2, report));
  return joinSources(
    joinBroken(rows, report).sort((a, b) => weight2(a) - weight2(b)),
    breakages(report)
  );
}
function joinSources(rows, broken2) {
  const joined2 = /* @__PURE__ */ new Map();
  for (const row2 of rows) {
    const { kind, by: by2, held, unseen, hides, rules: rules3 } = row2;
    const alone = by2 !== "rule" || hides > 0 || broken2.some((one2) => isCausedBy(row2, one2));
    const key = JSON.stringify([kind, held, unseen, rules3.map(({ id }) => id), alone ? joined2.size : null]);
    const known = joined2.get(key);
    if (!known) joined2.set(key, row2);
    else {
      known.also.push(row2);
      known.entails.push(...row2.entails);
    }
  }
  return [...joined2.values()];
}
function joinBroken(rows, report) {
  const joined2 = /* @__PURE__ */ new Set();
  for (const broken2 of breakages(report)) {
    const fault = rows.find((row2) => (row2.kind === "lost" || row2.kind === "new") && isCausedBy(row2, broken2));
    if (!fault) continue;
    for (const row2 of rows) {
      if (row2.kind !== "unclear" || row2.unseen || row2.message?.en !== broken2.spot.message.en) continue;
      fault.hides += row2.rules.length;
      joined2.add(row2);
    }
  }
  return rows.filter((row2) => !joined2.has(row2));
}
function moveOf({ kind, by: by2, rules: rules3, findings, held, unseen, entails: entails2, likewise: likewise2 }, { base, head }) {
  const told = by2 === "cause" ? findings.filter(({ message }) => message?.en === findings[0]?.message?.en) : findings;
  const first = told.find(({ at }) => at?.line !== void 0) ?? told.find(({ at }) => at) ?? told[0];
  const [rule] = rules3;
  if (!first || !rule) throw new Error("a row without findings");
  const name = by2 === "object" ? objectOf : (subject) => subject;
  const stands = kind === "gained" ? nowOf(first, rule) : first;
  return {
    kind,
    by: by2,
    rules: rules3,
    subjects: new Set(findings.map(({ subject }) => name(subject))).size,
    first: isSpread(by2, findings) ? ofSeveral(first, kind) : { ...stands, subject: name(first.subject) },
    before: kind === "lost" ? beforeOf(first, rule, base) : null,
    environments: kind === "gone" || head?.environments.length === 1 ? [] : environmentsOf(findings),
    held,
    unseen: kind === "unclear" && unseen,
    message: isExplained({ kind, by: by2, rules: rules3 }) && first.message || null,
    hides: 0,
    entails: entailed(entails2),
    likewise: likewise2,
    also: []
  };
}
function environmentsOf(findings) {
  if (findings.some(({ subject }) => subject !== "project")) return [];
  return [...new Set(findings.flatMap(({ environment }) => environment ?? []))];
}
function entailed(consequences) {
  const rules3 = new Map(consequences.map(({ rule }) => [rule, /* @__PURE__ */ new Set()]));
  for (const { rule, finding } of consequences) {
    const entry = /\[(.*)\]$/su.exec(finding.subject)?.[1];
    if (entry) rules3.get(rule)?.add(entry);
  }
  return [...rules3].map(([rule, entries]) => ({ rule, requirements: [...entries] }));
}
function isExplained({ kind, by: by2, rules: rules3 }) {
  if (kind === "lost" || kind === "new") return by2 === "rule" && rules3.length === 1;
  return kind !== "gained";
}
function ofSeveral(first, kind) {
  const { at, setBy: _, removed, ...finding } = first;
  return { ...finding, subject: "project", ...at && kind !== "gone" && !removed && { at } };
}
function isSpread(by2, findings) {
  return by2 === "cause" && new Set(findings.map(({ subject }) => objectOf(subject))).size > 1;
}
function isOfCause({ by: by2, rules: rules3, first }) {
  return by2 === "cause" && (rules3.length > 1 || first.subject === "project");
}
function countRules(rows, kind) {
  return new Set(rows.filter((row2) => row2.kind === kind).flatMap(({ rules: rules3 }) => rules3.map(({ id }) => id))).size;
}
function levelRange(rules3) {
  const all2 = rules3.map(({ level }) => level);
  const [low, high] = [Math.min(...all2), Math.max(...all2)];
  return low === high ? String(low) : `${low}\u2013${high}`;
}
function isSame(a, b) {
  return a.subject === b.subject && a.source === b.source && a.environment === b.environment;
}
function nowOf(finding, { findings }) {
  const now = findings.find((one2) => one2.outcome !== "fail" && isSame(one2, finding) && one2.at);
  const { setBy: _, ...rest } = finding;
  if (now?.at) return { ...rest, at: now.at };
  return finding.at ? { ...finding, removed: true } : finding;
}
function beforeOf(finding, rule, base) {
  const before = base?.rules.find(({ id }) => id === rule.id)?.findings.find((one2) => isSame(one2, finding))?.at;
  if (!before || finding.removed) return null;
  const moved = before.file !== finding.at?.file || before.line !== void 0 && before.line !== finding.at?.line;
  return moved ? before : null;
}

// src/report/links.ts
var LONGEST = 600;
function linker(report, voice) {
  const head = /^https?:\/\//u.test(voice.links ?? "") ? voice.links : null;
  const base = head === null ? null : linksOfBase(head, report);
  const drifted = new Set(report.head?.drifted);
  return (at, removed) => {
    const place = removed !== true && drifted.has(at.file) ? { file: at.file } : at;
    return addressOf(place, removed === true ? base : head);
  };
}
function linksOfBase(links, { base, head }) {
  const [now, before] = [head?.revision, base?.revision];
  if (!now || !before || !links.includes(`/${now}/`)) return null;
  return links.replace(`/${now}/`, `/${before}/`);
}
function addressOf({ file, line: line2 }, links) {
  const segments = file.split("/");
  if (links === null || segments.some((segment) => ["", ".", ".."].includes(segment))) return null;
  const path = pathUri(file);
  const address = `${links.endsWith("/") ? links : `${links}/`}${path}${line2 === void 0 ? "" : `#L${line2}`}`;
  return address.length > LONGEST ? null : address;
}
function pathUri(path) {
  return path.split("/").map(encoded).join("/");
}
function encoded(segment) {
  const text3 = encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD"));
  return text3.replace(/['()*!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function placeName({ file, line: line2 }, max = 70) {
  const tail = line2 === void 0 ? "" : `:${line2}`;
  if (file.length <= max) return file + tail;
  const segments = file.slice(-4 * max).split("/");
  while (segments.length > 1 && segments.join("/").length > max) segments.shift();
  const end = segments.join("/");
  return end.length > max ? `\u2026${end.slice(1 - max)}${tail}` : `\u2026/${end}${tail}`;
}

// src/report/rule-page.ts
function pageOf({ id }, { rulePages }) {
  if (rulePages === null || !/^https?:\/\//u.test(rulePages) || !/^[a-z0-9-]+$/u.test(id)) return null;
  return `${rulePages}#${id}`;
}

// src/report/telling.ts
var rooms = [
  { shown: 8, rows: 40, items: 30, names: 6 },
  { shown: 8, rows: 16, items: 10, names: 4 },
  { shown: 5, rows: 5, items: 4, names: 3 }
];
var icons = { accepted: "\u2705", refused: "\u26D4", information: "\u2139\uFE0F", warning: "\u26A0\uFE0F" };
function telling(report, voice, room2 = rooms[0]) {
  const { language } = voice;
  return { report, voice, words: phrases(language), language, address: linker(report, voice), room: room2 };
}
function placeOf(written2, { address, report }, removed) {
  const drifted = removed !== true && report.head?.drifted?.includes(written2.file) === true;
  const at = drifted ? { file: written2.file } : written2;
  const url = address(at, removed);
  const name = code3(placeName(at, url === null ? 70 : 28));
  return url === null ? name : link2(url, [name]);
}
function ruleName(rule, { language, words: words2 }) {
  const name = [...inline(rule.title[language], 160), text2(" "), code3(rule.id)];
  return rule.announced === void 0 ? name : [...name, text2(` (${words2.countsFrom(rule.announced)})`)];
}
function ruleIds(rules3, { words: words2, room: room2 }) {
  const shown = rules3.slice(0, room2.names).flatMap(({ id }, index) => [...index > 0 ? [text2(", ")] : [], code3(id)]);
  return rules3.length > room2.names ? [...shown, text2(` ${words2.others(rules3.length - room2.names)}`)] : shown;
}
function likewise(names, { words: words2, room: room2 }) {
  if (names.length === 0) return [];
  return inline(words2.likewise(names.slice(0, room2.names), Math.max(0, names.length - room2.names)));
}
function howTo(rule, { voice, words: words2 }) {
  const page2 = pageOf(rule, voice);
  return page2 === null ? [] : [link2(page2, [text2(words2.howTo())])];
}
function whereOf({ at, setBy, subject, removed }, subjects, told) {
  const { words: words2, voice } = told;
  const named = nameBeside(subject, at?.file);
  return spaced([
    ...at ? [[placeOf(at, told, removed)]] : [],
    ...at && removed ? [inline(words2.wasOn(voice.baseName))] : [],
    ...setBy ? [[text2(`${words2.setBy()} `), placeOf(setBy, told, removed)]] : [],
    ...named === "" ? [] : [[code3(named, 80)]],
    ...subjects > 1 ? [inline(words2.others(subjects - 1))] : []
  ]);
}
function sentence(message, { language }) {
  return inline(capital(message[language]), 300);
}
function baseName({ report, voice }) {
  const revision = report.base?.revision;
  const named = revision && !(voice.baseName.length >= 7 && revision.startsWith(voice.baseName));
  return named ? `${voice.baseName}@${short(revision)}` : voice.baseName;
}
function short(revision) {
  return revision.slice(0, 7);
}
function said(message, { language }, length = 300) {
  return inline(message[language], length);
}

// src/report/comment-move.ts
var PLACES = 3;
function whatMoved(move, told) {
  const entailed2 = entails(move, told);
  return entailed2.length > 0 ? [...whatItself(move, told), text2(" \u2014 "), ...entailed2] : whatItself(move, told);
}
function entails({ entails: all2 }, { words: words2, room: room2 }) {
  if (all2.length === 0) return [];
  const named = all2.map(({ rule, requirements }) => {
    const shown = requirements.slice(0, room2.names).join(", ");
    const left = requirements.length - room2.names;
    const list6 = left > 0 ? `${shown} ${words2.others(left)}` : shown;
    return [code3(rule.id), ...list6 === "" ? [] : [text2(" ("), ...inline(list6), text2(")")]];
  });
  return [text2(`${words2.entails()} `), ...named.flatMap((one2, index) => index > 0 ? [text2(", "), ...one2] : one2)];
}
function whatItself(move, told) {
  const { rules: rules3, by: by2, message, unseen } = move;
  const { words: words2, language, voice } = told;
  const [rule, ...others] = rules3;
  if (by2 === "cause" && others.length > 0)
    return dotted([
      inline(words2.colon(words2.rules(rules3.length), message?.[language] ?? "")),
      likewise(move.likewise, told)
    ]);
  const why = unseen ? inline(words2.unseenOn(voice.baseName)) : whyMoved(move, told);
  const aside = dotted([why, likewise(move.likewise, told)]);
  const more = others.flatMap(({ id }) => [text2(", "), code3(id)]);
  const named = rule && by2 !== "object" ? [...ruleName(rule, told), ...more] : listed(rules3, told);
  return aside.length > 0 ? [...named, text2(" \u2014 "), ...aside] : named;
}
function whyMoved({ hides, first, message }, told) {
  if (hides === 0) return message ? said(message, told, 160) : [];
  return dotted([first.message ? said(first.message, told, 160) : [], [text2(told.words.hides(hides))]]);
}
function listed(rules3, told) {
  const { words: words2 } = told;
  return [text2(words2.colon(words2.rules(rules3.length), "")), ...ruleIds(rules3, told)];
}
function levels({ rules: rules3 }) {
  return [text2(levelRange(rules3))];
}
function where(move, told) {
  const { words: words2 } = told;
  const count3 = isOfCause(move) ? 1 : move.subjects;
  const shown = [{ ...move, subjects: count3 }, ...move.also.slice(0, PLACES - 1)].map((one2) => placeIn(one2, told));
  const left = move.also.length + 1 - shown.length;
  const places3 = shown.flatMap((one2, index) => index > 0 ? [text2(", "), ...one2] : one2);
  return spaced([places3, left > 0 ? inline(words2.others(left)) : []]);
}
function placeIn({ first, subjects, before, environments }, told) {
  const { words: words2, voice } = told;
  const left = Math.max(0, environments.length - PLACES);
  const inside = environments.length > 0 ? [inline(words2.inEnvironments(environments.slice(0, PLACES), left))] : [];
  const was = before ? [inline(words2.was(placeName(before), voice.baseName))] : [];
  return spaced([whereOf(first, subjects, told), ...was, ...inside]);
}

// src/report/steps.ts
function steps(report) {
  const { nextSteps, head } = report;
  const rules3 = new Map((head?.rules ?? []).map((rule) => [rule.id, rule]));
  const each = nextSteps.flatMap((step) => {
    const result = rules3.get(step.rule);
    return result ? [{ ...step, result, together: [result], gesture: gestureOf(result), likewise: [] }] : [];
  });
  const all2 = joinBroken2(joinHidden2(each, familiesOf(report)), head?.blindSpots ?? []);
  const first = [];
  for (const step of all2) {
    if (first.length < 3 && !first.some((other) => isLike(step, other))) first.push(step);
  }
  return { first, rest: all2.filter((step) => !first.includes(step)) };
}
function joinHidden2(steps2, families) {
  const causes3 = /* @__PURE__ */ new Map();
  return steps2.filter((step) => {
    if (step.result.outcome !== "unknown" || isStatement(step.result)) return true;
    const family = families.of(step.gesture);
    const known = causes3.get(family.key);
    if (known) known.together.push(step.result);
    else {
      causes3.set(family.key, step);
      step.likewise = families.others(family);
    }
    return known === void 0;
  });
}
function joinBroken2(steps2, spots) {
  const key = (at) => JSON.stringify([at?.file ?? null, at?.line ?? null]);
  const faults = new Set(spots.filter(({ fault }) => fault).map(({ at }) => key(at)));
  return steps2.filter((step) => {
    const fails = step.result.findings.filter(({ outcome }) => outcome === "fail");
    if (step.result.outcome !== "fail" || !fails.every(({ at }) => at && faults.has(key(at)))) return true;
    const hidden = steps2.find(({ at, together }) => together.length > 1 && key(at) === key(step.at));
    hidden?.together.push(step.result);
    return hidden === void 0;
  });
}
function isLike(step, other) {
  return isStatement(step.result) && isStatement(other.result);
}
function gestureOf(result) {
  if (result.outcome !== "unknown" || isStatement(result)) return result.fix;
  return result.findings.find(({ outcome, message }) => outcome === "unknown" && message)?.message ?? result.fix;
}
function targetLevel({ grid, head }) {
  const next = (head?.score.technical ?? 0) + 1;
  return grid.levels.some(({ level }) => level === next) ? next : null;
}
function remainder(report, level) {
  const { head } = report;
  const open = (head?.rules ?? []).filter(
    (rule) => rule.required && rule.level <= level && (rule.outcome === "fail" || rule.outcome === "unknown")
  );
  return {
    rules: open.filter((rule) => !isStatement(rule)),
    statements: open.filter(isStatement),
    unruled: head ? unruled(report, head, level).length : 0
  };
}
function stepsTitle(report, words2) {
  const target = targetLevel(report);
  const technical = report.head?.score.technical ?? 0;
  const { rules: rules3, statements, unruled: criteria } = remainder(report, target ?? technical);
  if (target === null) return statements.length > 0 ? words2.proveLevel(technical, statements.length) : words2.upkeep();
  const title = words2.towards(target, rules3.length, statements.length);
  return criteria > 0 ? `${title} \xB7 ${words2.unruled(criteria)}` : title;
}

// src/report/comment-changes.ts
var GESTURE = 240;
function changeTable(told) {
  const rows = moves3(told.report);
  if (rows.length === 0) return [];
  const { shown } = told.room;
  const rest = rows.slice(shown);
  return [
    moveTable(rows.slice(0, shown), told),
    ...details(told.words.otherMoves(rest.length), rest.length > 0 ? moveTables(rest, told) : [])
  ];
}
function uncertainTable(told) {
  const rows = moves3(told.report);
  return rows.length > 0 ? details(told.words.movesWithoutFile(rows.length), moveTables(rows, told)) : [];
}
function refusedTables(told) {
  const { report, words: words2, room: room2 } = told;
  const broken2 = reasonOf(report, "blind-spot-introduced") ? breakages(report) : [];
  const rows = moves3(report).filter((move) => !broken2.some((one2) => isCausedBy(move, one2)));
  const held = broken2.length > 0 ? [] : rows.filter((move) => move.held);
  const shown = held.slice(0, room2.shown);
  const others = rows.filter((move) => !shown.includes(move));
  return [
    ...broken2.length > 0 ? [brokenTable(broken2, told)] : [],
    ...shown.length > 0 ? [heldTable(shown, told)] : [],
    ...reasonOf(report, "below-commitment") ? stateTable(told) : [],
    ...details(words2.otherMoves(others.length), others.length > 0 ? moveTables(others, told) : [])
  ];
}
function moveTables(rows, told) {
  const left = rows.length - told.room.rows;
  const more = left > 0 ? [paragraph2([text2(told.words.more(left))])] : [];
  return [moveTable(rows.slice(0, told.room.rows), told), ...more];
}
function moveTable(rows, told) {
  const { words: words2 } = told;
  const header = columns3(["change", "rule", "level", "where"], told);
  return table(
    header,
    rows.map((move) => [[text2(words2.move(move.kind))], whatMoved(move, told), levels(move), where(move, told)])
  );
}
function heldTable(rows, told) {
  const kinds2 = new Set(rows.map(({ kind: kind2 }) => kind2));
  const kind = kinds2.size > 1 ? "rule" : kinds2.has("lost") ? "lost" : "new";
  const header = columns3([kind, "level", "where", kind === "lost" ? "restore" : "complete"], told);
  return table(
    header,
    rows.map((move, index) => {
      const prefix = kinds2.size > 1 ? [strong2([text2(told.words.move(move.kind))]), text2(" \xB7 ")] : [];
      const gesture = isSameCause(move, rows[index - 1]) ? inline(told.words.sameGesture()) : gesturesOf(move.rules, told);
      return [[...prefix, ...whatMoved(move, told)], levels(move), where(move, told), gesture];
    })
  );
}
function isSameCause({ rules: rules3 }, before) {
  const ids = (all2) => all2.map(({ id }) => id).join();
  return before !== void 0 && ids(before.rules) === ids(rules3);
}
function gesturesOf(rules3, told) {
  return rules3.slice(0, 2).flatMap((rule, index) => [...index > 0 ? [text2(". ")] : [], ...gestureOf2(rule, told)]);
}
function gestureOf2(rule, told) {
  return dotted([said(rule.fix, told, GESTURE), howTo(rule, told)]);
}
function stateTable(told) {
  const { report, words: words2, room: room2 } = told;
  const level = heldLevel(report);
  const failing2 = remainder(report, level).rules.filter(({ outcome }) => outcome === "fail");
  if (failing2.length === 0) return [];
  const left = failing2.length - room2.shown;
  const rows = failing2.slice(0, room2.shown).map((rule) => {
    const fails = rule.findings.filter(({ outcome }) => outcome === "fail");
    const place = fails[0] ? whereOf(fails[0], new Set(fails.map(({ subject }) => subject)).size, told) : [];
    return [ruleName(rule, told), [text2(String(rule.level))], place, gestureOf2(rule, told)];
  });
  const more = left > 0 ? [paragraph2([text2(words2.more(left))])] : [];
  return [table(columns3(["rule", "level", "where", "complete"], told), rows), ...more];
}
function brokenTable(rows, told) {
  const { report, words: words2, room: room2 } = told;
  const hidden = reasonOf(report, "blind-spot-introduced")?.rules.length ?? 0;
  return table(
    columns3(["broken", "where", "hides"], told),
    rows.slice(0, room2.shown).map(({ spot }) => [sentence(spot.message, told), [placeOf(spot.at, told)], [text2(words2.hidden(hidden))]])
  );
}
function columns3(names, { words: words2 }) {
  return names.map((name) => words2.column(name));
}

// src/report/criteria.ts
function criterionRows(report, head) {
  const outcomes3 = new Map(head.score.criteria.map(({ id, outcome }) => [id, outcome]));
  const empty2 = new Set(unruled(report, head).map(({ id }) => id));
  return report.grid.levels.flatMap(
    ({ level, criteria }) => criteria.map((criterion) => {
      const rules3 = head.rules.filter((rule) => rule.required && rule.criterion === criterion.id);
      return {
        level,
        criterion,
        outcome: outcomes3.get(criterion.id) ?? "unknown",
        ruleless: empty2.has(criterion.id),
        rules: rules3,
        good: rules3.filter(({ outcome }) => outcome !== "fail" && outcome !== "unknown").length
      };
    })
  );
}

// src/report/comment-folded.ts
var marks = { pass: "\u2705", fail: "\u274C", waived: "\u{1F516}", unknown: "\u2754", "not-applicable": "\u2796" };
function criteriaTable(told) {
  const { report, words: words2 } = told;
  if (!report.head) return [];
  const rows = criterionRows(report, report.head);
  const header = [words2.column("level"), words2.column("criterion"), words2.column("state")];
  return details(words2.criteriaByLevel(), [
    table(
      header,
      rows.map((row2) => criterionCells(row2, told))
    )
  ]);
}
function criterionCells(row2, { words: words2, language }) {
  const { level, criterion, outcome, ruleless, rules: rules3, good } = row2;
  const partial = outcome === "fail" || outcome === "unknown" ? ` \xB7 ${words2.ratio(good, rules3.length)}` : "";
  const state2 = ruleless ? `${marks.unknown} ${words2.noRuleYet()}` : `${marks[outcome]} ${words2.outcome(outcome)}${partial}`;
  return [[text2(String(level))], inline(criterion.title[language], 120), [text2(state2)]];
}
function asideSection(told) {
  const { report, words: words2 } = told;
  const { head, policy } = report;
  if (!head) return [];
  const unknown2 = head.rules.filter(({ outcome }) => outcome === "unknown");
  const inapplicable = head.rules.filter(({ outcome }) => outcome === "not-applicable");
  const attested = head.attestations ?? [];
  const parts = [
    [words2.waivers(policy.waivers.length, firstEnd(report)), policy.waivers.length, waiverList(told)],
    [words2.attested(attested.length), attested.length, attestationList(attested, told)],
    [words2.unknowns(unknown2.length), unknown2.length, doubtList(head, told)],
    [
      words2.inapplicable(inapplicable.length),
      inapplicable.length,
      [paragraph2(ruleIds(inapplicable, { ...told, room: { ...told.room, names: told.room.items } }))]
    ]
  ];
  const shown = parts.filter(([, count3]) => count3 > 0);
  const titles = shown.map(([title]) => title).join(" \xB7 ");
  return details(
    titles,
    shown.flatMap(
      ([title, , blocks]) => shown.length > 1 ? [paragraph2([strong2([text2(title)])])].concat(blocks) : blocks
    )
  );
}
function firstEnd({ policy }) {
  const ends = policy.waivers.filter(({ state: state2 }) => state2 === "active").map(({ until }) => until);
  return ends.sort()[0] ?? null;
}
function waiverList(told) {
  const { report, words: words2 } = told;
  const items = report.policy.waivers.map(
    (waiver) => dotted([
      spaced([[code3(waiver.rule)], [code3(waiver.subject)]]),
      [text2(words2.waiver(waiver.state, waiver.until))],
      inline(waiver.reason, 200),
      ...waiver.decision ? [[code3(waiver.decision)]] : [],
      ...waiver.owner ? [[code3(waiver.owner)]] : []
    ])
  );
  return capped(items, told);
}
function attestationList(attestations3, told) {
  const items = attestations3.map(
    ({ rule, statement, by: by2, date, evidence, until, state: state2, at }) => dotted([
      [code3(rule)],
      inline(statement, 200),
      inline(told.words.attestedBy(by2, date), 120),
      inline(evidence, 120),
      [text2(told.words.attestedUntil(state2, until))],
      [placeOf(at, told)]
    ])
  );
  return capped(items, told);
}
function doubtList(head, told) {
  const items = doubts(head.rules, familiesOf(told.report)).map((doubt) => doubtLine(doubt, told));
  return capped(items, told);
}
function doubtLine({ cause, message, rules: rules3, likewise: names }, told) {
  const { words: words2, language } = told;
  const [rule] = rules3;
  const why = words2.unknownCause(cause, message?.[language] ?? "");
  const others = likewise(names, told);
  if (rule && rules3.length === 1) return [...ruleName(rule, told), text2(" \u2014 "), ...dotted([inline(why), others])];
  const ids = [text2(words2.colon(words2.rules(rules3.length), "")), ...ruleIds(rules3, told)];
  return dotted([inline(capital(why)), others, ids]);
}
function notesSections(told) {
  const { report, words: words2 } = told;
  const { head } = report;
  if (!head) return [];
  const families = familiesOf(report);
  const known = new Set(doubts(head.rules).map(({ message }) => message && families.of(message).key));
  const spots = /* @__PURE__ */ new Map();
  for (const spot of head.blindSpots) {
    const { key } = families.of(spot.message);
    if (!known.has(key) && !spots.has(key)) spots.set(key, spot);
  }
  const items = [...spots.values()].map(({ message, at }) => {
    const others = likewise(families.others(families.of(message)), told);
    return dotted([sentence(message, told), others, ...at.file ? [[placeOf(at, told)]] : []]);
  });
  const notes = head.notes.map(({ message }) => sentence(message, told));
  return [
    ...details(words2.blindSpots(items.length), capped(items, told)),
    ...details(words2.notes(notes.length), capped(notes, told))
  ];
}
function capped(items, { words: words2, room: room2 }) {
  if (items.length === 0) return [];
  const left = items.length - room2.items;
  return [list5(items.slice(0, room2.items)), ...left > 0 ? [paragraph2([text2(words2.more(left))])] : []];
}

// src/report/comment-steps.ts
function stepList(told, folded2 = false) {
  const { report, words: words2 } = told;
  const { first, rest } = steps(report);
  if (first.length === 0) return [];
  const title = stepsTitle(report, words2);
  const [main, others] = [stepItems(first, told, true), stepItems(rest, told, false)];
  if (folded2) return details(title, [...main, ...others]);
  return [paragraph2([strong2(inline(title))]), ...main, ...details(words2.otherSteps(rest.length), others)];
}
function stepItems(all2, told, gesture) {
  if (all2.length === 0) return [];
  const left = all2.length - told.room.items;
  const items = list5(
    all2.slice(0, told.room.items).map((step) => stepLine(step, told, gesture)),
    gesture
  );
  return [items, ...left > 0 ? [paragraph2([text2(told.words.more(left))])] : []];
}
function stepLine(step, told, gesture) {
  const { words: words2 } = told;
  if (step.together.length > 1) return hiddenLine(step, told);
  const others = step.subjects > 1 ? [inline(words2.others(step.subjects - 1))] : [];
  const place = step.at ? spaced([[placeOf(step.at, told)], ...others]) : [];
  const far = step.level === targetLevel(told.report) ? [] : [text2(words2.atLevel(step.level))];
  const line2 = dotted([
    ruleName(step.result, told),
    [text2(words2.effort(step.effort))],
    far,
    place,
    howTo(step.result, told)
  ]);
  return gesture ? [...line2, { type: "break" }, ...sentence(step.gesture, told)] : line2;
}
function hiddenLine(step, told) {
  const { words: words2 } = told;
  return dotted([
    sentence(step.gesture, told),
    likewise(step.likewise, told),
    [text2(words2.hides(step.together.length))],
    step.at ? [placeOf(step.at, told)] : []
  ]);
}
function commitLines(told) {
  const { report, words: words2, language } = told;
  if (!isUncommitted(report) || !report.head) return [];
  const level = Math.max(1, report.head.score.technical);
  const lines = [
    "policy:",
    `  commitment: { level: ${level}, since: ${report.asOf} }`,
    "  gate: change",
    "project:",
    `  language: ${language}`
  ];
  return [paragraph2(inline(words2.commitHow())), fenced("yaml", lines.join("\n"))];
}

// src/report/state.ts
function state(report, head, voice) {
  const words2 = phrases(voice.language);
  const stand = standing(report, head);
  const { withTools } = stand;
  const judged = report.verdict !== null && !isUncommitted(report);
  const why = whyUnproved(stand, words2);
  const reading = why === "" ? "" : words2.proved(stand.proved, why);
  const tools = withTools ? words2.withTools(withTools.level, withTools.tools) : "";
  const aside = [tools, reading].filter((clause) => clause !== "").join(" \xB7 ");
  const byFiles = judged && reading !== "";
  return {
    loud: byFiles ? words2.byFiles(stand.level) : levelOf(stand, voice, words2),
    dash: byFiles ? aside : "",
    clauses: [
      byFiles ? "" : aside,
      report.verdict ? commitmentOf(report, words2) : "",
      reasonOf(report, "gate-off") ? words2.gateOff() : "",
      words2.evaluated(stand.evaluated, stand.unknown),
      stand.unruled > 0 ? words2.unruled(stand.unruled) : ""
    ].filter((clause) => clause !== "")
  };
}
function levelOf({ level, of, title }, { language }, words2) {
  return title ? words2.levelOf(level, of, title[language]) : words2.levelZero(of);
}
function whyUnproved({ level, proved, missing, ended, unproved }, words2) {
  if (proved >= level) return "";
  const statements = missing + ended > 0 ? words2.attestationsMissing(missing, ended) : "";
  const clauses = [
    statements && missing > 0 ? `${statements} ${words2.attestationsPrepared()}` : statements,
    unproved > 0 && statements === "" ? words2.unprovedRules(unproved) : ""
  ];
  return clauses.filter((clause) => clause !== "").join(", ");
}
function commitmentOf(report, words2) {
  const { commitment } = report.policy;
  const level = boundLevel2(report);
  if (commitment && level === null) return words2.commitmentFrom(commitment.level, commitment.since ?? "");
  if (!commitment || level === null) return words2.noCommitment();
  return words2.commitment(level, commitment.next && commitment.next.level > level ? commitment.next : null);
}

// src/report/unheld.ts
function unheld(report) {
  const level = heldLevel(report);
  const bound = (report.head?.rules ?? []).filter(
    (rule) => rule.required && rule.proof === "repository" && rule.level <= level
  );
  const failed = new Set(report.base?.rules.filter(({ outcome }) => outcome === "fail").map(({ id }) => id));
  const worse = new Set(report.changes.filter(({ trend }) => trend === "worse").map(({ rule }) => rule));
  const faults = new Set(breakages(report).map(({ spot }) => spot.message.en));
  const told = doubts(bound).find(({ message }) => message !== null && !faults.has(message.en));
  const stateDecides = reasonOf(report, "below-commitment") !== void 0;
  return {
    already: stateDecides ? 0 : bound.filter(({ id, outcome }) => outcome === "fail" && failed.has(id) && !worse.has(id)).length,
    above: tally(report).lost.filter((rule) => rule.required && rule.level > level).length,
    doubt: told?.message ?? null
  };
}

// src/report/comment-top.ts
function topLine({ report, voice }) {
  const { icon, text: told } = headline(report, voice);
  return heading2([text2(`${icons[icon]} `), ...inline(told)]);
}
function stateLine(told, compared = true) {
  const { report, voice, words: words2 } = told;
  if (!report.head) return [];
  const { loud, dash, clauses } = state(report, report.head, voice);
  const base = compared && report.base ? [inline(words2.comparedTo(baseName(told)))] : [];
  const level = [strong2(inline(loud)), ...dash === "" ? [] : [text2(" \u2014 "), ...inline(dash)]];
  return [paragraph2(dotted([level, ...clauses.map((clause) => inline(clause)), ...base]))];
}
function mistakes(told) {
  const found = failures(told.report);
  return found.length > 1 ? [list5(found.map((message) => sentence(message, told)))] : [];
}
function waysOut(told) {
  const { report, voice, words: words2 } = told;
  const held = moves3(report).filter((move) => move.held);
  const [lost3, added] = [countRules(held, "lost"), countRules(held, "new")];
  const base = report.base ? inline(words2.comparedTo(baseName(told))) : [];
  if (reasonOf(report, "blind-spot-introduced")) return paragraph2(dotted([inline(words2.mendBroken()), base]));
  if (held.length === 0) return paragraph2(dotted([inline(words2.stateWaysOut()), base]));
  const counted = [
    ...lost3 > 0 ? [[strong2([text2(words2.lostHere(lost3))])]] : [],
    ...added > 0 ? [[strong2([text2(words2.newHere(added))])]] : []
  ];
  return paragraph2(dotted([spaced([...counted, inline(words2.waysOut(voice.baseName, lost3 + added, lost3 > 0))]), base]));
}
function notHeld(told) {
  const { report, words: words2, voice } = told;
  const { already, above, doubt } = unheld(report);
  const free = [
    already > 0 ? words2.alreadyFailing(already, voice.baseName) : "",
    above > 0 ? words2.lossesAbove(above) : ""
  ].filter((clause) => clause !== "");
  const sentences = [
    ...free.length > 0 ? [labelled(words2.notHeld(), inline(free.join(", ")), told)] : [],
    ...doubt ? [labelled(words2.undecidedFree(), said(doubt, told, 200), told)] : []
  ];
  return sentences.length > 0 ? [paragraph2(spaced(sentences))] : [];
}
function labelled(label, rest, { words: words2 }) {
  return [strong2([text2(label)]), text2(words2.colon("", "")), ...rest, text2(".")];
}
function verifyGesture({ report, words: words2 }) {
  const unverified = report.verdict?.accepted === true && !report.verdict.verified;
  const missing = missingTools(report.head?.blindSpots ?? []).length > 0;
  return unverified && missing ? [paragraph2(inline(words2.installTools()))] : [];
}
function policyLines(told) {
  const { report, words: words2, voice } = told;
  const { changed, announcements } = report.policy;
  return [
    ...changed.length > 0 ? [paragraph2(inline(words2.policyChanged(changed.slice(0, 8), voice.baseName)))] : [],
    ...announcements.slice(0, 8).map(({ message }) => paragraph2(sentence(message, told)))
  ];
}

// src/report/comment.ts
var LEAST = 65536;
function comment(report, voice) {
  const limit = Math.floor((voice.limit ?? LEAST) * 0.9);
  return written(report, voice, { rooms, fits: (text3) => text3.length <= limit });
}
function written(report, voice, frame) {
  let text3 = "";
  for (const room2 of frame.rooms) {
    const told2 = telling(report, voice, room2);
    text3 = write([...sectionsOf(told2, frame).flat(), footer(told2)]);
    if (frame.fits(text3)) return text3;
  }
  const told = telling(report, voice, frame.rooms.at(-1));
  return cut(sectionsOf(told, frame), told, frame);
}
function sectionsOf(told, { more } = {}) {
  const { report } = told;
  const head = report.verdict?.accepted === false ? refusedSections(told) : acceptedSections(told);
  return [...head, more?.(told) ?? [], criteriaTable(told), asideSection(told), notesSections(told)];
}
function acceptedSections(told) {
  return [
    [topLine(told)],
    stateLine(told),
    verifyGesture(told),
    changeTable(told),
    policyLines(told),
    stepList(told),
    commitLines(told)
  ];
}
function refusedSections(told) {
  const { report } = told;
  const failed = failures(report).length > 0;
  const why = failed ? [mistakes(told), uncertainTable(told)] : [[waysOut(told)], refusedTables(told), notHeld(told)];
  return [[topLine(told)], ...why, stateLine(told, false), policyLines(told), stepList(told, true)];
}
function cut(sections, told, { fits }) {
  const end = [paragraph2(inline(told.words.cut())), footer(told)];
  for (let kept = sections.length - 1; kept > 0; kept -= 1) {
    const body = write([...sections.slice(0, kept).flat(), ...end]);
    if (fits(body)) return body;
  }
  return write(end);
}
function footer({ report, voice, words: words2 }) {
  const { base, head, grid, verdict } = report;
  const [now, before] = [head?.revision, base?.revision];
  const compared = base ? spaced([now ? [code3(short(now))] : [], inline(words2.comparedTo(before ? short(before) : voice.baseName))]) : [];
  const against = before ? short(before) : voice.baseName;
  const command = (base || verdict) && against !== "" ? `palier check --base ${against}` : "palier score";
  return small(
    dotted([
      inline(words2.grid(grid.id, grid.version)),
      inline(`palier ${report.palier}`, 40),
      compared.length > 0 ? compared : now ? [code3(short(now))] : [],
      fullReport(voice.fullReport, words2.fullReport()),
      [code3(command)]
    ])
  );
}
function fullReport(url, label) {
  return url !== null && /^https?:\/\//u.test(url) ? [link2(url, [text2(label)])] : [];
}

// src/report/summary.ts
var LIMIT = 1e6;
var wide = [
  { shown: 40, rows: 1e3, items: 500, names: 200 },
  { shown: 40, rows: 200, items: 100, names: 60 },
  { shown: 40, rows: 40, items: 30, names: 10 }
];
function summary(report, voice) {
  const size = new TextEncoder();
  const fits = (markdown) => markdown.length <= LIMIT && size.encode(markdown).length <= LIMIT;
  return written(report, voice, { rooms: wide, fits, more: failing });
}
function failing(told) {
  const { report, words: words2, room: room2 } = told;
  const rules3 = (report.head?.rules ?? []).filter(({ outcome }) => outcome === "fail");
  if (rules3.length === 0) return [];
  const header = ["rule", "level", "where", "complete"].map((name) => words2.column(name));
  const rows = rules3.flatMap((rule) => rowsOf2(rule, told));
  const left = rows.length - room2.rows;
  return details(words2.failing(rules3.length), [
    table(header, rows.slice(0, room2.rows)),
    ...left > 0 ? [paragraph2([text2(words2.more(left))])] : []
  ]);
}
function rowsOf2(rule, told) {
  const fails = rule.findings.filter(({ outcome }) => outcome === "fail");
  const places3 = new Map(fails.map((one2) => [JSON.stringify([one2.subject, one2.at ?? null]), one2]));
  const [first, ...others] = [...places3.values()];
  const lead = [ruleName(rule, told), [text2(String(rule.level))], first ? whereOf(first, 1, told) : []];
  return [[...lead, said(rule.fix, told, 300)], ...others.map((one2) => [[], [], whereOf(one2, 1, told), []])];
}

// src/report/html.ts
var room = { shown: 40, rows: 5e3, items: 1e3, names: 500 };
var style = `:root{color-scheme:light dark;--ink:#1f2328;--paper:#fff;--line:#d1d9e0;--tint:#f3f5f7;--link:#0759b8}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--line:#3d444d;--tint:#1b222b;--link:#6cb0ff}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:70rem;margin:auto;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25}a{color:var(--link)}summary{cursor:pointer;font-weight:600;padding:.25rem 0}
code,pre{background:var(--tint);border-radius:.25rem;font:.875em ui-monospace,monospace}code{padding:.1em .3em}pre{padding:1rem;overflow:auto}
.table{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:normal}th{background:var(--tint)}
@media(max-width:40rem){thead{display:none}tr,td{display:block;border:0}tr{border-bottom:1px solid var(--line);padding:.5rem 0}td{padding:0}td:not(:first-child)::before{content:attr(data-column) ' \xB7 ';opacity:.75}}
@media print{details>*{display:block}}`;
function html2(report, voice) {
  const told = telling(report, voice, room);
  const blocks = [...sectionsOf(told, { more: failing }).flat(), footer(told)];
  return page(`${report.project.name} \xB7 ${headline(report, voice).text.replaceAll("`", "")}`, blocks, voice.language);
}
function page(title, blocks, language) {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(oneLine(title, 200))}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${blocks.map(blockText).join("\n")}
</main>
</body>
</html>
`;
}
function blockText(block) {
  if (block.type === "heading") return `<h1>${inlineText(block.children)}</h1>`;
  if (block.type === "paragraph") return `<p>${inlineText(block.children)}</p>`;
  if (block.type === "code") return `<pre><code>${escaped(block.value)}</code></pre>`;
  if (block.type === "html") return block.value;
  if (block.type === "table") return tableText(block);
  if (block.type !== "list") throw new Error(`no HTML for ${block.type}`);
  const name = block.ordered ? "ol" : "ul";
  const items = block.children.map(({ children }) => `<li>${children.map(itemText).join("")}</li>`);
  return `<${name}>
${items.join("\n")}
</${name}>`;
}
function itemText(block) {
  return block.type === "paragraph" ? inlineText(block.children) : blockText(block);
}
function tableText({ children: [head, ...rows] }) {
  const columns4 = head?.children ?? [];
  const titles = columns4.map(({ children }) => `<th scope="col">${inlineText(children)}</th>`);
  const cell = (children, column) => `<td data-column="${plainText(columns4[column]?.children ?? [])}">${inlineText(children)}</td>`;
  const body = rows.map(
    ({ children }) => `<tr>${children.map((one2, column) => cell(one2.children, column)).join("")}</tr>`
  );
  return `<div class="table" tabindex="0"><table>
<thead><tr>${titles.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`;
}
function plainText(nodes) {
  return escaped(nodes.map((node2) => "value" in node2 ? node2.value : "").join(""));
}
function inlineText(nodes) {
  return nodes.map(nodeText).join("");
}
function nodeText(node2) {
  if (node2.type === "text") return escaped(typeset(node2.value));
  if (node2.type === "inlineCode") return `<code>${escaped(node2.value)}</code>`;
  if (node2.type === "strong") return `<strong>${inlineText(node2.children)}</strong>`;
  if (node2.type === "link") return `<a href="${escaped(node2.url)}" rel="noreferrer">${inlineText(node2.children)}</a>`;
  if (node2.type === "break") return "<br>";
  if (node2.type === "html") return node2.value.replace("sub>", "small>");
  throw new Error(`no HTML for ${node2.type}`);
}
function typeset(text3) {
  return text3.replace(/ (?=[:;!?»](?: |$))/g, "\xA0").replace(/« /g, "\xAB\xA0");
}
function escaped(text3) {
  return text3.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// src/report/paint.ts
var WIDTH = 100;
var codes = { bold: "1", dim: "2", good: "32", bad: "31", doubt: "33", typed: "36" };
function line(text3, parts = {}) {
  return { indent: 0, lead: "", text: text3, ...parts };
}
var blank = line("");
function paint(lines, colour) {
  const told = lines.filter((one2, index) => one2 !== blank || index > 0 && lines[index - 1] !== blank);
  return `${told.flatMap((one2) => rendered(one2, colour)).join("\n").trimEnd()}
`;
}
function rendered({ indent, lead, text: text3, paint: style2 }, colour) {
  if (text3 === "" && lead === "") return [""];
  const margin = indent + widthOf(lead);
  const rows = wrap2(text3 === "" ? "" : oneLine(text3, 600), WIDTH - margin);
  return rows.map((row2, index) => {
    const start = index === 0 ? " ".repeat(indent) + lead : " ".repeat(margin);
    return harmless(start, row2, (value) => colour ? coloured(value, style2) : value);
  });
}
function harmless(start, row2, finish) {
  return start.trim() === "" && row2.startsWith("::") ? `${start}${finish(`: ${row2.slice(1)}`)}` : start + finish(row2);
}
function coloured(row2, style2) {
  const [open, close] = style2 ? [`\x1B[${codes[style2]}m`, "\x1B[0m"] : ["", ""];
  const typed = row2.replace(/`([^`]*)`/gu, (_, value) => `\x1B[${codes.typed}m${value}\x1B[0m${open}`);
  return `${open}${typed}${close}`;
}
function wrap2(text3, width) {
  const words2 = text3.match(/(?:`[^`]*`|\S)+/gu) ?? [""];
  const rows = [];
  for (const word of words2) {
    const last = rows.at(-1);
    if (last !== void 0 && widthOf(last) + 1 + widthOf(word) <= width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}
function widthOf(text3) {
  return Array.from(text3).reduce((sum, character) => sum + (new RegExp("\\p{Extended_Pictographic}", "u").test(character) ? 2 : 1), 0);
}

// src/report/terminal-changes.ts
var [SHOWN, NAMES, PLACES2] = [12, 6, 3];
var paints = { lost: "bad", new: "bad", gained: "good", unclear: "doubt", gone: "dim" };
function changeLines(report, voice) {
  const words2 = phrases(voice.language);
  const broken2 = reasonOf(report, "blind-spot-introduced") ? breakages(report) : [];
  const rows = moves3(report).filter((move) => !broken2.some((one2) => isCausedBy(move, one2)));
  const left = rows.length - SHOWN;
  if (rows.length + broken2.length === 0) return [];
  return [
    line(words2.column("change"), { paint: "bold" }),
    ...broken2.flatMap(({ spot }) => [
      line(capital(spot.message[voice.language]), { indent: 2, paint: "bad" }),
      line(placeName(spot.at), { indent: 4, paint: "dim" })
    ]),
    ...rows.slice(0, SHOWN).flatMap((move) => moveLines(move, voice)),
    ...left > 0 ? [line(words2.more(left), { indent: 2, paint: "dim" })] : [],
    blank
  ];
}
function moveLines(move, voice) {
  const { language, baseName: baseName2 } = voice;
  const words2 = phrases(language);
  const [rule] = move.rules;
  if (!rule) return [];
  const lead = words2.move(move.kind).padEnd(10);
  const places3 = [{ ...move, subjects: isOfCause(move) ? 1 : move.subjects }, ...move.also].map(
    (one2) => placeText(one2, voice)
  );
  const left = places3.length - PLACES2;
  const why = move.hides > 0 ? move.first.message : move.message;
  const aside = move.unseen ? words2.unseenOn(baseName2) : why?.[language] ?? "";
  return [
    line(whatMoved2(move, voice), { indent: 2, lead, paint: paints[move.kind] }),
    ...aside === "" ? [] : [line(aside, { indent: 12 })],
    ...move.likewise.length > 0 ? [line(likewiseText(move.likewise, words2), { indent: 12 })] : [],
    ...move.hides > 0 ? [line(words2.hides(move.hides), { indent: 12 })] : [],
    ...move.entails.length > 0 ? [line(entailsText(move, words2), { indent: 12 })] : [],
    ...places3.slice(0, PLACES2).flatMap((place) => place === "" ? [] : [line(place, { indent: 12, paint: "dim" })]),
    ...left > 0 ? [line(words2.others(left), { indent: 12, paint: "dim" })] : [],
    ...move.held ? [line(rule.fix[language], { indent: 12, lead: "\u2192 " })] : []
  ];
}
function likewiseText(names, words2) {
  return names.length === 0 ? "" : words2.likewise(names.slice(0, NAMES), Math.max(0, names.length - NAMES));
}
function entailsText({ entails: entails2 }, words2) {
  const named = entails2.map(({ rule, requirements }) => {
    const left = requirements.length - NAMES;
    const list6 = requirements.slice(0, NAMES).join(", ") + (left > 0 ? ` ${words2.others(left)}` : "");
    return list6 === "" ? rule.id : `${rule.id} (${list6})`;
  });
  return `${words2.entails()} ${named.join(", ")}`;
}
function whatMoved2({ by: by2, rules: rules3 }, { language }) {
  const words2 = phrases(language);
  const [rule, ...others] = rules3;
  const count3 = words2.rules(rules3.length);
  if (!rule || by2 === "cause" && others.length > 0) return count3;
  const ids = ruleIds2(rules3, words2);
  const told = by2 === "object" ? words2.colon(count3, ids) : `${rule.title[language]} (${ids})`;
  return `${told} \xB7 ${words2.atLevel(levelRange(rules3))}`;
}
function ruleIds2(rules3, words2) {
  const shown = rules3.slice(0, NAMES).map(({ id }) => id);
  const left = rules3.length - shown.length;
  return left > 0 ? `${shown.join(", ")} ${words2.others(left)}` : shown.join(", ");
}
function placeText({ first, subjects, before, environments }, voice) {
  const words2 = phrases(voice.language);
  const was = before ? words2.was(placeName(before), voice.baseName) : "";
  const left = Math.max(0, environments.length - NAMES);
  const inside = environments.length > 0 ? words2.inEnvironments(environments.slice(0, NAMES), left) : "";
  const place = [whereText(first, subjects, voice), was].filter((part) => part !== "").join(" ");
  return [place, inside].filter((part) => part !== "").join(" \xB7 ");
}
function whereText({ at, setBy, subject, removed }, subjects, { language, baseName: baseName2 }) {
  const words2 = phrases(language);
  const named = nameBeside(subject, at?.file);
  const place = at ? `${placeName(at)}${removed ? ` ${words2.wasOn(baseName2)}` : ""}` : "";
  const set = setBy ? `${words2.setBy()} ${placeName(setBy)}` : "";
  const clauses = [[place, set].filter((part) => part !== "").join(" "), named].filter((part) => part !== "");
  const told = clauses.join(" \xB7 ");
  return subjects > 1 ? `${told} ${words2.others(subjects - 1)}` : told;
}
function refusalLines(report, { language, baseName: baseName2 }) {
  const words2 = phrases(language);
  const { already, above, doubt } = unheld(report);
  const free = [
    already > 0 ? words2.alreadyFailing(already, baseName2) : "",
    above > 0 ? words2.lossesAbove(above) : ""
  ].filter((clause) => clause !== "");
  return [
    line(waysOut2(report, baseName2, words2)),
    ...free.length > 0 ? [line(words2.colon(words2.notHeld(), free.join(", ")), { paint: "dim" })] : [],
    ...doubt ? [line(words2.colon(words2.undecidedFree(), doubt[language]), { paint: "dim" })] : [],
    blank
  ];
}
function waysOut2(report, baseName2, words2) {
  if (reasonOf(report, "blind-spot-introduced")) return words2.mendBroken();
  const held = moves3(report).filter((move) => move.held);
  const [lost3, added] = [countRules(held, "lost"), countRules(held, "new")];
  if (lost3 + added === 0 || heldLevel(report) === 0) return words2.stateWaysOut();
  const counted = [lost3 > 0 ? words2.lostHere(lost3) : "", added > 0 ? words2.newHere(added) : ""];
  return [...counted, words2.waysOut(baseName2, lost3 + added, lost3 > 0)].filter((part) => part !== "").join(" ");
}

// src/report/terminal-state.ts
var marks2 = { pass: "\u2714", fail: "\u2718", waived: "\u25C6", unknown: "?", "not-applicable": "\u2013" };
var paints2 = {
  pass: "good",
  fail: "bad",
  waived: "doubt",
  unknown: "doubt",
  "not-applicable": "dim"
};
function stateLines(report, head, voice) {
  const words2 = phrases(voice.language);
  const { loud, dash, clauses } = state(report, head, voice);
  const base = report.base ? [words2.comparedTo(voice.baseName)] : [];
  return [
    line(dash === "" ? loud : `${loud} \u2014 ${dash}`, { paint: "bold" }),
    line([...clauses, ...base].join(" \xB7 "), { paint: "dim" }),
    blank,
    ...ladder(report, head, voice),
    blank
  ];
}
function ladder(report, head, { language }) {
  const words2 = phrases(language);
  const rows = criterionRows(report, head);
  const width = Math.max(...report.grid.levels.map(({ title }) => widthOf(oneLine(title[language], 44))));
  return report.grid.levels.map(({ level, title }) => {
    const name = oneLine(title[language], 44);
    const outcome = outcomeOf(rows.filter((row2) => row2.level === level));
    const reached = level <= head.score.technical;
    const mark = reached && outcome === "unknown" ? marks2.pass : marks2[outcome];
    const lead = `${mark} ${level}  ${name}${" ".repeat(width - widthOf(name))}  `;
    const told = reached ? reachedText(head, level, words2) : missingText(
      rows.filter((row2) => row2.level === level),
      language
    );
    return line(told, { indent: 2, lead, paint: reached ? "good" : paints2[outcome] });
  });
}
function outcomeOf(rows) {
  const order2 = ["fail", "unknown", "waived", "pass", "not-applicable"];
  return order2.find((outcome) => rows.some((row2) => row2.outcome === outcome)) ?? "unknown";
}
function reachedText({ rules: rules3 }, level, words2) {
  const missing = rules3.filter((rule) => rule.required && rule.level === level && isUnattested(rule));
  if (missing.length === 0) return words2.outcome("pass");
  const ended = missing.filter(({ cause }) => cause === "attestation-ended").length;
  return `${words2.reachedByFiles()} \xB7 ${words2.attestationsMissing(missing.length - ended, ended)}`;
}
function missingText(rows, language) {
  const words2 = phrases(language);
  const open = rows.filter((row2) => row2.outcome === "fail" || row2.outcome === "unknown");
  if (open.length === 0) return words2.outcome("pass");
  const ruled = open.filter(({ ruleless }) => !ruleless);
  const told = ruled.map(({ criterion, good, rules: rules3 }) => `${criterion.title[language]} ${good}/${rules3.length}`);
  const bare = open.length - ruled.length;
  return [...told, ...bare > 0 ? [words2.unruled(bare)] : []].join(" \xB7 ");
}

// src/report/terminal-steps.ts
var SHOWN2 = 6;
function whyNotLines(report, voice) {
  const words2 = phrases(voice.language);
  const level = targetLevel(report);
  if (level === null) return [];
  const { rules: rules3, statements, unruled: unruled2 } = remainder(report, level);
  const failing2 = rules3.filter(({ outcome }) => outcome === "fail");
  const left = failing2.length - SHOWN2;
  const asides = [
    rules3.length > failing2.length ? words2.undecided(rules3.length - failing2.length) : "",
    statements.length > 0 ? words2.attestationsMissing(statements.length, 0) : "",
    unruled2 > 0 ? words2.unruled(unruled2) : ""
  ].filter((clause) => clause !== "");
  return [
    line(words2.whyNot(level), { paint: "bold" }),
    ...failing2.slice(0, SHOWN2).flatMap((rule) => failingLines(rule, voice)),
    ...left > 0 ? [line(words2.more(left), { indent: 4, paint: "dim" })] : [],
    ...asides.length > 0 ? [line(asides.join(" \xB7 "), { indent: 2, lead: `${marks2.unknown} `, paint: paints2.unknown })] : [],
    blank
  ];
}
function failingLines(rule, voice) {
  const { language } = voice;
  const fails = rule.findings.filter(({ outcome }) => outcome === "fail");
  const [first] = fails;
  const subjects = new Set(fails.map(({ subject }) => subject)).size;
  const told = [first?.message?.[language] ?? "", first ? whereText(first, subjects, voice) : ""].filter(
    (part) => part !== ""
  );
  return [
    line(`${rule.title[language]} (${rule.id})`, { indent: 2, lead: `${marks2.fail} `, paint: "bad" }),
    ...told.length > 0 ? [line(told.join(" \u2014 "), { indent: 4, paint: "dim" })] : []
  ];
}
function stepLines(report, voice) {
  const words2 = phrases(voice.language);
  const { first, rest } = steps(report);
  if (first.length === 0) return [];
  return [
    line(stepsTitle(report, words2), { paint: "bold" }),
    ...first.flatMap((step, index) => stepText(step, index + 1, { report, voice })),
    ...rest.length > 0 ? [line(words2.otherSteps(rest.length), { indent: 5, paint: "dim" })] : [],
    blank
  ];
}
function stepText(step, number, { report, voice }) {
  const words2 = phrases(voice.language);
  const { result, at, subjects, together } = step;
  if (together.length > 1) return hiddenText(step, number, voice);
  const place = at ? placeName(at) + (subjects > 1 ? ` ${words2.others(subjects - 1)}` : "") : "";
  const far = step.level === targetLevel(report) ? "" : words2.atLevel(step.level);
  const from = result.announced === void 0 ? "" : words2.countsFrom(result.announced);
  const clauses = [words2.effort(step.effort), far, from, place].filter((clause) => clause !== "");
  return [
    line(`${result.title[voice.language]} (${result.id})`, { indent: 2, lead: `${number}. ` }),
    line(clauses.join(" \xB7 "), { indent: 5, paint: "dim" }),
    line(capital(step.gesture[voice.language]), { indent: 5, lead: "\u2192 " })
  ];
}
function hiddenText({ gesture, together, at, likewise: likewise2 }, number, { language }) {
  const words2 = phrases(language);
  const clauses = [likewiseText(likewise2, words2), words2.hides(together.length), at ? placeName(at) : ""].filter(
    (clause) => clause !== ""
  );
  return [
    line(capital(gesture[language]), { indent: 2, lead: `${number}. ` }),
    line(clauses.join(" \xB7 "), { indent: 5, paint: "dim" })
  ];
}

// src/report/terminal.ts
var SHOWN3 = 8;
function terminal(report, voice) {
  const { head, verdict } = report;
  const refused = verdict?.accepted === false && failures(report).length === 0;
  const body = head ? bodyLines(report, head, voice) : [];
  return paint(
    [
      ...topLines(report, voice),
      ...mistakeLines(report, voice),
      ...refused ? refusalLines(report, voice) : [],
      ...failures(report).length > 0 ? [] : changeLines(report, voice),
      ...body,
      ...footerLines(report, voice)
    ],
    voice.colour
  );
}
function topLines(report, voice) {
  const { icon, text: text3 } = headline(report, voice);
  const tone = { accepted: "good", refused: "bad", information: "bold", warning: "doubt" };
  return [blank, line(text3, { lead: `${icons[icon]} `, paint: tone[icon] }), blank];
}
function mistakeLines(report, { language }) {
  const found = failures(report);
  if (found.length < 2) return [];
  return [...found.map((message) => line(capital(message[language]), { indent: 2, lead: "- " })), blank];
}
function bodyLines(report, head, voice) {
  return [
    ...stateLines(report, head, voice),
    ...policyLines2(report, voice),
    ...report.verdict ? [] : whyNotLines(report, voice),
    ...stepLines(report, voice),
    ...blindLines(report, voice),
    ...noteLines(head, voice)
  ];
}
function policyLines2({ policy }, { language, baseName: baseName2 }) {
  const words2 = phrases(language);
  const said2 = [
    ...policy.changed.length > 0 ? [words2.policyChanged(policy.changed.slice(0, SHOWN3), baseName2)] : [],
    ...policy.announcements.slice(0, SHOWN3).map(({ message }) => capital(message[language])),
    ...policy.waivers.slice(0, SHOWN3).map(({ rule, subject, state: state2, until }) => `\u25C6 ${rule} ${subject} \xB7 ${words2.waiver(state2, until)}`)
  ];
  return said2.length > 0 ? [...said2.map((told) => line(told)), blank] : [];
}
function blindLines({ base, head }, { language }) {
  const words2 = phrases(language);
  const families = familiesOf({ base, head });
  const keyed = doubts(head?.rules ?? [], families).map((doubt) => [
    doubt.message ? families.of(doubt.message).key : "",
    doubt
  ]);
  const causes3 = new Map(keyed);
  const spots = /* @__PURE__ */ new Map();
  for (const spot of head?.blindSpots ?? []) {
    const { key } = families.of(spot.message);
    if (!spots.has(key)) spots.set(key, spot);
  }
  const left = spots.size - SHOWN3;
  if (spots.size === 0) return [];
  return [
    line(words2.blindSpots(spots.size), { paint: "bold" }),
    ...[...spots.values()].slice(0, SHOWN3).flatMap((spot) => spotLines(spot, causes3.get(families.of(spot.message).key), { families, language })),
    ...left > 0 ? [line(words2.more(left), { indent: 4, paint: "dim" })] : [],
    blank
  ];
}
function spotLines({ message, at, fault }, doubt, { families, language }) {
  const words2 = phrases(language);
  const others = likewiseText(families.others(families.of(message)), words2);
  const clauses = [others, at.file ? placeName(at) : "", doubt ? words2.undecided(doubt.rules.length) : ""];
  const detail = clauses.filter((clause) => clause !== "").join(" \xB7 ");
  const style2 = fault ? "bad" : "doubt";
  const told = line(capital(message[language]), { indent: 2, lead: `${marks2.unknown} `, paint: style2 });
  return detail === "" ? [told] : [told, line(detail, { indent: 4, paint: "dim" })];
}
function noteLines({ environments, notes }, { language }) {
  const words2 = phrases(language);
  const named = environments.slice(0, SHOWN3).map(
    ({ name, class: kind, declared }) => `${name} (${words2.environmentClass(kind)}${declared ? "" : `, ${words2.guessed()}`})`
  );
  return [
    ...named.length > 0 ? [line(words2.colon(words2.environments(environments.length), named.join(", ")), { paint: "dim" })] : [],
    ...notes.slice(0, SHOWN3).map(({ message }) => line(capital(message[language]), { lead: "\xB7 ", paint: "dim" })),
    ...notes.length > SHOWN3 ? [line(words2.more(notes.length - SHOWN3), { paint: "dim" })] : [],
    blank
  ];
}
function footerLines(report, { language, fullReport: fullReport2 }) {
  const words2 = phrases(language);
  const rule = report.nextSteps[0]?.rule;
  const clauses = [
    words2.grid(report.grid.id, report.grid.version),
    `palier ${report.palier}`,
    rule ? words2.explain(rule) : "",
    report.head && isUncommitted(report) ? words2.initHint() : ""
  ].filter((clause) => clause !== "");
  return [
    line(clauses.join(" \xB7 "), { paint: "dim" }),
    ...fullReport2 ? [line(words2.colon(words2.fullReport(), fullReport2), { paint: "dim" })] : []
  ];
}

// src/report/several.ts
var [ROWS, FOLDED] = [40, 10];
var LEAST2 = 65536;
function lowestFirst(projects) {
  const rank = ({ head, verdict }) => verdict?.accepted === false ? -1 : head?.score.technical ?? -1;
  return [...projects].sort((a, b) => rank(a) - rank(b) || (a.project.key < b.project.key ? -1 : 1));
}
function isMoved(report, voice) {
  const { verdict, policy } = report;
  if (verdict === null || !verdict.accepted || failures(report).length > 0) return true;
  return movement(report, phrases(voice.language)) !== "" || policy.changed.length > 0;
}
function severalComment(reports, voice) {
  const moved = movedFirst(reports, voice);
  if (moved.length === 0 && reports.verdict !== null)
    return write([...topBlocks(reports, moved, voice), ...ending(reports, voice)]);
  return fit(topBlocks(reports, moved, voice), { moved, voice, end: ending(reports, voice) });
}
function severalAllClear(reports, voice, held) {
  const { icon, told } = headlineOf(reports, [], voice);
  const back = held === null ? "" : ` \xB7 ${phrases(voice.language).restored(held)}`;
  return write([heading2([text2(`${icons[icon]} `), ...inline(`${told}${back}`)])]);
}
function severalHtml(reports, voice) {
  const all2 = lowestFirst(reports.projects);
  const blocks = [...topBlocks(reports, all2, voice), ...all2.flatMap((report) => folded(report, voice))];
  return page(headlineOf(reports, all2, voice).told, blocks, voice.language);
}
function movedFirst({ projects }, voice) {
  return lowestFirst(projects).filter((report) => isMoved(report, voice));
}
function headlineOf({ projects, verdict }, moved, voice) {
  const { language } = voice;
  if (moved.length === 0 && verdict !== null) {
    const held = projects.every((report) => headline(report, voice).icon === "accepted");
    return {
      icon: held ? "accepted" : "information",
      told: phrases(language).projectsUnmoved(projects.length)
    };
  }
  const refused = projects.filter((report) => report.verdict?.accepted === false).length;
  const doubted = projects.filter((report) => report.verdict?.accepted && !report.verdict.verified).length;
  const icon = verdict?.accepted === false ? "refused" : doubted > 0 ? "warning" : "information";
  const told = phrases(language).projects({ all: projects.length, moved: moved.length, refused, doubted });
  return { icon, told };
}
function topBlocks(reports, moved, voice) {
  const words2 = phrases(voice.language);
  const { icon, told } = headlineOf(reports, moved, voice);
  const rest = moved.length === 0 ? 0 : reports.projects.length - moved.length;
  const rows = moved.slice(0, ROWS).map((report) => row(report, voice));
  return [
    heading2([text2(`${icons[icon]} `), ...inline(told)]),
    ...rows.length > 0 ? [table([words2.column("project"), words2.column("level"), words2.column("verdict")], rows)] : [],
    ...rest > 0 && reports.verdict !== null ? [paragraph2(inline(words2.projectsUnmoved(rest)))] : []
  ];
}
function row(report, voice) {
  const { icon, text: told } = headline(report, voice);
  return [
    [code3(report.project.key)],
    [text2(String(report.head?.score.technical ?? "\u2013"))],
    [text2(`${icons[icon]} `), ...inline(told)]
  ];
}
function fit(blocks, { moved, voice, end }) {
  const words2 = phrases(voice.language);
  const limit = Math.floor((voice.limit ?? LEAST2) * 0.9);
  for (let kept = Math.min(FOLDED, moved.length); kept > 0; kept -= 1) {
    const told = moved.slice(0, kept).flatMap((report) => folded(report, voice));
    const more = moved.length > kept ? [paragraph2(inline(words2.more(moved.length - kept)))] : [];
    const body = write([...blocks, ...told, ...more, ...end]);
    if (body.length <= limit) return body;
  }
  return write([...blocks, ...end]);
}
function ending({ projects }, voice) {
  const [first] = projects;
  return first ? [footer(telling(first, voice))] : [];
}
function folded(report, voice) {
  const below = { ...voice, links: voice.links === null ? null : `${voice.links}${report.project.key}/` };
  return details(headingOf(report), sectionsOf(telling(report, below, rooms.at(-1))).flat());
}
function headingOf({ project }) {
  return project.key.replace(/[^\p{L}\p{N}._/-]/gu, "");
}
function severalTerminal({ projects }, voice) {
  const told = lowestFirst(projects).map((report) => `\u2500\u2500 ${headingOf(report)} \u2500\u2500
${terminal(report, voice)}`);
  return told.join("\n");
}

export {
  boundLevel,
  gate,
  exitCode,
  phrases,
  boundLevel2,
  isUncommitted,
  heldLevel,
  partChanges,
  missingTools,
  doubts,
  headline,
  inline,
  text2 as text,
  paragraph2 as paragraph,
  heading2 as heading,
  write,
  moves3 as moves,
  pathUri,
  placeName,
  pageOf,
  icons,
  criterionRows,
  comment,
  summary,
  html2 as html,
  terminal,
  lowestFirst,
  severalComment,
  severalAllClear,
  severalHtml,
  severalTerminal
};
