import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate } from '../../src/judge/evaluate.ts'
import { score } from '../../src/judge/score.ts'
import type { AnyFact, Collection } from '../../src/model.ts'
import { judge, report } from '../../src/palier.ts'
import {
  attestation,
  blindSpot,
  catalogueOf,
  collect,
  environment,
  fakeRule,
  noDifference,
  place,
  port,
  type Seen,
  today,
  waiver,
  words,
} from './support.ts'

const levels = [1, 2, 3, 4, 5]
const rules = levels.flatMap((level) => [
  fakeRule(`every-${level}`, { half: level % 2 ? 'application' : null }),
  fakeRule(`some-${level}`, { quantifier: 'some', attestable: level === 4 }),
  fakeRule(`declared-${level}`, { proof: 'declared', given: null }),
])
const reaches = ['any', 'any', 'any', 'prod-like', 'production'] as const
const placements = rules.map((rule, index) => {
  const level = Math.floor(index / 3) + 1
  return place(rule.id, level, { reach: reaches[level - 1], required: rule.id !== 'some-2' })
})
const catalogue = catalogueOf(rules, placements)

const names = fc.constantFrom('dev', 'rec', 'prod', undefined)
const fact: fc.Arbitrary<AnyFact> = fc
  .record({
    seen: fc.constantFrom<Seen>('good', 'good', 'good', 'bad', 'undecidable', 'skipped', 'maybe-good', 'maybe-bad'),
    name: fc.constantFrom('a', 'b', 'c'),
    environment: names,
    source: fc.constantFrom('k8s', 'chart', undefined),
    line: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ seen, name, line, ...rest }) =>
    port(seen, { ...rest, subject: `Deployment/${name}:app`, at: { file: `k8s/${name}.yaml`, line } }),
  )
const spot = fc
  .record({ environment: names, fault: fc.boolean(), source: fc.constantFrom('chart', undefined) })
  .map(blindSpot)
const classes = fc.subarray([environment('dev', 'sandbox'), environment('rec', 'prod-like'), environment('prod')])
const attested = fc.subarray([...levels.map((level) => attestation(`declared-${level}`)), attestation('some-4')])
const repository = fc.record({
  halves: fc.subarray(['application' as const, 'infrastructure' as const]),
  declared: fc.boolean(),
})
const collection: fc.Arbitrary<Collection> = fc
  .record({
    facts: fc.array(fact, { maxLength: 6 }),
    blindSpots: fc.array(spot, { maxLength: 2 }),
    environments: classes,
    attestations: attested,
    repository,
  })
  .map(collect)
const conditions = { today, words, waivers: [waiver('every-1', 'Deployment/a*'), waiver('some-3', 'project')] }

test('what is possible is at least what is proved and what the files show', () => {
  fc.assert(
    fc.property(collection, (one) => {
      const { results } = evaluate(one, catalogue, conditions)
      const { technical, proved, possible } = score(results, catalogue, one)
      expect(possible).toBeGreaterThanOrEqual(Math.max(technical, proved))
      const shown = results.some(({ proof, outcome }) => proof === 'repository' && outcome === 'pass')
      if (shown) expect(technical).toBeGreaterThanOrEqual(proved)
    }),
  )
})

test('the order in which facts were collected does not matter', () => {
  const shuffled = collection.chain((one) =>
    fc.shuffledSubarray(one.facts, { minLength: one.facts.length }).map((facts) => [one, { ...one, facts }] as const),
  )
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(evaluate(other, catalogue, conditions).results).toEqual(evaluate(one, catalogue, conditions).results)
    }),
  )
})

test('each rule has its cause when it is unknown, a finding that says why, and none otherwise', () => {
  fc.assert(
    fc.property(collection, (one) => {
      for (const { outcome, cause, findings } of evaluate(one, catalogue, conditions).results) {
        expect(cause !== null).toBe(outcome === 'unknown')
        expect(findings.length === 0).toBe(outcome === 'not-applicable')
        for (const { outcome: each, message } of findings) expect(each === 'fail' && !message).toBe(false)
      }
    }),
  )
})

function reportOn(base: Collection, head: Collection) {
  const brief = {
    catalogue,
    conditions,
    version: '1',
    project: { key: '', name: '', slug: null, repository: 'both', language: null },
    policy: { commitment: { level: 5 }, gate: 'change' as const, waivers: [], mute: [], thresholds: [] },
    added: [],
    eased: [],
    told: { from: 'target' as const, changed: [], announcements: [] },
    flags: { gate: null, commitment: null },
    difference: noDifference,
    problems: [],
  }
  return report(judge(base, head, brief), brief)
}

test('a change of nothing changes nothing and is accepted', () => {
  fc.assert(
    fc.property(collection, (one) => {
      const { changes, verdict } = reportOn(one, structuredClone(one))
      expect(changes).toEqual([])
      expect(verdict?.accepted).toBe(true)
    }),
  )
})

test('a refusal always has something introduced on a failing rule, or a new fault', () => {
  fc.assert(
    fc.property(collection, collection, (base, head) => {
      const { changes, verdict } = reportOn(base, head)
      const blinded = verdict?.reasons.some(({ code }) => code === 'blind-spot-introduced')
      if (!verdict?.accepted) expect(blinded || changes.some(({ introduced }) => introduced.length > 0)).toBe(true)
      for (const { introduced, trend } of changes) expect(trend === 'worse').toBe(introduced.length > 0)
    }),
  )
})
