import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);

// src/lib/exec.ts
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
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
  const home = mkdtempSync(join(tmpdir(), "palier-home-"));
  const forget = killAtExit(() => rmSync(home, { recursive: true, force: true }));
  try {
    return await run(file, args, { ...options, environment: { ...childEnvironment(home), ...options.environment } });
  } finally {
    await rm(home, { recursive: true, force: true });
    forget();
  }
}
function run(file, args, options) {
  let child;
  try {
    child = spawn(file, args, { cwd: options.cwd, env: options.environment, detached: process.platform !== "win32" });
  } catch (error) {
    return Promise.resolve(notStarted(error));
  }
  options.started?.();
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

export {
  childEnvironment,
  exec,
  kill,
  killAtExit,
  pool
};
