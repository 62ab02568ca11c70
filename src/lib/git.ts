import { UserError } from './error.ts'
import { ask, git } from './git-run.ts'
import { fetchCommit, isShallow } from './git-fetch.ts'
import { nearest } from './text.ts'

export { difference } from './git-difference.ts'

/** In a work tree or in a bare repository. */
export async function isRepository(path: string): Promise<boolean> {
  return (await ask(path, ['rev-parse', '--git-dir'])) !== null
}

/** What to say where `isRepository` says no: it does so too when there is no git to ask. */
export async function notRepository(path: string): Promise<UserError> {
  const { missing } = await git(path, ['--version'])
  return new UserError(missing ? { code: 'git-not-found' } : { code: 'git-needed', path })
}

/** In a bare repository, or inside `.git`: there are no files as they are. */
export async function isBare(path: string): Promise<boolean> {
  return (await ask(path, ['rev-parse', '--is-inside-git-dir'])) === 'true'
}

/** Absolute path of the work tree's root; null in a bare repository, inside `.git`, or outside any. */
export async function topLevel(path: string): Promise<string | null> {
  return ask(path, ['rev-parse', '--show-toplevel'])
}

/** PATH relative to the work tree's root, `''` when it is the root or when the repository is bare. */
export async function prefixOf(path: string): Promise<string> {
  return ((await ask(path, ['rev-parse', '--show-prefix'])) ?? '').replace(/\/$/, '')
}

/**
 * Full id of the commit that a branch, tag or id names; a branch may exist as `origin/…` only.
 * Throws UserError `git-needed`, `git-not-found`, `revision-unknown` (a name) or `revision-missing` (an id, or an ancestor that a shallow clone cuts off).
 */
export async function resolveRevision(path: string, revision: string): Promise<string> {
  const commit = await findCommit(path, revision)
  if (commit !== null) return commit
  if (!(await isRepository(path))) throw await notRepository(path)
  const near = (await nearestName(path, revision)) ?? ''
  if (isId(revision) || (/[~^]/.test(revision) && (await isShallow(path))))
    throw new UserError({ code: 'revision-missing', revision, problem: '' })
  throw new UserError({ code: 'revision-unknown', revision, nearest: near })
}

/** As `resolveRevision`, but asks `origin` for what is not here: the one place that may use the network. */
export async function ensureCommit(path: string, revision: string): Promise<string> {
  const commit = await findCommit(path, revision)
  if (commit !== null) return commit
  if (!(await isRepository(path))) throw await notRepository(path)
  const fetched = await fetchCommit(path, revision)
  if ('commit' in fetched) return fetched.commit
  if (isId(revision)) throw new UserError({ code: 'revision-missing', revision, problem: fetched.problem })
  return resolveRevision(path, revision)
}

async function findCommit(path: string, revision: string): Promise<string | null> {
  if (revision === '' || revision.startsWith('-')) return null
  for (const name of [revision, `refs/remotes/origin/${revision}`]) {
    const commit = await ask(path, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
    if (commit !== null) return commit
  }
  return null
}

function isId(revision: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(revision)
}

async function nearestName(path: string, revision: string): Promise<string | undefined> {
  const args = ['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/tags', 'refs/remotes/origin']
  const names = ((await ask(path, args)) ?? '').split('\n').filter((name) => !name.endsWith('/HEAD'))
  return nearest(revision, new Set(names.map((name) => name.replace(/^refs\/(?:heads|tags|remotes\/origin)\//, ''))))
}

/** The best common ancestor; null when there is none, or none is here (shallow clone). */
export async function mergeBase(path: string, one: string, other: string): Promise<string | null> {
  const { code, stdout } = await git(path, ['merge-base', '--end-of-options', one, other])
  return code === 0 ? stdout.toString('utf8').trim() : null
}
