import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CORE_SCHEMA, load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { pipeline } from '../../src/init/pipeline.ts'
import { releases } from '../../src/lib/tools-releases.ts'

const root = new URL('../../', import.meta.url).pathname
const node24 = join(root, 'node_modules/node24/bin/node')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const own = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`)
const pages = readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)
/** Workflows that we give to others: name → text. */
const given = Object.fromEntries([
  ...pages.flatMap((page) =>
    [...read(page).matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, block = ''], index) =>
      /^jobs:/m.test(block) ? [[`${page.slice(5, -3)}-${index}.yml`, block]] : [],
    ),
  ),
  ['init.yml', pipeline('github', 'fr').text],
]) as Record<string, string>

interface Job {
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  steps: { uses?: string; with?: Record<string, unknown> }[]
}
interface Workflow {
  permissions: unknown
  concurrency?: unknown
  jobs: Record<string, Job>
}
const parsed = (text: string): Workflow => load(text, { schema: CORE_SCHEMA }) as Workflow

describe.each(own)('%s', (file) => {
  const { permissions, concurrency, jobs } = parsed(read(file))
  test('gives no permission but to the job that needs it, and ends in time', () => {
    expect([permissions, typeof concurrency]).toEqual([{}, 'object'])
    for (const job of Object.values(jobs)) {
      expect(Object.keys(job.permissions ?? {}).length).toBeGreaterThan(0)
      expect(job['timeout-minutes']).toBeLessThanOrEqual(40)
    }
  })
  test('leaves no credentials behind a checkout', () => {
    const steps = Object.values(jobs).flatMap((job) => job.steps)
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false)
  })
})

test('every action of others is pinned to one commit, with its version, wherever it is used or shown', () => {
  const texts = [...own.map(read), ...Object.values(given)]
  const uses = texts.flatMap((text) => [...text.matchAll(/uses: (\S+?)(@\S+(?: # \S+)?)?(?= |$)/gm)])
  const others = uses.filter(([, name]) => name !== './' && name !== 'cloud-pi-native/palier')
  expect(others.length).toBeGreaterThan(10)
  const pins = new Map<string, Set<string>>()
  for (const [, name = '', pin = ''] of others) {
    expect(`${name}${pin}`).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    pins.set(name, (pins.get(name) ?? new Set()).add(pin))
  }
  for (const [name, found] of pins) expect([...found], name).toHaveLength(1)
})

test('a job that writes on a merge request or publishes runs nothing of a change', () => {
  const writing = own.filter((file) =>
    Object.values(parsed(read(file)).jobs).some(({ permissions }) =>
      Object.values(permissions ?? {}).includes('write'),
    ),
  )
  expect(writing.sort()).toEqual(['.github/workflows/palier-publish.yml', '.github/workflows/release.yml'])
  for (const file of writing) expect(read(file)).not.toMatch(/^ {2}(pull_request|pull_request_target|merge_group):/m)
})

const { zizmorPath } = (await import(join(root, 'build/zizmor.mjs'))) as { zizmorPath(): string }
const auditor = zizmorPath()

/** Without Python there is none: build/zizmor.mjs says so, and fails in CI. */
describe.skipIf(!existsSync(auditor))('zizmor', () => {
  const audit = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(auditor, ['--offline', ...args], {
      encoding: 'utf8',
      cwd: root,
    })
    return { status, told: `${stdout}${stderr}` }
  }
  test('has nothing to say of our own pipelines and action', () => {
    const { status, told } = audit('--persona=pedantic', '--strict-collection', '.github', 'action.yml')
    expect(told).toContain('No findings to report')
    expect(status).toBe(0)
  })
  test('sees what is wrong', () => {
    const folder = mkdtempSync(join(tmpdir(), 'palier-zizmor-'))
    writeFileSync(join(folder, 'bad.yml'), read('.github/workflows/ci.yml').replace(/@[0-9a-f]{40} # v7\S+/, '@v7'))
    const { status, told } = audit(join(folder, 'bad.yml'))
    rmSync(folder, { recursive: true })
    expect(told).toContain('unpinned-uses')
    expect(status).toBeGreaterThan(0)
  })
  test('has nothing to say of the workflows that we give to others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'palier-zizmor-'))
    mkdirSync(join(folder, '.github/workflows'), { recursive: true })
    for (const [name, text] of Object.entries(given)) writeFileSync(join(folder, '.github/workflows', name), text)
    const policies = { 'cloud-pi-native/palier': 'ref-pin', '*': 'hash-pin' }
    const config = join(folder, 'zizmor.yml')
    writeFileSync(config, JSON.stringify({ rules: { 'unpinned-uses': { config: { policies } } } }))
    const { status, told } = audit('--config', config, join(folder, '.github'))
    rmSync(folder, { recursive: true })
    expect(told).toContain('No findings to report')
    expect(status).toBe(0)
  })
})

describe('a release', () => {
  test.each([
    ['1.0.0', 'is not vX.Y.Z'],
    ['v9.9.9', 'package.json is not 9.9.9'],
    ['v9.9.9', 'templates/palier.yml installs'],
    ['v9.9.9', 'CHANGELOG.md has no dated entry for 9.9.9'],
  ])('of %s is stopped: %s', (tag, fault) => {
    const { status, stderr } = spawnSync(process.execPath, ['build/release.mjs', tag], { cwd: root, encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain(fault)
  })
  test('is stopped by an archive whose sum is another, for any platform', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end('another archive')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const child = spawn(node24, ['build/sums.mjs', mirror], { cwd: root })
    let told = ''
    child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()))
    const status = await new Promise((resolve) => child.once('close', resolve))
    server.close()
    const count = Object.values(releases).flatMap(({ sums }) => Object.keys(sums)).length
    expect([status, told.match(/^✗/gm)?.length, asked.length]).toEqual([1, count, count])
  })
})

test('GitLab runs the component of this very commit, in images with a version', () => {
  const { include, palier, ...jobs } = load(read('.gitlab-ci.yml'), { schema: CORE_SCHEMA }) as Record<string, unknown>
  expect(include).toMatchObject([{ local: 'templates/palier.yml' }])
  expect(palier).toMatchObject({ before_script: [expect.stringContaining('dist/cli.js')] })
  const images = [...read('.gitlab-ci.yml').matchAll(/image: ([^\s,}]+)/g)].map(([, image]) => image)
  expect(images.length).toBeGreaterThan(2)
  for (const image of images) expect(image).toMatch(/:v?\d+\.\d+\.\d+/)
  expect(Object.keys(jobs)).toEqual(expect.arrayContaining(['tests', 'release']))
})
