import { type Context, findNumber, type Forge, openForge, sayRefusal, tokenMissing, tokenOf } from '../forge/index.ts'
import { openDoor, type Outside } from '../forge/request.ts'
import { ensureComment, type Outcome } from '../forge/sticky.ts'
import { transportOf } from '../forge/transport.ts'
import { exitCode } from '../judge/gate.ts'
import type { Message, Report, Reports, Voice } from '../model.ts'
import type { Options } from '../options.ts'
import { headline } from '../report/headline.ts'
import { lowestFirst } from '../report/several.ts'
import { oneLine } from '../texts/clean.ts'
import { text } from '../texts/index.ts'
import { sayingOf } from './saying.ts'
import { projectsOf } from './voice.ts'

export interface Publication {
  /** Address of the comment; null when none was written or kept. */
  url: string | null
  /** What to tell whoever reads the log; `warning`: something that should have been written was not. */
  notes: { message: Message; warning: boolean }[]
}
/** All that publishing needs besides the report. */
export interface Matter {
  context: Context
  options: Pick<Options, 'comment' | 'status' | 'key' | 'strict'>
  voice: Voice
  environment: Readonly<Record<string, string | undefined>>
}

/** Says a report on its merge request: comment and commit status. Never throws for what a forge answers. */
export async function publish(report: Report | Reports, matter: Matter): Promise<Publication> {
  const { context, options, environment } = matter
  if (options.comment === 'never' && options.status === null) return { url: null, notes: [] }
  const token = tokenOf(context, environment)
  if (token === null) return warned(tokenMissing(context))
  const outside: Outside = { fetch: await transportOf(environment, context.api), now: Date.now, sleep }
  const access = { context, token, send: openDoor(context.api, outside) }
  try {
    const number = await findNumber(access)
    if (number === null) return noted({ code: 'comment-moved' })
    const forge = await openForge({ ...access, number })
    const said = await comment(report, matter, forge)
    return joined(said, await status(report, matter, forge))
  } catch (error) {
    return warned({ code: 'comment-not-written', problem: problemOf(error, matter) })
  }
}

async function comment(report: Report | Reports, matter: Matter, forge: Forge): Promise<Publication> {
  const { options, context, voice } = matter
  if (options.comment === 'never' || context.head === null) return { url: null, notes: [] }
  try {
    const compose = sayingOf(report, voice, options.comment)
    return told(await ensureComment(forge, { key: options.key, head: context.head, run: context.run, compose }))
  } catch (error) {
    return warned({ code: 'comment-not-written', problem: problemOf(error, matter) })
  }
}

function told({ kind, url }: Outcome): Publication {
  if (kind === 'older' || kind === 'moved') return noted({ code: `comment-${kind}` })
  return url === null
    ? { url, notes: [] }
    : { url, notes: [{ message: { code: 'comment-written', url }, warning: false }] }
}

/** On the change's head: a forge shows the status of a merge commit to nobody. */
async function status(report: Report | Reports, matter: Matter, forge: Forge): Promise<Publication> {
  const { options, context, voice } = matter
  if (options.status === null || context.head === null) return { url: null, notes: [] }
  const state = (['success', 'failure', 'error'] as const)[exitCode(report.verdict, options.strict)]
  const description = summaryOf(report, voice)
  try {
    await forge.setStatus(context.head, { name: options.status, state, description, url: context.url })
    return { url: null, notes: [] }
  } catch (error) {
    return warned({ code: 'status-not-written', problem: problemOf(error, matter) })
  }
}

/** The headline; of several projects, that of the one that needs somebody most. */
export function summaryOf(report: Report | Reports, voice: Voice): string {
  const [first] = lowestFirst(projectsOf(report))
  if (!first) return ''
  const named = 'projects' in report ? `${first.project.key} · ` : ''
  return oneLine(`${named}${headline(first, voice).text.replaceAll('`', '')}`, 140)
}

function problemOf(error: unknown, { context, voice }: Matter): string {
  return text(sayRefusal(error, context))[voice.language]
}

function joined(one: Publication, other: Publication): Publication {
  return { url: one.url ?? other.url, notes: [...one.notes, ...other.notes] }
}

function warned(message: Message): Publication {
  return { url: null, notes: [{ message, warning: true }] }
}

function noted(message: Message): Publication {
  return { url: null, notes: [{ message, warning: false }] }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
