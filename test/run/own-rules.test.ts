import { afterEach, expect, test } from 'vitest'
import { UserError } from '../../src/lib/error.ts'
import type { Report } from '../../src/model.ts'
import { readOptions } from '../../src/options.ts'
import { readResources } from '../../src/resources.ts'
import { loadCatalogue } from '../../src/rules/load.ts'
import { check, score } from '../../src/run/index.ts'
import { say } from '../../src/texts/index.ts'
import { repository, type TestRepository } from '../lib/repository.ts'

const resources = await readResources()
const none = { git: null, helm: null, kustomize: null, kubeconform: null }
const bench = {
  resources,
  catalogue: loadCatalogue(resources.rules, 'cloud-pi-native').catalogue,
  tools: none,
  today: '2026-11-24',
  version: '1',
}

const pod = (labels = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web${labels && `, labels: ${labels}`} }\nspec: { containers: [{ name: web, image: ghcr.io/a/b:1 }] }\n`
const rule = (every = `'"team" in workload.labels'`): string => `
title: { fr: Chaque charge dit son équipe, en: Every workload says its team }
why: { fr: On sait qui appeler, en: One knows whom to call }
fix: { fr: "Ajoutez le label team", en: "Add the label team" }
effort: minutes
proof: repository
given: workload
every: ${every}
says: { fr: "{workload.name} : personne", en: "{workload.name}: nobody" }
examples: { fail: { a.yaml: "" }, pass: { a.yaml: "" } }
`
const grid = `id: house
version: "1"
title: { fr: Maison, en: House }
extends: cloud-pi-native
levels:
  - { level: 2, criteria: [{ id: 2/house, title: { fr: Chez nous, en: With us }, rules: [{ rule: team-label, required: true }] }] }
`
const owned = { 'palier/rules/house.yaml': grid, 'palier/rules/house/team-label.yaml': rule() }
const policy = '.palier.yml'
const house = { [policy]: 'policy: { grid: house, rules: palier/rules, commitment: { level: 2 } }\n' }

let made: TestRepository | undefined
afterEach(() => made?.remove())

async function checked(base: Record<string, string>, head: Record<string, string>): Promise<Report> {
  made = repository()
  made.commit(base)
  made.git('checkout', '-q', '-b', 'change')
  made.commit(head)
  const request = readOptions(['check', made.path, '--base', 'main', '--head', 'change'], {})
  if (request.kind !== 'run') throw new Error('no run')
  return check(made.path, request.options, bench)
}
const outcomeOf = (report: Report): string | undefined =>
  report.head?.rules.find(({ id }) => id === 'team-label')?.outcome
const said = (report: Report): string[] => report.policy.announcements.map(({ code }) => code)

test('score judges by the grid and the rules of the revision', async () => {
  made = repository()
  made.commit({ 'web.yaml': pod(), ...owned, ...house })
  const request = readOptions(['score', made.path], {})
  if (request.kind !== 'run') throw new Error('no run')
  const report = await score(made.path, request.options, bench)
  expect(report.grid.id).toBe('house')
  expect(outcomeOf(report)).toBe('fail')
})

test('a change is judged by the rules of the target branch', async () => {
  const report = await checked({ 'web.yaml': pod('{ team: a }'), ...owned, ...house }, { 'web.yaml': pod() })
  expect(report.changes.find((change) => change.rule === 'team-label')?.introduced).toMatchObject([
    { subject: 'Pod/web', kind: 'lost' },
  ])
  expect(report.verdict?.accepted).toBe(false)
})

test('rules that the change brings do not judge before they are merged, and that is said', async () => {
  const before = { 'web.yaml': pod(), [policy]: 'policy: { commitment: { level: 1 } }\n' }
  const report = await checked(before, { ...owned, ...house })
  expect(report.grid.id).toBe('cloud-pi-native')
  expect(outcomeOf(report)).toBeUndefined()
  expect(said(report)).toContain('rules-not-on-target')
})

test('the same holds where the target branch has no policy at all', async () => {
  const report = await checked({ 'web.yaml': pod() }, { ...owned, ...house })
  expect(report.grid.id).toBe('cloud-pi-native')
  expect(said(report)).toContain('rules-not-on-target')
})

test('a change that breaks its own rules is refused with their place', async () => {
  const broken = { 'palier/rules/house/team-label.yaml': rule('workload.labls.size() > 0') }
  const refused = checked({ 'web.yaml': pod(), ...owned, ...house }, broken)
  await expect(refused).rejects.toThrow(UserError)
  const sentences = await refused.catch((error: UserError) => error.texts.map((text) => say(text, 'en')))
  expect(sentences).toEqual(['palier/rules/house/team-label.yaml:8:17: unknown field "labls"; did you mean "labels"?'])
})

test('a change that repairs broken rules is judged by those that palier ships', async () => {
  const broken = { 'palier/rules/house/team-label.yaml': rule('workload.labls.size() > 0') }
  const report = await checked({ 'web.yaml': pod(), ...owned, ...house, ...broken }, owned)
  expect(report.grid.id).toBe('cloud-pi-native')
  expect(said(report)).toContain('rules-broken-on-target')
})

test('a rule whose list is too long to judge is unknown, and the run goes on', async () => {
  const env = Array.from({ length: 1200 }, (_, index) => `{ name: V${index}, value: a }`)
  const large = pod().replace('image:', `env: [${env.join(', ')}], image:`)
  const counting = rule('container.env.all(a, container.env.all(b, a == b || a != b))')
    .replace('given: workload', 'given: container')
    .replaceAll('{workload.name}', '{container.name}')
  const files = { ...owned, ...house, 'palier/rules/house/team-label.yaml': counting }
  const report = await checked({ 'web.yaml': pod(), ...files }, { 'web.yaml': large })
  expect(report.head?.rules.find(({ id }) => id === 'team-label')).toMatchObject({
    outcome: 'unknown',
    cause: 'undecidable',
  })
})

test('--rules names the folder where the policy does not', async () => {
  made = repository()
  made.commit({ 'web.yaml': pod(), ...owned, [policy]: 'policy: { grid: house }\n' })
  const request = readOptions(['score', made.path, '--rules', 'palier/rules/'], {})
  if (request.kind !== 'run') throw new Error('no run')
  expect(outcomeOf(await score(made.path, request.options, bench))).toBe('fail')
})
