import { catalogueDefaults, cataloguedBuild, flattensNames } from './catalogue-jobs.ts'
import { expand, isOpen, settle } from './expand.ts'
import { type GitlabJob, scriptOf, variablesOf } from './gitlab-jobs.ts'
import { combinations } from './job-facts.ts'
import type { JsonObject } from './object.ts'
import { list, record, records, scalar, string } from './reading.ts'
import { checkout, inCheckout, pushed, type ScriptBuild, scriptBuilds, usesDocker } from './script-builds.ts'
import { type ShellCommand, shellCommands } from './shell.ts'

/** What a job builds for each combination of its `parallel:matrix`, one empty combination without. */
export function gitlabBuilds(
  job: GitlabJob,
  globals: ReadonlyMap<string, string>,
): { label: string; builds: ScriptBuild[] }[] {
  return matrices(job.config).map((combination) => {
    const variables = variablesWith(job, globals, combination)
    return { label: [...combination.values()].join(', '), builds: buildsWith(job, variables) }
  })
}

/** What a job's variables are worth: the catalogue's defaults, the pipeline's, its own, the matrix's. */
function variablesWith(
  job: GitlabJob,
  globals: ReadonlyMap<string, string>,
  combination: ReadonlyMap<string, string>,
): Map<string, string> {
  const defaults = catalogueDefaults(job.ancestors)
  const own = [...variablesOf(job.config.variables)].filter(([name, value]) => defaults.get(name) !== value)
  return settle(new Map([...defaults, ...globals, ['CI_PROJECT_DIR', checkout], ...own, ...combination]))
}

function matrices(config: JsonObject): Map<string, string>[] {
  const rows = records(record(config.parallel).matrix).flatMap(({ item }) =>
    combinations(
      Object.entries(item).map(
        ([name, value]) => [name, Array.isArray(value) ? value.map(scalar) : [scalar(value)]] as const,
      ),
    ),
  )
  return rows.length === 0 ? [new Map()] : rows.slice(0, 50)
}

function buildsWith(job: GitlabJob, variables: ReadonlyMap<string, string>): ScriptBuild[] {
  const catalogued = cataloguedBuild(job.ancestors)
  const commands = jobCommands(job).map((command) => expanded(command, variables))
  if (catalogued === undefined) return scriptBuilds(commands)
  const flat = flattensNames(job.ancestors)
  const images = expand(catalogued.images, variables).split(/\s+/)
  return [
    {
      dockerfile: inCheckout(expand(catalogued.dockerfile, variables)),
      context: inCheckout(expand(catalogued.context, variables)),
      ...extraOptions(variables.get('EXTRA_BUILD_ARGS') ?? ''),
      ...pushed(flat ? images.map((image) => (isOpen(image) ? image : image.replaceAll('/', '-'))) : images),
    },
  ]
}

/** Catalogue jobs pass `EXTRA_BUILD_ARGS` to the builder as it is. */
function extraOptions(text: string): Pick<ScriptBuild, 'target' | 'arguments'> {
  const [build] = scriptBuilds(shellCommands(`docker build ${text} .`))
  return { target: build?.target ?? '', arguments: build?.arguments ?? new Map() }
}

function expanded(command: ShellCommand, variables: ReadonlyMap<string, string>): ShellCommand {
  // A variable may hold several options: `$ALL_DESTINATIONS`.
  const words = command.words.flatMap((word) => {
    const value = expand(word, variables)
    return /^\$\{?\w+\}?$/.test(word) ? value.split(/\s+/).filter((part) => part !== '') : [value]
  })
  return { ...command, words, path: expand(command.path, variables) }
}

/** Commands of a job, its variables replaced by what the pipeline gives them. */
export function gitlabCommands(job: GitlabJob, globals: ReadonlyMap<string, string>): ShellCommand[] {
  const [combination = new Map<string, string>()] = matrices(job.config)
  const variables = variablesWith(job, globals, combination)
  return jobCommands(job).map((command) => expanded(command, variables))
}

function jobCommands(job: GitlabJob): ShellCommand[] {
  return shellCommands(scriptOf(job.config))
}

/** A `docker:dind` service, or Docker's build or push as a command. */
export function isDockerInDocker(job: GitlabJob): boolean {
  const services = list(job.config.services).map((service) => string(service) || string(record(service).name))
  return (
    services.some((service) => /(^|\/)docker:[^/]*dind|(^|\/)dind(:|$)/.test(service)) || usesDocker(jobCommands(job))
  )
}
