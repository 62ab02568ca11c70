import { join } from 'node:path'
import { UserError } from '../lib/error.ts'
import { nearest } from '../lib/text.ts'
import { locate } from '../lib/yaml.ts'
import type { Difference, Message, Report, Reports, Tree, Verdict } from '../model.ts'
import type { Run } from './bench.ts'
import { configurationOf, readingOf } from './settings.ts'

/**
 * Folders of the projects of a repository of several; null when it is one. The target branch's list counts, with what head adds
 * to it; a project whose files are all gone is no longer one. Throws for a folder that head names and that is nowhere.
 */
export async function projectsIn({ head, target }: { head: Tree; target: Tree }, run: Run): Promise<string[] | null> {
  const [after, before] = await Promise.all([readingOf(head, run), readingOf(target, run)])
  const named = [...new Set([...(before.settings.projects ?? []), ...(after.settings.projects ?? [])])]
  if (named.length === 0) return null
  await refuseMissing(after.settings.projects ?? [], head, run)
  return named.filter((folder) => holds(head, folder))
}

async function refuseMissing(folders: readonly string[], head: Tree, run: Run): Promise<void> {
  const missing = folders.filter((folder) => !holds(head, folder))
  if (missing.length === 0) return
  const file = configurationOf(run)
  const text = (await head.read(file)).toString('utf8')
  const parents = new Set(head.files.flatMap((path) => parentsOf(path)))
  const [first, ...others] = missing.map((folder): Message => {
    const line = locate(text, 'core', 0, ['projects', folders.indexOf(folder)])?.line ?? 1
    return { code: 'configuration-project-missing', file, line, folder, nearest: nearest(folder, parents) ?? '' }
  })
  if (first) throw new UserError(first, ...others)
}

function parentsOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function holds(tree: Tree, folder: string): boolean {
  return tree.files.some((file) => file.startsWith(`${folder}/`))
}

/** The same run on one project. */
export function runBelow(run: Run, folder: string): Run {
  return { ...run, path: join(run.path, folder), key: folder }
}

/** The part of a difference that is below a folder, relative to it; what comes from elsewhere is added there. */
export function differenceBelow({ renames, added, lines }: Difference, folder: string): Difference {
  const start = `${folder}/`
  const inside = (path: string): boolean => path.startsWith(start)
  const bare = (path: string): string => path.slice(start.length)
  const moved = Object.entries(renames).filter(([, to]) => inside(to))
  const arrived = moved.filter(([from]) => !inside(from)).map(([, to]) => to)
  return {
    renames: Object.fromEntries(moved.filter(([from]) => inside(from)).map(([from, to]) => [bare(from), bare(to)])),
    added: [...added.filter(inside), ...arrived].map(bare).sort(),
    lines: Object.fromEntries(
      Object.entries(lines).flatMap(([file, ranges]) => (inside(file) ? [[bare(file), ranges]] : [])),
    ),
  }
}

/** Projects that a change touches: by a file of theirs, or all of them by a file that belongs to none. */
export async function changedProjects(
  { head, base }: { head: Tree; base: Tree },
  folders: readonly string[],
): Promise<Set<string>> {
  const owner = (file: string): string => folders.find((folder) => file.startsWith(`${folder}/`)) ?? ''
  const changed = new Set<string>()
  for (const file of new Set([...head.root.files, ...base.root.files])) {
    const own = file.startsWith(head.prefix) ? owner(file.slice(head.prefix === '' ? 0 : head.prefix.length + 1)) : ''
    if (changed.has(own) || (await same(file, { head: head.root, base: base.root }))) continue
    changed.add(own)
  }
  return changed.has('') ? new Set(folders) : changed
}

async function same(file: string, { head, base }: { head: Tree; base: Tree }): Promise<boolean> {
  if (head === base) return true
  if (!head.has(file) || !base.has(file)) return false
  const ids = await Promise.all([head.id(file), base.id(file)].map((id) => id.catch(() => null)))
  return ids[0] !== null && ids[0] === ids[1]
}

/** Accepted when every project is, verified when every project is; the reasons are those of each. */
export function together(projects: readonly Report[], palier: string): Reports {
  const verdicts = projects.flatMap(({ verdict }) => verdict ?? [])
  const verdict: Verdict | null =
    verdicts.length === 0
      ? null
      : {
          accepted: verdicts.every(({ accepted }) => accepted),
          verified: verdicts.every(({ verified }) => verified),
          reasons: verdicts.flatMap(({ reasons }) => reasons),
        }
  return { version: 1, palier, projects: [...projects], verdict }
}
