import type { BlindSpot, Fact, Location, Tree } from '../model.ts'
import { type PipelineFacts, pipelines } from './pipelines.ts'

/** Another repository of the project, seen in a folder of the tree. */
export interface CompanionTree {
  folder: string
  tree: Tree
}

/** Pipelines of the tree and of its companions, which are read at their own roots; paths are those of the whole. */
export async function allPipelines(tree: Tree, companions: readonly CompanionTree[]): Promise<PipelineFacts> {
  const parts = await Promise.all(companions.map((companion) => pipelinesOf(companion, tree.prefix)))
  const all = [await pipelines(tree), ...parts]
  return {
    pipelines: all.flatMap((part) => part.pipelines),
    jobs: all.flatMap((part) => part.jobs),
    builds: all.flatMap((part) => part.builds),
    chores: all.flatMap((part) => part.chores),
    blindSpots: all.flatMap((part) => part.blindSpots),
  }
}

async function pipelinesOf({ folder, tree }: CompanionTree, prefix: string): Promise<PipelineFacts> {
  const found = await pipelines(tree)
  const inside = (path: string): string => (path === '' ? '' : `${folder}/${path}`)
  const fromRoot = (path: string): string => (prefix === '' ? inside(path) : `${prefix}/${inside(path)}`)
  const moved = <F extends { subject: string; at: Location }>(fact: F): F => ({
    ...fact,
    subject: fact.subject === 'project' ? fact.subject : inside(fact.subject),
    at: { ...fact.at, file: inside(fact.at.file) },
  })
  return {
    pipelines: found.pipelines.map((fact): Fact<'pipeline'> => {
      return { ...moved(fact), value: { ...fact.value, file: inside(fact.value.file) } }
    }),
    jobs: found.jobs.map((fact): Fact<'job'> => {
      const { dockerfile, pipeline } = fact.value
      const written = dockerfile === undefined ? undefined : fromRoot(dockerfile)
      return { ...moved(fact), value: { ...fact.value, pipeline: inside(pipeline), dockerfile: written } }
    }),
    // What compose files name is found with the files of the whole.
    builds: found.builds
      .filter((build) => build.pipeline)
      .map((build) => ({
        ...build,
        job: inside(build.job),
        dockerfile: build.dockerfile === undefined ? undefined : fromRoot(build.dockerfile),
        context: build.context === undefined ? undefined : fromRoot(build.context === '' ? '.' : build.context),
      })),
    chores: found.chores.map((chore) => ({ ...moved(chore), pipeline: inside(chore.pipeline) })),
    blindSpots: found.blindSpots.map(
      (spot): BlindSpot => ({ ...spot, at: { ...spot.at, file: inside(spot.at.file) } }),
    ),
  }
}
