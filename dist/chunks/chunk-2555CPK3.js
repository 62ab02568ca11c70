import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  oneLine
} from "./chunk-Z2STOFF7.js";

// src/forge/problem.ts
var ForgeError = class extends Error {
  constructor(refusal) {
    super(refusal.message.code);
    this.refusal = refusal;
    this.name = "ForgeError";
  }
  refusal;
};
function refused(answer) {
  const reason = reasonOf(answer.text);
  const permissions = oneLine(answer.headers.get("x-accepted-github-permissions") ?? "", 120);
  const told = { status: answer.status, reason, permissions };
  return new ForgeError({ ...told, message: sentenceOf(told) });
}
function unanswered(message) {
  return new ForgeError({ status: 0, reason: "", permissions: "", message });
}
function forgeErrorIn(error) {
  if (error instanceof ForgeError) return error;
  return error instanceof Error && error.cause !== void 0 ? forgeErrorIn(error.cause) : null;
}
function sentenceOf({ status, reason, permissions }) {
  if (/\blocked\b/i.test(reason)) return { code: "forge-locked" };
  if (status === 401) return { code: "forge-token-refused", status };
  if (status === 403) return { code: "forge-permission", status, permissions, reason };
  if (status === 404) return { code: "forge-not-found", status };
  return { code: "forge-refused", status, reason };
}
function reasonOf(text) {
  try {
    const body = JSON.parse(text);
    const said = body?.message ?? body?.error ?? "";
    return oneLine(typeof said === "string" ? said : JSON.stringify(said), 160);
  } catch {
    return "";
  }
}

export {
  ForgeError,
  refused,
  unanswered,
  forgeErrorIn
};
