import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { childEnvironment, kill, killAtExit } from './exec.ts'
import { gitEnvironment, gitProgram, gitSettings } from './git-run.ts'

/** What git answers for one object; the bytes of one that is larger than asked for are dropped. */
export type Blob = { bytes: Buffer } | { size: number } | null

export interface Blobs {
  /** Null when the object is not in the repository. Rejects when git dies. */
  read(id: string): Promise<Blob>
  close(): void
}

interface Waiting {
  resolve(blob: Blob): void
  reject(error: Error): void
}

/** Silence in milliseconds after which git is taken for dead. */
const patience = 60_000

/** One `git cat-file --batch` for all the blobs of a repository, started when the first is asked for. */
export function openBlobs(path: string, limit: number): Blobs {
  let child: ChildProcessWithoutNullStreams | null = null
  let queue: Waiting[] = []
  let forget = () => {}
  const fail = (reason: string) => {
    const waiting = queue
    queue = []
    close()
    for (const { reject } of waiting) reject(new Error(`git cat-file: ${reason}`))
  }
  const close = () => {
    if (child !== null) kill(child)
    child = null
    forget()
  }
  const start = () => {
    const started = startGit(path)
    forget = killAtExit(() => kill(started))
    const parse = parser(limit, (blob) => queue.shift()?.resolve(blob))
    started.stdout.on('data', (chunk: Buffer) => {
      started.stdout.emit('answer')
      parse(chunk)
      if (queue.length === 0) hold(started, false)
    })
    started.on('error', (error) => fail(error.message))
    started.on('close', () => child === started && fail('ended'))
    started.stdin.on('error', () => {})
    watch(started, () => queue.length > 0 && fail('no answer'))
    return started
  }
  const read = (id: string) =>
    new Promise<Blob>((resolve, reject) => {
      child ??= start()
      queue.push({ resolve, reject })
      hold(child, true)
      child.stdin.write(`${id}\n`)
    })
  return { read, close }
}

function startGit(path: string): ChildProcessWithoutNullStreams {
  const env = { ...childEnvironment('/dev/null'), ...gitEnvironment }
  const args = [...gitSettings, '-C', path, 'cat-file', '--batch']
  return spawn(gitProgram(), args, { env, detached: process.platform !== 'win32', stdio: 'pipe' })
}

/** Keeps our process alive only while an answer is awaited. */
function hold(child: ChildProcessWithoutNullStreams, held: boolean): void {
  for (const handle of [child, child.stdin, child.stdout, child.stderr] as unknown as Holdable[]) {
    if (held) handle.ref?.()
    else handle.unref?.()
  }
}
interface Holdable {
  ref?(): void
  unref?(): void
}

function watch(child: ChildProcessWithoutNullStreams, silent: () => void): void {
  const timer = setInterval(silent, patience).unref()
  child.stdout.on('answer', () => timer.refresh())
  child.once('close', () => clearInterval(timer))
  child.stderr.resume()
}

/** Reads `<id> <type> <size>\n<bytes>\n` or `<id> missing\n`, however the chunks fall. */
function parser(limit: number, answer: (blob: Blob) => void): (chunk: Buffer) => void {
  let header = Buffer.alloc(0)
  let body: { left: number; size: number; chunks: Buffer[] } | null = null
  const readHeader = (chunk: Buffer): Buffer => {
    const end = chunk.indexOf(10)
    header = Buffer.concat([header, end < 0 ? chunk : chunk.subarray(0, end)])
    if (end < 0) return Buffer.alloc(0)
    const size = / (\d+)$/.exec(header.toString('latin1'))
    if (size === null) answer(null)
    else body = { left: Number(size[1]) + 1, size: Number(size[1]), chunks: [] }
    header = Buffer.alloc(0)
    return chunk.subarray(end + 1)
  }
  const readBody = (chunk: Buffer, open: { left: number; size: number; chunks: Buffer[] }): Buffer => {
    const part = chunk.subarray(0, open.left)
    open.left -= part.length
    if (open.size <= limit) open.chunks.push(part)
    if (open.left > 0) return Buffer.alloc(0)
    body = null
    answer(open.size > limit ? { size: open.size } : { bytes: Buffer.concat(open.chunks).subarray(0, open.size) })
    return chunk.subarray(part.length)
  }
  return (chunk) => {
    let rest = chunk
    while (rest.length > 0) rest = body === null ? readHeader(rest) : readBody(rest, body)
  }
}
