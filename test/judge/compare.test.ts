import { describe, expect, test } from 'vitest'
import { compare } from '../../src/judge/compare.ts'
import { evaluate } from '../../src/judge/evaluate.ts'
import type { AnyFact, Change, Collection, Decision, Difference, Finding, RuleResult } from '../../src/model.ts'
import {
  attestation,
  blindSpot,
  both,
  catalogueOf,
  collect,
  document,
  environment,
  fakeRule,
  finding,
  noDifference,
  place,
  port,
  result,
  today,
  words,
} from './support.ts'

const at = { file: 'k8s/web.yaml', line: 3 }
const catalogue = catalogueOf([fakeRule('r')])
type State = Finding['outcome'] | 'hidden' | 'absent'

/** A side in which the subject stands in this state; another one keeps source and environment alive. */
function side(state: State): { collection: Collection; results: RuleResult[] } {
  const here = { source: 'k8s', environment: 'production' }
  const facts = [port('good', { subject: 'Deployment/alive:app', ...here })]
  const blindSpots = state === 'hidden' ? [blindSpot(here)] : []
  const findings =
    state === 'hidden' || state === 'absent' ? [] : [finding(state, 'Deployment/web:app', { ...here, at })]
  return { collection: collect({ facts, blindSpots }), results: [result('r', 'fail', { findings })] }
}

function moved(base: State, head: State, difference: Partial<Difference> = {}): string {
  const [change] = compare(side(base), side(head), { catalogue, difference: { ...noDifference, ...difference }, words })
  if (!change) return 'same'
  const kinds = change.introduced.map(({ kind }) => kind)
  const verbs = (['fixed', 'unclear', 'gone'] as const).filter((verb) => change[verb].length > 0)
  return [change.trend, ...kinds, ...verbs].join(' ')
}

describe('the comparison table', () => {
  const written = { lines: { 'k8s/web.yaml': [[2, 4]] as [number, number][] } }
  const elsewhere = { lines: { 'k8s/web.yaml': [[4, 9]] as [number, number][] } }
  const added = { added: ['k8s/web.yaml'] }

  test.each([
    ['pass', 'fail', {}, 'worse lost'],
    ['waived', 'fail', {}, 'worse lost'],
    ['absent', 'fail', {}, 'worse new'],
    ['unknown', 'fail', {}, 'unclear unclear'],
    ['unknown', 'fail', elsewhere, 'unclear unclear'],
    ['unknown', 'fail', written, 'worse new'],
    ['unknown', 'fail', added, 'worse new'],
    ['hidden', 'fail', {}, 'unclear unclear'],
    ['hidden', 'fail', written, 'worse new'],
    ['hidden', 'fail', added, 'worse new'],
    ['pass', 'unknown', {}, 'unclear unclear'],
    ['pass', 'hidden', {}, 'unclear unclear'],
    ['fail', 'pass', {}, 'better fixed'],
    ['waived', 'pass', {}, 'better fixed'],
    ['unknown', 'pass', {}, 'better fixed'],
    ['fail', 'absent', {}, 'same gone'],
    ['fail', 'waived', {}, 'same'],
    ['pass', 'waived', {}, 'same'],
    ['hidden', 'pass', {}, 'same'],
    ['absent', 'pass', {}, 'same'],
    ['absent', 'unknown', {}, 'same'],
    ['absent', 'waived', {}, 'same'],
    ['pass', 'pass', {}, 'same'],
    ['pass', 'absent', {}, 'same'],
    ['fail', 'fail', written, 'same'],
    ['fail', 'unknown', {}, 'same'],
    ['fail', 'hidden', {}, 'same'],
    ['unknown', 'unknown', {}, 'same'],
    ['unknown', 'absent', {}, 'same'],
    ['unknown', 'waived', {}, 'same'],
    ['hidden', 'unknown', {}, 'same'],
    ['waived', 'waived', {}, 'same'],
    ['waived', 'unknown', {}, 'same'],
    ['waived', 'hidden', {}, 'same'],
    ['waived', 'absent', {}, 'same'],
  ] as [State, State, Partial<Difference>, string][])('%s → %s %j: %s', (base, head, difference, expected) => {
    expect(moved(base, head, difference)).toBe(expected)
  })
})

interface Scene {
  base?: Partial<Collection>
  head?: Partial<Collection>
  difference?: Partial<Difference>
  rule?: Parameters<typeof fakeRule>[1]
}

