import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  cleanData,
  oneLine,
  quote
} from "./chunk-DEPSM2E7.js";

// src/texts/expected.ts
var types = {
  string: { fr: "du texte", en: "text" },
  number: { fr: "un nombre", en: "a number" },
  int: { fr: "un nombre entier", en: "a whole number" },
  double: { fr: "un nombre", en: "a number" },
  "list<string>": { fr: "une liste de textes", en: "a list of texts" },
  filled: { fr: "quelque chose", en: "something" },
  boolean: { fr: "true ou false", en: "true or false" },
  object: { fr: "des cl\xE9s, `cl\xE9: valeur`", en: "keys, `key: value`" },
  record: { fr: "des cl\xE9s, `cl\xE9: valeur`", en: "keys, `key: value`" },
  array: { fr: "une liste, `- valeur`", en: "a list, `- value`" }
};
function expected(written, language) {
  return Object.hasOwn(types, written) ? types[written]?.[language] ?? written : written;
}

// src/texts/foreign.ts
var yaml = [
  [/^deficient indentation/, "une ligne est trop peu indent\xE9e", "a line is not indented enough"],
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
  [/unknown field "([^"]+)"/, "le champ `$1` est inconnu", "field `$1` is unknown"],
  [/missing metadata\.name/, "un objet n'a pas de metadata.name", "an object has no metadata.name"],
  [/cycle detected/, "des kustomizations se citent l'une l'autre", "kustomizations name one another"]
];
var system = [
  [/\bENOENT\b|no such file or directory/, "introuvable", "not found"],
  [/\b(?:EACCES|EPERM)\b|permission denied/i, "acc\xE8s refus\xE9", "access denied"],
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
var tools = { yaml, kustomize, system, expression };
function foreign(tool, problem, language) {
  const quote2 = `\`${oneLine(problem, 160).replaceAll("`", "'")}\``;
  for (const [said, fr2, en2] of tools[tool]) {
    const match = said.exec(problem);
    if (!match) continue;
    const captured = oneLine(match.slice(1).find((group) => group !== void 0) ?? "", 80);
    return `${(language === "fr" ? fr2 : en2).replaceAll("$1", () => captured)} (${quote2})`;
  }
  return quote2;
}

// src/texts/en.ts
var halves = {
  application: "application (Dockerfile, pipeline)",
  infrastructure: "infrastructure (chart, overlay, manifests)",
  observability: "observability (alerts, dashboards)"
};
function stumble({ problem, reason = "other", place = "", detail = "" }) {
  if (place === "") return quote(problem);
  const said = {
    value: `reads ${detail}, which nothing gives a value`,
    type: `expects another type of value than ${detail}`,
    function: `calls ${detail}, a function that Helm does not have`,
    template: `includes "${detail}", which is defined nowhere`,
    syntax: `has a syntax error ("${detail}")`,
    refused: `stops it: "${detail}"`,
    yaml: `does not write YAML ("${detail}")`,
    other: `stops it ("${detail}")`
  };
  return `${place} ${said[reason]}`;
}
var lacks = {
  "apiVersion is missing": "it has no apiVersion",
  "kind is missing": "it has no kind",
  "metadata.name is missing": "it has no metadata.name",
  "metadata.name is no text": "its metadata.name is no text",
  "not a mapping": "these are not keys and values"
};
var en = {
  "argument-unexpected": (m) => `unexpected argument for "${m.command}": "${m.argument}"`,
  "attestation-ended": (m) => `the attestation of ${m.rule} ended on ${m.until}: renew it in .palier.yml`,
  "attestation-ends": (m) => `the attestation of ${m.rule} ends on ${m.until}: renew it by then in .palier.yml`,
  "attestation-evidence-missing": (m) => `${m.file}:${m.line} attestation of "${m.rule}" dropped: evidence "${m.evidence}" does not exist in the repository`,
  "attestation-missing": (m) => `nothing in the repository shows it: attest it in .palier.yml (\`project.attestations\`, rule ${m.rule})`,
  "attestation-not-possible": (m) => `${m.file}:${m.line} attestation dropped: rule "${m.rule}" is shown by files, it cannot be attested`,
  "backup-destination-unseen": (m) => `nothing shows where the backups of ${m.object} go, nor how long they stay: write the object storage and the retention in its definition`,
  "backup-of-whom": (m) => `${m.object} backs up a database that it does not name: name the database or its Service in its command or variables`,
  "base-image-size-unknown": (m) => `nothing says whether base image ${m.image} is minimal: start from a distroless, slim or alpine image`,
  "base-image-support-unknown": (m) => `end of support unknown for base image ${m.image}: start from a known image and version (rules/data/support-ends.yaml)`,
  "base-image-unknown": (m) => `the user of base image \`${m.image}\` is not known: writing USER proves it`,
  "base-policy-broken": (m) => `the target branch's \`${m.file}\` cannot be read: the one of this change decides, and may repair it`,
  "base-required": () => `\`palier check\` compares two revisions: give the base, for instance \`--base main\``,
  "build-unnamed": (m) => `image \`${m.image}\` may come from a build whose name cannot be read: write that name in the pipeline`,
  "builds-elsewhere": (m) => `image \`${m.image}\` may be built in the other half of the project: evaluate it with this repository`,
  "certificate-unread": (m) => `${m.file} copies ${m.certificate}, and nothing says whether it is an authority or the certificate of a server: name it after its part (ca-\u2026.crt)`,
  "claim-elsewhere": (m) => `${m.workload} mounts a volume that is not in the render: whether several nodes may write it cannot be known`,
  "command-later": (m) => `command "${m.command}" does not exist yet in this version`,
  "command-unknown": (m) => `unknown command "${m.command}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""} (\`palier --help\`)`,
  "comment-moved": () => `the merge request has moved on since this run: nothing is written`,
  "comment-not-head": () => `what was judged is not the head of the merge request: check out its head or its merge commit (nothing is written)`,
  "comment-not-written": (m) => `the verdict stands, but the comment is not up to date: ${m.problem}`,
  "comment-older": () => `a later run has already commented: nothing is written`,
  "comment-written": (m) => `comment: ${m.url}`,
  "commitment-lowered": (m) => `${m.to === 0 ? `this change removes the commitment (${m.from})` : `this change lowers the commitment from ${m.from} to ${m.to}`}: it is judged by ${m.from}`,
  "commitment-next": (m) => `the commitment goes from level ${m.from} to level ${m.level} on ${m.by}`,
  "commitment-postponed": (m) => `this change postpones or removes the step to level ${m.level} planned on ${m.by}`,
  "commitment-raised": (m) => `${m.from === 0 ? `this change commits the project to level ${m.to}` : `this change raises the commitment from ${m.from} to ${m.to}`}: that counts once merged`,
  "companion-broken": (m) => `${m.file}:${m.line} companion repository "${m.name}" dropped: ${m.problem}`,
  "companion-missing": (m) => `${m.file}:${m.line} companion repository "${m.name}" absent: ${m.path} is not there (check it out in the pipeline, before palier)`,
  "comparison-failed": (m) => `git cannot compare the two revisions ("${m.problem}"): where objects are missing, the clone is partial; clone without \`--filter\`, or complete it with \`git fetch --refetch --no-filter origin\``,
  "configuration-documents": (m) => `\`${m.file}\` holds ${m.count} YAML documents: keep one`,
  "configuration-folder": (m) => `\`${m.file}\` is a folder: make it a YAML file`,
  "configuration-ignored-key": (m) => `${m.file}:${m.line} "${m.key}" is not read yet by this version`,
  "configuration-key-missing": (m) => `${m.file}:${m.line} "${m.key}" is missing (${expected(m.expected, "en")})`,
  "configuration-link": (m) => `\`${m.file}\` is a link to \`${m.target}\`, which is no file of the folder judged: put the file itself there`,
  "configuration-missing": (m) => `configuration file "${m.file}" does not exist`,
  "configuration-more": (m) => `and ${m.count} more mistakes in \`${m.file}\``,
  "configuration-project-missing": (m) => `${m.file}:${m.line} no folder "${m.folder}" in this repository${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "configuration-too-large": (m) => `\`${m.file}\` is larger than ${m.limit}: shorten it`,
  "configuration-unknown-key": (m) => `${m.file}:${m.line} unknown key "${m.key}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "configuration-unknown-parameter": (m) => `${m.file}:${m.line} rule "${m.rule}" has no parameter "${m.parameter}"${m.nearest ? `; did you mean "${m.nearest}"?` : m.known ? `; it has: ${m.known}` : "; it has none"}`,
  "configuration-unknown-rule": (m) => `${m.file}:${m.line} unknown rule "${m.rule}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "configuration-unreadable": (m) => `${m.file} cannot be read: ${foreign("system", m.problem, "en")}`,
  "configuration-wrong-value": (m) => `${m.file}:${m.line} "${m.key}" is ${m.read}, expected: ${expected(m.expected, "en")}${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "configuration-yaml": (m) => `${m.file}:${m.line} is not YAML: ${foreign("yaml", m.problem, "en")}`,
  "coverage-undecided": (m) => `${m.covered} important requirements of ${m.total} are covered, ${m.undecided} are not decided`,
  "encryption-unknown": (m) => `nothing says whether the connection of ${m.setting} is encrypted: say it in the address (sslmode=verify-full, rediss://, amqps://, https://)`,
  "entry-point-elsewhere": (m) => `entry point "${m.entry}" of Traefik is set elsewhere: write \`tls:\` in the IngressRoute, or declare \`tls: platform\` on the environment`,
  "entrypoint-unreadable": (m) => `${m.file} starts with ${m.script}, which is not in the repository`,
  "environment-class-missing": (m) => `no environment of class ${m.class}: declare it in .palier.yml (\`project.environments\`)`,
  "environment-left": (m) => `environment \`${m.environment}\` is no longer judged`,
  "environment-not-rendered": (m) => `environment ${m.environment} does not render: what it shares cannot be seen`,
  "event-publishes-only": () => `this event has a token that writes: it is only for publishing a saved report (input \`report\`), never for judging the files of a change`,
  "explain-unknown": (m) => `no rule, criterion or level "${m.id}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""} (\`palier explain\` shows the grid)`,
  "file-not-writable": (m) => `"${m.file}" cannot be written: ${foreign("system", m.problem, "en")}`,
  "file-unreadable": (m) => `${m.file} cannot be read: ${foreign("system", m.problem, "en")}`,
  "files-left-out": (m) => `${m.count === 1 ? "1 file" : `${m.count} files`} of test, example or vendored folders not judged: ${m.folders}`,
  "forge-deadline": (m) => `${m.host} has not answered within ${m.seconds} s in all: run again later`,
  "forge-fork": () => `no comment: a request from a fork has no token that writes; publish the report from a second job (docs/forks.md)`,
  "forge-locked": () => `the conversation of the merge request is locked: unlock it to have the comment again`,
  "forge-not-found": (m) => `the forge does not show this merge request to this token (${m.status}): give it access to the project`,
  "forge-not-json": (m) => `${m.host} answers something other than its API (${m.status}, ${m.type}), perhaps a login page: check the address and the proxy`,
  "forge-permission": (m) => `the forge refuses (${m.status}${m.reason ? `, ${m.reason}` : ""}): give the token ${m.permissions ? `the permission ${m.permissions}` : "the right to write on the merge request"}`,
  "forge-rate-limited": (m) => `the forge limits its calls (${m.status}) and asks to wait ${m.seconds} s: run again later`,
  "forge-redirected": (m) => `${m.host} redirects to ${m.to}, where the token is not sent: give the forge's final address`,
  "forge-refused": (m) => `the forge refused (${m.status})${m.reason ? `: ${m.reason}` : ""}`,
  "forge-token-missing-github": () => `no comment: no token; give the action its \`token\`, or \`GITHUB_TOKEN\`, with \`pull-requests: write\``,
  "forge-token-missing-gitlab": () => `no comment: no token; create a project access token (role Developer, scope \`api\`) and give it in the masked variable \`PALIER_TOKEN\``,
  "forge-token-refused": (m) => `the forge refuses the token (${m.status}): it is wrong, revoked or expired; give another one (\`PALIER_TOKEN\`)`,
  "forge-too-large": (m) => `${m.host} answers more than ${m.megabytes} MB: the comment is not written`,
  "forge-unreachable": (m) => `${m.host} cannot be reached (${foreign("system", m.problem, "en")}): check the network, the proxy (\`HTTPS_PROXY\`) and the certificate authority (\`NODE_EXTRA_CA_CERTS\`)`,
  "gateway-elsewhere": (m) => `Gateway ${m.gateway} is not in this render: add it, or declare \`tls: platform\` on the environment`,
  "git-needed": (m) => `"${m.path}" is not in a git repository: \`palier score\` is enough for a plain folder`,
  "git-not-found": () => `git is not found: install it in the job's image (Node's "slim" and "alpine" images have none), or name yours with \`PALIER_GIT\``,
  "grid-missing": (m) => `no grid "${m.grid}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "grid-twice": (m) => `${m.file}:${m.line}:${m.column}: "${m.id}" stands twice in the grid: keep one`,
  "half-elsewhere": (m) => `nothing here shows the ${halves[m.half] ?? m.half}: name the repository that holds it in .palier.yml (\`project.companions\`), or commit it here`,
  "head-policy-used": (m) => `the target branch has no ${m.file}: the one of this change decides`,
  "helm-dependencies-missing": (m) => `the dependencies of chart \`${m.chart}\` are not in the repository (${m.dependencies}): \`helm dependency build\`, then commit charts/`,
  "helm-failed": (m) => `chart \`${m.chart}\` does not render: ${stumble(m)}`,
  "helm-missing": () => "helm is missing: charts are not rendered (`palier tools install`)",
  "helmfile-needed": (m) => `helmfile gives chart \`${m.chart}\` values that palier cannot work out without it (${m.file}): declare the environment with plain values files (\`project.environments\`)`,
  "init-add": (m) => `${m.file} exists already: add to it`,
  "init-kept": (m) => `${m.file} exists already: nothing in it is changed`,
  "init-next": () => `Review, complete, then: git add .palier.yml && git commit`,
  "init-no-forge": () => `neither GitHub nor GitLab recognised (remote, .github, .gitlab-ci.yml): the README shows the pipeline of each`,
  "init-written": (m) => `written: ${m.file}`,
  "judged-only-now": () => `there before this change, judged only since: this change does not touch it`,
  "keycloak-admin-unclear": (m) => `${m.host} leads to the whole of Keycloak, its administration console included unless something closes it: expose only /realms and /resources, or set KC_HOSTNAME_ADMIN`,
  "kinds-without-schema": (m) => `${m.count} objects have no schema and are not checked: ${m.kinds}`,
  "kontinuous-needed": (m) => `Kontinuous deploys what ${m.folder} describes with charts of its own, which palier does not have: commit the manifests that it renders, or declare the environments (\`project.environments\`)`,
  "kubeconform-incomplete": (m) => `kubeconform did not answer for ${m.count} objects: their schemas are not checked`,
  "kubeconform-missing": () => "kubeconform is missing: schemas are not checked (`palier tools install`)",
  "kustomize-failed": (m) => `kustomization \`${m.kustomization}\` does not build: ${foreign("kustomize", m.problem, "en")}`,
  "kustomize-helm": (m) => `kustomization ${m.kustomization} inflates charts (\`--enable-helm\`), which needs the network: commit the rendered manifests, or use the chart as a source`,
  "kustomize-missing": () => "kustomize is missing: kustomizations are not built (`palier tools install`)",
  "kustomize-outside": (m) => `kustomization ${m.kustomization} refers to ${m.reference}, outside the folder judged: judge the folder above`,
  "kustomize-remote": (m) => `kustomization ${m.kustomization} needs the network (${m.reference}): copy it into the repository`,
  "limits-unwritten": (m) => `${m.object} does not write all its limits: the sum cannot be made`,
  "log-format-unseen": () => `nothing shows that logs are in JSON or GELF: configure an encoder, or attest it`,
  "mute-of-required": (m) => `${m.file}:${m.line} "mute" has no effect: rule "${m.rule}" is required`,
  "no-change-request": () => `no merge request here: \`palier publish\` and \`--publish\` are for the pipeline of a merge request`,
  "no-longer-asked": (m) => `\`${m.subject}\` is still there, but the rule no longer applies to it`,
  "nodes-unknown": (m) => `${m.workload} has one pod per node: their number is not in the repository`,
  "nothing-found": () => `no manifest, chart, Dockerfile, pipeline or attestation was found`,
  "object-incomplete": (m) => `a Kubernetes object of ${m.file} cannot be read: ${lacks[m.problem] ?? quote(m.problem)}`,
  "operator-behind": (m) => `${m.object} may be made by the operator of ${m.operator}, which palier does not know`,
  "option-not-of-command": (m) => `option "${m.option}" does not belong to command "${m.command}" (\`palier --help\`)`,
  "option-unknown": (m) => `unknown option "${m.option}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""} (\`palier --help\`)`,
  "option-value-missing": (m) => `"${m.option}" expects a value: ${m.expected}`,
  "option-value-wrong": (m) => `"${m.option}" was given "${m.read}", expected: ${m.expected}${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "path-missing": (m) => `"${m.path}" does not exist or is not a folder`,
  "performance-unseen": () => `nothing shows that requests are measured, and no list of dependencies is here: declare OTEL_* in the manifests, or attest it`,
  "pipeline-includes-elsewhere": (m) => `${m.file} includes what is not in this repository: ${m.includes}`,
  "pipeline-unread": (m) => `palier reads pipelines of GitLab and GitHub, not ${m.file}: what that one does stays unknown until one of the two does it`,
  "policy-foreign": (m) => `${m.object} may filter these pods too and palier does not read that kind: write a NetworkPolicy of Kubernetes, or ask for a waiver`,
  "port-nameless": (m) => `no port of the container is named ${m.port}: name it or write its number`,
  "project-eased": (m) => `this change asks less of the project: \`${m.key}\` goes from \`${m.from}\` to \`${m.to}\``,
  "project-eased-rules": (m) => `rules that ask nothing any more because of it: ${m.rules}${m.more > 0 ? ` and ${m.more} more` : ""}`,
  "project-source-left": (m) => `\`${m.sources}\` stays in the repository, but this change no longer judges it in ${m.environment}`,
  "render-stopped": (m) => `rendering ${m.source} was stopped at its limit (${m.limit})`,
  "report-foreign": (m) => `"${m.file}" is not the report of this merge request: ${m.what} "${m.read}", expected "${m.expected}"`,
  "report-required": () => `\`palier publish\` expects the file of a report: \`palier publish report.json\``,
  "report-unreadable": (m) => `"${m.file}" is not a palier report that can be published: ${m.problem}`,
  "requirement-unattested": (m) => `${m.requirement} only lacks an attestation: write it in .palier.yml (\`project.attestations\`)`,
  "requirement-undecided": (m) => `${m.requirement} cannot be decided: ${m.rules}`,
  "revision-missing": (m) => `commit "${m.revision}" is not in this clone${m.problem ? ` (${m.problem})` : ""}: clone with more history (\`fetch-depth: 2\`, \`GIT_DEPTH\`) or run \`git fetch origin ${m.revision}\``,
  "revision-unknown": (m) => `unknown revision "${m.revision}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""}: give a branch, a tag or a commit id of this repository`,
  "rule-example": (m) => `${m.file}:${m.line}:${m.column}: example ${m.example} no. ${m.number} gives "${m.outcome}": correct the example or the expression`,
  "rule-expression": (m) => `${m.file}:${m.line}:${m.column}: expression refused: ${foreign("expression", m.problem, "en")}`,
  "rule-expression-long": (m) => `${m.file}:${m.line}:${m.column}: expression of more than ${m.limit} characters: make two rules of it`,
  "rule-expression-loops": (m) => `${m.file}:${m.line}:${m.column}: more than ${m.limit} loops inside each other: the time that it takes would have no bound`,
  "rule-key-missing": (m) => `${m.file}:${m.line}:${m.column}: "${m.key}" is missing: write it`,
  "rule-name": (m) => `${m.file}: a rule is a file \`<theme>/<id>.yaml\`, in lower case with dashes`,
  "rule-never-unwritten": (m) => `${m.file}:${m.line}:${m.column}: "${m.field}" is never unwritten: read it without has(\u2026); what cannot be known makes the rule undecidable by itself`,
  "rule-not-bool": (m) => `${m.file}:${m.line}:${m.column}: the expression gives ${m.type}, it must give bool`,
  "rule-pattern": (m) => `${m.file}:${m.line}:${m.column}: pattern "${m.pattern}" refused: ${foreign("expression", m.problem, "en")}; write a literal in RE2 syntax`,
  "rule-retired": (m) => `${m.file}:${m.line} rule "${m.rule}" has been retired from the grid: remove the line`,
  "rule-says-project": (m) => `${m.file}:${m.line}:${m.column}: a sentence depends on the fact and its parameters alone, not on project: choose the cases in where, or write another rule`,
  "rule-twice": (m) => `${m.file}: this rule exists already in ${m.other}: give it another name`,
  "rule-unguarded": (m) => `${m.file}:${m.line}:${m.column}: "${m.field}" may not be written: ask first with has(\u2026), or with in for a key`,
  "rule-unknown-word": (m) => `${m.file}:${m.line}:${m.column}: unknown ${m.what} "${m.word}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "rule-wrong-value": (m) => `${m.file}:${m.line}:${m.column}: ${m.key ? `"${m.key}"` : "the document"} is ${m.read}, expected: ${expected(m.expected, "en")}${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "rule-yaml": (m) => `${m.file}:${m.line}:${m.column}: not YAML: ${foreign("yaml", m.problem, "en")}`,
  "rules-announced": (m) => `rules that count from ${m.from} on: ${m.rules}; the project would be at level ${m.level}${m.level === m.now ? ", unchanged" : ` (${m.now} today)`}`,
  "rules-broken-on-target": (m) => `the rules of ${m.folder} cannot be read on the target branch, palier's own decide alone`,
  "rules-folder-large": (m) => `folder of rules ${m.folder} too large: ${m.problem}`,
  "rules-folder-missing": (m) => `no .yaml file in the folder of rules ${m.folder}`,
  "rules-not-on-target": (m) => `the rules of ${m.folder} will count once merged: the target branch does not have them yet`,
  "rules-sound": (m) => `${m.rules} rules and their ${m.examples} examples are sound`,
  "schedules-elsewhere": () => `no file schedules a build or a scan; a scheduled pipeline of GitLab is not in the repository: attest it`,
  "schemas-missing": () => "the Kubernetes schemas are not there: schemas are not checked",
  "schemas-nearest": (m) => `no schemas of Kubernetes ${m.asked} are shipped: those of ${m.used} are used`,
  "secret-nowhere": (m) => `Secret ${m.secret} is not in the repository: if something else provides it, declare it (\`project.elsewhere.secrets\`)`,
  "seen-at-last": (m) => `visible since this change; before it: ${m.cause.en}`,
  "signature-unverified": () => `nothing here verifies the signature: commit a verifyImages policy, or attest Harbor's option`,
  "source-elsewhere": (m) => `${m.object} deploys what is not in this repository: judge the repository that holds it`,
  "source-file-missing": (m) => `\`${m.source}\` names ${m.file}, which is not in the repository: add it or correct the path`,
  "source-left": (m) => `\`${m.source}\` is no longer judged`,
  "source-missing": (m) => `${m.source} is not in the repository: correct the environment's sources in .palier.yml`,
  "status-not-written": (m) => `the verdict stands, but the commit status is not set: ${m.problem}`,
  "target-policy-broken": (m) => `the target branch's \`${m.file}\` cannot be read: the one of the comparison base decides`,
  "target-unreachable": (m) => `the tip of \`${m.branch}\` could not be read, so the policy is the base's: make \`git fetch\` of that branch succeed in the job`,
  "template-outside-chart": (m) => `${m.file} is a template outside any chart: render it, or move it to a chart`,
  "tool-not-installed": (m) => `${m.tool} could not be installed: ${foreign("system", m.problem, "en")}; name a mirror (\`--mirror URL\`) or put it on PATH`,
  "tool-sum-wrong": (m) => `${m.file} is refused: SHA-256 sum ${m.found}, expected ${m.expected}; the mirror's file is not the published one`,
  "variable-unknown": (m) => `the value of variable ${m.variable} is not written in the repository`,
  "volume-size-unread": (m) => `the size of ${m.volume} is not written, or cannot be read: write resources.requests.storage`,
  "waiver-ends": (m) => `the waiver of ${m.rule} for \`${m.subject}\` ends on ${m.until}: fix it by then, or renew it`,
  "waiver-renamed": (m) => `the waiver of ${m.rule} follows the renaming of \`${m.subject}\`: write \`${m.to}\` in it with this very merge`,
  "waiver-without-decision": (m) => `${m.file}:${m.line} waiver of "${m.rule}" dropped: a level 5 rule needs a decision (\`decision:\`)`,
  "writable-paths-unknown": (m) => `what the image of ${m.file} writes at run time cannot be read in the Dockerfile`,
  "yaml-broken": (m) => `${m.file}:${m.line} is not YAML: ${foreign("yaml", m.problem, "en")}`
};

// src/texts/day.ts
function frenchDay(day) {
  return day.split("-").reverse().join("/");
}

// src/texts/fr.ts
var ruleWords = {
  key: "cl\xE9 inconnue",
  variable: "variable inconnue",
  field: "champ inconnu",
  method: "m\xE9thode inconnue",
  rule: "r\xE8gle inconnue",
  grid: "grille inconnue"
};
var halves2 = {
  application: "l'application (Dockerfile, pipeline)",
  infrastructure: "l'infrastructure (chart, overlay, manifestes)",
  observability: "l'observabilit\xE9 (alertes, tableaux de bord)"
};
function stumble2({ problem, reason = "other", place = "", detail = "" }) {
  if (place === "") return quote(problem);
  const said = {
    value: `lit ${detail}, \xE0 qui rien ne donne de valeur`,
    type: `attend un autre type de valeur que ${detail}`,
    function: `appelle ${detail}, une fonction que Helm n'a pas`,
    template: `inclut \xAB ${detail} \xBB, qui n'est d\xE9fini nulle part`,
    syntax: `a une faute de syntaxe (\xAB ${detail} \xBB)`,
    refused: `l'arr\xEAte : \xAB ${detail} \xBB`,
    yaml: `n'\xE9crit pas du YAML (\xAB ${detail} \xBB)`,
    other: `l'arr\xEAte (\xAB ${detail} \xBB)`
  };
  return `${place} ${said[reason]}`;
}
var lacks2 = {
  "apiVersion is missing": "il n'a pas d'apiVersion",
  "kind is missing": "il n'a pas de kind",
  "metadata.name is missing": "il n'a pas de metadata.name",
  "metadata.name is no text": "son metadata.name n'est pas un texte",
  "not a mapping": "ce ne sont pas des cl\xE9s et des valeurs"
};
var fr = {
  "argument-unexpected": (m) => `argument en trop pour \xAB ${m.command} \xBB : \xAB ${m.argument} \xBB`,
  "attestation-ended": (m) => `l'attestation de ${m.rule} a pris fin le ${frenchDay(m.until)} : renouvelez-la dans .palier.yml`,
  "attestation-ends": (m) => `l'attestation de ${m.rule} prend fin le ${frenchDay(m.until)} : renouvelez-la d'ici l\xE0 dans .palier.yml`,
  "attestation-evidence-missing": (m) => `${m.file}:${m.line} attestation de \xAB ${m.rule} \xBB \xE9cart\xE9e : la preuve \xAB ${m.evidence} \xBB n'existe pas dans le d\xE9p\xF4t`,
  "attestation-missing": (m) => `rien dans le d\xE9p\xF4t ne le montre : attestez-le dans .palier.yml (\`project.attestations\`, r\xE8gle ${m.rule})`,
  "attestation-not-possible": (m) => `${m.file}:${m.line} attestation \xE9cart\xE9e : la r\xE8gle \xAB ${m.rule} \xBB se montre par les fichiers, elle ne s'atteste pas`,
  "backup-destination-unseen": (m) => `rien ne montre o\xF9 vont les sauvegardes de ${m.object}, ni combien de temps elles restent : \xE9crivez le stockage objet et la r\xE9tention dans sa d\xE9finition`,
  "backup-of-whom": (m) => `${m.object} sauvegarde une base qu'il ne nomme pas : citez la base ou son Service dans sa commande ou ses variables`,
  "base-image-size-unknown": (m) => `rien ne dit si l'image de base ${m.image} est minimale : partez d'une image distroless, slim ou alpine`,
  "base-image-support-unknown": (m) => `fin de maintenance inconnue pour l'image de base ${m.image} : partez d'une image et d'une version suivies (rules/data/support-ends.yaml)`,
  "base-image-unknown": (m) => `l'utilisateur de l'image de base \`${m.image}\` n'est pas connu : \xE9crivez USER pour le montrer`,
  "base-policy-broken": (m) => `le fichier \`${m.file}\` de la branche cible ne peut pas \xEAtre lu : celui de ce changement d\xE9cide, et peut le r\xE9parer`,
  "base-required": () => `\`palier check\` compare deux r\xE9visions : indiquez la base, par exemple \`--base main\``,
  "build-unnamed": (m) => `l'image \`${m.image}\` est peut-\xEAtre celle d'un build dont le nom ne peut pas \xEAtre lu : \xE9crivez ce nom dans le pipeline`,
  "builds-elsewhere": (m) => `l'image \`${m.image}\` est peut-\xEAtre construite dans l'autre moiti\xE9 du projet : \xE9valuez-la avec ce d\xE9p\xF4t (\`project.companions\`)`,
  "certificate-unread": (m) => `${m.file} copie ${m.certificate}, dont rien ne dit si c'est une autorit\xE9 ou le certificat d'un serveur : nommez-le d'apr\xE8s son r\xF4le (ca-\u2026.crt)`,
  "claim-elsewhere": (m) => `${m.workload} monte un volume qui n'est pas dans le rendu : impossible de savoir si plusieurs n\u0153uds peuvent l'\xE9crire`,
  "command-later": (m) => `la commande \xAB ${m.command} \xBB n'existe pas encore dans cette version`,
  "command-unknown": (m) => `commande inconnue \xAB ${m.command} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""} (\`palier --help\`)`,
  "comment-moved": () => `la demande de fusion a avanc\xE9 depuis ce passage : rien n'est \xE9crit`,
  "comment-not-head": () => `ce qui a \xE9t\xE9 \xE9valu\xE9 n'est pas la t\xEAte de la demande de fusion : extrayez sa t\xEAte ou son commit de fusion (rien n'est \xE9crit)`,
  "comment-not-written": (m) => `le verdict vaut, mais le commentaire n'est pas \xE0 jour : ${m.problem}`,
  "comment-older": () => `un passage plus r\xE9cent a d\xE9j\xE0 comment\xE9 : rien n'est \xE9crit`,
  "comment-written": (m) => `commentaire : ${m.url}`,
  "commitment-lowered": (m) => `${m.to === 0 ? `ce changement retire l'engagement (${m.from})` : `ce changement abaisse l'engagement de ${m.from} \xE0 ${m.to}`} : il est jug\xE9 sur ${m.from}`,
  "commitment-next": (m) => `l'engagement passe du niveau ${m.from} au niveau ${m.level} le ${frenchDay(m.by)}`,
  "commitment-postponed": (m) => `ce changement repousse ou retire le passage au niveau ${m.level} pr\xE9vu le ${frenchDay(m.by)}`,
  "commitment-raised": (m) => `${m.from === 0 ? `ce changement engage le projet au niveau ${m.to}` : `ce changement porte l'engagement de ${m.from} \xE0 ${m.to}`} : cela compte une fois fusionn\xE9`,
  "companion-broken": (m) => `${m.file}:${m.line} d\xE9p\xF4t compagnon \xAB ${m.name} \xBB \xE9cart\xE9 : ${m.problem}`,
  "companion-missing": (m) => `${m.file}:${m.line} d\xE9p\xF4t compagnon \xAB ${m.name} \xBB absent : ${m.path} n'est pas l\xE0 (r\xE9cup\xE9rez-le dans le pipeline, avant palier)`,
  "comparison-failed": (m) => `git ne peut pas comparer les deux r\xE9visions (\xAB ${m.problem} \xBB) : s'il manque des objets, le clone est partiel ; clonez sans \`--filter\`, ou compl\xE9tez-le avec \`git fetch --refetch --no-filter origin\``,
  "configuration-documents": (m) => `\`${m.file}\` contient ${m.count} documents YAML : n'en gardez qu'un`,
  "configuration-folder": (m) => `\`${m.file}\` est un dossier : mettez-y un fichier YAML`,
  "configuration-ignored-key": (m) => `${m.file}:${m.line} \xAB ${m.key} \xBB n'est pas encore lu par cette version`,
  "configuration-key-missing": (m) => `${m.file}:${m.line} il manque \xAB ${m.key} \xBB (${expected(m.expected, "fr")})`,
  "configuration-link": (m) => `\`${m.file}\` est un lien vers \`${m.target}\`, qui n'est pas un fichier du dossier jug\xE9 : remplacez-le par le fichier lui-m\xEAme`,
  "configuration-missing": (m) => `le fichier de configuration \xAB ${m.file} \xBB n'existe pas`,
  "configuration-more": (m) => `et ${m.count} autres erreurs dans \`${m.file}\``,
  "configuration-project-missing": (m) => `${m.file}:${m.line} pas de dossier \xAB ${m.folder} \xBB dans ce d\xE9p\xF4t${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "configuration-too-large": (m) => `\`${m.file}\` d\xE9passe ${m.limit} : raccourcissez-le`,
  "configuration-unknown-key": (m) => `${m.file}:${m.line} cl\xE9 inconnue \xAB ${m.key} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "configuration-unknown-parameter": (m) => `${m.file}:${m.line} la r\xE8gle \xAB ${m.rule} \xBB n'a pas de param\xE8tre \xAB ${m.parameter} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : m.known ? ` ; elle a : ${m.known}` : " ; elle n'en a aucun"}`,
  "configuration-unknown-rule": (m) => `${m.file}:${m.line} r\xE8gle inconnue \xAB ${m.rule} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "configuration-unreadable": (m) => `${m.file} ne peut pas \xEAtre lu : ${foreign("system", m.problem, "fr")}`,
  "configuration-wrong-value": (m) => `${m.file}:${m.line} \xAB ${m.key} \xBB vaut ${m.read}, attendu : ${expected(m.expected, "fr")}${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "configuration-yaml": (m) => `${m.file}:${m.line} n'est pas du YAML : ${foreign("yaml", m.problem, "fr")}`,
  "coverage-undecided": (m) => `${m.covered} exigences importantes sur ${m.total} sont couvertes, ${m.undecided} ne sont pas tranch\xE9es`,
  "encryption-unknown": (m) => `rien n'\xE9crit si la connexion de ${m.setting} est chiffr\xE9e : dites-le dans l'adresse (sslmode=verify-full, rediss://, amqps://, https://)`,
  "entry-point-elsewhere": (m) => `le point d'entr\xE9e \xAB ${m.entry} \xBB de Traefik est r\xE9gl\xE9 ailleurs : \xE9crire \`tls:\` dans l'IngressRoute, ou d\xE9clarer \`tls: platform\` sur l'environnement`,
  "entrypoint-unreadable": (m) => `${m.file} d\xE9marre par ${m.script}, qui n'est pas dans le d\xE9p\xF4t`,
  "environment-class-missing": (m) => `aucun environnement de classe ${m.class} : d\xE9clarez-en un dans .palier.yml (\`project.environments\`)`,
  "environment-left": (m) => `l'environnement \`${m.environment}\` n'est plus jug\xE9`,
  "environment-not-rendered": (m) => `l'environnement ${m.environment} ne se rend pas : on ne peut pas voir ce qu'il partage`,
  "event-publishes-only": () => `cet \xE9v\xE8nement donne un jeton qui \xE9crit : il ne sert qu'\xE0 publier un rapport enregistr\xE9 (entr\xE9e \`report\`), jamais \xE0 \xE9valuer les fichiers d'un changement`,
  "explain-unknown": (m) => `ni r\xE8gle, ni crit\xE8re, ni niveau \xAB ${m.id} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""} (\`palier explain\` montre la grille)`,
  "file-not-writable": (m) => `\xAB ${m.file} \xBB ne peut pas \xEAtre \xE9crit : ${foreign("system", m.problem, "fr")}`,
  "file-unreadable": (m) => `${m.file} ne peut pas \xEAtre lu : ${foreign("system", m.problem, "fr")}`,
  "files-left-out": (m) => `${m.count === 1 ? "1 fichier" : `${m.count} fichiers`} de dossiers de test, d'exemple ou de d\xE9pendances hors jugement : ${m.folders}`,
  "forge-deadline": (m) => `${m.host} n'a pas r\xE9pondu en ${m.seconds} s en tout : relancez plus tard`,
  "forge-fork": () => `pas de commentaire : une demande venue d'un fork n'a pas de jeton qui \xE9crit ; publiez le rapport depuis une seconde t\xE2che (docs/forks.md)`,
  "forge-locked": () => `la conversation de la demande de fusion est verrouill\xE9e : d\xE9verrouillez-la pour retrouver le commentaire`,
  "forge-not-found": (m) => `la forge ne montre pas cette demande de fusion \xE0 ce jeton (${m.status}) : donnez-lui acc\xE8s au projet`,
  "forge-not-json": (m) => `${m.host} r\xE9pond autre chose que son API (${m.status}, ${m.type}), peut-\xEAtre une page de connexion : v\xE9rifiez l'adresse et le proxy`,
  "forge-permission": (m) => `la forge refuse (${m.status}${m.reason ? `, ${m.reason}` : ""}) : donnez au jeton ${m.permissions ? `la permission ${m.permissions}` : "le droit d'\xE9crire sur la demande de fusion"}`,
  "forge-rate-limited": (m) => `la forge limite les appels (${m.status}) et demande d'attendre ${m.seconds} s : relancez plus tard`,
  "forge-redirected": (m) => `${m.host} renvoie vers ${m.to}, o\xF9 le jeton n'est pas envoy\xE9 : donnez l'adresse d\xE9finitive de la forge`,
  "forge-refused": (m) => `la forge a refus\xE9 (${m.status})${m.reason ? ` : ${m.reason}` : ""}`,
  "forge-token-missing-github": () => `pas de commentaire : aucun jeton ; donnez \`token\` \xE0 l'action, ou \`GITHUB_TOKEN\`, avec \`pull-requests: write\``,
  "forge-token-missing-gitlab": () => `pas de commentaire : aucun jeton ; cr\xE9ez un jeton de projet (r\xF4le Developer, port\xE9e \`api\`) et donnez-le dans la variable masqu\xE9e \`PALIER_TOKEN\``,
  "forge-token-refused": (m) => `la forge refuse le jeton (${m.status}) : il est faux, r\xE9voqu\xE9 ou expir\xE9 ; donnez-en un autre (\`PALIER_TOKEN\`)`,
  "forge-too-large": (m) => `${m.host} r\xE9pond plus de ${m.megabytes} Mo : le commentaire n'est pas \xE9crit`,
  "forge-unreachable": (m) => `${m.host} est injoignable (${foreign("system", m.problem, "fr")}) : v\xE9rifiez le r\xE9seau, le proxy (\`HTTPS_PROXY\`) et l'autorit\xE9 de certification (\`NODE_EXTRA_CA_CERTS\`)`,
  "gateway-elsewhere": (m) => `la Gateway ${m.gateway} n'est pas dans ce rendu : ajoutez-la, ou d\xE9clarez \`tls: platform\` sur l'environnement`,
  "git-needed": (m) => `\xAB ${m.path} \xBB n'est pas dans un d\xE9p\xF4t git : \`palier score\` suffit pour un dossier seul`,
  "git-not-found": () => `git est introuvable : installez-le dans l'image du job (les images \xAB slim \xBB et \xAB alpine \xBB de Node n'en ont pas), ou nommez le v\xF4tre par \`PALIER_GIT\``,
  "grid-missing": (m) => `pas de grille \xAB ${m.grid} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "grid-twice": (m) => `${m.file}:${m.line}:${m.column} : \xAB ${m.id} \xBB figure deux fois dans la grille : n'en gardez qu'un`,
  "half-elsewhere": (m) => `rien ici ne montre ${halves2[m.half] ?? m.half} : citez dans .palier.yml le d\xE9p\xF4t qui la contient (\`project.companions\`), ou versionnez-la ici`,
  "head-policy-used": (m) => `la branche cible n'a pas de ${m.file} : celui de ce changement d\xE9cide`,
  "helm-dependencies-missing": (m) => `les d\xE9pendances du chart \`${m.chart}\` ne sont pas dans le d\xE9p\xF4t (${m.dependencies}) : lancez \`helm dependency build\`, puis versionnez charts/`,
  "helm-failed": (m) => `le chart \`${m.chart}\` ne se rend pas : ${stumble2(m)}`,
  "helm-missing": () => "helm est absent : les charts ne sont pas rendus (`palier tools install`)",
  "helmfile-needed": (m) => `helmfile donne au chart \`${m.chart}\` des valeurs que palier ne calcule pas sans lui (${m.file}) : d\xE9clarez l'environnement avec des fichiers de valeurs simples (\`project.environments\`)`,
  "init-add": (m) => `${m.file} existe d\xE9j\xE0 : ajoutez-y`,
  "init-kept": (m) => `${m.file} existe d\xE9j\xE0 : rien n'y est chang\xE9`,
  "init-next": () => `Relisez, compl\xE9tez, puis : git add .palier.yml && git commit`,
  "init-no-forge": () => `ni GitHub ni GitLab reconnus (d\xE9p\xF4t distant, .github, .gitlab-ci.yml) : le README montre le pipeline de chacun`,
  "init-written": (m) => `\xE9crit : ${m.file}`,
  "judged-only-now": () => `d\xE9j\xE0 l\xE0 avant ce changement, jug\xE9 seulement depuis : ce changement n'y touche pas`,
  "keycloak-admin-unclear": (m) => `${m.host} m\xE8ne \xE0 Keycloak tout entier, console d'administration comprise si rien ne la ferme : n'exposez que /realms et /resources, ou r\xE9glez KC_HOSTNAME_ADMIN`,
  "kinds-without-schema": (m) => `${m.count} objets n'ont pas de sch\xE9ma et ne sont pas v\xE9rifi\xE9s : ${m.kinds}`,
  "kontinuous-needed": (m) => `Kontinuous d\xE9ploie ce que d\xE9crit ${m.folder} avec ses propres charts, que palier n'a pas : versionnez les manifestes qu'il rend, ou d\xE9clarez les environnements (\`project.environments\`)`,
  "kubeconform-incomplete": (m) => `kubeconform n'a pas r\xE9pondu pour ${m.count} objets : leurs sch\xE9mas ne sont pas v\xE9rifi\xE9s`,
  "kubeconform-missing": () => "kubeconform est absent : les sch\xE9mas ne sont pas v\xE9rifi\xE9s (`palier tools install`)",
  "kustomize-failed": (m) => `la kustomization \`${m.kustomization}\` ne se construit pas : ${foreign("kustomize", m.problem, "fr")}`,
  "kustomize-helm": (m) => `la kustomization ${m.kustomization} d\xE9veloppe des charts (\`--enable-helm\`), ce qui demande le r\xE9seau : versionnez les manifestes rendus, ou d\xE9clarez le chart comme source`,
  "kustomize-missing": () => "kustomize est absent : les kustomizations ne sont pas construites (`palier tools install`)",
  "kustomize-outside": (m) => `la kustomization ${m.kustomization} d\xE9signe ${m.reference}, hors du dossier jug\xE9 : jugez le dossier parent`,
  "kustomize-remote": (m) => `la kustomization ${m.kustomization} a besoin du r\xE9seau (${m.reference}) : copiez cette source dans le d\xE9p\xF4t`,
  "limits-unwritten": (m) => `${m.object} n'\xE9crit pas toutes ses limites : la somme ne peut pas \xEAtre faite`,
  "log-format-unseen": () => `rien ne montre que les journaux sont en JSON ou en GELF : configurez un encodeur, ou attestez-le`,
  "mute-of-required": (m) => `${m.file}:${m.line} \xAB mute \xBB sans effet : la r\xE8gle \xAB ${m.rule} \xBB est requise`,
  "no-change-request": () => `pas de demande de fusion ici : \`palier publish\` et \`--publish\` s'emploient dans le pipeline d'une demande de fusion`,
  "no-longer-asked": (m) => `\`${m.subject}\` est toujours l\xE0, mais la r\xE8gle ne s'y applique plus`,
  "nodes-unknown": (m) => `${m.workload} a un pod par n\u0153ud : leur nombre n'est pas dans le d\xE9p\xF4t`,
  "nothing-found": () => `aucun manifeste, chart, Dockerfile, pipeline ni attestation n'a \xE9t\xE9 trouv\xE9`,
  "object-incomplete": (m) => `un objet Kubernetes de ${m.file} ne peut pas \xEAtre lu : ${lacks2[m.problem] ?? quote(m.problem)}`,
  "operator-behind": (m) => `${m.object} est peut-\xEAtre cr\xE9\xE9 par l'op\xE9rateur de ${m.operator}, que palier ne conna\xEEt pas`,
  "option-not-of-command": (m) => `l'option \xAB ${m.option} \xBB n'est pas de la commande \xAB ${m.command} \xBB (\`palier --help\`)`,
  "option-unknown": (m) => `option inconnue \xAB ${m.option} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""} (\`palier --help\`)`,
  "option-value-missing": (m) => `\xAB ${m.option} \xBB attend une valeur : ${m.expected}`,
  "option-value-wrong": (m) => `\xAB ${m.option} \xBB a re\xE7u \xAB ${m.read} \xBB, attendu : ${m.expected}${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "path-missing": (m) => `\xAB ${m.path} \xBB n'existe pas ou n'est pas un dossier`,
  "performance-unseen": () => `rien ne montre que les requ\xEAtes sont mesur\xE9es, et aucune liste de d\xE9pendances n'est ici : d\xE9clarez OTEL_* dans les manifestes, ou attestez-le`,
  "pipeline-includes-elsewhere": (m) => `${m.file} inclut ce qui n'est pas dans ce d\xE9p\xF4t : ${m.includes}`,
  "pipeline-unread": (m) => `palier lit les pipelines de GitLab et de GitHub, pas ${m.file} : ce que fait celui-l\xE0 reste ind\xE9termin\xE9 tant que l'un des deux ne le fait pas`,
  "policy-foreign": (m) => `${m.object} peut aussi filtrer ces pods et palier ne lit pas ce genre : \xE9crivez une NetworkPolicy de Kubernetes, ou demandez une d\xE9rogation`,
  "port-nameless": (m) => `aucun port du conteneur ne porte le nom ${m.port} : nommez-le, ou \xE9crivez son num\xE9ro`,
  "project-eased": (m) => `ce changement demande moins au projet : \`${m.key}\` passe de \`${m.from}\` \xE0 \`${m.to}\``,
  "project-eased-rules": (m) => `r\xE8gles qui ne demandent plus rien \xE0 cause de cela : ${m.rules}${m.more > 0 ? ` et ${m.more} autres` : ""}`,
  "project-source-left": (m) => `\`${m.sources}\` reste dans le d\xE9p\xF4t, mais ce changement ne le juge plus en ${m.environment}`,
  "render-stopped": (m) => `le rendu de ${m.source} a \xE9t\xE9 arr\xEAt\xE9 \xE0 sa limite (${m.limit})`,
  "report-foreign": (m) => `\xAB ${m.file} \xBB n'est pas le rapport de cette demande de fusion : ${m.what} \xAB ${m.read} \xBB, attendu \xAB ${m.expected} \xBB`,
  "report-required": () => `\`palier publish\` attend le fichier d'un rapport : \`palier publish rapport.json\``,
  "report-unreadable": (m) => `\xAB ${m.file} \xBB n'est pas un rapport de palier qui peut \xEAtre publi\xE9 : ${m.problem}`,
  "requirement-unattested": (m) => `il ne manque \xE0 ${m.requirement} qu'une attestation : \xE9crivez-la dans .palier.yml (\`project.attestations\`)`,
  "requirement-undecided": (m) => `${m.requirement} ne peut pas \xEAtre tranch\xE9e : ${m.rules}`,
  "revision-missing": (m) => `le commit \xAB ${m.revision} \xBB n'est pas dans ce clone${m.problem ? ` (${m.problem})` : ""} : clonez avec plus d'historique (\`fetch-depth: 2\`, \`GIT_DEPTH\`), ou lancez \`git fetch origin ${m.revision}\``,
  "revision-unknown": (m) => `r\xE9vision inconnue \xAB ${m.revision} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""} : donnez une branche, une \xE9tiquette ou un identifiant de commit de ce d\xE9p\xF4t`,
  "rule-example": (m) => `${m.file}:${m.line}:${m.column} : l'exemple ${m.example} n\xB0 ${m.number} donne \xAB ${m.outcome} \xBB : corrigez l'exemple ou l'expression`,
  "rule-expression": (m) => `${m.file}:${m.line}:${m.column} : expression refus\xE9e : ${foreign("expression", m.problem, "fr")}`,
  "rule-expression-long": (m) => `${m.file}:${m.line}:${m.column} : expression de plus de ${m.limit} caract\xE8res : d\xE9coupez-la en deux r\xE8gles`,
  "rule-expression-loops": (m) => `${m.file}:${m.line}:${m.column} : plus de ${m.limit} boucles l'une dans l'autre : le temps d'\xE9valuation ne serait plus born\xE9`,
  "rule-key-missing": (m) => `${m.file}:${m.line}:${m.column} : \xAB ${m.key} \xBB manque : \xE9crivez-le`,
  "rule-name": (m) => `${m.file} : une r\xE8gle est un fichier \`<th\xE8me>/<id>.yaml\`, en minuscules avec des tirets`,
  "rule-never-unwritten": (m) => `${m.file}:${m.line}:${m.column} : \xAB ${m.field} \xBB est toujours \xE9crit : lisez-le sans has(\u2026) ; ce qui ne peut pas \xEAtre connu rend de lui-m\xEAme la r\xE8gle ind\xE9cidable`,
  "rule-not-bool": (m) => `${m.file}:${m.line}:${m.column} : l'expression donne ${m.type}, elle doit donner bool`,
  "rule-pattern": (m) => `${m.file}:${m.line}:${m.column} : motif \xAB ${m.pattern} \xBB refus\xE9 : ${foreign("expression", m.problem, "fr")} ; \xE9crivez un litt\xE9ral en syntaxe RE2`,
  "rule-retired": (m) => `${m.file}:${m.line} la r\xE8gle \xAB ${m.rule} \xBB a \xE9t\xE9 retir\xE9e de la grille : la ligne peut \xEAtre effac\xE9e`,
  "rule-says-project": (m) => `${m.file}:${m.line}:${m.column} : une phrase ne d\xE9pend que du fait et de ses param\xE8tres, pas de project : choisissez les cas dans where, ou \xE9crivez une autre r\xE8gle`,
  "rule-twice": (m) => `${m.file} : cette r\xE8gle existe d\xE9j\xE0 dans ${m.other} : donnez-lui un autre nom`,
  "rule-unguarded": (m) => `${m.file}:${m.line}:${m.column} : \xAB ${m.field} \xBB peut ne pas \xEAtre \xE9crit : demandez d'abord has(\u2026), ou in pour une cl\xE9`,
  "rule-unknown-word": (m) => `${m.file}:${m.line}:${m.column} : ${ruleWords[m.what]} \xAB ${m.word} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "rule-wrong-value": (m) => `${m.file}:${m.line}:${m.column} : ${m.key ? `\xAB ${m.key} \xBB` : "le document"} vaut ${m.read}, attendu : ${expected(m.expected, "fr")}${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "rule-yaml": (m) => `${m.file}:${m.line}:${m.column} : pas du YAML : ${foreign("yaml", m.problem, "fr")}`,
  "rules-announced": (m) => `r\xE8gles qui compteront \xE0 partir du ${frenchDay(m.from)} : ${m.rules} ; le projet serait au niveau ${m.level}${m.level === m.now ? ", inchang\xE9" : ` (${m.now} aujourd'hui)`}`,
  "rules-broken-on-target": (m) => `les r\xE8gles de ${m.folder} ne sont pas lisibles sur la branche cible, celles de palier d\xE9cident seules`,
  "rules-folder-large": (m) => `dossier de r\xE8gles ${m.folder} trop grand : ${m.problem}`,
  "rules-folder-missing": (m) => `aucun fichier .yaml dans le dossier de r\xE8gles ${m.folder}`,
  "rules-not-on-target": (m) => `les r\xE8gles de ${m.folder} compteront une fois fusionn\xE9es : la branche cible ne les a pas encore`,
  "rules-sound": (m) => `${m.rules} r\xE8gles et leurs ${m.examples} exemples sont corrects`,
  "schedules-elsewhere": () => `aucun fichier ne programme une construction ou une analyse ; un pipeline programm\xE9 de GitLab n'est pas dans le d\xE9p\xF4t : attestez-le`,
  "schemas-missing": () => "les sch\xE9mas Kubernetes sont absents : les sch\xE9mas ne sont pas v\xE9rifi\xE9s",
  "schemas-nearest": (m) => `les sch\xE9mas de Kubernetes ${m.asked} ne sont pas livr\xE9s : ceux de ${m.used} sont employ\xE9s`,
  "secret-nowhere": (m) => `le Secret ${m.secret} n'est pas dans le d\xE9p\xF4t : s'il est fourni d'ailleurs, d\xE9clarez-le (\`project.elsewhere.secrets\`)`,
  "seen-at-last": (m) => `visible depuis ce changement ; avant : ${m.cause.fr}`,
  "signature-unverified": () => `rien ici ne v\xE9rifie la signature : versionnez une politique verifyImages, ou attestez l'option de Harbor`,
  "source-elsewhere": (m) => `${m.object} d\xE9ploie ce qui n'est pas dans ce d\xE9p\xF4t : jugez celui qui le contient`,
  "source-file-missing": (m) => `\`${m.source}\` cite ${m.file}, qui n'est pas dans le d\xE9p\xF4t : ajoutez-le, ou corrigez le chemin`,
  "source-left": (m) => `\`${m.source}\` n'est plus jug\xE9`,
  "source-missing": (m) => `${m.source} n'est pas dans le d\xE9p\xF4t : corrigez les sources de l'environnement dans .palier.yml`,
  "status-not-written": (m) => `le verdict vaut, mais le statut de commit n'est pas pos\xE9 : ${m.problem}`,
  "target-policy-broken": (m) => `le fichier \`${m.file}\` de la branche cible ne peut pas \xEAtre lu : celui de la base de comparaison d\xE9cide`,
  "target-unreachable": (m) => `la pointe de \`${m.branch}\` n'a pas pu \xEAtre lue, la politique est donc celle de la base : faites r\xE9ussir \`git fetch\` de cette branche dans le job`,
  "template-outside-chart": (m) => `${m.file} est un gabarit hors de tout chart : rendez-le, ou d\xE9placez-le dans un chart`,
  "tool-not-installed": (m) => `${m.tool} n'a pas pu \xEAtre install\xE9 : ${foreign("system", m.problem, "fr")} ; indiquez un miroir (\`--mirror URL\`), ou placez-le dans le PATH`,
  "tool-sum-wrong": (m) => `${m.file} est refus\xE9 : somme SHA-256 ${m.found}, attendue ${m.expected} ; le fichier du miroir n'est pas celui de la version publi\xE9e`,
  "variable-unknown": (m) => `la valeur de la variable ${m.variable} n'est pas \xE9crite dans le d\xE9p\xF4t`,
  "volume-size-unread": (m) => `la taille de ${m.volume} n'est pas \xE9crite, ou ne se lit pas : \xE9crivez resources.requests.storage`,
  "waiver-ends": (m) => `la d\xE9rogation \xE0 ${m.rule} pour \`${m.subject}\` prend fin le ${frenchDay(m.until)} : corrigez d'ici l\xE0, ou renouvelez-la`,
  "waiver-renamed": (m) => `la d\xE9rogation \xE0 ${m.rule} suit le renommage de \`${m.subject}\` : \xE9crivez-y \`${m.to}\` dans cette m\xEAme fusion`,
  "waiver-without-decision": (m) => `${m.file}:${m.line} d\xE9rogation de \xAB ${m.rule} \xBB \xE9cart\xE9e : une r\xE8gle de niveau 5 demande une d\xE9cision (\`decision:\`)`,
  "writable-paths-unknown": (m) => `ce que l'image de ${m.file} \xE9crit \xE0 l'ex\xE9cution ne se lit pas dans le Dockerfile`,
  "yaml-broken": (m) => `${m.file}:${m.line} n'est pas du YAML : ${foreign("yaml", m.problem, "fr")}`
};

// src/texts/index.ts
var languages = { fr, en };
function say(message, language) {
  const sentence = languages[language][message.code];
  return sentence(cleanData(message));
}
function text(message) {
  return { fr: say(message, "fr"), en: say(message, "en") };
}

export {
  frenchDay,
  say,
  text
};
