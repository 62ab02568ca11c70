import type { BlindSpot, Fact, Message, Tree } from '../model.ts'
import { fromPath, type ImageBuild } from './builds.ts'
import { gitlabBuilds, isDockerInDocker } from './gitlab-builds.ts'
import { type Around, includeChores, includeSpots, placesOf } from './gitlab-around.ts'
import { choreOf, isManual, looseness, runs } from './gitlab-chores.ts'
import { type GitlabJob, gitlabJobs, variablesOf } from './gitlab-jobs.ts'
import { type GitlabDocument, loadGitlab } from './gitlab-load.ts'
import { readSecretState, stagesOf } from './gitlab-stages.ts'
import { imageBuilds, type JobReading, jobFact } from './job-facts.ts'
import { list, record, string } from './reading.ts'
import type { ScriptBuild } from './script-builds.ts'
import type { Scripts } from './task-scripts.ts'
import type { Chore } from './tasks.ts'

export interface PipelineFacts {
  pipelines: Fact<'pipeline'>[]
  jobs: Fact<'job'>[]
  builds: ImageBuild[]
  chores: Chore[]
  blindSpots: BlindSpot[]
}

const platformFile = '.gitlab-ci-dso.yml'
const gitlabFile = '.gitlab-ci.yml'
const misnamedFiles = [
  '.gitlab-ci-dso.yaml',
  'gitlab-ci-dso.yml',
  'gitlab-ci-dso.yaml',
  '.gitlab-ci.dso.yml',
  '.gitlab-dso-ci.yml',
]

/** GitLab's pipelines at the repository's root. Facts name files from the root; locations are relative to PATH. */
export async function gitlabPipelines(tree: Tree, scripts: Scripts): Promise<PipelineFacts> {
  const { root } = tree
  const facts: PipelineFacts = { pipelines: [], jobs: [], builds: [], chores: [], blindSpots: [] }
  const means = { tree, scripts, facts }
  const platform = root.has(platformFile)
  if (platform) await addPipeline(platformFile, true, means)
  else for (const file of misnamedFiles.filter((name) => root.has(name))) facts.pipelines.push(misnamed(file, tree))
  if (root.has(gitlabFile)) await addPipeline(gitlabFile, !platform && 'catalogue', means)
  return facts
}

function misnamed(file: string, tree: Tree): Fact<'pipeline'> {
  const value = { forge: 'gitlab', file, dso: false, misnamed: true, catalogueFiles: [], readSecret: false }
  return { kind: 'pipeline', subject: file, at: { file: fromPath(tree, file), line: 1 }, value }
}

interface Means {
  tree: Tree
  scripts: Scripts
  facts: PipelineFacts
}

/** `dso`: it is the platform's pipeline, or it is when it includes the catalogue. */
async function addPipeline(file: string, dso: boolean | 'catalogue', means: Means): Promise<void> {
  const { tree, facts } = means
  const document = await loadGitlab(tree.root, file)
  const platform = dso === 'catalogue' ? document.catalogueFiles.length > 0 : dso
  const jobs = gitlabJobs(document.content)
  const broken = document.problems[0]
  const readSecret = broken !== undefined ? undefined : readSecretState(jobs, document)
  const doubts = readSecret === undefined ? { readSecret: doubtOf(document, file) } : undefined
  facts.pipelines.push({
    kind: 'pipeline',
    subject: file,
    at: { file: fromPath(tree, file), line: 1 },
    value: {
      forge: 'gitlab',
      file,
      dso: platform,
      misnamed: false,
      catalogueFiles: [...new Set(document.catalogueFiles)],
      readSecret,
    },
    ...(doubts === undefined ? {} : { doubts }),
  })
  await addJobs(jobs, { file, dso: platform, document }, means)
}

function doubtOf(document: GitlabDocument, file: string): Message {
  const [problem] = document.problems
  if (problem === undefined)
    return { code: 'pipeline-includes-elsewhere', file, includes: document.unresolved.slice(0, 3).join(', ') }
  return { code: 'yaml-broken', file: problem.file, line: problem.line, problem: problem.reason }
}

function blindSpotsOf(document: GitlabDocument, tree: Tree): BlindSpot[] {
  return document.problems.slice(0, 5).map((problem) => ({
    kinds: ['job', 'pipeline', 'task', 'rescan', 'tlsSetting'],
    at: { file: fromPath(tree, problem.file), line: problem.line, column: problem.column },
    cause: { code: 'yaml-broken', file: problem.file, line: problem.line, problem: problem.reason },
    fault: true,
  }))
}

async function addJobs(jobs: readonly GitlabJob[], around: Around, means: Means): Promise<void> {
  const { tree, facts } = means
  facts.blindSpots.push(...blindSpotsOf(around.document, tree), ...includeSpots(around, tree))
  facts.chores.push(...includeChores(around, tree))
  const globals = variablesOf(around.document.content.variables)
  const places = await placesOf(around.document, tree)
  for (const job of jobs) {
    const { at, loose } = places.get(job.name) ?? { at: { file: fromPath(tree, around.file), line: 1 } }
    for (const { label, builds } of distinct(gitlabBuilds(job, globals))) {
      const subject = `${around.file}#${job.name}${label === '' ? '' : `[${label}]`}`
      const reading = readingOf(job, builds, around)
      facts.jobs.push(jobFact({ ...reading, subject, at }, tree.root))
      facts.builds.push(...imageBuilds({ ...reading, subject, at }))
    }
    if (runs(job)) facts.chores.push(choreOf(job, { ...around, globals, at, looseAt: loose }, means.scripts))
    await addChildren(job, around, means)
  }
}

/** One job for all combinations of a matrix, unless they build different things. */
function distinct(variants: { label: string; builds: ScriptBuild[] }[]): { label: string; builds: ScriptBuild[] }[] {
  const different = new Set(variants.map(({ builds }) => JSON.stringify(builds)))
  const [first] = variants
  return different.size > 1 || first === undefined ? variants : [{ ...first, label: '' }]
}

function readingOf(job: GitlabJob, builds: readonly ScriptBuild[], around: Around): Omit<JobReading, 'subject' | 'at'> {
  const { config } = job
  const unresolved = around.document.unresolved[0]
  const hidden = job.unknown.length > 0 && unresolved !== undefined
  return {
    job: {
      name: job.name,
      pipeline: around.file,
      dso: around.dso,
      stage: string(config.stage) || 'test',
      extends: job.ancestors,
      unknownExtends: hidden ? undefined : job.unknown,
      dockerInDocker: isDockerInDocker(job),
      manual: isManual(job),
      allowFailure: looseness(job) !== '',
    },
    builds,
    doubts: hidden
      ? { unknownExtends: { code: 'pipeline-includes-elsewhere', file: around.file, includes: unresolved } }
      : {},
  }
}

/** Child pipelines of this repository run too. */
async function addChildren(job: GitlabJob, around: Around, means: Means): Promise<void> {
  const { tree, facts } = means
  const include = record(job.config.trigger).include
  for (const item of typeof include === 'string' ? [include] : list(include)) {
    const file = (typeof item === 'string' ? item : string(record(item).local)).replace(/^(\.?\/)+/, '')
    if (file === '' || !tree.root.has(file) || around.file.includes(' › ')) continue
    const document = await loadGitlab(tree.root, file)
    if (stagesOf(document.content).length > 100 || facts.jobs.length > 1000) continue
    await addJobs(gitlabJobs(document.content), { ...around, file: `${around.file} › ${file}`, document }, means)
  }
}
