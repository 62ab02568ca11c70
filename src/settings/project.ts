import type { Attestation, Catalogue, Day, Environment, Half, Message, Project, SourceDefinition } from '../model.ts'
import { lineOf, type ReadFile } from './problem.ts'
import type { Surrounding } from './read.ts'
import type { WrittenAttestation, WrittenEnvironment, WrittenFile, WrittenProject } from './schema.ts'

interface Checking {
  surrounding: Surrounding
  notes: Message[]
}

/** The `project:` of a file with every default filled in, void attestations dropped into `notes`. */
export function projectOf(written: WrittenFile, read: ReadFile, checking: Checking): Project {
  const project = written.project
  const nowhere = { secrets: [], configMaps: [], services: [], serviceAccounts: [], images: [] }
  return {
    declared: project !== undefined,
    name: project?.name ?? '',
    language: project?.language ?? null,
    repository: halves(project?.repository),
    environments: Object.entries(project?.environments ?? {}).map(([name, environment]) =>
      environmentOf(name, environment),
    ),
    cluster: { kind: project?.cluster?.kind ?? 'openshift', kubernetes: project?.cluster?.kubernetes ?? null },
    registries: project?.registries ?? [],
    elsewhere: project?.elsewhere ?? nowhere,
    users: project?.users ?? null,
    data: { classification: project?.data?.classification ?? null, personal: project?.data?.personal ?? null },
    attestations: (project?.attestations ?? []).flatMap((attestation, index) =>
      attestationOf(attestation, { read, index }, checking),
    ),
    companions: (project?.companions ?? []).map(({ name, path, report }, index) => ({
      name,
      path: path ?? null,
      report: report ?? null,
      at: { file: read.file, line: lineOf(read, ['project', 'companions', index]) },
    })),
    ignore: written.policy.ignore,
  }
}

function halves(written: WrittenProject['repository']): Half[] | null {
  if (written === undefined) return null
  const list = Array.isArray(written) ? written : [written]
  return [...new Set(list.flatMap((half): Half[] => (half === 'both' ? ['application', 'infrastructure'] : [half])))]
}

function environmentOf(name: string, written: WrittenEnvironment): Environment {
  const inline: SourceDefinition[] = []
  if (written.chart)
    inline.push({
      type: 'chart',
      chart: tidy(written.chart),
      values: written.values ?? [],
      release: written.release,
      namespace: written.namespace,
      ...(written.helmfile !== undefined && { helmfile: tidy(written.helmfile) }),
    })
  if (written.kustomization) inline.push({ type: 'kustomization', kustomization: tidy(written.kustomization) })
  if (written.manifests) inline.push({ type: 'manifests', files: written.manifests.map(tidy) })
  const { tls, exposure, quota } = written
  return {
    name,
    class: written.class,
    declared: true,
    sources: [...inline, ...(written.sources ?? []).map(sourceOf)],
    tls,
    exposure,
    quota,
  }
}

function sourceOf(written: NonNullable<WrittenEnvironment['sources']>[number]): SourceDefinition {
  if ('chart' in written) {
    const { helmfile, ...rest } = written
    return {
      type: 'chart',
      ...rest,
      chart: tidy(rest.chart),
      ...(helmfile !== undefined && { helmfile: tidy(helmfile) }),
    }
  }
  if ('kustomization' in written) return { type: 'kustomization', kustomization: tidy(written.kustomization) }
  return { type: 'manifests', files: written.manifests.map(tidy) }
}

/** `./deploy/chart/` and `deploy/chart` are one path; `.` is PATH itself. */
function tidy(path: string): string {
  return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '') || '.'
}

function attestationOf(
  written: WrittenAttestation,
  place: { read: ReadFile; index: number },
  checking: Checking,
): Attestation[] {
  const { surrounding, notes } = checking
  const line = lineOf(place.read, ['project', 'attestations', place.index, 'rule'])
  const at = { file: place.read.file, line }
  const rule = surrounding.catalogue.rules.get(written.rule)
  if (rule && rule.proof === 'repository' && !rule.attestable) {
    notes.push({ code: 'attestation-not-possible', ...at, rule: written.rule })
    return []
  }
  if (!/^(?:https:|ref:)/.test(written.evidence) && !surrounding.has(tidy(written.evidence))) {
    notes.push({ code: 'attestation-evidence-missing', ...at, rule: written.rule, evidence: written.evidence })
    return []
  }
  return [{ ...written, until: end(written, surrounding.catalogue), at }]
}

/** An attestation ends at `until`, at its rule's validity, or after 12 months: whichever is first. */
function end(written: WrittenAttestation, catalogue: Catalogue): Day {
  const months = catalogue.rules.get(written.rule)?.validity ?? 12
  const latest = monthsAfter(written.date, Math.min(months, 12))
  return written.until && written.until < latest ? written.until : latest
}

function monthsAfter(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  const dayOfMonth = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months)
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0)
  return date.toISOString().slice(0, 10)
}
