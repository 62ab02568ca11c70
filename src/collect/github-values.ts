import type { Json } from '../model.ts'
import { products } from './job-facts.ts'
import type { JsonObject } from './object.ts'
import { isRecord, list, record, records, scalar } from './reading.ts'

/** Names as expressions write them: `env.IMAGE`, `matrix.app`, `inputs.target`. */
export type Values = ReadonlyMap<string, string>

/** Replaces `${{ env.X }}`, `${{ matrix.x }}`, `${{ inputs.x }}` that are known; the rest stays as written. */
export function substitute(text: string, values: Values, depth = 0): string {
  if (depth > 5 || !text.includes('${{') || text.length > 64 * 1024) return text
  return text.replace(
    /\$\{\{\s*([\w.-]+)\s*(?:\|\|\s*'([^']*)'\s*)?\}\}/g,
    (whole, name: string, otherwise?: string) => {
      const value = values.get(name)
      if (value !== undefined && value !== '') return substitute(value, values, depth + 1)
      return otherwise ?? whole
    },
  )
}

export function named(prefix: string, mapping: JsonObject): [string, string][] {
  return Object.entries(mapping).map(([name, value]) => [`${prefix}.${name}`, scalar(value)])
}

/** Every combination of `strategy.matrix`, `include` and `exclude` counted; unknown when it is an expression: one empty one. */
export function matrixOf(job: JsonObject): Map<string, string>[] {
  const matrix = record(record(job.strategy).matrix)
  const axes = Object.entries(matrix).filter(([name]) => name !== 'include' && name !== 'exclude')
  const rows = products(axes.map(([name, value]) => list(value).map((item) => cell(`matrix.${name}`, item))))
  const excluded = records(matrix.exclude).map(({ item }) => named('matrix', item))
  const kept = rows.filter((row) => !excluded.some((one) => one.every(([name, value]) => row.get(name) === value)))
  const included = records(matrix.include).map(({ item }) => flat(item))
  const alone = included.filter((one) => !kept.some((row) => row.size > 0 && fits(one, row)))
  const extended = kept.map(
    (row) => new Map([...row, ...included.filter((one) => fits(one, row)).flatMap((one) => [...one])]),
  )
  const all = [...extended.filter((row) => row.size > 0), ...alone]
  return all.length === 0 ? [new Map()] : all.slice(0, 50)
}

/** An item of an axis may be a mapping, whose keys are read as `matrix.axis.key`. */
function cell(name: string, item: Json): [string, string][] {
  return isRecord(item) ? named(name, item) : [[name, scalar(item)]]
}

function flat(item: JsonObject): Map<string, string> {
  return new Map(named('matrix', item))
}

function fits(included: ReadonlyMap<string, string>, row: ReadonlyMap<string, string>): boolean {
  return [...included].every(([name, value]) => !row.has(name) || row.get(name) === value)
}
