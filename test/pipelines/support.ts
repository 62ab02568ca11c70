import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

export const root = new URL('../../', import.meta.url).pathname
export const node24 = join(root, 'node_modules/node24/bin/node')

/** PATH of a job's image: Node 24 first, then what the machine has, without this project's own programs. */
export function imagePath(...first: readonly string[]): string {
  const machine = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  return [...first, dirname(node24), ...machine].join(delimiter)
}

/** Pinned here: Go checks their sums. */
const modules = {
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
  act: 'github.com/nektos/act@v0.2.89',
}
/** For a hook that may have to build: minutes. */
export const buildTimeout = 900_000
/** For a whole pipeline on a busy machine; seconds on a quiet one. */
export const runTimeout = 300_000

/** Path of a program that Go builds once for this machine. */
export function goProgram(name: keyof typeof modules): string {
  const module = modules[name]
  const folder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'palier-test')
  const file = join(folder, `${name}${module.slice(module.lastIndexOf('@'))}`)
  if (spawnSync(file, ['--version']).status === 0) return file
  mkdirSync(folder, { recursive: true })
  const work = mkdtempSync(join(folder, 'build-'))
  try {
    execFileSync('go', ['install', module], {
      env: { ...process.env, GOBIN: work, GOFLAGS: '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    renameSync(join(work, name), file)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return file
}
