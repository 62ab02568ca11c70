import { expect, test } from 'vitest'
import type { Catalogue } from '../../src/model.ts'
import { loadCatalogue, loadRules } from '../../src/rules/load.ts'
import { readFolder } from './support/folder.ts'

const files = readFolder('rules')
const { catalogue } = loadCatalogue(files, 'cloud-pi-native')

/** Contract, section 4. */
const criteria = `1/cloud-native 1/devsecops 1/product-mode 1/sponsor 2/container 2/kubernetes 2/concepts
3/sandbox 3/rootless 3/variables 3/config-map 3/no-vault
4/environment 4/application-security 4/https-certificates 4/encryption 4/good-practices 4/it-compliance
5/environment 5/resilience 5/isolation 5/cct 5/observability 5/good-practices 5/maintenance`

test('every rule file is placed in the grid, and every rule of the grid has its file', () => {
  const placed = catalogue.grid.placements.map((placement) => placement.rule)
  expect([...placed].sort()).toEqual([...loadRules(files).keys()])
})

test('the grid has the criteria of the contract, in order', () => {
  const ids = catalogue.grid.levels.flatMap((level) => level.criteria.map((criterion) => criterion.id))
  expect(ids).toEqual(criteria.split(/\s+/))
})

test('a `some` rule on a half says so, and every rule is readable in both languages', () => {
  for (const rule of catalogue.rules.values()) {
    for (const text of [rule.title, rule.why, rule.fix, rule.missing]) {
      expect(text.fr, rule.id).not.toBe(text.en)
      expect(text.fr, rule.id).not.toMatch(/TODO|XXX/)
    }
    if (rule.given !== null && rule.proof === 'repository') expect(rule.reads, rule.id).not.toEqual([])
  }
})

test('the same files give the same catalogue', () => {
  const plain = ({ grid }: Catalogue) => JSON.stringify(grid)
  expect(plain(loadCatalogue(new Map([...files].reverse()), 'cloud-pi-native').catalogue)).toBe(plain(catalogue))
})
