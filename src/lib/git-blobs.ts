import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { UserError } from './error.ts'
import { childEnvironment, kill, killAtExit } from './exec.ts'
import { gitEnvironment, gitProgram, gitSettings } from './git-run.ts'
import { oneLine } from './text.ts'

/** What git answers for one object; the bytes of one that is larger than asked for are dropped. */
export type Blob = { bytes: Buffer } | { size: number } | null

export interface Blobs {
  /** Null when the object is not in the repository. Rejects with UserError `revision-unreadable` when git dies. */
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
  let session: Session | null = null
  const read = (id: string) => {
    session ??= startSession(path, limit, () => {
      session = null
    })
    return session.ask(id)
  }
  return { read, close: () => session?.end('closed') }
}

/** The same for several trees of one repository, which hold mostly the same blobs: each is asked for once while someone keeps it. */
export function sharedBlobs(blobs: Blobs, users: number): Blobs {
  const kept = new Map<string, WeakRef<Buffer>>()
  const asked = new Map<string, Promise<Blob>>()
  let left = users
  const ask = async (id: string): Promise<Blob> => {
    const blob = await blobs.read(id).finally(() => asked.delete(id))
    if (blob !== null && 'bytes' in blob) kept.set(id, new WeakRef(blob.bytes))
    return blob
  }
  return {
    read: async (id) => {
      const bytes = kept.get(id)?.deref()
      if (bytes !== undefined) return { bytes }
      const fresh = asked.get(id) ?? ask(id)
      asked.set(id, fresh)
      return fresh
    },
    close: () => {
      if (--left === 0) blobs.close()
    },
  }
}

interface Session {
  ask(id: string): Promise<Blob>
  end(reason: string): void
}

function startSession(path: string, limit: number, ended: () => void): Session {
  const child = startGit(path)
  const queue: Waiting[] = []
  const forget = killAtExit(() => kill(child))
  let over = false
  const end = (reason: string) => {
    if (over) return
    over = true
    ended()
    forget()
    kill(child)
    for (const { reject } of queue.splice(0))
      reject(new UserError({ code: 'revision-unreadable', problem: oneLine(reason, 200) }))
  }
  const parse = parser(limit, (blob) => queue.shift()?.resolve(blob))
  listen(child, { end, silent: () => queue.length > 0 && end('no answer') }, (chunk) => {
    parse(chunk)
    if (queue.length === 0) hold(child, false)
  })
  const ask = (id: string) =>
    new Promise<Blob>((resolve, reject) => {
      queue.push({ resolve, reject })
      hold(child, true)
      child.stdin.write(`${id}\n`)
    })
  return { ask, end }
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

function listen(
  child: ChildProcessWithoutNullStreams,
  { end, silent }: { end(reason: string): void; silent(): void },
  read: (chunk: Buffer) => void,
): void {
  const timer = setInterval(silent, patience).unref()
  child.stdout.on('data', (chunk: Buffer) => {
    timer.refresh()
    read(chunk)
  })
  let words = ''
  child.stderr.on('data', (chunk: Buffer) => {
    words = `${words}${chunk.toString('utf8')}`.slice(-1000)
  })
  child.stdin.on('error', () => {})
  child.once('error', (error) => end(error.message))
  child.once('close', () => {
    clearInterval(timer)
    end(words || 'git cat-file')
  })
}

interface Reading {
  header: Buffer
  body: { left: number; size: number; chunks: Buffer[] } | null
  limit: number
  answer(blob: Blob): void
}

/** Reads `<id> <type> <size>\n<bytes>\n` or `<id> missing\n`, however the chunks fall. */
function parser(limit: number, answer: (blob: Blob) => void): (chunk: Buffer) => void {
  const reading: Reading = { header: Buffer.alloc(0), body: null, limit, answer }
  return (chunk) => {
    let rest = chunk
    while (rest.length > 0) rest = reading.body === null ? readHeader(reading, rest) : readBody(reading, rest)
  }
}

function readHeader(reading: Reading, chunk: Buffer): Buffer {
  const end = chunk.indexOf(10)
  reading.header = Buffer.concat([reading.header, end < 0 ? chunk : chunk.subarray(0, end)])
  if (end < 0) return Buffer.alloc(0)
  const size = / (\d+)$/.exec(reading.header.toString('latin1'))
  reading.header = Buffer.alloc(0)
  if (size === null) reading.answer(null)
  else reading.body = { left: Number(size[1]) + 1, size: Number(size[1]), chunks: [] }
  return chunk.subarray(end + 1)
}

function readBody(reading: Reading, chunk: Buffer): Buffer {
  const { body, limit, answer } = reading
  if (body === null) return chunk
  const part = chunk.subarray(0, body.left)
  body.left -= part.length
  if (body.size <= limit) body.chunks.push(part)
  if (body.left > 0) return Buffer.alloc(0)
  reading.body = null
  answer(body.size > limit ? { size: body.size } : { bytes: Buffer.concat(body.chunks).subarray(0, body.size) })
  return chunk.subarray(part.length)
}
