import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-PUQQKSFQ.js";
import {
  nearest
} from "./chunk-Z2STOFF7.js";

// src/options/commands.ts
var many = Number.POSITIVE_INFINITY;
var commands = {
  score: {
    usage: "score [PATH] [--revision REV]",
    most: 1,
    help: { fr: "\xE9value une r\xE9vision", en: "judges one revision" }
  },
  check: {
    usage: "check [PATH] --base REV [--head REV]",
    most: 1,
    help: {
      fr: "\xE9value la t\xEAte et la base, les compare, applique la garde",
      en: "judges head and base, compares them, applies the gate"
    }
  },
  publish: {
    usage: "publish REPORT.json",
    most: 1,
    help: {
      fr: "publie un rapport enregistr\xE9 sur la demande de fusion",
      en: "publishes a saved report on the merge request"
    }
  },
  explain: {
    usage: "explain [ID]",
    most: 1,
    help: {
      fr: "explique une r\xE8gle, un crit\xE8re (4/encryption), un niveau (4), cct, admission ; seul : toute la grille",
      en: "explains a rule, a criterion (4/encryption), a level (4), cct, admission; alone: the whole grid"
    }
  },
  "what-if": {
    usage: "what-if [PATH] RULE\u2026",
    most: many,
    later: true,
    help: { fr: "le niveau si ces r\xE8gles passaient", en: "the level if these rules passed" }
  },
  fix: {
    usage: "fix [PATH] RULE\u2026 [--write]",
    most: many,
    later: true,
    help: { fr: "les corrections m\xE9caniques de ces r\xE8gles", en: "the mechanical fixes of these rules" }
  },
  init: {
    usage: "init [PATH]",
    most: 1,
    help: {
      fr: "montre puis \xE9crit .palier.yml et le pipeline ; ne remplace aucun fichier",
      en: "shows, then writes .palier.yml and the pipeline; replaces no file"
    }
  },
  history: {
    usage: "history [PATH] [--since DATE]",
    most: 1,
    later: true,
    help: { fr: "le niveau au fil des fusions", en: "the level over past merges" }
  },
  portfolio: {
    usage: "portfolio REPORT.json\u2026",
    most: many,
    later: true,
    help: { fr: "plusieurs projets sur une page", en: "many projects on one page" }
  },
  rules: {
    usage: "rules [DIR]",
    most: 1,
    help: { fr: "v\xE9rifie un dossier de r\xE8gles et de grilles", en: "checks a folder of rules and grids" }
  },
  tools: {
    usage: "tools [install]",
    most: 1,
    help: {
      fr: "montre les outils trouv\xE9s ; avec `install`, installe les absents",
      en: "shows the tools found; with `install`, installs the missing ones"
    }
  }
};

// src/options/values.ts
import { resolve } from "node:path";

// src/options/formats.ts
var formats = [
  "terminal",
  "comment",
  "summary",
  "json",
  "html",
  "sarif",
  "code-quality",
  "junit",
  "metrics",
  "badge",
  "shields"
];

// src/options/values.ts
function outputsNamed(words) {
  const outputs = /* @__PURE__ */ new Map();
  for (const output of words.map(outputNamed)) {
    const place = output.file === null ? `${output.format} on stdout` : resolve(output.file);
    const { format = output.format } = outputs.get(place) ?? {};
    if (format !== output.format) throw new UserError({ code: "format-same-file", file: output.file ?? "" });
    outputs.set(place, output);
  }
  return [...outputs.values()];
}
function outputNamed(word) {
  const [name = "", ...rest] = word.split("=");
  const format = oneOf("format", name, formats) ?? "terminal";
  if (rest.length === 0) return { format, file: null };
  const file = rest.join("=");
  if (file === "") throw wrongValue("--format", word, "FORMAT[=FILE]");
  return { format, file: file === "-" ? null : file };
}
function oneOf(name, read, expected) {
  if (read === null) return null;
  const found = expected.find((word) => word === read);
  if (found) return found;
  throw new UserError({
    code: "option-value-wrong",
    option: `--${name}`,
    read,
    expected: expected.join(", "),
    nearest: nearest(read, expected) ?? ""
  });
}
function level(read) {
  if (read === null || /^[1-9]$/.test(read)) return read === null ? null : Number(read);
  throw wrongValue("--commitment", read, "1, 2, 3, 4, 5");
}
function day(name, read) {
  if (read === null || isDay(read)) return read;
  throw wrongValue(`--${name}`, read, "YYYY-MM-DD");
}
function key(read) {
  if (read === null || read === "" || /^[A-Za-z0-9._/-]{1,64}$/.test(read)) return read ?? "";
  throw wrongValue("--key", read, "[A-Za-z0-9._/-]{1,64}");
}
function statusName(read) {
  if (read === null || read.length <= 100 && !/[\p{Cc}\p{Cf}]/u.test(read)) return read;
  throw wrongValue("--status", read, "1-100");
}
function isDay(word) {
  return /^\d{4}-\d{2}-\d{2}$/.test(word) && !Number.isNaN(Date.parse(word)) && new Date(word).toISOString().startsWith(word);
}
function wrongValue(option, read, expected) {
  return new UserError({ code: "option-value-wrong", option, read, expected, nearest: "" });
}

