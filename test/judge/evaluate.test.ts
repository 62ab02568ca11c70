import { describe, expect, test } from 'vitest'
import { type Conditions, evaluate } from '../../src/judge/evaluate.ts'
import { createMemo } from '../../src/judge/opinion.ts'
import type { Collection, Outcome, Placement, Rule, RuleResult } from '../../src/model.ts'
import {
  attestation,
  blindSpot,
  both,
  catalogueOf,
  collect,
  document,
  environment,
  fakeRule,
  place,
  port,
  type Seen,
  today,
  waiver,
  words,
} from './support.ts'

interface Setting {
  placement?: Partial<Placement>
  conditions?: Partial<Conditions>
}

function judgeOne(rule: Rule, parts: Partial<Collection>, { placement, conditions }: Setting = {}): RuleResult {
  const catalogue = catalogueOf([rule], [place(rule.id, placement?.level ?? 3, placement)])
  const [first] = evaluate(collect(parts), catalogue, { today, words, ...conditions }).results
  if (!first) throw new Error('no result')
  return first
}

describe('the truth table', () => {
  const rows: [Seen[], boolean, Outcome, Outcome][] = [
    [['good', 'bad'], false, 'fail', 'pass'],
    [['good', 'bad'], true, 'fail', 'pass'],
    [['good', 'undecidable'], false, 'unknown', 'pass'],
    [['good', 'undecidable'], true, 'unknown', 'pass'],
    [['bad', 'undecidable'], false, 'fail', 'unknown'],
    [['bad', 'undecidable'], true, 'fail', 'unknown'],
    [['good', 'bad', 'undecidable'], false, 'fail', 'pass'],
    [['undecidable'], false, 'unknown', 'unknown'],
    [['undecidable'], true, 'unknown', 'unknown'],
    [['good'], false, 'pass', 'pass'],
    [['good'], true, 'unknown', 'pass'],
    [['bad'], false, 'fail', 'fail'],
    [['bad'], true, 'fail', 'unknown'],
    [[], false, 'not-applicable', 'fail'],
    [[], true, 'unknown', 'unknown'],
    [['skipped'], false, 'not-applicable', 'fail'],
    [['skipped'], true, 'unknown', 'unknown'],
    [['maybe-good'], false, 'pass', 'unknown'],
    [['maybe-bad'], false, 'unknown', 'fail'],
  ]
  test.each(rows)('%j, blind %s: every %s, some %s', (seen, blind, every, some) => {
    const facts = seen.map((one) => port(one, { environment: 'production' }))
    const parts = { facts, blindSpots: blind ? [blindSpot({ environment: 'production' })] : [] }
    expect(judgeOne(fakeRule('r'), parts).outcome).toBe(every)
    expect(judgeOne(fakeRule('r', { quantifier: 'some' }), parts).outcome).toBe(some)
  })
})

