import type { Location, Report, Voice } from '../model.ts'

/** Address of a place on head, or (`removed`) on base; null when it has none. */
export type Linker = (at: Location, removed?: boolean) => string | null

/** A longer address is no use to anybody, and a comment has a limit. */
const LONGEST = 600

export function linker(report: Report, voice: Voice): Linker {
  const head = /^https?:\/\//u.test(voice.links ?? '') ? voice.links : null
  const base = head === null ? null : linksOfBase(head, report)
  return (at, removed) => addressOf(at, removed === true ? base : head)
}

/** The same address with base's revision in the place of head's. */
function linksOfBase(links: string, { base, head }: Report): string | null {
  const [now, before] = [head?.revision, base?.revision]
  if (!now || !before || !links.includes(`/${now}/`)) return null
  return links.replace(`/${now}/`, `/${before}/`)
}

function addressOf({ file, line }: Location, links: string | null): string | null {
  const segments = file.split('/')
  if (links === null || segments.some((segment) => ['', '.', '..'].includes(segment))) return null
  const path = segments.map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'))).join('/')
  const address = `${links.endsWith('/') ? links : `${links}/`}${path}${line === undefined ? '' : `#L${line}`}`
  return address.length > LONGEST ? null : address
}

/** `file:line`, cut at its beginning because its end says more. */
export function placeName({ file, line }: Location, max = 70): string {
  const characters = [...file.slice(-4 * max)]
  const short = file.length > 4 * max || characters.length > max ? `…${characters.slice(1 - max).join('')}` : file
  return line === undefined ? short : `${short}:${line}`
}
