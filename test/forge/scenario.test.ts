import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { faultsOf } from './openapi.ts'
import { fakeForge, type FakeForge, type ForgeName, number, type Seen, slug } from './server.ts'
import {
  githubJob,
  gitlabJob,
  outputsIn,
  pullRequest,
  type Ran,
  run,
  token,
  type Workspace,
  workspace,
} from './workspace.ts'

const root = new URL('../../', import.meta.url).pathname
const [cli, action] = [join(root, 'dist/cli.js'), join(root, 'dist/action.js')]
const node24 = join(root, 'node_modules/node24/bin/node')
const others = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules'))
const machine = others.map((folder) => join(folder, 'node')).find((path) => spawnSync(path, ['--version']).status === 0)
const nodes = [...new Set([machine ?? process.execPath, node24])]
const today = ['--today', '2026-11-24']
const open: { close(): unknown; name?: ForgeName; seen?: Seen[] }[] = []
afterEach(async () => {
  const ended = open.splice(0)
  await Promise.all(ended.map((one) => one.close()))
  const asked = ended.flatMap(({ name, seen }) => (name ? (seen ?? []).map((one) => faultsOf(one, name)) : []))
  expect(asked.flat()).toEqual([])
})

interface Stage {
  forge: FakeForge
  work: Workspace
}

async function stage(
  name: ForgeName,
  { prefix = '', ...wanted }: { prefix?: string } & Parameters<typeof workspace>[0] = {},
): Promise<Stage> {
  const [forge, work] = [await fakeForge(name, prefix), workspace(wanted)]
  forge.head = work.head
  open.push(forge, { close: work.remove })
  return { forge, work }
}

/** Nothing that leaves the process holds the token, save the request's own header. */
function expectNoToken({ forge, work }: Stage, ran: Ran): void {
  const report = join(work.path, '..', 'report.json')
  const written = existsSync(report) ? readFileSync(report, 'utf8') : ''
  expect(
    ran.stdout + ran.stderr + written + JSON.stringify(forge.comments) + JSON.stringify(forge.statuses),
  ).not.toContain(token)
}

