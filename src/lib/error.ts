import { oneLine } from './text.ts'
import type { Message } from '../model.ts'

/** A user's mistakes, at least one: one sentence each, said once at the edge, exit code 2. Our own bugs are ordinary errors. */
export class UserError extends Error {
  /** Every sentence, in the order in which the mistakes stand. */
  readonly texts: readonly Message[]
  constructor(
    readonly text: Message,
    ...others: readonly Message[]
  ) {
    super(text.code)
    this.name = 'UserError'
    this.texts = [text, ...others]
  }
}

/** What the system answered when a file, or a stream, was written. */
export function unwritable(file: string, { message }: Error): UserError {
  return new UserError({ code: 'file-not-writable', file, problem: oneLine(message, 120) })
}

/** Takes every step, so that all mistakes are said at once; throws one `UserError` with those of all of them. */
export function gather<T extends readonly unknown[]>(steps: readonly [...{ [N in keyof T]: () => T[N] }]): T {
  const results: unknown[] = []
  const problems: Message[] = []
  for (const step of steps) {
    try {
      results.push(step())
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(...error.texts)
    }
  }
  const [first, ...others] = problems
  if (first) throw new UserError(first, ...others)
  return results as unknown as T
}
