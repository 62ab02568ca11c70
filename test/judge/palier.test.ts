import { describe, expect, test } from 'vitest'
import type { Catalogue, Collection, Policy, Report } from '../../src/model.ts'
import { type Brief, judge, report } from '../../src/palier.ts'
import {
  blindSpot,
  catalogueOf,
  collect,
  environment,
  fakeRule,
  noDifference,
  place,
  port,
  today,
  waiver,
  words,
} from './support.ts'

const catalogue = catalogueOf(
  [1, 2, 3, 4, 5].map((level) => fakeRule(`r${level}`)),
  [1, 2, 3, 4, 5].map((level) => place(`r${level}`, level)),
)
const committed: Policy = { commitment: { level: 3 }, gate: null, waivers: [], mute: [], thresholds: [] }

function briefOf(rules: Catalogue, parts: Partial<Brief> = {}): Brief {
  return {
    catalogue: rules,
    conditions: { today, words },
    version: '1.0.0',
    project: { key: '', name: 'shop', slug: null, repository: 'both', language: null },
    policy: committed,
    added: [],
    eased: [],
    told: { from: 'target', changed: [], announcements: [] },
    flags: { gate: null, commitment: null },
    difference: noDifference,
    problems: [],
    ...parts,
  }
}

interface Scene {
  base: Partial<Collection> | null
  head: Partial<Collection>
  brief?: Partial<Brief>
  rules?: Catalogue
}

function run({ base, head, brief, rules = catalogue }: Scene): Report {
  const whole = briefOf(rules, brief)
  return report(judge(base && collect(base), collect(head), whole), whole)
}

const good = { facts: [port('good', { environment: 'production' })] }
const bad = { facts: [port('bad', { environment: 'production', subject: 'Deployment/good:app' })] }

describe('the pipeline', () => {
  test('one revision: a level, next steps, no verdict', () => {
    const said = run({ base: null, head: good })
    expect(said).toMatchObject({ version: 1, asOf: today, base: null, changes: [], verdict: null, nextSteps: [] })
    expect(said.head?.score).toMatchObject({ technical: 5, proved: 5, possible: 5 })
  })

  test('a change that loses everything is refused', () => {
    const said = run({ base: good, head: bad })
    expect(said.verdict).toEqual({
      accepted: false,
      verified: true,
      reasons: [{ code: 'level-dropped', from: 5, to: 0 }],
    })
    expect(said.changes.map(({ rule, trend }) => [rule, trend])).toEqual(
      [1, 2, 3, 4, 5].map((level) => [`r${level}`, 'worse']),
    )
  })

  test('a chart that the change broke is refused, a missing tool is only not verified', () => {
    const fault = blindSpot({ environment: 'production' })
    const missing = { ...fault, fault: false }
    const broken = run({ base: good, head: { blindSpots: [fault] } }).verdict
    const ids = ['r1', 'r2', 'r3']
    expect(broken?.reasons).toEqual([
      { code: 'blind-spot-introduced', rules: ids },
      { code: 'not-verified', rules: ids },
    ])
    expect(run({ base: good, head: { blindSpots: [missing] } }).verdict).toMatchObject({
      accepted: true,
      verified: false,
    })
    const both = run({ base: { ...good, blindSpots: [fault] }, head: { blindSpots: [fault] } }).verdict
    expect(both).toMatchObject({ accepted: true, verified: false })
  })

  test('a broken chart that hides what base did not pass is no refusal', () => {
    const head = { blindSpots: [blindSpot({ environment: 'production' })] }
    expect(run({ base: bad, head }).verdict).toMatchObject({ accepted: true, verified: false })
  })

  test('a blind spot whose file git renamed is not new', () => {
    const rules = catalogueOf([fakeRule('r', { quantifier: 'some' })])
    const base = { ...good, blindSpots: [blindSpot()] }
    const head = { blindSpots: [blindSpot({ at: { file: 'deploy/Chart.yaml' } })] }
    const verdict = (renames: Record<string, string>) =>
      run({ base, head, rules, brief: { difference: { ...noDifference, renames } } }).verdict
    expect(verdict({})?.accepted).toBe(false)
    expect(verdict({ 'chart/Chart.yaml': 'deploy/Chart.yaml' })?.accepted).toBe(true)
  })

  test('lines filled in between judgement and report are the report’s', () => {
    const brief = briefOf(catalogue)
    const trial = judge(collect(good), collect(bad), brief)
    for (const { finding } of trial.held.failing) finding.at = { file: 'k8s/web.yaml', line: 12, column: 5 }
    const said = report(trial, brief)
    expect(said.changes[0]?.introduced[0]?.at).toEqual({ file: 'k8s/web.yaml', line: 12, column: 5 })
    expect(said.head?.rules[0]?.findings[0]?.at?.line).toBe(12)
  })
})