describe('environments', () => {
  const environments = [environment('dev', 'sandbox'), environment('rec', 'prod-like'), environment('prod')]
  const bad = (name?: string) => port('bad', name === undefined ? {} : { environment: name })

  test.each([
    ['any', ['dev', 'prod', 'rec']],
    ['prod-like', ['prod', 'rec']],
    ['production', ['prod']],
  ] as const)('reach %s judges %j', (reach, names) => {
    const parts = { environments, facts: [bad('dev'), bad('rec'), bad('prod')] }
    const { findings } = judgeOne(fakeRule('r'), parts, { placement: { reach } })
    expect(findings.map((one) => one.environment)).toEqual(names)
  })

  test('the environment default is of every class, and a fact without environment is always judged', () => {
    const parts = { environments: [environment('default', null, false)], facts: [bad('default'), bad()] }
    const { findings } = judgeOne(fakeRule('r'), parts, { placement: { reach: 'production' } })
    expect(findings).toHaveLength(2)
  })

  test('some: one finding for each environment, joined', () => {
    const facts = [port('good', { environment: 'rec' }), bad('prod')]
    const result = judgeOne(
      fakeRule('r', { quantifier: 'some' }),
      { environments, facts },
      { placement: { reach: 'prod-like' } },
    )
    expect(result.findings).toEqual([
      {
        outcome: 'fail',
        subject: 'project',
        environment: 'prod',
        by: 'repository',
        at: { file: 'k8s/web.yaml', line: 3 },
        message: both('Deployment/bad:app is bad'),
      },
      { outcome: 'pass', subject: 'project', environment: 'rec', by: 'repository', at: { file: 'k8s/web.yaml' } },
    ])
    expect(result.outcome).toBe('fail')
  })

  test('some: nothing at all and several that do not hold are told in words of absence', () => {
    const rule = fakeRule('r', { quantifier: 'some' })
    const several = [port('bad', { subject: 'Deployment/a' }), port('bad', { subject: 'Deployment/b' })]
    expect(judgeOne(rule, {}).findings[0]?.message).toEqual(both('no r'))
    expect(judgeOne(rule, { facts: several }).findings[0]?.message).toEqual(both('no r'))
  })

  test('some of a kind that lives in no environment: one finding without environment', () => {
    const rule = fakeRule('r', { quantifier: 'some', given: 'document' })
    const { findings } = judgeOne(rule, { environments, facts: [document('bad', 'a.md'), document('good', 'b.md')] })
    expect(findings).toEqual([{ outcome: 'pass', subject: 'project', by: 'repository', at: { file: 'b.md' } }])
  })

  test('without any environment, some is judged once in default and fails there', () => {
    const { findings, outcome } = judgeOne(fakeRule('r', { quantifier: 'some' }), { environments: [] })
    expect([outcome, findings.map((one) => one.environment)]).toEqual(['fail', ['default']])
  })

  test.each(['every', 'some'] as const)('no environment of the class: %s is unknown, with that cause', (quantifier) => {
    const parts = { environments: [environment('dev', 'sandbox')], facts: [bad('dev')] }
    const result = judgeOne(fakeRule('r', { quantifier }), parts, { placement: { reach: 'production' } })
    expect(result).toMatchObject({ outcome: 'unknown', cause: 'environment-class-missing' })
    expect(result.findings).toHaveLength(1)
  })

  test('a kind that lives in no environment needs none of the class', () => {
    const rule = fakeRule('r', { given: 'dockerfile', quantifier: 'some' })
    const parts = { environments: [environment('dev', 'sandbox')] }
    expect(judgeOne(rule, parts, { placement: { reach: 'production' } }).outcome).toBe('fail')
  })

  test.each([
    ['of all environments', undefined, 'unknown'],
    ['of the rule’s class', 'prod', 'unknown'],
    ['of another class', 'dev', 'pass'],
  ] as const)('a blind spot %s', (_, name, outcome) => {
    const spot = blindSpot(name ? { environment: name } : {})
    const parts = { environments, facts: [port('good', { environment: 'prod' })], blindSpots: [spot] }
    expect(judgeOne(fakeRule('r'), parts, { placement: { reach: 'production' } }).outcome).toBe(outcome)
  })

  test('a blind spot hides its own environment and its own kinds only', () => {
    const some = fakeRule('r', { quantifier: 'some' })
    const facts = [port('good', { environment: 'rec' }), port('good', { environment: 'dev' })]
    const here = judgeOne(some, { environments, facts, blindSpots: [blindSpot({ environment: 'prod' })] })
    expect(here.findings.map((one) => one.outcome)).toEqual(['pass', 'unknown', 'pass'])
    expect(judgeOne(fakeRule('r'), { facts, blindSpots: [blindSpot({ kinds: ['secret'] })] }).outcome).toBe('pass')
  })
})

describe('why it is unknown', () => {
  test('a doubt carries the collector’s reason', () => {
    const result = judgeOne(fakeRule('r'), { facts: [port('undecidable')] })
    expect(result).toMatchObject({ cause: 'undecidable', findings: [{ message: both('base-image-unknown') }] })
  })

  test('a blind spot is a finding at its file', () => {
    const result = judgeOne(fakeRule('r'), { blindSpots: [blindSpot({ environment: 'production' })] })
    const [finding] = result.findings
    expect(result.cause).toBe('hidden')
    expect(finding).toMatchObject({ outcome: 'unknown', subject: 'chart/Chart.yaml', message: both('helm-failed') })
  })

  test.each([true, false])('a half that lives elsewhere hides (declared: %s)', (declared) => {
    const repository = { halves: ['infrastructure' as const], declared }
    for (const quantifier of ['every', 'some'] as const) {
      const result = judgeOne(fakeRule('r', { half: 'application', quantifier }), { repository })
      expect(result).toMatchObject({ outcome: 'unknown', cause: 'hidden' })
    }
  })

  test('a half that lives elsewhere is one cause, said once', () => {
    const repository = { halves: ['infrastructure' as const], declared: false }
    const blindSpots = [blindSpot({ cause: { code: 'half-elsewhere', half: 'application', declared: false } })]
    const { findings } = judgeOne(fakeRule('r', { half: 'application' }), { repository, blindSpots })
    expect(findings.map(({ subject }) => subject)).toEqual(['project'])
  })
})

