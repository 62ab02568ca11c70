import * as z from 'zod'
import { UserError } from '../lib/error.ts'
import { oneLine } from '../lib/text.ts'
import { readYaml } from '../lib/yaml.ts'
import type { Catalogue, Json, Message, Policy, Project } from '../model.ts'
import { policyOf } from './policy.ts'
import { problemOf, lineOf, type ReadFile } from './problem.ts'
import { projectOf } from './project.ts'
import { palierFileSchema, type WrittenFile, type WrittenPolicy } from './schema.ts'

/** `.palier.yml` of one revision, checked. `policy` binds only when it comes from the target branch. */
export interface Settings {
  present: boolean
  file: string
  grid: string
  policy: Policy
  project: Project
  /** The policy as written, to say what a change changes. */
  written: WrittenPolicy | null
  /** Well formed but void: dropped, said, the run goes on. */
  notes: Message[]
}
export interface Surrounding {
  /** Name of the file, relative to PATH. */
  file: string
  catalogue: Catalogue
  /** Does the revision hold this path (a file or a folder)? */
  has(path: string): boolean
}

const largest = 1024 * 1024

/** Reads the text of `.palier.yml`; `null`: there is none. Throws a `UserError` for what the schema refuses. */
export function readSettings(text: string | null, surrounding: Surrounding): Settings {
  if (text === null) return settingsOf({}, { file: surrounding.file, text: '', value: {} }, surrounding)
  if (text.length > largest)
    throw new UserError({ code: 'configuration-unreadable', file: surrounding.file, problem: '> 1 MiB' })
  const read: ReadFile = { file: surrounding.file, text, value: valueOf(text, surrounding.file) }
  const parsed = palierFileSchema.safeParse(read.value)
  if (!parsed.success) throw problemOf(parsed.error.issues, read, keysAt)
  return { ...settingsOf(parsed.data, read, surrounding), present: true }
}

function valueOf(text: string, file: string): Json {
  const yaml = readYaml(text, 'core')
  const problem = yaml.problems[0]
  if (problem)
    throw new UserError({ code: 'configuration-yaml', file, line: problem.line, problem: oneLine(problem.reason, 200) })
  return yaml.documents[0] ?? {}
}

function settingsOf(written: WrittenFile, read: ReadFile, surrounding: Surrounding): Settings {
  const notes: Message[] = ignoredKeys(written, read)
  const policy = policyOf(written.policy ?? null, read, { surrounding, notes })
  const project = projectOf(written, read, { surrounding, notes })
  return {
    present: false,
    file: read.file,
    grid: written.policy?.grid ?? 'cloud-pi-native',
    policy,
    project,
    written: written.policy ?? null,
    notes,
  }
}

function ignoredKeys(written: WrittenFile, read: ReadFile): Message[] {
  const paths = [written.project?.companions && ['project', 'companions'], written.projects && ['projects']]
  return paths.flatMap((path) =>
    path
      ? [{ code: 'configuration-ignored-key' as const, file: read.file, line: lineOf(read, path), key: path.join('.') }]
      : [],
  )
}

/** The keys that the schema knows at a path: what a misspelt one may have meant. */
function keysAt(path: readonly (string | number)[]): string[] {
  let nodes: z.core.$ZodType[] = [palierFileSchema]
  for (const part of path) nodes = nodes.flatMap((node) => step(node, part))
  return nodes.flatMap((node) => keysOf(node))
}

function bare(node: z.core.$ZodType): z.core.$ZodType[] {
  if (node instanceof z.ZodOptional || node instanceof z.ZodDefault) return bare(node.unwrap())
  return node instanceof z.ZodUnion ? node.options.flatMap((option) => bare(option as z.core.$ZodType)) : [node]
}

function step(node: z.core.$ZodType, part: string | number): z.core.$ZodType[] {
  return bare(node).flatMap((inner) => {
    if (inner instanceof z.ZodObject) return inner.shape[part] ? [inner.shape[part] as z.core.$ZodType] : []
    if (inner instanceof z.ZodArray) return [inner.element as z.core.$ZodType]
    return inner instanceof z.ZodRecord ? [inner.valueType as z.core.$ZodType] : []
  })
}

function keysOf(node: z.core.$ZodType): string[] {
  return bare(node).flatMap((inner) => (inner instanceof z.ZodObject ? Object.keys(inner.shape) : []))
}
