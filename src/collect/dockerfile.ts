import { byCodeUnit } from '../lib/text.ts'
import type { AnyFact, Fact, ImageReference, Message, Project, Tree } from '../model.ts'
import { type BaseImages, isWindows } from './base-images.ts'
import { belowPath, type ImageBuild } from './builds.ts'
import { arbitraryUid } from './dockerfile-arbitrary.ts'
import { bakedCertificates } from './dockerfile-certificates.ts'
import { baseFacts } from './dockerfile-base.ts'
import { dockerfileCredentials } from './dockerfile-credentials.ts'
import { findDockerfiles } from './dockerfile-files.ts'
import { exposedPorts } from './dockerfile-ports.ts'
import { chainOf, type DockerfileText, type DockerStage, readDockerfile } from './dockerfile-read.ts'
import { likelyContexts, readStart } from './dockerfile-start.ts'
import { type EffectiveUser, effectiveUser } from './dockerfile-user.ts'
import { parseImage } from './image.ts'
import { remoteAccessOfImage } from './remote-access.ts'
import { startForms } from './start-form.ts'
import type { SupportEnds } from './support-ends.ts'
import { textOf } from './text-file.ts'
import { dockerfileTlsSettings } from './tls-files.ts'

export interface DockerfileOptions {
  project: Project
  baseImages: BaseImages
  supportEnds: SupportEnds
  builds: readonly ImageBuild[]
  /** Paths on which workloads mount a volume; none before the manifests are read. */
  mounts?: readonly string[]
  /** Every container of the manifests has a read-only root file system. */
  readOnly?: boolean
}
export interface DockerfileFacts {
  dockerfiles: Fact<'dockerfile'>[]
  ports: Fact<'port'>[]
  /** Base images, certificates, remote access and credentials. */
  contents: AnyFact[]
  /** Dockerfiles of tests, examples and copies, that no pipeline builds. */
  leftOut: string[]
}

/** One fact per Dockerfile and target that is built, or per Dockerfile when no pipeline builds any; EXPOSE as ports. */
export async function dockerfiles(tree: Tree, options: DockerfileOptions): Promise<DockerfileFacts> {
  const { files, leftOut } = findDockerfiles(tree, options.builds)
  await tree.load(files)
  const facts: DockerfileFacts = { dockerfiles: [], ports: [], contents: [], leftOut }
  for (const file of files) {
    const text = await textOf(tree, file)
    facts.contents.push(...dockerfileCredentials(file, text), ...dockerfileTlsSettings(file, text))
    const builds = options.builds.filter((build) => build.pipeline && isOf(build, file, tree))
    const targets = [...new Set(builds.map((build) => build.target))].filter(isDelivered).sort(byCodeUnit)
    for (const target of targets.length > 0 ? targets : ['']) {
      const of = builds.filter((build) => build.target === target)
      const one = await factsOf({ file, target, builds: of }, tree, options)
      if (facts.dockerfiles.some((fact) => fact.subject === one.dockerfile.subject)) continue
      facts.dockerfiles.push(one.dockerfile)
      facts.contents.push(...one.contents)
      facts.ports.push(...one.ports)
    }
  }
  return facts
}

/** A stage that is built to test is thrown away; what is delivered is another one. */
function isDelivered(target: string): boolean {
  return !/(?:^|[-_.])(?:unit)?(?:tests?|testing|lint)(?:$|[-_.])/i.test(target)
}

function isOf(build: ImageBuild, file: string, tree: Tree): boolean {
  return build.dockerfile !== undefined && belowPath(tree, build.dockerfile) === file
}

interface Built {
  file: string
  target: string
  builds: readonly ImageBuild[]
}

