/**
 * Every type that crosses a folder boundary, in the order of the pipeline:
 * words → tree → facts → rules and grid → judgement → policy → report. No code lives here.
 */

// ── Words ────────────────────────────────────────────────────────────────────────────────────────

export type Language = 'fr' | 'en'
/** One sentence in every language that palier speaks. Markdown-free, single line. */
export type Text = Record<Language, string>
/**
 * Every sentence that palier can say outside rules, by code, with its data. `texts/fr.ts` and `texts/en.ts`
 * must both answer each code, or they do not compile. Data come from repositories: `texts/` never trusts them.
 */
export interface Messages {
  'apisix-tls-elsewhere': { host: string }
  'argument-unexpected': { argument: string; command: string }
  'attestation-ended': { rule: string; until: Day }
  'attestation-ends': { rule: string; until: Day }
  'attestation-evidence-missing': { file: string; line: number; rule: string; evidence: string }
  'attestation-future': { file: string; line: number; rule: string; date: Day }
  'attestation-missing': { rule: string }
  'attestation-not-possible': { file: string; line: number; rule: string }
  'backup-destination-unseen': { object: string }
  'backup-of-whom': { object: string }
  'bare-repository': { path: string }
  'base-image-size-unknown': { image: string }
  'base-image-support-unknown': { image: string }
  'base-image-unknown': { image: string }
  'base-policy-broken': { file: string }
  'base-required': Record<never, never>
  'build-unnamed': { image: string }
  'builds-elsewhere': { image: string }
  'certificate-unread': { file: string; certificate: string }
  'chart-asks-value': { chart: string; detail: string }
  'claim-elsewhere': { workload: string }
  'command-later': { command: string }
  'command-unknown': { command: string; nearest: string }
  'comment-moved': Record<never, never>
  'comment-not-head': Record<never, never>
  'comment-not-written': { problem: string }
  'comment-older': Record<never, never>
  'comment-written': { url: string }
  'commitment-lowered': { from: number; to: number }
  'commitment-next': { from: number; level: number; by: Day }
  'commitment-postponed': { level: number; by: Day }
  'commitment-raised': { from: number; to: number }
  'companion-broken': { file: string; line: number; name: string; problem: string }
  'companion-missing': { file: string; line: number; name: string; path: string }
  'comparison-failed': { problem: string }
  'components-left-out': { count: number; folders: string }
  'configuration-documents': { file: string; count: number }
  'configuration-folder': { file: string }
  'configuration-ignored-key': { file: string; line: number; key: string }
  'configuration-key-missing': { file: string; line: number; key: string; expected: string }
  'configuration-link': { file: string; target: string }
  'configuration-missing': { file: string }
  'configuration-more': { file: string; count: number }
  'configuration-project-missing': { file: string; line: number; folder: string; nearest: string }
  'configuration-too-large': { file: string; limit: string }
  'configuration-unknown-key': { file: string; line: number; key: string; nearest: string }
  'configuration-unknown-parameter': {
    file: string
    line: number
    rule: string
    parameter: string
    known: string
    nearest: string
  }
  'configuration-unknown-rule': { file: string; line: number; rule: string; nearest: string }
  'configuration-unreadable': { file: string; problem: string }
  'configuration-wrong-value': {
    file: string
    line: number
    key: string
    read: string
    expected: string
    nearest: string
  }
  'configuration-yaml': { file: string; line: number; problem: string }
  'coverage-undecided': { covered: number; total: number; undecided: number }
  'deployment-apart': { object: string; folder: string }
  'encryption-unknown': { setting: string }
  'entry-point-elsewhere': { entry: string }
  'entrypoint-unreadable': { file: string; script: string }
  'environment-class-missing': { class: string }
  'environment-left': { environment: string }
  'environment-not-rendered': { environment: string }
  'event-publishes-only': Record<never, never>
  'explain-unknown': { id: string; nearest: string }
  'file-not-writable': { file: string; problem: string }
  'file-unreadable': { file: string; problem: string }
  'files-left-out': { count: number; folders: string }
  'forge-deadline': { host: string; seconds: number }
  'forge-fork': Record<never, never>
  'forge-locked': Record<never, never>
  'forge-not-found': { status: number }
  'forge-not-json': { host: string; status: number; type: string }
  'forge-permission': { status: number; permissions: string; reason: string }
  'forge-rate-limited': { status: number; seconds: number }
  'forge-redirected': { host: string; to: string }
  'forge-refused': { status: number; reason: string }
  'forge-token-missing-github': Record<never, never>
  'forge-token-missing-gitlab': Record<never, never>
  'forge-token-refused': { status: number }
  'forge-too-large': { host: string; megabytes: number }
  'forge-unreachable': { host: string; problem: string }
  'format-same-file': { file: string }
  'gateway-elsewhere': { gateway: string }
  'generator-needed': { generator: string; file: string }
  'git-needed': { path: string }
  'git-not-found': Record<never, never>
  'grid-missing': { grid: string; nearest: string }
  'grid-twice': { file: string; line: number; column: number; id: string }
  'half-elsewhere': { half: string; declared: boolean }
  'head-policy-used': { file: string }
  'helm-dependencies-missing': { chart: string; dependencies: string }
  'helm-failed': { chart: string; problem: string; reason?: RenderReason; place?: string; detail?: string }
  'helm-missing': { tool: string }
  'helmfile-charts-elsewhere': { helmfile: string; charts: string }
  'helmfile-needed': { chart: string; file: string }
  'image-registry-variable': { image: string }
  'image-variable': { image: string }
  'init-add': { file: string }
  'init-kept': { file: string }
  'init-next': { files: string }
  'init-no-forge': Record<never, never>
  'init-written': { file: string }
  'judged-only-now': {}
  'keycloak-admin-unclear': { host: string }
  'kinds-without-schema': { count: number; kinds: string }
  'kontinuous-needed': { folder: string }
  'kubeconform-incomplete': { count: number }
  'kubeconform-missing': { tool: string }
  'kustomize-failed': { kustomization: string; problem: string }
  'kustomize-helm': { kustomization: string }
  'kustomize-missing': { tool: string }
  'kustomize-outside': { kustomization: string; reference: string }
  'kustomize-remote': { kustomization: string; reference: string }
  'limits-unwritten': { object: string }
  'log-format-unseen': Record<never, never>
  'mute-of-required': { file: string; line: number; rule: string }
  'namespace-unwritten': { object: string; namespace: string }
  'no-change-request': Record<never, never>
  'no-longer-asked': { subject: string }
  'nodes-unknown': { workload: string }
  'nothing-found': Record<never, never>
  'object-incomplete': { file: string; problem: string }
  'operator-behind': { object: string; operator: string }
  'option-not-of-command': { option: string; command: string }
  'option-path-outside': { option: string; read: string; path: string }
  'option-unknown': { option: string; nearest: string }
  'option-value-missing': { option: string; expected: string }
  'option-value-wrong': { option: string; read: string; expected: string; nearest: string }
  'path-missing': { path: string }
  'performance-unseen': Record<never, never>
  'pipeline-includes-elsewhere': { file: string; includes: string }
  'pipeline-unread': { file: string }
  'policy-foreign': { object: string }
  'port-nameless': { port: string }
  'project-eased': { key: string; from: string; to: string }
  'project-eased-rules': { rules: string; more: number }
  'project-source-left': { environment: string; sources: string }
  'render-stopped': { source: string; limit: string }
  'report-foreign': { file: string; what: string; read: string; expected: string }
  'report-required': Record<never, never>
  'report-unreadable': { file: string; problem: string }
  'requirement-unattested': { requirement: string }
  'requirement-undecided': { requirement: string; rules: string }
  'revision-missing': { revision: string; problem: string }
  'revision-unknown': { revision: string; nearest: string }
  'revision-unreadable': { problem: string }
  'rule-example': {
    file: string
    line: number
    column: number
    example: 'pass' | 'fail'
    number: number
    outcome: Outcome
  }
  'rule-expression': { file: string; line: number; column: number; problem: string }
  'rule-expression-long': { file: string; line: number; column: number; limit: number }
  'rule-expression-loops': { file: string; line: number; column: number; limit: number }
  'rule-key-missing': { file: string; line: number; column: number; key: string }
  'rule-name': { file: string }
  'rule-never-unwritten': { file: string; line: number; column: number; field: string }
  'rule-not-bool': { file: string; line: number; column: number; type: string }
  'rule-pattern': { file: string; line: number; column: number; pattern: string; problem: string }
  'rule-retired': { file: string; line: number; rule: string }
  'rule-says-project': { file: string; line: number; column: number }
  'rule-twice': { file: string; other: string }
  'rule-unguarded': { file: string; line: number; column: number; field: string }
  'rule-unknown-word': { file: string; line: number; column: number; what: RuleWord; word: string; nearest: string }
  'rule-wrong-value': {
    file: string
    line: number
    column: number
    key: string
    read: string
    expected: string
    nearest: string
  }
  'rule-yaml': { file: string; line: number; column: number; problem: string }
  'rules-announced': { from: Day; level: number; now: number; rules: string }
  'rules-broken-on-target': { folder: string }
  'rules-folder-large': { folder: string; problem: string }
  'rules-folder-missing': { folder: string }
  'rules-not-on-target': { folder: string }
  'rules-sound': { rules: number; examples: number }
  'schedules-elsewhere': Record<never, never>
  'schemas-missing': Record<never, never>
  'schemas-nearest': { asked: string; used: string }
  'secret-nowhere': { secret: string }
  'seen-at-last': { cause: Text }
  'service-elsewhere': { service: string; namespace: string }
  'signature-unverified': Record<never, never>
  'source-elsewhere': { object: string }
  'source-file-missing': { source: string; file: string }
  'source-left': { source: string }
  'source-missing': { source: string }
  'source-unplaced': { source: string }
  'status-not-written': { problem: string }
  'target-policy-broken': { file: string }
  'target-unreachable': { branch: string }
  'template-outside-chart': { file: string }
  'tool-not-installed': { tool: string; problem: string }
  'tool-sum-wrong': { file: string; expected: string; found: string }
  'variable-unknown': { variable: string }
  'volume-size-unread': { volume: string }
  'waiver-ends': { rule: string; subject: string; until: Day }
  'waiver-renamed': { rule: string; subject: string; to: string }
  'waiver-without-decision': { file: string; line: number; rule: string }
  'writable-paths-unknown': { file: string }
  'yaml-broken': { file: string; line: number; problem: string }
}
export type MessageCode = keyof Messages
/**
 * Why a chart does not render: a value that nobody gives, a value of another type, a function or a template that does not
 * exist, broken syntax, a chart that stops by itself, text that is no YAML, or something else.
 */
