import type {
  AlertFile,
  Alerting,
  Authorization,
  Autoscaler,
  BakedCertificate,
  BaseImage,
  ChartDependencies,
  Container,
  Coverage,
  Credential,
  CronJob,
  Dashboard,
  Declaration,
  Disruption,
  Datastore,
  Dockerfile,
  Document,
  Ecosystem,
  EffectiveSecurity,
  EnvironmentFact,
  ExposedHost,
  ExposedPath,
  ExposureLink,
  FactKind,
  FactValues,
  ImageReference,
  ImageSource,
  Instrumentation,
  Isolation,
  Monitor,
  Job,
  LogOutput,
  Manifest,
  NetworkPolicy,
  Overlay,
  Pipeline,
  Port,
  Probe,
  ProjectFacts,
  Quantities,
  Quota,
  Reference,
  RemoteAccess,
  RenderSource,
  RequirementFact,
  Rescan,
  Rollout,
  Route,
  Secret,
  SecretMaterial,
  SecurityContextLevel,
  Service,
  SopsSecret,
  Stage,
  Task,
  Text,
  Tie,
  TlsSetting,
  DatastoreLink,
  SharedResource,
  SignIn,
  Validation,
  VaultSecret,
  VolumeClaim,
  Workload,
  WrittenSecurity,
} from '../model.ts'
import type { Telling } from '../texts/told.ts'

/** The records that an expression may walk through, by the name of their type. */
interface Records {
  Alerting: Alerting
  AlertFile: AlertFile
  Authorization: Authorization
  Autoscaler: Autoscaler
  BakedCertificate: BakedCertificate
  BaseImage: BaseImage
  ChartDependencies: ChartDependencies
  Container: Container
  Coverage: Coverage
  RequirementFact: RequirementFact
  Credential: Credential
  CronJob: CronJob
  Dashboard: Dashboard
  Declaration: Declaration
  Disruption: Disruption
  Dockerfile: Dockerfile
  Document: Document
  EffectiveSecurity: EffectiveSecurity
  EnvironmentFact: EnvironmentFact
  ExposedHost: ExposedHost
  ExposedPath: ExposedPath
  ExposureLink: ExposureLink
  ImageReference: ImageReference
  ImageSource: ImageSource
  Instrumentation: Instrumentation
  Job: Job
  LogOutput: LogOutput
  Task: Task
  Rescan: Rescan
  Ecosystem: Ecosystem
  Manifest: Manifest
  Overlay: Overlay
  Datastore: Datastore
  Monitor: Monitor
  Isolation: Isolation
  NetworkPolicy: NetworkPolicy
  Pipeline: Pipeline
  Port: Port
  Probe: Probe
  ProjectFacts: ProjectFacts
  Quantities: Quantities
  Quota: Quota
  Reference: Reference
  RemoteAccess: RemoteAccess
  RenderSource: RenderSource
  Rollout: Rollout
  Route: Route
  Secret: Secret
  SecretMaterial: SecretMaterial
  SecurityContextLevel: SecurityContextLevel
  Service: Service
  SopsSecret: SopsSecret
  Stage: Stage
  Tie: Tie
  TlsSetting: TlsSetting
  DatastoreLink: DatastoreLink
  SharedResource: SharedResource
  SignIn: SignIn
  Validation: Validation
  VaultSecret: VaultSecret
  VolumeClaim: VolumeClaim
  Workload: Workload
  WrittenSecurity: WrittenSecurity
}
export type RecordName = keyof Records

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type NameOf<T> = { [N in RecordName]: Same<T, Records[N]> extends true ? N : never }[RecordName]
type TypeOf<T> = [T] extends [string]
  ? 'string'
  : [T] extends [boolean]
    ? 'bool'
    : [T] extends [number]
      ? 'int'
      : [T] extends [string[]]
        ? 'list<string>'
        : [T] extends [number[]]
          ? 'list<int>'
          : [T] extends [(infer E)[]]
            ? `list<${NameOf<E>}>`
            : Same<T, Record<string, string>> extends true
              ? 'map<string, string>'
              : NameOf<T>
/** `| unwritten`: absent when nobody wrote it, ask `has()` first. `| unknown`: absent when it cannot be known. */
type Presence<R, F extends keyof R> =
  Record<never, never> extends Pick<R, F> ? ' | unwritten' : undefined extends R[F] ? ' | unknown' : ''
type Declared<R> = {
  readonly [F in keyof R]-?: readonly [
    type: `${TypeOf<NonNullable<R[F]>>}${Presence<R, F>}`,
    en: string,
    fr: string,
    as?: Telling,
  ]
}

