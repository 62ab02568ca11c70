import type { Fact } from '../model.ts'
import type { PipelineFacts } from './gitlab.ts'
import { readSchedule } from './schedule.ts'
import type { Chore } from './tasks.ts'

/** Builds and scans that a schedule repeats. Schedules of GitLab are no files: with it, or without any schedule, one is unknown. */
export function rescanFacts({ chores, pipelines }: PipelineFacts): Fact<'rescan'>[] {
  const known = chores.filter(isRescan).flatMap((chore) => factOf(chore) ?? [])
  const elsewhere = known.length === 0 || pipelines.some(({ value }) => value.forge === 'gitlab')
  return elsewhere ? [...known, unknown] : known
}

const unknown: Fact<'rescan'> = {
  kind: 'rescan',
  subject: 'project',
  at: { file: '' },
  value: { job: '', days: undefined },
  doubts: { days: { code: 'schedules-elsewhere' } },
}

function isRescan({ builds, deeds, schedules }: Chore): boolean {
  return schedules.length > 0 && (builds || deeds.some(({ type }) => type === 'scan'))
}

function factOf({ subject, at, job, schedules }: Chore): Fact<'rescan'> | null {
  const gaps = schedules.map(daysBetween).filter((gap) => gap !== null)
  return gaps.length === 0 ? null : { kind: 'rescan', subject, at, value: { job, days: Math.min(...gaps) } }
}

/** Longest time between two runs, in whole days; null when it never fires. */
function daysBetween(expression: string): number | null {
  const hours = readSchedule(expression, 'posix')?.hours ?? null
  return hours === null ? null : Math.ceil(hours / 24)
}
