import type { Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import { isRemote, type Kustomization, kustomizationFile, type Reference, readKustomization } from './kustomize-file.ts'
import { inside } from './workspace.ts'

/** Why a kustomization cannot be built here. */
export interface Obstacle {
  reason: 'broken' | 'remote' | 'outside' | 'missing' | 'helm'
  /** The kustomization that says it, as a file. */
  file: string
  folder: string
  /** What it refers to, or why it is broken. */
  reference: string
  /** Only a ConfigMap or a Secret is made of what is missing: all the rest can be built. */
  input?: true
}

/** All that building one kustomization reads. */
export interface Closure {
  kustomizations: Kustomization[]
  /** Files read whole: kustomizations themselves, manifests, patches, data. */
  files: Set<string>
  /** Manifests that it lists. */
  manifests: Set<string>
  /** Files that it reads as something else than objects: patches, data, configuration. */
  parts: Set<string>
  obstacles: Obstacle[]
}

/** Kustomizations that one build may reach. */
const folderLimit = 500

/** Follows the references of a kustomization through the tree; reads nothing else. */
export async function closureOf(tree: Tree, folder: string, cache: Cache): Promise<Closure> {
  const closure: Closure = {
    kustomizations: [],
    files: new Set(),
    manifests: new Set(),
    parts: new Set(),
    obstacles: [],
  }
  const seen = new Set<string>()
  const waiting = [folder]
  for (let next = waiting.shift(); next !== undefined && seen.size < folderLimit; next = waiting.shift()) {
    if (seen.has(next)) continue
    seen.add(next)
    const kustomization = await readKustomization(tree, next, cache)
    if (kustomization !== null) waiting.push(...visit(tree, kustomization, closure))
  }
  return closure
}

/** Adds one kustomization to the closure; answers the folders that it lists. */
function visit(tree: Tree, kustomization: Kustomization, closure: Closure): string[] {
  closure.kustomizations.push(kustomization)
  closure.files.add(kustomization.file)
  const { file, folder } = kustomization
  if (kustomization.problem !== '')
    closure.obstacles.push({ reason: 'broken', file, folder, reference: kustomization.problem })
  if (kustomization.inflatesCharts) closure.obstacles.push({ reason: 'helm', file, folder, reference: 'helmCharts' })
  if (kustomization.configured) for (const one of tree.files) if (isNear(one, folder)) closure.files.add(one)
  return kustomization.references.flatMap((reference) => follow(tree, kustomization, { reference, closure }))
}

const isNear = (file: string, folder: string) => folder === '.' || file.startsWith(`${folder}/`)

/** Links are not followed: what stands behind one is not ours to copy. */
function isBehindLink(tree: Tree, target: string): boolean {
  return [...tree.links.keys()].some((link) => target === link || target.startsWith(`${link}/`))
}

function follow(
  tree: Tree,
  { file, folder }: Kustomization,
  { reference, closure }: { reference: Reference; closure: Closure },
): string[] {
  const refuse = (reason: Obstacle['reason']) => {
    const input = reason === 'missing' && reference.use === 'input'
    closure.obstacles.push({ reason, file, folder, reference: reference.text, ...(input && { input }) })
    return []
  }
  const target = inside(folder, reference.text)
  const known = target !== null && (tree.has(target) || kustomizationFile(tree, target) !== null)
  if (isRemote(reference.text)) return refuse('remote')
  if (target === null || isBehindLink(tree, target)) return refuse('outside')
  if (!known) return refuse('missing')
  if (!tree.has(target)) return [target]
  closure.files.add(target)
  if (reference.use === 'object') closure.manifests.add(target)
  else closure.parts.add(target)
  return []
}