/** On the other Node, what differs from one to the other: clients, fetch, streams. */
describe.each(nodes)('dist/cli.js on %s', (node) => {
  const full = node === nodes[0]
  const check = async (at: Stage, variables: Record<string, string>, ...args: string[]): Promise<Ran> => {
    const all = ['check', '.', '--publish', '--language', 'en', ...today, '--format', 'json=../report.json', ...args]
    const ran = await run(node, [cli, ...all], { cwd: at.work.path, variables })
    expectNoToken(at, ran)
    return ran
  }
  const reportOf = ({ work }: Stage): Report =>
    JSON.parse(readFileSync(join(work.path, '..', 'report.json'), 'utf8')) as Report

  test('where an authority of certificates is named, the comment is written too', async () => {
    const at = await stage('github', { depth: 2 })
    const authority = join(at.work.path, '..', 'authority.pem')
    writeFileSync(authority, rootCertificates[0] ?? '')
    const job = { ...githubJob(at.forge, at.work), GITHUB_TOKEN: token, NODE_EXTRA_CA_CERTS: authority }
    expect((await check(at, job)).status).toBe(0)
    expect(at.forge.comments).toHaveLength(1)
  })
  test.each([[1], [2]])(
    'GitHub, merge commit with fetch-depth %i: created, then edited, then left alone',
    async (depth) => {
      const at = await stage('github', { depth })
      const variables = { ...githubJob(at.forge, at.work), GITHUB_TOKEN: token }
      const ran = await check(at, variables)
      expect([ran.status, ran.stderr]).toEqual([
        0,
        `palier: comment: https://forge.example/${slug}/pull/${number}#issuecomment-101\n`,
      ])
      const [comment] = at.forge.comments
      expect(comment?.body).toMatch(
        new RegExp(`^<!-- palier:v1 key= head=${at.work.head} run=50\\.1 standing=accepted held=0 -->\n### `),
      )
      expect(comment?.body).toContain(`${at.forge.server}/${slug}/blob/${at.work.head}/`)
      expect(reportOf(at)).toMatchObject({
        project: { slug },
        base: { revision: at.work.base },
        head: { revision: at.work.head, judged: at.work.merge, ref: 'change' },
        policy: { from: 'target' },
      })
      await check(at, { ...variables, GITHUB_RUN_ID: '51' }, '--commitment', '4')
      expect(at.forge.comments).toHaveLength(1)
      expect(at.forge.comments[0]?.body).toContain('run=51.1 standing=refused held=1 -->')
      const before = at.forge.seen.length
      await check(at, { ...variables, GITHUB_RUN_ID: '51', GITHUB_RUN_ATTEMPT: '2' }, '--commitment', '4')
      expect(at.forge.requests().slice(before)).toEqual([
        'POST /graphql',
        `GET /repos/${slug}/issues/${number}/comments?per_page=100`,
      ])
    },
  )
  test.runIf(full)(
    'refused: exit 1, a status when asked for, and a later run that is quiet says what came back',
    async () => {
      const at = await stage('github')
      const variables = { ...githubJob(at.forge, at.work), GITHUB_TOKEN: token }
      const ran = await check(at, variables, '--commitment', '4', '--status', 'palier')
      expect(ran.status).toBe(1)
      expect(at.forge.comments[0]?.body).toContain('### ⛔ Merge refused')
      expect(at.forge.statuses).toMatchObject([{ sha: at.work.head, body: { state: 'failure', context: 'palier' } }])
      expect(String(at.forge.statuses[0]?.body['description']).length).toBeLessThanOrEqual(140)
      const quiet = await stage('github', { change: 'nothing' })
      quiet.forge.comments.push({
        ...at.forge.comments[0],
        body: at.forge.comments[0]?.body ?? '',
        id: 5,
        author: quiet.forge.me,
      })
      await check(quiet, { ...githubJob(quiet.forge, quiet.work), GITHUB_TOKEN: token, GITHUB_RUN_ID: '60' })
      expect(quiet.forge.comments).toHaveLength(1)
      expect(quiet.forge.comments[0]?.body.split('\n').slice(1)).toEqual([
        '### ✅ Level 3 held · the lost rule is back',
        '',
      ])
    },
  )
  test.runIf(full)('nothing moved: silent; said when asked for', async () => {
    const at = await stage('github', { change: 'nothing' })
    const variables = { ...githubJob(at.forge, at.work), GITHUB_TOKEN: token }
    expect(await check(at, variables)).toMatchObject({ status: 0, stderr: '' })
    expect(at.forge.requests()).toHaveLength(2)
    await check(at, variables, '--comment', 'never')
    expect(at.forge.requests()).toHaveLength(2)
    await check(at, variables, '--comment', 'always')
    expect(at.forge.comments).toHaveLength(1)
  })
  describe.runIf(full)('what stands in the way', () => {
    test.each<[string, (at: Stage) => Record<string, string>, string, string[]]>([
      ['no token', () => ({ GITHUB_TOKEN: '' }), 'no comment: no token', []],
      [
        'a fork without one',
        ({ work }) => {
          writeFileSync(join(work.path, '..', 'event.json'), JSON.stringify(pullRequest(work, 'somebody/shop')))
          return { GITHUB_TOKEN: '' }
        },
        'a merge request from a fork has no token that can write',
        [],
      ],
      [
        'a token that only reads',
        ({ forge }) => {
          const headers = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' }
          forge.faults.push({
            on: 'POST issues',
            answer: { status: 403, headers, body: { message: 'Resource not accessible by integration' } },
          })
          return {}
        },
        'issues=write; pull_requests=write',
        [],
      ],
      [
        'a locked conversation',
        ({ forge }) => {
          forge.faults.push({ on: 'POST issues', answer: { status: 422, body: { message: 'Issue is locked' } } })
          return {}
        },
        'is locked',
        [],
      ],
      [
        'a force-push meanwhile',
        ({ forge }) => {
          forge.head = 'f'.repeat(40)
          return {}
        },
        'has moved on',
        [],
      ],
      [
        'nothing on the other side',
        ({ forge }) => {
          forge.faults.push({ on: 'POST graphql', answer: { status: 200, text: '<html>', type: 'text/html' } })
          return {}
        },
        'something other than its API',
        [],
      ],
    ])('%s: the verdict stands, one line says what to do', async (_, prepare, said) => {
      const at = await stage('github')
      const variables = { ...githubJob(at.forge, at.work), GITHUB_TOKEN: token }
      const ran = await check(at, { ...variables, ...prepare(at) })
      expect(ran.status).toBe(0)
      expect(ran.stderr).toContain(said)
      expect(ran.stderr.trim().split('\n')).toHaveLength(1)
      expect(at.forge.comments).toEqual([])
    })
  })
  test.runIf(full).each(['github', 'gitlab'] as const)(
    '%s: a base that cannot be had is exit 2, a report and a comment, which the next run replaces',
    async (name) => {
      const at = await stage(name, { depth: 1, checkout: name === 'github' ? 'merge' : 'head' })
      const remote = (address: string) =>
        spawnSync('git', ['-C', at.work.path, 'remote', 'set-url', 'origin', `file://${address}`])
      const job = (run: string) => ({
        ...(name === 'github' ? githubJob(at.forge, at.work) : gitlabJob(at.forge, at.work, 'detached')),
        PALIER_TOKEN: token,
        GITHUB_RUN_ID: run,
        CI_PIPELINE_ID: run,
      })
      remote('/nowhere')
      const ran = await check(at, job('50'))
      expect(ran.status).toBe(2)
      expect(ran.stderr).toMatch(/^palier: git: .*\/nowhere.*\npalier: commit .*fetch-depth: 2/)
      expect(JSON.stringify(reportOf(at))).not.toContain('/nowhere')
      expect(reportOf(at)).toMatchObject({
        head: null,
        project: { slug },
        verdict: { accepted: false, verified: false, reasons: [{ code: 'not-evaluated' }] },
      })
      expect(at.forge.comments.map(({ body }) => body.split('\n').slice(0, 2))).toEqual([
        [
          expect.stringContaining('standing=unevaluated held=0'),
          expect.stringMatching(/^### ⚠️ Not evaluated: commit "`[0-9a-f]{40}`" is not in this clone: clone with more/),
        ],
      ])
      expect(JSON.stringify(at.forge.comments)).not.toContain(at.work.path)
      remote(at.work.origin)
      expect((await check(at, job('51'))).status).toBe(0)
      expect(at.forge.comments.map(({ body }) => body.split('\n')[1])).toEqual([
        expect.stringMatching(/^### ✅ Level 3 held/),
      ])
    },
  )
  test.runIf(full)('a merge queue gives a verdict only', async () => {
    const at = await stage('github')
    const body = { merge_group: { head_sha: at.work.merge, base_sha: at.work.base, base_ref: 'refs/heads/main' } }
    const ran = await check(
      at,
      { ...githubJob(at.forge, at.work, { name: 'merge_group', body }), GITHUB_TOKEN: token },
      '--commitment',
      '4',
    )
    expect(ran.status).toBe(1)
    expect(at.forge.seen).toEqual([])
  })
  test('GitHub Enterprise Server, and a project in a folder', async () => {
    const at = await stage('github', { prefix: '/api/v3', path: 'apps/shop' })
    const variables = { ...githubJob(at.forge, at.work), GITHUB_TOKEN: token }
    const ran = await run(node, [cli, 'check', 'apps/shop', '--publish', ...today, '--format', 'json=../report.json'], {
      cwd: at.work.path,
      variables,
    })
    expect([ran.status, at.forge.comments.length]).toEqual([0, 1])
    expect(at.forge.requests().filter((request) => request.includes('OUTSIDE'))).toEqual([])
    expect(at.forge.comments[0]?.body).toContain(`/blob/${at.work.head}/apps/shop/`)
  })
  test.each(['detached', 'merged_result'] as const)('GitLab under a relative address, %s pipeline', async (kind) => {
    const at = await stage('gitlab', {
      prefix: '/gitlab',
      checkout: kind === 'detached' ? 'head' : 'merge',
      depth: kind === 'detached' ? 1 : 20,
    })
    const ran = await check(at, { ...gitlabJob(at.forge, at.work, kind), PALIER_TOKEN: token })
    expect([ran.status, ran.stderr]).toEqual([
      0,
      `palier: comment: ${at.forge.server}/${slug}/-/merge_requests/${number}#note_101\n`,
    ])
    expect(at.forge.comments[0]?.body).toContain(`${at.forge.server}/${slug}/-/blob/${at.work.head}/`)
    expect(at.forge.comments[0]?.body.split('\n').filter((line) => /^\s*\//.test(line))).toEqual([])
    expect(reportOf(at)).toMatchObject({
      base: { revision: at.work.base },
      head: { revision: at.work.head, judged: kind === 'detached' ? null : at.work.merge },
    })
  })
  describe.runIf(full)('what a change is compared with, and whose policy counts', () => {
    const own = ['exposure-tls better', 'probe-present worse']
    const moves = (report: Report) => report.changes.map(({ rule, trend }) => `${rule} ${trend}`).sort()
    test('GitLab, a merge train: the request before it is not held against this one', async () => {
      const at = await stage('gitlab', { train: true, depth: 20 })
      const ran = await check(at, { ...gitlabJob(at.forge, at.work, 'merge_train'), PALIER_TOKEN: token })
      expect([ran.status, moves(reportOf(at))]).toEqual([0, own])
      expect(reportOf(at)).toMatchObject({
        base: { revision: at.work.onto },
        head: { revision: at.work.head, judged: at.work.merge },
      })
      expect(at.forge.comments).toHaveLength(1)
    })
    test('GitHub, a merge queue: the same, in a clone of one commit, and a verdict only', async () => {
      const at = await stage('github', { train: true, depth: 1 })
      const body = { merge_group: { head_sha: at.work.merge, base_sha: at.work.onto, base_ref: 'refs/heads/main' } }
      const job = githubJob(at.forge, at.work, { name: 'merge_group', body })
      const ran = await check(at, { ...job, GITHUB_TOKEN: token })
      expect([ran.status, moves(reportOf(at)), at.forge.seen]).toEqual([0, own, []])
      expect(reportOf(at).base?.revision).toBe(at.work.onto)
    })
    test.each([
      ['github', 'merge', 2],
      ['gitlab', 'merge', 20],
      ['gitlab', 'head', 1],
    ] as const)('%s, %s checked out: the policy is the target branch of this moment', async (name, checkout, depth) => {
      const at = await stage(name, { moved: true, checkout, depth })
      const kind = checkout === 'merge' ? 'merged_result' : 'detached'
      const job = name === 'github' ? githubJob(at.forge, at.work) : gitlabJob(at.forge, at.work, kind)
      const ran = await check(at, { ...job, PALIER_TOKEN: token })
      expect(ran.status).toBe(1)
      expect(reportOf(at)).toMatchObject({
        base: { revision: at.work.base },
        policy: { from: 'target', commitment: { level: 4 } },
      })
      expect(at.forge.comments[0]?.body).toContain('### ⛔ Merge refused')
    })
    /** A fork whose own `main` asks for nothing, and whose pipeline clones it. */
    function forked({ work }: Stage): Record<string, string> {
      const fork = join(work.path, '..', 'fork')
      const git = (...args: string[]) => {
        const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']
        const { status, stderr } = spawnSync('git', [...identity, ...args], { encoding: 'utf8' })
        if (status !== 0) throw new Error(stderr)
      }
      git('clone', '-q', '--no-local', work.origin, fork)
      rmSync(join(fork, '.palier.yml'))
      git('-C', fork, 'commit', '-q', '-a', '-m', 'no commitment here')
      git('-C', work.path, 'remote', 'set-url', 'origin', `file://${fork}`)
      return {
        CI_PROJECT_ID: '99',
        CI_PROJECT_PATH: 'somebody/shop',
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '99',
        CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'somebody/shop',
        CI_MERGE_REQUEST_PROJECT_URL: `file://${work.origin}`,
      }
    }
    test("GitLab, a fork's pipeline: the policy is the project's, never the fork's, and nothing is written", async () => {
      const at = await stage('gitlab', { moved: true, checkout: 'head', depth: 20 })
      const ran = await check(at, { ...gitlabJob(at.forge, at.work, 'detached'), ...forked(at) })
      expect([ran.status, at.forge.seen]).toEqual([1, []])
      expect(reportOf(at)).toMatchObject({
        project: { slug },
        base: { revision: at.work.base },
        policy: { from: 'target', commitment: { level: 4 } },
      })
    })
    test("GitLab, a fork that may not read the project: the policy is the base's, and that is said", async () => {
      const at = await stage('gitlab', { moved: true, checkout: 'head', depth: 20 })
      const project = { ...forked(at), CI_MERGE_REQUEST_PROJECT_URL: 'file:///nowhere' }
      const ran = await check(at, { ...gitlabJob(at.forge, at.work, 'detached'), ...project })
      expect(ran.status).toBe(0)
      expect(reportOf(at).policy).toMatchObject({
        commitment: { level: 3 },
        announcements: [{ code: 'target-unreachable' }],
      })
    })
  })
  test.runIf(full)('GitLab without a token: how to have the comment; a branch: no merge request', async () => {
    const at = await stage('gitlab', { checkout: 'head' })
    const ran = await check(at, { ...gitlabJob(at.forge, at.work, 'detached'), CI_JOB_TOKEN: token })
    expect([ran.status, at.forge.seen]).toEqual([0, []])
    expect(ran.stderr).toContain('`PALIER_TOKEN`')
    const scored = await run(node, [cli, 'score', '.', '--language', 'en', ...today], {
      cwd: at.work.path,
      variables: gitlabJob(at.forge, at.work, 'branch'),
    })
    expect(scored).toMatchObject({ status: 0, stderr: '' })
  })

  describe('palier publish', () => {
    let shared: { work: Workspace; text: string } | null = null
    afterAll(() => shared?.work.remove())
    /** One judgement for all: its report is written again for each. */
    async function judged(): Promise<Stage> {
      const forge = await fakeForge('github')
      open.push(forge)
      const work = shared?.work ?? workspace()
      forge.head = work.head
      const file = join(work.path, '..', 'report.json')
      if (shared === null) {
        await run(node, [cli, 'check', '.', ...today, '--format', 'json=../report.json'], {
          cwd: work.path,
          variables: githubJob(forge, work),
        })
        shared = { work, text: readFileSync(file, 'utf8') }
      }
      writeFileSync(file, shared.text)
      return { forge, work }
    }
    const later = ({ work }: Stage) => ({
      workflow_run: {
        id: 70,
        run_attempt: 2,
        head_sha: work.head,
        head_branch: 'change',
        html_url: 'https://forge.example/runs/70',
        head_repository: { full_name: 'somebody/shop', owner: { login: 'somebody' } },
        repository: { full_name: slug },
      },
    })
    const publish = async (at: Stage, event: unknown = later(at)): Promise<Ran> => {
      const variables = { ...githubJob(at.forge, at.work, { name: 'workflow_run', body: event }), GITHUB_TOKEN: token }
      const ran = await run(node, [cli, 'publish', '../report.json', '--language', 'en'], {
        cwd: at.work.path,
        variables,
      })
      expectNoToken(at, ran)
      return ran
    }
    test("a fork's report: found by its head, said once, from data", async () => {
      const at = await judged()
      at.forge.pulls.push({ number, head: at.work.head, owner: 'somebody' })
      expect((await publish(at)).status).toBe(0)
      expect(at.forge.requests().slice(0, 2)).toEqual([
        `GET /repos/${slug}/commits/${at.work.head}/pulls?per_page=100`,
        `GET /repos/${slug}/pulls?state=open&head=somebody%3Achange&per_page=100`,
      ])
      expect(at.forge.comments[0]?.body).toContain('run=70.2')
    })
    test('a change that could not be judged is told too', async () => {
      const at = await judged()
      at.forge.pulls.push({ number, head: at.work.head, owner: 'somebody' })
      const ran = await run(node, [cli, 'check', '.', '--base', 'd'.repeat(40), '--format', 'json=../report.json'], {
        cwd: at.work.path,
        variables: githubJob(at.forge, at.work),
      })
      expect([ran.status, reportOf(at).head]).toEqual([2, null])
      expect((await publish(at)).status).toBe(0)
      expect(at.forge.comments.map(({ body }) => body.includes('### ⚠️ Not evaluated'))).toEqual([true])
    })
    test('the head is no longer that of a merge request: nothing, 0', async () => {
      const at = await judged()
      at.forge.pulls.push({ number, head: 'b'.repeat(40), owner: 'somebody' })
      expect((await publish(at)).status).toBe(0)
      expect(at.forge.comments).toEqual([])
    })
    test.each<[string, (report: Report) => unknown, string]>([
      [
        'of another repository',
        (report) => ({ ...report, project: { ...report.project, slug: 'other/one' } }),
        'project.slug',
      ],
      ['of another version', (report) => ({ ...report, palier: '0.9.0' }), '0.9.0'],
      [
        'of another head',
        (report) => ({ ...report, head: { ...report.head, revision: 'c'.repeat(40) } }),
        'head.revision',
      ],
      ['without a head', (report) => ({ ...report, head: null }), 'head.revision'],
      ['of another form', (report) => ({ ...report, changes: [{ rule: 1 }] }), 'changes.0'],
      ['too large', (report) => ({ ...report, padding: 'x'.repeat(8 * 1024 * 1024) }), '8388608'],
      ['not JSON', () => undefined, 'JSON'],
    ])('a report %s: 2, and nothing is sent', async (_, forge, said) => {
      const at = await judged()
      const made = forge(reportOf(at))
      writeFileSync(join(at.work.path, '..', 'report.json'), made === undefined ? '{' : JSON.stringify(made))
      const ran = await publish(at)
      expect(ran.status).toBe(2)
      expect(ran.stderr).toContain(said)
      expect(at.forge.seen).toEqual([])
    })
    test('outside a merge request: 2', async () => {
      const at = await judged()
      const ran = await run(node, [cli, 'publish', '../report.json'], { cwd: at.work.path, variables: {} })
      expect([ran.status, ran.stderr.includes('palier publish')]).toEqual([2, true])
    })
  })
})

describe('dist/action.js', () => {
  const inputs = {
    INPUT_PATH: '.',
    INPUT_TOKEN: token,
    INPUT_TOOLS: 'path',
    INPUT_LANGUAGE: 'en',
    INPUT_COMMENT: 'auto',
  }
  const step = async (at: Stage, variables: Record<string, string>): Promise<Ran> => {
    const ran = await run(node24, [action], {
      cwd: at.work.path,
      variables: { PALIER_TODAY: '2026-11-24', ...variables },
    })
    expectNoToken(at, ran)
    return ran
  }
  test('a refused change: comment, annotations, summary, outputs, reports, exit 1', async () => {
    const at = await stage('github')
    const variables = githubJob(at.forge, at.work)
    const ran = await step(at, {
      ...variables,
      ...inputs,
      INPUT_COMMITMENT: '4',
      INPUT_REPORTS: 'sarif=../palier.sarif\njunit=../junit.xml',
    })
    expect(ran.status).toBe(1)
    expect(at.forge.comments).toHaveLength(1)
    const commands = ran.stdout.split('\n').filter((line) => line.startsWith('::'))
    expect(commands[0]).toMatch(/^::error title=[^:]+ \(probe-present\),file=[^:,]+,line=\d+::/)
    expect(commands.at(-1)).toMatch(/^::error::Merge refused/)
    expect(readFileSync(variables['GITHUB_STEP_SUMMARY'] ?? '', 'utf8')).toContain('### ⛔ Merge refused')
    expect(existsSync(join(at.work.path, '../palier.sarif')) && existsSync(join(at.work.path, '../junit.xml'))).toBe(
      true,
    )
    const outputs = outputsIn(variables['GITHUB_OUTPUT'] ?? '')
    expect(outputs).toMatchObject({
      level: '3',
      'proved-level': '3',
      accepted: 'false',
      verified: 'true',
      regressions: '1',
      gains: '1',
    })
    expect(outputs['comment-url']).toBe(`https://forge.example/${slug}/pull/${number}#issuecomment-101`)
    expect(JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'))).toMatchObject({ version: 1, project: { slug } })
  })
  test('a comment that is refused is a warning', async () => {
    const at = await stage('github')
    at.forge.faults.push({ on: 'POST issues', answer: { status: 403, body: { message: 'no\n::error::injected' } } })
    const ran = await step(at, { ...githubJob(at.forge, at.work), ...inputs, INPUT_ANNOTATIONS: 'false' })
    expect(ran.status).toBe(0)
    expect(ran.stdout.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1)
    expect(ran.stdout).toMatch(/^::warning::the verdict stands/m)
  })
  test('a push is scored: no comment, no verdict', async () => {
    const at = await stage('github')
    const variables = githubJob(at.forge, at.work, { name: 'push', body: {} })
    const ran = await step(at, { ...variables, ...inputs })
    expect([ran.status, at.forge.seen]).toEqual([0, []])
    expect(outputsIn(variables['GITHUB_OUTPUT'] ?? '')).toMatchObject({ level: '3', accepted: '', 'comment-url': '' })
  })
  test('where the token writes, files of a change are never judged', async () => {
    const at = await stage('github')
    const ran = await step(at, { ...githubJob(at.forge, at.work, { name: 'pull_request_target' }), ...inputs })
    expect([ran.status, at.forge.seen]).toEqual([2, []])
    expect(ran.stdout).toMatch(/^::error::this event carries a token that can write/m)
  })
  test('two jobs: judged without a token, published by the second', async () => {
    const at = await stage('github')
    const first: Record<string, string> = { ...githubJob(at.forge, at.work), ...inputs, INPUT_TOKEN: '' }
    expect((await step(at, first)).status).toBe(0)
    const report = outputsIn(first['GITHUB_OUTPUT'] ?? '')['report'] ?? ''
    const variables = githubJob(at.forge, at.work, { name: 'pull_request_target' })
    const ran = await step(at, { ...variables, ...inputs, INPUT_REPORT: report })
    expect([ran.status, at.forge.comments.length]).toEqual([0, 1])
    expect(outputsIn(variables['GITHUB_OUTPUT'] ?? '')['comment-url']).toContain('#issuecomment-101')
  })
  test.each([
    ['INPUT_GATE', 'sate', '--gate'],
    ['INPUT_COMMENT', 'alwyas', '--comment'],
    ['INPUT_REPORTS', 'srif=x', '--format'],
    ['INPUT_TOOLS', 'instal', '--tools'],
    ['INPUT_KEY', 'a b', '--key'],
  ])('a wrong input (%s) is one error', async (name, value, said) => {
    const at = await stage('github')
    const ran = await step(at, { ...githubJob(at.forge, at.work), ...inputs, [name]: value })
    expect(ran.status).toBe(2)
    expect(ran.stdout.trim().split('\n')).toHaveLength(1)
    expect(ran.stdout).toContain(said)
  })
})
