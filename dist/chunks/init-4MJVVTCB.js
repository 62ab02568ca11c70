import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  benchFor,
  save,
  score
} from "./chunk-GFE5JQ5U.js";
import "./chunk-K5ZQWKLC.js";
import {
  belowPath
} from "./chunk-MKSIVHNI.js";
import "./chunk-OTONFB74.js";
import {
  createCache,
  findEnvironments
} from "./chunk-3UWU6X7I.js";
import "./chunk-HMWGODWM.js";
import {
  ask,
  openTree,
  readSettings
} from "./chunk-QEW26NPL.js";
import "./chunk-O56RL774.js";
import "./chunk-QTCX36IH.js";
import "./chunk-GXG6GLTD.js";
import "./chunk-RRAVW2CH.js";
import "./chunk-CGSVEPBE.js";
import {
  UserError
} from "./chunk-PUQQKSFQ.js";
import {
  say
} from "./chunk-736ST75G.js";
import "./chunk-RH7KIIW5.js";
import "./chunk-Z2STOFF7.js";
import "./chunk-2JYEHBWR.js";

// src/commands/init.ts
import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";

// src/init/words.ts
var words = {
  fr: {
    head: [
      "Ce que ce d\xE9p\xF4t s'engage \xE0 tenir sur la grille de maturit\xE9 (policy), et ce qu'il est (project).",
      "Relisez chaque ligne : elle a \xE9t\xE9 d\xE9duite des fichiers. `palier explain` montre la grille."
    ],
    grid: "la grille suivie",
    commitment: "le niveau que les fichiers montrent aujourd'hui : aucune fusion ne le fera perdre",
    commitmentNone: ["Aucun niveau n'est encore tenu par les fichiers. Quand le niveau 1 le sera :"],
    next: "l'engagement suivant prend effet de lui-m\xEAme \xE0 sa date",
    gate: "refuse seulement ce que le changement fait perdre (state, ratchet, off : voir la documentation)",
    waivers: [
      "Une d\xE9rogation se fusionne d'abord sur la branche cible ; au niveau 5 il lui faut une d\xE9cision (decision:)."
    ],
    name: "le nom du projet",
    halves: "une seule moiti\xE9 a \xE9t\xE9 trouv\xE9e ici (application | infrastructure | observability | both)",
    environments: [
      "D\xE9duits des noms de fichiers et de dossiers. class : sandbox | prod-like | production.",
      "Une fois un environnement d\xE9clar\xE9, plus rien d'autre n'est cherch\xE9 : v\xE9rifiez qu'il n'en manque aucun."
    ],
    unplaced: "Aucun nom ne dit o\xF9 ceci se d\xE9ploie, et ce ne sera plus \xE9valu\xE9 sans \xEAtre d\xE9clar\xE9 :",
    noEnvironment: ["Aucun nom ne dit o\xF9 ceci se d\xE9ploie. \xC0 d\xE9clarer, par exemple :"],
    cluster: 'openshift (d\xE9faut) | kubernetes ; ajoutez kubernetes: "1.33" pour la version',
    attestations: [
      "Ce que seules des personnes peuvent attester. D\xE9commentez, compl\xE9tez, retirez ce qui ne vous concerne pas.",
      "evidence : un chemin du d\xE9p\xF4t, une adresse https: ou une r\xE9f\xE9rence ref: ; une attestation vaut 12 mois au plus."
    ]
  },
  en: {
    head: [
      "What this repository commits to on the maturity grid (policy), and what it is (project).",
      "Read every line again: it was deduced from the files. `palier explain` shows the grid."
    ],
    grid: "the grid that is followed",
    commitment: "the level that the files show today: no merge will lose it",
    commitmentNone: ["The files meet no level yet. Once they meet level 1:"],
    next: "the next commitment takes effect by itself on its day",
    gate: "refuses only what the change itself loses (state, ratchet, off: see the documentation)",
    waivers: ["A waiver is merged on the target branch first; at level 5 it needs a decision (decision:)."],
    name: "the project's name",
    halves: "only one half was found here (application | infrastructure | observability | both)",
    environments: [
      "Deduced from the names of files and folders. class: sandbox | prod-like | production.",
      "Once an environment is declared, nothing else is looked for: check that none is missing."
    ],
    unplaced: "No name says where this is deployed, and it is not judged unless it is declared:",
    noEnvironment: ["No name says where this is deployed. To declare, for example:"],
    cluster: 'openshift (default) | kubernetes; add kubernetes: "1.33" for the version',
    attestations: [
      "What only people can attest. Uncomment, complete, remove what does not concern you.",
      "evidence: a path in the repository, an https: address or a ref: reference; an attestation is valid for 12 months at most."
    ]
  }
};

