import { oneLine } from '../lib/text.ts'
import type { Message } from '../model.ts'

/** Why a forge could not be asked, as data: never a token, never a raw answer. */
export interface Refusal {
  /** HTTP status; 0: no answer at all. */
  status: number
  /** What the forge says in one line; `''` when it says nothing that can be read. */
  reason: string
  /** GitHub's `x-accepted-github-permissions`; `''` without it. */
  permissions: string
  message: Message
}

/** The forge refused, or could not be reached. Its message is the sentence to say. */
export class ForgeError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message.code)
    this.name = 'ForgeError'
  }
}

/** The forge's own words for an answer that is not a success. */
export function refused(answer: { status: number; headers: Headers; text: string }): ForgeError {
  const reason = reasonOf(answer.text)
  const permissions = oneLine(answer.headers.get('x-accepted-github-permissions') ?? '', 120)
  const told = { status: answer.status, reason, permissions }
  return new ForgeError({ ...told, message: sentenceOf(told) })
}

export function unanswered(message: Message): ForgeError {
  return new ForgeError({ status: 0, reason: '', permissions: '', message })
}

/** What a client threw, as our own error; null for anything else. Clients wrap it or keep it as their cause. */
export function forgeErrorIn(error: unknown): ForgeError | null {
  if (error instanceof ForgeError) return error
  return error instanceof Error && error.cause !== undefined ? forgeErrorIn(error.cause) : null
}

function sentenceOf({ status, reason, permissions }: Omit<Refusal, 'message'>): Message {
  if (/\blocked\b/i.test(reason)) return { code: 'forge-locked' }
  if (status === 401) return { code: 'forge-token-refused', status }
  if (status === 403) return { code: 'forge-permission', status, permissions, reason }
  if (status === 404) return { code: 'forge-not-found', status }
  return { code: 'forge-refused', status, reason }
}

/** `message` (GitHub, GitLab) or `error` (GitLab) of a JSON body. */
function reasonOf(text: string): string {
  try {
    const body = JSON.parse(text) as { message?: unknown; error?: unknown } | null
    const said = body?.message ?? body?.error ?? ''
    return oneLine(typeof said === 'string' ? said : JSON.stringify(said), 160)
  } catch {
    return ''
  }
}
