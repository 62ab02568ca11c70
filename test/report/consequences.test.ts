import { describe, expect, test } from 'vitest'
import { annotationsOf } from '../../src/action/annotations.ts'
import type { Assessment, Change, Finding, Report, ReportedRequirement } from '../../src/model.ts'
import { comment } from '../../src/report/comment.ts'
import { partChanges } from '../../src/report/consequences.ts'
import { headline } from '../../src/report/headline.ts'
import { moves } from '../../src/report/moves.ts'
import { terminal } from '../../src/report/terminal.ts'
import { assessment, change, fail, introduced, report } from './golden.ts'
import { voice } from './support.ts'

const requirement = (
  state: ReportedRequirement['state'],
  outcome: 'fail' | 'unknown' | 'pass',
): ReportedRequirement[] => [
  {
    id: 'EXI-ARCH-27',
    level: 'P',
    title: { fr: 'Versions', en: 'Versions' },
    state,
    rules: [{ id: 'image-tag-explicit', outcome }],
  },
  {
    id: 'EXI-ARCH-9',
    level: 'I',
    title: { fr: 'Sauvegardes', en: 'Backups' },
    state,
    rules: [{ id: 'image-tag-explicit', outcome }],
  },
]

/** `metrics-scraped` and `pod-disruption-budget` stand for the two rules about requirements. */
const side = (cct: ReportedRequirement[], fails: readonly string[]): Assessment => ({
  ...assessment({
    technical: 3,
    marks: {
      'metrics-scraped': { outcome: fails.includes('metrics-scraped') ? 'fail' : 'pass', about: 'requirement.level' },
      'pod-disruption-budget': {
        outcome: fails.includes('pod-disruption-budget') ? 'fail' : 'pass',
        about: 'coverage.covered',
      },
      'image-tag-explicit': { outcome: fails.includes('image-tag-explicit') ? 'fail' : 'pass' },
    },
  }),
  cct,
})
const good = side(requirement('proved', 'pass'), [])
const bad = side(requirement('missing', 'fail'), ['metrics-scraped', 'pod-disruption-budget', 'image-tag-explicit'])

const tag = fail('Deployment/web:web', 'deploy/web.yaml', 9)
const covered = fail('project[EXI-ARCH-27]', 'deploy/web.yaml', 9)
const share = fail('project')
const lost = (finding: Finding) => introduced('lost', finding)

const worse = (kind: 'lost' | 'new' = 'lost'): Change[] => [
  change('image-tag-explicit', { introduced: [introduced(kind, tag)] }),
  change('metrics-scraped', { introduced: [lost(covered)] }),
  change('pod-disruption-budget', { introduced: [lost(share)] }),
]
const told = (parts: Partial<Report>) =>
  moves(report(parts)).map(({ kind, rules, held, entails }) => [
    `${kind}${held ? '!' : ''}`,
    rules.map(({ id }) => id).join(),
    entails.map(({ rule, requirements }) => `${rule.id}(${requirements.join()})`).join(),
  ])
const both = 'metrics-scraped(EXI-ARCH-27),pod-disruption-budget()'

describe('a requirement that moves with a rule is in the row of that rule', () => {
  test('lost', () => {
    const changes = worse()
    expect(told({ base: good, head: bad, changes })).toEqual([['lost', 'image-tag-explicit', both]])
    expect(headline(report({ base: good, head: bad, changes }), voice('en')).text).toBe(
      'Level 3 held · 1 rule lost above the commitment',
    )
  })

  test('lost for something new: nothing but the new thing is told', () => {
    const changes = worse('new')
    expect(told({ base: good, head: bad, changes })).toEqual([['new', 'image-tag-explicit', both]])
    expect(headline(report({ base: good, head: bad, changes }), voice('en')).text).toBe(
      'Level 3 held · 1 new component, 1 rule to complete',
    )
  })

  test('gained', () => {
    const better = ([rule, finding]: [string, Finding]) => change(rule, { trend: 'better', fixed: [finding] })
    const changes = [better(['image-tag-explicit', tag]), better(['metrics-scraped', covered])]
    expect(told({ base: bad, head: good, changes })).toEqual([
      ['gained', 'image-tag-explicit', 'metrics-scraped(EXI-ARCH-27)'],
    ])
    expect(headline(report({ base: bad, head: good, changes }), voice('en')).text).toBe('Level 3 held · 1 rule gained')
  })

  test('unclear and gone', () => {
    const unclear = [{ ...covered, outcome: 'unknown' as const }]
    const hidden = side(requirement('undecidable', 'unknown'), [])
    const doubt = [
      change('image-tag-explicit', { trend: 'unclear', unclear: [{ ...tag, outcome: 'unknown' as const }] }),
      change('metrics-scraped', { trend: 'unclear', unclear }),
    ]
    expect(told({ base: good, head: hidden, changes: doubt }).map(([kind, rule]) => [kind, rule])).toEqual([
      ['unclear', 'image-tag-explicit'],
    ])
    const gone = [
      change('image-tag-explicit', { trend: 'same', gone: [tag] }),
      change('metrics-scraped', { trend: 'same', gone: [covered] }),
    ]
    expect(told({ base: bad, head: good, changes: gone })).toEqual([
      ['gone', 'image-tag-explicit', 'metrics-scraped(EXI-ARCH-27)'],
    ])
  })
})

