// `npm start`: the comment that a merge request of the demonstration would get, from two real git revisions.
// `npm start -- PATH --base REV`: the same for any repository. Nothing but Node and git is needed.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli.js')
const given = process.argv.slice(2)

palier(['tools', 'install'], ['ignore', 'ignore', 'inherit'])
const report = join(mkdtempSync(join(tmpdir(), 'palier-report-')), 'report.json')
const demonstration = given.length === 0 ? demonstrate() : null
const request = demonstration ? [demonstration, '--base', 'main', '--head', 'change'] : given
const status = palier(['check', ...request, '--format', 'comment', '--format', `json=${report}`], 'inherit')
if (demonstration) rmSync(demonstration, { recursive: true, force: true })
process.stderr.write(`\n→ ${report} (JSON)\n`)
process.exit(status)

function palier(args, stdio) {
  return spawnSync(process.execPath, [cli, ...args], { stdio }).status ?? 2
}

/** A repository with two branches: `main`, and `change` which loses one rule and gains another. */
function demonstrate() {
  const folder = mkdtempSync(join(tmpdir(), 'palier-demo-'))
  const identity = [
    '-c',
    'user.name=palier',
    '-c',
    'user.email=palier@example.org',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'core.hooksPath=/dev/null',
  ]
  const dated = { ...process.env, GIT_AUTHOR_DATE: '2026-11-02T09:00:00Z', GIT_COMMITTER_DATE: '2026-11-02T09:00:00Z' }
  const git = (...args) =>
    execFileSync('git', ['-C', folder, ...identity, ...args], { env: dated, stdio: ['ignore', 'ignore', 'inherit'] })
  git('init', '--quiet', '--initial-branch=main')
  for (const [branch, message] of [
    ['base', 'boutique'],
    ['head', 'sonde retirée, TLS ajouté'],
  ]) {
    if (branch === 'head') git('switch', '--quiet', '--create', 'change')
    cpSync(join(root, 'test/demo', branch), folder, { recursive: true })
    git('add', '--all')
    git('commit', '--quiet', '--message', message)
  }
  return folder
}
