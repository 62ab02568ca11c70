import { compareRuns, type Marker, readMarker, type RunNumber, unmarked, writeMarker } from './marker.ts'
import { forgeErrorIn } from './problem.ts'
import { removeAll } from './tidy.ts'

/** One comment, as far as it concerns us. */
export interface Remark {
  /** Grows with time. */
  id: number
  body: string
  /** Address for people. */
  url: string
  /** `former`: of a bot that stood here before the token's own one; its words count, nobody can edit them. */
  owner: 'me' | 'former' | 'other'
}
/** The comments of one merge request. Every method throws a `ForgeError`, or an error that has one as its cause. */
export interface Remarks {
  /** Every page of them, oldest first. */
  list(): Promise<Remark[]>
  create(body: string): Promise<Remark>
  edit(remark: Remark, body: string): Promise<Remark>
  remove(remark: Remark): Promise<void>
  /** Folds one away where the forge can; for what may not be removed. */
  hide(remark: Remark): Promise<void>
  /** Present head commit of the merge request. */
  head(): Promise<string>
}
export interface Saying {
  text: string
  standing: Marker['standing']
  held: number
}
/** What one run has to say. `compose` answers null to stay silent; it is told what the comment said before. */
export interface Wish {
  key: string
  head: string
  run: RunNumber
  compose(before: Marker | null): Saying | null
}
export type Outcome =
  | { kind: 'created' | 'edited' | 'kept'; url: string }
  | { kind: 'silent' | 'older' | 'moved'; url: null }

export interface Marked extends Remark {
  marker: Marker
}

/** Exactly one palier comment with this key, the right one, written once. Throws what `remarks` throws. */
export async function ensureComment(remarks: Remarks, wish: Wish): Promise<Outcome> {
  const found = await marked(remarks, wish.key)
  const mine = found.filter(({ owner }) => owner === 'me')
  const former = found.filter(({ owner }) => owner === 'former')
  const own = mine.at(-1)
  if (own && isNewer(own.marker, wish.run)) return { kind: 'older', url: null }
  const saying = wish.compose((own ?? former.at(-1))?.marker ?? null)
  if (!saying) return { kind: 'silent', url: null }
  const surplus = [...mine.slice(0, -1), ...former]
  const same = own !== undefined && unmarked(own.body) === unmarked(saying.text)
  if (same && surplus.length === 0) return { kind: 'kept', url: own.url }
  if ((await remarks.head()) !== wish.head) return { kind: 'moved', url: null }
  const outcome = same ? ({ kind: 'kept', url: own.url } as const) : await write(remarks, own, { wish, saying })
  await removeAll(remarks, surplus)
  return outcome
}

interface Message {
  wish: Wish
  saying: Saying
}

async function write(remarks: Remarks, own: Marked | undefined, message: Message): Promise<Outcome> {
  if (own === undefined) return create(remarks, message)
  try {
    return { kind: 'edited', url: (await remarks.edit(own, bodyOf(message))).url }
  } catch (error) {
    if (forgeErrorIn(error)?.refusal.status !== 404) throw error
    return create(remarks, message)
  }
}

/** Two runs may create at once, and an answer may be lost after the write: what is there afterwards decides. */
async function create(remarks: Remarks, message: Message): Promise<Outcome> {
  const { wish } = message
  let made = await tryCreate(remarks, message)
  let mine = await ownOf(remarks, wish.key)
  if (made === null && !mine.some((one) => compareRuns(one.marker.run, wish.run) === 0)) {
    made = await remarks.create(bodyOf(message))
    mine = await ownOf(remarks, wish.key)
  }
  const kept = mine.at(-1)
  if (!kept) return { kind: 'created', url: made?.url ?? '' }
  await removeAll(remarks, mine.slice(0, -1))
  return isNewer(kept.marker, wish.run) ? { kind: 'older', url: null } : { kind: 'created', url: kept.url }
}

/** Null: nobody knows whether it was written. */
async function tryCreate(remarks: Remarks, message: Message): Promise<Remark | null> {
  try {
    return await remarks.create(bodyOf(message))
  } catch (error) {
    const status = forgeErrorIn(error)?.refusal.status
    if (status === 0 || (status !== undefined && status >= 500)) return null
    throw error
  }
}

function bodyOf({ wish, saying }: Message): string {
  const { key, head, run } = wish
  return `${writeMarker({ key, head, run, standing: saying.standing, held: saying.held })}\n${saying.text}`
}

async function ownOf(remarks: Remarks, key: string): Promise<Marked[]> {
  return (await marked(remarks, key)).filter(({ owner }) => owner === 'me')
}

/** Those that begin with our marker and this key, whoever wrote them; the one that counts is last. */
async function marked(remarks: Remarks, key: string): Promise<Marked[]> {
  const all = (await remarks.list()).flatMap((remark): Marked[] => {
    const marker = readMarker(remark.body)
    return marker && marker.key === key && remark.owner !== 'other' ? [{ ...remark, marker }] : []
  })
  return all.sort(
    (a, b) => a.marker.version - b.marker.version || compareRuns(a.marker.run, b.marker.run) || a.id - b.id,
  )
}

/** Written by a later run, or by a later palier whose marker we cannot read. */
function isNewer(marker: Marker, run: RunNumber): boolean {
  return marker.version > 1 || compareRuns(marker.run, run) > 0
}
