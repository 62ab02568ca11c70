import { expect, test } from 'vitest'
import { UserError } from '../../src/lib/error.ts'
import { loadCatalogue } from '../../src/rules/load.ts'
import { readSettings } from '../../src/settings/read.ts'
import { say } from '../../src/texts/index.ts'
import { readFolder } from '../rules/support/folder.ts'

const files = readFolder('rules')
const catalogue = loadCatalogue(files, 'kubernetes-basics').catalogue
const { grid, rules } = catalogue

test('three levels, whose criteria all have rules that files can show', () => {
  expect(grid.levels.map(({ level }) => level)).toEqual([1, 2, 3])
  for (const { criteria } of grid.levels)
    for (const { id } of criteria)
      expect(
        grid.placements.filter(({ criterion }) => criterion === id),
        id,
      ).not.toEqual([])
  for (const { rule } of grid.placements) expect(rules.get(rule)?.proof, rule).toBe('repository')
})

test('nothing in it is about one platform or one class of environment', () => {
  expect(grid.placements.filter(({ reach }) => reach !== 'any')).toEqual([])
  expect(grid.placements.filter(({ rule }) => rule.startsWith('dso-'))).toEqual([])
})

test.each([
  ['commitment: { level: 4 }', '.palier.yml:1 "policy.commitment.level" is 4, expected: 1 | 2 | 3'],
  [
    'commitment: { level: 3, next: { level: 5, by: 2027-01-01 } }',
    '.palier.yml:1 "policy.commitment.next.level" is 5, expected: 1 | 2 | 3',
  ],
])('%s is refused: the grid has no such level', (policy, expected) => {
  const text = `policy: { grid: kubernetes-basics, ${policy} }\n`
  try {
    readSettings({ file: '.palier.yml', text }, { file: '.palier.yml', catalogue, has: () => true })
    expect.unreachable()
  } catch (error) {
    expect(error instanceof UserError && error.texts.map((one) => say(one, 'en'))).toEqual([expected])
  }
})
