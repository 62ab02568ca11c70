import type {
  Assessment,
  Change,
  Finding,
  IntroducedFinding,
  Outcome,
  Report,
  ReportedBlindSpot,
  RuleResult,
  UnknownCause,
} from '../../src/model.ts'
import { text } from '../../src/texts/index.ts'

const titles: [string, string][] = [
  ['Sensibilisation aux enjeux', 'Awareness of the stakes'],
  ['Acculturation aux concepts', 'Familiarity with the concepts'],
  ['Expérimentation', 'Experimentation'],
  ['Conformité technique', 'Technical conformity'],
  ['Performance', 'Performance'],
]
const criteria: [string, string, string][] = [
  ['1/cloud-native', 'Technologies cloud native', 'Cloud-native technologies'],
  ['1/sponsor', 'Commanditaire et moyens', 'Sponsor and resources'],
  ['2/container', 'Infrastructure conteneurisée', 'Containerised infrastructure'],
  ['2/kubernetes', 'Vanilla Kubernetes', 'Vanilla Kubernetes'],
  ['3/rootless', 'Rootless', 'Rootless'],
  ['3/config-map', 'Configuration map', 'Configuration map'],
  ['4/good-practices', 'Bonnes pratiques', 'Good practices'],
  ['4/encryption', 'Chiffrement', 'Encryption'],
  ['5/isolation', 'Cloisonnement', 'Isolation'],
  ['5/observability', 'Observabilité', 'Observability'],
  ['5/resilience', 'Résilience', 'Resilience'],
]

const grid: Report['grid'] = {
  id: 'cloud-pi-native',
  version: '2026.11',
  title: { fr: 'Grille de maturité Cloud π Native', en: 'Cloud π Native maturity grid' },
  levels: titles.map(([fr, en], index) => ({
    level: index + 1,
    title: { fr, en },
    criteria: criteria
      .filter(([id]) => id.startsWith(`${index + 1}/`))
      .map(([id, french, english]) => ({ id, title: { fr: french, en: english } })),
  })),
}

type Row = [id: string, criterion: string, fr: string, en: string, fixFr: string, fixEn: string]
const rows: Row[] = [
  [
    'opportunity-cloud-native',
    '1/cloud-native',
    "L'opportunité du cloud natif est argumentée",
    'The case for cloud native is made',
    'Écrire une page `docs/opportunite.md`',
    'Write one page `docs/opportunity.md`',
  ],
  [
    'sponsor-identified',
    '1/sponsor',
    'Le commanditaire est identifié',
    'The sponsor is identified',
    'Attester le commanditaire et ses moyens',
    'Attest the sponsor and its resources',
  ],
  [
    'container-image-defined',
    '2/container',
    'Une image de conteneur est définie',
    'A container image is defined',
    'Ajouter un Dockerfile',
    'Add a Dockerfile',
  ],
  [
    'manifests-parse',
    '2/kubernetes',
    'Chaque manifeste se lit',
    'Every manifest parses',
    'Corriger la syntaxe ou le nom signalé',
    'Mend the syntax or the name shown',
  ],
  [
    'manifests-valid-schema',
    '2/kubernetes',
    'Les manifestes respectent leur schéma',
    'Manifests obey their schema',
    'Corriger le champ nommé',
    'Correct the field named',
  ],
  [
    'image-user-non-root',
    '3/rootless',
    'Aucun processus ne tourne en root',
    'No process runs as root',
    'Écrire `USER 1001` dans la dernière étape',
    'Write `USER 1001` in the last stage',
  ],
  [
    'run-as-root-forbidden',
    '3/rootless',
    "Aucun conteneur n'exige root",
    'No container asks for root',
    'Supprimer le securityContext root',
    'Delete the root securityContext',
  ],
  [
    'config-map-used',
    '3/config-map',
    'La configuration vient de ConfigMap',
    'Settings come from a ConfigMap',
    'Déplacer les réglages dans une ConfigMap',
    'Move the settings to a ConfigMap',
  ],
  [
    'image-tag-explicit',
    '4/good-practices',
    'Chaque image porte une version explicite',
    'Every image has an explicit version',
    'Remplacer `latest` par une version',
    'Replace `latest` by a version',
  ],
  [
    'probe-present',
    '4/good-practices',
    'Chaque conteneur de service déclare une sonde',
    'Every service container declares a probe',
    'Ajouter une readinessProbe',
    'Add a readinessProbe',
  ],
  [
    'resources-declared',
    '4/good-practices',
    'Chaque conteneur déclare ses ressources',
    'Every container declares its resources',
    'Écrire requests et limits',
    'Write requests and limits',
  ],
  [
    'tls-on-hosts',
    '4/encryption',
    'Chaque hôte exposé est chiffré',
    'Every exposed host is encrypted',
    "Ajouter tls à l'Ingress",
    'Add tls to the Ingress',
  ],
  [
    'metrics-scraped',
    '5/observability',
    'Les métriques sont exposées et collectées',
    'Metrics are exposed and scraped',
    'Ajouter un ServiceMonitor',
    'Add a ServiceMonitor',
  ],
  [
    'pod-disruption-budget',
    '5/resilience',
    'Un PodDisruptionBudget couvre chaque service',
    'A PodDisruptionBudget covers every service',
    'Ajouter un PodDisruptionBudget',
    'Add a PodDisruptionBudget',
  ],
]

