import type { Tree } from '../model.ts'
import { belowPath } from './builds.ts'
import { namedBuilds } from './compose.ts'
import { githubWorkflows } from './github-workflows.ts'
import { otherPipelines } from './other-pipelines.ts'
import { readScripts } from './task-scripts.ts'
import { gitlabPipelines, type PipelineFacts } from './gitlab.ts'

export type { PipelineFacts } from './gitlab.ts'

/**
 * Pipelines of every forge at the repository's root, and what builds images here. Jobs that build another folder's
 * Dockerfile are left out when PATH is not the root.
 */
export async function pipelines(tree: Tree): Promise<PipelineFacts> {
  const scripts = await readScripts(tree.root)
  const parts = [await gitlabPipelines(tree, scripts), await githubWorkflows(tree, scripts)]
  const isHere = (dockerfile: string | undefined) => !dockerfile || belowPath(tree, dockerfile) !== null
  return {
    pipelines: parts.flatMap((part) => part.pipelines),
    jobs: parts.flatMap((part) => part.jobs).filter((job) => isHere(job.value.dockerfile)),
    builds: [
      ...parts.flatMap((part) => part.builds).filter((build) => isHere(build.dockerfile)),
      ...(await namedBuilds(tree)),
    ],
    chores: parts.flatMap((part) => part.chores),
    blindSpots: [...parts.flatMap((part) => part.blindSpots), ...otherPipelines(tree)],
  }
}
