import type { Context } from '../forge/index.ts'
import type { Edge } from '../main.ts'
import type { Language, Message, Report, Reports } from '../model.ts'
import type { Options } from '../options.ts'
import { say } from '../texts/index.ts'
import type { Publication } from './publish.ts'
import { forgeVoice, projectsOf } from './voice.ts'

/** Where a report is told from; `context` null: not in a pipeline. */
export interface Surroundings {
  edge: Edge
  context: Context | null
}

/** Says a report on the merge request of this pipeline. */
export async function publishHere(
  report: Report | Reports,
  options: Options,
  { edge, context }: Surroundings,
): Promise<Publication> {
  if (context?.event !== 'change' && context?.event !== 'publication')
    return because({ code: 'no-change-request' }, false)
  const judged = projectsOf(report).flatMap(({ head }) => (head ? [head.revision] : []))
  if (judged.some((revision) => revision !== context.head)) return because({ code: 'comment-not-head' }, true)
  const voice = forgeVoice(report, context, languageOf(report, options))
  const { publish } = await import('./publish.ts')
  return publish(report, { context, options, voice, environment: edge.env })
}

/** The option's, else the project's, else French. */
export function languageOf(report: Report | Reports, { language }: Pick<Options, 'language'>): Language {
  return language ?? projectsOf(report)[0]?.project.language ?? 'fr'
}

/** What came of it, one line each. */
export function sayNotes({ notes }: Publication, language: Language, edge: Edge): void {
  for (const { message } of notes) edge.stderr.write(`palier: ${say(message, language)}\n`)
}

function because(message: Message, warning: boolean): Publication {
  return { url: null, notes: [{ message, warning }] }
}
