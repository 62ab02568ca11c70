import { ask } from './git-run.ts'

/** Parents of a commit as it was written, also where a shallow clone has cut them off; none when it is not here. */
export async function parentsOf(path: string, commit: string): Promise<string[]> {
  const text = (await ask(path, ['cat-file', 'commit', commit])) ?? ''
  const header = text.split('\n\n')[0] ?? ''
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '')
}

/** Id of the commit that is checked out; null outside a repository or before its first commit. */
export function checkedOut(path: string): Promise<string | null> {
  return ask(path, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
}

/** Files that differ between two commits, relative to PATH; null when one of them is not here. */
export async function filesBetween(path: string, one: string, other: string): Promise<string[] | null> {
  const files = await ask(path, [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--relative',
    '--no-ext-diff',
    one,
    other,
    '--',
  ])
  return files === null ? null : files.split('\0').filter(Boolean)
}
