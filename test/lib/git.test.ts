import { chmodSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { UserError } from '../../src/lib/error.ts'
import { difference, ensureCommit, isRepository, mergeBase, resolveRevision, topLevel } from '../../src/lib/git.ts'
import { parsePatch } from '../../src/lib/git-patch.ts'
import { openTree } from '../../src/lib/tree.ts'
import { repository, type TestRepository } from './repository.ts'

let work: TestRepository
beforeEach(() => {
  work = repository()
})
afterEach(() => work.remove())

const refusal = (promise: Promise<unknown>) =>
  promise.catch((error) => (error instanceof UserError ? error.text : error))

describe('a revision', () => {
  test('is found by branch, tag, id, expression, and as a branch of origin only', async () => {
    const first = work.commit({ a: '1' })
    work.git('tag', '-a', 'v1', '-m', 'tag')
    const second = work.commit({ a: '2' })
    work.git('update-ref', 'refs/remotes/origin/release/2', first)
    const names = ['main', 'HEAD', 'v1', 'HEAD~1', first.slice(0, 10), 'release/2', second]
    expect(await Promise.all(names.map((name) => resolveRevision(work.path, name)))).toEqual([
      second,
      second,
      first,
      first,
      first,
      first,
      second,
    ])
  })

  test('that is unknown is refused with the nearest name, or as a missing commit', async () => {
    work.commit({ a: '1' })
    work.git('branch', 'develop')
    expect(await refusal(resolveRevision(work.path, 'devlop'))).toMatchObject({
      code: 'revision-unknown',
      nearest: 'develop',
    })
    expect(await refusal(resolveRevision(work.path, 'HEAD:a'))).toMatchObject({ code: 'revision-unknown' })
    expect(await refusal(resolveRevision(work.path, 'a'.repeat(40)))).toMatchObject({ code: 'revision-missing' })
    expect(await refusal(resolveRevision(work.path, ''))).toMatchObject({ code: 'revision-unknown' })
  })

  test('is not looked for outside a repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'palier-plain-'))
    expect([await isRepository(folder), await topLevel(folder), await isRepository(work.path)]).toEqual([
      false,
      null,
      true,
    ])
    const looks = (path: string) => [() => resolveRevision(path, 'main'), () => ensureCommit(path, 'a'.repeat(40))]
    for (const look of looks(folder)) expect(await refusal(look())).toEqual({ code: 'git-needed', path: folder })
    vi.stubEnv('PALIER_GIT', join(folder, 'git'))
    for (const look of looks(work.path)) expect(await refusal(look())).toEqual({ code: 'git-not-found' })
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
})

test('the merge base is the common ancestor, or null', async () => {
  const first = work.commit({ a: '1' })
  const main = work.commit({ a: '2' })
  work.git('checkout', '-q', '-b', 'side', first)
  const side = work.commit({ b: '1' })
  work.git('checkout', '-q', '--orphan', 'alone')
  const alone = work.commit({ c: '1' })
  expect([await mergeBase(work.path, main, side), await mergeBase(work.path, main, alone)]).toEqual([first, null])
})

describe('a shallow clone', () => {
  let clone: string
  const git = (...args: string[]) => work.git('-C', clone, ...args)
  beforeEach(() => {
    work.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    work.commit({ a: '1' })
    work.git('branch', 'base')
    work.commit({ a: '2' })
    clone = mkdtempSync(join(tmpdir(), 'palier-clone-'))
    work.git('clone', '-q', '--depth=1', `file://${work.path}`, clone)
  })
  afterEach(() => rmSync(clone, { recursive: true, force: true }))

  test('fetches one commit by id, and stays shallow', async () => {
    const first = work.git('rev-parse', 'base')
    expect(await refusal(resolveRevision(clone, first))).toMatchObject({ code: 'revision-missing' })
    expect(await ensureCommit(clone, first)).toBe(first)
    expect(git('rev-parse', '--is-shallow-repository')).toBe('true')
    expect((await difference(clone, first, 'HEAD')).lines).toEqual({ a: [[1, 1]] })
  })

  test('fetches a branch that it does not know', async () => {
    expect(await ensureCommit(clone, 'base')).toBe(work.git('rev-parse', 'base'))
  })

  test('says what is missing when origin has it not, without the address’s password', async () => {
    expect(await refusal(ensureCommit(clone, 'nope'))).toMatchObject({ code: 'revision-unknown' })
    git('remote', 'set-url', 'origin', 'https://user:hunter2@127.0.0.1:1/x.git')
    const text = await refusal(ensureCommit(clone, 'b'.repeat(40)))
    expect(text).toMatchObject({ code: 'revision-missing' })
    expect(JSON.stringify(text)).not.toContain('hunter2')
    git('remote', 'remove', 'origin')
    expect(await refusal(ensureCommit(clone, 'b'.repeat(40)))).toMatchObject({ problem: 'no remote named origin' })
  })

  test('does not fetch what would be an option or a refspec', async () => {
    for (const name of ['--upload-pack=touch /tmp/x', '+main:main', 'main:other']) {
      expect(await refusal(ensureCommit(clone, name))).toMatchObject({ code: 'revision-unknown' })
    }
  })
})

const numbered = (count: number, changed: Record<number, string> = {}) =>
  Array.from({ length: count }, (_, index) => `${changed[index + 1] ?? `line ${index + 1}`}\n`).join('')

describe('the difference', () => {
  test('of what a partial clone does not hold is refused with the remedy', async () => {
    const base = work.commit({ a: '1\n' })
    const blob = work.git('rev-parse', `${base}:a`).trim()
    const head = work.commit({ a: '2\n' })
    rmSync(join(work.path, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true })
    expect(await refusal(difference(work.path, base, head))).toMatchObject({
      code: 'comparison-failed',
      problem: expect.stringContaining(blob),
    })
  })

  test('of two commits tells renames, added files and written lines', async () => {
    const base = work.commit({
      'old/web.yaml': numbered(20),
      'same.yaml': 's',
      'cut.yaml': numbered(5),
      'x y\t"é".yaml': 'a\n',
    })
    work.git('mv', 'old', 'new')
    const changed = { 'new/web.yaml': numbered(20, { 3: 'three', 10: 'ten\neleven' }), 'x y\t"é".yaml': 'a\nb' }
    const head = work.commit({ ...changed, 'cut.yaml': 'line 1\n', 'added.yaml': '@@ -1 +1 @@\n+++ b/x\n' })
    expect(await difference(work.path, base, head)).toEqual({
      renames: { 'old/web.yaml': 'new/web.yaml' },
      added: ['added.yaml'],
      lines: {
        'added.yaml': [[1, 2]],
        'cut.yaml': [],
        'new/web.yaml': [
          [3, 3],
          [10, 11],
        ],
        'x y\t"é".yaml': [[2, 2]],
      },
    })
  })

  test('with the work tree counts untracked files as added, and sees those that only moved', async () => {
    const base = work.commit({ 'a.yaml': 'a\n', 'b.yaml': numbered(3), '.gitignore': 'out\n' })
    work.write({ 'b.yaml': numbered(3, { 2: 'two' }), 'c.yaml': 'c', 'out/x': '', 'moved/.keep': '' })
    renameSync(join(work.path, 'a.yaml'), join(work.path, 'moved/a.yaml'))
    expect(await difference(work.path, base, null)).toEqual({
      renames: { 'a.yaml': 'moved/a.yaml' },
      added: ['c.yaml', 'moved/.keep'],
      lines: { 'b.yaml': [[2, 2]] },
    })
  })

  test('follows a file that was rewritten while its folder moved', async () => {
    const base = work.commit({ 'client/src/app.js': numbered(20), 'client/Dockerfile': 'FROM a\n' })
    work.git('mv', 'client', 'apps')
    const head = work.commit({ 'apps/Dockerfile': numbered(9) })
    expect(await difference(work.path, base, head)).toEqual({
      renames: { 'client/src/app.js': 'apps/src/app.js', 'client/Dockerfile': 'apps/Dockerfile' },
      added: [],
      lines: { 'apps/Dockerfile': [[1, 9]] },
    })
  })

  test('of a folder is relative to it', async () => {
    const base = work.commit({ 'apps/a/x.yaml': 'x\n', 'apps/b.yaml': 'b\n' })
    const head = work.commit({ 'apps/a/x.yaml': 'y\n', 'apps/b.yaml': 'c\n', 'apps/a/n.yaml': 'n\n' })
    work.write({ 'apps/a/u.yaml': 'u', 'apps/v.yaml': 'v' })
    const folder = join(work.path, 'apps/a')
    const lines = { 'x.yaml': [[1, 1]], 'n.yaml': [[1, 1]] }
    expect(await difference(folder, base, head)).toEqual({ renames: {}, added: ['n.yaml'], lines })
    expect((await difference(folder, base, null)).added).toEqual(['n.yaml', 'u.yaml'])
  })
})

test('a patch is read by its counts, never by what its lines look like', () => {
  const patch = [
    'diff --git a/a b/a',
    '--- a/a',
    '+++ b/a',
    '@@ -1,2 +1,2 @@ @@ -9 +9 @@',
    '--- a/evil',
    '-@@ -5 +5 @@',
    '+++ b/evil',
    '+diff --git a/z b/z',
    '\\ No newline at end of file',
    'diff --git a/gone b/gone',
    '+++ /dev/null',
    '@@ -1 +0,0 @@',
    '-x',
    'diff --git "a/t\\303\\251" "b/t\\303\\251"',
    '+++ "b/t\\303\\251\\n"',
    '@@ -0,0 +7,3 @@',
  ].join('\n')
  expect(parsePatch(patch)).toEqual({ a: [[1, 2]], 'té\n': [[7, 9]] })
})

test('nothing of the repository’s own configuration or content is executed', async () => {
  const mark = join(work.path, 'executed')
  const script = join(work.path, '.git/trap.sh')
  writeFileSync(script, `#!/bin/sh\ntouch ${mark}\n`)
  chmodSync(script, 0o755)
  const base = work.commit({ 'a.yaml': 'a\n', '.gitattributes': '*.yaml diff=trap\n' })
  for (const name of ['core.fsmonitor', 'diff.external', 'diff.trap.textconv', 'diff.trap.command', 'core.pager']) {
    work.git('config', name, script)
  }
  const post = join(work.path, '.git/hooks/post-index-change')
  writeFileSync(post, `#!/bin/sh\ntouch ${mark}\n`)
  chmodSync(post, 0o755)
  work.write({ 'a.yaml': 'b\n' })
  await difference(work.path, base, null)
  await difference(work.path, base, 'HEAD')
  await (await openTree(work.path, null)).close()
  const tree = await openTree(work.path, 'HEAD')
  await tree.read('a.yaml')
  await tree.close()
  const { existsSync } = await import('node:fs')
  expect(existsSync(mark)).toBe(false)
})
