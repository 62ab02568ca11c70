import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ForgeName = 'github' | 'gitlab'
export interface StoredComment {
  id: number
  body: string
  author: string
  system?: boolean
}
/** What goes wrong with the next requests that match: an answer, no answer, or no answer although it was done. */
export interface Fault {
  /** `POST`, or `POST comments`, where the word is somewhere in the path. */
  on: string
  times?: number
  answer?: { status: number; headers?: Record<string, string>; body?: unknown; text?: string; type?: string }
  lost?: 'before' | 'after'
  /** Done on the server's state first: another run is faster. */
  meanwhile?: (forge: FakeForge) => void
}
export interface Seen {
  method: string
  /** Path and query, without the API's own prefix. */
  path: string
  body: unknown
  headers: Record<string, string>
  /** What the forge itself answered; absent where a fault took its place. */
  answer?: { status: number; body?: unknown }
}
export interface FakeForge {
  name: ForgeName
  api: string
  server: string
  comments: StoredComment[]
  statuses: { sha: string; body: Record<string, unknown> }[]
  minimised: string[]
  head: string
  /** Open pull requests, by number → head. */
  pulls: { number: number; head: string; owner: string }[]
  me: string
  faults: Fault[]
  seen: Seen[]
  pageSize: number | null
  close(): Promise<void>
  /** `METHOD path` of each request, in order. */
  requests(): string[]
}

export const slug = 'acme/shop'
export const number = 7
const ids = {
  github: (login: string) => login,
  gitlab: (login: string) => Array.from(login).reduce((sum, one) => sum + one.charCodeAt(0), 1),
}

/** A forge on the loopback that keeps state; `prefix` stands before its API's path, as on a self-managed one. */
export async function fakeForge(name: ForgeName, prefix = ''): Promise<FakeForge> {
  const api = `${prefix}${name === 'gitlab' ? '/api/v4' : ''}`
  const listener: Server = createServer((request, response) => void serve(forge, request, response, api))
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`
  const forge: FakeForge = {
    name,
    api: `${origin}${api}`,
    server: `${origin}${name === 'gitlab' ? prefix : ''}`,
    comments: [],
    statuses: [],
    minimised: [],
    head: '',
    pulls: [],
    me: name === 'github' ? 'github-actions[bot]' : 'project_12_bot_5f',
    faults: [],
    seen: [],
    pageSize: null,
    requests: () => forge.seen.map(({ method, path }) => `${method} ${path}`),
    close: () =>
      new Promise((resolve) => {
        listener.closeAllConnections()
        listener.close(() => resolve())
      }),
  }
  return forge
}

async function serve(
  forge: FakeForge,
  request: IncomingMessage,
  response: ServerResponse,
  prefix: string,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  const method = request.method ?? ''
  const url = request.url ?? ''
  const graphql = forge.name === 'github' && url.endsWith('/graphql')
  const path = graphql ? '/graphql' : url.startsWith(prefix) ? url.slice(prefix.length) : `OUTSIDE ${url}`
  const body: unknown = text === '' ? undefined : JSON.parse(text)
  const seen: Seen = { method, path, body, headers: request.headers as Record<string, string> }
  forge.seen.push(seen)
  const fault = forge.faults.find(({ on }) => matches(on, method, path))
  if (fault) {
    if (fault.times === undefined || --fault.times === 0) forge.faults.splice(forge.faults.indexOf(fault), 1)
    fault.meanwhile?.(forge)
    if (fault.lost === 'after') route(forge, { method, path, body, graphql })
    if (fault.lost) return void request.socket.destroy()
    if (fault.answer) return send(response, fault.answer)
  }
  seen.answer = route(forge, { method, path, body, graphql })
  send(response, seen.answer)
}

function matches(on: string, method: string, path: string): boolean {
  const [wanted, word = ''] = on.split(' ')
  return method === wanted && path.includes(word)
}

interface Answer {
  status: number
  headers?: Record<string, string>
  body?: unknown
  text?: string
  type?: string
}

function send(response: ServerResponse, { status, headers, body, text, type }: Answer): void {
  const content = text ?? (body === undefined ? '' : JSON.stringify(body))
  response.writeHead(status, {
    ...(content === '' ? {} : { 'content-type': type ?? 'application/json; charset=utf-8' }),
    ...headers,
  })
  response.end(content)
}

interface Call {
  method: string
  path: string
  body: unknown
  graphql: boolean
}

function route(forge: FakeForge, call: Call): Answer {
  if (call.graphql) return graphql(forge, call.body as { query: string; variables?: { node?: string } })
  const [path = '', query = ''] = call.path.split('?')
  const parameters = new URLSearchParams(query)
  return forge.name === 'github'
    ? github(forge, { ...call, path }, parameters)
    : gitlab(forge, { ...call, path }, parameters)
}

function graphql(forge: FakeForge, { query, variables }: { query: string; variables?: { node?: string } }): Answer {
  if (query.includes('viewer')) return { status: 200, body: { data: { viewer: { login: forge.me } } } }
  forge.minimised.push(variables?.node ?? '')
  return { status: 200, body: { data: { minimizeComment: { clientMutationId: null } } } }
}

function github(forge: FakeForge, { method, path, body }: Call, query: URLSearchParams): Answer {
  const list = `/repos/${slug}/issues/${number}/comments`
  const one = new RegExp(`^/repos/${slug}/issues/comments/(\\d+)$`).exec(path)
  const shown = (comment: StoredComment) => ({
    id: comment.id,
    node_id: `node${comment.id}`,
    body: comment.body,
    html_url: `https://forge.example/${slug}/pull/${number}#issuecomment-${comment.id}`,
    user: { login: comment.author, type: 'Bot' },
  })
  const pull = (open: { number: number; head: string }) => ({
    number: open.number,
    state: 'open',
    head: { sha: open.head },
    base: { repo: { full_name: slug } },
  })
  if (method === 'GET' && path === list) return page(forge, forge.comments.map(shown), { query, path })
  if (method === 'POST' && path === list) return { status: 201, body: shown(add(forge, textIn(body))) }
  if (one) return change(forge, { method, id: Number(one[1]), body, shown })
  if (method === 'GET' && path === `/repos/${slug}/pulls/${number}`)
    return { status: 200, body: pull({ number, head: forge.head }) }
  if (method === 'GET' && path === `/repos/${slug}/pulls`) {
    const owner = query.get('head')?.split(':')[0]
    return { status: 200, body: forge.pulls.filter((open) => open.owner === owner).map(pull) }
  }
  const associated = new RegExp(`^/repos/${slug}/commits/([0-9a-f]{40})/pulls$`).exec(path)
  if (associated)
    return {
      status: 200,
      body: forge.pulls.filter(({ head, owner }) => head === associated[1] && owner === 'acme').map(pull),
    }
  return status(forge, { method, path, body, pattern: new RegExp(`^/repos/${slug}/statuses/([0-9a-f]{40})$`) })
}