/** Every field of every fact: its type in expressions, what it says, and how sentences tell it where words differ. A field that the model lacks or adds does not compile. */
export const records: { readonly [N in RecordName]: Declared<Records[N]> } = {
  EnvironmentFact: {
    name: ['string', 'its name', 'son nom'],
    class: ['string', 'sandbox, prod-like, production, or empty', 'sandbox, prod-like, production, ou vide'],
    declared: ['bool', 'written in .palier.yml', 'écrit dans .palier.yml'],
    rendered: ['bool | unknown', 'all its sources render', 'toutes ses sources se rendent'],
    exposure: ['string', 'internet, rie, intranet, or empty', 'internet, rie, intranet, ou vide'],
  },
  Declaration: {
    missing: ['list<string>', 'what .palier.yml does not say', 'ce que .palier.yml ne dit pas'],
  },
  RenderSource: {
    type: ['string', 'chart, kustomization or manifests', 'chart, kustomization ou manifests'],
    path: ['string', 'its folder', 'son dossier'],
    rendered: ['bool | unknown', 'it renders', 'elle se rend'],
    problem: [
      'string',
      'what the renderer said, or what is missing',
      'ce que le moteur de rendu a dit, ou ce qui manque',
      'kustomize',
    ],
    reason: [
      'string',
      "why helm stopped: value, type, function, template, syntax, refused, yaml or other; '' else",
      "pourquoi helm s'arrête : value, type, function, template, syntax, refused, yaml ou other ; '' sinon",
    ],
    place: ['string', 'file and line of that', 'fichier et ligne de cela'],
    detail: [
      'string',
      "the expression, the function, or the author's words",
      "l'expression, la fonction, ou les mots de l'auteur",
    ],
    missing: ['bool', 'its problem is what the repository lacks', "son problème est ce que le dépôt n'a pas"],
  },
  Manifest: {
    apiVersion: ['string', 'apiVersion', 'apiVersion'],
    apiState: [
      'string',
      'served, deprecated or removed by the cluster',
      'served, deprecated ou removed selon le cluster',
    ],
    apiReplacement: ['string', 'the apiVersion to use instead', "l'apiVersion à mettre à la place"],
    kind: ['string', 'kind of the object', "genre de l'objet"],
    name: ['string', 'name of the object', "nom de l'objet"],
    namespace: ['string', 'namespace that it sets', "espace de noms qu'il fixe"],
    clusterScoped: ['bool', 'belongs to the whole cluster', 'appartient au cluster entier'],
    parses: ['bool', 'is a readable Kubernetes object', 'est un objet Kubernetes lisible'],
    nameValid: ['bool', 'the Kubernetes API accepts its name', "l'API de Kubernetes accepte son nom"],
    invalidQuantities: ['list<string>', 'quantities that the API refuses', "quantités que l'API refuse"],
    problem: ['string', 'why it is not readable', "pourquoi il n'est pas lisible", 'yaml'],
  },
  Validation: {
    valid: ['bool', 'its schema accepts it', "son schéma l'accepte"],
    skipped: ['bool', 'no schema is known for its kind', "aucun schéma n'est connu pour son genre"],
    errors: ['list<string>', 'what the schema refuses', 'ce que le schéma refuse', 'schema'],
  },
  Workload: {
    kind: ['string', 'kind of the workload', 'genre de la charge'],
    name: ['string', 'its name', 'son nom'],
    namespace: ['string', 'its namespace', 'son espace de noms'],
    longLived: ['bool', 'runs until stopped', "tourne jusqu'à ce qu'on l'arrête"],
    own: ['bool', 'built by this project', 'construite par ce projet'],
    subchart: ['bool', 'comes from a dependency of the chart', "vient d'une dépendance du chart"],
    replicas: ['int | unknown', 'number of pods', 'nombre de pods'],
    replicasWritten: ['bool', 'the number of pods is written', 'le nombre de pods est écrit'],
    labels: ['map<string, string>', 'labels of the workload', 'labels de la charge'],
    podLabels: ['map<string, string>', 'labels of its pods', 'labels de ses pods'],
    wrongLabels: [
      'list<string>',
      'labels of its pods that are missing or outside the vocabulary',
      'labels de ses pods qui manquent ou sont hors du vocabulaire',
    ],
    missingLabels: [
      'list<string>',
      'labels app, env and tier that its pods lack',
      'labels app, env et tier qui manquent à ses pods',
    ],
    spread: ['bool', 'its pods are kept apart', 'ses pods sont tenus à distance'],
    singleWriter: [
      'bool | unknown',
      'mounts a volume that only one node can mount',
      "monte un volume qu'un seul nœud peut monter",
    ],
    datastore: ['string', 'database, cache or broker; empty: none', 'database, cache ou broker ; vide : aucun'],
    selectorMatches: ['bool', 'its selector matches its own pods', 'son sélecteur désigne ses propres pods'],
    selectorWritten: ['bool', 'its selector is written', 'son sélecteur est écrit'],
    serviceAccount: ['string', 'its ServiceAccount', 'son ServiceAccount'],
    serviceAccountFound: ['bool | unknown', 'its ServiceAccount exists', 'son ServiceAccount existe'],
    pullSecrets: ['list<string>', 'its imagePullSecrets', 'ses imagePullSecrets'],
    harborImages: ['bool', 'an image comes from Harbor', 'une image vient de Harbor'],
    hostAccess: ['list<string>', 'what it uses of its node', "ce qu'elle utilise de son nœud"],
    disruptionBudgets: [
      'list<string> | unknown',
      'PodDisruptionBudgets that cover it',
      'PodDisruptionBudgets qui la couvrent',
    ],
    ingressPolicies: ['list<string> | unknown', 'NetworkPolicies on what comes in', 'NetworkPolicies sur ce qui entre'],
    egressPolicies: ['list<string> | unknown', 'NetworkPolicies on what goes out', 'NetworkPolicies sur ce qui sort'],
    services: ['list<string> | unknown', 'Services that lead to it', 'Services qui y mènent'],
    autoscalers: ['list<string> | unknown', 'autoscalers that drive it', 'autoscalers qui la pilotent'],
    monitors: [
      'list<string> | unknown',
      'ServiceMonitors and PodMonitors that scrape it',
      'ServiceMonitors et PodMonitors qui collectent ses métriques',
    ],
  },
  Autoscaler: {
    kind: ['string', 'HorizontalPodAutoscaler or ScaledObject', 'HorizontalPodAutoscaler ou ScaledObject'],
    name: ['string', 'its name', 'son nom'],
    target: ['string', 'what it drives', "ce qu'il pilote"],
    targetFound: ['bool | unknown', 'what it drives exists', "ce qu'il pilote existe"],
    minimum: ['int', 'smallest number of pods', 'plus petit nombre de pods'],
    maximum: ['int', 'largest number of pods', 'plus grand nombre de pods'],
    lowest: ['int', 'the smallest minimum that its kind accepts', 'le plus petit minimum que son genre accepte'],
  },
  Disruption: {
    workload: ['string', 'the workload', 'la charge'],
    replicas: ['int | unknown', 'number of its pods', 'nombre de ses pods'],
    budgets: ['list<string> | unknown', 'PodDisruptionBudgets that cover it', 'PodDisruptionBudgets qui la couvrent'],
    allowed: ['int | unknown', 'pods that may be evicted', 'pods qui peuvent être évincés'],
    kept: ['int | unknown', 'pods that must stay', 'pods qui doivent rester'],
  },
  Rollout: {
    strategy: ['string', 'how it is updated', 'comment elle est mise à jour'],
    gradual: [
      'bool | unknown',
      'a pod serves while others are replaced',
      "un pod sert pendant qu'on remplace les autres",
    ],
    grace: ['int', 'seconds that a pod has to stop', "secondes qu'un pod a pour s'arrêter"],
    graceful: ['bool', 'the process has time to stop', "le processus a le temps de s'arrêter"],
    start: ['string | unknown', 'exec, shell or image', 'exec, shell ou image'],
  },
  Quota: {
    cpu: ['string', 'sum of the CPU limits', 'somme des limites de CPU'],
    memory: ['string', 'sum of the memory limits', 'somme des limites de mémoire'],
    declaredCpu: ['string', 'the CPU quota', 'le quota de CPU'],
    declaredMemory: ['string', 'the memory quota', 'le quota de mémoire'],
    within: ['bool | unknown', 'the sums fit in the quota', 'les sommes tiennent dans le quota'],
  },
  Tie: {
    by: ['string', 'volume, session or cookie', 'volume, session ou cookie'],
    tied: ['bool | unknown', 'a user or data is tied to one pod', 'un usager ou des données sont attachés à un pod'],
  },
  ChartDependencies: {
    chart: ['string', 'folder of the chart', 'dossier du chart'],
    dependencies: ['list<string>', 'what it depends on', 'ce dont il dépend'],
    unpinned: ['list<string>', 'dependencies without an exact version', 'dépendances sans version exacte'],
    locked: ['bool', 'Chart.lock agrees', 'Chart.lock concorde'],
  },
  Overlay: {
    own: [
      'bool | unknown',
      'the environment has its own values or overlay',
      "l'environnement a ses propres valeurs ou son overlay",
    ],
    host: ['string', 'host that a template holds', "hôte qu'un gabarit contient"],
  },
  LogOutput: {
    toFile: ['bool', 'writes logs to files', 'écrit les journaux dans des fichiers'],
    structured: ['bool | unknown', 'writes JSON or GELF', 'écrit en JSON ou en GELF'],
  },
  CronJob: {
    name: ['string', 'its name', 'son nom'],
    successfulHistory: ['int', 'successful runs that it keeps', "exécutions réussies qu'il garde"],
    failedHistory: ['int', 'failed runs that it keeps', "exécutions en échec qu'il garde"],
  },
  VolumeClaim: {
    origin: ['string', 'claim, template or cnpg', 'claim, template ou cnpg'],
    size: ['string', 'its size as written', "sa taille telle qu'écrite"],
    bytes: ['int | unknown', 'its size in bytes', 'sa taille en octets'],
  },
  Container: {
    name: ['string', 'its name', 'son nom'],
    init: ['bool', 'an init container that ends', "un conteneur d'initialisation qui se termine"],
    sidecar: ['bool', 'a restartable init container', "un conteneur d'initialisation qui reste"],
    image: ['ImageReference', 'its image', 'son image'],
    security: ['EffectiveSecurity', 'its effective securityContext', 'son securityContext effectif'],
    requests: ['Quantities', 'resources.requests', 'resources.requests'],
    limits: ['Quantities', 'resources.limits', 'resources.limits'],
    missingResources: ['list<string>', 'requests and limits not set', 'demandes et limites non déclarées'],
    guaranteed: ['bool', 'its requests equal its limits', 'ses demandes égalent ses limites'],
    probes: ['list<Probe>', 'its probes', 'ses sondes'],
    probesDistinct: ['bool', 'readiness and liveness probes differ', 'les sondes de disponibilité et de vie diffèrent'],
    env: ['list<string>', 'names of its variables', 'noms de ses variables'],
    configured: ['bool', 'gets its settings from outside', 'reçoit ses réglages du dehors'],
    imagePullPolicy: ['string', 'imagePullPolicy', 'imagePullPolicy'],
    writableMounts: ['list<string>', 'paths of writable volumes', 'chemins des volumes où il peut écrire'],
    workload: ['Workload', 'the workload that runs it', "la charge qui l'exécute"],
  },
  ImageReference: {
    text: ['string', 'the image as written', "l'image telle qu'écrite"],
    host: ['string | unknown', 'host of the registry', 'hôte du registre'],
    path: ['string', 'path in the registry', 'chemin dans le registre'],
    tag: ['string | unknown', 'its tag', 'son tag'],
    digest: ['string', 'its digest', 'son empreinte'],
    immutable: [
      'bool | unknown',
      'its tag or digest names one content',
      'son tag ou son empreinte désigne un seul contenu',
    ],
    repushed: [
      'bool',
      'a pipeline of this repository pushes the same tag again',
      'un pipeline de ce dépôt repousse ce même tag',
    ],
    harbor: ['bool', 'comes from Harbor', 'vient de Harbor'],
    placeholder: ['bool', 'is an example that nobody replaced', "est un exemple que personne n'a remplacé"],
    elsewhere: ['bool', 'declared as built elsewhere', 'déclarée construite ailleurs'],
    builtBy: ['list<string> | unknown', 'what builds it here', 'ce qui la construit ici'],
  },
  EffectiveSecurity: {
    runAsUser: ['int | unwritten', 'runAsUser', 'runAsUser'],
    runAsGroup: ['int | unwritten', 'runAsGroup', 'runAsGroup'],
    runAsNonRoot: ['bool | unwritten', 'runAsNonRoot', 'runAsNonRoot'],
    privileged: ['bool | unwritten', 'privileged', 'privileged'],
    allowPrivilegeEscalation: ['bool | unwritten', 'allowPrivilegeEscalation', 'allowPrivilegeEscalation'],
    readOnlyRootFilesystem: ['bool | unwritten', 'readOnlyRootFilesystem', 'readOnlyRootFilesystem'],
    capabilitiesAdded: ['list<string>', 'capabilities.add', 'capabilities.add'],
    capabilitiesDropped: ['list<string>', 'capabilities.drop', 'capabilities.drop'],
    seccomp: ['string | unwritten', 'seccompProfile.type', 'seccompProfile.type'],
    procMount: ['string | unwritten', 'procMount', 'procMount'],
  },
  WrittenSecurity: {
    runAsUser: ['int | unwritten', 'runAsUser', 'runAsUser'],
    runAsGroup: ['int | unwritten', 'runAsGroup', 'runAsGroup'],
    fsGroup: ['int | unwritten', 'fsGroup', 'fsGroup'],
    supplementalGroups: ['list<int> | unwritten', 'supplementalGroups', 'supplementalGroups'],
    seLinuxOptions: ['bool | unwritten', 'seLinuxOptions', 'seLinuxOptions'],
  },
  Quantities: {
    cpu: ['string | unwritten', 'cpu', 'cpu'],
    memory: ['string | unwritten', 'memory', 'memory'],
  },
  Probe: {
    role: ['string', 'liveness, readiness or startup', 'liveness, readiness ou startup'],
    handler: ['string', 'httpGet, tcpSocket, exec or grpc', 'httpGet, tcpSocket, exec ou grpc'],
    path: ['string', 'path that it calls', 'chemin appelé'],
    port: ['string', 'port that it calls', 'port appelé'],
  },
  SecurityContextLevel: {
    level: ['string', 'pod or container', 'pod ou container'],
    written: ['WrittenSecurity', 'what is written there', 'ce qui y est écrit'],
    pinned: [
      'list<string>',
      'what it sets that OpenShift should choose',
      "ce qu'il impose et qu'OpenShift devrait choisir",
    ],
    workload: ['Workload', 'the workload', 'la charge'],
  },
  Port: {
    number: ['int | unknown', 'its number', 'son numéro'],
    origin: ['string', 'container, probe or expose', 'container, probe ou expose'],
  },
  Service: {
    name: ['string', 'its name', 'son nom'],
    type: ['string', 'its type', 'son type'],
  },
  Reference: {
    kind: ['string', 'ConfigMap or Secret', 'ConfigMap ou Secret'],
    name: ['string', 'the name that is asked for', 'le nom demandé'],
    key: ['string', 'the key that is asked for', 'la clé demandée'],
    via: ['string', 'env, envFrom, volume or pull', 'env, envFrom, volume ou pull'],
    optional: ['bool', 'may be absent', 'peut être absent'],
    found: ['bool | unknown', 'the object exists', "l'objet existe"],
    keyFound: ['bool | unknown', 'the key exists in it', 'la clé y existe'],
  },
  Authorization: {
    kind: [
      'string',
      'Role, ClusterRole, RoleBinding or ClusterRoleBinding',
      'Role, ClusterRole, RoleBinding ou ClusterRoleBinding',
    ],
    name: ['string', 'its name', 'son nom'],
    wildcards: ['list<string>', 'verbs or resources that hold a *', 'verbs ou resources qui contiennent *'],
    secretVerbs: ['list<string>', 'list and watch on any Secret', 'list et watch sur tout Secret'],
    bound: ['string', 'the role that a binding gives', "le rôle qu'une liaison donne"],
  },
  ExposureLink: {
    joint: [
      'string',
      'backend, target-port, selector, host or probe-port',
      'backend, target-port, selector, host ou probe-port',
    ],
    from: ['string', 'what asks', 'qui demande'],
    to: ['string', 'what is asked for', 'ce qui est demandé'],
    consistent: ['bool | unknown', 'both ends agree', "les deux bouts s'accordent"],
  },
  Datastore: {
    kind: ['string', 'kind of the object', "genre de l'objet"],
    name: ['string', 'its name', 'son nom'],
    type: ['string', 'database, cache or broker', 'database, cache ou broker'],
    operator: ['bool', 'an operator runs it', 'un opérateur le fait tourner'],
    named: ['bool', 'known by its labels or its operator', 'reconnu à ses labels ou à son opérateur'],
    instances: ['int | unknown', 'number of instances', "nombre d'instances"],
    spread: ['bool | unknown', 'its instances are kept apart', 'ses instances sont tenues à distance'],
    restricted: [
      'bool | unknown',
      'lets in only named clients, on named ports',
      'ne laisse entrer que des clients nommés, sur des ports nommés',
    ],
    backupSchedule: ['string', 'its backup schedule, or empty', 'sa planification de sauvegarde, ou vide'],
    backupHours: [
      'int | unknown',
      'longest time between two backups, in hours; 0: never',
      'plus long délai entre deux sauvegardes, en heures ; 0 : jamais',
    ],
    backupDestination: ['string', 'where it is saved, or empty', 'où elle est sauvegardée, ou vide'],
    backupFaults: ['list<string> | unknown', 'what its backups lack', 'ce qui manque à ses sauvegardes'],
  },
  Monitor: {
    kind: ['string', 'ServiceMonitor, PodMonitor or Cluster', 'ServiceMonitor, PodMonitor ou Cluster'],
    name: ['string', 'its name', 'son nom'],
    selector: ['string', 'what it selects', "ce qu'il désigne"],
    scrapes: ['bool | unknown', 'it scrapes pods that exist', 'il collecte les métriques de pods qui existent'],
  },
  Alerting: {
    availability: ['list<string>', 'alerts on availability', 'alertes sur la disponibilité'],
    performance: [
      'list<string>',
      'alerts on errors, latency or saturation',
      'alertes sur les erreurs, la latence ou la saturation',
    ],
    incomplete: [
      'list<string>',
      'alerts without severity, summary or expression',
      'alertes sans sévérité, résumé ou expression',
    ],
  },
  AlertFile: {
    file: ['string', 'its path', 'son chemin'],
    loaded: [
      'bool',
      "stands where the platform's chart looks for it",
      'est là où le chart de la plateforme le cherche',
    ],
    valid: ['bool', 'is valid YAML', 'est du YAML valide'],
    problem: ['string', 'why it is not YAML', "pourquoi ce n'est pas du YAML", 'yaml'],
    expected: ['string', 'where it should be', 'où il devrait être'],
  },
  Dashboard: {
    name: ['string', 'its file or its key', 'son fichier ou sa clé'],
    valid: ['bool', 'is JSON with a title and panels', 'est du JSON avec un titre et des panneaux'],
  },
  Instrumentation: {
    means: ['string', 'the library, the agent or the setting', "la bibliothèque, l'agent ou le réglage"],
    emits: ['bool | unknown', 'emits request metrics or traces', 'émet des métriques de requêtes ou des traces'],
  },
  NetworkPolicy: {
    name: ['string', 'its name', 'son nom'],
    selector: ['string', 'the pods that it selects, empty for all', "les pods qu'elle désigne, vide pour tous"],
    open: ['list<string>', 'what it leaves open or does not write', "ce qu'elle laisse ouvert ou n'écrit pas"],
    selects: ['bool | unknown', 'it selects at least one pod', 'elle désigne au moins un pod'],
    lostPeers: [
      'list<string> | unknown',
      'peers whose selector matches nothing',
      'clients ou destinations dont le sélecteur ne désigne rien',
    ],
  },
  Isolation: {
    workload: ['string', 'the workload', 'la charge'],
    longLived: ['bool', 'runs until stopped', "tourne jusqu'à ce qu'on l'arrête"],
    policies: [
      'list<string> | unknown',
      'NetworkPolicies that select it by label and let in less than the namespace',
      "NetworkPolicies qui la désignent par label et laissent entrer moins que l'espace de noms",
    ],
    egressDeclared: [
      'bool | unknown',
      'what goes out is limited to DNS and declared destinations',
      'ce qui sort est limité au DNS et à des destinations déclarées',
    ],
  },
  ExposedHost: {
    kind: ['string', 'Ingress, Route or HTTPRoute', 'Ingress, Route ou HTTPRoute'],
    host: ['string', 'the host', "l'hôte"],
    tls: ['bool | unknown', 'is served over TLS', 'est servi en TLS'],
  },
  ExposedPath: {
    kind: ['string', 'Ingress, Route or HTTPRoute', 'Ingress, Route ou HTTPRoute'],
    host: ['string', 'the host', "l'hôte"],
    path: ['string', 'the path', 'le chemin'],
    service: ['string', 'the Service behind', 'le Service derrière'],
    admin: [
      'string | unknown',
      'the administration interface that stands there',
      "l'interface d'administration qui s'y trouve",
    ],
  },
  Route: {
    kind: ['string', 'Ingress or Route', 'Ingress ou Route'],
    name: ['string', 'its name', 'son nom'],
    termination: ['string', 'edge, reencrypt, passthrough, or empty', 'edge, reencrypt, passthrough, ou vide'],
    insecurePolicy: [
      'string',
      'what becomes of plain HTTP: Allow, Redirect, None, or empty',
      'ce que devient le HTTP en clair : Allow, Redirect, None, ou vide',
    ],
    privateKey: ['bool', 'holds a private key in plain text', 'contient une clé privée en clair'],
  },
  Secret: {
    name: ['string', 'its name', 'son nom'],
    type: ['string', 'its type', 'son type'],
    literalKeys: ['list<string>', 'keys with a value in plain text', 'clés dont la valeur est en clair'],
    generated: ['bool', 'made at each render', 'fabriqué à chaque rendu'],
  },
  SopsSecret: {
    name: ['string', 'its name', 'son nom'],
    sealed: ['bool', 'has a sops block with recipients', 'a un bloc sops avec des destinataires'],
    plainKeys: ['list<string>', 'keys that are not encrypted', 'clés non chiffrées'],
    usesSecretTemplates: ['bool', 'uses spec.secretTemplates', 'utilise spec.secretTemplates'],
    ageRecipients: ['list<string>', 'age keys that can open it', "clés age qui peuvent l'ouvrir"],
  },
  VaultSecret: {
    name: ['string', 'its name', 'son nom'],
    auth: ['string', 'vaultAuthRef', 'vaultAuthRef'],
    type: ['string', 'type', 'type'],
    mount: ['string', 'mount', 'mount'],
    path: ['string', 'path', 'path'],
    destination: ['string', 'destination.name', 'destination.name'],
    creates: ['bool', 'destination.create', 'destination.create'],
    namespace: ['string', 'its own namespace, or that of Vault', 'son espace de noms, ou celui de Vault'],
  },
  SecretMaterial: {
    type: ['string', 'what sort of secret it is', "de quelle sorte de secret il s'agit"],
    clear: ['bool', 'readable by anyone', 'lisible par tous'],
  },
  Credential: {
    name: ['string', 'name of the variable or of the key', 'nom de la variable ou de la clé'],
    place: ['string', 'env, values, config-map or dockerfile', 'env, values, config-map ou dockerfile'],
    literal: ['bool', 'its value is written in plain text', 'sa valeur est écrite en clair'],
    refusedName: [
      'bool',
      'a key that the platform refuses in a ConfigMap',
      'une clé que la plateforme refuse dans une ConfigMap',
    ],
  },
  SharedResource: {
    type: [
      'string',
      'host, bucket, database, vault-path or age-recipient',
      'host, bucket, database, vault-path ou age-recipient',
    ],
    name: ['string', 'its name', 'son nom'],
    sharedWith: [
      'list<string> | unknown',
      'environments outside production that use it too',
      "environnements hors production qui s'en servent aussi",
    ],
  },
  DatastoreLink: {
    name: ['string', 'the variable or the key', 'la variable ou la clé'],
    encrypted: ['bool | unknown', 'it asks for encryption', 'il demande le chiffrement'],
  },
  SignIn: {
    setting: [
      'string',
      'the setting that leaves it to an identity provider',
      "le réglage qui la confie à un fournisseur d'identité",
    ],
  },
  TlsSetting: {
    setting: ['string', 'the variable, key or option', "la variable, la clé ou l'option"],
    place: [
      'string',
      'env, values, config-map, secret-template, file, dockerfile or pipeline',
      'env, values, config-map, secret-template, file, dockerfile ou pipeline',
    ],
    disablesVerification: ['bool', 'certificates are no longer verified', 'les certificats ne sont plus vérifiés'],
  },
  Dockerfile: {
    file: ['string', 'its path', 'son chemin'],
    valid: ['bool', 'has a FROM', 'a un FROM'],
    linux: ['bool', 'rests on Linux', 'repose sur Linux'],
    stages: ['list<Stage>', 'its stages', 'ses étapes'],
    base: ['ImageReference | unknown', 'base of the final stage', "base de l'étape finale"],
    user: ['string', 'USER in effect', 'USER en vigueur'],
    root: ['bool | unknown', 'the process runs as root', 'le processus tourne en root'],
    entrypoint: ['string', 'form of ENTRYPOINT, exec or shell', "forme d'ENTRYPOINT, exec ou shell"],
    command: ['string', 'form of CMD, exec or shell', 'forme de CMD, exec ou shell'],
    builtBy: ['list<string>', 'jobs that build it', 'jobs qui le construisent'],
    arbitraryUidReady: ['bool | unknown', 'any UID can write where it must', 'tout UID peut écrire où il faut'],
    arbitraryUidProblem: ['string', 'why not', 'pourquoi pas'],
  },
  BaseImage: {
    image: ['ImageReference', 'the image', "l'image"],
    empty: ['bool', 'scratch: nothing at all', 'scratch : rien du tout'],
    supportEnds: [
      'string | unknown',
      'last day on which it is maintained',
      'dernier jour où elle est maintenue',
      'day',
    ],
    minimal: ['bool | unknown', 'is minimal', 'est minimale'],
    tools: ['list<string>', 'compilers and shell tools added', 'compilateurs et outils de shell ajoutés'],
  },
  BakedCertificate: {
    name: ['string', 'its file', 'son fichier'],
    ownIdentity: [
      'bool | unknown',
      'a private key or the certificate of a server, not an authority',
      "une clé privée ou le certificat d'un serveur, pas une autorité",
    ],
  },
  RemoteAccess: {
    found: ['list<string>', 'daemons and ports', 'démons et ports'],
  },
  Stage: {
    name: ['string', 'its name', 'son nom'],
    base: ['string', 'its base', 'sa base'],
    localBase: ['bool', 'its base is another stage', 'sa base est une autre étape'],
  },
  ImageSource: {
    built: ['bool', 'built here', 'construite ici'],
    linux: ['bool', 'rests on Linux', 'repose sur Linux'],
    versioned: ['bool', 'has a version', 'a une version'],
    image: ['string', 'the image', "l'image"],
  },
  Pipeline: {
    forge: ['string', 'gitlab or github', 'gitlab ou github'],
    file: ['string', 'its path', 'son chemin'],
    dso: ['bool', "is the platform's secondary pipeline", 'est le pipeline secondaire de la plateforme'],
    misnamed: ['bool', 'its file name is not the expected one', "son nom de fichier n'est pas celui attendu"],
    catalogueFiles: ['list<string>', 'catalogue files that it includes', 'fichiers du catalogue inclus'],
    readSecret: ['bool | unknown', 'reads the secrets before it needs them', "lit les secrets avant d'en avoir besoin"],
  },
  Job: {
    name: ['string', 'its name', 'son nom'],
    pipeline: ['string', 'file of its pipeline', 'fichier de son pipeline'],
    dso: ['bool', 'belongs to the secondary pipeline', 'appartient au pipeline secondaire'],
    stage: ['string', 'its stage', 'son étape'],
    extends: ['list<string>', 'what it extends', "ce qu'il étend"],
    unknownExtends: [
      'list<string> | unknown',
      'what it extends and that does not exist',
      "ce qu'il étend et qui n'existe pas",
    ],
    buildsImage: ['bool', 'builds an image', 'construit une image'],
    dockerfile: ['string | unknown', 'Dockerfile that it builds', "Dockerfile qu'il construit"],
    dockerfileFound: ['bool | unknown', 'that Dockerfile exists', 'ce Dockerfile existe'],
    images: ['list<string> | unknown', 'images that it pushes', "images qu'il pousse"],
    dockerInDocker: ['bool', 'uses Docker in Docker', 'utilise Docker dans Docker'],
    manual: ['bool', 'is started by hand', 'est lancé à la main'],
    allowFailure: ['bool', 'may fail', 'peut échouer'],
  },
  Task: {
    job: ['string', 'name of the job', 'nom du job'],
    pipeline: ['string', 'file of its pipeline', 'fichier de son pipeline'],
    tests: ['list<string>', 'what runs unit tests', 'ce qui lance des tests unitaires'],
    testFiles: ['bool', 'the repository holds test files', 'le dépôt contient des fichiers de test'],
    coverage: ['bool', 'measures coverage', 'mesure la couverture'],
    analyses: ['list<string>', 'what analyses quality', 'ce qui analyse la qualité'],
    scans: ['list<string>', 'what scans for vulnerabilities', 'ce qui cherche des vulnérabilités'],
    signatures: ['list<string>', 'what signs images', 'ce qui signe des images'],
    signedByDigest: ['bool', 'signs a digest', 'signe une empreinte'],
    signatureVerified: ['bool | unknown', 'a policy verifies signatures', 'une politique vérifie les signatures'],
    deployments: ['list<string>', 'what changes a cluster', 'ce qui modifie un cluster'],
    loose: ['string | unknown', 'why its failure stops nothing', "pourquoi son échec n'arrête rien"],
  },
  Ecosystem: {
    name: ['string', 'docker, helm, npm, maven…', 'docker, helm, npm, maven…'],
    files: ['int', 'number of files that list them', 'nombre de fichiers qui les énumèrent'],
    uncovered: ['list<string>', 'files that no bot follows', "fichiers qu'aucun robot ne suit"],
  },
  Rescan: {
    job: ['string', 'name of the job', 'nom du job'],
    days: ['int | unknown', 'longest time between two runs, in days', 'plus long délai entre deux passages, en jours'],
  },
  Document: {
    file: ['string', 'its path', 'son chemin'],
    topics: ['list<string>', 'what it is about', 'ce dont il parle'],
  },
  RequirementFact: {
    id: ['string', 'its number', 'son numéro'],
    level: ['string', 'P (primary) or I (important)', 'P (primordiale) ou I (importante)'],
    state: [
      'string',
      'proved, attested, waived, not-applicable, missing or undecidable',
      'proved, attested, waived, not-applicable, missing ou undecidable',
    ],
    covered: ['bool | unknown', 'proved, attested or not applicable', 'prouvée, attestée ou sans objet'],
    lacking: ['list<string>', 'rules that it lacks', 'règles qui lui manquent'],
  },
  Coverage: {
    covered: ['int', 'requirements covered', 'exigences couvertes'],
    possible: ['int', 'those that may be covered', 'celles qui peuvent être couvertes'],
    total: ['int', 'all of them', 'toutes'],
    decided: ['bool | unknown', 'all are decided', 'toutes sont tranchées'],
  },
  ProjectFacts: {
    cluster: ['string', 'openshift or kubernetes', 'openshift ou kubernetes'],
    kubernetes: ['string', 'version of Kubernetes', 'version de Kubernetes'],
    name: ['string', 'name of the project', 'nom du projet'],
    declared: ['bool', '.palier.yml is there', '.palier.yml est présent'],
    users: ['bool | unknown', 'somebody logs in', "quelqu'un s'y connecte"],
    personal: ['bool | unknown', 'holds personal data', 'contient des données personnelles'],
    today: ['string', 'the day of the judgement, YYYY-MM-DD', 'le jour du jugement, AAAA-MM-JJ'],
  },
}

