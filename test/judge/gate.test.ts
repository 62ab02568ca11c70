import { describe, expect, test } from 'vitest'
import { boundLevel, committedLevel, type Flags, gatesOf } from '../../src/judge/commitment.ts'
import { type Case, exitCode, gate, type Stand } from '../../src/judge/gate.ts'
import type { Change, Commitment, GateName, Policy, RuleResult, Verdict } from '../../src/model.ts'
import { finding, result, today } from './support.ts'

const noFlags: Flags = { gate: null, commitment: null }

function policy(level: number | null, gate: GateName | null = null): Policy {
  return { commitment: level === null ? null : { level }, gate, waivers: [], mute: [], thresholds: [] }
}

function stand(possible: number, results: RuleResult[] = [], technical = possible): Stand {
  return { results, score: { technical, proved: 0, possible, criteria: [] } }
}

function introducing(rule: string, kind: 'lost' | 'new' = 'lost'): Change {
  return { rule, trend: 'worse', introduced: [{ ...finding('fail'), kind }], fixed: [], unclear: [], gone: [] }
}

function decide(parts: Partial<Case>): Verdict {
  const nothing = { changes: [], blinded: [], leftOut: new Set<string>(), policy: policy(3), flags: noFlags, today }
  return gate({ base: stand(3), head: stand(3), ...nothing, ...parts })
}

/** Head fails rule r of level 3, which this change introduced. */
const lost = { head: stand(2, [result('r', 'fail')]), changes: [introducing('r')] }
/** Head fails rule r of level 3 as base did. */
const before = { base: stand(2), head: stand(2, [result('r', 'fail')]) }
const dropped = { code: 'level-dropped', from: 3, to: 2 }
const below = { code: 'below-commitment', level: 2, commitment: 3 }
const introduced = { code: 'introduced-below-commitment', level: 2, commitment: 3, rules: ['r'] }

describe('the gate table', () => {
  test.each([
    ['change', lost, [dropped]],
    ['change', { ...lost, base: stand(2) }, [introduced]],
    ['change', before, []],
    ['change', { ...lost, policy: policy(2) }, []],
    ['state', before, [below]],
    ['state', lost, [dropped]],
    ['state', { ...lost, base: stand(2) }, [introduced]],
    ['state', { head: stand(3) }, []],
    ['ratchet', { ...lost, policy: policy(1) }, [dropped]],
    ['ratchet', { ...lost, base: stand(5, [], 2), policy: policy(1) }, []],
    ['ratchet', before, []],
    ['off', lost, [{ code: 'gate-off' }]],
    ['off', before, [{ code: 'gate-off' }]],
  ] as [GateName, Partial<Case>, unknown[]][])('%s %#', (name, parts, reasons) => {
    const verdict = decide({ ...parts, policy: { ...(parts.policy ?? policy(3)), gate: name } })
    expect(verdict.reasons).toEqual(reasons)
    expect(verdict.accepted).toBe(reasons.length === 0 || name === 'off')
  })

  test.each([
    ['above the commitment', result('r', 'fail', { level: 4 })],
    ['recommended', result('r', 'fail', { required: false })],
    ['declared', result('r', 'fail', { proof: 'declared' })],
    ['that does not fail on head', result('r', 'waived')],
  ])('a rule %s does not refuse', (_, one) => {
    expect(decide({ ...lost, head: stand(2, [one]) }).accepted).toBe(true)
  })

  test('something new refuses as something lost does', () => {
    expect(decide({ ...lost, changes: [introducing('r', 'new')] }).accepted).toBe(false)
  })

  test('without commitment: accepted, no reasons', () => {
    for (const none of [null, policy(null)]) {
      expect(decide({ ...lost, policy: none })).toEqual({ accepted: true, verified: true, reasons: [] })
    }
  })

  test('without base there is nothing to drop from', () => {
    expect(decide({ base: null, head: stand(2), policy: policy(3, 'state') }).reasons).toEqual([below])
    expect(decide({ base: null, head: stand(2), policy: policy(3) }).reasons).toEqual([])
  })
})

