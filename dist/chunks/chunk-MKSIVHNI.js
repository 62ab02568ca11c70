import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  configurationOf,
  findFile
} from "./chunk-OTONFB74.js";
import {
  gridsOf,
  joinRules,
  loadCatalogue
} from "./chunk-HMWGODWM.js";
import {
  readYaml
} from "./chunk-QEW26NPL.js";
import {
  UserError
} from "./chunk-PUQQKSFQ.js";

// src/run/catalogue.ts
var ownGrid = "cloud-pi-native";
var largest = { files: 500, bytes: 256 * 1024 };
async function ruledBy(tree, run) {
  const chosen = await chosenIn(tree, run);
  return catalogueOf(chosen, run, chosen.folder === null ? null : await textsIn(tree, chosen.folder));
}
async function ruledByTarget(trees, run) {
  const [target, head] = await Promise.all([chosenIn(trees.target, run), chosenIn(trees.head, run)]);
  const after = head.folder === null ? null : await textsIn(trees.head, head.folder);
  const named = catalogueOf({ ...head, grid: gridAmong(head.grid, run, after) }, run, after);
  const before = target.folder !== null && hasFolder(trees.target, target.folder) ? target.folder : null;
  const decided = trees.target.has(configurationOf(run)) ? target : head;
  if (before === null) {
    const notes = head.folder === null ? [] : [{ code: "rules-not-on-target", folder: head.folder }];
    return {
      catalogue: catalogueOf({ ...decided, grid: gridAmong(decided.grid, run, null) }, run, null),
      after: named,
      notes
    };
  }
  try {
    return { catalogue: catalogueOf(target, run, await textsIn(trees.target, before)), after: named, notes: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const note = { code: "rules-broken-on-target", folder: before };
    return {
      catalogue: catalogueOf({ ...target, grid: gridAmong(target.grid, run, null) }, run, null),
      after: named,
      notes: [note, ...error.texts]
    };
  }
}
function gridAmong(grid, { resources }, added) {
  const known = [...gridsOf(resources.rules), ...added === null ? [] : gridsOf(added)];
  return known.includes(grid) ? grid : ownGrid;
}
function catalogueOf({ grid, folder }, { resources, catalogue }, added) {
  if (added === null && grid === catalogue.grid.id) return catalogue;
  try {
    const files = added === null ? resources.rules : joinRules(resources.rules, added);
    return loadCatalogue(files, grid).catalogue;
  } catch (error) {
    throw error instanceof UserError && folder !== null ? inFolder(error, folder, added) : error;
  }
}
function inFolder(error, folder, added) {
  const [first, ...others] = error.texts.map(
    (message) => "file" in message && added?.has(message.file) ? { ...message, file: `${folder}/${message.file}` } : message
  );
  return new UserError(first ?? error.text, ...others);
}
async function chosenIn(tree, run) {
  const found = await findFile(tree, configurationOf(run)).catch(ignoreUnusable);
  const written = found ? readYaml(found.text, "core").documents[0] : null;
  const policy = entry(written, "policy");
  const [grid, folder] = [entry(policy, "grid"), entry(policy, "rules")];
  return {
    grid: typeof grid === "string" ? grid : ownGrid,
    folder: run.options.rules ?? (typeof folder === "string" ? folder : null)
  };
}
function ignoreUnusable(error) {
  if (error instanceof UserError) return null;
  throw error;
}
function entry(value, key) {
  const mapping = typeof value === "object" && value !== null && !Array.isArray(value);
  return mapping && Object.hasOwn(value, key) ? value[key] : void 0;
}
function hasFolder(tree, folder) {
  return filesIn(tree, folder).length > 0;
}
function filesIn(tree, folder) {
  return tree.files.filter((file) => file.startsWith(`${bare(folder)}/`) && file.endsWith(".yaml"));
}
function bare(folder) {
  return folder.replace(/^\.\//, "").replace(/\/+$/, "");
}
async function textsIn(tree, folder) {
  const files = filesIn(tree, folder);
  if (files.length === 0) throw new UserError({ code: "rules-folder-missing", folder });
  if (files.length > largest.files) throw tooLarge(folder, `${files.length} > ${largest.files}`);
  await tree.load(files);
  const read = async (file) => [file.slice(bare(folder).length + 1), await sized(tree, file)];
  return new Map(await Promise.all(files.map(read)));
}
async function sized(tree, file) {
  const content = await tree.read(file);
  if (content.length > largest.bytes) throw tooLarge(file, `${content.length} > ${largest.bytes} B`);
  return content.toString("utf8");
}
function tooLarge(folder, problem) {
  return new UserError({ code: "rules-folder-large", folder, problem });
}

// src/commands/paths.ts
import { isAbsolute, relative, resolve, sep } from "node:path";
function belowPath(options, path) {
  const config = options.config === null ? null : inside(path, "--config", options.config);
  const rules = options.rules === null ? null : inside(path, "--rules", options.rules);
  return { ...options, config, rules };
}
function inside(path, option, read) {
  const found = relative(path, resolve(path, read)).split(sep).join("/");
  if (found !== "" && found !== ".." && !found.startsWith("../") && !isAbsolute(found)) return found;
  throw new UserError({ code: "option-path-outside", option, read, path });
}

export {
  ruledBy,
  ruledByTarget,
  belowPath
};
