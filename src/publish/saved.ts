import { open } from 'node:fs/promises'
import * as z from 'zod'
import type { Context } from '../forge/index.ts'
import { UserError } from '../lib/error.ts'
import { oneLine } from '../lib/text.ts'
import type { Report, Reports } from '../model.ts'
import { reasonOf } from '../report/reason.ts'
import { reportSchema } from '../report/report-schema.ts'
import { together } from '../run/projects.ts'
import { version } from '../version.ts'
import { projectsOf } from './voice.ts'

const largest = 8 * 1024 * 1024

/**
 * A report that another job wrote, as untrusted data: its form, its version, its repository and its head are checked, and
 * nothing but validated data goes on. Throws `report-unreadable`, `report-foreign`.
 */
export async function readReport(file: string, context: Context): Promise<Report | Reports> {
  const report = parsed(await textOf(file), file)
  for (const one of projectsOf(report)) refuseForeign(one, context, file)
  return report
}

/** Several projects: what they amount to is made again from each. */
const severalSchema = z.object({ version: z.literal(1), projects: z.array(reportSchema).min(1).max(500) })

async function textOf(file: string): Promise<string> {
  const handle = await open(file).catch((error: unknown) => {
    throw unreadable(file, (error as NodeJS.ErrnoException).code ?? '?')
  })
  try {
    const status = await handle.stat()
    if (!status.isFile()) throw unreadable(file, 'not a file')
    if (status.size > largest) throw unreadable(file, `${status.size} > ${largest} B`)
    return await handle.readFile('utf8')
  } finally {
    await handle.close()
  }
}

function parsed(text: string, file: string): Report | Reports {
  const json = jsonIn(text, file)
  if (typeof json !== 'object' || json === null || !('projects' in json)) return valid(reportSchema, json, file)
  return together(valid(severalSchema, json, file).projects, version())
}

function valid<T>(schema: z.ZodType<T>, json: unknown, file: string): T {
  const result = schema.safeParse(json)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw unreadable(file, oneLine(`${issue?.path.join('.') || '.'}: ${issue?.message ?? '?'}`, 160))
}

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable(file, 'JSON')
  }
}

/** What could not be judged has no head of its own: the event's stands for it. */
function refuseForeign(report: Report, context: Context, file: string): void {
  const refuse = (what: string, read: string | null | undefined, expected: string | null): void => {
    if (read?.toLowerCase() === expected?.toLowerCase() && read) return
    throw new UserError({
      code: 'report-foreign',
      file,
      what,
      read: oneLine(read ?? 'null', 80),
      expected: expected ?? '',
    })
  }
  refuse('palier', report.palier, version())
  refuse('project.slug', report.project.slug, context.slug)
  if (report.head !== null || !reasonOf(report, 'not-evaluated'))
    refuse('head.revision', report.head?.revision, context.head)
}

function unreadable(file: string, problem: string): UserError {
  return new UserError({ code: 'report-unreadable', file, problem })
}
