import type { Rendered } from './object.ts'
import { apiGroup, at, labels, record, string } from './reading.ts'
import type { Labels, Selector } from './selector.ts'
import { nameOf } from './subject.ts'

/** Port of a Service or of a pod; `target` of a pod's port is itself. */
export interface ServicePort {
  name: string
  port: number | undefined
  target: string | number
}
/** What a known operator makes of one of its resources. */
export interface Made {
  services: { name: string; ports: ServicePort[] }[]
  pods: { labels: Labels; ports: ServicePort[] }[]
  secrets: string[]
}

const postgres: ServicePort[] = [{ name: 'postgres', port: 5432, target: 5432 }]
const instancePorts: ServicePort[] = [
  { name: 'postgresql', port: 5432, target: 5432 },
  { name: 'metrics', port: 9187, target: 9187 },
  { name: 'status', port: 8000, target: 8000 },
]

/** Undefined for resources of operators that palier does not know. */
export function madeByOperator(rendered: Rendered): Made | undefined {
  const group = apiGroup(rendered.object.apiVersion)
  if (group === 'postgresql.cnpg.io') return madeByCloudNativePg(rendered)
  return group === 'monitoring.coreos.com' ? madeByPrometheusOperator(rendered) : undefined
}

/** Kinds of Prometheus' operator → name of its pods, and their port (pkg/prometheus, pkg/alertmanager, pkg/thanos of the operator). */
const monitoring = new Map([
  ['Prometheus', { app: 'prometheus', port: 9090 }],
  ['Alertmanager', { app: 'alertmanager', port: 9093 }],
  ['ThanosRuler', { app: 'thanos-ruler', port: 10902 }],
])

function madeByPrometheusOperator(rendered: Rendered): Made | undefined {
  const { kind, spec } = rendered.object
  const sort = monitoring.get(kind)
  if (sort === undefined) return undefined
  const { app, port } = sort
  const name = nameOf(rendered)
  const web = { name: string(at(spec, 'portName')) || (app === 'thanos-ruler' ? 'http' : 'web'), port, target: port }
  const reloader = { name: 'reloader-web', port: 8080, target: 8080 }
  const pod: Labels = new Map([
    ...labels(at(spec, 'podMetadata', 'labels')),
    ['app.kubernetes.io/managed-by', 'prometheus-operator'],
    ['app.kubernetes.io/name', app],
    ['app.kubernetes.io/instance', name],
    [app, name],
    ['operator.prometheus.io/name', name],
  ])
  const services = [{ name: `${app}-operated`, ports: [web] }]
  return { services, pods: [{ labels: pod, ports: [web, reloader] }], secrets: [] }
}

/** CloudNativePG (documentation, "Labels and annotations", "Service management", "Applications"). */
function madeByCloudNativePg(rendered: Rendered): Made | undefined {
  const { kind } = rendered.object
  const name = nameOf(rendered)
  if (kind === 'Cluster') return cluster(rendered, name)
  if (kind !== 'Pooler') return undefined
  const pods = [
    { labels: new Map([['cnpg.io/poolerName', name]]), ports: [{ name: 'pgbouncer', port: 5432, target: 5432 }] },
  ]
  return { services: [{ name, ports: postgres }], pods, secrets: [] }
}

function cluster({ object }: Rendered, name: string): Made {
  const inherited = labels(record(object, 'spec', 'inheritedMetadata')['labels'])
  const pods = ['primary', 'replica'].map((role, place) => ({
    labels: new Map([
      ...inherited,
      ['cnpg.io/cluster', name],
      ['cnpg.io/podRole', 'instance'],
      ['cnpg.io/instanceName', `${name}-${place + 1}`],
      ['cnpg.io/instanceRole', role],
      ['role', role],
      ['postgresql', name],
    ]),
    ports: instancePorts,
  }))
  const secrets = ['app', 'superuser', 'ca', 'server', 'replication'].map((suffix) => `${name}-${suffix}`)
  const given = string(at(object, 'spec', 'bootstrap', 'initdb', 'secret', 'name'))
  const services = ['rw', 'ro', 'r'].map((suffix) => ({ name: `${name}-${suffix}`, ports: postgres }))
  return { services, pods, secrets: given === '' ? secrets : [...secrets, given] }
}

/** A resource of an operator that palier does not know, which may make pods and Services. */
export interface Unfamiliar {
  kind: string
  name: string
  namespace: string
  group: string
}

/** API groups, or kinds of a group, that make neither pods nor Services. */
const inert = new Set(
  `apps batch extensions policy autoscaling route.openshift.io apps.openshift.io image.openshift.io build.openshift.io
  security.openshift.io template.openshift.io project.openshift.io postgresql.cnpg.io cert-manager.io acme.cert-manager.io
  trust.cert-manager.io secrets.hashicorp.com external-secrets.io generators.external-secrets.io onepassword.com bitnami.com
  isindir.github.com keda.sh kyverno.io argoproj.io objectbucket.io kustomize.toolkit.fluxcd.io helm.toolkit.fluxcd.io
  source.toolkit.fluxcd.io networking.istio.io security.istio.io traefik.io traefik.containo.us projectcontour.io apisix.apache.org cilium.io
  projectcalico.org crd.projectcalico.org apps.kruise.io rollouts.kruise.io policy.kruise.io networking.gke.io cloud.google.com elbv2.k8s.aws config.gatekeeper.sh`.split(
    /\s+/,
  ),
)
const inertKinds = new Set([
  'ServiceMonitor',
  'PodMonitor',
  'PrometheusRule',
  'Probe',
  'ScrapeConfig',
  'AlertmanagerConfig',
  ...monitoring.keys(),
])

export function unfamiliar(rendered: Rendered, namespace: string): Unfamiliar | undefined {
  const { kind, apiVersion } = rendered.object
  const group = apiGroup(apiVersion)
  const builtIn = group === '' || group === 'k8s.io' || group.endsWith('.k8s.io')
  if (builtIn || inert.has(group) || inertKinds.has(kind)) return undefined
  return { kind, name: nameOf(rendered), namespace, group }
}

/** The operator's resource whose pods this selector may mean: by a label of its domain, or by a value that bears its name. */
export function operatorOfSelector(selector: Selector, resources: readonly Unfamiliar[]): Unfamiliar | undefined {
  return resources.find(({ name, group }) =>
    selector?.some(({ key, values }) => sameDomain(key, group) || [...values].some((value) => bears(value, name))),
  )
}

/** The operator's resource that may have made an object of this name. */
export function operatorOfName(name: string, resources: readonly Unfamiliar[]): Unfamiliar | undefined {
  return resources.find((resource) => bears(name, resource.name))
}

function bears(text: string, name: string): boolean {
  return name !== '' && (text === name || text.startsWith(`${name}-`) || text.endsWith(`-${name}`))
}

function sameDomain(key: string, group: string): boolean {
  const slash = key.indexOf('/')
  const domain = group.split('.').slice(-2).join('.')
  const prefix = key.slice(0, Math.max(slash, 0))
  return domain.includes('.') && (prefix === domain || prefix.endsWith(`.${domain}`))
}
