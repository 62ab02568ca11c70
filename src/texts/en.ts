import { quote } from './clean.ts'
import { expected, expectedValue } from './expected.ts'
import { foreign } from './foreign.ts'
import type { Messages } from '../model.ts'
import type { Sentences } from './index.ts'

const halves: Readonly<Record<string, string>> = {
  application: 'the application (Dockerfile, pipeline that builds it)',
  infrastructure: 'the infrastructure (chart, overlay, manifests)',
  observability: 'observability (alerts, dashboards)',
}

function stumble({ problem, reason = 'other', place = '', detail = '' }: Messages['helm-failed']): string {
  if (place === '') return quote(problem)
  const said = {
    value: `reads ${detail}, which has no value`,
    type: `expects a value of another type than ${detail}`,
    function: `calls ${detail}, a function that Helm does not have`,
    template: `includes "${detail}", which is defined nowhere`,
    syntax: `has a syntax error ("${detail}")`,
    refused: `stops it: "${detail}"`,
    yaml: `does not give YAML ("${detail}")`,
    other: `stops it ("${detail}")`,
  }
  return `${place} ${said[reason]}`
}

/** One alone is singular. */
const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

const chartAt = (folder: string): string => (folder === '.' ? 'the chart at the root' : `chart \`${folder}\``)

const lacks: Readonly<Record<string, string>> = {
  'apiVersion is missing': 'it has no apiVersion',
  'kind is missing': 'it has no kind',
  'metadata.name is missing': 'it has no metadata.name',
  'metadata.name is no text': 'its metadata.name is not text',
  'not a mapping': 'these are not keys and values',
}

