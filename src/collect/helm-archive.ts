import { gunzipSync } from 'node:zlib'

const sizeLimit = 64 * 1024 * 1024
const block = 512

/** Text files of a packaged chart (`.tgz`), by their path in it; none when it cannot be read. */
export function archiveTexts(archive: Buffer, wanted: (path: string) => boolean): Map<string, string> {
  const texts = new Map<string, string>()
  const bytes = unpack(archive)
  for (let at = 0; at + block <= bytes.length; ) {
    const name = field(bytes, at, 100)
    const size = Number.parseInt(field(bytes, at + 124, 12), 8)
    if (name === '' || !Number.isFinite(size) || size < 0) break
    const prefix = field(bytes, at + 257, 5) === 'ustar' ? field(bytes, at + 345, 155) : ''
    const path = prefix === '' ? name : `${prefix}/${name}`
    if (wanted(path)) texts.set(path, bytes.toString('utf8', at + block, at + block + size))
    at += block + Math.ceil(size / block) * block
  }
  return texts
}

function unpack(archive: Buffer): Buffer {
  try {
    return gunzipSync(archive, { maxOutputLength: sizeLimit })
  } catch {
    return Buffer.alloc(0)
  }
}

function field(bytes: Buffer, start: number, length: number): string {
  const end = bytes.indexOf(0, start)
  return bytes.toString('utf8', start, end < 0 || end > start + length ? start + length : end).trim()
}
