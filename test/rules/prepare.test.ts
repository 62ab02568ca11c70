import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/rules/load.ts'
import { prepared } from '../../src/rules/prepare.ts'
import type { RuleText } from '../../src/rules/source.ts'
import { readFolder } from './support/folder.ts'

const files = readFolder('rules')
/** As `dist/rules.json` holds them. */
const shipped = new Map<string, RuleText>(
  [...files].map(([file, text]) => [file, JSON.parse(JSON.stringify(prepared(file, text)))]),
)

test.each(['cloud-pi-native', 'kubernetes-basics'])('%s is the same from what dist ships as from its files', (grid) => {
  const [read, written] = [loadCatalogue(shipped, grid).catalogue, loadCatalogue(files, grid).catalogue]
  expect(plain(read)).toEqual(plain(written))
  expect(read.rules.size).toBeGreaterThan(0)
})

test('tables that are no data of rules are shipped as they are written', () => {
  expect(prepared('data/base-images.yaml', 'images: []\n')).toBe('images: []\n')
})

/** Without functions: they are compiled from the expressions, which are compared as they are read. */
function plain({ rules, ...rest }: ReturnType<typeof loadCatalogue>['catalogue']): unknown {
  return JSON.parse(JSON.stringify({ ...rest, rules: [...rules.values()] }))
}

test('an expression is shipped as it is written', () => {
  const file = 'workload/probe-present.yaml'
  const text = files.get(file) ?? ''
  expect(text).toContain('every:')
  expect(prepared(file, text)).toMatchObject({ read: { every: expect.stringContaining('container') } })
})
