import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);

// src/lib/glob.ts
var alternativeLimit = 256;
function glob(pattern) {
  const whole = pattern.replace(/^(?:\.\/)+/, "");
  const compiled = alternatives(whole.endsWith("/") ? `${whole}**` : whole).map(tokens);
  return (path) => compiled.some((one) => matches(one, path));
}
function alternatives(pattern) {
  let done = [];
  let open = [pattern];
  while (open.length > 0) {
    if (open.length + done.length > alternativeLimit) return [pattern];
    const next = [];
    for (const one of open) {
      const expanded = expandFirst(one);
      if (expanded === null) done = [...done, one];
      else next.push(...expanded);
    }
    open = next;
  }
  return done;
}
function expandFirst(pattern) {
  const start = pattern.indexOf("{");
  if (start < 0) return null;
  let depth = 0;
  const commas = [];
  for (let index = start; index < pattern.length; index++) {
    const character = pattern[index];
    if (character === "{") depth++;
    else if (character === "," && depth === 1) commas.push(index);
    else if (character === "}" && --depth === 0) {
      if (commas.length === 0) return null;
      const cuts = [start, ...commas, index];
      const parts = cuts.slice(1).map((cut, part) => pattern.slice(cuts[part] + 1, cut));
      return parts.map((part) => pattern.slice(0, start) + part + pattern.slice(index + 1));
    }
  }
  return null;
}
function tokens(pattern) {
  const list = [];
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index];
    if (character === "?") list.push({ any: "one" });
    else if (character !== "*") list.push(character);
    else if (pattern[index + 1] !== "*") list.push({ any: "name" });
    else {
      while (pattern[index + 1] === "*") index++;
      const atStart = list.length === 0 || list[list.length - 1] === "/";
      const folders = atStart && pattern[index + 1] === "/";
      if (folders) index++;
      list.push({ any: folders ? "folders" : "path" });
    }
  }
  return list;
}
function matches(list, path) {
  let states = close(list, /* @__PURE__ */ new Set([0]));
  for (let index = 0; index < path.length; index++) {
    const next = /* @__PURE__ */ new Set();
    for (const state of states) step(list, { state, character: path[index], next });
    if (next.size === 0) return false;
    states = close(list, next);
  }
  return states.has(list.length);
}
function step(list, { state, character, next }) {
  const token = list[state < 0 ? -state - 1 : state];
  if (token === void 0) return;
  if (typeof token === "string") {
    if (token === character) next.add(state + 1);
  } else if (token.any === "folders") {
    const index = state < 0 ? -state - 1 : state;
    next.add(character === "/" ? index : -index - 1);
  } else if (token.any === "path") next.add(state);
  else if (character !== "/") next.add(token.any === "one" ? state + 1 : state);
}
function close(list, states) {
  for (const state of states) {
    const token = list[state];
    if (token !== void 0 && typeof token !== "string" && token.any !== "one") states.add(state + 1);
  }
  return states;
}

// src/lib/text.ts
function decoded(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254) return bytes.toString("utf16le", 2);
  if (first !== 254 || second !== 255) return bytes.toString("utf8");
  const swapped = Buffer.from(bytes.subarray(2, bytes.length - bytes.length % 2));
  return swapped.swap16().toString("utf16le");
}
function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function oneLine(text, max = 300) {
  const line = text.slice(0, max * 4).replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Cf}]/gu, "\uFFFD").trim();
  if (line.length <= max && text.length <= max * 4) return line;
  return `${wholeCharacters(line.slice(0, Math.max(0, max - 1))).trimEnd()}\u2026`;
}
function wholeCharacters(text) {
  const last = text.charCodeAt(text.length - 1);
  return last >= 55296 && last <= 56319 ? text.slice(0, -1) : text;
}
function nearest(word, candidates) {
  const wanted = word.slice(0, 64).toLowerCase();
  let limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  let best;
  const sorted = [...candidates].sort(byCodeUnit);
  for (const candidate of sorted) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const found = distance(wanted, candidate.toLowerCase());
    if (found > limit || best !== void 0 && found === limit) continue;
    best = candidate;
    limit = found;
    if (found === 0) break;
  }
  return best ?? onlyBeginning(wanted, sorted);
}
function onlyBeginning(wanted, candidates) {
  const [first, ...others] = candidates.filter((candidate) => candidate.toLowerCase().startsWith(wanted));
  return wanted.length >= 3 && others.length === 0 ? first : void 0;
}
function distance(a, b) {
  let before = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let value = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + cost);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) value = Math.min(value, at(before, column - 2) + 1);
      current.push(value);
    }
    before = previous;
    previous = current;
  }
  return at(previous, b.length);
}
function at(numbers, index) {
  return numbers[index] ?? Number.MAX_SAFE_INTEGER;
}
function position(text, offset) {
  return positions(text.slice(0, offset + 1))(offset);
}
function positions(text) {
  const starts = lineStarts(text);
  return (offset) => {
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = line + after >> 1;
      if (starts[middle] <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - starts[line] + 1 };
  };
}
function lineStarts(text) {
  const starts = [0];
  if (text.includes("\r")) {
    for (const end of text.matchAll(/\r?\n|\r/g)) starts.push(end.index + end[0].length);
  } else {
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  }
  return starts;
}

export {
  glob,
  decoded,
  byCodeUnit,
  oneLine,
  nearest,
  position,
  positions
};
