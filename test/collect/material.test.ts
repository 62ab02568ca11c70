import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { material } from '../../src/collect/material.ts'
import { memoryTree } from '../../src/lib/tree.ts'

// Keys are made at each run, so that this file holds none.
const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
const ed25519 = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const pkcs8 = rsa.export({ type: 'pkcs8', format: 'pem' }) as string
const pkcs1 = rsa.export({ type: 'pkcs1', format: 'pem' }) as string
const sealed = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' } as const
const encrypted = rsa.export(sealed) as string
const old = rsa.export({ ...sealed, type: 'pkcs1' }) as string
const letters = (length: number) =>
  Array.from({ length }, (_, index) => 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'[(index * 7) % 32]).join('')
const age = `AGE-SECRET-KEY-1${letters(58)}`
const openssh = (cipher: string) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(cipher.length)
  const body = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    length,
    Buffer.from(cipher),
    Buffer.from(letters(120)),
  ]).toString('base64')
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${body.match(/.{1,70}/g)?.join('\n')}\n-----END OPENSSH PRIVATE KEY-----\n`
}
const shroudedKeyBag = '060b2a864886f70d010c0a0102'
const pkcs12 = (bags: string) => Buffer.concat([Buffer.from([0x30, 0x82]), Buffer.alloc(100), Buffer.from(bags, 'hex')])

/** Entries of the given tags (1: a key, 2: a certificate), as OpenJDK writes them. */
const javaKeystore = (version: number, ...tags: number[]) => {
  const sized = (width: 2 | 4, value: Buffer) => {
    const length = Buffer.alloc(width)
    length.writeUIntBE(value.length, 0, width)
    return Buffer.concat([length, value])
  }
  const head = Buffer.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, version, 0, 0, 0, tags.length])
  const entries = tags.map((tag) => {
    const start = [Buffer.from([0, 0, 0, tag]), sized(2, Buffer.from('alias')), Buffer.alloc(8)]
    const type = version === 2 ? [sized(2, Buffer.from('X.509'))] : []
    return Buffer.concat([...start, ...type, sized(4, Buffer.alloc(120, 7))])
  })
  return Buffer.concat([head, ...entries, Buffer.alloc(20, 1)])
}
const certificate = pkcs8.replaceAll('PRIVATE KEY', 'CERTIFICATE')
const base64 = (text: string) => Buffer.from(text).toString('base64')
const indented = (text: string) => text.replace(/^/gm, '    ')
const jwt = `eyJ${letters(30)}.eyJ${letters(60)}.${letters(60)}`

type Expected = [type: string, clear: boolean, line?: number] | null
const cases: [string, Record<string, string | Buffer>, Expected][] = [
  ['age key', { 'keys.txt': `# created\n${age}\n` }, ['age-key', true, 2]],
  ['age public key', { 'keys.txt': `age1${letters(58).toLowerCase()}` }, null],
  ['age key in words', { 'README.md': 'Keep AGE-SECRET-KEY-1… for yourself' }, null],
  ['age placeholder before a real key', { a: `AGE-SECRET-KEY-1XXX\n${pkcs8}` }, ['private-key', true, 2]],
  ['PKCS#8', { 'tls.key': pkcs8 }, ['private-key', true, 1]],
  ['PKCS#1', { 'tls.key': pkcs1 }, ['private-key', true, 1]],
  ['Ed25519', { a: ed25519 }, ['private-key', true, 1]],
  ['in YAML', { 'a.yaml': `tls.key: |\n${indented(pkcs1)}` }, ['private-key', true, 2]],
  ['in JSON', { 'a.json': JSON.stringify({ private_key: pkcs8 }) }, ['private-key', true, 1]],
  ['wrapped in base64', { 'a.yaml': `data:\n  tls.key: ${base64(pkcs8)}\n` }, ['private-key', true, 2]],
  ['a certificate before it', { 'a.key': `${base64(certificate)}\n${base64(ed25519)}` }, ['private-key', true, 2]],
  ['sealed, in base64', { 'a.yaml': `tls.key: ${base64(encrypted)}` }, ['private-key', false, 1]],
  ['a certificate in base64', { 'a.yaml': `caBundle: ${base64(certificate)}` }, null],
  ['with carriage returns', { a: pkcs8.replaceAll('\n', '\r\n') }, ['private-key', true, 1]],
  ['encrypted PKCS#8', { a: encrypted }, ['private-key', false, 1]],
  ['encrypted PKCS#1', { a: old }, ['private-key', false, 1]],
  [
    'encrypted, then in clear',
    { a: `${encrypted}\n${pkcs8}` },
    ['private-key', true, encrypted.split('\n').length + 1],
  ],
  ['OpenSSH', { id: openssh('none') }, ['private-key', true, 1]],
  ['OpenSSH with a passphrase', { id: openssh('aes256-ctr') }, ['private-key', false, 1]],
  ['cosign', { 'cosign.key': encrypted.replaceAll('ENCRYPTED', 'ENCRYPTED SIGSTORE') }, ['cosign-key', false, 1]],
  ['documentation', { 'a.md': '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----' }, null],
  ['placeholder of letters', { a: `-----BEGIN PRIVATE KEY-----\n${'x'.repeat(200)}\n-----END PRIVATE KEY-----` }, null],
  [
    'code that reads keys',
    { 'a.java': 'text.replace("-----BEGIN PRIVATE KEY-----", "").replace("-----END PRIVATE KEY-----", "")' },
    null,
  ],
  ['certificate', { a: pkcs8.replaceAll('PRIVATE KEY', 'CERTIFICATE') }, null],
  ['key of the tests', { 'src/test/resources/tls.key': pkcs8 }, null],
  ['JKS', { 'a.jks': Buffer.concat([Buffer.from('feedfeed', 'hex'), Buffer.alloc(100)]) }, ['keystore', true]],
  ['JKS with a key', { 'a.jks': javaKeystore(2, 1) }, ['keystore', true]],
  ['JKS of certificates of others', { 'a.jks': javaKeystore(2, 2, 2) }, null],
  ['JKS of certificates, first version', { 'a.jks': javaKeystore(1, 2) }, null],
  ['JKS of certificates and a key', { 'a.jks': javaKeystore(2, 2, 1) }, ['keystore', true]],
  ['JKS cut short', { 'a.jks': javaKeystore(2, 2, 2).subarray(0, 200) }, ['keystore', true]],
  ['PKCS#12', { 'a.p12': Buffer.concat([Buffer.from([0x30, 0x82]), Buffer.alloc(100)]) }, ['keystore', true]],
  ['PKCS#12 that trusts others', { 'kafka-truststore.p12': pkcs12('') }, null],
  ['PKCS#12 that hides its kind', { 'kafka.p12': pkcs12('') }, ['keystore', true]],
  ['PKCS#12 with a key, by the name of a truststore', { 'truststore.p12': pkcs12(shroudedKeyBag) }, ['keystore', true]],
  ['text named like a keystore', { 'a.jks': 'generated at start '.repeat(10) }, null],
  ['kubeconfig', { config: `users:\n- user:\n    client-key-data: ${letters(200)}\n` }, ['kubeconfig', true, 3]],
  [
    'kubeconfig with a token',
    { config: `current-context: a\nusers:\n- user:\n    token: ${jwt}\n` },
    ['kubeconfig', true, 4],
  ],
  ['kubeconfig without keys', { config: 'current-context: a\nusers:\n- user:\n    token: $TOKEN\n' }, null],
  ['token file', { 'run/token': `${jwt}\n` }, ['token', true, 1]],
  ['a JWT in words', { 'docs/jwt.md': jwt }, null],
  ['decrypted', { 'secret.dec.yaml': 'password: x' }, ['decrypted-twin', true]],
  ['twin', { 'secret.yaml': 'password: x', 'secret.enc.yaml': 'a: ENC[AES256_GCM,x]' }, ['decrypted-twin', true]],
  [
    'twin that is encrypted too',
    { 'secret.yaml': 'a: ENC[AES256_GCM,x]', 'secret.enc.yaml': 'a: ENC[AES256_GCM,x]' },
    null,
  ],
]
const nothing = { kind: 'secretMaterial', subject: 'project', at: { file: '' }, value: { type: '', clear: false } }
test.each(cases)('%s', async (_, files, expected) => {
  const [fact, ...others] = await material(memoryTree(files))
  expect(others).toEqual([])
  if (expected === null) return expect(fact?.value ?? nothing.value).toEqual(nothing.value)
  expect([fact?.value.type, fact?.value.clear, ...(fact?.at.line ? [fact.at.line] : [])]).toEqual(expected)
})

test('where no file was looked at, nothing is said', async () => {
  expect(await material(memoryTree({}))).toEqual([])
  expect(await material(memoryTree({ 'logo.png': Buffer.from([1]) }))).toEqual([])
})

test('values never leave', async () => {
  expect(JSON.stringify(await material(memoryTree({ a: age, b: pkcs8 })))).not.toMatch(/AGE-SECRET|BEGIN|MII/)
})

test('many files and hostile ones end', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [`src/${index}.ts`, 'export const a = 1\n'.repeat(100)]),
  )
  const hostile = {
    a: '-----BEGIN PRIVATE KEY-----'.repeat(30_000),
    b: `token: ${'x '.repeat(300_000)}client-key-data:`,
  }
  expect(await material(memoryTree({ ...files, ...hostile }))).toEqual([nothing])
})
