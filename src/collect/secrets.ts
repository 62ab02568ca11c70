import type { AnyFact, Json } from '../model.ts'
import type { JsonObject, Rendered } from './object.ts'
import { apiGroup, at, isRecord, list, record, records, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { makeFact, nameOf, type Path, stableName, subjectOf } from './subject.ts'

/** What another tool fills in at deployment: argocd-vault-plugin, vals, Ansible. */
const injected = /^\s*(<path:[^<>]+>|ref\+[a-z]+:\/\/\S+|\{\{.*\}\})\s*$/s
/** A leaf that sops encrypted. */
const encrypted = /^ENC\[AES256_GCM,data:[^\]]*\]$/

/** Secret objects, SopsSecret objects, and anything else that sops encrypted. Values never leave this file. */
export function secretFacts({ objects }: Scene): AnyFact[] {
  return objects.flatMap((rendered) => {
    const { kind, apiVersion } = rendered.object
    const sops = kind === 'SopsSecret' || isRecord(rendered.object['sops'])
    const plain = kind === 'Secret' && apiGroup(apiVersion) === ''
    return [...(plain ? [secretFact(rendered)] : []), ...(sops ? [sopsFact(rendered)] : [])]
  })
}

function secretFact(rendered: Rendered): AnyFact {
  const { object, generated } = rendered
  const paths = ['data', 'stringData'].flatMap((field) =>
    Object.entries(record(object, field))
      .filter(([, value]) => isLiteral(value))
      .map(([key]): Path => [field, key]),
  )
  const name = stableName('Secret', nameOf(rendered))
  return makeFact('secret', rendered, {
    subject: subjectOf(rendered),
    path: [],
    fields: () => ({ literalKeys: [...paths, ['data'], ['stringData']] }),
    value: { name, type: string(object['type']) || 'Opaque', literalKeys: keysOf(paths), generated },
  })
}

function keysOf(paths: readonly Path[]): string[] {
  return [...new Set(paths.map((path) => String(path.at(-1))))]
}

function isLiteral(value: Json): boolean {
  const text = scalar(value)
  return value !== null && text !== '' && !encrypted.test(text) && !injected.test(text)
}

function sopsFact(rendered: Rendered): AnyFact {
  const { object } = rendered
  const sops = record(object, 'sops')
  const plain = plainLeaves(object)
  return makeFact('sopsSecret', rendered, {
    subject: subjectOf(rendered),
    path: [],
    fields: () => ({
      plainKeys: plain,
      sealed: [['sops']],
      ageRecipients: [['sops', 'age'], ['sops']],
      usesSecretTemplates: [['spec']],
    }),
    value: {
      name: nameOf(rendered),
      sealed: string(sops['mac']) !== '' && recipients(sops).length > 0,
      plainKeys: keysOf(plain),
      usesSecretTemplates: object.kind !== 'SopsSecret' || list(at(object, 'spec', 'secretTemplates')).length > 0,
      ageRecipients: groups(sops).flatMap((group) => named(group, 'age', 'recipient')),
    },
  })
}

/** The block itself, or its key groups. */
function groups(sops: JsonObject): JsonObject[] {
  return [sops, ...records(sops['key_groups']).map(({ item }) => item)]
}

function recipients(sops: JsonObject): string[] {
  const kinds = [
    ['age', 'recipient'],
    ['pgp', 'fp'],
    ['kms', 'arn'],
    ['gcp_kms', 'resource_id'],
    ['azure_kv', 'vault_url'],
    ['hc_vault', 'vault_address'],
  ] as const
  return groups(sops).flatMap((group) => kinds.flatMap(([kind, field]) => named(group, kind, field)))
}

function named(group: JsonObject, kind: string, field: string): string[] {
  return records(group[kind])
    .map(({ item }) => string(item[field]))
    .filter((text) => text !== '')
}

/** Paths of the leaves below data, stringData or secretTemplates that are in clear. sops leaves null and `''` as they are. */
function plainLeaves(object: JsonObject): Path[] {
  const found: Path[] = []
  const walk = (value: Json, path: Path): void => {
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]))
    else if (isRecord(value)) for (const [key, item] of Object.entries(value)) walk(item, [...path, key])
    else if (value !== null && value !== '' && isSecretPlace(path) && !encrypted.test(scalar(value))) found.push(path)
  }
  for (const [key, value] of Object.entries(object)) if (key !== 'sops') walk(value, [key])
  return found
}

/** A template's own name, type, labels and annotations may stay in clear when a regex chooses what is encrypted. */
function isSecretPlace(path: Path): boolean {
  if (path.includes('data') || path.includes('stringData')) return true
  const template = path.indexOf('secretTemplates')
  return template >= 0 && !['name', 'type', 'labels', 'annotations'].includes(String(path[template + 2]))
}
