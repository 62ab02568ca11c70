import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Tree } from '../../src/model.ts'
import { UserError } from '../../src/lib/error.ts'
import { memoryTree, openTree, TooLarge, Unreadable } from '../../src/lib/tree.ts'
import { repository, type TestRepository } from './repository.ts'

let work: TestRepository
beforeEach(() => {
  work = repository()
})
afterEach(() => work.remove())

async function using<T>(tree: Promise<Tree>, look: (tree: Tree) => Promise<T>): Promise<T> {
  const opened = await tree
  try {
    return await look(opened)
  } finally {
    await opened.close()
  }
}
const text = async (tree: Tree, file: string) => (await tree.read(file)).toString('utf8')
const codeOf = (error: unknown) => (error instanceof UserError ? error.text.code : error)

describe('the files as they are', () => {
  test('are what git tracks, and what it neither tracks nor ignores', async () => {
    work.commit({ '.gitignore': 'out/\n', 'a.yaml': 'a', 'gone.yaml': 'x', 'é\n"quoted".yaml': 'u' })
    rmSync(join(work.path, 'gone.yaml'))
    work.write({ 'new.yaml': 'n', 'out/ignored.yaml': 'i', 'a.yaml': 'changed' })
    await using(openTree(work.path, null), async (tree) => {
      expect(tree.files).toEqual(['.gitignore', 'a.yaml', 'new.yaml', 'é\n"quoted".yaml'])
      expect(await text(tree, 'a.yaml')).toBe('changed')
      expect(tree.revision).toBeNull()
      expect(tree.root).toBe(tree)
    })
  })

  test('have the ids that git would give them', async () => {
    work.commit({ 'a.yaml': 'a\n' })
    const id = await using(openTree(work.path, null), (tree) => tree.id('a.yaml'))
    expect(id).toBe(work.git('rev-parse', 'HEAD:a.yaml'))
  })

  test('never lead out through a link, of a file or of a folder on the way', async () => {
    work.commit({ 'sub/secret': 'mine', a: 'a' })
    const outside = mkdtempSync(join(tmpdir(), 'palier-outside-'))
    rmSync(join(work.path, 'sub'), { recursive: true })
    symlinkSync(outside, join(work.path, 'sub'))
    symlinkSync('/etc/passwd', join(work.path, 'link'))
    await using(openTree(work.path, null), async (tree) => {
      expect(tree.files).toEqual(['a'])
      expect([...tree.links]).toEqual([
        ['link', '/etc/passwd'],
        ['sub', outside],
      ])
    })
    rmSync(outside, { recursive: true })
  })

  test('outside git are all but node_modules', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'palier-plain-'))
    try {
      work.write({})
      const plain = { path: folder }
      const { mkdirSync, writeFileSync } = await import('node:fs')
      mkdirSync(join(plain.path, 'node_modules/x'), { recursive: true })
      writeFileSync(join(plain.path, 'node_modules/x/y'), '')
      mkdirSync(join(plain.path, 'k8s'))
      writeFileSync(join(plain.path, 'k8s/a.yaml'), 'a')
      await using(openTree(folder, null), async (tree) => expect(tree.files).toEqual(['k8s/a.yaml']))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('of a folder that git ignores are read as those of a plain folder', async () => {
    work.commit({ '.gitignore': 'out/\n' })
    work.write({ 'out/a.yaml': 'a' })
    await using(openTree(join(work.path, 'out'), null), async (tree) => {
      expect([tree.files, tree.prefix]).toEqual([['a.yaml'], ''])
    })
  })
})

describe('a revision', () => {
  test('shows its own files, whatever the work tree has', async () => {
    const first = work.commit({ 'a.yaml': '1', 'sub/b.yaml': 'b' })
    work.commit({ 'a.yaml': '2' })
    work.write({ 'c.yaml': 'c' })
    await using(openTree(work.path, first), async (tree) => {
      expect(tree.files).toEqual(['a.yaml', 'sub/b.yaml'])
      await tree.load(tree.files)
      expect([await text(tree, 'a.yaml'), await text(tree, 'sub/b.yaml')]).toEqual(['1', 'b'])
      expect(tree.revision).toBe(first)
      expect(await tree.id('a.yaml')).toBe(work.git('rev-parse', `${first}:a.yaml`))
    })
  })

  test('leaves out submodules and lists links', async () => {
    work.commit({ a: 'a' })
    symlinkSync('../outside', join(work.path, 'link'))
    work.git('add', 'link')
    work.git('update-index', '--add', '--cacheinfo', `160000,${work.git('rev-parse', 'HEAD')},module`)
    work.git('commit', '-q', '-m', 'odd entries')
    await using(openTree(work.path, 'HEAD'), async (tree) => {
      expect(tree.files).toEqual(['a'])
      expect([...tree.links]).toEqual([['link', '../outside']])
    })
  })

  test('refuses paths that would leave a folder or enter .git', async () => {
    work.commit({ a: 'a' })
    const blob = work.git('rev-parse', 'HEAD:a')
    const { execFileSync } = await import('node:child_process')
    const make = (lines: string) =>
      execFileSync('git', ['mktree', '-z'], { cwd: work.path, input: lines, encoding: 'utf8' }).trim()
    const inner = make(`100644 blob ${blob}\tescape\0`)
    const tree = make(`100644 blob ${blob}\ta\x0040000 tree ${inner}\t..\x0040000 tree ${inner}\t.GIT\x00`)
    const commit = work.git('commit-tree', tree, '-m', 'hostile')
    await using(openTree(work.path, commit), async (opened) => expect(opened.files).toEqual(['a']))
  })

  test('of a bare repository is read too', async () => {
    const commit = work.commit({ a: 'a' })
    work.git('clone', '-q', '--bare', '.', 'bare.git')
    await using(openTree(join(work.path, 'bare.git'), 'main'), async (tree) => {
      expect([tree.revision, await text(tree, 'a')]).toEqual([commit, 'a'])
    })
  })

  test('reads empty, binary and large files in any order, several at once', async () => {
    const large = 'x'.repeat(3_000_000)
    work.commit({ empty: '', large, lines: '\n\n', small: 's' })
    await using(openTree(work.path, 'HEAD'), async (tree) => {
      const read = await Promise.all([...tree.files, ...tree.files].map((file) => text(tree, file)))
      expect(read).toEqual(['', large, '\n\n', 's', '', large, '\n\n', 's'])
    })
  })
})

