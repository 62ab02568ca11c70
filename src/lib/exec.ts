import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, isAbsolute, join } from 'node:path'

export interface ExecResult {
  /** Exit code; null when the child was killed or did not start. */
  code: number | null
  stdout: Buffer
  /** At most the first 256 KiB. */
  stderr: string
  timedOut: boolean
  overflowed: boolean
  /** The program is not there. */
  missing: boolean
}

export interface ExecOptions {
  cwd?: string
  input?: string | Buffer
  /** Milliseconds, 60 000 by default. */
  timeout?: number
  /** Bytes of stdout, 64 MiB by default. */
  limit?: number
  /** Added to the allow-list, and over it. */
  environment?: Record<string, string>
  /** Called once the child runs. */
  started?: () => void
}

const stderrLimit = 256 * 1024
const inherited = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'PATHEXT']

/** All that a child sees of our environment: no token, no proxy, no user configuration. */
export function childEnvironment(home: string): Record<string, string> {
  const environment: Record<string, string> = { HOME: home, LANG: 'C', LC_ALL: 'C', TZ: 'UTC' }
  for (const name of inherited) {
    const value = process.env[name]
    if (value !== undefined) environment[name] = value
  }
  // A relative folder would be looked for below the child's current one, which may be the repository.
  if (environment['PATH']) environment['PATH'] = environment['PATH'].split(delimiter).filter(isAbsolute).join(delimiter)
  return environment
}

/**
 * Runs a program without a shell, in a home folder of its own. Never throws for the child's failure.
 * On time-out or overflow its whole process group is killed and what it wrote so far is returned.
 */
export async function exec(file: string, args: readonly string[], options: ExecOptions = {}): Promise<ExecResult> {
  // Made and registered in one go: a signal may come at any time.
  const home = mkdtempSync(join(tmpdir(), 'palier-home-'))
  const forget = killAtExit(() => rmSync(home, { recursive: true, force: true }))
  try {
    return await run(file, args, { ...options, environment: { ...childEnvironment(home), ...options.environment } })
  } finally {
    await rm(home, { recursive: true, force: true })
    forget()
  }
}

function run(file: string, args: readonly string[], options: ExecOptions): Promise<ExecResult> {
  let child: ChildProcess
  try {
    child = spawn(file, args, { cwd: options.cwd, env: options.environment, detached: process.platform !== 'win32' })
  } catch (error) {
    return Promise.resolve(notStarted(error as NodeJS.ErrnoException))
  }
  options.started?.()
  return follow(child, options)
}

function notStarted(error: NodeJS.ErrnoException): ExecResult {
  const missing = error.code === 'ENOENT'
  return { code: null, stdout: Buffer.alloc(0), stderr: error.message, timedOut: false, overflowed: false, missing }
}

function follow(child: ChildProcess, options: ExecOptions): Promise<ExecResult> {
  return new Promise((resolve) => {
    let timedOut = false
    const stop = () => kill(child)
    const output = collect(child.stdout, { limit: options.limit ?? 64 * 1024 * 1024, full: stop })
    const errors = collect(child.stderr, { limit: stderrLimit })
    const timer = setTimeout(() => {
      timedOut = true
      stop()
    }, options.timeout ?? 60_000)
    const release = killAtExit(stop)
    const end = (result: ExecResult) => {
      clearTimeout(timer)
      release()
      resolve(result)
    }
    child.on('error', (error) => end(notStarted(error)))
    child.on('close', (code) => {
      const stderr = errors.bytes().toString('utf8')
      end({ code, stdout: output.bytes(), stderr, timedOut, overflowed: output.overflowed(), missing: false })
    })
    child.stdin?.on('error', () => {})
    child.stdin?.end(options.input)
  })
}

function collect(stream: ChildProcess['stdout'], { limit, full }: { limit: number; full?: () => void }) {
  const chunks: Buffer[] = []
  let size = 0
  let overflowed = false
  stream?.on('data', (chunk: Buffer) => {
    if (overflowed) return
    overflowed = size + chunk.length > limit
    const kept = overflowed ? chunk.subarray(0, limit - size) : chunk
    chunks.push(kept)
    size += kept.length
    if (overflowed) full?.()
  })
  return { bytes: () => Buffer.concat(chunks), overflowed: () => overflowed }
}

/** Kills the child and its descendants; closes our ends, for one that left the group may still hold the others. */
export function kill(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
  child.stdout?.destroy()
  child.stderr?.destroy()
}

/** A child in a group of its own outlives us otherwise, as temporary folders do. Returns how to forget it. */
export function killAtExit(stop: () => void): () => void {
  process.setMaxListeners(Math.max(process.getMaxListeners(), process.listenerCount('exit') + 10))
  process.once('exit', stop)
  return () => process.removeListener('exit', stop)
}

/** Works on at most `width` items at once; results are in the order of the items; the first error stops the rest. */
export async function pool<T, R>(items: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(items.length)
  let next = 0
  let failed = false
  const worker = async () => {
    while (next < items.length && !failed) {
      const index = next++
      try {
        results[index] = await work(items[index] as T)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(width, items.length)) }, worker))
  return results
}
