/** Domains that stand for no real one: RFC 2606, RFC 6761, and what charts give as an example. */
const reserved = ['localhost', 'example', 'invalid', 'example.com', 'example.net', 'example.org', 'chart-example.local']
const unfilled = /[<>]|\$[({A-Za-z_]|\{\{|change-?me|placeholder|your-?domain|^(my-?)?domain\.(com|tld)$/i

/** A host that nobody can have meant: empty, an example, this machine, or a value still to be filled in. */
export function isPlaceholderHost(host: string): boolean {
  const lower = host.toLowerCase().replace(/\.$/, '')
  if (lower === '' || lower === '*' || unfilled.test(lower)) return true
  const labels = lower.split('.')
  return labels.includes('example') || reserved.some((name) => lower === name || lower.endsWith(`.${name}`))
}
