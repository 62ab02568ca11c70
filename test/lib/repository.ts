import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface TestRepository {
  path: string
  /** Runs git and gives its output, trimmed. */
  git(...args: string[]): string
  write(files: Readonly<Record<string, string>>): void
  /** Writes, adds all, commits; gives the commit's id. */
  commit(files: Readonly<Record<string, string>>): string
  remove(): void
}

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgSign=false']

/** A real git repository in a temporary folder. */
export function repository(...options: string[]): TestRepository {
  const path = mkdtempSync(join(tmpdir(), 'palier-test-'))
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], {
      cwd: path,
      env,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    }).trim()
  git('init', '-q', '-b', 'main', ...options)
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, file)), { recursive: true })
      writeFileSync(join(path, file), text)
    }
  }
  const commit = (files: Readonly<Record<string, string>>) => {
    write(files)
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', 'change')
    return git('rev-parse', 'HEAD')
  }
  return { path, git, write, commit, remove: () => rmSync(path, { recursive: true, force: true }) }
}
