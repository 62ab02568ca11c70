import type { JsonObject } from './object.ts'
import { scalar } from './reading.ts'
import { type Deed, deed } from './task-deeds.ts'

const known: readonly [action: RegExp, type: Deed['type']][] = [
  [
    /^sonarsource\/(?:sonarcloud-github-action|sonarqube-scan-action|sonarcloud-github-c-cpp|sonarqube-github-action)$/,
    'analysis',
  ],
  [/^kitabisa\/sonarqube-action$/, 'analysis'],
  [/^anchore\/(?:scan-action|grype-action)$/, 'scan'],
  [/^snyk\/actions(?:\/(?!setup).*)?$/, 'scan'],
  [/^actions\/dependency-review-action$/, 'scan'],
  [/^google\/osv-scanner-action(?:\/.*)?$/, 'scan'],
  [/^(?:docker\/scout-action|numerique-gouv\/action-trivy-cache)$/, 'scan'],
  [/^golang\/govulncheck-action$/, 'scan'],
  [/^(?:rustsec|actions-rs)\/audit-check$/, 'scan'],
  [/^(?:pypa|trailofbits)\/gh-action-pip-audit$/, 'scan'],
  [/^dependency-check\/dependency-check_action$/, 'scan'],
  [
    /^(?:azure\/container-scan|crazy-max\/ghaction-container-scan|symfonycorp\/security-checker-action|pyupio\/safety-action)$/,
    'scan',
  ],
  [/^dnum-mi\/fabnum-cicd\/\.github\/workflows\/scan-trivy\.ya?ml$/, 'scan'],
  [
    /^(?:azure\/k8s-deploy|deliverybot\/helm|koslib\/helm-eks-action|bitovi\/github-actions-deploy-eks-helm|glopezep\/helm|wahyd4\/kubectl-helm-action)$/,
    'deployment',
  ],
  [
    /^[\w.-]+\/[\w.-]*(?:kubectl|kubernetes|k8s|helm|argo-?rollouts?)[-_](?:deploy|apply|rollout|upgrade)[\w.-]*$/,
    'deployment',
  ],
  [
    /^[\w.-]+\/[\w.-]*(?:deploy|apply|rollout)(?:ment)?[-_](?:to[-_])?(?:kubectl|kubernetes|k8s|helm|eks|aks|gke)[\w.-]*$/,
    'deployment',
  ],
  [/^socialgouv\/kontinuous\/\.github\/actions\/deploy-via-(?:github|webhook)$/, 'deployment'],
  [/^socialgouv\/workflows\/\.github\/workflows\/use-ks-gh-/, 'deployment'],
  [/^(?:helm|container-tools|engineerd)\/(?:kind-action|setup-kind|configurator)$/, 'cluster'],
  [
    /^(?:medyagh\/setup-minikube|manusa\/actions-setup-minikube|nolar\/setup-k3d-k3s|absaoss\/k3d-action|rinx\/setup-k3d|jupyterhub\/action-k3s-helm|debianmaster\/actions-k3s|balchua\/microk8s-actions|insightsengineering\/k3d-action)$/,
    'cluster',
  ],
]

/** Actions that only run what they are given: their input, and the program in front of it. */
const runners: readonly [action: RegExp, inputs: readonly string[], program: string][] = [
  [/^nick-(?:fields|invision)\/retry$/, ['command'], ''],
  [/^(?:coactions\/setup-xvfb|gabrielbb\/xvfb-action)$/, ['run'], ''],
  [/^addnab\/docker-run-action$/, ['run'], ''],
  [/^devcontainers\/ci$/, ['runCmd'], ''],
  [
    /^(?:gradle\/gradle-build-action|gradle\/actions\/setup-gradle|eskatos\/gradle-command-action)$/,
    ['arguments'],
    'gradle',
  ],
  [/^borales\/actions-yarn$/, ['cmd'], 'yarn'],
  [/^actions-rs\/cargo$/, ['command', 'args'], 'cargo'],
  [/^(?:actions-hub\/kubectl|steebchen\/kubectl)$/, ['args', 'command'], 'kubectl'],
  [/^helmfile\/helmfile-action$/, ['helmfile-args'], 'helmfile'],
  [/^(?:php-actions\/phpunit)$/, ['args'], 'phpunit'],
  [/^php-actions\/composer$/, ['command'], 'composer'],
  [/^stcarrez\/maven|^s4u\/maven/, ['run'], 'mvn'],
]

/** What a well-known action does, without its version; `script` is what another one only runs. */
export function actionOf(uses: string, settings: JsonObject): { deeds: Deed[]; script: string } {
  const [name = ''] = uses.toLowerCase().split('@')
  if (name === 'aquasecurity/trivy-action') return { deeds: trivy(settings), script: '' }
  const tool = uses.split('@')[0] ?? ''
  const deeds = known.filter(([pattern]) => pattern.test(name)).map(([, type]) => deed(type, tool))
  const runner = runners.find(([pattern]) => pattern.test(name))
  const words = runner?.[1].map((input) => scalar(settings[input])).filter((text) => text !== '') ?? []
  return { deeds, script: words.length > 0 ? [runner?.[2] ?? '', ...words].join(' ').trim() : '' }
}

/** Trivy looks for vulnerabilities unless it is told to look for something else. */
function trivy(settings: JsonObject): Deed[] {
  const asked = scalar(settings.scanners) || scalar(settings['security-checks']) || 'vuln'
  return scalar(settings['scan-type']) === 'config' || !asked.includes('vuln') ? [] : [deed('scan', 'trivy-action')]
}

/** Reusable workflows of other repositories of which it is known that they do nothing that a rule asks. */
export function isHarmless(workflow: string): boolean {
  return /^(?:dnum-mi\/fabnum-cicd\/\.github\/workflows\/(?:sync-cpin|build-docker|lint|label|clean|release|pr)|slsa-framework\/slsa-github-generator\/|google\/osv-scanner-action\/)/i.test(
    workflow,
  )
}

const gitlabTemplates: readonly [RegExp, Deed['type'][]][] = [
  [/(?:container|dependency)[-_]scanning/i, ['scan']],
  [/sast|secret[-_]detection|code[-_]?quality|workflows\/|dast|api-security|fuzz|license|pages\//i, []],
]

/** What an include of GitLab itself brings; undefined for one that nobody here knows. */
export function includeOf(name: string): Deed[] | undefined {
  const own =
    /^(?:[\w-]+\/)*[\w.-]+\.gitlab-ci\.yml$/.test(name) ||
    /gitlab\.com\/components\/|\$CI_SERVER_FQDN\/components\//.test(name)
  const found = own ? gitlabTemplates.find(([pattern]) => pattern.test(name)) : undefined
  return found?.[1].map((type) => deed(type, name))
}
