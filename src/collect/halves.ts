import type { AnyFact, BlindSpot, FactKind, Half, Project, Repository } from '../model.ts'

const both = ['application', 'infrastructure'] as const

/** Kinds of fact that each half of a project shows. */
const shownBy: Record<(typeof both)[number], FactKind[]> = {
  application: ['dockerfile', 'baseImage', 'bakedCertificate', 'pipeline', 'job', 'task', 'rescan', 'instrumentation'],
  infrastructure: [
    'workload',
    'autoscaler',
    'disruption',
    'rollout',
    'tie',
    'cronJob',
    'volumeClaim',
    'container',
    'securityContext',
    'reference',
    'exposureLink',
    'datastore',
    'datastoreLink',
    'sharedResource',
    'monitor',
    'instrumentation',
    'networkPolicy',
    'isolation',
    'exposedHost',
    'exposedPath',
    'route',
    'service',
    'authorization',
    'secret',
    'manifest',
    'validation',
    'source',
  ],
}

/** Kinds that the other half shows in part: this one says the rest, and all of it where the other says nothing. */
const shared: Record<(typeof both)[number], FactKind[]> = {
  application: ['imageSource'],
  infrastructure: ['port', 'credential', 'logOutput', 'tlsSetting', 'remoteAccess'],
}

/**
 * Declared, else the halves of which something was found; nothing found: both, so that what is missing shows. Observability is
 * here where alerts or dashboards are.
 */
export function repositoryOf(project: Project, facts: readonly AnyFact[], companions: boolean): Repository {
  const has = (kinds: readonly FactKind[]): boolean => facts.some((fact) => kinds.includes(fact.kind))
  const found: Half[] = []
  if (has(['dockerfile', 'pipeline'])) found.push('application')
  if (has(['source', 'manifest'])) found.push('infrastructure')
  const watched: Half[] = has(['alerting', 'dashboard']) ? ['observability'] : []
  if (project.repository) {
    const given = companions ? found : []
    return { halves: [...new Set([...project.repository, ...given, ...watched])], declared: true }
  }
  return { halves: [...(found.length > 0 ? found : both), ...watched], declared: false }
}

/** `written`: `.palier.yml` is there, and is the place to say it. */
export function halfElsewhere(
  { halves, declared }: Repository,
  facts: readonly AnyFact[],
  written: boolean,
): BlindSpot[] {
  const seen = new Set(facts.map(({ kind }) => kind))
  return both
    .filter((half) => !halves.includes(half))
    .map((half) => ({
      kinds: [...shownBy[half], ...shared[half].filter((kind) => !seen.has(kind))],
      at: { file: written ? '.palier.yml' : '' },
      fault: false,
      cause: { code: 'half-elsewhere', half, declared },
    }))
}