export type RenderReason = 'value' | 'type' | 'function' | 'template' | 'syntax' | 'refused' | 'yaml' | 'other'
/** What sort of word a rule or a grid got wrong. */
export type RuleWord = 'key' | 'variable' | 'field' | 'method' | 'rule' | 'grid'
/** A sentence as a code with its data; `texts/` puts it into words. */
export type Message = { [C in MessageCode]: { code: C } & Messages[C] }[MessageCode]
/** A civil day in UTC, `YYYY-MM-DD`. */
export type Day = string
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A place in a source file. `file` is relative to PATH with `/`; `line` and `column` count from 1 and are left out when unknown. */
export interface Location {
  file: string
  line?: number
  column?: number
}

// ── The repository at one revision ───────────────────────────────────────────────────────────────

/** Collectors have no other door to the repository. */
export interface Tree {
  /** Full commit id, or null for the files as they are. */
  readonly revision: string | null
  /** Regular files, relative to PATH, with `/`, sorted by code unit; links are left out (see `links`). */
  readonly files: readonly string[]
  has(file: string): boolean
  /** Content identity (git blob id, or the same hash computed): same id, same bytes. Throws for an unknown file. */
  id(file: string): Promise<string>
  /** Throws when the file is not in the tree. */
  read(file: string): Promise<Buffer>
  /** Reads many files at once, so that one child process serves them all. */
  load(files: readonly string[]): Promise<void>
  /** Files that were asked for so far and could not be had: path → reason. */
  unread(): ReadonlyMap<string, string>
  /** Symbolic links: path → target as written. Never followed outside the tree. */
  readonly links: ReadonlyMap<string, string>
  /** A temporary folder that holds exactly these files (default: all) at the same relative paths; removed by `close`. */
  directory(files?: readonly string[]): Promise<string>
  /** The same revision seen from the repository's root (itself when PATH is the root). Pipelines are read there. */
  readonly root: Tree
  /** PATH relative to the repository's root, `''` when it is the root. */
  readonly prefix: string
  /** The same revision seen from one of its folders; it is closed with this tree. */
  below(folder: string): Tree
  close(): Promise<void>
}

/** What separates two trees, for comparison. */
export interface Difference {
  /** Path on base → path on head, from `git diff -M`. Relative to PATH. */
  renames: Readonly<Record<string, string>>
  /** Files of head that base has not (renames excepted). */
  added: readonly string[]
  /** File of head that was changed → ranges of lines that the change wrote, inclusive, counted from 1; none where it only deleted. */
  lines: Readonly<Record<string, readonly (readonly [number, number])[]>>
  /** Environment on base → the same one on head, for those that took another name; absent: none did. */
  environments?: ReadonlyMap<string, string>
}

// ── Environments ─────────────────────────────────────────────────────────────────────────────────

export type EnvironmentClass = 'sandbox' | 'prod-like' | 'production'
export type SourceDefinition =
  | {
      type: 'chart'
      chart: string
      /** Relative to the chart. */
      values: string[]
      release?: string
      namespace?: string
      /** Of helmfile, relative to PATH: it says which values the chart gets in its environment of this name, whatever `values` lists. */
      helmfile?: string
    }
  | { type: 'kustomization'; kustomization: string }
  | { type: 'manifests'; files: string[] }

