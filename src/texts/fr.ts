import { quote } from './clean.ts'
import { expected, expectedValue } from './expected.ts'
import { foreign } from './foreign.ts'
import { frenchDay } from './day.ts'
import type { Messages } from '../model.ts'
import type { Sentences } from './index.ts'

const ruleWords = {
  key: 'clé inconnue',
  variable: 'variable inconnue',
  field: 'champ inconnu',
  method: 'méthode inconnue',
  rule: 'règle inconnue',
  grid: 'grille inconnue',
} as const

const halves: Readonly<Record<string, string>> = {
  application: "l'application (Dockerfile, pipeline qui la construit)",
  infrastructure: "l'infrastructure (chart, overlay, manifestes)",
  observability: "l'observabilité (alertes, tableaux de bord)",
}

function stumble({ problem, reason = 'other', place = '', detail = '' }: Messages['helm-failed']): string {
  if (place === '') return quote(problem)
  const said = {
    value: `lit ${detail}, qui n'a pas de valeur`,
    type: `attend un autre type de valeur que ${detail}`,
    function: `appelle ${detail}, une fonction que Helm n'a pas`,
    template: `inclut « ${detail} », qui n'est défini nulle part`,
    syntax: `a une faute de syntaxe (« ${detail} »)`,
    refused: `l'arrête : « ${detail} »`,
    yaml: `ne donne pas du YAML (« ${detail} »)`,
    other: `l'arrête (« ${detail} »)`,
  }
  return `${place} ${said[reason]}`
}

/** Zero and one are singular. */
const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number < 2 ? one : many}`

const chartAt = (folder: string): string => (folder === '.' ? 'chart de la racine' : `chart \`${folder}\``)

const lacks: Readonly<Record<string, string>> = {
  'apiVersion is missing': "il n'a pas d'apiVersion",
  'kind is missing': "il n'a pas de kind",
  'metadata.name is missing': "il n'a pas de metadata.name",
  'metadata.name is no text': "son metadata.name n'est pas un texte",
  'not a mapping': 'ce ne sont pas des clés et des valeurs',
}

