import { chmodSync, existsSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { type Ran, run, type Workspace, workspace } from '../forge/workspace.ts'
import { build, emptyImage, type Image, runAs } from './image.ts'
import { archiveOf, type Mirror, toolsMirror } from './mirror.ts'
import { node24, root, runTimeout } from './support.ts'

const unknown = 1_234_567
const tools = ['helm', 'kustomize', 'kubeconform'] as const
let mirror: Mirror
beforeAll(async () => {
  mirror = await toolsMirror()
}, runTimeout)
afterAll(() => mirror.close())
afterEach(() => mirror.missing.clear())

describe('the steps of the Containerfile', { timeout: runTimeout }, () => {
  let image: Image
  let work: Workspace
  let built: Ran
  beforeAll(async () => {
    image = emptyImage()
    work = workspace()
    // Owned by whoever runs the test, readable by all, writable by its owner alone.
    chmodSync(join(work.path, '..'), 0o755)
    built = await build(image, { mirror: mirror.address, sums: mirror.sums })
  }, runTimeout)
  afterAll(() => {
    image.remove()
    work.remove()
  })
  const palier = (variables: Record<string, string>, ...args: string[]): Promise<Ran> =>
    runAs(unknown, { ...image.environment, ...variables }, ['palier', ...args])
  const today = ['--today', '2026-11-24']

  test('succeed: packages, each archive once from the mirror, links that lead somewhere', () => {
    expect(built.status, built.stderr).toBe(0)
    expect(image.packages()).toEqual(['update', 'install --yes --no-install-recommends ca-certificates git'])
    expect(readdirSync(join(image.folder, 'var/lib/apt/lists'))).toEqual([])
    expect(mirror.asked.slice(0, 3)).toEqual(tools.map(archiveOf))
    for (const name of [...tools, 'palier'])
      expect(existsSync(readlinkSync(join(image.folder, 'usr/local/bin', name))), name).toBe(true)
  })
  test('leave every tool where a user whom the machine does not know finds it', async () => {
    expect(image.user).toBe('1001:0')
    expect(image.command).toEqual(['palier', '--help'])
    const { status, stdout } = await palier({}, 'tools')
    expect(status).toBe(0)
    for (const name of tools) expect(stdout).toMatch(new RegExp(`^✓ ${name} .*${image.folder}/usr/local/bin/`, 'm'))
  })
  test('judge under that user as elsewhere, though its home cannot be written', async () => {
    const args = ['check', work.path, '--base', work.base, ...today, '--format', 'json']
    const [there, here] = await Promise.all([
      palier({ HOME: '/' }, ...args),
      run(node24, [join(root, 'dist/cli.js'), ...args], { cwd: '/tmp', variables: {} }),
    ])
    expect(there.status, there.stderr).toBe(0)
    const [found, expected] = [there, here].map(({ stdout }) => JSON.parse(stdout) as Report)
    expect(found?.head?.score.technical).toBe(3)
    expect(found).toEqual(expected)
  })
  test.each<[string, Record<string, string>]>([
    ['no home', {}],
    ['an empty one', { HOME: '' }],
    ['one that does not exist', { HOME: '/home/nobody' }],
  ])('and with %s', async (_, variables) => {
    const { HOME: __, ...others } = image.environment
    const ran = await runAs(unknown, { ...others, ...variables }, ['palier', 'score', work.path, ...today])
    expect([ran.status, ran.stderr]).toEqual([0, ''])
  })
})

describe('a build that cannot be trusted stops', { timeout: runTimeout }, () => {
  const stopped = async (sums: Mirror['sums']): Promise<Ran & { left: boolean }> => {
    const image = emptyImage()
    try {
      const ran = await build(image, { mirror: mirror.address, sums })
      return { ...ran, left: existsSync(join(image.folder, 'usr/local/bin/palier')) }
    } finally {
      image.remove()
    }
  }
  test('where an archive is not the pinned one', async () => {
    const { status, stderr, left } = await stopped({})
    expect([status, left]).toEqual([2, false])
    for (const name of tools) expect(stderr).toContain(`${archiveOf(name)} est refusé : somme SHA-256`)
  })
  test('where an archive is missing, and there is no Go to build it', async () => {
    mirror.missing.add(archiveOf('kustomize'))
    const { status, stderr, left } = await stopped(mirror.sums)
    expect([status, left]).toEqual([2, false])
    expect(stderr).toContain('Go')
  })
})