/** One place where the application runs. `class: null`: its name says none (`default` among others), and it is judged with the rules of every class. */
export interface Environment {
  name: string
  class: EnvironmentClass | null
  /** Written in `.palier.yml`; a guess proves nothing. */
  declared: boolean
  sources: SourceDefinition[]
  /** `tls: platform`: the platform terminates TLS. */
  tls?: 'platform'
  exposure?: 'internet' | 'rie' | 'intranet'
  quota?: { cpu?: string | number; memory?: string | number }
}

// ── Facts ────────────────────────────────────────────────────────────────────────────────────────
// A field is always there, unless:
//   `name?` on a nested record of written values (resources, security): absent = not written;
//   a field typed `Known<…>`: absent = it cannot be known, and reading it makes a rule undecidable.

/** A value that may be impossible to know. Absent from the fact then; `Fact.doubts` says why. */
export type Known<T> = T | undefined

export interface ImageReference {
  /** As written, after rendering, without blanks around it; `''` where something else names the image (a trigger of OpenShift). */
  text: string
  /** Registry host, `''` when the name is unqualified. Unknown where a variable that nothing replaced stands for it. */
  host: Known<string>
  /** Path without host, tag and digest. */
  path: string
  /** `''` when there is none. Unknown where a variable that nothing replaced ends the name: it may hold one. */
  tag: Known<string>
  /** `sha256:<64 hex>`, `''` when there is none or it is malformed. */
  digest: string
  /** A digest, or a tag that is a version, a commit, a build or a date, and that no pipeline here pushes again: it names one content. Unknown for a variable that nothing replaced. */
  immutable: Known<boolean>
  /** A pipeline here pushes that very tag again on each of its runs: it names no content for good. */
  repushed: boolean
  /** Host begins with `harbor.`, is the platform's registry, or is in `registries`. */
  harbor: boolean
  /** Contains a placeholder: chartname, PLACEHOLDER, `<…>`, an unrendered variable. */
  placeholder: boolean
  /** Declared in `elsewhere.images`. */
  elsewhere: boolean
  /** Files (Dockerfile) or jobs that build this image here. Unknown when the other half of the project is not here. */
  builtBy: Known<string[]>
}

/** Effective values, field by field: the container's over the pod's. Absent = not written anywhere. */
export interface EffectiveSecurity {
  runAsUser?: number
  runAsGroup?: number
  runAsNonRoot?: boolean
  privileged?: boolean
  allowPrivilegeEscalation?: boolean
  readOnlyRootFilesystem?: boolean
  capabilitiesAdded: string[]
  capabilitiesDropped: string[]
  seccomp?: string
  procMount?: string
}

/** What is written at one level (pod or container). Absent = not written or null. */
export interface WrittenSecurity {
  runAsUser?: number
  runAsGroup?: number
  fsGroup?: number
  supplementalGroups?: number[]
  seLinuxOptions?: boolean
}

export interface Quantities {
  cpu?: string
  memory?: string
}

export interface Probe {
  /** liveness | readiness | startup */
  role: string
  /** httpGet | tcpSocket | exec | grpc | '' */
  handler: string
  path: string
  port: string
}

export interface Workload {
  kind: string
  name: string
  namespace: string
  /** Runs until stopped: not a Job, CronJob, nor a bare Pod with restartPolicy Never or OnFailure. */
  longLived: boolean
  /** Built here; or, when nothing is built here, not from a subchart. */
  own: boolean
  /** From a chart's dependency. */
  subchart: boolean
  /** Written, else 1; the autoscaler's minimum when one drives it. Unknown when an autoscaler may be hidden and none is written. */
  replicas: Known<number>
  replicasWritten: boolean
  labels: Record<string, string>
  podLabels: Record<string, string>
  /** Labels of the platform's vocabulary that its pods lack (`tier`) or give another value (`tier: bouchon`). */
  wrongLabels: string[]
  /** Of `app`, `env` and `tier`: those that its pods lack. */
  missingLabels: string[]
  /** Anti-affinity or spread constraints keep its own pods on several nodes or zones. */
  spread: boolean
  /** Mounts a claim that one node at a time may write. */
  singleWriter: Known<boolean>
  /** `database`, `cache` or `broker`, by labels, image, or port and name; empty: none that is known. */
  datastore: string
  /** The workload's selector matches its own template. True where the kind needs none (Job, CronJob, Pod). */
  selectorMatches: boolean
  selectorWritten: boolean
  serviceAccount: string
  serviceAccountFound: Known<boolean>
  /** Names, from the pod and from its ServiceAccount. */
  pullSecrets: string[]
  /** True when some container image is at a Harbor host. */
  harborImages: boolean
  /** What its pods take of their node: `hostNetwork`, `hostPath /var/log`, `hostPort 8080`… */
  hostAccess: string[]
  /** Names of the objects that cover this workload's pods. */
  disruptionBudgets: Known<string[]>
  ingressPolicies: Known<string[]>
  egressPolicies: Known<string[]>
  services: Known<string[]>
  autoscalers: Known<string[]>
  monitors: Known<string[]>
}

/** What drives a workload's number of pods: a HorizontalPodAutoscaler, or a ScaledObject of KEDA. */
export interface Autoscaler {
  kind: string
  name: string
  /** `Kind/name` of what it drives. */
  target: string
  targetFound: Known<boolean>
  /** As the API server fills them: 1 where no minimum is written, 0 and 100 for KEDA. */
  minimum: number
  /** 0 when none is written where one must be. */
  maximum: number
  /** The smallest minimum that its kind accepts. */
  lowest: number
}

/** What evictions may do to the pods of one workload. */
export interface Disruption {
  /** `''` for a budget that covers none here and lets no pod go. */
  workload: string
  /** Pods expected, as `Workload.replicas`. */
  replicas: Known<number>
  /** PodDisruptionBudgets, and OpenKruise's PodUnavailableBudgets, that cover its pods. */
  budgets: Known<string[]>
  /** Pods that may be evicted when all are healthy; 0 without a budget, and under several, which the API server refuses. */
  allowed: Known<number>
  /** Pods that the budget keeps, counted over all that it covers. */
  kept: Known<number>
}

/** How one workload is updated and stopped. */
export interface Rollout {
  /** Strategy and bounds as written: `RollingUpdate maxUnavailable 100%`. */
  strategy: string
  /** Some pod serves while the others are replaced; or it must stop, its volume having one writer. */
  gradual: Known<boolean>
  /** Seconds between SIGTERM and SIGKILL. */
  grace: number
  /** preStop leaves some of these seconds to the process. */
  graceful: boolean
  /** exec | shell | image: what starts the container; shell where one container is started so, image where none is ours. */
  start: Known<string>
}

/** What one environment may use at most, beside the quota that it declares. */
export interface Quota {
  /** Sum of the limits of CPU, `4.5`; `''` when no quota bears on it. */
  cpu: string
  /** The same of memory, in mebibytes, `6656Mi`. */
  memory: string
  declaredCpu: string
  declaredMemory: string
  /** Each sum is at most the quota. */
  within: Known<boolean>
}

/** What may tie a user or data to one pod: the volumes of a workload, the session affinity of a Service, the cookies of an exposure. */
export interface Tie {
  /** volume | session | cookie */
  by: string
  tied: Known<boolean>
}

