import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { number } from '../forge/server.ts'
import { pullRequest, token } from '../forge/workspace.ts'
import { act, githubRepository, type Repository } from './github-runner.ts'
import { buildTimeout, goProgram, root, runTimeout } from './support.ts'
import { inPage } from './workflows.ts'

let program: string
beforeAll(() => {
  program = goProgram('act')
}, buildTimeout)
const open: Repository[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
async function repository(...files: Parameters<typeof githubRepository>): Promise<Repository> {
  const made = await githubRepository(...files)
  open.push(made)
  return made
}

const [example = ''] = inPage('docs/github.md')
const [judges = '', publishes = ''] = inPage('docs/forks.md')

describe('the documented workflow, run', { timeout: runTimeout }, () => {
  test('as it is written: green, and the comment', async () => {
    const at = await repository({ 'palier.yml': example })
    const ran = await act(program, at, { name: 'pull_request', workflow: 'palier.yml' })
    expect(ran.status, ran.stdout + ran.stderr).toBe(0)
    expect(at.forge.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining(`head=${at.work.head} run=1.1 standing=accepted`),
    ])
    expect(ran.stdout).toContain('`probe-present`')
    expect(ran.stdout + ran.stderr).not.toContain(token)
  })
  test('refused: red, and the comment says so', async () => {
    const refusing = example.replace('language: fr', 'language: en, commitment: 4')
    const at = await repository({ 'palier.yml': refusing })
    const ran = await act(program, at, { name: 'pull_request', workflow: 'palier.yml' })
    expect(ran.status).toBe(1)
    expect(ran.stdout).toMatch(/::error::Merge refused/)
    expect(at.forge.comments.map(({ body }) => body)).toEqual([expect.stringContaining('### ⛔ Merge refused')])
  })
})

interface Pair {
  judges: string
  publishes: string
  /** Of the repository, beside the workflows. */
  others?: Record<string, string>
}

/** Ours takes the action from the repository itself. */
function own(): Pair {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8')
  const dist = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  const files = dist.map((name) => join('dist', name)).filter((file) => statSync(join(root, file)).isFile())
  return {
    judges: read('.github/workflows/palier.yml'),
    publishes: read('.github/workflows/palier-publish.yml'),
    others: Object.fromEntries(['action.yml', ...files].map((file) => [file, read(file)])),
  }
}

describe('two workflows, for forks, run', { timeout: runTimeout }, () => {
  test.each<[string, () => Pair]>([
    ['docs/forks.md', () => ({ judges, publishes })],
    ['our own', own],
  ])('%s: the first judges and says nothing, the second says it without the code of the change', async (_, pair) => {
    const { judges: first, publishes: second, others } = pair()
    const at = await repository({ 'palier.yml': first, 'palier-publish.yml': second }, others)
    const body = pullRequest(at.work, 'somebody/shop')
    const judged = await act(program, at, { name: 'pull_request', workflow: 'palier.yml', body })
    expect(judged.status, judged.stdout + judged.stderr).toBe(0)
    expect(at.forge.seen).toEqual([])
    expect(readdirSync(at.artifacts)).toEqual(['report.json'])
    at.forge.pulls.push({ number, head: at.work.head, owner: 'somebody' })
    const published = await act(program, at, {
      name: 'workflow_run',
      workflow: 'palier-publish.yml',
      body: { workflow_run: ended(at), repository: { default_branch: 'main' } },
    })
    expect(published.status, published.stdout + published.stderr).toBe(0)
    expect(at.forge.comments.map(({ body: said }) => said)).toEqual([expect.stringContaining('run=70.2')])
  })
})

/** The first workflow's run, as the second is told of it. */
function ended({ work }: Repository): unknown {
  return {
    id: 70,
    run_attempt: 2,
    event: 'pull_request',
    head_sha: work.head,
    head_branch: 'change',
    head_repository: { full_name: 'somebody/shop', owner: { login: 'somebody' } },
    html_url: 'https://forge.example/runs/70',
  }
}
