import {
  boolYaml11Tag,
  CORE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  FAILSAFE_SCHEMA,
  mergeTag,
  NOT_RESOLVED,
  nullYaml11Tag,
  type Schema,
} from 'js-yaml'
import type { Json } from '../model.ts'
import { complexKey } from './yaml-keys.ts'

/** kubernetes: as sigs.k8s.io/yaml reads; core: YAML 1.2 (GitHub, `.palier.yml`); gitlab: core, merge keys and `!reference`. */
export type Dialect = 'kubernetes' | 'core' | 'gitlab'

type Mapping = { [key: string]: Json }

/** Objects whose prototype is frozen and empty: no inherited name, `__proto__` is an ordinary key, and still fast. */
const createMapping: () => Mapping = (() => {
  const Plain = function () {} as unknown as { new (): Mapping; prototype: object }
  Plain.prototype = Object.freeze(Object.create(null))
  return () => new Plain()
})()

const mapTag = defineMappingTag<Mapping>('tag:yaml.org,2002:map', {
  create: createMapping,
  addPair: addPair,
  has: (mapping, key) => (typeof key !== 'object' || key === null) && String(key) in mapping,
  keys: (mapping) => Object.keys(mapping),
  get: (mapping, key) => mapping[String(key)],
  identify: () => false,
})

function addPair(mapping: Mapping, key: unknown, value: unknown): string {
  if (typeof key === 'object' && key !== null) return complexKey
  mapping[String(key)] = value as Json
  return ''
}

/** Tags that nobody defined are ignored, as by Go's decoder: the value is what is written. */
const unknownTags = ['!', 'tag:'].flatMap((prefix) => [
  defineScalarTag(prefix, { matchByTagPrefix: true, resolve: (source) => source, identify: () => false }),
  defineSequenceTag<unknown[]>(prefix, {
    matchByTagPrefix: true,
    create: () => [],
    addItem: (list, item) => void list.push(item),
    identify: () => false,
  }),
  defineMappingTag<Mapping>(prefix, { ...mapTag, matchByTagPrefix: true }),
])

const numeric = ['-', '+', ...'0123456789']
const integer = /^([-+]?)(?:0([xX])([0-9a-fA-F]+)|0([bB])([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const special = new Map([
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((name) => [name, Number.POSITIVE_INFINITY] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((name) => [name, Number.NEGATIVE_INFINITY] as const),
  ...['.nan', '.NaN', '.NAN'].map((name) => [name, Number.NaN] as const),
])

/** Go's strconv.ParseInt and ParseUint with base 0, `_` dropped anywhere (gopkg.in/yaml.v2, resolve.go). */
function resolveInteger(source: string): number | typeof NOT_RESOLVED {
  const match = integer.exec(source.includes('_') ? source.replaceAll('_', '') : source)
  if (match === null) return NOT_RESOLVED
  const [, sign, , hexadecimal, , binary, octal, decimal] = match
  const digits = decimal ?? (hexadecimal ? `0x${hexadecimal}` : binary ? `0b${binary}` : `0o${octal}`)
  const size = digits.length < 15 ? Number(digits) : sizeOf(digits, sign === '-')
  return size === null ? NOT_RESOLVED : sign === '-' && size !== 0 ? -size : size
}

function sizeOf(digits: string, negative: boolean): number | null {
  if (digits.length > 70) return null
  const size = BigInt(digits)
  return size > (negative ? 2n ** 63n : 2n ** 64n - 1n) ? null : Number(size)
}

function resolveFloat(source: string): number | typeof NOT_RESOLVED {
  const named = special.get(source)
  if (named !== undefined) return named
  const plain = source.startsWith('.') ? source : source.replaceAll('_', '')
  if (!float.test(plain)) return NOT_RESOLVED
  const value = Number(plain)
  return Number.isFinite(value) ? value : NOT_RESOLVED
}

const intTag = defineScalarTag('tag:yaml.org,2002:int', {
  implicit: true,
  implicitFirstChars: numeric,
  resolve: resolveInteger,
  identify: () => false,
})
const floatTag = defineScalarTag('tag:yaml.org,2002:float', {
  implicit: true,
  implicitFirstChars: [...numeric, '.'],
  resolve: resolveFloat,
  identify: () => false,
})

/** GitLab's `!reference [job, key]` becomes `{ '!reference': ['job', 'key'] }`. */
const referenceTag = defineSequenceTag<unknown[], Mapping>('!reference', {
  create: () => [],
  addItem: (list, item) => void list.push(item),
  finalize: (list) => Object.assign(createMapping(), { '!reference': list }),
  identify: () => false,
})

export const schemas: Readonly<Record<Dialect, Schema>> = {
  kubernetes: FAILSAFE_SCHEMA.withTags(nullYaml11Tag, boolYaml11Tag, intTag, floatTag, mergeTag, mapTag, unknownTags),
  core: CORE_SCHEMA.withTags(mapTag, unknownTags),
  gitlab: CORE_SCHEMA.withTags(mergeTag, mapTag, unknownTags, referenceTag),
}