// src/options/flags.ts
var judging = ["score", "check", "what-if", "fix", "init", "history"];
var reporting = ["score", "check", "what-if", "history", "portfolio"];
var publishing = ["check", "publish"];
var every = Object.keys(commands);
var flags = [
  {
    name: "base",
    value: "REV",
    commands: ["check"],
    help: { fr: "r\xE9vision avec laquelle comparer", en: "revision to compare with" }
  },
  {
    name: "head",
    value: "REV",
    commands: ["check"],
    help: {
      fr: "r\xE9vision \xE9valu\xE9e (d\xE9faut : les fichiers tels quels)",
      en: "revision judged (default: the files as they are)"
    }
  },
  {
    name: "revision",
    value: "REV",
    commands: ["score"],
    help: {
      fr: "r\xE9vision \xE9valu\xE9e (d\xE9faut : les fichiers tels quels)",
      en: "revision judged (default: the files as they are)"
    }
  },
  {
    name: "format",
    value: "FORMAT[=FILE]",
    commands: reporting,
    repeatable: true,
    help: {
      fr: `${formats.join(", ")} (d\xE9faut : terminal) ; r\xE9p\xE9table`,
      en: `${formats.join(", ")} (default: terminal); repeatable`
    }
  },
  {
    name: "language",
    value: "fr|en",
    commands: every,
    help: { fr: "langue (d\xE9faut : celle du projet, sinon fr)", en: "language (default: the project's, else fr)" }
  },
  {
    name: "gate",
    value: "change|state|ratchet|off",
    commands: ["check"],
    help: {
      fr: "ce qui fait refuser le changement (d\xE9faut : change)",
      en: "what gets a change refused (default: change)"
    }
  },
  {
    name: "commitment",
    value: "N",
    commands: ["check"],
    help: { fr: "niveau auquel le projet s'engage, de 1 \xE0 5", en: "level that the project commits to, 1 to 5" }
  },
  {
    name: "config",
    value: "FILE",
    commands: judging,
    help: {
      fr: "fichier du projet, relatif \xE0 PATH (d\xE9faut : .palier.yml)",
      en: "project file, relative to PATH (default: .palier.yml)"
    }
  },
  {
    name: "rules",
    value: "DIR",
    commands: [...judging, "explain"],
    help: {
      fr: "votre dossier de r\xE8gles et de grilles, relatif \xE0 PATH",
      en: "your own folder of rules and grids, relative to PATH"
    }
  },
  {
    name: "strict",
    value: null,
    commands: ["check"],
    help: {
      fr: "code de sortie 2 quand l'engagement n'a pas pu \xEAtre v\xE9rifi\xE9",
      en: "exit code 2 when the commitment could not be verified"
    }
  },
  {
    name: "publish",
    value: null,
    commands: ["check"],
    help: { fr: "publie le r\xE9sultat sur la demande de fusion", en: "publishes the result on the merge request" }
  },
  {
    name: "comment",
    value: "auto|always|never",
    commands: publishing,
    help: {
      fr: "commentaire : quand il le faut (d\xE9faut), toujours, jamais",
      en: "comment: when there is something to say (default), always, never"
    }
  },
  {
    name: "status",
    value: "NAME",
    commands: publishing,
    help: { fr: "pose aussi un statut de commit de ce nom", en: "also sets a commit status of this name" }
  },
  {
    name: "key",
    value: "KEY",
    commands: ["score", "check", "publish"],
    help: {
      fr: "distingue les commentaires de plusieurs ex\xE9cutions",
      en: "tells the comments of several runs apart"
    }
  },
  {
    name: "write",
    value: null,
    commands: ["fix", "init"],
    help: {
      fr: "sans effet : init \xE9crit toujours",
      en: "no effect: init always writes"
    }
  },
  {
    name: "since",
    value: "YYYY-MM-DD",
    commands: ["history"],
    help: { fr: "premier jour regard\xE9", en: "first day looked at" }
  },
  {
    name: "install-tools",
    value: null,
    commands: judging,
    help: { fr: "installe d'abord les outils absents", en: "installs missing tools first" }
  },
  {
    name: "mirror",
    value: "URL",
    commands: [...judging, "tools"],
    help: { fr: "miroir d'o\xF9 viennent les archives des outils", en: "mirror that the tools' archives come from" }
  },
  {
    name: "today",
    value: "YYYY-MM-DD",
    commands: [...judging, "portfolio"],
    help: {
      fr: "jour retenu pour les \xE9ch\xE9ances (d\xE9faut : aujourd'hui)",
      en: "day that deadlines are held against (default: today)"
    }
  },
  { name: "quiet", value: null, commands: every, help: { fr: "pas de progression", en: "no progress" } },
  { name: "no-color", value: null, commands: every, help: { fr: "pas de couleurs", en: "no colours" } },
  { name: "help", value: null, commands: every, help: { fr: "cette aide", en: "this help" } },
  { name: "version", value: null, commands: every, help: { fr: "la version", en: "the version" } }
];
function presentFlags() {
  return flags.filter((flag) => flag.commands.some((command) => !commands[command].later));
}

