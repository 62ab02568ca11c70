import { describe, expect, test } from 'vitest'
import type { NextStep, Report } from '../../src/model.ts'
import { phrases } from '../../src/texts/phrases.ts'
import { steps, stepsTitle, targetLevel } from '../../src/report/steps.ts'
import { assessment, blindSpot, fail, type Mark, report } from './golden.ts'

const step = (rule: string, level: number): NextStep => ({ rule, level, effort: 'minutes', subjects: 1 })
const failing: Mark = { outcome: 'fail', findings: [fail('project')] }
const unattested: Mark = { outcome: 'unknown', cause: 'attestation-missing' }
const message = { fr: 'helm est absent', en: 'helm is missing' }
const hidden: Mark = {
  outcome: 'unknown',
  cause: 'hidden',
  findings: [{ ...fail('project'), outcome: 'unknown', message }],
}

function withMarks(technical: number, marks: Record<string, Mark>): Report {
  const nextSteps = Object.keys(marks).map((rule) => step(rule, 3))
  return report({ head: assessment({ technical, marks }), nextSteps })
}

describe('three steps at most', () => {
  test('in the order given, the rest kept', () => {
    const marks = {
      'manifests-parse': failing,
      'image-user-non-root': failing,
      'config-map-used': failing,
      'probe-present': failing,
    }
    const { first, rest } = steps(withMarks(1, marks))
    expect(first.map(({ rule }) => rule)).toEqual(['manifests-parse', 'image-user-non-root', 'config-map-used'])
    expect(rest.map(({ rule }) => rule)).toEqual(['probe-present'])
  })

  test('at most one attestation among them', () => {
    const marks = { 'opportunity-cloud-native': unattested, 'sponsor-identified': unattested, 'probe-present': failing }
    const { first, rest } = steps(withMarks(1, marks))
    expect(first.map(({ rule }) => rule)).toEqual(['opportunity-cloud-native', 'probe-present'])
    expect(rest.map(({ rule }) => rule)).toEqual(['sponsor-identified'])
  })

  test('what one cause hides is one step, with the remedy of the cause', () => {
    const { first } = steps(
      withMarks(1, { 'manifests-parse': hidden, 'config-map-used': hidden, 'probe-present': failing }),
    )
    expect(first.map(({ rule, gesture, together }) => [rule, gesture.en, together.length])).toEqual([
      ['manifests-parse', 'helm is missing', 2],
      ['probe-present', 'Add a readinessProbe', 1],
    ])
  })

  test('the rule that fails for what is broken is in that same step', () => {
    const at = { file: 'deploy/web.yaml', line: 3 }
    const cause = { code: 'helm-failed' as const, chart: 'deploy', problem: 'unexpected EOF' }
    const broken: Mark = { outcome: 'fail', findings: [fail('deploy', at.file, at.line)] }
    const marks = { 'manifests-parse': hidden, 'config-map-used': hidden, 'manifests-valid-schema': broken }
    const told = withMarks(1, marks)
    const head = assessment({ technical: 1, marks, blindSpots: [blindSpot({ cause, at, fault: true })] })
    const { first } = steps({ ...told, head, nextSteps: told.nextSteps.map((one) => ({ ...one, at })) })
    expect(first.map(({ rule, together }) => [rule, together.length])).toEqual([['manifests-parse', 3]])
  })

  test('a step whose rule the report does not hold is left out', () => {
    expect(steps(report({ nextSteps: [step('gone', 3)] })).first).toEqual([])
  })
})

test.each([
  [
    2,
    { 'image-user-non-root': failing, 'sponsor-identified': unattested },
    'Vers le niveau 3 — encore 1 règle et 1 attestation',
  ],
  [2, { 'image-user-non-root': failing }, 'Vers le niveau 3 — encore 1 règle'],
  [4, { 'metrics-scraped': failing }, 'Vers le niveau 5 — encore 1 règle · 1 critère sans règle encore'],
  [5, { 'sponsor-identified': unattested }, 'Pour que le niveau 5 soit acquis — encore 1 attestation'],
  [5, {}, 'Pour aller plus loin'],
] as const)('at level %i', (technical, marks, title) => {
  expect(stepsTitle(withMarks(technical, marks), phrases('fr'))).toBe(title)
})

test.each([
  [0, 1],
  [3, 4],
  [5, null],
])('from level %i towards %s', (technical, target) => {
  expect(targetLevel(withMarks(technical, {}))).toBe(target)
})
