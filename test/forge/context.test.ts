import { describe, expect, test } from 'vitest'
import type { Context } from '../../src/forge/context.ts'
import { githubContext } from '../../src/forge/github-context.ts'
import { gitlabContext } from '../../src/forge/gitlab-context.ts'
import { findContext, tokenOf } from '../../src/forge/index.ts'
import type { Json } from '../../src/model.ts'

const [head, base, merge] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)]
const repo = (full_name: string): Json => ({ full_name, owner: { login: full_name.split('/')[0] ?? '' } })
const pull = (from: string, draft = false): Json => ({
  pull_request: {
    number: 7,
    draft,
    head: { ref: 'change', sha: head, repo: repo(from) },
    base: { ref: 'main', sha: base, repo: repo('acme/shop') },
  },
})
const run = (from: string): Json => ({
  workflow_run: {
    id: 70,
    run_attempt: 2,
    head_sha: head,
    head_branch: 'change',
    html_url: 'https://github.com/acme/shop/actions/runs/70',
    head_repository: repo(from),
    repository: repo('acme/shop'),
  },
})

describe('GitHub', () => {
  const variables = {
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: merge,
    GITHUB_RUN_ID: '50',
    GITHUB_RUN_ATTEMPT: '3',
    GITHUB_REF_NAME: 'main',
  }
  test.each<[string, string, Json, Partial<Context>]>([
    [
      'a pull request',
      'pull_request',
      pull('acme/shop'),
      {
        event: 'change',
        number: 7,
        head,
        base,
        merge,
        target: 'main',
        source: 'change',
        fork: null,
        restricted: false,
      },
    ],
    ['a draft', 'pull_request', pull('acme/shop', true), { event: 'change', draft: true }],
    ['a fork', 'pull_request', pull('somebody/shop'), { event: 'change', fork: 'somebody', restricted: true }],
    [
      'a fork that was deleted',
      'pull_request',
      { pull_request: { number: 7, head: { sha: head, repo: null }, base: { repo: repo('acme/shop') } } },
      { fork: '', restricted: true },
    ],
    [
      'with a token that writes',
      'pull_request_target',
      pull('somebody/shop'),
      { event: 'publication', number: 7, head, merge: null, restricted: false },
    ],
    [
      'a second workflow',
      'workflow_run',
      run('acme/shop'),
      {
        event: 'publication',
        number: null,
        head,
        fork: null,
        source: 'change',
        run: { id: 70, attempt: 2 },
        url: 'https://github.com/acme/shop/actions/runs/70',
      },
    ],
    ['a second workflow for a fork', 'workflow_run', run('somebody/shop'), { event: 'publication', fork: 'somebody' }],
    [
      'a queue',
      'merge_group',
      { merge_group: { head_sha: head, base_sha: base, base_ref: 'refs/heads/main' } },
      { event: 'queue', head, base, target: 'main', number: null, merge: null },
    ],
    ['a push', 'push', {}, { event: 'branch', head: merge, source: 'main', number: null }],
    ['by hand', 'workflow_dispatch', {}, { event: 'branch', head: merge }],
    ['an event without its file', 'pull_request', null, { event: 'change', number: null, head: null }],
    [
      'an event of another form',
      'pull_request',
      { pull_request: { number: '7', head: { sha: 'main; rm' } } },
      { number: null, head: null },
    ],
  ])('%s', (_, name, event, expected) => {
    expect(githubContext({ ...variables, GITHUB_EVENT_NAME: name }, event)).toMatchObject(expected)
  })
  test('Dependabot only reads; addresses lose their last slash; pages are those of the action', () => {
    const told = githubContext(
      {
        ...variables,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_ACTOR: 'dependabot[bot]',
        GITHUB_SERVER_URL: 'https://ghes.example/',
        GITHUB_API_URL: 'https://ghes.example/api/v3/',
        GITHUB_ACTION_REPOSITORY: 'cloud-pi-native/palier',
        GITHUB_ACTION_REF: 'v1',
      },
      pull('acme/shop'),
    )
    expect(told).toMatchObject({
      restricted: true,
      server: 'https://ghes.example',
      api: 'https://ghes.example/api/v3',
      url: 'https://ghes.example/acme/shop/actions/runs/50',
      pages: 'https://ghes.example/cloud-pi-native/palier/blob/v1/rules',
      run: { id: 50, attempt: 3 },
    })
  })
})

describe('GitLab', () => {
  const common = {
    CI_PROJECT_ID: '12',
    CI_PROJECT_PATH: 'acme/shop',
    CI_PIPELINE_ID: '50',
    CI_SERVER_URL: 'https://git.example/lab',
    CI_API_V4_URL: 'https://git.example/lab/api/v4',
  }
  const request = {
    ...common,
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_PROJECT_ID: '12',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '12',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'change',
  }
  test.each<[string, Record<string, string>, Partial<Context>]>([
    [
      'detached',
      { ...request, CI_COMMIT_SHA: head, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '' },
      { event: 'change', number: 7, head, base, merge: null, target: 'main' },
    ],
    [
      'merged results',
      { ...request, CI_COMMIT_SHA: merge, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head },
      { event: 'change', head, base: null, merge },
    ],
    [
      'a train',
      {
        ...request,
        CI_COMMIT_SHA: merge,
        CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
        CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train',
      },
      { event: 'change', head, merge, base: null },
    ],
    [
      'a fork',
      {
        ...request,
        CI_COMMIT_SHA: head,
        CI_PROJECT_ID: '99',
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '99',
        CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'somebody/shop',
        CI_MERGE_REQUEST_PROJECT_PATH: 'acme/shop',
        CI_MERGE_REQUEST_PROJECT_URL: 'https://git.example/lab/acme/shop',
      },
      {
        project: '12',
        slug: 'acme/shop',
        fork: 'somebody',
        restricted: true,
        targetAddress: 'https://git.example/lab/acme/shop',
      },
    ],
    [
      "a fork's request, run by a member in the project itself",
      {
        ...request,
        CI_COMMIT_SHA: head,
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '99',
        CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'somebody/shop',
        CI_MERGE_REQUEST_PROJECT_URL: 'https://git.example/lab/acme/shop',
      },
      { fork: 'somebody', targetAddress: null },
    ],
    [
      'a branch',
      { ...common, CI_COMMIT_SHA: head, CI_COMMIT_BRANCH: 'change', CI_COMMIT_BEFORE_SHA: '0'.repeat(40) },
      { event: 'branch', number: null, head, source: 'change', base: null },
    ],
  ])('%s', (_, variables, expected) => {
    expect(gitlabContext(variables)).toMatchObject(expected)
  })
})

test('the token: its own variable first; a job token of GitLab is never one', async () => {
  const github = await findContext({ GITHUB_ACTIONS: 'true' })
  const gitlab = await findContext({ GITLAB_CI: 'true' })
  if (!github || !gitlab) throw new Error('no context')
  expect(tokenOf(github, { PALIER_TOKEN: 'a', GITHUB_TOKEN: 'b' })).toBe('a')
  expect(tokenOf(github, { GITHUB_TOKEN: 'b', GITLAB_TOKEN: 'c' })).toBe('b')
  expect(tokenOf(gitlab, { GITLAB_TOKEN: ' c\n', CI_JOB_TOKEN: 'd' })).toBe('c')
  expect(tokenOf(gitlab, { CI_JOB_TOKEN: 'd' })).toBeNull()
  expect(await findContext({})).toBeNull()
})
