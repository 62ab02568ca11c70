import { access, constants } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { delimiter, isAbsolute, join } from 'node:path'
import { exec } from './exec.ts'

export type ToolName = 'git' | 'helm' | 'kustomize' | 'kubeconform'
export interface Tool {
  name: ToolName
  path: string
  /** As the program says it, without `v`; `development` for one that Go built; `''` when it says none. */
  version: string
  /** variable | path | cache */
  from: string
}
export type Tools = Record<ToolName, Tool | null>
type Environment = Readonly<Record<string, string | undefined>>

export const toolNames: readonly ToolName[] = ['git', 'helm', 'kustomize', 'kubeconform']
const asked: Record<ToolName, readonly string[]> = {
  git: ['--version'],
  helm: ['version', '--short'],
  kustomize: ['version'],
  kubeconform: ['-v'],
}

/** Older ones lack flags that we give. */
const oldest: Partial<Record<ToolName, readonly [number, number]>> = { helm: [3, 14] }

/** The four programs, each by `PALIER_<TOOL>`, then PATH, then the cache; null when it is nowhere, does not run, or is too old. */
export async function findTools(environment: Environment): Promise<Tools> {
  const found = await Promise.all(toolNames.map((name) => findTool(name, environment)))
  return Object.fromEntries(toolNames.map((name, index) => [name, found[index] ?? null])) as Tools
}

export async function findTool(name: ToolName, environment: Environment): Promise<Tool | null> {
  for (const { path, from } of candidates(name, environment)) {
    if (!(await isExecutable(path))) continue
    const { code, stdout } = await exec(path, asked[name], { timeout: 20_000 })
    const version = /\d+\.\d+(?:\.\d+)?[^\s()]*|\bdevelopment\b/.exec(stdout.toString('utf8'))?.[0] ?? ''
    if (code === 0 && isRecent(version, oldest[name])) return { name, path, version, from }
  }
  return null
}

/** Where installed tools are kept: the runner's tool cache, else the user's cache folder. Shared by everything on the machine. */
export function cacheFolder(environment: Environment): string {
  const runner = absolute(environment.RUNNER_TOOL_CACHE)
  if (runner) return join(runner, 'palier')
  const home = absolute(environment.HOME) ?? ownHome() ?? tmpdir()
  return join(absolute(environment.XDG_CACHE_HOME) ?? join(home, '.cache'), 'palier', 'tools')
}

/** A relative folder would be looked for below the current one, which may be the repository. */
function absolute(folder: string | undefined): string | null {
  return folder !== undefined && isAbsolute(folder) ? folder : null
}

/** Null for a user whom the machine does not know, as in OpenShift. */
function ownHome(): string | null {
  try {
    return absolute(homedir())
  } catch {
    return null
  }
}

function isRecent(version: string, floor: readonly [number, number] | undefined): boolean {
  const [major, minor] = version.split('.').map(Number) as [number, number | undefined]
  if (floor === undefined || minor === undefined) return true
  return major > floor[0] || (major === floor[0] && minor >= floor[1])
}

/** Relative folders of PATH are left out: what is found from the current folder may be the repository's own. */
function candidates(name: ToolName, environment: Environment): { path: string; from: string }[] {
  const written = environment[`PALIER_${name.toUpperCase()}`]
  const folders = (environment.PATH ?? '').split(delimiter).filter(isAbsolute)
  return [
    ...(written ? [{ path: written, from: 'variable' }] : []),
    ...folders.map((folder) => ({ path: join(folder, name), from: 'path' })),
    { path: join(cacheFolder(environment), name), from: 'cache' },
  ]
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
