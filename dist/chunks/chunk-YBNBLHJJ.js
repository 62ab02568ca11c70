import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  withoutSecrets
} from "./chunk-OXO43BUP.js";

// src/report/redact.ts
function redacted(report, secrets) {
  const known = /* @__PURE__ */ new Map();
  const clean = (value) => {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map(clean);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
  };
  return clean(report);
  function text(value) {
    const told = known.get(value) ?? withoutSecrets(value, secrets);
    known.set(value, told);
    return told;
  }
}

export {
  redacted
};
