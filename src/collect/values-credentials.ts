import type { Fact } from '../model.ts'
import { senseOf } from './credential-names.ts'
import { holdsPassword, isLiteralCredential } from './credential-values.ts'
import { append } from './group.ts'
import { string } from './reading.ts'
import type { ChartValues, ValuesLeaf } from './values-leaves.ts'

/** A key under which charts write the name of a Secret, unless it says that the secret is its own. */
const holdsName = /secrets?$/i
const ownSecret = /client|jwt|cookie|shared|session|hmac|webhook|app/i
/** Beside the name of a Secret stands the name of one of its keys. */
const namesSecret = /^(?:existing)?secret(?:name|ref)?$/i
/** Charts write it beside the credential itself, for those who have a Secret. */
const isExisting = /^existing/i
const namesKey = /^(?:existing)?secret(?:name|ref)?key$/i
const keyName = /^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9._-]*)$/
const wordyName = /^(?:[A-Z]+(?:_[A-Z]+)*|[a-z]+(?:[-_.][a-z]+)*)$/
/** A name that an object may bear. */
const objectName = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/

/** The credentials that the values files of each chart hold in each environment. */
export function valuesCredentials(values: readonly ChartValues[]): Fact<'credential'>[] {
  return values.flatMap(({ source, environment, leaves }) => {
    const beside = siblings(leaves)
    const asked = leaves.filter((leaf) => !isKeyOfSecret(leaf, beside.get(parentOf(leaf)) ?? []))
    return asked.flatMap((leaf) => factOf(leaf, source, environment) ?? [])
  })
}

function siblings(leaves: readonly ValuesLeaf[]): Map<string, ValuesLeaf[]> {
  const found = new Map<string, ValuesLeaf[]>()
  for (const leaf of leaves) append(found, parentOf(leaf), leaf)
  return found
}

function parentOf({ path }: ValuesLeaf): string {
  return JSON.stringify(path.slice(0, -1))
}

/** `secretKey` beside `secretName`, `tokenSecretKey` beside `tokenSecret`, any `…Key` beside a Secret that is named. */
function isKeyOfSecret({ name, value }: ValuesLeaf, beside: readonly ValuesLeaf[]): boolean {
  const written = string(value)
  const secrets = beside.filter((one) => namesSecret.test(one.name))
  const own = name.toLowerCase() === 'secretkey' ? secrets.filter((one) => !isExisting.test(one.name)) : secrets
  if (namesKey.test(name) && keyName.test(written) && own.length > 0) return true
  if (!/key$/i.test(name) || !wordyName.test(written)) return false
  const holder = name.replace(/[-_]?key$/i, '')
  const isHolder = (one: ValuesLeaf) => /secret$/i.test(holder) && [holder, `${holder}Name`].includes(one.name)
  return secrets.some((one) => string(one.value) !== '') || beside.some(isHolder)
}

function factOf(leaf: ValuesLeaf, source: string, environment: string): Fact<'credential'> | null {
  const { file, path, name, value } = leaf
  const isName = holdsName.test(name) && !ownSecret.test(name) && objectName.test(string(value))
  const literal = (isLiteralCredential(name, value) && !isName) || holdsPassword(value)
  if (!literal && senseOf(name) === 'nothing') return null
  return {
    kind: 'credential',
    subject: `${file}[${path.join('.')}]`,
    source,
    environment,
    at: { file },
    origin: { document: 0, path, form: 'raw' },
    value: { name, place: 'values', literal, refusedName: false },
  }
}
