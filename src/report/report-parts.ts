import * as z from 'zod'
import type { Message } from '../model.ts'

export const text = z.object({ fr: z.string(), en: z.string() })
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u)
/** 0: no level is reached. */
export const level = z.int().nonnegative()
export const effort = z.enum(['minutes', 'hours', 'days'])
export const outcome = z.enum(['pass', 'fail', 'waived', 'unknown', 'not-applicable'])
export const environmentClass = z.enum(['sandbox', 'prod-like', 'production'])
export const unknownCause = z.enum([
  'attestation-missing',
  'attestation-ended',
  'environment-class-missing',
  'hidden',
  'undecidable',
  'no-rules-yet',
])
export const location = z.object({
  file: z.string(),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
})

const findingShape = {
  outcome: z.enum(['pass', 'fail', 'waived', 'unknown']),
  subject: z.string(),
  source: z.string().optional(),
  environment: z.string().optional(),
  by: z.enum(['repository', 'attestation']),
  at: location.optional(),
  setBy: location.optional(),
  message: text.optional(),
  removed: z.literal(true).optional(),
}
export const finding = z.object(findingShape)
export const attachedFinding = z.object({ ...findingShape, kind: z.enum(['lost', 'new']) })

/** Causes whose data reporters read are checked; another version's codes pass with whatever data they have. */
const told = z.union([
  z.object({ code: z.literal('helm-failed'), chart: z.string(), problem: z.string() }),
  z.object({ code: z.literal('kustomize-failed'), kustomization: z.string(), problem: z.string() }),
  z.object({ code: z.literal('source-file-missing'), source: z.string(), file: z.string() }),
  z.looseObject({ code: z.string().regex(/^(?!(?:(?:helm|kustomize)-failed|source-file-missing)$)[a-z-]+$/u) }),
])
export const message = told as unknown as z.ZodType<Message>