function play({ base, head, difference, rule }: Scene): Change | undefined {
  const rules = catalogueOf([fakeRule('r', rule)], [place('r')])
  const judged = (parts: Partial<Collection> = {}) => {
    const collection = collect(parts)
    return { collection, results: evaluate(collection, rules, { today, words }).results }
  }
  return compare(judged(base), judged(head), {
    catalogue: rules,
    difference: { ...noDifference, ...difference },
    words,
  })[0]
}

const bad = (subject: string, parts: Partial<AnyFact> = {}) =>
  port('bad', { subject, source: 'k8s', environment: 'production', ...parts })
const good = (subject: string, parts: Partial<AnyFact> = {}) =>
  port('good', { subject, source: 'k8s', environment: 'production', ...parts })

const unsure = (subject: string) => port('undecidable', { subject, source: 'k8s', environment: 'production' })

/** Both sides hold the very same finding when a fact did not change. */
describe('beside a finding that both sides share', () => {
  const shared = finding('pass', 'Deployment/web:app', { at })
  const failing = finding('fail', 'Deployment/web:app', { at })
  const sideOf = (findings: Finding[]) => ({ collection: collect(), results: [result('r', 'fail', { findings })] })

  test.each<[string, Finding[], Finding[], string[]]>([
    ['nothing else', [shared], [shared], []],
    ['another one repaired', [shared, failing], [shared], ['fixed']],
    ['another one lost', [shared], [shared, failing], ['introduced']],
    ['another one as before', [shared, failing], [shared, { ...failing }], []],
  ])('%s', (_, before, after, told) => {
    const [change] = compare(sideOf(before), sideOf(after), { catalogue, difference: noDifference, words })
    const verbs = (['introduced', 'fixed', 'unclear', 'gone'] as const).filter((verb) => change?.[verb].length)
    expect(verbs).toEqual(told)
  })
})

describe('trends', () => {
  test('something introduced is worse, even beside something fixed, and shows both', () => {
    const base = { facts: [good('Deployment/a:x'), bad('Deployment/b:y')] }
    const head = { facts: [bad('Deployment/a:x'), good('Deployment/b:y')] }
    expect(play({ base, head })).toMatchObject({
      trend: 'worse',
      introduced: [{ subject: 'Deployment/a:x', kind: 'lost' }],
      fixed: [{ subject: 'Deployment/b:y', outcome: 'fail' }],
    })
  })

  test('something fixed beside something unclear is better', () => {
    const base = { facts: [good('Deployment/a:x'), bad('Deployment/b:y')] }
    const head = { facts: [port('undecidable', { ...good('Deployment/a:x') }), good('Deployment/b:y')] }
    expect(play({ base, head })).toMatchObject({ trend: 'better', unclear: [{ subject: 'Deployment/a:x' }] })
  })

  test('never by count: two fail as before while a third comes', () => {
    const base = { facts: [bad('Deployment/a:x'), bad('Deployment/b:y'), good('Deployment/c:z')] }
    const head = { facts: [bad('Deployment/a:x'), bad('Deployment/b:y'), bad('Deployment/c:z')] }
    expect(play({ base, head })?.introduced.map(({ subject }) => subject)).toEqual(['Deployment/c:z'])
  })
})

