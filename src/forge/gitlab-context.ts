import type { Context } from './context.ts'
import { commitId } from './event.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** GitLab's variables → context. https://docs.gitlab.com/ci/variables/predefined_variables/ */
export function gitlabContext(environment: Environment): Context {
  const of = (name: string): string | null => environment[name] || null
  const slug = of('CI_MERGE_REQUEST_PROJECT_PATH') ?? of('CI_PROJECT_PATH') ?? ''
  const server = (of('CI_SERVER_URL') ?? 'https://gitlab.com').replace(/\/+$/, '')
  const pipeline = Number(of('CI_PIPELINE_ID') ?? 0) || 0
  const commit = commitId(of('CI_COMMIT_SHA'))
  const common = {
    forge: 'gitlab' as const,
    slug,
    project: of('CI_MERGE_REQUEST_PROJECT_ID') ?? of('CI_PROJECT_ID') ?? slug,
    run: { id: pipeline, attempt: 0 },
    server,
    api: (of('CI_API_V4_URL') ?? `${server}/api/v4`).replace(/\/+$/, ''),
    url: of('CI_JOB_URL') ?? of('CI_PIPELINE_URL'),
    pipeline: pipeline || null,
    pages: null,
    draft: of('CI_MERGE_REQUEST_DRAFT') === 'true',
    number: Number(of('CI_MERGE_REQUEST_IID') ?? 0) || null,
  }
  if (common.number === null)
    return {
      ...common,
      ...nothing,
      event: 'branch',
      head: commit,
      source: of('CI_COMMIT_BRANCH') ?? of('CI_COMMIT_REF_NAME'),
    }
  return { ...common, ...mergeRequest(of, commit) }
}

const nothing = { base: null, merge: null, target: null, targetAddress: null, fork: null, restricted: false } as const

/**
 * Only merged results and trains run on a merge commit; only there does GitLab tell the source branch's own commit.
 * https://docs.gitlab.com/ci/pipelines/merged_results_pipelines/
 */
function mergeRequest(of: (name: string) => string | null, commit: string | null) {
  const head = commitId(of('CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'))
  const merged = head !== null && head !== commit
  const [source, target] = [of('CI_MERGE_REQUEST_SOURCE_PROJECT_ID'), of('CI_MERGE_REQUEST_PROJECT_ID')]
  const owner = of('CI_MERGE_REQUEST_SOURCE_PROJECT_PATH')?.split('/')[0] ?? ''
  return {
    event: 'change' as const,
    head: head ?? commit,
    base: merged ? null : commitId(of('CI_MERGE_REQUEST_DIFF_BASE_SHA')),
    merge: merged ? commit : null,
    target: of('CI_MERGE_REQUEST_TARGET_BRANCH_NAME'),
    // A fork's pipeline clones the fork, whose branch of that name is not the target.
    targetAddress: of('CI_PROJECT_ID') === target ? null : of('CI_MERGE_REQUEST_PROJECT_URL'),
    source: of('CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'),
    fork: source === target ? null : owner,
    restricted: source !== target,
  }
}
