import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  fieldsOf,
  kinds,
  shown
} from "./chunk-HMWGODWM.js";
import {
  frenchDay
} from "./chunk-RH7KIIW5.js";

// src/rules/phrases.ts
var fr = {
  colon: " :",
  level: "Niveau",
  required: "requise",
  recommended: "recommand\xE9e",
  advisedFrom: (level) => `recommand\xE9e d\xE8s le niveau ${level}`,
  announced: (day) => `annonc\xE9e : compte \xE0 partir du ${frenchDay(day)}`,
  reach: { any: "tout environnement", "prod-like": "environnements prod-like et production", production: "production" },
  effort: { minutes: "quelques minutes", hours: "quelques heures", days: "quelques jours" },
  byDocument: "par un document ou une attestation",
  byPeople: "par attestation",
  attestable: "attestable",
  why: "Pourquoi",
  looked: "Ce qui est regard\xE9",
  byAttestation: "une attestation dans `.palier.yml` : aucun fichier ne peut le montrer",
  orAttestation: " ; ou une attestation dans `.palier.yml`",
  fix: "Comment corriger",
  linters: "Les outils g\xE9n\xE9riques",
  parameters: "Param\xE8tres",
  references: "R\xE9f\xE9rences",
  fails: "\xC0 corriger",
  passes: "Acquis",
  noRules: "Pas encore de r\xE8gle : ce crit\xE8re reste ind\xE9termin\xE9.",
  more: "Le d\xE9tail : `palier explain 3` (un niveau), `palier explain 3/rootless` (un crit\xE8re), `palier explain probe-present` (une r\xE8gle), `cct`, `admission`.",
  achievement: "R\xE9alisation",
  introduction: (rules) => `Cette page est faite \xE0 partir des ${rules} r\xE8gles de ce dossier : ne la modifiez pas \xE0 la main. Les tests jugent les exemples de chaque r\xE8gle.`
};
var en = {
  colon: ":",
  level: "Level",
  required: "required",
  recommended: "recommended",
  advisedFrom: (level) => `recommended from level ${level}`,
  announced: (day) => `announced: counts from ${day}`,
  reach: { any: "any environment", "prod-like": "prod-like and production environments", production: "production" },
  effort: { minutes: "a few minutes", hours: "a few hours", days: "a few days" },
  byDocument: "by a document or an attestation",
  byPeople: "by attestation",
  attestable: "attestable",
  why: "Why",
  looked: "What is looked at",
  byAttestation: "an attestation in `.palier.yml`: no file can show it",
  orAttestation: "; or an attestation in `.palier.yml`",
  fix: "How to fix",
  linters: "Generic linters",
  parameters: "Parameters",
  references: "References",
  fails: "Fails",
  passes: "Passes",
  noRules: "No rules yet: this criterion stays unknown.",
  more: "In detail: `palier explain 3` (a level), `palier explain 3/rootless` (a criterion), `palier explain probe-present` (a rule), `cct`, `admission`.",
  achievement: "Achievement",
  introduction: (rules) => `This page is generated from the ${rules} rules of this folder: do not edit it by hand. The tests judge the examples of every rule.`
};
var phrases = { fr, en };

// src/rules/sheet.ts
function sheetOf(rule, placement, language) {
  const words = phrases[language];
  const lines = [
    [words.why, rule.why[language]],
    [words.looked, lookedAt(rule, language)],
    [words.fix, rule.fix[language]]
  ];
  if (rule.parameters.size > 0) lines.push([words.parameters, parametersOf(rule, words)]);
  const references = [...rule.references.cct, ...rule.references.kyverno.map((policy) => `Kyverno \`${policy}\``)];
  if (references.length > 0) lines.push([words.references, references.join(", ")]);
  if (rule.linters) lines.push([words.linters, rule.linters[language]]);
  return {
    id: rule.id,
    title: rule.title[language],
    marks: marksOf(rule, placement, words),
    lines,
    examples: [
      ...rule.examples.fail.map((files) => ({ label: words.fails, files })),
      ...rule.examples.pass.map((files) => ({ label: words.passes, files }))
    ]
  };
}
function marksOf(rule, placement, words) {
  const marks = [];
  if (placement) {
    marks.push(placement.required ? words.required : words.recommended, words.reach[placement.reach]);
    if (placement.announced !== void 0) marks.push(words.announced(placement.announced));
    if (placement.advisedFrom !== null) marks.push(words.advisedFrom(placement.advisedFrom));
  }
  marks.push(words.effort[rule.effort]);
  if (rule.proof === "declared" && rule.given === null) marks.push(words.byPeople);
  else if (rule.proof === "declared" && rule.given === "document") marks.push(words.byDocument);
  else if (rule.attestable) marks.push(words.attestable);
  return marks;
}
function parametersOf({ id, parameters }, words) {
  const named = [...parameters].map(([name, { type, value }]) => `\`${name}\` (${type}) = ${shown(value)}`);
  return `${named.join(", ")} \xB7 \`.palier.yml\`${words.colon} \`policy.thresholds.${id}\``;
}
function lookedAt(rule, language) {
  const words = phrases[language];
  if (rule.given === null) return words.byAttestation;
  const { given } = rule;
  const fields = rule.reads.map((path) => told(path, meaning(given, path, language)));
  const files = `${kinds[given][1][language]}${words.colon} ${fields.join(", ")}`;
  return rule.attestable ? `${files}${words.orAttestation}` : files;
}
function told(path, words) {
  return words === "" || `.${path}`.endsWith(`.${words}`) ? `\`${path}\`` : `\`${path}\` (${words})`;
}
function meaning(kind, path, language) {
  let type = kinds[kind][0];
  let words = "";
  for (const name of path.split(".")) {
    const field = fieldsOf(type)?.get(name);
    if (!field) break;
    words = field.words[language];
    type = field.type;
  }
  return words;
}

export {
  phrases,
  sheetOf
};
