import type { Fact, Project, Tree } from '../model.ts'
import type { Builds } from './object.ts'

/** One build of one image by a pipeline, as far as it can be read. Paths are relative to the repository's root. */
export interface ImageBuild {
  /** Subject of the job's fact. */
  job: string
  jobName: string
  dockerfile: string | undefined
  /** `''` for the root. */
  context: string | undefined
  target: string
  arguments: Map<string, string>
  /** Names without registry and tag; undefined when one cannot be known. */
  images: string[] | undefined
  /** `name:tag` of those that each run pushes again. */
  fixed?: string[]
  /** A pipeline; false: compose or skaffold, which name images without proving that they are published. */
  pipeline: boolean
  /** The name is the one that is deployed (false: a local name of compose). */
  sure: boolean
}

/** The path below PATH of a path from the root; null when it is outside. */
export function belowPath(tree: Tree, path: string): string | null {
  if (tree.prefix === '') return path
  return path.startsWith(`${tree.prefix}/`) ? path.slice(tree.prefix.length + 1) : null
}

/** A path from the root as a location writes it, relative to PATH: `../` where it is outside. */
export function fromPath(tree: Tree, path: string): string {
  const inside = belowPath(tree, path)
  return inside ?? `${'../'.repeat(tree.prefix.split('/').length)}${path}`
}

/** What this repository builds, from the jobs of its pipelines and its Dockerfiles. */
export function buildsOf(
  made: readonly ImageBuild[],
  dockerfiles: readonly Fact<'dockerfile'>[],
  around: { tree: Tree; project: Project },
): Builds {
  const here = made.filter((build) => isHere(build, around.tree))
  const images = new Map<string, { name: string; by: string }>()
  for (const build of here) {
    const file = build.dockerfile === undefined ? null : belowPath(around.tree, build.dockerfile)
    const by = file !== null && file !== '' ? file : build.jobName
    for (const name of build.images ?? []) images.set(`${name}\0${by}`, { name, by })
  }
  const named = new Set(here.filter((build) => build.sure && build.images).map((build) => build.dockerfile))
  const files = dockerfiles.map((fact) => fact.value.file)
  const nameless = files.some((file) => !named.has(around.tree.prefix === '' ? file : `${around.tree.prefix}/${file}`))
  const any = here.some((build) => build.pipeline) || files.length > 0
  const { repository } = around.project
  return {
    images: [...images.values()],
    fixed: here.flatMap((build) => (build.pipeline ? (build.fixed ?? []) : [])),
    any,
    unnamed: nameless || here.some((build) => build.pipeline && build.images === undefined),
    here: repository === null ? any : repository.includes('application'),
  }
}

/** A build whose Dockerfile is known to be outside PATH is another project's. */
function isHere(build: ImageBuild, tree: Tree): boolean {
  return !build.dockerfile || belowPath(tree, build.dockerfile) !== null
}
