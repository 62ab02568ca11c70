import type { Context } from './context.ts'
import type { Send } from './request.ts'
import type { Remarks } from './sticky.ts'

export type CheckState = 'success' | 'failure' | 'error'
/** The result on a commit, beside the job's own. */
export interface Status {
  name: string
  state: CheckState
  /** One line; a forge cuts it. */
  description: string
  /** Where to read more; null: nowhere. */
  url: string | null
}

/** One merge request on its forge. Every method throws a `ForgeError`, or an error that has one as its cause. */
export interface Forge extends Remarks {
  /** Sets it on a commit; the same name replaces what it said. */
  setStatus(commit: string, status: Status): Promise<void>
}

/** What a forge needs to be asked. */
export interface Access {
  context: Context
  number: number
  token: string
  send: Send
}
