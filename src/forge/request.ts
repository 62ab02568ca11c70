import { oneLine } from '../lib/text.ts'
import { readAnswer, type Answer } from './answer.ts'
import { ForgeError, refused, unanswered } from './problem.ts'
import { waitBefore } from './waiting.ts'

/** The world outside, so that a test can give its own. */
export interface Outside {
  fetch: typeof fetch
  /** Milliseconds since the epoch. */
  now(): number
  sleep(milliseconds: number): Promise<void>
}
export interface Limits {
  /** Milliseconds for everything that is sent through one door. */
  overall: number
  /** Milliseconds for one attempt. */
  attempt: number
  /** Bytes of one answer. */
  size: number
}
export type Send = (url: string, options: SendOptions) => Promise<Answer>
export interface SendOptions {
  method: string
  headers: Record<string, string>
  body?: string
}

const usual: Limits = { overall: 120_000, attempt: 30_000, size: 32 * 1024 * 1024 }
const hops = 3

/**
 * The one door to a forge: repeats what may be repeated, waits as asked, gives up at the deadline, and answers only
 * successes. Sends nothing to another origin than `api`'s, not even when redirected. Throws a `ForgeError`.
 */
export function openDoor(api: string, outside: Outside, limits: Partial<Limits> = {}): Send {
  const door: Door = { api: new URL(api), outside, limits: { ...usual, ...limits }, end: 0 }
  door.end = outside.now() + door.limits.overall
  return (url, options) => insist(url, options, door)
}

interface Door {
  api: URL
  outside: Outside
  limits: Limits
  /** When the time for everything is over. */
  end: number
}

async function insist(url: string, options: SendOptions, door: Door): Promise<Answer> {
  const { outside } = door
  for (let tries = 1; ; tries++) {
    const result = await follow(url, options, door)
    const answer = 'answer' in result ? result.answer : null
    if (answer && answer.status < 300) return answer
    const wait = waitBefore({ method: options.method, url, tries, answer, now: outside.now() })
    if (wait === null) throw answer ? refused(answer) : 'error' in result ? result.error : late(door)
    if (outside.now() + wait >= door.end) throw answer ? limited(answer, wait) : late(door)
    await outside.sleep(wait)
  }
}

function limited(answer: Answer, wait: number): ForgeError {
  const { status } = answer
  if (status >= 500) return refused(answer)
  const message = { code: 'forge-rate-limited', status, seconds: Math.ceil(wait / 1000) } as const
  return new ForgeError({ status, reason: '', permissions: '', message })
}

function late({ api, limits }: Door): ForgeError {
  return unanswered({ code: 'forge-deadline', host: api.host, seconds: Math.round(limits.overall / 1000) })
}

type Result = { answer: Answer } | { error: ForgeError }

/** One attempt, with redirections within the forge: a renamed repository, never another host. */
async function follow(url: string, options: SendOptions, door: Door): Promise<Result> {
  let address = url
  for (let hop = 0; hop <= hops; hop++) {
    const result = await attempt(address, options, door)
    if ('error' in result) return result
    const { status, headers } = result.answer
    const location = headers.get('location')
    if (![301, 302, 307, 308].includes(status) || location === null) return result
    address = redirection(location, { from: address, method: options.method, status }, door)
  }
  throw unanswered({ code: 'forge-redirected', host: door.api.host, to: '∞' })
}

function redirection(
  location: string,
  { from, method, status }: { from: string; method: string; status: number },
  door: Door,
): string {
  const to = URL.canParse(location, from) ? new URL(location, from) : null
  const kept = method === 'GET' || status === 307 || status === 308
  if (to && to.origin === door.api.origin && kept) return to.href
  throw unanswered({ code: 'forge-redirected', host: door.api.host, to: oneLine(to?.host ?? '?', 80) })
}

async function attempt(url: string, options: SendOptions, door: Door): Promise<Result> {
  const { api, outside, limits } = door
  if (new URL(url).origin !== api.origin)
    throw unanswered({ code: 'forge-redirected', host: api.host, to: oneLine(new URL(url).host, 80) })
  const time = Math.min(limits.attempt, door.end - outside.now())
  if (time <= 0) throw late(door)
  try {
    const signal = AbortSignal.timeout(time)
    const response = await outside.fetch(url, { ...options, redirect: 'manual', signal })
    return { answer: await readAnswer(response, limits.size, api.host) }
  } catch (error) {
    if (error instanceof ForgeError) throw error
    return { error: unanswered({ code: 'forge-unreachable', host: api.host, problem: problemOf(error) }) }
  }
}

/** A cause in a word or two: `ECONNREFUSED`, `TimeoutError`; nothing that a URL or a header could stand in. */
function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return '?'
  const { cause } = error
  const code = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.name) : error.name
  return oneLine(code, 60)
}
