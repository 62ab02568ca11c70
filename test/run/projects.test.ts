import { afterEach, expect, test } from 'vitest'
import { memoryTree } from '../../src/lib/tree.ts'
import { type Edge, explainError, run } from '../../src/main.ts'
import type { Reports } from '../../src/model.ts'
import { readOptions } from '../../src/options.ts'
import { changedProjects, differenceBelow } from '../../src/run/projects.ts'
import { repository, type TestRepository } from '../lib/repository.ts'

let made: TestRepository | undefined
afterEach(() => made?.remove())

async function palier(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const edge: Edge = {
    env: { PATH: process.env['PATH'] ?? '' },
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
  }
  const [command = '', ...flags] = words
  try {
    const request = readOptions([command, made?.path ?? '', '--language', 'en', '--today', '2026-11-24', ...flags], {})
    if (request.kind !== 'run') throw new Error('no run')
    return { code: await run(request.options, edge), out, err }
  } catch (error) {
    return { code: explainError(error, 'en', edge), out, err }
  }
}

const web = (root = false): string => `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { containers: [{ name: web, image: ghcr.io/a/b:1, securityContext: { runAsNonRoot: ${!root} } }] }
`
const commits = 'policy: { commitment: { level: 3 }, gate: state }\n'
const monorepo = {
  '.palier.yml': 'projects: [apps/a, ./apps/b/, apps/c]\n',
  'apps/a/web.yaml': web(),
  'apps/b/web.yaml': web(),
  'apps/c/web.yaml': web(true),
  'README.md': 'shop\n',
}
function change(base: Record<string, string>, head: Record<string, string>, gone: string[] = []): void {
  made = repository()
  made.commit(base)
  made.git('checkout', '-q', '-b', 'change')
  for (const path of gone) made.git('rm', '-rq', path)
  made.commit(head)
}
const checked = async (...flags: string[]): Promise<{ code: number; reports: Reports }> => {
  const { code, out } = await palier('check', '--base', 'main', '--head', 'change', '--format', 'json', ...flags)
  return { code, reports: JSON.parse(out) as Reports }
}
const keys = ({ projects }: Reports): string[] => projects.map(({ project }) => project.key)

test('each project is judged by itself, with paths of its own', async () => {
  change(monorepo, { 'apps/a/web.yaml': web(true) })
  const { code, reports } = await checked()
  expect(code).toBe(0)
  expect(keys(reports)).toEqual(['apps/a', 'apps/b', 'apps/c'])
  const [a, b, c] = reports.projects
  expect(a?.changes.find(({ rule }) => rule === 'run-as-root-forbidden')?.introduced).toMatchObject([
    { subject: 'Pod/web:web', at: { file: 'web.yaml' } },
  ])
  expect(b?.changes).toEqual([])
  expect(c?.changes).toEqual([])
  expect(reports.verdict).toMatchObject({ accepted: true })
})

test('one refused project refuses the merge; the comment tells it first', async () => {
  change({ ...monorepo, 'apps/c/.palier.yml': commits }, { 'apps/c/web.yaml': `${web(true)}# same\n` })
  const { code, out } = await palier('check', '--base', 'main', '--head', 'change', '--format', 'comment')
  expect(code).toBe(1)
  expect(out).toMatch(/^### ⛔ Merge refused: 1 project of 3\n/)
  expect(out).toContain('| `apps/c` | ')
  expect(out).toContain('2 projects unchanged')
  expect(out).toContain('<details><summary>apps/c</summary>')
})

test('--key chooses one project', async () => {
  change(monorepo, { 'apps/a/web.yaml': web(true) })
  const { out } = await palier('score', '--key', 'apps/b', '--format', 'json')
  expect(JSON.parse(out)).toMatchObject({ version: 1, project: { key: 'apps/b', name: 'b' } })
})

test('a project that the change drops from the list is judged while its files stay', async () => {
  change(monorepo, { '.palier.yml': 'projects: [apps/a, apps/b]\n' })
  expect(keys((await checked()).reports)).toEqual(['apps/a', 'apps/b', 'apps/c'])
})

test('a project whose files the change removes is one no more, a new one is', async () => {
  const list = { '.palier.yml': 'projects: [apps/a, apps/b, apps/d]\n' }
  change(monorepo, { ...list, 'apps/d/web.yaml': web() }, ['apps/c'])
  expect(keys((await checked()).reports)).toEqual(['apps/a', 'apps/b', 'apps/d'])
})

test('a folder that is nowhere gets its line and the nearest one', async () => {
  change(monorepo, { '.palier.yml': 'projects:\n  - apps/a\n  - apps/bb\n' })
  const { code, err } = await palier('check', '--base', 'main', '--head', 'change')
  expect(code).toBe(2)
  expect(err).toContain('.palier.yml:3 no folder "apps/bb" in this repository; did you mean "apps/b"?')
})

test.each(['../other', '/etc', 'apps/../..', ''])('the folder %j is refused', async (folder) => {
  change(monorepo, { '.palier.yml': `projects: [${JSON.stringify(folder)}]\n` })
  const { code, out } = await palier('score')
  expect(code).toBe(2)
  expect(out).toContain('"projects.0"')
})

const trees = (head: Record<string, string>) => ({ head: memoryTree(head), base: memoryTree(monorepo) })
test.each([
  ['a file of one', { ...monorepo, 'apps/b/x': '' }, ['apps/b']],
  ['a file of none', { ...monorepo, 'README.md': 'new' }, ['apps/a', 'apps/b']],
  ['nothing', monorepo, []],
])('what %s touches', async (_name, head, expected) => {
  expect(
    [...(await changedProjects(trees(head), ['apps/a', 'apps/b', 'apps/c']))].filter((key) => key !== 'apps/c'),
  ).toEqual(expected)
})

test('a difference seen from one project', () => {
  const difference = {
    renames: { 'apps/a/x': 'apps/a/y', 'apps/b/z': 'apps/a/z', 'apps/a/out': 'apps/b/out' },
    added: ['apps/a/new', 'apps/b/new'],
    lines: { 'apps/a/y': [[1, 2]], 'README.md': [[1, 1]] },
  } as const
  expect(differenceBelow(difference, 'apps/a')).toEqual({
    renames: { x: 'y' },
    added: ['new', 'z'],
    lines: { y: [[1, 2]] },
  })
})
