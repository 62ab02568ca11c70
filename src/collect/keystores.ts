import type { Found } from './material.ts'

const jks = 0xfeedfeed
/** Tag of an entry that holds a certificate of others and no key (OpenJDK, JavaKeyStore.engineStore). */
const certificate = 2

/** DER of the types keyBag and pkcs8ShroudedKeyBag (RFC 7292, appendix D), which stand in clear around what is encrypted. */
const keyBags = ['060b2a864886f70d010c0a0101', '060b2a864886f70d010c0a0102'].map((hex) => Buffer.from(hex, 'hex'))

/**
 * A Java keystore that may hold a key, or a PKCS#12 file, which begins with a DER sequence. A truststore of certificates alone
 * is none; a PKCS#12 file could hide keys among what it encrypts, so that it must call itself one.
 */
export function keystore(file: string, bytes: Buffer): Found | null {
  if (bytes.length <= 64) return null
  const java = bytes.readUInt32BE(0) === jks
  if (java ? holdsCertificatesOnly(bytes) : bytes[0] !== 0x30) return null
  const trusts = !java && /trust[^/]*$/i.test(file) && !keyBags.some((type) => bytes.includes(type))
  return trusts ? null : { type: 'keystore', clear: true }
}

function holdsCertificatesOnly(bytes: Buffer): boolean {
  const [version, count] = [bytes.readUInt32BE(4), bytes.readUInt32BE(8)]
  if (version !== 1 && version !== 2) return false
  let offset = 12
  for (let entry = 0; entry < count; entry++) {
    const next = afterCertificate(bytes, offset, version)
    if (next === null) return false
    offset = next
  }
  return true
}

/** Tag, alias, date, from version 2 on the type, then the certificate; null where something else stands, or nothing. */
function afterCertificate(bytes: Buffer, start: number, version: number): number | null {
  let offset = start + 4
  const skip = (width: 2 | 4): void => {
    offset += width + (offset + width <= bytes.length ? bytes.readUIntBE(offset, width) : bytes.length)
  }
  if (offset > bytes.length || bytes.readUInt32BE(start) !== certificate) return null
  skip(2)
  offset += 8
  if (version === 2) skip(2)
  skip(4)
  return offset <= bytes.length ? offset : null
}
