import { readYaml } from '../lib/yaml.ts'
import { Unreadable } from '../lib/tree.ts'
import type { Fact, Tree } from '../model.ts'
import { fromPath, type ImageBuild } from './builds.ts'
import { pushedNames } from './image-names.ts'
import type { JsonObject } from './object.ts'
import { normalize } from './paths.ts'
import { isRecord, record, records, scalar, string } from './reading.ts'
import { scriptBuilds, usesDocker } from './script-builds.ts'
import { shellCommands } from './shell.ts'

/** Workflows at the repository's root, their jobs, and the images that these build. */
export async function githubWorkflows(tree: Tree): Promise<{ facts: (Fact<'pipeline'> | Fact<'job'>)[]; builds: ImageBuild[] }> {
  const files = tree.root.files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
  const found: { facts: (Fact<'pipeline'> | Fact<'job'>)[]; builds: ImageBuild[] } = { facts: [], builds: [] }
  for (const file of files) {
    const path = fromPath(tree, file)
    found.facts.push({ kind: 'pipeline', subject: path, at: { file: path }, value: { forge: 'github', file: path, dso: false, misnamed: false, catalogueFiles: [], readSecret: false } })
    for (const [name, job] of Object.entries(record(await read(tree, file), 'jobs'))) {
      if (!isRecord(job)) continue
      const builds = buildsOf(job, { subject: `${path}#${name}`, name })
      found.facts.push(jobFact(job, { tree, path, name, builds }))
      found.builds.push(...builds)
    }
  }
  return found
}

async function read(tree: Tree, file: string): Promise<JsonObject> {
  try {
    const document = readYaml((await tree.root.read(file)).toString('utf8'), 'core').documents[0]
    return isRecord(document) ? document : {}
  } catch (error) {
    if (error instanceof Unreadable) return {}
    throw error
  }
}

interface Named {
  tree: Tree
  path: string
  name: string
  builds: ImageBuild[]
}

function jobFact(job: JsonObject, { tree, path, name, builds }: Named): Fact<'job'> {
  const dockerfile = builds.length === 0 ? '' : builds[0]?.dockerfile
  const commands = records(job.steps).flatMap(({ item }) => shellCommands(string(item.run)))
  return {
    kind: 'job',
    subject: `${path}#${name}`,
    at: { file: path },
    origin: { document: 0, path: ['jobs', name], form: 'raw' },
    value: {
      name,
      pipeline: path,
      dso: false,
      stage: '',
      extends: [],
      unknownExtends: [],
      buildsImage: builds.length > 0,
      dockerfile,
      dockerfileFound: dockerfile === undefined ? undefined : dockerfile === '' || tree.root.has(dockerfile),
      images: builds.some((build) => build.images === undefined) ? undefined : builds.flatMap((build) => build.images ?? []),
      dockerInDocker: usesDocker(commands),
      manual: false,
      allowFailure: job['continue-on-error'] === true,
    },
  }
}

function buildsOf(job: JsonObject, of: { subject: string; name: string }): ImageBuild[] {
  const common = { job: of.subject, jobName: of.name, pipeline: true, sure: true }
  return records(job.steps).flatMap(({ item }) => {
    if (/^docker\/(?:build-push-action|bake-action)@/.test(string(item.uses))) return [{ ...common, ...actionBuild(record(item.with)) }]
    return scriptBuilds(shellCommands(string(item.run))).map((build) => ({ ...common, ...build }))
  })
}

/** docker/build-push-action: `context` defaults to the root, `file` to `context/Dockerfile`. */
function actionBuild(inputs: JsonObject): Pick<ImageBuild, 'dockerfile' | 'context' | 'target' | 'arguments' | 'images'> {
  const context = known(scalar(inputs.context) || '.')
  const written = scalar(inputs.file)
  const beside = context === undefined ? undefined : context === '' ? 'Dockerfile' : `${context}/Dockerfile`
  const dockerfile = written === '' ? beside : known(written)
  return { dockerfile, context, target: scalar(inputs.target), arguments: new Map(), images: pushedNames(scalar(inputs.tags).split(/[\s,]+/)) }
}

function known(path: string): string | undefined {
  return path.includes('${{') || /^(?:https?|git):/.test(path) ? undefined : (normalize(path) ?? undefined)
}
