import { UserError } from '../../../src/lib/error.ts'
import type { AnyFact, Container, ImageReference, ProjectFacts, Rule, Workload } from '../../../src/model.ts'
import { loadRules } from '../../../src/rules/load.ts'
import { say } from '../../../src/texts/index.ts'

/** A sound rule file with these lines in the place of its logic. */
export function ruleText(...logic: string[]): string {
  return `title: { fr: Titre, en: Title }
why: { fr: Pourquoi, en: Why }
fix: { fr: Geste, en: Gesture }
effort: minutes
proof: repository
given: container
says: { fr: "{container.name} : non", en: "{container.name}: no" }
examples: { fail: { a: b }, pass: { a: c } }
${logic.join('\n')}
`
}

export function loadOne(text: string): Rule {
  const rule = loadRules(new Map([['theme/rule.yaml', text]])).get('rule')
  if (!rule) throw new Error('no rule')
  return rule
}

/** The sentences by which a folder is refused, in English, one a line. */
export function refusalOf(load: () => unknown): string {
  try {
    load()
  } catch (error) {
    if (error instanceof UserError) return error.texts.map((text) => say(text, 'en')).join('\n')
    throw error
  }
  return 'accepted'
}

export const project: ProjectFacts = {
  cluster: 'openshift',
  kubernetes: '1.33',
  name: '',
  declared: true,
  users: undefined,
  personal: undefined,
  today: '2026-11-24',
}

const image: ImageReference = {
  text: 'ghcr.io/shop/web:1',
  host: 'ghcr.io',
  path: 'shop/web',
  tag: '1',
  digest: '',
  immutable: true,
  repushed: false,
  harbor: false,
  placeholder: false,
  elsewhere: false,
  builtBy: undefined,
}

const workload: Workload = {
  kind: 'Deployment',
  name: 'web',
  namespace: '',
  longLived: true,
  own: true,
  subchart: false,
  replicas: 2,
  replicasWritten: true,
  labels: { app: 'web', constructor: 'x', ['__proto__']: 'y' },
  podLabels: { app: 'web' },
  wrongLabels: [],
  missingLabels: [],
  spread: false,
  singleWriter: false,
  datastore: '',
  selectorMatches: true,
  selectorWritten: true,
  serviceAccount: 'default',
  serviceAccountFound: undefined,
  pullSecrets: [],
  harborImages: false,
  hostAccess: [],
  disruptionBudgets: undefined,
  ingressPolicies: [],
  egressPolicies: [],
  services: ['web'],
  autoscalers: [],
  monitors: [],
}

/** `builtBy`, `serviceAccountFound` and `disruptionBudgets` cannot be known. */
export function container(changes: Partial<Container> = {}): AnyFact {
  const value: Container = {
    name: 'web',
    init: false,
    sidecar: false,
    image,
    security: { capabilitiesAdded: [], capabilitiesDropped: ['ALL'], runAsNonRoot: true },
    requests: { cpu: '1' },
    limits: {},
    probes: [
      { role: 'liveness', handler: 'httpGet', path: '/live', port: '8080' },
      { role: 'readiness', handler: 'exec', path: '', port: '' },
    ],
    missingResources: [],
    guaranteed: false,
    probesDistinct: true,
    env: ['HOME', 'PORT'],
    configured: true,
    imagePullPolicy: '',
    writableMounts: [],
    workload,
    ...changes,
  }
  return { kind: 'container', subject: 'Deployment/web:web', at: { file: 'web.yaml' }, value }
}
