import type { Difference, Environment, SourceDefinition, Tree } from '../model.ts'

/**
 * The environments on which head is judged: its own, and those that base declared and head no longer does while their sources
 * remain, by base's definition with the change's renames applied. Design section 7.
 */
export function environmentsTogether(
  base: readonly Environment[],
  head: readonly Environment[],
  after: { difference: Difference; tree: Tree },
): Environment[] {
  const kept = base
    .filter((environment) => environment.declared && !head.some((other) => other.name === environment.name))
    .map((environment) => ({
      ...environment,
      sources: environment.sources.map((source) => renamed(source, after.difference)),
    }))
    .filter(
      (environment) =>
        environment.sources.length > 0 && environment.sources.every((source) => remains(source, after.tree)),
    )
  return [...head, ...kept]
}

function renamed(source: SourceDefinition, { renames }: Difference): SourceDefinition {
  const file = (path: string): string => renames[path] ?? path
  if (source.type === 'manifests') return { ...source, files: source.files.map(file) }
  const folder = source.type === 'chart' ? source.chart : source.kustomization
  const moved = folderAfter(folder, renames)
  if (source.type === 'kustomization') return { ...source, kustomization: moved }
  const values = source.values
    .map((value) => file(`${folder}/${value}`))
    .map((path) => (path.startsWith(`${moved}/`) ? path.slice(moved.length + 1) : path))
  return { ...source, chart: moved, values }
}

/** Where a folder went, by its own definition file. */
function folderAfter(folder: string, renames: Readonly<Record<string, string>>): string {
  for (const name of ['Chart.yaml', 'kustomization.yaml', 'kustomization.yml', 'Kustomization']) {
    const target = renames[`${folder}/${name}`]
    if (target?.endsWith(`/${name}`)) return target.slice(0, -name.length - 1)
  }
  return folder
}

function remains(source: SourceDefinition, tree: Tree): boolean {
  if (source.type === 'manifests') return source.files.some((file) => tree.has(file) || /[*?{[]/.test(file))
  const folder = source.type === 'chart' ? source.chart : source.kustomization
  const below = (path: string): string => (folder === '.' ? path : `${folder}/${path}`)
  if (source.type === 'kustomization')
    return tree.files.some((file) => file.startsWith(below('')) && /kustomization/i.test(file))
  return tree.has(below('Chart.yaml')) && source.values.every((value) => tree.has(below(value)))
}
