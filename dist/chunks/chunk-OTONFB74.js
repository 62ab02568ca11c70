import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  TooLarge,
  Unreadable,
  readSettings
} from "./chunk-QEW26NPL.js";
import {
  UserError
} from "./chunk-PUQQKSFQ.js";
import {
  oneLine
} from "./chunk-Z2STOFF7.js";

// src/settings/file.ts
import { posix } from "node:path";
var mebibyte = 1024 * 1024;
var hops = 8;
async function findFile(tree, name) {
  const file = follow(tree, name);
  if (!tree.has(file)) {
    if (tree.files.some((other) => other.startsWith(`${file}/`)))
      throw new UserError({ code: "configuration-folder", file: name });
    if (file !== name) throw outside(tree, name);
    return null;
  }
  const bytes = await tree.read(file).catch((error) => {
    if (error instanceof TooLarge) throw tooLarge(name);
    if (error instanceof Unreadable) throw new UserError(unreadable(name, error));
    throw error;
  });
  if (bytes.length > mebibyte) throw tooLarge(name);
  return { file, text: bytes.toString("utf8").replace(/^\uFEFF/, "") };
}
function follow(tree, name) {
  let file = name;
  for (let hop = 0; hop < hops; hop++) {
    const target = tree.links.get(file);
    if (target === void 0) return file;
    file = posix.join(posix.dirname(file), target);
    if (target.startsWith("/") || file.startsWith("../")) throw outside(tree, name);
  }
  throw outside(tree, name);
}
function outside(tree, file) {
  return new UserError({ code: "configuration-link", file, target: oneLine(tree.links.get(file) ?? "", 120) });
}
function tooLarge(file) {
  return new UserError({ code: "configuration-too-large", file, limit: "1 MiB" });
}
function unreadable(file, error) {
  return { code: "configuration-unreadable", file, problem: oneLine(error.message, 200) };
}

// src/run/settings.ts
async function readingOf(tree, run) {
  const around = surrounding(tree, run);
  try {
    return { settings: readSettings(await findFile(tree, around.file), around), problems: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { settings: readSettings(null, around), problems: error.texts };
  }
}
function refuseMissing({ options }, readings) {
  if (options.config === null) return;
  if (readings.some(({ settings, problems }) => settings.present || problems.length > 0)) return;
  throw new UserError({ code: "configuration-missing", file: options.config });
}
function refuseLevel({ options, catalogue }) {
  const known = catalogue.grid.levels.map(({ level }) => level);
  if (options.commitment === null || known.includes(options.commitment)) return;
  const read = String(options.commitment);
  throw new UserError({
    code: "option-value-wrong",
    option: "--commitment",
    read,
    expected: known.join(", "),
    nearest: ""
  });
}
function configurationOf({ options }) {
  return options.config ?? ".palier.yml";
}
function surrounding(tree, run) {
  const has = (path) => tree.has(path) || tree.files.some((file) => file.startsWith(`${path}/`));
  return { file: configurationOf(run), catalogue: run.catalogue, nested: run.key !== "", has };
}

export {
  findFile,
  readingOf,
  refuseMissing,
  refuseLevel,
  configurationOf
};
