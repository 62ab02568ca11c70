import type { Json } from '../model.ts'
import { isPassword, senseOf } from './credential-names.ts'

const sizeLimit = 64 * 1024
/** Filled in by something else: a variable, a template, a vault's reference, what sops encrypted. */
const reference =
  /^(?:\$[({\w]|ref\+|vault:|secretsmanager:|arn:aws:|ENC\[|AGE-|os\.environ\/|\{cipher\})|^\{[A-Z][A-Z0-9_]*\}$|\{\{|^<[^<>]*>$|^%\w+%$|^__\w+__$|^\$\$/
const sample =
  /change[-_ ]?(?:me|it|this)|placeholder|replace[-_ ]?(?:me|this|with|by)|to[-_ ]?be[-_ ]|\btodo\b|fixme|\byour[-_ ]|example|dummy|\bfake|redacted|^(?:\*+|x{3,}|\.{3,})$/i
const nothing = /^(?:-+|none|null|nil|undefined|n\/a|empty|unset|true|false|yes|no|on|off)$/i
/** A file, a folder or an address without user. */
const place = /^(?:\.{0,2}\/[^\s]*|[A-Za-z]:\\\S*|file:\S+|https?:\/\/[^\s@]*)$/
const address = /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/?#'"]{0,200}:([^\s@/'"]{1,500})@/gi
const parameter = /(?:^|[?&;,\s])(?:password|pwd)\s?=\s?([^&;,\s'"]{1,500})/gi

/** The value of this name is a credential that anyone can read. */
export function isLiteralCredential(name: string, value: Json): boolean {
  return isWritten(name, value) && (typeof value !== 'string' || (isLiteral(value) && !repeats(name, value)))
}

/** `secretKey: secret-key`, `API_KEY: API_KEY_VAL` show where the value goes; `password: password` is one that people do use. */
function repeats(name: string, value: string): boolean {
  const bare = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const written = bare(unquoted(value.trim())).replace(/(?:value|val|here)$/, '')
  return !isPassword(name) && written === bare(name)
}

/** The same of an entry of a ConfigMap: nothing fills it in later, so that a sample is the value itself. */
export function isDisclosedCredential(name: string, value: Json): boolean {
  return isWritten(name, value) || holdsPassword(value) || (typeof value === 'string' && sampleKey.test(value))
}

const sampleKey = /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----\s+\w/

function isWritten(name: string, value: Json): boolean {
  if (senseOf(name) !== 'credential') return false
  if (typeof value === 'number') return isPassword(name)
  if (typeof value !== 'string') return false
  return isFilled(value) && (isPassword(name) || !/^-?\d+(?:\.\d+)?[a-z]{0,2}$/i.test(value.trim()))
}

/** A connection string with a password in clear, or a private key. */
export function holdsPassword(value: Json): boolean {
  if (typeof value !== 'string' || value.length > sizeLimit) return false
  const inAddresses = value.includes('://') ? [...value.matchAll(address)] : []
  const inParameters = value.includes('=') ? [...value.matchAll(parameter)] : []
  return (
    [...inAddresses, ...inParameters].some(([, password = '']) => isLiteral(password)) ||
    /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----\s+[A-Za-z0-9+/=]{20}/.test(value)
  )
}

function isLiteral(value: string): boolean {
  return isFilled(value) && !sample.test(unquoted(value.trim()))
}

function isFilled(value: string): boolean {
  const text = unquoted(value.trim())
  return text !== '' && !reference.test(text) && !nothing.test(text) && !place.test(text) && !isHarmlessJson(text)
}

/** Settings written as JSON that hold no credential: `{}`, `{"jwk_url": "https://…"}`. */
function isHarmlessJson(text: string): boolean {
  if (!/^(?:\{.*\}|\[.*\])$/s.test(text) || text.length > sizeLimit) return false
  let found = false
  try {
    JSON.parse(text, (name, value: Json) => {
      const told =
        typeof value === 'string' && (/pass|pwd|secret|token|credential|key/i.test(name) || !/[a-z_]/i.test(name))
      found ||= told && value !== '' && !place.test(value)
      return value
    })
  } catch {
    return false
  }
  return !found
}

const entry =
  /^[ \t]*(?:export[ \t]+)?["']?([\w.-]{1,100})["']?[ \t]*[:=][ \t]*("[^"\n]*"|'[^'\n]*'|[^\s#,]+)[ \t]*,?[ \t\r]*$/gm

/** Names of the credentials that a file of settings (properties, env, YAML, JSON, INI, TOML, no extension) holds in clear. */
export function credentialsOfFile(name: string, text: string): string[] {
  if (!/\.(?:properties|env|ya?ml|json|ini|toml|cfg|conf)$|^[^.]+$/i.test(name) || text.length > sizeLimit) return []
  if (!/[:=]/.test(text)) return []
  return [...text.matchAll(entry)]
    .filter((match) => isLiteralCredential(match[1] ?? '', unquoted(match[2] ?? '')))
    .map((match) => match[1] ?? '')
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2')
}
