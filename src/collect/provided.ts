import type { Json } from '../model.ts'
import type { Rendered } from './object.ts'
import { apiGroup, at, records, string } from './reading.ts'
import { madeByOperator } from './operators.ts'
import { nameOf } from './subject.ts'

/** Secrets that the platform puts in each namespace (Cloud Pi Native, charts dso-ns and dso-env). */
export const platformSecrets = ['registry-pull-secret', 'vso-approle']
/** ConfigMaps that the cluster puts in each namespace (Kubernetes 1.20+, OpenShift 4). */
export const clusterConfigMaps = ['kube-root-ca.crt', 'openshift-service-ca.crt']

/** Kinds whose controller makes Secrets → API group, and their names. */
const makers = new Map<string, { group: string; names: (object: Rendered['object'], name: string) => string[] }>([
  ['Secret', { group: '', names: (_, name) => [name] }],
  ['VaultStaticSecret', { group: 'secrets.hashicorp.com', names: destination }],
  ['VaultDynamicSecret', { group: 'secrets.hashicorp.com', names: destination }],
  ['VaultPKISecret', { group: 'secrets.hashicorp.com', names: destination }],
  ['HCPVaultSecretsApp', { group: 'secrets.hashicorp.com', names: destination }],
  ['ExternalSecret', { group: 'external-secrets.io', names: external }],
  ['ClusterExternalSecret', { group: 'external-secrets.io', names: clusterExternal }],
  ['SealedSecret', { group: 'bitnami.com', names: sealed }],
  ['OnePasswordItem', { group: 'onepassword.com', names: (_, name) => [name] }],
  ['SopsSecret', { group: 'isindir.github.com', names: sops }],
  ['Certificate', { group: 'cert-manager.io', names: (object) => [text(object, 'spec', 'secretName')] }],
  ['ObjectBucketClaim', { group: 'objectbucket.io', names: (_, name) => [name] }],
  ['KafkaUser', { group: 'kafka.strimzi.io', names: (_, name) => [name] }],
  ['RabbitmqCluster', { group: 'rabbitmq.com', names: (_, name) => [`${name}-default-user`] }],
  ['Elasticsearch', { group: 'elasticsearch.k8s.elastic.co', names: (_, name) => [`${name}-es-elastic-user`] }],
  ['Keycloak', { group: 'k8s.keycloak.org', names: (_, name) => [`${name}-initial-admin`] }],
  ['Ingress', { group: 'networking.k8s.io', names: issued }],
  ['Service', { group: '', names: serving }],
])

/** Names of the Secrets that exist once this object is applied. */
export function secretsOf(rendered: Rendered): string[] {
  const { object } = rendered
  const maker = makers.get(object.kind)
  const made = maker?.group === apiGroup(object.apiVersion) ? maker.names(object, nameOf(rendered)) : []
  return [...made, ...(madeByOperator(rendered)?.secrets ?? [])].filter((name) => name !== '')
}

/** ConfigMaps that a controller makes of this object; their keys are not ours to know. */
export function configMapsOf(rendered: Rendered): string[] {
  const { kind, apiVersion } = rendered.object
  const group = apiGroup(apiVersion)
  const named = (kind === 'ObjectBucketClaim' && group === 'objectbucket.io') || group === 'trust.cert-manager.io'
  return named ? [nameOf(rendered)] : []
}

/** Whether a ConfigMap has a key; null when a controller adds others (trusted authorities that OpenShift injects). */
export function keysOf({ object, incomplete }: Rendered): ((key: string) => boolean) | null {
  const injected =
    text(object, 'metadata', 'labels', 'config.openshift.io/inject-trusted-cabundle') === 'true' ||
    text(object, 'metadata', 'annotations', 'service.beta.openshift.io/inject-cabundle') === 'true'
  if (injected || incomplete) return null
  return (key) => ['data', 'binaryData'].some((field) => Object.hasOwn(asObject(object[field]), key))
}

function asObject(value: Json | undefined): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

function text(value: Json, ...path: string[]): string {
  return string(at(value, ...path))
}

function destination(object: Json): string[] {
  return [text(object, 'spec', 'destination', 'name')]
}

function external(object: Json, name: string): string[] {
  return [text(object, 'spec', 'target', 'name') || name]
}

function clusterExternal(object: Json, name: string): string[] {
  const target = text(object, 'spec', 'externalSecretSpec', 'target', 'name')
  return [target || text(object, 'spec', 'externalSecretName') || name]
}

function sealed(object: Json, name: string): string[] {
  return [text(object, 'spec', 'template', 'metadata', 'name') || name]
}

/** Names that are encrypted are nobody's. */
function sops(object: Json): string[] {
  return records(at(object, 'spec', 'secretTemplates'))
    .map(({ item }) => string(item['name']))
    .filter((name) => !name.startsWith('ENC['))
}

/** cert-manager fills the Secrets of an Ingress that names an issuer. */
function issued(object: Json): string[] {
  const annotations = Object.keys(asObject(at(object, 'metadata', 'annotations')))
  const asks = annotations.some((key) => /^cert-manager\.io\/(cluster-)?issuer$/.test(key))
  return asks ? records(at(object, 'spec', 'tls')).map(({ item }) => string(item['secretName'])) : []
}

/** OpenShift's serving certificates. */
function serving(object: Json): string[] {
  return [text(object, 'metadata', 'annotations', 'service.beta.openshift.io/serving-cert-secret-name')]
}
