import type { Fact, Tree } from '../model.ts'
import { fromPath, type ImageBuild } from './builds.ts'
import { cataloguedBuild, flattensNames } from './catalogue-jobs.ts'
import { expand, settle } from './expand.ts'
import { type GitlabJob, scriptOf, variablesOf } from './gitlab-jobs.ts'
import type { GitlabDocument } from './gitlab-load.ts'
import { pushedNames } from './image-names.ts'
import { isRecord, list, string } from './reading.ts'
import { checkout, inCheckout, scriptBuilds, usesDocker } from './script-builds.ts'
import { shellCommands } from './shell.ts'

interface Surrounding {
  tree: Tree
  file: string
  dso: boolean
  document: GitlabDocument
}

/** One job as a fact, and the images that it builds. */
export function gitlabJobFact(job: GitlabJob, around: Surrounding): { fact: Fact<'job'>; builds: ImageBuild[] } {
  const { tree, file, dso, document } = around
  const path = fromPath(tree, file)
  const subject = `${path}#${job.name}`
  const commands = shellCommands(scriptOf(job.config))
  const builds = buildsOf(job, { commands, subject, document })
  const first = builds[0]
  const dockerfile = first ? first.dockerfile : ''
  const images = builds.length === 0 ? [] : builds.flatMap((build) => build.images ?? [])
  const unknownExtends = job.unknown.length > 0 && document.unresolved.length > 0 ? undefined : job.unknown
  const services = list(job.config.services).map((service) => string(isRecord(service) ? service.name : service))
  const fact: Fact<'job'> = {
    kind: 'job',
    subject,
    at: { file: path },
    origin: { document: 0, path: [job.name], form: 'raw', fields: { unknownExtends: [[job.name, 'extends']], dockerfileFound: [[job.name, 'variables']], dockerInDocker: [[job.name, 'services'], [job.name, 'script']] } },
    value: {
      name: job.name,
      pipeline: path,
      dso,
      stage: string(job.config.stage) || 'test',
      extends: job.ancestors,
      unknownExtends,
      buildsImage: builds.length > 0,
      dockerfile,
      dockerfileFound: dockerfile === undefined ? undefined : dockerfile === '' || tree.root.has(dockerfile),
      images: builds.some((build) => build.images === undefined) ? undefined : images,
      dockerInDocker: services.some((service) => /(?:^|\/)docker:(?:\S*-)?dind\b/.test(service)) || usesDocker(commands),
      manual: string(job.config.when) === 'manual',
      allowFailure: job.config.allow_failure === true || isRecord(job.config.allow_failure),
    },
    ...(unknownExtends === undefined
      ? { doubts: { unknownExtends: { code: 'pipeline-includes-elsewhere', file: path, includes: document.unresolved.slice(0, 3).join(', ') } } }
      : {}),
  }
  return { fact, builds }
}

interface Made {
  commands: ReturnType<typeof shellCommands>
  subject: string
  document: GitlabDocument
}

function buildsOf(job: GitlabJob, { commands, subject, document }: Made): ImageBuild[] {
  const common = { job: subject, jobName: job.name, pipeline: true, sure: true }
  const catalogued = cataloguedBuild(job.ancestors)
  if (!catalogued) return scriptBuilds(commands).map((build) => ({ ...common, ...build }))
  const variables = settle(new Map([['CI_PROJECT_DIR', checkout], ...variablesOf(document.content.variables), ...variablesOf(job.config.variables)]))
  const references = expand(catalogued.images, variables).split(/[\s,]+/)
  const names = pushedNames(references)
  const images = flattensNames(job.ancestors) ? names?.map((name) => name.replaceAll('/', '-')) : names
  const context = inCheckout(expand(catalogued.context, variables))
  return [{ ...common, dockerfile: inCheckout(expand(catalogued.dockerfile, variables)), context, target: '', arguments: new Map(), images }]
}