describe('renames', () => {
  const facts = (file: string, source: string) => [bad('Deployment/web:app', { at: { file, line: 1 }, source })]

  test('a file subject follows', () => {
    const key = (file: string) => port('bad', { subject: `${file}#build`, at: { file } })
    const difference = { renames: { Dockerfile: 'docker/Dockerfile' } }
    expect(
      play({ base: { facts: [key('Dockerfile')] }, head: { facts: [key('docker/Dockerfile')] }, difference }),
    ).toBeUndefined()
  })

  test.each([
    ['a raw file', 'k8s/web.yaml', 'k8s', 'deploy/site.yaml', 'deploy'],
    ['a chart', 'chart/templates/web.yaml', 'chart', 'deploy/chart/templates/web.yaml', 'deploy/chart'],
    ['to the root', 'k8s/web.yaml', 'k8s', 'web.yaml', '.'],
    ['from the root', 'web.yaml', '.', 'k8s/web.yaml', 'k8s'],
  ])('a source follows its files: %s', (_, from, source, to, target) => {
    const base = { facts: facts(from, source) }
    const head = { facts: facts(to, target) }
    expect(play({ base, head, difference: { renames: { [from]: to } } })).toBeUndefined()
  })

  test('what passed before the move and fails after it is lost', () => {
    const base = { facts: [good('Deployment/web:app', { at: { file: 'k8s/web.yaml' } })] }
    const head = { facts: facts('deploy/web.yaml', 'deploy') }
    const change = play({ base, head, difference: { renames: { 'k8s/web.yaml': 'deploy/web.yaml' } } })
    expect(change?.introduced).toMatchObject([{ kind: 'lost', source: 'deploy' }])
  })

  test.each([
    [
      'its source',
      facts('k8s/web.yaml', 'k8s'),
      good('Deployment/web:app', { source: 'deploy', at: { file: 'deploy/web.yaml' } }),
    ],
    [
      'its file',
      [port('bad', { subject: 'k8s/web.yaml', at: { file: 'k8s/web.yaml' } })],
      port('good', { subject: 'deploy/web.yaml', at: { file: 'deploy/web.yaml' } }),
    ],
  ])('what a move mends is told where head has it: %s', (_, before, after) => {
    const difference = { renames: { 'k8s/web.yaml': 'deploy/web.yaml' } }
    const [fixed] = play({ base: { facts: before }, head: { facts: [after] }, difference })?.fixed ?? []
    expect(fixed).toMatchObject({ outcome: 'fail', subject: after.subject, at: { file: 'deploy/web.yaml' } })
    expect(fixed?.source).toBe(after.source)
  })

  test('one file moves while its old source stays', () => {
    const stay = good('Deployment/stay:app')
    const base = { facts: [stay, good('Deployment/web:app', { at: { file: 'k8s/web.yaml' } })] }
    const head = { facts: [stay, ...facts('deploy/web.yaml', 'deploy')] }
    const change = play({ base, head, difference: { renames: { 'k8s/web.yaml': 'deploy/web.yaml' } } })
    expect(change?.introduced.map(({ kind }) => kind)).toEqual(['lost'])
  })

  test('a file that was rewritten follows the source that the others moved', () => {
    const base = { facts: facts('chart/templates/old.yaml', 'chart') }
    const head = { facts: facts('deploy/chart/templates/new.yaml', 'deploy/chart') }
    const difference = { renames: { 'chart/Chart.yaml': 'deploy/chart/Chart.yaml' } }
    expect(
      play({ base: { facts: [good('Deployment/web:app', { source: 'chart' })] }, head, difference })?.introduced,
    ).toMatchObject([{ kind: 'lost' }])
    expect(play({ base, head, difference })).toBeUndefined()
  })

  test('what a blind spot hid on base stays hidden when its source moves', () => {
    const blindSpots = [blindSpot({ source: 'chart', environment: 'production' })]
    const head = { facts: facts('deploy/chart/templates/web.yaml', 'deploy/chart') }
    const difference = { renames: { 'chart/Chart.yaml': 'deploy/chart/Chart.yaml' } }
    expect(play({ base: { blindSpots }, head, difference })?.trend).toBe('unclear')
  })

  test('a file that moves inside its chart leaves the source alone', () => {
    const base = { facts: facts('chart/templates/a.yaml', 'chart') }
    const head = { facts: facts('chart/templates/sub/a.yaml', 'chart') }
    const difference = { renames: { 'chart/templates/a.yaml': 'chart/templates/sub/a.yaml' } }
    expect(play({ base, head, difference })).toBeUndefined()
  })
})

