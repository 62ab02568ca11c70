import type { Tools } from '../lib/tools.ts'
import type { AnyFact, Collection, Environment, Fact, Project, Tree } from '../model.ts'
import { readBaseImages } from './base-images.ts'
import { alertFacts } from './alerts.ts'
import { buildsOf } from './builds.ts'
import type { Cache } from './cache.ts'
import { allPipelines, type CompanionTree } from './companion-pipelines.ts'
import { chartDependencies } from './chart-dependencies.ts'
import { dockerfiles } from './dockerfile.ts'
import { declaration } from './declaration.ts'
import { dashboardFacts } from './dashboards.ts'
import { documents } from './documents.ts'
import { ecosystemFacts } from './ecosystems.ts'
import { halfElsewhere, repositoryOf } from './halves.ts'
import { withoutIgnored } from './ignored.ts'
import { hidesSources, imageSources } from './image-source.ts'
import { unseenInstrumentation } from './instrumentation.ts'
import { instrumentationFiles } from './instrumentation-files.ts'
import { kubernetesFacts } from './kubernetes.ts'
import { logFiles } from './log-files.ts'
import { applicationLogs } from './log-outputs.ts'
import { material } from './material.ts'
import type { Surroundings } from './object.ts'
import { observabilityFiles, seenThrough } from './observability-files.ts'
import { overlayFacts } from './overlays.ts'
import { rescanFacts } from './rescans.ts'
import { taskFacts } from './tasks.ts'
import { verifiesImages } from './verification.ts'
import { checked, render, type RenderResult } from './render.ts'
import { readSupportEnds } from './support-ends.ts'
import { podsOf } from './pod-mounts.ts'
import type { Progress } from './progress.ts'
import { pipelineTlsSettings, settingsTls } from './tls-files.ts'
import { isolationOfProduction } from './shared-resources.ts'
import { otherSignIns } from './sign-in.ts'
import { withUnread } from './unread.ts'
import { valuesTlsSettings } from './tls-settings.ts'
import { valuesCredentials } from './values-credentials.ts'
import { unseenAmong } from './unseen.ts'
import { chartValues } from './values-leaves.ts'

export { createCache, type Cache } from './cache.ts'
export type { Progress } from './progress.ts'
export { findEnvironments } from './render.ts'
export { createLocator } from './locate.ts'
export { createValueLocator } from './locate-values.ts'

/** Texts of the tables of `rules/data/`. */
export interface Tables {
  baseImages: string
  supportEnds: string
  kubernetesApis: string
}

export interface CollectOptions {
  project: Project
  environments: readonly Environment[]
  tools: Tools
  cache: Cache
  schemas: string | null
  progress?: Progress
  tables: Tables
  /** The project's other repositories, each in the folder of the tree where its files are. */
  companions?: readonly CompanionTree[]
}

/** All that one revision shows. Never throws for what a repository holds. */
export async function collect(tree: Tree, options: CollectOptions): Promise<Collection> {
  const { project, environments } = options
  const seen = withoutIgnored(tree, project.ignore)
  const [rendering, chain, papers, secrets, values, charts, logs, watch, measured] = await Promise.all([
    render(tree, environments, { ...options, kubernetesApis: options.tables.kubernetesApis }),
    allPipelines(tree, options.companions ?? []),
    documents(seen),
    material(seen),
    chartValues(tree, environments, options.cache),
    chartDependencies(tree, environments, options.cache),
    logFiles(seen),
    observabilityFiles(seen, options.cache),
    instrumentationFiles(seen),
  ])
  const pods = podsOf(rendering.result.objects)
  const images = await dockerfiles(seen, {
    project,
    baseImages: readBaseImages(options.tables.baseImages),
    supportEnds: readSupportEnds(options.tables.supportEnds),
    builds: chain.builds,
    ...pods,
  })
  const builds = buildsOf(chain.builds, images.dockerfiles, { tree, project })
  const written = images.dockerfiles.map(({ value }) => value)
  const cluster = clusterFacts(rendering.result, options, { builds, dockerfiles: written, logs })
  const rendered = await checked(rendering)
  const containers = cluster.filter((fact): fact is Fact<'container'> => fact.kind === 'container')
  const facts: AnyFact[] = [
    ...rendered.facts,
    declaration(project),
    ...cluster.filter(({ kind }) => kind !== 'sharedResource'),
    ...isolationOfProduction([...rendered.facts, ...cluster], environments),
    ...(await otherSignIns(seen, { environments, cluster, values })),
    ...charts,
    ...alertFacts(rendered.objects, watch, environments),
    ...dashboardFacts(rendered.objects),
    ...watch.facts,
    ...measured.facts,
    ...unseenInstrumentation(measured, cluster),
    ...applicationLogs(logs, [...cluster, ...images.dockerfiles]),
    ...(await overlayFacts(tree, [...rendered.facts, ...cluster], options)),
    ...chain.pipelines,
    ...chain.jobs,
    ...taskFacts(chain.chores, tree, rendered.objects.some(verifiesImages)),
    ...rescanFacts(chain),
    ...(await ecosystemFacts(seen)),
    ...images.dockerfiles,
    ...images.ports,
    ...images.contents,
    ...imageSources(images.dockerfiles, containers),
    ...papers,
    ...secrets,
    ...valuesCredentials(values),
    ...valuesTlsSettings(values),
    ...(await settingsTls(seen)),
    ...(await pipelineTlsSettings(chain.chores, tree)),
  ]
  const { facts: read, blindSpots } = withUnread(tree, {
    facts,
    blindSpots: [
      ...rendered.blindSpots.map((spot) => hidesSources(seenThrough(spot, watch), images.dockerfiles)),
      ...chain.blindSpots,
    ],
  })
  const repository = repositoryOf(project, read, (options.companions ?? []).length > 0)
  return {
    revision: tree.revision,
    ref: null,
    judged: null,
    facts: read,
    blindSpots: [...blindSpots, ...halfElsewhere(repository, read, project.declared)],
    environments: [...environments],
    attestations: project.attestations,
    project: {
      cluster: project.cluster.kind,
      kubernetes: project.cluster.kubernetes ?? '',
      name: project.name,
      declared: project.declared,
      users: project.users ?? undefined,
      personal: project.data.personal ?? undefined,
    },
    repository,
    notes: rendered.notes,
  }
}

function clusterFacts(
  rendered: RenderResult,
  { environments, project, cache }: CollectOptions,
  made: Pick<Surroundings, 'builds' | 'dockerfiles' | 'logs'>,
): AnyFact[] {
  return environments.flatMap((environment) => {
    const here = rendered.blindSpots.filter(
      (spot) => spot.environment === undefined || spot.environment === environment.name,
    )
    const hiding = here.filter(({ kinds }) => kinds.includes('manifest') || kinds.includes('workload'))
    const [first] = hiding
    const hidden = first && { hidden: first.cause, unseen: unseenAmong(hiding, rendered.wordings) }
    const objects = rendered.objects.filter((object) => object.environment === environment.name)
    return kubernetesFacts(objects, { environment, project, memory: cache.memory, ...made, ...hidden })
  })
}
