import { expect, test } from 'vitest'
import { waiverStates } from '../../src/judge/waivers.ts'
import { finding, result, today, waiver } from './support.ts'

test.each([
  ['active', waiver('r', 'Deployment/web*')],
  ['active', waiver('r', 'Deployment/old:app')],
  ['useless', waiver('r', 'Deployment/other')],
  ['useless', waiver('absent', '*')],
  ['ended', waiver('r', '*', { until: '2026-11-23' })],
] as const)('%s %#', (state, one) => {
  const findings = [finding('waived', 'Deployment/web:app'), finding('waived', 'Deployment/new:app')]
  const renames = { 'Deployment/old:app': 'Deployment/new:app' }
  const states = waiverStates({ all: [one], today, renames }, [result('r', 'waived', { findings })])
  expect(states).toEqual([{ ...one, state }])
})

test.each([
  [undefined, 'void'],
  ['DEROG-1', 'active'],
] as const)('on level 5 with decision %s: %s', (decision, state) => {
  const one = waiver('r', '*', decision ? { decision } : {})
  const outcome = state === 'void' ? 'fail' : 'waived'
  const results = [result('r', outcome, { level: 5, findings: [finding(outcome, 'a')] })]
  expect(waiverStates({ all: [one], today }, results).map((told) => told.state)).toEqual([state])
})
