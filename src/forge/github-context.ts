import type { Json } from '../model.ts'
import type { Context } from './context.ts'
import { commitId, flagAt, numberAt, textAt } from './event.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** GitHub's variables and event → context. https://docs.github.com/actions/reference/workflows-and-actions/variables */
export function githubContext(environment: Environment, event: Json): Context {
  const slug = environment.GITHUB_REPOSITORY ?? textAt(event, 'repository', 'full_name') ?? ''
  const server = trimmed(environment.GITHUB_SERVER_URL) || 'https://github.com'
  const id = Number(environment.GITHUB_RUN_ID ?? 0) || 0
  const common = {
    forge: 'github' as const,
    slug,
    project: slug,
    merge: null,
    base: null,
    source: null,
    fork: null,
    draft: false,
    restricted: environment.GITHUB_ACTOR === 'dependabot[bot]',
    number: null,
    target: null,
    targetAddress: null,
    pipeline: null,
    pages: pagesOf(environment, server),
    run: { id, attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? 1) || 1 },
    server,
    api: trimmed(environment.GITHUB_API_URL) || 'https://api.github.com',
    url: id > 0 ? `${server}/${slug}/actions/runs/${id}` : null,
  }
  const told = ofEvent(environment, event)
  const restricted = told.event === 'change' && (common.restricted || (told.fork ?? null) !== null)
  return { ...common, ...told, restricted }
}

/** Only an action of another repository tells them; one that is checked out does not. */
function pagesOf(
  { GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref }: Environment,
  server: string,
): string | null {
  const known = /^[\w.-]+\/[\w.-]+$/.test(action ?? '') && /^[\w./-]+$/.test(ref ?? '')
  return known ? `${server}/${action}/blob/${ref}/rules` : null
}

type Told = Pick<Context, 'event' | 'head'> & Partial<Context>

function ofEvent(environment: Environment, event: Json): Told {
  const commit = commitId(environment.GITHUB_SHA)
  switch (environment.GITHUB_EVENT_NAME) {
    case 'pull_request':
      return { event: 'change', ...pullRequest(event), merge: commit }
    case 'pull_request_target':
      return { event: 'publication', ...pullRequest(event) }
    case 'workflow_run':
      return workflowRun(event)
    case 'merge_group':
      return mergeGroup(event, commit)
    default:
      return { event: 'branch', head: commit, source: environment.GITHUB_REF_NAME ?? null }
  }
}

function pullRequest(event: Json): Partial<Context> & { head: string | null } {
  const [head, base] = [
    textAt(event, 'pull_request', 'head', 'repo', 'full_name'),
    textAt(event, 'pull_request', 'base', 'repo', 'full_name'),
  ]
  const owner = textAt(event, 'pull_request', 'head', 'repo', 'owner', 'login') ?? head?.split('/')[0] ?? ''
  return {
    number: numberAt(event, 'pull_request', 'number'),
    head: commitId(textAt(event, 'pull_request', 'head', 'sha')),
    base: commitId(textAt(event, 'pull_request', 'base', 'sha')),
    target: textAt(event, 'pull_request', 'base', 'ref'),
    source: textAt(event, 'pull_request', 'head', 'ref'),
    fork: head === base && head !== null ? null : owner,
    draft: flagAt(event, 'pull_request', 'draft'),
  }
}

/** The run that is told about is the one that judged; its pull request is looked for by its head, never by a number. */
function workflowRun(event: Json): Told {
  const run = (...path: string[]): string | null => textAt(event, 'workflow_run', ...path)
  const [head, base] = [run('head_repository', 'full_name'), run('repository', 'full_name')]
  const id = numberAt(event, 'workflow_run', 'id')
  const attempt = numberAt(event, 'workflow_run', 'run_attempt') ?? 1
  return {
    event: 'publication',
    head: commitId(run('head_sha')),
    source: run('head_branch'),
    fork: head === base ? null : (run('head_repository', 'owner', 'login') ?? head?.split('/')[0] ?? ''),
    ...(id === null ? {} : { run: { id, attempt } }),
    ...(run('html_url')?.startsWith('https://') ? { url: run('html_url') } : {}),
  }
}

function mergeGroup(event: Json, commit: string | null): Told {
  const branch = textAt(event, 'merge_group', 'base_ref')
  return {
    event: 'queue',
    head: commitId(textAt(event, 'merge_group', 'head_sha')) ?? commit,
    base: commitId(textAt(event, 'merge_group', 'base_sha')),
    target: branch?.replace(/^refs\/heads\//, '') ?? null,
  }
}

function trimmed(address: string | undefined): string {
  return (address ?? '').replace(/\/+$/, '')
}
