import { describe, expect, test } from 'vitest'
import type { Change, Finding, Report } from '../../src/model.ts'
import { componentsOf, movement } from '../../src/report/movement.ts'
import { moves } from '../../src/report/moves.ts'
import { comment } from '../../src/report/comment.ts'
import { terminal } from '../../src/report/terminal.ts'
import { phrases } from '../../src/texts/phrases.ts'
import { assessment, baseRevision, blindSpot, change, fail, introduced, report } from './golden.ts'
import { voice } from './support.ts'

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

  test('sources with a line each are one row with their places: the remedy is the same', () => {
    const three = ['a', 'b', 'c'].map((source) => lost({ ...fail('Deployment/web', `${source}/web.yaml`, 3), source }))
    const [row, ...others] = moves(report({ changes: [change('probe-present', { introduced: three })] }))
    expect([row?.first.at?.file, ...(row?.also ?? []).map(({ first }) => first.at?.file)]).toEqual([
      'a/web.yaml',
      'b/web.yaml',
      'c/web.yaml',
    ])
    expect(others).toEqual([])
  })

  test('lost in one source and new in another are two rows', () => {
    const found = [
      lost({ ...fail('Deployment/web', 'a/web.yaml', 3), source: 'a' }),
      introduced('new', { ...fail('Deployment/web', 'b/web.yaml', 3), source: 'b' }),
    ]
    expect(rowsOf(change('probe-present', { introduced: found })).map(({ kind }) => kind)).toEqual(['lost', 'new'])
  })

  test('of several objects that one blind spot hides none stands for the row', () => {
    const message = { fr: 'helm est absent', en: 'helm is missing' }
    const unclear = ['web', 'api'].map((name) => ({
      ...fail(`Deployment/${name}`, 'deploy/Chart.yaml'),
      outcome: 'unknown' as const,
      message,
    }))
    const [row] = moves(report({ changes: [change('probe-present', { trend: 'unclear', unclear })] }))
    expect(row?.first).toMatchObject({ subject: 'project', at: { file: 'deploy/Chart.yaml' } })
  })

  test('of several objects that left head with their file names no place', () => {
    const message = { fr: 'helm est absent', en: 'helm is missing' }
    const unclear = ['web', 'api'].map((name) => ({
      ...fail(`Deployment/${name}`, 'deploy/sa.yaml'),
      outcome: 'unknown' as const,
      removed: true as const,
      message,
    }))
    const [row] = moves(report({ changes: [change('probe-present', { trend: 'unclear', unclear })] }))
    expect(row?.first).toMatchObject({ subject: 'project' })
    expect(row?.first).not.toHaveProperty('at')
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

describe('rules about one place', () => {
  const about = 'container.probes'
  const marks = {
    'probe-present': { outcome: 'fail' as const, about },
    'metrics-scraped': { outcome: 'fail' as const, about },
    'resources-declared': { outcome: 'fail' as const, about: 'container.requests' },
  }
  const bare = (name: string) => lost(fail(`Deployment/${name}:${name}`, `deploy/${name}.yaml`, 9))
  const told = (...changes: Change[]) =>
    moves(report({ head: assessment({ technical: 3, marks }), changes })).map(({ rules, subjects }) => [
      ...rules.map(({ id }) => id),
      subjects,
    ])

  test('one missing probe is one row, not two', () => {
    const introduced = [bare('web')]
    expect(told(change('probe-present', { introduced }), change('metrics-scraped', { introduced }))).toEqual([
      ['probe-present', 'metrics-scraped', 1],
    ])
  })

  test('the row counts the objects of the rule that has most', () => {
    const both = change('probe-present', { introduced: [bare('web'), bare('api')] })
    expect(told(both, change('metrics-scraped', { introduced: [bare('api')] }))).toEqual([
      ['probe-present', 'metrics-scraped', 2],
    ])
  })

  test('another place of the same object, or another object, is another fault', () => {
    expect(
      told(
        change('probe-present', { introduced: [bare('web')] }),
        change('resources-declared', { introduced: [bare('web')] }),
        change('metrics-scraped', { introduced: [bare('api')] }),
      ),
    ).toEqual([
      ['probe-present', 1],
      ['resources-declared', 1],
      ['metrics-scraped', 1],
    ])
  })
})

describe('all that is wrong with one object', () => {
  const ids = ['image-tag-explicit', 'probe-present', 'resources-declared', 'metrics-scraped']
  const marks = Object.fromEntries(ids.map((id) => [id, { outcome: 'fail' as const }]))
  const told = (changes: Change[], level = 3) =>
    moves(report({ head: assessment({ technical: level, marks }), changes })).map(
      ({ kind, by, rules, subjects, first }) => [kind, by, rules.length, subjects, first.subject],
    )
  const fresh = (name: string, line: number) =>
    introduced('new', fail(`Deployment/${name}:${name}`, `deploy/${name}.yaml`, line))

  test('is one row where it is new and nothing is held against it', () => {
    const changes = ids.map((id, line) => change(id, { introduced: [fresh('web', line + 1), fresh('api', line + 1)] }))
    expect(told(changes)).toEqual([['new', 'object', 4, 2, 'Deployment/web']])
  })

  test('is one row where it is gone', () => {
    const { message: _, ...left } = fail('Deployment/web:web', 'deploy/web.yaml', 3)
    const gone = [{ ...left, removed: true as const }]
    expect(told(ids.map((id) => change(id, { gone })))).toEqual([['gone', 'object', 4, 1, 'Deployment/web']])
  })

  test('is in the one row of what took its environment away, with all the others', () => {
    const message = { fr: 'plus jugé', en: 'no longer judged' }
    const gone = ['web', 'api'].map((name) => ({ ...fail(`Deployment/${name}`, `deploy/${name}.yaml`, 3), message }))
    const changes = ids.map((id) => change(id, { gone }))
    expect(told(changes)).toEqual([['gone', 'cause', 4, 2, 'project']])
    expect(moves(report({ changes }))[0]?.message).toEqual(message)
    expect(moves(report({ changes }))[0]?.first.at).toBeUndefined()
  })

  test('is one row where base could not be seen', () => {
    const unclear = [fail('Deployment/web:web', 'deploy/web.yaml', 3)]
    const changes = ids.map((id) => change(id, { trend: 'unclear', unclear }))
    expect(told(changes)).toEqual([['unclear', 'object', 4, 1, 'Deployment/web']])
    expect(moves(report({ changes }))[0]?.unseen).toBe(true)
    expect(movement(report({ changes }), phrases('en'))).toBe('4 rules to fix, hidden before')
  })

  test('is one row for the project as a whole where base could not be seen and nothing has a place', () => {
    const unclear = (file?: string) => [fail('project', file, 3)]
    const changes = ids.map((id, index) =>
      change(id, { trend: 'unclear', unclear: index < 3 ? unclear() : unclear('deploy/web.yaml') }),
    )
    expect(told(changes)).toEqual([
      ['unclear', 'rule', 1, 1, 'project'],
      ['unclear', 'object', 3, 1, 'project'],
    ])
    expect(told(changes.slice(0, 2)).map(([, by]) => by)).toEqual(['rule', 'rule'])
  })

  test('keeps the titles of two rules, and a row for the project as a whole', () => {
    const two = ids.slice(0, 2).map((id) => change(id, { introduced: [fresh('web', 1)] }))
    expect(told(two).map(([, by]) => by)).toEqual(['rule', 'rule'])
    const whole = change('metrics-scraped', { introduced: [introduced('new', fail('project'))] })
    const four = ids.slice(0, 3).map((id) => change(id, { introduced: [fresh('web', 1)] }))
    expect(told([...four, whole])).toEqual([
      ['new', 'object', 3, 1, 'Deployment/web'],
      ['new', 'rule', 1, 1, 'project'],
    ])
  })

  test('stays told by rule where it is held against the change, each with its gesture', () => {
    const held = ['image-user-non-root', 'run-as-root-forbidden', 'config-map-used']
    const changes = held.map((id) => change(id, { introduced: [fresh('web', 1)] }))
    const failing = Object.fromEntries(held.map((id) => [id, { outcome: 'fail' as const }]))
    const rows = moves(report({ head: assessment({ technical: 2, marks: failing }), changes }))
    expect(rows.map(({ by, held: counts }) => [by, counts])).toEqual(held.map(() => ['rule', true]))
  })
})

test('what one rule gained in several sources is one row', () => {
  const fixed = ['a', 'b', 'c'].map((source) => ({ ...fail(`Deployment/${source}`, `${source}/web.yaml`, 3), source }))
  expect(rowsOf(change('probe-present', { trend: 'better', fixed }))).toEqual([
    { kind: 'gained', subjects: 3, held: false },
  ])
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

test('what a broken file hides is told with the rule that fails for it', () => {
  const cause = { code: 'helm-failed' as const, chart: 'deploy', problem: 'unexpected EOF' }
  const spot = blindSpot({ cause, at: { file: 'deploy/templates/web.yaml', line: 8 }, fault: true })
  const unclear = [{ ...fail('Deployment/web'), outcome: 'unknown' as const, message: spot.message, at: spot.at }]
  const broken = { ...fail('deploy', 'deploy/templates/web.yaml', 8) }
  const [row, ...others] = moves(
    report({
      head: assessment({
        technical: 1,
        blindSpots: [spot],
        marks: { 'manifests-parse': { outcome: 'fail', findings: [broken] } },
      }),
      changes: [
        change('manifests-parse', { introduced: [lost(broken)] }),
        ...['probe-present', 'metrics-scraped'].map((rule) => change(rule, { trend: 'unclear', unclear })),
      ],
    }),
  )
  expect([row?.kind, row?.rules.map(({ id }) => id), row?.hides]).toEqual(['lost', ['manifests-parse'], 2])
  expect(others).toEqual([])
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

test('one object that overlays put in several namespaces is one component', () => {
  const fresh = (subject: string, file: string) =>
    introduced('new', { ...fail(subject, file, 3), source: `overlays/${subject.split('/')[1]}` })
  const found = [
    fresh('CronJob/dev/warm:warm', 'base/warm.yaml'),
    fresh('CronJob/prod/warm:warm', 'base/warm.yaml'),
    fresh('ConfigMap/prod/warm', 'base/warm.yaml'),
    fresh('CronJob/prod/warm', 'other/warm.yaml'),
  ]
  const changes = [change('probe-present', { introduced: found })]
  expect(componentsOf(changes, { base: null })).toBe(3)
})

test('what base had already is no new component, whatever its new fault', () => {
  const known = assessment({
    technical: 3,
    marks: { 'image-user-non-root': { outcome: 'fail', findings: [fail('Dockerfile', 'Dockerfile', 1)] } },
  })
  const [port, other] = ['Dockerfile[80]', 'api/Dockerfile[80]'].map((subject) =>
    introduced('new', fail(subject, subject.slice(0, -4), 3)),
  )
  const count = (...found: (typeof port)[]) =>
    componentsOf([change('probe-present', { introduced: found.flatMap((one) => one ?? []) })], { base: known })
  expect([count(port), count(other), count(port, other)]).toEqual([0, 1, 1])
})

describe('what the project as a whole moves in', () => {
  const found = ['a', 'b', 'c', 'd'].map((environment) => introduced('new', { ...fail('project'), environment }))
  const environment = (name: string) => ({ name, class: null, declared: false, sources: ['k8s'], rendered: true })
  const told = (names: readonly string[], findings = found.slice(0, names.length)) => {
    const head = { ...assessment({ technical: 2 }), environments: names.map(environment) }
    return report({ head, changes: [change('probe-present', { introduced: findings })] })
  }

  test.each([
    ['one of two', ['a', 'b'], found.slice(0, 1), 'environment `a`'],
    ['all of two', ['a', 'b'], found.slice(0, 2), 'environments `a`, `b`'],
    ['more than a row has room for', ['a', 'b', 'c', 'd'], found, 'environments `a`, `b`, `c` and 1 other'],
  ])('is named: %s', (_, names, findings, expected) => {
    expect(comment(told(names, findings), voice('en'))).toContain(`| ${expected} |`)
    expect(terminal(told(names, findings), voice('en'))).toContain(expected.replace(/ and .*/, ''))
  })

  test('is left out where there is one environment, and for an object', () => {
    expect(comment(told(['a']), voice('en'))).not.toContain('environment `a`')
    const object = [introduced('new', { ...fail('Deployment/web', 'k8s/web.yaml', 3), environment: 'a' })]
    expect(comment(told(['a', 'b'], object), voice('en'))).not.toContain('environment `a`')
  })
})
