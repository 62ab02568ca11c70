import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);

// src/texts/redact.ts
var REDACTED = "***";
var secretName = /^(?!(?:PALIER|INPUT)_KEY$)(?:.*(?:TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|(?:^|_)KEY(?:$|_)|APIKEY|PRIVATE|(?:^|_)AUTH$))/iu;
var SHORTEST = 8;
var shapes = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/gsu, REDACTED],
  [/\bgl(?:pat|ptt|dt|rt|rtr|cbt|ft|imt|soat|agent|ffct|oas)-[\w.-]{8,}/gu, REDACTED],
  [/\b(?:gh[pousr]_\w{16,}|github_pat_\w{20,})/gu, REDACTED],
  [/\b(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}\b/gu, REDACTED],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/gu, REDACTED],
  [/\b(?:hv[sbr]\.[\w-]{20,}|AIza[\w-]{30,}|ya29\.[\w-]{20,}|xox[abeprs]-[\w-]{10,}|npm_\w{30,})/gu, REDACTED],
  [/\b(?:dckr_(?:pat|oat)_[\w-]{16,}|[sr]k_live_\w{16,}|SG\.[\w-]{16,}\.[\w-]{16,}|pypi-[\w-]{32,})/gu, REDACTED],
  [/\bAGE-SECRET-KEY-1[0-9A-Z]{20,}/gu, REDACTED],
  [/(:\/\/)[^\s/:@]*:[^\s/@]+(?=@)/gu, `$1${REDACTED}`],
  [/(\b(?:Bearer|Basic)\s+)[\w+/.~-]{16,}=*/gu, `$1${REDACTED}`],
  [
    /(\b(?:password|passwd|secret|token|api[_-]?key|access[_-]?key)["']?(?:\s*=\s*|:\s+)["']?)(?=\S*\d)[^\s"'`,;]{8,}/giu,
    `$1${REDACTED}`
  ]
];
var hint = /PRIVATE KEY|gl[a-z]{2,5}-|gh[pousr]_|github_|A[KSBC][IC]A|eyJ|hv[sbr]\.|AIza|ya29|xox|npm_|dckr_|k_live_|SG\.|pypi-|AGE-|:\/\/|Bearer|Basic|password|passwd|secret|token|key/iu;
function withoutShapes(text) {
  if (!hint.test(text)) return text;
  return shapes.reduce((told, [shape, instead]) => told.replace(shape, instead), text);
}
function secretsOf(environment) {
  const values = Object.entries(environment).flatMap(
    ([name, value = ""]) => secretName.test(name) && value.trim().length >= SHORTEST ? [value, value.trim(), encodeURIComponent(value)] : []
  );
  return [...new Set(values)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
function withoutSecrets(text, secrets) {
  return withoutShapes(secrets.reduce((told, secret) => told.replaceAll(secret, REDACTED), text));
}

// src/texts/clean.ts
var unseen = /[\p{Cc}\p{Cf}\p{Cs}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{2800}]|\u{34F}|\u{17B4}|\u{17B5}|[\u{180B}-\u{180F}]/gu;
var colour = "\x1B\\[[\\d;]{0,8}m";
var kept = new RegExp(`(${colour}|[\\n\\t])`, "u");
var command = new RegExp(`^((?:\\s|${colour})*):(?=:)`, "gmu");
var piled = new RegExp("(\\p{M}{2})\\p{M}+", "gu");
function oneLine(text, max = 160) {
  const head = text.length > 8 * max ? text.slice(0, 8 * max) : text;
  const line = commandless(
    withoutShapes(head).replace(/\s+/gu, " ").replace(unseen, "\uFFFD").replace(piled, "$1")
  ).trim();
  const characters = Array.from(line);
  if (characters.length <= max && head.length === text.length) return line === "" ? "\u2205" : line;
  return `${characters.slice(0, max - 1).join("")}\u2026`;
}
function commandless(line) {
  return line.replace(/##(?=\w*\[)/g, "# #");
}
function harmless(text, secrets = []) {
  return withoutSecrets(text, secrets).split(kept).map((part, index) => index % 2 === 1 ? part : commandless(part.replace(unseen, "\uFFFD"))).join("").replace(command, "$1: ");
}
function capital(text) {
  return text.replace(new RegExp("^(?!\\S*(?:[/_]|\\.\\w))\\p{Ll}", "u"), (letter) => letter.toUpperCase());
}
function cleanData(data) {
  const entries = Object.entries(data).map(([key, value]) => [
    key,
    typeof value === "string" ? cleanText(value) : value
  ]);
  return Object.fromEntries(entries);
}
function quote(value) {
  return `\`${oneLine(value).replaceAll("`", "'")}\``;
}
function cleanText(value) {
  return value === "" ? "" : oneLine(value).replaceAll("`", "'");
}

export {
  secretsOf,
  withoutSecrets,
  oneLine,
  harmless,
  capital,
  cleanData,
  quote
};
