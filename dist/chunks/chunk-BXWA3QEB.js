import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import {
  nearest
} from "./chunk-BXM2BXVE.js";

// src/options.ts
var judging = ["score", "check"];
var every = ["score", "check", "explain", "rules", "tools"];
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
    commands: judging,
    repeatable: true,
    help: { fr: "terminal (d\xE9faut), comment, json ; r\xE9p\xE9table", en: "terminal (default), comment, json; repeatable" }
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
    help: { fr: "ce qui fait refuser (d\xE9faut : change)", en: "what refuses (default: change)" }
  },
  {
    name: "commitment",
    value: "N",
    commands: ["check"],
    help: { fr: "niveau engag\xE9, de 1 \xE0 5", en: "committed level, 1 to 5" }
  },
  {
    name: "config",
    value: "FILE",
    commands: judging,
    help: { fr: "fichier du projet (d\xE9faut : .palier.yml)", en: "project file (default: .palier.yml)" }
  },
  {
    name: "strict",
    value: null,
    commands: ["check"],
    help: {
      fr: "code 2 quand l'engagement n'a pas pu \xEAtre v\xE9rifi\xE9",
      en: "exit 2 when the commitment could not be verified"
    }
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
    commands: ["score", "check", "tools"],
    help: { fr: "miroir des archives d'outils", en: "mirror of the tools' archives" }
  },
  {
    name: "today",
    value: "YYYY-MM-DD",
    commands: judging,
    help: { fr: "jour qui d\xE9cide des \xE9ch\xE9ances", en: "day that decides ends and dates" }
  },
  { name: "quiet", value: null, commands: every, help: { fr: "pas de progression", en: "no progress" } },
  { name: "no-color", value: null, commands: every, help: { fr: "pas de couleurs", en: "no colours" } },
  { name: "help", value: null, commands: every, help: { fr: "cette aide", en: "this help" } },
  { name: "version", value: null, commands: every, help: { fr: "la version", en: "the version" } }
];
var commands = {
  score: { usage: "score [PATH] [--revision REV]", help: { fr: "\xE9value une r\xE9vision", en: "judges one revision" } },
  check: {
    usage: "check [PATH] --base REV [--head REV]",
    help: {
      fr: "\xE9value t\xEAte et base, compare, applique la garde",
      en: "judges head and base, compares, applies the gate"
    }
  },
  explain: {
    usage: "explain [ID]",
    help: {
      fr: "une r\xE8gle, un crit\xE8re (4/encryption), un niveau (4), ou toute la grille",
      en: "a rule, a criterion (4/encryption), a level (4), or the whole grid"
    }
  },
  rules: {
    usage: "rules [DIR]",
    help: { fr: "v\xE9rifie un dossier de r\xE8gles et de grilles", en: "checks a folder of rules and grids" }
  },
  tools: {
    usage: "tools [install]",
    help: { fr: "outils trouv\xE9s ; `install` obtient les absents", en: "tools found; `install` gets the missing ones" }
  }
};
var laterCommands = ["publish", "what-if", "fix", "init", "history", "portfolio"];
var laterFlags = ["rules", "key", "publish", "comment", "status", "write", "since"];
var laterFormats = ["summary", "html", "sarif", "code-quality", "junit", "metrics", "badge", "shields"];
function readOptions(args, environment) {
  const { words, given } = split(args);
  if (given.has("version")) return { kind: "version" };
  if (given.has("help") || words.length === 0) return { kind: "help" };
  const command = commandNamed(words[0] ?? "");
  if (words.length > 2) throw new UserError({ code: "argument-unexpected", argument: words[2] ?? "", command });
  for (const name of given.keys()) refuseForeign(name, command);
  return { kind: "run", options: assemble(command, words[1] ?? null, withEnvironment(given, environment, command)) };
}
function spokenLanguage(args, environment) {
  const at = args.findIndex((word2) => word2 === "--language" || word2.startsWith("--language="));
  const word = at < 0 ? environment.PALIER_LANGUAGE : args[at]?.includes("=") ? args[at].split("=")[1] : args[at + 1];
  return word === "en" ? "en" : "fr";
}
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
    if (attached) throw wrong(`--${name}`, rest.join("="), "\u2205");
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
  const name = written.replace(/^-+/, "");
  if (laterFlags.includes(name)) return new UserError({ code: "option-later", option: written });
  const near = nearest(
    name,
    flags.map((flag) => flag.name)
  );
  return new UserError({ code: "option-unknown", option: written, nearest: near ? `--${near}` : "" });
}
function commandNamed(word) {
  if (Object.hasOwn(commands, word)) return word;
  if (laterCommands.includes(word)) throw new UserError({ code: "command-later", command: word });
  throw new UserError({ code: "command-unknown", command: word, nearest: nearest(word, Object.keys(commands)) ?? "" });
}
function refuseForeign(name, command) {
  const flag = flags.find((candidate) => candidate.name === name);
  if (!flag?.commands.includes(command))
    throw new UserError({ code: "option-not-of-command", option: `--${name}`, command });
}
function withEnvironment(given, environment, command) {
  const all = new Map(given);
  for (const flag of flags) {
    const value = environment[`PALIER_${flag.name.toUpperCase().replaceAll("-", "_")}`];
    if (!value || all.has(flag.name) || !flag.commands.includes(command)) continue;
    if (flag.value === null && /^(0|false|no|off)$/i.test(value)) continue;
    all.set(
      flag.name,
      flag.repeatable ? value.split(/[\n,]+/).map((part) => part.trim()).filter(Boolean) : [value]
    );
  }
  return all;
}
function assemble(command, argument, given) {
  const one = (name) => given.get(name)?.[0] ?? null;
  return {
    command,
    argument,
    base: one("base"),
    head: one("head"),
    revision: one("revision"),
    formats: (given.get("format") ?? ["terminal"]).map(formatNamed),
    language: oneOf("language", one("language"), ["fr", "en"]),
    gate: oneOf("gate", one("gate"), ["change", "state", "ratchet", "off"]),
    commitment: level(one("commitment")),
    config: one("config"),
    strict: given.has("strict"),
    installTools: given.has("install-tools"),
    mirror: one("mirror"),
    today: day(one("today")),
    quiet: given.has("quiet"),
    colour: !given.has("no-color")
  };
}
function formatNamed(word) {
  const [name = "", ...rest] = word.split("=");
  if (laterFormats.includes(name)) throw new UserError({ code: "format-later", format: name });
  const format = oneOf("format", name, ["terminal", "comment", "json"]);
  return { format: format ?? "terminal", file: rest.length > 0 ? rest.join("=") : null };
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
  if (read === null || /^[1-5]$/.test(read)) return read === null ? null : Number(read);
  throw wrong("--commitment", read, "1, 2, 3, 4, 5");
}
function day(read) {
  if (read === null || isDay(read)) return read;
  throw wrong("--today", read, "YYYY-MM-DD");
}
function isDay(word) {
  return /^\d{4}-\d{2}-\d{2}$/.test(word) && !Number.isNaN(Date.parse(word)) && new Date(word).toISOString().startsWith(word);
}
function wrong(option, read, expected) {
  return new UserError({ code: "option-value-wrong", option, read, expected, nearest: "" });
}

export {
  flags,
  commands,
  readOptions,
  spokenLanguage,
  isDay
};
