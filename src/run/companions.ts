import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { joinTrees, type Joined } from '../lib/tree-joined.ts'
import { openTree } from '../lib/tree.ts'
import type { Companion, Environment, Message, Project, SourceDefinition, Tree } from '../model.ts'
import type { Run } from './bench.ts'
import { readingOf } from './settings.ts'

/** The project's other repositories as they are checked out in the workspace, the same for base and head. */
export interface Companions {
  trees: readonly Joined[]
  /** What their own files say of environments and attestations, with paths of the whole. */
  projects: readonly Project[]
  /** Those that are not there: dropped, said. */
  notes: readonly Message[]
  close(): Promise<void>
}

/** Opens the companions that have a folder. One that is not there is dropped, and said. */
export async function openCompanions(companions: readonly Companion[], run: Run): Promise<Companions> {
  const asked = companions.flatMap((one) => (one.path === null ? [] : [{ ...one, path: one.path }]))
  const found = await Promise.all(asked.map((one) => open(one, run)))
  const trees = found.flatMap((one) => ('tree' in one ? [one] : []))
  const readings = await Promise.all(trees.map(({ tree }) => readingOf(tree, { ...run, key: 'companion' })))
  return {
    trees,
    projects: readings.map(({ settings }, index) => seenFrom(trees[index]?.folder ?? '', settings.project)),
    notes: found.flatMap((one) => ('note' in one ? [one.note] : [])),
    close: async () => void (await Promise.all(trees.map(({ tree }) => tree.close()))),
  }
}

async function open({ name, path, at }: Companion & { path: string }, run: Run): Promise<Joined | { note: Message }> {
  const folder = join(run.path, path)
  const status = await stat(folder).catch(() => null)
  if (status?.isDirectory()) return { folder: path, tree: await openTree(folder, null) }
  return { note: { code: 'companion-missing', file: at.file, line: at.line ?? 1, name, path } }
}

/** The project's own environments, else those that a companion declares; attestations of all. */
export function withCompanions(project: Project, { projects }: Companions): Project {
  const own = project.environments
  return {
    ...project,
    environments: own.length > 0 ? own : projects.flatMap(({ environments }) => environments),
    attestations: [...project.attestations, ...projects.flatMap(({ attestations }) => attestations)],
  }
}

export function joined(tree: Tree, { trees }: Companions): Tree {
  return joinTrees(tree, trees)
}

function seenFrom(folder: string, project: Project): Project {
  const inside = (path: string): string => (path === '.' || path === '' ? folder : `${folder}/${path}`)
  return {
    ...project,
    environments: project.environments.map((environment): Environment => {
      return { ...environment, sources: environment.sources.map((source) => sourceIn(source, inside)) }
    }),
    attestations: project.attestations.map((one) => ({
      ...one,
      evidence: /^[a-z]+:/.test(one.evidence) ? one.evidence : inside(one.evidence),
      at: { ...one.at, file: inside(one.at.file) },
    })),
  }
}

function sourceIn(source: SourceDefinition, inside: (path: string) => string): SourceDefinition {
  switch (source.type) {
    case 'chart':
      return { ...source, chart: inside(source.chart) }
    case 'kustomization':
      return { ...source, kustomization: inside(source.kustomization) }
    case 'manifests':
      return { ...source, files: source.files.map(inside) }
  }
}
