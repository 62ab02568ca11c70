import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  forgeErrorIn
} from "./chunk-2555CPK3.js";

// src/forge/event.ts
import { readFile, stat } from "node:fs/promises";
var largest = 32 * 1024 * 1024;
async function readEvent(path) {
  if (!path) return null;
  try {
    return (await stat(path)).size > largest ? null : JSON.parse(await readFile(path, "utf8"));
  } catch {
    return null;
  }
}
function textAt(json, ...path) {
  const value = valueAt(json, path);
  return typeof value === "string" && value !== "" ? value : null;
}
function numberAt(json, ...path) {
  const value = valueAt(json, path);
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}
function flagAt(json, ...path) {
  return valueAt(json, path) === true;
}
function commitId(text) {
  return text && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) && !/^0+$/.test(text) ? text : null;
}
function valueAt(json, path) {
  let value = json;
  for (const key of path) {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return void 0;
    value = Object.hasOwn(value, key) ? value[key] : void 0;
  }
  return value;
}

// src/forge/github-context.ts
function githubContext(environment, event) {
  const slug = environment.GITHUB_REPOSITORY ?? textAt(event, "repository", "full_name") ?? "";
  const server = trimmed(environment.GITHUB_SERVER_URL) || "https://github.com";
  const id = Number(environment.GITHUB_RUN_ID ?? 0) || 0;
  const common = {
    forge: "github",
    slug,
    project: slug,
    merge: null,
    base: null,
    source: null,
    fork: null,
    draft: false,
    restricted: environment.GITHUB_ACTOR === "dependabot[bot]",
    number: null,
    target: null,
    targetAddress: null,
    pipeline: null,
    pages: pagesOf(environment, server),
    run: { id, attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? 1) || 1 },
    server,
    api: trimmed(environment.GITHUB_API_URL) || "https://api.github.com",
    url: id > 0 ? `${server}/${slug}/actions/runs/${id}` : null
  };
  const told = ofEvent(environment, event);
  const restricted = told.event === "change" && (common.restricted || (told.fork ?? null) !== null);
  return { ...common, ...told, restricted };
}
function pagesOf({ GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref }, server) {
  const known = /^[\w.-]+\/[\w.-]+$/.test(action ?? "") && /^[\w./-]+$/.test(ref ?? "");
  return known ? `${server}/${action}/blob/${ref}/rules` : null;
}
function ofEvent(environment, event) {
  const commit = commitId(environment.GITHUB_SHA);
  switch (environment.GITHUB_EVENT_NAME) {
    case "pull_request":
      return { event: "change", ...pullRequest(event), merge: commit };
    case "pull_request_target":
      return { event: "publication", ...pullRequest(event) };
    case "workflow_run":
      return workflowRun(event);
    case "merge_group":
      return mergeGroup(event, commit);
    default:
      return { event: "branch", head: commit, source: environment.GITHUB_REF_NAME ?? null };
  }
}
function pullRequest(event) {
  const [head, base] = [
    textAt(event, "pull_request", "head", "repo", "full_name"),
    textAt(event, "pull_request", "base", "repo", "full_name")
  ];
  const owner = textAt(event, "pull_request", "head", "repo", "owner", "login") ?? head?.split("/")[0] ?? "";
  return {
    number: numberAt(event, "pull_request", "number"),
    head: commitId(textAt(event, "pull_request", "head", "sha")),
    base: commitId(textAt(event, "pull_request", "base", "sha")),
    target: textAt(event, "pull_request", "base", "ref"),
    source: textAt(event, "pull_request", "head", "ref"),
    fork: head === base && head !== null ? null : owner,
    draft: flagAt(event, "pull_request", "draft")
  };
}
function workflowRun(event) {
  const run = (...path) => textAt(event, "workflow_run", ...path);
  const [head, base] = [run("head_repository", "full_name"), run("repository", "full_name")];
  const id = numberAt(event, "workflow_run", "id");
  const attempt = numberAt(event, "workflow_run", "run_attempt") ?? 1;
  return {
    event: "publication",
    head: commitId(run("head_sha")),
    source: run("head_branch"),
    fork: head === base ? null : run("head_repository", "owner", "login") ?? head?.split("/")[0] ?? "",
    ...id === null ? {} : { run: { id, attempt } },
    ...run("html_url")?.startsWith("https://") ? { url: run("html_url") } : {}
  };
}
function mergeGroup(event, commit) {
  const branch = textAt(event, "merge_group", "base_ref");
  return {
    event: "queue",
    head: commitId(textAt(event, "merge_group", "head_sha")) ?? commit,
    base: commitId(textAt(event, "merge_group", "base_sha")),
    target: branch?.replace(/^refs\/heads\//, "") ?? null
  };
}
function trimmed(address) {
  return (address ?? "").replace(/\/+$/, "");
}

// src/forge/gitlab-context.ts
function gitlabContext(environment) {
  const of = (name) => environment[name] || null;
  const slug = of("CI_MERGE_REQUEST_PROJECT_PATH") ?? of("CI_PROJECT_PATH") ?? "";
  const server = (of("CI_SERVER_URL") ?? "https://gitlab.com").replace(/\/+$/, "");
  const pipeline = Number(of("CI_PIPELINE_ID") ?? 0) || 0;
  const commit = commitId(of("CI_COMMIT_SHA"));
  const common = {
    forge: "gitlab",
    slug,
    project: of("CI_MERGE_REQUEST_PROJECT_ID") ?? of("CI_PROJECT_ID") ?? slug,
    run: { id: pipeline, attempt: 0 },
    server,
    api: (of("CI_API_V4_URL") ?? `${server}/api/v4`).replace(/\/+$/, ""),
    url: of("CI_JOB_URL") ?? of("CI_PIPELINE_URL"),
    pipeline: pipeline || null,
    pages: null,
    draft: of("CI_MERGE_REQUEST_DRAFT") === "true",
    number: Number(of("CI_MERGE_REQUEST_IID") ?? 0) || null
  };
  if (common.number === null)
    return {
      ...common,
      ...nothing,
      event: "branch",
      head: commit,
      source: of("CI_COMMIT_BRANCH") ?? of("CI_COMMIT_REF_NAME")
    };
  return { ...common, ...mergeRequest(of, commit) };
}
var nothing = { base: null, merge: null, target: null, targetAddress: null, fork: null, restricted: false };
function mergeRequest(of, commit) {
  const head = commitId(of("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"));
  const merged = head !== null && head !== commit;
  const [source, target] = [of("CI_MERGE_REQUEST_SOURCE_PROJECT_ID"), of("CI_MERGE_REQUEST_PROJECT_ID")];
  const owner = of("CI_MERGE_REQUEST_SOURCE_PROJECT_PATH")?.split("/")[0] ?? "";
  return {
    event: "change",
    head: head ?? commit,
    base: merged ? null : commitId(of("CI_MERGE_REQUEST_DIFF_BASE_SHA")),
    merge: merged ? commit : null,
    target: of("CI_MERGE_REQUEST_TARGET_BRANCH_NAME"),
    // A fork's pipeline clones the fork, whose branch of that name is not the target.
    targetAddress: of("CI_PROJECT_ID") === target ? null : of("CI_MERGE_REQUEST_PROJECT_URL"),
    source: of("CI_MERGE_REQUEST_SOURCE_BRANCH_NAME"),
    fork: source === target ? null : owner,
    restricted: source !== target
  };
}

// src/forge/index.ts
async function findContext(environment) {
  if (environment.GITHUB_ACTIONS === "true")
    return githubContext(environment, await readEvent(environment.GITHUB_EVENT_PATH));
  return environment.GITLAB_CI === "true" ? gitlabContext(environment) : null;
}
function tokenOf({ forge }, environment) {
  const own = forge === "github" ? environment.GITHUB_TOKEN : environment.GITLAB_TOKEN;
  return environment.PALIER_TOKEN?.trim() || own?.trim() || null;
}
function tokenMissing({ forge, restricted }) {
  if (restricted && forge === "github") return { code: "forge-fork" };
  return { code: forge === "github" ? "forge-token-missing-github" : "forge-token-missing-gitlab" };
}
async function openForge(access) {
  if (access.context.forge === "github") return (await import("./github-XNJIVEUH.js")).github(access);
  return (await import("./gitlab-ZQQPBHNT.js")).gitlab(access);
}
async function findNumber(access) {
  const { number, forge } = access.context;
  if (number !== null || forge !== "github") return number;
  return (await import("./github-XNJIVEUH.js")).findPullRequest(access);
}
function sayRefusal(error, { restricted }) {
  const refusal = forgeErrorIn(error)?.refusal;
  if (!refusal) throw error;
  return restricted && refusal.status === 403 ? { code: "forge-fork" } : refusal.message;
}

export {
  findContext,
  tokenOf,
  tokenMissing,
  openForge,
  findNumber,
  sayRefusal
};
