import type { Parameter, ParameterType, ParameterValue } from '../model.ts'
import { unknownWord } from './scope.ts'

export type Parameters = ReadonlyMap<string, Parameter>
type Written = Readonly<Record<string, number | string | string[]>>

const placeholder = /\{parameters\.([^{}\s]*)\}/g

/** Parameters as a rule file writes them: a number with a decimal part is a double, any other an int. */
export function parametersOf(written: Written): Parameters {
  return new Map(Object.entries(written).map(([name, value]) => [name, { type: typeOf(value), value }]))
}

function typeOf(value: ParameterValue): ParameterType {
  if (typeof value === 'string') return 'string'
  if (typeof value !== 'number') return 'list<string>'
  return Number.isSafeInteger(value) ? 'int' : 'double'
}

/** A value as sentences and pages show it. */
export function shown(value: ParameterValue): string {
  return typeof value === 'object' ? value.join(', ') : String(value)
}

/** Puts `{parameters.x}` into words everywhere in a text. Throws `ExpressionError` for a parameter that the rule has not. */
export function filled(text: string, parameters: Parameters): string {
  return text.replace(placeholder, (_, name: string, offset: number) => {
    const parameter = parameters.get(name)
    if (!parameter)
      throw unknownWord('field', { word: name, offset: offset + '{parameters.'.length }, parameters.keys())
    return shown(parameter.value)
  })
}
