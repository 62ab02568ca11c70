/** What a name says of its value. */
export type NameSense =
  /** A credential. */
  | 'credential'
  /** Something about a credential: its file, its length, the Secret that holds it. */
  | 'about'
  | 'nothing'

const stem = /pass(?:word|wd|phrase|code)|pwd|secret|token|credential|api[-_.]?key|private[-_.]?key|access[-_.]?key/i
const nouns = new Set([
  'password',
  'passwd',
  'pwd',
  'passphrase',
  'passcode',
  'secret',
  'token',
  'apikey',
  'credential',
  'credentials',
])
/** `…key` is a credential behind these. */
const keys = new Set([
  'api',
  'private',
  'secret',
  'access',
  'encryption',
  'signing',
  'auth',
  'account',
  'master',
  'session',
])
/** A Secret of these is an object of Kubernetes, named. */
const holders = new Set([
  ...[
    'existing',
    'pull',
    'tls',
    'ca',
    'cert',
    'certificate',
    'image',
    'registry',
    'kube',
    'external',
    'ssl',
    'keystore',
  ],
  ...nouns,
  'key',
])
/** Two words written as one: `CLIENTSECRET`, `authtoken`. */
const glued = /(?:client|app|api|jwt|auth|access|refresh|bearer|session|shared|webhook)(?:secret|token)$/
/** What may follow without changing the sense: `PASSWORD_1`, `TOKEN_VALUE`, `SECRET_KEY_BASE`. */
const fillers = /^(?:\d+|value|plain|base64|b64|base|default)$/

/** Reads `DB_PASSWORD`, `adminPassword`, `spring.datasource.password`. The shell's own PWD is none. */
export function senseOf(name: string): NameSense {
  if (!stem.test(name) && !/pass$|key$/i.test(name)) return 'nothing'
  const words = wordsOf(name)
  while (words.length > 1 && fillers.test(words.at(-1) ?? '')) words.pop()
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (/^(?:old)?pwd$/.test(words.join('_'))) return 'nothing'
  if (last === 'secret' && holders.has(before)) return 'about'
  if (nouns.has(last) || /(?:password|passwd|passphrase|apikey|secretkey|privatekey)$/.test(last)) return 'credential'
  if (glued.test(last)) return 'credential'
  if (last === 'pass' && words.length > 1) return 'credential'
  if (last === 'key' && (keys.has(before) || words[0] === 'azure')) return 'credential'
  return stem.test(name) ? 'about' : 'nothing'
}

/** A word for which any number is a value too. */
export function isPassword(name: string): boolean {
  return /pass(?:word|wd|phrase|code)?$|pwd$/i.test(name)
}

function wordsOf(name: string): string[] {
  const spaced = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
  return spaced
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}