function gitlab(forge: FakeForge, { method, path, body }: Call, query: URLSearchParams): Answer {
  const list = `/projects/12/merge_requests/${number}/notes`
  const one = new RegExp(`^${list}/(\\d+)$`).exec(path)
  const shown = (comment: StoredComment) => ({
    id: comment.id,
    body: comment.body,
    system: comment.system ?? false,
    author: { id: ids.gitlab(comment.author), username: comment.author },
  })
  if (method === 'GET' && path === '/user')
    return { status: 200, body: { id: ids.gitlab(forge.me), username: forge.me } }
  if (method === 'GET' && path === list) return page(forge, forge.comments.map(shown), { query, path })
  if (method === 'POST' && path === list) return { status: 201, body: shown(add(forge, textIn(body))) }
  if (one) return change(forge, { method, id: Number(one[1]), body, shown })
  if (method === 'GET' && path === `/projects/12/merge_requests/${number}`)
    return { status: 200, body: { iid: number, sha: forge.head } }
  return status(forge, { method, path, body, pattern: /^\/projects\/12\/statuses\/([0-9a-f]{40})$/ })
}

function status(
  forge: FakeForge,
  { method, path, body, pattern }: { method: string; path: string; body: unknown; pattern: RegExp },
): Answer {
  const found = pattern.exec(path)
  if (method !== 'POST' || !found) return { status: 404, body: { message: 'Not Found' } }
  forge.statuses.push({ sha: found[1] ?? '', body: body as Record<string, unknown> })
  return { status: 201, body: { id: forge.statuses.length } }
}

function textIn(body: unknown): string {
  const text = (body as { body?: unknown } | undefined)?.body
  if (typeof text !== 'string' || text.length > 65_536)
    throw new Error('a comment needs a body of at most 65,536 characters')
  return text
}

function add(forge: FakeForge, body: string): StoredComment {
  const comment = { id: 1 + Math.max(100, ...forge.comments.map(({ id }) => id)), body, author: forge.me }
  forge.comments.push(comment)
  return comment
}

interface Edit {
  method: string
  id: number
  body: unknown
  shown(comment: StoredComment): unknown
}

function change(forge: FakeForge, { method, id, body, shown }: Edit): Answer {
  const found = forge.comments.find((comment) => comment.id === id)
  if (!found) return { status: 404, body: { message: 'Not Found' } }
  if (found.author !== forge.me) return { status: 403, body: { message: 'Forbidden' } }
  if (method === 'DELETE') {
    forge.comments.splice(forge.comments.indexOf(found), 1)
    return { status: 204 }
  }
  if (method !== (forge.name === 'github' ? 'PATCH' : 'PUT')) return { status: 405 }
  found.body = textIn(body)
  return { status: 200, body: shown(found) }
}

/** A page may hold fewer items than asked for although more pages exist: `pageSize` makes it so. */
function page(forge: FakeForge, all: unknown[], { query, path }: { query: URLSearchParams; path: string }): Answer {
  const size = forge.pageSize ?? Math.min(100, Number(query.get('per_page') ?? 30))
  const current = Number(query.get('page') ?? 1)
  const next = new URLSearchParams(query)
  next.set('page', String(current + 1))
  const more = current * size < all.length
  const headers: Record<string, string> = more
    ? { link: `<${forge.api}${path}?${next}>; rel="next"`, 'x-next-page': String(current + 1) }
    : {}
  return { status: 200, headers, body: all.slice((current - 1) * size, current * size) }
}
