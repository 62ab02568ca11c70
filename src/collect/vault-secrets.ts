import type { AnyFact } from '../model.ts'
import type { Rendered } from './object.ts'
import { at, boolean, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { makeFact, nameOf, type Path, subjectOf } from './subject.ts'

/** VaultStaticSecrets of the Vault Secrets Operator. */
export function vaultSecretFacts(scene: Scene): AnyFact[] {
  return scene.kind('VaultStaticSecret', 'secrets.hashicorp.com').map(vaultSecretFact)
}

function vaultSecretFact(rendered: Rendered): AnyFact {
  const { object } = rendered
  const spec = at(object, 'spec')
  const destination: Path = ['spec', 'destination']
  const key = string(at(object, 'metadata', 'namespace')) === '' ? 'spec' : 'metadata'
  return makeFact('vaultSecret', rendered, {
    subject: subjectOf(rendered),
    path: ['spec'],
    fields: () => ({
      auth: [['spec', 'vaultAuthRef']],
      type: [['spec', 'type']],
      mount: [['spec', 'mount']],
      path: [['spec', 'path']],
      destination: [[...destination, 'name'], destination],
      creates: [[...destination, 'create'], destination],
      namespace: [[key, 'namespace']],
    }),
    value: {
      name: nameOf(rendered),
      auth: string(at(spec, 'vaultAuthRef')),
      type: string(at(spec, 'type')),
      mount: string(at(spec, 'mount')),
      path: string(at(spec, 'path')),
      destination: string(at(spec, 'destination', 'name')),
      creates: boolean(at(spec, 'destination', 'create')) ?? false,
      namespace: string(at(object, key, 'namespace')),
    },
  })
}
