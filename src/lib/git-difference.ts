import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Difference } from '../model.ts'
import { UserError } from './error.ts'
import { followFolders } from './git-folders.ts'
import { fields, git } from './git-run.ts'
import { parsePatch } from './git-patch.ts'
import { oneLine } from './text.ts'
import { blobId, fileLimit } from './tree-source.ts'

interface Entry {
  status: string
  oldId: string
  path: string
  /** Of a rename. */
  newPath: string | null
}

const options = ['-M', '-l2000', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--relative']
/** Untracked files that are compared with deleted ones. */
const untrackedLimit = 2000

/**
 * What separates two commits, or a commit from the files as they are (`head` null), relative to PATH.
 * Throws UserError `comparison-failed`: a partial clone does not hold what is to be compared.
 */
export async function difference(path: string, base: string, head: string | null): Promise<Difference> {
  const revisions = ['--end-of-options', ...(head === null ? [base] : [base, head]), '--']
  const raw = await compare(path, ['--raw', '-z', '--abbrev=40', ...options, ...revisions])
  const entries = parseRaw(raw.split('\0').slice(0, -1))
  const untracked = head === null ? await fields(path, ['ls-files', '-z', '--others', '--exclude-standard']) : []
  const seen = renamesOf(entries, await exactRenames(path, entries, untracked))
  const come = [...pathsOf(entries, 'A'), ...untracked]
  const followed = followFolders(seen, pathsOf(entries, 'D'), come)
  const renames = { ...seen, ...Object.fromEntries(followed) }
  const places = new Set(Object.values(renames))
  return { renames, added: come.filter((file) => !places.has(file)).sort(), lines: await linesOf(path, revisions) }
}

function pathsOf(entries: readonly Entry[], status: string): string[] {
  return entries.filter((entry) => entry.status === status).map((entry) => entry.path)
}

function parseRaw(list: readonly string[]): Entry[] {
  const entries: Entry[] = []
  for (let index = 0; index + 1 < list.length; ) {
    const [, , oldId = '', , status = ''] = (list[index] as string).split(' ')
    const renamed = status.startsWith('R') || status.startsWith('C')
    const path = list[index + 1] as string
    entries.push({ status: status.slice(0, 1), oldId, path, newPath: renamed ? (list[index + 2] ?? null) : null })
    index += renamed ? 3 : 2
  }
  return entries
}

function renamesOf(entries: readonly Entry[], moved: ReadonlyMap<string, string>): Record<string, string> {
  const renames: Record<string, string> = Object.create(null)
  for (const { status, path, newPath } of entries) if (status === 'R' && newPath !== null) renames[path] = newPath
  for (const [from, to] of moved) renames[from] = to
  return renames
}

/** Git does not look for a deleted file among untracked ones: those with the same content are its new place. */
async function exactRenames(
  path: string,
  entries: readonly Entry[],
  untracked: readonly string[],
): Promise<Map<string, string>> {
  const deleted = new Map(entries.filter((entry) => entry.status === 'D').map((entry) => [entry.oldId, entry.path]))
  const moved = new Map<string, string>()
  if (deleted.size === 0) return moved
  for (const file of untracked.slice(0, untrackedLimit)) {
    const bytes = await readFile(join(path, file)).catch(() => null)
    if (bytes === null || bytes.length > fileLimit) continue
    const from = deleted.get(blobId(bytes))
    if (from !== undefined && !moved.has(from)) moved.set(from, file)
  }
  return moved
}

async function linesOf(path: string, revisions: readonly string[]): Promise<Difference['lines']> {
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/']
  return parsePatch(await compare(path, ['-U0', '--no-color', ...prefixes, ...options, ...revisions]))
}

async function compare(path: string, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await git(path, ['diff', ...args], { limit: 256 * 1024 * 1024 })
  if (code !== 0) throw new UserError({ code: 'comparison-failed', problem: oneLine(stderr || 'killed', 200) })
  return stdout.toString('utf8')
}
