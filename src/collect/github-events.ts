import type { JsonObject } from './object.ts'
import { isRecord, list, record, records, string } from './reading.ts'

export interface Workflow {
  file: string
  text: string
  content: JsonObject
}

/** What starts a workflow, by itself or through the workflows of this repository that call it. */
export interface Events {
  /** Something starts it. */
  runs: boolean
  /** Only people do. */
  manual: boolean
  /** Cron expressions. */
  schedules: string[]
}

const never: Events = { runs: false, manual: true, schedules: [] }
const depthLimit = 5

export function eventsOf(workflow: Workflow, workflows: readonly Workflow[], depth = 0): Events {
  const own = namesOf(workflow.content.on).filter((name) => name !== 'workflow_call')
  const direct: Events = {
    runs: own.length > 0,
    manual: own.every((name) => name === 'workflow_dispatch'),
    schedules: records(record(workflow.content.on).schedule).map(({ item }) => string(item.cron)),
  }
  const callers = depth < depthLimit ? workflows.filter((other) => calls(other, workflow.file)) : []
  return callers.map((caller) => eventsOf(caller, workflows, depth + 1)).reduce(together, direct.runs ? direct : never)
}

function together(a: Events, b: Events): Events {
  if (!a.runs || !b.runs) return a.runs ? a : b
  return { runs: true, manual: a.manual && b.manual, schedules: [...a.schedules, ...b.schedules] }
}

function calls({ content, file }: Workflow, called: string): boolean {
  if (file === called) return false
  const jobs = Object.values(record(content.jobs))
  return jobs.some((job) => isRecord(job) && !isOff(job.if) && string(job.uses).replace(/^\.\//, '') === called)
}

export function namesOf(events: JsonObject[string] | undefined): string[] {
  if (typeof events === 'string') return [events]
  return Array.isArray(events) ? list(events).map(string) : Object.keys(record(events))
}

/** `if: false`, in any writing. */
export function isOff(condition: JsonObject[string] | undefined): boolean {
  return condition === false || /^\s*(?:\$\{\{\s*)?false\s*(?:\}\})?\s*$/.test(string(condition))
}

/** Only a run that people start satisfies it. */
export function asksForPeople(condition: JsonObject[string] | undefined): boolean {
  return /^\s*(?:\$\{\{\s*)?github\.event_name\s*==\s*'workflow_dispatch'\s*(?:\}\})?\s*$/.test(string(condition))
}
