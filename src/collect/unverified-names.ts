import type { Json } from '../model.ts'

/** Names, letters and digits alone, of settings that stop the verification of certificates when they are on. */
const skips = new RegExp(
  [
    'insecureskip(?:tls|ssl)?verif',
    'skip(?:tls|ssl|cert|certificate)(?:verif|valid|check)',
    '(?:tls|ssl)(?:insecure)?skipverif',
    '(?:tls|ssl)insecure',
    'insecure(?:tls|ssl|https)',
    'curlinsecure',
    '(?:tls|ssl)noverif',
    'noverif(?:y|ication)?(?:tls|ssl)',
    'nocheckcertificate',
    'trustall(?:certs?|certificates?|hosts?)?$',
    'trustservercertificate',
    '(?:allow|accept)(?:invalid|untrusted|any|all|insecure|selfsigned)(?:cert|hostname|tls|ssl)',
    'allowselfsigned',
    'disable(?:tls|ssl|cert|certificate)(?:verif|check|valid)',
    'ignore(?:tls|ssl|cert|certificate)(?:error|verif|valid|check|s?$)',
  ].join('|'),
)
/** Names of settings that stop it when they are off. */
const verifies =
  /(?:tls|ssl|peer|certs?|certificates?)(?:verify|verification|validation)(?:enabled?|mode|peer|host)?$|(?:verify|validate|check)(?:tls|ssl|peer|certs?|certificates?|hostname)$|rejectunauthorized$|strictssl$|reqcert$/
const on = /^(?:true|1|yes|on|enabled?)$/i
const off = /^(?:false|0|no|off|none|never|disabled?)$/i
/** Read by their programs as this one value (Node.js, Python). */
const exact = new Set(['nodetlsrejectunauthorized', 'pythonhttpsverify'])
/** ClamAV's own, of the signatures of Windows programs: no connection. */
const unrelated = new Set(['DisableCertCheck'])
/** Docker reads it as set or not. */
const others = /^dockertlsverify$/

/** Whether this setting, worth this, stops the verification of certificates. */
export function stopsVerification(name: string, value: Json): boolean {
  const text = typeof value === 'object' ? '' : String(value).trim()
  if (text === '' || text.length > 12 || unrelated.has(name)) return false
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (exact.has(plain)) return text === '0'
  if (others.test(plain)) return false
  if (/sslmode$/.test(plain)) return /^disabled?$/i.test(text)
  return skips.test(plain) ? on.test(text) : off.test(text) && verifies.test(plain)
}

/** A bare option that stops it: `--insecure-skip-tls-verify`. */
export function isUnverifiedFlag(word: string): boolean {
  return /^--?[A-Za-z][\w-]{3,60}$/.test(word) && skips.test(word.toLowerCase().replace(/[^a-z0-9]/g, ''))
}

const sizeLimit = 256 * 1024
const assignment = /(?<![\w.])["']?([A-Za-z_][\w.-]{2,100})["']?[ \t]*(?:=>|[:=])[ \t]*["']?([A-Za-z0-9]{1,12})\b/g

/** Settings of a text (properties, YAML, JSON, INI, options, a URL's parameters) that stop it, with their offsets. Comments are not read. */
export function unverifiedIn(text: string): { name: string; offset: number }[] {
  if (text.length > sizeLimit || !/[:=]/.test(text)) return []
  const written = text.replaceAll(/^[ \t]*(?:#|\/\/|;|--[ \t]).*$|[ \t]#[^\n"']*$/gm, (comment) =>
    ' '.repeat(comment.length),
  )
  return [...written.matchAll(assignment)].flatMap((match) => {
    const [, name = '', value = ''] = match
    if (!stopsVerification(name, value)) return []
    const property = name.startsWith('D') && written[match.index - 1] === '-'
    return [{ name: property ? name.slice(1) : name, offset: match.index }]
  })
}
