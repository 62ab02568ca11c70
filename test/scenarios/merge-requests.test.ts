import { describe, expect, test } from 'vitest'
import { exitCode } from '../../src/judge/gate.ts'
import { headline } from '../../src/report/headline.ts'
import { voice } from '../report/support.ts'
import { judgeRequest, type Request } from '../run/support.ts'
import { both, edit, type Edits, move, shop, swap } from './support.ts'

interface Scenario {
  /** What was there before, where it is not the shop as it stands. */
  before?: Edits
  /** What the change does. */
  change: Edits
  /** What others merged on the target branch meanwhile. */
  meanwhile?: Edits
  renames?: Request['renames']
  flags?: string[]
  today?: string
  without?: ('helm' | 'kustomize' | 'kubeconform')[]
  exit: 0 | 1 | 2
  /** The headline. */
  says: string | RegExp
  /** Codes announced besides. */
  announces?: string[]
}

const chart = 'deploy/chart/templates/deployment.yaml'
const resources = `          resources:
            requests: { cpu: 100m, memory: 128Mi }
            limits: { cpu: 200m, memory: 128Mi }
`
const withoutResources = swap(resources, '')
const withoutProbe = swap('          livenessProbe:\n            httpGet: { path: /health, port: http }\n', '')
const brokenTemplate = swap('{{ .Values.replicas }}', '{{ .Values.replicas')
const overlay = 'deploy/tools/overlays/integration/kustomization.yaml'
const renamedApi = (before: string): string =>
  before.replaceAll('name: api', 'name: web').replaceAll('app: api', 'app: web')
const policy = (text: string): Edits => ({ '.palier.yml': swap('  gate: change\n', text) })
const commitment = (text: string): Edits => ({
  '.palier.yml': swap('{ level: 3, since: 2026-09-01, next: { level: 4, by: 2027-03-31 } }', text),
})
const waiver = (subject: string, until = '2027-06-30'): Edits =>
  policy(
    `  gate: change\n  waivers: [{ rule: container-resources-set, subject: "${subject}", reason: "mesure en cours", until: ${until} }]\n`,
  )
const environments = swap(
  `    preprod: { class: prod-like, chart: deploy/chart, values: [values-preprod.yaml] }
    production: { class: production, chart: deploy/chart, values: [values-production.yaml] }
`,
  '',
)
const worker = (parts = resources): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
spec:
  selector:
    matchLabels: { app: worker }
  template:
    metadata:
      labels: { app: worker, tier: backend }
    spec:
      imagePullSecrets:
        - name: registry-pull-secret
      containers:
        - name: worker
          image: {{ .Values.image.repository }}:{{ .Values.image.tag }}
          envFrom:
            - configMapRef: { name: api }
${parts}`
const sidecar = (parts: string): Edits => ({
  [chart]: swap(
    '      volumes:\n',
    `        - name: proxy
          image: harbor.example.org/boutique/boutique-api:1.4.0
          args: [proxy.js]
${parts}      volumes:
`,
  ),
})
const moved = move(shop, 'deploy/chart', 'charts/shop')
const unvendored: Edits = {
  'deploy/chart/Chart.yaml': (before) =>
    `${before}dependencies:\n  - { name: cache, version: 1.0.0, repository: "https://charts.example.org" }\n`,
}
const vendored: Edits = {
  'deploy/chart/charts/cache/Chart.yaml': 'apiVersion: v2\nname: cache\nversion: 1.0.0\n',
  'deploy/chart/charts/cache/templates/settings.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: cache\ndata:\n  SIZE: "64"\n',
}
const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: other\ndata:\n  A: b\n'
const key = `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${'MIIEowIBAAKCAQEA7bq0'.repeat(30)}\n-----END RSA ${'PRIVATE'} KEY-----\n`
const cleanupResources = `              resources:
                requests: { cpu: 50m, memory: 64Mi }
                limits: { cpu: 100m, memory: 64Mi }
