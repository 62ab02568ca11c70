import type { Found } from './material.ts'

/** Shorter than any real key: an Ed25519 one in PKCS#8 is 64 characters. */
const shortest = 60
const longest = 20_000
const begin = /-----BEGIN ([A-Z0-9 ]{0,30})PRIVATE KEY-----/g

/** The first PEM key in clear of a text, else the first that is itself encrypted; documentation with `…` for a body is none. */
export function privateKey(text: string): Found | null {
  let sealed: Found | null = null
  for (const match of text.matchAll(begin)) {
    const start = match.index + match[0].length
    const rest = text.slice(start, start + longest)
    const end = rest.indexOf('-----')
    if (end < 0 || !rest.startsWith('-----END', end)) continue
    const found = read(match[1] ?? '', rest.slice(0, end), match.index)
    if (found?.clear) return found
    sealed ??= found
  }
  return sealed
}

/** Base64 of `-----BEGIN `, up to the character that the next word shares. */
const encoded = /LS0tLS1CRUdJTi[A-Za-z0-9+/]{80,20000}={0,2}/g

/** The same for keys that base64 wraps, as in the data of a Secret. */
export function encodedPrivateKey(text: string): Found | null {
  let sealed: Found | null = null
  for (const { 0: word, index } of text.matchAll(encoded)) {
    const found = privateKey(Buffer.from(word, 'base64').toString('latin1'))
    if (found?.clear) return { ...found, offset: index }
    if (found !== null) sealed ??= { ...found, offset: index }
  }
  return sealed
}

function read(label: string, written: string, offset: number): Found | null {
  const lines = written.split(/\r?\n|\\r|\\n/).map((line) => line.replace(/^[\s"'+#*/|>-]*|[\s"'+,;\\]*$/g, ''))
  const headers = lines.some((line) => /^Proc-Type: 4, ?ENCRYPTED/.test(line))
  const body = lines.filter((line) => line !== '' && !/^[A-Za-z-]+: /.test(line)).join('')
  const named = headers || label.includes('ENCRYPTED')
  if (!named && (body.length < shortest || new Set(body).size < 12)) return null
  if (!/^[A-Za-z0-9/+]{16,}={0,2}$/.test(body)) return null
  const encrypted = named || (label.startsWith('OPENSSH') && hasCipher(body))
  return { type: /SIGSTORE|COSIGN/.test(label) ? 'cosign-key' : 'private-key', clear: !encrypted, offset }
}

/** `openssh-key-v1`, a zero, then the name of the cipher with its length before it (OpenSSH, PROTOCOL.key). */
function hasCipher(body: string): boolean {
  const bytes = Buffer.from(body.slice(0, 80), 'base64')
  return bytes.toString('latin1', 0, 14) === 'openssh-key-v1' && bytes.toString('latin1', 19, 23) !== 'none'
}
