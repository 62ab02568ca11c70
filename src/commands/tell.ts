import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { unwritable, UserError } from '../lib/error.ts'
import type { Message, Report, Reports, Voice } from '../model.ts'
import type { Options, Output } from '../options.ts'
import { languageOf, type Surroundings } from '../publish/here.ts'
import { folderOf, forgeVoice, projectsOf, shortened } from '../publish/voice.ts'
import { inPieces, reporters, severalReporters } from '../report/index.ts'
import type { Edge } from '../main.ts'

/** Writes a report in every format that was asked for; answers what could not be written, once the rest is. */
export async function tell(
  report: Report | Reports,
  formats: readonly Output[],
  { options, ...around }: Surroundings & { options: Options },
): Promise<Message[]> {
  const problems: Message[] = []
  for (const { format, file } of formats) {
    const voice = (): Voice => voiceOf(report, options, { ...around, file })
    const text = (): string =>
      'projects' in report ? severalReporters[format](report, voice()) : reporters[format](report, voice())
    if (file === null) around.edge.stdout.write(line(text()))
    else problems.push(...(await save(file, inPieces[format]?.(report) ?? text()).then(nothing, problemsIn)))
  }
  return problems
}

const nothing = (): Message[] => []

function problemsIn(error: unknown): readonly Message[] {
  if (error instanceof UserError) return error.texts
  throw error
}

function line(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}

/** What kept the run from being evaluated is said on the spot too when the report goes to files alone. */
export function complain(report: Report | Reports, { formats, language }: Options, edge: Edge): void {
  if (formats.some(({ file }) => file === null)) return
  for (const { verdict, project } of projectsOf(report))
    for (const reason of verdict?.reasons ?? [])
      if (reason.code === 'not-evaluated')
        edge.stderr.write(`palier: ${reason.message[language ?? project.language ?? 'fr']}\n`)
}

/** Writes a file, whole or in pieces, and the folders above it. Throws `file-not-writable`. */
export async function save(file: string, text: string | Iterable<string>): Promise<void> {
  try {
    await mkdir(dirname(resolve(file)), { recursive: true })
    await writeFile(file, text)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw unwritable(file, error)
  }
}

function voiceOf(report: Report | Reports, options: Options, to: Surroundings & { file: string | null }): Voice {
  const colour = options.colour && to.file === null && to.edge.stdout.isTTY === true && !to.edge.env.NO_COLOR
  const language = languageOf(report, options)
  const { context } = to
  if (context?.event === 'change' && options.base === null) return { ...forgeVoice(report, context, language), colour }
  const [first] = projectsOf(report)
  return {
    language,
    links: null,
    baseName: shortened(options.base ?? first?.base?.revision ?? ''),
    fullReport: null,
    rulePages: null,
    prefix: folderOf(report),
    limit: null,
    colour,
  }
}
