import { needsSecrets, readSecretJob } from './catalogue-jobs.ts'
import type { GitlabJob } from './gitlab-jobs.ts'
import type { GitlabDocument } from './gitlab-load.ts'
import type { JsonObject } from './object.ts'
import { list, record, string } from './reading.ts'

export function stagesOf(content: JsonObject): string[] {
  const written = list(content.stages).map(string)
  return ['.pre', ...(written.length > 0 ? written : ['build', 'test', 'deploy']), '.post']
}

/** A job reads the secrets before every catalogue job that needs them; undefined when an include hides it. */
export function readSecretState(jobs: readonly GitlabJob[], document: GitlabDocument): boolean | undefined {
  const stages = stagesOf(document.content)
  const readers = jobs.filter((job) => job.ancestors.includes(readSecretJob) && !job.unknown.includes(readSecretJob))
  const users = jobs.filter((job) => job.ancestors.some(needsSecrets))
  const ready = readers.some(
    (reader) => stageOf(reader, stages) >= 0 && users.every((user) => isBefore(reader, user, stages)),
  )
  return ready || document.unresolved.length === 0 ? ready : undefined
}

/**
 * In an earlier stage, or named by `needs`, which orders jobs whatever their stages. GitLab refuses a stage that is not listed:
 * such a job says nothing of the order.
 */
function isBefore(reader: GitlabJob, user: GitlabJob, stages: readonly string[]): boolean {
  const needs = list(user.config.needs).map((need) => string(need) || string(record(need).job))
  const stage = stageOf(user, stages)
  return needs.includes(reader.name) || stage < 0 || stageOf(reader, stages) < stage
}

function stageOf(job: GitlabJob, stages: readonly string[]): number {
  return stages.indexOf(string(job.config.stage) || 'test')
}
