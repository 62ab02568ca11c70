/** How a comment left the reader, so that the next run can say what came back. */
export type Standing = 'accepted' | 'refused' | 'unevaluated'
const standings: readonly Standing[] = ['accepted', 'refused', 'unevaluated']

/** A run of a pipeline: a later one has a greater number, a repetition of it a greater attempt. */
export interface RunNumber {
  id: number
  attempt: number
}

/** What the hidden first line of a comment says. */
export interface Marker {
  version: number
  key: string
  head: string
  run: RunNumber
  standing: Standing
  /** How many rules were held against the change. */
  held: number
}

const pattern =
  /^<!-- palier:v(\d{1,4}) key=([A-Za-z0-9._/-]{0,64}) head=([0-9a-f]{7,64}) run=(\d{1,15})\.(\d{1,6}) standing=([a-z]+) held=(\d{1,5}) -->(?:\r?\n|$)/

/** The line that stands first in a comment of ours; readers never see it. */
export function writeMarker({ key, head, run, standing, held }: Omit<Marker, 'version'>): string {
  return `<!-- palier:v1 key=${key} head=${head} run=${run.id}.${run.attempt} standing=${standing} held=${held} -->`
}

/** Null when the comment does not begin with a marker. A later version's is known by its key alone. */
export function readMarker(body: string): Marker | null {
  const [, version, key, head, id, attempt, standing, held] = pattern.exec(body) ?? laterMarker(body) ?? []
  if (key === undefined) return null
  return {
    version: Number(version),
    key,
    head: head ?? '',
    run: { id: Number(id ?? 0), attempt: Number(attempt ?? 0) },
    standing: standings.find((name) => name === standing) ?? 'accepted',
    held: Number(held ?? 0),
  }
}

function laterMarker(body: string): RegExpExecArray | null {
  const found = /^<!-- palier:v(\d{1,4}) key=([A-Za-z0-9._/-]{0,64})[ \n]/.exec(body)
  return found && Number(found[1]) > 1 ? found : null
}

/** The comment without its marker, as a forge gives it back: line ends and blank ends do not count. */
export function unmarked(body: string): string {
  return body.replace(pattern, '').replace(/\r\n/g, '\n').trim()
}

export function compareRuns(one: RunNumber, other: RunNumber): number {
  return one.id - other.id || one.attempt - other.attempt
}
