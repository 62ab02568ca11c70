import type { Json } from '../model.ts'
import type { Rendered } from './object.ts'
import { at, isRecord, record, records, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { nameOf, type Path } from './subject.ts'

/** One entry of a vault that an ExternalSecret reads. */
export interface VaultEntry {
  /** `server/mount/key`. */
  name: string
  path: Path
  rendered: Rendered
}

const group = 'external-secrets.io'

/** Entries of Vault that External Secrets reads by stores of this render: of another store nobody can tell which vault it is. */
export function vaultEntries(scene: Scene): VaultEntry[] {
  const stores = new Map(
    ['SecretStore', 'ClusterSecretStore'].flatMap((kind) =>
      scene.kind(kind, group).map((store) => [keyOf(scene, kind, store), place(store.object)] as const),
    ),
  )
  return scene.kind('ExternalSecret', group).flatMap((rendered) => {
    const store = record(rendered.object, 'spec', 'secretStoreRef')
    const kind = string(store['kind']) || 'SecretStore'
    const home = kind === 'SecretStore' ? scene.namespaceOf(rendered) : ''
    const vault = stores.get(`${kind}/${home}/${string(store['name'])}`)
    return vault === undefined ? [] : readKeys(rendered).map(({ key, path }) => ({ name: vault + key, path, rendered }))
  })
}

function keyOf(scene: Scene, kind: string, store: Rendered): string {
  return `${kind}/${kind === 'SecretStore' ? scene.namespaceOf(store) : ''}/${nameOf(store)}`
}

/** Server, namespace and mount of a Vault, before a key; undefined for another provider, whose account is not in its store. */
function place(store: Json): string | undefined {
  const vault = at(store, 'spec', 'provider', 'vault')
  if (!isRecord(vault)) return undefined
  const server = string(vault['server']).replace(/^https?:\/\//, '')
  const parts = [server, string(vault['namespace']), string(vault['path'])].map((part) =>
    part.replaceAll(/^\/+|\/+$/g, ''),
  )
  return parts.map((part) => (part === '' ? '' : `${part}/`)).join('')
}

function readKeys({ object }: Rendered): { key: string; path: Path }[] {
  const one = records(at(object, 'spec', 'data')).map(({ item, index }) => ({
    key: string(at(item, 'remoteRef', 'key')),
    path: ['spec', 'data', index, 'remoteRef', 'key'] as Path,
  }))
  const whole = records(at(object, 'spec', 'dataFrom')).map(({ item, index }) => ({
    key: string(at(item, 'extract', 'key')),
    path: ['spec', 'dataFrom', index, 'extract', 'key'] as Path,
  }))
  const distinct = new Map([...one, ...whole].map((entry) => [entry.key, entry]))
  return [...distinct.values()].filter(({ key }) => key !== '')
}
