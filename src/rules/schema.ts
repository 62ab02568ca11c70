import * as z from 'zod'
import { kinds } from './vocabulary.ts'

/** Shows the form of a value that is not even of the right type. */
function typed(form: string) {
  return (issue: z.core.$ZodRawIssue): string | undefined => (issue.code === 'invalid_type' ? form : undefined)
}

/** One sentence: line ends of YAML are only layout. */
const sentence = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(600))
const text = z.strictObject({ fr: sentence, en: sentence }, { error: typed('{ fr: …, en: … }') })
const examplePath = z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.?(\/|$))[^\\\0]+$/, 'folder/file.yaml')
const example = z.record(examplePath, z.string()).refine((files) => Object.keys(files).length > 0)
/** One example, or a list of them. */
const examples = z.preprocess(
  (value) => (value === undefined || Array.isArray(value) ? value : [value]),
  z.array(example).optional(),
)
const expression = z.string().min(1)
const kind = z.enum(Object.keys(kinds) as [keyof typeof kinds])
const parameter = z.union([z.number(), z.string().max(200), z.array(z.string().max(200)).max(200)])
const word = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case-with-dashes')

const saying = z.strictObject({ when: expression.optional(), ...text.shape })
/** One sentence, or several: each whose `when` holds is said, the one without `when` where none does. */
const says = z.union([text, z.array(saying).min(2).max(9).refine(hasOneElse, 'one sentence without when, the last')])

function hasOneElse(parts: readonly { when?: string | undefined }[]): boolean {
  return parts.findIndex(({ when }) => when === undefined) === parts.length - 1
}

/** One file `rules/<theme>/<id>.yaml`. */
export const ruleSchema = z.strictObject({
  title: text,
  why: text,
  fix: text,
  effort: z.enum(['minutes', 'hours', 'days']),
  proof: z.enum(['repository', 'declared']),
  attestable: z.boolean().default(false),
  half: z.enum(['application', 'infrastructure', 'observability']).optional(),
  validity: z.int().min(1).max(120).optional(),
  given: kind.optional(),
  where: expression.optional(),
  every: expression.optional(),
  some: expression.optional(),
  says: says.optional(),
  missing: text.optional(),
  references: z
    .strictObject({ cct: z.array(z.string().min(1)).default([]), kyverno: z.array(z.string().min(1)).default([]) })
    .default({ cct: [], kyverno: [] }),
  linters: text.optional(),
  parameters: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), parameter).default({}),
  examples: z.strictObject({ fail: examples, pass: examples }).default({}),
})
export type RuleFile = z.infer<typeof ruleSchema>

const day = z.iso.date({ error: 'YYYY-MM-DD' })
const placement = z.strictObject({
  rule: word,
  required: z.boolean(),
  on: z.enum(['any', 'prod-like', 'production']).optional(),
  advisedFrom: z.int().min(1).max(5).optional(),
  announced: z.strictObject({ from: day }).optional(),
})
const criterion = z.strictObject({
  id: z.string().regex(/^[1-9]\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/, '3/lower-case-with-dashes'),
  title: text.optional(),
  rules: z.array(placement),
})
const level = z.strictObject({
  level: z.int().min(1).max(9),
  title: text.optional(),
  question: text.optional(),
  achievement: text.optional(),
  criteria: z.array(criterion).min(1),
})

/** One file `rules/<grid>.yaml`. The words of a level or a criterion may be left out where the grid that it extends has them. */
export const gridSchema = z.strictObject({
  id: word,
  version: z.string().min(1),
  extends: word.optional(),
  title: text,
  /** Rules that no longer exist: their ids stay known. */
  retired: z.array(word).default([]),
  levels: z.array(level).min(1),
})
export type GridFile = z.infer<typeof gridSchema>

/** Every key that some file may hold, for the nearest correct word. */
export const words: readonly string[] = [
  ...[ruleSchema, gridSchema, level, criterion, placement, saying].flatMap((schema) => Object.keys(schema.shape)),
  ...['cct', 'kyverno', 'fail', 'pass', 'from'],
]
