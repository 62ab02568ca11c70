import type { Json } from '../model.ts'
import type { JsonObject, KubernetesObject } from './object.ts'
import { isRecord, record, records, scalar, string } from './reading.ts'

/** Groups of files that look like Kubernetes objects and configure tools instead. */
const toolGroups = [
  'skaffold',
  'kind.x-k8s.io',
  'k3d.io',
  'ctlptl.dev',
  'tilt.dev',
  'eksctl.io',
  'backstage.io',
  'kustomize.config.k8s.io',
  'config.kubernetes.io',
  'kubeadm.k8s.io',
  'kubelet.config.k8s.io',
  'kubeproxy.config.k8s.io',
  'kubescheduler.config.k8s.io',
  'apiserver.config.k8s.io',
  'apiserver.k8s.io',
  'audit.k8s.io',
  'client.authentication.k8s.io',
  'cli.kyverno.io',
  'chainsaw.kyverno.io',
  'kuttl.dev',
  'krew.googlecontainertools.github.com',
]

/** Grafana's own API, as its interface exports a dashboard; its operator's group is another. */
const ownApis = /\.grafana\.app$/

/** Whether a text may hold Kubernetes objects, by its first keys: cheap enough to ask every YAML and JSON file. */
export function looksLikeKubernetes(text: string): boolean {
  const version = /(?:^|[\s{,-])"?apiVersion"?\s*:/m.test(text)
  const kind = /(?:^|[\s{,-])"?kind"?\s*:/m.test(text)
  if (version && kind) return true
  return (version || kind) && /^metadata\s*:/m.test(text) && /^(?:spec|data|stringData|rules|subjects)\s*:/m.test(text)
}

/** The same for a text that does not parse: both keys stand at the beginning of a line. */
export function wantsToBeKubernetes(text: string): boolean {
  return /^["']?apiVersion["']?\s*:/m.test(text) && /^["']?kind["']?\s*:/m.test(text)
}

/** A document that configures a tool, and that no cluster is given. */
export function isForTool(document: Json | undefined): boolean {
  const [group = ''] = isRecord(document) ? string(document.apiVersion).split('/') : []
  return toolGroups.includes(group) || ownApis.test(group)
}

/** A document that the API server would take for an object, whatever is wrong inside. */
export function isKubernetes(document: Json | undefined): document is JsonObject {
  if (!isRecord(document)) return false
  const apiVersion = string(document.apiVersion)
  if (string(document.kind) === '' || apiVersion === '') return isHalf(document)
  if (!/^(?:[a-z0-9.-]+\/)?v\d[a-z0-9]*$/.test(apiVersion)) return false
  if (isForTool(document)) return false
  return !(apiVersion === 'v1' && document.kind === 'Config')
}

const bodies = ['spec', 'data', 'stringData', 'rules', 'subjects']

/** An object whose kind or apiVersion was forgotten: it has a name, a body and the other one. */
function isHalf(document: JsonObject): boolean {
  const { apiVersion, kind, metadata } = document
  if (
    string(record(metadata).name) === '' ||
    !bodies.some((key) => isRecord(document[key]) || Array.isArray(document[key]))
  )
    return false
  const versioned = /^(?:(?:apps|batch|networking\.k8s\.io|rbac\.authorization\.k8s\.io)\/)?v\d[a-z0-9]*$/.test(
    string(apiVersion),
  )
  const sorted = /^[A-Z][A-Za-z]+$/.test(string(kind))
  return (versioned && (kind ?? null) === null) || (sorted && (apiVersion ?? null) === null)
}

export function isObject(document: Json | undefined): document is KubernetesObject {
  return isKubernetes(document) && problemOf(document) === ''
}

/** An object that lacks its name alone, with what it has: the API server refuses it, and all the rest can be judged. */
export function nameless(document: Json): KubernetesObject | undefined {
  if (!isKubernetes(document) || isHalf(document) || problemOf(document) !== 'metadata.name is missing')
    return undefined
  return { ...document, metadata: record(document.metadata) } as KubernetesObject
}

/** Why a document is not an object, in one line; `''` when it is one. */
export function problemOf(document: Json): string {
  if (!isRecord(document)) return 'not a mapping'
  if (string(document.apiVersion) === '') return 'apiVersion is missing'
  if (string(document.kind) === '') return 'kind is missing'
  const metadata = record(document.metadata)
  if (string(metadata.name) !== '' || string(metadata.generateName) !== '') return ''
  return scalar(metadata.name) === '' || metadata.name === null
    ? 'metadata.name is missing'
    : 'metadata.name is no text'
}

export interface Item {
  document: Json
  path: readonly (string | number)[]
}

/** The objects of a document: itself, or the items of a list, lists of lists included. */
export function expandList(document: Json, path: readonly (string | number)[] = []): Item[] {
  if (!isRecord(document) || !isList(document) || path.length > 8) return [{ document, path }]
  return records(document.items).flatMap(({ item, index }) => expandList(item, [...path, 'items', index]))
}

const isList = (document: JsonObject) =>
  /^(?:v1|[a-z0-9.-]+\/v\w+)$/.test(string(document.apiVersion)) &&
  /List$/.test(string(document.kind)) &&
  (Array.isArray(document.items) || (document.items === null && string(record(document.metadata).name) === ''))
