import { describe, expect, test } from 'vitest'
import { score } from '../../src/judge/score.ts'
import type { BlindSpot, Half, Outcome, Repository, RuleResult } from '../../src/model.ts'
import { blindSpot, catalogueOf, fakeRule, result } from './support.ts'

const both: Repository = { halves: ['application', 'infrastructure'], declared: true }

/** One repository rule for each level, all pass but those given. */
function ladder(changed: Record<number, Partial<RuleResult>> = {}): RuleResult[] {
  return [1, 2, 3, 4, 5].map((level) => result(`r${level}`, 'pass', { level, ...changed[level] }))
}

function levels(
  results: RuleResult[],
  repository = both,
  half: Half | null = null,
  blindSpots: BlindSpot[] = [],
): number[] {
  const rules = results.map(({ id, proof }) => fakeRule(id, { proof, half: id === 'r3' ? half : null }))
  const { technical, proved, possible } = score(results, catalogueOf(rules), { repository, blindSpots })
  return [technical, proved, possible]
}

describe('three readings', () => {
  test.each([
    ['all pass', {}, [5, 5, 5]],
    ['waived and not applicable count', { 2: { outcome: 'waived' }, 3: { outcome: 'not-applicable' } }, [5, 5, 5]],
    ['a fail stops all three', { 3: { outcome: 'fail' } }, [2, 2, 2]],
    ['levels are cumulative', { 1: { outcome: 'fail' } }, [0, 0, 0]],
    ['an unknown repository rule', { 3: { outcome: 'unknown' } }, [2, 2, 5]],
    ['an unknown declared rule', { 1: { outcome: 'unknown', proof: 'declared' } }, [5, 0, 5]],
    ['a recommended rule never counts', { 3: { outcome: 'fail', required: false, criterion: '2/c' } }, [2, 2, 5]],
  ] as [string, Record<number, Partial<RuleResult>>, number[]][])('%s', (_, changed, expected) => {
    expect(levels(ladder(changed))).toEqual(expected)
  })

  test('what a declared repository puts elsewhere is left out of technical while unknown', () => {
    const infrastructure: Repository = { halves: ['infrastructure'], declared: true }
    const unknown = ladder({ 3: { outcome: 'unknown' } })
    expect(levels(unknown, infrastructure, 'application')).toEqual([5, 2, 5])
    expect(levels(unknown, { ...infrastructure, declared: false }, 'application')).toEqual([2, 2, 5])
    expect(levels(ladder({ 3: { outcome: 'fail' } }), infrastructure, 'application')).toEqual([2, 2, 2])
  })

  test('so is a rule of this half whose facts are in the other', () => {
    const application: Repository = { halves: ['application'], declared: true }
    const spots = [
      blindSpot({ cause: { code: 'half-elsewhere', half: 'infrastructure', declared: false }, fault: false }),
    ]
    const unknown = ladder({ 3: { outcome: 'unknown' } })
    expect(levels(unknown, application, 'application', spots)).toEqual([5, 2, 5])
    expect(levels(unknown, { ...application, declared: false }, 'application', spots)).toEqual([2, 2, 5])
    expect(levels(unknown, application, 'application')).toEqual([2, 2, 5])
  })

  test('technical is 0 while no repository rule passes', () => {
    const ask = (outcome: Outcome) =>
      levels([1, 2, 3, 4, 5].map((level) => result(`r${level}`, outcome, { level, proof: 'declared' })))
    expect(ask('pass')).toEqual([0, 5, 5])
    expect(ask('unknown')).toEqual([0, 0, 5])
  })

  test('a criterion without rules is not reached by what is shown', () => {
    expect(levels(ladder().filter(({ level }) => level !== 4))).toEqual([3, 3, 5])
  })
})

describe('criteria', () => {
  test.each([
    [['fail', 'unknown', 'waived', 'pass'], 'fail'],
    [['unknown', 'waived', 'pass'], 'unknown'],
    [['waived', 'pass', 'not-applicable'], 'waived'],
    [['pass', 'not-applicable'], 'pass'],
    [['not-applicable'], 'not-applicable'],
    [[], 'unknown'],
  ] as [Outcome[], Outcome][])('%j join to %s', (outcomes, expected) => {
    const results = outcomes.map((outcome, index) => result(`r${index}`, outcome))
    const { criteria } = score(results, catalogueOf([]), { repository: both, blindSpots: [] })
    expect(criteria.map(({ id }) => id)).toEqual(['1/c', '2/c', '3/c', '4/c', '5/c'])
    expect(criteria[2]?.outcome).toBe(expected)
  })
})