/** What one chart says of its dependencies. */
export interface ChartDependencies {
  chart: string
  dependencies: string[]
  /** Those whose version is a range, or absent; a local path has the version of the repository. */
  unpinned: string[]
  /** Chart.lock has the digest that Helm computes of them; true when all are local paths and there is none. */
  locked: boolean
}

/** What tells one environment from the others in a source, or a host that its templates write. */
export interface Overlay {
  /** The environment has a values file or an overlay of its own. Unknown for what no name places beside environments that have theirs. */
  own: Known<boolean>
  /** A host of an environment that a template writes, `''` for none. */
  host: string
}

/** Where logs go: one fact for what writes them to files, one for the whole environment. */
export interface LogOutput {
  toFile: boolean
  /** JSON or GELF was seen. */
  structured: Known<boolean>
}

/** How many ended runs a CronJob keeps, as the API server fills them. */
export interface CronJob {
  name: string
  successfulHistory: number
  failedHistory: number
}

/** A volume that is asked for: a claim, a claim template, a CloudNativePG storage. */
export interface VolumeClaim {
  /** claim | template | cnpg */
  origin: string
  /** As written. */
  size: string
  bytes: Known<number>
}

export interface Container {
  name: string
  /** An init container that ends (a restartable one is a sidecar: `init` false). */
  init: boolean
  sidecar: boolean
  image: ImageReference
  security: EffectiveSecurity
  requests: Quantities
  limits: Quantities
  /** `requests.cpu`, `limits.memory`… that are not written. */
  missingResources: string[]
  /** Requests equal limits as quantities, or limits alone are written: what quality of service Guaranteed asks. */
  guaranteed: boolean
  probes: Probe[]
  /** Readiness and liveness do not ask the same thing with the same thresholds; true when one is not written. */
  probesDistinct: boolean
  /** Names of env entries; values never leave the collector. */
  env: string[]
  /** env entries, envFrom, or a mounted ConfigMap or Secret. */
  configured: boolean
  imagePullPolicy: string
  /** Paths where an emptyDir or a claim is mounted. */
  writableMounts: string[]
  workload: Workload
}

/** One level of securityContext as written: the pod's or a container's. */
export interface SecurityContextLevel {
  level: 'pod' | 'container'
  written: WrittenSecurity
  /** What it writes that OpenShift should choose, `runAsUser: 1000`. */
  pinned: string[]
  workload: Workload
}

export interface Port {
  number: Known<number>
  /** container | probe | expose */
  origin: string
}

/** One Service of Kubernetes, as written. */
export interface Service {
  name: string
  /** ClusterIP where none is written. */
  type: string
}

/** A reference of a pod to a ConfigMap or a Secret. */
export interface Reference {
  /** ConfigMap | Secret */
  kind: string
  name: string
  key: string
  /** env | envFrom | volume | pull */
  via: string
  optional: boolean
  /** Exists in the render, or is known to be provided. */
  found: Known<boolean>
  /** The key exists in it, or no key is named, or keys are not ours to know. */
  keyFound: Known<boolean>
}

/** What one Role gives, or what one binding binds. */
export interface Authorization {
  /** Role | ClusterRole | RoleBinding | ClusterRoleBinding */
  kind: string
  name: string
  /** `verbs` and `resources` that hold a `*`, each once. */
  wildcards: string[]
  /** `list` and `watch` on Secrets that no name restricts. */
  secretVerbs: string[]
  /** The role that a binding gives, `''` for a Role. */
  bound: string
}

/** One joint of the exposure chain: a backend, a target port, a selector, a host, a probe port. */
export interface ExposureLink {
  /** backend | target-port | selector | host | probe-port */
  joint: string
  from: string
  to: string
  consistent: Known<boolean>
}

/** A database, a cache or a broker, whoever runs it. */
export interface Datastore {
  kind: string
  name: string
  /** database | cache | broker */
  type: string
  /** An operator runs it. */
  operator: boolean
  /** Known as one by its labels or its operator, not by its image alone. */
  named: boolean
  instances: Known<number>
  /** Its instances are kept on several nodes or zones. */
  spread: Known<boolean>
  /** Lets in named clients alone, on named ports. */
  restricted: Known<boolean>
  /** Of a database, as written; `''` when nothing saves it. */
  backupSchedule: string
  /** Longest time between two backups of a database, in hours; 0: never. */
  backupHours: Known<number>
  /** Where a database is saved, as written; `''` when nothing shows it. */
  backupDestination: string
  /** `path: value` of what keeps that from being an object storage outside, with retention and credentials from a Secret. */
  backupFaults: Known<string[]>
}

/** What scrapes metrics: a ServiceMonitor, a PodMonitor, or a CloudNativePG cluster that asks for one. */
export interface Monitor {
  kind: string
  name: string
  /** In words of kubectl. */
  selector: string
  /** It selects pods of the render, on a port that they have. */
  scrapes: Known<boolean>
}

/** The alerts of one environment together. */
export interface Alerting {
  /** Names of those that say that something does not run. */
  availability: string[]
  /** Those on errors, latency or saturation. */
  performance: string[]
  /** Those without severity, summary or expression: they count for nothing. */
  incomplete: string[]
}

/** One file of alerts of an observability repository. */
export interface AlertFile {
  file: string
  /** It stands where the platform's chart looks for it. */
  loaded: boolean
  /** It is YAML once its actions are set aside. */
  valid: boolean
  /** Why it is no YAML, in the reader's words; `''` when it is. */
  problem: string
  /** Where it should be; `''` when it is there. */
  expected: string
}

/** One sign that the application measures its requests, or the doubt that nothing shows it. */
export interface Instrumentation {
  /** The library, the agent or the setting, `''` when none was seen. */
  means: string
  /** It emits metrics of requests or traces. */
  emits: Known<boolean>
}

/** One dashboard as code: a JSON file, a key of a ConfigMap, a resource of Grafana's operator. */
export interface Dashboard {
  name: string
  /** JSON with a title and panels. */
  valid: boolean
}

/** One NetworkPolicy. */
export interface NetworkPolicy {
  name: string
  /** In words of kubectl, `''` for every pod. */
  selector: string
  /** `path: value` of what lets anyone in, and of what is left to a default. */
  open: string[]
  /** Some pod of the render is selected; every pod counts as some. */
  selects: Known<boolean>
  /** Selectors of pods that it names and that select none. */
  lostPeers: Known<string[]>
}

/** How NetworkPolicies surround one workload. */
export interface Isolation {
  workload: string
  longLived: boolean
  /** Policies that select it by label and let in less than the whole namespace; none where another one lets everyone in. */
  policies: Known<string[]>
  /** What leaves is restricted: names are resolved and destinations are written. */
  egressDeclared: Known<boolean>
}

/** One host that is reachable from outside. */
export interface ExposedHost {
  /** Ingress | Route | HTTPRoute | IngressRoute | VirtualService | HTTPProxy | ApisixRoute… */
  kind: string
  host: string
  tls: Known<boolean>
}

