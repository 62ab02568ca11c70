import type { AnyFact, Json } from '../model.ts'
import type { JsonObject, Rendered } from './object.ts'
import { thousandths, units } from './quantity.ts'
import { apiGroup, at, isRecord, record, records, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { makeFact, type Path, subjectOf } from './subject.ts'

/** A volume that an object asks for. */
interface Asked {
  origin: string
  /** `''`: the object itself. */
  name: string
  /** Where its size is written. */
  path: Path
  size: Json | undefined
}

/** PersistentVolumeClaims, templates of claims wherever an object writes them, storages of CloudNativePG. */
export function volumeClaimFacts(scene: Scene): AnyFact[] {
  const inObject = (rendered: Rendered) => claimsOf(rendered.object).map((asked) => claimFact(rendered, asked))
  return scene.objects.flatMap((rendered) => scene.memory.once(rendered, 'claims', () => inObject(rendered)))
}

function claimsOf(object: Rendered['object']): Asked[] {
  const { kind, apiVersion } = object
  if (kind === 'PersistentVolumeClaim' && apiVersion === 'v1') {
    return [{ ...sizeOf(object, []), origin: 'claim', name: '' }]
  }
  if (kind === 'Cluster' && apiGroup(apiVersion) === 'postgresql.cnpg.io') return storages(object)
  if (['CustomResourceDefinition', 'ConfigMap', 'Secret'].includes(kind)) return []
  const found: Asked[] = []
  visit(object['spec'], ['spec'], found)
  return found
}

/** CloudNativePG: the size, or the claim template's. */
function storages(object: JsonObject): Asked[] {
  const named = [
    { name: 'storage', path: ['spec', 'storage'] as Path, node: record(object, 'spec', 'storage') },
    { name: 'walStorage', path: ['spec', 'walStorage'] as Path, node: record(object, 'spec', 'walStorage') },
    ...records(at(object, 'spec', 'tablespaces')).map(({ item, index }) => ({
      name: string(item['name']),
      path: ['spec', 'tablespaces', index, 'storage'] as Path,
      node: record(item, 'storage'),
    })),
  ]
  return named
    .filter(({ node }) => Object.keys(node).length > 0)
    .map(({ name, path, node }) => {
      const written = node['size'] !== undefined && node['size'] !== null
      const template = sizeOf(record(node, 'pvcTemplate'), [...path, 'pvcTemplate'], [])
      return { origin: 'cnpg', name, ...(written ? { path: [...path, 'size'], size: node['size'] } : template) }
    })
}

function sizeOf(claim: JsonObject, base: Path, spec: readonly string[] = ['spec']): Pick<Asked, 'path' | 'size'> {
  const keys = [...spec, 'resources', 'requests', 'storage']
  return { path: [...base, ...keys], size: at(claim, ...keys) }
}

const depthLimit = 20

function visit(value: Json | undefined, path: Path, found: Asked[]): void {
  if (typeof value !== 'object' || value === null || path.length > depthLimit) return
  for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const place: Path = [...path, key]
    if (key === 'volumeClaimTemplates') {
      for (const { item, index } of records(inner)) found.push(template(item, [...place, index]))
    } else if (key === 'volumeClaimTemplate' && isRecord(inner)) {
      found.push({ ...template(inner, place), name: string(at(value as Json, 'name')) })
    } else visit(inner, place, found)
  }
}

function template(claim: JsonObject, path: Path): Asked {
  return { ...sizeOf(claim, path), origin: 'template', name: string(at(claim, 'metadata', 'name')) }
}

function claimFact(rendered: Rendered, { origin, name, path, size }: Asked): AnyFact {
  const amount = thousandths(size)
  const own = subjectOf(rendered)
  const subject = name === '' ? own : `${own}[${name}]`
  return makeFact('volumeClaim', rendered, {
    subject,
    path: path.slice(0, -1),
    fields: () => ({ bytes: [path], size: [path] }),
    value: { origin, size: scalar(size), bytes: amount === undefined ? undefined : units(amount) },
    ...(amount === undefined ? { doubts: { bytes: { code: 'volume-size-unread', volume: subject } } } : {}),
  })
}