describe('declared rules', () => {
  const declared = fakeRule('d', { proof: 'declared', given: null })
  const documented = fakeRule('d', { proof: 'declared', given: 'document', quantifier: 'some' })

  test.each([
    ['nothing', declared, {}, 'unknown', 'attestation-missing'],
    ['attested', declared, { attestations: [attestation('d')] }, 'pass', null],
    ['on its last day', declared, { attestations: [attestation('d', { until: today })] }, 'pass', null],
    ['ended', declared, { attestations: [attestation('d', { until: '2026-11-23' })] }, 'unknown', 'attestation-ended'],
    [
      'one ended, one valid',
      declared,
      { attestations: [attestation('d', { until: '2026-01-01' }), attestation('d')] },
      'pass',
      null,
    ],
    [
      'older than 12 months',
      declared,
      { attestations: [attestation('d', { date: '2025-11-23' })] },
      'unknown',
      'attestation-ended',
    ],
    ['a document', documented, { facts: [document('good')] }, 'pass', null],
    ['a document that does not say it', documented, { facts: [document('bad')] }, 'unknown', 'attestation-missing'],
    ['no document', documented, {}, 'unknown', 'attestation-missing'],
    [
      'a half elsewhere',
      { ...documented, half: 'application' as const },
      { repository: { halves: [], declared: true } },
      'unknown',
      'attestation-missing',
    ],
  ] as [string, Rule, Partial<Collection>, Outcome, string | null][])('%s', (_, rule, parts, outcome, cause) => {
    expect(judgeOne(rule, parts)).toMatchObject({ outcome, cause })
  })

  test('facts that contradict it show nothing, where every one must hold', () => {
    const rule = { ...declared, given: 'port' as const }
    expect(judgeOne(rule, { facts: [port('good')] }).outcome).toBe('pass')
    expect(judgeOne(rule, { facts: [port('good'), port('bad')] }).outcome).toBe('unknown')
  })

  test('an attestation is where it is written', () => {
    const { findings } = judgeOne(declared, { attestations: [attestation('d')] })
    expect(findings).toEqual([
      { outcome: 'pass', subject: 'project', by: 'attestation', at: { file: '.palier.yml', line: 9 } },
    ])
  })

  test('the rule’s own validity ends it sooner', () => {
    const attestations = [attestation('d', { date: '2026-05-23' })]
    expect(judgeOne({ ...declared, validity: 6 }, { attestations }).cause).toBe('attestation-ended')
    expect(judgeOne({ ...declared, validity: 7 }, { attestations }).outcome).toBe('pass')
  })

  test('what it does not ask makes it not applicable, documents excepted', () => {
    const facts = [port('skipped')]
    expect(judgeOne({ ...declared, given: 'port' }, { facts }).outcome).toBe('not-applicable')
    const unasked = { ...declared, given: 'document' as const, applies: () => ({ value: false }) }
    expect(judgeOne(unasked, { facts: [document('bad')] }).outcome).toBe('unknown')
  })
})

describe('an attestation of an attestable rule', () => {
  const rule = fakeRule('r', { attestable: true })
  const some = fakeRule('r', { attestable: true, quantifier: 'some' })
  const attestations = [attestation('r')]

  test.each([
    ['some without a good fact', some, { facts: [port('bad')] }, 'pass'],
    ['some that found nothing', some, {}, 'pass'],
    ['an unknown', rule, { facts: [port('good'), port('undecidable')] }, 'pass'],
    ['what is hidden', rule, { blindSpots: [blindSpot()] }, 'pass'],
    ['never a failing subject of every', rule, { facts: [port('bad'), port('undecidable')] }, 'fail'],
    ['nothing to judge', rule, {}, 'not-applicable'],
    ['never a rule that cannot be attested', fakeRule('r', { quantifier: 'some' }), {}, 'fail'],
  ] as [string, Rule, Partial<Collection>, Outcome][])('%s', (_, one, parts, outcome) => {
    expect(judgeOne(one, { attestations, ...parts }).outcome).toBe(outcome)
  })

  test('ended: said as such', () => {
    const ended = [attestation('r', { until: '2026-01-01' })]
    expect(judgeOne(rule, { facts: [port('undecidable')], attestations: ended }).cause).toBe('attestation-ended')
  })
})

