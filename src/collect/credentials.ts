import type { AnyFact, Credential } from '../model.ts'
import { senseOf } from './credential-names.ts'
import { credentialsOfFile, holdsPassword, isDisclosedCredential, isLiteralCredential } from './credential-values.ts'
import type { Rendered } from './object.ts'
import type { ContainerNode } from './pods.ts'
import { at, isRecord, record, records, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { makeFact, type Path, stableName, subjectOf } from './subject.ts'
import type { ReadWorkload } from './workload.ts'

/** Keys that the platform's admission policy refuses in a ConfigMap, in any case (cm-no-credentials). */
const refused = new Set(
  `password passwd secret_key pwd secret credentials encryption_key private_key api_secret user_pass passphrase key
  admin_password`
    .trim()
    .split(/\s+/),
)

interface Entry extends Credential {
  path: Path
}

/** Each entry that is, or speaks of, a credential; where a container or a ConfigMap has none, that. Values never leave this file. */
export function credentialFacts(scene: Scene, workloads: readonly ReadWorkload[]): AnyFact[] {
  const { memory } = scene
  const containers = workloads.flatMap((workload) => memory.once(workload.pods, 'credentials', () => ofPods(workload)))
  const maps = scene.kind('ConfigMap', '')
  return [...containers, ...maps.flatMap((rendered) => memory.once(rendered, 'credentials', () => ofMap(rendered)))]
}

function ofPods({ pods, subject }: ReadWorkload): AnyFact[] {
  return pods.containers.flatMap((container) => {
    const holder = `${subject}:${container.name}`
    return told(pods.rendered, { holder, path: container.path, place: 'env', entries: inContainer(container) })
  })
}

function ofMap(rendered: Rendered): AnyFact[] {
  const entries = inConfigMap(rendered)
  if (rendered.incomplete && entries.length === 0) return []
  return told(rendered, { holder: subjectOf(rendered), path: ['data'], place: 'config-map', entries })
}

type Telling = { holder: string; path: Path; place: string; entries: Entry[] }

function told(rendered: Rendered, { holder, path, place, entries }: Telling): AnyFact[] {
  const nothing: Entry = { name: '', place, literal: false, refusedName: false, path }
  const worst = new Map<string, Entry>()
  for (const one of entries) if (!worst.get(one.name)?.literal) worst.set(one.name, one)
  const all = worst.size > 0 ? [...worst.values()] : [nothing]
  return all.map(({ path: own, ...value }) =>
    makeFact('credential', rendered, {
      subject: value.name === '' ? holder : `${holder}[${value.name}]`,
      path: own,
      value,
    }),
  )
}

function inContainer({ node, path }: ContainerNode): Entry[] {
  const entries = records(node['env']).flatMap(({ item, index }): Entry[] => {
    const name = string(item['name'])
    const value = item['value'] ?? ''
    const literal = isLiteralCredential(name, value) || holdsPassword(value)
    if (!literal && senseOf(name) === 'nothing') return []
    return [{ name, place: 'env', literal, refusedName: false, path: [...path, 'env', index, 'value'] }]
  })
  const sources = records(node['envFrom']).flatMap(({ item, index }): Entry[] => {
    const secret = stableName('Secret', string(at(item, 'secretRef', 'name')))
    const own: Path = [...path, 'envFrom', index]
    return secret === ''
      ? []
      : [{ name: `Secret/${secret}`, place: 'env', literal: false, refusedName: false, path: own }]
  })
  return [...entries, ...sources]
}

function inConfigMap({ object }: Rendered): Entry[] {
  return ['data', 'binaryData'].flatMap((field) =>
    Object.entries(record(object, field)).flatMap(([name, value]): Entry[] => {
      if (isRecord(value)) return []
      const own = { place: 'config-map', path: [field, name] }
      const refusedName = refused.has(name.toLowerCase())
      const literal = isDisclosedCredential(name, value)
      const inside = credentialsOfFile(name, string(value)).map(
        (key): Entry => ({
          ...own,
          name: `${name}:${key}`,
          literal: true,
          refusedName: false,
        }),
      )
      if (!literal && !refusedName && senseOf(name) === 'nothing') return inside
      return [{ ...own, name, literal, refusedName }, ...inside]
    }),
  )
}
