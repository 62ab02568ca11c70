/** What an address says of its own encryption: `silent` when the client's default decides, and the default does not ask for it. */
export type Encryption = boolean | 'silent' | undefined

interface Address {
  engine: string
  encrypted: Encryption
}

const schemes =
  /(?:^|[^\w+.-])(?:jdbc:)?(postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|valkeys?|amqps?|sqlserver|mssql|nats)(?:\+[a-z0-9_]+)?:\/\/[^\s"'<>]+/gi

/** A place left for the address to come. */
const unfilled = /change[-_]?me|place[-_]?holder|replace[-_]?me/i

/** Addresses of databases, caches and brokers in a text, but those of the pod itself. */
export function datastoreAddresses(text: string): Address[] {
  if (!text.includes('://') || text.length > 256 * 1024) return []
  const written = text.replaceAll(/^[ \t]*#.*$/gm, '')
  const named = [...written.matchAll(schemes)].flatMap((match): Address[] => {
    const engine = (match[1] ?? '').toLowerCase()
    if (/:\/\/(?:[^@/]*@)?(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/;?]|$)/.test(match[0])) return []
    if (unfilled.test(match[0])) return [{ engine, encrypted: undefined }]
    return [{ engine, encrypted: encryptionOf(engine, match[0]) }]
  })
  return [...named, ...clearAddresses(written)]
}

/** Ports on which these engines listen in clear, whatever scheme an address gives them. */
const clearPorts = /(?:^|[^\w+.-])tcp:\/\/(?:[^\s"'<>@/]*@)?([^\s"'<>@/:]+):(?:6379|5672)(?!\d)/gi

/** `tcp://cache:6379`: a cache or a broker in clear, named by its port. */
function clearAddresses(text: string): Address[] {
  const hosts = [...text.matchAll(clearPorts)].map(([, host = '']) => host)
  return hosts.filter((host) => !/^(?:localhost|127\.)/.test(host)).map(() => ({ engine: 'tcp', encrypted: false }))
}

function encryptionOf(engine: string, address: string): Encryption {
  const query = /[?;](.*)$/s.exec(address)?.[1] ?? ''
  if (/^(?:rediss|valkeys|amqps)$/.test(engine)) return true
  if (/^(?:redis|valkey|amqp|nats)$/.test(engine)) return false
  const said = saidBy(engine, query)
  if (said === undefined && /\$[({]|\{\{/.test(query)) return undefined
  return said ?? (engine === 'mongodb+srv' ? true : /^(?:sqlserver|mssql)$/.test(engine) ? undefined : 'silent')
}

function saidBy(engine: string, query: string): boolean | undefined {
  const asks = engine.startsWith('mongodb')
    ? /(?:^|[?&;])(?:tls|ssl)=(\w+)/i.exec(query)
    : /^(?:sqlserver|mssql)$/.test(engine)
      ? /(?:^|[?&;])encrypt=(\w+)/i.exec(query)
      : /(?:^|[?&;])(?:ssl-?_?mode|usessl|ssl|tls|sslaccept)=([\w-]+)/i.exec(query)
  return asks === null ? undefined : asksEncryption(asks[1] ?? '')
}

/** Words of clients: `require`, `verify-full`, `REQUIRED`, `true`. */
export function asksEncryption(word: string): boolean {
  return /^(?:true|1|yes|on|enabled?|required?|verify[-_](?:ca|full|identity)|strict|mandatory|trust|(?:sasl_)?ssl)$/i.test(
    word.trim(),
  )
}
