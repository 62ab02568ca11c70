import { unanswered } from './problem.ts'

/** A whole answer. A success has a JSON body or none. */
export interface Answer {
  status: number
  headers: Headers
  text: string
}

/** Reads at most `limit` bytes; refuses a success that is not JSON, such as a login page. Throws a `ForgeError`. */
export async function readAnswer(response: Response, limit: number, host: string): Promise<Answer> {
  const text = await readText(response, limit, host)
  const { status, headers } = response
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (response.ok && text !== '' && !/^application\/(?:.+\+)?json$/.test(type))
    throw unanswered({ code: 'forge-not-json', host, status, type: type || '?' })
  return { status, headers, text }
}

async function readText(response: Response, limit: number, host: string): Promise<string> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > limit) {
      await reader.cancel()
      throw unanswered({ code: 'forge-too-large', host, megabytes: Math.round(limit / 1024 / 1024) })
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}