describe('waivers', () => {
  const facts = [port('bad', { subject: 'Deployment/a:app' }), port('bad', { subject: 'Deployment/b:app' })]

  test.each([
    ['one of two', [waiver('r', 'Deployment/a:app')], 'fail'],
    ['both', [waiver('r', 'Deployment/a:app'), waiver('r', 'Deployment/b:app')], 'waived'],
    ['any characters', [waiver('r', 'Deployment/*')], 'waived'],
    ['another rule', [waiver('other', '*')], 'fail'],
    ['ended yesterday', [waiver('r', '*', { until: '2026-11-23' })], 'fail'],
  ] as const)('%s', (_, waivers, outcome) => {
    expect(judgeOne(fakeRule('r'), { facts }, { conditions: { waivers } }).outcome).toBe(outcome)
  })

  test.each([
    [4, undefined, 'waived'],
    [5, undefined, 'fail'],
    [5, 'DEROG-1', 'waived'],
  ] as const)('level %s, decision %s: %s', (level, decision, outcome) => {
    const waivers = [waiver('r', '*', decision ? { decision } : {})]
    expect(judgeOne(fakeRule('r'), { facts }, { placement: { level }, conditions: { waivers } }).outcome).toBe(outcome)
  })

  test('subject project waives a declared rule and a some', () => {
    const conditions = { waivers: [waiver('r', 'project')] }
    expect(judgeOne(fakeRule('r', { proof: 'declared', given: null }), {}, { conditions }).outcome).toBe('waived')
    expect(judgeOne(fakeRule('r', { quantifier: 'some' }), {}, { conditions }).outcome).toBe('waived')
  })

  test('a waiver’s subject follows the change’s renames', () => {
    const moved = [port('bad', { subject: 'docker/Dockerfile' })]
    const conditions = { waivers: [waiver('r', 'Dockerfile')], renames: { Dockerfile: 'docker/Dockerfile' } }
    expect(judgeOne(fakeRule('r'), { facts: moved }, { conditions }).outcome).toBe('waived')
  })

  test('a waived subject beside an unknown one is unknown', () => {
    const conditions = { waivers: [waiver('r', '*')] }
    expect(judgeOne(fakeRule('r'), { facts: [port('bad'), port('undecidable')] }, { conditions }).outcome).toBe(
      'unknown',
    )
  })
})

test('failing findings come with their fact and with what the rule reads', () => {
  const facts = [port('good'), port('bad')]
  const { results, failing } = evaluate(collect({ facts }), catalogueOf([fakeRule('r')]), { today, words })
  expect(failing).toEqual([{ rule: 'r', finding: results[0]?.findings[0], fact: facts[1], reads: ['number'] }])
  expect(failing[0]?.finding).toBe(results[0]?.findings[0])
})

test('a fact that two revisions share is judged once', () => {
  let calls = 0
  const counting = fakeRule('r', { holds: () => ({ value: calls++ >= 0 }) })
  const [facts, memo] = [[port('good')], createMemo()]
  for (let run = 0; run < 2; run += 1) evaluate(collect({ facts }), catalogueOf([counting]), { today, words, memo })
  expect(calls).toBe(1)
})

test('what two revisions find alike is one object, unless a line is filled in later', () => {
  const [catalogue, memo] = [catalogueOf([fakeRule('r')]), createMemo()]
  const facts = [port('good'), port('bad'), port('undecidable')]
  const judged = () => evaluate(collect({ facts }), catalogue, { today, words, memo })
  const [base, head] = [judged(), judged()].map(({ results }) => results[0]?.findings ?? [])
  expect(head).toEqual(base)
  expect(head?.filter((finding, index) => finding === base?.[index]).map(({ outcome }) => outcome)).toEqual([
    'pass',
    'unknown',
  ])
})

test('an unknown of one rule is not the unknown of another', () => {
  const other = fakeRule('s', { holds: () => ({ value: 'undecidable', field: 'origin' }) })
  const { results } = evaluate(collect({ facts: [port('undecidable')] }), catalogueOf([fakeRule('r'), other]), {
    today,
    words,
  })
  expect(results.map(({ findings }) => findings[0]?.message)).toEqual([
    { fr: 'base-image-unknown', en: 'base-image-unknown' },
    undefined,
  ])
})