`
const gone = (...names: string[]): Edits => Object.fromEntries(names.map((name) => [name, null]))
const below = (folder: string): string[] => Object.keys(shop).filter((name) => name.startsWith(`${folder}/`))

const accepted = 'Level 3 held'
const dropped = 'Merge refused: this change takes the project from level 3 to level 2 · commitment: 3'

const scenarios: Record<string, Scenario> = {
  // nothing to hold against anybody
  'touches only documents': { change: { 'docs/notes.md': '# Notes\n' }, exit: 0, says: accepted },
  'changes nothing at all': { change: {}, exit: 0, says: accepted },
  'bumps the image': {
    change: { 'deploy/chart/values.yaml': swap('tag: 1.4.0', 'tag: 1.5.0') },
    exit: 0,
    says: accepted,
  },
  'moves a value to the values of production': {
    change: {
      'deploy/chart/values.yaml': swap('greeting: Bonjour\n', 'greeting: ""\n'),
      'deploy/chart/values-production.yaml': (text) => `${text}greeting: Bonjour\n`,
    },
    exit: 0,
    says: accepted,
  },
  'renames a Deployment': {
    change: {
      [chart]: renamedApi,
      'deploy/chart/templates/service.yaml': renamedApi,
      'deploy/chart/templates/ingress.yaml': renamedApi,
      'deploy/chart/templates/configmap.yaml': renamedApi,
    },
    exit: 0,
    says: accepted,
  },
  'makes a StatefulSet of a Deployment': {
    change: { [chart]: swap('kind: Deployment', 'kind: StatefulSet') },
    exit: 0,
    says: /^Level 3 held/,
  },
  'splits a file of two objects': {
    before: { 'deploy/tools/base/cleanup.yaml': (text) => `${text}---\n${settings}` },
    change: {
      'deploy/tools/base/cleanup.yaml': swap(`---\n${settings}`, ''),
      'deploy/tools/base/settings.yaml': settings,
      'deploy/tools/base/kustomization.yaml': swap('[cleanup.yaml]', '[cleanup.yaml, settings.yaml]'),
    },
    exit: 0,
    says: accepted,
  },
  'renames the folder of the chart, and says so': {
    change: { ...moved.edits, '.palier.yml': (text) => text.replaceAll('deploy/chart', 'charts/shop') },
    renames: moved.renames,
    exit: 0,
    says: accepted,
  },
  'moves the Dockerfile with its job': {
    change: {
      Dockerfile: null,
      'docker/Dockerfile': shop.Dockerfile ?? '',
      '.gitlab-ci-dso.yml': swap('DOCKERFILE: Dockerfile', 'DOCKERFILE: docker/Dockerfile'),
    },
    renames: { Dockerfile: 'docker/Dockerfile' },
    exit: 0,
    says: accepted,
  },
  'renames an environment with its values file': {
    change: {
      '.palier.yml': both(swap('    preprod:', '    recette:'), swap('values-preprod.yaml', 'values-recette.yaml')),
      'deploy/chart/values-preprod.yaml': null,
      'deploy/chart/values-recette.yaml': shop['deploy/chart/values-preprod.yaml'] ?? '',
    },
    renames: { 'deploy/chart/values-preprod.yaml': 'deploy/chart/values-recette.yaml' },
    exit: 0,
    says: accepted,
  },
  'declares its environments, which were guessed before': {
    before: { '.palier.yml': (text) => text.replace(/ {2}environments:[\s\S]*(?= {2}cluster:)/, '') },
    change: { '.palier.yml': shop['.palier.yml'] ?? '' },
    exit: 0,
    says: /^Level 3 held/,
  },
  'brings a namespace to an overlay that wrote one for everything': {
    before: { [overlay]: (text) => `namespace: boutique\n${text}` },
    change: {
      'deploy/tools/base/settings.yaml': settings,
      'deploy/tools/base/kustomization.yaml': swap('[cleanup.yaml]', '[cleanup.yaml, settings.yaml]'),
    },
    exit: 0,
    says: 'Accepted: level 2, below commitment 3, nothing lost here',
  },
  'adds a sound sidecar': { change: sidecar(resources), exit: 0, says: /^Level 3 held/ },
  'adds an environment': {
    change: {
      '.palier.yml': swap(
        '    preprod:',
        '    qualif: { class: prod-like, chart: deploy/chart, values: [values-qualif.yaml] }\n    preprod:',
      ),
      'deploy/chart/values-qualif.yaml': 'host: boutique.qualif.numerique-interieur.com\n',
    },
    exit: 0,
    says: /^Level 3 held/,
  },
  'is behind a target branch that others broke': {
    change: { 'docs/notes.md': '# Notes\n' },
    meanwhile: { [chart]: withoutResources },
    exit: 0,
    says: accepted,
  },

  // gained
  'repairs what was failing': {
    before: { [chart]: withoutResources },
    change: { [chart]: shop[chart] ?? '' },
    exit: 0,
    says: /^Level 3 reached \(was 2\)/,
  },
  'vendors the dependency that was missing': {
    before: unvendored,
    change: vendored,
    exit: 0,
    says: /^Level 3 reached/,
  },

  // lost
  'removes resources': { change: { [chart]: withoutResources }, exit: 1, says: dropped },
  'adds a Deployment without resources': {
    change: { 'deploy/chart/templates/worker.yaml': worker('') },
    exit: 1,
    says: dropped,
  },
  'adds a sidecar without resources': { change: sidecar(''), exit: 1, says: dropped },
  'deletes the Dockerfile': { change: gone('Dockerfile'), exit: 1, says: dropped },
  'moves the Dockerfile without its job': {
    change: { Dockerfile: null, 'docker/Dockerfile': shop.Dockerfile ?? '' },
    renames: { Dockerfile: 'docker/Dockerfile' },
    exit: 1,
    says: dropped,
  },
  'runs as root': { change: { Dockerfile: swap('USER 1001', 'USER 0') }, exit: 1, says: dropped },
  'commits a private key': { change: { 'server.key': key }, exit: 1, says: dropped },
  'deletes the chart that environments still name': {
    change: gone(...below('deploy/chart')),
    exit: 1,
    says: /^Merge refused: /,
  },
  'renames the folder of the chart and forgets to say so': {
    change: moved.edits,
    renames: moved.renames,
    exit: 1,
    says: /^Merge refused: /,
    announces: ['project-source-left'],
  },
  'fixes one thing and breaks another': {
    before: { 'deploy/tools/base/cleanup.yaml': swap(cleanupResources, '') },
    change: {
      'deploy/tools/base/cleanup.yaml': shop['deploy/tools/base/cleanup.yaml'] ?? '',
      [chart]: withoutResources,
    },
    exit: 1,
    says: /^Merge refused: 1 rule lost below commitment 3 \(level 2, unchanged\)/,
  },
  'copies what was failing to a new component': {
    before: { [chart]: withoutResources },
    change: { 'deploy/chart/templates/worker.yaml': worker('') },
    exit: 1,
    says: 'Merge refused: 1 new component does not meet level 3',
  },
  'removes a probe, above the commitment': {
    change: { [chart]: withoutProbe },
    exit: 0,
    says: /^Level 3 held · \d+ rules? lost above the commitment$/,
  },
  'adds a Deployment without probes, above the commitment': {
    change: { 'deploy/chart/templates/worker.yaml': worker() },
    exit: 0,
    says: /^Level 3 held · .*1 new component, \d+ rules to complete$/,
  },

  // failing before
  'leaves alone what was failing': {
    before: { [chart]: withoutResources },
    change: { 'docs/notes.md': '# Notes\n' },
    exit: 0,
    says: 'Accepted: level 2, below commitment 3, nothing lost here',
  },
  'renames a Deployment that was failing': {
    before: { [chart]: withoutResources },
    change: {
      [chart]: renamedApi,
      'deploy/chart/templates/service.yaml': renamedApi,
      'deploy/chart/templates/ingress.yaml': renamedApi,
      'deploy/chart/templates/configmap.yaml': renamedApi,
    },
    exit: 0,
    says: 'Accepted: level 2, below commitment 3, nothing lost here',
  },
  'renames the container of a Deployment that was failing': {
    before: { [chart]: withoutResources },
    change: { [chart]: swap('        - name: api', '        - name: front') },
    exit: 0,
    says: /^Accepted: level 2, below commitment 3/,
  },
  'moves a chart that does not render': {
    before: { [chart]: brokenTemplate },
    change: {
      ...move({ ...shop, [chart]: brokenTemplate(shop[chart] ?? '') }, 'deploy/chart', 'charts/shop').edits,
      '.palier.yml': (text) => text.replaceAll('deploy/chart', 'charts/shop'),
    },
    renames: moved.renames,
    exit: 0,
    says: /^Accepted: level 1, below commitment 3, nothing lost here/,
  },
  'adds an environment to what was failing': {
    before: { [chart]: withoutResources },
    change: {
      '.palier.yml': swap(
        '    preprod:',
        '    qualif: { class: prod-like, chart: deploy/chart, values: [values-preprod.yaml] }\n    preprod:',
      ),
    },
    exit: 0,
    says: /^Accepted: level 2, below commitment 3/,
  },

  // broken
  'breaks a template': {
    change: { [chart]: brokenTemplate },
    exit: 1,
    says: 'Merge refused: chart `deploy/chart` no longer renders (`integration`, `preprod`, `production`)',
  },
  'breaks an overlay': {
    change: { 'deploy/tools/overlays/integration/kustomization.yaml': swap('often.yaml', 'seldom.yaml') },
    exit: 1,
    says: 'Merge refused: kustomization `deploy/tools/overlays/integration` no longer builds (`integration`)',
  },
  'adds a chart that does not render': {
    change: {
      '.palier.yml': swap('chart: deploy/chart, values: [values-preprod.yaml]', 'chart: deploy/other, values: []'),
      'deploy/other/Chart.yaml': 'apiVersion: v2\nname: other\nversion: 1.0.0\n',
      'deploy/other/templates/a.yaml': 'a: {{ .Values.a\n',
    },
    exit: 1,
    says: 'Merge refused: chart `deploy/other` does not render (`preprod`)',
    announces: ['project-source-left'],
  },
  'breaks another template of a chart that did not render': {
    before: { [chart]: brokenTemplate },
    change: {
      [chart]: shop[chart] ?? '',
      'deploy/chart/templates/service.yaml': (text) => `${text}{{ .Values.none }\n`,
    },
    exit: 0,
    says: /^Accepted: level 1, below commitment 3/,
  },
  'repairs a template that hid what was failing': {
    before: { [chart]: both(withoutResources, brokenTemplate) },
    change: { [chart]: withoutResources(shop[chart] ?? '') },
    exit: 0,
    says: /^Accepted: level 2, below commitment 3/,
  },
  'repairs a template': {
    before: { [chart]: brokenTemplate },
    change: { [chart]: shop[chart] ?? '' },
    exit: 0,
    says: /^Level 3 reached/,
  },
  'adds a subchart that is not vendored': { change: unvendored, exit: 0, says: /^Accepted, commitment not verified: / },
  'the same, strictly': {
    change: unvendored,
    flags: ['--strict'],
    exit: 2,
    says: /^Accepted, commitment not verified: /,
  },
  'has no helm': {
    change: { 'docs/notes.md': '# Notes\n' },
    without: ['helm'],
    exit: 0,
    says: 'Accepted, commitment not verified: helm missing from the job',
  },
  'has no helm, strictly': {
    change: { 'docs/notes.md': '# Notes\n' },
    without: ['helm'],
    flags: ['--strict'],
    exit: 2,
    says: 'Accepted, commitment not verified: helm missing from the job',
  },
  'loses something that needs no helm, and has none': {
    change: { 'deploy/tools/base/cleanup.yaml': swap(cleanupResources, '') },
    without: ['helm'],
    exit: 1,
    says: /^Merge refused: /,
  },

  // gates
  'gate state, failing before': {
    before: { [chart]: withoutResources },
    change: { 'docs/notes.md': '# Notes\n' },
    flags: ['--gate', 'state'],
    exit: 1,
    says: 'Merge refused: level 2, commitment 3, already on `main`',
  },
  'gate ratchet above a low commitment': {
    before: policy('  gate: ratchet\n'),
    change: { [chart]: withoutResources },
    exit: 1,
    says: dropped,
  },
  'gate off': {
    before: policy('  gate: off\n'),
    change: { [chart]: withoutResources },
    exit: 0,
    says: 'Level 2 · 1 rule lost',
  },
  'a flag cannot loosen the gate': {
    change: { [chart]: withoutResources },
    flags: ['--gate', 'off', '--commitment', '1'],
    exit: 1,
    says: dropped,
  },
  'a flag asks more': {
    change: { [chart]: withoutProbe },
    flags: ['--commitment', '4'],
    exit: 1,
    says: /^Merge refused: /,
  },

  // the life of a commitment
  'before its first day': { change: { [chart]: withoutResources }, today: '2026-08-31', exit: 0, says: /^Level 2/ },
  'thirty days before the next level': {
    change: { 'docs/notes.md': '# Notes\n' },
    today: '2027-03-01',
    exit: 0,
    says: accepted,
    announces: ['commitment-next'],
  },
  'on the day of the next level': {
    change: { 'docs/notes.md': '# Notes\n' },
    today: '2027-03-31',
    exit: 0,
    says: 'Accepted: level 3, below commitment 4, nothing lost here',
  },
  'loses a probe on the day of the next level': {
    change: { [chart]: withoutProbe },
    today: '2027-03-31',
    exit: 1,
    says: /^Merge refused: 1 rule lost below commitment 4/,
  },
  'lowers the commitment': {
    change: commitment('{ level: 2 }'),
    exit: 0,
    says: accepted,
    announces: ['commitment-lowered'],
  },
  'lowers the commitment to pass': {
    change: { ...commitment('{ level: 2 }'), [chart]: withoutResources },
    exit: 1,
    says: dropped,
    announces: ['commitment-lowered'],
  },
  'raises the commitment': {
    change: commitment('{ level: 5 }'),
    exit: 0,
    says: accepted,
    announces: ['commitment-raised'],
  },
  'removes the file': {
    change: gone('.palier.yml'),
    exit: 0,
    says: /^Level|^Accepted/,
    announces: ['commitment-lowered', 'project-eased', 'project-eased', 'project-eased'],
  },
  'adds the file': {
    before: gone('.palier.yml'),
    change: { '.palier.yml': shop['.palier.yml'] ?? '' },
    exit: 0,
    says: /^Level 3 (held|reached)/,
    announces: ['head-policy-used'],
  },

  // waivers
  'adds the waiver that it needs': {
    change: { ...waiver('Deployment/api:api'), [chart]: withoutResources },
    exit: 1,
    says: dropped,
  },
  'has its waiver merged first': {
    before: waiver('Deployment/api:api'),
    change: { [chart]: withoutResources },
    exit: 0,
    says: accepted,
  },
  'has a waiver for everything': {
    before: waiver('*'),
    change: { [chart]: withoutResources },
    exit: 0,
    says: accepted,
  },
  'has a waiver that ended': {
    before: waiver('*', '2026-11-23'),
    change: { [chart]: withoutResources },
    exit: 1,
    says: dropped,
  },
  'has a waiver that ends soon': {
    before: waiver('*', '2026-12-06'),
    change: { [chart]: withoutResources },
    exit: 0,
    says: accepted,
    announces: ['waiver-ends'],
  },
  'leaves alone what a waiver covered until yesterday': {
    before: { ...waiver('*', '2026-11-23'), [chart]: withoutResources },
    change: { 'docs/notes.md': '# Notes\n' },
    exit: 0,
    says: 'Accepted: level 2, below commitment 3, nothing lost here',
  },
  'renames what a waiver covers': {
    before: { ...waiver('Deployment/api:api'), [chart]: withoutResources },
    change: {
      [chart]: renamedApi,
      'deploy/chart/templates/service.yaml': renamedApi,
      'deploy/chart/templates/ingress.yaml': renamedApi,
      'deploy/chart/templates/configmap.yaml': renamedApi,
    },
    exit: 0,
    says: /^Accepted: level 2, below commitment 3/,
  },

  // what is written of the project
  'breaks the file': {
    change: { '.palier.yml': swap('commitment', 'comitment') },
    exit: 2,
    says: 'Not evaluated: .palier.yml:3 unknown key "comitment"; did you mean "commitment"?',
  },
  'repairs the file': {
    before: { '.palier.yml': swap('commitment', 'comitment') },
    change: { '.palier.yml': shop['.palier.yml'] ?? '' },
    exit: 0,
    says: accepted,
    announces: ['base-policy-broken', 'configuration-unknown-key'],
  },
  'lowers a class': {
    change: { '.palier.yml': swap('production: { class: production', 'production: { class: sandbox') },
    exit: 0,
    says: /^Level 3 held/,
    announces: ['project-eased', 'project-eased-rules'],
  },
  'drops an environment whose chart remains': {
    change: { '.palier.yml': environments },
    exit: 0,
    says: /^Level 3 held/,
    announces: ['project-eased', 'project-eased'],
  },
  'drops an environment and breaks it': {
    change: {
      '.palier.yml': environments,
      'deploy/chart/values-production.yaml': (text) => `${text}replicas: [\n`,
    },
    exit: 1,
    says: /^Merge refused: /,
    announces: ['project-eased', 'project-eased'],
  },
  'withdraws environments for good': {
    change: {
      '.palier.yml': environments,
      ...gone('deploy/chart/values-preprod.yaml', 'deploy/chart/values-production.yaml'),
    },
    exit: 0,
    says: /^Level 3 held/,
    announces: ['project-eased', 'project-eased', 'project-eased-rules'],
  },
  'points production at something smaller': {
    change: {
      '.palier.yml': swap(
        'production: { class: production, chart: deploy/chart, values: [values-production.yaml] }',
        'production: { class: production, kustomization: deploy/tools/overlays/integration }',
      ),
    },
    exit: 0,
    says: /^Level 3 held/,
    announces: ['project-source-left', 'project-eased-rules'],
  },
  'moves the manifests to another repository': {
    change: {
      ...gone(...below('deploy')),
      '.palier.yml': both(
        (text) => text.replace(/ {2}environments:[\s\S]*(?= {2}cluster:)/, ''),
        swap('  language: fr', '  language: fr\n  repository: application'),
      ),
    },
    exit: 0,
    says: /^Level 3 held/,
    announces: ['project-eased', 'project-eased', 'project-eased', 'project-eased', 'project-eased-rules'],
  },
  'leaves the chart out of what is judged': {
    change: { ...policy('  gate: change\n  ignore: ["deploy/chart/**"]\n'), [chart]: withoutResources },
    exit: 1,
    says: dropped,
  },
  'withdraws an attestation': {
    change: { '.palier.yml': (text) => text.replace(/ {4}- \{ rule: sponsor-identified.*\n/, '') },
    exit: 0,
    says: /^Level 3 held/,
  },
  'leaves nothing to judge': {
    change: { ...gone(...Object.keys(shop)), 'README.md': 'moved\n' },
    exit: 2,
    says: /^Not evaluated: no manifest/,
    announces: ['commitment-lowered'],
  },
}

describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
  test('is judged as a fair maintainer would', async () => {
    const base = edit(shop, scenario.before ?? {})
    const { renames, flags, today } = scenario
    const report = await judgeRequest({
      base,
      head: edit(base, scenario.change),
      target: edit(base, scenario.meanwhile ?? {}),
      ...(renames && { renames }),
      ...(flags && { flags }),
      ...(today && { today }),
      ...(scenario.without && { without: scenario.without }),
    })
    const strict = (scenario.flags ?? []).includes('--strict')
    const said = headline(report, voice('en', { links: null })).text
    if (typeof scenario.says === 'string') expect(said).toBe(scenario.says)
    else expect(said).toMatch(scenario.says)
    expect(exitCode(report.verdict, strict)).toBe(scenario.exit)
    expect(report.policy.announcements.map(({ code }) => code)).toEqual(scenario.announces ?? [])
  })
})
