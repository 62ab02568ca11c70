import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  exec
} from "./chunk-CGSVEPBE.js";

// src/lib/tools.ts
import { access, constants } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
var toolNames = ["git", "helm", "kustomize", "kubeconform"];
var asked = {
  git: ["--version"],
  helm: ["version", "--short"],
  kustomize: ["version"],
  kubeconform: ["-v"]
};
var oldest = { helm: [3, 14] };
async function findTools(environment) {
  const found = await Promise.all(toolNames.map((name) => findTool(name, environment)));
  return Object.fromEntries(toolNames.map((name, index) => [name, found[index] ?? null]));
}
async function findTool(name, environment) {
  for (const { path, from } of candidates(name, environment)) {
    if (!await isExecutable(path)) continue;
    const { code, stdout } = await exec(path, asked[name], { timeout: 2e4 });
    const version = /\d+\.\d+(?:\.\d+)?[^\s()]*|\bdevelopment\b/.exec(stdout.toString("utf8"))?.[0] ?? "";
    if (code === 0 && isRecent(version, oldest[name])) return { name, path, version, from };
  }
  return null;
}
function cacheFolder(environment) {
  const runner = absolute(environment.RUNNER_TOOL_CACHE);
  if (runner) return join(runner, "palier");
  const home = absolute(environment.HOME) ?? ownHome() ?? tmpdir();
  return join(absolute(environment.XDG_CACHE_HOME) ?? join(home, ".cache"), "palier", "tools");
}
function absolute(folder) {
  return folder !== void 0 && isAbsolute(folder) ? folder : null;
}
function ownHome() {
  try {
    return absolute(homedir());
  } catch {
    return null;
  }
}
function isRecent(version, floor) {
  const [major, minor] = version.split(".").map(Number);
  if (floor === void 0 || minor === void 0) return true;
  return major > floor[0] || major === floor[0] && minor >= floor[1];
}
function candidates(name, environment) {
  const written = environment[`PALIER_${name.toUpperCase()}`];
  const folders = (environment.PATH ?? "").split(delimiter).filter(isAbsolute);
  return [
    ...written ? [{ path: written, from: "variable" }] : [],
    ...folders.map((folder) => ({ path: join(folder, name), from: "path" })),
    { path: join(cacheFolder(environment), name), from: "cache" }
  ];
}
async function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false
  );
}

export {
  toolNames,
  findTools,
  cacheFolder
};
