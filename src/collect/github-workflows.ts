import { locate, readYaml } from '../lib/yaml.ts'
import type { BlindSpot, Location, Message, Tree } from '../model.ts'
import { fromPath } from './builds.ts'
import { environmentOf, githubBuilds, jobCommands, needsDocker } from './github-builds.ts'
import { type Actions, githubChore, localActions } from './github-chores.ts'
import { eventsOf, namesOf, type Workflow } from './github-events.ts'
import { matrixOf, named } from './github-values.ts'
import type { PipelineFacts } from './gitlab.ts'
import { imageBuilds, type JobReading, jobFact } from './job-facts.ts'
import type { JsonObject } from './object.ts'
import { isRecord, record, string } from './reading.ts'
import { type ScriptBuild, usesDocker } from './script-builds.ts'
import { isHarmless } from './task-actions.ts'
import type { Scripts } from './task-scripts.ts'
import { textOf } from './text-file.ts'

/** GitHub's workflows at the repository's root: their jobs and what these build. */
export async function githubWorkflows(tree: Tree, scripts: Scripts): Promise<PipelineFacts> {
  const files = tree.root.files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
  await tree.root.load(files)
  const facts: PipelineFacts = { pipelines: [], jobs: [], builds: [], chores: [], blindSpots: [] }
  const workflows: Workflow[] = []
  for (const file of files) {
    const text = await textOf(tree.root, file)
    const { documents, problems } = readYaml(text, 'core')
    const broken = problems.find((problem) => problem.fatal)
    if (broken !== undefined) facts.blindSpots.push(blindSpot(file, broken, tree))
    if (isRecord(documents[0])) workflows.push({ file, text, content: documents[0] })
  }
  const means = { workflows, scripts, actions: await localActions(tree.root) }
  for (const workflow of workflows) addWorkflow(workflow, means, tree, facts)
  return facts
}

function blindSpot(
  file: string,
  problem: { line: number; column: number; reason: string },
  tree: Tree,
): PipelineFacts['blindSpots'][number] {
  const { line, column, reason } = problem
  const cause: Message = { code: 'yaml-broken', file, line, problem: reason }
  return {
    kinds: ['job', 'pipeline', 'task', 'rescan', 'tlsSetting'],
    at: { file: fromPath(tree, file), line, column },
    cause,
    fault: true,
  }
}

/** Inputs that other workflows of this repository give to this one. */
function callersOf(file: string, workflows: readonly Workflow[]): Map<string, string>[] {
  return workflows.flatMap(({ content }) =>
    Object.values(record(content.jobs)).flatMap((job) => {
      const calls = isRecord(job) && string(job.uses).replace(/^\.\//, '') === file
      if (!calls) return []
      return matrixOf(job).map((row) => new Map([...named('inputs', record(job.with)), ...row]))
    }),
  )
}

interface Means {
  workflows: readonly Workflow[]
  scripts: Scripts
  actions: Actions
}

function addWorkflow(workflow: Workflow, means: Means, tree: Tree, facts: PipelineFacts): void {
  const { file, content } = workflow
  const value = { forge: 'github', file, dso: false, misnamed: false, catalogueFiles: [], readSecret: false }
  facts.pipelines.push({ kind: 'pipeline', subject: file, at: { file: fromPath(tree, file), line: 1 }, value })
  const callers = callersOf(file, means.workflows)
  const events = eventsOf(workflow, means.workflows)
  for (const [name, job] of Object.entries(record(content.jobs))) {
    if (!isRecord(job)) continue
    const at = { file: fromPath(tree, file), line: locate(workflow.text, 'core', 0, ['jobs', name])?.line ?? 1 }
    const builds = variants(job, workflow, callers)
    const subject = `${file}#${name}`
    const reading: JobReading = { subject, at, job: describe(name, job, workflow), builds, doubts: {} }
    facts.jobs.push(jobFact(reading, tree.root))
    facts.builds.push(...imageBuilds(reading))
    const chore = githubChore(name, job, { ...means, workflow, events, at, builds: builds.length > 0 })
    if (chore === null) continue
    facts.chores.push(chore)
    facts.blindSpots.push(...elsewhere(string(job.uses), chore.deeds.length > 0, { file, at }))
  }
}

/** A reusable workflow of another repository may do anything, unless it is a known one. */
function elsewhere(uses: string, known: boolean, { file, at }: { file: string; at: Location }): BlindSpot[] {
  if (uses === '' || uses.startsWith('./') || known || isHarmless(uses)) return []
  const cause: Message = { code: 'pipeline-includes-elsewhere', file, includes: uses }
  return [{ kinds: ['task', 'rescan'], at, cause, fault: false }]
}

function describe(name: string, job: JsonObject, { file, content }: Workflow): JobReading['job'] {
  const commands = jobCommands(job, environmentOf(job, content))
  return {
    name,
    pipeline: file,
    dso: false,
    stage: '',
    extends: [],
    unknownExtends: [],
    dockerInDocker: needsDocker(job) || usesDocker(commands),
    manual: startedByPeople(content),
    allowFailure: job['continue-on-error'] === true,
  }
}

function startedByPeople(content: JsonObject): boolean {
  const names = namesOf(content.on)
  return names.length > 0 && names.every((name) => name === 'workflow_dispatch')
}

/** Different builds over the callers of a workflow and the matrix of a job. */
function variants(job: JsonObject, { content }: Workflow, callers: readonly Map<string, string>[]): ScriptBuild[] {
  const inputs = callers.length > 0 ? callers : [new Map(defaultInputs(content))]
  const environment = environmentOf(job, content)
  const builds = inputs
    .slice(0, 50)
    .flatMap((given) => matrixOf(job).flatMap((row) => githubBuilds(job, new Map([...environment, ...given, ...row]))))
  const different = new Map(
    builds.map((build) => [JSON.stringify([...Object.values(build), ...build.arguments]), build]),
  )
  return [...different.values()].slice(0, 100)
}

function defaultInputs(content: JsonObject): [string, string][] {
  const on = record(content.on)
  const inputs = { ...record(record(on.workflow_dispatch).inputs), ...record(record(on.workflow_call).inputs) }
  return Object.entries(inputs).flatMap(([name, input]) => {
    const value = record(input).default
    return value === undefined || typeof value === 'object' ? [] : [[`inputs.${name}`, String(value)]]
  })
}
