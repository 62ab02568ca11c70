import type { Json } from '../model.ts'

const grammar = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)((?:[eE][+-]?\d+)|[numkMGTPE]|[KMGTPE]i)?$/

/** Suffixes that each resource may have; a fraction of a byte and a kibi of a processor make no sense. */
const suffixes: Record<string, RegExp> = {
  cpu: /^(?:|m|k|[eE][+-]?\d+)$/,
  bytes: /^(?:|[kMGTPE]|[KMGTPE]i|[eE][+-]?\d+)$/,
  whole: /^(?:|[kMGTPE]|[KMGTPE]i|[eE]\+?\d+)$/,
}

const isBytes = (resource: string) => /^(?:memory|storage|ephemeral-storage|hugepages-.+)$/.test(resource)

/** Whether a quantity makes sense for its resource (Kubernetes' grammar, `resource.Quantity`). Null counts as absent. */
export function isQuantity(value: Json | undefined, resource: string): boolean {
  if (value === null || value === undefined) return true
  if (typeof value !== 'string' && typeof value !== 'number') return false
  const [, sign, , suffix = ''] = grammar.exec(String(value).trim()) ?? ['', '-', '', '']
  if (sign === '-' || String(value) === '') return false
  const allowed = resource === 'cpu' ? suffixes.cpu : isBytes(resource) ? suffixes.bytes : suffixes.whole
  return (allowed as RegExp).test(suffix)
}

const exponents: Record<string, number> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 }
const kibis = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']

/** A quantity in thousandths of its unit, exact and rounded up; undefined when it is none. `1` = `1000m`, `1Ki` = 1024 units. */
export function thousandths(value: Json | undefined): bigint | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const [, sign, digits = '', suffix = ''] = grammar.exec(String(value).trim()) ?? []
  if (sign === undefined || sign === '-' || digits.length > 40) return undefined
  const [whole = '', fraction = ''] = digits.split('.')
  const power = kibis.indexOf(suffix) + 1
  const exponent = power > 0 ? 0 : /^[eE]/.test(suffix) ? Number(suffix.slice(1)) : (exponents[suffix] ?? 0)
  if (Math.abs(exponent) > 40) return undefined
  const scale = exponent + 3 - fraction.length
  const amount = BigInt(whole + fraction) * 1024n ** BigInt(power)
  if (scale >= 0) return amount * 10n ** BigInt(scale)
  const divisor = 10n ** BigInt(-scale)
  return (amount + divisor - 1n) / divisor
}

/** Whole units, rounded up; what no number holds exactly counts as the largest that does. */
export function units(amount: bigint): number {
  const whole = (amount + 999n) / 1000n
  return whole > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(whole)
}
