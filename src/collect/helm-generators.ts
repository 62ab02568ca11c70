const generator =
  /(?<![.$\w-])(?:randAlphaNum|randAlpha|randAscii|randNumeric|randBytes|genPrivateKey|genCA|genCAWithKey|genSignedCert|genSignedCertWithKey|genSelfSignedCert|genSelfSignedCertWithKey|htpasswd|bcrypt|lookup|uuidv4|derivePassword)\b/

/** Names of templates whose text calls a generator, itself or through what it includes. */
export function generatingTemplates(texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const defined = new Map([...texts.values()].flatMap(definitions))
  const generating = new Set<string>()
  for (let size = -1; size !== generating.size; ) {
    size = generating.size
    for (const [name, body] of defined) if (generates(body, generating)) generating.add(name)
  }
  return new Set([...texts].filter(([, text]) => generates(text, generating)).map(([path]) => path))
}

/** Named templates of one file: name → the text up to the next one. */
function definitions(text: string): [string, string][] {
  const parts = text.split(/\{\{-?\s*define\s+"([^"]+)"/)
  const found: [string, string][] = []
  for (let index = 1; index + 1 < parts.length; index += 2)
    found.push([parts[index] as string, parts[index + 1] as string])
  return found
}

function generates(text: string, generating: ReadonlySet<string>): boolean {
  for (const [action] of text.matchAll(/\{\{(?!-?\s*\/\*)[\s\S]*?\}\}/g)) {
    if (generator.test(action.replaceAll(/"[^"\n]*"/g, '""'))) return true
    for (const [, name] of action.matchAll(/\b(?:include|template)\s+"([^"]+)"/g)) {
      if (generating.has(name as string)) return true
    }
  }
  return false
}