export interface Mark {
  outcome: Outcome
  cause?: UnknownCause
  about?: string
  findings?: Finding[]
}

/** Every rule passes but those marked; rules of level 1 are declared. */
function rulesOf(marks: Record<string, Mark>): RuleResult[] {
  return rows.map(([id, criterion, fr, en, fixFr, fixEn]): RuleResult => {
    const level = Number(criterion[0])
    const mark = marks[id] ?? { outcome: 'pass' as const }
    return {
      id,
      theme: 'workload',
      level,
      criterion,
      required: true,
      advisedFrom: null,
      proof: level === 1 ? 'declared' : 'repository',
      ...(mark.about !== undefined && { about: mark.about }),
      title: { fr, en },
      fix: { fr: fixFr, en: fixEn },
      effort: level < 4 ? 'minutes' : 'hours',
      outcome: mark.outcome,
      cause: mark.cause ?? null,
      findings: mark.findings ?? [],
    }
  })
}

export interface Stand {
  technical: number
  proved?: number
  possible?: number
  marks?: Record<string, Mark>
  blindSpots?: ReportedBlindSpot[]
  revision?: string | null
}

export const baseRevision = 'a91e0c2a91e0c2a91e0c2a91e0c2a91e0c2a91e0'
export const headRevision = '3f2c1ab3f2c1ab3f2c1ab3f2c1ab3f2c1ab3f2c1'

export function assessment({ technical, proved, possible, marks = {}, blindSpots = [], revision }: Stand): Assessment {
  const rules = rulesOf(marks)
  return {
    revision: revision === undefined ? headRevision : revision,
    ref: 'feature/x',
    judged: null,
    score: {
      technical,
      proved: proved ?? technical,
      possible: possible ?? technical,
      criteria: criteria.map(([id]) => ({ id, outcome: worst(rules.filter(({ criterion }) => criterion === id)) })),
    },
    environments: [
      {
        name: 'production',
        class: 'production',
        declared: true,
        sources: ['deploy'],
        rendered: blindSpots.length === 0,
      },
    ],
    rules,
    blindSpots,
    notes: [],
  }
}

function worst(rules: readonly RuleResult[]): Outcome {
  const order: Outcome[] = ['fail', 'unknown', 'waived', 'pass', 'not-applicable']
  return order.find((outcome) => rules.some((rule) => rule.outcome === outcome)) ?? 'unknown'
}

export function fail(subject: string, file?: string, line?: number): Finding {
  return {
    outcome: 'fail',
    subject,
    ...(file !== undefined && { source: 'deploy' }),
    environment: 'production',
    by: 'repository',
    ...(file !== undefined && { at: { file, ...(line !== undefined && { line }) } }),
    message: { fr: `${subject} est à corriger`, en: `${subject} is to fix` },
  }
}

export function change(rule: string, parts: Partial<Change>): Change {
  return { rule, trend: 'worse', introduced: [], fixed: [], unclear: [], gone: [], ...parts }
}

export function introduced(kind: 'lost' | 'new', finding: Finding): IntroducedFinding {
  return { ...finding, kind }
}

export function report(parts: Partial<Report> = {}): Report {
  return {
    version: 1,
    palier: '1.0.0',
    asOf: '2026-11-24',
    grid,
    project: { key: '', name: 'shop', slug: 'owner/shop', repository: 'both', language: null },
    policy: {
      commitment: { level: 3, since: '2026-09-01', next: { level: 4, by: '2027-03-31' } },
      gate: 'change',
      from: 'target',
      changed: [],
      waivers: [],
      thresholds: [],
      mute: [],
      announcements: [],
    },
    base: assessment({ technical: 3, revision: baseRevision }),
    head: assessment({ technical: 3 }),
    changes: [],
    nextSteps: [],
    verdict: { accepted: true, verified: true, reasons: [] },
    ...parts,
  }
}

export function blindSpot(
  spot: Pick<ReportedBlindSpot, 'cause' | 'at' | 'fault'> & Partial<ReportedBlindSpot>,
): ReportedBlindSpot {
  return { kinds: ['workload', 'container'], message: text(spot.cause), ...spot }
}
