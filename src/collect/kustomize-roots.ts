import type { Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import { type Closure, closureOf } from './kustomize-closure.ts'
import { isKustomizationFile } from './kustomize-file.ts'
import { folderOf } from './paths.ts'

/** The kustomizations of a repository, by folder. */
export interface Kustomizations {
  /** Those that no other one lists. */
  roots: string[]
  /** Components that none lists: by themselves they build nothing, and nothing deploys them. */
  idle: string[]
  /** Files that are no objects: patches, data, and all that idle components alone list. */
  parts: ReadonlySet<string>
  /** Raw files that a root lists. */
  listed: ReadonlySet<string>
  /** Files that any of them names. */
  named: ReadonlySet<string>
  folders: ReadonlySet<string>
}

export async function findKustomizations(tree: Tree, files: readonly string[], cache: Cache): Promise<Kustomizations> {
  const folders = [...new Set(files.filter(isKustomizationFile).map((file) => folderOf(file) || '.'))]
  const closures = new Map<string, Closure>()
  for (const folder of folders) closures.set(folder, await closureOf(tree, folder, cache))
  const whole = [...closures].filter(([folder, closure]) => !isComponent(folder, closure))
  const reached = new Set(whole.flatMap(([folder, closure]) => foldersOf(closure).filter((one) => one !== folder)))
  const alone = whole.map(([folder]) => folder).filter((folder) => !reached.has(folder))
  const covered = new Set(alone.flatMap((folder) => foldersOf(closures.get(folder))))
  const looped = whole.map(([folder]) => folder).filter((folder) => !covered.has(folder))
  const roots = [...alone, ...looped.slice(0, 1)]
  const wholes = new Set(whole.map(([folder]) => folder))
  const idle = folders.filter((folder) => !wholes.has(folder) && !reached.has(folder))
  const deployed = new Set(whole.flatMap(([, closure]) => [...closure.manifests]))
  const optional = idle.flatMap((folder) => [...(closures.get(folder)?.manifests ?? [])])
  return {
    roots,
    idle,
    parts: new Set([
      ...[...closures.values()].flatMap((one) => [...one.parts]),
      ...optional.filter((file) => !deployed.has(file)),
    ]),
    listed: new Set(roots.flatMap((folder) => [...(closures.get(folder)?.manifests ?? [])])),
    named: new Set([...closures.values()].flatMap((one) => [...one.parts, ...one.manifests])),
    folders: new Set(folders),
  }
}

function isComponent(folder: string, { kustomizations }: Closure): boolean {
  return kustomizations.some((one) => one.folder === folder && one.component)
}

function foldersOf(closure: Closure | undefined): string[] {
  return closure?.kustomizations.map(({ folder }) => folder) ?? []
}
