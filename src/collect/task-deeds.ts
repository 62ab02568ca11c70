import type { ShellCommand } from './shell.ts'
import { ignoresFailures, measuresCoverage, runsTests } from './task-tests.ts'
import { verbsOf } from './task-words.ts'
import { unverifiedBy } from './unverified-commands.ts'
import { stopsVerification, unverifiedIn } from './unverified-names.ts'

/** Something that a job does, and that a rule may ask. */
export interface Deed {
  /** cluster: the job makes a cluster of its own. unverified: it stops the verification of certificates, `tool` being how. */
  type: 'tests' | 'analysis' | 'scan' | 'signature' | 'deployment' | 'cluster' | 'unverified'
  /** As one would type it, in two words: `npm audit`. */
  tool: string
  /** Why its failure does not stop the job, as it is written; `''` when it does. */
  loose: string
  coverage: boolean
  /** Of a signature: it names a digest, not a tag. */
  byDigest: boolean
}

/** What one command does, its wrappers taken away. */
export function deedsOf(command: ShellCommand): Deed[] {
  const found = detectors.filter(([, does]) => does(command)).map(([type]) => type)
  const own = found.map((type) => ({
    type,
    tool: toolOf(command),
    loose: loosenessOf(command),
    coverage: measuresCoverage(command),
    byDigest: command.words.some((word) => /@|digest/i.test(word)),
  }))
  return [...own, ...unverifiedBy(command).map((how) => deed('unverified', how))]
}

export function deed(type: Deed['type'], tool: string, loose = ''): Deed {
  return { type, tool, loose, coverage: false, byDigest: false }
}

/** What variables of a job do to the verification of certificates. */
export function variableDeeds(variables: Iterable<readonly [name: string, value: string]>): Deed[] {
  return [...variables].flatMap(([name, value]) => {
    const found = stopsVerification(name, value) ? [name] : unverifiedIn(value).map((one) => one.name)
    return found.map((how) => deed('unverified', how))
  })
}

function toolOf({ name, words }: ShellCommand): string {
  const verb = words.find((word) => /^[a-z][a-z:-]*$/.test(word) && word.length < 30)
  const subject = name === 'mvn' || name === 'mvnw' || name === 'gradle' || name === 'gradlew' ? lastGoal(words) : verb
  return subject === undefined || /^(?:pytest|vitest|jest|phpunit|rspec|sonar-scanner)$/.test(name)
    ? name
    : `${name} ${subject}`
}

function lastGoal(words: readonly string[]): string | undefined {
  return words.filter((word) => /^[:a-zA-Z]/.test(word) && !word.includes('/') && word.length < 30).at(-1)
}