describe('what it does not rest on', () => {
  test('another rule that moved leaves it a row of its own', () => {
    const changes = worse().map((one) => (one.rule === 'image-tag-explicit' ? { ...one, rule: 'probe-present' } : one))
    expect(told({ base: good, head: bad, changes }).map(([, rule]) => rule)).toEqual([
      'probe-present',
      'metrics-scraped',
      'pod-disruption-budget',
    ])
  })

  test('a rule that moved the other way leaves it a row of its own', () => {
    const changes = [
      change('image-tag-explicit', { trend: 'better', fixed: [tag] }),
      change('metrics-scraped', { introduced: [lost(covered)] }),
    ]
    expect(told({ base: good, head: bad, changes }).map(([kind, rule]) => [kind, rule])).toEqual([
      ['lost', 'metrics-scraped'],
      ['gained', 'image-tag-explicit'],
    ])
  })

  test('of several requirements only those that follow are taken out, and the rule is still counted', () => {
    const other = fail('project[EXI-G-5]', 'docs/flows.md', 1)
    const changes = worse().map((one) =>
      one.rule === 'metrics-scraped' ? { ...one, introduced: [lost(covered), lost(other)] } : one,
    )
    const parted = partChanges(report({ base: good, head: bad, changes }))
    expect(parted.changes.map(({ rule, introduced: found }) => [rule, found.map(({ subject }) => subject)])).toEqual([
      ['image-tag-explicit', ['Deployment/web:web']],
      ['metrics-scraped', ['project[EXI-G-5]']],
    ])
  })

  test('a report without the sheet tells every rule', () => {
    const { cct: _, ...plain } = bad
    expect(told({ base: good, head: plain, changes: worse() })).toHaveLength(3)
  })
})

describe('what is held against the change', () => {
  const policy = { ...report().policy, commitment: { level: 5 } }
  const verdict = {
    accepted: false,
    verified: true,
    reasons: [
      {
        code: 'introduced-below-commitment' as const,
        level: 3,
        commitment: 5,
        rules: ['image-tag-explicit', 'metrics-scraped', 'pod-disruption-budget'],
      },
    ],
  }

  test('is one rule, with one gesture', () => {
    const refused = report({ base: good, head: bad, changes: worse(), policy, verdict })
    expect(told(refused)).toEqual([['lost!', 'image-tag-explicit', both]])
    expect(headline(refused, voice('en')).text).toBe(
      'Merge refused: 1 rule lost below commitment 5 (level 3, unchanged)',
    )
    expect(comment(refused, voice('en'))).toContain('**1 rule lost here.**')
  })

  test('what one requirement gains is of its rule although others of it still fail below the commitment', () => {
    const changes = [
      change('image-tag-explicit', { trend: 'better', fixed: [tag] }),
      change('metrics-scraped', { trend: 'better', fixed: [covered] }),
    ]
    const head = side(requirement('proved', 'pass'), ['metrics-scraped'])
    expect(told({ base: bad, head, changes, policy, verdict: { ...verdict, accepted: true, reasons: [] } })).toEqual([
      ['gained', 'image-tag-explicit', 'metrics-scraped(EXI-ARCH-27)'],
    ])
  })

  test('stands for itself where the rule that it rests on is advice', () => {
    const advice = (one: Assessment): Assessment => ({
      ...one,
      rules: one.rules.map((rule) => (rule.id === 'image-tag-explicit' ? { ...rule, required: false } : rule)),
    })
    const rows = told({ base: advice(good), head: advice(bad), changes: worse(), policy, verdict })
    expect(rows.map(([kind, rule]) => [kind, rule])).toEqual([
      ['lost!', 'metrics-scraped'],
      ['lost!', 'pod-disruption-budget'],
      ['lost', 'image-tag-explicit'],
    ])
  })
})

test('it is no annotation of its own', () => {
  const told = annotationsOf([report({ base: good, head: bad, changes: worse() })], 'en', {})
  expect(told.map(({ at }) => at.title)).toEqual(['Every image has an explicit version (image-tag-explicit)'])
})

test('it is said in the row, in both languages, on the merge request and in a terminal', () => {
  const parts = report({ base: good, head: bad, changes: worse() })
  expect(comment(parts, voice('fr'))).toContain(
    'est à corriger — donc aussi `metrics-scraped` (EXI-ARCH-27), `pod-disruption-budget` |',
  )
  expect(terminal(parts, voice('en'))).toContain('hence also metrics-scraped (EXI-ARCH-27), pod-disruption-budget')
})