describe('what the gate holds head to', () => {
  const rules = catalogueOf(
    [1, 2, 3].map((level) => fakeRule(`r${level}`)),
    [1, 2, 3].map((level) => place(`r${level}`, level, { reach: 'production' })),
  )
  const lowered = { ...bad, environments: [environment('production', 'sandbox')] }

  test('a class that the change lowers is base’s for the gate, head’s in the report', () => {
    const said = run({ base: good, head: lowered, rules })
    expect(said.verdict?.accepted).toBe(false)
    expect(said.head?.rules[0]).toMatchObject({ outcome: 'unknown', cause: 'environment-class-missing' })
  })

  test('a class that base only guessed binds nobody', () => {
    const guessed = { ...good, environments: [environment('production', 'production', false)] }
    expect(run({ base: guessed, head: lowered, rules }).verdict?.accepted).toBe(true)
  })

  test('so is the cluster’s kind', () => {
    const onOpenshift = fakeRule('r', {
      applies: (_, project) => ({ value: project.cluster === 'openshift' }),
    })
    const project = { ...collect().project, declared: true }
    const head = { ...bad, project: { ...project, cluster: 'kubernetes' } }
    const said = run({ base: { ...good, project }, head, rules: catalogueOf([onOpenshift]) })
    expect(said.head?.rules[0]?.outcome).toBe('not-applicable')
    expect(said.changes).toHaveLength(1)
  })
})

describe('what the report says', () => {
  test('the policy that counts', () => {
    const flags = { gate: 'state' as const, commitment: 4 }
    expect(run({ base: good, head: good }).policy).toMatchObject({ commitment: { level: 3 }, gate: 'change' })
    expect(run({ base: good, head: good, brief: { flags } }).policy).toMatchObject({ commitment: { level: 4 } })
    expect(run({ base: good, head: good, brief: { flags, policy: null } }).policy).toMatchObject({
      commitment: { level: 4 },
      gate: 'state',
    })
    const waivers = [waiver('r1', 'nothing')]
    expect(run({ base: null, head: good, brief: { policy: { ...committed, waivers } } }).policy.waivers).toMatchObject([
      { state: 'useless' },
    ])
  })

  test('environments with the folders of their sources', () => {
    const sources = [
      { type: 'chart' as const, chart: 'deploy/chart', values: [] },
      { type: 'manifests' as const, files: ['k8s/*.yaml', 'k8s/web.yaml', 'raw/**/x.yaml'] },
    ]
    const head = { ...good, environments: [{ ...environment('production'), sources }] }
    expect(run({ base: null, head }).head?.environments).toEqual([
      {
        name: 'production',
        class: 'production',
        declared: true,
        sources: ['deploy/chart', 'k8s', 'raw'],
        rendered: true,
      },
    ])
  })

  test('blind spots and notes in words', () => {
    const head = { ...good, blindSpots: [blindSpot()], notes: [{ code: 'helm-missing', tool: 'helm' } as const] }
    const { blindSpots, notes } = run({ base: null, head }).head ?? {}
    expect(blindSpots).toMatchObject([{ fault: true, message: { fr: 'helm-failed' } }])
    expect(notes).toEqual([{ code: 'helm-missing', message: { fr: 'helm-missing', en: 'helm-missing' } }])
  })
})

describe('an announced rule', () => {
  const rules = catalogueOf([fakeRule('r3')], [place('r3', 3, { announced: '2026-12-01' })])
  const on = (day: string) => run({ base: good, head: bad, rules, brief: { conditions: { today: day, words } } })

  test('is shown, never counted, and told before its day', () => {
    const before = on('2026-11-30')
    expect(before.head?.rules[0]).toMatchObject({ outcome: 'fail', required: false, announced: '2026-12-01' })
    expect(before.verdict).toMatchObject({ accepted: true })
    expect(before.policy.announcements.map(({ code }) => code)).toEqual(['rules-announced'])
  })

  test('is like any other from its day on', () => {
    const after = on('2026-12-01')
    expect(after.head?.rules[0]).toMatchObject({ outcome: 'fail', required: true })
    expect(after.head?.rules[0]).not.toHaveProperty('announced')
    expect(after.verdict).toMatchObject({ accepted: false })
    expect(after.policy.announcements).toEqual([])
  })
})

describe('an environment that took another name', () => {
  const environments = new Map([['production', 'prod']])
  const seen = (parts: { value: 'good' | 'bad'; name: string }) => ({
    environments: [environment(parts.name)],
    facts: [port(parts.value, { environment: parts.name, subject: 'Deployment/web:app' })],
  })
  const kinds = (from: 'good' | 'bad', to: 'good' | 'bad', named: ReadonlyMap<string, string> | undefined) => {
    const { changes, base } = run({
      base: seen({ value: from, name: 'production' }),
      head: seen({ value: to, name: 'prod' }),
      brief: { difference: { ...noDifference, environments: named } },
    })
    expect(base?.environments.map(({ name }) => name)).toEqual(['production'])
    return changes
      .slice(0, 1)
      .flatMap(({ introduced, fixed, gone }) => [
        ...introduced.map(({ kind }) => kind),
        ...fixed.map(() => 'fixed'),
        ...gone.map(() => 'gone'),
      ])
  }

  test.each([
    ['loses what passed there', 'good', 'bad', ['lost']],
    ['gains what failed there', 'bad', 'good', ['fixed']],
    ['moves nothing else', 'bad', 'bad', []],
  ] as const)('%s', (_, from, to, expected) => {
    expect(kinds(from, to, environments)).toEqual(expected)
  })

  test('without its name on head it is another environment', () => {
    expect(kinds('good', 'bad', undefined)).toEqual(['new'])
  })
})
