import type { Finding, NextStep, Report } from '../../src/model.ts'
import { text } from '../../src/texts/index.ts'
import {
  assessment,
  baseRevision,
  blindSpot,
  change,
  fail,
  introduced,
  type Mark,
  report,
  type Stand,
} from './golden.ts'

const values = fail('Deployment/web:nginx', 'deploy/values.yaml', 12)
const probe = fail('Deployment/web:nginx', 'deploy/templates/web.yaml', 31)
const unattested: Mark = { outcome: 'unknown', cause: 'attestation-missing' }
const above: Record<string, Mark> = {
  'image-tag-explicit': { outcome: 'fail', findings: [values] },
  'probe-present': { outcome: 'fail', findings: [probe, fail('Deployment/api:api', 'deploy/templates/api.yaml', 20)] },
  'pod-disruption-budget': { outcome: 'fail', findings: [fail('Deployment/web', 'deploy/templates/web.yaml', 2)] },
}
const steps: NextStep[] = [
  {
    rule: 'image-tag-explicit',
    level: 4,
    effort: 'minutes',
    subjects: 1,
    at: { file: 'deploy/values.yaml', line: 12 },
  },
  {
    rule: 'probe-present',
    level: 4,
    effort: 'hours',
    subjects: 2,
    at: { file: 'deploy/templates/web.yaml', line: 31 },
  },
  {
    rule: 'pod-disruption-budget',
    level: 5,
    effort: 'hours',
    subjects: 1,
    at: { file: 'deploy/templates/web.yaml', line: 2 },
  },
]
const monitor = fail('project', 'deploy/templates/monitor.yaml', 1)
const statements: NextStep[] = ['opportunity-cloud-native', 'sponsor-identified'].map((rule) => ({
  rule,
  level: 1,
  effort: 'minutes',
  subjects: 1,
}))
const metricsFail: Mark = { outcome: 'fail', findings: [monitor] }

function before(stand: Stand): Report['base'] {
  return assessment({ revision: baseRevision, ...stand })
}

const rootOnHead: Finding = { ...fail('Dockerfile', 'Dockerfile', 9), source: '.' }
const rootOnBase: Finding = {
  outcome: 'pass',
  subject: 'Dockerfile',
  source: '.',
  environment: 'production',
  by: 'repository',
  at: { file: 'Dockerfile', line: 14 },
}
const lostRoot = {
  changes: [change('image-user-non-root', { introduced: [introduced('lost', rootOnHead)] })],
  base: before({
    technical: 3,
    marks: { ...above, 'image-user-non-root': { outcome: 'pass', findings: [rootOnBase] } },
  }),
}
const rootLost: Mark = { outcome: 'fail', findings: [rootOnHead] }

const gain: Report = report({
  base: before({ technical: 3, marks: { ...above, 'metrics-scraped': metricsFail } }),
  head: assessment({ technical: 3, marks: above }),
  changes: [change('metrics-scraped', { trend: 'better', fixed: [monitor] })],
  nextSteps: steps,
})

const refusedLost: Report = report({
  ...lostRoot,
  head: assessment({ technical: 2, marks: { ...above, 'image-user-non-root': rootLost } }),
  nextSteps: steps,
  verdict: { accepted: false, verified: true, reasons: [{ code: 'level-dropped', from: 3, to: 2 }] },
})

const alreadyBelow: Report = report({
  ...lostRoot,
  base: before({ technical: 2, marks: { 'config-map-used': { outcome: 'fail', findings: [] } } }),
  head: assessment({
    technical: 2,
    marks: {
      'config-map-used': { outcome: 'fail', findings: [fail('project')] },
      'image-user-non-root': rootLost,
      'run-as-root-forbidden': {
        outcome: 'unknown',
        cause: 'undecidable',
        findings: [
          {
            ...fail('Dockerfile', 'Dockerfile'),
            outcome: 'unknown',
            message: text({ code: 'base-image-unknown', image: 'registry.example.org/base/app' }),
          },
        ],
      },
    },
  }),
  verdict: {
    accepted: false,
    verified: false,
    reasons: [{ code: 'introduced-below-commitment', level: 2, commitment: 3, rules: ['image-user-non-root'] }],
  },
})

const newFails = ['nginx', 'proxy', 'cache'].map((name) =>
  fail(`Deployment/batch:${name}`, 'deploy/templates/batch.yaml', 18),
)
const newOnes = newFails.map((one) => introduced('new', one))
const refusedNew: Report = report({
  policy: { ...report().policy, commitment: { level: 5 } },
  base: before({ technical: 5 }),
  head: assessment({
    technical: 3,
    marks: {
      'probe-present': { outcome: 'fail', findings: newFails },
      'resources-declared': { outcome: 'fail', findings: newFails },
    },
  }),
  changes: [change('probe-present', { introduced: newOnes }), change('resources-declared', { introduced: newOnes })],
  verdict: {
    accepted: false,
    verified: true,
    reasons: [
      { code: 'introduced-below-commitment', level: 3, commitment: 5, rules: ['probe-present', 'resources-declared'] },
    ],
  },
})

const state: Report = report({
  policy: { ...report().policy, gate: 'state' },
  base: before({ technical: 2, marks: { 'image-user-non-root': rootLost } }),
  head: assessment({ technical: 2, marks: { 'image-user-non-root': rootLost } }),
  verdict: { accepted: false, verified: true, reasons: [{ code: 'below-commitment', level: 2, commitment: 3 }] },
})

const below: Report = { ...state, policy: report().policy, verdict: { accepted: true, verified: true, reasons: [] } }

const lostAbove: Report = report({
  base: before({ technical: 3 }),
  head: assessment({ technical: 3, marks: above }),
  changes: [
    change('image-tag-explicit', { introduced: [introduced('lost', values)] }),
    change('probe-present', { introduced: [introduced('lost', probe)] }),
  ],
  nextSteps: steps,
})

