import { describe, expect, test } from 'vitest'
import { blindedRules } from '../../src/judge/blindness.ts'
import type { BlindSpot, Difference } from '../../src/model.ts'
import { blindSpot, catalogueOf, collect, environment, fakeRule, noDifference, place, port, result } from './support.ts'

const catalogue = catalogueOf([fakeRule('r')], [place('r')])
const alive = port('good', { subject: 'Deployment/y:y', source: 'k8s', environment: 'production' })

function blinded(base: BlindSpot[], head: BlindSpot[], difference: Partial<Difference> = {}): string[] {
  const environments = [environment('production'), environment('preprod', 'prod-like')]
  const side = (blindSpots: BlindSpot[], outcome: 'pass' | 'unknown') => ({
    collection: collect({ facts: [alive], blindSpots, environments }),
    results: [result('r', outcome)],
  })
  return blindedRules(side(base, 'pass'), side(head, 'unknown'), {
    catalogue,
    difference: { ...noDifference, ...difference },
  })
}

const broken = (parts: Partial<BlindSpot> = {}) =>
  blindSpot({ source: 'chart', environment: 'production', at: { file: 'chart/templates/a.yaml', line: 3 }, ...parts })

describe('rules that a change blinds', () => {
  test.each([
    ['a fault that was not there', [], [broken()], {}, ['r']],
    ['a missing tool', [], [broken({ fault: false })], {}, []],
    ['the same fault', [broken()], [broken()], {}, []],
    ['the same chart, where another template stops it', [broken()], [broken({ at: { file: 'chart/b.yaml' } })], {}, []],
    ['another chart', [broken()], [broken({ source: 'other' })], {}, ['r']],
    [
      'a chart that moved',
      [broken()],
      [broken({ source: 'charts/shop', at: { file: 'charts/shop/templates/a.yaml' } })],
      { renames: { 'chart/Chart.yaml': 'charts/shop/Chart.yaml' } },
      [],
    ],
    ['an environment more of a chart that is broken', [broken()], [broken({ environment: 'preprod' })], {}, []],
  ])('%s', (_, base, head, difference, expected) => {
    expect(blinded(base, head, difference)).toEqual(expected)
  })
})
