import { constructFromEvents, type Event, YAMLException } from 'js-yaml'
import type { Json } from '../model.ts'
import { oneLine, position, positions } from './text.ts'
import { complexKey, complexKeyOffset } from './yaml-keys.ts'
import { refusal, sizeLimit } from './yaml-guard.ts'
import { type Parsed, parseLeniently } from './yaml-lenient.ts'
import { type Part, split } from './yaml-parts.ts'
import { type Dialect, schemas } from './yaml-schema.ts'

export type { Dialect } from './yaml-schema.ts'
export { type Locate, locate, locator } from './yaml-locate.ts'

export interface YamlProblem {
  /** The parser's words, in one line. */
  reason: string
  /** From 1. */
  line: number
  column: number
  /** The document was not read; false: a duplicate key, whose last value was taken. */
  fatal: boolean
}

export interface YamlFile {
  /** In file order, null for an empty or a broken one: the index is that of `locate`. */
  documents: Json[]
  problems: YamlProblem[]
}

/** Broken documents after which the rest of a file is not read. */
const brokenLimit = 20

/**
 * Reads YAML or JSON. Never throws: what is broken or hostile is a problem, and the other documents are kept.
 * Mappings have no inherited property. Aliased values are shared: never change what is read.
 */
export function readYaml(text: string, dialect: Dialect): YamlFile {
  if (text.length > sizeLimit) return refused(`more than ${sizeLimit} characters`)
  const whole = readPart({ text, start: 0 }, dialect)
  if (!whole.problems.some((problem) => problem.fatal)) return whole
  const parts = split(text)
  if (parts.length === 1) return whole
  return join(parts, text, dialect)
}

function refused(reason: string): YamlFile {
  return { documents: [], problems: [{ reason, line: 1, column: 1, fatal: true }] }
}

function join(parts: readonly Part[], text: string, dialect: Dialect): YamlFile {
  const file: YamlFile = { documents: [], problems: [] }
  const place = positions(text)
  let broken = 0
  for (const part of parts) {
    const { documents, problems } = readPart(part, dialect)
    file.documents.push(...documents)
    const { line } = place(part.start)
    for (const problem of problems) file.problems.push({ ...problem, line: problem.line + line - 1 })
    if (problems.some((problem) => problem.fatal) && ++broken >= brokenLimit) break
  }
  return file
}

function readPart(part: Part, dialect: Dialect): YamlFile {
  const problems: YamlProblem[] = []
  try {
    const parsed = parseLeniently(part.text)
    const hostile = refusal(parsed.events, parsed.text)
    if (hostile === null) return { documents: construct(parsed, { dialect, problems, written: part.text }), problems }
    problems.push({ reason: hostile.reason, ...position(part.text, hostile.offset), fatal: true })
  } catch (error) {
    problems.push(problemOf(error, part.text, true))
  }
  return { documents: [null], problems }
}

function construct(
  { events, text: source }: Parsed,
  { dialect, problems, written }: { dialect: Dialect; problems: YamlProblem[]; written: string },
): Json[] {
  const options = { source, schema: schemas[dialect] }
  try {
    return constructFromEvents(events, options) as Json[]
  } catch (error) {
    if (!isReason(error, 'duplicated mapping key')) throw placed(error, events)
    problems.push(problemOf(error, written, false))
  }
  try {
    return constructFromEvents(events, { ...options, json: true }) as Json[]
  } catch (error) {
    throw placed(error, events)
  }
}

function isReason(error: unknown, reason: string): error is YAMLException {
  return error instanceof YAMLException && error.reason === reason
}

function placed(error: unknown, events: Event[]): unknown {
  if (!isReason(error, complexKey)) return error
  return Object.assign(new YAMLException(complexKey), { mark: { position: complexKeyOffset(events) } })
}

/** Its own lines are those of the text as parsed: the offset alone is the file's. */
function problemOf(error: unknown, written: string, fatal: boolean): YamlProblem {
  if (!(error instanceof YAMLException)) throw error
  return { reason: oneLine(error.reason, 200), ...position(written, error.mark?.position ?? 0), fatal }
}
