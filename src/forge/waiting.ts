/** Milliseconds to wait before the same request, or null when it must not be sent again. */
export interface Attempt {
  method: string
  url: string
  /** How many times it was sent. */
  tries: number
  /** Null: no answer came, or it was lost. */
  answer: { status: number; headers: Headers; text: string } | null
  /** Milliseconds since the epoch. */
  now: number
}

const most = 4
/** A secondary limit without a header: GitHub asks for a minute at least. */
const secondary = 60_000

/**
 * What was refused for its rate was not done and may be sent again, whatever it was; a failure of the server only
 * where doing it twice does no harm: never a new comment.
 */
export function waitBefore(attempt: Attempt): number | null {
  const { answer, tries } = attempt
  if (tries >= most) return null
  const again = 1000 * 2 ** (tries - 1)
  if (answer === null) return isRepeatable(attempt) ? again : null
  if (isLimited(answer)) return limitWait(answer, attempt)
  if (answer.status === 409 && isStatus(attempt.url)) return again
  if ([500, 502, 503, 504].includes(answer.status) && isRepeatable(attempt)) {
    return Math.max(again, retryAfter(answer.headers, attempt.now) ?? 0)
  }
  return null
}

/** Creating a comment is the one thing that must not happen twice: a status or a query may. */
function isRepeatable({ method, url }: Attempt): boolean {
  return method !== 'POST' || isStatus(url) || new URL(url).pathname.endsWith('/graphql')
}

function isStatus(url: string): boolean {
  return /\/statuses\/[0-9a-f]{40,64}$/.test(new URL(url).pathname)
}

function isLimited({ status, headers, text }: NonNullable<Attempt['answer']>): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  const spent = headers.get('x-ratelimit-remaining') === '0' || headers.get('ratelimit-remaining') === '0'
  return headers.has('retry-after') || spent || /secondary rate limit|abuse detection/i.test(text)
}

function limitWait({ headers }: NonNullable<Attempt['answer']>, { now, tries }: Attempt): number {
  const asked = retryAfter(headers, now)
  if (asked !== null) return asked
  const spent = headers.get('x-ratelimit-remaining') === '0' || headers.has('ratelimit-reset')
  const reset = Number(headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset') ?? Number.NaN)
  // The clocks of a runner and of a forge differ by a second or so.
  if (spent && Number.isFinite(reset)) return Math.max(0, reset * 1000 - now) + 1000
  return secondary * 2 ** (tries - 1)
}

/** Seconds, or a date. */
function retryAfter(headers: Headers, now: number): number | null {
  const written = headers.get('retry-after')
  if (written === null) return null
  if (/^\d+$/.test(written.trim())) return Number(written) * 1000
  const date = Date.parse(written)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