export const fr: Sentences = {
  'apisix-tls-elsewhere': (m) =>
    `aucun ApisixTls de ce rendu ne donne de certificat à ${m.host} : ajoutez-le, ou déclarez \`tls: platform\` sur l'environnement`,
  'argument-unexpected': (m) => `argument en trop pour « ${m.command} » : « ${m.argument} »`,
  'attestation-ended': (m) =>
    `l'attestation de ${m.rule} a pris fin le ${frenchDay(m.until)} : renouvelez-la dans .palier.yml`,
  'attestation-ends': (m) =>
    `l'attestation de ${m.rule} prend fin le ${frenchDay(m.until)} : renouvelez-la d'ici là dans .palier.yml`,
  'attestation-evidence-missing': (m) =>
    `${m.file}:${m.line} attestation de « ${m.rule} » écartée : la preuve « ${m.evidence} » n'existe pas dans le dépôt`,
  'attestation-future': (m) =>
    `${m.file}:${m.line} attestation de « ${m.rule} » datée du ${frenchDay(m.date)} : elle comptera à partir de ce jour`,
  'attestation-missing': (m) =>
    `rien dans le dépôt ne le montre : attestez-le dans .palier.yml (\`project.attestations\`, règle ${m.rule})`,
  'attestation-not-possible': (m) =>
    `${m.file}:${m.line} attestation écartée : la règle « ${m.rule} » se montre par les fichiers, elle ne s'atteste pas`,
  'backup-destination-unseen': (m) =>
    `rien ne montre où vont les sauvegardes de ${m.object}, ni combien de temps elles restent : écrivez le stockage objet et la rétention dans sa définition`,
  'backup-of-whom': (m) =>
    `${m.object} sauvegarde une base qu'il ne nomme pas : citez la base ou son Service dans sa commande ou ses variables`,
  'bare-repository': (m) =>
    `« ${m.path} » est un dépôt git sans fichiers extraits : nommez ce qu'il faut évaluer, \`score --revision REV\` ou \`check --base REV --head REV\``,
  'base-image-size-unknown': (m) =>
    `rien ne dit si l'image de base ${m.image} est minimale : partez d'une image distroless, slim ou alpine`,
  'base-image-support-unknown': (m) =>
    `fin de maintenance inconnue pour l'image de base ${m.image} : partez d'une image et d'une version suivies (rules/data/support-ends.yaml)`,
  'base-image-unknown': (m) =>
    `l'utilisateur de l'image de base \`${m.image}\` n'est pas connu : écrivez USER pour le montrer`,
  'base-policy-broken': (m) =>
    `le fichier \`${m.file}\` de la branche cible ne peut pas être lu : celui de ce changement décide, et peut le réparer`,
  'base-required': () => `\`palier check\` compare deux révisions : indiquez la base, par exemple \`--base main\``,
  'build-unnamed': (m) =>
    `l'image \`${m.image}\` est peut-être celle d'un build dont le nom ne peut pas être lu : écrivez ce nom dans le pipeline`,
  'builds-elsewhere': (m) =>
    `l'image \`${m.image}\` est peut-être construite dans l'autre moitié du projet : évaluez-la avec ce dépôt (\`project.companions\`)`,
  'certificate-unread': (m) =>
    `${m.file} copie ${m.certificate}, dont rien ne dit si c'est une autorité ou le certificat d'un serveur : nommez-le d'après son rôle (ca-….crt)`,
  'chart-asks-value': (m) =>
    `avec ses seules valeurs par défaut, le ${chartAt(m.chart)} s'arrête (« ${m.detail} ») : déclarez dans .palier.yml un environnement avec les valeurs qu'il demande`,
  'claim-elsewhere': (m) =>
    `${m.workload} monte un volume qui n'est pas dans le rendu : impossible de savoir si plusieurs nœuds peuvent l'écrire`,
  'command-later': (m) => `la commande « ${m.command} » n'est pas encore dans cette version`,
  'command-unknown': (m) =>
    `commande inconnue « ${m.command} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''} (\`palier --help\`)`,
  'comment-moved': () => `la demande de fusion a avancé depuis ce passage : rien n'est écrit`,
  'comment-not-head': () =>
    `ce qui a été évalué n'est pas la tête de la demande de fusion : extrayez sa tête ou son commit de fusion (rien n'est écrit)`,
  'comment-not-written': (m) => `le verdict vaut, mais le commentaire n'est pas à jour : ${m.problem}`,
  'comment-older': () => `un passage plus récent a déjà commenté : rien n'est écrit`,
  'comment-written': (m) => `commentaire : ${m.url}`,
  'commitment-lowered': (m) =>
    `${m.to === 0 ? `ce changement retire l'engagement (${m.from})` : `ce changement abaisse l'engagement de ${m.from} à ${m.to}`} : il est jugé sur le niveau ${m.from}`,
  'commitment-next': (m) => `l'engagement passe du niveau ${m.from} au niveau ${m.level} le ${frenchDay(m.by)}`,
  'commitment-postponed': (m) =>
    `ce changement repousse ou retire le passage au niveau ${m.level} prévu le ${frenchDay(m.by)}`,
  'commitment-raised': (m) =>
    `${m.from === 0 ? `ce changement engage le projet au niveau ${m.to}` : `ce changement porte l'engagement de ${m.from} à ${m.to}`} : cela compte une fois fusionné`,
  'companion-broken': (m) => `${m.file}:${m.line} dépôt compagnon « ${m.name} » écarté : ${m.problem}`,
  'companion-missing': (m) =>
    `${m.file}:${m.line} dépôt compagnon « ${m.name} » absent : ${m.path} n'est pas là (récupérez-le dans le pipeline, avant palier)`,
  'comparison-failed': (m) =>
    `git ne peut pas comparer les deux révisions (« ${m.problem} ») : s'il manque des objets, le clone est partiel ; clonez sans \`--filter\`, ou complétez-le avec \`git fetch --refetch --no-filter origin\``,
  'components-left-out': (m) =>
    `${m.count === 1 ? '1 composant Kustomize' : `${m.count} composants Kustomize`} hors jugement, faute de fichier kustomization qui ${m.count === 1 ? 'le' : 'les'} liste : ${m.folders}`,
  'configuration-documents': (m) => `\`${m.file}\` contient ${m.count} documents YAML : n'en gardez qu'un`,
  'configuration-folder': (m) => `\`${m.file}\` est un dossier : mettez-y un fichier YAML`,
  'configuration-ignored-key': (m) => `${m.file}:${m.line} « ${m.key} » n'est pas encore lu par cette version`,
  'configuration-key-missing': (m) => `${m.file}:${m.line} il manque « ${m.key} » (${expected(m.expected, 'fr')})`,
  'configuration-link': (m) =>
    `\`${m.file}\` est un lien vers \`${m.target}\`, qui n'est pas un fichier du dossier jugé : remplacez-le par le fichier lui-même`,
  'configuration-missing': (m) => `le fichier de configuration « ${m.file} » n'existe pas`,
  'configuration-more': (m) => `et ${count(m.count, 'autre erreur', 'autres erreurs')} dans \`${m.file}\``,
  'configuration-project-missing': (m) =>
    `${m.file}:${m.line} pas de dossier « ${m.folder} » dans ce dépôt${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'configuration-too-large': (m) => `\`${m.file}\` dépasse ${m.limit} : raccourcissez-le`,
  'configuration-unknown-key': (m) =>
    `${m.file}:${m.line} clé inconnue « ${m.key} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'configuration-unknown-parameter': (m) =>
    `${m.file}:${m.line} la règle « ${m.rule} » n'a pas de paramètre « ${m.parameter} »${m.nearest ? ` ; « ${m.nearest} » ?` : m.known ? ` ; elle a : ${m.known}` : " ; elle n'en a aucun"}`,
  'configuration-unknown-rule': (m) =>
    `${m.file}:${m.line} règle inconnue « ${m.rule} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'configuration-unreadable': (m) => `${m.file} ne peut pas être lu : ${foreign('system', m.problem, 'fr')}`,
  'configuration-wrong-value': (m) =>
    `${m.file}:${m.line} « ${m.key} » vaut ${m.read}, attendu : ${expected(m.expected, 'fr')}${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'configuration-yaml': (m) => `${m.file}:${m.line} n'est pas du YAML : ${foreign('yaml', m.problem, 'fr')}`,
  'coverage-undecided': (m) =>
    `exigences importantes couvertes : ${m.covered} sur ${m.total} ; pas encore tranchées : ${m.undecided}`,
  'deployment-apart': (m) =>
    `${m.object} de ${m.folder} semble appartenir à une autre version du déploiement : déclarez dans .palier.yml l'environnement, avec les sources qui vont ensemble`,
  'encryption-unknown': (m) =>
    `rien n'écrit si la connexion de ${m.setting} est chiffrée : dites-le dans l'adresse (sslmode=verify-full, rediss://, amqps://, https://)`,
  'entry-point-elsewhere': (m) =>
    `le point d'entrée « ${m.entry} » de Traefik est réglé ailleurs : écrivez \`tls:\` dans l'IngressRoute, ou déclarez \`tls: platform\` sur l'environnement`,
  'entrypoint-unreadable': (m) => `${m.file} démarre par ${m.script}, qui n'est pas dans le dépôt`,
  'environment-class-missing': (m) =>
    `aucun environnement de classe ${m.class} : déclarez-en un dans .palier.yml (\`project.environments\`)`,
  'environment-left': (m) => `l'environnement \`${m.environment}\` n'est plus jugé`,
  'environment-not-rendered': (m) =>
    `l'environnement ${m.environment} ne se rend pas : on ne peut pas voir ce qu'il partage`,
  'event-publishes-only': () =>
    `cet évènement donne un jeton qui peut écrire : il ne sert qu'à publier un rapport enregistré (entrée \`report\`), jamais à évaluer les fichiers d'un changement`,
  'explain-unknown': (m) =>
    `ni règle, ni critère, ni niveau « ${m.id} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''} (\`palier explain\` montre la grille)`,
  'file-not-writable': (m) => `« ${m.file} » ne peut pas être écrit : ${foreign('system', m.problem, 'fr')}`,
  'file-unreadable': (m) => `${m.file} ne peut pas être lu : ${foreign('system', m.problem, 'fr')}`,
  'files-left-out': (m) =>
    `${m.count === 1 ? '1 fichier' : `${m.count} fichiers`} de dossiers de documentation, de test, d'exemple ou de dépendances hors jugement : ${m.folders}`,
  'forge-deadline': (m) => `${m.host} n'a pas répondu en ${m.seconds} s en tout : relancez plus tard`,
  'forge-fork': () =>
    `pas de commentaire : une demande de fusion venue d'un fork n'a pas de jeton qui puisse écrire ; publiez le rapport depuis un second job (docs/forks.md)`,
  'forge-locked': () =>
    `la conversation de la demande de fusion est verrouillée : déverrouillez-la pour retrouver le commentaire`,
  'forge-not-found': (m) =>
    `la forge ne montre pas cette demande de fusion à ce jeton (${m.status}) : donnez-lui accès au projet`,
  'forge-not-json': (m) =>
    `${m.host} répond autre chose que son API (${m.status}, ${m.type}), peut-être une page de connexion : vérifiez l'adresse et le proxy`,
  'forge-permission': (m) =>
    `la forge refuse (${m.status}${m.reason ? `, ${m.reason}` : ''}) : donnez au jeton ${m.permissions ? `la permission ${m.permissions}` : "le droit d'écrire sur la demande de fusion"}`,
  'forge-rate-limited': (m) =>
    `la forge limite les appels (${m.status}) et demande d'attendre ${m.seconds} s : relancez plus tard`,
  'forge-redirected': (m) =>
    `${m.host} renvoie vers ${m.to}, où le jeton n'est pas envoyé : donnez l'adresse définitive de la forge`,
  'forge-refused': (m) => `la forge a refusé (${m.status})${m.reason ? ` : ${m.reason}` : ''}`,
  'forge-token-missing-github': () =>
    `pas de commentaire : aucun jeton ; donnez \`token\` à l'action, ou \`GITHUB_TOKEN\`, avec \`pull-requests: write\``,
  'forge-token-missing-gitlab': () =>
    `pas de commentaire : aucun jeton ; créez un jeton de projet (rôle Developer, portée \`api\`) et donnez-le dans la variable masquée \`PALIER_TOKEN\``,
  'forge-token-refused': (m) =>
    `la forge refuse le jeton (${m.status}) : il est faux, révoqué ou expiré ; donnez-en un autre (\`PALIER_TOKEN\`)`,
  'forge-too-large': (m) => `${m.host} répond plus de ${m.megabytes} Mo : le commentaire n'est pas écrit`,
  'forge-unreachable': (m) =>
    `${m.host} est injoignable (${foreign('system', m.problem, 'fr')}) : vérifiez le réseau, le proxy (\`HTTPS_PROXY\`) et l'autorité de certification (\`NODE_EXTRA_CA_CERTS\`)`,
  'format-same-file': (m) => `« ${m.file} » recevrait deux rapports : donnez à chaque format son propre fichier`,
  'gateway-elsewhere': (m) =>
    `la Gateway ${m.gateway} n'est pas dans ce rendu : ajoutez-la, ou déclarez \`tls: platform\` sur l'environnement`,
  'generator-needed': (m) =>
    `${m.generator} écrit des manifestes en exécutant du code (${m.file}), ce que palier ne fait pas : versionnez ce qu'il produit, ou citez le dépôt qui le contient (\`project.companions\`)`,
  'git-needed': (m) => `« ${m.path} » n'est pas dans un dépôt git : \`palier score\` suffit pour un dossier seul`,
  'git-not-found': () =>
    `git est introuvable : installez-le dans l'image du job (les images « slim » et « alpine » de Node n'en ont pas), ou nommez le vôtre par \`PALIER_GIT\``,
  'grid-missing': (m) => `pas de grille « ${m.grid} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'grid-twice': (m) =>
    `${m.file}:${m.line}:${m.column} : « ${m.id} » figure deux fois dans la grille : n'en gardez qu'un`,
  'half-elsewhere': (m) =>
    m.declared
      ? `${halves[m.half] ?? m.half} est dans un autre dépôt (\`project.repository\`) : pour la juger ici, récupérez-le dans le pipeline et citez-le dans .palier.yml (\`project.companions\`)`
      : `rien ici ne montre ${halves[m.half] ?? m.half} : citez dans .palier.yml le dépôt qui la contient (\`project.companions\`), ou versionnez-la ici`,
  'head-policy-used': (m) => `la branche cible n'a pas de ${m.file} : celui de ce changement décide`,
  'helm-dependencies-missing': (m) =>
    `les dépendances du ${chartAt(m.chart)} ne sont pas dans le dépôt (${m.dependencies}) : lancez \`helm dependency build\`, puis versionnez charts/`,
  'helm-failed': (m) => `le ${chartAt(m.chart)} ne se rend pas : ${stumble(m)}`,
  'helm-missing': () => 'helm est absent : les charts ne sont pas rendus (`palier tools install`)',
  'helmfile-charts-elsewhere': (m) =>
    `${m.helmfile} installe des charts qui ne sont pas dans le dépôt : ${m.charts} ; pour qu'ils soient jugés, copiez-les dans le dépôt (\`helm pull --untar\`) et citez leur chemin`,
  'helmfile-needed': (m) =>
    `helmfile donne au ${chartAt(m.chart)} des valeurs que palier ne calcule pas sans lui (${m.file}) : déclarez l'environnement avec des fichiers de valeurs simples (\`project.environments\`)`,
  'image-registry-variable': (m) =>
    `le registre de l'image \`${m.image}\` est une variable que rien ici ne remplace : écrivez-le, ou évaluez les manifestes que le déploiement produit`,
  'image-variable': (m) =>
    `la version de l'image \`${m.image}\` est une variable que rien ici ne remplace : écrivez-la, ou évaluez les manifestes que le déploiement produit`,
  'init-add': (m) => `${m.file} existe déjà : ajoutez-y ce qui suit`,
  'init-kept': (m) => `${m.file} existe déjà : rien n'y est changé`,
  'init-next': (m) => `relisez, complétez, puis : \`git add ${m.files} && git commit\``,
  'init-no-forge': () =>
    `ni GitHub ni GitLab reconnus (dépôt distant, .github, .gitlab-ci.yml) : le README montre le pipeline de chacun`,
  'init-written': (m) => `écrit : ${m.file}`,
  'judged-only-now': () => `déjà là avant ce changement, mais jugé seulement maintenant : ce changement n'y touche pas`,
  'keycloak-admin-unclear': (m) =>
    `${m.host} mène à Keycloak tout entier, console d'administration comprise si rien ne la ferme : n'exposez que /realms et /resources, ou réglez KC_HOSTNAME_ADMIN`,
  'kinds-without-schema': (m) =>
    `${count(m.count, "objet n'a pas de schéma et n'est pas vérifié", "objets n'ont pas de schéma et ne sont pas vérifiés")} : ${m.kinds}`,
  'kontinuous-needed': (m) =>
    `Kontinuous déploie ce que décrit ${m.folder} avec ses propres charts, que palier n'a pas : versionnez les manifestes qu'il rend, ou déclarez les environnements (\`project.environments\`)`,
  'kubeconform-incomplete': (m) =>
    `kubeconform n'a pas répondu pour ${count(m.count, "objet : son schéma n'est pas vérifié", 'objets : leurs schémas ne sont pas vérifiés')}`,
  'kubeconform-missing': () => 'kubeconform est absent : les schémas ne sont pas vérifiés (`palier tools install`)',
  'kustomize-failed': (m) =>
    `la kustomization \`${m.kustomization}\` ne se construit pas : ${foreign('kustomize', m.problem, 'fr')}`,
  'kustomize-helm': (m) =>
    `la kustomization ${m.kustomization} développe des charts (\`--enable-helm\`), ce qui demande le réseau : versionnez les manifestes rendus, ou déclarez le chart comme source`,
  'kustomize-missing': () =>
    'kustomize est absent : les kustomizations ne sont pas construites (`palier tools install`)',
  'kustomize-outside': (m) =>
    `la kustomization ${m.kustomization} désigne ${m.reference}, hors du dossier jugé : jugez le dossier parent`,
  'kustomize-remote': (m) =>
    `la kustomization ${m.kustomization} a besoin du réseau (${m.reference}) : copiez cette source dans le dépôt`,
  'limits-unwritten': (m) => `${m.object} ne déclare pas toutes ses limites : leur somme ne peut pas être faite`,
  'log-format-unseen': () =>
    `rien ne montre que les journaux sont en JSON ou en GELF : configurez un encodeur, ou attestez-le`,
  'mute-of-required': (m) => `${m.file}:${m.line} « mute » sans effet : la règle « ${m.rule} » est requise`,
  'namespace-unwritten': (m) =>
    `${m.object} n'écrit pas d'espace de noms, et rien ne dit s'il est dans ${m.namespace} : ne l'écrivez nulle part, ou écrivez-le partout`,
  'no-change-request': () =>
    `pas de demande de fusion ici : \`palier publish\` et \`--publish\` s'emploient dans le pipeline d'une demande de fusion`,
  'no-longer-asked': (m) => `\`${m.subject}\` est toujours là, mais la règle ne s'y applique plus`,
  'nodes-unknown': (m) => `${m.workload} a un pod par nœud : leur nombre n'est pas dans le dépôt`,
  'nothing-found': () => `aucun manifeste, chart, Dockerfile, pipeline ni attestation n'a été trouvé`,
  'object-incomplete': (m) =>
    `un objet Kubernetes de ${m.file} ne peut pas être lu : ${lacks[m.problem] ?? quote(m.problem)}`,
  'operator-behind': (m) =>
    `${m.object} est peut-être créé par l'opérateur de ${m.operator}, que palier ne connaît pas`,
  'option-not-of-command': (m) =>
    `l'option « ${m.option} » n'est pas de la commande « ${m.command} » (\`palier --help\`)`,
  'option-path-outside': (m) =>
    `« ${m.option} » a reçu « ${m.read} », hors de « ${m.path} » : donnez un chemin relatif à ce dossier, qui est lu aux révisions comparées`,
  'option-unknown': (m) =>
    `option inconnue « ${m.option} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''} (\`palier --help\`)`,
  'option-value-missing': (m) => `« ${m.option} » attend une valeur : ${m.expected}`,
  'option-value-wrong': (m) =>
    `« ${m.option} » a reçu « ${m.read} », attendu : ${expectedValue(m.expected, 'fr')}${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'path-missing': (m) => `« ${m.path} » n'existe pas ou n'est pas un dossier`,
  'performance-unseen': () =>
    `rien ne montre que les requêtes sont mesurées, et il n'y a ici aucune liste de dépendances : déclarez OTEL_* dans les manifestes, ou attestez-le`,
  'pipeline-includes-elsewhere': (m) => `${m.file} inclut ce qui n'est pas dans ce dépôt : ${m.includes}`,
  'pipeline-unread': (m) =>
    `palier lit les pipelines de GitLab et de GitHub, pas ${m.file} : ce qu'il fait reste indéterminé, sauf si l'un d'eux le fait aussi`,
  'policy-foreign': (m) =>
    `${m.object} peut aussi filtrer ces pods, et palier ne lit pas ce genre : écrivez une NetworkPolicy de Kubernetes, ou demandez une dérogation`,
  'port-nameless': (m) => `aucun port du conteneur ne porte le nom ${m.port} : nommez-le, ou écrivez son numéro`,
  'project-eased': (m) => `ce changement demande moins au projet : \`${m.key}\` passe de \`${m.from}\` à \`${m.to}\``,
  'project-eased-rules': (m) =>
    `règles qui ne demandent plus rien à cause de cela : ${m.rules}${m.more > 0 ? ` et ${count(m.more, 'autre')}` : ''}`,
  'project-source-left': (m) =>
    `\`${m.sources}\` reste dans le dépôt, mais ce changement ne le juge plus en ${m.environment}`,
  'render-stopped': (m) => `le rendu de ${m.source} a été arrêté à sa limite (${m.limit})`,
  'report-foreign': (m) =>
    `« ${m.file} » n'est pas le rapport de cette demande de fusion : ${m.what} « ${m.read} », attendu « ${m.expected} »`,
  'report-required': () => `\`palier publish\` attend le fichier d'un rapport : \`palier publish rapport.json\``,
  'report-unreadable': (m) => `« ${m.file} » n'est pas un rapport de palier qui peut être publié : ${m.problem}`,
  'requirement-unattested': (m) =>
    `il ne manque à ${m.requirement} qu'une attestation : écrivez-la dans .palier.yml (\`project.attestations\`)`,
  'requirement-undecided': (m) => `${m.requirement} n'est pas encore tranchée, à cause de : ${m.rules}`,
  'revision-missing': (m) =>
    `le commit « ${m.revision} » n'est pas dans ce clone${m.problem ? ` (${m.problem})` : ''} : clonez avec plus d'historique (\`fetch-depth: 2\`, \`GIT_DEPTH\`)${/[~^]/.test(m.revision) ? '' : `, ou lancez \`git fetch origin ${m.revision}\``}`,
  'revision-unknown': (m) =>
    `révision inconnue « ${m.revision} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''} : donnez une branche, une étiquette ou un identifiant de commit de ce dépôt`,
  'revision-unreadable': (m) =>
    `git ne peut pas lire les fichiers de cette révision (« ${m.problem} ») : s'il manque des objets, le clone est partiel ; clonez sans \`--filter\`, ou complétez-le avec \`git fetch --refetch --no-filter origin\``,
  'rule-example': (m) =>
    `${m.file}:${m.line}:${m.column} : l'exemple ${m.example} n° ${m.number} donne « ${m.outcome} » : corrigez l'exemple ou l'expression`,
  'rule-expression': (m) =>
    `${m.file}:${m.line}:${m.column} : expression refusée : ${foreign('expression', m.problem, 'fr')}`,
  'rule-expression-long': (m) =>
    `${m.file}:${m.line}:${m.column} : expression de plus de ${m.limit} caractères : découpez-la en deux règles`,
  'rule-expression-loops': (m) =>
    `${m.file}:${m.line}:${m.column} : plus de ${m.limit} boucles l'une dans l'autre : le temps d'évaluation ne serait plus borné`,
  'rule-key-missing': (m) => `${m.file}:${m.line}:${m.column} : « ${m.key} » manque : écrivez-le`,
  'rule-name': (m) => `${m.file} : une règle est un fichier \`<thème>/<id>.yaml\`, en minuscules avec des tirets`,
  'rule-never-unwritten': (m) =>
    `${m.file}:${m.line}:${m.column} : « ${m.field} » est toujours écrit : lisez-le sans has(…) ; ce qui ne peut pas être connu rend de lui-même la règle indécidable`,
  'rule-not-bool': (m) => `${m.file}:${m.line}:${m.column} : l'expression donne ${m.type}, elle doit donner bool`,
  'rule-pattern': (m) =>
    `${m.file}:${m.line}:${m.column} : motif « ${m.pattern} » refusé : ${foreign('expression', m.problem, 'fr')} ; écrivez un littéral en syntaxe RE2`,
  'rule-retired': (m) =>
    `${m.file}:${m.line} la règle « ${m.rule} » a été retirée de la grille : la ligne peut être effacée`,
  'rule-says-project': (m) =>
    `${m.file}:${m.line}:${m.column} : une phrase ne dépend que du fait et de ses paramètres, pas de project : choisissez les cas dans where, ou écrivez une autre règle`,
  'rule-twice': (m) => `${m.file} : cette règle existe déjà dans ${m.other} : donnez-lui un autre nom`,
  'rule-unguarded': (m) =>
    `${m.file}:${m.line}:${m.column} : « ${m.field} » peut ne pas être écrit : demandez d'abord has(…), ou in pour une clé`,
  'rule-unknown-word': (m) =>
    `${m.file}:${m.line}:${m.column} : ${ruleWords[m.what]} « ${m.word} »${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'rule-wrong-value': (m) =>
    `${m.file}:${m.line}:${m.column} : ${m.key ? `« ${m.key} »` : 'le document'} vaut ${m.read}, attendu : ${expected(m.expected, 'fr')}${m.nearest ? ` ; « ${m.nearest} » ?` : ''}`,
  'rule-yaml': (m) => `${m.file}:${m.line}:${m.column} : pas du YAML : ${foreign('yaml', m.problem, 'fr')}`,
  'rules-announced': (m) =>
    `règles qui compteront à partir du ${frenchDay(m.from)} : ${m.rules} ; le projet serait au niveau ${m.level}${m.level === m.now ? ', inchangé' : ` (${m.now} aujourd'hui)`}`,
  'rules-broken-on-target': (m) =>
    `les règles de ${m.folder} ne sont pas lisibles sur la branche cible ; celles de palier décident seules`,
  'rules-folder-large': (m) => `le dossier de règles ${m.folder} est trop grand : ${m.problem}`,
  'rules-folder-missing': (m) => `aucun fichier .yaml dans le dossier de règles ${m.folder}`,
  'rules-not-on-target': (m) =>
    `les règles de ${m.folder} compteront une fois fusionnées : la branche cible ne les a pas encore`,
  'rules-sound': (m) => `${count(m.rules, 'règle')} et ${count(m.examples, 'exemple')} : tout est correct`,
  'schedules-elsewhere': () =>
    `aucun fichier ne programme une construction ou une analyse ; un pipeline programmé de GitLab n'est pas dans le dépôt : attestez-le`,
  'schemas-missing': () => 'les schémas de Kubernetes sont absents : les objets ne sont pas vérifiés',
  'schemas-nearest': (m) => `les schémas de Kubernetes ${m.asked} ne sont pas livrés : ceux de ${m.used} sont employés`,
  'secret-nowhere': (m) =>
    `le Secret ${m.secret} n'est pas dans le dépôt : s'il est fourni d'ailleurs, déclarez-le (\`project.elsewhere.secrets\`)`,
  'seen-at-last': (m) => `visible depuis ce changement ; avant : ${m.cause.fr}`,
  'service-elsewhere': (m) =>
    `le Service ${m.service} est dans l'espace de noms ${m.namespace}, où rien ici ne se déploie : s'il y est, déclarez-le (\`project.elsewhere.services\`)`,
  'signature-unverified': () =>
    `rien ici ne vérifie la signature : versionnez une politique verifyImages, ou attestez l'option de Harbor`,
  'source-elsewhere': (m) => `${m.object} déploie ce qui n'est pas dans ce dépôt : jugez celui qui le contient`,
  'source-file-missing': (m) =>
    `\`${m.source}\` cite ${m.file}, qui n'est pas dans le dépôt : ajoutez-le, ou corrigez le chemin`,
  'source-left': (m) => `\`${m.source}\` n'est plus jugé`,
  'source-missing': (m) =>
    `${m.source} n'est pas dans le dépôt : corrigez les sources de l'environnement dans .palier.yml`,
  'source-unplaced': (m) =>
    `aucun nom ne dit dans quel environnement va ${m.source} : déclarez les environnements (\`project.environments\`)`,
  'status-not-written': (m) => `le verdict vaut, mais le statut de commit n'est pas posé : ${m.problem}`,
  'target-policy-broken': (m) =>
    `le fichier \`${m.file}\` de la branche cible ne peut pas être lu : celui de la base de comparaison décide`,
  'target-unreachable': (m) =>
    `la pointe de \`${m.branch}\` n'a pas pu être lue, la politique est donc celle de la base : faites réussir \`git fetch\` de cette branche dans le job`,
  'template-outside-chart': (m) =>
    `${m.file} est un gabarit hors de tout chart : rendez-le, ou déplacez-le dans un chart`,
  'tool-not-installed': (m) =>
    `${m.tool} n'a pas pu être installé : ${foreign('system', m.problem, 'fr')} ; indiquez un miroir (\`--mirror URL\`), ou placez-le dans le PATH`,
  'tool-sum-wrong': (m) =>
    `${m.file} est refusé : somme SHA-256 ${m.found}, attendue ${m.expected} ; le fichier du miroir n'est pas celui de la version publiée`,
  'variable-unknown': (m) => `la valeur de la variable ${m.variable} n'est pas écrite dans le dépôt`,
  'volume-size-unread': (m) =>
    `la taille de ${m.volume} n'est pas écrite, ou ne se lit pas : écrivez resources.requests.storage`,
  'waiver-ends': (m) =>
    `la dérogation à ${m.rule} pour \`${m.subject}\` prend fin le ${frenchDay(m.until)} : corrigez d'ici là, ou renouvelez-la`,
  'waiver-renamed': (m) =>
    `la dérogation à ${m.rule} suit le renommage de \`${m.subject}\` : écrivez-y \`${m.to}\` dans cette même fusion`,
  'waiver-without-decision': (m) =>
    `${m.file}:${m.line} dérogation à « ${m.rule} » écartée : une règle de niveau 5 ou une exigence du CCT demande une décision (\`decision:\`)`,
  'writable-paths-unknown': (m) => `ce que l'image de ${m.file} écrit à l'exécution ne se lit pas dans le Dockerfile`,
  'yaml-broken': (m) => `${m.file}:${m.line} n'est pas du YAML : ${foreign('yaml', m.problem, 'fr')}`,
}
