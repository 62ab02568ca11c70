import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  oneLine
} from "./chunk-Z2STOFF7.js";

// src/lib/error.ts
var UserError = class extends Error {
  constructor(text, ...others) {
    super(text.code);
    this.text = text;
    this.name = "UserError";
    this.texts = [text, ...others];
  }
  text;
  /** Every sentence, in the order in which the mistakes stand. */
  texts;
};
function unwritable(file, { message }) {
  return new UserError({ code: "file-not-writable", file, problem: oneLine(message, 120) });
}
function gather(steps) {
  const results = [];
  const problems = [];
  for (const step of steps) {
    try {
      results.push(step());
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.texts);
    }
  }
  const [first, ...others] = problems;
  if (first) throw new UserError(first, ...others);
  return results;
}

export {
  UserError,
  unwritable,
  gather
};
