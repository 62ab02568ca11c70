import { expect, test } from 'vitest'
import {
  addedWaivers,
  announcedLevels,
  announcementsOf,
  commitmentNews,
  endingAttestations,
} from '../../src/judge/announcements.ts'
import type { Commitment, Outcome, Policy, RuleResult } from '../../src/model.ts'
import { finding, result, today, waiver } from './support.ts'

const nothing: Policy = { commitment: null, gate: null, waivers: [], mute: [], thresholds: [] }

test.each([
  ['2026-11-24', false],
  ['2026-11-25', true],
  ['2026-12-24', true],
  ['2026-12-25', false],
])('the next level on %s is announced: %s', (by, announced) => {
  const commitment = { level: 3, next: { level: 4, by } }
  const said = announcementsOf({ ...nothing, commitment }, { all: [], today }, [])
  expect(said).toEqual(announced ? [{ code: 'commitment-next', from: 3, level: 4, by }] : [])
})

test.each([
  ['2026-11-23', false],
  ['2026-11-24', true],
  ['2026-12-24', true],
  ['2026-12-25', false],
])('the end of a waiver on %s is announced: %s', (until, announced) => {
  const results = [result('r', 'waived', { findings: [finding('waived', 's')] })]
  const said = announcementsOf(nothing, { all: [waiver('r', 's', { until })], today }, results)
  expect(said).toEqual(announced ? [{ code: 'waiver-ends', rule: 'r', subject: 's', until }] : [])
})

test.each([
  ['useless', 3, 's'],
  ['void', 5, '*'],
])('the end of a waiver that is %s is not announced', (_, level, subject) => {
  const results = [result('r', 'fail', { level, findings: [finding('fail', 'a')] })]
  const all = [waiver('r', subject, { until: '2026-12-01' })]
  expect(announcementsOf(nothing, { all, today }, results)).toEqual([])
})

test.each<[string[], string | null]>([
  [['2026-11-23'], null],
  [['2026-11-24'], '2026-11-24'],
  [['2026-12-24'], '2026-12-24'],
  [['2026-12-25'], null],
  [['2026-12-01', '2027-12-01'], null],
])('attestations of one rule that end on %j: %s is announced', (ends, announced) => {
  const attestations = ends.map((until) => ({
    rule: 'r',
    statement: 's',
    evidence: 'docs/s.md',
    by: 'b',
    date: '2026-01-01',
    until,
    state: 'valid' as const,
    at: { file: '.palier.yml', line: 1 },
  }))
  expect(endingAttestations(attestations, today)).toEqual(
    announced === null ? [] : [{ code: 'attestation-ends', rule: 'r', until: announced }],
  )
})

test('a waiver that covers by a former name alone must follow', () => {
  const renames = { 'a/Dockerfile': 'b/Dockerfile' }
  const results = [result('r', 'waived', { findings: [finding('waived', 'b/Dockerfile')] })]
  const said = (subject: string) =>
    announcementsOf(nothing, { all: [waiver('r', subject, { until: '2027-12-31' })], today, renames }, results)
  expect(said('a/Dockerfile')).toEqual([
    { code: 'waiver-renamed', rule: 'r', subject: 'a/Dockerfile', to: 'b/Dockerfile' },
  ])
  expect([...said('*/Dockerfile'), ...said('c/Dockerfile')]).toEqual([])
})

test.each<[string, Commitment | null, Commitment | null, string[]]>([
  ['nothing', { level: 3 }, { level: 3 }, []],
  ['raised', { level: 3 }, { level: 4 }, ['commitment-raised']],
  ['committed', null, { level: 2 }, ['commitment-raised']],
  ['lowered', { level: 3 }, { level: 2 }, ['commitment-lowered']],
  ['removed', { level: 3 }, null, ['commitment-lowered']],
  ['announced', { level: 3 }, { level: 3, next: { level: 4, by: '2027-01-01' } }, []],
  [
    'postponed',
    { level: 3, next: { level: 4, by: '2027-01-01' } },
    { level: 3, next: { level: 4, by: '2027-02-01' } },
    ['commitment-postponed'],
  ],
  ['given up', { level: 3, next: { level: 4, by: '2027-01-01' } }, { level: 3 }, ['commitment-postponed']],
  [
    'brought forward',
    { level: 3, next: { level: 4, by: '2027-01-01' } },
    { level: 3, next: { level: 4, by: '2026-12-01' } },
    [],
  ],
])('%s', (_, before, after, codes) => {
  expect(commitmentNews(before, after).map(({ code }) => code)).toEqual(codes)
})

test('a waiver that the change adds or extends is listed beside those that count', () => {
  const old = waiver('r', 'a')
  const longer = { ...old, until: '2027-12-31' }
  const placed = { ...old, at: { file: '.palier.yml', line: 9 } }
  expect(addedWaivers([old], [placed, longer, waiver('r', 'b')]).map(({ subject, state }) => [subject, state])).toEqual(
    [
      ['a', 'added'],
      ['b', 'added'],
    ],
  )
})

test.each<[string, Outcome, { level: number; now: number } | null]>([
  ['met', 'pass', null],
  ['not asked', 'not-applicable', null],
  ['failing', 'fail', { level: 2, now: 3 }],
  ['unknown', 'unknown', { level: 2, now: 3 }],
])('what an announced rule that is %s will do to the level', (_, outcome, expected) => {
  const from = '2027-01-01'
  const coming = [result('r', outcome, { required: false, announced: from }), result('s', 'pass')]
  const level = (results: readonly RuleResult[]) =>
    results.some((one) => one.required && ['fail', 'unknown'].includes(one.outcome)) ? 2 : 3
  const said = announcedLevels(coming, level)
  expect(said).toEqual(expected ? [{ code: 'rules-announced', from, ...expected, rules: 'r' }] : [])
})

test('each day counts with those before it', () => {
  const coming = [
    result('late', 'fail', { required: false, announced: '2027-06-01', level: 2 }),
    result('soon', 'fail', { required: false, announced: '2027-01-01' }),
  ]
  const level = (results: readonly RuleResult[]) => 3 - results.filter(({ required }) => required).length
  expect(announcedLevels(coming, level)).toMatchObject([
    { from: '2027-01-01', level: 2, now: 3, rules: 'soon' },
    { from: '2027-06-01', level: 1, now: 3, rules: 'late' },
  ])
})
