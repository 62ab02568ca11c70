import type { Tree } from '../model.ts'
import { type Source, treeOf } from './tree-source.ts'

/** Another tree seen in a folder of this one; what this tree has there gives way. */
export interface Joined {
  /** Relative to the tree it is joined to. */
  folder: string
  tree: Tree
}

/** A folder of a repository, as a repository of its own. Closing it closes the tree. */
export function detached(tree: Tree): Tree {
  if (tree.prefix === '') return tree
  const { revision, files, links, read, close } = tree
  return treeOf({ revision, files, links, read, id: () => null, slow: revision !== null, close }, '')
}

/** One tree of several. Closing it removes its temporary folders alone: the trees that it is made of stay open. */
export function joinTrees(tree: Tree, added: readonly Joined[]): Tree {
  if (added.length === 0) return tree
  const start = tree.prefix === '' ? '' : `${tree.prefix}/`
  const places = added.map(({ folder, tree: other }) => ({ start: `${start}${folder}/`, other }))
  const placeOf = (path: string) => places.find((place) => path.startsWith(place.start))
  const own = tree.root.files.filter((path) => placeOf(path) === undefined)
  const source: Source = {
    revision: tree.revision,
    files: [...own, ...places.flatMap((place) => place.other.files.map((file) => place.start + file))],
    links: new Map([...tree.root.links].filter(([path]) => placeOf(path) === undefined)),
    read: async (path) => {
      const place = placeOf(path)
      return place ? place.other.read(path.slice(place.start.length)) : tree.root.read(path)
    },
    id: () => null,
    slow: tree.revision !== null,
    close: async () => {},
  }
  return treeOf(source, tree.prefix)
}
