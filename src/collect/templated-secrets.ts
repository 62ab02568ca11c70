import type { Holder } from './entries.ts'
import type { Rendered } from './object.ts'
import { at, record, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { subjectOf } from './subject.ts'

/** Where operators are told what to write into a Secret around the values that they read: kind, API group, path of the templates. */
const kinds: readonly (readonly [string, string, readonly string[]])[] = [
  ['VaultStaticSecret', 'secrets.hashicorp.com', ['spec', 'destination', 'transformation', 'templates']],
  ['VaultDynamicSecret', 'secrets.hashicorp.com', ['spec', 'destination', 'transformation', 'templates']],
  ['ExternalSecret', 'external-secrets.io', ['spec', 'target', 'template', 'data']],
]

/** The templates of Secrets that an object of an operator holds; objects without one are left out. */
export function templatedSecrets(scene: Scene): Holder[] {
  return kinds.flatMap(([kind, group, path]) =>
    scene.kind(kind, group).flatMap((rendered) => {
      const holder = scene.memory.once(rendered, 'templates', () => holderOf(rendered, path))
      return holder.entries.length === 0 ? [] : [holder]
    }),
  )
}

/** The Vault operator writes `key: { text }`, External Secrets `key: text`. */
function holderOf(rendered: Rendered, path: readonly string[]): Holder {
  const entries = Object.entries(record(rendered.object, ...path)).map(([name, written]) => {
    const plain = string(written)
    return {
      name,
      value: plain === '' ? string(at(written, 'text')) : plain,
      secret: '',
      path: [...path, name, ...(plain === '' ? ['text'] : [])],
    }
  })
  return { rendered, subject: subjectOf(rendered), place: 'secret-template', path, entries }
}