/** One path of one host that leads to a Service. */
export interface ExposedPath {
  /** Ingress | Route | HTTPRoute | IngressRoute | VirtualService | HTTPProxy | ApisixRoute */
  kind: string
  host: string
  path: string
  service: string
  /** The administration interface that stands there (`pgadmin4`, `/actuator`), `''` when none does. */
  admin: Known<string>
}

/** One Ingress, one Route of OpenShift or one HTTPProxy of Contour, as its TLS is written. */
export interface Route {
  /** Ingress | Route | HTTPProxy */
  kind: string
  name: string
  /** edge | reencrypt | passthrough, `''` where none is written. */
  termination: string
  /** What becomes of plain HTTP: Allow | Redirect | None, `''` where nothing is written. */
  insecurePolicy: string
  /** Holds a private key in clear. */
  privateKey: boolean
}

/** One Kubernetes object, or one document that should have been one. */
export interface Manifest {
  apiVersion: string
  /** served | deprecated | removed, by the cluster's version; `''` when it does not parse. */
  apiState: string
  /** The API version to use instead, `''` when there is none. */
  apiReplacement: string
  kind: string
  name: string
  /** Written by hand; `''` when absent or given by the renderer's sentinel. */
  namespace: string
  clusterScoped: boolean
  parses: boolean
  nameValid: boolean
  /** `path: value` of quantities that make no sense. Never a secret. */
  invalidQuantities: string[]
  /** Why it does not parse, or why its name is refused, in one line; `''` when neither. */
  problem: string
}

/** What kubeconform says of one object. */
export interface Validation {
  valid: boolean
  /** No schema for this kind: counted and shown, never failed. */
  skipped: boolean
  /** `path: reason`, in one line each. */
  errors: string[]
}

export interface Secret {
  name: string
  type: string
  /** Names of keys with a literal value; values never leave the collector. */
  literalKeys: string[]
  /** Made by a generator (randAlphaNum, genCA, lookup…) at each render. */
  generated: boolean
}

export interface SopsSecret {
  name: string
  /** Has a `sops` block with mac and at least one recipient. */
  sealed: boolean
  /** Names of leaves below data, stringData or secretTemplates that are not ENC[…]. */
  plainKeys: string[]
  usesSecretTemplates: boolean
  ageRecipients: string[]
}

/** A VaultStaticSecret of the Vault Secrets Operator; `''` for what is not written. */
export interface VaultSecret {
  name: string
  auth: string
  /** kv-v1 | kv-v2 */
  type: string
  mount: string
  path: string
  destination: string
  creates: boolean
  /** Its own, or Vault's. */
  namespace: string
}

export interface SecretMaterial {
  /** age-key | private-key | cosign-key | keystore | kubeconfig | token | decrypted-twin; `''` for the project, where no file holds any */
  type: string
  /** A private key that is itself encrypted is not in clear. */
  clear: boolean
}

/** One place where a credential is written, referred to or spoken of; `name` is `''` for a place that has none. */
export interface Credential {
  name: string
  /** env | values | config-map | dockerfile */
  place: string
  /** Anyone who reads the file has it. */
  literal: boolean
  /** A key that the platform refuses in a ConfigMap, whatever its value. */
  refusedName: boolean
}

/** A bucket, a database, a host, a path of Vault or a SopsSecret of production. */
export interface SharedResource {
  /** host | bucket | database | vault-path | age-recipient, `''` for production as a whole. */
  type: string
  name: string
  /** Environments outside production that use it too. */
  sharedWith: Known<string[]>
}

/** One setting that leads to a database, a cache, a broker or an object store. */
export interface DatastoreLink {
  name: string
  encrypted: Known<boolean>
}

/** How people sign in, in one environment. */
export interface SignIn {
  /** The setting that leaves it to an identity provider, `''` where none is found. */
  setting: string
}

/** One place that may stop the verification of certificates. */
export interface TlsSetting {
  /** The variable, key or option (`NODE_TLS_REJECT_UNAUTHORIZED`, `curl -k`), `''` for a place that has none. */
  setting: string
  /** env | values | config-map | secret-template | annotation | file | dockerfile | pipeline */
  place: string
  disablesVerification: boolean
}

export interface Stage {
  name: string
  /** Base image after ARG resolution, or the name of a local stage. */
  base: string
  localBase: boolean
}

/** The final stage of one Dockerfile, with what its local parents give it. */
export interface Dockerfile {
  file: string
  /** FROM and at least one stage were read. */
  valid: boolean
  linux: boolean
  stages: Stage[]
  /** The image on which the final stage rests, through local stages. */
  base: Known<ImageReference>
  /** USER in effect, `''` when none is written. */
  user: string
  /** The process runs as root. */
  root: Known<boolean>
  /** Form of the ENTRYPOINT in effect: exec | shell, `''` when none is written. A shell that hands over (`exec`, `trap`) is exec. */
  entrypoint: string
  /** The same of CMD. */
  command: string
  /** Names of jobs that build it. */
  builtBy: string[]
  /** What the application writes is group 0 and group-writable, or nothing is written. */
  arbitraryUidReady: Known<boolean>
  /** Why not, in one line, `''` else. */
  arbitraryUidProblem: string
}

/** The image on which the final stage of one Dockerfile rests, at its FROM. */
export interface BaseImage {
  image: ImageReference
  /** `scratch`: nothing at all. */
  empty: boolean
  /** Last day on which its publisher mends it, `''` while no end is announced. */
  supportEnds: Known<Day>
  /** Made small: Alpine, slim, distroless, micro… */
  minimal: Known<boolean>
  /** Compilers and shell tools that the final image installs. */
  tools: string[]
}

/** One certificate or key that an image holds; `name` is `''` for an image that holds none. */
export interface BakedCertificate {
  name: string
  /** A private key, or the certificate of a server: not an authority that one trusts. */
  ownIdentity: Known<boolean>
}

/** What one image or one container offers to log in or to drop files: `openssh-server`, `port 22`. */
export interface RemoteAccess {
  found: string[]
}

/** Where the project's containers come from: one per Dockerfile; when nothing is built, one per third-party image. */
export interface ImageSource {
  built: boolean
  linux: boolean
  /** Tag (not latest) or digest. */
  versioned: boolean
  image: string
}

/** One thing that is rendered: a chart, a kustomization, a folder of manifests, in one environment. */
export interface RenderSource {
  /** chart | kustomization | manifests */
  type: string
  path: string
  /** Unknown when a tool or a dependency is missing. */
  rendered: Known<boolean>
  /** The renderer's own words in one line, `''` when it rendered. */
  problem: string
  /** A RenderReason of helm, `''` when it rendered or another tool failed. */
  reason: string
  /** The file and the line that helm stumbled on, else the chart. */
  place: string
  /** The expression, the function, or the words of the chart's author. */
  detail: string
  /** `problem` names what the repository does not hold. */
  missing: boolean
}

export interface EnvironmentFact {
  name: string
  class: string
  declared: boolean
  /** All its sources rendered. Unknown when a tool or a dependency is missing. */
  rendered: Known<boolean>
  /** internet | rie | intranet, `''` when not declared. */
  exposure: string
}

