import { expect, test } from 'vitest'
import { UserError } from '../../src/lib/error.ts'
import { loadCatalogue, loadRules } from '../../src/rules/load.ts'
import { readFolder } from './support/folder.ts'

const files = readFolder('rules')
const { catalogue } = loadCatalogue(files, 'cloud-pi-native')
const { requirements, admission } = catalogue

/** Rules of the catalogue that are not written yet: this list only shrinks. */
const pending: readonly string[] = [
  'alert-rules-defined',
  'backup-scheduled',
  'backup-to-object-storage',
  'database-high-availability',
  'database-operator-managed',
  'datastore-ingress-restricted',
  'dependency-update-automated',
  'metrics-scraped',
  'network-policy-not-permissive',
  'network-policy-per-component',
  'network-policy-selects-something',
  'performance-measured',
]

test('the 55 requirements, 26 of them primary, each once', () => {
  expect(requirements).toHaveLength(55)
  expect(new Set(requirements.map(({ id }) => id)).size).toBe(55)
  expect(requirements.filter(({ level }) => level === 'P')).toHaveLength(26)
})

test('what proves a requirement exists and is placed', () => {
  const named = new Set([...requirements, ...admission].flatMap(({ rules }) => rules))
  const known = loadRules(files)
  const missing = [...named].filter((rule) => !known.has(rule) || !catalogue.rules.has(rule))
  expect(missing.sort()).toEqual(pending.filter((rule) => !known.has(rule)).sort())
})

test('rules name requirements and policies that exist', () => {
  const ids = new Set(requirements.map(({ id }) => id))
  const policies = new Set(admission.map(({ id }) => id))
  for (const { id, references } of catalogue.rules.values()) {
    expect([id, references.cct.filter((one) => !ids.has(one))]).toEqual([id, []])
    expect([id, references.kyverno.filter((one) => !policies.has(one))]).toEqual([id, []])
  }
})

test('the twenty policies of the platform', () => {
  expect(admission.map(({ before, production }) => `${before} ${production}`)).toEqual([
    ...Array.from({ length: 7 }, () => 'none none'),
    ...['audit enforce', 'audit enforce', 'audit enforce', 'enforce enforce'],
    ...['audit enforce', 'audit enforce', 'audit enforce', 'enforce enforce'],
    ...Array.from({ length: 5 }, () => 'audit enforce'),
  ])
})

test.each([
  ['- { id: EXI-X, level: P, title: { fr: a, en: b }, rules: [] }', 'id'],
  ['- { id: EXI-G-1, level: Q, title: { fr: a, en: b }, rules: [] }', 'level'],
])('a wrong sheet is refused: %s', (text) => {
  const wrong = new Map([...files, ['data/cct.yaml', text]])
  expect(() => loadCatalogue(wrong, 'cloud-pi-native')).toThrow(UserError)
})

test('a folder without sheets has no requirements', () => {
  const bare = new Map([...files].filter(([file]) => !file.startsWith('data/')))
  expect(loadCatalogue(bare, 'cloud-pi-native').catalogue.requirements).toEqual([])
})
