import { readFile } from 'node:fs/promises'
import { rootCertificates } from 'node:tls'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * A `fetch` that goes through the proxy of the usual variables and trusts a private authority: Node's own ignores the first
 * everywhere, and the second unless it is named before Node starts. Without either: Node's own.
 */
export async function transportOf(environment: Environment): Promise<typeof fetch> {
  const proxy = proxyOf(environment)
  const authority = await authorityOf(environment)
  if (!proxy.httpProxy && !proxy.httpsProxy && authority === null) return fetch
  const undici = await import('undici')
  const trust = authority === null ? {} : { ca: [...rootCertificates, ...authority] }
  // The agent hands `requestTls` and `proxyTls` on to the proxy, which its types do not say.
  const options: object = { ...proxy, connect: trust, requestTls: trust, proxyTls: trust }
  const dispatcher = new undici.EnvHttpProxyAgent(options)
  const through = (url: string, request: object) => undici.fetch(url, { ...request, dispatcher })
  return through as unknown as typeof fetch
}

/** As curl reads them: lower case first, and `HTTP_PROXY` in capitals too, since no CGI runs here. */
function proxyOf(environment: Environment): { httpProxy: string; httpsProxy: string; noProxy: string } {
  const of = (name: string): string => environment[name] || environment[name.toUpperCase()] || ''
  const all = of('all_proxy')
  const web = (address: string): string => (/^https?:\/\//i.test(address) ? address : '')
  const httpProxy = web(of('http_proxy') || all)
  return { httpProxy, httpsProxy: web(of('https_proxy') || all) || httpProxy, noProxy: of('no_proxy') }
}

/** Certificates of the files that a runner names; undici replaces Node's own list, so that both are given. */
async function authorityOf(environment: Environment): Promise<string[] | null> {
  const files = [environment.CI_SERVER_TLS_CA_FILE, environment.NODE_EXTRA_CA_CERTS].filter((file) => file)
  const texts = await Promise.all(files.map((file) => readFile(file ?? '', 'utf8').catch(() => '')))
  const found = texts.filter((text) => text.includes('-----BEGIN CERTIFICATE-----'))
  return found.length === 0 ? null : found
}
