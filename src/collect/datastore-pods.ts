import { type DatastoreType, typeOfImage, typeOfLabels, typeOfPorts } from './datastore-kinds.ts'
import type { ImageReference } from '../model.ts'
import type { ContainerNode, Pods } from './pods.ts'
import { listedPorts } from './ports.ts'

/** By its labels, else by the images that stay, else by what it listens to under its name. */
export function datastoreOf(pods: Pods, images: ReadonlyMap<ContainerNode, ImageReference>): DatastoreType | '' {
  const stays = staying(images)
  const byPorts = stays.map(([container]) => {
    const name = stays.length === 1 ? `${pods.name}-${container.name}` : container.name
    return typeOfPorts(
      name,
      listedPorts(container).map(({ number }) => number),
    )
  })
  return typeOfLabels(pods.written) ?? typeOfImages(images) ?? byPorts.find((type) => type !== undefined) ?? ''
}

export function typeOfImages(images: ReadonlyMap<ContainerNode, ImageReference>): DatastoreType | undefined {
  return staying(images)
    .map(([, { path }]) => typeOfImage(path))
    .find((type) => type !== undefined)
}

function staying(images: ReadonlyMap<ContainerNode, ImageReference>): [ContainerNode, ImageReference][] {
  return [...images].filter(([container]) => !container.init && !container.sidecar)
}
