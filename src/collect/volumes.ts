import type { Known } from '../model.ts'
import type { JsonObject } from './object.ts'
import type { Pods } from './pods.ts'
import { at, list, records, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { nameOf } from './subject.ts'

const shared = new Set(['ReadWriteMany', 'ReadOnlyMany'])

/** Some claim of the pods can be written from one node only. Unknown when a claim is not in the render and no other one decides. */
export function singleWriter(scene: Scene, { spec, namespace }: Pods): Known<boolean> {
  const claims = records(spec['volumes']).flatMap(({ item }) => {
    const name = string(at(item, 'persistentVolumeClaim', 'claimName'))
    return name === '' ? [] : [name]
  })
  const answers = claims.map((name) => isSingle(scene, namespace, name))
  if (answers.includes(true)) return true
  return answers.includes(undefined) ? undefined : false
}

function isSingle(scene: Scene, namespace: string, name: string): Known<boolean> {
  const claim = scene
    .kind('PersistentVolumeClaim', '')
    .find((rendered) => nameOf(rendered) === name && scene.namespaceOf(rendered) === namespace)
  if (claim === undefined) return undefined
  return !list(at(claim.object, 'spec', 'accessModes')).some((mode) => shared.has(string(mode)))
}

/** Mounts of a container with their volume; a claim template's volume is a claim. */
export function mounts({ rendered, spec }: Pods, node: JsonObject): { mount: JsonObject; volume: JsonObject }[] {
  const volumes = new Map(records(spec['volumes']).map(({ item }) => [string(item['name']), item]))
  for (const { item } of records(at(rendered.object, 'spec', 'volumeClaimTemplates'))) {
    volumes.set(string(at(item, 'metadata', 'name')), { persistentVolumeClaim: {} })
  }
  return records(node['volumeMounts']).flatMap(({ item }) => {
    const volume = volumes.get(string(item['name']))
    return volume ? [{ mount: item, volume }] : []
  })
}
