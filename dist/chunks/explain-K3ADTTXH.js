import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  phrases,
  sheetOf
} from "./chunk-NG2FU4LA.js";
import {
  belowPath,
  ruledBy
} from "./chunk-MKSIVHNI.js";
import "./chunk-OTONFB74.js";
import {
  loadCatalogue,
  readResources
} from "./chunk-HMWGODWM.js";
import {
  openTree
} from "./chunk-QEW26NPL.js";
import "./chunk-O56RL774.js";
import "./chunk-CGSVEPBE.js";
import {
  UserError
} from "./chunk-PUQQKSFQ.js";
import "./chunk-RH7KIIW5.js";
import {
  nearest
} from "./chunk-Z2STOFF7.js";
import "./chunk-2JYEHBWR.js";

// src/commands/explain.ts
import { existsSync } from "node:fs";
import { resolve } from "node:path";

// src/rules/explain-sheets.ts
var fr = {
  cct: (all, primary) => `Cadre de Coh\xE9rence Technique : ${all} exigences, ${primary} primordiales (P) et ${all - primary} importantes (I)`,
  proved: "prouv\xE9e par",
  attestationOnly: "par attestation seulement",
  cctUse: "Une exigence se prouve par ses r\xE8gles, s'atteste sous son num\xE9ro (`project.attestations`, `rule: EXI-\u2026`), ou se d\xE9roge avec une d\xE9cision (`policy.waivers`). O\xF9 en est un d\xE9p\xF4t : `palier score --format json`, cl\xE9 `cct`.",
  admission: (all) => `Admission dans le cluster : les ${all} politiques de la plateforme, et la r\xE8gle qui pr\xE9vient avant elles`,
  admissionUse: "Audit : l'objet est signal\xE9, mais accept\xE9. Refus : l'objet n'entre pas. Ce qu'un d\xE9p\xF4t en respecte : `palier score --format json`, cl\xE9 `admission`.",
  stages: ["avant la production", "en production"],
  everywhere: "partout",
  acts: { none: "ajoute ou g\xE9n\xE8re", audit: "audit", enforce: "refus" },
  mirrored: "r\xE8gle",
  platform: "la plateforme s'en charge seule",
  done: "Avez-vous d\xE9j\xE0 fait\u2026",
  cumulative: "La grille se cumule : les niveaux inf\xE9rieurs sont compris.",
  byFiles: "prouv\xE9 par les fichiers",
  byPeople: "attest\xE9",
  byEither: "prouv\xE9 par les fichiers, ou attest\xE9",
  advised: "recommand\xE9",
  identity: ["Projet", "D\xE9p\xF4ts", "\xC9quipe et contact", "Date"],
  send: (level) => `Pour r\xE9pondre : lancez \`palier score\` sur chaque d\xE9p\xF4t, cochez ce qui est acquis, attestez le reste dans .palier.yml, puis joignez cette fiche et le rapport (\`palier score --format html=palier.html\`) \xE0 la demande d'accompagnement de niveau ${level}.`
};
var en = {
  cct: (all, primary) => `Technical coherence framework (CCT): ${all} requirements, ${primary} primary (P) and ${all - primary} important (I)`,
  proved: "proved by",
  attestationOnly: "by attestation only",
  cctUse: "A requirement is proved by its rules, attested under its number (`project.attestations`, `rule: EXI-\u2026`), or waived with a decision (`policy.waivers`). Where a repository stands: `palier score --format json`, key `cct`.",
  admission: (all) => `Admission to the cluster: the platform's ${all} policies, and the rule that warns before they do`,
  admissionUse: "Audit: the object is reported, but accepted. Refusal: the object is kept out. What a repository complies with: `palier score --format json`, key `admission`.",
  stages: ["before production", "in production"],
  everywhere: "everywhere",
  acts: { none: "adds or generates", audit: "audit", enforce: "refusal" },
  mirrored: "rule",
  platform: "handled by the platform alone",
  done: "Have you already\u2026",
  cumulative: "The grid is cumulative: the levels below are part of it.",
  byFiles: "proved by files",
  byPeople: "attested",
  byEither: "proved by files, or attested",
  advised: "recommended",
  identity: ["Project", "Repositories", "Team and contact", "Date"],
  send: (level) => `To answer: run \`palier score\` on each repository, tick what is met, attest the rest in .palier.yml, then send this sheet and the report (\`palier score --format html=palier.html\`) with the request for level ${level} support.`
};
var words = { fr, en };
function explainFramework({ requirements, rules }, language) {
  const say = words[language];
  const { colon } = phrases[language];
  const primary = requirements.filter(({ level }) => level === "P").length;
  const lines = requirements.map(({ id, level, title, rules: proofs }) => {
    const known = proofs.filter((rule) => rules.has(rule));
    const proof = known.length === 0 ? say.attestationOnly : `${say.proved}${colon} ${known.join(", ")}`;
    return `${id}  ${level}  ${title[language]}
    ${proof}`;
  });
  return `${[say.cct(requirements.length, primary), say.cctUse, lines.join("\n")].join("\n\n")}
`;
}
function explainAdmission({ admission, rules }, language) {
  const say = words[language];
  const { colon } = phrases[language];
  const [before, production] = say.stages;
  const lines = admission.map((policy) => {
    const known = policy.rules.filter((rule) => rules.has(rule));
    const mirror = known.length === 0 ? say.platform : `${say.mirrored}${colon} ${known.join(", ")}`;
    const inProduction = `${production}${colon} ${say.acts[policy.production]}`;
    const acts = policy.before === policy.production ? `${say.everywhere}${colon} ${say.acts[policy.production]}` : `${before}${colon} ${say.acts[policy.before]} \xB7 ${inProduction}`;
    return `${policy.id}  ${policy.title[language]}
    ${acts} \xB7 ${mirror}`;
  });
  return `${[say.admission(admission.length), say.admissionUse, lines.join("\n")].join("\n\n")}
`;
}
function explainLevelSheet(catalogue, level, language) {
  const say = words[language];
  const { level: word, colon } = phrases[language];
  const parts = [
    `${word} ${level.level}${colon} ${level.title[language]}`,
    level.question[language],
    `${say.done}
${level.achievement[language]}`,
    ...level.criteria.map((criterion) => criterionSheet(catalogue, criterion, language)),
    ...level.level > 1 ? [say.cumulative] : [],
    say.identity.map((line) => `${line}${colon} ____________________`).join("\n"),
    say.send(level.level)
  ];
  return `${parts.join("\n\n")}
`;
}
function criterionSheet({ grid, rules }, criterion, language) {
  const placed = grid.placements.filter((placement) => placement.criterion === criterion.id);
  const title = `${criterion.id}  ${criterion.title[language]}`;
  if (placed.length === 0) return `${title}
    ${phrases[language].noRules}`;
  const ordered = [...placed.filter(({ required }) => required), ...placed.filter(({ required }) => !required)];
  return [title, ...ordered.map((placement) => lineOf(placement, rules, language))].join("\n");
}
function lineOf({ rule: id, required, announced }, rules, language) {
  const say = words[language];
  const rule = rules.get(id);
  if (rule === void 0) return "";
  const proof = rule.proof === "declared" ? say.byPeople : rule.attestable ? say.byEither : say.byFiles;
  const { effort, announced: from } = phrases[language];
  const weight = announced !== void 0 ? [from(announced)] : required ? [] : [say.advised];
  const marks = [id, proof, effort[rule.effort], ...weight];
  return `  [ ] ${rule.title[language]}
        ${marks.join(" \xB7 ")}`;
}