const onlyNew: Report = report({
  base: before({ technical: 3 }),
  head: assessment({
    technical: 3,
    marks: refusedNew.head
      ? {
          'probe-present': { outcome: 'fail', findings: newFails },
          'resources-declared': { outcome: 'fail', findings: newFails },
        }
      : {},
  }),
  changes: refusedNew.changes,
})

const unproved: Report = report({
  ...gain,
  head: assessment({
    technical: 3,
    proved: 0,
    marks: { ...above, 'opportunity-cloud-native': unattested, 'sponsor-identified': unattested },
  }),
  nextSteps: [...steps, ...statements],
})

const helm = blindSpot({
  cause: { code: 'helm-missing', tool: 'helm' },
  at: { file: 'deploy/Chart.yaml' },
  fault: false,
  environment: 'production',
})
const hidden: Mark = {
  outcome: 'unknown',
  cause: 'hidden',
  findings: [{ ...fail('project'), outcome: 'unknown', message: helm.message }],
}
const veiled = { 'run-as-root-forbidden': hidden, 'config-map-used': hidden, 'manifests-parse': hidden }
const unverified: Report = report({
  base: before({ technical: 1, possible: 5, marks: veiled, blindSpots: [helm] }),
  head: assessment({ technical: 1, possible: 5, marks: { ...veiled, ...above }, blindSpots: [helm] }),
  verdict: { accepted: true, verified: false, reasons: [{ code: 'not-verified', rules: Object.keys(veiled) }] },
})

const fault = blindSpot({
  cause: { code: 'helm-failed', chart: 'deploy', problem: 'templates/web.yaml:14:20: function "toYml" not defined' },
  at: { file: 'deploy/templates/web.yaml', line: 14 },
  fault: true,
  environment: 'production',
})
const veiledByFault = Object.fromEntries(
  Object.keys(veiled).map((id) => [
    id,
    { ...hidden, findings: [{ ...fail('project'), outcome: 'unknown' as const, message: fault.message }] },
  ]),
)
const broken: Report = report({
  head: assessment({ technical: 1, possible: 3, marks: veiledByFault, blindSpots: [fault] }),
  changes: Object.keys(veiled).map((rule) =>
    change(rule, {
      trend: 'unclear',
      unclear: [
        { ...fail('Deployment/web', 'deploy/templates/web.yaml', 14), outcome: 'unknown', message: fault.message },
      ],
    }),
  ),
  verdict: {
    accepted: false,
    verified: false,
    reasons: [
      { code: 'blind-spot-introduced', rules: Object.keys(veiled) },
      { code: 'not-verified', rules: Object.keys(veiled) },
    ],
  },
})

const notEvaluated: Report = report({
  head: null,
  base: null,
  verdict: {
    accepted: false,
    verified: false,
    reasons: [{ code: 'not-evaluated', message: text({ code: 'nothing-found' }) }],
  },
})

const gateOff: Report = report({
  ...lostRoot,
  policy: { ...report().policy, gate: 'off' },
  head: assessment({ technical: 2, marks: { ...above, 'image-user-non-root': rootLost } }),
  verdict: { accepted: true, verified: true, reasons: [{ code: 'gate-off' }] },
})

const noPolicy: Report = report({
  ...lostRoot,
  policy: {
    commitment: null,
    gate: null,
    from: 'none',
    changed: [],
    waivers: [],
    thresholds: [],
    mute: [],
    announcements: [],
  },
  head: assessment({
    technical: 2,
    proved: 0,
    marks: { ...above, 'image-user-non-root': rootLost, 'sponsor-identified': unattested },
  }),
  nextSteps: [
    { rule: 'image-user-non-root', level: 3, effort: 'minutes', subjects: 1, at: { file: 'Dockerfile', line: 9 } },
    ...statements,
    ...steps,
  ],
})

const scoreOnly: Report = {
  ...noPolicy,
  base: null,
  changes: [],
  verdict: null,
  head: assessment({
    technical: 2,
    proved: 0,
    possible: 5,
    revision: null,
    marks: {
      ...above,
      'image-user-non-root': rootLost,
      'manifests-valid-schema': { ...hidden, findings: [] },
      'sponsor-identified': unattested,
      'opportunity-cloud-native': unattested,
    },
    blindSpots: [
      blindSpot({ cause: { code: 'kubeconform-missing', tool: 'kubeconform' }, at: { file: 'deploy' }, fault: false }),
    ],
  }),
}

const reached: Report = report({
  base: before({ technical: 3, marks: above }),
  head: assessment({ technical: 4, marks: { 'pod-disruption-budget': { outcome: 'fail', findings: [] } } }),
  policy: {
    ...report().policy,
    changed: ['commitment'],
    waivers: [
      {
        rule: 'metrics-scraped',
        subject: 'Deployment/*',
        reason: 'outil en cours de choix',
        owner: '@equipe',
        decision: 'DEROG-2026-14',
        until: '2026-12-06',
        state: 'active',
      },
    ],
  },
  changes: [
    change('image-tag-explicit', { trend: 'better', fixed: [values] }),
    change('probe-present', { trend: 'better', fixed: [probe] }),
  ],
})

export const cases: Record<string, Report> = {
  gain,
  reached,
  'refused-lost': refusedLost,
  'refused-already-below': alreadyBelow,
  'refused-new': refusedNew,
  'refused-state': state,
  'refused-broken': broken,
  below,
  'lost-above': lostAbove,
  'only-new': onlyNew,
  unproved,
  unverified,
  'not-evaluated': notEvaluated,
  'gate-off': gateOff,
  'no-policy': noPolicy,
  score: scoreOnly,
}
