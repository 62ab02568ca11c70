import type * as z from 'zod'
import { readDocument } from './document.ts'
import { gridSchema, ruleSchema } from './schema.ts'
import { sheetSchemas } from './sheets.ts'
import type { RuleText } from './source.ts'

/** What `dist/` ships of one file of `rules/`: rules, grids and their data as their schemas read them, other tables as they are written. */
export function prepared(file: string, text: string): RuleText {
  const schema = schemaOf(file)
  return schema === undefined ? text : { read: readDocument({ file, text }, schema) }
}

function schemaOf(file: string): z.ZodType | undefined {
  if (file.startsWith('data/')) return sheetSchemas.get(file)
  return file.includes('/') ? ruleSchema : gridSchema
}
