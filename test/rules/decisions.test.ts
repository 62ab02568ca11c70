import { expect, test } from 'vitest'
import type { Decision } from '../../src/model.ts'
import { maximumList } from '../../src/rules/values.ts'
import { container, loadOne, project, ruleText } from './support/rule.ts'

function unknown(field: string): Decision {
  return { value: 'undecidable', field }
}
const yes: Decision = { value: true }
const no: Decision = { value: false }

test.each<[string, Decision]>([
  ['container.name == "web"', yes],
  ['container.workload.replicas + 1 > 2', yes],
  ['container.workload.replicas == 2 && container.probes.size() == 2', yes],
  ['container.workload.replicas >= parameters.least', yes],
  ['double(container.workload.replicas) * parameters.part > 0.5', yes],
  ['project.cluster == "openshift"', yes],
  ['container.probes[0].port == "8080"', yes],
  ['container.env == ["HOME", "PORT"]', yes],
  // what is not written
  ['has(container.security.runAsUser)', no],
  ['has(container.security.runAsNonRoot) && container.security.runAsNonRoot', yes],
  ['!has(container.security.runAsUser) || container.security.runAsUser != 0', yes],
  ['container.security.?runAsUser.orValue(0) == 0', yes],
  ['has(container.requests.cpu) && has(container.limits.cpu) && container.limits.cpu == container.requests.cpu', no],
  // what cannot be known
  ['container.image.builtBy.size() > 0', unknown('image.builtBy')],
  ['!(container.image.builtBy.size() > 0)', unknown('image.builtBy')],
  ['container.image.builtBy.size() > 0 || container.name == "web"', yes],
  ['container.name == "web" || container.image.builtBy.size() > 0', yes],
  ['container.image.builtBy.size() > 0 && container.name == "api"', no],
  ['container.image.builtBy.size() > 0 && container.name == "web"', unknown('image.builtBy')],
  ['container.image.elsewhere || container.image.builtBy.size() > 0', unknown('image.builtBy')],
  ['container.workload.serviceAccountFound', unknown('workload.serviceAccountFound')],
  ['container.env.exists(e, e == "PORT" || container.image.builtBy.size() > 0)', yes],
  ['container.env.exists(e, e == "NONE" || container.image.builtBy.size() > 0)', unknown('image.builtBy')],
  ['container.env.all(e, e == "NONE" && container.image.builtBy.size() > 0)', no],
  [
    'container.workload.services.exists(s, s == "web") && container.workload.disruptionBudgets.size() > 0',
    unknown('workload.disruptionBudgets'),
  ],
  // what fails at run time
  ['container.probes[9].port == "8080"', unknown('probes')],
  ['int(container.name) > 1', unknown('name')],
  ['1 / container.probes.filter(p, p.role == "startup").size() == 1', unknown('probes')],
  // hostile keys
  ['"constructor" in container.workload.labels && container.workload.labels["constructor"] == "x"', yes],
  ['"__proto__" in container.workload.labels', yes],
  ['"toString" in container.workload.labels', no],
  ['container.workload.labels.exists(k, k == "app")', yes],
  ['"app" in container.workload.labels && container.workload.labels.app == "web"', yes],
])('%s', (expression, expected) => {
  const rule = loadOne(ruleText(`every: '${expression}'`, 'parameters: { least: 2, part: 0.5 }'))
  expect(rule.holds(container(), project)).toEqual(expected)
})

test('a value of another type than declared is a doubt, never a crash', () => {
  const rule = loadOne(ruleText('every: "container.workload.replicas > 1 && container.name.size() > 0"'))
  const hostile = container()
  const workload = { ...(hostile.value as { workload: object }).workload, replicas: 1.5 }
  expect(rule.holds({ ...hostile, value: { ...hostile.value, workload } } as never, project)).toEqual(
    unknown('workload.replicas'),
  )
  for (const name of [null, 3, {}, [], { constructor: 1 }]) {
    expect(rule.holds(container({ name: name as never }), project).value).toBe('undecidable')
  }
})

test('a list too long to be judged in bounded time is a doubt', () => {
  const rule = loadOne(ruleText('every: container.env.all(a, container.env.exists(b, a == b))'))
  const env = Array.from({ length: maximumList + 1 }, (_, index) => `E${index}`)
  expect(rule.holds(container({ env }), project)).toEqual(unknown('env'))
  expect(rule.holds(container({ env: env.slice(1) }), project)).toEqual(yes)
})

test('patterns are linear', () => {
  const rule = loadOne(ruleText(`every: container.name.matches("^(a+)+$")`))
  expect(rule.holds(container({ name: `${'a'.repeat(50_000)}b` }), project)).toEqual(no)
  expect(rule.holds(container({ name: 'aaa' }), project)).toEqual(yes)
})

