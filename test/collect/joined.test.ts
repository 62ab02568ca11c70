import { expect, test } from 'vitest'
import { environmentsTogether, movedEnvironments, renamedEnvironments, sourcesLeft } from '../../src/collect/joined.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import type { Environment, SourceDefinition } from '../../src/model.ts'

function environment(name: string, sources: SourceDefinition[], declared = true): Environment {
  return { name, class: 'production', declared, sources }
}
const chart = (folder: string, values: string[] = []): SourceDefinition => ({ type: 'chart', chart: folder, values })
const overlay = (folder: string): SourceDefinition => ({ type: 'kustomization', kustomization: folder })
const manifests = (...files: string[]): SourceDefinition => ({ type: 'manifests', files })

type Row = [
  sentence: string,
  base: SourceDefinition[],
  files: string[],
  renames: Record<string, string>,
  kept: SourceDefinition[] | null,
]

test.each<Row>([
  [
    'a chart that remains',
    [chart('deploy', ['prod.yaml'])],
    ['deploy/Chart.yaml', 'deploy/prod.yaml'],
    {},
    [chart('deploy', ['prod.yaml'])],
  ],
  ['its own values are gone', [chart('deploy', ['prod.yaml'])], ['deploy/Chart.yaml'], {}, null],
  ['the chart is gone', [chart('deploy')], ['README.md'], {}, null],
  [
    'the chart moved with its values',
    [chart('deploy', ['prod.yaml'])],
    ['charts/shop/Chart.yaml', 'charts/shop/prod.yaml'],
    { 'deploy/Chart.yaml': 'charts/shop/Chart.yaml', 'deploy/prod.yaml': 'charts/shop/prod.yaml' },
    [chart('charts/shop', ['prod.yaml'])],
  ],
  [
    'values moved out of the chart',
    [chart('deploy/chart', ['prod.yaml'])],
    ['deploy/chart/Chart.yaml', 'values/prod.yaml'],
    { 'deploy/chart/prod.yaml': 'values/prod.yaml' },
    [chart('deploy/chart', ['../../values/prod.yaml'])],
  ],
  [
    'values beside the chart',
    [chart('deploy', ['../prod.yaml'])],
    ['deploy/Chart.yaml', 'prod.yaml'],
    {},
    [chart('deploy', ['../prod.yaml'])],
  ],
  [
    'the chart of the root moved down',
    [chart('.', ['prod.yaml'])],
    ['chart/Chart.yaml', 'chart/prod.yaml'],
    { 'Chart.yaml': 'chart/Chart.yaml', 'prod.yaml': 'chart/prod.yaml' },
    [chart('chart', ['prod.yaml'])],
  ],
  [
    'a chart moved to the root',
    [chart('chart', ['prod.yaml'])],
    ['Chart.yaml', 'prod.yaml'],
    { 'chart/Chart.yaml': 'Chart.yaml', 'chart/prod.yaml': 'prod.yaml' },
    [chart('.', ['prod.yaml'])],
  ],
  [
    'an overlay that remains',
    [overlay('overlays/prod')],
    ['overlays/prod/kustomization.yml'],
    {},
    [overlay('overlays/prod')],
  ],
  [
    'only files of the overlay remain',
    [overlay('overlays/prod')],
    ['overlays/prod/patch-kustomization.yaml'],
    {},
    null,
  ],
  [
    'an overlay that moved',
    [overlay('overlays/prod')],
    ['envs/prod/kustomization.yaml'],
    { 'overlays/prod/kustomization.yaml': 'envs/prod/kustomization.yaml' },
    [overlay('envs/prod')],
  ],
  [
    'a helmfile that moved with its chart',
    [{ ...chart('deploy/web', ['../prod.yaml']), helmfile: 'deploy/helmfile.yaml' } as SourceDefinition],
    ['helm/helmfile.yaml', 'helm/web/Chart.yaml'],
    { 'deploy/helmfile.yaml': 'helm/helmfile.yaml', 'deploy/web/Chart.yaml': 'helm/web/Chart.yaml' },
    [{ ...chart('helm/web', ['../prod.yaml']), helmfile: 'helm/helmfile.yaml' } as SourceDefinition],
  ],
  ['manifests that a pattern still finds', [manifests('k8s/*.yaml')], ['k8s/web.yaml'], {}, [manifests('k8s/*.yaml')]],
  ['manifests that it no longer finds', [manifests('k8s/*.yaml')], ['k8s/more/web.yaml'], {}, null],
  [
    'manifests that moved from under their pattern',
    [manifests('k8s/*.yaml')],
    ['prod/web.yaml'],
    { 'k8s/web.yaml': 'prod/web.yaml' },
    [manifests('k8s/*.yaml', 'prod/web.yaml')],
  ],
  ['one of two sources is gone', [overlay('a'), overlay('b')], ['a/kustomization.yaml'], {}, null],
  ['nothing was declared below it', [], ['README.md'], {}, null],
  ['a hostile name', [manifests('constructor')], ['constructor'], {}, [manifests('constructor')]],
])('head drops an environment: %s', (_, base, files, renames, kept) => {
  const tree = memoryTree(Object.fromEntries(files.map((file) => [file, ''])))
  const other = environment('recette', [overlay('recette')])
  const together = environmentsTogether([environment('production', base)], [other], {
    difference: { renames, added: [], lines: {} },
    tree,
  })
  expect(together).toEqual(kept ? [other, environment('production', kept)] : [other])
})

