import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/rules/load.ts'
import { readFolder } from '../rules/support/folder.ts'

const files = readFolder('rules')
const { grid, rules } = loadCatalogue(files, 'kubernetes-basics').catalogue

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
