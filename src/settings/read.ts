import { UserError } from '../lib/error.ts'
import { byCodeUnit, oneLine } from '../lib/text.ts'
import { readYaml } from '../lib/yaml.ts'
import type { Catalogue, Json, Message, Policy, Project } from '../model.ts'
import type { FoundFile } from './file.ts'
import { misnamed, retiredNames } from './names.ts'
import { policyOf } from './policy.ts'
import { lineOf, problemsOf, type ReadFile } from './problem.ts'
import { projectOf } from './project.ts'
import { palierFileSchema, type WrittenFile, type WrittenPolicy } from './schema.ts'

/** `.palier.yml` of one revision, checked. `policy` binds only when it comes from the target branch. */
export interface Settings {
  present: boolean
  file: string
  policy: Policy
  project: Project
  /** Folders of the projects of a repository of several, relative to PATH; null: it is one project. */
  projects: string[] | null
  /** The policy as written, defaults filled in, to say what a change changes. */
  written: WrittenPolicy
  /** Well formed but void: dropped, said, the run goes on. */
  notes: { policy: Message[]; project: Message[] }
}
export interface Surrounding {
  /** Name of the file, relative to PATH. */
  file: string
  catalogue: Catalogue
  /** It is a project of a repository of several: it has none of its own. */
  nested?: boolean
  /** Does the revision hold this path (a file or a folder)? */
  has(path: string): boolean
}

/** Mistakes of one file that are said; the rest are counted. */
const told = 20

/** Reads the text of `.palier.yml`; `null`: there is none. Throws one `UserError` with all that is wrong in it, in the order of the lines. */
export function readSettings(found: FoundFile | null, surrounding: Surrounding): Settings {
  const { catalogue, file } = surrounding
  if (found === null) return settingsOf(palierFileSchema.parse({}), { file, text: '', value: {} }, surrounding)
  const read: ReadFile = { ...found, value: valueOf(found) }
  const parsed = palierFileSchema.safeParse(read.value)
  const refused = parsed.success ? [] : problemsOf(parsed.error.issues.slice(0, told * 2), read)
  const [first, ...others] = inOrder([...refused, ...misnamed(read, catalogue)], read.file)
  if (first) throw new UserError(first, ...others)
  const written = parsed.data ?? palierFileSchema.parse({})
  return { ...settingsOf(written, read, surrounding), present: true }
}

function valueOf({ file, text }: FoundFile): Json {
  const { documents, problems } = readYaml(text, 'core')
  const [first, ...others] = problems
    .slice(0, told)
    .map(({ line, reason }): Message => ({ code: 'configuration-yaml', file, line, problem: oneLine(reason, 200) }))
  if (first) throw new UserError(first, ...others)
  if (documents.length > 1) throw new UserError({ code: 'configuration-documents', file, count: documents.length })
  return documents[0] ?? {}
}

function inOrder(problems: readonly Message[], file: string): Message[] {
  const line = (problem: Message) => ('line' in problem ? problem.line : 0)
  const sorted = [...problems].sort((a, b) => line(a) - line(b) || byCodeUnit(a.code, b.code))
  const left = sorted.length - told
  return left > 0 ? [...sorted.slice(0, told), { code: 'configuration-more', file, count: left }] : sorted
}

function settingsOf(written: WrittenFile, read: ReadFile, surrounding: Surrounding): Settings {
  const { catalogue } = surrounding
  const notes: Settings['notes'] = {
    policy: retiredNames('policy', read, catalogue),
    project: [...ignoredKeys(written, read, surrounding), ...retiredNames('project', read, catalogue)],
  }
  return {
    present: false,
    file: read.file,
    policy: policyOf(written.policy, read, { catalogue, notes: notes.policy }),
    project: projectOf(written, read, { surrounding, notes: notes.project }),
    projects: surrounding.nested ? null : (written.projects ?? null),
    written: written.policy,
    notes,
  }
}

function ignoredKeys(written: WrittenFile, read: ReadFile, { nested }: Surrounding): Message[] {
  const paths = [nested && written.projects && ['projects']]
  return paths.flatMap((path) =>
    path
      ? [{ code: 'configuration-ignored-key' as const, file: read.file, line: lineOf(read, path), key: path.join('.') }]
      : [],
  )
}
