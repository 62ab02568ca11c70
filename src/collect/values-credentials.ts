import type { Fact } from '../model.ts'
import { senseOf } from './credential-names.ts'
import { holdsPassword, isLiteralCredential } from './credential-values.ts'
import { string } from './reading.ts'
import type { ChartValues, ValuesLeaf } from './values-leaves.ts'

/** A key under which charts write the name of a Secret, unless it says that the secret is its own. */
const holdsName = /secrets?$/i
const ownSecret = /client|jwt|cookie|shared|session|hmac|webhook|app/i
/** Beside the name of a Secret stands the name of one of its keys. */
const namesSecret = /^(?:existing)?secret(?:name|ref)?$/i
const namesKey = /^(?:existing)?secret(?:name|ref)?key$/i
const keyName = /^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9._-]*)$/
/** A name that an object may bear. */
const objectName = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/

/** The credentials that the values files of each chart hold in each environment. */
export function valuesCredentials(values: readonly ChartValues[]): Fact<'credential'>[] {
  return values.flatMap(({ source, environment, leaves }) => {
    const named = new Set(leaves.filter(({ name }) => namesSecret.test(name)).map(parentOf))
    const asked = leaves.filter(
      (leaf) => !(namesKey.test(leaf.name) && keyName.test(string(leaf.value)) && named.has(parentOf(leaf))),
    )
    return asked.flatMap((leaf) => factOf(leaf, source, environment) ?? [])
  })
}

function parentOf({ path }: ValuesLeaf): string {
  return JSON.stringify(path.slice(0, -1))
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
