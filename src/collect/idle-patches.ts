import type { Json, Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import { isKubernetes } from './kubernetes-document.ts'
import { folderOf } from './paths.ts'
import { at, isRecord, list, records, string } from './reading.ts'

/** Folders of kustomizations, and the files that some kustomization names. */
interface Kustomizations {
  folders: ReadonlySet<string>
  named: ReadonlySet<string>
}

/**
 * Patches that lie in a kustomization's folder, or just below, and that none names (the scaffolding of kubebuilder comments them
 * out): nothing deploys them, and they are no objects by themselves.
 */
export async function idlePatches(
  tree: Tree,
  files: readonly string[],
  { cache, kustomizations }: { cache: Cache; kustomizations: Kustomizations },
): Promise<ReadonlySet<string>> {
  const { folders, named } = kustomizations
  const near = files.filter((file) => {
    const folder = folderOf(file)
    return !named.has(file) && [folder, folderOf(folder)].some((one) => folders.has(one || '.'))
  })
  const idle = new Set<string>()
  for (const file of near) {
    const { documents, problems } = await cache.yaml(tree, file, 'kubernetes')
    const objects = documents.filter(isKubernetes)
    if (problems.length === 0 && objects.length > 0 && objects.every(isFragment)) idle.add(file)
  }
  return idle
}

const workloads = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'])
const webhooks = new Set(['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'])

/** An object that lacks what the API server asks of its kind, and that only another one could give. */
function isFragment(object: Json): boolean {
  const kind = string(at(object, 'kind'))
  if (kind === 'CustomResourceDefinition') return at(object, 'spec', 'names') === undefined
  if (webhooks.has(kind)) return list(at(object, 'webhooks')).length === 0
  if (!workloads.has(kind) || isRecord(at(object, 'spec', 'selector'))) return false
  const containers = records(at(object, 'spec', 'template', 'spec', 'containers'))
  return containers.every(({ item }) => item['image'] === undefined)
}
