import * as z from 'zod'
import { gridSchema, ruleSchema } from './schema.ts'

/** The JSON Schemas of a rule file and of a grid file, for completion in editors. */
export function ruleJsonSchemas(): { rule: object; grid: object } {
  const options = { io: 'input', unrepresentable: 'any' } as const
  const rule = z.toJSONSchema(ruleSchema, { ...options, override: oneOrSeveral })
  return {
    rule: { title: 'palier rule', ...rule },
    grid: { title: 'palier grid', ...z.toJSONSchema(gridSchema, options) },
  }
}

/** One example may be written without a list around it. */
function oneOrSeveral({
  jsonSchema,
  path,
}: {
  jsonSchema: z.core.JSONSchema.BaseSchema
  path: (string | number)[]
}): void {
  const list = jsonSchema.items
  if (!path.includes('examples') || jsonSchema.type !== 'array' || typeof list !== 'object' || Array.isArray(list))
    return
  const { type, items, ...rest } = jsonSchema
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
  Object.assign(jsonSchema, rest, { anyOf: [items, { type, items }] })
}