// src/rules/explain.ts
function explain(catalogue, id, language) {
  if (id === null) return explainGrid(catalogue, language);
  if (id === "cct") return explainFramework(catalogue, language);
  if (id === "admission") return explainAdmission(catalogue, language);
  if (catalogue.rules.has(id)) return explainRule(catalogue, id, language);
  if (/^\d+$/.test(id)) return explainLevel(catalogue, Number(id), language);
  return explainCriterion(catalogue, id, language);
}
function explainGrid(catalogue, language) {
  const { grid } = catalogue;
  const levels = grid.levels.map((level) => levelText(catalogue, level, language));
  return `${[`${grid.title[language]} \xB7 ${grid.version}`, ...levels, phrases[language].more].join("\n\n")}
`;
}
function explainLevel(catalogue, level, language) {
  const found = catalogue.grid.levels.find((one) => one.level === level);
  if (!found) throw unknown(catalogue, String(level));
  return explainLevelSheet(catalogue, found, language);
}
function explainCriterion(catalogue, id, language) {
  const criteria = catalogue.grid.levels.flatMap((level) => level.criteria);
  const criterion = criteria.find((one) => one.id === id);
  if (!criterion) throw unknown(catalogue, id);
  const placed = catalogue.grid.placements.filter((placement) => placement.criterion === id);
  const title = `${criterion.id}  ${criterion.title[language]}`;
  if (placed.length === 0) return `${title}

${phrases[language].noRules}
`;
  return `${[title, ...placed.map(({ rule }) => explainRule(catalogue, rule, language).trimEnd())].join("\n\n")}
`;
}
function explainRule(catalogue, id, language) {
  const rule = catalogue.rules.get(id);
  if (!rule) throw unknown(catalogue, id);
  const placement = catalogue.grid.placements.find((one) => one.rule === id) ?? null;
  const sheet = sheetOf(rule, placement, language);
  const { colon } = phrases[language];
  const lines = sheet.lines.map(([label, text]) => `${label}${colon} ${text}`);
  const examples = sheet.examples.flatMap(
    ({ label, files }) => Object.entries(files).map(([file, text]) => `${label} \xB7 ${file}
${indented(text)}`)
  );
  const where = placement ? `${placement.criterion} \xB7 ` : "";
  return `${[sheet.title, `${sheet.id} \xB7 ${where}${sheet.marks.join(" \xB7 ")}`, ...lines, ...examples].join("\n\n")}
`;
}
function levelText(catalogue, level, language) {
  const { level: word, colon } = phrases[language];
  const title = `${word} ${level.level}${colon} ${level.title[language]}`;
  return [title, ...level.criteria.map((criterion) => criterionText(catalogue, criterion, language))].join("\n");
}
function criterionText({ grid, rules }, criterion, language) {
  const words2 = phrases[language];
  const placed = grid.placements.filter((placement) => placement.criterion === criterion.id);
  const lines = placed.map(({ rule, required, announced }) => {
    const title2 = rules.get(rule)?.title[language] ?? "";
    const mark = announced !== void 0 ? words2.announced(announced) : required ? "" : words2.recommended;
    return `    ${rule}  ${title2}${mark === "" ? "" : ` (${mark})`}`;
  });
  const title = `  ${criterion.id}  ${criterion.title[language]}`;
  return [title, ...lines.length > 0 ? lines : [`    ${words2.noRules}`]].join("\n");
}
function indented(text) {
  const lines = text.replace(/\n$/, "").split("\n");
  return lines.map((line) => line === "" ? "" : `    ${line}`).join("\n");
}
function unknown(catalogue, id) {
  const criteria = catalogue.grid.levels.flatMap((level) => level.criteria.map((criterion) => criterion.id));
  const known = [...catalogue.rules.keys(), ...criteria, "cct", "admission"];
  const word = id.toLowerCase();
  const holding = word.length < 3 ? void 0 : known.find((one) => one.includes(word));
  return new UserError({ code: "explain-unknown", id, nearest: nearest(id, known) ?? holding ?? "" });
}

// src/commands/explain.ts
async function explain2(options, edge) {
  const catalogue = await catalogueHere(belowPath(options, resolve(".")));
  edge.stdout.write(`${explain(catalogue, options.argument, options.language ?? "fr")}
`);
  return 0;
}
async function catalogueHere(options) {
  const { rules } = await readResources();
  const { catalogue } = loadCatalogue(rules, "cloud-pi-native");
  if (options.rules === null && !existsSync(options.config ?? ".palier.yml")) return catalogue;
  const tree = await openTree(resolve("."), null);
  try {
    return await ruledBy(tree, { options, resources: { rules }, catalogue });
  } finally {
    await tree.close();
  }
}
export {
  explain2 as explain
};
