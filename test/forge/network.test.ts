import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createWebServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDoor } from '../../src/forge/request.ts'
import { proxyFor, transportOf } from '../../src/forge/transport.ts'

const folder = mkdtempSync(join(tmpdir(), 'palier-network-'))
const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
const connected: string[] = []
let secure = ''
let proxy = ''
const closers: (() => void)[] = []

beforeAll(async () => {
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=forge.invalid',
      '-addext',
      'subjectAltName=DNS:forge.invalid,IP:127.0.0.1',
      '-keyout',
      key,
      '-out',
      certificate,
    ],
    { stdio: 'ignore' },
  )
  const forge = createSecureServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end('{"here":true}')
  })
  const port = await listening(forge)
  secure = `https://127.0.0.1:${port}`
  const through = createWebServer()
  through.on('connect', (request, socket) => {
    connected.push(request.url ?? '')
    const other = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      other.pipe(socket)
      socket.pipe(other)
    })
    for (const one of [other, socket]) one.on('error', () => socket.destroy())
  })
  proxy = `http://127.0.0.1:${await listening(through)}`
})
afterAll(() => {
  for (const close of closers) close()
  rmSync(folder, { recursive: true, force: true })
})

async function listening(
  server: ReturnType<typeof createWebServer> | ReturnType<typeof createSecureServer>,
): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

async function ask(api: string, environment: Record<string, string>): Promise<string> {
  const fetch = await transportOf(environment, api)
  const send = openDoor(api, { fetch, now: Date.now, sleep: () => Promise.resolve() })
  return send(`${api}/user`, { method: 'GET', headers: {} }).then(
    ({ text }) => text,
    (error: Error) => error.message,
  )
}

describe('a private authority', () => {
  test('is refused without its certificate', async () => {
    expect(await ask(secure, {})).toBe('forge-unreachable')
  })
  test.each(['CI_SERVER_TLS_CA_FILE', 'NODE_EXTRA_CA_CERTS'])('is trusted by %s', async (name) => {
    expect(await ask(secure, { [name]: certificate })).toBe('{"here":true}')
  })
  test('a file that is not there changes nothing', async () => {
    expect(await ask(secure, { CI_SERVER_TLS_CA_FILE: join(folder, 'none') })).toBe('forge-unreachable')
  })
})

describe('a proxy', () => {
  test.each(['https_proxy', 'HTTPS_PROXY', 'ALL_PROXY'])('%s: the forge is asked through it', async (name) => {
    connected.length = 0
    const api = 'https://forge.invalid'
    expect(await ask(api, { [name]: proxy, CI_SERVER_TLS_CA_FILE: certificate })).toBe('{"here":true}')
    expect(connected).toEqual(['forge.invalid:443'])
  })
  test('NO_PROXY: not for these hosts', async () => {
    connected.length = 0
    const around = { HTTPS_PROXY: proxy, NO_PROXY: '127.0.0.1', CI_SERVER_TLS_CA_FILE: certificate }
    expect(await ask(secure, around)).toBe('{"here":true}')
    expect(connected).toEqual([])
  })
})

test.each([
  ['https://git.example.org/api', { HTTPS_PROXY: 'http://p:1' }, 'http://p:1'],
  ['https://git.example.org/api', { HTTP_PROXY: 'http://p:1' }, null],
  ['http://git.example.org/api', { http_proxy: 'p:1' }, 'http://p:1'],
  ['https://git.example.org/api', { ALL_PROXY: 'socks5://p:1' }, null],
  ['https://git.example.org/api', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'other.org, .example.org' }, null],
  ['https://git.example.org/api', { HTTPS_PROXY: 'http://p:1', no_proxy: '*.example.org' }, null],
  ['https://git.example.org/api', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'xample.org' }, 'http://p:1'],
  ['https://git.example.org:8443/api', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'git.example.org:443' }, 'http://p:1'],
  ['https://git.example.org:8443/api', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'git.example.org:8443' }, null],
  ['https://git.example.org/api', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, null],
])('%s with %j goes by %s', (api, environment, expected) => {
  expect(proxyFor(new URL(api), environment)).toBe(expected)
})