export const en: Sentences = {
  'apisix-tls-elsewhere': (m) =>
    `no ApisixTls of this render gives ${m.host} a certificate: add it, or declare \`tls: platform\` on the environment`,
  'argument-unexpected': (m) => `unexpected argument for "${m.command}": "${m.argument}"`,
  'attestation-ended': (m) => `the attestation of ${m.rule} ended on ${m.until}: renew it in .palier.yml`,
  'attestation-ends': (m) => `the attestation of ${m.rule} ends on ${m.until}: renew it by then in .palier.yml`,
  'attestation-evidence-missing': (m) =>
    `${m.file}:${m.line} attestation of "${m.rule}" dropped: evidence "${m.evidence}" does not exist in the repository`,
  'attestation-future': (m) =>
    `${m.file}:${m.line} attestation of "${m.rule}" dated ${m.date}: it will count from that day on`,
  'attestation-missing': (m) =>
    `nothing in the repository shows it: attest it in .palier.yml (\`project.attestations\`, rule ${m.rule})`,
  'attestation-not-possible': (m) =>
    `${m.file}:${m.line} attestation dropped: rule "${m.rule}" is proved by files and cannot be attested`,
  'backup-destination-unseen': (m) =>
    `nothing shows where the backups of ${m.object} go, or how long they are kept: write the object store and the retention in its definition`,
  'backup-of-whom': (m) =>
    `${m.object} backs up a database that it does not name: name the database or its Service in its command or variables`,
  'bare-repository': (m) =>
    `"${m.path}" is a git repository without checked-out files: name what to judge, \`score --revision REV\` or \`check --base REV --head REV\``,
  'base-image-size-unknown': (m) =>
    `nothing says whether base image ${m.image} is minimal: start from a distroless, slim or alpine image`,
  'base-image-support-unknown': (m) =>
    `end of support unknown for base image ${m.image}: start from a known image and version (rules/data/support-ends.yaml)`,
  'base-image-unknown': (m) => `the user of base image \`${m.image}\` is not known: write USER to show it`,
  'base-policy-broken': (m) =>
    `the target branch's \`${m.file}\` cannot be read: the one in this change applies, and may repair it`,
  'base-required': () => `\`palier check\` compares two revisions: give the base, for instance \`--base main\``,
  'build-unnamed': (m) =>
    `image \`${m.image}\` may come from a build whose name cannot be read: write that name in the pipeline`,
  'builds-elsewhere': (m) =>
    `image \`${m.image}\` may be built in the other half of the project: judge it with this repository (\`project.companions\`)`,
  'certificate-unread': (m) =>
    `${m.file} copies ${m.certificate}, and nothing says whether it is an authority or the certificate of a server: name it after its role (ca-….crt)`,
  'chart-asks-value': (m) =>
    `with its default values alone, ${chartAt(m.chart)} stops ("${m.detail}"): declare in .palier.yml an environment with the values that it asks for`,
  'claim-elsewhere': (m) =>
    `${m.workload} mounts a volume that is not among the rendered objects: whether several nodes may write to it cannot be known`,
  'command-later': (m) => `command "${m.command}" is not available in this version yet`,
  'command-unknown': (m) =>
    `unknown command "${m.command}"${m.nearest ? `; did you mean "${m.nearest}"?` : ''} (\`palier --help\`)`,
  'comment-moved': () => `the merge request has moved on since this run: nothing is written`,
  'comment-not-head': () =>
    `what was judged is not the head of the merge request: check out its head or its merge commit (nothing is written)`,
  'comment-not-written': (m) => `the verdict stands, but the comment is not up to date: ${m.problem}`,
  'comment-older': () => `a later run has already commented: nothing is written`,
  'comment-written': (m) => `comment: ${m.url}`,
  'commitment-lowered': (m) =>
    `${m.to === 0 ? `this change removes the commitment (${m.from})` : `this change lowers the commitment from ${m.from} to ${m.to}`}: it is judged against level ${m.from}`,
  'commitment-next': (m) => `the commitment goes from level ${m.from} to level ${m.level} on ${m.by}`,
  'commitment-postponed': (m) => `this change postpones or removes the step to level ${m.level} planned for ${m.by}`,
  'commitment-raised': (m) =>
    `${m.from === 0 ? `this change commits the project to level ${m.to}` : `this change raises the commitment from ${m.from} to ${m.to}`}: that counts once merged`,
  'companion-broken': (m) => `${m.file}:${m.line} companion repository "${m.name}" dropped: ${m.problem}`,
  'companion-missing': (m) =>
    `${m.file}:${m.line} companion repository "${m.name}" absent: ${m.path} is not there (check it out in the pipeline, before palier)`,
  'comparison-failed': (m) =>
    `git cannot compare the two revisions ("${m.problem}"): where objects are missing, the clone is partial; clone without \`--filter\`, or complete it with \`git fetch --refetch --no-filter origin\``,
  'components-left-out': (m) =>
    `${m.count === 1 ? '1 Kustomize component that no kustomization file lists' : `${m.count} Kustomize components that no kustomization file lists`}, hence not judged: ${m.folders}`,
  'configuration-documents': (m) => `\`${m.file}\` holds ${m.count} YAML documents: keep one`,
  'configuration-folder': (m) => `\`${m.file}\` is a folder: make it a YAML file`,
  'configuration-ignored-key': (m) => `${m.file}:${m.line} "${m.key}" is not read yet by this version`,
  'configuration-key-missing': (m) => `${m.file}:${m.line} "${m.key}" is missing (${expected(m.expected, 'en')})`,
  'configuration-link': (m) =>
    `\`${m.file}\` is a link to \`${m.target}\`, which is not a file of the folder judged: replace it with the file itself`,
  'configuration-missing': (m) => `configuration file "${m.file}" does not exist`,
  'configuration-more': (m) => `and ${m.count} more ${m.count === 1 ? 'mistake' : 'mistakes'} in \`${m.file}\``,
  'configuration-project-missing': (m) =>
    `${m.file}:${m.line} no folder "${m.folder}" in this repository${m.nearest ? `; did you mean "${m.nearest}"?` : ''}`,
  'configuration-too-large': (m) => `\`${m.file}\` is larger than ${m.limit}: shorten it`,
  'configuration-unknown-key': (m) =>
    `${m.file}:${m.line} unknown key "${m.key}"${m.nearest ? `; did you mean "${m.nearest}"?` : ''}`,
  'configuration-unknown-parameter': (m) =>
    `${m.file}:${m.line} rule "${m.rule}" has no parameter "${m.parameter}"${m.nearest ? `; did you mean "${m.nearest}"?` : m.known ? `; it has: ${m.known}` : '; it has none'}`,
  'configuration-unknown-rule': (m) =>
    `${m.file}:${m.line} unknown rule "${m.rule}"${m.nearest ? `; did you mean "${m.nearest}"?` : ''}`,
  'configuration-unreadable': (m) => `${m.file} cannot be read: ${foreign('system', m.problem, 'en')}`,
  'configuration-wrong-value': (m) =>
    `${m.file}:${m.line} "${m.key}" is ${m.read}, expected: ${expected(m.expected, 'en')}${m.nearest ? `; did you mean "${m.nearest}"?` : ''}`,
  'configuration-yaml': (m) => `${m.file}:${m.line} is not YAML: ${foreign('yaml', m.problem, 'en')}`,
  'coverage-undecided': (m) =>
    `${m.covered} of ${m.total} important requirements are covered, ${m.undecided} are undecided`,
  'deployment-apart': (m) =>
    `${m.object} of ${m.folder} seems to belong to another version of the deployment: declare the environment in .palier.yml, with the sources that go together`,
  'encryption-unknown': (m) =>
    `nothing says whether the connection of ${m.setting} is encrypted: state it in the address (sslmode=verify-full, rediss://, amqps://, https://)`,
  'entry-point-elsewhere': (m) =>
    `Traefik's entry point "${m.entry}" is configured elsewhere: write \`tls:\` in the IngressRoute, or declare \`tls: platform\` on the environment`,
  'entrypoint-unreadable': (m) => `${m.file} starts with ${m.script}, which is not in the repository`,
  'environment-class-missing': (m) =>
    `no environment of class ${m.class}: declare one in .palier.yml (\`project.environments\`)`,
  'environment-left': (m) => `environment \`${m.environment}\` is no longer judged`,
  'environment-not-rendered': (m) => `environment ${m.environment} does not render: what it shares cannot be seen`,
  'event-publishes-only': () =>
    `this event carries a token that can write: it is only for publishing a saved report (input \`report\`), never for judging the files of a change`,
  'explain-unknown': (m) =>
    `no rule, criterion or level "${m.id}"${m.nearest ? `; did you mean "${m.nearest}"?` : ''} (\`palier explain\` shows the grid)`,
  'file-not-writable': (m) => `"${m.file}" cannot be written: ${foreign('system', m.problem, 'en')}`,
  'file-unreadable': (m) => `${m.file} cannot be read: ${foreign('system', m.problem, 'en')}`,
  'files-left-out': (m) =>
    `${m.count === 1 ? '1 file' : `${m.count} files`} of documentation, test, example or vendored folders not judged: ${m.folders}`,
  'forge-deadline': (m) => `${m.host} has not answered within ${m.seconds} s in all: run again later`,
  'forge-fork': () =>
    `no comment: a merge request from a fork has no token that can write; publish the report from a second job (docs/forks.md)`,
  'forge-locked': () => `the conversation of the merge request is locked: unlock it to have the comment again`,
  'forge-not-found': (m) =>
    `the forge does not show this merge request to this token (${m.status}): give it access to the project`,
  'forge-not-json': (m) =>
    `${m.host} answers something other than its API (${m.status}, ${m.type}), perhaps a login page: check the address and the proxy`,
  'forge-permission': (m) =>
    `the forge refuses (${m.status}${m.reason ? `, ${m.reason}` : ''}): give the token ${m.permissions ? `the permission ${m.permissions}` : 'the right to write on the merge request'}`,
  'forge-rate-limited': (m) => `the forge limits calls (${m.status}) and asks to wait ${m.seconds} s: run again later`,
  'forge-redirected': (m) =>
    `${m.host} redirects to ${m.to}, where the token is not sent: give the forge's final address`,
  'forge-refused': (m) => `the forge refused (${m.status})${m.reason ? `: ${m.reason}` : ''}`,
  'forge-token-missing-github': () =>
    `no comment: no token; give the action its \`token\`, or \`GITHUB_TOKEN\`, with \`pull-requests: write\``,
  'forge-token-missing-gitlab': () =>
    `no comment: no token; create a project access token (role Developer, scope \`api\`) and give it in the masked variable \`PALIER_TOKEN\``,
  'forge-token-refused': (m) =>
    `the forge refuses the token (${m.status}): it is wrong, revoked or expired; give another one (\`PALIER_TOKEN\`)`,
  'forge-too-large': (m) => `${m.host} answers with more than ${m.megabytes} MB: the comment is not written`,
  'forge-unreachable': (m) =>
    `${m.host} cannot be reached (${foreign('system', m.problem, 'en')}): check the network, the proxy (\`HTTPS_PROXY\`) and the certificate authority (\`NODE_EXTRA_CA_CERTS\`)`,
  'format-same-file': (m) => `"${m.file}" would get two reports: give each format a file of its own`,
  'gateway-elsewhere': (m) =>
    `Gateway ${m.gateway} is not in this render: add it, or declare \`tls: platform\` on the environment`,
  'generator-needed': (m) =>
    `${m.generator} writes manifests by running code (${m.file}), which palier never does: commit what it produces, or name the repository that holds it (\`project.companions\`)`,
  'git-needed': (m) => `"${m.path}" is not in a git repository: \`palier score\` is enough for a plain folder`,
  'git-not-found': () =>
    `git was not found: install it in the job's image (Node's "slim" and "alpine" images have none), or name yours with \`PALIER_GIT\``,
  'grid-missing': (m) => `no grid "${m.grid}"${m.nearest ? `; did you mean "${m.nearest}"?` : ''}`,
  'grid-twice': (m) => `${m.file}:${m.line}:${m.column}: "${m.id}" appears twice in the grid: keep one`,
  'half-elsewhere': (m) =>
    m.declared
      ? `${halves[m.half] ?? m.half} is in another repository (\`project.repository\`): to have it judged here, check that repository out in the pipeline and name it in .palier.yml (\`project.companions\`)`
      : `nothing here shows ${halves[m.half] ?? m.half}: name the repository that holds it in .palier.yml (\`project.companions\`), or commit it here`,
  'head-policy-used': (m) => `the target branch has no ${m.file}: the one in this change applies`,
  'helm-dependencies-missing': (m) =>
    `the dependencies of ${chartAt(m.chart)} are not in the repository (${m.dependencies}): run \`helm dependency build\`, then commit charts/`,
  'helm-failed': (m) => `${chartAt(m.chart)} does not render: ${stumble(m)}`,
  'helm-missing': () => 'helm is missing: charts are not rendered (`palier tools install`)',
  'helmfile-charts-elsewhere': (m) =>
    `${m.helmfile} installs charts that are not in the repository: ${m.charts}; to have them judged, copy them into the repository (\`helm pull --untar\`) and name their path`,
  'helmfile-needed': (m) =>
    `helmfile gives ${chartAt(m.chart)} values that palier cannot work out without it (${m.file}): declare the environment with plain values files (\`project.environments\`)`,
  'image-registry-variable': (m) =>
    `the registry of the image \`${m.image}\` is a variable that nothing here replaces: write it, or judge the manifests that the deployment produces`,
  'image-variable': (m) =>
    `the version of the image \`${m.image}\` is a variable that nothing here replaces: write it, or judge the manifests that the deployment produces`,
  'init-add': (m) => `${m.file} already exists: add what follows to it`,
  'init-kept': (m) => `${m.file} already exists: nothing in it is changed`,
  'init-next': (m) => `review, complete, then: \`git add ${m.files} && git commit\``,
  'init-no-forge': () =>
    `neither GitHub nor GitLab recognised (remote, .github, .gitlab-ci.yml): the README shows the pipeline of each`,
  'init-written': (m) => `written: ${m.file}`,
  'judged-only-now': () => `there before this change, but only judged now: this change does not touch it`,
  'keycloak-admin-unclear': (m) =>
    `${m.host} leads to the whole of Keycloak, admin console included unless something closes it: expose only /realms and /resources, or set KC_HOSTNAME_ADMIN`,
  'kinds-without-schema': (m) =>
    `${count(m.count, 'object has no schema and is not checked', 'objects have no schema and are not checked')}: ${m.kinds}`,
  'kontinuous-needed': (m) =>
    `Kontinuous deploys what ${m.folder} describes with charts of its own, which palier does not have: commit the manifests that it renders, or declare the environments (\`project.environments\`)`,
  'kubeconform-incomplete': (m) =>
    `kubeconform did not answer for ${count(m.count, 'object: its schema is not checked', 'objects: their schemas are not checked')}`,
  'kubeconform-missing': () => 'kubeconform is missing: schemas are not checked (`palier tools install`)',
  'kustomize-failed': (m) =>
    `kustomization \`${m.kustomization}\` does not build: ${foreign('kustomize', m.problem, 'en')}`,
  'kustomize-helm': (m) =>
    `kustomization ${m.kustomization} inflates charts (\`--enable-helm\`), which needs the network: commit the rendered manifests, or use the chart as a source`,
  'kustomize-missing': () => 'kustomize is missing: kustomizations are not built (`palier tools install`)',
  'kustomize-outside': (m) =>
    `kustomization ${m.kustomization} refers to ${m.reference}, outside the folder judged: judge its parent folder`,
  'kustomize-remote': (m) =>
    `kustomization ${m.kustomization} needs the network (${m.reference}): copy it into the repository`,
  'limits-unwritten': (m) => `${m.object} does not set all its limits: they cannot be added up`,
  'log-format-unseen': () => `nothing shows that logs are in JSON or GELF: configure an encoder, or attest it`,
  'mute-of-required': (m) => `${m.file}:${m.line} "mute" has no effect: rule "${m.rule}" is required`,
  'namespace-unwritten': (m) =>
    `${m.object} writes no namespace, and nothing says whether it is in ${m.namespace}: write it nowhere, or everywhere`,
  'no-change-request': () =>
    `no merge request here: \`palier publish\` and \`--publish\` are for the pipeline of a merge request`,
  'no-longer-asked': (m) => `\`${m.subject}\` is still there, but the rule no longer applies to it`,
  'nodes-unknown': (m) => `${m.workload} has one pod per node: their number is not in the repository`,
  'nothing-found': () => `no manifest, chart, Dockerfile, pipeline or attestation was found`,
  'object-incomplete': (m) =>
    `a Kubernetes object of ${m.file} cannot be read: ${lacks[m.problem] ?? quote(m.problem)}`,
  'operator-behind': (m) => `${m.object} may be managed by the operator of ${m.operator}, which palier does not know`,
  'option-not-of-command': (m) => `option "${m.option}" does not belong to command "${m.command}" (\`palier --help\`)`,
  'option-path-outside': (m) =>
    `"${m.option}" was given "${m.read}", outside "${m.path}": give a path relative to that folder, which is read at the revisions compared`,
  'option-unknown': (m) =>
    `unknown option "${m.option}"${m.nearest ? `; did you mean "${m.nearest}"?` : ''} (\`palier --help\`)`,
  'option-value-missing': (m) => `"${m.option}" expects a value: ${m.expected}`,
  'option-value-wrong': (m) =>
    `"${m.option}" was given "${m.read}", expected: ${expectedValue(m.expected, 'en')}${m.nearest ? `; did you mean "${m.nearest}"?` : ''}`,
  'path-missing': (m) => `"${m.path}" does not exist or is not a folder`,
  'performance-unseen': () =>
    `nothing shows that requests are measured, and there is no list of dependencies here: declare OTEL_* in the manifests, or attest it`,
  'pipeline-includes-elsewhere': (m) => `${m.file} includes what is not in this repository: ${m.includes}`,
  'pipeline-unread': (m) =>
    `palier reads GitLab and GitHub pipelines, not ${m.file}: what it does stays unknown, unless one of those does it too`,
  'policy-foreign': (m) =>
    `${m.object} may filter these pods too, and palier does not read that kind: write a Kubernetes NetworkPolicy, or ask for a waiver`,
  'port-nameless': (m) => `no port of the container is named ${m.port}: name it or write its number`,
  'project-eased': (m) => `this change asks less of the project: \`${m.key}\` goes from \`${m.from}\` to \`${m.to}\``,
  'project-eased-rules': (m) =>
    `rules that no longer ask for anything because of it: ${m.rules}${m.more > 0 ? ` and ${m.more} more` : ''}`,
  'project-source-left': (m) =>
    `\`${m.sources}\` stays in the repository, but this change no longer judges it in ${m.environment}`,
  'render-stopped': (m) => `rendering ${m.source} was stopped at its limit (${m.limit})`,
  'report-foreign': (m) =>
    `"${m.file}" is not the report of this merge request: ${m.what} "${m.read}", expected "${m.expected}"`,
  'report-required': () => `\`palier publish\` expects the file of a report: \`palier publish report.json\``,
  'report-unreadable': (m) => `"${m.file}" is not a palier report that can be published: ${m.problem}`,
  'requirement-unattested': (m) =>
    `${m.requirement} lacks only an attestation: write it in .palier.yml (\`project.attestations\`)`,
  'requirement-undecided': (m) => `${m.requirement} is not decided yet, because of: ${m.rules}`,
  'revision-missing': (m) =>
    `commit "${m.revision}" is not in this clone${m.problem ? ` (${m.problem})` : ''}: clone with more history (\`fetch-depth: 2\`, \`GIT_DEPTH\`)${/[~^]/.test(m.revision) ? '' : ` or run \`git fetch origin ${m.revision}\``}`,
  'revision-unknown': (m) =>
    `unknown revision "${m.revision}"${m.nearest ? `; did you mean "${m.nearest}"?` : ''}: give a branch, a tag or a commit id of this repository`,
  'revision-unreadable': (m) =>
    `git cannot read the files of this revision ("${m.problem}"): where objects are missing, the clone is partial; clone without \`--filter\`, or complete it with \`git fetch --refetch --no-filter origin\``,
  'rule-example': (m) =>
    `${m.file}:${m.line}:${m.column}: example ${m.example} no. ${m.number} gives "${m.outcome}": correct the example or the expression`,
  'rule-expression': (m) =>
    `${m.file}:${m.line}:${m.column}: expression refused: ${foreign('expression', m.problem, 'en')}`,
  'rule-expression-long': (m) =>
    `${m.file}:${m.line}:${m.column}: expression of more than ${m.limit} characters: make two rules of it`,
  'rule-expression-loops': (m) =>
    `${m.file}:${m.line}:${m.column}: more than ${m.limit} nested loops: the time that it takes would have no bound`,
  'rule-key-missing': (m) => `${m.file}:${m.line}:${m.column}: "${m.key}" is missing: write it`,
  'rule-name': (m) => `${m.file}: a rule is a file \`<theme>/<id>.yaml\`, in lower case with dashes`,
  'rule-never-unwritten': (m) =>
    `${m.file}:${m.line}:${m.column}: "${m.field}" is always written: read it without has(…); what cannot be known makes the rule undecidable by itself`,
  'rule-not-bool': (m) => `${m.file}:${m.line}:${m.column}: the expression gives ${m.type}, it must give bool`,
  'rule-pattern': (m) =>
    `${m.file}:${m.line}:${m.column}: pattern "${m.pattern}" refused: ${foreign('expression', m.problem, 'en')}; write a literal in RE2 syntax`,
  'rule-retired': (m) => `${m.file}:${m.line} rule "${m.rule}" has been retired from the grid: remove the line`,
  'rule-says-project': (m) =>
    `${m.file}:${m.line}:${m.column}: a sentence depends on the fact and its parameters alone, not on project: choose the cases in where, or write another rule`,
  'rule-twice': (m) => `${m.file}: this rule already exists in ${m.other}: give it another name`,
  'rule-unguarded': (m) =>
    `${m.file}:${m.line}:${m.column}: "${m.field}" may be absent: ask has(…) first, or in for a key`,
  'rule-unknown-word': (m) =>
    `${m.file}:${m.line}:${m.column}: unknown ${m.what} "${m.word}"${m.nearest ? `; did you mean "${m.nearest}"?` : ''}`,
  'rule-wrong-value': (m) =>
    `${m.file}:${m.line}:${m.column}: ${m.key ? `"${m.key}"` : 'the document'} is ${m.read}, expected: ${expected(m.expected, 'en')}${m.nearest ? `; did you mean "${m.nearest}"?` : ''}`,
  'rule-yaml': (m) => `${m.file}:${m.line}:${m.column}: not YAML: ${foreign('yaml', m.problem, 'en')}`,
  'rules-announced': (m) =>
    `rules that count from ${m.from} on: ${m.rules}; the project would be at level ${m.level}${m.level === m.now ? ', unchanged' : ` (${m.now} today)`}`,
  'rules-broken-on-target': (m) =>
    `the rules of ${m.folder} cannot be read on the target branch; only palier's own apply`,
  'rules-folder-large': (m) => `rules folder ${m.folder} is too large: ${m.problem}`,
  'rules-folder-missing': (m) => `no .yaml file in rules folder ${m.folder}`,
  'rules-not-on-target': (m) =>
    `the rules of ${m.folder} will count once merged: the target branch does not have them yet`,
  'rules-sound': (m) => `${count(m.rules, 'rule')} and ${count(m.examples, 'example')}, all sound`,
  'schedules-elsewhere': () =>
    `no file schedules a build or a scan; a GitLab scheduled pipeline is not in the repository: attest it`,
  'schemas-missing': () => 'the Kubernetes schemas are missing: objects are not checked',
  'schemas-nearest': (m) => `no schemas of Kubernetes ${m.asked} are shipped: those of ${m.used} are used`,
  'secret-nowhere': (m) =>
    `Secret ${m.secret} is not in the repository: if something else provides it, declare it (\`project.elsewhere.secrets\`)`,
  'seen-at-last': (m) => `visible since this change; before it: ${m.cause.en}`,
  'service-elsewhere': (m) =>
    `the Service ${m.service} is in the namespace ${m.namespace}, into which nothing here deploys: if it is there, declare it (\`project.elsewhere.services\`)`,
  'signature-unverified': () =>
    `nothing here verifies the signature: commit a verifyImages policy, or attest Harbor's option`,
  'source-elsewhere': (m) => `${m.object} deploys what is not in this repository: judge the repository that holds it`,
  'source-file-missing': (m) =>
    `\`${m.source}\` names ${m.file}, which is not in the repository: add it or correct the path`,
  'source-left': (m) => `\`${m.source}\` is no longer judged`,
  'source-missing': (m) => `${m.source} is not in the repository: correct the environment's sources in .palier.yml`,
  'source-unplaced': (m) =>
    `no name tells which environment ${m.source} goes to: declare the environments (\`project.environments\`)`,
  'status-not-written': (m) => `the verdict stands, but the commit status is not set: ${m.problem}`,
  'target-policy-broken': (m) =>
    `the target branch's \`${m.file}\` cannot be read: the one in the comparison base applies`,
  'target-unreachable': (m) =>
    `the tip of \`${m.branch}\` could not be read, so the policy is the base's: make \`git fetch\` of that branch succeed in the job`,
  'template-outside-chart': (m) => `${m.file} is a template outside any chart: render it, or move it to a chart`,
  'tool-not-installed': (m) =>
    `${m.tool} could not be installed: ${foreign('system', m.problem, 'en')}; name a mirror (\`--mirror URL\`) or put it on PATH`,
  'tool-sum-wrong': (m) =>
    `${m.file} is refused: SHA-256 sum ${m.found}, expected ${m.expected}; the mirror's file is not the published one`,
  'variable-unknown': (m) => `the value of variable ${m.variable} is not written in the repository`,
  'volume-size-unread': (m) =>
    `the size of ${m.volume} is not written, or cannot be read: write resources.requests.storage`,
  'waiver-ends': (m) => `the waiver of ${m.rule} for \`${m.subject}\` ends on ${m.until}: fix it by then, or renew it`,
  'waiver-renamed': (m) =>
    `the waiver of ${m.rule} follows the renaming of \`${m.subject}\`: write \`${m.to}\` in it in this same merge request`,
  'waiver-without-decision': (m) =>
    `${m.file}:${m.line} waiver of "${m.rule}" dropped: a level 5 rule or a requirement of the CCT needs a decision (\`decision:\`)`,
  'writable-paths-unknown': (m) => `what the image of ${m.file} writes at run time cannot be read in the Dockerfile`,
  'yaml-broken': (m) => `${m.file}:${m.line} is not YAML: ${foreign('yaml', m.problem, 'en')}`,
}
