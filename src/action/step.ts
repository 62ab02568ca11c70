import * as core from '@actions/core'
import { judgeHere } from '../commands/judge.ts'
import { publishSaved } from '../commands/publish.ts'
import type { Context } from '../forge/index.ts'
import { exitCode } from '../judge/gate.ts'
import { difference } from '../lib/git.ts'
import type { Edge } from '../main.ts'
import type { Language, Report, Reports, Voice } from '../model.ts'
import type { Options } from '../options.ts'
import { languageOf } from '../publish/here.ts'
import { type Publication, summaryOf } from '../publish/publish.ts'
import { folderOf, forgeVoice, projectsOf } from '../publish/voice.ts'
import { severalComment } from '../report/several.ts'
import { summary } from '../report/summary.ts'
import { say } from '../texts/index.ts'
import { annotationsOf } from './annotations.ts'
import type { Inputs } from './inputs.ts'
import { outputsOf } from './outputs.ts'

/** One step of a workflow: judges or publishes, then annotations, summary and outputs. Answers the CLI's exit codes. */
export async function runStep({ options, annotations, report: file }: Inputs, edge: Edge): Promise<number> {
  if (options.command === 'publish') {
    const { report, publication } = await publishSaved(options, edge)
    tellOutputs(report, publication, file)
    warn(publication, languageOf(report, options))
    return 0
  }
  const { report, context, publication } = await judgeHere(options, edge)
  const voice = voiceOf(report, options, context)
  if (publication) warn(publication, voice.language)
  if (annotations) await annotate(report, voice)
  await summarise(
    'projects' in report ? severalComment(report, { ...voice, limit: 1_000_000 }) : summary(report, voice),
  )
  tellOutputs(report, publication, file)
  const code = exitCode(report.verdict, options.strict)
  if (code !== 0) core.error(summaryOf(report, voice))
  return code
}

function voiceOf(report: Report | Reports, options: Options, context: Context | null): Voice {
  const language = languageOf(report, options)
  if (context) return forgeVoice(report, context, language)
  const nowhere = { links: null, baseName: '', fullReport: null, rulePages: null, limit: null }
  return { language, ...nowhere, prefix: folderOf(report), colour: false }
}

function warn({ notes }: Publication, language: Language): void {
  for (const { message, warning } of notes) (warning ? core.warning : core.info)(say(message, language))
}

/** Lines that the change wrote are read again: a report does not hold them. */
async function annotate(report: Report | Reports, { language }: Voice): Promise<void> {
  const base = projectsOf(report).find((one) => one.base?.revision)?.base?.revision
  if (!base) return
  const { lines } = await difference(process.cwd(), base, null)
  const found = annotationsOf(projectsOf(report), language, lines)
  for (const { sort, message, at } of found) (sort === 'error' ? core.error : core.warning)(message, at)
}

async function summarise(text: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(text, true).write()
}

function tellOutputs(report: Report | Reports, publication: Publication | null, file: string): void {
  for (const [name, value] of Object.entries(outputsOf(report, publication, file))) core.setOutput(name, value)
}
