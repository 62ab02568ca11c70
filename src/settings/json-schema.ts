import * as z from 'zod'
import { palierFileSchema } from './schema.ts'

/** The JSON Schema of `.palier.yml`, for completion in editors: what may be left out is not required. */
export function settingsJsonSchema(): object {
  return { title: '.palier.yml', ...z.toJSONSchema(palierFileSchema, { io: 'input' }) }
}
