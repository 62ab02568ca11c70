import { getOctokit } from '@actions/github'
import type { Access, Forge } from './forge.ts'
import { forgeErrorIn } from './problem.ts'
import type { Send } from './request.ts'
import type { Remark } from './sticky.ts'

type Client = ReturnType<typeof getOctokit>
interface Place {
  owner: string
  repo: string
}

/** GitHub and GitHub Enterprise Server, through their own client and our own door. */
export function github({ context, number, token, send }: Access): Forge {
  const client = clientOf(context.api, token, send)
  const { issues, pulls, repos } = client.rest
  const place = placeOf(context.slug)
  let me: Promise<Author> | null = null
  const author = (): Promise<Author> => (me ??= authorOf(client))
  return {
    async list() {
      const found: Remark[] = []
      const mine = await author()
      const pages = client.paginate.iterator(issues.listComments, { ...place, issue_number: number, per_page: 100 })
      for await (const { data } of pages) for (const comment of data) found.push(remarkOf(comment, mine))
      return found
    },
    async create(body) {
      const { data } = await issues.createComment({ ...place, issue_number: number, body })
      return remarkOf(data, await author())
    },
    async edit({ id }, body) {
      return remarkOf((await issues.updateComment({ ...place, comment_id: id, body })).data, await author())
    },
    async remove({ id }) {
      await issues.deleteComment({ ...place, comment_id: id })
    },
    async hide({ node }: Remark & { node?: string }) {
      if (node) await client.graphql(minimise, { node })
    },
    async head() {
      return (await pulls.get({ ...place, pull_number: number })).data.head.sha
    },
    async setStatus(sha, { name, state, description, url }) {
      const target = url === null ? {} : { target_url: url }
      await repos.createCommitStatus({
        ...place,
        sha,
        state,
        context: name,
        description: cut(description, 140),
        ...target,
      })
    },
  }
}

/**
 * The open pull request into this repository whose head is this commit; null when there is none any more.
 * A fork's commit may not be among the repository's own: then its branch is asked for.
 */
export async function findPullRequest(access: Omit<Access, 'number'>): Promise<number | null> {
  const { context, token, send } = access
  const client = clientOf(context.api, token, send)
  const place = placeOf(context.slug)
  const commit_sha = context.head
  if (commit_sha === null) return null
  const { data: own } = await client.rest.repos.listPullRequestsAssociatedWithCommit({
    ...place,
    commit_sha,
    per_page: 100,
  })
  const found = ofHead(own, context.slug, commit_sha)
  if (found !== null || !context.source) return found
  const head = `${context.fork ?? place.owner}:${context.source}`
  const { data: others } = await client.rest.pulls.list({ ...place, state: 'open', head, per_page: 100 })
  return ofHead(others, context.slug, commit_sha)
}

interface Candidate {
  number: number
  state: string
  head: { sha: string }
  base: { repo: { full_name: string } }
}

function ofHead(candidates: readonly Candidate[], slug: string, sha: string): number | null {
  const fits = candidates.filter(
    ({ state, head, base }) =>
      state === 'open' && head.sha === sha && base.repo.full_name.toLowerCase() === slug.toLowerCase(),
  )
  return fits.length === 0 ? null : Math.max(...fits.map(({ number }) => number))
}

const minimise =
  'mutation($node: ID!) { minimizeComment(input: { subjectId: $node, classifier: OUTDATED }) { clientMutationId } }'
/** What a workflow's own token writes as. */
const bot = 'github-actions[bot]'

interface Author {
  login: string
}

/** Whom the token writes as; a token that may not ask is taken for a workflow's own. */
async function authorOf(client: Client): Promise<Author> {
  try {
    const { viewer } = await client.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
    return { login: viewer.login }
  } catch (error) {
    const status = forgeErrorIn(error)?.refusal.status
    if (status === undefined || status === 403 || status === 404) return { login: bot }
    throw error
  }
}

interface Comment {
  id: number
  node_id: string
  body?: string | undefined
  html_url: string
  user: { login: string } | null
}

function remarkOf({ id, node_id, body, html_url, user }: Comment, { login }: Author): Remark & { node: string } {
  const owner = user?.login.toLowerCase() === login.toLowerCase() ? 'me' : 'other'
  return { id, body: owner === 'me' ? (body ?? '') : '', url: html_url, owner, node: node_id }
}

function placeOf(slug: string): Place {
  const [owner = '', repo = ''] = slug.split('/')
  return { owner, repo }
}

function clientOf(api: string, token: string, send: Send): Client {
  const silent = { debug() {}, info() {}, warn() {}, error() {} }
  const client = getOctokit(token, {
    baseUrl: api,
    userAgent: 'palier',
    log: silent,
    request: { fetch: fetchThrough(send) },
  })
  client.hook.before('request', ({ headers }) => void (headers['x-github-api-version'] = apiVersion))
  return client
}

/** The answers that we read are those of this version, whatever the default is one day. https://docs.github.com/rest/about-the-rest-api/api-versions */
const apiVersion = '2022-11-28'

/** The client's `fetch`: our door, which answers only successes. */
function fetchThrough(send: Send) {
  return async (
    url: string,
    { method, headers, body }: { method: string; headers: Record<string, string>; body?: string },
  ) => {
    const answer = await send(url, { method, headers, ...(body === undefined ? {} : { body }) })
    return new Response(answer.status === 204 ? null : answer.text, { status: answer.status, headers: answer.headers })
  }
}

function cut(text: string, length: number): string {
  const characters = Array.from(text)
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}
