import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);

// src/texts/clean.ts
function oneLine(text2, max = 160) {
  const head = text2.length > 8 * max ? text2.slice(0, 8 * max) : text2;
  const line = head.replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\uFFFD").replace(/##(?=\w*\[)/g, "# #").trim();
  const characters = Array.from(line);
  if (characters.length <= max && head.length === text2.length) return line === "" ? "\u2205" : line;
  return `${characters.slice(0, max - 1).join("")}\u2026`;
}
function capital(text2) {
  return text2.replace(new RegExp("^\\p{Ll}", "u"), (letter) => letter.toUpperCase());
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

// src/texts/en.ts
var en = {
  "argument-unexpected": (m) => `unexpected argument for "${m.command}": "${m.argument}"`,
  "attestation-ended": (m) => `the attestation of ${m.rule} ended on ${m.until}: renew it in .palier.yml`,
  "attestation-evidence-missing": (m) => `${m.file}:${m.line} attestation of "${m.rule}" dropped: evidence "${m.evidence}" does not exist in the repository`,
  "attestation-missing": (m) => `nothing in the repository shows it: attest it in .palier.yml (\`project.attestations\`, rule ${m.rule})`,
  "attestation-not-possible": (m) => `${m.file}:${m.line} attestation dropped: rule "${m.rule}" is shown by files, it cannot be attested`,
  "base-image-size-unknown": (m) => `Nothing says whether base image ${m.image} is minimal: start from a distroless, slim or alpine image`,
  "base-image-support-unknown": (m) => `End of support unknown for base image ${m.image}: start from a known image and version (rules/data/support-ends.yaml)`,
  "base-image-unknown": (m) => `the user of base image \`${m.image}\` is not known: writing USER proves it`,
  "base-policy-broken": (m) => `the target branch's \`${m.file}\` cannot be read: the one of this change decides, and may repair it`,
  "base-required": () => `\`palier check\` compares two revisions: give the base, for instance \`--base main\``,
  "build-unnamed": (m) => `image \`${m.image}\` may come from a build whose name cannot be read: write that name in the pipeline`,
  "builds-elsewhere": (m) => `image \`${m.image}\` may be built in the other half of the project: evaluate it with this repository`,
  "certificate-unread": (m) => `${m.file} copies ${m.certificate}, and nothing says whether it is an authority or the certificate of a server: name it after its part (ca-\u2026.crt)`,
  "claim-elsewhere": (m) => `${m.workload} mounts a volume that is not in the render: whether several nodes may write it cannot be known`,
  "command-later": (m) => `command "${m.command}" does not exist yet in this version`,
  "command-unknown": (m) => `unknown command "${m.command}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""} (\`palier --help\`)`,
  "commitment-lowered": (m) => `${m.to === 0 ? `this change removes the commitment (${m.from})` : `this change lowers the commitment from ${m.from} to ${m.to}`}: it is judged by ${m.from}`,
  "commitment-next": (m) => `the commitment goes from level ${m.from} to level ${m.level} on ${m.by}`,
  "commitment-postponed": (m) => `this change postpones or removes the step to level ${m.level} planned on ${m.by}`,
  "commitment-raised": (m) => `${m.from === 0 ? `this change commits the project to level ${m.to}` : `this change raises the commitment from ${m.from} to ${m.to}`}: that counts once merged`,
  "configuration-documents": (m) => `\`${m.file}\` holds ${m.count} YAML documents: keep one`,
  "configuration-folder": (m) => `\`${m.file}\` is a folder: make it a YAML file`,
  "configuration-ignored-key": (m) => `${m.file}:${m.line} "${m.key}" is not read yet by this version`,
  "configuration-key-missing": (m) => `${m.file}:${m.line} "${m.key}" is missing (${m.expected})`,
  "configuration-link": (m) => `\`${m.file}\` is a link to \`${m.target}\`, which is no file of the folder judged: put the file itself there`,
  "configuration-missing": (m) => `configuration file "${m.file}" does not exist`,
  "configuration-more": (m) => `and ${m.count} more mistakes in \`${m.file}\``,
  "configuration-project-missing": (m) => `${m.file}:${m.line} no folder "${m.folder}" in this repository${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "configuration-too-large": (m) => `\`${m.file}\` is larger than ${m.limit}: shorten it`,
  "configuration-unknown-key": (m) => `${m.file}:${m.line} unknown key "${m.key}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "configuration-unknown-parameter": (m) => `${m.file}:${m.line} rule "${m.rule}" has no parameter "${m.parameter}"${m.nearest ? `; did you mean "${m.nearest}"?` : m.known ? `; it has: ${m.known}` : "; it has none"}`,
  "configuration-unknown-rule": (m) => `${m.file}:${m.line} unknown rule "${m.rule}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "configuration-unreadable": (m) => `${m.file} cannot be read: ${m.problem}`,
  "configuration-wrong-value": (m) => `${m.file}:${m.line} "${m.key}" is ${m.read}, expected: ${expected(m.expected, "en")}${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "configuration-yaml": (m) => `${m.file}:${m.line} is not YAML: ${m.problem}`,
  "entrypoint-unreadable": (m) => `${m.file} starts with ${m.script}, which is not in the repository`,
  "environment-class-missing": (m) => `no environment of class ${m.class}: declare it in .palier.yml (\`project.environments\`)`,
  "explain-unknown": (m) => `no rule, criterion or level "${m.id}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""} (\`palier explain\` shows the grid)`,
  "file-not-writable": (m) => `"${m.file}" cannot be written: ${m.problem}`,
  "file-unreadable": (m) => `${m.file} cannot be read: ${m.problem}`,
  "files-left-out": (m) => `${m.count} files of test, example or vendored folders are not judged: ${m.folders}`,
  "format-later": (m) => `format "${m.format}" does not exist yet in this version (terminal, comment, json)`,
  "format-of-one-project": (m) => `the format "${m.format}" is for one project: choose with --key (${m.keys})`,
  "gateway-elsewhere": (m) => `Gateway ${m.gateway} is not in this render: add it, or declare \`tls: platform\` on the environment`,
  "git-needed": (m) => `"${m.path}" is not in a git repository: \`palier score\` is enough for a plain folder`,
  "grid-missing": (m) => `no grid "${m.grid}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "grid-twice": (m) => `${m.file}:${m.line}:${m.column}: "${m.id}" stands twice in the grid: keep one`,
  "half-elsewhere": (m) => `the "${m.half}" half of the project is not in this repository: declare it (\`project.repository\`) or judge it with the other repository`,
  "head-policy-used": (m) => `the target branch has no ${m.file}: the one of this change decides`,
  "helm-dependencies-missing": (m) => `the dependencies of chart \`${m.chart}\` are not in the repository (${m.dependencies}): \`helm dependency build\`, then commit charts/`,
  "helm-failed": (m) => `chart \`${m.chart}\` does not render: ${m.problem}`,
  "helm-missing": () => "helm is missing: charts are not rendered (`palier tools install`)",
  "init-add": (m) => `${m.file} exists already: add to it`,
  "init-kept": (m) => `${m.file} exists already: nothing in it is changed`,
  "init-next": () => `Read again, complete, then: git add .palier.yml && git commit`,
  "init-no-forge": () => `neither GitHub nor GitLab recognised (remote, .github, .gitlab-ci.yml): the README shows the pipeline of each`,
  "init-written": (m) => `written: ${m.file}`,
  "keycloak-admin-unclear": (m) => `${m.host} leads to the whole of Keycloak, its administration console included unless something closes it: expose only /realms and /resources, or set KC_HOSTNAME_ADMIN`,
  "kinds-without-schema": (m) => `${m.count} objects have no schema and are not checked: ${m.kinds}`,
  "kubeconform-incomplete": (m) => `kubeconform did not answer for ${m.count} objects: their schemas are not checked`,
  "kubeconform-missing": () => "kubeconform is missing: schemas are not checked (`palier tools install`)",
  "kustomize-failed": (m) => `kustomization \`${m.kustomization}\` does not build: ${m.problem}`,
  "kustomize-helm": (m) => `kustomization ${m.kustomization} inflates charts (\`--enable-helm\`), which needs the network: commit the rendered manifests, or use the chart as a source`,
  "kustomize-missing": () => "kustomize is missing: kustomizations are not built (`palier tools install`)",
  "kustomize-outside": (m) => `kustomization ${m.kustomization} refers to ${m.reference}, outside the folder judged: judge the folder above`,
  "kustomize-remote": (m) => `kustomization ${m.kustomization} needs the network (${m.reference}): copy it into the repository`,
  "limits-unwritten": (m) => `${m.object} does not write all its limits: the sum cannot be made`,
  "log-format-unseen": () => `nothing shows that logs are in JSON or GELF: configure an encoder, or attest it`,
  "mute-of-required": (m) => `${m.file}:${m.line} "mute" has no effect: rule "${m.rule}" is required`,
  "nodes-unknown": (m) => `${m.workload} has one pod per node: their number is not in the repository`,
  "nothing-found": () => `no manifest, chart, Dockerfile, pipeline or attestation was found`,
  "operator-behind": (m) => `${m.object} may be made by the operator of ${m.operator}, which palier does not know`,
  "option-not-of-command": (m) => `option "${m.option}" does not belong to command "${m.command}" (\`palier --help\`)`,
  "option-unknown": (m) => `unknown option "${m.option}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""} (\`palier --help\`)`,
  "option-value-missing": (m) => `"${m.option}" expects a value: ${m.expected}`,
  "option-value-wrong": (m) => `"${m.option}" was given "${m.read}", expected: ${m.expected}${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "path-missing": (m) => `"${m.path}" does not exist or is not a folder`,
  "pipeline-includes-elsewhere": (m) => `${m.file} includes what is not in this repository: ${m.includes}`,
  "port-nameless": (m) => `no port of the container is named ${m.port}: name it or write its number`,
  "project-eased": (m) => `this change asks less of the project: \`${m.key}\` goes from \`${m.from}\` to \`${m.to}\``,
  "project-eased-rules": (m) => `rules that ask nothing any more because of it: ${m.rules}`,
  "relation-hidden": (m) => `${m.object} may be in what could not be read of this environment: mend that blind spot first`,
  "render-stopped": (m) => `rendering ${m.source} was stopped at its limit (${m.limit})`,
  "revision-missing": (m) => `commit "${m.revision}" is not in this clone${m.problem ? ` (${m.problem})` : ""}: clone with more history (\`fetch-depth: 2\`, \`GIT_DEPTH\`) or run \`git fetch origin ${m.revision}\``,
  "revision-unknown": (m) => `unknown revision "${m.revision}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""}: give a branch, a tag or a commit id of this repository`,
  "rule-example": (m) => `${m.file}:${m.line}:${m.column}: example ${m.example} no. ${m.number} gives "${m.outcome}": correct the example or the expression`,
  "rule-expression": (m) => `${m.file}:${m.line}:${m.column}: expression refused: ${m.problem}`,
  "rule-expression-long": (m) => `${m.file}:${m.line}:${m.column}: expression of more than ${m.limit} characters: make two rules of it`,
  "rule-expression-loops": (m) => `${m.file}:${m.line}:${m.column}: more than ${m.limit} loops inside each other: the time that it takes would have no bound`,
  "rule-key-missing": (m) => `${m.file}:${m.line}:${m.column}: "${m.key}" is missing: write it`,
  "rule-name": (m) => `${m.file}: a rule is a file \`<theme>/<id>.yaml\`, in lower case with dashes`,
  "rule-never-unwritten": (m) => `${m.file}:${m.line}:${m.column}: "${m.field}" is never unwritten: read it without has(\u2026); what cannot be known makes the rule undecidable by itself`,
  "rule-not-bool": (m) => `${m.file}:${m.line}:${m.column}: the expression gives ${m.type}, it must give bool`,
  "rule-pattern": (m) => `${m.file}:${m.line}:${m.column}: pattern "${m.pattern}" refused (${m.problem}): write a literal in RE2 syntax`,
  "rule-twice": (m) => `${m.file}: this rule exists already in ${m.other}: give it another name`,
  "rule-unguarded": (m) => `${m.file}:${m.line}:${m.column}: "${m.field}" may not be written: ask first with has(\u2026), or with in for a key`,
  "rule-unknown-word": (m) => `${m.file}:${m.line}:${m.column}: unknown ${m.what} "${m.word}"${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "rule-wrong-value": (m) => `${m.file}:${m.line}:${m.column}: ${m.key ? `"${m.key}"` : "the document"} is ${m.read}, expected: ${expected(m.expected, "en")}${m.nearest ? `; did you mean "${m.nearest}"?` : ""}`,
  "rule-yaml": (m) => `${m.file}:${m.line}:${m.column}: not YAML: ${m.problem}`,
  "rules-broken-on-target": (m) => `the rules of ${m.folder} cannot be read on the target branch, palier's own decide alone: ${m.problem}`,
  "rules-folder-large": (m) => `folder of rules ${m.folder} too large: ${m.problem}`,
  "rules-folder-missing": (m) => `no .yaml file in the folder of rules ${m.folder}`,
  "rules-not-on-target": (m) => `the rules of ${m.folder} will count once merged: the target branch does not have them yet`,
  "rules-sound": (m) => `${m.rules} rules and their ${m.examples} examples are sound`,
  "schedules-elsewhere": () => `no file schedules a build or a scan; a scheduled pipeline of GitLab is not in the repository: attest it`,
  "schemas-missing": () => "the Kubernetes schemas are not there: schemas are not checked",
  "schemas-nearest": (m) => `no schemas of Kubernetes ${m.asked} are shipped: those of ${m.used} are used`,
  "secret-nowhere": (m) => `Secret ${m.secret} is not in the repository: if something else provides it, declare it (\`project.elsewhere.secrets\`)`,
  "signature-unverified": () => `nothing here verifies the signature: commit a verifyImages policy, or attest Harbor's option`,
  "source-elsewhere": (m) => `${m.object} deploys what is not in this repository: judge the repository that holds it`,
  "source-missing": (m) => `${m.source} is not in the repository: correct the environment's sources in .palier.yml`,
  "target-policy-broken": (m) => `the target branch's \`${m.file}\` cannot be read: the one of the comparison base decides`,
  "template-outside-chart": (m) => `${m.file} is a template outside any chart: render it, or move it to a chart`,
  "tool-not-installed": (m) => `${m.tool} could not be installed: ${m.problem}; name a mirror (\`--mirror URL\`) or put it on PATH`,
  "tool-sum-wrong": (m) => `${m.file} is refused: SHA-256 sum ${m.found}, expected ${m.expected}; the mirror's file is not the published one`,
  "variable-unknown": (m) => `the value of variable ${m.variable} is not written in the repository`,
  "volume-size-unread": (m) => `the size of ${m.volume} is not written, or cannot be read: write resources.requests.storage`,
  "waiver-ends": (m) => `the waiver of ${m.rule} for \`${m.subject}\` ends on ${m.until}: fix it by then, or renew it`,
  "waiver-renamed": (m) => `the waiver of ${m.rule} follows the renaming of \`${m.subject}\`: write \`${m.to}\` in it with this very merge`,
  "waiver-without-decision": (m) => `${m.file}:${m.line} waiver of "${m.rule}" dropped: a level 5 rule needs a decision (\`decision:\`)`,
  "writable-paths-unknown": (m) => `what the image of ${m.file} writes at run time cannot be read in the Dockerfile`,
  "yaml-broken": (m) => `${m.file}:${m.line} is not YAML: ${m.problem}`
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
var fr = {
  "argument-unexpected": (m) => `argument en trop pour \xAB ${m.command} \xBB : \xAB ${m.argument} \xBB`,
  "attestation-ended": (m) => `l'attestation de ${m.rule} a pris fin le ${m.until} : la renouveler dans .palier.yml`,
  "attestation-evidence-missing": (m) => `${m.file}:${m.line} attestation de \xAB ${m.rule} \xBB \xE9cart\xE9e : la preuve \xAB ${m.evidence} \xBB n'existe pas dans le d\xE9p\xF4t`,
  "attestation-missing": (m) => `rien dans le d\xE9p\xF4t ne le montre : l'attester dans .palier.yml (\`project.attestations\`, r\xE8gle ${m.rule})`,
  "attestation-not-possible": (m) => `${m.file}:${m.line} attestation \xE9cart\xE9e : la r\xE8gle \xAB ${m.rule} \xBB se montre par les fichiers, elle ne s'atteste pas`,
  "base-image-size-unknown": (m) => `Rien ne dit si l'image de base ${m.image} est minimale : partez d'une image distroless, slim ou alpine`,
  "base-image-support-unknown": (m) => `Fin de maintenance inconnue pour l'image de base ${m.image} : partez d'une image et d'une version suivies (rules/data/support-ends.yaml)`,
  "base-image-unknown": (m) => `l'utilisateur de l'image de base \`${m.image}\` n'est pas connu : \xE9crire USER le prouve`,
  "base-policy-broken": (m) => `le fichier \`${m.file}\` de la branche cible ne peut pas \xEAtre lu : celui de ce changement d\xE9cide, et peut le r\xE9parer`,
  "base-required": () => `\`palier check\` compare deux r\xE9visions : indiquer la base, par exemple \`--base main\``,
  "build-unnamed": (m) => `l'image \`${m.image}\` est peut-\xEAtre celle d'un build dont le nom ne peut pas \xEAtre lu : \xE9crire ce nom dans le pipeline`,
  "builds-elsewhere": (m) => `l'image \`${m.image}\` est peut-\xEAtre construite dans l'autre moiti\xE9 du projet : l'\xE9valuer avec ce d\xE9p\xF4t`,
  "certificate-unread": (m) => `${m.file} copie ${m.certificate}, dont rien ne dit si c'est une autorit\xE9 ou le certificat d'un serveur : nommez-le d'apr\xE8s son r\xF4le (ca-\u2026.crt)`,
  "claim-elsewhere": (m) => `${m.workload} monte un volume qui n'est pas dans le rendu : impossible de savoir si plusieurs n\u0153uds peuvent l'\xE9crire`,
  "command-later": (m) => `la commande \xAB ${m.command} \xBB n'existe pas encore dans cette version`,
  "command-unknown": (m) => `commande inconnue \xAB ${m.command} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""} (\`palier --help\`)`,
  "commitment-lowered": (m) => `${m.to === 0 ? `ce changement retire l'engagement (${m.from})` : `ce changement abaisse l'engagement de ${m.from} \xE0 ${m.to}`} : il est jug\xE9 sur ${m.from}`,
  "commitment-next": (m) => `l'engagement passe du niveau ${m.from} au niveau ${m.level} le ${frenchDay(m.by)}`,
  "commitment-postponed": (m) => `ce changement repousse ou retire le passage au niveau ${m.level} pr\xE9vu le ${frenchDay(m.by)}`,
  "commitment-raised": (m) => `${m.from === 0 ? `ce changement engage le projet au niveau ${m.to}` : `ce changement porte l'engagement de ${m.from} \xE0 ${m.to}`} : cela compte une fois fusionn\xE9`,
  "configuration-documents": (m) => `\`${m.file}\` contient ${m.count} documents YAML : n'en garder qu'un`,
  "configuration-folder": (m) => `\`${m.file}\` est un dossier : y mettre un fichier YAML`,
  "configuration-ignored-key": (m) => `${m.file}:${m.line} \xAB ${m.key} \xBB n'est pas encore lu par cette version`,
  "configuration-key-missing": (m) => `${m.file}:${m.line} il manque \xAB ${m.key} \xBB (${m.expected})`,
  "configuration-link": (m) => `\`${m.file}\` est un lien vers \`${m.target}\`, qui n'est pas un fichier du dossier jug\xE9 : le remplacer par le fichier lui-m\xEAme`,
  "configuration-missing": (m) => `le fichier de configuration \xAB ${m.file} \xBB n'existe pas`,
  "configuration-more": (m) => `et ${m.count} autres erreurs dans \`${m.file}\``,
  "configuration-project-missing": (m) => `${m.file}:${m.line} pas de dossier \xAB ${m.folder} \xBB dans ce d\xE9p\xF4t${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "configuration-too-large": (m) => `\`${m.file}\` d\xE9passe ${m.limit} : le raccourcir`,
  "configuration-unknown-key": (m) => `${m.file}:${m.line} cl\xE9 inconnue \xAB ${m.key} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "configuration-unknown-parameter": (m) => `${m.file}:${m.line} la r\xE8gle \xAB ${m.rule} \xBB n'a pas de param\xE8tre \xAB ${m.parameter} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : m.known ? ` ; elle a : ${m.known}` : " ; elle n'en a aucun"}`,
  "configuration-unknown-rule": (m) => `${m.file}:${m.line} r\xE8gle inconnue \xAB ${m.rule} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "configuration-unreadable": (m) => `${m.file} ne peut pas \xEAtre lu : ${m.problem}`,
  "configuration-wrong-value": (m) => `${m.file}:${m.line} \xAB ${m.key} \xBB vaut ${m.read}, attendu : ${expected(m.expected, "fr")}${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "configuration-yaml": (m) => `${m.file}:${m.line} n'est pas du YAML : ${m.problem}`,
  "entrypoint-unreadable": (m) => `${m.file} d\xE9marre par ${m.script}, qui n'est pas dans le d\xE9p\xF4t`,
  "environment-class-missing": (m) => `aucun environnement de classe ${m.class} : le d\xE9clarer dans .palier.yml (\`project.environments\`)`,
  "explain-unknown": (m) => `ni r\xE8gle, ni crit\xE8re, ni niveau \xAB ${m.id} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""} (\`palier explain\` montre la grille)`,
  "file-not-writable": (m) => `\xAB ${m.file} \xBB ne peut pas \xEAtre \xE9crit : ${m.problem}`,
  "file-unreadable": (m) => `${m.file} ne peut pas \xEAtre lu : ${m.problem}`,
  "files-left-out": (m) => `${m.count} fichiers de dossiers de test, d'exemple ou de d\xE9pendances ne sont pas jug\xE9s : ${m.folders}`,
  "format-later": (m) => `le format \xAB ${m.format} \xBB n'existe pas encore dans cette version (terminal, comment, json)`,
  "format-of-one-project": (m) => `le format \xAB ${m.format} \xBB est celui d'un seul projet : choisir avec --key (${m.keys})`,
  "gateway-elsewhere": (m) => `la Gateway ${m.gateway} n'est pas dans ce rendu : l'ajouter ou d\xE9clarer \`tls: platform\` sur l'environnement`,
  "git-needed": (m) => `\xAB ${m.path} \xBB n'est pas dans un d\xE9p\xF4t git : \`palier score\` suffit pour un dossier seul`,
  "grid-missing": (m) => `pas de grille \xAB ${m.grid} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "grid-twice": (m) => `${m.file}:${m.line}:${m.column} : \xAB ${m.id} \xBB figure deux fois dans la grille : n'en garder qu'un`,
  "half-elsewhere": (m) => `la moiti\xE9 \xAB ${m.half} \xBB du projet n'est pas dans ce d\xE9p\xF4t : la d\xE9clarer (\`project.repository\`) ou l'\xE9valuer avec l'autre d\xE9p\xF4t`,
  "head-policy-used": (m) => `la branche cible n'a pas de ${m.file} : celui de ce changement d\xE9cide`,
  "helm-dependencies-missing": (m) => `les d\xE9pendances du chart \`${m.chart}\` ne sont pas dans le d\xE9p\xF4t (${m.dependencies}) : \`helm dependency build\` puis commit de charts/`,
  "helm-failed": (m) => `le chart \`${m.chart}\` ne se rend pas : ${m.problem}`,
  "helm-missing": () => "helm est absent : les charts ne sont pas rendus (`palier tools install`)",
  "init-add": (m) => `${m.file} existe d\xE9j\xE0 : y ajouter`,
  "init-kept": (m) => `${m.file} existe d\xE9j\xE0 : rien n'y est chang\xE9`,
  "init-next": () => `Relire, compl\xE9ter, puis : git add .palier.yml && git commit`,
  "init-no-forge": () => `ni GitHub ni GitLab reconnus (d\xE9p\xF4t distant, .github, .gitlab-ci.yml) : le README montre le pipeline de chacun`,
  "init-written": (m) => `\xE9crit : ${m.file}`,
  "keycloak-admin-unclear": (m) => `${m.host} m\xE8ne \xE0 Keycloak tout entier, console d'administration comprise si rien ne la ferme : n'exposez que /realms et /resources, ou r\xE9glez KC_HOSTNAME_ADMIN`,
  "kinds-without-schema": (m) => `${m.count} objets n'ont pas de sch\xE9ma et ne sont pas v\xE9rifi\xE9s : ${m.kinds}`,
  "kubeconform-incomplete": (m) => `kubeconform n'a pas r\xE9pondu pour ${m.count} objets : leurs sch\xE9mas ne sont pas v\xE9rifi\xE9s`,
  "kubeconform-missing": () => "kubeconform est absent : les sch\xE9mas ne sont pas v\xE9rifi\xE9s (`palier tools install`)",
  "kustomize-failed": (m) => `la kustomization \`${m.kustomization}\` ne se construit pas : ${m.problem}`,
  "kustomize-helm": (m) => `la kustomization ${m.kustomization} d\xE9veloppe des charts (\`--enable-helm\`), ce qui demande le r\xE9seau : committer les manifestes rendus, ou d\xE9clarer le chart comme source`,
  "kustomize-missing": () => "kustomize est absent : les kustomizations ne sont pas construites (`palier tools install`)",
  "kustomize-outside": (m) => `la kustomization ${m.kustomization} d\xE9signe ${m.reference}, hors du dossier jug\xE9 : juger le dossier du dessus`,
  "kustomize-remote": (m) => `la kustomization ${m.kustomization} a besoin du r\xE9seau (${m.reference}) : la copier dans le d\xE9p\xF4t`,
  "limits-unwritten": (m) => `${m.object} n'\xE9crit pas toutes ses limites : la somme ne peut pas \xEAtre faite`,
  "log-format-unseen": () => `rien ne montre que les journaux sont en JSON ou en GELF : configurez un encodeur, ou attestez-le`,
  "mute-of-required": (m) => `${m.file}:${m.line} \xAB mute \xBB sans effet : la r\xE8gle \xAB ${m.rule} \xBB est requise`,
  "nodes-unknown": (m) => `${m.workload} a un pod par n\u0153ud : leur nombre n'est pas dans le d\xE9p\xF4t`,
  "nothing-found": () => `aucun manifeste, chart, Dockerfile, pipeline ni attestation n'a \xE9t\xE9 trouv\xE9`,
  "operator-behind": (m) => `${m.object} est peut-\xEAtre cr\xE9\xE9 par l'op\xE9rateur de ${m.operator}, que palier ne conna\xEEt pas`,
  "option-not-of-command": (m) => `l'option \xAB ${m.option} \xBB n'est pas de la commande \xAB ${m.command} \xBB (\`palier --help\`)`,
  "option-unknown": (m) => `option inconnue \xAB ${m.option} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""} (\`palier --help\`)`,
  "option-value-missing": (m) => `\xAB ${m.option} \xBB attend une valeur : ${m.expected}`,
  "option-value-wrong": (m) => `\xAB ${m.option} \xBB a re\xE7u \xAB ${m.read} \xBB, attendu : ${m.expected}${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "path-missing": (m) => `\xAB ${m.path} \xBB n'existe pas ou n'est pas un dossier`,
  "pipeline-includes-elsewhere": (m) => `${m.file} inclut ce qui n'est pas dans ce d\xE9p\xF4t : ${m.includes}`,
  "port-nameless": (m) => `aucun port du conteneur ne porte le nom ${m.port} : le nommer ou \xE9crire son num\xE9ro`,
  "project-eased": (m) => `ce changement demande moins au projet : \`${m.key}\` passe de \`${m.from}\` \xE0 \`${m.to}\``,
  "project-eased-rules": (m) => `r\xE8gles qui ne demandent plus rien \xE0 cause de cela : ${m.rules}`,
  "relation-hidden": (m) => `${m.object} est peut-\xEAtre dans ce qui n'a pas pu \xEAtre lu de cet environnement : lever d'abord cet angle mort`,
  "render-stopped": (m) => `le rendu de ${m.source} a \xE9t\xE9 arr\xEAt\xE9 \xE0 sa limite (${m.limit})`,
  "revision-missing": (m) => `le commit \xAB ${m.revision} \xBB n'est pas dans ce clone${m.problem ? ` (${m.problem})` : ""} : cloner avec plus d'historique (\`fetch-depth: 2\`, \`GIT_DEPTH\`) ou faire \`git fetch origin ${m.revision}\``,
  "revision-unknown": (m) => `r\xE9vision inconnue \xAB ${m.revision} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""} : donner une branche, une \xE9tiquette ou un identifiant de commit de ce d\xE9p\xF4t`,
  "rule-example": (m) => `${m.file}:${m.line}:${m.column} : l'exemple ${m.example} n\xB0 ${m.number} donne \xAB ${m.outcome} \xBB : corriger l'exemple ou l'expression`,
  "rule-expression": (m) => `${m.file}:${m.line}:${m.column} : expression refus\xE9e : ${m.problem}`,
  "rule-expression-long": (m) => `${m.file}:${m.line}:${m.column} : expression de plus de ${m.limit} caract\xE8res : la d\xE9couper en deux r\xE8gles`,
  "rule-expression-loops": (m) => `${m.file}:${m.line}:${m.column} : plus de ${m.limit} boucles l'une dans l'autre : le temps d'\xE9valuation ne serait plus born\xE9`,
  "rule-key-missing": (m) => `${m.file}:${m.line}:${m.column} : \xAB ${m.key} \xBB manque : l'\xE9crire`,
  "rule-name": (m) => `${m.file} : une r\xE8gle est un fichier \`<th\xE8me>/<id>.yaml\`, en minuscules avec des tirets`,
  "rule-never-unwritten": (m) => `${m.file}:${m.line}:${m.column} : \xAB ${m.field} \xBB est toujours \xE9crit : le lire sans has(\u2026) ; ce qui ne peut pas \xEAtre connu rend de lui-m\xEAme la r\xE8gle ind\xE9cidable`,
  "rule-not-bool": (m) => `${m.file}:${m.line}:${m.column} : l'expression donne ${m.type}, elle doit donner bool`,
  "rule-pattern": (m) => `${m.file}:${m.line}:${m.column} : motif \xAB ${m.pattern} \xBB refus\xE9 (${m.problem}) : \xE9crire un litt\xE9ral en syntaxe RE2`,
  "rule-twice": (m) => `${m.file} : cette r\xE8gle existe d\xE9j\xE0 dans ${m.other} : lui donner un autre nom`,
  "rule-unguarded": (m) => `${m.file}:${m.line}:${m.column} : \xAB ${m.field} \xBB peut ne pas \xEAtre \xE9crit : demander d'abord has(\u2026), ou in pour une cl\xE9`,
  "rule-unknown-word": (m) => `${m.file}:${m.line}:${m.column} : ${ruleWords[m.what]} \xAB ${m.word} \xBB${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "rule-wrong-value": (m) => `${m.file}:${m.line}:${m.column} : ${m.key ? `\xAB ${m.key} \xBB` : "le document"} vaut ${m.read}, attendu : ${expected(m.expected, "fr")}${m.nearest ? ` ; \xAB ${m.nearest} \xBB ?` : ""}`,
  "rule-yaml": (m) => `${m.file}:${m.line}:${m.column} : pas du YAML : ${m.problem}`,
  "rules-broken-on-target": (m) => `les r\xE8gles de ${m.folder} ne sont pas lisibles sur la branche cible, celles de palier d\xE9cident seules : ${m.problem}`,
  "rules-folder-large": (m) => `dossier de r\xE8gles ${m.folder} trop grand : ${m.problem}`,
  "rules-folder-missing": (m) => `aucun fichier .yaml dans le dossier de r\xE8gles ${m.folder}`,
  "rules-not-on-target": (m) => `les r\xE8gles de ${m.folder} compteront une fois fusionn\xE9es : la branche cible ne les a pas encore`,
  "rules-sound": (m) => `${m.rules} r\xE8gles et leurs ${m.examples} exemples sont corrects`,
  "schedules-elsewhere": () => `aucun fichier ne programme une construction ou une analyse ; un pipeline programm\xE9 de GitLab n'est pas dans le d\xE9p\xF4t : attestez-le`,
  "schemas-missing": () => "les sch\xE9mas Kubernetes sont absents : les sch\xE9mas ne sont pas v\xE9rifi\xE9s",
  "schemas-nearest": (m) => `les sch\xE9mas de Kubernetes ${m.asked} ne sont pas livr\xE9s : ceux de ${m.used} sont employ\xE9s`,
  "secret-nowhere": (m) => `le Secret ${m.secret} n'est pas dans le d\xE9p\xF4t : s'il est fourni d'ailleurs, le d\xE9clarer (\`project.elsewhere.secrets\`)`,
  "signature-unverified": () => `rien ici ne v\xE9rifie la signature : versionnez une politique verifyImages, ou attestez l'option de Harbor`,
  "source-elsewhere": (m) => `${m.object} d\xE9ploie ce qui n'est pas dans ce d\xE9p\xF4t : juger le d\xE9p\xF4t qui le contient`,
  "source-missing": (m) => `${m.source} n'est pas dans le d\xE9p\xF4t : corriger les sources de l'environnement dans .palier.yml`,
  "target-policy-broken": (m) => `le fichier \`${m.file}\` de la branche cible ne peut pas \xEAtre lu : celui de la base de comparaison d\xE9cide`,
  "template-outside-chart": (m) => `${m.file} est un mod\xE8le hors de tout chart : le rendre, ou le d\xE9placer dans un chart`,
  "tool-not-installed": (m) => `${m.tool} n'a pas pu \xEAtre install\xE9 : ${m.problem} ; indiquer un miroir (\`--mirror URL\`) ou le placer dans le PATH`,
  "tool-sum-wrong": (m) => `${m.file} est refus\xE9 : somme SHA-256 ${m.found}, attendue ${m.expected} ; le fichier du miroir n'est pas celui de la version publi\xE9e`,
  "variable-unknown": (m) => `la valeur de la variable ${m.variable} n'est pas \xE9crite dans le d\xE9p\xF4t`,
  "volume-size-unread": (m) => `la taille de ${m.volume} n'est pas \xE9crite, ou ne se lit pas : \xE9crivez resources.requests.storage`,
  "waiver-ends": (m) => `la d\xE9rogation \xE0 ${m.rule} pour \`${m.subject}\` prend fin le ${frenchDay(m.until)} : corriger d'ici l\xE0, ou la renouveler`,
  "waiver-renamed": (m) => `la d\xE9rogation \xE0 ${m.rule} suit le renommage de \`${m.subject}\` : y \xE9crire \`${m.to}\` dans cette m\xEAme fusion`,
  "waiver-without-decision": (m) => `${m.file}:${m.line} d\xE9rogation de \xAB ${m.rule} \xBB \xE9cart\xE9e : une r\xE8gle de niveau 5 demande une d\xE9cision (\`decision:\`)`,
  "writable-paths-unknown": (m) => `ce que l'image de ${m.file} \xE9crit \xE0 l'ex\xE9cution ne se lit pas dans le Dockerfile`,
  "yaml-broken": (m) => `${m.file}:${m.line} n'est pas du YAML : ${m.problem}`
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
  oneLine,
  capital,
  quote,
  frenchDay,
  say,
  text
};