test('parameters are typed, stand in every text, and can be tuned', () => {
  const rule = loadOne(
    ruleText(
      `every: container.workload.replicas >= parameters.least && parameters.share < 1.0 && container.name in parameters.names && parameters.host == "a"`,
      'parameters: { least: 2, share: 0.5, names: [web, api], host: a }',
      'linters: { fr: "{parameters.share}", en: "{parameters.names}" }',
    )
      .replace('Titre', '"Au moins {parameters.least}"')
      .replace('"{container.name} : non"', '"{container.name} : moins de {parameters.least}"'),
  )
  expect([...rule.parameters].map(([name, { type }]) => [name, type])).toEqual([
    ['least', 'int'],
    ['share', 'double'],
    ['names', 'list<string>'],
    ['host', 'string'],
  ])
  expect([rule.title.fr, rule.linters]).toEqual(['Au moins 2', { fr: '0.5', en: 'web, api' }])
  expect(rule.holds(container(), project)).toEqual(yes)
  const tuned = rule.tuned(
    new Map<string, number>([
      ['least', 3],
      ['share', 0],
    ]),
  )
  expect(tuned.holds(container(), project)).toEqual(no)
  expect([tuned.title.fr, tuned.says(container()).fr]).toEqual(['Au moins 3', 'web : moins de 3'])
  expect(rule.tuned(new Map([['share', 1]])).holds(container(), project)).toEqual(no)
  expect(rule.holds(container(), project)).toEqual(yes)
})

test('where filters, and doubts too', () => {
  const rule = loadOne(ruleText('every: "true"', 'where: container.image.builtBy.size() > 0'))
  expect(rule.applies(container(), project)).toEqual(unknown('image.builtBy'))
  expect(loadOne(ruleText('every: "true"')).applies(container(), project)).toEqual(yes)
})

test('what `where` asks for may be read by `every`', () => {
  const rule = loadOne(ruleText('where: has(container.security.runAsUser)', 'every: container.security.runAsUser != 0'))
  const root = container({ security: { capabilitiesAdded: [], capabilitiesDropped: [], runAsUser: 0 } })
  expect([rule.applies(root, project), rule.holds(root, project)]).toEqual([yes, no])
  expect(rule.applies(container(), project)).toEqual(no)
})

test.each([
  [
    'has(container.security.runAsUser) && container.security.runAsNonRoot == true && has(container.security.runAsNonRoot)',
    ['security.runAsUser', 'security.runAsNonRoot'],
  ],
  ['container.probes.exists(p, p.role == "liveness" && container.init)', ['probes', 'init']],
  [
    'container.workload.labels.exists(k, k == "a") || "app" in container.workload.podLabels',
    ['workload.labels', 'workload.podLabels'],
  ],
  ['project.cluster == "openshift" || container.name in ["a"]', ['name']],
  ['container.requests.?cpu.orValue("") == container.limits.?cpu.orValue("")', ['requests.cpu', 'limits.cpu']],
  [
    'cel.bind(w, container.workload, w.name == "x" && w.replicas > 1)',
    ['workload', 'workload.name', 'workload.replicas'],
  ],
])('%s reads %j', (expression, reads) => {
  const rule = loadOne(ruleText(`every: '${expression}'`, 'where: container.sidecar'))
  expect(rule.reads).toEqual(reads)
})

test('sentences are filled with one harmless line', () => {
  const says =
    'says: { fr: "{subject} {container.env} {container.image.builtBy} { } {}", en: "{container.workload.replicas}" }'
  const text = ruleText('every: "true"').replace(/^says: .*$/m, says)
  const rule = loadOne(text)
  expect(rule.says(container({ env: ['A\n::error::', 'B\u001b[31m'] }))).toEqual({
    fr: 'Deployment/web:web A ::error::, B\uFFFD[31m ? { } {}',
    en: '2',
  })
})

test.each([
  ['.', 'Chart.yaml', 'Chart.yaml'],
  ['.', '', '.'],
  ['deploy', 'deploy/Chart.yaml', 'deploy'],
])('the subject %j, told at %j, is %s in a sentence', (subject, file, told) => {
  const text = ruleText('every: "true"').replace(/^says: .*$/m, 'says: { fr: "{subject}", en: "{subject}" }')
  expect(loadOne(text).says({ ...container(), subject, at: { file } })).toEqual({ fr: told, en: told })
})

test.each<[says: string, given: string, value: object, fr: string, en: string]>([
  ['{baseImage.supportEnds}', 'baseImage', { supportEnds: '2026-09-15' }, '15/09/2026', '2026-09-15'],
  [
    '{validation.errors}',
    'validation',
    { errors: ['spec: got null, want object', "additional properties 'kin' not allowed"] },
    "spec attend des clés et leurs valeurs, pas une valeur vide ; le champ kin n'existe pas à la racine de l'objet",
    'spec expects keys and their values, not an empty value; the object has no field kin',
  ],
  [
    '{manifest.problem}',
    'manifest',
    { problem: 'duplicated mapping key' },
    'une clé est écrite deux fois (`duplicated mapping key`)',
    'a key is written twice (`duplicated mapping key`)',
  ],
])('%s has words of its own in each language', (says, given, value, fr, en) => {
  const text = ruleText('every: "true"')
    .replace(/^says: .*$/m, `says: { fr: "${says}", en: "${says}" }`)
    .replace('given: container', `given: ${given}`)
  const fact = { ...container(), kind: given, value } as ReturnType<typeof container>
  expect(loadOne(text).says(fact)).toEqual({ fr, en })
})

test('of several sentences, those that hold are said, and the last where none does', () => {
  const says = `says:
  - { when: "container.init", fr: "init", en: "init" }
  - { when: "has(container.limits.cpu)", fr: "{container.name} limité", en: "{container.name} limited" }
  - { fr: "ni l'un ni l'autre", en: "neither" }`
  const rule = loadOne(ruleText('every: "true"').replace(/^says: .*$/m, says))
  const limits = { cpu: '1' }
  expect([{ init: true, limits }, { limits }, {}].map((value) => rule.says(container(value)).fr)).toEqual([
    'init ; web limité',
    'web limité',
    "ni l'un ni l'autre",
  ])
})
