import { Unreadable } from '../lib/tree.ts'
import type { Fact, Tree } from '../model.ts'
import { isLeftOut } from './paths.ts'

const sizeLimit = 1024 * 1024
const binary = /\.(?:png|jpe?g|gif|ico|webp|svg|woff2?|ttf|eot|pdf|zip|gz|tgz|jar|mp4|webm|lock|map)$/i
const stores = /\.(?:jks|p12|pfx|keystore)$/i

type Kind = { type: string; clear: boolean; line?: number }

/** Secret material that is committed: keys, keystores, kubeconfigs, decrypted twins. Values never leave this file. */
export async function material(tree: Tree): Promise<Fact<'secretMaterial'>[]> {
  const files = tree.files.filter((file) => !binary.test(file) && !isLeftOut(file))
  const facts: Fact<'secretMaterial'>[] = []
  for (const file of files) {
    const found = stores.test(file) ? await keystore(tree, file) : (twin(tree, file) ?? (await inText(tree, file)))
    if (!found) continue
    const { type, clear, line } = found
    facts.push({
      kind: 'secretMaterial',
      subject: file,
      at: { file, ...(line ? { line } : {}) },
      value: { type, clear },
    })
  }
  return facts
}

async function bytesOf(tree: Tree, file: string): Promise<Buffer | null> {
  try {
    return await tree.read(file)
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}

/** JKS begins with FEEDFEED, PKCS#12 with a DER sequence. */
async function keystore(tree: Tree, file: string): Promise<Kind | null> {
  const bytes = await bytesOf(tree, file)
  const magic = bytes && bytes.length > 64 && (bytes.readUInt32BE(0) === 0xfeedfeed || bytes[0] === 0x30)
  return magic ? { type: 'keystore', clear: true } : null
}

/** `secret.dec.yaml`, `x.dec`, or the clear twin of a `.enc` file. */
function twin(tree: Tree, file: string): Kind | null {
  const decrypted = /\.dec(?:\.ya?ml|\.json)?$/.test(file)
  const encrypted = [file.replace(/(\.[^./]+)$/, '.enc$1'), `${file}.enc`].some(
    (other) => other !== file && tree.has(other),
  )
  return decrypted || encrypted ? { type: 'decrypted-twin', clear: true } : null
}

async function inText(tree: Tree, file: string): Promise<Kind | null> {
  const bytes = await bytesOf(tree, file)
  if (!bytes || bytes.length > sizeLimit) return null
  if (bytes.includes('AGE-SECRET-KEY-1'))
    return located(bytes, /AGE-SECRET-KEY-1[0-9A-Z]{58}/, { type: 'age-key', clear: true })
  if (bytes.includes('PRIVATE KEY-----')) return privateKey(bytes)
  if (bytes.includes('client-key-data:'))
    return located(bytes, /^\s*client-key-data:\s*["']?[A-Za-z0-9+/=]{100,}/m, { type: 'kubeconfig', clear: true })
  return null
}

/** A PEM block with a body of at least three lines; encrypted ones and OpenSSH keys with a cipher are not in clear. */
function privateKey(bytes: Buffer): Kind | null {
  const pem = /-----BEGIN ([A-Z ]*)PRIVATE KEY-----((?:(?!-----)[\s\S]){60,20000})-----END/
  const match = pem.exec(bytes.toString('utf8'))
  if (!match) return null
  const [, label = '', body = ''] = match
  const compact = body.replace(/\\n|\s/g, '')
  const sealed =
    label.includes('ENCRYPTED') ||
    body.includes('Proc-Type: 4,ENCRYPTED') ||
    (label.startsWith('OPENSSH') && !Buffer.from(compact, 'base64').subarray(15, 30).includes('none'))
  return located(bytes, pem, {
    type: label.includes('SIGSTORE') || label.includes('COSIGN') ? 'cosign-key' : 'private-key',
    clear: !sealed,
  })
}

function located(bytes: Buffer, pattern: RegExp, kind: Kind): Kind | null {
  const text = bytes.toString('utf8')
  const match = pattern.exec(text)
  return match ? { ...kind, line: text.slice(0, match.index).split('\n').length } : null
}
