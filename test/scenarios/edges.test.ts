import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { reportSchema } from '../../src/report/report-schema.ts'
import { repository, type TestRepository } from '../lib/repository.ts'
import { edit, shop, swap } from './support.ts'

const cli = new URL('../../dist/cli.js', import.meta.url).pathname
let work: TestRepository
let bare = ''
let out = ''

beforeAll(() => {
  work = repository()
  work.commit(shop)
  work.git('switch', '-q', '-c', 'change')
  work.commit(edit(shop, { Dockerfile: swap('USER 1001', 'USER root') }))
  out = mkdtempSync(join(tmpdir(), 'palier-out-'))
  bare = join(out, 'bare.git')
  work.git('clone', '-q', '--bare', '.', bare)
})
afterAll(() => {
  work.remove()
  rmSync(out, { recursive: true, force: true })
})

function palier(args: readonly string[], options: { cwd?: string; stdout?: number } = {}) {
  const stdio = ['ignore', options.stdout ?? 'pipe', 'pipe'] as ('ignore' | 'pipe')[]
  return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', cwd: options.cwd ?? work.path, stdio })
}

/** Exit code of a run whose reader leaves after the first piece of stdout. */
function unread(args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [cli, ...args], { cwd: work.path, stdio: ['ignore', 'pipe', 'ignore'] })
  child.stdout.once('data', () => child.stdout.destroy())
  return new Promise((resolve) => child.on('close', resolve))
}

const refused = ['check', '--base', 'main', '--commitment', '3', '--gate', 'change']

describe('stdout', () => {
  test('a reader that leaves does not change the verdict', async () => {
    expect(await unread([...refused, '--format', 'json'])).toBe(1)
    expect(await unread(['explain'])).toBe(0)
  })
  test.runIf(existsSync('/dev/full'))('a disk that is full is never a refusal', () => {
    const { status, stderr } = palier(['score'], { stdout: openSync('/dev/full', 'w') })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^palier: .*stdout.*disque est plein/)
  })
  test('help that nobody asked for is not a success', () => {
    const { status, stdout, stderr } = palier([])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('palier check')
  })
})

describe('what cannot be judged', () => {
  test.each<[string, string[]]>([
    ['an unknown base', ['check', '--base', 'nowhere']],
    ['an empty folder', ['score', 'empty']],
    ['a folder that is not there', ['score', 'nowhere/at/all']],
    ['nor is it to compare', ['check', 'nowhere/at/all', '--base', 'main']],
    ['no base', ['check']],
  ])('%s is every report that was asked for, and one sentence', (_, args) => {
    const file = join(out, 'report.json')
    rmSync(file, { force: true })
    const { status, stdout, stderr } = palier([...args, '--format', `json=${file}`, '--format', 'terminal'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.trim().split('\n')).toHaveLength(1)
    if (args.includes('nowhere/at/all')) expect(stderr).toContain("n'existe pas")
    const text = readFileSync(file, 'utf8')
    const report: Report = reportSchema.parse(JSON.parse(text))
    expect(report.verdict).toMatchObject({ accepted: false, verified: false, reasons: [{ code: 'not-evaluated' }] })
    expect(text).not.toContain(work.path)
  })
  test('a report that cannot be written keeps no other from being written', () => {
    const file = join(out, 'report.html')
    const { status, stderr } = palier(['score', '--format', `json=${out}`, '--format', `html=${file}`])
    expect(status).toBe(2)
    expect(stderr).toContain(out)
    expect(readFileSync(file, 'utf8')).toContain('<!doctype html>')
  })
})

describe('a repository without files', () => {
  test.each([[['score']], [['check', '--base', 'main']]])('%j asks for a revision', (args) => {
    const { status, stderr } = palier(args, { cwd: bare })
    expect(status).toBe(2)
    expect(stderr).toContain('--revision REV')
  })
  test('is judged and compared at the revisions that are named', () => {
    expect(palier(['score', '--revision', 'main'], { cwd: bare }).status).toBe(0)
    expect(palier([...refused, '--head', 'change'], { cwd: bare }).status).toBe(1)
  })
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends the run with %i and leaves no temporary folder', async (signal, expected) => {
  const temporary = mkdtempSync(join(out, 'temporary-'))
  const env = { ...process.env, TMPDIR: temporary }
  const child = spawn(process.execPath, [cli, 'score'], { cwd: work.path, env, stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('close', resolve))
  while (readdirSync(temporary).length === 0) await setTimeout(5)
  child.kill(signal)
  expect(await ended).toBe(expected)
  expect(readdirSync(temporary)).toEqual([])
})

test('a partial clone is told to be one', () => {
  const partial = join(out, 'partial')
  work.git('config', 'uploadpack.allowFilter', 'true')
  work.git('clone', '-q', '--no-local', '--no-checkout', '--filter=blob:none', `file://${work.path}`, partial)
  const { status, stderr } = palier(['score', '--revision', 'HEAD'], { cwd: partial })
  expect(status).toBe(2)
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('--filter')])
})

test('a name that a shallow clone may have cut off is not called unknown', () => {
  const shallow = join(out, 'shallow')
  work.git('clone', '-q', '--depth', '1', `file://${work.path}`, shallow)
  const { status, stderr } = palier(['check', '--base', 'HEAD~1'], { cwd: shallow })
  expect(status).toBe(2)
  expect(stderr).toContain('fetch-depth: 2')
})
