import type { RunNumber } from './marker.ts'

/**
 * Where a pipeline stands, from its variables and its event alone.
 * `change`: a merge request; `queue`: several of them on their way in; `branch`: none; `publication`: another job's
 * result is to be said, with a token that writes, and nothing may be judged.
 */
export interface Context {
  forge: 'github' | 'gitlab'
  event: 'change' | 'queue' | 'branch' | 'publication'
  /** The forge's name of the repository: `owner/name`, `group/sub/name`. */
  slug: string
  /** How the API is asked for it: GitLab's number; elsewhere the slug. */
  project: string
  /** Of the merge request; null where there is none, or where the event does not say. */
  number: number | null
  /** Head commit of the merge request, or the commit of a branch. */
  head: string | null
  /** Base commit as the event says; null where the checked-out merge commit says it better, or nothing does. */
  base: string | null
  /** The merge of head into the target, when that is what is checked out. */
  merge: string | null
  run: RunNumber
  /** Name of the target branch. */
  target: string | null
  /** Address of the repository that has the target branch; null: it is the one that was cloned. */
  targetAddress: string | null
  /** Name of the source branch. */
  source: string | null
  /** Owner of the source branch; null when it is the repository itself. */
  fork: string | null
  /** The token of its pipeline only reads: a fork's, Dependabot's. */
  restricted: boolean
  draft: boolean
  /** Addresses for people and for programs, without a slash at the end. */
  server: string
  api: string
  /** Address of this run for people. */
  url: string | null
  /** Folder of palier's own pages of rules, where the action says from which repository it runs. */
  pages: string | null
  /** GitLab's pipeline, to which a commit status belongs. */
  pipeline: number | null
}