describe('a blind spot that the change introduced', () => {
  const hidden = { head: stand(3, [result('r', 'unknown')]), blinded: ['r'] }

  test.each(['change', 'state', 'ratchet'] as const)('refuses under %s', (name) => {
    const { accepted, reasons } = decide({ ...hidden, policy: policy(3, name) })
    expect([accepted, reasons[0]]).toEqual([false, { code: 'blind-spot-introduced', rules: ['r'] }])
  })

  test('not above the commitment, nor with the gate off', () => {
    expect(decide({ ...hidden, policy: policy(2) }).accepted).toBe(true)
    expect(decide({ ...hidden, policy: policy(3, 'off') }).accepted).toBe(true)
  })
})

describe('verified', () => {
  test.each([
    ['a doubt at the commitment', result('r', 'unknown'), false],
    ['above it', result('r', 'unknown', { level: 4 }), true],
    ['recommended', result('r', 'unknown', { required: false }), true],
    ['declared', result('r', 'unknown', { proof: 'declared' }), true],
    ['left out', result('left', 'unknown'), true],
  ])('%s', (_, one, verified) => {
    const verdict = decide({ head: stand(3, [one]), leftOut: new Set(['left']) })
    expect(verdict).toMatchObject({ accepted: true, verified })
    expect(verdict.reasons).toEqual(verified ? [] : [{ code: 'not-verified', rules: ['r'] }])
  })
})

describe('who commits', () => {
  const dated: Commitment = { level: 3, since: '2026-11-24', next: { level: 4, by: '2027-03-31' } }

  test.each([
    ['2026-11-23', null],
    ['2026-11-24', 3],
    ['2027-03-30', 3],
    ['2027-03-31', 4],
  ])('on %s: %s', (day, level) => {
    expect(boundLevel(dated, day)).toBe(level)
  })

  test.each([
    [policy(3), noFlags, 3, ['change']],
    [policy(3, 'state'), noFlags, 3, ['state']],
    [policy(3), { gate: 'state', commitment: null }, 3, ['change', 'state']],
    [policy(3), { gate: 'off', commitment: 2 }, 3, ['change', 'off']],
    [policy(3), { gate: 'change', commitment: 4 }, 4, ['change']],
    [null, { gate: null, commitment: 4 }, 4, ['change']],
    [null, { gate: 'state', commitment: 4 }, 4, ['state']],
    [null, noFlags, null, ['change']],
    [policy(null, 'off'), noFlags, null, ['off']],
  ] as [Policy | null, Flags, number | null, GateName[]][])('%#', (one, flags, level, gates) => {
    expect(committedLevel(one, flags, today)).toBe(level)
    expect(gatesOf(one, flags, today)).toEqual(gates)
  })

  test('refused if either gate refuses, and each reason is said once', () => {
    expect(decide({ ...before, flags: { gate: 'state', commitment: null } }).reasons).toEqual([below])
    expect(decide({ ...lost, flags: { gate: 'off', commitment: null } }).reasons).toEqual([dropped])
    expect(decide({ ...lost, flags: { gate: 'state', commitment: null } }).reasons).toEqual([dropped])
  })

  test('a ratchet asks no commitment', () => {
    expect(decide({ ...lost, policy: null, flags: { gate: 'ratchet', commitment: null } }).reasons).toEqual([dropped])
  })
})

test.each([
  [null, true, 0],
  [{ accepted: true, verified: true, reasons: [] }, true, 0],
  [{ accepted: true, verified: false, reasons: [] }, false, 0],
  [{ accepted: true, verified: false, reasons: [] }, true, 2],
  [{ accepted: false, verified: true, reasons: [] }, false, 1],
  [{ accepted: false, verified: false, reasons: [] }, true, 1],
  [{ accepted: true, verified: true, reasons: [{ code: 'gate-off' }] }, true, 0],
  [{ accepted: false, verified: false, reasons: [{ code: 'not-evaluated', message: { fr: '', en: '' } }] }, false, 2],
] as [Verdict | null, boolean, number][])('exit code %#', (verdict, strict, code) => {
  expect(exitCode(verdict, strict)).toBe(code)
})