// src/init/yaml.ts
function scalar(text) {
  const bare = /^[A-Za-z][A-Za-z0-9_./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return bare ? text : JSON.stringify(text);
}
function list(texts) {
  return `[${texts.map(scalar).join(", ")}]`;
}
function mapping(entries) {
  const written = Object.entries(entries).flatMap(([key, value]) => value === null ? [] : [`${key}: ${value}`]);
  return `{ ${written.join(", ")} }`;
}
function comment(lines, indent = "") {
  return lines.map((line) => `${indent}# ${line}`);
}

// src/init/configuration.ts
function configuration(sight) {
  const said2 = words[sight.language];
  const lines = [
    ...comment(said2.head),
    "",
    "policy:",
    `  grid: ${scalar(sight.grid)}  # ${said2.grid}`,
    ...commitment(sight),
    `  gate: change  # ${said2.gate}`,
    ...comment(said2.waivers, "  "),
    "  # waivers:",
    `  #   - { rule: image-tag-explicit, subject: "Deployment/web:*", reason: "\u2026", owner: "\u2026", until: ${later(sight.today, 3)} }`,
    "",
    "project:",
    `  name: ${scalar(sight.name)}  # ${said2.name}`,
    `  language: ${sight.language}`,
    ...sight.half === null ? [] : [`  repository: ${sight.half}  # ${said2.halves}`],
    ...environments(sight),
    `  cluster: { kind: openshift }  # ${said2.cluster}`,
    ...attestations(sight)
  ];
  return `${lines.join("\n")}
`;
}
function commitment({ language, today, technical, highest }) {
  const said2 = words[language];
  if (technical === 0) {
    return [...comment(said2.commitmentNone, "  "), `  # commitment: { level: 1, since: ${today} }`];
  }
  const next = technical < highest ? `, next: { level: ${technical + 1}, by: ${later(today, 12)} }` : "";
  return [
    `  commitment: { level: ${technical}, since: ${today} }  # ${said2.commitment}`,
    ...next === "" ? [] : comment([said2.next], "  "),
    ...next === "" ? [] : [`  # commitment: { level: ${technical}, since: ${today}${next} }`]
  ];
}
function environments({ language, environments: found }) {
  const said2 = words[language];
  const placed = found.filter((environment) => environment.class !== null);
  const unplaced = found.filter((environment) => environment.class === null).flatMap(({ sources }) => sources);
  if (placed.length === 0) return unplaced.length === 0 ? [] : example(said2.noEnvironment, unplaced);
  return [
    ...comment(said2.environments, "  "),
    "  environments:",
    ...placed.flatMap(({ name, class: class_, sources }) => declared(scalar(name), class_ ?? "sandbox", sources)),
    ...unplaced.length === 0 ? [] : comment([said2.unplaced, ...unplaced.map((one) => `  ${placeOf(one)}`)], "  ")
  ];
}
function example(lines, sources) {
  const written = declared("production", "production", sources).map((line) => line.slice("  ".length));
  return [...comment(lines, "  "), "  # environments:", ...comment(written, "  ")];
}
function declared(name, class_, sources) {
  const [first, ...others] = sources;
  if (first && others.length === 0) return [`    ${name}: ${mapping({ class: class_, ...sourceEntries(first) })}`];
  const items = sources.map((source) => `        - ${mapping(sourceEntries(source))}`);
  return [`    ${name}:`, `      class: ${class_}`, "      sources:", ...items];
}
function sourceEntries(source) {
  switch (source.type) {
    case "chart":
      return {
        chart: scalar(source.chart),
        values: source.values.length > 0 && !source.helmfile ? list(source.values) : null,
        helmfile: source.helmfile ? scalar(source.helmfile) : null,
        release: source.release ? scalar(source.release) : null
      };
    case "kustomization":
      return { kustomization: scalar(source.kustomization) };
    case "manifests":
      return { manifests: list(folders(source.files)) };
  }
}
function placeOf(source) {
  if (source.type === "chart") return source.chart;
  return source.type === "kustomization" ? source.kustomization : folders(source.files).join(", ");
}
function folders(files) {
  const patterns = files.map((file) => {
    const extension = file.slice(file.lastIndexOf("."));
    return `${file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : ""}*${extension}`;
  });
  return [...new Set(patterns)];
}
function attestations({ language, today, declared: rules }) {
  if (rules.length === 0) return [];
  const stub = (rule) => mapping({ rule, statement: '"\u2026"', evidence: '"ref:\u2026"', by: '"\u2026"', date: today });
  return [
    ...comment(words[language].attestations, "  "),
    "  # attestations:",
    ...rules.flatMap(({ rule, title, level }) => [`  #   # ${level} \xB7 ${title}`, `  #   - ${stub(rule)}`])
  ];
}
function later(day, months) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

// src/init/pipeline.ts
var said = {
  fr: { why: "palier dit sur chaque demande de fusion ce que le changement gagne ou perd" },
  en: { why: "palier says on every merge request what the change gains or loses" }
};
function pipeline(forge, language) {
  const { why } = said[language];
  if (forge === "gitlab") {
    return {
      file: ".gitlab-ci.yml",
      text: `# ${why}
include:
  - component: ${component}
    inputs: { stage: test, language: ${language} }
`
    };
  }
  return {
    file: ".github/workflows/palier.yml",
    text: `# ${why}
name: palier
on:
  pull_request:
  merge_group:
permissions: {}
concurrency:
  group: palier-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  palier:
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write }
    steps:
      - uses: ${checkout}
        with: { fetch-depth: 2, persist-credentials: false }
      - uses: ${action}
        with: { language: ${language} }
`
  };
}
var checkout = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
var action = "cloud-pi-native/palier@v1";
var component = "$CI_SERVER_FQDN/cloud-pi-native/palier/palier@1";

// src/lib/git-remote.ts
function originOf(path) {
  return ask(path, ["config", "--get", "remote.origin.url"]);
}

// src/commands/init.ts
async function init(given, edge) {
  const path = resolve(given.argument ?? ".");
  const options = belowPath(given, path);
  const tree = await openTree(path, null);
  try {
    const language = options.language ?? "fr";
    const tell = (message) => void edge.stderr.write(`palier: ${say(message, language)}
`);
    const file = options.config ?? ".palier.yml";
    const written = [];
    const telling = { edge, tell, written };
    if (existsSync(join(path, file))) tell({ code: "init-kept", file });
    else {
      const text = configuration(await sightOf(tree, path, { options, bench: await benchFor(options, edge) }));
      await write({ file, text }, path, telling);
    }
    const forge = await forgeOf(tree, path);
    if (forge === null) tell({ code: "init-no-forge" });
    else await offer(pipeline(forge, language), path, telling);
    if (written.length > 0) tell({ code: "init-next", files: written.join(" ") });
    return 0;
  } finally {
    await tree.close();
  }
}
async function write({ file, text }, path, { edge, tell, written }) {
  edge.stdout.write(`# ${file}
${text}
`);
  await save(join(path, file), text);
  written.push(file);
  tell({ code: "init-written", file });
}
async function offer(made, path, telling) {
  if (!existsSync(join(path, made.file))) return write(made, path, telling);
  telling.tell({ code: "init-add", file: made.file });
  telling.edge.stdout.write(`${made.text}
`);
}
async function sightOf(tree, path, { options, bench }) {
  const report = await attempt(path, { options, bench });
  const language = options.language ?? "fr";
  const { project } = readSettings(null, { file: ".palier.yml", catalogue: bench.catalogue, has: () => false });
  const { grid } = bench.catalogue;
  const technical = report?.head?.score.technical ?? 0;
  const missing = report?.head?.rules.filter(({ cause }) => cause === "attestation-missing") ?? [];
  return {
    language,
    today: bench.today,
    grid: grid.id,
    technical,
    highest: Math.max(...grid.levels.map(({ level }) => level)),
    name: nameIn(await originOf(path)) ?? basename(path),
    half: halfOf(report),
    environments: await findEnvironments(tree, project, createCache()),
    declared: missing.filter(({ level, proof, required }) => proof === "declared" && required && level <= technical + 1).map(({ id, title, level }) => ({ rule: id, title: title[language], level }))
  };
}
async function attempt(path, { options, bench }) {
  try {
    return await score(path, { ...options, command: "score", revision: null, config: null }, bench);
  } catch (error) {
    if (error instanceof UserError && error.text.code === "nothing-found") return null;
    throw error;
  }
}
function halfOf(report) {
  const causes = report?.head?.blindSpots.map(({ cause }) => cause) ?? [];
  const absent = causes.flatMap((cause) => cause.code === "half-elsewhere" ? [cause.half] : []);
  if (absent.includes("application")) return "infrastructure";
  return absent.includes("infrastructure") ? "application" : null;
}
function nameIn(origin) {
  return /([^/:]+?)(?:\.git)?\/?$/.exec(origin ?? "")?.[1] ?? null;
}
async function forgeOf({ root }, path) {
  const host = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^/:]+)/.exec(await originOf(path) ?? "")?.[1] ?? "";
  if (host.includes("github")) return "github";
  if (host.includes("gitlab")) return "gitlab";
  if (root.files.some((file) => file.startsWith(".github/"))) return "github";
  return root.files.some((file) => /^\.gitlab-ci(-dso)?\.yml$/.test(file)) ? "gitlab" : null;
}
export {
  init
};
