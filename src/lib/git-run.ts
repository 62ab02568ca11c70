import type { ExecOptions, ExecResult } from './exec.ts'
import { exec } from './exec.ts'

/** No hook, monitor or maintenance of the repository's own configuration runs; folders of other owners are read too. */
export const gitSettings = [
  ['safe.directory', '*'],
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.quotePath', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`])

/** No prompt, no lock, no user or system configuration, and no network: missing objects stay missing. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_LITERAL_PATHSPECS: '1',
}

/** Runs git in a folder, offline. `PALIER_GIT` names another git. */
export function git(path: string, args: readonly string[], options: ExecOptions = {}): Promise<ExecResult> {
  const environment = { ...gitEnvironment, ...options.environment }
  return exec(gitProgram(), [...gitSettings, '-C', path, ...args], { ...options, environment })
}

export function gitProgram(): string {
  return process.env['PALIER_GIT'] || 'git'
}

/** The output without its last line break; null when git failed. */
export async function ask(path: string, args: readonly string[]): Promise<string | null> {
  const { code, stdout } = await git(path, args)
  return code === 0 ? stdout.toString('utf8').replace(/\n$/, '') : null
}

/** The output's NUL-terminated fields; throws when git failed. */
export async function fields(path: string, args: readonly string[]): Promise<string[]> {
  const result = await git(path, args, { limit: 256 * 1024 * 1024 })
  if (result.code !== 0) throw new Error(`git ${args[0]} failed: ${result.stderr.trim() || 'killed'}`)
  return result.stdout.toString('utf8').split('\0').slice(0, -1)
}
