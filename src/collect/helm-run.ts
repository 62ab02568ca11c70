import { tmpdir } from 'node:os'
import type { Location } from '../model.ts'
import { exec, type ExecResult } from '../lib/exec.ts'
import { oneLine } from '../lib/text.ts'
import { sentinel } from './helm-output.ts'
import type { Failure } from './outcome.ts'

/** Custom resources that the platform has, so that charts that ask for them write them. */
const platformKinds = [
  'monitoring.coreos.com/v1/ServiceMonitor',
  'monitoring.coreos.com/v1/PodMonitor',
  'monitoring.coreos.com/v1/PrometheusRule',
  'secrets.hashicorp.com/v1beta1/VaultStaticSecret',
  'secrets.hashicorp.com/v1beta1/VaultAuth',
  'postgresql.cnpg.io/v1/Cluster',
  'postgresql.cnpg.io/v1/ScheduledBackup',
  'isindir.github.com/v1alpha3/SopsSecret',
  'gateway.networking.k8s.io/v1/HTTPRoute',
  'gateway.networking.k8s.io/v1/Gateway',
  'cert-manager.io/v1/Certificate',
  'cert-manager.io/v1/Issuer',
]
const openshiftKinds = [
  'route.openshift.io/v1/Route',
  'security.openshift.io/v1/SecurityContextConstraints',
  'apps.openshift.io/v1/DeploymentConfig',
  'image.openshift.io/v1/ImageStream',
]

/** `group/version` and `group/version/Kind`, as charts ask for either. */
export function platformApis(cluster: string): string[] {
  const kinds = cluster === 'openshift' ? [...platformKinds, ...openshiftKinds] : platformKinds
  return [...new Set(kinds.flatMap((kind) => [kind.slice(0, kind.lastIndexOf('/')), kind]))]
}

export interface HelmCall {
  helm: string
  /** Temporary folder that holds the chart at its path of the tree. */
  folder: string
  chart: string
  release: string
  values: readonly string[]
  /** `1.36.0`. */
  kubernetes: string
  apis: readonly string[]
}

/** Milliseconds and bytes that one render may take. */
export const renderLimits = { timeout: 30_000, limit: 32 * 1024 * 1024 }

/** A render that was stopped: too long or too much is a doubt, not a fault. */
export function stoppedRender(source: string, at: Location): Failure {
  const limit = `${renderLimits.timeout / 1000} s, ${renderLimits.limit / 1024 / 1024} MiB`
  return { cause: { code: 'render-stopped', source, limit }, fault: false, problem: '', at }
}

/** A proxy that no one answers, and no protocol for git: what was not seen beforehand is not fetched either. */
export const noNetwork = {
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  NO_PROXY: '',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_SSH_COMMAND: 'false',
}

export function runHelm(call: HelmCall): Promise<ExecResult> {
  const chart = call.chart === '.' ? '.' : `./${call.chart}`
  const flags = ['--namespace', sentinel, '--kube-version', call.kubernetes, '--include-crds', '--skip-tests']
  const apis = call.apis.flatMap((api) => ['--api-versions', api])
  const values = call.values.flatMap((file) => ['--values', listItem(`./${file}`)])
  return exec(call.helm, ['template', ...flags, ...apis, ...values, '--', call.release, chart], {
    cwd: call.folder,
    environment: { ...noNetwork, HELM_NO_PLUGINS: '1' },
    ...renderLimits,
  })
}

/** The flag reads a list with commas: a file name must not be two. */
const listItem = (text: string) => (/[,"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A renderer's own words in one line, without temporary paths. */
export function wordsOf(stderr: string, folder: string): string {
  const lines = stderr
    .split('\n')
    .filter((line) => !/^(?:WARNING|level=|walk\.go|coalesce\.go|I\d{4}|W\d{4}|#)/i.test(line.trim()))
  const words = lines.join(' ').replaceAll(`${folder}/`, '').replaceAll(folder, '.').replaceAll(tmpdir(), '')
  const bare = words.replace(/^\s*Error:\s*/, '').replace(/\s*Use --debug flag.*$/s, '')
  return oneLine(bare, 400) || 'it ended without a word'
}
