import type { ShellCommand } from './shell.ts'
import { isUnverifiedFlag, stopsVerification, unverifiedIn } from './unverified-names.ts'

/** They write words, or read them in files. */
const speaks = /^(?:echo|printf|cat|tee|grep|egrep|rg|sed|awk|test|\[|\[\[|true|:|read)$/
/** Short options of curl that take a value: what follows them is no option. */
const curlValued = 'AbcCdDeEFhHKmoPQrtTuUwxXyYz'
const loopback = /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/

/** What in a command stops the verification of certificates, as one would type it: `curl -k`. A call to the machine itself counts for nothing. */
export function unverifiedBy(command: ShellCommand): string[] {
  const { name, words } = command
  if (speaks.test(name) || (name === 'git' && words.some((word) => /^(?:commit|tag)$/.test(word)))) return []
  if (isLocal(command)) return []
  const found = words.flatMap((word, index) => {
    if (isFlag(name, word)) return [`${name} ${word}`]
    const assigned = /\s/.test(word) && name !== 'psql' ? [] : unverifiedIn(word).map((one) => one.name)
    const set = words.includes('config') && stopsVerification(word, words[index + 1] ?? '') ? [word] : []
    return [...assigned, ...set]
  })
  return [...new Set(found)]
}

/** The same in a variable that holds options of curl: `CURL_OPTS: -sk`. */
export function unverifiedOptions(name: string, value: string): string[] {
  if (!/curl[-_.]?(?:opt(?:ion)?|arg|flag)s?$/i.test(name)) return []
  return value.split(/\s+/).filter((word) => isFlag('curl', word))
}

function isLocal({ name, words }: ShellCommand): boolean {
  if (!/^(?:curl|wget)$/.test(name)) return false
  const addresses = words.filter((word) => /^https?:\/\/|^(?:localhost|127\.0\.0\.1)(?:[:/]|$)/.test(word))
  return addresses.length > 0 && addresses.every((address) => loopback.test(address))
}

function isFlag(program: string, word: string): boolean {
  if (isUnverifiedFlag(word) || /^--insecure(?:=true)?$/.test(word)) return true
  if (program === 'curl') return /^-[A-Za-z#0-9]+$/.test(word) && hasShort(word)
  if (/^(?:https?|xh)$/.test(program)) return /^--verify=(?:no|false)$/.test(word)
  return /^pip[\d.]*$/.test(program) && /^--trusted-host(?:=|$)/.test(word)
}

/** `-k` among short options written together: `-sSkL`. */
function hasShort(word: string): boolean {
  for (const letter of word.slice(1)) {
    if (letter === 'k') return true
    if (curlValued.includes(letter)) return false
  }
  return false
}
