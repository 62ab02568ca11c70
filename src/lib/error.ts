import type { Message } from '../model.ts'

/** A user's mistake: one sentence, said once at the edge, exit code 2. Our own bugs are ordinary errors. */
export class UserError extends Error {
  constructor(readonly text: Message) {
    super(text.code)
    this.name = 'UserError'
  }
}
