import { UserError } from '../lib/error.ts'
import { nearest, oneLine } from '../lib/text.ts'
import type { Catalogue, ParameterType, ParameterValue, Rule, Threshold } from '../model.ts'
import { refuseUnknownRule } from './policy.ts'
import { lineOf, quoted, type ReadFile } from './problem.ts'
import type { WrittenPolicy } from './schema.ts'

const fits: Readonly<Record<ParameterType, (value: ParameterValue) => boolean>> = {
  int: Number.isSafeInteger,
  double: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  'list<string>': Array.isArray,
}

/** `policy.thresholds`, in the order written. Throws a `UserError` for an unknown rule or parameter, and for a value of another type. */
export function thresholdsOf(
  written: NonNullable<WrittenPolicy['thresholds']>,
  read: ReadFile,
  catalogue: Catalogue,
): Threshold[] {
  return Object.entries(written).flatMap(([id, values]) => {
    refuseUnknownRule(id, catalogue, { file: read.file, line: lineOf(read, ['policy', 'thresholds', id]) })
    const rule = catalogue.rules.get(id)
    return rule ? Object.entries(values).map(([name, value]) => thresholdOf(rule, { name, value }, read)) : []
  })
}

function thresholdOf(rule: Rule, { name, value }: { name: string; value: ParameterValue }, read: ReadFile): Threshold {
  const path = ['policy', 'thresholds', rule.id, name]
  const at = { file: read.file, line: lineOf(read, path) }
  const parameter = rule.parameters.get(name)
  if (!parameter) {
    const known = [...rule.parameters.keys()]
    throw new UserError({
      code: 'configuration-unknown-parameter',
      ...at,
      rule: rule.id,
      parameter: oneLine(name, 60),
      known: known.join(', '),
      nearest: nearest(name, known) ?? '',
    })
  }
  if (fits[parameter.type](value)) return { rule: rule.id, parameter: name, value, default: parameter.value }
  throw new UserError({
    code: 'configuration-wrong-value',
    ...at,
    key: path.join('.'),
    read: quoted(value),
    expected: parameter.type,
    nearest: '',
  })
}
