import type { Rendered } from './object.ts'
import { platformSecrets } from './provided.ts'
import type { Reached } from './reach.ts'
import { type ConfigMapEntry, named, type Run, type Scene, type ServiceEntry } from './scene.ts'
import type { Selector } from './selector.ts'
import { nameOf } from './subject.ts'

/** The pods that an object selects in a namespace; `null` is every namespace. */
export function selectRuns(scene: Scene, from: Rendered, selector: Selector, namespace: string | null): Reached<Run> {
  return scene.reach(from, scene.runs.select(selector, namespace), ({ rendered }) => rendered)
}

/** The Services that an object means by a name. */
export function servicesNamed(scene: Scene, from: Rendered, namespace: string, name: string): Reached<ServiceEntry> {
  const found = scene.services.get(`${namespace}/${name}`) ?? []
  return scene.reach(from, found, (one) => one.rendered ?? one.by)
}

/** ConfigMaps that a pod means by a name. */
export function configMapsNamed(
  scene: Scene,
  from: Rendered,
  namespace: string,
  name: string,
): Reached<ConfigMapEntry> {
  return scene.reach(from, scene.configMaps.get(`${namespace}/${name}`) ?? [], ({ rendered }) => rendered)
}

export function isSecretProvided(scene: Scene, namespace: string, name: string): boolean {
  const { secrets } = scene.surroundings.project.elsewhere
  return scene.secrets.has(`${namespace}/${name}`) || platformSecrets.includes(name) || secrets.includes(name)
}

/** Looks objects up by namespace and name: the one that another object means, undefined when it means none for sure. */
export function namedIn(
  scene: Scene,
  objects: readonly Rendered[],
): (from: Rendered, namespace: string, name: string) => Rendered | undefined {
  const names = named(objects, (one) => `${scene.namespaceOf(one)}/${nameOf(one)}`)
  return (from, namespace, name) => scene.reach(from, names.get(`${namespace}/${name}`) ?? [], (one) => one).joined[0]
}
