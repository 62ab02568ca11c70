import { readFile } from 'node:fs/promises'
import { rootCertificates } from 'node:tls'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * A `fetch` for one API, through the proxy of the usual variables and trusting a private authority: Node's own ignores the
 * first, and the second unless it is named before Node starts. Without either: Node's own.
 */
export async function transportOf(environment: Environment, api: string): Promise<typeof fetch> {
  const proxy = proxyFor(new URL(api), environment)
  const authority = await authorityOf(environment)
  if (proxy === null && authority === null) return fetch
  // Its own names are not there once it is bundled.
  const { default: undici } = await import('undici')
  const trust = authority === null ? {} : { ca: [...rootCertificates, ...authority] }
  const dispatcher =
    proxy === null
      ? new undici.Agent({ connect: trust })
      : new undici.ProxyAgent({ uri: proxy, requestTls: trust, proxyTls: trust })
  const through = (url: string, request: object) => undici.fetch(url, { ...request, dispatcher })
  return through as unknown as typeof fetch
}

/** As curl reads them, lower case first; `HTTP_PROXY` in capitals too, since no CGI runs here. Null: straight. */
export function proxyFor({ protocol, hostname, port }: URL, environment: Environment): string | null {
  const of = (name: string): string => environment[name] || environment[name.toUpperCase()] || ''
  const exceptions = of('no_proxy')
    .split(/[\s,]+/)
    .filter(Boolean)
  if (exceptions.some((entry) => isBelow(entry, { hostname, port }))) return null
  const named = of(protocol === 'https:' ? 'https_proxy' : 'http_proxy') || of('all_proxy')
  const written = named !== '' && !named.includes('://') ? `http://${named}` : named
  return URL.canParse(written) && /^https?:$/.test(new URL(written).protocol) ? written : null
}

/** `example.org`, `.example.org` and `*.example.org` stand for a host and all below it; a port narrows it. */
function isBelow(entry: string, { hostname, port }: { hostname: string; port: string }): boolean {
  if (entry === '*') return true
  const [, name = '', only] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []
  return (only === undefined || only === port) && (hostname === name || hostname.endsWith(`.${name}`))
}

/** Certificates of the files that a runner names; undici replaces Node's own list, so that both are given. */
async function authorityOf(environment: Environment): Promise<string[] | null> {
  const files = [environment.CI_SERVER_TLS_CA_FILE, environment.NODE_EXTRA_CA_CERTS].filter((file) => file)
  const texts = await Promise.all(files.map((file) => readFile(file ?? '', 'utf8').catch(() => '')))
  const found = texts.filter((text) => text.includes('-----BEGIN CERTIFICATE-----'))
  return found.length === 0 ? null : found
}