/** What `.palier.yml` says of the project's data, and to whom it is exposed. */
export interface Declaration {
  /** Keys of `project` that nobody wrote. */
  missing: string[]
}

export interface Pipeline {
  /** gitlab | github */
  forge: string
  file: string
  /** The platform's secondary pipeline: `.gitlab-ci-dso.yml`, or `.gitlab-ci.yml` that includes the catalogue. */
  dso: boolean
  /** A misnamed one (`.yaml`, missing dot). */
  misnamed: boolean
  /** Catalogue files included from `$CATALOG_PATH`. */
  catalogueFiles: string[]
  /** A job extends `.vault:read_secret` and stands in the earliest stage that needs it. */
  readSecret: Known<boolean>
}

export interface Job {
  name: string
  pipeline: string
  dso: boolean
  stage: string
  extends: string[]
  /** Extended jobs that are neither local nor in an included catalogue file. */
  unknownExtends: Known<string[]>
  /** Builds an image. */
  buildsImage: boolean
  /** Path of the Dockerfile by the job's own semantics, `''` when it builds none. */
  dockerfile: Known<string>
  dockerfileFound: Known<boolean>
  /** Names of images pushed, without host. */
  images: Known<string[]>
  /** docker:dind service, or `docker build`/`docker push` as a command. */
  dockerInDocker: boolean
  manual: boolean
  allowFailure: boolean
}

/** What one job that can run does; tools are as one would type them. Commands alone count, through scripts that they call. */
export interface Task {
  job: string
  pipeline: string
  /** Tools that run unit tests. */
  tests: string[]
  /** The repository holds test files. */
  testFiles: boolean
  /** Some of its tests measure coverage. */
  coverage: boolean
  /** Tools that analyse the quality of the code. */
  analyses: string[]
  /** Tools that look for known vulnerabilities. */
  scans: string[]
  /** Tools that sign images. */
  signatures: string[]
  signedByDigest: boolean
  /** A policy of this repository verifies signatures. Unknown without one: Harbor may. */
  signatureVerified: Known<boolean>
  /** Tools that change a cluster which the job did not make itself. */
  deployments: string[]
  /** Why a failure of its tests or analyses stops nothing, as it is written: `allow_failure`, `|| true`, `manual`; `''` when it stops the pipeline. */
  loose: Known<string>
}

/** A build or a scan that a schedule repeats. */
export interface Rescan {
  job: string
  /** Longest time between two runs. Unknown where schedules are no files. */
  days: Known<number>
}

/** One sort of dependencies that the repository lists. */
export interface Ecosystem {
  /** docker | helm | npm | maven | gradle | pip | go | cargo | composer | bundler | nuget | github-actions | terraform */
  name: string
  /** Number of files that list them. */
  files: number
  /** Those that neither Renovate nor Dependabot follows. */
  uncovered: string[]
}

/** proved, attested, waived and not-applicable are covered; missing and undecidable are not. */
export type RequirementState = 'proved' | 'attested' | 'waived' | 'not-applicable' | 'missing' | 'undecidable'

/** One requirement of the technical coherence framework, read from the rules that prove it: made from a first judgement, never collected. */
export interface RequirementFact {
  id: string
  /** P (primary) | I (important) */
  level: string
  state: string
  /** Unknown while only an attestation, or what could not be read, is missing. A waived one is not covered: the waiver speaks. */
  covered: Known<boolean>
  /** Rules that it lacks. */
  lacking: string[]
}

/** How many important requirements are covered. */
export interface Coverage {
  covered: number
  /** With those that are not decided. */
  possible: number
  total: number
  /** True when all are decided. */
  decided: Known<boolean>
}

/** A document found by its content. */
export interface Document {
  file: string
  /** opportunity-cloud-native | opportunity-devsecops | opportunity-product-mode | … */
  topics: string[]
}

/** The vocabulary of facts. Each key is a `given:` of a rule, and the name of its variable in expressions. */
export interface FactValues {
  environment: EnvironmentFact
  declaration: Declaration
  source: RenderSource
  manifest: Manifest
  validation: Validation
  workload: Workload
  autoscaler: Autoscaler
  disruption: Disruption
  rollout: Rollout
  quota: Quota
  tie: Tie
  chartDependencies: ChartDependencies
  overlay: Overlay
  logOutput: LogOutput
  cronJob: CronJob
  volumeClaim: VolumeClaim
  container: Container
  securityContext: SecurityContextLevel
  port: Port
  service: Service
  reference: Reference
  authorization: Authorization
  exposureLink: ExposureLink
  datastore: Datastore
  monitor: Monitor
  alerting: Alerting
  alertFile: AlertFile
  dashboard: Dashboard
  instrumentation: Instrumentation
  networkPolicy: NetworkPolicy
  isolation: Isolation
  exposedHost: ExposedHost
  exposedPath: ExposedPath
  route: Route
  secret: Secret
  sopsSecret: SopsSecret
  vaultSecret: VaultSecret
  secretMaterial: SecretMaterial
  credential: Credential
  tlsSetting: TlsSetting
  datastoreLink: DatastoreLink
  signIn: SignIn
  sharedResource: SharedResource
  dockerfile: Dockerfile
  baseImage: BaseImage
  bakedCertificate: BakedCertificate
  remoteAccess: RemoteAccess
  imageSource: ImageSource
  pipeline: Pipeline
  job: Job
  task: Task
  rescan: Rescan
  ecosystem: Ecosystem
  document: Document
  requirement: RequirementFact
  coverage: Coverage
}
export type FactKind = keyof FactValues

/** Where the value of a fact is written, so that a finding can name a line: resolved only for findings that fail. */
export interface Origin {
  /** Document of the file, counted from 0. */
  document: number
  /** Path of the fact's own node in that document. */
  path: readonly (string | number)[]
  /** Fields of the fact → where they may be written, best first; paths from the document's root. Asked for what fails alone. */
  fields?: () => Readonly<Record<string, readonly (readonly (string | number)[])[]>>
  /** Other files that may have written it (patches, overlays), best first. */
  patches?: readonly string[]
  /** raw: `at.file` is the document itself; template: it is a Helm template. */
  form: 'raw' | 'template'
  /** Identity of the object, to find it again in a source file of several. */
  object?: { kind: string; name: string }
  /** Words of the line that counts in a text of several lines which is written there. */
  within?: string
}

/** One thing seen. `subject` names it across revisions, so it never holds a line number. */
export interface Fact<K extends FactKind = FactKind> {
  kind: K
  subject: string
  /** Chart, kustomization or folder; absent for what is outside any. */
  source?: string
  /** Absent for what is the repository's as a whole. */
  environment?: string
  at: Location
  origin?: Origin
  /** Field → where it is decided, when that is not the fact's own place. */
  places?: Readonly<Record<string, { at: Location; origin?: Origin }>>
  value: FactValues[K]
  /** Field → why it is absent from `value`. */
  doubts?: Readonly<Record<string, Message>>
}
export type AnyFact = { [K in FactKind]: Fact<K> }[FactKind]

