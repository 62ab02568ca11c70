import type { Sentences } from './index.ts'

const ruleWords = {
  key: 'clé inconnue',
  variable: 'variable inconnue',
  field: 'champ inconnu',
  method: 'méthode inconnue',
  rule: 'règle inconnue',
} as const

export const fr: Sentences = {
  'helm-missing': () => 'helm est absent : les charts ne sont pas rendus (`palier tools install`)',
  'kustomize-missing': () =>
    'kustomize est absent : les kustomizations ne sont pas construites (`palier tools install`)',
  'kubeconform-missing': () => 'kubeconform est absent : les schémas ne sont pas vérifiés (`palier tools install`)',
  'helm-dependencies-missing': (m) =>
    `les dépendances du chart \`${m.chart}\` ne sont pas dans le dépôt (${m.dependencies}) : \`helm dependency build\` puis commit de charts/`,
  'helm-failed': (m) => `le chart \`${m.chart}\` ne se rend pas : ${m.problem}`,
  'kustomize-failed': (m) => `la kustomization \`${m.kustomization}\` ne se construit pas : ${m.problem}`,
  'yaml-broken': (m) => `${m.file}:${m.line} n'est pas du YAML : ${m.problem}`,
  'base-image-unknown': (m) =>
    `l'utilisateur de l'image de base \`${m.image}\` n'est pas connu : écrire USER le prouve`,
  'command-unknown': (m) =>
    `commande inconnue « ${m.command} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''} (\`palier --help\`)`,
  'command-later': (m) => `la commande « ${m.command} » n'existe pas encore dans cette version`,
  'option-unknown': (m) =>
    `option inconnue « ${m.option} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''} (\`palier --help\`)`,
  'option-later': (m) => `l'option « ${m.option} » n'existe pas encore dans cette version`,
  'option-value-missing': (m) => `« ${m.option} » attend une valeur : ${m.expected}`,
  'option-value-wrong': (m) =>
    `« ${m.option} » a reçu « ${m.read} », attendu : ${m.expected}${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'option-not-of-command': (m) =>
    `l'option « ${m.option} » n'est pas de la commande « ${m.command} » (\`palier --help\`)`,
  'argument-unexpected': (m) => `argument en trop pour « ${m.command} » : « ${m.argument} »`,
  'format-later': (m) => `le format « ${m.format} » n'existe pas encore dans cette version (terminal, comment, json)`,
  'base-required': () => `\`palier check\` compare deux révisions : indiquer la base, par exemple \`--base main\``,
  'path-missing': (m) => `« ${m.path} » n'existe pas ou n'est pas un dossier`,
  'revision-unknown': (m) =>
    `révision inconnue « ${m.revision} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''} : donner une branche, une étiquette ou un identifiant de commit de ce dépôt`,
  'revision-missing': (m) =>
    `le commit « ${m.revision} » n'est pas dans ce clone${m.problem ? ` (${m.problem})` : ''} : cloner avec plus d'historique (\`fetch-depth: 2\`, \`GIT_DEPTH\`) ou faire \`git fetch origin ${m.revision}\``,
  'tool-not-installed': (m) =>
    `${m.tool} n'a pas pu être installé : ${m.problem} ; indiquer un miroir (\`--mirror URL\`) ou le placer dans le PATH`,
  'tool-sum-wrong': (m) =>
    `${m.file} est refusé : somme SHA-256 ${m.found}, attendue ${m.expected} ; le fichier du miroir n'est pas celui de la version publiée`,
  'git-needed': (m) => `« ${m.path} » n'est pas dans un dépôt git : \`palier score\` suffit pour un dossier seul`,
  'nothing-found': () => `aucun manifeste, chart, Dockerfile, pipeline ni attestation n'a été trouvé`,
  'file-not-writable': (m) => `« ${m.file} » ne peut pas être écrit : ${m.problem}`,
  'configuration-unreadable': (m) => `${m.file} ne peut pas être lu : ${m.problem}`,
  'configuration-missing': (m) => `le fichier de configuration « ${m.file} » n'existe pas`,
  'configuration-yaml': (m) => `${m.file}:${m.line} n'est pas du YAML : ${m.problem}`,
  'configuration-unknown-key': (m) =>
    `${m.file}:${m.line} clé inconnue « ${m.key} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'configuration-wrong-value': (m) =>
    `${m.file}:${m.line} « ${m.key} » vaut ${m.read}, attendu : ${m.expected}${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'configuration-key-missing': (m) => `${m.file}:${m.line} il manque « ${m.key} » (${m.expected})`,
  'configuration-unknown-rule': (m) =>
    `${m.file}:${m.line} règle inconnue « ${m.rule} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'configuration-ignored-key': (m) => `${m.file}:${m.line} « ${m.key} » n'est pas encore lu par cette version`,
  'attestation-not-possible': (m) =>
    `${m.file}:${m.line} attestation écartée : la règle « ${m.rule} » se montre par les fichiers, elle ne s'atteste pas`,
  'attestation-evidence-missing': (m) =>
    `${m.file}:${m.line} attestation de « ${m.rule} » écartée : la preuve « ${m.evidence} » n'existe pas dans le dépôt`,
  'mute-of-required': (m) => `${m.file}:${m.line} « mute » sans effet : la règle « ${m.rule} » est requise`,
  'waiver-without-decision': (m) =>
    `${m.file}:${m.line} dérogation de « ${m.rule} » écartée : une règle de niveau 5 demande une décision (\`decision:\`)`,
  'half-elsewhere': (m) =>
    `la moitié « ${m.half} » du projet n'est pas dans ce dépôt : la déclarer (\`project.repository\`) ou l'évaluer avec l'autre dépôt`,
  'environment-class-missing': (m) =>
    `aucun environnement de classe ${m.class} : le déclarer dans .palier.yml (\`project.environments\`)`,
  'attestation-missing': (m) =>
    `rien dans le dépôt ne le montre : l'attester dans .palier.yml (\`project.attestations\`, règle ${m.rule})`,
  'attestation-ended': (m) => `l'attestation de ${m.rule} a pris fin le ${m.until} : la renouveler dans .palier.yml`,
  'head-policy-used': (m) => `la branche cible n'a pas de ${m.file} : celui de ce changement décide`,
  'base-policy-broken': (m) =>
    `le fichier de la branche cible est illisible, celui de ce changement décide : ${m.problem}`,
  'relation-hidden': (m) =>
    `${m.object} est peut-être dans ce qui n'a pas pu être lu de cet environnement : lever d'abord cet angle mort`,
  'secret-nowhere': (m) =>
    `le Secret ${m.secret} n'est pas dans le dépôt : s'il est fourni d'ailleurs, le déclarer (\`project.elsewhere.secrets\`)`,
  'builds-elsewhere': (m) =>
    `l'image \`${m.image}\` est peut-être construite dans l'autre moitié du projet : l'évaluer avec ce dépôt`,
  'build-unnamed': (m) =>
    `l'image \`${m.image}\` est peut-être celle d'un build dont le nom ne peut pas être lu : écrire ce nom dans le pipeline`,
  'operator-behind': (m) =>
    `${m.object} est peut-être créé par l'opérateur de ${m.operator}, que palier ne connaît pas`,
  'gateway-elsewhere': (m) =>
    `la Gateway ${m.gateway} n'est pas dans ce rendu : l'ajouter ou déclarer \`tls: platform\` sur l'environnement`,
  'port-nameless': (m) => `aucun port du conteneur ne porte le nom ${m.port} : le nommer ou écrire son numéro`,
  'variable-unknown': (m) => `la valeur de la variable ${m.variable} n'est pas écrite dans le dépôt`,
  'writable-paths-unknown': (m) => `ce que l'image de ${m.file} écrit à l'exécution ne se lit pas dans le Dockerfile`,
  'entrypoint-unreadable': (m) => `${m.file} démarre par ${m.script}, qui n'est pas dans le dépôt`,
  'files-left-out': (m) =>
    `${m.count} fichiers de dossiers de test, d'exemple ou de dépendances ne sont pas jugés : ${m.folders}`,
  'file-unreadable': (m) => `${m.file} ne peut pas être lu : ${m.problem}`,
  'source-missing': (m) =>
    `${m.source} n'est pas dans le dépôt : corriger les sources de l'environnement dans .palier.yml`,
  'source-elsewhere': (m) => `${m.object} déploie ce qui n'est pas dans ce dépôt : juger le dépôt qui le contient`,
  'template-outside-chart': (m) =>
    `${m.file} est un modèle hors de tout chart : le rendre, ou le déplacer dans un chart`,
  'render-stopped': (m) => `le rendu de ${m.source} a été arrêté à sa limite (${m.limit})`,
  'kustomize-remote': (m) =>
    `la kustomization ${m.kustomization} a besoin du réseau (${m.reference}) : la copier dans le dépôt`,
  'kustomize-outside': (m) =>
    `la kustomization ${m.kustomization} désigne ${m.reference}, hors du dossier jugé : juger le dossier du dessus`,
  'kustomize-helm': (m) =>
    `la kustomization ${m.kustomization} développe des charts (\`--enable-helm\`), ce qui demande le réseau : committer les manifestes rendus, ou déclarer le chart comme source`,
  'kubeconform-incomplete': (m) =>
    `kubeconform n'a pas répondu pour ${m.count} objets : leurs schémas ne sont pas vérifiés`,
  'schemas-missing': () => 'les schémas Kubernetes sont absents : les schémas ne sont pas vérifiés',
  'schemas-nearest': (m) => `les schémas de Kubernetes ${m.asked} ne sont pas livrés : ceux de ${m.used} sont employés`,
  'kinds-without-schema': (m) => `${m.count} objets n'ont pas de schéma et ne sont pas vérifiés : ${m.kinds}`,
  'rule-yaml': (m) => `${m.file}:${m.line}:${m.column} : pas du YAML : ${m.problem}`,
  'rule-name': (m) => `${m.file} : une règle est un fichier \`<thème>/<id>.yaml\`, en minuscules avec des tirets`,
  'rule-twice': (m) => `${m.file} : cette règle existe déjà dans ${m.other} : lui donner un autre nom`,
  'rule-unknown-word': (m) =>
    `${m.file}:${m.line}:${m.column} : ${ruleWords[m.what]} « ${m.word} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'rule-key-missing': (m) => `${m.file}:${m.line}:${m.column} : « ${m.key} » manque : l'écrire`,
  'rule-wrong-value': (m) =>
    `${m.file}:${m.line}:${m.column} : « ${m.key} » vaut ${m.read}, attendu : ${m.expected}${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'rule-unguarded': (m) =>
    `${m.file}:${m.line}:${m.column} : « ${m.field} » peut ne pas être écrit : demander d'abord has(…), ou in pour une clé`,
  'rule-never-unwritten': (m) =>
    `${m.file}:${m.line}:${m.column} : « ${m.field} » est toujours écrit : le lire sans has(…) ; ce qui ne peut pas être connu rend de lui-même la règle indécidable`,
  'rule-pattern': (m) =>
    `${m.file}:${m.line}:${m.column} : motif « ${m.pattern} » refusé (${m.problem}) : écrire un littéral en syntaxe RE2`,
  'rule-not-bool': (m) => `${m.file}:${m.line}:${m.column} : l'expression donne ${m.type}, elle doit donner bool`,
  'rule-expression': (m) => `${m.file}:${m.line}:${m.column} : expression refusée : ${m.problem}`,
  'rule-example': (m) =>
    `${m.file}:${m.line}:${m.column} : l'exemple ${m.example} n° ${m.number} donne « ${m.outcome} » : corriger l'exemple ou l'expression`,
  'grid-twice': (m) =>
    `${m.file}:${m.line}:${m.column} : « ${m.id} » figure deux fois dans la grille : n'en garder qu'un`,
  'grid-missing': (m) => `pas de grille « ${m.grid} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'explain-unknown': (m) =>
    `ni règle, ni critère, ni niveau « ${m.id} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''} (\`palier explain\` montre la grille)`,
  'pipeline-includes-elsewhere': (m) => `${m.file} inclut ce qui n'est pas dans ce dépôt : ${m.includes}`,
}
