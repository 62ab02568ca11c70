import { createHash } from 'node:crypto'
import { chmod, copyFile, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from './error.ts'
import { exec } from './exec.ts'
import { lock } from './lock.ts'
import { oneLine } from './text.ts'
import { cacheFolder } from './tools.ts'
import { type InstallableName, type Release, releases } from './tools-releases.ts'

export interface InstallOptions {
  environment: Readonly<Record<string, string | undefined>>
  /** Address that serves the same file names; else `PALIER_TOOLS_MIRROR`, else the release's own host. */
  mirror: string | null
  releases?: Readonly<Record<string, Release>>
}

/**
 * Gets one program into the cache: its archive with a checked sum, else a build by Go. Gives its path.
 * Throws UserError `tool-not-installed` or `tool-sum-wrong`.
 */
export async function installTool(name: InstallableName, options: InstallOptions): Promise<string> {
  const folder = cacheFolder(options.environment)
  const before = await identity(join(folder, name))
  const unlock = await lockFile(folder, name)
  try {
    const now = await identity(join(folder, name))
    // Another process has just installed it.
    if (now !== null && now !== before) return join(folder, name)
    return await make(name, folder, options)
  } finally {
    await unlock()
  }
}

async function lockFile(folder: string, name: InstallableName): Promise<() => Promise<void>> {
  try {
    await mkdir(folder, { recursive: true })
    return await lock(join(folder, `${name}.lock`))
  } catch (error) {
    throw new UserError({ code: 'tool-not-installed', tool: name, problem: oneLine((error as Error).message, 200) })
  }
}

async function identity(file: string): Promise<string | null> {
  const status = await stat(file).catch(() => null)
  return status === null ? null : `${status.ino} ${status.mtimeMs}`
}

async function make(name: InstallableName, folder: string, options: InstallOptions): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'palier-tool-'))
  const near = join(folder, `${name}.${process.pid}`)
  try {
    const made = (await fromArchive(name, work, options)) ?? (await fromGo(name, work, options))
    await copyFile(made, near)
    await chmod(near, 0o755)
    await rename(near, join(folder, name))
    return join(folder, name)
  } finally {
    await rm(near, { force: true })
    await rm(work, { recursive: true, force: true })
  }
}

async function fromArchive(name: InstallableName, work: string, options: InstallOptions): Promise<string | null> {
  const release = (options.releases ?? releases)[name]
  const { os, arch } = platform()
  const sum = release?.sums[`${os}-${arch}`]
  if (!release || !sum) return null
  const fill = (text: string): string => text.replaceAll('{os}', os).replaceAll('{arch}', arch)
  const file = fill(release.archive)
  const host = options.mirror ?? (options.environment['PALIER_TOOLS_MIRROR'] || release.address)
  const bytes = await download(`${host.replace(/\/$/, '')}/${file}`)
  if (!bytes) return null
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== sum) throw new UserError({ code: 'tool-sum-wrong', file, expected: sum, found })
  await writeFile(join(work, 'archive.tar.gz'), bytes)
  const member = fill(release.member)
  const { code, stderr } = await exec('tar', ['-xzf', 'archive.tar.gz', '--', member], { cwd: work })
  if (code !== 0) throw new UserError({ code: 'tool-not-installed', tool: name, problem: oneLine(stderr, 200) })
  return join(work, member)
}

async function download(address: string): Promise<Buffer | null> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(120_000) })
    return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null
  } catch {
    return null
  }
}

/** Go checks the sums of modules by itself; its settings (proxy, cache) are the user's. */
async function fromGo(
  name: InstallableName,
  work: string,
  { environment, releases: given }: InstallOptions,
): Promise<string> {
  const release = (given ?? releases)[name]
  const kept = Object.entries(environment).filter(
    ([key, value]) =>
      value !== undefined && /^(?:GO\w*|HOME|PATH|(?:https?|no)_proxy|SSL_CERT_\w+|XDG_CACHE_HOME)$/i.test(key),
  )
  const settings = { ...(Object.fromEntries(kept) as Record<string, string>), GOBIN: work, GOFLAGS: '' }
  const { code, stderr, missing } = await exec('go', ['install', release?.module ?? ''], {
    environment: settings,
    timeout: 900_000,
    cwd: work,
  })
  if (code === 0) return join(work, name)
  const problem = missing ? 'release archive not reachable, Go not found' : oneLine(stderr.slice(-300), 300)
  throw new UserError({ code: 'tool-not-installed', tool: name, problem })
}

function platform(): { os: string; arch: string } {
  return {
    os: process.platform === 'win32' ? 'windows' : process.platform,
    arch: process.arch === 'x64' ? 'amd64' : process.arch,
  }
}