/** Kind of fact → the type of its variable, and what the kind is in words. */
export const kinds: { readonly [K in FactKind]: readonly [record: NameOf<FactValues[K]>, words: Text] } = {
  environment: ['EnvironmentFact', { fr: 'chaque environnement', en: 'each environment' }],
  declaration: ['Declaration', { fr: 'ce que .palier.yml déclare', en: 'what .palier.yml declares' }],
  source: [
    'RenderSource',
    {
      fr: 'chaque chart, kustomization ou dossier de manifestes',
      en: 'each chart, kustomization or folder of manifests',
    },
  ],
  manifest: ['Manifest', { fr: 'chaque objet Kubernetes', en: 'each Kubernetes object' }],
  validation: [
    'Validation',
    { fr: 'chaque objet rendu, vu par son schéma', en: 'each rendered object, as its schema sees it' },
  ],
  workload: [
    'Workload',
    { fr: 'chaque charge (Deployment, StatefulSet, Job…)', en: 'each workload (Deployment, StatefulSet, Job…)' },
  ],
  autoscaler: ['Autoscaler', { fr: 'chaque autoscaler', en: 'each autoscaler' }],
  disruption: ['Disruption', { fr: 'chaque charge, face aux évictions', en: 'each workload, facing evictions' }],
  rollout: ['Rollout', { fr: 'chaque charge, quand on la met à jour', en: 'each workload, when it is updated' }],
  quota: ['Quota', { fr: 'chaque environnement qui déclare un quota', en: 'each environment that declares a quota' }],
  tie: ['Tie', { fr: 'ce qui attache usagers ou données à un pod', en: 'what ties users or data to one pod' }],
  chartDependencies: [
    'ChartDependencies',
    { fr: 'les dépendances de chaque chart', en: 'the dependencies of each chart' },
  ],
  overlay: ['Overlay', { fr: 'ce qui distingue chaque environnement', en: 'what tells each environment apart' }],
  logOutput: ['LogOutput', { fr: 'là où vont les journaux', en: 'where logs go' }],
  cronJob: ['CronJob', { fr: 'chaque CronJob', en: 'each CronJob' }],
  volumeClaim: ['VolumeClaim', { fr: 'chaque volume demandé', en: 'each volume that is asked for' }],
  container: ['Container', { fr: 'chaque conteneur', en: 'each container' }],
  securityContext: [
    'SecurityContextLevel',
    { fr: 'chaque securityContext écrit', en: 'each securityContext as written' },
  ],
  port: ['Port', { fr: 'chaque port', en: 'each port' }],
  service: ['Service', { fr: 'chaque Service', en: 'each Service' }],
  reference: [
    'Reference',
    { fr: 'chaque référence à une ConfigMap ou à un Secret', en: 'each reference to a ConfigMap or a Secret' },
  ],
  authorization: ['Authorization', { fr: 'chaque rôle et chaque liaison', en: 'each role and each binding' }],
  exposureLink: [
    'ExposureLink',
    { fr: "chaque maillon de la chaîne d'exposition", en: 'each link of the exposure chain' },
  ],
  datastore: ['Datastore', { fr: 'chaque base de données, cache ou broker', en: 'each database, cache or broker' }],
  monitor: ['Monitor', { fr: 'chaque ServiceMonitor et PodMonitor', en: 'each ServiceMonitor and PodMonitor' }],
  alerting: ['Alerting', { fr: "les alertes d'un environnement", en: 'the alerts of one environment' }],
  alertFile: [
    'AlertFile',
    { fr: "chaque fichier d'alertes d'infra-observability", en: 'each alert file of infra-observability' },
  ],
  dashboard: ['Dashboard', { fr: 'chaque tableau de bord', en: 'each dashboard' }],
  instrumentation: ['Instrumentation', { fr: 'ce qui mesure les requêtes', en: 'what measures requests' }],
  networkPolicy: ['NetworkPolicy', { fr: 'chaque NetworkPolicy', en: 'each NetworkPolicy' }],
  isolation: [
    'Isolation',
    { fr: 'chaque charge, vue par les NetworkPolicies', en: 'each workload, as NetworkPolicies see it' },
  ],
  exposedHost: ['ExposedHost', { fr: 'chaque hôte exposé', en: 'each exposed host' }],
  exposedPath: ['ExposedPath', { fr: 'chaque chemin exposé', en: 'each exposed path' }],
  route: ['Route', { fr: 'chaque Ingress et chaque Route', en: 'each Ingress and each Route' }],
  secret: ['Secret', { fr: 'chaque Secret', en: 'each Secret' }],
  sopsSecret: ['SopsSecret', { fr: 'chaque SopsSecret', en: 'each SopsSecret' }],
  vaultSecret: ['VaultSecret', { fr: 'chaque VaultStaticSecret', en: 'each VaultStaticSecret' }],
  secretMaterial: [
    'SecretMaterial',
    {
      fr: "chaque fichier qui contient une clé, ou le projet si aucun n'en contient",
      en: 'each file that holds a key, or the project where none does',
    },
  ],
  credential: [
    'Credential',
    {
      fr: 'chaque endroit où un identifiant secret peut être écrit',
      en: 'each place where a credential may be written',
    },
  ],
  sharedResource: [
    'SharedResource',
    {
      fr: 'chaque hôte, bucket, base, chemin Vault et SopsSecret de la production',
      en: 'each host, bucket, database, Vault path and SopsSecret of production',
    },
  ],
  datastoreLink: [
    'DatastoreLink',
    {
      fr: 'chaque réglage qui mène à une base, un cache, un broker ou un stockage objet',
      en: 'each setting that leads to a database, a cache, a broker or an object store',
    },
  ],
  signIn: [
    'SignIn',
    { fr: 'la connexion des utilisateurs, dans chaque environnement', en: 'how users sign in, in each environment' },
  ],
  tlsSetting: [
    'TlsSetting',
    {
      fr: 'chaque endroit où la vérification des certificats peut être désactivée',
      en: 'each place where certificate verification may be disabled',
    },
  ],
  dockerfile: ['Dockerfile', { fr: 'chaque Dockerfile', en: 'each Dockerfile' }],
  baseImage: ['BaseImage', { fr: "l'image de base de chaque Dockerfile", en: 'the base image of each Dockerfile' }],
  bakedCertificate: [
    'BakedCertificate',
    { fr: 'les certificats contenus dans chaque image', en: 'the certificates inside each image' },
  ],
  remoteAccess: [
    'RemoteAccess',
    {
      fr: 'les accès à distance de chaque image et de chaque conteneur',
      en: 'the remote access of each image and each container',
    },
  ],
  imageSource: ['ImageSource', { fr: "chaque origine d'image", en: 'each source of images' }],
  pipeline: ['Pipeline', { fr: 'chaque pipeline', en: 'each pipeline' }],
  job: ['Job', { fr: 'chaque job de pipeline', en: 'each pipeline job' }],
  task: ['Task', { fr: 'ce que fait chaque job', en: 'what each job does' }],
  ecosystem: ['Ecosystem', { fr: 'chaque écosystème de dépendances', en: 'each ecosystem of dependencies' }],
  rescan: ['Rescan', { fr: 'chaque construction ou analyse programmée', en: 'each scheduled build or scan' }],
  document: ['Document', { fr: 'chaque document', en: 'each document' }],
  requirement: [
    'RequirementFact',
    {
      fr: 'chaque exigence du CCT, par les règles qui la prouvent',
      en: 'each requirement of the CCT, by the rules that prove it',
    },
  ],
  coverage: [
    'Coverage',
    { fr: 'la couverture des exigences importantes', en: 'the coverage of important requirements' },
  ],
}

export interface Field {
  /** CEL type: `bool`, `list<string>`, `Workload`… */
  type: string
  absent: 'unwritten' | 'unknown' | 'never'
  words: Text
  /** How sentences tell its value, where that depends on the language. */
  as?: Telling | undefined
}

/** Undefined for a name that is no record. */
export function fieldsOf(record: string): ReadonlyMap<string, Field> | undefined {
  if (!Object.hasOwn(records, record)) return undefined
  const declared: Record<string, readonly [string, string, string, Telling?]> = records[record as RecordName]
  return new Map(Object.entries(declared).map(([name, [type, en, fr, as]]) => [name, fieldOf(type, { fr, en }, as)]))
}

function fieldOf(declared: string, words: Text, as: Telling | undefined): Field {
  const [type = '', absent] = declared.split(' | ')
  return { type, absent: absent === 'unwritten' || absent === 'unknown' ? absent : 'never', words, as }
}
