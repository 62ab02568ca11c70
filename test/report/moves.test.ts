import { describe, expect, test } from 'vitest'
import type { Change, Finding, Report } from '../../src/model.ts'
import { moves } from '../../src/report/moves.ts'
import { assessment, baseRevision, change, fail, introduced, report } from './golden.ts'

const lost = (finding: Finding) => introduced('lost', finding)

function rowsOf(...changes: Change[]): Pick<ReturnType<typeof moves>[number], 'kind' | 'subjects' | 'held'>[] {
  const failing = Object.fromEntries(
    changes.map(({ rule, introduced: found }) => [
      rule,
      { outcome: found.length > 0 ? ('fail' as const) : ('pass' as const) },
    ]),
  )
  const rows = moves(report({ head: assessment({ technical: 2, marks: failing }), changes }))
  return rows.map(({ kind, subjects, held }) => ({ kind, subjects, held }))
}

describe('one row for one cause', () => {
  test('twenty containers of one template', () => {
    const twenty = Array.from({ length: 20 }, (_, index) =>
      lost(fail(`Deployment/web:c${index}`, 'deploy/templates/web.yaml', 31)),
    )
    expect(rowsOf(change('probe-present', { introduced: twenty }))).toEqual([
      { kind: 'lost', subjects: 20, held: false },
    ])
  })

  test('the same object in three environments is one subject', () => {
    const three = ['a', 'b', 'c'].map((environment) =>
      lost({ ...fail('Deployment/web', 'deploy/web.yaml', 3), environment }),
    )
    expect(rowsOf(change('probe-present', { introduced: three }))).toEqual([{ kind: 'lost', subjects: 1, held: false }])
  })

  test('overlays that one line of their base feeds', () => {
    const two = ['overlays/a', 'overlays/b'].map((source) =>
      lost({ ...fail('Deployment/web', 'base/web.yaml', 3), source }),
    )
    expect(rowsOf(change('probe-present', { introduced: two }))).toHaveLength(1)
  })

  test('two sources with a line each are two causes', () => {
    const two = ['a', 'b'].map((source) => lost({ ...fail('Deployment/web', `${source}/web.yaml`, 3), source }))
    expect(rowsOf(change('probe-present', { introduced: two }))).toHaveLength(2)
  })

  test('all that one blind spot hides, whatever the rule', () => {
    const message = { fr: 'helm est absent', en: 'helm is missing' }
    const unclear = [{ ...fail('project'), outcome: 'unknown' as const, message }]
    const changes = ['probe-present', 'resources-declared'].map((rule) => change(rule, { trend: 'unclear', unclear }))
    const [row, ...others] = moves(report({ changes }))
    expect(row?.rules.map(({ id }) => id)).toEqual(['probe-present', 'resources-declared'])
    expect(others).toEqual([])
  })
})

test('what is held against the change comes first, then lost, new, gained, unclear, gone', () => {
  const one = (name: string) => fail(`Deployment/${name}`, `deploy/${name}.yaml`, 1)
  const rows = rowsOf(
    change('config-map-used', { introduced: [lost(one('a'))], gone: [{ ...one('g'), removed: true }] }),
    change('probe-present', {
      introduced: [introduced('new', { ...one('b'), source: 'x' }), lost(one('c'))],
      fixed: [one('d')],
    }),
  )
  expect(rows.map(({ kind, held }) => `${kind}${held ? '!' : ''}`)).toEqual(['lost!', 'lost', 'new', 'gained', 'gone'])
})

describe('places', () => {
  const fixed = fail('Deployment/web', 'deploy/web.yaml', 12)
  const placed = (findings: Finding[]): Report =>
    report({
      base: assessment({ technical: 3, revision: baseRevision }),
      head: assessment({ technical: 3, marks: { 'probe-present': { outcome: 'pass', findings } } }),
      changes: [change('probe-present', { trend: 'better', fixed: [fixed] })],
    })

  test('what is gained stands where it is on head', () => {
    const [row] = moves(placed([{ ...fixed, outcome: 'pass', at: { file: 'deploy/new.yaml' } }]))
    expect(row?.first.at).toEqual({ file: 'deploy/new.yaml' })
    expect(row?.first.removed).toBeUndefined()
  })

  test('where head does not say, where it was on base, marked so', () => {
    const [row] = moves(placed([]))
    expect(row?.first).toMatchObject({ at: { file: 'deploy/web.yaml', line: 12 }, removed: true })
  })
})
