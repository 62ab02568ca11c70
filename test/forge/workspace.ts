import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { FakeForge } from './server.ts'
import { number, slug } from './server.ts'

const root = new URL('../../', import.meta.url).pathname
export const token = 'glpat-or-ghs-secret-of-this-test'

export interface Workspace {
  /** Where the job runs. */
  path: string
  /** The forge's own repository. */
  origin: string
  head: string
  base: string
  merge: string
  /** What the change was merged onto: `base`, or in a train the merge before it. */
  onto: string
  remove(): void
}
export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

/** A forge's repository with `main`, a change and their merge, and a job's shallow clone of the merge (or of head). */
export function workspace({
  depth = 2,
  checkout = 'merge',
  change = 'demo',
  path = '',
  files = {},
  train = false,
  moved = false,
}: Partial<Wanted> = {}): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'palier-forge-'))
  const [origin, work] = [join(folder, 'origin'), join(folder, 'work')]
  mkdirSync(origin)
  mkdirSync(work)
  const git = gitIn(origin)
  git('init', '-q', '-b', 'main')
  const place = join(origin, path)
  cpSync(join(root, 'test/demo/base'), place, { recursive: true })
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(origin, file)), { recursive: true })
    writeFileSync(join(origin, file), text)
  }
  const base = commit(git, 'base')
  git('switch', '-q', '-c', 'change')
  if (change === 'demo') cpSync(join(root, 'test/demo/head'), place, { recursive: true })
  else writeFileSync(join(place, 'NEWS.md'), 'nothing that palier looks at\n')
  const head = commit(git, 'head')
  git('switch', '-q', '--detach', 'main')
  if (train) edited(join(place, 'Dockerfile'), 'gcr.io/distroless/nodejs22-debian12:nonroot', 'node:latest')
  const onto = train ? commit(git, 'the request before it in the train') : base
  git('merge', '-q', '--no-ff', '-m', 'merge', 'change')
  const merge = git('rev-parse', 'HEAD')
  git('update-ref', `refs/pull/${number}/merge`, merge)
  git('switch', '-q', 'main')
  if (moved) edited(join(place, '.palier.yml'), 'level: 3, since: 2026-09-01', 'level: 4, since: 2026-09-01')
  if (moved) commit(git, 'a higher commitment')
  const job = gitIn(work)
  job('init', '-q', '-b', 'job')
  job('remote', 'add', 'origin', `file://${origin}`)
  job('fetch', '-q', `--depth=${depth}`, 'origin', checkout === 'merge' ? merge : head)
  job('checkout', '-q', '--detach', 'FETCH_HEAD')
  const remove = () => rmSync(folder, { recursive: true, force: true })
  return { path: work, origin, head, base, merge, onto, remove }
}

interface Wanted {
  depth: number
  checkout: 'merge' | 'head'
  change: 'demo' | 'nothing'
  path: string
  /** More files of `main`, by path from the repository's root. */
  files: Readonly<Record<string, string>>
  /** Another request is merged before this one, and loses a rule. */
  train: boolean
  /** The target branch has gone on since: it commits to more. */
  moved: boolean
}

function edited(file: string, before: string, after: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(before)) throw new Error(`${file} does not hold ${before}`)
  writeFileSync(file, text.replace(before, after))
}

function gitIn(path: string) {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']
  return (...args: string[]) =>
    execFileSync('git', ['-C', path, ...identity, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
}

function commit(git: ReturnType<typeof gitIn>, message: string): string {
  git('add', '-A')
  git('commit', '-q', '-m', message)
  return git('rev-parse', 'HEAD')
}

type Variables = Record<string, string>

/** What a runner of GitHub gives a step. */
export function githubJob(
  forge: FakeForge,
  work: Workspace,
  event: { name: string; body?: unknown } = { name: 'pull_request' },
): Variables {
  const file = join(work.path, '..', 'event.json')
  writeFileSync(file, JSON.stringify(event.body ?? pullRequest(work)))
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => [name, join(work.path, '..', name)]),
  )
  for (const one of Object.values(files)) writeFileSync(one, '')
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: slug,
    GITHUB_SHA: work.merge,
    GITHUB_REF_NAME: 'main',
    GITHUB_RUN_ID: '50',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: forge.server,
    GITHUB_API_URL: forge.api,
    RUNNER_TEMP: join(work.path, '..', 'temp'),
    ...files,
  }
}

export function pullRequest({ head, base }: Workspace, from = slug): unknown {
  const repo = (full_name: string) => ({ full_name, owner: { login: full_name.split('/')[0] } })
  const side = (ref: string, sha: string, name: string) => ({ ref, sha, repo: repo(name) })
  return { pull_request: { number, draft: true, head: side('change', head, from), base: side('main', base, slug) } }
}

/** What a runner of GitLab gives a job. */
export function gitlabJob(
  forge: FakeForge,
  { head, base, merge }: Workspace,
  kind: 'detached' | 'merged_result' | 'merge_train' | 'branch',
): Variables {
  const merged = kind === 'merged_result' || kind === 'merge_train'
  const common = {
    GITLAB_CI: 'true',
    CI_PROJECT_ID: '12',
    CI_PROJECT_PATH: slug,
    CI_PIPELINE_ID: '50',
    CI_SERVER_URL: forge.server,
    CI_API_V4_URL: forge.api,
    CI_JOB_URL: `${forge.server}/${slug}/-/jobs/9`,
    CI_COMMIT_SHA: merged ? merge : head,
  }
  if (kind === 'branch') return { ...common, CI_COMMIT_BRANCH: 'change' }
  return {
    ...common,
    CI_MERGE_REQUEST_IID: String(number),
    CI_MERGE_REQUEST_PROJECT_ID: '12',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '12',
    CI_MERGE_REQUEST_PROJECT_PATH: slug,
    CI_MERGE_REQUEST_EVENT_TYPE: kind,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: merged ? head : '',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'change',
  }
}

/** Runs a process in a job with these variables and little else; both streams are kept. */
export function run(
  node: string,
  args: readonly string[],
  { cwd, variables }: { cwd: string; variables: Variables },
): Promise<Ran> {
  const kept = Object.fromEntries(
    ['PATH', 'HOME', 'XDG_CACHE_HOME', 'TMPDIR'].flatMap((name) =>
      process.env[name] ? [[name, process.env[name]]] : [],
    ),
  )
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd, env: { ...kept, ...variables } })
    const told = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk: Buffer) => (told.stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (told.stderr += chunk.toString()))
    child.on('close', (status) => resolve({ status, ...told }))
  })
}

/** Outputs of a step, by name. */
export function outputsIn(file: string): Record<string, string> {
  const found = readFileSync(file, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries([...found].map(([, name, , value]) => [name ?? '', value ?? '']))
}