/** One thing that could not be read, and the kinds of fact that it hides. */
export interface BlindSpot {
  kinds: FactKind[]
  environment?: string
  source?: string
  at: Location
  cause: Message
  /** Broken content, not a missing tool nor a dependency that is not vendored. */
  fault: boolean
}

/** A valid or ended statement from `.palier.yml`. */
export interface Attestation {
  /** A rule id or a CCT requirement (`EXI-…`). */
  rule: string
  statement: string
  /** A path of the repository, or an outside reference (`https:` or `ref:`). */
  evidence: string
  by: string
  date: Day
  /** First of: written `until`, the rule's own validity, 12 months. Counts through its day. */
  until: Day
  at: Location
}

/** What `.palier.yml` says of the project that rules may ask. */
export interface DeclaredFacts {
  /** openshift | kubernetes */
  cluster: string
  /** Kubernetes version, `1.33`. */
  kubernetes: string
  /** `''` when not declared. */
  name: string
  declared: boolean
  /** Someone logs in; unknown when not declared. */
  users: Known<boolean>
  /** There are personal data; unknown when not declared. */
  personal: Known<boolean>
}
/** The variable `project` of expressions. */
export interface ProjectFacts extends DeclaredFacts {
  /** The day that decides ends and dates. */
  today: Day
}

/** All that one revision showed. */
export interface Collection {
  revision: string | null
  ref: string | null
  judged: string | null
  facts: AnyFact[]
  blindSpots: BlindSpot[]
  environments: Environment[]
  attestations: Attestation[]
  project: DeclaredFacts
  repository: Repository
  /** What the saved reports of companions say, by rule: it counts for the half that is not here. */
  borrowed?: ReadonlyMap<RuleId, RuleResult>
  /** Well formed but void things of `.palier.yml`, files left out, kinds without schema: said, never counted. */
  notes: Message[]
}
/** Which half of the project is kept here. */
export type Half = 'application' | 'infrastructure' | 'observability'
export interface Repository {
  halves: Half[]
  declared: boolean
}

// ── Rules and grid ───────────────────────────────────────────────────────────────────────────────

export type RuleId = string
export type Effort = 'minutes' | 'hours' | 'days'

/** The answer of an expression. `undecidable` names the field that could not be known. */
export type Decision = { value: boolean } | { value: 'undecidable'; field: string }

export type ParameterType = 'int' | 'double' | 'string' | 'list<string>'
export type ParameterValue = number | string | readonly string[]
/** What a rule lets a policy change: `parameters.<name>` in its expressions. */
export interface Parameter {
  type: ParameterType
  value: ParameterValue
}

/** One rule, loaded and compiled. */
export interface Rule {
  id: RuleId
  theme: string
  title: Text
  why: Text
  fix: Text
  effort: Effort
  proof: 'repository' | 'declared'
  attestable: boolean
  /** null: only an attestation can show it. */
  given: FactKind | null
  quantifier: 'every' | 'some'
  applies(fact: AnyFact, project: ProjectFacts): Decision
  holds(fact: AnyFact, project: ProjectFacts): Decision
  /** The sentence for a fact that does not hold. */
  says(fact: AnyFact): Text
  /** The sentence of a `some` rule that found nothing at all; the title in words of absence. */
  missing: Text
  /** Fields that the expression reads, `security.runAsUser`, in the order in which they stand. */
  reads: readonly string[]
  /** Which half of the project can show it; null: either. */
  half: Half | null
  references: { cct: string[]; kyverno: string[] }
  parameters: ReadonlyMap<string, Parameter>
  /** The same rule with other values for some of its parameters; texts and expressions follow. Values must suit their types. */
  tuned(values: ReadonlyMap<string, ParameterValue>): Rule
  /** What generic linters ask instead, where they disagree; null where they do not. */
  linters: Text | null
  /** Where a team can read more, or more examples: documentation only. */
  examples: { fail: RuleExample[]; pass: RuleExample[] }
  /** Months after which an attestation ends; null: 12. */
  validity: number | null
}
/** Path → content of a small repository. */
export type RuleExample = Record<string, string>

export type Reach = 'any' | 'prod-like' | 'production'
export interface Placement {
  rule: RuleId
  level: number
  /** `3/rootless` */
  criterion: string
  required: boolean
  /** Counts from this day on; until then it is shown as advice. */
  announced?: Day
  /** A lower level from which it is shown as a next step. */
  advisedFrom: number | null
  /** Environments on which it is judged: `prod-like` means prod-like and production. */
  reach: Reach
}
export interface Criterion {
  id: string
  title: Text
}
export interface GridLevel {
  level: number
  title: Text
  question: Text
  achievement: Text
  criteria: Criterion[]
}
export interface Grid {
  id: string
  version: string
  title: Text
  levels: GridLevel[]
  placements: Placement[]
  /** Rules that no longer exist: naming one is no mistake. */
  retired: RuleId[]
}
/** One requirement of the technical coherence framework (CCT). */
export interface Requirement {
  id: string
  level: 'P' | 'I'
  title: Text
  /** What proves it; none: only an attestation can. */
  rules: RuleId[]
}
/** What an admission policy of the platform does. */
export type Admission = 'none' | 'audit' | 'enforce'
/** One admission policy of the platform, and the rules that say the same before the cluster does. */
export interface AdmissionPolicy {
  id: string
  title: Text
  before: Admission
  production: Admission
  rules: RuleId[]
}
export interface Catalogue {
  grid: Grid
  requirements: readonly Requirement[]
  admission: readonly AdmissionPolicy[]
  /** Every rule that the grid places, by id. */
  rules: ReadonlyMap<RuleId, Rule>
}

// ── Policy ───────────────────────────────────────────────────────────────────────────────────────

export type GateName = 'change' | 'state' | 'ratchet' | 'off'
export interface Commitment {
  level: number
  since?: Day
  next?: { level: number; by: Day }
}
export interface Waiver {
  rule: RuleId
  /** `*` stands for any characters. */
  subject: string
  reason: string
  decision?: string
  owner?: string
  /** Counts through this day. */
  until: Day
  at?: Location
}
/** A parameter of a rule, as a policy sets it. */
export interface Threshold {
  rule: RuleId
  parameter: string
  value: ParameterValue
  /** The rule's own value. */
  default: ParameterValue
}
export interface Policy {
  commitment: Commitment | null
  gate: GateName | null
  waivers: Waiver[]
  mute: RuleId[]
  thresholds: Threshold[]
}
/** Where the policy was read: the target branch, the base itself, head (no policy on the target), nowhere. */
export type PolicyOrigin = 'target' | 'base' | 'head' | 'none'

