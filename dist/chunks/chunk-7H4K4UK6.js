import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  UserError
} from "./chunk-OOX5KMPE.js";
import {
  commands,
  flags,
  formats,
  presentFlags
} from "./chunk-XET6JIPL.js";
import {
  nearest
} from "./chunk-HYMA3MHI.js";

// src/options/values.ts
function outputNamed(word) {
  const [name = "", ...rest] = word.split("=");
  const format = oneOf("format", name, formats);
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
  if (given.has("help") || word === void 0) return { kind: "help", command: helped(word) };
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
    formats: (given.get("format") ?? ["terminal"]).map(outputNamed),
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
