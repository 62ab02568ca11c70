import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { detached, joinTrees, type Joined } from '../lib/tree-joined.ts'
import { oneLine } from '../lib/text.ts'
import { openTree } from '../lib/tree.ts'
import type { Companion, Environment, Message, Project, RuleId, RuleResult, SourceDefinition, Tree } from '../model.ts'
import { reportSchema } from '../report/report-schema.ts'
import type { Run } from './bench.ts'
import { readingOf } from './settings.ts'

/** The project's other repositories as they are checked out in the workspace, the same for base and head. */
export interface Companions {
  trees: readonly Joined[]
  /** What their own files say of environments and attestations, with paths of the whole. */
  projects: readonly Project[]
  /** What the saved reports of the others say, by rule. */
  borrowed: ReadonlyMap<RuleId, RuleResult>
  /** Those that are not there: dropped, said. */
  notes: readonly Message[]
  close(): Promise<void>
}

/** Opens the companions that have a folder. One that is not there is dropped, and said. */
export async function openCompanions(companions: readonly Companion[], run: Run): Promise<Companions> {
  const asked = companions.flatMap((one) => (one.path === null ? [] : [{ ...one, path: one.path }]))
  const found = await Promise.all(asked.map((one) => open(one, run)))
  const trees = found.flatMap((one) => ('tree' in one ? [one] : []))
  const reports = await Promise.all(companions.map((one) => savedReport(one, run)))
  const readings = await Promise.all(trees.map(({ tree }) => readingOf(tree, { ...run, key: 'companion' })))
  return {
    trees,
    projects: readings.map(({ settings }, index) => seenFrom(trees[index]?.folder ?? '', settings.project)),
    borrowed: new Map(
      reports.flatMap((one) => ('rules' in one ? one.rules.map((rule) => [rule.id, rule] as const) : [])),
    ),
    notes: [...found, ...reports].flatMap((one) => ('note' in one ? [one.note] : [])),
    close: async () => void (await Promise.all(trees.map(({ tree }) => tree.close()))),
  }
}

async function open({ name, path, at }: Companion & { path: string }, run: Run): Promise<Joined | { note: Message }> {
  const folder = join(run.path, path)
  const status = await stat(folder).catch(() => null)
  if (status?.isDirectory()) return { folder: path, tree: detached(await openTree(folder, null)) }
  return { note: { code: 'companion-missing', file: at.file, line: at.line ?? 1, name, path } }
}

const largest = 8 * 1024 * 1024

/** The rules of a saved report, which is data that somebody else wrote. */
async function savedReport(
  { name, report, at }: Companion,
  { path: folder, catalogue }: Run,
): Promise<{ rules: RuleResult[] } | { note: Message }> {
  if (report === null) return { rules: [] }
  const place = { file: at.file, line: at.line ?? 1, name }
  const bytes = await readFile(join(folder, report)).catch(() => null)
  if (bytes === null) return { note: { code: 'companion-missing', ...place, path: report } }
  const broken = (problem: string) => ({ note: { code: 'companion-broken', ...place, problem } as const })
  if (bytes.length > largest) return broken(`${report} > 8 MB`)
  const read = reportSchema.safeParse(parsed(bytes))
  if (!read.success) return broken(`${report}: ${oneLine(read.error.issues[0]?.path.join('.') ?? '', 80)}`)
  if (read.data.grid.id !== catalogue.grid.id) return broken(`${report}: ${oneLine(read.data.grid.id, 60)}`)
  return { rules: read.data.head?.rules ?? [] }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
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