/** The `project:` of `.palier.yml` as read at one revision; every field has its default. */
export interface Project {
  /** The file was there and was read. */
  declared: boolean
  name: string
  language: Language | null
  repository: Half[] | null
  /** Declared ones only, in the order written. */
  environments: Environment[]
  cluster: { kind: 'openshift' | 'kubernetes'; kubernetes: string | null }
  registries: string[]
  elsewhere: {
    secrets: string[]
    configMaps: string[]
    services: string[]
    serviceAccounts: string[]
    images: string[]
  }
  users: boolean | null
  data: { classification: 'usuel' | 'dr' | null; personal: boolean | null }
  attestations: Attestation[]
  companions: Companion[]
  ignore: string[]
}
/** Another repository of the same project: checked out in a folder of the workspace, or known by a saved report. Paths are relative to PATH. */
export interface Companion {
  name: string
  path: string | null
  report: string | null
  at: Location
}

// ── Judgement ────────────────────────────────────────────────────────────────────────────────────

export type Outcome = 'pass' | 'fail' | 'waived' | 'unknown' | 'not-applicable'
export type UnknownCause =
  | 'attestation-missing'
  | 'attestation-ended'
  | 'environment-class-missing'
  | 'hidden'
  | 'undecidable'
  | 'no-rules-yet'

export interface Finding {
  outcome: 'pass' | 'fail' | 'waived' | 'unknown'
  subject: string
  source?: string
  environment?: string
  by: 'repository' | 'attestation'
  at?: Location
  /** Of a line of a template that takes one value: where a values file sets it. */
  setBy?: Location
  /** Of a fail: what is wrong. Of an unknown: what could not be known. A pass has none. */
  message?: Text
  /** Of something that the change removed: `at` is base's. */
  removed?: true
}

export interface RuleResult {
  id: RuleId
  theme: string
  level: number
  criterion: string
  required: boolean
  /** The day on which it will be required: until then it never counts. */
  announced?: Day
  advisedFrom: number | null
  proof: 'repository' | 'declared'
  /** What it looks at first, `container.probes`: rules of one such place fail of one cause. Absent: files do not show it. */
  about?: string
  title: Text
  fix: Text
  effort: Effort
  outcome: Outcome
  cause: UnknownCause | null
  findings: Finding[]
}

export interface CriterionScore {
  id: string
  outcome: Outcome
}
export interface Score {
  technical: number
  proved: number
  possible: number
  criteria: CriterionScore[]
}
/** One requirement as the coverage sheet shows it. */
export interface ReportedRequirement {
  id: string
  level: 'P' | 'I'
  title: Text
  state: RequirementState
  rules: { id: RuleId; outcome: Outcome }[]
  attestation?: ReportedAttestation
}
/** One admission policy of the platform, and what its rules say here; not-applicable where the platform sees to it alone. */
export interface ReportedAdmission {
  id: string
  title: Text
  before: Admission
  production: Admission
  rules: RuleId[]
  outcome: Outcome
}
/** Who attested what, with which evidence, until when. */
export interface ReportedAttestation {
  rule: string
  statement: string
  evidence: string
  by: string
  date: Day
  until: Day
  state: 'valid' | 'ended'
  at: Location
}
/** As the report shows it. */
export interface ReportedEnvironment {
  name: string
  class: EnvironmentClass | null
  declared: boolean
  sources: string[]
  rendered: boolean
}
export interface ReportedBlindSpot {
  kinds: FactKind[]
  environment?: string
  at: Location
  fault: boolean
  cause: Message
  message: Text
}
export interface Assessment {
  revision: string | null
  ref: string | null
  judged: string | null
  /** Files that differ between `revision` and `judged`: their lines are those of `judged`. Absent: none. */
  drifted?: string[]
  score: Score
  environments: ReportedEnvironment[]
  rules: RuleResult[]
  blindSpots: ReportedBlindSpot[]
  attestations?: ReportedAttestation[]
  /** Where the grid asks about the technical coherence framework. */
  cct?: ReportedRequirement[]
  admission?: ReportedAdmission[]
  /** Said, never counted: files left out, void attestations, kinds without schema. */
  notes: { code: string; message: Text }[]
}

export type Trend = 'better' | 'worse' | 'same' | 'unclear'
export type IntroducedFinding = Finding & { kind: 'lost' | 'new' }
export interface Change {
  rule: RuleId
  trend: Trend
  introduced: IntroducedFinding[]
  fixed: Finding[]
  unclear: Finding[]
  gone: Finding[]
}

export type Reason =
  | { code: 'level-dropped'; from: number; to: number }
  | { code: 'below-commitment'; level: number; commitment: number }
  | { code: 'introduced-below-commitment'; level: number; commitment: number; rules: RuleId[] }
  | { code: 'blind-spot-introduced'; rules: RuleId[] }
  | { code: 'not-verified'; rules: RuleId[] }
  | { code: 'gate-off' }
  | { code: 'not-evaluated'; message: Text }
export interface Verdict {
  accepted: boolean
  verified: boolean
  reasons: Reason[]
}
export interface NextStep {
  rule: RuleId
  level: number
  effort: Effort
  subjects: number
  at?: Location
}

// ── Report ───────────────────────────────────────────────────────────────────────────────────────

export interface ReportedPolicy {
  commitment: Commitment | null
  gate: GateName | null
  from: PolicyOrigin
  /** Keys of the policy that the change itself changes: said, without effect before the merge. */
  changed: string[]
  /** `void`: without the decision that its level asks for. `added`: by the change itself, which it does not help. */
  waivers: (Waiver & { state: 'active' | 'ended' | 'useless' | 'void' | 'added' })[]
  /** Recommended rules that nobody wants to hear about. */
  mute: RuleId[]
  /** Parameters of rules that the policy sets. */
  thresholds: Threshold[]
  announcements: { code: string; message: Text }[]
}
/** All that a reporter may know: rendered, saved and published from this alone. The JSON format is this very object. */
export interface Report {
  version: 1
  palier: string
  asOf: Day
  grid: { id: string; version: string; title: Text; levels: { level: number; title: Text; criteria: Criterion[] }[] }
  /** `language`: the one that the project asks reports to be in; null when it does not say. */
  project: {
    key: string
    name: string
    slug: string | null
    /** PATH below the repository's root; absent: the root itself. */
    path?: string
    repository: string
    language: Language | null
  }
  policy: ReportedPolicy
  base: Assessment | null
  head: Assessment | null
  changes: Change[]
  nextSteps: NextStep[]
  verdict: Verdict | null
}

/** The reports of a repository of several projects, each with paths relative to its own folder, `project.key`. */
export interface Reports {
  version: 1
  palier: string
  projects: Report[]
  /** Null for score. */
  verdict: Verdict | null
}

/** How a report is told. */
export interface Voice {
  language: Language
  /** Base of links to files, `https://…/blob/<revision>/`; null: no links. */
  links: string | null
  /** Name of the target branch, or the base as the user wrote it. */
  baseName: string
  /** Where the full report is, for people; null when nowhere. */
  fullReport: string | null
  /** Address of the page of rules, where `#<rule>` leads to one; null: no links. */
  rulePages: string | null
  /** PATH relative to the repository's root, `''` at the root: reports for machines name files from there. */
  prefix: string
  /** Most characters that the forge takes in a comment; null: the fewest that any forge takes. */
  limit: number | null
  /** ANSI colours are welcome. */
  colour: boolean
}
export type Reporter = (report: Report, voice: Voice) => string
