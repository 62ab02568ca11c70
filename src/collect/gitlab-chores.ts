import type { Around } from './gitlab-around.ts'
import { gitlabBuilds, gitlabCommands } from './gitlab-builds.ts'
import { type GitlabJob, variablesOf } from './gitlab-jobs.ts'
import type { JsonObject } from './object.ts'
import { isRecord, list, record, records, string } from './reading.ts'
import { deed, type Deed, deedsOf, variableDeeds } from './task-deeds.ts'
import { openCommands } from './task-open.ts'
import type { Scripts } from './task-scripts.ts'
import type { Chore } from './tasks.ts'

/** What the commands and services of a job do. */
function gitlabDeeds(job: GitlabJob, globals: ReadonlyMap<string, string>, scripts: Scripts): Deed[] {
  const services = list(job.config.services).map((service) => string(service) || string(record(service).name))
  const cluster = services.some((image) => /(?:^|\/)(?:k3s|kindest\/node|k3d|microk8s)(?:[:@]|$)/.test(image))
  const variables = new Map([...globals, ...variablesOf(job.config.variables)])
  const commands = openCommands(gitlabCommands(job, globals), scripts)
  const deeds = [...commands.flatMap(deedsOf), ...variableDeeds(variables)]
  return cluster ? [...deeds, deed('cluster', 'services')] : deeds
}

/** Rules that start a job, in their order, up to one that applies to every pipeline. */
function startingRules(config: JsonObject): JsonObject[] {
  const rules: JsonObject[] = []
  for (const { item } of records(config.rules)) {
    if (string(item.when) !== 'never') rules.push(item)
    if (item.if === undefined && item.changes === undefined && item.exists === undefined) break
  }
  return rules
}

/** False for a job that no pipeline starts. */
export function runs({ config }: GitlabJob): boolean {
  if (config.rules !== undefined) return startingRules(config).length > 0
  return config.when !== 'never'
}

export function isManual({ config }: GitlabJob): boolean {
  const rules = startingRules(config)
  return rules.length > 0 ? rules.every((rule) => (rule.when ?? config.when) === 'manual') : config.when === 'manual'
}

/** A job that is allowed to fail, by its own key or by every rule that starts it. */
export function looseness({ config }: GitlabJob): string {
  const allowed = (value: unknown) => value === true || isRecord(value as never)
  const rules = startingRules(config)
  const byRules = rules.length > 0 && rules.every((rule) => allowed(rule.allow_failure ?? config.allow_failure))
  return byRules || (rules.length === 0 && allowed(config.allow_failure)) ? 'allow_failure' : ''
}

/** `globals`: variables of the whole pipeline. */
export function choreOf(
  job: GitlabJob,
  around: Around & Pick<Chore, 'at' | 'looseAt'> & { globals: ReadonlyMap<string, string> },
  scripts: Scripts,
): Chore {
  const { file, globals, at, looseAt } = around
  return {
    subject: `${file}#${job.name}`,
    at,
    looseAt,
    job: job.name,
    pipeline: file,
    manual: isManual(job),
    loose: looseness(job),
    deeds: gitlabDeeds(job, globals, scripts),
    builds: gitlabBuilds(job, globals).some(({ builds }) => builds.length > 0),
    schedules: [],
  }
}
