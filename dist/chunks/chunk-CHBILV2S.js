import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);

// src/version.ts
import { readFileSync } from "node:fs";
function version() {
  for (const place of ["./package.json", "../package.json"]) {
    try {
      const { version: found } = JSON.parse(readFileSync(new URL(place, import.meta.url), "utf8"));
      return found;
    } catch {
    }
  }
  return "0.0.0";
}

export {
  version
};
