import type { Location, Report, Voice } from '../model.ts'

/** Address of a place on head, or (`removed`) on base; null when it has none. */
export type Linker = (at: Location, removed?: boolean) => string | null

/** A longer address is no use to anybody, and a comment has a limit. */
const LONGEST = 600

export function linker(report: Report, voice: Voice): Linker {
  const head = /^https?:\/\//u.test(voice.links ?? '') ? voice.links : null
  const base = head === null ? null : linksOfBase(head, report)
  const drifted = new Set(report.head?.drifted)
  return (at, removed) => {
    const place = removed !== true && drifted.has(at.file) ? { file: at.file } : at
    return addressOf(place, removed === true ? base : head)
  }
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
  const path = pathUri(file)
  const address = `${links.endsWith('/') ? links : `${links}/`}${path}${line === undefined ? '' : `#L${line}`}`
  return address.length > LONGEST ? null : address
}

/** A relative path as a relative URI. */
export function pathUri(path: string): string {
  return path.split('/').map(encoded).join('/')
}

/** One segment, with what Markdown or a shell would read encoded too; a lone surrogate cannot be encoded. */
function encoded(segment: string): string {
  const text = encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'))
  return text.replace(/['()*!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** `file:line`; a path longer than `max` loses its first folders, because its end says more. */
export function placeName({ file, line }: Location, max = 70): string {
  const tail = line === undefined ? '' : `:${line}`
  if (file.length <= max) return file + tail
  const segments = file.slice(-4 * max).split('/')
  while (segments.length > 1 && segments.join('/').length > max) segments.shift()
  const end = segments.join('/')
  return end.length > max ? `…${end.slice(1 - max)}${tail}` : `…/${end}${tail}`
}