describe('moves are not introduced', () => {
  test('the same last segment failed in a source that is gone', () => {
    const base = { facts: [bad('Deployment/web:app', { source: 'old' })] }
    const head = { facts: [bad('StatefulSet/shop/web:app', { source: 'new' })] }
    expect(play({ base, head })).toBeUndefined()
  })

  test('in an environment that is gone', () => {
    const base = {
      facts: [bad('Deployment/web:app', { environment: 'preprod' })],
      environments: [environment('preprod')],
    }
    const head = {
      facts: [bad('Deployment/web:app', { environment: 'recette' })],
      environments: [environment('recette')],
    }
    expect(play({ base, head })).toBeUndefined()
  })

  test('a new environment repeats what fails in another one, and only that', () => {
    const base = { facts: [bad('Deployment/web:app'), good('Deployment/api:app')] }
    const copies = [
      bad('Deployment/web:app', { environment: 'rec' }),
      bad('Deployment/api:app', { environment: 'rec' }),
    ]
    const head = { facts: [...base.facts, ...copies], environments: [environment('production'), environment('rec')] }
    expect(play({ base, head })?.introduced).toMatchObject([{ kind: 'new', subject: 'Deployment/api:app' }])
  })

  test('what could not be told in one environment, and fails in the one where the change puts it, is unclear', () => {
    const environments = [environment('production'), environment('rec')]
    const others = ['production', 'rec'].map((name) => good('Deployment/api:app', { environment: name }))
    const before = { ...unsure('Deployment/web:app'), environment: 'rec' }
    const base = { facts: [...others, before], environments }
    const head = { facts: [...others, bad('Deployment/web:app')], environments }
    expect(play({ base, head })).toMatchObject({
      introduced: [],
      unclear: [{ subject: 'Deployment/web:app' }],
      gone: [],
    })
    const written = { lines: { 'k8s/web.yaml': [[3, 3]] as [number, number][] } }
    expect(play({ base, head, difference: written })?.introduced).toHaveLength(1)
    const elsewhere = bad('Deployment/web:app', { source: 'other' })
    expect(play({ base, head: { facts: [...others, elsewhere], environments } })?.introduced).toHaveLength(1)
  })

  test('an environment that was there already has no such excuse', () => {
    const environments = [environment('production'), environment('rec')]
    const alive = good('Deployment/api:app', { environment: 'rec' })
    const base = { facts: [bad('Deployment/web:app'), alive], environments }
    const head = { facts: [...base.facts, bad('Deployment/web:app', { environment: 'rec' })], environments }
    expect(play({ base, head })?.introduced).toHaveLength(1)
  })

  test('a source that is only hidden is not gone', () => {
    const base = { facts: [bad('Deployment/web:app', { source: 'chart' })] }
    const blindSpots = [blindSpot({ source: 'chart', environment: 'production' })]
    const head = { facts: [bad('Deployment/web:app', { source: 'k8s' })], blindSpots }
    expect(play({ base, head })?.introduced).toHaveLength(1)
  })

  test('an object that changes name and kind', () => {
    const head = { facts: [bad('StatefulSet/shop:app')] }
    expect(play({ base: { facts: [bad('Deployment/web:app')] }, head })).toBeUndefined()
  })

  test('one that is gone stands for one that has come', () => {
    const head = { facts: [bad('Deployment/one:app'), bad('Deployment/two:app')] }
    const change = play({ base: { facts: [bad('Deployment/web:app')] }, head })
    expect(change).toMatchObject({ introduced: [{ kind: 'new' }], gone: [] })
  })

  test('an object that is only hidden has not changed its name', () => {
    const blindSpots = [blindSpot({ source: 'k8s', environment: 'production' })]
    const change = play({
      base: { facts: [bad('Deployment/web:app')] },
      head: { facts: [bad('Deployment/shop:app')], blindSpots },
    })
    expect(change?.introduced).toHaveLength(1)
  })

  test.each([
    ['a namespace', 'Deployment/dev/web:app', 'Deployment/web:app'],
    ['the container of the same object', 'Deployment/web:app', 'Deployment/web:front'],
    ['another Dockerfile of the same folder', 'Dockerfile.cross', 'Dockerfile'],
    ['the stage that is built of the same Dockerfile', 'Dockerfile#test', 'Dockerfile'],
    ['a job of the same pipeline', '.gitlab-ci.yml#unit[curl -k]', '.gitlab-ci.yml#tests[curl -k]'],
  ])('%s takes another name', (_, before, after) => {
    const place = (subject: string, line: number) => ({
      at: { file: subject.includes(':') ? 'k8s/web.yaml' : subject.replace(/#.*/, ''), line },
    })
    const base = { facts: [bad(before, place(before, 3)), good('Deployment/y:y')] }
    expect(play({ base, head: { facts: [bad(after, place(after, 9)), good('Deployment/y:y')] } })).toBeUndefined()
  })

  test('another entry of a file is another fault', () => {
    const at = { file: '.env', line: 3 }
    const head = { facts: [bad('.env[TOKEN]', { at })] }
    expect(play({ base: { facts: [bad('.env[PASSWORD]', { at })] }, head })?.introduced).toHaveLength(1)
  })

  test('the line that failed for another root, and that the change left alone', () => {
    const [before, after] = ['base', 'overlay'].map((source) => bad(`Deployment/${source}-web:app`, { source }))
    const hidden = blindSpot({ source: 'overlay', environment: 'production' })
    const [base, head] = [{ facts: before ? [before] : [], blindSpots: [hidden] }, { facts: after ? [after] : [] }]
    expect(play({ base, head })).toBeUndefined()
    const written = { lines: { 'k8s/web.yaml': [[3, 3]] as [number, number][] } }
    expect(play({ base, head, difference: written })?.introduced).toHaveLength(1)
  })

  test('a line that a kustomization sets on all failed for others already', () => {
    const at = (line: number) => ({ at: { file: 'k8s/kustomization.yaml', line } })
    const base = { facts: [bad('Deployment/web', at(2))] }
    const [same, other] = [bad('Deployment/api', at(2)), bad('Deployment/api', at(5))]
    expect(play({ base, head: { facts: [...base.facts, same] } })).toBeUndefined()
    expect(play({ base, head: { facts: [...base.facts, other] } })?.introduced).toHaveLength(1)
    const written = { lines: { 'k8s/kustomization.yaml': [[2, 2]] as [number, number][] } }
    expect(play({ base, head: { facts: [...base.facts, same] }, difference: written })?.introduced).toHaveLength(1)
  })

  test('a source that is itself the subject', () => {
    const of = (source: string) => ({ facts: [bad(source, { source, at: { file: `${source}/Chart.yaml` } })] })
    const difference = { renames: { 'old/chart/Chart.yaml': 'new/chart/Chart.yaml' } }
    expect(play({ base: of('old/chart'), head: of('new/chart'), difference })).toBeUndefined()
  })

  test('another container, or another source, is another subject', () => {
    const base = { facts: [bad('Deployment/web:app'), good('Deployment/z:z', { source: 'other' })] }
    const elsewhere = { at: { file: 'k8s/web.yaml', line: 30 } }
    const proxy = bad('Deployment/shop:proxy', elsewhere)
    expect(play({ base, head: { facts: [proxy] } })?.introduced).toHaveLength(1)
    const alive = [good('Deployment/y:y'), good('Deployment/z:z', { source: 'other' })]
    const head = { facts: [...alive, bad('Deployment/shop:app', { source: 'other', ...elsewhere })] }
    expect(play({ base, head })?.introduced).toHaveLength(1)
  })
})

describe('hidden', () => {
  const base = { facts: [good('Deployment/web:app', { source: 'chart' })] }

  test('what passed and is hidden is unclear, told by the blind spot', () => {
    const blindSpots = [blindSpot({ source: 'chart', environment: 'production' })]
    const head = { facts: [good('Deployment/y:y')], blindSpots }
    expect(play({ base, head })).toMatchObject({
      trend: 'unclear',
      unclear: [
        {
          outcome: 'unknown',
          subject: 'Deployment/web:app',
          at: { file: 'chart/Chart.yaml' },
          message: both('helm-failed'),
        },
      ],
    })
  })

  test.each([
    ['another source', { source: 'other', environment: 'production' }],
    ['another environment', { environment: 'rec' }],
    ['another kind', { kinds: ['secret' as const] }],
  ])('a blind spot of %s hides nothing here', (_, spot) => {
    expect(play({ base, head: { facts: [good('Deployment/y:y')], blindSpots: [blindSpot(spot)] } })).toBeUndefined()
  })

  test('an environment that is gone is not hidden', () => {
    const head = { environments: [], blindSpots: [blindSpot({ kinds: ['port'] })] }
    expect(play({ base: { facts: [bad('Deployment/web:app')] }, head })?.gone).toHaveLength(1)
  })

  test('a half that now lives elsewhere', () => {
    const head = { repository: { halves: ['application' as const], declared: true }, facts: [good('Deployment/y:y')] }
    expect(play({ base, head, rule: { half: 'infrastructure' } })?.trend).toBe('unclear')
  })
})

describe('what becomes visible', () => {
  const facts = [bad('Deployment/web:app', { source: 'component', environment: 'default' })]
  const guessed = [environment('default', null, false)]
  const before = { facts: [good('Deployment/y:y', { environment: 'default' })], environments: guessed }
  const after = { facts: [...before.facts, ...facts], environments: guessed }

  test('a source that the change does not touch is judged only now', () => {
    expect(play({ base: before, head: after })).toMatchObject({
      trend: 'unclear',
      introduced: [],
      unclear: [{ outcome: 'fail', message: both('judged-only-now') }],
    })
  })

  test.each([
    ['its file', { lines: { 'k8s/web.yaml': [] } }],
    ['its source', { added: ['component/kustomization.yaml'] }],
  ])('one of which it touches %s is introduced', (_, difference) => {
    expect(play({ base: before, head: after, difference })?.introduced).toHaveLength(1)
  })

  test('so is one that the change declares', () => {
    const head = { ...after, environments: [environment('default', null, true)] }
    expect(play({ base: before, head })?.introduced).toHaveLength(1)
  })

  test('what a blind spot hid says which', () => {
    const base = { blindSpots: [blindSpot({ source: 'k8s', environment: 'production' })] }
    expect(play({ base, head: { facts: [bad('Deployment/web:app')] } })).toMatchObject({
      unclear: [{ outcome: 'fail', message: both('seen-at-last') }],
    })
  })

  test('files of a chart that is no longer one', () => {
    const base = { blindSpots: [blindSpot({ source: 'chart', environment: 'production' })] }
    const raw = bad('Deployment/web:app', {
      source: 'chart/env/prod',
      at: { file: 'chart/env/prod/web.yaml', line: 2 },
    })
    expect(play({ base, head: { facts: [raw] } })?.trend).toBe('unclear')
  })
})

describe('a blind spot that base had too', () => {
  const blindSpots = [blindSpot({ source: 'k8s', environment: 'production' })]

  test('does not hide what base saw in spite of it', () => {
    const base = { facts: [good('values.yaml[password]')], blindSpots }
    expect(play({ base, head: { facts: [good('Deployment/y:y')], blindSpots } })).toBeUndefined()
  })

  test('hides it where it has come', () => {
    const base = { facts: [good('values.yaml[password]')] }
    expect(play({ base, head: { facts: [good('Deployment/y:y')], blindSpots } })?.trend).toBe('unclear')
  })
})

describe('rules about rules', () => {
  const proved = { id: 'EXI-1', level: 'P' as const, title: both('EXI-1'), rules: ['r'] }
  const requirement = fakeRule('covered', {
    given: 'requirement',
    says: () => both('not covered'),
    applies: () => ({ value: true }),
    holds: ofRequirement,
  })
  const rules = { ...catalogueOf([fakeRule('r'), requirement], [place('r'), place('covered')]), requirements: [proved] }

  function verbs(base: Partial<Collection>, head: Partial<Collection>): string {
    const judged = (parts: Partial<Collection>) => {
      const collection = collect(parts)
      return { collection, ...evaluate(collection, rules, { today, words }) }
    }
    const changes = compare(judged(base), judged(head), { catalogue: rules, difference: noDifference, words })
    const change = changes.find(({ rule }) => rule === 'covered')
    return (['introduced', 'fixed', 'unclear', 'gone'] as const)
      .filter((verb) => (change?.[verb] ?? []).length > 0)
      .join(' ')
  }

  test.each([
    ['gained with the rule that proves it', [bad('a/x:y')], [good('a/x:y')], 'fixed'],
    ['gone where what lacked is no longer judged', [bad('a/x:y'), good('a/z:z')], [good('a/z:z')], 'gone'],
    ['lost with the rule that proves it', [good('a/x:y')], [bad('a/x:y')], 'introduced'],
    ['unclear with the rule that proves it', [good('a/x:y')], [unsure('a/x:y')], 'unclear'],
    ['the same where what cannot be decided is new', [], [unsure('a/x:y')], ''],
    ['the same where only a name changed', [bad('Deployment/x:y')], [bad('Deployment/z:y')], ''],
  ])('%s', (_, before, after, expected) => {
    expect(verbs({ facts: before }, { facts: after })).toBe(expected)
  })
})

test('the coverage moves with what important requirements rest on, whatever primordial ones do', () => {
  const share = fakeRule('share', {
    given: 'coverage',
    applies: () => ({ value: true }),
    holds: ({ kind, value }) =>
      kind === 'coverage' && value.decided === undefined
        ? { value: 'undecidable', field: 'decided' }
        : { value: kind === 'coverage' && value.covered === value.total },
  })
  const asked = (level: 'P' | 'I', rule: string) => ({ id: `EXI-${rule}`, level, title: both(rule), rules: [rule] })
  const rules = {
    ...catalogueOf([fakeRule('p'), fakeRule('i', { given: 'document' }), share]),
    requirements: [asked('P', 'p'), asked('I', 'i')],
  }
  const judged = (parts: Partial<Collection>) => {
    const collection = collect(parts)
    return { collection, ...evaluate(collection, rules, { today, words }) }
  }
  const hidden = { facts: [good('a/x:y')], blindSpots: [blindSpot({ kinds: ['document'] })] }
  const seen = { facts: [bad('a/x:y'), document('bad')] }
  const changes = compare(judged(hidden), judged(seen), { catalogue: rules, difference: noDifference, words })
  expect(changes.map(({ rule, trend }) => [rule, trend])).toEqual([
    ['p', 'worse'],
    ['i', 'unclear'],
    ['share', 'unclear'],
  ])
})

function ofRequirement(fact: AnyFact): Decision {
  if (fact.kind !== 'requirement') return { value: true }
  return fact.value.covered === undefined ? { value: 'undecidable', field: 'covered' } : { value: fact.value.covered }
}

describe('places', () => {
  test('what the project as a whole lost is where it was on base, marked removed', () => {
    const base = { facts: [good('Deployment/web:app', { at: { file: 'k8s/monitor.yaml' } })] }
    const [lost] = play({ base, head: {}, rule: { quantifier: 'some' } })?.introduced ?? []
    expect(lost).toMatchObject({ kind: 'lost', subject: 'project', at: { file: 'k8s/monitor.yaml' }, removed: true })
  })

  test('what the project as a whole no longer shows is where it was on base, unless something hides it', () => {
    const rule = { proof: 'declared' as const, given: 'document' as const, quantifier: 'some' as const }
    const base = { facts: [document('good', 'docs/flux.md')] }
    expect(play({ base, head: { facts: [good('Deployment/y:y')] }, rule })?.unclear).toMatchObject([
      { outcome: 'unknown', subject: 'project', at: { file: 'docs/flux.md' }, removed: true },
    ])
    const hidden = { facts: [], blindSpots: [blindSpot({ at: { file: 'chart/Chart.yaml' } })] }
    const seen = { facts: [good('Deployment/web:app', { at: { file: 'k8s/monitor.yaml' } })] }
    const [unclear] = play({ base: seen, head: hidden, rule: { quantifier: 'some' } })?.unclear ?? []
    expect(unclear).toMatchObject({ outcome: 'unknown', at: { file: 'chart/Chart.yaml' } })
    expect(unclear).not.toHaveProperty('removed')
  })

  test('what is gone carries base’s location, marked removed', () => {
    const head = { facts: [good('Deployment/y:y')] }
    const change = play({ base: { facts: [bad('Deployment/web:app', { at })] }, head })
    expect(change?.gone).toMatchObject([{ at, removed: true, outcome: 'fail' }])
  })

  test.each([
    ['that alone is gone', {}, undefined],
    ['its environment is judged no more', { environment: 'preprod' }, 'environment-left'],
    ['its source is gone', { source: 'old' }, 'source-left'],
  ])('of what is gone, why: %s', (_, parts, code) => {
    const stays = [good('Deployment/y:y')]
    const base = { facts: [...stays, bad('Deployment/web:app', parts)] }
    expect(play({ base, head: { facts: stays } })?.gone.map(({ message }) => message?.en)).toEqual([code])
  })

  test('the rule no longer asks what is still there', () => {
    const head = { facts: [port('skipped', { ...bad('Deployment/web:app') })] }
    expect(play({ base: { facts: [bad('Deployment/web:app')] }, head })?.gone).toMatchObject([
      { removed: true, message: both('no-longer-asked') },
    ])
  })

  test('what was missing on base and is found on head is where head has it', () => {
    const head = { facts: [good('Deployment/web:app', { at })] }
    expect(play({ head, rule: { quantifier: 'some' } })?.fixed).toMatchObject([
      { outcome: 'fail', at: { file: at.file } },
    ])
  })
})

describe('declared rules', () => {
  const rule = { proof: 'declared' as const, given: 'document' as const, quantifier: 'some' as const }

  test('attested, or shown by a document: gained', () => {
    expect(play({ head: { attestations: [attestation('r')] }, rule })?.trend).toBe('better')
    expect(play({ head: { facts: [document('good')] }, rule })?.trend).toBe('better')
  })

  test('an attestation withdrawn is unclear, never lost', () => {
    expect(play({ base: { attestations: [attestation('r')] }, rule })).toMatchObject({
      trend: 'unclear',
      introduced: [],
    })
  })
})
