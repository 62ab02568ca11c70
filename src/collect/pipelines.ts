import { Unreadable } from '../lib/tree.ts'
import type { BlindSpot, Fact, Project, Tree } from '../model.ts'
import { fromPath, type ImageBuild } from './builds.ts'
import { needsSecrets, readSecretJob } from './catalogue-jobs.ts'
import { githubWorkflows } from './github-workflows.ts'
import { gitlabJobFact } from './gitlab-job-fact.ts'
import { type GitlabJob, gitlabJobs } from './gitlab-jobs.ts'
import { type GitlabDocument, loadGitlab } from './gitlab-load.ts'
import { list, string } from './reading.ts'

export interface PipelineFacts {
  facts: (Fact<'pipeline'> | Fact<'job'>)[]
  builds: ImageBuild[]
  blindSpots: BlindSpot[]
}

const secondary = '.gitlab-ci-dso.yml'
const primary = '.gitlab-ci.yml'
const misnamed = ['.gitlab-ci-dso.yaml', 'gitlab-ci-dso.yml', 'gitlab-ci-dso.yaml', '.gitlab-ci.dso.yml']

/** Pipelines at the repository's root, whatever PATH: GitLab's two files with what they include, and GitHub's workflows. */
export async function pipelines(tree: Tree, _project: Project): Promise<PipelineFacts> {
  const found: PipelineFacts = { facts: [], builds: [], blindSpots: [] }
  const { root } = tree
  for (const file of [secondary, primary]) if (root.has(file)) await addGitlab(tree, file, found)
  if (!root.has(secondary)) found.facts.push(...misnamed.filter((file) => root.has(file)).map((file) => misnamedFact(tree, file)))
  const workflows = await githubWorkflows(tree)
  found.facts.push(...workflows.facts)
  found.builds.push(...workflows.builds)
  return found
}

async function addGitlab(tree: Tree, file: string, found: PipelineFacts): Promise<void> {
  try {
    const document = await loadGitlab(tree.root, file)
    const broken = document.problems[0]
    const at = { file: fromPath(tree, broken?.file ?? file), ...(broken ? { line: broken.line } : {}) }
    if (broken)
      found.blindSpots.push({ kinds: ['job'], at, fault: true, cause: { code: 'yaml-broken', file: at.file, line: broken.line, problem: broken.reason } })
    const jobs = gitlabJobs(document.content)
    const dso = file === secondary || (!tree.root.has(secondary) && document.catalogueFiles.length > 0)
    found.facts.push(pipelineFact({ tree, file, dso }, document, jobs))
    for (const job of jobs) {
      const { fact, builds } = gitlabJobFact(job, { tree, file, dso, document })
      found.facts.push(fact)
      found.builds.push(...builds)
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
  }
}

interface Place {
  tree: Tree
  file: string
  dso: boolean
}

function pipelineFact({ tree, file, dso }: Place, document: GitlabDocument, jobs: readonly GitlabJob[]): Fact<'pipeline'> {
  const path = fromPath(tree, file)
  const readSecret = readsSecret(document, jobs)
  const unknown = !readSecret && document.unresolved.length > 0
  return {
    kind: 'pipeline',
    subject: path,
    at: { file: path, line: 1 },
    value: { forge: 'gitlab', file: path, dso, misnamed: false, catalogueFiles: [...new Set(document.catalogueFiles)], readSecret: unknown ? undefined : readSecret },
    ...(unknown ? { doubts: { readSecret: { code: 'pipeline-includes-elsewhere', file: path, includes: document.unresolved.slice(0, 3).join(', ') } } } : {}),
  }
}

/** A job reads the secrets, and no job that needs them stands in an earlier stage. */
function readsSecret(document: GitlabDocument, jobs: readonly GitlabJob[]): boolean {
  const stages = ['.pre', ...(document.content.stages ? list(document.content.stages).map(string) : ['build', 'test', 'deploy']), '.post']
  const rank = (job: GitlabJob): number => stages.indexOf(string(job.config.stage) || 'test')
  const reading = jobs.filter((job) => job.ancestors.includes(readSecretJob)).map(rank)
  const needing = jobs.filter((job) => job.ancestors.some(needsSecrets)).map(rank)
  return reading.length > 0 && needing.every((stage) => Math.min(...reading) <= stage)
}

function misnamedFact(tree: Tree, file: string): Fact<'pipeline'> {
  const path = fromPath(tree, file)
  return { kind: 'pipeline', subject: path, at: { file: path }, value: { forge: 'gitlab', file: path, dso: false, misnamed: true, catalogueFiles: [], readSecret: false } }
}
