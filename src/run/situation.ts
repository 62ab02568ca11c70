import { UserError } from '../lib/error.ts'
import { ensureCommit, mergeBase } from '../lib/git.ts'
import { fetchCommit } from '../lib/git-fetch.ts'
import { checkedOut, filesBetween, parentsOf } from '../lib/git-parents.ts'
import type { Message } from '../model.ts'
import type { Options } from '../options.ts'

/** What a pipeline knows of the change that it judges; null where it does not. */
export interface Situation {
  /** The forge's name of the repository. */
  slug: string | null
  /** The change's head commit and its branch's name. */
  head: string | null
  source: string | null
  /** The base commit that the pipeline names, and the target branch's name. */
  base: string | null
  target: string | null
  /** Where the target branch is, if not in `origin`. */
  targetAddress: string | null
  /** What is checked out may be the merge of head into the target. */
  merged: boolean
}

/** The commits of a comparison, all of them here. */
export interface Points {
  base: string
  /** Tip of the target branch. */
  target: string
  /** What had to be done without. */
  notes: readonly Message[]
}

/** How the judged files are called in the report. */
export interface HeadName {
  revision: string | null
  ref: string | null
  /** The commit whose files were judged, where it is another than `revision`. */
  judged: string | null
}

/** Base and target as flags say, else as the pipeline knows. Throws `base-required`, `revision-missing`, `revision-unknown`. */
export async function pointsOf(path: string, options: Options, situation: Situation | null): Promise<Points> {
  const head = options.head === null ? null : await ensureCommit(path, options.head)
  if (options.base !== null) {
    const target = await ensureCommit(path, options.base)
    return { base: await commonBase(path, target, head), target, notes: [] }
  }
  const parent = situation?.merged && head === null ? await mergedInto(path, situation.head) : null
  const named = parent ?? situation?.base ?? null
  if (named === null) throw new UserError({ code: 'base-required' })
  const found = await ensureCommit(path, named)
  const base = parent === null ? await commonBase(path, found, head) : found
  return { base, ...(await tipOf(path, situation, found)) }
}

/** First parent of the merge commit that is checked out; null when no merge of `head` is. */
async function mergedInto(path: string, head: string | null): Promise<string | null> {
  const commit = await checkedOut(path)
  if (commit === null || commit === head) return null
  const parents = await parentsOf(path, commit)
  return parents.length > 1 && (head === null || parents.includes(head)) ? (parents[0] ?? null) : null
}

async function commonBase(path: string, target: string, head: string | null): Promise<string> {
  return (await mergeBase(path, target, head ?? 'HEAD')) ?? target
}

/** The policy is the target branch's of this moment: what the clone remembers of it may be old. */
async function tipOf(
  path: string,
  situation: Situation | null,
  base: string,
): Promise<Pick<Points, 'target' | 'notes'>> {
  const branch = situation?.target ?? null
  if (branch === null) return { target: base, notes: [] }
  const address = situation?.targetAddress ?? 'origin'
  const fetched = await fetchCommit(path, `refs/heads/${branch}`, address)
  if ('commit' in fetched) return { target: fetched.commit, notes: [] }
  const known =
    address === 'origin' ? await ensureCommit(path, `refs/remotes/origin/${branch}`).catch(() => null) : null
  if (known !== null) return { target: known, notes: [] }
  return { target: base, notes: [{ code: 'target-unreachable', branch }] }
}

/** Of `options.head` null: the change's head where what is checked out is it, or its merge; else the files as they are. */
export async function headName(path: string, options: Options, situation: Situation | null): Promise<HeadName> {
  const nameless = { revision: null, ref: null, judged: null }
  const asked = options.head ?? options.revision
  if (!situation || situation.head === null || asked !== null) return nameless
  const commit = await checkedOut(path)
  const ref = situation.source
  if (commit === situation.head) return { revision: commit, ref, judged: null }
  const merges = commit !== null && situation.merged && (await parentsOf(path, commit)).includes(situation.head)
  return merges ? { revision: situation.head, ref, judged: commit } : nameless
}

/** Files among these whose lines on head's commit may not be those judged; null when nobody can say. */
export async function driftOf(
  path: string,
  { revision, judged }: HeadName,
  files: ReadonlySet<string>,
): Promise<string[] | null> {
  if (revision === null || judged === null) return []
  const head = await ensureCommit(path, revision).catch(() => null)
  const differing = head === null ? null : await filesBetween(path, head, judged)
  return differing && differing.filter((file) => files.has(file))
}