function loosenessOf(command: ShellCommand): string {
  if (command.tolerated) return '|| true'
  if (ignoresFailures(command)) return 'maven.test.failure.ignore'
  return command.words.find((word) => /^-Dsonar\.qualitygate\.wait=["']?false/.test(word)) ?? ''
}

const detectors: readonly [Deed['type'], (command: ShellCommand) => boolean][] = [
  ['tests', runsTests],
  ['analysis', analyses],
  ['scan', scans],
  ['signature', ({ name, words }) => name === 'cosign' && words[0] === 'sign'],
  ['deployment', deploys],
  ['cluster', makesCluster],
]

function analyses({ name, words }: ShellCommand): boolean {
  if (/^(?:sonar-scanner|sonar-scanner-cli|sonar|sonarqube-scanner|pysonar|dotnet-sonarscanner)$/.test(name))
    return true
  if (/^(?:mvn|mvnw|gradle|gradlew)$/.test(name))
    return words.some((word) => /^:?sonar(?:qube)?(?::sonar)?$|sonar-maven-plugin[^\s]*:sonar$/.test(word))
  return name === 'dotnet' && /^sonarscanner\b/.test(words.join(' '))
}

const always =
  /^(?:grype|pip-audit|osv-scanner|govulncheck|bundler-audit|bundle-audit|dependency-check(?:\.sh)?|clair-scanner|clairctl|local-php-security-checker|nancy|audit-ci|better-npm-audit|auditjs|depscan|retire|npm-audit-resolver|check-audit)$/
const scanVerbs: readonly [name: RegExp, words: RegExp][] = [
  [/^(?:npm|pnpm|bun|composer|cargo)$/, /^audit\b(?! (?:fix|signatures))/],
  [/^yarn$/, /^(?:npm )?audit\b/],
  [/^snyk$/, /^(?:test|container|monitor)\b/],
  [/^safety$/, /^(?:check|scan)\b/],
  [/^cargo$/, /^deny\b/],
  [/^bundle$/, /^audit\b/],
  [/^docker$/, /^(?:scout (?:cves|quickview|recommendations)|scan)\b/],
  [/^(?:jf|jfrog)$/, /^(?:audit|scan|docker scan)\b/],
  [/^symfony$/, /^(?:security:check|check:security)\b/],
  [/^dotnet$/, /^(?:list|package)\b.* --vulnerable\b/],
  [/^mix$/, /^deps\.audit\b/],
]

function scans({ name, words }: ShellCommand): boolean {
  if (words.some((word) => /^--?(?:help|version)$/.test(word))) return false
  if (always.test(name)) return true
  if (name === 'trivy') return scansWithTrivy(words)
  if (/^(?:mvn|mvnw|gradle|gradlew)$/.test(name))
    return words.some((word) => /dependency-?check(?:-maven)?(?::[^\s]*)?(?:check|aggregate|analyze)/i.test(word))
  const said = words.join(' ')
  return scanVerbs.some(([pattern, first]) => pattern.test(name) && first.test(said))
}

/** A scan of configuration or secrets alone looks for no vulnerability. */
function scansWithTrivy(words: readonly string[]): boolean {
  const at = words.findIndex((word) => /^--(?:scanners|security-checks)(?:=|$)/.test(word))
  const asked = at < 0 ? 'vuln' : (words[at]?.split('=')[1] ?? words[at + 1] ?? '')
  return (
    words.some((word) => /^(?:image|i|fs|filesystem|repo|repository|rootfs|sbom|vm)$/.test(word)) &&
    asked.includes('vuln')
  )
}

const clusterOptions = new Set(
  '-n --namespace --context --kubeconfig -s --server --token --user --cluster --as --kube-context --kube-token --kube-apiserver -f --file -e --environment'.split(
    ' ',
  ),
)
const changes: readonly [name: RegExp, verb: RegExp][] = [
  [
    /^(?:kubectl|oc|k)$/,
    /^(?:apply|create|replace|patch|set|scale|delete|edit|run|expose|autoscale|new-app|rollout (?:restart|undo))\b/,
  ],
  [/^helm3?$/, /^(?:install|upgrade|uninstall|rollback|delete)\b/],
  [/^helmfile$/, /^(?:apply|sync|destroy)\b/],
  [/^(?:kapp|werf)$/, /^(?:deploy|converge|delete)\b/],
  [/^skaffold$/, /^(?:run|deploy|apply)\b/],
  [/^tk$/, /^apply\b/],
  [/^ct$/, /^(?:install|lint-and-install)\b/],
  [/^kustomize$/, /^deploy\b/],
]

/** Changes what runs in a cluster; a dry run does not. */
function deploys({ name, words }: ShellCommand): boolean {
  if (words.some((word) => /^--dry-run(?:=(?!none)|$)|^--help$/.test(word))) return false
  const said = verbsOf(words, clusterOptions).join(' ')
  return changes.some(([pattern, verb]) => pattern.test(name) && verb.test(said))
}

function makesCluster({ name, words }: ShellCommand): boolean {
  const said = words.join(' ')
  if (/^(?:kind|k3d|ctlptl)$/.test(name)) return /^(?:create cluster|cluster create)\b/.test(said)
  if (/^(?:minikube|microk8s|k0s|crc|colima)$/.test(name)) return /^(?:start|install)\b/.test(said)
  return (name === 'k3s' && words[0] === 'server') || /\bget\.k3s\.io\b/.test(said)
}
