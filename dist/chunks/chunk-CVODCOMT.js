import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);

// src/lib/tools.ts
import { access, constants } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter as delimiter2, isAbsolute as isAbsolute2, join as join2 } from "node:path";

// src/lib/exec.ts
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
var stderrLimit = 256 * 1024;
var inherited = ["PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot", "PATHEXT"];
function childEnvironment(home) {
  const environment = { HOME: home, LANG: "C", LC_ALL: "C", TZ: "UTC" };
  for (const name of inherited) {
    const value = process.env[name];
    if (value !== void 0) environment[name] = value;
  }
  if (environment["PATH"]) environment["PATH"] = environment["PATH"].split(delimiter).filter(isAbsolute).join(delimiter);
  return environment;
}
async function exec(file, args, options = {}) {
  const home = await mkdtemp(join(tmpdir(), "palier-home-"));
  try {
    return await run(file, args, { ...options, environment: { ...childEnvironment(home), ...options.environment } });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
function run(file, args, options) {
  let child;
  try {
    child = spawn(file, args, { cwd: options.cwd, env: options.environment, detached: process.platform !== "win32" });
  } catch (error) {
    return Promise.resolve(notStarted(error));
  }
  return follow(child, options);
}
function notStarted(error) {
  const missing = error.code === "ENOENT";
  return { code: null, stdout: Buffer.alloc(0), stderr: error.message, timedOut: false, overflowed: false, missing };
}
function follow(child, options) {
  return new Promise((resolve) => {
    let timedOut = false;
    const stop = () => kill(child);
    const output = collect(child.stdout, { limit: options.limit ?? 64 * 1024 * 1024, full: stop });
    const errors = collect(child.stderr, { limit: stderrLimit });
    const timer = setTimeout(() => {
      timedOut = true;
      stop();
    }, options.timeout ?? 6e4);
    const release = killAtExit(stop);
    const end = (result) => {
      clearTimeout(timer);
      release();
      resolve(result);
    };
    child.on("error", (error) => end(notStarted(error)));
    child.on("close", (code) => {
      const stderr = errors.bytes().toString("utf8");
      end({ code, stdout: output.bytes(), stderr, timedOut, overflowed: output.overflowed(), missing: false });
    });
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(options.input);
  });
}
function collect(stream, { limit, full }) {
  const chunks = [];
  let size = 0;
  let overflowed = false;
  stream?.on("data", (chunk) => {
    if (overflowed) return;
    overflowed = size + chunk.length > limit;
    const kept = overflowed ? chunk.subarray(0, limit - size) : chunk;
    chunks.push(kept);
    size += kept.length;
    if (overflowed) full?.();
  });
  return { bytes: () => Buffer.concat(chunks), overflowed: () => overflowed };
}
function kill(child) {
  try {
    if (child.pid !== void 0 && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
  child.stdout?.destroy();
  child.stderr?.destroy();
}
function killAtExit(stop) {
  process.setMaxListeners(Math.max(process.getMaxListeners(), process.listenerCount("exit") + 10));
  process.once("exit", stop);
  return () => process.removeListener("exit", stop);
}
async function pool(items, width, work) {
  const results = new Array(items.length);
  let next = 0;
  let failed = false;
  const worker = async () => {
    while (next < items.length && !failed) {
      const index = next++;
      try {
        results[index] = await work(items[index]);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(width, items.length)) }, worker));
  return results;
}

// src/lib/tools.ts
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
  if (environment.RUNNER_TOOL_CACHE) return join2(environment.RUNNER_TOOL_CACHE, "palier");
  const home = environment.HOME ?? homedir();
  return join2(environment.XDG_CACHE_HOME || join2(home, ".cache"), "palier", "tools");
}
function isRecent(version, floor) {
  const [major, minor] = version.split(".").map(Number);
  if (floor === void 0 || minor === void 0) return true;
  return major > floor[0] || major === floor[0] && minor >= floor[1];
}
function candidates(name, environment) {
  const written = environment[`PALIER_${name.toUpperCase()}`];
  const folders = (environment.PATH ?? "").split(delimiter2).filter(isAbsolute2);
  return [
    ...written ? [{ path: written, from: "variable" }] : [],
    ...folders.map((folder) => ({ path: join2(folder, name), from: "path" })),
    { path: join2(cacheFolder(environment), name), from: "cache" }
  ];
}
async function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false
  );
}

export {
  childEnvironment,
  exec,
  kill,
  killAtExit,
  pool,
  toolNames,
  findTools,
  cacheFolder
};
