import { expect, test } from 'vitest'
import { nextSteps } from '../../src/judge/steps.ts'
import type { RuleResult } from '../../src/model.ts'
import { finding, result } from './support.ts'

const score = { technical: 3, proved: 0, possible: 3, criteria: [] }

function ids(results: RuleResult[], mute: string[] = [], leftOut: string[] = []): string[] {
  return nextSteps(results, { score, mute, leftOut: new Set(leftOut) }).map(({ rule }) => rule)
}

test('nearest level, failing before unknown, cheapest first; advice at the end', () => {
  const results = [
    result('attested', 'unknown', { level: 1, proof: 'declared' }),
    result('recommended', 'fail', { level: 4, required: false }),
    result('advised', 'fail', { level: 5, advisedFrom: 4 }),
    result('days', 'fail', { level: 4, effort: 'days' }),
    result('far', 'fail', { level: 5 }),
    result('doubtful', 'unknown', { level: 4 }),
    result('minutes', 'fail', { level: 4 }),
    result('hours', 'fail', { level: 4, effort: 'hours' }),
  ]
  expect(ids(results, [], ['attested'])).toEqual([
    'minutes',
    'hours',
    'days',
    'doubtful',
    'attested',
    'far',
    'advised',
    'recommended',
  ])
})

test('what is met, muted advice and what another repository shows are no steps', () => {
  const met = (['pass', 'waived', 'not-applicable'] as const).map((outcome) => result(outcome, outcome))
  const muted = [result('muted', 'fail', { required: false }), result('required', 'fail')]
  const away = [result('away', 'unknown', { cause: 'hidden' }), result('away-fail', 'fail')]
  expect(ids([...met, ...muted, ...away], ['muted', 'required'], ['away', 'away-fail'])).toEqual([
    'required',
    'away-fail',
  ])
})

test('each step counts its open subjects and names the first place', () => {
  const at = { file: 'a.yaml', line: 2 }
  const findings = [
    finding('pass', 'Deployment/a', { at: { file: 'z.yaml' } }),
    finding('fail', 'Deployment/b'),
    finding('fail', 'Deployment/c', { at }),
    finding('fail', 'Deployment/c', { at: { file: 'b.yaml' } }),
  ]
  const [step] = nextSteps([result('r', 'fail', { level: 4, findings })], { score, mute: [], leftOut: new Set() })
  expect(step).toEqual({ rule: 'r', level: 4, effort: 'minutes', subjects: 2, at })
})
