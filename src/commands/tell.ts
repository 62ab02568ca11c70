import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UserError } from '../lib/error.ts'
import { oneLine } from '../lib/text.ts'
import type { Report, Reports, Voice } from '../model.ts'
import type { Options } from '../options.ts'
import { languageOf, type Surroundings } from '../publish/here.ts'
import { folderOf, forgeVoice, projectsOf, shortened } from '../publish/voice.ts'
import { inPieces, reporters, severalReporters } from '../report/index.ts'
import type { Edge } from '../main.ts'

/** Writes a report in every format that was asked for. */
export async function tell(report: Report, options: Options, { edge, context }: Surroundings): Promise<void> {
  for (const { format, file } of options.formats) {
    const text = () => reporters[format](report, voiceOf(report, options, { edge, context, file }))
    if (file === null) edge.stdout.write(line(text()))
    else await save(file, inPieces[format]?.(report) ?? text())
  }
  complain(report, options, edge)
}

/** The same for a repository of several projects. */
export async function tellSeveral(reports: Reports, options: Options, { edge, context }: Surroundings): Promise<void> {
  for (const { format, file } of options.formats) {
    const text = () => severalReporters[format](reports, voiceOf(reports, options, { edge, context, file }))
    if (file === null) edge.stdout.write(line(text()))
    else await save(file, inPieces[format]?.(reports) ?? text())
  }
  for (const report of reports.projects) complain(report, options, edge)
}

function line(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}

/** What kept the run from being evaluated is said on the spot too when the report goes to files alone. */
function complain({ verdict, project }: Report, { formats, language }: Options, edge: Edge): void {
  if (formats.some(({ file }) => file === null)) return
  for (const reason of verdict?.reasons ?? []) {
    if (reason.code === 'not-evaluated')
      edge.stderr.write(`palier: ${reason.message[language ?? project.language ?? 'fr']}\n`)
  }
}

/** Writes a file, whole or in pieces, and the folders above it. Throws `file-not-writable`. */
export async function save(file: string, text: string | Iterable<string>): Promise<void> {
  try {
    await mkdir(dirname(resolve(file)), { recursive: true })
    await writeFile(file, text)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new UserError({ code: 'file-not-writable', file, problem: oneLine(error.message, 120) })
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
