import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { presentFlags } from '../../src/options/flags.ts'
import type { Report } from '../../src/model.ts'

const root = new URL('../../', import.meta.url).pathname
const cli = join(root, 'dist/cli.js')
const node24 = join(root, 'node_modules/node24/bin/node')
/** The machine's own Node: the one that npm puts first on PATH here is Node 24. */
const others = (process.env.PATH ?? '')
  .split(':')
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
const machine = others.find((path) => spawnSync(path, ['--version']).status === 0) ?? process.execPath
const nodes = [...new Set([machine, node24])]
let demo = ''

beforeAll(() => {
  demo = mkdtempSync(join(tmpdir(), 'palier-scenario-'))
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', demo, '-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args],
      { stdio: 'ignore' },
    )
  git('init', '-q', '-b', 'main')
  for (const name of ['base', 'head']) {
    if (name === 'head') git('switch', '-q', '-c', 'change')
    cpSync(join(root, 'test/demo', name), demo, { recursive: true })
    git('add', '-A')
    git('commit', '-q', '-m', name)
  }
})
afterAll(() => rmSync(demo, { recursive: true, force: true }))

function palier(node: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(node, [cli, ...args], { encoding: 'utf8', cwd: demo })
  return { status, stdout, stderr }
}

describe.each(nodes)('%s', (node) => {
  test('the demonstration holds its level, loses one rule and gains one', () => {
    const { status, stdout } = palier(
      node,
      'check',
      '.',
      '--base',
      'main',
      '--head',
      'change',
      '--format',
      'json',
      '--today',
      '2026-11-24',
    )
    expect(status).toBe(0)
    const report = JSON.parse(stdout) as Report
    expect(report.head?.score).toMatchObject({ technical: 3, proved: 3 })
    expect(report.changes.map(({ rule, trend }) => `${rule} ${trend}`).sort()).toEqual([
      'exposure-tls better',
      'probe-present worse',
    ])
    expect(report.verdict).toEqual({ accepted: true, verified: true, reasons: [] })
  })
  test('a commitment above what head shows is refused', () => {
    expect(palier(node, 'check', '.', '--base', 'main', '--head', 'change', '--commitment', '4').status).toBe(1)
  })
  test('same input, same bytes', () => {
    const once = palier(node, 'score', '.', '--revision', 'change', '--format', 'json', '--today', '2026-11-24').stdout
    expect(palier(node, 'score', '.', '--revision', 'change', '--format', 'json', '--today', '2026-11-24').stdout).toBe(
      once,
    )
    expect(once).not.toContain(demo)
  })
  test.each([
    [['chekc'], 'commande inconnue « chekc » ; « check » ?'],
    [['score', '--reveision', 'x'], 'option inconnue « --reveision » ; « --revision » ?'],
    [['publish', 'x'], 'pas de demande de fusion ici'],
    [['score', '--format', 'htlm'], '« html » ?'],
    [['check', '.'], '--base main'],
    [['check', '.', '--base', 'mian'], 'mian'],
    [['score', 'nowhere'], 'nowhere'],
    [['explain', 'probe-presnt'], 'probe-present'],
    [['score', '--today', '2026-02-30'], '2026-02-30'],
  ])('%j is one sentence and exit 2', (args, sentence) => {
    const { status, stdout, stderr } = palier(node, ...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
  test('a folder with nothing to judge is an error, never green', () => {
    const empty = mkdtempSync(join(tmpdir(), 'palier-empty-'))
    expect(palier(node, 'score', empty).status).toBe(2)
    rmSync(empty, { recursive: true })
  })
  test('help names every option', () => {
    const { stdout } = palier(node, '--help')
    for (const flag of presentFlags()) expect(stdout).toContain(`--${flag.name}`)
  })
})

test('the README names the commands that package.json has', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  expect(readme).toContain('npm cit')
  expect(readme).toContain('npm start')
})