describe.each([null, 'HEAD'])('a folder of a repository at %s', (revision) => {
  test('has paths relative to itself, and a root', async () => {
    work.commit({ 'apps/a/k8s/x.yaml': 'x', 'apps/b.yaml': 'b', '.gitlab-ci.yml': 'ci' })
    await using(openTree(join(work.path, 'apps/a'), revision), async (tree) => {
      expect([tree.files, tree.prefix]).toEqual([['k8s/x.yaml'], 'apps/a'])
      expect(tree.root.files).toEqual(['.gitlab-ci.yml', 'apps/a/k8s/x.yaml', 'apps/b.yaml'])
      expect([await text(tree, 'k8s/x.yaml'), await text(tree.root, '.gitlab-ci.yml')]).toEqual(['x', 'ci'])
      expect([tree.has('b.yaml'), tree.root.prefix]).toEqual([false, ''])
    })
  })

  test('is written to a private folder as plain files, once per set, and removed', async () => {
    work.commit({ 'a/b/c.yaml': 'c', 'a/d.yaml': 'd', 'e.yaml': 'e' })
    const folders = await using(openTree(work.path, revision), async (tree) => {
      const some = await tree.directory(['a/d.yaml'])
      const all = await tree.directory()
      expect(await tree.directory(['a/d.yaml', 'a/d.yaml'])).toBe(some)
      expect(readdirSync(some, { recursive: true }).sort()).toEqual(['a', 'a/d.yaml'])
      expect(readFileSync(join(all, 'a/b/c.yaml'), 'utf8')).toBe('c')
      expect(statSync(all).mode & 0o777).toBe(0o700)
      expect(lstatSync(join(all, 'e.yaml')).isFile()).toBe(true)
      return [some, all]
    })
    expect(folders.map((folder) => existsSync(folder))).toEqual([false, false])
  })

  test('refuses a file over 16 MiB, and one that it has not', async () => {
    work.commit({ big: 'x'.repeat(16 * 1024 * 1024 + 1), after: 'a' })
    await using(openTree(work.path, revision), async (tree) => {
      await expect(tree.read('big')).rejects.toBeInstanceOf(TooLarge)
      await expect(tree.read('../x')).rejects.toThrow('not in the tree')
      expect(await text(tree, 'after')).toBe('a')
      expect(readdirSync(await tree.directory())).toEqual(['after'])
    })
  })
})

test('a content that the clone has not is unreadable', async () => {
  work.commit({ a: 'a', b: 'b' })
  const id = work.git('rev-parse', 'HEAD:a')
  rmSync(join(work.path, '.git/objects', id.slice(0, 2), id.slice(2)), { force: true })
  await using(openTree(work.path, 'HEAD'), async (tree) => {
    await tree.load(tree.files)
    await expect(tree.read('a')).rejects.toBeInstanceOf(Unreadable)
    expect(await text(tree, 'b')).toBe('b')
    expect([...tree.unread().keys()]).toEqual(['a'])
  })
})

test.each([
  ['no/such/folder', null, 'path-missing'],
  ['.', 'nope', 'revision-unknown'],
  ['.', '0123456789', 'revision-missing'],
  ['.', '--output=x', 'revision-unknown'],
])('%s at %s: %s', async (path, revision, code) => {
  work.commit({ a: 'a' })
  expect(codeOf(await openTree(join(work.path, path), revision).catch((error) => error))).toBe(code)
})

test('a revision of what is not in git needs git', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'palier-plain-'))
  expect(codeOf(await openTree(folder, 'main').catch((error) => error))).toBe('git-needed')
  rmSync(folder, { recursive: true })
})

test('a tree in memory shows a folder and its root', async () => {
  const tree = memoryTree({ 'a/x': '1', 'b/y': '2', __proto__x: '3' }, { prefix: 'a', revision: 'r' })
  expect([tree.files, tree.root.files, tree.revision]).toEqual([['x'], ['__proto__x', 'a/x', 'b/y'], 'r'])
  expect([await text(tree, 'x'), await tree.id('x')]).toEqual(['1', '56a6051ca2b02b04ef92d5150c9ef600403cb1de'])
  expect(readFileSync(join(await tree.directory(), 'x'), 'utf8')).toBe('1')
  await tree.close()
})
