/** Domains that stand for no real one: RFC 2606, RFC 6761, and what charts give as an example. */
const reserved = ['localhost', 'example', 'invalid', 'example.com', 'example.net', 'example.org', 'chart-example.local']
/** Names that everyone's resolver answers with the machine that asks: 127.0.0.1.nip.io, 127-0-0-1.sslip.io. */
const loopback = /(?:^|[.-])127(?:[.-]\d{1,3}){3}(?:\.(?:nip\.io|sslip\.io|xip\.io))?$|(?:^|\.)(?:localtest|lvh)\.me$/
const unfilled = /[<>]|\$[({A-Za-z_]|\{\{|change-?me|placeholder|your-?domain|^(my-?)?domain\.(com|tld)$/i

/** A host that nobody can have meant: empty, an example, this machine, or a value still to be filled in. */
export function isPlaceholderHost(host: string): boolean {
  const lower = host.toLowerCase().replace(/\.$/, '')
  if (lower === '' || lower === '*' || unfilled.test(lower) || loopback.test(lower)) return true
  const labels = lower.split('.')
  return labels.includes('example') || reserved.some((name) => lower === name || lower.endsWith(`.${name}`))
}
