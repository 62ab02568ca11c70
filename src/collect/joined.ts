import { glob } from '../lib/glob.ts'
import type { Difference, Environment, SourceDefinition, Tree } from '../model.ts'
import { normalize } from './paths.ts'

type Renames = Difference['renames']
interface After {
  difference: Difference
  tree: Tree
}

/**
 * The environments on which head is judged: its own, and those that base declared and head no longer does while their sources
 * remain, by base's definition with the change's renames applied. Design section 7.
 */
export function environmentsTogether(
  base: readonly Environment[],
  head: readonly Environment[],
  { difference, tree }: After,
): Environment[] {
  const names = new Set([...head.map(({ name }) => name), ...renamedEnvironments(base, head, difference).keys()])
  const dropped = base.filter(({ name, declared, sources }) => declared && !names.has(name) && sources.length > 0)
  const kept = dropped
    .map((one) => ({ ...one, sources: one.sources.map((source) => renamed(source, difference.renames)) }))
    .filter(({ sources }) => sources.every((source) => remains(source, tree)))
  return [...head, ...kept]
}

/** Declared environments that only took another name: the same class, the same sources after the change's renames. */
export function renamedEnvironments(
  base: readonly Environment[],
  head: readonly Environment[],
  { renames }: Pick<Difference, 'renames'>,
): Map<string, string> {
  const [before, after] = [base, head].map((all) => new Set(all.map(({ name }) => name)))
  const come = head.filter(({ name, declared }) => declared && !before?.has(name))
  const found = new Map<string, string>()
  for (const { name, class: class_, declared, sources } of base) {
    if (!declared || after?.has(name) || sources.length === 0) continue
    const there = JSON.stringify(sources.map((one) => renamed(one, renames)))
    const same = come.find((one) => one.class === class_ && JSON.stringify(one.sources) === there)
    if (same) found.set(name, same.name)
  }
  return found
}

/**
 * The name on head of each environment that is there under another name only: those above, and guesses of which head judges
 * all or a part of the sources in one environment, of their class where they have one.
 */
export function movedEnvironments(
  base: readonly Environment[],
  head: readonly Environment[],
  { difference, tree }: After,
): Map<string, string> {
  const found = renamedEnvironments(base, head, difference)
  const taken = new Set([...found.values(), ...base.map(({ name }) => name)])
  const guesses = base.filter(({ name, declared }) => !declared && !head.some((one) => one.name === name))
  for (const guess of [...guesses].sort((a, b) => Number(a.class === null) - Number(b.class === null))) {
    const before = guess.sources.map((one) => renamed(one, difference.renames))
    const [candidate, ...others] = head.filter(
      ({ name, class: class_, sources }) =>
        !taken.has(name) &&
        (guess.class === null || class_ === guess.class) &&
        sources.length > 0 &&
        sources.every((one) => isNamed(one, before, tree)),
    )
    if (!candidate || others.length > 0) continue
    found.set(guess.name, candidate.name)
    taken.add(candidate.name)
  }
  return found
}

/** What an environment that both declare judged on base, what is still there, and what head no longer names there. */
export function sourcesLeft(
  base: readonly Environment[],
  head: readonly Environment[],
  { difference, tree }: After,
): { environment: string; sources: string[] }[] {
  return base.flatMap(({ name, declared, sources }) => {
    const after = head.find((one) => one.declared && one.name === name)
    if (!declared || !after) return []
    const there = sources.map((one) => renamed(one, difference.renames)).filter((one) => remains(one, tree))
    const left = there.filter((one) => !isNamed(one, after.sources, tree)).map(placeOf)
    return left.length > 0 ? [{ environment: name, sources: left }] : []
  })
}

function isNamed(source: SourceDefinition, others: readonly SourceDefinition[], tree: Tree): boolean {
  if (source.type !== 'manifests') return others.some((other) => placeOf(other) === placeOf(source))
  const named = others.flatMap((other) => (other.type === 'manifests' ? other.files : `${placeOf(other)}/**`)).map(glob)
  const before = source.files.map(glob)
  const files = tree.files.filter((file) => before.some((matches) => matches(file)))
  return files.every((file) => named.some((matches) => matches(file)))
}

function placeOf(source: SourceDefinition): string {
  if (source.type === 'chart') return source.chart
  return source.type === 'kustomization' ? source.kustomization : source.files.join(', ')
}

function renamed(source: SourceDefinition, renames: Renames): SourceDefinition {
  if (source.type === 'manifests')
    return { ...source, files: source.files.flatMap((file) => filesAfter(file, renames)) }
  if (source.type === 'kustomization') return { ...source, kustomization: folderAfter(source.kustomization, renames) }
  const chart = folderAfter(source.chart, renames)
  const values = source.values.map((value) => {
    const after = fileAfter(below(source.chart, value), renames)
    const prefix = chart === '.' ? '' : `${chart}/`
    return after === null ? value : after.startsWith(prefix) ? after.slice(prefix.length) : `${upFrom(chart)}${after}`
  })
  if (source.helmfile === undefined) return { ...source, chart, values }
  return { ...source, chart, values, helmfile: fileAfter(source.helmfile, renames) ?? source.helmfile }
}

/** A pattern stays, beside the new names of what it matched. */
function filesAfter(pattern: string, renames: Renames): string[] {
  if (!isPattern(pattern)) return [fileAfter(pattern, renames) ?? pattern]
  const matches = glob(pattern)
  return [pattern, ...Object.keys(renames).flatMap((from) => (matches(from) ? (fileAfter(from, renames) ?? []) : []))]
}

/** Where a file went; null when it did not move. */
function fileAfter(file: string, renames: Renames): string | null {
  return Object.hasOwn(renames, file) ? (renames[file] ?? null) : null
}

/** Where a folder went, by its own definition file. */
function folderAfter(folder: string, renames: Renames): string {
  for (const name of ['Chart.yaml', 'kustomization.yaml', 'kustomization.yml', 'Kustomization']) {
    const target = fileAfter(below(folder, name), renames)
    if (target === name) return '.'
    if (target?.endsWith(`/${name}`)) return target.slice(0, -name.length - 1)
  }
  return folder
}

function remains(source: SourceDefinition, tree: Tree): boolean {
  if (source.type === 'manifests') return source.files.some((file) => tree.files.some(glob(file)))
  if (source.type === 'kustomization')
    return ['kustomization.yaml', 'kustomization.yml', 'Kustomization'].some((name) =>
      tree.has(below(source.kustomization, name)),
    )
  if (source.helmfile !== undefined)
    return [source.helmfile, below(source.chart, 'Chart.yaml')].every((file) => tree.has(file))
  return ['Chart.yaml', ...source.values].every((file) => tree.has(below(source.chart, file)))
}

function below(folder: string, file: string): string {
  return normalize(`${folder}/${file}`) ?? file
}

function upFrom(folder: string): string {
  return folder === '.' ? '' : '../'.repeat(folder.split('/').length)
}

function isPattern(file: string): boolean {
  return /[*?{[]/.test(file)
}
