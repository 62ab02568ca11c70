import { pool } from '../lib/exec.ts'
import type { Fact, Tree } from '../model.ts'
import { keystore } from './keystores.ts'
import { isLeftOut } from './paths.ts'
import { encodedPrivateKey, privateKey } from './private-keys.ts'
import { bytesOf } from './text-file.ts'

const sizeLimit = 1024 * 1024
const binary = /\.(?:png|jpe?g|gif|ico|webp|svg|woff2?|ttf|eot|pdf|zip|gz|tgz|jar|mp4|webm|map)$/i
const stores = /\.(?:jks|p12|pfx|keystore)$/i

/** What was found, and where its first character is. */
export interface Found {
  type: string
  clear: boolean
  offset?: number
}

/**
 * Secret material that is committed: keys, keystores, kubeconfigs, tokens, decrypted twins; where files hold none, the project
 * itself. Values never leave this file.
 */
export async function material(tree: Tree): Promise<Fact<'secretMaterial'>[]> {
  const files = tree.files.filter((file) => !binary.test(file) && !isLeftOut(file))
  const facts = (await pool(files, 16, (file) => factOf(tree, file))).filter((fact) => fact !== null)
  return facts.length > 0 || files.length === 0 ? facts : [clean]
}

const clean: Fact<'secretMaterial'> = {
  kind: 'secretMaterial',
  subject: 'project',
  at: { file: '' },
  value: { type: '', clear: false },
}

async function factOf(tree: Tree, file: string): Promise<Fact<'secretMaterial'> | null> {
  const bytes = await bytesOf(tree, file)
  if (bytes === null) return null
  const found = stores.test(file)
    ? keystore(file, bytes)
    : bytes.length > sizeLimit
      ? null
      : (inText(file, bytes) ?? twin(tree, file, bytes))
  if (found === null) return null
  const line = found.offset === undefined ? {} : { line: lineOf(bytes, found.offset) }
  const { type, clear } = found
  return { kind: 'secretMaterial', subject: file, at: { file, ...line }, value: { type, clear } }
}

/** `secret.dec.yaml`, `x.dec`, or the clear twin of a `.enc` file; what sops encrypted is no twin in clear. */
function twin(tree: Tree, file: string, bytes: Buffer): Found | null {
  const decrypted = /\.dec(?:\.[a-z]{1,5})?$/.test(file)
  const encrypted = [file.replace(/(\.[^./]+)$/, '.enc$1'), `${file}.enc`].some(
    (other) => other !== file && tree.has(other),
  )
  const sealed = bytes.includes('ENC[AES256_GCM') || bytes.includes('BEGIN AGE ENCRYPTED FILE')
  return (decrypted || encrypted) && !sealed && bytes.length > 0 ? { type: 'decrypted-twin', clear: true } : null
}

function inText(file: string, bytes: Buffer): Found | null {
  return (
    (bytes.includes('AGE-SECRET-KEY-1') ? search(bytes, /AGE-SECRET-KEY-1[0-9A-Z]{58}/, 'age-key') : null) ??
    (bytes.includes('PRIVATE KEY-----') ? privateKey(bytes.toString('utf8')) : null) ??
    (bytes.includes('LS0tLS1CRUdJTi') ? encodedPrivateKey(bytes.toString('utf8')) : null) ??
    kubeconfig(bytes) ??
    token(file, bytes)
  )
}

/** A client key or a bearer token of `users:`; a name of a file or a placeholder is none. */
function kubeconfig(bytes: Buffer): Found | null {
  const key = bytes.includes('client-key-data:')
  if (!key && !(bytes.includes('current-context:') && bytes.includes('token:'))) return null
  return search(bytes, /^[ \t]*(?:-[ \t]+)?(?:client-key-data|token):[ \t]*["']?[A-Za-z0-9+/=_.-]{60}/m, 'kubeconfig')
}

/** A signed token that is the whole file, as a ServiceAccount's is mounted. */
function token(file: string, bytes: Buffer): Found | null {
  if (bytes.length > 16 * 1024 || !/(^|[/._-])tokens?(\.[a-z]+)?$/i.test(file)) return null
  return search(bytes, /^eyJ[A-Za-z0-9_-]{20,4000}\.eyJ[A-Za-z0-9_-]{20,8000}\.[A-Za-z0-9_-]{20,2000}\s*$/, 'token')
}

function search(bytes: Buffer, pattern: RegExp, type: string): Found | null {
  const match = pattern.exec(bytes.toString('utf8'))
  return match === null ? null : { type, clear: true, offset: match.index }
}

/** Lines before an offset of the decoded text. */
function lineOf(bytes: Buffer, offset: number): number {
  return bytes.toString('utf8').slice(0, offset).split('\n').length
}
