import type { Fact } from '../model.ts'
import { senseOf } from './credential-names.ts'
import { holdsPassword, isLiteralCredential } from './credential-values.ts'
import { string } from './reading.ts'
import type { ChartValues, ValuesLeaf } from './values-leaves.ts'

/** A key under which charts write the name of a Secret, unless it says that the secret is its own. */
const holdsName = /secrets?$/i
const ownSecret = /client|jwt|cookie|shared|session|hmac|webhook|app/i
/** A name that an object may bear. */
const objectName = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/

/** The credentials that the values files of each chart hold in each environment. */
export function valuesCredentials(values: readonly ChartValues[]): Fact<'credential'>[] {
  return values.flatMap(({ source, environment, leaves }) =>
    leaves.flatMap((leaf) => factOf(leaf, source, environment) ?? []),
  )
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
