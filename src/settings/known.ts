import * as z from 'zod'
import { palierFileSchema } from './schema.ts'

/** The keys that the schema knows at a path: what a misspelt one may have meant. */
export function keysAt(path: readonly (string | number)[]): string[] {
  let nodes: z.core.$ZodType[] = [palierFileSchema]
  for (const part of path) nodes = nodes.flatMap((node) => step(node, part))
  return nodes.flatMap((node) => keysOf(node))
}

function bare(node: z.core.$ZodType): z.core.$ZodType[] {
  if (node instanceof z.ZodOptional || node instanceof z.ZodDefault || node instanceof z.ZodPrefault)
    return bare(node.unwrap())
  return node instanceof z.ZodUnion ? node.options.flatMap((option) => bare(option as z.core.$ZodType)) : [node]
}

function step(node: z.core.$ZodType, part: string | number): z.core.$ZodType[] {
  return bare(node).flatMap((inner) => {
    if (inner instanceof z.ZodObject)
      return Object.hasOwn(inner.shape, part) ? [inner.shape[part] as z.core.$ZodType] : []
    if (inner instanceof z.ZodArray) return [inner.element as z.core.$ZodType]
    return inner instanceof z.ZodRecord ? [inner.valueType as z.core.$ZodType] : []
  })
}

function keysOf(node: z.core.$ZodType): string[] {
  return bare(node).flatMap((inner) => (inner instanceof z.ZodObject ? Object.keys(inner.shape) : []))
}