// src/options/words.ts
function split(args) {
  const words = [];
  const given = /* @__PURE__ */ new Map();
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? "";
    if (word === "--") {
      words.push(...args.slice(index + 1));
      break;
    }
    const written = word === "-h" ? "--help" : word;
    if (!written.startsWith("-")) words.push(written);
    else index += take(written, args[index + 1], given);
  }
  return { words, given };
}
function take(word, next, given) {
  const [written, ...rest] = word.split("=");
  const name = (written ?? "").replace(/^--/, "");
  const flag = flags.find((candidate) => candidate.name === name);
  if (!flag || !word.startsWith("--")) throw unknownFlag(written ?? word);
  const attached = rest.length > 0;
  if (flag.value === null) {
    if (attached) throw wrongValue(`--${name}`, rest.join("="), "\u2205");
    given.set(name, ["true"]);
    return 0;
  }
  const value = attached ? rest.join("=") : next;
  if (value === void 0 || !attached && value.startsWith("--"))
    throw new UserError({ code: "option-value-missing", option: `--${name}`, expected: flag.value });
  given.set(name, flag.repeatable ? [...given.get(name) ?? [], value] : [value]);
  return attached ? 0 : 1;
}
function unknownFlag(written) {
  const near = nearest(
    written.replace(/^-+/, ""),
    presentFlags().map((flag) => flag.name)
  );
  return new UserError({ code: "option-unknown", option: written, nearest: near ? `--${near}` : "" });
}
function commandNamed(word) {
  if (!Object.hasOwn(commands, word)) {
    const near = nearest(word, Object.keys(commands)) ?? "";
    throw new UserError({ code: "command-unknown", command: word, nearest: near });
  }
  const command = word;
  if (commands[command].later) throw new UserError({ code: "command-later", command });
  return command;
}
function refuseForeign(name, command) {
  const flag = flags.find((candidate) => candidate.name === name);
  if (!flag?.commands.includes(command))
    throw new UserError({ code: "option-not-of-command", option: `--${name}`, command });
}
function withEnvironment(given, environment, command) {
  const all = new Map(given);
  for (const flag of flags) {
    const value = environment[variableOf(flag.name)];
    if (!value || all.has(flag.name) || !flag.commands.includes(command)) continue;
    if (flag.value === null && /^(0|false|no|off)$/i.test(value)) continue;
    all.set(flag.name, flag.repeatable ? listed(value) : [value]);
  }
  return all;
}
function variableOf(flag) {
  return `PALIER_${flag.toUpperCase().replaceAll("-", "_")}`;
}
function listed(value) {
  return value.split(/[\n,]+/).map((part) => part.trim()).filter(Boolean);
}

// src/options.ts
function readOptions(args, environment) {
  const { words, given } = split(args);
  if (given.has("version")) return { kind: "version" };
  const [word, ...rest] = words;
  if (given.has("help") || word === void 0) return { kind: "help", command: helped(word), asked: given.has("help") };
  const command = commandNamed(word);
  const surplus = rest[commands[command].most];
  if (surplus !== void 0) throw new UserError({ code: "argument-unexpected", argument: surplus, command });
  for (const name of given.keys()) refuseForeign(name, command);
  return { kind: "run", options: assemble(command, rest, withEnvironment(given, environment, command)) };
}
function helped(word) {
  if (word === void 0 || !Object.hasOwn(commands, word)) return null;
  const command = word;
  return commands[command].later ? null : command;
}
function spokenLanguage(args, environment) {
  const at = args.findIndex((word2) => word2 === "--language" || word2.startsWith("--language="));
  const word = at < 0 ? environment.PALIER_LANGUAGE : args[at]?.includes("=") ? args[at].split("=")[1] : args[at + 1];
  return word === "en" ? "en" : "fr";
}
function assemble(command, words, given) {
  const one = (name) => given.get(name)?.[0] ?? null;
  return {
    command,
    argument: words[0] ?? null,
    arguments: words,
    base: one("base"),
    head: one("head"),
    revision: one("revision"),
    formats: outputsNamed(given.get("format") ?? ["terminal"]),
    language: oneOf("language", one("language"), ["fr", "en"]),
    gate: oneOf("gate", one("gate"), ["change", "state", "ratchet", "off"]),
    commitment: level(one("commitment")),
    config: one("config"),
    rules: one("rules"),
    key: key(one("key")),
    strict: given.has("strict"),
    publish: given.has("publish"),
    comment: oneOf("comment", one("comment"), ["auto", "always", "never"]) ?? "auto",
    status: statusName(one("status")),
    write: given.has("write"),
    since: day("since", one("since")),
    installTools: given.has("install-tools"),
    mirror: one("mirror"),
    today: day("today", one("today")),
    quiet: given.has("quiet"),
    colour: !given.has("no-color")
  };
}

export {
  oneOf,
  isDay,
  readOptions,
  spokenLanguage
};