async function factsOf(
  built: Built,
  tree: Tree,
  options: DockerfileOptions,
): Promise<{ dockerfile: Fact<'dockerfile'>; contents: AnyFact[]; ports: Fact<'port'>[] }> {
  const { file, builds } = built
  const text = await textOf(tree, file)
  const read = readDockerfile(text, new Map(builds.flatMap((build) => [...build.arguments])))
  const chain = chainOf(read, built.target)
  const last = chain.at(-1)
  const subject = last === undefined || last === read.stages.at(-1) ? file : `${file}#${built.target}`
  const seen = await look(chain, built, tree, options)
  const doubts: Record<string, Message> = {}
  if (seen.user.doubt) doubts.root = seen.user.doubt
  if (seen.arbitrary.doubt) doubts.arbitraryUidReady = seen.arbitrary.doubt
  return {
    dockerfile: {
      kind: 'dockerfile',
      subject,
      at: { file, line: seen.user.line ?? last?.line ?? 1 },
      ...(seen.arbitrary.at && { places: { arbitraryUidReady: { at: seen.arbitrary.at } } }),
      value: {
        file,
        valid: read.valid,
        linux: seen.base === undefined || !isWindows(seen.base, last?.platform ?? ''),
        stages: stagesOf(read),
        base: seen.base,
        user: seen.user.user,
        root: seen.user.root,
        ...startForms(chain),
        builtBy: [...new Set(builds.map((build) => build.jobName))].sort(byCodeUnit),
        arbitraryUidReady: seen.arbitrary.ready,
        arbitraryUidProblem: seen.arbitrary.problem,
      },
      ...(Object.keys(doubts).length > 0 ? { doubts } : {}),
    },
    contents: [
      ...baseFacts(chain, { subject, file, options }),
      ...remoteAccessOfImage(chain, { subject, file }),
      ...(await bakedCertificates(chain, { subject, file, tree, contexts: contextsOf(builds, file, tree) })),
    ],
    ports: exposedPorts(chain, subject, file),
  }
}

function stagesOf(read: DockerfileText): Fact<'dockerfile'>['value']['stages'] {
  return read.stages.map(({ name, base, parent }) => ({ name, base, localBase: parent !== null }))
}

interface Seen {
  base: ImageReference | undefined
  user: EffectiveUser
  arbitrary: ReturnType<typeof arbitraryUid>
}

async function look(
  chain: readonly DockerStage[],
  { file, builds }: Built,
  tree: Tree,
  options: DockerfileOptions,
): Promise<Seen> {
  const first = chain[0]
  if (first === undefined) {
    const doubt: Message = { code: 'writable-paths-unknown', file }
    const user = { user: '', root: undefined, doubt: { code: 'base-image-unknown', image: file } as const }
    return { base: undefined, user, arbitrary: { ready: undefined, problem: '', doubt } }
  }
  const base = parseImage(first.base, options.project)
  const written = effectiveUser(chain, base, options.baseImages)
  const user =
    written.root === undefined && written.user === '' ? await ownBaseUser(base, written, tree, options) : written
  const start = await readStart(chain, tree, { file, contexts: contextsOf(builds, file, tree) })
  const known = options.baseImages(base)?.arbitraryUid ?? false
  const around = {
    file,
    root: user.root,
    base: known,
    start,
    mounts: options.mounts ?? [],
    readOnly: options.readOnly ?? false,
  }
  return { base, user, arbitrary: arbitraryUid(chain, around) }
}

/** Folders of the build contexts, the likely ones last. */
function contextsOf(builds: readonly ImageBuild[], file: string, tree: Tree): string[] {
  const written = builds.flatMap(({ context }) => (context === undefined ? [] : [belowPath(tree, context) ?? '']))
  return [...written, ...likelyContexts(file)]
}

/** The user of a base that another Dockerfile of this repository makes, followed at most five times. */
async function ownBaseUser(
  base: ImageReference,
  otherwise: EffectiveUser,
  tree: Tree,
  options: DockerfileOptions,
  depth = 0,
): Promise<EffectiveUser> {
  const made = options.builds.find((build) =>
    build.images?.some((name) => base.path === name || base.path.endsWith(`/${name}`)),
  )
  const file = made?.dockerfile === undefined ? null : belowPath(tree, made.dockerfile)
  if (made === undefined || file === null || depth > 4 || !tree.has(file)) return otherwise
  const chain = chainOf(readDockerfile(await textOf(tree, file), made.arguments), made.target)
  const next = parseImage(chain[0]?.base ?? '', options.project)
  const user = effectiveUser(chain, next, options.baseImages)
  if (user.root === undefined && user.user === '') return ownBaseUser(next, otherwise, tree, options, depth + 1)
  return { ...otherwise, user: user.user, root: user.root, doubt: user.doubt }
}
