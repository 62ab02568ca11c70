import { X509Certificate } from 'node:crypto'
import type { Fact, Message, Tree } from '../model.ts'
import type { DockerInstruction, DockerStage } from './dockerfile-read.ts'
import { runCommands } from './dockerfile-writes.ts'
import { expand } from './expand.ts'
import { isLeftOut, normalize } from './paths.ts'
import { privateKey } from './private-keys.ts'
import { baseName } from './shell.ts'
import { textOf } from './text-file.ts'

const keys = /\.(?:key|p12|pfx|jks|keystore)$/i
const certificates = /\.(?:crt|cer|pem|der)$/i
const authority =
  /(?:^|[^a-z])(?:ca|cas|root|chain|bundle|trust\w*|cacerts|authorit\w+|igc|acr)(?:[^a-z]|$)|truststore|cacert/i
/** Folders where distributions look for the authorities that they trust. */
const trustFolders = /\/(?:ca-certificates|ca-trust|pki\/trust|trust-store|cacerts)(?:\/|$)/

interface Around {
  subject: string
  file: string
  tree: Tree
  /** Folders of build contexts, best first. */
  contexts: readonly string[]
}

interface Found {
  name: string
  ownIdentity: boolean | undefined
  line: number
}

/** Certificates and keys that an image copies or makes; one fact without name when there is none. */
export async function bakedCertificates(
  chain: readonly DockerStage[],
  around: Around,
): Promise<Fact<'bakedCertificate'>[]> {
  const found: Found[] = []
  for (const { instructions, variables } of chain) {
    for (const instruction of instructions) {
      if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
        found.push(...(await copied(instruction, variables, around)))
      if (instruction.keyword === 'RUN' && makesKey(instruction, variables))
        found.push({ name: 'openssl', ownIdentity: true, line: instruction.line })
    }
  }
  const { subject, file } = around
  if (found.length === 0) {
    const at = { file, line: chain.at(-1)?.line ?? 1 }
    return [{ kind: 'bakedCertificate', subject, at, value: { name: '', ownIdentity: false } }]
  }
  return [...new Map(found.map((one) => [one.name, one])).values()].map((one) => factOf(one, around))
}

function factOf({ name, ownIdentity, line }: Found, { subject, file }: Around): Fact<'bakedCertificate'> {
  const doubt: Message = { code: 'certificate-unread', file, certificate: name }
  return {
    kind: 'bakedCertificate',
    subject: `${subject}[${name}]`,
    at: { file, line },
    value: { name, ownIdentity },
    ...(ownIdentity === undefined && { doubts: { ownIdentity: doubt } }),
  }
}

async function copied(
  instruction: DockerInstruction,
  variables: ReadonlyMap<string, string>,
  around: Around,
): Promise<Found[]> {
  const words = (instruction.list ?? instruction.text.split(/\s+/)).map((word) => expand(word, variables))
  const target = words.at(-1) ?? ''
  const found: Found[] = []
  for (const source of words.slice(0, -1)) {
    const name = baseName(source)
    if (!keys.test(name) && !certificates.test(name)) {
      if (!instruction.flags.has('from')) found.push(...(await keysBelow(source, instruction, around)))
      continue
    }
    const text = instruction.flags.has('from') ? null : await contentOf(source, around)
    found.push({ name, ownIdentity: senseOf(name, target, text), line: instruction.line })
  }
  return found
}

const folderLimit = 50

/** Private keys of a folder that is copied by its name; the whole context is another question (`.dockerignore`). */
async function keysBelow(source: string, { line }: DockerInstruction, { tree, contexts }: Around): Promise<Found[]> {
  if (normalize(source) === '') return []
  for (const context of contexts) {
    const folder = normalize(`${context}/${source}`)
    const files = folder ? tree.files.filter((file) => file.startsWith(`${folder}/`) && !isLeftOut(file)) : []
    if (!folder || files.length === 0) continue
    const texts = await Promise.all(files.slice(0, folderLimit).map((file) => textOf(tree, file)))
    return files
      .filter((_, index) => privateKey(texts[index] ?? '')?.clear)
      .map((file) => ({ name: file.slice(folder.lastIndexOf('/') + 1), ownIdentity: true, line }))
  }
  return []
}

/** By what the file holds where it can be read, else by its name and the folder that receives it. */
function senseOf(name: string, target: string, text: string | null): boolean | undefined {
  if (text?.includes('PRIVATE KEY-----')) return true
  if (/\.(?:key|p12|pfx)$/i.test(name) && !/pub(?:lic)?\b/i.test(name)) return true
  if (authority.test(name) || trustFolders.test(target)) return false
  if (keys.test(name)) return true
  const isAuthority = text === null ? undefined : readAuthority(text)
  if (isAuthority !== undefined) return !isAuthority
  return /(?:^|[^a-z])(?:server|tls|ssl|site|leaf|fullchain|cert|domain|host)(?:[^a-z]|$)/i.test(name)
    ? true
    : undefined
}

function readAuthority(text: string): boolean | undefined {
  try {
    return new X509Certificate(text).ca
  } catch {
    return undefined
  }
}

async function contentOf(source: string, { tree, contexts }: Around): Promise<string | null> {
  for (const context of contexts) {
    const file = normalize(`${context}/${source}`)
    if (file !== null && tree.has(file)) return textOf(tree, file)
  }
  return null
}

/** A key that the build makes: the same for whoever has the image. */
function makesKey(instruction: DockerInstruction, variables: ReadonlyMap<string, string>): boolean {
  return runCommands(instruction, variables).some(({ name, words }) => {
    if (name === 'keytool') return words.includes('-genkeypair') || words.includes('-genkey')
    if (name !== 'openssl') return false
    const [verb = ''] = words
    return (
      /^gen(?:rsa|pkey|dsa)$/.test(verb) ||
      (verb === 'req' && words.some((word) => /^-(?:newkey|nodes|keyout)$/.test(word)))
    )
  })
}
