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