test('what head declares itself, and what base only guessed, is head’s', () => {
  const tree = memoryTree({ 'a/kustomization.yaml': '', 'b/kustomization.yaml': '' })
  const difference = { renames: {}, added: [], lines: {} }
  const ours = environment('production', [overlay('b')])
  expect(environmentsTogether([environment('production', [overlay('a')])], [ours], { difference, tree })).toEqual([
    ours,
  ])
  expect(environmentsTogether([environment('guess', [overlay('a')], false)], [ours], { difference, tree })).toEqual([
    ours,
  ])
})

test.each<[string, SourceDefinition[], SourceDefinition[], Record<string, string>, string[]]>([
  ['the same', [chart('a')], [chart('a')], {}, []],
  ['other values of the chart', [chart('a', ['v.yaml'])], [chart('a')], {}, []],
  ['another chart', [chart('a')], [chart('b')], {}, ['a']],
  ['one of two', [chart('a'), overlay('c')], [overlay('c')], {}, ['a']],
  ['a chart that moved', [chart('old')], [chart('a')], { 'old/Chart.yaml': 'a/Chart.yaml' }, []],
  ['a chart that is gone', [chart('none')], [chart('a')], {}, []],
  ['a narrower pattern', [manifests('k8s/*.yaml')], [manifests('k8s/web.yaml')], {}, ['k8s/*.yaml']],
  ['a wider pattern', [manifests('k8s/*.yaml')], [manifests('k8s/**')], {}, []],
  ['manifests that a kustomization now lists', [manifests('k8s/*.yaml')], [overlay('k8s')], {}, []],
])('sources of an environment that head no longer judges: %s', (_, before, after, renames, left) => {
  const files = ['a/Chart.yaml', 'a/v.yaml', 'b/Chart.yaml', 'c/kustomization.yaml', 'k8s/api.yaml', 'k8s/web.yaml']
  const tree = memoryTree(Object.fromEntries(files.map((file) => [file, ''])))
  const difference = { renames, added: [], lines: {} }
  const [base, head] = [[environment('production', before)], [environment('production', after)]]
  const told = sourcesLeft(base, head, { difference, tree })
  expect(told).toEqual(left.length > 0 ? [{ environment: 'production', sources: left }] : [])
})

test('an environment that only takes another name, and its folder with it', () => {
  const tree = memoryTree({ 'b/kustomization.yaml': '' })
  const difference = { renames: { 'a/kustomization.yaml': 'b/kustomization.yaml' }, added: [], lines: {} }
  const [base, head] = [[environment('staging', [overlay('a')])], [environment('recette', [overlay('b')])]]
  expect([...renamedEnvironments(base, head, difference)]).toEqual([['staging', 'recette']])
  expect(environmentsTogether(base, head, { difference, tree }).map(({ name }) => name)).toEqual(['recette'])
  const lower = head.map((one) => ({ ...one, class: 'sandbox' as const }))
  expect(renamedEnvironments(base, lower, difference).size).toBe(0)
  expect(environmentsTogether(base, lower, { difference, tree }).map(({ name }) => name)).toEqual([
    'recette',
    'staging',
  ])
})

const guess = (name: string, sources: SourceDefinition[], class_: Environment['class'] = 'production') => ({
  ...environment(name, sources, false),
  class: class_,
})
type Moved = [sentence: string, base: Environment[], head: Environment[], moved: [string, string][]]
test.each<Moved>([
  ['a declared one, renamed', [environment('a', [chart('x')])], [environment('b', [chart('x')])], [['a', 'b']]],
  [
    'a guess, declared now',
    [guess('prod', [overlay('o')])],
    [environment('production', [overlay('o')])],
    [['prod', 'production']],
  ],
  [
    'a guess of which a part is declared',
    [guess('default', [overlay('a'), overlay('b')], null)],
    [environment('production', [overlay('a')])],
    [['default', 'production']],
  ],
  [
    'a part that could be of two',
    [guess('default', [overlay('a'), overlay('b')], null)],
    [environment('p', [overlay('a')]), environment('q', [overlay('b')])],
    [],
  ],
  [
    'a guess of another class',
    [guess('dev', [overlay('a')], 'sandbox')],
    [environment('production', [overlay('a')])],
    [],
  ],
  [
    'files that a pattern names now',
    [guess('prod', [manifests('k8s/api.yaml', 'k8s/web.yaml')])],
    [environment('production', [manifests('k8s/*.yaml')])],
    [['prod', 'production']],
  ],
  [
    'a pattern that names more files',
    [guess('prod', [manifests('k8s/api.yaml', 'k8s/web.yaml')])],
    [environment('production', [manifests('**/*.yaml')])],
    [],
  ],
  ['a source more', [guess('prod', [overlay('a')])], [environment('production', [overlay('a'), overlay('b')])], []],
  [
    'its class before every class',
    [guess('default', [chart('x')], null), guess('prod', [chart('x')])],
    [environment('production', [chart('x')])],
    [['prod', 'production']],
  ],
  [
    'what head still has',
    [guess('prod', [overlay('a')])],
    [guess('prod', [overlay('a')]), environment('b', [overlay('a')])],
    [],
  ],
])('the same environment under another name: %s', (_, base, head, moved) => {
  const files = ['k8s/web.yaml', 'k8s/api.yaml', 'other/web.yaml']
  const tree = memoryTree(Object.fromEntries(files.map((file) => [file, ''])))
  const difference = { renames: {}, added: [], lines: {} }
  expect([...movedEnvironments(base, head, { difference, tree })]).toEqual(moved)
})
