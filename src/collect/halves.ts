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

/** What these list is no code of an application. */
const codeless = new Set(['helm', 'github-actions', 'terraform'])

/**
 * Declared, else the halves of which something was found; nothing found: both, so that what is missing shows. Observability is
 * here where alerts or dashboards are.
 */
export function repositoryOf(project: Project, facts: readonly AnyFact[], companions: boolean): Repository {
  const has = (kinds: readonly FactKind[]): boolean => facts.some((fact) => kinds.includes(fact.kind))
  const found: Half[] = []
  const infrastructure = has(['source', 'manifest'])
  const chain = has(['pipeline']) && (!infrastructure || facts.some(isOfApplication))
  if (has(['dockerfile']) || chain) found.push('application')
  if (infrastructure) found.push('infrastructure')
  const watched: Half[] = has(['alerting', 'dashboard']) ? ['observability'] : []
  if (project.repository) {
    const given = companions ? found : []
    return { halves: [...new Set([...project.repository, ...given, ...watched])], declared: true }
  }
  return { halves: [...(found.length > 0 ? found : both), ...watched], declared: false }
}

/** Beside manifests, a pipeline alone shows nothing: it may check them, or send them to a mirror. */
function isOfApplication(fact: AnyFact): boolean {
  switch (fact.kind) {
    case 'pipeline':
      return fact.value.dso || fact.value.misnamed
    case 'job':
      return fact.value.buildsImage
    case 'task':
      return fact.value.tests.length > 0 || fact.value.analyses.length > 0
    default:
      return isCode(fact)
  }
}

function isCode(fact: AnyFact): boolean {
  return fact.kind === 'ecosystem' && !codeless.has(fact.value.name)
}

/** `written`: `.palier.yml` is there, and is the place to say it. */
export function halfElsewhere(
  { halves, declared }: Repository,
  facts: readonly AnyFact[],
  written: boolean,
): BlindSpot[] {
  const seen = new Set(facts.map(({ kind }) => kind))
  const code = facts.some(isCode)
  const shown = (kind: FactKind) => seen.has(kind) || (kind === 'imageSource' && code)
  return both
    .filter((half) => !halves.includes(half))
    .map((half) => ({
      kinds: [...shownBy[half], ...shared[half].filter((kind) => !shown(kind))],
      at: { file: written ? '.palier.yml' : '' },
      fault: false,
      cause: { code: 'half-elsewhere', half, declared },
    }))
}
