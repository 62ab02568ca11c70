import type { Fact, Json, Manifest, Origin } from '../model.ts'
import { oneLine } from '../lib/text.ts'
import type { ApiVersions } from './api-versions.ts'
import { isClusterScoped } from './cluster-scoped.ts'
import type { Memory } from './memory.ts'
import type { JsonObject, Rendered } from './object.ts'
import { nameProblem } from './object-name.ts'
import { isQuantity } from './quantity.ts'
import { apiGroup, isRecord, record, shown, string } from './reading.ts'
import { below, type Fields, type Path, subjectOf } from './subject.ts'

export interface WrongQuantity {
  /** From the object's own root. */
  path: Path
  value: Json
}

/** What is the same for all objects of one revision. */
export interface ManifestContext {
  apis: ApiVersions
  memory: Memory
  /** Kinds that its own CRDs say are outside any namespace: `group/Kind`. */
  clusterWide: ReadonlySet<string>
}

/** One fact per object of one environment. */
export function manifestFacts(
  objects: readonly Rendered[],
  { apis, memory, clusterWide }: ManifestContext,
): Fact<'manifest'>[] {
  return objects.map((rendered) => {
    const { apiVersion, kind } = rendered.object
    const around = { ...apis(apiVersion, kind), clusterScoped: isClusterScoped(apiVersion, kind, clusterWide) }
    const name = `manifest ${around.state} ${around.clusterScoped} ${around.replacement}`
    return memory.once(memory.same(rendered), name, () => factOf(rendered, around))
  })
}

type Around = ReturnType<ApiVersions> & { clusterScoped: boolean }

function factOf(rendered: Rendered, { state, replacement, clusterScoped }: Around): Fact<'manifest'> {
  const { object } = rendered
  const wrong = wrongQuantities(object)
  const name = string(object.metadata.name)
  const unnamed = name === '' && string(object.metadata.generateName) === ''
  const problem = unnamed ? 'metadata.name is missing' : nameProblem(object.apiVersion, object.kind, name)
  const value: Manifest = {
    apiVersion: object.apiVersion,
    apiState: state,
    apiReplacement: replacement,
    kind: object.kind,
    name,
    namespace: string(object.metadata.namespace),
    clusterScoped,
    parses: true,
    nameValid: problem === '',
    invalidQuantities: wrong.map(({ path, value: written }) => `${pathText(path)}: ${oneLine(shown(written), 40)}`),
    problem,
  }
  const fields = () => ({
    namespace: [['metadata', 'namespace']],
    // A name that is right is no place for what is wrong.
    ...((problem !== '' || wrong.length === 0) && { nameValid: [['metadata', 'name']] }),
    invalidQuantities: wrong.map(({ path }) => path),
    clusterScoped: [['kind']],
    kind: [['kind']],
    apiVersion: [['apiVersion']],
    apiState: [['apiVersion']],
  })
  return { ...identity(rendered), kind: 'manifest', origin: originOf(rendered, fields), value }
}

/** What every fact about one object has in common. */
export function identity(rendered: Rendered): Pick<Fact, 'subject' | 'source' | 'environment' | 'at'> {
  const { source, environment, at } = rendered
  return { subject: subjectOf(rendered), source, environment, at }
}

/** Where an object is written; paths of `fields` are from the object's own root. */
export function originOf(rendered: Rendered, fields: Fields): Origin {
  const { document, path, patches, form, object } = rendered
  return {
    document,
    path,
    fields: () => below(path, fields()),
    patches,
    form,
    object: { kind: object.kind, name: string(object.metadata.name) },
  }
}

/** `spec.containers[0].image`. */
export function pathText(path: Path): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('')
}

const depthLimit = 40

/** Policies describe objects by patterns (`<=1Ti`, `?*`), which are no quantities. */
const describes = /^(?:(?:.+\.)?kyverno\.io|(?:.+\.)?gatekeeper\.sh|admissionregistration\.k8s\.io)$/

/** Requests, limits and sizes that make no sense, wherever an object writes them. */
export function wrongQuantities(object: JsonObject): WrongQuantity[] {
  if (object.kind === 'CustomResourceDefinition' || object.kind === 'ConfigMap' || object.kind === 'Secret') return []
  if (describes.test(apiGroup(string(object.apiVersion)))) return []
  const found: WrongQuantity[] = []
  visit(object.spec ?? null, ['spec'], found)
  return found
}

function visit(value: Json, path: Path, found: WrongQuantity[]): void {
  if (path.length > depthLimit || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(item, [...path, index], found)
    return
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === 'resources' && isRecord(item)) checkResources(item, [...path, key], found)
    else if (key === 'emptyDir' && !isQuantity(record(item).sizeLimit, 'memory')) {
      found.push({ path: [...path, key, 'sizeLimit'], value: record(item).sizeLimit ?? null })
    } else visit(item, [...path, key], found)
  }
}

function checkResources(resources: JsonObject, path: Path, found: WrongQuantity[]): void {
  for (const part of ['requests', 'limits']) {
    for (const [resource, value] of Object.entries(record(resources[part]))) {
      if (!isQuantity(value, resource)) found.push({ path: [...path, part, resource], value })
    }
  }
}
