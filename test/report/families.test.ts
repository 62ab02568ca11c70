import { describe, expect, test } from 'vitest'
import type { Finding, Message, ReportedBlindSpot } from '../../src/model.ts'
import { comment } from '../../src/report/comment.ts'
import { familiesOf } from '../../src/report/families.ts'
import { moves } from '../../src/report/moves.ts'
import { doubts } from '../../src/report/standing.ts'
import { terminal } from '../../src/report/terminal.ts'
import { text } from '../../src/texts/index.ts'
import { assessment, blindSpot, change, fail, report } from './golden.ts'
import { voice } from './support.ts'

const remote = (kustomization: string, reference = 'https://example.org/base?ref=v1'): ReportedBlindSpot =>
  blindSpot({
    cause: { code: 'kustomize-remote', kustomization, reference },
    at: { file: `${kustomization}/kustomization.yaml` },
    fault: false,
  })
const hidden = (spot: ReportedBlindSpot): Finding => ({
  outcome: 'unknown',
  subject: 'project',
  by: 'repository',
  at: spot.at,
  message: spot.message,
})

describe('one cause in several sources', () => {
  const spots = ['overlays/a', 'overlays/b', 'overlays/c'].map((name) => remote(name))
  const [a, b] = spots
  if (!a || !b) throw new Error('no spots')
  const marks = {
    'probe-present': { outcome: 'unknown' as const, cause: 'hidden' as const, findings: [hidden(a)] },
    'metrics-scraped': { outcome: 'unknown' as const, cause: 'hidden' as const, findings: [hidden(b)] },
  }
  const head = assessment({ technical: 3, marks, blindSpots: spots })
  const nextSteps = Object.keys(marks).map((rule) => ({
    rule,
    level: 4,
    effort: 'hours' as const,
    subjects: 1,
    at: a.at,
  }))

  test('is one doubt that names the others', () => {
    const [doubt, ...others] = doubts(head.rules, familiesOf({ base: null, head }))
    expect([doubt?.rules.map(({ id }) => id), doubt?.likewise]).toEqual([
      ['probe-present', 'metrics-scraped'],
      ['overlays/b', 'overlays/c'],
    ])
    expect(others).toEqual([])
  })

  test('is one step, one doubt and no blind spot besides, on the merge request and in a terminal', () => {
    const told = comment(report({ head, nextSteps }), voice('fr'))
    expect(told.match(/a besoin du réseau/gu)).toHaveLength(2)
    expect(told).toContain('de même : `overlays/b`, `overlays/c` · empêche de juger 2 règles')
    expect(told).not.toContain('Angles morts')
    expect(terminal(report({ head, nextSteps }), voice('en'))).toContain('likewise: `overlays/b`, `overlays/c`')
  })

  test('hides in one row what became unclear', () => {
    const changes = Object.entries(marks).map(([rule, { findings }]) =>
      change(rule, { trend: 'unclear', unclear: findings }),
    )
    const rows = moves(report({ head, changes }))
    expect(rows.map(({ rules, likewise }) => [rules.length, likewise])).toEqual([[2, ['overlays/b', 'overlays/c']]])
  })

  test('another reference is another cause', () => {
    const other = remote('overlays/d', 'https://example.org/other')
    const families = familiesOf({ base: null, head: { ...head, blindSpots: [...spots, other] } })
    expect(families.of(other.message).key).not.toBe(families.of(a.message).key)
    expect(families.others(families.of(other.message))).toEqual([])
  })
})

describe('what is no longer judged', () => {
  const left = (subject: string, cause: Message, place: Partial<Finding> = {}): Finding => ({
    ...fail(subject, 'deploy/web.yaml', 3),
    ...place,
    removed: true,
    message: text(cause),
  })
  const rowsOf = (gone: Finding[]) =>
    moves(report({ changes: [change('probe-present', { trend: 'same', gone })] })).map(
      ({ kind, message, likewise }) => [kind, message?.en, likewise],
    )

  test('hundreds of objects that a rule no longer asks are one row', () => {
    const gone = Array.from({ length: 300 }, (_, index) => {
      const subject = `Deployment/web-${index}`
      return left(subject, { code: 'no-longer-asked', subject })
    })
    const [row, ...others] = rowsOf(gone)
    expect(others).toEqual([])
    expect(row?.[2]).toHaveLength(299)
    const told = comment(report({ changes: [change('probe-present', { trend: 'same', gone })] }), voice('en'))
    expect(told.split('web-').length).toBeLessThan(15)
    expect(told).toContain('and 293 others')
  })

  test('environments that are dropped are one row', () => {
    const gone = ['dev', 'staging'].map((environment) =>
      left('Deployment/web', { code: 'environment-left', environment }, { environment }),
    )
    expect(rowsOf(gone)).toEqual([['gone', 'environment `dev` is no longer judged', ['staging']]])
  })

  test('several objects of one rule are not counted where none is named', () => {
    const gone = ['dev', 'prod'].map((environment) =>
      left(environment, { code: 'environment-left', environment }, { environment, at: undefined }),
    )
    const told = report({ changes: [change('probe-present', { trend: 'same', gone })] })
    expect(comment(told, voice('en'))).toContain('is no longer judged · likewise: `prod` | 4 | |')
    expect(terminal(told, voice('en'))).not.toContain('1 other')
  })

  test('the one that is named first is not among the others, wherever lines are known', () => {
    const gone = ['a', 'b'].map((source, index) => {
      const finding = left('Deployment/web', { code: 'source-left', source }, { source })
      return index === 0 ? { ...finding, at: { file: 'a/web.yaml' } } : finding
    })
    expect(rowsOf(gone)).toEqual([['gone', '`a` is no longer judged', ['b']]])
  })

  test('a source and an environment are two causes', () => {
    const gone = [
      left('Deployment/web', { code: 'environment-left', environment: 'dev' }, { environment: 'dev' }),
      left('Deployment/web', { code: 'source-left', source: 'charts/web' }, { source: 'charts/web' }),
    ]
    expect(rowsOf(gone)).toHaveLength(2)
  })
})
