import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  withoutSecrets
} from "./chunk-RH7KIIW5.js";

// src/report/redact.ts
function redacted(report, secrets) {
  const known = /* @__PURE__ */ new Map();
  const done = /* @__PURE__ */ new Map();
  const clean = (value) => {
    if (typeof value === "string") return text(value);
    if (value === null || typeof value !== "object") return value;
    return Array.isArray(value) ? cleanList(value) : cleanRecord(value);
  };
  const cleanItem = (item) => {
    if (typeof item !== "object" || item === null) return clean(item);
    const told = done.get(item) ?? clean(item);
    done.set(item, told);
    return told;
  };
  const cleanList = (list) => {
    const told = list.map(cleanItem);
    return told.every((item, index) => item === list[index]) ? list : told;
  };
  const cleanRecord = (record) => {
    const changed = [];
    for (const key of Object.keys(record)) {
      const told = clean(record[key]);
      if (told !== record[key]) changed.push([key, told]);
    }
    return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) };
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
