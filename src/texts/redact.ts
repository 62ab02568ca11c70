/** What stands in the place of a secret. */
export const REDACTED = '***'

/** Names of environment variables that hold secrets; `PWD` and the like do not, nor does the key of a comment. */
const secretName =
  /^(?!(?:PALIER|INPUT)_KEY$)(?:.*(?:TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|(?:^|_)KEY(?:$|_)|APIKEY|PRIVATE|(?:^|_)AUTH$))/iu
/** A shorter value would take words out of plain sentences. */
const SHORTEST = 8

/** Secrets by shape: what a forge, a cloud or a vault issues, keys, and the user of an address. */
const shapes: readonly [RegExp, string][] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/gsu, REDACTED],
  [/\bgl(?:pat|ptt|dt|rt|rtr|cbt|ft|imt|soat|agent|ffct|oas)-[\w.-]{8,}/gu, REDACTED],
  [/\b(?:gh[pousr]_\w{16,}|github_pat_\w{20,})/gu, REDACTED],
  [/\b(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}\b/gu, REDACTED],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/gu, REDACTED],
  [/\b(?:hv[sbr]\.[\w-]{20,}|AIza[\w-]{30,}|ya29\.[\w-]{20,}|xox[abeprs]-[\w-]{10,}|npm_\w{30,})/gu, REDACTED],
  [/\b(?:dckr_(?:pat|oat)_[\w-]{16,}|[sr]k_live_\w{16,}|SG\.[\w-]{16,}\.[\w-]{16,}|pypi-[\w-]{32,})/gu, REDACTED],
  [/\bAGE-SECRET-KEY-1[0-9A-Z]{20,}/gu, REDACTED],
  [/(:\/\/)[^\s/:@]*:[^\s/@]+(?=@)/gu, `$1${REDACTED}`],
  [/(\b(?:Bearer|Basic)\s+)[\w+/.~-]{16,}=*/gu, `$1${REDACTED}`],
  [
    /(\b(?:password|passwd|secret|token|api[_-]?key|access[_-]?key)["']?(?:\s*=\s*|:\s+)["']?)(?=\S*\d)[^\s"'`,;]{8,}/giu,
    `$1${REDACTED}`,
  ],
]
/** Every shape has one of these: most texts are left alone at once. */
const hint =
  /PRIVATE KEY|gl[a-z]{2,5}-|gh[pousr]_|github_|A[KSBC][IC]A|eyJ|hv[sbr]\.|AIza|ya29|xox|npm_|dckr_|k_live_|SG\.|pypi-|AGE-|:\/\/|Bearer|Basic|password|passwd|secret|token|key/iu

/** The same text without what has the shape of a secret. */
export function withoutShapes(text: string): string {
  if (!hint.test(text)) return text
  return shapes.reduce((told, [shape, instead]) => told.replace(shape, instead), text)
}

/** The values to hide, longest first: those of variables with the name of a secret, plain and as an address holds them. */
export function secretsOf(environment: Readonly<Record<string, string | undefined>>): string[] {
  const values = Object.entries(environment).flatMap(([name, value = '']) =>
    secretName.test(name) && value.trim().length >= SHORTEST ? [value, value.trim(), encodeURIComponent(value)] : [],
  )
  return [...new Set(values)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/** The same text without these values, and without what has the shape of a secret. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return withoutShapes(secrets.reduce((told, secret) => told.replaceAll(secret, REDACTED), text))
}
