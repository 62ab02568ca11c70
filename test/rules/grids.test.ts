import { expect, test } from 'vitest'
import { explain } from '../../src/rules/explain.ts'
import { joinRules, loadCatalogue } from '../../src/rules/load.ts'
import { refusalOf, ruleText } from './support/rule.ts'

const words = '{ fr: T, en: T }'
const rule = ruleText('every: "true"')
const base = `id: base
version: "1"
title: ${words}
levels:
  - { level: 1, title: ${words}, question: ${words}, achievement: ${words}, criteria: [
      { id: 1/a, title: ${words}, rules: [{ rule: one, required: true }] },
      { id: 1/b, title: ${words}, rules: [{ rule: two, required: true }] } ] }
`
const files = (own: string): Map<string, string> =>
  new Map([
    ['base.yaml', base],
    ['theme/one.yaml', rule],
    ['theme/two.yaml', rule],
    ['theme/three.yaml', rule],
    ['own.yaml', `id: own\nversion: "1"\ntitle: ${words}\nextends: base\nlevels:\n${own}`],
  ])
const load = (own: string) => loadCatalogue(files(own), 'own').catalogue.grid

test('a grid that extends another adds to its criteria, its levels, and keeps its order', () => {
  const grid = load(`  - { level: 2, title: ${words}, question: ${words}, achievement: ${words}, criteria: [
      { id: 2/x, title: ${words}, rules: [] } ] }
  - { level: 1, criteria: [{ id: 1/a, rules: [{ rule: three, required: false }] }] }`)
  expect(grid.levels.map(({ level, criteria }) => [level, criteria.map(({ id }) => id)])).toEqual([
    [1, ['1/a', '1/b']],
    [2, ['2/x']],
  ])
  expect(grid.placements.map(({ rule: id, criterion }) => `${criterion} ${id}`)).toEqual([
    '1/a one',
    '1/a three',
    '1/b two',
  ])
})

test.each([
  ['  - { level: 1, criteria: [{ id: 1/a, rules: [{ rule: one, required: true }] }] }', ['"one" appears twice']],
  ['  - { level: 2, criteria: [{ id: 2/a, rules: [] }] }', ['"levels.0.title" is missing', '"levels.0.question"']],
  ['  - { level: 1, criteria: [{ id: 1/c, rules: [] }] }', ['"levels.0.criteria.0.title" is missing']],
  [
    '  - { level: 1, criteria: [{ id: 1/a, rules: [{ rule: thre, required: true }] }, { id: 2/b, title: { fr: T, en: T }, rules: [] }] }',
    ['unknown rule "thre"; did you mean "three"?', '"id" is 2/b, expected: 1/b'],
  ],
])('%s is refused', (own, expected) => {
  const said = refusalOf(() => load(own))
  for (const sentence of expected) expect(said).toContain(sentence)
})

test.each([
  ['bas', 'own.yaml:4:1: unknown grid "bas"; did you mean "base"?'],
  ['own', 'own.yaml:4:1: unknown grid "own"'],
])('a grid cannot extend %s', (name, expected) => {
  const changed = files('  - { level: 1, criteria: [{ id: 1/a, rules: [] }] }')
  changed.set('own.yaml', (changed.get('own.yaml') ?? '').replace('extends: base', `extends: ${name}`))
  expect(refusalOf(() => loadCatalogue(changed, 'own'))).toBe(expected)
})

test('a grid is named by its file', () => {
  const changed = new Map([...files(''), ['other.yaml', base]])
  expect(refusalOf(() => loadCatalogue(changed, 'other'))).toContain('"id" is base, expected: other')
})

test("a team's folder cannot replace what palier ships", () => {
  const own = new Map([
    ['theme/one.yaml', rule],
    ['theme/four.yaml', rule],
  ])
  expect(refusalOf(() => joinRules(files(''), own))).toBe(
    'theme/one.yaml: this rule already exists in palier/theme/one.yaml: give it another name',
  )
  own.delete('theme/one.yaml')
  expect([...joinRules(files(''), own).keys()]).toContain('theme/four.yaml')
})

test('a rule can be announced, and its id stays known once it is retired', () => {
  const own = `  - { level: 1, criteria: [{ id: 1/a, rules: [{ rule: three, required: true, announced: { from: 2027-01-01 } }] }] }`
  const retiring = files(own)
  retiring.set('own.yaml', `${retiring.get('own.yaml')}\nretired: [old-rule]\n`)
  const { catalogue } = loadCatalogue(retiring, 'own')
  const { grid } = catalogue
  for (const id of [null, '1'])
    expect(explain(catalogue, id, 'fr')).toContain('annoncée : compte à partir du 01/01/2027')
  expect(grid.placements.find(({ rule: id }) => id === 'three')).toMatchObject({
    required: true,
    announced: '2027-01-01',
  })
  expect(grid.retired).toEqual(['old-rule'])
  retiring.set('own.yaml', `${retiring.get('own.yaml')}`.replace('[old-rule]', '[one]'))
  expect(refusalOf(() => loadCatalogue(retiring, 'own'))).toContain('"one" appears twice')
  const wrong = own.replace('2027-01-01', 'soon')
  expect(refusalOf(() => load(wrong))).toContain('announced.from" is "soon", expected: YYYY-MM-DD')
})
