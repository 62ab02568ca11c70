import { readYaml } from '../lib/yaml.ts'
import type { Location, Tree } from '../model.ts'
import { environmentOf, stepCommands } from './github-builds.ts'
import { asksForPeople, type Events, isOff, type Workflow } from './github-events.ts'
import { matrixOf, named, substitute, type Values } from './github-values.ts'
import type { JsonObject } from './object.ts'
import { isRecord, record, records, scalar, string } from './reading.ts'
import { shellCommands } from './shell.ts'
import { actionOf } from './task-actions.ts'
import { type Deed, deedsOf, variableDeeds } from './task-deeds.ts'
import { openCommands } from './task-open.ts'
import type { Scripts } from './task-scripts.ts'
import type { Chore } from './tasks.ts'
import { textOf } from './text-file.ts'

/** Folder of a local composite action → its content. */
export type Actions = ReadonlyMap<string, JsonObject>

const depthLimit = 5
const rowLimit = 10

export async function localActions(root: Tree): Promise<Actions> {
  const files = root.files.filter((file) => /(?:^|\/)action\.ya?ml$/.test(file)).slice(0, 200)
  const entries = await Promise.all(
    files.map(
      async (file) =>
        [file.replace(/\/?action\.ya?ml$/, ''), readYaml(await textOf(root, file), 'core').documents[0]] as const,
    ),
  )
  return new Map(entries.filter((entry): entry is [string, JsonObject] => isRecord(entry[1])))
}

export interface Means {
  workflow: Workflow
  events: Events
  scripts: Scripts
  actions: Actions
}

/** What one job of a workflow does; null when nothing starts it. */
export function githubChore(
  name: string,
  job: JsonObject,
  means: Means & { at: Location; builds: boolean },
): Chore | null {
  const { workflow, events, at, builds } = means
  if (!events.runs || isOff(job.if)) return null
  const environment = environmentOf(job, workflow.content)
  const rows = matrixOf(job).slice(0, rowLimit)
  const deeds = rows.flatMap((row) =>
    stepDeeds(
      records(job.steps).map(({ item }) => item),
      { job, values: new Map([...environment, ...row]), depth: 0 },
      means,
    ),
  )
  const called = typeof job.uses === 'string' ? actionOf(job.uses, record(job.with)).deeds : []
  return {
    subject: `${workflow.file}#${name}`,
    at,
    job: name,
    pipeline: workflow.file,
    manual: events.manual || asksForPeople(job.if),
    loose: looseness(job, rows),
    deeds: [...called, ...variableDeeds(variablesOf(environment)), ...deeds],
    builds,
    schedules: events.schedules,
  }
}

/** A failure that is tolerated for every row of the matrix; undefined when it hangs on something unknown. */
function looseness(job: JsonObject, rows: readonly Values[]): string | undefined {
  const written = job['continue-on-error']
  if (typeof written !== 'string') return written === true ? 'continue-on-error' : ''
  const values = rows.map((row) => substitute(written, row).trim())
  if (values.every((value) => value === 'true')) return 'continue-on-error'
  return values.some((value) => value === 'false' || /^\$\{\{\s*matrix\./.test(value)) ? '' : undefined
}

function variablesOf(values: Values): [string, string][] {
  return [...values].map(([name, value]) => [name.replace(/^env\./, ''), value])
}

interface Around {
  job: JsonObject
  values: Values
  depth: number
}

function stepDeeds(steps: readonly JsonObject[], around: Around, means: Means): Deed[] {
  return steps.flatMap((step) => {
    if (isOff(step.if)) return []
    const values = new Map([...around.values, ...named('env', record(step.env))])
    const deeds = [
      ...variableDeeds(variablesOf(new Map(named('env', record(step.env))))),
      ...commandDeeds(step, { ...around, values }, means),
      ...actionDeeds(step, { ...around, values }, means),
    ]
    const tolerated = substitute(scalar(step['continue-on-error']), values) === 'true'
    return tolerated ? deeds.map((one) => ({ ...one, loose: one.loose || 'continue-on-error' })) : deeds
  })
}

function commandDeeds(step: JsonObject, { job, values }: Around, { scripts }: Means): Deed[] {
  return openCommands(stepCommands(step, job, values), scripts).flatMap(deedsOf)
}

function actionDeeds(step: JsonObject, around: Around, means: Means): Deed[] {
  const uses = string(step.uses)
  if (uses === '' || around.depth > depthLimit) return []
  const settings = given(record(step.with), around.values)
  if (!uses.startsWith('./')) return outsideDeeds(uses, settings, means)
  const action = means.actions.get(uses.replace(/^\.\//, '').replace(/\/+$/, ''))
  if (action === undefined) return []
  const defaults = Object.entries(record(action.inputs)).map(
    ([name, input]) => [`inputs.${name}`, scalar(record(input).default)] as const,
  )
  const values = new Map([...around.values, ...defaults, ...named('inputs', settings)])
  const steps = records(record(action.runs).steps).map(({ item }) => item)
  return stepDeeds(steps, { job: {}, values, depth: around.depth + 1 }, means)
}

function given(settings: JsonObject, values: Values): JsonObject {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, substitute(scalar(value), values)]))
}

function outsideDeeds(uses: string, settings: JsonObject, { scripts }: Means): Deed[] {
  const { deeds, script } = actionOf(uses, settings)
  return script === '' ? deeds : [...deeds, ...openCommands(shellCommands(script), scripts).flatMap(deedsOf)]
}
