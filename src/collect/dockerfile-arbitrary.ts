import type { Location, Message } from '../model.ts'
import type { DockerStage } from './dockerfile-read.ts'
import type { Start } from './dockerfile-start.ts'
import { writtenPaths } from './dockerfile-writes.ts'
import { isBelow } from './paths.ts'
import type { Written } from './written-paths.ts'

export interface ArbitraryUid {
  ready: boolean | undefined
  /** Commands and paths only, so that it reads alike in every language; `''` unless `ready` is false. */
  problem: string
  /** Of what is at fault. */
  at?: Location
  doubt?: Message
}

export interface Circumstances {
  file: string
  root: boolean | undefined
  /** The base image is made for any UID of group 0. */
  base: boolean
  start: Start
  /** Paths on which the workloads that run the image mount a volume. */
  mounts: readonly string[]
  /** Each container has a read-only root file system: nothing but volumes is written. */
  readOnly: boolean
}

/** Whether the image works under any UID of group 0. */
export function arbitraryUid(chain: readonly DockerStage[], around: Circumstances): ArbitraryUid {
  const { start, file } = around
  if (start.says === 'needs-root') return { ready: false, problem: start.command, at: start.at }
  const written = writtenPaths(chain)
  const asked = around.readOnly ? [] : (written?.filter((entry) => !always(entry, around.mounts)) ?? [])
  const wrong = asked.find((entry) => !entry.volume && !isReady(entry))
  if (wrong !== undefined) return { ready: false, problem: describe(wrong), at: { file, line: wrong.line } }
  if (start.says === 'unread') return doubtful({ code: 'entrypoint-unreadable', file, script: start.script })
  const settled = around.readOnly || (written !== null && asked.every(isReady))
  const inherited = start.says === 'inherited' && !around.base
  const prepared = asked.some((entry) => !entry.volume)
  if (!settled || inherited || (around.root !== false && !prepared))
    return doubtful({ code: 'writable-paths-unknown', file })
  return { ready: true, problem: '' }
}

function doubtful(doubt: Message): ArbitraryUid {
  return { ready: undefined, problem: '', doubt }
}

function isReady(entry: Written): boolean {
  return entry.open || entry.sealed || (entry.group0 && entry.groupWritable)
}

function always(entry: Written, mounts: readonly string[]): boolean {
  return ['/tmp', '/var/tmp', '/dev', ...mounts].some((mount) => isBelow(entry.path, mount))
}

function describe(entry: Written): string {
  const where = entry.by.includes(entry.path) ? entry.by : `${entry.by} → ${entry.path}`
  return entry.group0 ? `${where} (≠ g=u)` : `${where} (GID ≠ 0)`
}
