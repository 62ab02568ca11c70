import { Commits, MergeRequestNotes, MergeRequests, Users } from '@gitbeaker/rest'
import { createRequesterFn } from '@gitbeaker/requester-utils'
import type { Access, CheckState, Forge } from './forge.ts'
import { forgeErrorIn } from './problem.ts'
import type { Send } from './request.ts'
import type { Remark } from './sticky.ts'

const states: Record<CheckState, 'success' | 'failed'> = { success: 'success', failure: 'failed', error: 'failed' }

/** gitlab.com and self-managed GitLab, through gitbeaker and our own door: its own repeats too soon and tells the token. */
export function gitlab({ context, number, token, send }: Access): Forge {
  const options = {
    host: hostOf(context.api),
    token,
    requesterFn: requesterThrough(send),
    rateLimits: {},
    queryTimeout: null,
  }
  const notes = new MergeRequestNotes(options)
  const { project, server, slug, pipeline } = context
  const addressOf = (id: number): string => `${server}/${slug}/-/merge_requests/${number}#note_${id}`
  let me: Promise<number> | null = null
  const author = (): Promise<number> => (me ??= new Users(options).showCurrentUser().then(({ id }) => id))
  return {
    async list() {
      const mine = await author()
      const filter = { perPage: 100, sort: 'asc', orderBy: 'created_at', activityFilter: 'only_comments' } as const
      const found: unknown = await notes.all(project, number, filter)
      return notesIn(found).map((note) => remarkOf(note, mine, addressOf))
    },
    async create(body) {
      return remarkOf(await notes.create(project, number, body), await author(), addressOf)
    },
    async edit({ id }, body) {
      return remarkOf(await notes.edit(project, number, id, { body }), await author(), addressOf)
    },
    async remove({ id }) {
      await notes.remove(project, number, id)
    },
    async hide() {},
    async head() {
      return (await new MergeRequests(options).show(project, number)).sha
    },
    async setStatus(commit, { name, state, description, url }) {
      const told = {
        name,
        description: description.slice(0, 255),
        ...(url === null ? {} : { targetUrl: url.slice(0, 255) }),
      }
      const belongs = pipeline === null ? {} : { pipelineId: pipeline }
      try {
        await new Commits(options).editStatus(project, commit, states[state], { ...told, ...belongs })
      } catch (error) {
        if (!isRepeated(error)) throw error
      }
    },
  }
}

/** GitLab refuses to set a state that is already set: what was wanted is there. */
function isRepeated(error: unknown): boolean {
  const refusal = forgeErrorIn(error)?.refusal
  return refusal?.status === 400 && /cannot transition status/i.test(refusal.reason)
}

interface Note {
  id: number
  body: string
  author: { id: number; username: string }
  system?: boolean
}

function notesIn(answer: unknown): Note[] {
  return Array.isArray(answer)
    ? (answer as Note[]).filter((note) => typeof note?.body === 'string' && !note.system)
    : []
}

/** A project or group token's bot, whose place another one took. https://docs.gitlab.com/user/project/settings/project_access_tokens/#bot-users-for-projects */
const botName = /^(?:project|group)_\d+_bot/

function remarkOf({ id, body, author }: Note, mine: number, addressOf: (id: number) => string): Remark {
  const owner = author.id === mine ? 'me' : botName.test(author.username) ? 'former' : 'other'
  return { id, body: owner === 'other' ? '' : body, url: addressOf(id), owner }
}

function hostOf(api: string): string {
  return api.replace(/\/api\/v4$/, '')
}

interface Request {
  method: string
  headers: Record<string, string>
  /** Address of the API, for some resources with the first part of their path. */
  prefixUrl: string
  body?: string
  searchParams?: string
}

function requesterThrough(send: Send) {
  return createRequesterFn(
    (_service, request) => Promise.resolve(request),
    async (endpoint, options) => {
      const { method, headers, body, searchParams, prefixUrl } = options as unknown as Request
      const query = searchParams ? `?${searchParams}` : ''
      const address = `${prefixUrl.replace(/\/$/, '')}/${endpoint}${query}`
      // gitbeaker gives every request a body; the description of a deletion has none.
      const sent = body === undefined || method.toUpperCase() === 'DELETE' ? {} : { body }
      const answer = await send(address, { method, headers, ...sent })
      const parsed = answer.text === '' ? null : (JSON.parse(answer.text) as Record<string, unknown>)
      return { body: parsed, headers: Object.fromEntries(answer.headers), status: answer.status }
    },
  )
}
