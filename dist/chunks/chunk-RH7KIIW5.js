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

// src/texts/foreign.ts
var yaml = [
  [/^deficient indentation/, "une ligne n'est pas assez indent\xE9e", "a line is not indented enough"],
  [/^bad indentation of a mapping entry/, "une cl\xE9 est mal indent\xE9e", "a key is badly indented"],
  [
    /^bad indentation of a sequence entry/,
    "un \xE9l\xE9ment de liste est mal indent\xE9",
    "an item of a list is badly indented"
  ],
  [/^duplicated mapping key/, "une cl\xE9 est \xE9crite deux fois", "a key is written twice"],
  [
    /^tab characters must not be used/,
    "une tabulation sert d'indentation : mettez des espaces",
    "a tab serves as indentation: use spaces"
  ],
  [
    /^unexpected end of the (?:stream|document) within a (?:double|single) quoted/,
    "un guillemet n'est pas ferm\xE9",
    "a quote is not closed"
  ],
  [
    /^unexpected end of the stream within a flow collection/,
    "une accolade ou un crochet n'est pas ferm\xE9",
    "a brace or a bracket is not closed"
  ],
  [
    /^missed comma between flow collection entries/,
    "il manque une virgule entre deux \xE9l\xE9ments",
    "a comma is missing between two items"
  ],
  [
    /^end of the stream or a document separator is expected/,
    "du texte suit la fin du document : il manque un saut de ligne, ou `---`",
    "text follows the end of the document: a line break or `---` is missing"
  ],
  [
    /^incomplete (?:explicit )?mapping pair|^can not read a(?:n implicit mapping| block mapping| document)/,
    "une cl\xE9 n'a pas ses deux-points ou sa valeur",
    "a key lacks its colon or its value"
  ],
  [/^unidentified alias "?([^"\s]+)/, "l'alias `$1` n'a pas d'ancre", "alias `$1` has no anchor"],
  [/^unknown escape sequence/, "une s\xE9quence d'\xE9chappement est inconnue", "an escape sequence is unknown"],
  [/^unknown(?: scalar| mapping| sequence)? tag !?<?([^>\s]+)/, "l'\xE9tiquette `$1` est inconnue", "tag `$1` is unknown"],
  [
    /^the stream contains non-printable characters/,
    "le fichier contient des caract\xE8res de contr\xF4le",
    "the file holds control characters"
  ],
  [
    /^aliases (?:expand to more|nest too deep)/,
    "les alias se d\xE9veloppent sans fin raisonnable",
    "aliases expand beyond reason"
  ],
  [/^not a mapping/, "ce ne sont pas des cl\xE9s et des valeurs", "these are not keys and values"],
  [/^alias (\S+) contains itself/, "l'alias `$1` se contient lui-m\xEAme", "alias `$1` contains itself"]
];
var kustomize = [
  [
    /no matches for Id (\S+?);? failed to find unique target/,
    "un patch ne d\xE9signe aucun objet : `$1`",
    "a patch designates no object: `$1`"
  ],
  [
    /unable to find patch target|failed to find unique target for patch (\S+)/,
    "un patch ne d\xE9signe aucun objet",
    "a patch designates no object"
  ],
  [
    /may not add resource with an already registered id: (\S+)/,
    "le m\xEAme objet est ajout\xE9 deux fois : `$1`",
    "the same object is added twice: `$1`"
  ],
  [
    /no resource matches strategic merge patch "([^"]+)"/,
    "un patch ne d\xE9signe aucun objet : `$1`",
    "a patch designates no object: `$1`"
  ],
  [
    /operation does not apply: doc is missing (?:path|key): "?([^"\s]+)/,
    "un patch JSON vise un champ qui n'existe pas : `$1`",
    "a JSON patch points to a field that does not exist: `$1`"
  ],
  [/produces ID conflict/, "deux objets prennent le m\xEAme nom", "two objects take the same name"],
  [/unknown field "([^"]+)"/, "le champ `$1` est inconnu", "field `$1` is unknown"],
  [/missing metadata\.name/, "un objet n'a pas de metadata.name", "an object has no metadata.name"],
  [/cycle detected/, "des kustomizations se citent l'une l'autre", "kustomizations name one another"]
];
var system = [
  [/\bENOENT\b|no such file or directory/, "introuvable", "not found"],
  [/\b(?:EACCES|EPERM)\b|permission denied/i, "acc\xE8s refus\xE9", "access denied"],
  [/\bEFBIG\b/, "plus de 16 Mio", "more than 16 MiB"],
  [/\bEISDIR\b/, "c'est un dossier", "it is a folder"],
  [/\bENOTDIR\b/, "un dossier du chemin est un fichier", "a folder of the path is a file"],
  [/\bENOSPC\b/, "le disque est plein", "the disk is full"],
  [/\bEROFS\b/, "le disque est en lecture seule", "the disk is read-only"],
  [/\b(?:ENOTFOUND|EAI_AGAIN)\b|could not resolve host/i, "nom inconnu du DNS", "name unknown to DNS"],
  [/\bECONNREFUSED\b|connection refused/i, "connexion refus\xE9e", "connection refused"],
  [/\b(?:ECONNRESET|EPIPE)\b|socket hang up/i, "connexion coup\xE9e", "connection cut"],
  [/\bETIMEDOUT\b|timed? ?out/i, "pas de r\xE9ponse \xE0 temps", "no answer in time"],
  [/certificate|\bUNABLE_TO_\w+|SELF_SIGNED/i, "certificat refus\xE9", "certificate refused"]
];
var expression = [
  [/no matching overload for '([^']+)'/, "`$1` n'existe pas pour ces types", "`$1` does not exist for these types"],
  [/no such overload: (.+)$/, "ces types ne vont pas ensemble : `$1`", "these types do not go together: `$1`"],
  [/Unexpected token: EOF/, "l'expression n'est pas finie", "the expression is not finished"],
  [/Unexpected (?:token|character): ?(.+)$/, "`$1` n'a pas sa place ici", "`$1` has no place here"],
  [/Exceeded (\w+)/, "l'expression est trop grande", "the expression is too large"],
  [/invalid or unsupported Perl syntax/, "RE2 ne conna\xEEt pas cette syntaxe", "RE2 does not know this syntax"],
  [/invalid repeat count/, "la r\xE9p\xE9tition est trop grande", "the repetition is too large"]
];
var tools = { yaml, kustomize: [...kustomize, ...yaml], system, expression };
function foreign(tool, problem, language) {
  const quote2 = `\`${oneLine(problem, 160).replaceAll("`", "'")}\``;
  const [, line, said = ""] = /^(?:line (\d+): )?(.*)$/s.exec(problem) ?? [];
  for (const [pattern, fr, en] of tools[tool]) {
    const match = pattern.exec(said);
    if (!match) continue;
    const captured = oneLine(match.slice(1).find((group) => group !== void 0) ?? "", 80);
    const where = line === void 0 ? "" : language === "fr" ? `ligne ${line}, ` : `line ${line}, `;
    return `${where}${(language === "fr" ? fr : en).replaceAll("$1", () => captured)} (${quote2})`;
  }
  return quote2;
}

// src/texts/day.ts
function frenchDay(day) {
  return day.split("-").reverse().join("/");
}

export {
  secretsOf,
  withoutSecrets,
  oneLine,
  harmless,
  capital,
  cleanData,
  quote,
  foreign,
  frenchDay
};
