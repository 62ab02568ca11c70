import type { Json } from '../model.ts'
import { scalar } from './reading.ts'

const protocol =
  /(?:^|_)(?:oidc|openid(?:_?connect)?|oauth2?|saml2?|keycloak|pro_?connect|agent_?connect|france_?connect|passage2|sso|cas)(?=_|$)/
/** What one tells a client of an identity provider. */
const part =
  /issuer|client_?id|realm|authority|discovery|well_?known|metadata|entity_?id|auth_?server|server_?url|jwks?|(?:authorization|token|userinfo|user|logout|redirect)_(?:endpoint|uri|url)|_(?:url|uri)$/
/** The identity provider's own settings, and access to mail or to another site. */
const others = /admin|password|database|(?:^|_)(?:db|mail|smtp|imap|github|gitlab|google|slack)(?=_|$)/

/** What every name of a protocol holds, before words are told apart. */
const hint = /oidc|openid|oauth|saml|keycloak|connect|passage|sso|cas/i

/** `SPRING_SECURITY_OAUTH2_…_ISSUER_URI`, `oidc.clientId`: a setting of an application that leaves sign-in to an identity provider. */
export function isSignIn(name: string): boolean {
  if (!hint.test(name)) return false
  const words = wordsOf(name)
  return protocol.test(words) && part.test(words) && !others.test(words)
}

/** `OIDC_ENABLED` worth false. */
export function turnsSignInOff(name: string, value: Json): boolean {
  if (!hint.test(name)) return false
  const words = wordsOf(name)
  return protocol.test(words) && /_enabled?$/.test(words) && /^(?:false|0|no|off)$/i.test(scalar(value))
}

/** Someone has written something there. */
export function isFilled(value: Json): boolean {
  return !/^(?:\s*|change[-_ ]?me|todo|<.*>|null|none)$/i.test(scalar(value))
}

const sizeLimit = 256 * 1024
const line = /^[ \t]*["']?([\w.-]{4,150})["']?[ \t]*[:=][ \t]*["']?([^\s"',]+)/gm

/** The first such setting of a file of settings. */
export function signInOfFile(text: string): string | undefined {
  if (text.length > sizeLimit) return undefined
  for (const [, name = '', value = ''] of text.matchAll(line)) if (isSignIn(name) && isFilled(value)) return name
  const block = /^[ \t]*(oauth2|oidc|keycloak|saml2?)[ \t]*:[ \t]*\r?\n(?:[ \t]+\S.*\r?\n?){0,30}/m.exec(text)
  return block !== null &&
    /^[ \t]+(?:client-?_?id|issuer(?:-uri)?|realm|auth-server-url)[ \t]*:[ \t]*\S/im.test(block[0])
    ? block[1]
    : undefined
}

function wordsOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
}
