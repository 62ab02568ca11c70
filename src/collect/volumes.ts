import type { Known } from '../model.ts'
import type { JsonObject, Rendered } from './object.ts'
import type { Pods } from './pods.ts'
import { at, list, records, string } from './reading.ts'
import { namedIn } from './meant.ts'
import type { Scene } from './scene.ts'

const shared = new Set(['ReadWriteMany', 'ReadOnlyMany'])

/**
 * For the pods of a scene: some claim of theirs can be written from one node only. Unknown when a claim is not in the render
 * and no other one decides.
 */
export function singleWriters(scene: Scene): (pods: Pods) => Known<boolean> {
  const claims = namedIn(scene, scene.kind('PersistentVolumeClaim', ''))
  return ({ rendered, spec, namespace }) => {
    const answers = records(spec['volumes']).flatMap(({ item }) => {
      const name = string(at(item, 'persistentVolumeClaim', 'claimName'))
      if (name === '') return []
      const claim = claims(rendered, namespace, name)
      return [claim && isSingle(claim)]
    })
    if (answers.includes(true)) return true
    return answers.includes(undefined) ? undefined : false
  }
}

function isSingle({ object }: Rendered): boolean {
  return !list(at(object, 'spec', 'accessModes')).some((mode) => shared.has(string(mode)))
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
